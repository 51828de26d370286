//! The editor's workbench: a story as segments, with one card for each entity.
//!
//! A decision on a card changes every place of its entity at once. An editor may also type over the redacted
//! text: what comes back is read again, so that replacements still belong to their cards and a name typed back in
//! is hidden again.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet, VecDeque};

use super::draft::withheld_debug;
use super::segment::{Fit, Segment, Span, cut};
use super::{Card, Decision, EditionText, Entry, Lang, Original, Retelling};

/// A story on the workbench. Holds what is unpublished: sealed at rest, never printed.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Bench {
    pub lang: Lang,
    pub title: Vec<Segment>,
    pub entries: Vec<BenchEntry>,
    pub cards: Vec<Card>,
    #[serde(default)]
    pub retelling: Retelling,
}
withheld_debug!(Bench);

/// One entry as segments.
#[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct BenchEntry {
    pub label: Vec<Segment>,
    pub text: Vec<Segment>,
}
withheld_debug!(BenchEntry);

impl Bench {
    /// Lays out a story with what was found in it. Spans refer to [`Original::parts`].
    pub fn lay_out(original: &Original, spans: &[Span], cards: Vec<Card>) -> Self {
        let part = |number: usize, text: &str| cut(text, spans.iter().filter(move |span| span.part == number));
        let entries = original
            .entries
            .iter()
            .enumerate()
            .map(|(i, entry)| BenchEntry { label: part(1 + 2 * i, &entry.label), text: part(2 + 2 * i, &entry.text) });
        Self {
            lang: original.lang,
            title: part(0, &original.title),
            entries: entries.collect(),
            cards,
            retelling: Retelling::default(),
        }
    }

    /// The redacted text as it would be published now.
    pub fn edition(&self) -> EditionText {
        let entries =
            self.entries.iter().map(|entry| Entry { label: self.text(&entry.label), text: self.text(&entry.text) });
        EditionText { language: self.lang, title: self.text(&self.title), entries: entries.collect() }
    }

    /// The texts of the edition in the order of [`Original::parts`].
    pub fn parts(&self) -> Vec<String> {
        self.runs().map(|run| self.text(run)).collect()
    }

    /// The texts as they were written, in the order of [`Original::parts`], with the edits since.
    pub fn as_written(&self) -> Vec<String> {
        let written = |segment: &Segment| match segment {
            Segment::Plain(text) | Segment::Hidden { surface: text, .. } => text.clone(),
        };
        self.runs().map(|run| run.iter().map(written).collect()).collect()
    }

    /// Tells the story in another way; `others` are the new names and moved dates, by the cards' keys. What an editor
    /// settled keeps its words.
    pub fn retell(&mut self, retelling: Retelling, others: &HashMap<String, String>) {
        self.retelling = retelling;
        for card in &mut self.cards {
            let before = card.proposed().to_owned();
            card.other = others.get(&card.key).cloned();
            let now = card.proposed();
            match &card.settled {
                Some(Decision::Replace) if now != before => {
                    card.settled = Some(Decision::Generalise { with: before });
                }
                Some(Decision::Generalise { with }) if with == now => card.settled = Some(Decision::Replace),
                _ => {}
            }
        }
    }

    /// How many cards no editor has settled yet, of those that still have a place in the text.
    pub fn unsettled(&self) -> usize {
        self.cards.iter().filter(|card| card.settled.is_none() && self.has_place(card.id)).count()
    }

    /// Whether the entity still stands anywhere in the text.
    pub fn has_place(&self, card: u32) -> bool {
        self.runs().flatten().any(|segment| matches!(segment, Segment::Hidden { card: here, .. } if *here == card))
    }

    pub fn card(&self, id: u32) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// Settles one card; `None` opens it again. False if there is no such card.
    pub fn settle(&mut self, id: u32, decision: Option<Decision>) -> bool {
        let Some(card) = self.cards.iter_mut().find(|card| card.id == id) else { return false };
        card.settled = decision;
        true
    }

    /// Settles every open card by its wish or its proposal; weak findings stay, with the reason given.
    pub fn settle_rest(&mut self, why_weak_stays: &str) {
        for card in self.cards.iter_mut().filter(|card| card.settled.is_none()) {
            let proposed =
                if card.replaced { Decision::Replace } else { Decision::Keep { why: why_weak_stays.to_owned() } };
            card.settled = Some(match &card.wish {
                // Keeping a name is never a default: an editor settles it by name.
                Some(Decision::Keep { .. }) if card.replaced => continue,
                Some(wish) => wish.clone(),
                None => proposed,
            });
        }
    }

