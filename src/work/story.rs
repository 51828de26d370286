//! A story's row in the words of the domain.

use crate::domain::{Lang, PublicId, State};
use crate::store::stories::{self, Change, Story};
use crate::store::{self, Db};

use super::Refusal;

pub(super) fn state(row: &Story) -> Result<State, Refusal> {
    State::parse(&row.state).ok_or_else(damaged)
}

pub(super) fn id(row: &Story) -> Result<PublicId, Refusal> {
    PublicId::parse(&row.public_id).ok_or_else(damaged)
}

pub(super) fn lang(row: &Story) -> Result<Lang, Refusal> {
    Lang::parse(&row.language).ok_or_else(damaged)
}

/// How the register names it.
pub(super) fn subject(row: &Story) -> String {
    format!("story:{}", row.public_id)
}

/// Changes the row that was read; [`Refusal::Changed`] when someone else did meanwhile.
pub(super) fn change(db: &mut Db, row: &Story, change: Change) -> Result<(), Refusal> {
    match stories::change(db, row.id, row.version, &change) {
        Err(store::Error::Conflict) => Err(Refusal::Changed),
        other => Ok(other?),
    }
}

fn damaged() -> Refusal {
    Refusal::Failed("a story's row in the database is damaged".into())
}
