//! What to write instead: in the text's language, in brackets, the same for the same entity, and true to its role.

mod ages;
mod kinds;
pub(crate) mod words;

use std::collections::HashMap;

use crate::found::{Found, Kind};
use crate::roles::{Gender, Role, Sense, Story};
use crate::text::Text;
use crate::{Label, Language};
use words::{Vocabulary, vocabulary};

/// What an entity can be replaced by.
#[derive(Clone, Default)]
pub(crate) struct Written {
    /// With its article, where it has one: "[a school]".
    pub(crate) alone: String,
    /// After an article or possessive of the text: "[school]".
    bare: String,
    /// In German after a preposition that takes the dative: "[einer Schule]".
    dative: Option<String>,
    /// From the most exact to the least; `alone` is one of them.
    pub(crate) rungs: Vec<String>,
}

/// What each entity is replaced by, in their order.
pub(crate) fn replacements(story: Story<'_>, senses: &[Sense]) -> Vec<Written> {
    let words = vocabulary(story.language);
    let called: Vec<&str> = senses.iter().map(|sense| words.called(*sense)).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for (group, called) in story.groups.iter().zip(&called).filter(|(group, _)| lettered(group.label)) {
        *count.entry(noun(group.label, called)).or_default() += 1;
    }
    let mut given: HashMap<&str, usize> = HashMap::new();
    let mut written = Vec::with_capacity(called.len());
    for ((group, sense), called) in story.groups.iter().zip(senses).zip(&called) {
        if group.label == Label::Age {
            written.push(age(story.language, group.kind, group.surfaces.first().map_or("", String::as_str)));
            continue;
        }
        if !lettered(group.label) {
            let kind = kinds::kind(story.language, group.label, group.kind);
            written.push(plain(story.language, kind, vec![bracketed(kind)]));
            continue;
        }
        let noun = noun(group.label, called);
        let more = more_general(words, group.label, *sense);
        // A person always has a letter: another may turn up in the next entry.
        if group.label != Label::Person && count.get(noun) == Some(&1) {
            let rungs = std::iter::once(*called).chain(more).map(bracketed).collect();
            written.push(plain(story.language, called, rungs));
            continue;
        }
        let number = given.entry(noun).or_default();
        *number += 1;
        let with_letter = bracketed(&format!("{noun} {}", letters(*number)));
        let rungs = std::iter::once(with_letter.clone()).chain(more.into_iter().map(bracketed)).collect();
        written.push(Written { bare: with_letter.clone(), alone: with_letter, dative: None, rungs });
    }
    written
}

impl Written {
    /// What stands in this place of the text.
    pub(crate) fn at(&self, found: &Found, text: &Text<'_>, language: Language) -> &str {
        let at = text.tokens.partition_point(|token| token.range.end <= found.range.start);
        if found.label == Label::Age {
            // "Amara is 14 years old": the text goes on with the unit.
            let last = text.tokens.partition_point(|token| token.range.start < found.range.end).saturating_sub(1);
            return if ages::is_unit(text.after(last)) { &self.bare } else { &self.alone };
        }
        let before = text.before(at);
        if vocabulary(language).articles.contains(before) || self.after_adjective(at, text, language) {
            return &self.bare;
        }
        match &self.dative {
            Some(dative) if DATIVE.contains(&before) => dative,
            _ => &self.alone,
        }
    }

    /// "the old Ashfield Primary": an article, an adjective, the name.
    fn after_adjective(&self, at: usize, text: &Text<'_>, language: Language) -> bool {
        let Some(adjective) = at.checked_sub(1).and_then(|at| text.tokens.get(at)) else { return false };
        let adjectives = &vocabulary(language).fillers;
        adjectives.contains(adjective.folded.as_str())
            && !adjective.upper
            && vocabulary(language).articles.contains(text.before(at - 1))
    }
}

/// German prepositions with the dative; those that take both mostly stand with a place where somebody is.
const DATIVE: [&str; 8] = ["in", "an", "auf", "aus", "bei", "von", "nach", "mit"];

/// Whether several of a kind must be told apart.
const fn lettered(label: Label) -> bool {
    matches!(label, Label::Person | Label::Place | Label::Org)
}

/// Without its article.
fn noun(label: Label, called: &str) -> &str {
    if label == Label::Person { called } else { called.split_once(' ').map_or(called, |(_, noun)| noun) }
}

fn bracketed(words: &str) -> String {
    format!("[{words}]")
}

/// A thing of which there is but one, or whose number does not matter.
fn plain(language: Language, called: &str, rungs: Vec<String>) -> Written {
    let (article, noun) = called.split_once(' ').unwrap_or(("", called));
    let articles = ["a", "an", "un", "une", "una", "ein", "eine"];
    let bare = if articles.contains(&article) { noun } else { called };
    let dative = match (language, article) {
        (Language::De, "ein") => Some(format!("[einem {noun}]")),
        (Language::De, "eine") => Some(format!("[einer {noun}]")),
        _ => None,
    };
    Written { alone: bracketed(called), bare: bracketed(bare), dative, rungs }
}

fn age(language: Language, kind: Kind, surface: &str) -> Written {
    let Kind::Years(years) = kind else {
        let kind = kinds::kind(language, Label::Age, kind);
        return plain(language, kind, vec![bracketed(kind)]);
    };
    let unit = surface.split([' ', '-', '\u{a0}']).any(|word| ages::is_unit(&crate::lexicon::fold(word)));
    let [band, stage] = ages::rungs(language, years, unit);
    let [bare, _] = ages::rungs(language, years, false);
    let rungs = vec![bracketed(&band), bracketed(&stage)];
    Written { alone: bracketed(&band), bare: bracketed(&bare), dative: None, rungs }
}

/// Less exact words than the role's own: "a secondary school", "a school", "an organisation".
fn more_general(words: &'static Vocabulary, label: Label, sense: Sense) -> Vec<&'static str> {
    let wider = match sense.role {
        Role::Primary | Role::Secondary | Role::Nursery | Role::College => Some(Role::School),
        Role::Hospital | Role::Ward => Some(Role::Clinic),
        Role::ChildrensHome | Role::CareHome | Role::Hostel | Role::Refuge => Some(Role::Home),
        Role::Educator | Role::SocialWorker | Role::Nurse | Role::Doctor | Role::Teacher => Some(Role::Worker),
        Role::Parent | Role::Sibling | Role::Grandparent | Role::Aunt => Some(Role::Relative),
        Role::Baby | Role::Child => Some(Role::YoungPerson),
        _ => None,
    };
    let widest = match label {
        Label::Person => Role::Person,
        Label::Org => Role::Organisation,
        _ => Role::Place,
    };
    let neutral = |role| words.called(Sense { role, gender: Gender::Unclear });
    let mut out: Vec<&str> = wider.into_iter().chain([widest]).map(neutral).collect();
    let own = words.called(sense);
    out.retain(|word| *word != own);
    out.dedup();
    out
}

/// A, B, … Z, AA, AB, …
fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    while number > 0 {
        number -= 1;
        out.push(b'A' + u8::try_from(number % 26).unwrap_or(0));
        number /= 26;
    }
    out.iter().rev().map(|b| char::from(*b)).collect()
}
