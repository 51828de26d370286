//! Hard texts end well; `scripts/fuzz` and the benches say how quickly.

mod hard;

use redact::{Engine, Language};

fn analysed(engine: &Engine, text: &str, language: Option<Language>) -> usize {
    let found = engine.analyse(&[text], language);
    let mut end = 0;
    for finding in &found.findings {
        assert!(
            finding.range.start >= end && text.get(finding.range.clone()).is_some_and(|surface| !surface.is_empty())
        );
        end = finding.range.end;
    }
    found.redacted(&[text]).concat().len()
}

#[test]
fn hard_texts_end_well() {
    let engine = Engine::new();
    for (_, text) in hard::texts(10_000) {
        for language in [None, Some(Language::En), Some(Language::Fr), Some(Language::Es), Some(Language::De)] {
            analysed(&engine, &text, language);
        }
    }
}
