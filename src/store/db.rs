//! The door to the database: which engine an address means, how a connection is prepared, how one writes.
//!
//! [`write`] is the only way to change anything: on SQLite it takes the writer's turn at once, since a transaction
//! that reads first and writes later fails under load however long it waits.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::R2D2Connection;

use super::Error;

/// A connection to either engine. Queries are written once and run on both.
#[derive(diesel::MultiConnection)]
pub enum Db {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// The busy timeout comes first, so that switching to WAL waits its turn; deleted text is overwritten, not only
/// unlinked, nothing spills into temporary files, and each connection keeps a megabyte of pages: the system keeps the rest.
const PRAGMAS: &str = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000;";

/// How long a request waits for a free connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a database address means, decided by its scheme and by nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Address {
    Sqlite(String),
    Postgres(String),
}

impl Address {
    fn parse(url: &str) -> Result<Self, Error> {
        let url = url.trim();
        let scheme = url.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| names_a_scheme(scheme));
        match scheme {
            Some("postgres" | "postgresql") if url.contains("://") => Ok(Self::Postgres(url.to_owned())),
            Some("sqlite") => {
                let rest = url.trim_start_matches("sqlite:");
                Self::file(rest.strip_prefix("//").unwrap_or(rest))
            }
            Some(other) => Err(Error::Address(format!(
                "\"{other}:\" is not a database that Daybook knows. Write a file path (data/daybook.sqlite), \
                 sqlite:PATH, or postgres://USER@HOST/NAME"
            ))),
            None => Self::file(url),
        }
    }

    fn file(path: &str) -> Result<Self, Error> {
        if path.is_empty() || path.contains(":memory:") {
            return Err(Error::Address(
                "the database address names no file. Write a file path such as data/daybook.sqlite".into(),
            ));
        }
        Ok(Self::Sqlite(path.to_owned()))
    }
}

/// One letter is a Windows drive, and a slash or a dot before the colon makes it a path.
fn names_a_scheme(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '+' || c == '-')
}

/// Opens connections for the pool.
#[derive(Debug)]
pub struct Door(Address);

impl Door {
    /// One connection outside the pool.
    pub(super) fn at(url: &str) -> Result<Db, Error> {
        let door = Self(Address::parse(url)?);
        r2d2::ManageConnection::connect(&door).map_err(|why| Error::Unreachable(why.to_string()))
    }
}

impl r2d2::ManageConnection for Door {
    type Connection = Db;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Db, Self::Error> {
        match &self.0 {
            Address::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(path)?;
                conn.batch_execute(PRAGMAS)?;
                Ok(Db::Sqlite(conn))
            }
            Address::Postgres(url) => {
                let mut conn = PgConnection::establish(url)?;
                // Notices would go to standard error from inside libpq; times are compared as UTC.
                conn.batch_execute("SET client_min_messages = warning; SET TIME ZONE 'UTC';")?;
                Ok(Db::Postgres(conn))
            }
        }
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), Self::Error> {
        match db {
            // A file does not hang up.
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(_) => db.ping().map_err(Into::into),
        }
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        std::thread::panicking() || db.is_broken()
    }
}

/// A connection lent by the pool; it dereferences to [`Db`].
pub type Pooled = r2d2::PooledConnection<Door>;

/// The house's connections. Clones share them.
#[derive(Debug, Clone)]
pub struct Pool(r2d2::Pool<Door>);

impl Pool {
    /// Opens a file path, a `sqlite:` address, or a `postgres://` one, with at most ten connections.
    ///
    /// # Errors
    /// [`Error::Address`] for another scheme, [`Error::Unreachable`] when no connection can be had.
    pub fn open(url: &str) -> Result<Self, Error> {
        Self::open_sized(url, 10)
    }

