//! What stands before and after a street and belongs to it: flats, blocks, storeys, doors, numbers.

use super::Addresses;
use crate::Language;
use crate::text::{Text, Token};

impl Addresses {
    /// "Flat 6, 22 …", "bât. 14, 5 boulevard": where the parts before the street begin.
    pub(super) fn flat_before(&self, text: &Text<'_>, first: usize) -> usize {
        let is_unit = |at: usize| self.units.contains(text.folded(Some(at)));
        for back in 1..=3 {
            let Some(at) = first.checked_sub(back) else { break };
            let whole = (at..first).all(|t| matches!(text.gap(t), " " | ", " | ". " | "/" | "-" | "\u{a0}"));
            let short = (at + 1..first)
                .all(|t| text.tokens[t].range.len() < 5 && (text.tokens[t].number || text.tokens[t].range.len() == 1));
            let valued = at + 1 < first || text.tokens[first].number && text.gap(at) == " ";
            if whole && short && valued && is_unit(at) {
                return at;
            }
        }
        // "3/2, 41 Langlands Road"
        match (first.checked_sub(2), first.checked_sub(1)) {
            (Some(a), Some(b))
                if text.gap(a) == "/" && text.gap(b) == ", " && text.tokens[a].number && text.tokens[b].number =>
            {
                a
            }
            _ => first,
        }
    }

    /// ", apt 8", " 212, boîte 9", ", 2.º C", " # 112-45", ", app. 12": the last token of the whole.
    pub(super) fn parts_after(&self, text: &Text<'_>, mut last: usize) -> usize {
        let tokens = &text.tokens;
        for _ in 0..5 {
            let Some(next) = tokens.get(last + 1) else { break };
            let gap = text.gap(last);
            let short = next.range.len() < 7;
            let digits = next.number && short;
            // ", 2.º C", ", 4.º izda."
            let storey = next.number && next.range.len() < 6 && gap == ", ";
            let marked = tokens.get(last + 2).is_some_and(|mark| mark.folded == "o" && text.gap(last + 1) == ".");
            let door = last + if marked { 3 } else { 2 };
            let is_door = |d: &Token| {
                d.range.len() == 1 && d.upper || matches!(d.folded.as_str(), "izda" | "dcha" | "bjo" | "izq" | "der")
            };
            if storey
                && tokens.get(door).is_some_and(is_door)
                && matches!(text.gap(door - 1), " " | ".º " | "º " | "° ")
            {
                last = door;
                continue;
            }
            let numbered = next.folded == "n" && text.folded(Some(last + 2)) == "o" && matches!(gap, " " | ", ");
            if numbered && tokens.get(last + 3).is_some_and(|value| value.number) {
                last += 3;
                continue;
            }
            // The number after the street, its range and letter.
            let hours = next.folded.ends_with('h') || next.folded.ends_with('e');
            let house = digits
                && !hours
                && matches!(
                    gap,
                    " " | " # " | " #" | ", " | "-" | "/" | " n° " | " n.º " | " nº " | " – " | ", n° " | " - "
                )
                && !(gap == ", " && (next.range.len() > 3 || self.language != Language::Es));
            let is_year = next.range.len() == 4 && (next.folded.starts_with("19") || next.folded.starts_with("20"));
            if house && !(gap == " " && self.language == Language::En) && !is_year {
                last += 1;
                continue;
            }
            // A flat after it.
            let unit = self.units.contains(next.folded.as_str())
                || matches!(
                    next.folded.as_str(),
                    "n" | "no"
                        | "nr"
                        | "km"
                        | "bajo"
                        | "bajos"
                        | "baixo"
                        | "baixos"
                        | "esquina"
                        | "entre"
                        | "izda"
                        | "dcha"
                        | "bjo"
                        | "int"
                );
            let whole = tokens.get(last + 2).filter(|value| {
                value.range.len() < 5
                    && (value.number || value.upper && value.range.len() < 3)
                    && matches!(text.gap(last + 1), " " | ". " | ".º " | "º " | "° " | " n° ")
            });
            if unit && matches!(gap, ", " | " " | ". " | ",") {
                if whole.is_some() {
                    last += 2;
                    continue;
                }
                if matches!(next.folded.as_str(), "bajo" | "bajos" | "baixo" | "baixos" | "izda" | "dcha" | "bjo") {
                    last += 1;
                    continue;
                }
            }
            break;
        }
        last
    }
}
