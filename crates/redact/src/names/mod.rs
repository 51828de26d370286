//! Names of people, places and organisations, by capitals, word lists and the words around them.

use std::ops::Range;

use crate::Language;
use crate::cues::{self, DOES, Everybodys, FAMILY_WORK, FUNCTION, HOUSEHOLDS, JOINTS, KIN_TITLES, TITLES};
use crate::found::{Finds, Kind};
use crate::rules::Origins;
use crate::text::Text;

mod chunk;
mod lower;
mod organisations;

use chunk::Chunk;

/// No name has more words; a page without small letters is read in pieces.
const LONGEST: usize = 24;

/// Finds the names of a part.
pub(crate) struct Names<'a> {
    pub(crate) language: Language,
    pub(crate) origins: &'a Origins,
    pub(crate) everybodys: &'a Everybodys,
}

impl Names<'_> {
    pub(crate) fn find(&self, text: &Text<'_>, finds: &mut Finds) {
        self.origins.find(text, self.language, finds);
        let mut token = 0;
        while token < text.tokens.len() {
            if !self.begins(text, token, finds) {
                self.lower(text, token, finds);
                token += 1;
                continue;
            }
            let chunk = self.chunk(text, token);
            token = chunk.end;
            self.name(text, chunk, finds);
        }
    }

    /// Whether a name could begin here: a capital that is not one of everybody's.
    fn begins(&self, text: &Text<'_>, at: usize, finds: &Finds) -> bool {
        let token = &text.tokens[at];
        if token.bracketed || token.number || !token.upper || !finds.free(&token.range) {
            return false;
        }
        // A line in capitals is a voice, not a name.
        let loud = |t: Option<&crate::text::Token>| t.is_some_and(|t| t.shouted);
        if token.shouted
            && !token.known.given()
            && (loud(text.tokens.get(at + 1)) || at > 0 && loud(text.tokens.get(at - 1)))
        {
            return false;
        }
        let single = token.range.len() == 1;
        if single {
            if matches!((token.folded.as_str(), text.folded(Some(at + 1))), ("p", "s"))
                || at > 0 && text.folded(Some(at - 1)) == "p" && token.folded == "s"
            {
                return false;
            }
            // "J. Smith" and "K said"; "I", "A" and "Section K" are not.
            let dotted = text.gap(at).starts_with('.');
            let said = DOES.contains(text.after(at)) && !matches!(token.folded.as_str(), "i" | "a" | "y" | "o");
            let named = text.tokens[at + 1..].first().is_some_and(|next| next.upper);
            return (dotted && named || said) && !matches!(token.folded.as_str(), "i") && !token.starts
                || dotted && named && token.folded != "i";
        }
        true
    }

    /// The run of capitalised words from here, with the small words that join them.
    fn chunk(&self, text: &Text<'_>, start: usize) -> Range<usize> {
        let mut end = start + 1;
        let mut next = end;
        while next < text.tokens.len() && next < start + LONGEST {
            let gap = text.gap(next - 1);
            let initial = text.tokens[next - 1].range.len() == 1 && matches!(gap, ". " | ".");
            let titled = matches!(text.tokens[next - 1].folded.as_str(), "st" | "ste" | "mt") && gap == ". ";
            if !(matches!(gap, " " | "-" | "\u{a0}" | "'" | "’") || initial || titled || gap == "’s " || gap == "'s ")
            {
                break;
            }
            let token = &text.tokens[next];
            if token.bracketed {
                break;
            }
            if token.upper && !token.number {
                next += 1;
                end = next;
            } else if JOINTS.contains(token.folded.as_str()) && next - end < 3 {
                next += 1;
            } else {
                break;
            }
        }
        // "Aisha and I", "Tom's Mum": the chunk ends where another word of everybody's begins.
        start..end
    }

    fn name(&self, text: &Text<'_>, chunk: Range<usize>, finds: &mut Finds) {
        let chunk = self.trimmed(text, chunk);
        if chunk.is_empty() {
            return;
        }
        if let Some(split) = self.apart(text, &chunk) {
            self.name(text, chunk.start..split, finds);
            self.name(text, split + 1..chunk.end, finds);
            return;
        }
        if let Some(named) = Chunk::of(self, text, chunk).judged() {
            finds.push(named.range, named.label, named.kind, named.detector, named.score);
        }
    }

    /// Without what everybody says at the beginning of a sentence, and what everybody knows at its end.
    fn trimmed(&self, text: &Text<'_>, mut chunk: Range<usize>) -> Range<usize> {
        let tokens = &text.tokens;
        while !chunk.is_empty() && self.is_no_name(text, chunk.start, &chunk) {
            chunk.start += 1;
            while chunk.start < chunk.end && !tokens[chunk.start].upper {
                chunk.start += 1;
            }
        }
        while !chunk.is_empty()
            && (self.is_public(text, chunk.end - 1) && cues::org_last(&tokens[chunk.end - 1].folded).is_none()
                || !tokens[chunk.end - 1].upper)
        {
            chunk.end -= 1;
        }
        chunk
    }

    /// Where "of", "the" or a French "de" before a place ends one name and leads to the next.
    fn apart(&self, text: &Text<'_>, chunk: &Range<usize>) -> Option<usize> {
        let tokens = &text.tokens;
        if chunk.len() < 3
            || text.lexicon_hint(&text_of(text, chunk)).place()
            || self.organisation(text, chunk).is_some()
        {
            return None;
        }
        (chunk.start + 1..chunk.end - 1).rev().find(|at| {
            let joint = tokens[*at].folded.as_str();
            let place_follows = tokens[at + 1].known.place() && !tokens[at + 1].known.surname();
            !tokens[*at].upper
                && (matches!(joint, "of" | "the" | "en" | "sur" | "aux" | "y" | "zu" | "am")
                    || matches!(joint, "de" | "du" | "d" | "des" | "l") && place_follows)
        })
    }

    /// An ordinary word, or one that every reader knows.
    fn ordinary(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        self.is_public(text, at)
            || token.known.ordinary(self.language)
            || self.everybodys.shortens(&token.folded)
            || text.compound(at, self.language)
            || self.origins.tells(&token.folded, "")
    }

    /// "The Brown family", and not "the Early Help family worker": the last word of a name.
    fn is_household(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        let named = token.known.surname() || token.known.given() || token.known.nothing();
        // The fourth word back is already too far.
        let first = (at.saturating_sub(3)..=at)
            .rev()
            .take_while(|t| text.tokens[*t].upper && !FUNCTION.contains(text.folded(Some(*t))))
            .last();
        named
            && HOUSEHOLDS.contains(text.after(at))
            && !FAMILY_WORK.contains(text.after(at + 1))
            && first.is_some_and(|first| at - first < 3 && text.before(first) == "the")
            && !self.origins.tells(&token.folded, "")
    }

    fn is_public(&self, text: &Text<'_>, at: usize) -> bool {
        let folded = text.tokens[at].folded.as_str();
        if text.tokens[at].known.surname() && self.is_household(text, at) {
            return false;
        }
        self.everybodys.knows_here(text, at)
            || self.everybodys.cites(folded) && text.tokens[at].known.nothing()
            || folded.strip_suffix('s').is_some_and(|one| one.ends_with("day") && self.everybodys.knows(one))
            || folded.split_once('\'').is_some_and(|(head, tail)| {
                matches!(tail, "s" | "m" | "ve" | "d" | "ll" | "re" | "t") && self.everybodys.knows(head)
            })
    }

    /// A first word that only its place capitalises.
    fn is_no_name(&self, text: &Text<'_>, at: usize, chunk: &Range<usize>) -> bool {
        let token = &text.tokens[at];
        if TITLES.contains(token.folded.as_str()) && chunk.len() > 1 {
            return true;
        }
        if self.is_public(text, at) {
            // "Nan Beryl" is a name; "Nan" and "Mum" are nobody's.
            return !(KIN_TITLES.contains(token.folded.as_str()) && chunk.len() > 1);
        }
        if !token.starts {
            return false;
        }
        let kin = KIN_TITLES.contains(token.folded.as_str()) && chunk.len() > 1;
        let goes_on = chunk.len() > 1 && token.known.given() && !FUNCTION.contains(token.folded.as_str());
        token.known.ordinary(self.language) && !kin && !goes_on && (chunk.len() > 1 || !token.known.given())
            || FUNCTION.contains(token.folded.as_str())
    }
}

/// What the words in reach tell of a person.
pub(crate) fn kind_around(text: &Text<'_>, chunk: &Range<usize>) -> Kind {
    let nearest = (1..=3)
        .filter_map(|step| chunk.start.checked_sub(step))
        .chain(chunk.end..(chunk.end + 3).min(text.tokens.len()));
    nearest.filter_map(|t| text.tokens.get(t)).find_map(|t| cues::person(&t.folded)).unwrap_or(Kind::Plain)
}

fn text_of(text: &Text<'_>, chunk: &Range<usize>) -> String {
    text.tokens[chunk.clone()].iter().map(|t| t.folded.as_str()).collect::<Vec<_>>().join(" ")
}
