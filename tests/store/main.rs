//! The store on both engines: every story below is told once and runs on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../support/postgres.rs"]
mod postgres;

mod answering;
mod changes;
mod doors;
mod search;
mod tables;

use daybook::store::{self, Db, Pool};

/// An empty house on a SQLite file that goes away with the value.
pub struct SqliteHouse {
    _folder: tempfile::TempDir,
    pub url: String,
}

impl SqliteHouse {
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = folder.path().join("daybook.sqlite").to_str().unwrap().to_owned();
        Self { _folder: folder, url }
    }
}

/// Runs one story on a SQLite house whose tables are laid.
pub fn on_sqlite(story: impl Fn(&mut Db, &Pool)) {
    let house = SqliteHouse::open();
    with_tables(&house.url, story);
}

/// The same story on a PostgreSQL database of its own.
pub fn on_postgres(story: impl Fn(&mut Db, &Pool)) {
    let database = postgres::TestDatabase::create();
    with_tables(&database.url(), story);
}

fn with_tables(url: &str, story: impl Fn(&mut Db, &Pool)) {
    let pool = Pool::open_sized(url, 4).unwrap();
    let mut db = pool.get().unwrap();
    store::migrate(&mut db).unwrap();
    story(&mut db, &pool);
}

/// Two tests of one story: `both! { fn a_thing_holds(db, pool) { … } }`.
macro_rules! both {
    ($(fn $name:ident($db:ident, $pool:ident) $body:block)+) => {
        $(mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn story($db: &mut daybook::store::Db, $pool: &daybook::store::Pool) {
                let _ = $pool;
                $body
            }

            #[test]
            fn on_sqlite() {
                crate::on_sqlite(story);
            }

            #[test]
            fn on_postgres() {
                crate::on_postgres(story);
            }
        })+
    };
}
pub(crate) use both;
