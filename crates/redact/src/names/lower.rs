//! Names in lower case, of those who write on a telephone: of the lists, and after a title.

use super::{Names, kind_around};
use crate::cues::FUNCTION;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::{Label, Language};

/// Titles that are one in lower case too.
const LOWER_TITLES: &[&str] =
    &["mr", "mrs", "ms", "dr", "mme", "mlle", "dre", "herr", "herrn", "frau", "senora", "dra", "srta", "revd"];

impl Names<'_> {
    pub(super) fn lower(&self, text: &Text<'_>, at: usize, finds: &mut Finds) {
        let token = &text.tokens[at];
        if token.upper || token.bracketed || token.number || token.folded.len() < 3 || !finds.free(&token.range) {
            return;
        }
        let titled =
            LOWER_TITLES.contains(&text.before(at)) && !FUNCTION.contains(token.folded.as_str()) && !token.starts;
        let given = token.known.given() && token.folded.len() > 3 && self.plain(text, at);
        if titled || given {
            let end = if self.family_follows(text, at) { at + 1 } else { at };
            let range = token.range.start..text.tokens[end].range.end;
            let detector = if titled { "title" } else { "lower" };
            finds.push(range, Label::Person, kind_around(text, &(at..end + 1)), detector, 0.8);
            return;
        }
        // A German noun in lower case is as often a misspelt one.
        let place = token.known.place() && token.folded.len() > 3 && self.plain(text, at);
        if place && self.language != Language::De {
            finds.push(token.range.clone(), Label::Place, Kind::Plain, "lower", 0.75);
        }
    }

    /// A family name in lower case goes on from a given one.
    fn family_follows(&self, text: &Text<'_>, at: usize) -> bool {
        text.gap(at) == " "
            && text.tokens.get(at + 1).is_some_and(|next| {
                let name = next.known.surname() || next.known.nothing();
                !next.upper && !next.number && next.folded.len() > 2 && name && self.plain(text, at + 1)
            })
    }

    /// Not an ordinary word of any language, and nobody's.
    fn plain(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        !token.known.ordinary_anywhere()
            && !self.everybodys.knows_here(text, at)
            && !self.everybodys.shortens(&token.folded)
            && !FUNCTION.contains(token.folded.as_str())
    }
}
