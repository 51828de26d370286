//! What stands on the desk for one entity: what was found, what is proposed, what was decided.

use std::borrow::Cow;

use super::Decision;
use super::draft::withheld_debug;
use super::segment::Fit;

/// An entity of a story with its proposal and decisions.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Card {
    /// Unique within the story.
    pub id: u32,
    /// The redactor's key for the entity, stable over edits.
    pub key: String,
    /// What it is, in the redactor's words: `person`, `place`, …
    pub label: String,
    /// `direct`, `strong` or `weak`.
    pub class: String,
    /// Why it could identify someone, as the redactor names reasons.
    pub reason: String,
    /// Every way in which the story writes it.
    pub surfaces: Vec<String>,
    /// The proposed replacement, with its brackets.
    pub proposal: String,
    /// What else it could be called, with brackets, from the most exact to the least; the proposal is one of them.
    #[serde(default)]
    pub rungs: Vec<String>,
    /// Another name or a moved date, where the story is told so: proposed in place of the proposal.
    #[serde(default)]
    pub other: Option<String>,
    /// Whether it is replaced unless someone decides otherwise; false for weak findings.
    pub replaced: bool,
    /// What the contributor decided, if anything: a wish that the editors see.
    pub wish: Option<Decision>,
    /// What the first editor decided. Without it the story does not go on.
    pub settled: Option<Decision>,
}
withheld_debug!(Card);

/// The mark that stands where words were taken out.
pub const REMOVED: &str = "[…]";

impl Card {
    /// The decision in force: the editor's, else the contributor's, else the default.
    pub fn in_force(&self) -> Option<&Decision> {
        self.settled.as_ref().or(self.wish.as_ref())
    }

    /// What is proposed, in the way in which the story is told.
    pub fn proposed(&self) -> &str {
        self.other.as_ref().unwrap_or(&self.proposal)
    }

    /// The words that stand instead; `None` where the text stays as written.
    pub fn replacement(&self) -> Option<&str> {
        match self.in_force() {
            None if self.replaced => Some(self.proposed()),
            None | Some(Decision::Keep { .. }) => None,
            Some(Decision::Replace) => Some(self.proposed()),
            Some(Decision::Generalise { with }) => Some(with),
            Some(Decision::Remove) => Some(REMOVED),
        }
    }

    /// What to show in a place where `surface` was written.
    pub fn shown<'a>(&'a self, surface: &'a str, fit: &'a Fit) -> Cow<'a, str> {
        match (self.replacement(), self.in_force()) {
            (None, _) => Cow::Borrowed(surface),
            (Some(words), None | Some(Decision::Replace)) if self.other.is_none() => fit.proposed(words),
            (Some(words), _) => fit.words(words),
        }
    }

    /// What could stand instead of what is proposed: more exact words, then less exact ones.
    pub fn ladder(&self) -> (&[String], &[String]) {
        match self.rungs.iter().position(|rung| *rung == self.proposal) {
            // The true month beside a moved date would tell by how much dates were moved.
            Some(at) if self.other.is_some() => (&[], &self.rungs[at..]),
            Some(at) => (&self.rungs[..at], &self.rungs[at + 1..]),
            None => (&[], &self.rungs),
        }
    }
}
