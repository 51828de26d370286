//! German streets, which end in their kind and then their number.

use super::super::streets::GERMAN;
use super::Addresses;
use crate::Language;
use crate::text::Text;

impl Addresses {
    /// "Kurfürstenstraße 12", "Oldesloer Straße 39", "stuttgarter str 88", "Am Hellenpad 3", "Höttinger Au 72b".
    pub(super) fn german(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        if self.language != Language::De {
            return None;
        }
        let tokens = &text.tokens;
        let token = &tokens[at];
        let number = |after: usize| {
            tokens
                .get(after + 1)
                .filter(|next| next.number && next.range.len() < 6 && matches!(text.gap(after), " " | ". "))
                .map(|_| after + 1)
        };
        let ends = |word: &str| GERMAN.iter().any(|end| word.ends_with(end) && word.len() > end.len() + 2);
        let capital = |at: usize| tokens[at].upper;
        let word = token.folded.as_str();
        if ends(word) && token.folded.len() > 5 {
            let numbered = number(at);
            let street = ["strasse", "weg", "allee", "gasse", "damm", "str"].iter().any(|end| word.ends_with(end));
            if let Some(last) = numbered.filter(|_| street || capital(at)) {
                return Some((at, last, 0.95));
            }
            let own = ["strasse", "allee", "gasse"].iter().any(|end| word.ends_with(end))
                && !matches!(word, "einbahnstrasse" | "hauptstrasse" | "landstrasse" | "bundesstrasse" | "sackgasse");
            return (own && capital(at) && token.known.nothing()
                || own && capital(at) && !token.known.ordinary(self.language))
            .then_some((at, at, 0.85));
        }
        // "alte straße 51", "Bautzner Landstraße 209", "Preetzer Chaussee 187"
        let next = tokens.get(at + 1)?;
        let kind = next.folded.as_str();
        let street = text.gap(at) == " "
            && (GERMAN.contains(&kind)
                || ends(kind) && word.ends_with("er")
                || matches!(kind, "landstrasse" | "hauptstrasse" | "au" | "hof" | "berg" | "tor" | "feld"));
        if street && !self.stops(token) {
            let numbered = number(at + 1);
            let adjective = word.ends_with("er") || word.ends_with('e') || word.ends_with("en");
            if let Some(last) = numbered.filter(|_| adjective || capital(at)) {
                return Some((before_dotted(text, at), last, 0.95));
            }
            if word.ends_with("er")
                && matches!(kind, "strasse" | "str" | "allee" | "platz" | "chaussee")
                && !matches!(
                    word,
                    "einer"
                        | "der"
                        | "dieser"
                        | "seiner"
                        | "ihrer"
                        | "meiner"
                        | "unserer"
                        | "jeder"
                        | "aller"
                        | "welcher"
                        | "keiner"
                        | "anderer"
                )
            {
                return Some((at, at + 1, 0.8));
            }
        }
        // "Am Hellenpad 3", "Im Grund 7"
        let begins = capital(at) && matches!(word, "am" | "im" | "an" | "auf" | "zum" | "zur") && next.upper;
        let last = number(at + 1).filter(|last| {
            let rest = &text.raw[tokens[*last].range.end..];
            begins && tokens[*last].range.len() < 4 && (!rest.starts_with(['.', ':']) || rest.starts_with(". "))
        })?;
        Some((at, last, 0.8))
    }
}

/// "St. Veiter Ring": the saint before.
fn before_dotted(text: &Text<'_>, at: usize) -> usize {
    match at.checked_sub(1) {
        Some(before)
            if matches!(text.folded(Some(before)), "st" | "sankt") && matches!(text.gap(before), ". " | " ") =>
        {
            before
        }
        _ => at,
    }
}
