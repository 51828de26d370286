//! The masks of all countries, tried only where a form can begin.

use std::ops::Range;

use super::candidates::Candidates;
use super::contacts;
use super::countries;
use super::recogniser::{Mask, Recogniser};
use crate::found::Kind;
use crate::text::Text;
use crate::{Label, Language};

struct Form {
    mask: Mask,
    /// What may come second; most forms end there.
    second: u128,
    score: f32,
    rule: &'static Recogniser,
}

/// All masks by the sign that they begin with.
pub(super) struct Forms {
    all: Vec<Form>,
    begin: Vec<Vec<u16>>,
}

/// How far ahead of a letter the first figure of a form stands.
const REACH: usize = 7;
/// Tokens before and after a form in which a word tells what it is.
const BEFORE: usize = 6;
const AFTER: usize = 2;

impl Forms {
    pub(super) fn new() -> Self {
        let rules = countries::ALL.iter().flat_map(|rules| rules.iter());
        let form = |rule: &'static Recogniser| {
            rule.forms.iter().map(move |(mask, score)| Form {
                mask: Mask(mask),
                second: Mask(mask).second(),
                score: *score,
                rule,
            })
        };
        let all: Vec<Form> = rules.flat_map(form).collect();
        let of = |sign: u8| {
            (0_u16..).zip(&all).filter(|(_, form)| form.mask.begins(char::from(sign))).map(|(at, _)| at).collect()
        };
        Self { begin: (0..128).map(of).collect(), all }
    }

    /// Everything in a part that has one of the forms.
    pub(super) fn find(&self, text: &Text<'_>, language: Language, out: &mut Candidates) {
        let bytes = text.raw.as_bytes();
        let mut digit = 0;
        let mut joined = false;
        for (at, c) in text.raw.char_indices() {
            let inside = std::mem::replace(&mut joined, c.is_alphanumeric());
            if inside || !(c.is_ascii_alphanumeric() || matches!(c, '+' | '(')) {
                continue;
            }
            digit = digit.max(at);
            while digit < bytes.len() && !bytes[digit].is_ascii_digit() {
                digit += 1;
            }
            if digit > at + REACH {
                continue;
            }
            for form in self.begin.get(c as usize).into_iter().flatten() {
                self.attempt(text, at, *form, language, out);
            }
        }
    }

    fn attempt(&self, text: &Text<'_>, at: usize, form: u16, language: Language, out: &mut Candidates) {
        let Some(Form { mask, second, score, rule }) = self.all.get(usize::from(form)) else { return };
        if text.raw.as_bytes().get(at + 1).is_some_and(|byte| byte.is_ascii() && second >> byte & 1 == 0) {
            return;
        }
        let spoken = rule.languages.is_empty() || rule.languages.contains(&language);
        let Some(length) = text.raw.get(at..).filter(|_| spoken).and_then(|rest| mask.length(rest)) else { return };
        let range = at..at + length;
        let hit = &text.raw[range.clone()];
        if inside_number(text.raw, &range) || rule.check.is_some_and(|check| !check(hit)) {
            return;
        }
        let mut score = *score;
        if rule.near > score && near(text, &range, rule.context) {
            score = rule.near;
        }
        if rule.kind == Kind::Phone && contacts::is_help_line(hit) {
            out.leave(range);
        } else if score > 0.0 {
            let end = if rule.label == Label::Contact { contacts::with_extension(text, range.end) } else { range.end };
            out.add(range.start..end, rule.label, rule.kind, rule.name, score);
        }
    }
}

/// Whether the place is a piece of a longer word or number.
pub(super) fn inside_number(raw: &str, range: &Range<usize>) -> bool {
    let mut before = raw[..range.start].chars().rev();
    let mut after = raw[range.end..].chars();
    let (previous, next) = (before.next(), after.next());
    let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let sign = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let glues = |c: Option<char>| matches!(c, Some('-' | '.' | ','));
    previous.is_some_and(char::is_alphanumeric)
        || next.is_some_and(char::is_alphanumeric)
        || glues(previous) && if previous == Some('-') { sign(before.next()) } else { figure(before.next()) }
        || glues(next) && figure(after.next())
}

/// Whether one of these words stands within reach of a place, on its line.
pub(super) fn near(text: &Text<'_>, range: &Range<usize>, words: &str) -> bool {
    let first = text.tokens.partition_point(|token| token.range.end <= range.start);
    let last = text.tokens.partition_point(|token| token.range.start < range.end);
    let before = first.saturating_sub(BEFORE)..first;
    let after = last..text.tokens.len().min(last + AFTER);
    let told = |folded: &str| words.split_ascii_whitespace().any(|word| word == folded);
    before.chain(after).any(|at| told(&text.tokens[at].folded))
}
