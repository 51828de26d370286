//! A story under way, before it is handed in. It lives sealed under a key that only its writer's browser holds.

use std::collections::BTreeMap;

use super::{Consent, Context, Decision, Entry, Lang, Original, PublicId, Retelling, words};

/// Prints `[withheld]` for what must never reach a log.
macro_rules! withheld_debug {
    ($($name:ty),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), " [withheld]"))
            }
        }
    )+};
}
pub(crate) use withheld_debug;

words! {
    /// The steps of writing, in their order.
    Step {
        Intro = "intro",
        Consent = "consent",
        Diary = "diary",
        Context = "context",
        Changes = "changes",
        Read = "read",
        Receipt = "receipt",
    }
}

/// Everything that a contributor has typed and ticked so far.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Draft {
    /// The language of the story, which need not be that of the pages around it.
    pub lang: Lang,
    /// Whether its writer has said so; until then it follows the pages.
    #[serde(default)]
    pub lang_chosen: bool,
    /// The furthest step reached; earlier ones can be gone back to.
    pub step: Step,
    pub consent: Consent,
    pub title: String,
    pub entries: Vec<Entry>,
    pub context: Context,
    /// Decisions by the redactor's entity key, so that they outlive an edit of the text.
    pub decisions: BTreeMap<String, Decision>,
    /// Earlier decisions, latest last, for undo.
    pub undo: Vec<(String, Option<Decision>)>,
    #[serde(default)]
    pub retelling: Retelling,
    /// Makes handing in twice the same as once.
    pub once: PublicId,
    /// After handing in: the receipt's words, kept until they have been typed back.
    pub receipt: Option<String>,
}
withheld_debug!(Draft);

impl Draft {
    /// A new draft on pages in this language.
    pub fn begin(pages: Lang) -> Self {
        Self {
            lang: if pages.tells_stories() { pages } else { Lang::En },
            lang_chosen: false,
            step: Step::Intro,
            consent: Consent::default(),
            title: String::new(),
            entries: vec![Entry::default()],
            context: Context::default(),
            decisions: BTreeMap::new(),
            undo: Vec::new(),
            retelling: Retelling::default(),
            once: PublicId::random(),
            receipt: None,
        }
    }

    /// Until its writer has chosen a language for the story, it is that of the pages, where stories are told in that.
    pub fn read_in(&mut self, pages: Lang) {
        if !self.lang_chosen && pages.tells_stories() {
            self.lang = pages;
        }
    }

    /// Remembers the decision on an entity so that it can be undone; `None` takes it back.
    pub fn decide(&mut self, key: &str, decision: Option<Decision>) {
        let before = match decision {
            Some(decision) => self.decisions.insert(key.to_owned(), decision),
            None => self.decisions.remove(key),
        };
        self.undo.push((key.to_owned(), before));
        let excess = self.undo.len().saturating_sub(100);
        self.undo.drain(..excess);
    }

    /// Takes the latest decision back. False if there was none.
    pub fn undo(&mut self) -> bool {
        let Some((key, before)) = self.undo.pop() else { return false };
        match before {
            Some(decision) => self.decisions.insert(key, decision),
            None => self.decisions.remove(&key),
        };
        true
    }

    /// The story as it would be submitted: entries without text and label are left out.
    pub fn original(&self) -> Original {
        let entries = self.entries.iter().filter(|e| !(e.text.trim().is_empty() && e.label.trim().is_empty())).cloned();
        Original {
            lang: self.lang,
            title: self.title.trim().to_owned(),
            entries: entries.collect(),
            context: self.context,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undo_brings_back_what_was_decided_before() {
        let mut draft = Draft::begin(Lang::En);
        draft.decide("person:ana", Some(Decision::Remove));
        draft.decide("person:ana", Some(Decision::Replace));
        assert!(draft.undo());
        assert_eq!(draft.decisions.get("person:ana"), Some(&Decision::Remove));
        assert!(draft.undo());
        assert!(draft.decisions.is_empty());
        assert!(!draft.undo());
    }

    #[test]
    fn the_story_follows_the_pages_until_its_language_is_chosen() {
        let mut draft = Draft::begin(Lang::Ar);
        assert!(draft.lang.tells_stories(), "nothing is told in what the redactor cannot read");
        draft.read_in(Lang::Fr);
        assert_eq!(draft.lang, Lang::Fr);
        (draft.lang, draft.lang_chosen) = (Lang::De, true);
        draft.read_in(Lang::Es);
        assert_eq!(draft.lang, Lang::De);
    }

    #[test]
    fn debug_never_prints_the_text() {
        let mut draft = Draft::begin(Lang::En);
        draft.title = "zebra".into();
        assert!(!format!("{draft:?}").contains("zebra"));
    }
}
