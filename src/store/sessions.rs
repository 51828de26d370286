//! What a visitor has under way, sealed under a key that only their browser's cookie holds.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::session;
use super::{Db, Error, Sealed};

/// A session to keep.
#[derive(Debug, Insertable)]
#[diesel(table_name = session)]
pub struct New<'a> {
    /// `desk`, `draft`, `receipt` or `comment`.
    pub kind: &'a str,
    pub lookup: &'a str,
    pub sealed: Sealed,
    pub member_id: Option<i64>,
    pub story_id: Option<i64>,
    pub expires_at: NaiveDateTime,
}

/// A session as found.
#[derive(Debug, Clone, Queryable)]
pub struct Session {
    pub sealed: Sealed,
    pub member_id: Option<i64>,
    pub story_id: Option<i64>,
}

/// Keeps a session; what was under the same look-up value is replaced.
///
/// # Errors
/// What the database refuses.
pub fn keep(db: &mut Db, new: New<'_>) -> Result<(), Error> {
    let there = session::table.filter(session::lookup.eq(new.lookup)).filter(session::kind.eq(new.kind));
    let kept = diesel::update(there)
        .set((
            session::sealed.eq(&new.sealed),
            session::member_id.eq(new.member_id),
            session::story_id.eq(new.story_id),
            session::expires_at.eq(new.expires_at),
        ))
        .execute(db)?;
    if kept == 0 {
        diesel::insert_into(session::table).values(new).execute(db)?;
    }
    Ok(())
}

/// The session of this kind under this look-up value, unless it is over.
///
/// # Errors
/// What the database refuses.
pub fn find(db: &mut Db, kind: &str, lookup: &str, at: NaiveDateTime) -> Result<Option<Session>, Error> {
    let found = session::table
        .filter(session::lookup.eq(lookup))
        .filter(session::kind.eq(kind))
        .filter(session::expires_at.gt(at))
        .select((session::sealed, session::member_id, session::story_id));
    Ok(found.first(db).optional()?)
}

/// Ends a session.
///
/// # Errors
/// What the database refuses.
pub fn end(db: &mut Db, lookup: &str) -> Result<(), Error> {
    diesel::delete(session::table.filter(session::lookup.eq(lookup))).execute(db)?;
    Ok(())
}

/// Ends every session of a member.
///
/// # Errors
/// What the database refuses.
pub fn end_of_member(db: &mut Db, member_id: i64) -> Result<(), Error> {
    diesel::delete(session::table.filter(session::member_id.eq(Some(member_id)))).execute(db)?;
    Ok(())
}

/// Ends every session of a story: its receipt as typed in anywhere.
///
/// # Errors
/// What the database refuses.
pub fn end_of_story(db: &mut Db, story_id: i64) -> Result<(), Error> {
    diesel::delete(session::table.filter(session::story_id.eq(Some(story_id)))).execute(db)?;
    Ok(())
}

/// Deletes what is over.
///
/// # Errors
/// What the database refuses.
pub fn sweep(db: &mut Db, at: NaiveDateTime) -> Result<usize, Error> {
    Ok(diesel::delete(session::table.filter(session::expires_at.le(at))).execute(db)?)
}
