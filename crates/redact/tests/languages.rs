//! A story in one language that quotes another: each passage is read in its own, people are the same in both.

use std::sync::LazyLock;

use redact::{Engine, Label, Language};

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

const FRENCH: &str = "Lundi, visite chez les Gaudreault. La mère m'a tendu une lettre que sa belle-sœur avait écrite, et on l'a lue \
    ensemble à la table, sans se presser, pendant que les enfants jouaient dans la cour avec le chien.\n\n\
    To whom it may concern: I met my nephew Tyrone on the 3rd of May, when he was nine years old and went to Ashfield Primary \
    School. My sister Beverley said that they would not let him in. His headteacher, Mrs Okafor, rang me from the school.\n\n\
    On n'a rien dit pendant un moment. Puis la petite Maélie, 7 ans, a demandé si Tyrone viendrait le 4 juin, et ce qu'il aimait, et qui il était pour elle.";

const ENGLISH: &str = "We drove out to see Amara at the hostel on the Tuesday. She had a letter from her aunt and she asked me to \
    put it into English for her, which I did at the kitchen table.\n\n\
    « Ma chère nièce, le 3 mai, ta cousine Maélie va avoir quinze ans et elle ira à l'école Saint-Clément avec les autres. Ta tante \
    Ghislaine a vu le docteur Bélanger, qui ne dit rien de bon. »\n\n\
    She is nineteen years old and I have known her since 12 March 2021, when Ghislaine brought her in. Amara said, “je suis \
    venue avec ma tante et avec Maélie, et on ne savait pas où aller”, and laughed.";

fn redacted(story: &str, language: Option<Language>) -> String {
    ENGINE.analyse(&[story], language).redacted(&[story]).concat()
}

fn label_of(story: &str, surface: &str) -> Option<Label> {
    let found = ENGINE.analyse(&[story], None);
    found.findings.iter().find(|finding| &story[finding.range.clone()] == surface).map(|finding| finding.label)
}

#[test]
fn a_french_diary_quotes_an_english_letter() {
    for language in [None, Some(Language::Fr)] {
        let redacted = redacted(FRENCH, language);
        for word in
            ["Gaudreault", "Tyrone", "3rd", "May", "nine", "Ashfield", "Primary", "Beverley", "Okafor", "Maélie"]
        {
            assert!(!redacted.contains(word), "{word}: {redacted}");
        }
        // Everything is said in the story's language, and what is said of nobody stays.
        for kept in ["[9–12", "[une école primaire]", "My sister [sœur A]", "when he was", "[5–8 ans]", "le [date],"]
        {
            assert!(redacted.contains(kept), "{kept}: {redacted}");
        }
    }
}

#[test]
fn an_english_diary_quotes_a_french_letter() {
    for language in [None, Some(Language::En)] {
        let redacted = redacted(ENGLISH, language);
        for word in ["Amara", "3 mai", "Maélie", "quinze", "Saint-Clément", "Ghislaine", "Bélanger", "nineteen", "2021"]
        {
            assert!(!redacted.contains(word), "{word}: {redacted}");
        }
        for kept in
            ["[13–15 years]", "[18–24] years old", "Ta tante [aunt A]", "et on ne savait pas où aller", "when [aunt A]"]
        {
            assert!(redacted.contains(kept), "{kept}: {redacted}");
        }
    }
    assert_eq!(label_of(ENGLISH, "école Saint-Clément"), Some(Label::Org));
    assert_eq!(label_of(ENGLISH, "quinze ans"), Some(Label::Age));
}

#[test]
fn a_person_is_the_same_in_both_languages() {
    for (story, name) in [(FRENCH, "Tyrone"), (ENGLISH, "Maélie"), (ENGLISH, "Ghislaine")] {
        let found = ENGINE.analyse(&[story], None);
        let mentions: Vec<_> = found.findings.iter().filter(|f| &story[f.range.clone()] == name).collect();
        assert!(mentions.len() > 1 && mentions.iter().all(|f| f.entity == mentions[0].entity), "{name}");
    }
}

#[test]
fn the_language_of_the_story_is_told_and_given_back() {
    assert_eq!(ENGINE.analyse(&[FRENCH], None).language, Language::Fr);
    assert_eq!(ENGINE.analyse(&[FRENCH], Some(Language::En)).language, Language::En);
}

#[test]
fn monsieur_is_nobodys_initial() {
    let text = "Maélie attend. Son père, M. Tremblay, est venu avec elle.";
    assert_eq!(redacted(text, Some(Language::Fr)).matches('[').count(), 2, "{}", redacted(text, Some(Language::Fr)));
    let text = "J'ai vu Maélie Tremblay. Le soir j'ai revu M. Elle dormait.";
    assert!(!redacted(text, Some(Language::Fr)).contains("M."), "{}", redacted(text, Some(Language::Fr)));
}
