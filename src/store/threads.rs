//! What the desk decided about the comments under a story: open or closed. Without a row their age decides.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::thread;
use super::{Db, Error};

/// `open`, `closed`, or nothing.
///
/// # Errors
/// What the database refuses.
pub fn standing(db: &mut Db, story_id: i64) -> Result<Option<String>, Error> {
    Ok(thread::table.find(story_id).select(thread::standing).first(db).optional()?)
}

/// Opens or closes the comments under a story.
///
/// # Errors
/// What the database refuses.
pub fn decide(db: &mut Db, story_id: i64, standing: &str, at: NaiveDateTime) -> Result<(), Error> {
    diesel::delete(thread::table.find(story_id)).execute(db)?;
    let row = (thread::story_id.eq(story_id), thread::standing.eq(standing), thread::decided_at.eq(at));
    diesel::insert_into(thread::table).values(row).execute(db)?;
    Ok(())
}
