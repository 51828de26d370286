//! Hard texts end well and in time.

mod hard;

use std::time::Instant;

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

/// `HARD_BYTES` is the length of each text, `HARD_ONLY` the one to try: see `scripts/fuzz`.
#[test]
#[ignore = "minutes, and only in release"]
#[expect(clippy::disallowed_methods, reason = "a test has no settings but its environment")]
fn ten_megabytes_of_anything_take_no_more_than_half_a_minute() {
    let engine = Engine::new();
    let length = std::env::var("HARD_BYTES").ok().and_then(|bytes| bytes.parse().ok()).unwrap_or(10_000_000_usize);
    let mut slow = Vec::new();
    let only = std::env::var("HARD_ONLY").ok();
    for (name, text) in
        hard::texts(length).into_iter().filter(|(name, _)| only.as_ref().is_none_or(|only| only == name))
    {
        let started = Instant::now();
        analysed(&engine, &text, Some(Language::En));
        #[expect(clippy::cast_precision_loss, reason = "millions of bytes")]
        let speed = text.len() as f64 / started.elapsed().as_secs_f64() / 1e6;
        println!("{speed:8.2} MB/s  {name}");
        if speed < 0.3 {
            slow.push(name);
        }
    }
    assert!(slow.is_empty(), "below 0.3 MB/s: {slow:?}");
}
