//! The list of words and hosts that send a comment to the tray for spam.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::comment_pattern;
use super::{Db, Error};

/// A pattern as kept.
#[derive(Debug, Clone, Queryable)]
pub struct Pattern {
    pub public_id: String,
    /// `words` or `host`.
    pub kind: String,
    pub pattern: String,
}

/// All of them, the newest first.
///
/// # Errors
/// What the database refuses.
pub fn all(db: &mut Db) -> Result<Vec<Pattern>, Error> {
    let columns = (comment_pattern::public_id, comment_pattern::kind, comment_pattern::pattern);
    Ok(comment_pattern::table.order(comment_pattern::id.desc()).select(columns).load(db)?)
}

/// Whether the list holds this one.
///
/// # Errors
/// What the database refuses.
pub fn holds(db: &mut Db, kind: &str, pattern: &str) -> Result<bool, Error> {
    let same =
        comment_pattern::table.filter(comment_pattern::kind.eq(kind)).filter(comment_pattern::pattern.eq(pattern));
    Ok(same.count().get_result::<i64>(db)? > 0)
}

/// Adds one.
///
/// # Errors
/// [`Error::Taken`] when it is there.
pub fn add(db: &mut Db, public_id: &str, kind: &str, pattern: &str, at: NaiveDateTime) -> Result<(), Error> {
    let row = (
        comment_pattern::public_id.eq(public_id),
        comment_pattern::kind.eq(kind),
        comment_pattern::pattern.eq(pattern),
        comment_pattern::made_at.eq(at),
    );
    diesel::insert_into(comment_pattern::table).values(row).execute(db)?;
    Ok(())
}

/// Takes one off the list; false when it is not there.
///
/// # Errors
/// What the database refuses.
pub fn remove(db: &mut Db, public_id: &str) -> Result<bool, Error> {
    let there = comment_pattern::table.filter(comment_pattern::public_id.eq(public_id));
    Ok(diesel::delete(there).execute(db)? > 0)
}
