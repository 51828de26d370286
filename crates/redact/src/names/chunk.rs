//! What a run of capitalised words names: an organisation, a street, a place, a person or nobody.

use std::ops::Range;

use super::{Names, kind_around, text_of};
use crate::Label;
use crate::cues::{self, AT, CALLS, COUNTRIES, DOES, KIN_TITLES, PLACE_FIRST, PLACE_LAST, TITLES};
use crate::found::Kind;
use crate::rules::STREET_LAST;
use crate::text::{Text, Token};

/// A name, and why.
pub(super) struct Named {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    pub(super) label: Label,
    pub(super) kind: Kind,
    pub(super) detector: &'static str,
    pub(super) score: f32,
}

/// A run of capitalised words, and what is seen of it and beside it.
pub(super) struct Chunk<'a> {
    names: &'a Names<'a>,
    text: &'a Text<'a>,
    /// Places among the words of the text; never empty.
    words: Range<usize>,
    /// The words before and after it, folded; empty where a sentence begins or ends.
    before: &'a str,
    after: &'a str,
    /// One of the words is a given name somewhere.
    given: bool,
    /// All capitalised words are ordinary ones.
    ordinary: bool,
    /// What follows is done by people, or is theirs.
    does: bool,
    /// A word before it that places follow.
    cue_place: bool,
    /// What the words around tell of a person.
    kind: Kind,
}

/// Whether the question is settled, and how; `Continue` asks on.
type Verdict = std::ops::ControlFlow<Option<Named>>;
use std::ops::ControlFlow::{Break, Continue};

impl<'a> Chunk<'a> {
    pub(super) fn of(names: &'a Names<'a>, text: &'a Text<'a>, words: Range<usize>) -> Self {
        let tokens = &text.tokens[words.clone()];
        let (before, after) = (text.before(words.start), text.after(words.end - 1));
        Self {
            before,
            after,
            given: tokens[0].known.given() || tokens.iter().any(|t| t.upper && t.known.given()),
            ordinary: words.clone().filter(|t| text.tokens[*t].upper).all(|t| names.ordinary(text, t)),
            does: DOES.contains(after) || text.gap(words.end - 1).starts_with(['\'', '’']),
            cue_place: AT.contains(before) || PLACE_FIRST.contains(before),
            kind: kind_around(text, &words),
            names,
            text,
            words,
        }
    }

    /// What it names, if anything: the clearer signs are asked first.
    pub(super) fn judged(&self) -> Option<Named> {
        for ask in [Self::by_form, Self::by_title, Self::as_letters, Self::as_place, Self::as_ordinary] {
            if let Break(verdict) = ask(self) {
                return verdict;
            }
        }
        let unknown = self.tokens().iter().all(|t| t.known.nothing());
        let place = self.cue_place && !matches!(self.before, "to" | "a");
        if unknown && place && !self.does && self.kind == Kind::Plain {
            return self.named(Label::Place, Kind::Plain, "place-cue", 0.7);
        }
        let sure = self.given || self.first().known.surname() || self.does || self.kind != Kind::Plain;
        self.named(Label::Person, self.kind, "name", if sure { 0.9 } else { 0.7 })
    }

    /// An organisation that says so, a street, a place by the word that ends it.
    fn by_form(&self) -> Verdict {
        if let Some((range, kind)) = self.names.organisation(self.text, &self.words) {
            return Break(Some(Named { range, label: Label::Org, kind, detector: "org", score: 0.9 }));
        }
        let (long, last) = (self.words.len() > 1, self.last().folded.as_str());
        if long && STREET_LAST.contains(&last) && !matches!(last, "st" | "way") {
            return Break(self.named(Label::Address, Kind::Street, "street", 0.85));
        }
        let person = long && self.first().known.given() && self.last().known.surname();
        if PLACE_LAST.contains(self.after) && !person || long && PLACE_LAST.contains(last) {
            return Break(self.named(Label::Place, Kind::Plain, "place", 0.85));
        }
        Continue(())
    }

    fn by_title(&self) -> Verdict {
        let title = !self.before.is_empty() && TITLES.contains(self.before);
        // "M. Diallo", not "l'm Diallo".
        if title && (self.before != "m" || self.text.gap(self.words.start - 1).contains('.')) {
            let kind = cues::person(self.before).unwrap_or(Kind::Plain);
            return Break(self.named(Label::Person, kind, "title", 0.97));
        }
        if self.names.is_household(self.text, self.words.end - 1) {
            return Break(self.named(Label::Person, Kind::Plain, "title", 0.9));
        }
        Continue(())
    }

    /// Letters that stand for a body: shown, since a local one would be known. Then an aunt with her name.
    fn as_letters(&self) -> Verdict {
        if self.words.len() == 1 && self.first().shouted && !self.given {
            let score = if self.first().known.nothing() && self.cue_place { 0.45 } else { 0.3 };
            return Break(self.named(Label::Org, Kind::Plain, "letters", score));
        }
        let kin = KIN_TITLES.contains(self.first().folded.as_str()) && self.words.len() > 1;
        if kin && !self.known_place() {
            let kind = if self.kind == Kind::Plain { Kind::Relative } else { self.kind };
            return Break(self.named(Label::Person, kind, "kin", 0.95));
        }
        Continue(())
    }

    fn as_place(&self) -> Verdict {
        let alone = !self.does && self.words.len() == 1 && !self.first().known.given();
        let likely = self.cue_place || !self.given || alone;
        if !self.known_place() || !likely || self.ordinary && !self.cue_place {
            return Continue(());
        }
        if self.first().starts && self.ordinary {
            return Break(None);
        }
        let kind =
            if COUNTRIES.contains(text_of(self.text, &self.words).as_str()) { Kind::Country } else { Kind::Plain };
        Break(self.named(Label::Place, kind, "place", 0.9))
    }

    /// Ordinary words with capitals: where a sentence begins, as a habit ("Peer Supervision"), or because somebody is
    /// called so.
    fn as_ordinary(&self) -> Verdict {
        if !self.ordinary {
            return Continue(());
        }
        let long = self.words.len() > 1;
        if self.first().starts && !(self.given && (self.does || long)) {
            return Break(None);
        }
        if long && !self.does && !self.last().known.surname() {
            return Break(None);
        }
        if !self.given {
            let called = CALLS.contains(self.before);
            return Break(called.then(|| self.named(Label::Person, self.kind, "called", 0.7)).flatten());
        }
        if !long && !self.does && self.kind == Kind::Plain && self.before.is_empty() {
            return Break(self.named(Label::Person, self.kind, "name", 0.45));
        }
        Continue(())
    }

    fn known_place(&self) -> bool {
        self.words.len() == 1 && self.first().known.place()
            || self.text.lexicon_hint(&text_of(self.text, &self.words)).place()
    }

    fn tokens(&self) -> &[Token] {
        &self.text.tokens[self.words.clone()]
    }

    fn first(&self) -> &Token {
        &self.text.tokens[self.words.start]
    }

    fn last(&self) -> &Token {
        &self.text.tokens[self.words.end - 1]
    }

    fn named(&self, label: Label, kind: Kind, detector: &'static str, score: f32) -> Option<Named> {
        Some(Named { range: self.first().range.start..self.last().range.end, label, kind, detector, score })
    }
}
