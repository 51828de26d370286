//! The journeys of real people over HTTP, against a running server, on both engines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../support/crowd.rs"]
mod crowd;
#[path = "../support/house.rs"]
mod house;
#[path = "../support/postgres.rs"]
mod postgres;
#[path = "../support/visitor.rs"]
mod visitor;

mod answering;
mod bad_input;
mod commenting;
mod desk;
mod flood;
mod languages;
mod moderation;
mod nothing;
mod people;
mod reading;
mod recognise;
mod sealing;
mod search;
mod speed;
mod weight;
mod whole;

/// Two tests of one journey: on SQLite and on PostgreSQL.
macro_rules! both {
    ($(fn $name:ident($house:ident) $body:block)+) => {
        $(mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn journey($house: crate::house::TestHouse) $body

            #[test]
            fn on_sqlite() {
                journey(crate::house::TestHouse::open(crate::house::Engine::Sqlite));
            }

            #[test]
            fn on_postgres() {
                journey(crate::house::TestHouse::open(crate::house::Engine::Postgres));
            }
        })+
    };
}
pub(crate) use both;
