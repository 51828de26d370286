//! The redacted text of a story in one language.

use super::draft::withheld_debug;
use super::{Entry, Lang};

/// What is approved, hashed and published: language, title and entries, with every replacement in place.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct EditionText {
    pub language: Lang,
    pub title: String,
    pub entries: Vec<Entry>,
}
withheld_debug!(EditionText);
