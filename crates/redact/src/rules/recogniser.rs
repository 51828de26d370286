//! What a written rule is: a row of data that says what it finds, by which forms, where, and why.

use crate::found::Kind;
use crate::{Label, Language};

/// A written rule, as operators and the documentation see it. [`recognisers`](crate::recognisers) lists all of them.
#[derive(Debug, Clone, Copy)]
pub struct Recogniser {
    /// The detector's name in findings: `nhs`, `phone`. Several forms of several countries may share one.
    pub name: &'static str,
    pub label: Label,
    /// ISO 3166-1, two letters; none where it holds everywhere.
    pub country: Option<&'static str>,
    /// The languages of the texts that it reads; all if empty.
    pub languages: &'static [Language],
    /// One sentence: what it finds and how it tells.
    pub explanation: &'static str,
    pub(crate) kind: Kind,
    /// Masks (see [`Mask`]) with their scores. None for what is found by words and grammar.
    pub(crate) forms: &'static [(&'static str, f32)],
    /// Folded words, parted by spaces, that raise the score to `near` when one stands within reach.
    pub(crate) context: &'static str,
    pub(crate) near: f32,
    /// Refuses what has the form and cannot be one, by a check digit or a forbidden range.
    pub(crate) check: Option<fn(&str) -> bool>,
}

impl Recogniser {
    /// A rule without forms, which code of its own applies.
    pub(crate) const fn new(name: &'static str, label: Label, kind: Kind, explanation: &'static str) -> Self {
        Self {
            name,
            label,
            country: None,
            languages: &[],
            explanation,
            kind,
            forms: &[],
            context: "",
            near: 0.0,
            check: None,
        }
    }

    pub(crate) const fn country(self, country: &'static str) -> Self {
        Self { country: Some(country), ..self }
    }

    pub(crate) const fn languages(self, languages: &'static [Language]) -> Self {
        Self { languages, ..self }
    }

    pub(crate) const fn forms(self, forms: &'static [(&'static str, f32)]) -> Self {
        Self { forms, ..self }
    }

    /// With one of these words near, the score is `score`. A form with a score of 0 is nothing without one.
    pub(crate) const fn near(self, context: &'static str, score: f32) -> Self {
        Self { context, near: score, ..self }
    }

    pub(crate) const fn checked(self, check: fn(&str) -> bool) -> Self {
        Self { check: Some(check), ..self }
    }
}

/// A telephone number of a country.
pub(crate) const fn phone(
    country: &'static str,
    explanation: &'static str,
    forms: &'static [(&'static str, f32)],
) -> Recogniser {
    Recogniser::new("phone", Label::Contact, Kind::Phone, explanation).country(country).forms(forms)
}

/// A number or code that stands for a person or a case.
pub(crate) const fn code(
    name: &'static str,
    country: &'static str,
    kind: Kind,
    explanation: &'static str,
    forms: &'static [(&'static str, f32)],
) -> Recogniser {
    Recogniser::new(name, Label::Code, kind, explanation).country(country).forms(forms)
}

/// A postcode.
pub(crate) const fn postcode(
    name: &'static str,
    country: &'static str,
    explanation: &'static str,
    forms: &'static [(&'static str, f32)],
) -> Recogniser {
    Recogniser::new(name, Label::Address, Kind::Postcode, explanation).country(country).forms(forms)
}

/// A form, sign by sign: `9` a figure, `U` a capital of ASCII, `A` such a letter in either case, `X` a figure or capital,
/// `Z` a figure or letter, `_` a separator or nothing, `~` a separator, `+` the sign before it again and again, `?` the
/// sign before it or nothing; small letters in either case, and everything else, stand for themselves. A choice already
/// made is never taken back, so a match costs its own length.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mask(pub(crate) &'static str);

/// What joins the groups of a number.
pub(crate) const fn separates(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2011}' | '–')
}

/// No form is longer, however often a sign comes again.
const LONGEST: usize = 40;

