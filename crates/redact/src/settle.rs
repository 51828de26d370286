//! Where rules and tagger speak of the same place: what is kept, how far it reaches, what it is.

use std::ops::Range;

use crate::cues::{self, Everybodys, JOINTS, KIN_TITLES, NO_ENDS, TITLES};
use crate::found::{Finds, Found, Kind, SURE};
use crate::heads::Heads;
use crate::measures::{counts, measures, of_law};
use crate::policy::Policy;
use crate::tagger::Reading;
use crate::text::{Text, Token};
use crate::{Label, Language};

/// Below this probability the tagger's word is not even a warning.
const WARNED: f32 = 0.06;
/// What has a form of its own is believed unless the tagger is this sure that it is nothing.
const PLAUSIBLE: f32 = 0.05;
/// How much surer the tagger must be of an age that looks like a count.
const COUNTED: f32 = 4.0;
/// From here on the tagger knows better than the list of what everybody knows.
const CERTAIN: f32 = 0.8;

/// Brings together what the rules found in a part and what the tagger thinks of its words.
pub(crate) fn settle(
    text: &Text<'_>,
    rules: Finds,
    readings: &[Reading],
    (heads, everybodys): (&Heads, &Everybodys),
    policy: &Policy,
) -> Finds {
    let least = policy.least(heads.language);
    let part = rules.part;
    let believed = |rule: &Found| {
        if rule.label == Label::Age && measures(text, &rule.range) {
            return false;
        }
        let support = over(readings, &rule.range).map(|reading| reading.hidden).fold(0.0, f32::max);
        support
            >= if proves_itself(rule) {
                0.0
            } else if has_form(rule) {
                PLAUSIBLE.min(least)
            } else {
                least
            }
    };
    let (mut sure, weak): (Vec<Found>, Vec<Found>) = rules.all.into_iter().partition(|f| f.score >= SURE);
    sure.retain(believed);
    sure.sort_by_key(|f| f.range.start);
    let mut out = Finds::of(part);
    let mut end = 0;
    let counted =
        |run: &Run| run.label == Label::Age && run.score < least * COUNTED && counts(text, &run.range, heads.language);
    let known: Vec<Run> = runs(text.raw, readings, least)
        .into_iter()
        .filter(|run| !known_to_all(text, run, everybodys) && !counted(run))
        .collect();
    for mut found in extended(sure, known, part) {
        found.range = fitted(text, found.range, found.label, heads);
        found.range.start = found.range.start.max(end);
        end = end.max(found.range.end);
        out.push(found.range, found.label, found.kind, found.detector, found.score);
    }
    for f in weak {
        out.push(f.range, f.label, f.kind, f.detector, f.score);
    }
    for run in
        runs(text.raw, readings, WARNED.min(least)).into_iter().filter(|run| !known_to_all(text, run, everybodys))
    {
        out.push(run.range, run.label, Kind::Plain, "tagger", run.score.min(SURE - 0.01));
    }
    out
}

/// A check digit or an address of the net: no opinion needed.
fn proves_itself(found: &Found) -> bool {
    found.score >= 1.0 || found.label == Label::Contact && found.kind != Kind::Phone
}

/// Numbers, contacts, dates, titles.
fn has_form(found: &Found) -> bool {
    let by_form = matches!(found.label, Label::Contact | Label::Code | Label::Date | Label::Age | Label::Address);
    by_form || matches!(found.detector, "title" | "kin" | "called" | "initials")
}

/// What every reader knows, unless the tagger is quite sure that here it is a name: bodies, authors, 999.
fn known_to_all(text: &Text<'_>, run: &Run, everybodys: &Everybodys) -> bool {
    let first = text.tokens.partition_point(|token| token.range.end <= run.range.start);
    let mut words = (first..text.tokens.len()).take_while(|at| text.tokens[*at].range.start < run.range.end);
    if run.label == Label::Age && measures(text, &run.range) || run.label == Label::Date && of_law(text, first) {
        return true;
    }
    // "JSS 2"
    let short = |at: usize| {
        let token = &text.tokens[at];
        let near = at > first && text.tokens[at - 1].shouted && matches!(text.gap(at - 1), " " | "-");
        near && token.number && token.range.len() < 3
    };
    let form = matches!(run.label, Label::Address | Label::Org | Label::Place | Label::Person);
    run.score < CERTAIN
        && words.all(|at| {
            let token = &text.tokens[at];
            let title = token.range.len() > 1 && TITLES.contains(token.folded.as_str());
            let nobody = title || cues::person(&token.folded).is_some() && !token.known.given();
            nobody || everybodys.tells_of_nobody(text, at) || form && short(at)
        })
}

struct Run {
    range: Range<usize>,
    label: Label,
    score: f32,
}

/// The runs of words of one label that are hidden with a probability of at least `least`; none goes over the edge of a
/// table's cell.
fn runs(raw: &str, readings: &[Reading], least: f32) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    let mut open = false;
    for reading in readings {
        if reading.hidden < least {
            open = false;
            continue;
        }
        match all.last_mut() {
            Some(run)
                if open
                    && run.label == reading.label
                    && !reading.begins
                    && !raw[run.range.end..reading.range.start].contains('|') =>
            {
                run.range.end = reading.range.end;
                run.score = run.score.min(reading.hidden);
            }
            _ => all.push(Run { range: reading.range.clone(), label: reading.label, score: reading.hidden }),
        }
        open = true;
    }
    all
}

