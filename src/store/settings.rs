//! What the whole site remembers under a name: salts and keys that all nodes share.

use diesel::prelude::*;

use super::schema::setting;
use super::{Db, Error, write};

/// The value of a setting, if it was ever made.
///
/// # Errors
/// What the database refuses.
pub fn get(db: &mut Db, key: &str) -> Result<Option<String>, Error> {
    Ok(setting::table.find(key).select(setting::value).first(db).optional()?)
}

/// Makes a setting unless it is there; two nodes that start together agree on the first.
///
/// # Errors
/// What the database refuses.
pub fn insert_if_absent(db: &mut Db, key: &str, value: &str) -> Result<(), Error> {
    if get(db, key)?.is_some() {
        return Ok(());
    }
    let made = write(db, |db| {
        diesel::insert_into(setting::table).values((setting::key.eq(key), setting::value.eq(value))).execute(db)?;
        Ok(())
    });
    match made {
        Err(Error::Taken(_)) => Ok(()),
        other => other,
    }
}

/// Moves a setting on to a later value, if it stands at an earlier one or was never made; true for the one node that
/// moved it. Values are compared as texts.
///
/// # Errors
/// What the database refuses.
pub fn advance(db: &mut Db, key: &str, value: &str) -> Result<bool, Error> {
    insert_if_absent(db, key, "")?;
    let earlier = setting::table.filter(setting::key.eq(key)).filter(setting::value.lt(value));
    Ok(diesel::update(earlier).set(setting::value.eq(value)).execute(db)? > 0)
}
