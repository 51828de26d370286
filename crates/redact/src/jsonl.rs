//! Rows of JSON lines: `{"id","lang"?,"text"}` in, `{"id","lang","spans","warnings","redacted"}` out.
//!
//! Offsets are Unicode code points, end exclusive. `spans` are what is replaced by default, `warnings` the rest.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Engine, Language, Policy};

/// Why a row could not be read. Never quotes the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFault {
    /// Not a JSON object with an `id` and a `text`.
    NotARow,
    /// A `lang` that is not `en`, `fr`, `es` or `de`.
    UnknownLanguage,
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotARow => r#"not a JSON object {"id", "lang"?, "text"}"#,
            Self::UnknownLanguage => r#""lang" is not one of en, fr, es, de"#,
        })
    }
}

impl std::error::Error for RowFault {}

#[derive(Deserialize)]
struct In {
    id: Value,
    lang: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct Out<'a> {
    id: &'a Value,
    lang: &'static str,
    spans: Vec<Span<'a>>,
    warnings: Vec<Span<'a>>,
    redacted: &'a str,
}

#[derive(Serialize)]
struct Span<'a> {
    start: usize,
    end: usize,
    label: &'static str,
    class: &'static str,
    entity: &'a str,
    replacement: &'a str,
    detector: &'static str,
    score: f32,
}

/// The row for a row, under the default policy.
///
/// ```
/// let engine = redact::Engine::new();
/// let row = redact::jsonl::row(&engine, r#"{"id": 1, "lang": "en", "text": "Ring me on 07700 900123."}"#)?;
/// assert!(row.ends_with(r#""redacted":"Ring me on [a phone number]."}"#));
/// # Ok::<(), redact::jsonl::RowFault>(())
/// ```
///
/// # Errors
/// [`RowFault`].
pub fn row(engine: &Engine, line: &str) -> Result<String, RowFault> {
    row_with(engine, line, &Policy::default())
}

/// [`row`] under another policy.
///
/// # Errors
/// [`RowFault`].
pub fn row_with(engine: &Engine, line: &str, policy: &Policy) -> Result<String, RowFault> {
    let row: In = serde_json::from_str(line).map_err(|_| RowFault::NotARow)?;
    let language = match row.lang.as_deref() {
        None | Some("auto") => None,
        Some(code) => Some(Language::parse(code).ok_or(RowFault::UnknownLanguage)?),
    };
    row_of(engine, &row.id, &row.text, language, policy)
}

/// The row for a text.
///
/// # Errors
/// None for these plain types.
pub fn row_of(
    engine: &Engine,
    id: &Value,
    text: &str,
    language: Option<Language>,
    policy: &Policy,
) -> Result<String, RowFault> {
    let found = engine.analyse_with(&[text], language, policy);
    let redacted = found.redacted(&[text]).concat();
    let (mut spans, mut warnings) = (Vec::new(), Vec::new());
    let (mut bytes, mut points) = (0, 0);
    for finding in &found.findings {
        points += text[bytes..finding.range.start].chars().count();
        let length = text[finding.range.clone()].chars().count();
        bytes = finding.range.end;
        let entity = &found.entities[finding.entity];
        let span = Span {
            start: points,
            end: points + length,
            label: finding.label.as_str(),
            class: finding.class.as_str(),
            entity: &entity.key,
            replacement: &finding.replacement,
            detector: finding.detector,
            score: finding.score,
        };
        points += length;
        if finding.replaced { spans.push(span) } else { warnings.push(span) }
    }
    let out = Out { id, lang: found.language.code(), spans, warnings, redacted: &redacted };
    serde_json::to_string(&out).map_err(|_| RowFault::NotARow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_code_points() {
        let engine = Engine::new();
        let out =
            row(&engine, r#"{"id": 7, "lang": "fr", "text": "Été à la plage, écrire à léa@maison.example."}"#).unwrap();
        let out: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(out["id"], 7);
        assert_eq!((out["spans"][0]["start"].as_u64(), out["spans"][0]["end"].as_u64()), (Some(25), Some(43)));
        assert!(out["redacted"].as_str().unwrap().ends_with("écrire à [une adresse courriel]."));
        for wrong in ["[]", r#"{"id":1}"#, r#"{"id":1,"text":7}"#, r#"{"id":1,"text":"\ud800"}"#] {
            assert_eq!(row(&engine, wrong), Err(RowFault::NotARow), "{wrong}");
        }
        assert_eq!(row(&engine, r#"{"id":1,"lang":"xx","text":""}"#), Err(RowFault::UnknownLanguage));
    }
}
