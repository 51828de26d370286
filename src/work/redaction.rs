//! What the redactor finds, in the words of the house: spans and cards.

use redact::{Analysis, Engine, Language};

use crate::domain::{Bench, Card, Lang, Original, Span};

/// The redactor's language for a language of the site; `None` for one that it cannot read, which it then guesses.
pub const fn language(lang: Lang) -> Option<Language> {
    match lang {
        Lang::En => Some(Language::En),
        Lang::Fr => Some(Language::Fr),
        Lang::Es => Some(Language::Es),
        Lang::De => Some(Language::De),
        Lang::Ar => None,
    }
}

/// Reads a whole story and lays it out with what was found.
pub fn lay_out(engine: &Engine, original: &Original) -> Bench {
    let found = engine.analyse(&original.parts(), language(original.lang));
    Bench::lay_out(original, &spans(&found), cards(&found))
}

/// Reads the text on the workbench again after an edit, and adds what is new in it.
pub fn read_again(engine: &Engine, bench: &mut Bench) {
    let parts = bench.parts();
    let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let found = engine.analyse(&texts, language(bench.lang));
    let cards = cards(&found);
    let placed: Vec<_> = spans(&found)
        .into_iter()
        .filter_map(|span| cards.iter().find(|card| card.id == span.card).map(|card| (span.clone(), card.clone())))
        .collect();
    bench.absorb(&placed);
}

fn spans(found: &Analysis) -> Vec<Span> {
    let span = |finding: &redact::Finding| {
        Some(Span { part: finding.part, range: finding.range.clone(), card: u32::try_from(finding.entity).ok()? })
    };
    found.findings.iter().filter_map(span).collect()
}

fn cards(found: &Analysis) -> Vec<Card> {
    let card = |(id, entity): (u32, &redact::Entity)| Card {
        id,
        key: entity.key.clone(),
        label: entity.label.as_str().to_owned(),
        class: entity.class.as_str().to_owned(),
        reason: entity.reason.as_str().to_owned(),
        surfaces: entity.surfaces.clone(),
        proposal: entity.replacement.clone(),
        replaced: entity.replaced,
        wish: None,
        settled: None,
    };
    (0..).zip(&found.entities).map(card).collect()
}
