//! The only room that speaks to a database: the schema, the rows, one file of queries per aggregate.
//!
//! Every function takes a `&mut Db` and works alike on SQLite and PostgreSQL. Nothing here knows of the web, opens
//! what is sealed or reads the clock; what a conflict means to a person is for the caller to say.

pub mod calls;
pub mod changes;
pub mod comments;
mod db;
pub mod decisions;
pub mod desk_keys;
pub mod editions;
mod fault;
pub mod invitations;
mod listener;
pub mod members;
pub mod messages;
mod migrations;
pub mod patterns;
pub mod reasons;
pub mod recognitions;
pub mod register;
pub mod reviews;
pub mod schema;
mod sealed;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod shelf;
pub mod spam_words;
pub mod stories;
pub mod themes;
pub mod threads;
pub mod tombstones;
pub mod visitors;

pub use db::{Db, Door, Pool, Pooled, begin_reading, end_reading, write};
pub use fault::Error;
pub use listener::Listener;
pub use migrations::{empty_log, migrate, pending, revert_all, take_stock};
pub use sealed::Sealed;
