//! How much of what identifies is hidden, and how much else: the measures of the evaluation table.
//!
//! A mention is protected if every letter and digit of it is hidden, under whatever label; an entity if all its
//! mentions are. Offsets are Unicode code points.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::{Class, Engine, Label, Language, Policy};

/// What is measured, a column each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    Entity,
    Direct,
    Quasi,
    Mention,
    Char,
    WordPrecision,
    Label,
    Clean,
}

/// A marked or predicted place: code points, and its label.
#[derive(Debug, Clone)]
pub struct Span {
    pub range: Range<usize>,
    pub label: Label,
}

/// A marked diary.
pub struct Gold {
    pub id: String,
    pub language: String,
    pub text: String,
    /// Each with the name of its entity.
    pub marks: Vec<(Span, String)>,
}

/// Good and all, by label (none for all labels together) and measure.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    counts: BTreeMap<(Option<Label>, Measure), (u32, u32)>,
    /// Mentions left in the open, with what stands around them.
    pub missed: Vec<String>,
    /// Words hidden in vain, likewise.
    pub vain: Vec<String>,
}

impl Tally {
    fn count(&mut self, good: bool, measure: Measure, label: Option<Label>) {
        let labels = [None, label];
        for key in &labels[..1 + usize::from(label.is_some())] {
            let (hits, all) = self.counts.entry((*key, measure)).or_default();
            *hits += u32::from(good);
            *all += 1;
        }
    }

    /// The share, and of how many; `None` is a share of nothing.
    pub fn share(&self, label: Option<Label>, measure: Measure) -> Option<f64> {
        let (good, all) = self.counts.get(&(label, measure))?;
        Some(f64::from(*good) / f64::from(*all))
    }

    /// How many were counted.
    pub fn all(&self, label: Option<Label>, measure: Measure) -> u32 {
        self.counts.get(&(label, measure)).map_or(0, |(_, all)| *all)
    }

    /// Of precision by words and recall by letters, recall counting more.
    pub fn f2(&self, label: Option<Label>) -> Option<f64> {
        let recall = self.share(label, Measure::Char)?;
        let precision = self.share(label, Measure::WordPrecision).unwrap_or(0.0);
        let both = 4.0 * precision + recall;
        Some(if both > 0.0 { 5.0 * precision * recall / both } else { 0.0 })
    }

    /// Adds another tally.
    pub fn add(&mut self, other: &Self) {
        for (key, (good, all)) in &other.counts {
            let (hits, of) = self.counts.entry(*key).or_default();
            *hits += good;
            *of += all;
        }
        self.missed.extend(other.missed.iter().cloned());
        self.vain.extend(other.vain.iter().cloned());
    }
}

/// The letters and digits of a range; all its signs, if it has none.
fn signs(text: &[char], range: &Range<usize>) -> Vec<usize> {
    let alphanumeric: Vec<usize> = range.clone().filter(|at| text[*at].is_alphanumeric()).collect();
    if alphanumeric.is_empty() { range.clone().collect() } else { alphanumeric }
}

fn around(id: &str, what: &str, text: &[char], range: &Range<usize>) -> String {
    let string = |range: Range<usize>| text[range].iter().collect::<String>().replace('\n', "⏎");
    let before = string(range.start.saturating_sub(30)..range.start);
    let after = string(range.end..text.len().min(range.end + 30));
    format!("{id} {what}: {before}[[{}]]{after}", string(range.clone()))
}

/// What an engine replaces in a diary by default.
pub fn predicted(engine: &Engine, text: &str, language: Option<Language>, policy: &Policy) -> Vec<Span> {
    let found = engine.analyse_with(&[text], language, policy);
    let (mut bytes, mut points) = (0, 0);
    let mut spans = Vec::new();
    for finding in found.findings.iter().filter(|finding| finding.replaced) {
        points += text[bytes..finding.range.start].chars().count();
        let end = points + text[finding.range.clone()].chars().count();
        spans.push(Span { range: points..end, label: finding.label });
        (bytes, points) = (finding.range.end, end);
    }
    spans
}

