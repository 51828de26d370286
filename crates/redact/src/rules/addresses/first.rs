//! Streets that begin with their kind: rue, calle, avenue.

use super::{Addresses, numbered_after, side};
use crate::Language;
use crate::cues::JOINTS;
use crate::text::{Text, Token};

impl Addresses {
    /// "rue Saint-Denis", "12, avenue du Parc", "calle 34C # 112-45", "chemin de Pierrefleur 48".
    pub(super) fn after_its_word(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        let tokens = &text.tokens;
        let word = tokens[at].folded.as_str();
        // "carrera 47B # 3-18, jirón Lampa 482": the number before is another street's.
        let number = number_before(text, at).filter(|_| self.language != Language::Es);
        if let Some(last) = self.up_to_a_number(text, at) {
            return Some((at, last, 0.95));
        }
        // "à côté de" is no slope.
        if word == "cote"
            && (text.raw[tokens[at].range.clone()].ends_with('é')
                || !tokens.get(at + 1).is_some_and(|next| next.upper || next.known.nothing()) && number.is_none())
        {
            return None;
        }
        // "la rue", "in the avenue": a name must follow.
        let mut end = at + 1;
        let mut named = false;
        while end < tokens.len() && end - at < 7 {
            let gap = text.gap(end - 1);
            let dotted = gap == ". "
                && matches!(
                    tokens[end - 1].folded.as_str(),
                    "st" | "ste" | "av" | "boul" | "bd" | "bvd" | "blvd" | "jr" | "cra" | "cl" | "priv" | "c"
                );
            if !(gap.chars().all(|c| matches!(c, ' ' | '\'' | '’' | '-' | '\u{a0}')) || dotted || gap == "/ ")
                || tokens[end].bracketed
            {
                break;
            }
            let token = &tokens[end];
            let joint = (JOINTS.contains(token.folded.as_str())
                || matches!(token.folded.as_str(), "da" | "do" | "a" | "l"))
                && (end > at + 1
                    || matches!(
                        token.folded.as_str(),
                        "de" | "du"
                            | "des"
                            | "d"
                            | "l"
                            | "la"
                            | "le"
                            | "les"
                            | "del"
                            | "da"
                            | "do"
                            | "aux"
                            | "st"
                            | "ste"
                            | "a"
                    ));
            let numbered = token.number && end == at + 1 && matches!(self.language, Language::Es);
            // In small letters the word after is a name if a number tells that this is a street, or if no list has it.
            let telling = if self.plain.contains(word) {
                token.known.nothing() || token.known.surname() && !token.known.ordinary(self.language)
            } else {
                token.known.common(self.language) < 2 || token.known.surname()
            };
            let small = !token.upper
                && !token.number
                && end - at <= 3
                && !joint
                && !tokens[at + 1..end].iter().any(|t| t.upper)
                && (number.is_some() || numbered_after(text, end) || telling && token.folded.len() > 2)
                && !self.stops(token);
            if !(token.upper || joint || numbered || small) {
                break;
            }
            named |= token.upper || numbered || small;
            end += 1;
            // One word in small letters, and the side of the town.
            if small && !tokens.get(end).is_some_and(|next| side(&next.folded)) && end - at > 2 {
                break;
            }
        }
        while end < tokens.len() && side(&tokens[end].folded) && text.gap(end - 1) == " " && named {
            end += 1;
        }
        while end > at + 1
            && (!named_word(&tokens[end - 1])
                && JOINTS.contains(tokens[end - 1].folded.as_str())
                && !side(&tokens[end - 1].folded))
        {
            end -= 1;
        }
        if !named
            || end == at + 1
            || self.plain.contains(word)
                && number.is_none()
                && !tokens[at + 1..end].iter().any(|t| t.upper || t.number)
                && !numbered_after(text, end - 1)
        {
            return None;
        }
        // "Place" at the beginning of a sentence is a verb or a place; "Cours" a lesson.
        if self.plain.contains(word)
            && tokens[at].upper
            && tokens[at].starts
            && number.is_none()
            && self.language != Language::Es
        {
            return None;
        }
        Some((number.unwrap_or(at), end - 1, 0.95))
    }

    /// In Spanish the number ends the name, also in small letters: "c/ horcas coloradas 22", "calle laguna seca mz 14".
    pub(super) fn up_to_a_number(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let tokens = &text.tokens;
        if self.language != Language::Es {
            return None;
        }
        for (next, token) in tokens.iter().enumerate().take(at + 7).skip(at + 1) {
            let (gap, word) = (text.gap(next - 1), token.folded.as_str());
            let number = token.number && token.range.len() < 6;
            if number && next > at + 1 && matches!(gap, " " | ", " | " # " | " nº " | " n° ") {
                let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
                return (!year).then_some(next);
            }
            let joint = JOINTS.contains(word) || matches!(word, "las" | "los");
            let unit = self.units.contains(word) && next > at + 1;
            let plain = !token.number && (token.upper || joint || unit || !self.stops(token));
            if !plain || !matches!(gap, " " | ". " | "/ " | "/") || token.bracketed {
                return None;
            }
        }
        None
    }
}

fn named_word(token: &Token) -> bool {
    token.upper || token.number
}

/// "12, rue …", "217 de la rue …", "12 bis rue …": where the number before a street's first word is.
pub(super) fn number_before(text: &Text<'_>, at: usize) -> Option<usize> {
    let mut before = at.checked_sub(1)?;
    let mut steps = 0;
    while steps < 2 && matches!(text.folded(Some(before)), "de" | "la" | "bis" | "ter" | "b") && text.gap(before) == " "
    {
        before = before.checked_sub(1)?;
        steps += 1;
    }
    let token = &text.tokens[before];
    (token.number && token.range.len() < 7 && matches!(text.gap(before), " " | ", " | "\u{a0}" | ",")).then_some(before)
}
