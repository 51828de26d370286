//! Reports that someone is recognised in a published story: open until the desk has answered, their words sealed to it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::schema::{recognition, story};
use super::stories::Story;
use super::{Db, Error, Sealed};

/// A report as kept.
#[derive(Debug, Clone, Queryable)]
pub struct Recognition {
    pub story_id: i64,
    /// `reader` or `member`.
    pub told_by: String,
    /// Whether it is the first of its visitor on its day.
    pub counts: bool,
    pub sealed: Option<Sealed>,
    /// The Monday of its week.
    pub week: NaiveDate,
}

/// A report to keep.
#[derive(Debug, Insertable)]
#[diesel(table_name = recognition)]
pub struct New<'a> {
    pub story_id: i64,
    pub told_by: &'a str,
    pub tag: &'a str,
    pub counts: bool,
    pub sealed: Option<Sealed>,
    pub week: NaiveDate,
}

/// Keeps a report.
///
/// # Errors
/// What the database refuses.
pub fn add(db: &mut Db, new: New<'_>) -> Result<(), Error> {
    diesel::insert_into(recognition::table).values(new).execute(db)?;
    Ok(())
}

/// How many reports of this story, answered ones too, carry this tag.
///
/// # Errors
/// What the database refuses.
pub fn tagged(db: &mut Db, story_id: i64, tag: &str) -> Result<i64, Error> {
    let tagged = recognition::table.filter(recognition::story_id.eq(story_id)).filter(recognition::tag.eq(tag));
    Ok(tagged.count().get_result(db)?)
}

/// How many open reports of this story count.
///
/// # Errors
/// What the database refuses.
pub fn counted(db: &mut Db, story_id: i64) -> Result<i64, Error> {
    let open = recognition::table.filter(recognition::answered.eq(false)).filter(recognition::story_id.eq(story_id));
    Ok(open.filter(recognition::counts.eq(true)).count().get_result(db)?)
}

/// The published stories with open reports, the oldest report first.
///
/// # Errors
/// What the database refuses.
pub fn waiting(db: &mut Db, most: i64) -> Result<Vec<Story>, Error> {
    let open = recognition::table.filter(recognition::answered.eq(false)).group_by(recognition::story_id);
    let open = open.select((recognition::story_id, diesel::dsl::min(recognition::id)));
    let mut open: Vec<(i64, Option<i64>)> = open.order(diesel::dsl::min(recognition::id)).limit(most).load(db)?;
    open.sort_by_key(|(_, first)| *first);
    let ids: Vec<i64> = open.iter().map(|(story, _)| *story).collect();
    let mut rows: Vec<Story> = story::table.filter(story::id.eq_any(ids.clone())).load(db)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// How many stories have open reports.
///
/// # Errors
/// What the database refuses.
pub fn count_waiting(db: &mut Db) -> Result<i64, Error> {
    let open = recognition::table.filter(recognition::answered.eq(false));
    Ok(open.select(diesel::dsl::count(recognition::story_id).aggregate_distinct()).first(db)?)
}

/// The open reports of these stories, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn open_of(db: &mut Db, stories: &[i64]) -> Result<Vec<Recognition>, Error> {
    let open = recognition::table
        .filter(recognition::answered.eq(false))
        .filter(recognition::story_id.eq_any(stories.to_vec()))
        .order(recognition::id);
    let columns =
        (recognition::story_id, recognition::told_by, recognition::counts, recognition::sealed, recognition::week);
    Ok(open.select(columns).load(db)?)
}

/// Closes the open reports of a story; their words are destroyed. Gives how many there were.
///
/// # Errors
/// What the database refuses.
pub fn answer(db: &mut Db, story_id: i64) -> Result<usize, Error> {
    let open = recognition::table.filter(recognition::answered.eq(false)).filter(recognition::story_id.eq(story_id));
    Ok(diesel::update(open)
        .set((recognition::answered.eq(true), recognition::sealed.eq(None::<Sealed>)))
        .execute(db)?)
}
