//! Brings the tables of either engine up to date.
//!
//! Both folders of `migrations/` hold the same names and are built into the program, so that a new version needs no
//! file beside it. Several nodes may start at once on PostgreSQL: one migrates, the others wait.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Db, Error};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number will do, so long as every node takes the same.
const LOCK: &str = "select pg_advisory_lock(4202611)";
const UNLOCK: &str = "select pg_advisory_unlock(4202611)";

/// Runs what is pending and returns the names of what was run.
///
/// # Errors
/// When a migration fails; the ones before it stay.
pub fn migrate(db: &mut Db) -> Result<Vec<String>, Error> {
    let done = match db {
        Db::Sqlite(conn) => names(conn.run_pending_migrations(SQLITE)),
        Db::Postgres(conn) => {
            conn.batch_execute(LOCK)?;
            let done = names(conn.run_pending_migrations(POSTGRES));
            conn.batch_execute(UNLOCK)?;
            done
        }
    };
    done.map_err(Error::Migration)
}

/// Lets SQLite look at how the rows are spread, a few hundred of each index: without it, it would read a hundred thousand
/// stories to find twenty. PostgreSQL does so by itself.
///
/// # Errors
/// When the database is busy for longer than we wait.
pub fn take_stock(db: &mut Db) -> Result<(), Error> {
    if let Db::Sqlite(conn) = db {
        conn.batch_execute("PRAGMA analysis_limit = 400; ANALYZE;")?;
    }
    Ok(())
}

/// Empties SQLite's log of changes into its file, so that nothing that was destroyed lives on there. It does what it can
/// while others read. PostgreSQL recycles its own.
///
/// # Errors
/// When the database cannot be asked.
pub fn empty_log(db: &mut Db) -> Result<(), Error> {
    if let Db::Sqlite(conn) = db {
        conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE);")?;
    }
    Ok(())
}

/// Whether the program is newer than its tables.
///
/// # Errors
/// When the database cannot be asked.
pub fn pending(db: &mut Db) -> Result<bool, Error> {
    match db {
        Db::Sqlite(conn) => conn.has_pending_migration(SQLITE),
        Db::Postgres(conn) => conn.has_pending_migration(POSTGRES),
    }
    .map_err(|why| Error::Migration(why.to_string()))
}

/// Undoes every migration: **all rows are lost**. The tests use it to show that each migration has a way back.
///
/// # Errors
/// When a migration cannot be undone.
pub fn revert_all(db: &mut Db) -> Result<(), Error> {
    match db {
        Db::Sqlite(conn) => names(conn.revert_all_migrations(SQLITE)),
        Db::Postgres(conn) => names(conn.revert_all_migrations(POSTGRES)),
    }
    .map(drop)
    .map_err(Error::Migration)
}

type Ran<'a> = diesel::migration::Result<Vec<diesel::migration::MigrationVersion<'a>>>;

fn names(ran: Ran<'_>) -> Result<Vec<String>, String> {
    match ran {
        Ok(versions) => Ok(versions.iter().map(ToString::to_string).collect()),
        Err(why) => Err(why.to_string()),
    }
}
