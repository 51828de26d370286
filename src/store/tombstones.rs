//! The content-free traces that make a withdrawal survive a restore.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::tombstone;
use super::{Db, Error};

/// Marks that this subject (`story:<id>`, `comment:<id>`, `receipt:<look-up value>`) is gone for good.
///
/// # Errors
/// [`Error::Taken`] when it already is.
pub fn set(db: &mut Db, subject: &str, kind: &str, at: NaiveDateTime) -> Result<(), Error> {
    let row = (tombstone::subject.eq(subject), tombstone::kind.eq(kind), tombstone::made_at.eq(at));
    diesel::insert_into(tombstone::table).values(row).execute(db)?;
    Ok(())
}
