//! Second reviews as recorded.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::review;
use super::{Db, Error, Sealed};

/// A review's row.
#[derive(Debug, Clone, Queryable)]
pub struct Review {
    pub id: i64,
    pub story_id: i64,
    pub member_id: i64,
    pub stranger: String,
    pub colleague: String,
    pub family: String,
    pub singling_out: String,
    pub linking: String,
    pub inference: String,
    pub passed: bool,
    /// What the reviewer wrote to the first editor.
    pub sealed_note: Option<Sealed>,
    pub sha256: String,
    pub made_at: NaiveDateTime,
}

/// A review to record.
#[derive(Debug, Insertable)]
#[diesel(table_name = review)]
pub struct New<'a> {
    pub story_id: i64,
    pub member_id: i64,
    pub stranger: &'a str,
    pub colleague: &'a str,
    pub family: &'a str,
    pub singling_out: &'a str,
    pub linking: &'a str,
    pub inference: &'a str,
    pub passed: bool,
    pub sealed_note: Option<Sealed>,
    pub sha256: &'a str,
    pub made_at: NaiveDateTime,
}

/// Records a review.
///
/// # Errors
/// What the database refuses.
pub fn add(db: &mut Db, new: New<'_>) -> Result<(), Error> {
    diesel::insert_into(review::table).values(new).execute(db)?;
    Ok(())
}

/// The reviews of a story, newest first.
///
/// # Errors
/// What the database refuses.
pub fn of_story(db: &mut Db, story_id: i64) -> Result<Vec<Review>, Error> {
    Ok(review::table.filter(review::story_id.eq(story_id)).order(review::id.desc()).load(db)?)
}

/// Takes away what reviewers wrote about a story.
///
/// # Errors
/// What the database refuses.
pub fn drop_notes(db: &mut Db, story_id: i64) -> Result<(), Error> {
    let of_story = review::table.filter(review::story_id.eq(story_id));
    diesel::update(of_story).set(review::sealed_note.eq(None::<Sealed>)).execute(db)?;
    Ok(())
}
