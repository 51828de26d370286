//! Comments: held and declined ones sealed to the desk, published ones in clear.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::schema::{comment, comment_reason, comment_tag, comment_undo};
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
    /// While it is held, it waits in the tray for spam; once declined, a moderator called it spam.
    pub spam: bool,
    /// Goes up when its writer changes it or a decision is undone.
    pub version: i32,
    /// Its text under a keyed hash.
    pub print: Option<String>,
    /// Until when its writer may change it.
    pub editable_until: Option<NaiveDateTime>,
    pub decided_at: Option<NaiveDateTime>,
    /// Stands first under its story.
    pub pinned: bool,
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
    pub spam: bool,
    pub print: Option<&'a str>,
    pub editable_until: Option<NaiveDateTime>,
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

/// By row.
///
/// # Errors
/// [`Error::Missing`] when there is none.
pub fn by_row(db: &mut Db, id: i64) -> Result<Comment, Error> {
    Ok(comment::table.find(id).first(db)?)
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
        .filter(comment::state.eq("published").or(comment::state.eq("deleted")))
        .filter(comment::published_at.is_not_null());
    Ok(public.order((comment::published_at, comment::id)).load(db)?)
}

/// Held comments, oldest first, from the one after a row on: those of the tray for spam or all others, or those with a
/// reason.
///
/// # Errors
/// What the database refuses.
pub fn held(db: &mut Db, only: Only<'_>, after: i64, most: i64) -> Result<Vec<Comment>, Error> {
    let held = comment::table.filter(comment::state.eq("held")).filter(comment::id.gt(after));
    let held = held.order(comment::id).limit(most).into_boxed();
    Ok(match only {
        Only::Queue => held.filter(comment::spam.eq(false)).load(db)?,
        Only::Tray => held.filter(comment::spam.eq(true)).load(db)?,
        Only::Reason(reason) => {
            let theirs = comment_reason::table
                .filter(comment_reason::reason.eq(reason.to_owned()))
                .filter(comment_reason::comment_id.gt(after));
            let ids: Vec<i64> =
                theirs.order(comment_reason::comment_id).limit(most).select(comment_reason::comment_id).load(db)?;
            held.filter(comment::id.eq_any(ids)).load(db)?
        }
    })
}

/// Which of the comments that wait.
#[derive(Debug, Clone, Copy)]
pub enum Only<'a> {
    Queue,
    Tray,
    Reason(&'a str),
}

/// How many comments wait, and how many in the tray for spam.
///
/// # Errors
/// What the database refuses.
pub fn waiting(db: &mut Db) -> Result<(i64, i64), Error> {
    let mut count = |spam: bool| {
        let held = comment::table.filter(comment::state.eq("held")).filter(comment::spam.eq(spam));
        held.count().get_result::<i64>(db)
    };
    Ok((count(false)?, count(true)?))
}

/// Under which stories other comments with this print stand; at most so many.
///
/// # Errors
/// What the database refuses.
pub fn printed(db: &mut Db, print: &str, but: Option<i64>, most: i64) -> Result<Vec<i64>, Error> {
    let same = comment::table.filter(comment::print.eq(Some(print.to_owned())));
    Ok(same.filter(comment::id.ne(but.unwrap_or(0))).limit(most).select(comment::story_id).load(db)?)
}

/// Publishes a held comment that still is as it was read; false when it is not.
///
/// # Errors
/// What the database refuses.
pub fn publish(db: &mut Db, row: &Comment, name: &str, body: &str, at: NaiveDateTime) -> Result<bool, Error> {
    let done = diesel::update(as_read(row))
        .set((
            comment::state.eq("published"),
            comment::sealed.eq(None::<Sealed>),
            comment::name.eq(Some(name)),
            comment::body.eq(Some(body)),
            comment::published_at.eq(Some(at)),
            comment::once.eq(None::<String>),
            comment::spam.eq(false),
            comment::editable_until.eq(None::<NaiveDateTime>),
        ))
        .execute(db)?;
    Ok(done > 0)
}