/// Compares what was predicted for a diary with its marks.
pub fn score(gold: &Gold, predicted: &[Span]) -> Tally {
    let text: Vec<char> = gold.text.chars().collect();
    let mut tally = Tally::default();
    let mut cover: BTreeMap<Label, BTreeSet<usize>> = BTreeMap::new();
    for span in predicted {
        cover.entry(span.label).or_default().extend(span.range.clone());
    }
    let hidden: BTreeSet<usize> = cover.values().flatten().copied().collect();
    let mut marked: BTreeMap<usize, Label> = BTreeMap::new();
    let mut entities: BTreeMap<&str, (Label, bool)> = BTreeMap::new();
    let mut marks: Vec<_> = gold.marks.iter().collect();
    marks.sort_by_key(|(span, _)| span.range.start);
    for (span, entity) in marks {
        let need = signs(&text, &span.range);
        let safe = need.iter().all(|at| hidden.contains(at));
        marked.extend(need.iter().map(|at| (*at, span.label)));
        let whole = entities.entry(entity).or_insert((span.label, true));
        whole.1 &= safe;
        tally.count(safe, Measure::Mention, Some(span.label));
        if safe {
            let share = |at: &BTreeSet<usize>| need.iter().filter(|sign| at.contains(sign)).count();
            let most = cover.values().map(share).max();
            let own = cover.get(&span.label).map(share);
            tally.count(own.is_some() && own == most, Measure::Label, Some(span.label));
        } else {
            tally.missed.push(around(&gold.id, &format!("{} {entity}", span.label), &text, &span.range));
        }
    }
    for (label, kept) in entities.into_values() {
        tally.count(kept, Measure::Entity, Some(label));
        let class = if label.class() == Class::Direct { Measure::Direct } else { Measure::Quasi };
        tally.count(kept, class, None);
    }
    for (at, label) in &marked {
        tally.count(hidden.contains(at), Measure::Char, Some(*label));
    }
    for word in words(&text) {
        let at = signs(&text, &word);
        let labels: Vec<Label> = cover
            .iter()
            .filter(|(_, positions)| at.iter().any(|sign| positions.contains(sign)))
            .map(|(l, _)| *l)
            .collect();
        if labels.is_empty() {
            continue;
        }
        let wanted = at.iter().any(|sign| marked.contains_key(sign));
        // Once for all labels together, and once for each.
        tally.count(wanted, Measure::WordPrecision, None);
        for label in &labels {
            let (hits, all) = tally.counts.entry((Some(*label), Measure::WordPrecision)).or_default();
            *hits += u32::from(wanted);
            *all += 1;
        }
        if !wanted {
            let names: Vec<&str> = labels.iter().map(|label| label.as_str()).collect();
            tally.vain.push(around(&gold.id, &names.join("/"), &text, &word));
        }
    }
    let clean = tally.missed.is_empty();
    tally.count(clean, Measure::Clean, None);
    tally
}

/// Runs of letters and digits; a combining accent stays in its word.
fn words(text: &[char]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut inside = false;
    for (at, c) in text.iter().enumerate() {
        let accent = matches!(c, '\u{300}'..='\u{36f}');
        match all.last_mut() {
            Some(word) if inside && (c.is_alphanumeric() || accent) => word.end = at + 1,
            _ if c.is_alphanumeric() => all.push(at..at + 1),
            _ => {}
        }
        inside = c.is_alphanumeric() || inside && accent;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(range: Range<usize>, label: Label) -> Span {
        Span { range, label }
    }

    #[test]
    fn one_mention_left_loses_the_entity() {
        let text = "Zoé and Zoé's dog, 14";
        let marks = vec![
            (span(0..3, Label::Person), "p1".to_owned()),
            (span(8..11, Label::Person), "p1".to_owned()),
            (span(19..21, Label::Age), "g1".to_owned()),
        ];
        let gold = Gold { id: "a".into(), language: "en".into(), text: text.into(), marks };
        let tally = score(&gold, &[span(0..3, Label::Person), span(14..21, Label::Code)]);
        assert_eq!(tally.share(None, Measure::Mention), Some(2.0 / 3.0));
        assert_eq!(tally.share(None, Measure::Direct), Some(0.0));
        assert_eq!(tally.share(None, Measure::Quasi), Some(1.0));
        assert_eq!(tally.share(None, Measure::WordPrecision), Some(2.0 / 3.0));
        assert_eq!(tally.share(None, Measure::Label), Some(0.5));
        assert_eq!(tally.share(None, Measure::Clean), Some(0.0));
        assert_eq!(tally.missed, ["a PERSON p1: Zoé and [[Zoé]]'s dog, 14"]);
        assert_eq!(tally.vain, ["a CODE: Zoé and Zoé's [[dog]], 14"]);
    }

    #[test]
    fn all_hidden_is_clean() {
        let marks = vec![(span(0..5, Label::Contact), "c".to_owned())];
        let gold = Gold { id: "a".into(), language: "en".into(), text: "x@y.z".into(), marks };
        let tally = score(&gold, &[span(0..5, Label::Contact)]);
        assert_eq!(tally.share(None, Measure::Clean), Some(1.0));
        assert_eq!(tally.share(None, Measure::Entity), Some(1.0));
    }
}
