//! How strict the engine is, and which of its recognisers speak.

use crate::Language;

/// What [`Engine::analyse_with`](crate::Engine::analyse_with) goes by.
///
/// ```
/// use redact::{Engine, Language, Policy};
/// let engine = Engine::new();
/// let parts = ["I met Amara by the canal."];
/// let strict = Policy { strictness: 0.99, ..Policy::default() };
/// let found = engine.analyse_with(&parts, Some(Language::En), &strict);
/// assert!(found.findings.iter().any(|finding| finding.replaced));
/// ```
///
/// What is written instead is part of it: names for people, dates that keep the time between them.
///
/// ```
/// use redact::{Engine, Language, People, Policy};
/// let policy = Policy { people: People::Renamed { seed: 2 }, shift_days: Some(9), ..Policy::default() };
/// let text = "I met Amara on 3 May 2019 and on 10 May 2019.";
/// let found = Engine::new().analyse_with(&[text], Some(Language::En), &policy);
/// assert!(found.redacted(&[text])[0].ends_with("] on [12 May 2019] and on [19 May 2019]."));
/// assert!(!found.redacted(&[text])[0].contains("person A"));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// 0 to 1: a word is replaced if it identifies with a probability of `1 - strictness` or more. More hides more, and
    /// more that need not be hidden.
    pub strictness: f32,
    /// The written rules: contacts, codes, dates, ages, addresses, names by the words around them.
    pub rules: bool,
    /// The lists of names, places and ordinary words.
    pub lists: bool,
    /// The trained tagger.
    pub tagger: bool,
    /// Finding everywhere what was found once.
    pub repeats: bool,
    /// What identifies nobody alone (a job that one has, a minute, an event), as warnings that are not replaced.
    pub warnings: bool,
    /// Moves every full date by so many days, later or earlier, and writes it as the text did, so that the time between events
    /// is kept. A day and month without a year take the year of the story's first date with one. Without this a full date
    /// becomes "a date". Whoever knows the number knows the dates: choose it for each story and keep it to yourself.
    pub shift_days: Option<i32>,
    /// How people are told apart.
    pub people: People,
    /// A new name is of the gender that the text shows. Without this any name will do.
    pub keep_gender: bool,
}

/// How people are told apart in what is written instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum People {
    /// By their role and a letter: "\[young person A\]".
    #[default]
    Described,
    /// By another given name: "\[Nadia\]". It is no word of the story and begins with another letter than any name the story
    /// has for them; who is left when the names run out is described.
    Renamed {
        /// The same seed gives the same story the same names. Choose another for each story, or a reader could follow a person
        /// from one to the next.
        seed: u64,
    },
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            strictness: 0.9,
            rules: true,
            lists: true,
            tagger: true,
            repeats: true,
            warnings: true,
            shift_days: None,
            people: People::Described,
            keep_gender: false,
        }
    }
}

impl Policy {
    /// The least probability with which a word is replaced. The tagger of each language had other texts to learn from and
    /// is not as sure of itself; one setting is to cost about as many words in all.
    pub(crate) fn least(&self, language: Language) -> f32 {
        let calibrated = match language {
            Language::En => 1.2,
            Language::Es => 1.0,
            Language::Fr => 1.35,
            // Nouns have capitals: what names gain below this, other words lose five times over.
            Language::De => 2.0,
        };
        ((1.0 - self.strictness) * calibrated).clamp(0.001, 1.0)
    }
}
