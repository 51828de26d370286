//! Organisations that say what they are: by a head before, inside or after the name, or a saint's name.

use std::ops::Range;

use super::Names;
use crate::Language;
use crate::cues::{self, JOINTS};
use crate::found::Kind;
use crate::text::Text;

/// What ends an organisation's name in lower case too: "Rowan ward".
const LOWER: &[&str] = &[
    "ward",
    "school",
    "primary",
    "academy",
    "juniors",
    "mosque",
    "church",
    "surgery",
    "hospital",
    "hostel",
    "nursery",
    "fostering",
    "refuge",
    "lodge",
    "prison",
    "college",
    "chapel",
    "temple",
    "council",
    "court",
    "depot",
    "factory",
];

impl Names<'_> {
    /// "Ashfield Primary", "Rowan ward", "CLSC de X", "école X": the bytes of the whole of it.
    pub(super) fn organisation(&self, text: &Text<'_>, chunk: &Range<usize>) -> Option<(Range<usize>, Kind)> {
        let tokens = &text.tokens;
        let (first, last) = (&tokens[chunk.start], &tokens[chunk.end - 1]);
        if let Some((head, kind)) = self.head_before(text, chunk) {
            return Some((tokens[head].range.start..last.range.end, kind));
        }
        if let Some(kind) = cues::org_first(&first.folded)
            .filter(|_| chunk.len() > 1 && (self.language != Language::En || first.folded == "ysgol"))
        {
            let says = first.shouted || self.telling(text, chunk.start + 1..chunk.end);
            return says.then_some((first.range.start..last.range.end, kind));
        }
        // The last head inside the chunk ends the name, unless more of it follows.
        let inside = |t: usize| cues::org_last(&tokens[t].folded).filter(|_| self.telling(text, chunk.start..t));
        if let Some(kind) = (chunk.start + 1..chunk.end).rev().find_map(inside) {
            return Some((first.range.start..last.range.end, kind));
        }
        let after = text.after(chunk.end - 1);
        if LOWER.contains(&after) && !last.known.given() && self.telling(text, chunk.clone()) {
            return Some((first.range.start..tokens[chunk.end].range.end, cues::org_last(after)?));
        }
        saint(text, chunk).map(|range| (range, Kind::Plain))
    }

    /// A head before the chunk, possibly over "de": `centre jeunesse de X`, `école X`.
    fn head_before(&self, text: &Text<'_>, chunk: &Range<usize>) -> Option<(usize, Kind)> {
        let tokens = &text.tokens;
        let mut head = chunk.start.checked_sub(1);
        let mut steps = 0;
        while let Some(at) = head {
            let near = matches!(text.gap(at), " " | "'" | "’" | "\u{a0}");
            if !near || steps > 3 {
                return None;
            }
            let capital = self.language != Language::En || tokens[at].upper;
            if let Some(kind) = cues::org_first(&tokens[at].folded).filter(|_| capital) {
                let place_only = tokens[at].folded == "maison" && steps > 0;
                if !place_only && (self.telling(text, chunk.clone()) || chunk.len() > 1) {
                    return Some((at, kind));
                }
            }
            let joint = JOINTS.contains(tokens[at].folded.as_str())
                || tokens[at].known.ordinary(self.language) && self.language != Language::En && steps < 2;
            if !joint {
                return None;
            }
            steps += 1;
            head = at.checked_sub(1);
        }
        None
    }

    /// Whether a capitalised word that is not everybody's is among them.
    fn telling(&self, text: &Text<'_>, mut words: Range<usize>) -> bool {
        words.any(|t| text.tokens[t].upper && !self.ordinary(text, t))
    }
}

/// "St Mary's", "Saint-Joseph" alone are a school, a church or a ward.
fn saint(text: &Text<'_>, chunk: &Range<usize>) -> Option<Range<usize>> {
    let (first, last) = (&text.tokens[chunk.start], &text.tokens[chunk.end - 1]);
    let saint = matches!(first.folded.as_str(), "st" | "saint") && chunk.len() > 1
        || first.folded.starts_with("saint-") && !first.known.place();
    let gap = text.gap(chunk.end - 1);
    if !saint || !gap.starts_with(['\'', '’']) {
        return None;
    }
    let possessive = gap.chars().take_while(|c| matches!(c, '\'' | '’' | 's')).map(char::len_utf8).sum::<usize>();
    Some(first.range.start..last.range.end + possessive)
}
