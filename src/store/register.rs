//! The register's lines. The chain of hashes is made and checked by `work::register`.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{register, register_head};
use super::{Db, Error};

/// A line of the register.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = register)]
pub struct Line {
    pub sequence: i64,
    pub at: NaiveDateTime,
    pub actor: String,
    pub act: String,
    pub subject: String,
    pub detail: String,
    pub previous: String,
    pub hash: String,
}

/// Takes the turn to append: the number of the next line and the hash that it builds on. The row stays locked until
/// the transaction ends, so that the chain cannot fork.
///
/// # Errors
/// What the database refuses.
pub fn take_turn(db: &mut Db) -> Result<(i64, String), Error> {
    Ok(diesel::update(register_head::table.find(1))
        .set(register_head::sequence.eq(register_head::sequence + 1))
        .returning((register_head::sequence, register_head::hash))
        .get_result(db)?)
}

/// Appends the line whose turn it is.
///
/// # Errors
/// What the database refuses.
pub fn append(db: &mut Db, line: &Line) -> Result<(), Error> {
    diesel::update(register_head::table.find(1)).set(register_head::hash.eq(&line.hash)).execute(db)?;
    diesel::insert_into(register::table).values(line).execute(db)?;
    Ok(())
}

/// The head of the chain: number and hash of the last line.
///
/// # Errors
/// What the database refuses.
pub fn head(db: &mut Db) -> Result<(i64, String), Error> {
    Ok(register_head::table.find(1).select((register_head::sequence, register_head::hash)).first(db)?)
}

/// The newest lines below a number, newest first.
///
/// # Errors
/// What the database refuses.
pub fn before(db: &mut Db, sequence: Option<i64>, most: i64) -> Result<Vec<Line>, Error> {
    let below = register::table.filter(register::sequence.lt(sequence.unwrap_or(i64::MAX)));
    Ok(below.order(register::sequence.desc()).limit(most).load(db)?)
}

/// The lines after a number, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn after(db: &mut Db, sequence: i64, most: i64) -> Result<Vec<Line>, Error> {
    let above = register::table.filter(register::sequence.gt(sequence));
    Ok(above.order(register::sequence).limit(most).load(db)?)
}

/// Whether this was said already, at this moment or later.
///
/// # Errors
/// What the database refuses.
pub fn said_since(db: &mut Db, actor: &str, act: &str, subject: &str, since: NaiveDateTime) -> Result<bool, Error> {
    let said = register::table
        .filter(register::subject.eq(subject))
        .filter(register::act.eq(act))
        .filter(register::actor.eq(actor))
        .filter(register::at.ge(since));
    Ok(diesel::select(diesel::dsl::exists(said)).get_result(db)?)
}
