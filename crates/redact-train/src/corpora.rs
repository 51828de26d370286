//! Public corpora: rows of words with tags for people, places and organisations.

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::ops::Range;
use std::path::Path;

use redact::Label;
use redact::train::state;

/// What a word outside the three labels may be: nothing, or one of the six labels that the corpora do not know.
pub const OUTSIDE: u32 = {
    let mut mask = 1;
    let labels = [Label::Address, Label::Date, Label::Age, Label::Contact, Label::Code, Label::Demographic];
    let mut at = 0;
    while at < labels.len() {
        mask |= 1 << state(labels[at], true) | 1 << state(labels[at], false);
        at += 1;
    }
    mask
};

/// A sentence put together again.
pub struct Tagged {
    pub text: String,
    pub tokens: Vec<Token>,
}

pub struct Token {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Its label, and the number of the name that it is part of.
    pub name: Option<(Label, usize)>,
}

#[derive(serde::Deserialize)]
struct Row {
    tokens: Vec<String>,
    tags: Vec<String>,
}

/// The sentences of a packed file.
///
/// # Errors
/// A file that cannot be read or is not rows of words and tags.
pub fn texts(path: &Path) -> Result<Vec<Tagged>, Box<dyn Error>> {
    let file = std::fs::File::open(path).map_err(|fault| format!("{}: {fault}", path.display()))?;
    let rows = BufReader::new(flate2::read::GzDecoder::new(file)).lines();
    rows.map(|row| Ok(joined(&serde_json::from_str(&row?)?))).collect()
}

fn joined(row: &Row) -> Tagged {
    let mut text = String::new();
    let mut tokens = Vec::with_capacity(row.tokens.len());
    let mut name = 0;
    for (word, tag) in row.tokens.iter().zip(&row.tags) {
        let closing = word.starts_with(['.', ',', ';', ':', '!', '?', ')', '\'', '’']);
        let opened = text.ends_with(['(', '\'', '’', '«']);
        if !text.is_empty() && !closing && !opened {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(word);
        let label = match tag.get(2..) {
            Some("PER") => Some(Label::Person),
            Some("LOC") => Some(Label::Place),
            Some("ORG") => Some(Label::Org),
            _ => None,
        };
        name += usize::from(!tag.starts_with('I'));
        tokens.push(Token { range: start..text.len(), name: label.map(|label| (label, name)) });
    }
    Tagged { text, tokens }
}
