//! The list of words and hosts that send a comment to the tray for spam. Editors and administrators keep it.
//!
//! Nobody is told that a word is on it: the comment is held as any other, and a moderator may take it out of the tray.

use serde_json::json;

use crate::domain::pattern::MOST;
use crate::domain::{Act, May, Pattern, PatternKind, PublicId};
use crate::store::{self, patterns};

use super::register::record;
use super::{Desk, Refusal, Work};

/// A pattern of the list.
#[derive(Debug, Clone)]
pub struct Blocked {
    pub id: PublicId,
    pub pattern: Pattern,
}

impl Work<'_> {
    /// The list, the newest first.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn blocked(&mut self, desk: &Desk) -> Result<Vec<Blocked>, Refusal> {
        desk.require(May::KeepPatterns)?;
        let blocked = |row: patterns::Pattern| {
            let pattern = Pattern { kind: PatternKind::parse(&row.kind)?, text: row.pattern };
            Some(Blocked { id: PublicId::parse(&row.public_id)?, pattern })
        };
        Ok(patterns::all(&mut self.db)?.into_iter().filter_map(blocked).collect())
    }

    /// Puts a pattern on the list.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Taken`] when it is there; [`Refusal::NotNow`] when the list is full.
    pub fn block(&mut self, desk: &Desk, pattern: &Pattern) -> Result<(), Refusal> {
        desk.require(May::KeepPatterns)?;
        let (at, id) = (self.at, PublicId::random());
        store::write(&mut self.db, |db| {
            if patterns::holds(db, pattern.kind.as_str(), &pattern.text)? {
                return Err(Refusal::Taken);
            }
            if patterns::all(db)?.len() >= MOST {
                return Err(Refusal::NotNow);
            }
            patterns::add(db, id.as_str(), pattern.kind.as_str(), &pattern.text, at.naive())?;
            // Not the words: they may name somebody.
            record(db, at, desk.into(), Act::PatternBlocked, &format!("pattern:{id}"), &json!({"kind": pattern.kind}))
        })
    }

    /// Takes a pattern off the list. What lies in the tray stays there.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotFound`].
    pub fn free(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        desk.require(May::KeepPatterns)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            if !patterns::remove(db, id.as_str())? {
                return Err(Refusal::NotFound);
            }
            record(db, at, desk.into(), Act::PatternFreed, &format!("pattern:{id}"), &json!({}))
        })
    }
}
