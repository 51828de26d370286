//! Stories: their rows, their originals and workbenches, and the one way to change a row that others may race.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::schema::{original, story, workbench};
use super::{Db, Error, Sealed};

/// A story's row. No text of it stands here.
#[derive(Debug, Clone, Queryable)]
pub struct Story {
    pub id: i64,
    pub public_id: String,
    pub call_id: i64,
    pub language: String,
    pub state: String,
    /// The Monday of the week in which it was handed in.
    pub submitted_week: Option<NaiveDate>,
    pub role_band: Option<String>,
    pub setting: Option<String>,
    pub region_band: Option<String>,
    pub consent_publish: bool,
    pub consent_translate: bool,
    pub consent_research: bool,
    pub consent_quotations: bool,
    pub consent_version: String,
    pub consent_sha256: String,
    pub without_asking: bool,
    pub receipt_lookup: Option<String>,
    pub recipient: Option<String>,
    pub first_editor_id: Option<i64>,
    pub second_editor_id: Option<i64>,
    /// Goes up with every change of the story: who read an older one is told.
    pub version: i64,
    pub published_at: Option<NaiveDateTime>,
    pub cloaked_at: Option<NaiveDateTime>,
    pub withdrawn_at: Option<NaiveDateTime>,
    pub demo: bool,
    pub once: Option<String>,
    /// By which it is cited, from its first publication on.
    pub number: Option<i64>,
    pub pinned_at: Option<NaiveDateTime>,
    /// What its readers are warned of: words of the domain between spaces.
    pub notes: Option<String>,
}

/// A story to add.
#[derive(Debug, Insertable)]
#[diesel(table_name = story)]
pub struct New<'a> {
    pub public_id: &'a str,
    pub call_id: i64,
    pub language: &'a str,
    pub state: &'a str,
    pub submitted_week: Option<NaiveDate>,
    pub role_band: Option<&'a str>,
    pub setting: Option<&'a str>,
    pub region_band: Option<&'a str>,
    pub consent_publish: bool,
    pub consent_translate: bool,
    pub consent_research: bool,
    pub consent_quotations: bool,
    pub consent_version: &'a str,
    pub consent_sha256: &'a str,
    pub without_asking: bool,
    pub receipt_lookup: Option<&'a str>,
    pub recipient: Option<&'a str>,
    pub published_at: Option<NaiveDateTime>,
    pub demo: bool,
    pub once: Option<&'a str>,
}

/// What a step changes in a story's row; `None` leaves as it is, `Some(None)` empties.
#[derive(Debug, Default, AsChangeset)]
#[diesel(table_name = story)]
pub struct Change {
    pub state: Option<&'static str>,
    pub first_editor_id: Option<Option<i64>>,
    pub second_editor_id: Option<Option<i64>>,
    pub published_at: Option<Option<NaiveDateTime>>,
    pub cloaked_at: Option<Option<NaiveDateTime>>,
    pub withdrawn_at: Option<Option<NaiveDateTime>>,
    pub receipt_lookup: Option<Option<String>>,
    pub recipient: Option<Option<String>>,
    pub once: Option<Option<String>>,
    pub pinned_at: Option<Option<NaiveDateTime>>,
    pub notes: Option<Option<String>>,
}

/// Adds a story.
///
/// # Errors
/// [`Error::Taken`] when its receipt or its `once` already belongs to one.
pub fn add(db: &mut Db, new: &New<'_>) -> Result<i64, Error> {
    Ok(diesel::insert_into(story::table).values(new).returning(story::id).get_result(db)?)
}

/// By row.
///
/// # Errors
/// [`Error::Missing`] when there is none.
pub fn by_row(db: &mut Db, id: i64) -> Result<Story, Error> {
    Ok(story::table.find(id).first(db)?)
}

/// By public identifier.
///
/// # Errors
/// What the database refuses.
pub fn by_id(db: &mut Db, public_id: &str) -> Result<Option<Story>, Error> {
    Ok(story::table.filter(story::public_id.eq(public_id)).first(db).optional()?)
}

