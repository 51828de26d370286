//! Messages between a contributor and the editors: sealed to both, dated by the week.

use chrono::NaiveDate;

use crate::domain::Timestamp;
use crate::domain::role::KeyPurpose;
use crate::domain::story::check_text;
use crate::seal::Identity;
use crate::store::stories::Story;
use crate::store::{Db, messages};

use super::sealing::{open, seal_to};
use super::{Desk, Refusal};

/// The longest message, in code points.
pub const LONGEST_LETTER: usize = 5_000;

/// A message, opened.
pub struct Letter {
    pub from_desk: bool,
    pub text: String,
    /// The Monday of its week.
    pub week: NaiveDate,
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter [withheld]")
    }
}

/// The messages of a story, oldest first, opened with the desk's secret or the receipt's.
pub(super) fn letters(db: &mut Db, story: i64, with: &Identity) -> Result<Vec<Letter>, Refusal> {
    let letter = |message: messages::Message| {
        let from_desk = message.written_by == "desk";
        Ok(Letter { from_desk, text: open(message.sealed.as_ref(), with)?, week: message.week })
    };
    messages::of_story(db, story)?.into_iter().map(letter).collect()
}

/// Adds a message by an editor, or by the contributor where `by` is `None`.
pub(super) fn add(db: &mut Db, row: &Story, by: Option<&Desk>, text: &str, at: Timestamp) -> Result<(), Refusal> {
    check_text(text, LONGEST_LETTER).map_err(|_| Refusal::Incomplete)?;
    let sealed = seal_to(db, KeyPurpose::Stories, row.recipient.as_deref(), &text.trim())?;
    let (written_by, member) = by.map_or(("contributor", None), |desk| ("desk", Some(desk.member.row)));
    Ok(messages::add(db, row.id, written_by, member, sealed.into(), at.week().monday())?)
}
