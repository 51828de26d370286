//! What changed of what readers see: a version that grows, and the tags of each change.

use diesel::prelude::*;

use super::schema::{change, change_head};
use super::{Db, Error};
use crate::domain::Tag;

/// How many changes are kept. A node that missed more drops all its pages.
const KEPT: i64 = 1_000;

/// The channel on which PostgreSQL tells the other nodes.
pub(super) const CHANNEL: &str = "daybook_change";

/// What happened since a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    Nothing,
    /// These things changed.
    Changed(Vec<Tag>),
    /// More than is known any more.
    Unknown,
}

/// Notes a change, inside the transaction that makes it: it is seen by all with it or not at all. On PostgreSQL the
/// other nodes are told when the transaction ends.
///
/// # Errors
/// What the database refuses.
pub fn note(db: &mut Db, tags: &[Tag]) -> Result<(), Error> {
    let version: i64 = diesel::update(change_head::table.find(1))
        .set(change_head::version.eq(change_head::version + 1))
        .returning(change_head::version)
        .get_result(db)?;
    let words: Vec<&str> = tags.iter().map(Tag::as_str).collect();
    let row = (change::version.eq(version), change::tags.eq(words.join(" ")));
    diesel::insert_into(change::table).values(row).execute(db)?;
    diesel::delete(change::table.filter(change::version.le(version - KEPT))).execute(db)?;
    if let Db::Postgres(conn) = db {
        diesel::sql_query(format!("notify {CHANNEL}")).execute(conn)?;
    }
    Ok(())
}

/// The version of this moment.
///
/// # Errors
/// What the database refuses.
pub fn version(db: &mut Db) -> Result<i64, Error> {
    Ok(change_head::table.find(1).select(change_head::version).first(db)?)
}

/// The version of this moment, and what changed since the one that was `seen`.
///
/// # Errors
/// What the database refuses.
pub fn since(db: &mut Db, seen: i64) -> Result<(i64, Since), Error> {
    let now = version(db)?;
    if now == seen {
        return Ok((now, Since::Nothing));
    }
    let between = change::table.filter(change::version.gt(seen)).filter(change::version.le(now));
    let rows: Vec<String> = between.select(change::tags).order(change::version).load(db)?;
    // A version that went back is another database: a backup that was restored.
    if now < seen || i64::try_from(rows.len()).unwrap_or(0) < now - seen {
        return Ok((now, Since::Unknown));
    }
    let mut tags: Vec<Tag> = rows.iter().flat_map(|row| row.split(' ')).map(Tag::read).collect();
    tags.sort();
    tags.dedup();
    Ok((now, Since::Changed(tags)))
}
