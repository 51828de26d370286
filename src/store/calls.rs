//! Calls for stories and their rules.

use diesel::prelude::*;

use super::schema::call;
use super::{Db, Error};

/// The call that is open to everybody: its row and how many people review a story.
///
/// # Errors
/// [`Error::Missing`] when the migrations did not run.
pub fn open(db: &mut Db) -> Result<(i64, i32), Error> {
    Ok(call::table.filter(call::slug.eq("open")).select((call::id, call::reviewers)).first(db)?)
}

/// How many people review a story of this call.
///
/// # Errors
/// [`Error::Missing`] for no such call.
pub fn reviewers(db: &mut Db, id: i64) -> Result<i32, Error> {
    Ok(call::table.find(id).select(call::reviewers).first(db)?)
}

/// Sets how many people review a story of this call: one or two.
///
/// # Errors
/// [`Error::Refused`] for another number.
pub fn set_reviewers(db: &mut Db, id: i64, reviewers: i32) -> Result<(), Error> {
    diesel::update(call::table.find(id)).set(call::reviewers.eq(reviewers)).execute(db)?;
    Ok(())
}
