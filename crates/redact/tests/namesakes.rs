//! Names that are also a title, a day or letters after a name somewhere: they are hidden, since a leak is the worse
//! mistake.

use redact::{Engine, Language};

fn redacted(language: Language, text: &str) -> String {
    Engine::new().analyse(&[text], Some(language)).redacted(&[text]).concat()
}

#[test]
fn names_that_are_a_title_or_a_day_elsewhere_are_hidden() {
    for (language, text, names) in [
        (Language::En, "Di rang me at nine and cried. I told Di to come in.", &["Di"][..]),
        (Language::En, "Rahina came late. Ratu brought soup. I saw Rahina's mum with Ratu.", &["Rahina", "Ratu"]),
        (Language::En, "Captain barked at Matua. Matua laughed and Captain sat down.", &["Captain", "Matua"]),
        (Language::Fr, "Vu a pleuré. J'ai appelé Vu hier soir.", &["Vu"]),
    ] {
        let redacted = redacted(language, text);
        for name in names {
            assert!(!redacted.contains(name), "{name} is left: {redacted}");
        }
    }
}

#[test]
fn a_family_name_in_capitals_is_no_degree() {
    let text = "Pruitt, OYELARAN signed the form. I saw Jolivet, REGINALD at the gate.";
    let english = redacted(Language::En, text);
    assert!(!english.contains("OYELARAN") && !english.contains("REGINALD"), "{english}");
    let french = redacted(Language::Fr, "J'ai appelé Vu hier soir. Marie, DUPONT a signé.");
    assert!(!french.contains("DUPONT"), "{french}");
    let english = redacted(Language::En, "Your note by noon, please. Yolanda Pruitt, LMSW");
    assert!(english.ends_with(", LMSW"), "{english}");
}

#[test]
fn the_year_of_a_book_is_nobodys_and_another_may_be() {
    let text = "Rogers (1957) would say so. She was born, she thinks, in 1998 or so.";
    let redacted = redacted(Language::En, text);
    assert!(redacted.starts_with("Rogers (1957)") && !redacted.contains("1998"), "{redacted}");
}