    /// Splits an entry after its paragraph number `paragraph` (from 0). False if there is nothing on either side.
    pub fn split(&mut self, entry: usize, paragraph: usize) -> bool {
        let Some(whole) = self.entries.get_mut(entry) else { return false };
        let Some((at, byte)) = nth_break(&whole.text, paragraph) else { return false };
        let mut rest = whole.text.split_off(at);
        if let Some(Segment::Plain(text)) = rest.first_mut() {
            let after = text.split_off(byte);
            let before = std::mem::replace(text, after.trim_start().to_owned());
            if !before.is_empty() {
                whole.text.push(Segment::Plain(before));
            }
        }
        rest.retain(|segment| !matches!(segment, Segment::Plain(text) if text.is_empty()));
        self.entries.insert(entry + 1, BenchEntry { label: Vec::new(), text: rest });
        true
    }

    /// Joins an entry with the next one, whose label is lost. False if there is no next one.
    pub fn merge(&mut self, entry: usize) -> bool {
        if entry + 1 >= self.entries.len() {
            return false;
        }
        let next = self.entries.remove(entry + 1);
        let first = &mut self.entries[entry];
        first.text.push(Segment::Plain("\n\n".to_owned()));
        first.text.extend(next.text);
        join_plain(&mut first.text);
        true
    }

    /// Takes the redacted text as an editor typed it over. Entries may have been added or taken away.
    pub fn retype(&mut self, title: &str, entries: &[Entry]) {
        let known = self.known_words();
        let cards = self.cards.clone();
        let reread = |text: &str, before: &[Segment]| reread(text, before, &cards, &known);
        let none = BenchEntry::default();
        self.title = reread(title, &self.title);
        self.entries = entries
            .iter()
            .enumerate()
            .map(|(i, entry)| {
                let before = self.entries.get(i).unwrap_or(&none);
                BenchEntry { label: reread(&entry.label, &before.label), text: reread(&entry.text, &before.text) }
            })
            .collect();
    }

    /// Adds what the redactor found in [`Bench::parts`] after an edit. `found` gives, for each span, the card as
    /// found; known entities (by key) keep their card. Places that already belong to a card stay as they are.
    pub fn absorb(&mut self, found: &[(Span, Card)]) {
        let known: HashSet<String> = self.cards.iter().map(|card| card.key.clone()).collect();
        let mut ids: HashMap<String, u32> = self.cards.iter().map(|card| (card.key.clone(), card.id)).collect();
        let mut next = self.cards.iter().map(|card| card.id + 1).max().unwrap_or(0);
        let mut cards = self.cards.clone();
        let shown: HashMap<u32, Card> = self.cards.iter().map(|card| (card.id, card.clone())).collect();
        for (part, run) in self.runs_mut().enumerate() {
            let mut fresh = Vec::with_capacity(run.len());
            let mut start = 0;
            for segment in run.drain(..) {
                let Segment::Plain(text) = segment else {
                    let Segment::Hidden { card, surface, fit } = &segment else { continue };
                    start += shown.get(card).map_or(surface.len(), |card| card.shown(surface, fit).len());
                    fresh.push(segment);
                    continue;
                };
                let end = start + text.len();
                let mut spans = Vec::new();
                for (span, card) in
                    found.iter().filter(|(s, _)| s.part == part && s.range.start >= start && s.range.end <= end)
                {
                    let id = *ids.entry(card.key.clone()).or_insert_with(|| {
                        cards.push(Card { id: next, settled: None, wish: None, ..card.clone() });
                        next += 1;
                        next - 1
                    });
                    let fit = if known.contains(&card.key) { span.fit.for_other_proposal() } else { span.fit.clone() };
                    spans.push(Span { part, range: span.range.start - start..span.range.end - start, card: id, fit });
                }
                fresh.extend(cut(&text, spans.iter()));
                start = end;
            }
            *run = fresh;
        }
        self.cards = cards;
    }

    /// How often each label was replaced or removed: what the published page says was changed.
    pub fn changes(&self) -> std::collections::BTreeMap<String, usize> {
        let mut counts = std::collections::BTreeMap::new();
        for card in self.cards.iter().filter(|card| card.replacement().is_some() && self.has_place(card.id)) {
            *counts.entry(card.label.clone()).or_default() += 1;
        }
        counts
    }

    fn text(&self, run: &[Segment]) -> String {
        run.iter()
            .map(|segment| match segment {
                Segment::Plain(text) => Cow::Borrowed(text.as_str()),
                Segment::Hidden { card, surface, fit } => {
                    self.card(*card).map_or(Cow::Borrowed(surface.as_str()), |card| card.shown(surface, fit))
                }
            })
            .collect()
    }