    /// The same with another number of connections.
    ///
    /// # Errors
    /// As [`Pool::open`].
    pub fn open_sized(url: &str, connections: u32) -> Result<Self, Error> {
        let door = Door(Address::parse(url)?);
        // The first connection is tried alone: its error is worth more than the pool's "timed out", and a new SQLite
        // file is turned to WAL before others look at it.
        r2d2::ManageConnection::connect(&door).map_err(|why| Error::Unreachable(why.to_string()))?;
        let pool = r2d2::Pool::builder()
            .max_size(connections.max(1))
            .min_idle(Some(1))
            .connection_timeout(PATIENCE)
            .error_handler(Box::new(r2d2::NopErrorHandler))
            .build(door)?;
        Ok(Self(pool))
    }

    /// Borrows a connection, waiting ten seconds at most.
    ///
    /// # Errors
    /// [`Error::Unreachable`] when none came free.
    pub fn get(&self) -> Result<Pooled, Error> {
        Ok(self.0.get()?)
    }
}

/// Does everything in `act` or nothing of it.
///
/// An `Err` from `act` undoes what it did. Inside another `write` it is a savepoint of that one. PostgreSQL runs at
/// read committed, where nothing needs a second try; rows that two people may touch carry a version instead.
///
/// # Errors
/// What `act` returns, or [`Error::Busy`] and its like when the transaction cannot begin or end.
pub fn write<T, E>(db: &mut Db, act: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error>,
{
    begin(db).map_err(Error::from)?;
    match act(db) {
        Ok(done) => {
            Db::commit_transaction(db).map_err(Error::from)?;
            Ok(done)
        }
        Err(refused) => {
            // A rollback that fails leaves the connection broken, and the pool throws it away; the first error counts.
            let _ = Db::rollback_transaction(db);
            Err(refused)
        }
    }
}

/// What is read from here on is of one moment on SQLite, which then takes its locks once and not for each query. On
/// PostgreSQL each query has a moment of its own, and this costs nothing there either.
///
/// # Errors
/// What the database refuses.
pub fn begin_reading(db: &mut Db) -> Result<(), Error> {
    match db {
        Db::Sqlite(conn) => Ok(AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN DEFERRED")?),
        Db::Postgres(_) => Ok(()),
    }
}

/// Ends what [`begin_reading`] began.
///
/// # Errors
/// What the database refuses.
pub fn end_reading(db: &mut Db) -> Result<(), Error> {
    match db {
        Db::Sqlite(conn) => Ok(AnsiTransactionManager::commit_transaction(conn)?),
        Db::Postgres(_) => Ok(()),
    }
}

fn begin(db: &mut Db) -> QueryResult<()> {
    let inside = Db::transaction_manager_status_mut(db).transaction_depth()?.is_some();
    match db {
        Db::Sqlite(conn) if !inside => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
        _ => Db::begin_transaction(db),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_decides_the_engine() {
        let file = |path: &str| Address::Sqlite(path.into());
        for (url, meant) in [
            ("data/daybook.sqlite", file("data/daybook.sqlite")),
            ("./a:b.sqlite", file("./a:b.sqlite")),
            (r"C:\daybook.sqlite", file(r"C:\daybook.sqlite")),
            ("sqlite:daybook.sqlite", file("daybook.sqlite")),
            ("sqlite:///srv/daybook.sqlite", file("/srv/daybook.sqlite")),
            ("postgres://ana@localhost/daybook", Address::Postgres("postgres://ana@localhost/daybook".into())),
        ] {
            assert_eq!(Address::parse(url).unwrap(), meant, "{url}");
        }
    }

    #[test]
    fn a_mistyped_address_is_refused_by_name_and_makes_no_file() {
        for (url, named) in
            [("postgresql:typo", "postgresql"), ("mysql://root@localhost/x", "mysql"), ("postgress://h/d", "postgress")]
        {
            let said = Address::parse(url).unwrap_err().to_string();
            assert!(said.contains(named) && said.contains("postgres://USER@HOST/NAME"), "{said}");
            assert!(!said.contains("root"), "an address may hold a password: {said}");
        }
        assert!(Address::parse("").is_err());
        assert!(Address::parse("sqlite::memory:").is_err());
    }
}
