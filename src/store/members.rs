//! Members of the desk, and the desk's secrets as wrapped for each of them.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::schema::{desk_key, member, member_key};
use super::{Db, Error, Sealed};

/// A member's row.
#[derive(Debug, Clone, Queryable)]
pub struct Member {
    pub id: i64,
    pub public_id: String,
    pub name: String,
    pub name_folded: String,
    pub role: String,
    /// To whom the desk's secrets are wrapped for this member; none before the first sign-in.
    pub recipient: Option<String>,
    pub wrapped_identity: Option<String>,
    pub made_at: NaiveDateTime,
    pub disabled_at: Option<NaiveDateTime>,
    /// How many comments they want to decide on in a day at most.
    pub comments_a_day: Option<i32>,
    /// The day on which they last decided on one, and on how many.
    pub comments_day: Option<NaiveDate>,
    pub comments_decided: i32,
}

/// What a new member's row says.
#[derive(Debug, Insertable)]
#[diesel(table_name = member)]
pub struct New<'a> {
    pub public_id: &'a str,
    pub name: &'a str,
    pub name_folded: &'a str,
    pub role: &'a str,
    pub made_at: NaiveDateTime,
}

/// Adds a member.
///
/// # Errors
/// [`Error::Taken`] when the folded name is.
pub fn add(db: &mut Db, new: &New<'_>) -> Result<Member, Error> {
    Ok(diesel::insert_into(member::table).values(new).returning(member::all_columns).get_result(db)?)
}

/// Everybody, in the order in which they came.
///
/// # Errors
/// What the database refuses.
pub fn all(db: &mut Db) -> Result<Vec<Member>, Error> {
    Ok(member::table.order(member::id).load(db)?)
}

/// By row.
///
/// # Errors
/// What the database refuses.
pub fn by_row(db: &mut Db, id: i64) -> Result<Option<Member>, Error> {
    Ok(member::table.find(id).first(db).optional()?)
}

/// By public identifier.
///
/// # Errors
/// What the database refuses.
pub fn by_id(db: &mut Db, public_id: &str) -> Result<Option<Member>, Error> {
    Ok(member::table.filter(member::public_id.eq(public_id)).first(db).optional()?)
}

/// By name, folded as it was stored.
///
/// # Errors
/// What the database refuses.
pub fn by_name(db: &mut Db, folded: &str) -> Result<Option<Member>, Error> {
    Ok(member::table.filter(member::name_folded.eq(folded)).first(db).optional()?)
}

/// Gives a member their own key pair, its secret wrapped under their password; `None` takes it away.
///
/// # Errors
/// What the database refuses.
pub fn set_identity(db: &mut Db, id: i64, pair: Option<(&str, &str)>) -> Result<(), Error> {
    let (recipient, wrapped) = pair.unzip();
    diesel::update(member::table.find(id))
        .set((member::recipient.eq(recipient), member::wrapped_identity.eq(wrapped)))
        .execute(db)?;
    Ok(())
}

/// Ends a membership.
///
/// # Errors
/// What the database refuses.
pub fn disable(db: &mut Db, id: i64, at: NaiveDateTime) -> Result<(), Error> {
    diesel::update(member::table.find(id)).set(member::disabled_at.eq(Some(at))).execute(db)?;
    Ok(())
}

/// Hands a member one of the desk's secrets, sealed to their own key.
///
/// # Errors
/// What the database refuses.
pub fn give_key(db: &mut Db, member_id: i64, desk_key_id: i64, sealed: Sealed) -> Result<(), Error> {
    let row =
        (member_key::member_id.eq(member_id), member_key::desk_key_id.eq(desk_key_id), member_key::sealed.eq(sealed));
    diesel::insert_into(member_key::table).values(row).execute(db)?;
    Ok(())
}

/// Takes all of the desk's secrets from a member.
///
/// # Errors
/// What the database refuses.
pub fn take_keys(db: &mut Db, member_id: i64) -> Result<(), Error> {
    diesel::delete(member_key::table.filter(member_key::member_id.eq(member_id))).execute(db)?;
    Ok(())
}

/// The desk's secrets that a member holds: purpose, row of the desk key, and the secret sealed to the member.
///
/// # Errors
/// What the database refuses.
pub fn keys_of(db: &mut Db, member_id: i64) -> Result<Vec<(String, i64, Sealed)>, Error> {
    let held = member_key::table.inner_join(desk_key::table).filter(member_key::member_id.eq(member_id));
    Ok(held.order(desk_key::id).select((desk_key::purpose, desk_key::id, member_key::sealed)).load(db)?)
}

/// The rows of members who hold at least one secret.
///
/// # Errors
/// What the database refuses.
pub fn holding(db: &mut Db) -> Result<Vec<i64>, Error> {
    Ok(member_key::table.select(member_key::member_id).distinct().load(db)?)
}

/// Sets how many comments a member wants to decide on in a day at most.
///
/// # Errors
/// What the database refuses.
pub fn set_comments_a_day(db: &mut Db, id: i64, most: Option<i32>) -> Result<(), Error> {
    diesel::update(member::table.find(id)).set(member::comments_a_day.eq(most)).execute(db)?;
    Ok(())
}

/// Counts what a member decided on this day; less than nothing for what was undone.
///
/// # Errors
/// [`Error::Missing`] when there is no such member.
pub fn count_decided(db: &mut Db, id: i64, day: NaiveDate, more: i32) -> Result<(), Error> {
    let columns = (member::comments_day, member::comments_decided);
    let (last, decided): (Option<NaiveDate>, i32) = member::table.find(id).select(columns).first(db)?;
    let before = if last == Some(day) { decided } else { 0 };
    diesel::update(member::table.find(id))
        .set((member::comments_day.eq(Some(day)), member::comments_decided.eq((before + more).max(0))))
        .execute(db)?;
    Ok(())
}