/// The rules' findings widened by the tagger's runs that touch them, and the runs that touch none; both come in the
/// order of the text, and so does what leaves.
fn extended(rules: Vec<Found>, runs: Vec<Run>, part: usize) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::with_capacity(rules.len() + runs.len());
    let mut runs = runs.into_iter().peekable();
    let alone = |run: Run| Found {
        part,
        range: run.range,
        label: run.label,
        detector: "tagger",
        score: run.score.max(SURE),
        kind: Kind::Plain,
    };
    let mut rules = rules.into_iter().peekable();
    while let Some(mut rule) = rules.next() {
        while let Some(run) = runs.next_if(|run| run.range.end <= rule.range.start) {
            all.push(alone(run));
        }
        let next = rules.peek().map_or(usize::MAX, |next| next.range.start);
        while let Some(run) = runs.next_if(|run| run.range.start < rule.range.end) {
            // The tagger saw more of it: it knows better what the whole is.
            if run.range.start < rule.range.start && !has_form(&rule) {
                rule.label = run.label;
            }
            rule.range.start = rule.range.start.min(run.range.start);
            rule.range.end = rule.range.end.max(run.range.end.min(next));
        }
        all.push(rule);
    }
    all.extend(runs.map(alone));
    all
}

/// Without a title before it; with the rest of an initial, of a place's or an organisation's name.
fn fitted(text: &Text<'_>, range: Range<usize>, label: Label, heads: &Heads) -> Range<usize> {
    let tokens = &text.tokens;
    let mut first = tokens.partition_point(|token| token.range.end <= range.start);
    let last = tokens.partition_point(|token| token.range.start < range.end);
    if first >= last {
        return range;
    }
    let mut last = last - 1;
    let (was_first, was_last) = (first, last);
    if matches!(label, Label::Person | Label::Place | Label::Org) {
        while first < last && !tokens[last].upper && NO_ENDS.contains(tokens[last].folded.as_str()) {
            last -= 1;
        }
    }
    match label {
        Label::Person => {
            let titled = |at: usize| {
                let word = tokens[at].folded.as_str();
                // "M. Diallo" is a gentleman in French and "M. Smith" somebody in English.
                let long =
                    tokens[at].range.len() > 1 || heads.language == Language::Fr && word == "m" && text.gap(at) == ". ";
                let title = TITLES.contains(word) && long;
                title || cues::person(word).is_some() && !KIN_TITLES.contains(word)
            };
            while first < last && titled(first) {
                first += 1;
            }
            // "Yolanda Pruitt, LMSW", but not "Pruitt, YOLANDA"
            while first < last && text.gap(last - 1) == ", " && !tokens[first].shouted && degree(&tokens[last]) {
                last -= 1;
            }
            let initial = |at: usize| tokens[at].range.len() == 1 && tokens[at].upper;
            // A few letters are a name's, a line of them is nobody's.
            while last < was_last + 4
                && last + 1 < tokens.len()
                && initial(last)
                && initial(last + 1)
                && text.gap(last) == "."
            {
                last += 1;
            }
            while first + 4 > was_first
                && first > 0
                && initial(first)
                && initial(first - 1)
                && text.gap(first - 1) == "."
            {
                first -= 1;
            }
        }
        Label::Code | Label::Contact => {
            while first < last && heads.numbers.contains(tokens[first].folded.as_str()) {
                first += 1;
            }
            // "P85 X9X9, tel. …": the head of what comes next.
            while first < last && heads.numbers.contains(tokens[last].folded.as_str()) {
                last -= 1;
            }
        }
        Label::Place | Label::Org => {
            if let Some(end) = (last + 1..tokens.len().min(last + 4))
                .take_while(|at| {
                    matches!(text.gap(at - 1), " " | "'s " | "’s ")
                        && (*at == last + 1 || heads.middle.contains(tokens[at - 1].folded.as_str()))
                })
                .find(|at| heads.last.contains(tokens[*at].folded.as_str()))
            {
                last = end;
            }
            let mut at = first;
            while at > 0 && first - at < 3 && matches!(text.gap(at - 1), " " | "'" | "’" | "\u{a0}") {
                at -= 1;
                let word = tokens[at].folded.as_str();
                if heads.first.contains(word) {
                    first = at;
                    break;
                }
                if !JOINTS.contains(word) {
                    break;
                }
            }
        }
        _ => {}
    }
    let start = if first == was_first { range.start } else { tokens[first].range.start };
    let end = if last == was_last { range.end } else { tokens[last].range.end };
    start..end
}

/// Letters after a name: a family name has a vowel, or a list has it.
fn degree(token: &Token) -> bool {
    token.shouted && !token.known.named() && !token.folded.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// The readings over a range.
pub(crate) fn over<'a>(readings: &'a [Reading], range: &Range<usize>) -> impl Iterator<Item = &'a Reading> {
    let from = readings.partition_point(|reading| reading.range.end <= range.start);
    let end = range.end;
    readings[from..].iter().take_while(move |reading| reading.range.start < end)
}
