//! Words that a hurried hand wrote together hide nobody.

use std::sync::LazyLock;

use redact::{Engine, Label, Language};

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

fn redacted(language: Language, text: &str) -> String {
    ENGINE.analyse(&[text], Some(language)).redacted(&[text]).concat()
}

#[test]
fn names_written_together_with_other_words_are_found() {
    for (language, text, names) in [
        (
            Language::En,
            "We met MrsOkafor at the gate. DrPatel rang about AmaraOkafor.",
            &["Okafor", "Patel", "Amara"][..],
        ),
        (Language::En, "I saw Amara.She said nothing, and #FreeTyrone was on the wall.", &["Amara", "Tyrone"]),
        (
            Language::En,
            "We rang Tyrone/Kayla, then Kayla&Tyrone came, withDanielle2 too.",
            &["Tyrone", "Kayla", "Danielle"],
        ),
        (Language::En, "he writes as @tyrone_b online, I sat withTyrone", &["tyrone", "Tyrone"]),
        (Language::Fr, "Je suis allée chezMarie puis avecKarim au parc.", &["Marie", "Karim"]),
        (
            Language::Fr,
            "SophieMartin est venue avec M.Tremblay et MmeGagnon.",
            &["Sophie", "Martin", "Tremblay", "Gagnon"],
        ),
        (Language::Fr, "son compte est maman_de_lea, une fille de 12ansLéa, le 3mai", &["lea", "Léa", "12ans", "3mai"]),
        (Language::Es, "Hablé con SraGarcía y conMaría ayer.", &["García", "María"]),
        (Language::De, "Ich war mit FrauDettmann und HerrYilmaz dort.", &["Dettmann", "Yilmaz"]),
    ] {
        let redacted = redacted(language, text);
        assert!(names.iter().all(|name| !redacted.contains(name)), "{redacted}");
    }
}

#[test]
fn the_finding_is_the_name_and_its_person_the_same() {
    let text = "Okafor rang. We met MrsOkafor at the gate, and TyroneOkafor, 14. Tyrone was late.";
    let found = ENGINE.analyse(&[text], Some(Language::En));
    let names: Vec<_> = found.findings.iter().filter(|f| f.label == Label::Person).collect();
    let surfaces: Vec<&str> = names.iter().map(|f| &text[f.range.clone()]).collect();
    assert_eq!(surfaces, ["Okafor", "Okafor", "TyroneOkafor", "Tyrone"]);
    assert_eq!(names[2].entity, names[3].entity);
}

#[test]
fn makers_and_words_with_a_capital_inside_stay() {
    let text = "We watched YouTube on the iPhone, sent it by WhatsApp, and she has a PhD.";
    assert_eq!(redacted(Language::En, text), text);
}
