//! Rows of JSON lines: `{"id","lang"?,"text"}` in, `{"id","lang","spans","warnings","redacted"}` out.
//!
//! Offsets are Unicode code points, end exclusive. `spans` are what is replaced by default, `warnings` the rest.

use serde::Serialize;
use serde_json::Value;

use crate::{Engine, Language, Policy};

/// Why a row could not be read. Never quotes the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFault {
    NotJson,
    /// Half of a pair of `\uD800` to `\uDFFF` (RFC 8259, 8.2), which no Unicode text can hold.
    LoneSurrogate,
    NotAnObject,
    NoId,
    NoText,
    TextNotAString,
    /// A `lang` that is not `en`, `fr`, `es`, `de` or `auto`.
    UnknownLanguage,
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotJson => r#"is not JSON; each line is one object {"id", "lang"?, "text"}"#,
            Self::LoneSurrogate => r"holds half of a \u pair (\uD800 to \uDFFF), which is no character",
            Self::NotAnObject => r#"is not a JSON object {"id", "lang"?, "text"}"#,
            Self::NoId => r#"has no "id""#,
            Self::NoText => r#"has no "text""#,
            Self::TextNotAString => r#""text" is not a string"#,
            Self::UnknownLanguage => r#""lang" is not one of en, fr, es, de, auto"#,
        })
    }
}

impl std::error::Error for RowFault {}

struct In {
    id: Value,
    language: Option<Language>,
    text: String,
}

impl In {
    fn parse(line: &str) -> Result<Self, RowFault> {
        // Some programs begin every file with a byte order mark, which is no JSON.
        let line = line.strip_prefix('\u{feff}').unwrap_or(line);
        let fault = |_| if lone_surrogate(line) { RowFault::LoneSurrogate } else { RowFault::NotJson };
        let mut row: Value = serde_json::from_str(line).map_err(fault)?;
        let row = row.as_object_mut().ok_or(RowFault::NotAnObject)?;
        let language = match row.get("lang") {
            None | Some(Value::Null) => None,
            Some(Value::String(code)) if code == "auto" => None,
            Some(Value::String(code)) => Some(Language::parse(code).ok_or(RowFault::UnknownLanguage)?),
            Some(_) => return Err(RowFault::UnknownLanguage),
        };
        let id = row.remove("id").ok_or(RowFault::NoId)?;
        let Value::String(text) = row.remove("text").ok_or(RowFault::NoText)? else {
            return Err(RowFault::TextNotAString);
        };
        Ok(Self { id, language, text })
    }
}

/// Whether a text of JSON has a high surrogate without a low one behind it, or the other way round.
fn lone_surrogate(line: &str) -> bool {
    let mut escapes = line.split('\\').skip(1);
    let mut high = false;
    while let Some(escape) = escapes.next() {
        if escape.is_empty() {
            // An escaped backslash; what follows it is plain.
            if high || escapes.next().is_none() {
                return high;
            }
            continue;
        }
        let unit = escape.strip_prefix('u').and_then(|digits| u16::from_str_radix(digits.get(..4)?, 16).ok());
        match unit.unwrap_or_default() {
            0xd800..=0xdbff if high || escape.len() > 5 => return true,
            0xd800..=0xdbff => high = true,
            0xdc00..=0xdfff if !high => return true,
            0xdc00..=0xdfff => high = false,
            _ if high => return true,
            _ => {}
        }
    }
    high
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

/// The row for a row, under the default policy. A byte order mark before it is passed over.
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
    let row = In::parse(line)?;
    row_of(engine, &row.id, &row.text, row.language, policy)
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
    serde_json::to_string(&out).map_err(|_| RowFault::NotJson)
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
    }

    #[test]
    fn a_row_that_cannot_be_read_says_why() {
        let engine = Engine::new();
        for (wrong, fault) in [
            ("", RowFault::NotJson),
            ("nonsense", RowFault::NotJson),
            (r#"{"id":1,"text":"a"} {}"#, RowFault::NotJson),
            ("{\"id\":1,\"text\":\"a\nb\"}", RowFault::NotJson),
            ("[]", RowFault::NotAnObject),
            ("null", RowFault::NotAnObject),
            (r#"{"text":"a"}"#, RowFault::NoId),
            (r#"{"id":1}"#, RowFault::NoText),
            (r#"{"id":1,"text":7}"#, RowFault::TextNotAString),
            (r#"{"id":1,"text":null}"#, RowFault::TextNotAString),
            (r#"{"id":1,"text":"\ud800"}"#, RowFault::LoneSurrogate),
            (r#"{"id":1,"text":"\ud800 \udc00"}"#, RowFault::LoneSurrogate),
            (r#"{"id":1,"text":"\udc00\ud800"}"#, RowFault::LoneSurrogate),
            (r#"{"id":1,"lang":"xx","text":""}"#, RowFault::UnknownLanguage),
            (r#"{"id":1,"lang":["en"],"text":""}"#, RowFault::UnknownLanguage),
        ] {
            assert_eq!(row(&engine, wrong), Err(fault), "{wrong}");
        }
        assert!(!lone_surrogate(r#"{"text":"\\ud800 \ud83d\ude42 \n"}"#));
    }

    #[test]
    fn marks_of_other_systems_are_passed_over() {
        let engine = Engine::new();
        for line in [
            "\u{feff}{\"id\":[null],\"text\":\"\"}\r\n",
            r#"{"id":1,"text":"","lang":null}"#,
            r#"{"id":1,"text":"\ud83d\ude42","lang":"auto","more":{}}"#,
        ] {
            assert!(row(&engine, line).is_ok(), "{line}");
        }
    }
}
