//! Daybook: true stories from practice, told safely.
//!
//! The rooms and what may import what are in `docs/ARCHITECTURE.md`; `tests/house_rules.rs` holds them to it.

pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod i18n;
pub mod publish;
pub mod seal;
pub mod store;
pub mod web;
pub mod work;
