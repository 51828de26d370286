//! What moderators decided about comments less than a minute ago, so that it can be undone.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::comment_undo;
use super::{Db, Error, Sealed};

/// A decision as kept.
#[derive(Debug, Clone, Queryable)]
pub struct Decision {
    pub comment_id: i64,
    pub batch: String,
    pub member_id: i64,
    /// `held` or `published`.
    pub was: String,
    pub spam: bool,
    pub verdict: String,
    /// The words that the decision took away.
    pub sealed: Option<Sealed>,
    pub ends_at: NaiveDateTime,
}

/// A decision to keep.
#[derive(Debug, Insertable)]
#[diesel(table_name = comment_undo)]
pub struct New<'a> {
    pub comment_id: i64,
    pub batch: &'a str,
    pub member_id: i64,
    pub was: &'a str,
    pub spam: bool,
    pub verdict: &'a str,
    pub sealed: Option<Sealed>,
    pub ends_at: NaiveDateTime,
}

/// Keeps a decision in place of the one before.
///
/// # Errors
/// What the database refuses.
pub fn keep(db: &mut Db, new: New<'_>) -> Result<(), Error> {
    forget(db, &[new.comment_id])?;
    diesel::insert_into(comment_undo::table).values(new).execute(db)?;
    Ok(())
}

/// What one member decided at once and can still undo.
///
/// # Errors
/// What the database refuses.
pub fn of_batch(db: &mut Db, batch: &str, member_id: i64, at: NaiveDateTime) -> Result<Vec<Decision>, Error> {
    let theirs =
        comment_undo::table.filter(comment_undo::batch.eq(batch)).filter(comment_undo::member_id.eq(member_id));
    Ok(theirs.filter(comment_undo::ends_at.gt(at)).order(comment_undo::comment_id).load(db)?)
}

/// Forgets what was decided about these comments.
///
/// # Errors
/// What the database refuses.
pub fn forget(db: &mut Db, comments: &[i64]) -> Result<(), Error> {
    diesel::delete(comment_undo::table.filter(comment_undo::comment_id.eq_any(comments.to_vec()))).execute(db)?;
    Ok(())
}

/// Destroys what can be undone no more.
///
/// # Errors
/// What the database refuses.
pub fn end(db: &mut Db, at: NaiveDateTime) -> Result<usize, Error> {
    Ok(diesel::delete(comment_undo::table.filter(comment_undo::ends_at.le(at))).execute(db)?)
}
