use super::*;
use crate::domain::Context;

fn card(id: u32, surface: &str, proposal: &str) -> Card {
    Card {
        id,
        key: format!("person:{}", surface.to_lowercase()),
        label: "person".into(),
        class: "direct".into(),
        reason: "named-person".into(),
        surfaces: vec![surface.into()],
        proposal: proposal.into(),
        rungs: vec![proposal.into(), "[someone]".into()],
        other: None,
        replaced: true,
        wish: None,
        settled: None,
    }
}

/// "Ana saw Tom.\n\nTom slept." with Ana and Tom found.
fn bench() -> Bench {
    let text = "Ana saw Tom.\n\nTom slept.";
    let original = Original {
        lang: Lang::En,
        title: "A day".into(),
        entries: vec![Entry { label: "Monday".into(), text: text.into() }],
        context: Context::default(),
    };
    let span = |start: usize, card| Span { part: 2, range: start..start + 3, card, fit: Fit::default() };
    Bench::lay_out(
        &original,
        &[span(0, 0), span(8, 1), span(14, 1)],
        vec![card(0, "Ana", "[a colleague]"), card(1, "Tom", "[young person A]")],
    )
}

#[test]
fn a_decision_changes_every_place_of_its_entity() {
    let mut bench = bench();
    assert_eq!(bench.edition().entries[0].text, "[a colleague] saw [young person A].\n\n[young person A] slept.");
    bench.settle(1, Some(Decision::Generalise { with: "[a boy]".into() }));
    assert_eq!(bench.edition().entries[0].text, "[a colleague] saw [a boy].\n\n[a boy] slept.");
    assert_eq!(bench.unsettled(), 1);
}

#[test]
fn splitting_and_merging_lose_no_word() {
    let mut bench = bench();
    let before = bench.edition().entries[0].text.clone();
    assert!(bench.split(0, 0));
    assert_eq!(bench.entries.len(), 2);
    assert_eq!(bench.edition().entries[1].text, "[young person A] slept.");
    assert!(bench.merge(0));
    assert_eq!(bench.edition().entries[0].text, before);
    assert!(!bench.split(0, 7));
    assert!(!bench.merge(0));
}

#[test]
fn a_name_typed_back_in_is_hidden_again() {
    let mut bench = bench();
    let typed =
        Entry { label: "Monday".into(), text: "[a colleague] met Tom, also [young person A]. Tomorrow.".into() };
    bench.retype("A day", &[typed]);
    assert_eq!(bench.edition().entries[0].text, "[a colleague] met [young person A], also [young person A]. Tomorrow.");
    bench.settle(1, Some(Decision::Remove));
    assert_eq!(bench.edition().entries[0].text, "[a colleague] met […], also […]. Tomorrow.");
}

#[test]
fn cards_with_equal_replacements_keep_their_places() {
    let mut bench = bench();
    bench.settle(0, Some(Decision::Generalise { with: "[someone]".into() }));
    bench.settle(1, Some(Decision::Generalise { with: "[someone]".into() }));
    let edition = bench.edition();
    bench.retype(&edition.title, &edition.entries);
    bench.settle(0, Some(Decision::Keep { why: "her own name".into() }));
    assert_eq!(bench.edition().entries[0].text, "Ana saw [someone].\n\n[someone] slept.");
}

#[test]
fn what_an_edit_brings_in_gets_a_card_of_its_own() {
    let mut bench = bench();
    bench.retype("A day", &[Entry { label: "Monday".into(), text: "[a colleague] saw Zoe.".into() }]);
    let at = bench.parts()[2].find("Zoe").unwrap();
    bench.absorb(&[(Span { part: 2, range: at..at + 3, card: 0, fit: Fit::default() }, card(0, "Zoe", "[a child]"))]);
    assert_eq!(bench.edition().entries[0].text, "[a colleague] saw [a child].");
    assert_eq!(bench.cards.len(), 3);
    assert_eq!(bench.unsettled(), 2);
}

#[test]
fn a_wish_to_keep_a_name_is_never_settled_in_bulk() {
    let mut bench = bench();
    bench.cards[0].wish = Some(Decision::Keep { why: "it is me".into() });
    bench.settle_rest("common");
    assert_eq!(bench.unsettled(), 1);
}

#[test]
fn telling_a_story_in_another_way_leaves_what_is_settled() {
    let mut bench = bench();
    bench.settle(0, Some(Decision::Replace));
    let others = [("person:ana", "[Nadia]"), ("person:tom", "[Karim]")];
    let others = others.map(|(key, name)| (key.to_owned(), name.to_owned())).into();
    bench.retell(Retelling::default().with(true, false), &others);
    assert_eq!(bench.edition().entries[0].text, "[a colleague] saw [Karim].\n\n[Karim] slept.");
    // Opened again, it takes the new name.
    bench.settle(0, None);
    assert_eq!(bench.edition().entries[0].text, "[Nadia] saw [Karim].\n\n[Karim] slept.");
    bench.settle(1, Some(Decision::Replace));
    bench.retell(bench.retelling.with(false, false), &HashMap::new());
    assert_eq!(bench.edition().entries[0].text, "[a colleague] saw [Karim].\n\n[Karim] slept.");
}

#[test]
fn a_workbench_sealed_by_an_earlier_version_is_read() {
    let stored = r#"{"lang":"en","title":[{"plain":"A day"}],"entries":[{"label":[],"text":[{"hidden":{"card":0,
        "surface":"Ana"}},{"plain":" slept."}]}],"cards":[{"id":0,"key":"person:ana","label":"PERSON","class":"direct",
        "reason":"names-a-person","surfaces":["Ana"],"proposal":"[person A]","replaced":true,"wish":null,
        "settled":{"kind":"replace"}}]}"#;
    let bench: Bench = serde_json::from_str(stored).unwrap();
    assert_eq!(bench.edition().entries[0].text, "[person A] slept.");
    assert_eq!(bench.retelling, Retelling::default());
}
