//! What a contributor tells: a title and ordered entries.

use super::draft::withheld_debug;
use super::{Context, Lang};

/// The longest title, in code points.
pub const LONGEST_TITLE: usize = 120;
/// The longest label of an entry, in code points.
pub const LONGEST_LABEL: usize = 80;
/// The longest entry, in code points.
pub const LONGEST_ENTRY: usize = 40_000;
/// The most entries of a story.
pub const MOST_ENTRIES: usize = 60;

/// One entry of a diary: a label that may be empty ("Monday", "8 h 15") and Markdown text.
#[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Entry {
    pub label: String,
    pub text: String,
}
withheld_debug!(Entry);

/// The story as submitted: sealed at rest, never changed, destroyed by rule.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Original {
    pub lang: Lang,
    pub title: String,
    pub entries: Vec<Entry>,
    pub context: Context,
}
withheld_debug!(Original);

impl Original {
    /// The texts in the order in which the redactor reads them: the title, then label and text of each entry.
    pub fn parts(&self) -> Vec<&str> {
        std::iter::once(self.title.as_str())
            .chain(self.entries.iter().flat_map(|entry| [entry.label.as_str(), entry.text.as_str()]))
            .collect()
    }
}

/// Why a text cannot be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    Blank,
    /// Longer than allowed; the number is the limit in code points.
    TooLong(usize),
    ManyLines,
}

/// A text that says something and is at most `longest` code points.
pub fn check_text(text: &str, longest: usize) -> Result<(), TextFault> {
    if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        return Err(TextFault::Blank);
    }
    if text.chars().count() > longest { Err(TextFault::TooLong(longest)) } else { Ok(()) }
}

/// A title that can be read aloud: not blank, one line, at most [`LONGEST_TITLE`] code points.
pub fn check_title(title: &str) -> Result<(), TextFault> {
    check_text(title, LONGEST_TITLE)?;
    if title.trim().contains(['\n', '\r']) { Err(TextFault::ManyLines) } else { Ok(()) }
}

/// A label may be empty, else it is one short line.
pub fn check_label(label: &str) -> Result<(), TextFault> {
    if label.chars().count() > LONGEST_LABEL {
        return Err(TextFault::TooLong(LONGEST_LABEL));
    }
    if label.trim().contains(['\n', '\r']) { Err(TextFault::ManyLines) } else { Ok(()) }
}
