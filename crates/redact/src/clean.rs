//! A part as it is read: letters and accents in one sign (NFC, Unicode Standard Annex 15), without signs that nobody sees,
//! plain spaces between words. What is found leads back to the text that was given.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use crate::Analysis;

/// A cleaned copy, made only where a text needs one.
pub(crate) struct Clean {
    pub(crate) text: String,
    pieces: Vec<Piece>,
}

/// Bytes of the copy and the bytes that they stand for: of the same length where they are the same.
struct Piece {
    copy: Range<usize>,
    given: Range<usize>,
}

/// Soft hyphens, joiners, marks of direction and of byte order, spaces of no width.
pub(crate) const fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// Spaces that do not break or are not as wide.
const fn space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Whether a sign may have to change.
fn odd(c: char) -> bool {
    match c {
        '\u{ad}' | '\u{a0}' => true,
        ..'\u{300}' | '\u{2010}'..='\u{2027}' => false,
        c => unseen(c) || space(c) || is_nfc_quick(std::iter::once(c)) != IsNormalized::Yes,
    }
}

impl Clean {
    /// A copy of a part, if it needs one.
    pub(crate) fn of(raw: &str) -> Option<Self> {
        if raw.is_ascii() || !raw.chars().any(odd) {
            return None;
        }
        let mut clean = Self { text: String::with_capacity(raw.len()), pieces: Vec::new() };
        let mut signs = raw.char_indices().peekable();
        let mut before = ' ';
        while let Some((start, c)) = signs.next() {
            let mut end = start + c.len_utf8();
            if unseen(c) {
                continue;
            }
            while let Some((at, mark)) = signs.next_if(|(_, c)| is_combining_mark(*c)) {
                end = at + mark.len_utf8();
            }
            let next = signs.peek().map(|(_, c)| *c);
            let from = clean.text.len();
            let within = before.is_alphanumeric() || before == '.';
            if space(c) && within && next.is_some_and(char::is_alphanumeric) && end == start + c.len_utf8() {
                clean.text.push(' ');
            } else {
                clean.text.extend(raw[start..end].nfc());
            }
            before = c;
            clean.piece(from, raw, start..end);
        }
        Some(clean)
    }

    /// Keeps where the end of the copy came from, together with what came before it where nothing changed.
    fn piece(&mut self, from: usize, raw: &str, given: Range<usize>) {
        let copy = from..self.text.len();
        let same = self.text[copy.clone()] == raw[given.clone()];
        match self.pieces.last_mut() {
            Some(last) if same && last.given.end == given.start && last.copy.len() == last.given.len() => {
                last.copy.end = copy.end;
                last.given.end = given.end;
            }
            _ => self.pieces.push(Piece { copy, given }),
        }
    }

    /// The bytes that were given for bytes of the copy.
    fn given(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.pieces.partition_point(|piece| piece.copy.end <= range.start);
        let last = self.pieces.partition_point(|piece| piece.copy.end < range.end);
        let (Some(first), Some(last)) = (self.pieces.get(first), self.pieces.get(last)) else { return 0..0 };
        let copied = |piece: &Piece| piece.copy.len() == piece.given.len();
        let start =
            if copied(first) { first.given.start + (range.start - first.copy.start) } else { first.given.start };
        let end = if copied(last) { last.given.start + (range.end - last.copy.start) } else { last.given.end };
        start..end
    }
}

/// Leads what was found in copies back to the parts that were given.
pub(crate) fn lead_back(parts: &[&str], copies: &[Option<Clean>], found: &mut Analysis) {
    if copies.iter().all(Option::is_none) {
        return;
    }
    let mut written: HashMap<(usize, String), Vec<String>> = HashMap::new();
    for finding in &mut found.findings {
        let (Some(part), Some(copy)) = (parts.get(finding.part), copies.get(finding.part)) else { continue };
        let read = copy.as_ref().map_or(*part, |copy| &copy.text);
        let as_read = read.get(finding.range.clone()).unwrap_or_default().to_owned();
        if let Some(copy) = copy {
            finding.range = copy.given(&finding.range);
        }
        let surface = part.get(finding.range.clone()).unwrap_or_default();
        let all = written.entry((finding.entity, as_read)).or_default();
        if all.last().is_none_or(|last| last != surface) && all.len() < MOST {
            all.push(surface.to_owned());
        }
    }
    for (index, entity) in found.entities.iter_mut().enumerate() {
        let surfaces = std::mem::take(&mut entity.surfaces);
        entity.surfaces =
            surfaces.into_iter().flat_map(|read| written.remove(&(index, read)).unwrap_or_default()).collect();
    }
}

/// Ways to hide signs in a name that are kept: nobody needs a list of a thousand.
const MOST: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_are_not_copied() {
        for text in ["Amara", "Élise à l’école — « Bonjour » œuf ½ …", "Łódź, Þór, Ağrı", "🙂 佐藤"]
        {
            assert!(Clean::of(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_is_read_leads_back_to_what_was_given() {
        for (given, read) in [
            ("E\u{301}lise", "Élise"),
            ("A\u{ad}ma\u{200b}ra", "Amara"),
            ("Amara\u{a0}Okafor", "Amara Okafor"),
            ("M.\u{202f}Roy", "M. Roy"),
            ("«\u{a0}Oui\u{a0}»", "«\u{a0}Oui\u{a0}»"),
            ("\u{202e}Amara\u{202c}", "Amara"),
            ("q\u{323}\u{301}z", "q\u{323}\u{301}z"),
        ] {
            let clean = Clean::of(given).unwrap();
            assert_eq!(clean.text, read);
            let whole = clean.given(&(0..clean.text.len()));
            assert_eq!(given[whole].trim_matches(unseen), given.trim_matches(unseen));
        }
        let given = "Ame\u{301}lie et Be\u{301}a\u{ad}trice";
        let clean = Clean::of(given).unwrap();
        let at = clean.text.find("Béa").unwrap();
        assert_eq!(&given[clean.given(&(at..clean.text.len()))], "Be\u{301}a\u{ad}trice");
    }
}
