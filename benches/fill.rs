//! Fills a database with invented stories, for `scripts/bench`: `cargo bench --bench fill -- STORIES DATABASE`.
//! A database that is filled already is left as it is.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

mod teller;

use daybook::store::{self, Pool, stories};

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let (Some(many), Some(url)) = (arguments.next(), arguments.next()) else {
        eprintln!("how many stories, and into which database?");
        return;
    };
    let pool = Pool::open_sized(&url, 1).unwrap();
    let mut db = pool.get().unwrap();
    store::migrate(&mut db).unwrap();
    if stories::published(&mut db, 1).unwrap().is_empty() {
        teller::fill(&mut db, many.parse().unwrap());
    }
}
