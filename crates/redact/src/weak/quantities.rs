//! Numbers that pin something down: a minute of the day, a pregnancy's week, how many brothers, a sum to the penny.

use super::{Lists, Subject};
use crate::Language;
use crate::rules::Numbers;
use crate::text::Text;
use crate::wordsets::{Words, words};

pub(super) struct Quantities {
    numbers: Numbers,
    units: Words,
    siblings: Words,
    and: &'static str,
    expecting: &'static str,
}

impl Quantities {
    pub(super) fn new(language: Language, lists: &Lists) -> Self {
        Self {
            numbers: Numbers::new(language),
            units: words(lists.units),
            siblings: words(lists.siblings),
            and: lists.and,
            expecting: lists.expecting,
        }
    }

    /// What begins at a word: how many words it has, and what it tells.
    pub(super) fn at(&self, text: &Text<'_>, at: usize) -> Option<(usize, Subject)> {
        let token = &text.tokens[at];
        if !token.number && self.value(text, at).is_none() {
            return None;
        }
        let time = || minute(text, at).map(|length| (length, Subject::Time));
        let sum = || sum(text, at).map(|length| (length, Subject::Amount));
        let many = || self.many(text, at).map(|length| (length, Subject::Family));
        time().or_else(sum).or_else(many).or_else(|| self.duration(text, at).map(|length| (length, Subject::Duration)))
    }

    fn value(&self, text: &Text<'_>, at: usize) -> Option<u32> {
        let token = text.tokens.get(at)?;
        if token.number {
            return token.folded.parse().ok();
        }
        self.numbers.value(&token.folded).map(u32::from)
    }

    /// "three years and two months", "thirty weeks pregnant", "enceinte de six mois" from its number on.
    fn duration(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        self.value(text, at)?;
        let unit = |at: usize| self.units.contains(text.folded(Some(at)));
        if !unit(at + 1) || text.gap(at) != " " {
            return None;
        }
        let before = at.checked_sub(2).map_or("", |at| text.folded(Some(at)));
        let expecting = |word: &str| !word.is_empty() && self.expecting.split(' ').any(|known| known == word);
        if expecting(text.folded(Some(at + 2))) {
            return Some(3);
        }
        if expecting(before) {
            return Some(2);
        }
        let joined = text.folded(Some(at + 2)) == self.and && self.value(text, at + 3).is_some() && unit(at + 4);
        joined.then_some(5)
    }

    /// "seven children", "one of nine siblings": five and more.
    fn many(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let count = self.value(text, at).filter(|count| (5..20).contains(count))?;
        let named = text.gap(at) == " " && self.siblings.contains(text.folded(Some(at + 1)));
        (count > 0 && named).then_some(2)
    }
}

/// "14:37", "8 h 17": a minute that is no round one, and no head of a log's line.
fn minute(text: &Text<'_>, at: usize) -> Option<usize> {
    let digits = |at: usize| text.tokens.get(at).filter(|t| t.number && t.range.len() <= 2)?.folded.parse::<u32>().ok();
    let begins = at == 0 || text.gap(at - 1).contains('\n');
    let (hour, joint) = (digits(at)?, text.gap(at));
    let (minute, length) = match joint {
        ":" => (digits(at + 1)?, 2),
        " " | "\u{a0}" if text.folded(Some(at + 1)) == "h" => (digits(at + 2)?, 3),
        _ => return None,
    };
    (!begins && hour < 24 && minute < 60 && !minute.is_multiple_of(5)).then_some(length)
}

/// A sum beside the sign or name of a currency that is not round, "£4,312", "1.237 €": how many words.
fn sum(text: &Text<'_>, at: usize) -> Option<usize> {
    let first = &text.tokens[at];
    let before = match at.checked_sub(1) {
        Some(before) => text.gap(before),
        None => text.raw.get(..first.range.start).unwrap_or_default(),
    };
    let group = |at: usize| text.tokens.get(at).is_some_and(|t| t.number && matches!(t.range.len(), 2 | 3));
    let grouped = |at: usize| matches!(text.gap(at), "," | "." | "’" | "'") && group(at + 1);
    let last = (at..at + 3).find(|last| !grouped(*last)).unwrap_or(at);
    let after = text.gap(last).trim_start();
    let named = matches!(
        text.after(last),
        "euros" | "euro" | "dollars" | "pounds" | "pesos" | "francs" | "franken" | "eur" | "piastres"
    );
    let money = before.trim_end().ends_with(['£', '$', '€']) || after.starts_with(['£', '$', '€']) || named;
    let digits: String = text.tokens[at..=last].iter().map(|t| t.folded.as_str()).collect();
    let exact = digits.len() >= 4 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.ends_with("00");
    (money && exact).then_some(last - at + 1)
}
