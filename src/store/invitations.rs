//! One-time links: who may set a password once, found by a value that opens nothing.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::invitation;
use super::{Db, Error, Sealed};

/// A one-time link's row.
#[derive(Debug, Clone, Queryable)]
pub struct Invitation {
    pub id: i64,
    pub member_id: i64,
    pub lookup: String,
    /// The desk's secrets under the link's own key, where the link carries them.
    pub sealed: Option<Sealed>,
    pub expires_at: NaiveDateTime,
    pub used_at: Option<NaiveDateTime>,
}

/// Makes a link; earlier ones of the member end.
///
/// # Errors
/// What the database refuses.
pub fn renew(
    db: &mut Db,
    member_id: i64,
    lookup: &str,
    sealed: Option<Sealed>,
    expires_at: NaiveDateTime,
) -> Result<(), Error> {
    end_of(db, member_id)?;
    let row = (
        invitation::member_id.eq(member_id),
        invitation::lookup.eq(lookup),
        invitation::sealed.eq(sealed),
        invitation::expires_at.eq(expires_at),
    );
    diesel::insert_into(invitation::table).values(row).execute(db)?;
    Ok(())
}

/// A link that may still be used.
///
/// # Errors
/// What the database refuses.
pub fn living(db: &mut Db, lookup: &str, at: NaiveDateTime) -> Result<Option<Invitation>, Error> {
    let found = invitation::table
        .filter(invitation::lookup.eq(lookup))
        .filter(invitation::used_at.is_null())
        .filter(invitation::expires_at.gt(at));
    Ok(found.first(db).optional()?)
}

/// Ends every link of a member, and what they carried.
///
/// # Errors
/// What the database refuses.
pub fn end_of(db: &mut Db, member_id: i64) -> Result<(), Error> {
    diesel::delete(invitation::table.filter(invitation::member_id.eq(member_id))).execute(db)?;
    Ok(())
}
