//! Findings fitted to the marks of the text: never over the end of an emphasis, a link or a line, never half a link's
//! target, never between a letter and its accents. So the text keeps its structure when they are replaced.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::clean::unseen;
use crate::cues::JOINTS;
use crate::found::{Finds, Found};
use crate::text::Text;

/// Cuts, trims and widens the findings of a part, and puts them in the order of the text.
pub(crate) fn fit(text: &Text<'_>, finds: &mut Finds) {
    let raw = text.raw;
    let mut all = std::mem::take(&mut finds.all);
    all.sort_by_key(|found| found.range.start);
    let (targets, ends) = links(raw);
    let mut targets = targets.iter().peekable();
    let mut fitted: Vec<Found> = Vec::with_capacity(all.len());
    let mut end = 0;
    for found in all {
        let range = found.range.start.max(end)..found.range.end;
        while targets.next_if(|target| target.end <= range.start).is_some() {}
        let into = targets.peek().filter(|target| target.start <= range.start).map(|target| Range::clone(target));
        if let Some(target) = into {
            // All of a target is one finding, as sure as the surest in it.
            match fitted.last_mut().filter(|last| last.range == target) {
                Some(last) if last.score >= found.score => {}
                Some(last) => *last = Found { range: target, ..found },
                None => fitted.push(Found { range: target, ..found }),
            }
            continue;
        }
        let stop = targets.peek().map_or(range.end, |target| target.start.min(range.end));
        let pieces = pieces(raw, range.start..stop, &ends);
        for piece in pieces.into_iter().flat_map(|piece| outside(text, piece)) {
            let piece = whole_letters(raw, piece, end);
            if !piece.is_empty() {
                end = piece.end;
                fitted.push(Found { range: piece, ..found.clone() });
            }
        }
    }
    finds.all = fitted;
}

/// What goes into the text instead of a place: within the round brackets of a link in angle brackets, which may hold
/// spaces, and with a space before a round bracket, which would make a link of it.
pub(crate) fn written<'a>(raw: &str, range: &Range<usize>, replacement: &'a str) -> Cow<'a, str> {
    let before = raw.get(..range.start).unwrap_or_default();
    let after = raw.get(range.end..).unwrap_or_default();
    if before.ends_with("](") {
        Cow::Owned(format!("<{replacement}>"))
    } else if after.trim_start_matches(unseen).starts_with('(') {
        Cow::Owned(format!("{replacement} "))
    } else {
        Cow::Borrowed(replacement)
    }
}

/// No address is longer; what is longer is no link.
const LONGEST: usize = 1_000;

/// Where the targets of links are, `https://…` in `[words](https://…)` and `[words](<https://…> "title")`, and the round
/// brackets that end them.
fn links(raw: &str) -> (Vec<Range<usize>>, Vec<usize>) {
    let (mut found, mut ends) = (Vec::new(), Vec::new());
    let mut done = 0;
    for (at, opens) in raw.match_indices("](") {
        let start = at + opens.len();
        if start < done {
            continue;
        }
        let target = match raw.get(start + 1..).filter(|_| raw[start..].starts_with('<')) {
            Some(angled) => within(angled, |c| c == '>' || c == '<').map(|length| start + 1..start + 1 + length),
            None => bare(&raw[start..]).map(|length| start..start + length),
        };
        let sound = |target: &Range<usize>| !target.is_empty() && !raw[target.start..].starts_with(is_combining_mark);
        let Some(target) = target.filter(sound) else { continue };
        done = target.end;
        ends.extend(closing(&raw[done..]).map(|length| done + length));
        found.push(target);
    }
    (found, ends)
}

/// The length of what comes before one of these signs, on its line.
fn within(rest: &str, ends: impl Fn(char) -> bool) -> Option<usize> {
    let end = rest.char_indices().take(LONGEST).find(|(_, c)| ends(*c) || *c == '\n')?;
    (end.1 != '\n').then_some(end.0)
}

