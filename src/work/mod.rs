//! The use cases, one file each: they check the domain's rules, open transactions and write the register.

pub mod house;
pub mod limits;
pub mod member;
pub mod redaction;
pub mod refusal;
pub mod sealing;

pub use house::{House, Work};
pub use member::{Desk, Member};
pub use refusal::Refusal;
