//! The desk's key pairs: their public halves. The secrets live wrapped with the members.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::desk_key;
use super::{Db, Error};

/// A key pair of the desk, without its secret.
#[derive(Debug, Clone, Queryable)]
pub struct DeskKey {
    pub id: i64,
    pub purpose: String,
    pub recipient: String,
    pub made_at: NaiveDateTime,
    pub retired_at: Option<NaiveDateTime>,
}

/// The keys to which new text of this purpose is sealed.
///
/// # Errors
/// What the database refuses.
pub fn living(db: &mut Db, purpose: &str) -> Result<Vec<DeskKey>, Error> {
    let of_purpose = desk_key::table.filter(desk_key::purpose.eq(purpose)).filter(desk_key::retired_at.is_null());
    Ok(of_purpose.order(desk_key::id).load(db)?)
}

/// Notes a new key pair; gives its row.
///
/// # Errors
/// What the database refuses.
pub fn add(db: &mut Db, purpose: &str, recipient: &str, at: NaiveDateTime) -> Result<i64, Error> {
    let row = (desk_key::purpose.eq(purpose), desk_key::recipient.eq(recipient), desk_key::made_at.eq(at));
    Ok(diesel::insert_into(desk_key::table).values(row).returning(desk_key::id).get_result(db)?)
}