/// The length of a target without angle brackets: no spaces, round brackets in pairs, then the end or a title.
fn bare(rest: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, c) in rest.char_indices().take(LONGEST) {
        match c {
            // Another link begins.
            '(' if rest[..at].ends_with(']') => return None,
            '(' => open += 1,
            ')' if open == 0 => return Some(at),
            ')' => open -= 1,
            ' ' => return rest[at..].trim_start_matches(' ').starts_with(['"', '\'', '(']).then_some(at),
            c if c.is_whitespace() || c.is_control() => return None,
            _ => {}
        }
    }
    None
}

/// Where the round bracket is that ends a link, behind its target and perhaps a title.
fn closing(rest: &str) -> Option<usize> {
    let tail = rest.trim_start_matches('>').trim_start_matches(' ');
    let from = rest.len() - tail.len();
    let title = match tail.bytes().next()? {
        b')' => return Some(from),
        b'(' => ')',
        quote @ (b'"' | b'\'') => char::from(quote),
        _ => return None,
    };
    let end = from + 1 + within(tail.get(1..)?, |c| c == title)?;
    let after = rest.get(end + 1..)?;
    Some(end + 1 + within(after, |c| c == ')')?)
}

/// What lies between the marks of a place that hold words apart: emphasis, code, half a link, the end of a line.
fn pieces(raw: &str, range: Range<usize>, ends: &[usize]) -> Vec<Range<usize>> {
    let Some(surface) = raw.get(range.clone()) else { return Vec::new() };
    if !surface.contains(['*', '_', '`', '[', ']', '<', '>', '\n', '\r', '~', ')']) {
        return vec![range];
    }
    // "ana [at] home.example" is one address.
    let (opened, closed) = (surface.matches('[').count(), surface.matches(']').count());
    let halves = opened != closed || surface.contains("](") || surface.contains("][");
    let mut out = Vec::new();
    let mut start = range.start;
    let mut before = raw[..range.start].chars().next_back();
    for (at, c) in surface.char_indices() {
        let (at, after) = (range.start + at, surface[at + c.len_utf8()..].chars().next());
        let after = after.or_else(|| raw[range.end..].chars().next());
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let parts = match c {
            '*' | '`' | '<' | '>' | '\n' | '\r' | '~' => true,
            // "velvet_moth" is one word, "_Amara_" a word and its marks.
            '_' => !(inside(before) && inside(after)),
            '[' | ']' => halves,
            ')' => ends.binary_search(&at).is_ok(),
            _ => false,
        };
        if parts {
            out.push(start..at);
            start = at + c.len_utf8();
        }
        before = Some(c);
    }
    out.push(start..range.end);
    if out.len() == 1 {
        return out;
    }
    out.into_iter().map(|piece| trimmed(raw, piece)).filter(|piece| !piece.is_empty()).collect()
}

/// What of a place was not replaced before, as far as it still tells something: not the "de" of "de [a town]".
fn outside(text: &Text<'_>, piece: Range<usize>) -> Vec<Range<usize>> {
    let first = text.brackets.partition_point(|bracket| bracket.end <= piece.start);
    let mut inside = text.brackets[first..].iter().take_while(|bracket| bracket.start < piece.end).peekable();
    if inside.peek().is_none() {
        return if joints(text, &piece) { Vec::new() } else { vec![piece] };
    }
    let mut out = Vec::new();
    let mut start = piece.start;
    for bracket in inside {
        out.push(start..bracket.start.max(start));
        start = bracket.end;
    }
    out.push(start..piece.end.max(start));
    let telling = |piece: &Range<usize>| {
        let first = text.tokens.partition_point(|token| token.range.end <= piece.start);
        let mut words = text.tokens[first..].iter().take_while(|token| token.range.start < piece.end);
        words.any(|token| token.upper || token.number || !token.known.ordinary_anywhere() && token.range.len() > 2)
    };
    out.into_iter().map(|piece| trimmed(text.raw, piece)).filter(telling).collect()
}

/// Whether nothing is there but "de la" or "of the" before what was replaced. "Des" may be a man.
fn joints(text: &Text<'_>, piece: &Range<usize>) -> bool {
    let first = text.tokens.partition_point(|token| token.range.end <= piece.start);
    let mut words = text.tokens[first..].iter().take_while(|token| token.range.start < piece.end).peekable();
    let last = text.tokens.partition_point(|token| token.range.start < piece.end);
    text.tokens.get(last).is_some_and(|next| next.bracketed)
        && words.peek().is_some()
        && words.all(|token| !token.upper && JOINTS.contains(token.folded.as_str()))
}

