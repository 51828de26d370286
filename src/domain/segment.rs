//! Text with the places in it that could identify someone.

use std::ops::Range;

/// A run of text: plain, or hidden behind an entity's replacement.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Segment {
    Plain(String),
    /// `card` is the identifier of a [`super::Card`]; `surface` is what was written.
    Hidden {
        card: u32,
        surface: String,
    },
}
super::draft::withheld_debug!(Segment);

/// A found place in one part of a story (title, label, text, label, text…), in bytes of that part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub part: usize,
    pub range: Range<usize>,
    pub card: u32,
}

/// Cuts a text at its spans. Spans must be sorted, apart, and on character boundaries; one that is not is left out.
pub fn cut<'a>(text: &str, spans: impl Iterator<Item = &'a Span>) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut done = 0;
    for span in spans {
        let (Some(before), Some(surface)) = (text.get(done..span.range.start), text.get(span.range.clone())) else {
            continue;
        };
        if surface.is_empty() {
            continue;
        }
        if !before.is_empty() {
            segments.push(Segment::Plain(before.to_owned()));
        }
        segments.push(Segment::Hidden { card: span.card, surface: surface.to_owned() });
        done = span.range.end;
    }
    if let Some(rest) = text.get(done..).filter(|rest| !rest.is_empty()) {
        segments.push(Segment::Plain(rest.to_owned()));
    }
    segments
}
