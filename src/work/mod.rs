//! The use cases, one file each: they check the domain's rules, open transactions and write the register.

pub mod blocks;
pub mod changes;
pub mod comment;
mod demo;
pub mod draft;
mod first_start;
mod hand_in;
pub mod health;
pub mod house;
pub mod housekeeping;
pub mod letters;
pub mod limits;
pub mod member;
pub mod members;
pub mod moderation;
pub mod publication;
pub mod queue;
pub mod receipt;
pub mod recognition;
pub mod redaction;
pub mod refusal;
pub mod register;
pub mod review;
pub mod sealing;
pub mod search;
pub mod shelf;
pub mod sign_in;
mod sorting;
mod story;
pub mod thread;
pub mod verdicts;
mod withdrawal;
pub mod workbench;

pub use house::{House, Work};
pub use member::{Desk, Member};
pub use refusal::Refusal;