/// Declines a held comment that still is as it was read. Its words stay sealed until they are purged.
///
/// # Errors
/// What the database refuses.
pub fn decline(db: &mut Db, row: &Comment, spam: bool, at: NaiveDateTime) -> Result<bool, Error> {
    let done = diesel::update(as_read(row))
        .set((
            comment::state.eq("declined"),
            comment::spam.eq(spam),
            comment::decided_at.eq(Some(at)),
            comment::once.eq(None::<String>),
            comment::editable_until.eq(None::<NaiveDateTime>),
        ))
        .execute(db)?;
    Ok(done > 0)
}

/// Takes a published comment down: its words are gone from the row.
///
/// # Errors
/// What the database refuses.
pub fn take_down(db: &mut Db, id: i64, at: NaiveDateTime) -> Result<bool, Error> {
    let public = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq("published"));
    let none = None::<String>;
    let done = diesel::update(public)
        .set((
            comment::state.eq("deleted"),
            comment::name.eq(&none),
            comment::body.eq(&none),
            comment::print.eq(&none),
            comment::pinned.eq(false),
            comment::decided_at.eq(Some(at)),
        ))
        .execute(db)?;
    Ok(done > 0)
}

/// A comment that was decided waits again. `sealed` is what a publication took away.
///
/// # Errors
/// What the database refuses.
pub fn hold_again(db: &mut Db, id: i64, spam: bool, sealed: Option<Sealed>) -> Result<bool, Error> {
    let there = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq_any(["published", "declined"]));
    let none = None::<String>;
    let fields = (
        comment::state.eq("held"),
        comment::spam.eq(spam),
        comment::name.eq(&none),
        comment::body.eq(&none),
        comment::published_at.eq(None::<NaiveDateTime>),
        comment::decided_at.eq(None::<NaiveDateTime>),
        comment::pinned.eq(false),
        comment::version.eq(comment::version + 1),
    );
    let done = match sealed {
        Some(sealed) => diesel::update(there).set((fields, comment::sealed.eq(Some(sealed)))).execute(db)?,
        None => diesel::update(there).set(fields).execute(db)?,
    };
    Ok(done > 0)
}

/// A comment that was taken down is public again.
///
/// # Errors
/// What the database refuses.
pub fn put_back(db: &mut Db, id: i64, name: &str, body: &str) -> Result<bool, Error> {
    let there = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq("deleted"));
    let done = diesel::update(there)
        .set((
            comment::state.eq("published"),
            comment::name.eq(Some(name)),
            comment::body.eq(Some(body)),
            comment::decided_at.eq(None::<NaiveDateTime>),
        ))
        .execute(db)?;
    Ok(done > 0)
}

/// What a writer's change makes of a held comment.
pub struct Rewritten<'a> {
    pub sealed: Sealed,
    pub language: &'a str,
    pub spam: bool,
    pub print: &'a str,
}

/// Changes a held comment that still is as it was read.
///
/// # Errors
/// What the database refuses.
pub fn rewrite(db: &mut Db, row: &Comment, new: Rewritten<'_>) -> Result<bool, Error> {
    let done = diesel::update(as_read(row))
        .set((
            comment::sealed.eq(Some(new.sealed)),
            comment::language.eq(new.language),
            comment::spam.eq(new.spam),
            comment::print.eq(Some(new.print)),
            comment::version.eq(comment::version + 1),
        ))
        .execute(db)?;
    Ok(done > 0)
}

/// Puts a published comment first under its story, or back among the others.
///
/// # Errors
/// What the database refuses.
pub fn pin(db: &mut Db, id: i64, pinned: bool) -> Result<bool, Error> {
    let public = comment::table.filter(comment::id.eq(id)).filter(comment::state.eq("published"));
    // An answer stands with what it answers.
    let done = diesel::update(public.filter(comment::depth.eq(1))).set(comment::pinned.eq(pinned)).execute(db)?;
    Ok(done > 0)
}

/// A page of the published comments of a story, oldest first, from the one after a row on.
///
/// # Errors
/// What the database refuses.
pub fn published(db: &mut Db, story_id: i64, after: i64, most: i64) -> Result<Vec<Comment>, Error> {
    let public = comment::table.filter(comment::story_id.eq(story_id)).filter(comment::state.eq("published"));
    Ok(public.filter(comment::id.gt(after)).order(comment::id).limit(most).load(db)?)
}

