//! The canonical bytes of an edition: what is hashed, approved and published.
//!
//! JSON with its fields in a fixed order (language, title, entries of label and text), Unicode in composed form (NFC),
//! line ends as LF. The same words always give the same bytes.

use unicode_normalization::UnicodeNormalization as _;

use crate::domain::{EditionText, Entry};
use crate::seal::sha256_hex;

/// The canonical text and its hex SHA-256.
pub struct Canonical {
    pub text: String,
    pub sha256: String,
}

/// Makes the canonical text of an edition.
///
/// # Errors
/// What serde_json says; for these plain types, nothing.
pub fn canonical(edition: &EditionText) -> Result<Canonical, serde_json::Error> {
    let tidy = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim().nfc().collect::<String>();
    let entries = edition.entries.iter().map(|e| Entry { label: tidy(&e.label), text: tidy(&e.text) }).collect();
    let tidied = EditionText { language: edition.language, title: tidy(&edition.title), entries };
    let text = serde_json::to_string(&tidied)?;
    let sha256 = sha256_hex(text.as_bytes());
    Ok(Canonical { text, sha256 })
}

/// Reads canonical text back.
///
/// # Errors
/// When it is not canonical text.
pub fn read(text: &str) -> Result<EditionText, serde_json::Error> {
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Lang;

    fn edition(text: &str) -> EditionText {
        let entries = vec![Entry { label: "Lundi".into(), text: text.into() }];
        EditionText { language: Lang::Fr, title: "Une semaine".into(), entries }
    }

    #[test]
    fn the_same_words_give_the_same_bytes() {
        let (composed, decomposed) = ("Un été.\nFin", "Un e\u{301}te\u{301}.\r\nFin ");
        assert_eq!(canonical(&edition(composed)).unwrap().sha256, canonical(&edition(decomposed)).unwrap().sha256);
        let text = canonical(&edition(composed)).unwrap().text;
        assert_eq!(
            text,
            r#"{"language":"fr","title":"Une semaine","entries":[{"label":"Lundi","text":"Un été.\nFin"}]}"#
        );
        assert_eq!(read(&text).unwrap(), edition(composed));
    }

    #[test]
    fn one_changed_byte_gives_another_hash() {
        assert_ne!(canonical(&edition("a")).unwrap().sha256, canonical(&edition("b")).unwrap().sha256);
    }
}
