//! What is written instead, as readers of the rows and of the text meet it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use redact::{Engine, Language, People, Policy};
use serde_json::Value;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

/// The text with the row's spans replaced, by code points, as another program would do it.
fn applied(text: &str, row: &Value) -> String {
    let points: Vec<char> = text.chars().collect();
    let (mut out, mut done) = (String::new(), 0);
    for span in row["spans"].as_array().expect("a row has spans") {
        let at = |key: &str| span[key].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a span has offsets");
        let (start, end) = (at("start"), at("end"));
        out.extend(&points[done..start]);
        out.push_str(span["replacement"].as_str().expect("a span has a replacement"));
        done = end;
    }
    out.extend(&points[done..]);
    out
}

const SENTENCES: &[(Language, &str)] = &[
    (
        Language::En,
        "🙂 I drove Amara Okafor, 14, to Ashfield Primary School in Leeds on 12 March 2019; Amara’s mum Grace waited.",
    ),
    (Language::En, "Our dog Biscuit barked at the Ashfield Primary. Ring 07700 900123 or write to grace@home.example."),
    (
        Language::Fr,
        "Été 2019 : l’éducatrice Solène Tremblay a vu la jeune Maélie, seize ans, à l’école Saint-Paul, à Rimouski.",
    ),
    (Language::Fr, "Nous étions au CLSC de Rivière-Neuve le 1er août 2021 avec Théo, dont la mère est sénégalaise."),
    (Language::Es, "Mi compañera Lucía Ortega llevó a Nadia, de 15 años, al colegio San Martín el 3 de mayo de 2020."),
    (
        Language::De,
        "Meine Kollegin Sabine Müller fuhr mit Jonas, 9 Jahre, am 24.12.2021 nach Köln in die Grundschule Waldstetten.",
    ),
    (Language::De, ""),
];

fn policies() -> Vec<Policy> {
    let default = Policy::default;
    vec![
        default(),
        Policy { strictness: 0.99, ..default() },
        Policy { strictness: 0.2, ..default() },
        Policy { shift_days: Some(17), ..default() },
        Policy { people: People::Renamed { seed: 7 }, keep_gender: true, ..default() },
        Policy { tagger: false, ..default() },
        Policy { lists: false, repeats: false, ..default() },
    ]
}

#[test]
fn redacted_is_exactly_the_text_with_its_spans_replaced() {
    for (language, text) in SENTENCES {
        for policy in policies() {
            let row = redact::jsonl::row_of(&ENGINE, &1.into(), text, Some(*language), &policy).unwrap();
            let row: Value = serde_json::from_str(&row).unwrap();
            assert_eq!(row["redacted"].as_str(), Some(applied(text, &row).as_str()), "{policy:?}");
            let redacted = ENGINE.analyse_with(&[*text], Some(*language), &policy).redacted(&[*text]);
            assert_eq!(row["redacted"].as_str(), Some(redacted.concat().as_str()));
        }
    }
}

#[test]
fn what_was_replaced_is_not_replaced_again() {
    for (language, text) in SENTENCES {
        for policy in policies() {
            let once = ENGINE.analyse_with(&[*text], Some(*language), &policy).redacted(&[*text]).concat();
            let found = ENGINE.analyse_with(&[once.as_str()], Some(*language), &policy);
            for finding in found.findings {
                assert!(!once[..finding.range.start].ends_with('['), "{once}");
            }
        }
    }
}

#[test]
fn the_same_story_is_replaced_in_the_same_way_every_time() {
    for (language, text) in SENTENCES {
        for policy in policies() {
            let redacted = || ENGINE.analyse_with(&[*text], Some(*language), &policy).redacted(&[*text]);
            assert_eq!(redacted(), redacted());
        }
    }
}
