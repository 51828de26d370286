//! The rules of the house as plain types: stories, decisions, consent, approvals, the life of a story and
//! what each role may do. Nothing here reads or writes anything; everyone may use it.

pub mod lang;

pub use lang::Lang;
