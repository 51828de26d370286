//! Numbers that may be ages, with their units.

use super::super::numbers::Numbers;
use std::ops::Range;

use super::{Ages, Count, Unit};
use crate::Language;
use crate::text::Text;

impl Ages {
    /// The number that begins at a token, with its unit.
    pub(super) fn count(&self, text: &Text<'_>, numbers: &Numbers, at: usize) -> Option<Count> {
        let token = text.tokens.get(at).filter(|token| !token.bracketed)?;
        let start = token.range.start;
        let make = |value: u8, after: usize, unit: Unit, end: usize, range: Range<usize>| {
            Some(Count { first: at, after, value, unit, end, range })
        };
        if let Some((value, unit, length)) =
            self.compact(token.folded.as_str(), &text.raw[token.range.clone()], numbers)
        {
            return make(value, at + 1, unit, at + 1, start..start + length);
        }
        let (value, after) = if token.number {
            let glued =
                at > 0 && matches!(text.gap(at - 1), "." | "," | "/" | ":" | "-" | "–") && text.tokens[at - 1].number
                    || text.raw[..start].ends_with(['£', '$', '€', '#', '+', '@', '\'', '’', '§', '°']);
            let value = token.folded.parse::<u8>().ok().filter(|value| *value <= 110 && !glued)?;
            (value, at + 1)
        } else {
            numbers.spelt(text, at)?
        };
        let end = text.tokens[after - 1].range.end;
        let rest = &text.raw[end..];
        let figure = |c: char| c.is_ascii_digit();
        let odd = if rest.starts_with("-odd") { 4 } else { 0 };
        if rest.starts_with(['%', '€', '£', '$', '°', ':', '/']) && !rest.starts_with("/o")
            || rest.starts_with(['.', ',', '-', '–'])
                && rest[rest.chars().next().map_or(0, char::len_utf8)..].starts_with(figure)
        {
            return None;
        }
        let gap = text.gap(after - 1);
        let unit_word = text.folded(Some(after));
        let joined = matches!(gap, " " | "-" | "\u{a0}" | "\u{202f}" | "" | "‑");
        // "14-year-old", "15 y/o", "12-Jährige"
        if joined {
            if let Some(unit) = old(unit_word) {
                return make(value, after, unit, after + 1, start..end);
            }
            let slashed = unit_word == "y" && matches!(text.folded(Some(after + 1)), "o") && text.gap(after).len() == 1;
            if slashed || matches!(unit_word, "yo" | "yoa" | "yos") {
                return make(value, after, Unit::Old, after + 1, start..end);
            }
        }
        let years = joined && self.years.contains(unit_word);
        let young = joined && self.young.contains(unit_word);
        if !years && !young {
            if let Some(last) = half_after(text, after) {
                return make(value, last + 1, Unit::None, last + 1, start..text.tokens[last].range.end);
            }
            return make(value, after, Unit::None, after, start..end + odd);
        }
        let is_old = matches!(text.folded(Some(after + 1)), "old" | "olds" | "alt" | "alte" | "alter" | "vieux")
            && matches!(text.gap(after), " " | "-")
            || text.folded(Some(after + 1)) == "of" && text.folded(Some(after + 2)) == "age"
            || text.folded(Some(after + 1)) == "de" && text.folded(Some(after + 2)) == "edad"
            || text.folded(Some(after + 1)) == "d" && text.folded(Some(after + 2)) == "age";
        let (mut last, kind) = match (years, is_old) {
            (true, true) => (after, Unit::Old),
            (true, false) => (after, Unit::Years),
            (false, true) => (after, Unit::YoungOld),
            (false, false) => (after, Unit::Young),
        };
        // "7 ans et demi", "5 ans et 4 mois", "6 años y medio"
        let joint = matches!(text.folded(Some(last + 1)), "et" | "y" | "und" | "and");
        if joint && text.gap(last) == " " {
            if matches!(text.folded(Some(last + 2)), "demi" | "demie" | "medio" | "media") {
                last += 2;
            } else if text.tokens.get(last + 2).is_some_and(|more| more.number || numbers.value(&more.folded).is_some())
                && self.young.contains(text.folded(Some(last + 3)))
                && text.gap(last + 2).len() < 3
            {
                last += 3;
            }
        }
        // "14 years old" hides the number, as "14-year-old" does; months are told by their unit.
        let hide_unit = self.language != Language::En || matches!(kind, Unit::Young | Unit::YoungOld);
        let range = if hide_unit { start..text.tokens[last].range.end } else { start..end };
        make(value, after, kind, last + 1, range)
    }