    /// Every wording that stands for a card, or would, with what it stands for; the longest first.
    fn known_words(&self) -> Vec<(String, Place)> {
        let mut known: Vec<(String, Place)> = Vec::new();
        let mut seen = HashSet::new();
        let mut know = |words: String, place: Place| {
            if !words.is_empty() && seen.insert((words.clone(), place.card)) {
                known.push((words, place));
            }
        };
        for segment in self.runs().flatten() {
            let Some(place) = Place::of(segment) else { continue };
            let Some(card) = self.card(place.card).filter(|card| card.replacement().is_some()) else { continue };
            know(card.shown(&place.surface, &place.fit).into_owned(), place);
        }
        for card in &self.cards {
            let place = |surface: &String| Place { card: card.id, surface: surface.clone(), fit: Fit::default() };
            if let (Some(words), Some(surface)) = (card.replacement(), card.surfaces.first()) {
                know(words.to_owned(), place(surface));
            }
            for surface in &card.surfaces {
                know(surface.clone(), place(surface));
            }
        }
        known.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        known
    }

    fn runs(&self) -> impl Iterator<Item = &Vec<Segment>> {
        std::iter::once(&self.title).chain(self.entries.iter().flat_map(|entry| [&entry.label, &entry.text]))
    }

    fn runs_mut(&mut self) -> impl Iterator<Item = &mut Vec<Segment>> {
        std::iter::once(&mut self.title)
            .chain(self.entries.iter_mut().flat_map(|entry| [&mut entry.label, &mut entry.text]))
    }
}

/// Where paragraph number `n` ends: the segment and the byte in it after the blank line.
fn nth_break(run: &[Segment], n: usize) -> Option<(usize, usize)> {
    let mut seen = 0;
    for (index, segment) in run.iter().enumerate() {
        let Segment::Plain(text) = segment else { continue };
        for (byte, gap) in text.match_indices("\n\n") {
            if seen == n {
                let something_follows = !text[byte + gap.len()..].trim().is_empty() || index + 1 < run.len();
                return something_follows.then_some((index, byte));
            }
            seen += 1;
        }
    }
    None
}

fn join_plain(run: &mut Vec<Segment>) {
    let mut joined: Vec<Segment> = Vec::with_capacity(run.len());
    for segment in run.drain(..) {
        match (joined.last_mut(), segment) {
            (Some(Segment::Plain(before)), Segment::Plain(text)) => before.push_str(&text),
            (_, segment) => joined.push(segment),
        }
    }
    *run = joined;
}

/// A place of the text: what was written there, and how words stand in it.
#[derive(Clone)]
struct Place {
    card: u32,
    surface: String,
    fit: Fit,
}

impl Place {
    fn of(segment: &Segment) -> Option<Self> {
        let Segment::Hidden { card, surface, fit } = segment else { return None };
        Some(Self { card: *card, surface: surface.clone(), fit: fit.clone() })
    }
}

/// Reads redacted text again: which of its words belong to which card. Where several cards share a replacement
/// (`[a date]`), they are told apart by their order in the text before the edit.
fn reread(text: &str, before: &[Segment], cards: &[Card], known: &[(String, Place)]) -> Vec<Segment> {
    let mut order: HashMap<String, VecDeque<Place>> = HashMap::new();
    for place in before.iter().filter_map(Place::of) {
        if let Some(card) = cards.iter().find(|card| card.id == place.card) {
            order.entry(card.shown(&place.surface, &place.fit).into_owned()).or_default().push_back(place);
        }
    }
    let mut spans = Vec::new();
    let mut surfaces = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let stands = |words: &str| rest.starts_with(words) && stands_alone(text, at, at + words.len());
        let Some((words, place)) = known.iter().find(|(words, _)| stands(words)) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let Place { card, surface, fit } =
            order.get_mut(words).and_then(VecDeque::pop_front).unwrap_or_else(|| place.clone());
        spans.push(Span { part: 0, range: at..at + words.len(), card, fit });
        surfaces.push(surface);
        at += words.len();
    }
    let mut surfaces = surfaces.into_iter();
    let mut run = cut(text, spans.iter());
    for segment in &mut run {
        if let Segment::Hidden { surface, .. } = segment {
            *surface = surfaces.next().unwrap_or_default();
        }
    }
    run
}

/// Whether the bytes `start..end` are whole words: "Al" in "Also" is nobody.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (first, last) = (text[start..end].chars().next(), text[start..end].chars().next_back());
    let runs_on_before = word(first) && word(text[..start].chars().next_back());
    let runs_on_after = word(last) && word(text[end..].chars().next());
    !runs_on_before && !runs_on_after
}

#[cfg(test)]
#[path = "bench_tests.rs"]
mod tests;
