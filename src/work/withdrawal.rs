//! The end of a story: its texts, messages and comments are destroyed, and a tombstone makes that survive a restore.

use serde_json::Value;

use crate::domain::state::Move;
use crate::domain::{Act, State, Timestamp};
use crate::store::stories::{Change, Story};
use crate::store::{self, Db, comments, editions, messages, recognitions, sessions, stories};

use super::changes::note_whole;
use super::register::{Actor, record};
use super::{Refusal, story};

/// Withdraws the story whose row was read in the transaction under way. Whoever asked says when that has ended that
/// something was taken away, if it was public.
///
/// # Errors
/// [`Refusal::NotNow`] when it has ended already.
pub(super) fn withdraw(db: &mut Db, row: &Story, by: Actor<'_>, detail: &Value, at: Timestamp) -> Result<(), Refusal> {
    let before = story::state(row)?;
    let next = before.after(Move::Withdraw).ok_or(Refusal::NotNow)?;
    stories::destroy_texts(db, row.id)?;
    messages::destroy(db, row.id)?;
    store::reviews::drop_notes(db, row.id)?;
    comments::destroy_of(db, row.id)?;
    recognitions::answer(db, row.id)?;
    if before == State::Published {
        note_whole(db, row)?;
        editions::empty(db, row.id)?
    } else {
        editions::drop_of(db, row.id)?
    }
    sessions::end_of_story(db, row.id)?;
    let change = Change {
        state: Some(next.as_str()),
        withdrawn_at: Some(Some(at.week().start())),
        receipt_lookup: Some(None),
        recipient: Some(None),
        once: Some(None),
        ..Default::default()
    };
    story::change(db, row, change)?;
    store::tombstones::set(db, &story::subject(row), "withdrawn", at.week().start())?;
    record(db, at, by, Act::Withdrew, &story::subject(row), detail)
}
