//! From whom the comments of today are, by tags that match nobody tomorrow, and whose comments are not taken today.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::schema::{comment_tag, turned_away};
use super::{Db, Error};

/// Notes from whom a comment of this day is.
///
/// # Errors
/// What the database refuses.
pub fn tag(db: &mut Db, comment_id: i64, tag: &str, day: NaiveDate) -> Result<(), Error> {
    let row = (comment_tag::comment_id.eq(comment_id), comment_tag::tag.eq(tag), comment_tag::day.eq(day));
    diesel::insert_into(comment_tag::table).values(row).execute(db)?;
    Ok(())
}

/// From whom these comments are, as far as they are of this day.
///
/// # Errors
/// What the database refuses.
pub fn of(db: &mut Db, comments: &[i64], day: NaiveDate) -> Result<Vec<(i64, String)>, Error> {
    let theirs = comment_tag::table.filter(comment_tag::comment_id.eq_any(comments.to_vec()));
    Ok(theirs.filter(comment_tag::day.eq(day)).select((comment_tag::comment_id, comment_tag::tag)).load(db)?)
}

/// Takes no more comments of this visitor on this day.
///
/// # Errors
/// What the database refuses.
pub fn turn_away(db: &mut Db, tag: &str, day: NaiveDate) -> Result<(), Error> {
    take_again(db, tag)?;
    diesel::insert_into(turned_away::table).values((turned_away::tag.eq(tag), turned_away::day.eq(day))).execute(db)?;
    Ok(())
}

/// Takes the visitor's comments again.
///
/// # Errors
/// What the database refuses.
pub fn take_again(db: &mut Db, tag: &str) -> Result<(), Error> {
    diesel::delete(turned_away::table.filter(turned_away::tag.eq(tag))).execute(db)?;
    Ok(())
}

/// Whether this visitor's comments are not taken on this day.
///
/// # Errors
/// What the database refuses.
pub fn is_turned_away(db: &mut Db, tag: &str, day: NaiveDate) -> Result<bool, Error> {
    let there = turned_away::table.filter(turned_away::tag.eq(tag)).filter(turned_away::day.eq(day));
    Ok(there.count().get_result::<i64>(db)? > 0)
}

/// Forgets everybody of the days before.
///
/// # Errors
/// What the database refuses.
pub fn forget_before(db: &mut Db, day: NaiveDate) -> Result<usize, Error> {
    let tags = diesel::delete(comment_tag::table.filter(comment_tag::day.lt(day))).execute(db)?;
    Ok(tags + diesel::delete(turned_away::table.filter(turned_away::day.lt(day))).execute(db)?)
}
