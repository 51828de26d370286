//! Comments: held ones sealed to the desk, published ones in clear.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::schema::comment;
use super::{Db, Error, Sealed};

/// A comment's row.
#[derive(Debug, Clone, Queryable)]
pub struct Comment {
    pub id: i64,
    pub public_id: String,
    pub story_id: i64,
    pub parent_id: Option<i64>,
    /// From 1, under the story, to 3.
    pub depth: i32,
    pub language: String,
    pub state: String,
    pub sealed: Option<Sealed>,
    pub name: Option<String>,
    pub body: Option<String>,
    pub receipt_lookup: Option<String>,
    pub recipient: Option<String>,
    pub held_week: NaiveDate,
    pub published_at: Option<NaiveDateTime>,
    pub demo: bool,
    pub once: Option<String>,
}

/// A comment to hold.
#[derive(Debug, Insertable)]
#[diesel(table_name = comment)]
pub struct New<'a> {
    pub public_id: &'a str,
    pub story_id: i64,
    pub parent_id: Option<i64>,
    pub depth: i32,
    pub language: &'a str,
    pub state: &'a str,
    pub sealed: Option<Sealed>,
    pub name: Option<&'a str>,
    pub body: Option<&'a str>,
    pub receipt_lookup: Option<&'a str>,
    pub recipient: Option<&'a str>,
    pub held_week: NaiveDate,
    pub published_at: Option<NaiveDateTime>,
    pub demo: bool,
    pub once: Option<&'a str>,
}

/// Adds a comment; gives its row.
///
/// # Errors
/// [`Error::Taken`] when its `once` is: it was sent twice.
pub fn add(db: &mut Db, new: New<'_>) -> Result<i64, Error> {
    Ok(diesel::insert_into(comment::table).values(new).returning(comment::id).get_result(db)?)
}

/// By public identifier.
///
/// # Errors
/// What the database refuses.
pub fn by_id(db: &mut Db, public_id: &str) -> Result<Option<Comment>, Error> {
    Ok(comment::table.filter(comment::public_id.eq(public_id)).first(db).optional()?)
}

/// By the value that makes sending twice the same as once.
///
/// # Errors
/// What the database refuses.
pub fn by_once(db: &mut Db, once: &str) -> Result<Option<Comment>, Error> {
    Ok(comment::table.filter(comment::once.eq(Some(once))).first(db).optional()?)
}

/// By the look-up value of its receipt.
///
/// # Errors
/// What the database refuses.
pub fn by_receipt(db: &mut Db, lookup: &str) -> Result<Option<Comment>, Error> {
    Ok(comment::table.filter(comment::receipt_lookup.eq(Some(lookup))).first(db).optional()?)
}

/// What readers may see under a story, and the places of deleted ones that were answered, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn thread(db: &mut Db, story_id: i64) -> Result<Vec<Comment>, Error> {
    let public = comment::table
        .filter(comment::story_id.eq(story_id))
        .filter(comment::state.eq_any(["published", "deleted"]))
        .filter(comment::published_at.is_not_null());
    Ok(public.order((comment::published_at, comment::id)).load(db)?)
}

/// Held comments, oldest first, from the one after a row on.
///
/// # Errors
/// What the database refuses.
pub fn held(db: &mut Db, after: i64, most: i64) -> Result<Vec<Comment>, Error> {
    let held = comment::table.filter(comment::state.eq("held")).filter(comment::id.gt(after));
    Ok(held.order(comment::id).limit(most).load(db)?)
}

/// How many comments wait.
///
/// # Errors
/// What the database refuses.
pub fn waiting(db: &mut Db) -> Result<i64, Error> {
    Ok(comment::table.filter(comment::state.eq("held")).count().get_result(db)?)
}

/// Publishes a held comment.
///
/// # Errors
/// [`Error::Conflict`] when it is not held any more.
pub fn publish(db: &mut Db, id: i64, name: &str, body: &str, at: NaiveDateTime) -> Result<(), Error> {
    let held = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq("held"));
    let done = diesel::update(held)
        .set((
            comment::state.eq("published"),
            comment::sealed.eq(None::<Sealed>),
            comment::name.eq(Some(name)),
            comment::body.eq(Some(body)),
            comment::published_at.eq(Some(at)),
            comment::once.eq(None::<String>),
        ))
        .execute(db)?;
    if done == 0 { Err(Error::Conflict) } else { Ok(()) }
}

/// Ends a comment (`declined` or `deleted`): its words, its receipt and all that was sealed go.
///
/// # Errors
/// [`Error::Conflict`] when it had ended already.
pub fn end(db: &mut Db, id: i64, state: &'static str) -> Result<(), Error> {
    let there = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq_any(["held", "published"]));
    let none = None::<String>;
    let done = diesel::update(there)
        .set((
            comment::state.eq(state),
            comment::sealed.eq(None::<Sealed>),
            comment::name.eq(&none),
            comment::body.eq(&none),
            comment::receipt_lookup.eq(&none),
            comment::recipient.eq(&none),
            comment::once.eq(&none),
        ))
        .execute(db)?;
    if done == 0 { Err(Error::Conflict) } else { Ok(()) }
}

/// Deletes every comment of a story: it was withdrawn.
///
/// # Errors
/// What the database refuses.
pub fn destroy_of(db: &mut Db, story_id: i64) -> Result<(), Error> {
    // Answers first, since they refer to what they answer.
    for depth in (1..=3).rev() {
        let level = comment::table.filter(comment::story_id.eq(story_id)).filter(comment::depth.eq(depth));
        diesel::delete(level).execute(db)?;
    }
    Ok(())
}
