//! Years that stand alone or in a pair; not counts, and not the years of laws or books.

use std::ops::Range;

use crate::text::Text;
use crate::wordsets::Words;

/// After these a year is a law's.
const LAWS: &str = "act acts regulations regulation order measure loi lois ley decreto real gesetz verordnung decret ordonnance \
    directive convention resolution";
/// After a year that is a count: "2000 euros".
const COUNTS: &str = "euros euro dollars pounds francs pesos people words mots personnes calories kcal km metres miles hours \
    steps pas pasos personas palabras menschen worter schritte act kg g ml mg mm x times fois veces mal hrs m units w";

/// Four figures from 1850 to 2049.
pub(super) fn year(folded: &str) -> bool {
    folded.len() == 4 && folded.parse::<u16>().is_ok_and(|year| (1850..2050).contains(&year))
}

/// "2018/19", "2018-2019": where it ends.
pub(super) fn school_year(text: &Text<'_>, at: usize) -> Option<usize> {
    let (first, second) = (&text.tokens[at], text.tokens.get(at + 1)?);
    let next = second.folded.parse::<u16>().ok()?;
    let from = first.folded.parse::<u16>().ok()?;
    let follows = match second.range.len() {
        2 => next == (from + 1) % 100,
        4 => next > from && next < from + 80,
        _ => false,
    };
    let ends = !text.raw[second.range.end..].starts_with(['/', '-']);
    (matches!(text.gap(at), "/" | "-" | "–") && follows && ends).then_some(second.range.end)
}

/// A unit or a sign of money follows.
pub(super) fn counted(text: &Text<'_>, at: usize) -> bool {
    let end = text.tokens[at].range.end;
    let rest = text.raw[end..].trim_start_matches([' ', '\u{a0}']);
    rest.starts_with(['£', '$', '€', '%']) || COUNTS.split_ascii_whitespace().any(|unit| unit == text.after(at))
}

/// A year that nothing else belongs to.
pub(super) fn year_alone(text: &Text<'_>, at: usize, before: &Words) -> Option<Range<usize>> {
    let token = &text.tokens[at];
    // "'97", "’09"
    if token.range.len() == 2
        && text.raw[..token.range.start].ends_with(['\'', '’'])
        && before.contains(text.before(at))
        && token.folded.bytes().all(|b| b.is_ascii_digit())
    {
        let mark = text.raw[..token.range.start].chars().next_back().map_or(0, char::len_utf8);
        return (!counted(text, at)).then(|| token.range.start - mark..token.range.end);
    }
    if !year(&token.folded) || counted(text, at) {
        return None;
    }
    let raw = text.raw;
    let (left, right) = (&raw[..token.range.start], &raw[token.range.end..]);
    let law = (1..=3)
        .filter_map(|step| at.checked_sub(step))
        .any(|back| LAWS.split_ascii_whitespace().any(|law| law == text.folded(Some(back))))
        && text.before(at) != "in";
    let early = token.folded.as_str() < "1920" && !before.contains(text.before(at));
    if law
        || early
        || left.ends_with(['£', '$', '€', '#', '§', '/', ':'])
        || left.ends_with(['.', ',', '-']) && left[..left.len() - 1].ends_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    // "Gibbs (1988)", "(1991; 1994)": an author's year.
    if right.starts_with([')', ';']) && left.ends_with('(') && at > 0 && text.tokens[at - 1].upper {
        return None;
    }
    if let Some(end) = school_year(text, at) {
        return Some(token.range.start..end);
    }
    let figure = |c: char| c.is_ascii_digit();
    let joined = right.starts_with(['-', '/', ':', '.', ',']) && right[1..].starts_with(figure)
        || right.starts_with('h')
        || right.starts_with("’s")
        || right.starts_with("'s");
    (!joined).then(|| token.range.clone())
}