/// Ends a comment for its writer: its words, its receipt and all that was kept of it go.
///
/// # Errors
/// [`Error::Conflict`] when there is none.
pub fn end(db: &mut Db, id: i64) -> Result<(), Error> {
    empty(db, &[id])?;
    let done = diesel::update(comment::table.find(id)).set(comment::state.eq("deleted")).execute(db)?;
    if done == 0 { Err(Error::Conflict) } else { Ok(()) }
}

/// Takes everything personal out of these comments.
fn empty(db: &mut Db, ids: &[i64]) -> Result<(), Error> {
    let none = None::<String>;
    diesel::update(comment::table.filter(comment::id.eq_any(ids.to_vec())))
        .set((
            comment::sealed.eq(None::<Sealed>),
            comment::name.eq(&none),
            comment::body.eq(&none),
            comment::receipt_lookup.eq(&none),
            comment::recipient.eq(&none),
            comment::once.eq(&none),
            comment::print.eq(&none),
            comment::editable_until.eq(None::<NaiveDateTime>),
            comment::decided_at.eq(None::<NaiveDateTime>),
            comment::pinned.eq(false),
        ))
        .execute(db)?;
    diesel::delete(comment_undo::table.filter(comment_undo::comment_id.eq_any(ids.to_vec()))).execute(db)?;
    diesel::delete(comment_reason::table.filter(comment_reason::comment_id.eq_any(ids.to_vec()))).execute(db)?;
    diesel::delete(comment_tag::table.filter(comment_tag::comment_id.eq_any(ids.to_vec()))).execute(db)?;
    Ok(())
}

/// What is purged: everything decided against before a moment, and what waited in the tray for spam since a week that
/// began before a day. At most so many at once.
///
/// # Errors
/// What the database refuses.
pub fn to_purge(db: &mut Db, decided: NaiveDateTime, week: NaiveDate, most: i64) -> Result<Vec<i64>, Error> {
    let old = comment::table.filter(comment::decided_at.le(Some(decided)));
    let mut ids: Vec<i64> = old.order(comment::id).limit(most).select(comment::id).load(db)?;
    if ids.is_empty() {
        let tray = comment::table.filter(comment::state.eq("held")).filter(comment::spam.eq(true));
        ids = tray.filter(comment::held_week.lt(week)).limit(most).select(comment::id).load(db)?;
    }
    Ok(ids)
}

/// Purges these comments: what they said is gone, and so are the rows that nothing refers to.
///
/// # Errors
/// What the database refuses.
pub fn purge(db: &mut Db, ids: &[i64]) -> Result<(), Error> {
    empty(db, ids)?;
    let answered = comment::table.filter(comment::parent_id.eq_any(ids.iter().map(|id| Some(*id)).collect::<Vec<_>>()));
    let answered: Vec<Option<i64>> = answered.select(comment::parent_id).distinct().load(db)?;
    let alone: Vec<i64> = ids.iter().copied().filter(|id| !answered.contains(&Some(*id))).collect();
    diesel::delete(comment::table.filter(comment::id.eq_any(alone))).execute(db)?;
    let rest = comment::table.filter(comment::id.eq_any(ids.to_vec()));
    diesel::update(rest).set(comment::state.eq("deleted")).execute(db)?;
    Ok(())
}

/// Ends the time in which a writer may change a comment.
///
/// # Errors
/// What the database refuses.
pub fn end_editing(db: &mut Db, at: NaiveDateTime) -> Result<usize, Error> {
    let over = comment::table.filter(comment::editable_until.le(Some(at)));
    Ok(diesel::update(over).set(comment::editable_until.eq(None::<NaiveDateTime>)).execute(db)?)
}

/// A held comment, if nobody changed or decided it since it was read.
#[diesel::dsl::auto_type(no_type_alias)]
fn as_read(row: &Comment) -> _ {
    let id: i64 = row.id;
    let version: i32 = row.version;
    comment::table.filter(comment::id.eq(id)).filter(comment::state.eq("held")).filter(comment::version.eq(version))
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
