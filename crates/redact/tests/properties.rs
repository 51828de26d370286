//! What holds for every text, whatever it is.

use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TextMergeStream};
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
    "MrsOkafor",
    "chezMarie",
    "12ansLéa",
    "Danielle2",
    "\n\nElle est venue avec moi et les autres, le 3 mai, « ",
    " » and that was when she said that we had to go.\n\n",
];

/// What Markdown makes of a text, and what meets it.
const MARKED: &[&str] = &[
    "**Amara** Okafor",
    "_Amara_ ",
    "**Amara Okafor** ",
    "*Élise* et ",
    "[Amara](https://amara.example/x) ",
    "[the school](<https://ashfield school.example>) ",
    "[x](https://x.example/(a) \"Amara\") ",
    "[write](mailto:amara.okafor@home.example) ",
    "![Tyrone](/tyrone-leeds.jpg) ",
    "`Amara Okafor` ",
    "Mrs **Okafor** ",
    "**at Ashfield** Primary ",
    "`07700 900123` ",
    "\\*Amara\\* ",
    "\\[Amara\\] ",
    "at 22 Roker Terrace, ",
    "on **12 March** 2019, ",
    "on 12 *March* 2019, ",
    "she rang. ",
    "\n\n# Leeds\n\n",
    "\n\n- Amara\n- Tyrone, 14\n\n",
    "\n\n> Amara said\n> nothing.\n\n",
    "\n\n---\n\n",
    "\n\n1. We met Amara.\n2. She left.\n\n",
    "a@b.example ",
    "Amara's ",
    "(514) 555-0199 ",
    "[a town] ",
    "& < > ",
];

/// Signs that belong to the letter before.
const JOINED: &[&str] =
    &["\u{301}", "\u{345}", "\u{fe0f}", "\u{ad}", "\u{200d}", "\u{202e}", "\u{a0}", "\0", "\r\n", "\u{93e}"];

fn pieces(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(of), 0..40).prop_map(|pieces| pieces.concat())
}

fn texts() -> impl Strategy<Value = String> {
    let piece = || {
        prop_oneof![
            3 => prop::sample::select(PIECES).prop_map(str::to_owned),
            1 => prop::sample::select(MARKED).prop_map(str::to_owned),
            1 => prop::sample::select(JOINED).prop_map(str::to_owned),
            1 => "\\PC{0,6}",
        ]
    };
    prop_oneof![
        any::<String>(),
        pieces(PIECES),
        pieces(MARKED),
        prop::collection::vec(piece(), 0..30).prop_map(|pieces| pieces.concat()),
    ]
}

fn languages() -> impl Strategy<Value = Option<Language>> {
    prop::sample::select(&[None, Some(Language::En), Some(Language::Fr), Some(Language::Es), Some(Language::De)][..])
}

/// Whether a place in a text parts a letter from its accents.
fn parts_a_letter(text: &str, at: usize) -> bool {
    at > 0
        && text[at..].chars().next().is_some_and(unicode_normalization::char::is_combining_mark)
        && !text[..at].ends_with(unicode_normalization::char::is_combining_mark)
}

/// The kinds of a text's events, as Daybook renders it: no definitions of links, words together.
fn structure(text: &str) -> Vec<String> {
    let text = text.replace("]:", "]\\:");
    let kind = |event: Event<'_>| match event {
        Event::Start(Tag::Link { .. }) => "Link".to_owned(),
        Event::Start(Tag::Image { .. }) => "Image".to_owned(),
        Event::Start(Tag::List(first)) => format!("List {}", first.is_some()),
        Event::Start(tag) => format!("{tag:?}"),
        Event::Text(_) => "Text".to_owned(),
        Event::Code(_) => "Code".to_owned(),
        other => format!("{other:?}"),
    };
    TextMergeStream::new(Parser::new(&text)).map(kind).collect()
}

