//! Why comments that wait deserve a second look: kept so that the queue can be filtered.

use diesel::prelude::*;

use super::schema::comment_reason;
use super::{Db, Error};

/// Puts the reasons of a comment in place of those before.
///
/// # Errors
/// What the database refuses.
pub fn put(db: &mut Db, comment_id: i64, reasons: &[&str]) -> Result<(), Error> {
    forget(db, &[comment_id])?;
    for reason in reasons {
        let row = (comment_reason::comment_id.eq(comment_id), comment_reason::reason.eq(*reason));
        diesel::insert_into(comment_reason::table).values(row).execute(db)?;
    }
    Ok(())
}

/// The reasons of these comments.
///
/// # Errors
/// What the database refuses.
pub fn of(db: &mut Db, comments: &[i64]) -> Result<Vec<(i64, String)>, Error> {
    let theirs = comment_reason::table.filter(comment_reason::comment_id.eq_any(comments.to_vec()));
    Ok(theirs.select((comment_reason::comment_id, comment_reason::reason)).load(db)?)
}

/// How many comments have each reason.
///
/// # Errors
/// What the database refuses.
pub fn counts(db: &mut Db) -> Result<Vec<(String, i64)>, Error> {
    let by_reason = comment_reason::table.group_by(comment_reason::reason);
    Ok(by_reason.select((comment_reason::reason, diesel::dsl::count_star())).load(db)?)
}

/// These comments wait no more.
///
/// # Errors
/// What the database refuses.
pub fn forget(db: &mut Db, comments: &[i64]) -> Result<(), Error> {
    diesel::delete(comment_reason::table.filter(comment_reason::comment_id.eq_any(comments.to_vec()))).execute(db)?;
    Ok(())
}
