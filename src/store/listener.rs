//! Hearing of changes that other nodes make, as soon as they are made. Only PostgreSQL can tell; on SQLite nothing is
//! ever heard, and the caller looks at the version from time to time, as it must on both: a message can be lost.

use diesel::prelude::*;

use super::changes::CHANNEL;
use super::db::Door;
use super::{Db, Error};

/// A connection of its own that listens.
pub struct Listener(Db);

impl Listener {
    /// Opens a connection to this address and begins to listen.
    ///
    /// # Errors
    /// [`Error::Address`], [`Error::Unreachable`].
    pub fn open(url: &str) -> Result<Self, Error> {
        let mut db = Door::at(url)?;
        if let Db::Postgres(conn) = &mut db {
            diesel::sql_query(format!("listen {CHANNEL}")).execute(conn)?;
        }
        Ok(Self(db))
    }

    /// Whether anything was heard since the last time. Does not wait.
    ///
    /// # Errors
    /// When the connection is lost.
    pub fn heard(&mut self) -> Result<bool, Error> {
        let Db::Postgres(conn) = &mut self.0 else { return Ok(false) };
        let mut heard = false;
        for message in conn.notifications_iter() {
            message?;
            heard = true;
        }
        Ok(heard)
    }
}
