//! The use cases, one file each: they check the domain's rules, open transactions and write the register.

mod first_start;
pub mod house;
pub mod limits;
pub mod member;
pub mod members;
pub mod redaction;
pub mod refusal;
pub mod register;
pub mod sealing;
pub mod sign_in;

pub use house::{House, Work};
pub use member::{Desk, Member};
pub use refusal::Refusal;
