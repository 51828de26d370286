//! Messages between the contributor and the editors, sealed to both.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::schema::message;
use super::{Db, Error, Sealed};

/// A message as kept.
#[derive(Debug, Clone, Queryable)]
pub struct Message {
    /// `contributor` or `desk`.
    pub written_by: String,
    pub sealed: Sealed,
    /// The Monday of its week.
    pub week: NaiveDate,
}

/// Keeps a message; `member_id` names the editor who wrote it.
///
/// # Errors
/// What the database refuses.
pub fn add(
    db: &mut Db,
    story_id: i64,
    written_by: &str,
    member_id: Option<i64>,
    sealed: Sealed,
    week: NaiveDate,
) -> Result<(), Error> {
    let row = (
        message::story_id.eq(story_id),
        message::written_by.eq(written_by),
        message::member_id.eq(member_id),
        message::sealed.eq(sealed),
        message::week.eq(week),
    );
    diesel::insert_into(message::table).values(row).execute(db)?;
    Ok(())
}

/// The messages of a story, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn of_story(db: &mut Db, story_id: i64) -> Result<Vec<Message>, Error> {
    let of_story = message::table.filter(message::story_id.eq(story_id)).order(message::id);
    Ok(of_story.select((message::written_by, message::sealed, message::week)).load(db)?)
}

/// Destroys the messages of a story.
///
/// # Errors
/// What the database refuses.
pub fn destroy(db: &mut Db, story_id: i64) -> Result<(), Error> {
    diesel::delete(message::table.filter(message::story_id.eq(story_id))).execute(db)?;
    Ok(())
}