impl Mask {
    /// The length in bytes of what has this form at the beginning of `text`.
    pub(crate) fn length(self, text: &str) -> Option<usize> {
        let mut mask = self.0.bytes().peekable();
        let mut at = 0;
        let next = |at: usize| match text.as_bytes().get(at) {
            Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
            Some(_) => text.get(at..).and_then(|rest| rest.chars().next()),
            None => None,
        };
        while let Some(sign) = mask.next() {
            let (again, maybe) = (mask.peek() == Some(&b'+'), mask.peek() == Some(&b'?'));
            if again || maybe {
                mask.next();
            }
            match next(at).filter(|c| fits(sign, *c)) {
                Some(c) => at += c.len_utf8(),
                None if sign == b'_' || maybe => continue,
                None => return None,
            }
            while again && at < LONGEST {
                let Some(c) = next(at).filter(|c| fits(sign, *c)) else { break };
                at += c.len_utf8();
            }
        }
        Some(at)
    }

    /// A bit for each sign of ASCII that may come second.
    pub(crate) fn second(self) -> u128 {
        let signs = self.0.as_bytes();
        let mut next = Vec::new();
        let mut at = 1;
        match signs.get(at) {
            Some(b'+') => {
                next.push(signs[0]);
                at += 1;
            }
            Some(b'?') => at += 1,
            _ => {}
        }
        loop {
            // All that must be there was.
            let Some(sign) = signs.get(at) else { return u128::MAX };
            next.push(*sign);
            match signs.get(at + 1) {
                Some(b'?') => at += 2,
                _ if *sign == b'_' => at += 1,
                _ => break,
            }
        }
        let fitting = (0..128_u8).filter(|byte| next.iter().any(|sign| fits(*sign, char::from(*byte))));
        fitting.fold(0, |all, byte| all | 1 << byte)
    }

    /// Whether a match may begin with this sign.
    pub(crate) fn begins(self, c: char) -> bool {
        self.0.bytes().next().is_some_and(|sign| fits(sign, c))
    }
}

#[inline]
fn fits(sign: u8, c: char) -> bool {
    match sign {
        b'9' => c.is_ascii_digit(),
        b'U' => c.is_ascii_uppercase(),
        b'A' => c.is_ascii_alphabetic(),
        b'X' => c.is_ascii_digit() || c.is_ascii_uppercase(),
        b'Z' => c.is_ascii_alphanumeric(),
        b'_' | b'~' => separates(c),
        b' ' => matches!(c, ' ' | '\u{a0}' | '\u{202f}'),
        sign => c.is_ascii() && (c as u8).to_ascii_lowercase() == sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_read_groups_choices_and_repeats() {
        assert_eq!(Mask("999_999_9999").length("943 476-5919 x"), Some(12));
        assert_eq!(Mask("+33 9_99").length("+33 6 12"), Some(8));
        assert_eq!(Mask("fr99 9+").length("FR76 3000,"), Some(9));
        assert_eq!(Mask("99?~9").length("1-2"), Some(3));
        assert_eq!(Mask("UU").length("aB"), None);
        assert_eq!(Mask("999").length("12é"), None);
    }

    #[test]
    fn what_may_come_second_is_no_narrower_than_the_mask() {
        let masks = ["999_999_9999", "+33 9_99", "fr99 9+", "99?~9", "9+_u", "9?_?9", "9", "9__9"];
        for mask in masks.map(Mask) {
            let signs = b"1auUfr-. +";
            for text in signs.iter().flat_map(|a| signs.iter().flat_map(move |b| signs.map(|c| [*a, *b, c]))) {
                let text = String::from_iter(text.map(char::from)) + "11-11 1-1.111";
                if mask.length(&text).is_some_and(|length| length > 1) {
                    assert!(mask.second() >> text.as_bytes()[1] & 1 == 1, "{mask:?} {text}");
                }
            }
        }
    }
}