    /// One token that is number and unit: "14yo", "27ans", "15F", "fourteen-year-old", "Sechzehnjährige".
    pub(super) fn compact(&self, folded: &str, raw: &str, numbers: &Numbers) -> Option<(u8, Unit, usize)> {
        if folded.starts_with(|c: char| c.is_ascii_digit()) {
            let figures = folded.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = folded.split_at(figures);
            let whole = raw.len();
            let value = number.parse::<u8>().ok().filter(|value| *value <= 110);
            // "2½" is folded to figures of its own.
            if raw.ends_with('½') {
                let value = raw.trim_end_matches('½').parse::<u8>().ok()?;
                return Some((value, Unit::None, whole));
            }
            let value = value?;
            return match rest {
                "yo" | "yrs" | "yr" | "y" | "yoa" | "yro" => Some((value, Unit::Old, whole)),
                "f" | "m" if raw.ends_with(['F', 'M']) && value > 9 => Some((value, Unit::Old, whole)),
                "mo" | "mths" | "mth" | "wks" | "wk" | "mois" => Some((value, Unit::YoungOld, whole)),
                _ if rest.starts_with("ans") && rest.len() < 6 => Some((value, Unit::Years, whole)),
                "anos" => Some((value, Unit::Years, whole)),
                _ if rest.starts_with("jahrig") => Some((value, Unit::Old, figures)),
                _ => None,
            };
        }
        if folded.len() < 8 || !(folded.contains("-old") || folded.contains("jahrig")) {
            return None;
        }
        let head = folded
            .split_once("-year-old")
            .or_else(|| folded.split_once("-years-old"))
            .map(|(head, _)| (head, Unit::Old))
            .or_else(|| {
                folded
                    .split_once("-month-old")
                    .or_else(|| folded.split_once("-week-old"))
                    .map(|(head, _)| (head, Unit::YoungOld))
            })
            .or_else(|| {
                folded.split_once("jahrig").filter(|_| self.language == Language::De).map(|(head, _)| (head, Unit::Old))
            })?;
        let value = numbers.value(head.0.trim_end_matches('-'))?;
        // The folded head may be shorter than what is written: count its letters.
        let letters = head.0.trim_end_matches('-').replace("ss", "ß").chars().count();
        let exact = raw.chars().take(head.0.chars().count()).collect::<String>();
        let length = if raw.contains('ß') {
            raw.chars().take(letters).map(char::len_utf8).sum()
        } else {
            exact.trim_end_matches('-').len()
        };
        Some((value, head.1, length))
    }
}

/// "four and a half", "six and a quarter", "15 and three-quarters": the last token.
fn half_after(text: &Text<'_>, after: usize) -> Option<usize> {
    let word = |at: usize| text.folded(Some(at));
    if text.gap(after.checked_sub(1)?) != " " || !matches!(word(after), "and" | "et" | "y") {
        return None;
    }
    let last = if word(after + 1) == "a" { after + 2 } else { after + 1 };
    matches!(
        word(last),
        "half" | "quarter" | "three-quarters" | "demi" | "demie" | "medio" | "media" | "tantos" | "pico"
    )
    .then_some(last)
}

/// "year-old", "jährige", "month-old".
fn old(word: &str) -> Option<Unit> {
    if word.starts_with("year-old")
        || word.starts_with("years-old")
        || word.starts_with("jahrig")
        || word.starts_with("yr-old")
        || word.starts_with("anera")
    {
        return Some(Unit::Old);
    }
    (word.starts_with("month-old")
        || word.starts_with("months-old")
        || word.starts_with("week-old")
        || word.starts_with("weeks-old")
        || word.starts_with("day-old"))
    .then_some(Unit::YoungOld)
}
