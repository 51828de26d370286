//! Names of people, places and organisations, by capitals, word lists and the words around them.

use std::ops::Range;

use crate::cues::{
    self, AT, CALLED, COUNTRIES, DOES, Everybodys, FUNCTION, JOINTS, KIN_TITLES, PLACE_FIRST, PLACE_LAST, TITLES,
};
use crate::found::{Finds, Kind};
use crate::rules::{Origins, STREET_LAST};
use crate::text::Text;
use crate::{Label, Language};

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

    /// Names in lower case: of the lists, and after a title.
    fn lower(&self, text: &Text<'_>, at: usize, finds: &mut Finds) {
        let token = &text.tokens[at];
        if token.upper || token.bracketed || token.number || token.folded.len() < 3 || !finds.free(&token.range) {
            return;
        }
        let plain = |at: usize| {
            let token = &text.tokens[at];
            !token.known.ordinary_anywhere()
                && !self.everybodys.knows_here(text, at)
                && !self.everybodys.shortens(&token.folded)
                && !FUNCTION.contains(&token.folded.as_str())
        };
        let titled =
            LOWER_TITLES.contains(&text.before(at)) && !FUNCTION.contains(&token.folded.as_str()) && !token.starts;
        let given = token.known.given() && token.folded.len() > 3 && plain(at);
        if titled || given {
            // A family name in lower case goes on from a given one.
            let next = at + 1;
            let follows = next < text.tokens.len()
                && text.gap(at) == " "
                && !text.tokens[next].upper
                && !text.tokens[next].number
                && plain(next)
                && text.tokens[next].folded.len() > 2;
            let end = if follows && (text.tokens[next].known.surname() || text.tokens[next].known.nothing()) {
                next
            } else {
                at
            };
            let range = token.range.start..text.tokens[end].range.end;
            let detector = if titled { "title" } else { "lower" };
            finds.push(range, Label::Person, kind_around(text, &(at..end + 1)), detector, 0.8);
            return;
        }
        if token.known.place() && token.folded.len() > 3 && plain(at) && self.language != Language::De {
            finds.push(token.range.clone(), Label::Place, Kind::Plain, "lower", 0.75);
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
            let said = DOES.contains(&text.after(at)) && !matches!(token.folded.as_str(), "i" | "a" | "y" | "o");
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
            } else if JOINTS.contains(&token.folded.as_str()) && next - end < 3 {
                next += 1;
            } else {
                break;
            }
        }
        // "Aisha and I", "Tom's Mum": the chunk ends where another word of everybody's begins.
        start..end
    }

    fn name(&self, text: &Text<'_>, mut chunk: Range<usize>, finds: &mut Finds) {
        // A joined chunk that goes on over "de" or "of" is one name only if it is an organisation or begins a place.
        let tokens = &text.tokens;
        // What everybody says at the beginning of a sentence is no name.
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
        if chunk.is_empty() {
            return;
        }
        if let Some(split) = self.apart(text, &chunk) {
            self.name(text, chunk.start..split, finds);
            self.name(text, split + 1..chunk.end, finds);
            return;
        }
        let first = &tokens[chunk.start];
        let last = &tokens[chunk.end - 1];
        let before = text.before(chunk.start);
        let after = text.after(chunk.end - 1);
        // An organisation that says so.
        if let Some((range, kind)) = self.organisation(text, &chunk) {
            finds.push(range, Label::Org, kind, "org", 0.9);
            return;
        }
        if chunk.len() > 1 && STREET_LAST.contains(&last.folded.as_str()) && last.folded != "st" && last.folded != "way"
        {
            finds.push(first.range.start..last.range.end, Label::Address, Kind::Street, "street", 0.85);
            return;
        }
        if PLACE_LAST.contains(&after) && !self.person_like(text, &chunk)
            || chunk.len() > 1 && PLACE_LAST.contains(&last.folded.as_str())
        {
            finds.push(first.range.start..last.range.end, Label::Place, Kind::Plain, "place", 0.85);
            return;
        }
        let whole = text_of(text, &chunk);
        let range = first.range.start..last.range.end;
        let title = TITLES.contains(&before)
            && !before.is_empty()
            && (before != "m" || text.gap(chunk.start - 1).contains('.'));
        if title {
            let kind = cues::person(before).unwrap_or(Kind::Plain);
            finds.push(range, Label::Person, kind, "title", 0.97);
            return;
        }
        let known = |folded: &str| text.lexicon_hint(folded);
        let ordinary = chunk.clone().filter(|t| tokens[*t].upper).all(|t| self.ordinary(text, t));
        let acronym = chunk.len() == 1 && first.shouted;
        let whole_known = known(&whole);
        let cue_place = AT.contains(&before) || PLACE_FIRST.contains(&before);
        let given = first.known.given() || tokens[chunk.clone()].iter().any(|t| t.upper && t.known.given());
        let is_place = whole_known.place() || (chunk.len() == 1 && first.known.place());
        let does = DOES.contains(&after) || matches!(text.gap(chunk.end - 1).chars().next(), Some('\'' | '’'));
        let kin = KIN_TITLES.contains(&first.folded.as_str()) && chunk.len() > 1;
        let kind = kind_around(text, &chunk);
        if acronym && !given {
            // Letters that stand for a body: shown, since a local one would be known.
            let score = if first.known.nothing() && cue_place { 0.45 } else { 0.3 };
            finds.push(range, Label::Org, Kind::Plain, "letters", score);
            return;
        }
        if kin && !is_place {
            finds.push(range, Label::Person, if kind == Kind::Plain { Kind::Relative } else { kind }, "kin", 0.95);
            return;
        }
        if is_place
            && (cue_place || !given || !does && chunk.len() == 1 && !first.known.given())
            && (!ordinary || cue_place)
        {
            if first.starts && ordinary {
                return;
            }
            let kind = if COUNTRIES.contains(&whole.as_str()) { Kind::Country } else { Kind::Plain };
            finds.push(range, Label::Place, kind, "place", 0.9);
            return;
        }
        if ordinary && first.starts && !(given && (does || chunk.len() > 1)) {
            return;
        }
        // Two ordinary words with capitals are a habit, even if one is somewhere a name: "Peer Supervision".
        if ordinary && chunk.len() > 1 && !does && !last.known.surname() {
            return;
        }
        if ordinary && !given {
            // Capitals on ordinary words: a habit of some writers, a nickname after "called".
            let called = CALLED[..12].contains(&before);
            if called {
                finds.push(range, Label::Person, kind, "called", 0.7);
            }
            return;
        }
        if ordinary
            && given
            && chunk.len() == 1
            && !does
            && kind == Kind::Plain
            && !CALLED.contains(&before)
            && before.is_empty()
        {
            finds.push(range, Label::Person, kind, "name", 0.45);
            return;
        }
        let unknown = tokens[chunk.clone()].iter().all(|t| t.known.nothing());
        if unknown && cue_place && !does && before != "to" && before != "a" && kind == Kind::Plain {
            finds.push(range, Label::Place, Kind::Plain, "place-cue", 0.7);
            return;
        }
        let score = if given || first.known.surname() || does || kind != Kind::Plain { 0.9 } else { 0.7 };
        finds.push(range, Label::Person, kind, "name", score);
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

    fn is_public(&self, text: &Text<'_>, at: usize) -> bool {
        let folded = text.tokens[at].folded.as_str();
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
        if TITLES.contains(&token.folded.as_str()) && chunk.len() > 1 {
            return true;
        }
        if self.is_public(text, at) {
            // "Nan Beryl" is a name; "Nan" and "Mum" are nobody's.
            return !(KIN_TITLES.contains(&token.folded.as_str()) && chunk.len() > 1);
        }
        if !token.starts {
            return false;
        }
        let kin = KIN_TITLES.contains(&token.folded.as_str()) && chunk.len() > 1;
        let goes_on = chunk.len() > 1 && token.known.given() && !FUNCTION.contains(&token.folded.as_str());
        token.known.ordinary(self.language) && !kin && !goes_on && (chunk.len() > 1 || !token.known.given())
            || FUNCTION.contains(&token.folded.as_str())
    }

    fn person_like(&self, text: &Text<'_>, chunk: &Range<usize>) -> bool {
        chunk.len() > 1 && text.tokens[chunk.start].known.given() && text.tokens[chunk.end - 1].known.surname()
    }

    /// "Ashfield Primary", "Rowan ward", "CLSC de X", "école X": the whole of it.
    fn organisation(&self, text: &Text<'_>, chunk: &Range<usize>) -> Option<(Range<usize>, Kind)> {
        let tokens = &text.tokens;
        let (first, last) = (&tokens[chunk.start], &tokens[chunk.end - 1]);
        let telling = |range: Range<usize>| range.clone().any(|t| tokens[t].upper && !self.ordinary(text, t));
        let before = chunk.start.checked_sub(1);
        // A head before the chunk, possibly over "de": `centre jeunesse de X`, `école X`.
        let mut head = before;
        let mut steps = 0;
        while let Some(at) = head {
            let near = matches!(text.gap(at), " " | "'" | "’" | "\u{a0}");
            if !near || steps > 3 {
                break;
            }
            if let Some(kind) =
                cues::org_first(&tokens[at].folded).filter(|_| self.language != Language::En || tokens[at].upper)
            {
                let place_only = tokens[at].folded == "maison" && steps > 0;
                if !place_only && (telling(chunk.clone()) || chunk.len() > 1) {
                    return Some((tokens[at].range.start..last.range.end, kind));
                }
            }
            let joint = JOINTS.contains(&tokens[at].folded.as_str())
                || tokens[at].known.ordinary(self.language) && self.language != Language::En && steps < 2;
            if !joint {
                break;
            }
            steps += 1;
            head = at.checked_sub(1);
        }
        if let Some(kind) = cues::org_first(&first.folded)
            .filter(|_| chunk.len() > 1 && (self.language != Language::En || first.folded == "ysgol"))
        {
            let says = first.shouted || telling(chunk.start + 1..chunk.end);
            return says.then_some((first.range.start..last.range.end, kind));
        }
        // The last head inside the chunk ends the name, unless more of it follows.
        if let Some(kind) = (chunk.start + 1..chunk.end)
            .rev()
            .find_map(|t| cues::org_last(&tokens[t].folded).filter(|_| telling(chunk.start..t)))
        {
            return Some((first.range.start..last.range.end, kind));
        }
        // "Rowan ward", "Northfield fostering": a head in lower case after it.
        let after = text.after(chunk.end - 1);
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
        if LOWER.contains(&after) && !text.tokens[chunk.end - 1].known.given() && telling(chunk.clone()) {
            return Some((first.range.start..tokens[chunk.end].range.end, cues::org_last(after)?));
        }
        // "St Mary's", "Saint-Joseph" alone are a school, a church or a ward.
        let saint = matches!(first.folded.as_str(), "st" | "saint") && chunk.len() > 1
            || first.folded.starts_with("saint-") && !first.known.place();
        let possessive = text.gap(chunk.end - 1).starts_with(['\'', '’']);
        if saint && possessive {
            let end = last.range.end
                + text
                    .gap(chunk.end - 1)
                    .chars()
                    .take_while(|c| matches!(c, '\'' | '’' | 's'))
                    .map(char::len_utf8)
                    .sum::<usize>();
            return Some((first.range.start..end, Kind::Plain));
        }
        None
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

/// Titles that are one in lower case too.
const LOWER_TITLES: &[&str] =
    &["mr", "mrs", "ms", "dr", "mme", "mlle", "dre", "herr", "herrn", "frau", "senora", "dra", "srta", "revd"];
