//! What is known of a comment before a person has read it: why to look twice, and whether it waits in the tray for spam.
//!
//! Nothing here refuses a comment or lets one through. The filter learns from what moderators publish and call spam, by
//! words that are numbers; see `store/spam_words.rs`.

use crate::domain::moderation::reasons;
use crate::domain::pattern::Compared;
use crate::domain::spam::{Suspicion, features, is_telling, same_words, suspicion};
use crate::domain::{CommentText, Lang, Pattern, PatternKind, Reason};
use crate::seal::StampKey;
use crate::store::{Db, comments, patterns, spam_words};

use super::{Refusal, Work, redaction};

/// So many numbers for all words: enough to tell, too few to read back.
const NUMBERS: u32 = 1 << 20;
/// From so many comments with the same text on, the next waits in the tray for spam, whatever its story.
const MANY: usize = 10;

/// A comment as the house has sorted it.
pub(super) struct Sorted {
    pub lang: Lang,
    pub reasons: Vec<Reason>,
    /// Its text under a keyed hash.
    pub print: String,
    /// Whether it waits in the tray for spam.
    pub tray: bool,
}

impl Sorted {
    /// The reasons by which the queue is filtered: the tray is a list of its own.
    pub fn listed(&self) -> Vec<&'static str> {
        let listed = if self.tray { &[][..] } else { self.reasons.as_slice() };
        listed.iter().map(|reason| reason.as_str()).collect()
    }
}

impl Work<'_> {
    /// Sorts a comment under a story told in `told_in`; `row` is its own row if it has one.
    pub(super) fn sort_comment(
        &mut self,
        story: i64,
        told_in: Lang,
        text: &CommentText,
        row: Option<i64>,
    ) -> Result<Sorted, Refusal> {
        let lang = redaction::written_in(&text.text, told_in);
        let read = self.read_comment(lang, text);
        let mut reasons = reasons(text, &read, lang, told_in);
        let same = same_words(text);
        let print = self.house.stamps.stamp("print", 0, same.as_bytes());
        let before = comments::printed(&mut self.db, &print, row, i64::try_from(MANY).unwrap_or(10))?;
        let suspicion = self.suspicion(text)?;
        if suspicion > Suspicion::None {
            reasons.push(Reason::Spam);
        }
        let repeats = before.contains(&story) || (is_telling(&same) && !before.is_empty());
        if repeats {
            reasons.push(Reason::Repeated);
        }
        let blocked = blocked(&mut self.db, text)?;
        if blocked {
            reasons.push(Reason::Blocked);
        }
        let many = before.contains(&story) || (repeats && before.len() >= MANY);
        let tray = suspicion == Suspicion::Sure || many || blocked;
        Ok(Sorted { lang, reasons, print, tray })
    }

    fn suspicion(&mut self, text: &CommentText) -> Result<Suspicion, Refusal> {
        let learnt = spam_words::learnt(&mut self.db)?;
        let words = numbers(&self.house.stamps, text);
        let known = spam_words::of(&mut self.db, &words)?;
        let counts = |word: &i64| known.iter().find(|(known, _)| known == word).map_or((0, 0), |(_, counts)| *counts);
        Ok(suspicion(&words.iter().map(counts).collect::<Vec<_>>(), learnt))
    }
}

/// Learns from a decision about a comment, or unlearns what was undone (`sign` -1).
pub(super) fn learn(db: &mut Db, key: &StampKey, text: &CommentText, spam: bool, sign: i32) -> Result<(), Refusal> {
    let counts = if spam { (sign, 0) } else { (0, sign) };
    Ok(spam_words::learn(db, &numbers(key, text), counts)?)
}

/// The numbers of a comment's words, each once.
fn numbers(key: &StampKey, text: &CommentText) -> Vec<i64> {
    let mut numbers: Vec<i64> =
        features(text).iter().map(|word| i64::from(key.number("word", word.as_bytes(), NUMBERS))).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn blocked(db: &mut Db, text: &CommentText) -> Result<bool, Refusal> {
    let compared = Compared::new(&format!("{}\n{}", text.name, text.text));
    let listed = patterns::all(db)?;
    let pattern = |row: patterns::Pattern| Some(Pattern { kind: PatternKind::parse(&row.kind)?, text: row.pattern });
    Ok(listed.into_iter().filter_map(pattern).any(|pattern| compared.holds(&pattern)))
}