/// Without what is no word at its ends; nothing if it holds none.
fn trimmed(raw: &str, piece: Range<usize>) -> Range<usize> {
    let words = raw.get(piece.clone()).unwrap_or_default();
    if !words.contains(char::is_alphanumeric) {
        return piece.start..piece.start;
    }
    let tells = |c: char| c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '@' | '+');
    let bare = words.trim_start_matches(|c: char| !tells(c) && c != '(');
    let start = piece.end - bare.len();
    start..start + bare.trim_end_matches(|c: char| !tells(c) && c != ')' && c != '.').len()
}

/// From the first letter on, with all marks of the last.
fn whole_letters(raw: &str, range: Range<usize>, done: usize) -> Range<usize> {
    let marks = |at: usize| -> usize {
        let rest = raw.get(at..).unwrap_or_default();
        rest.chars().take_while(|c| is_combining_mark(*c)).map(char::len_utf8).sum()
    };
    let start = range.start.max(done);
    let start = start + marks(start);
    let end = range.end.max(start);
    if end == start { start..start } else { start..end + marks(end) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Label;
    use crate::found::Kind;
    use crate::lexicon::Lexicon;

    fn fitted<'a>(raw: &'a str, surfaces: &[&str]) -> Vec<&'a str> {
        let mut finds = Finds::of(0);
        for surface in surfaces {
            let start = raw.find(surface).unwrap();
            finds.push(start..start + surface.len(), Label::Person, Kind::Plain, "test", 0.9);
        }
        fit(&Text::new(raw, &Lexicon::empty()), &mut finds);
        finds.all.iter().map(|found| &raw[found.range.clone()]).collect()
    }

    #[test]
    fn findings_are_cut_at_marks() {
        assert_eq!(fitted("**Amara** Okafor", &["Amara** Okafor"]), ["Amara", "Okafor"]);
        assert_eq!(fitted("_Amara Okafor_ said", &["Okafor_ said"]), ["Okafor", "said"]);
        assert_eq!(fitted("velvet_moth and (514) 555-0199", &["velvet_moth"]), ["velvet_moth"]);
        assert_eq!(fitted("ana [at] home.example", &["ana [at] home.example"]), ["ana [at] home.example"]);
        assert_eq!(fitted("> 3 Elm Road,\n> Leeds", &["3 Elm Road,\n> Leeds"]), ["3 Elm Road", "Leeds"]);
        assert_eq!(fitted("Amara [a town] and 14 [a school]", &["Amara [a town] and 14 [a"]), ["Amara", "and 14"]);
        assert_eq!(fitted("`Amara` `", &["Amara` `"]), ["Amara"]);
    }

    #[test]
    fn a_target_is_found_whole_or_not_at_all() {
        let link = "[Amara](https://a.example/(b)/amara) rang";
        assert_eq!(fitted(link, &["Amara](https"]), ["Amara"]);
        assert_eq!(fitted(link, &["a.example", "amara)"]), ["https://a.example/(b)/amara"]);
        assert_eq!(fitted("[x](<https://a b.example>)", &["b.example"]), ["https://a b.example"]);
        assert_eq!(fitted("[x](/amara \"Amara\")", &["Amara"]), ["Amara"]);
        assert_eq!(fitted("[x](/y \"Amara\") Tyrone", &["Amara\") Tyrone"]), ["Amara", "Tyrone"]);
    }

    #[test]
    fn letters_keep_their_accents() {
        assert_eq!(fitted("Jose\u{301}\u{302} x", &["Jose"]), ["Jose\u{301}\u{302}"]);
        assert_eq!(fitted("a\u{301}b", &["\u{301}b"]), ["b"]);
        assert!(fitted("a\u{301}", &["\u{301}"]).is_empty());
    }

    #[test]
    fn a_replacement_makes_no_link_and_breaks_none() {
        assert_eq!(written("[x](y)", &(4..5), "[a place]"), "<[a place]>");
        assert_eq!(written("Amara(14)", &(0..5), "[person A]"), "[person A] ");
        assert_eq!(written("[x](<y>)", &(5..6), "[a place]"), "[a place]");
    }
}