/// Gives a story the next number of the collection, unless it has one. To be called where no other can: after a line
/// of the register was written in the same transaction.
///
/// # Errors
/// What the database refuses.
pub fn give_number(db: &mut Db, id: i64) -> Result<(), Error> {
    let last: Option<i64> = story::table.select(diesel::dsl::max(story::number)).first(db)?;
    let without = story::table.filter(story::id.eq(id)).filter(story::number.is_null());
    diesel::update(without).set(story::number.eq(Some(last.unwrap_or(0) + 1))).execute(db)?;
    Ok(())
}

/// Waits until nobody else changes this story and keeps others waiting until the transaction ends.
///
/// # Errors
/// What the database refuses.
pub fn take_turn(db: &mut Db, id: i64) -> Result<(), Error> {
    diesel::update(story::table.find(id)).set(story::version.eq(story::version)).execute(db)?;
    Ok(())
}

/// By the look-up value of its receipt.
///
/// # Errors
/// What the database refuses.
pub fn by_receipt(db: &mut Db, lookup: &str) -> Result<Option<Story>, Error> {
    Ok(story::table.filter(story::receipt_lookup.eq(Some(lookup))).first(db).optional()?)
}

/// By the value that makes handing in twice the same as once.
///
/// # Errors
/// What the database refuses.
pub fn by_once(db: &mut Db, once: &str) -> Result<Option<Story>, Error> {
    Ok(story::table.filter(story::once.eq(Some(once))).first(db).optional()?)
}

/// Stories in these states, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn in_states(db: &mut Db, states: &[&str], most: i64) -> Result<Vec<Story>, Error> {
    Ok(story::table.filter(story::state.eq_any(states.to_vec())).order(story::id).limit(most).load(db)?)
}

/// The newest published stories, cloaked ones and those still waiting for their hour among them.
///
/// # Errors
/// What the database refuses.
pub fn published(db: &mut Db, most: i64) -> Result<Vec<Story>, Error> {
    let published = story::table.filter(story::state.eq("published"));
    Ok(published.order((story::published_at.desc(), story::id.desc())).limit(most).load(db)?)
}

/// Changes a story that was read at `version`, which goes up by one.
///
/// # Errors
/// [`Error::Conflict`] when someone changed it since.
pub fn change(db: &mut Db, id: i64, version: i64, change: &Change) -> Result<(), Error> {
    let there = story::table.filter(story::id.eq(id)).filter(story::version.eq(version));
    match diesel::update(there).set((change, story::version.eq(version + 1))).execute(db)? {
        0 => Err(Error::Conflict),
        _ => Ok(()),
    }
}

/// The sealed original.
///
/// # Errors
/// What the database refuses.
pub fn original_of(db: &mut Db, story_id: i64) -> Result<Option<Sealed>, Error> {
    Ok(original::table.find(story_id).select(original::sealed).first(db).optional()?)
}

/// Puts the sealed original of a new story; it is never changed.
///
/// # Errors
/// [`Error::Taken`] when there is one.
pub fn put_original(db: &mut Db, story_id: i64, sealed: Sealed) -> Result<(), Error> {
    diesel::insert_into(original::table)
        .values((original::story_id.eq(story_id), original::sealed.eq(sealed)))
        .execute(db)?;
    Ok(())
}

/// The sealed workbench.
///
/// # Errors
/// What the database refuses.
pub fn workbench_of(db: &mut Db, story_id: i64) -> Result<Option<Sealed>, Error> {
    Ok(workbench::table.find(story_id).select(workbench::sealed).first(db).optional()?)
}

/// Puts the sealed workbench in place of the one before.
///
/// # Errors
/// What the database refuses.
pub fn put_workbench(db: &mut Db, story_id: i64, sealed: Sealed) -> Result<(), Error> {
    let replaced = diesel::update(workbench::table.find(story_id)).set(workbench::sealed.eq(&sealed)).execute(db)?;
    if replaced == 0 {
        diesel::insert_into(workbench::table)
            .values((workbench::story_id.eq(story_id), workbench::sealed.eq(sealed)))
            .execute(db)?;
    }
    Ok(())
}

/// Destroys original and workbench.
///
/// # Errors
/// What the database refuses.
pub fn destroy_texts(db: &mut Db, story_id: i64) -> Result<(), Error> {
    diesel::delete(original::table.find(story_id)).execute(db)?;
    diesel::delete(workbench::table.find(story_id)).execute(db)?;
    Ok(())
}
