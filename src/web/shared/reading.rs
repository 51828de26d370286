//! The text of a story ready to be shown: titles and entries as safe HTML.

use crate::domain::{EditionText, Lang};
use crate::publish::{SafeHtml, markdown};

/// A story's text as a page shows it.
pub struct Reading {
    pub title: SafeHtml,
    pub entries: Vec<ReadingEntry>,
    pub lang: Lang,
}

/// One entry.
pub struct ReadingEntry {
    /// `None` where the contributor gave none.
    pub label: Option<SafeHtml>,
    pub text: SafeHtml,
}

impl Reading {
    pub fn of(text: &EditionText) -> Self {
        let entry = |entry: &crate::domain::Entry| ReadingEntry {
            label: Some(entry.label.trim()).filter(|label| !label.is_empty()).map(markdown::line),
            text: markdown::render(&entry.text),
        };
        Self {
            title: markdown::line(&text.title),
            entries: text.entries.iter().map(entry).collect(),
            lang: text.language,
        }
    }
}
