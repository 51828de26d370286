//! What holds for every text, whatever it is.

use proptest::prelude::*;
use redact::{Engine, Language};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

/// Pieces that meet in real texts and trip detectors up.
const PIECES: &[&str] = &[
    "Amara",
    " ",
    ". ",
    "’s ",
    "'s",
    "M. ",
    "Mme ",
    "rue ",
    "12",
    " March",
    "14",
    "-year-old",
    "[a town]",
    "[",
    "]",
    "(",
    "\n\n",
    "d'",
    "l’",
    "Élise",
    "İ",
    "ß",
    "é\u{301}",
    "07700 900123",
    "@x",
    "a@b.example",
    "https://x.example/(a)",
    "St Mary's",
    "J.",
    "P.S.",
    "école ",
    "CLSC de ",
    "THE END",
    "twenty-two",
    "seize ans",
    "🙂",
    "\u{200d}",
    "tyrone",
    "leeds",
    "1",
    "/",
    "-",
    "Flat 6, 22 Roker Terrace",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #[test]
    fn findings_lie_apart_in_order_and_on_characters(first in texts(), second in texts()) {
        for language in [None, Some(Language::En), Some(Language::Fr), Some(Language::Es), Some(Language::De)] {
            let parts = [first.as_str(), second.as_str()];
            let found = ENGINE.analyse(&parts, language);
            let mut last = (0, 0);
            for finding in &found.findings {
                prop_assert!(parts[finding.part].get(finding.range.clone()).is_some_and(|surface| !surface.is_empty()));
                prop_assert!((finding.part, finding.range.start) >= last);
                last = (finding.part, finding.range.end);
                prop_assert!(finding.entity < found.entities.len());
                prop_assert!((0.0..=1.0).contains(&finding.score));
            }
            for entity in &found.entities {
                prop_assert!(entity.replacement.starts_with('[') && entity.replacement.ends_with(']'));
                prop_assert!(!entity.surfaces.is_empty());
            }
            prop_assert_eq!(found.redacted(&parts).len(), 2);
        }
    }
}

#[test]
fn redacting_twice_changes_nothing_more() {
    let parts = ["I met Amara Okafor, 14, at Ashfield Primary in Leeds on 12 March; her number is 07700 900123."];
    let once = ENGINE.analyse(&parts, Some(Language::En)).redacted(&parts);
    let again = [once[0].as_str()];
    assert_eq!(ENGINE.analyse(&again, Some(Language::En)).redacted(&again), once);
}

#[test]
fn one_person_has_one_replacement_in_all_parts() {
    let parts = [
        "Amara's week",
        "I met Amara Okafor at noon. Later AMARA laughed, and amara's brother too. Mrs Okafor waited.",
    ];
    let found = ENGINE.analyse(&parts, Some(Language::En));
    let redacted = found.redacted(&parts);
    assert!(!redacted.concat().to_lowercase().contains("amara"), "{redacted:?}");
    let people: Vec<_> = found.entities.iter().filter(|e| e.replaced && e.key.contains("amara")).collect();
    assert_eq!(people.len(), 1);
}

#[test]
fn french_names_places_and_services_are_found_in_context() {
    let parts = [
        "Visite chez Mme Gaudreault-Lefort à Trois-Pistoles, puis au CLSC de Rivière-Neuve. Théo, quinze ans, attendait rue Saint-Aubin.",
    ];
    let redacted = ENGINE.analyse(&parts, Some(Language::Fr)).redacted(&parts).concat();
    for word in ["Gaudreault", "Pistoles", "Rivière-Neuve", "Théo", "quinze", "Saint-Aubin"] {
        assert!(!redacted.contains(word), "{redacted}");
    }
    assert!(redacted.contains("[13–15 ans]"), "{redacted}");
}

#[test]
fn what_everybody_has_stays() {
    let text = "On Monday CAMHS rang, then Ofsted. Section 47 again. Mum said Bowlby was right; the NHS is on 111.";
    let found = ENGINE.analyse(&[text], Some(Language::En));
    assert_eq!(found.redacted(&[text]), [text]);
}

#[test]
fn nothing_prints_what_it_was_given() {
    let found = ENGINE.analyse(&["I met Amara Okafor."], Some(Language::En));
    assert!(!format!("{found:?}").contains("Amara"));
}