proptest! {
    #[test]
    fn findings_lie_apart_in_order_and_on_letters(first in texts(), second in texts(), language in languages()) {
        let parts = [first.as_str(), second.as_str()];
        let found = ENGINE.analyse(&parts, language);
        let mut last = (0, 0);
        for finding in &found.findings {
            let text = parts[finding.part];
            prop_assert!(text.get(finding.range.clone()).is_some_and(|surface| !surface.is_empty()));
            prop_assert!((finding.part, finding.range.start) >= last);
            last = (finding.part, finding.range.end);
            prop_assert!(!parts_a_letter(text, finding.range.start) && !parts_a_letter(text, finding.range.end));
            prop_assert!(finding.entity < found.entities.len());
            prop_assert!((0.0..=1.0).contains(&finding.score));
        }
        for entity in &found.entities {
            prop_assert!(entity.replacement.starts_with('[') && entity.replacement.ends_with(']'));
            prop_assert!(!entity.surfaces.is_empty());
        }
    }

    #[test]
    fn the_redacted_text_is_the_text_with_its_findings_replaced(first in texts(), second in texts(), language in languages()) {
        let parts = [first.as_str(), second.as_str()];
        let found = ENGINE.analyse(&parts, language);
        for (number, redacted) in found.redacted(&parts).iter().enumerate() {
            let mut own = parts[number].to_owned();
            for finding in found.findings.iter().rev().filter(|f| f.replaced && f.part == number) {
                own.replace_range(finding.range.clone(), &finding.replacement);
            }
            prop_assert_eq!(&own, redacted);
        }
    }

    #[test]
    fn analysing_twice_gives_the_same(first in texts(), second in texts(), language in languages()) {
        let parts = [first.as_str(), second.as_str()];
        let (once, again) = (ENGINE.analyse(&parts, language), ENGINE.analyse(&parts, language));
        prop_assert_eq!(once.findings, again.findings);
        prop_assert!(once.entities == again.entities);
    }

    #[test]
    fn rows_count_code_points(text in texts(), language in languages()) {
        let lang = language.map_or("auto", Language::code);
        let line = serde_json::json!({"id": 1, "lang": lang, "text": text}).to_string();
        let row: serde_json::Value = serde_json::from_str(&redact::jsonl::row(&ENGINE, &line).unwrap()).unwrap();
        let letters: Vec<char> = text.chars().collect();
        let (mut own, mut done) = (String::new(), 0);
        for span in row["spans"].as_array().unwrap() {
            let place = |end: &str| usize::try_from(span[end].as_u64().unwrap()).unwrap();
            prop_assert!(done <= place("start") && place("start") < place("end") && place("end") <= letters.len());
            own.extend(&letters[done..place("start")]);
            own.push_str(span["replacement"].as_str().unwrap());
            done = place("end");
        }
        own.extend(&letters[done..]);
        prop_assert_eq!(own.as_str(), row["redacted"].as_str().unwrap());
    }

    /// What was put in is let be. More may be found beside it: the words around a number tell what it is, and they have
    /// changed.
    #[test]
    fn redacting_twice_leaves_what_was_replaced(first in texts(), second in texts(), language in languages()) {
        let parts = [first.as_str(), second.as_str()];
        let found = ENGINE.analyse(&parts, language);
        let once = found.redacted(&parts);
        let parts_once = [once[0].as_str(), once[1].as_str()];
        let again = ENGINE.analyse(&parts_once, Some(found.language));
        let (mut part, mut shift) = (0, 0_isize);
        for finding in found.findings.iter().filter(|f| f.replaced) {
            if finding.part != part {
                (part, shift) = (finding.part, 0);
            }
            let put = &finding.replacement;
            let start = finding.range.start.checked_add_signed(shift).unwrap();
            let end = start + put.len();
            shift += put.len().cast_signed() - finding.range.len().cast_signed();
            let touched = again.findings.iter().find(|f| f.part == part && f.range.start < end && start < f.range.end);
            prop_assert!(touched.is_none(), "{:?} in {:?}", touched.map(|f| &parts_once[part][f.range.clone()]), parts_once[part]);
        }
    }

    #[test]
    fn links_and_emphasis_stay_whole(text in pieces(MARKED), language in languages()) {
        let redacted = ENGINE.analyse(&[&text], language).redacted(&[&text]).concat();
        prop_assert_eq!(structure(&redacted), structure(&text), "{}", redacted);
    }
}

#[test]
fn redacting_twice_changes_nothing_more() {
    let stories = [
        (
            Language::En,
            "I met Amara Okafor, 14, at Ashfield Primary in Leeds on 12 March; her number is 07700 900123. She wrote to \
             amara@home.example that the [school](https://ashfield.example/amara) was **shut**.",
        ),
        (
            Language::Fr,
            "Mme Gaudreault est venue de Trois-Pistoles avec Théo, quinze ans. Le 3 mai, rue Saint-Aubin, rien.",
        ),
        (
            Language::Es,
            "Yeray Cabrera, de 14 años, vive en la calle Mayor 12 de Getafe. Su madre llamó al 612 884 903.",
        ),
        (Language::De, "Frau Dettmann kam am 3. Mai mit Artjom, 14, aus Kiel. Sie wohnt in der Kurfürstenstraße 12."),
    ];
    for (language, story) in stories {
        let once = ENGINE.analyse(&[story], Some(language)).redacted(&[story]);
        let again = [once[0].as_str()];
        assert_eq!(ENGINE.analyse(&again, Some(language)).redacted(&again), once);
    }
}

#[test]
fn names_are_found_however_their_letters_are_made() {
    let plain = "Mme Élise Gaudreault a vu Théo Bélanger à Trois-Pistoles. Élise a ri.";
    let hidden = "Mme E\u{301}lise\u{a0}Gau\u{ad}dreault a vu Th\u{200b}e\u{301}o\u{202f}Be\u{301}langer à Trois-Pi\u{ad}stoles. E\u{301}lise a ri.";
    let redacted = |text: &str| ENGINE.analyse(&[text], Some(Language::Fr)).redacted(&[text]).concat();
    assert_eq!(redacted(hidden), redacted(plain));
    let found = ENGINE.analyse(&[hidden], Some(Language::Fr));
    for entity in &found.entities {
        assert!(entity.surfaces.iter().all(|surface| !surface.is_empty() && hidden.contains(surface.as_str())));
    }
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
