//! The rules of the house as plain types: stories, decisions, consent, approvals, the life of a story and
//! what each role may do. Nothing here reads or writes anything; everyone may use it.

pub mod act;
pub mod bench;
pub mod card;
pub mod comment;
pub mod consent;
pub mod context;
pub mod decision;
pub mod draft;
pub mod edition;
pub mod fold;
pub mod id;
pub mod lang;
pub mod lexemes;
pub mod retelling;
pub mod review;
pub mod role;
pub mod search;
pub mod segment;
pub mod state;
pub mod story;
pub mod time;
pub mod week;
mod words;

pub use act::Act;
pub use bench::{Bench, BenchEntry};
pub use card::Card;
pub use comment::{CommentState, CommentText};
pub use consent::{Consent, Purpose};
pub use context::{Context, RegionBand, RoleBand, Setting};
pub use decision::Decision;
pub use draft::{Draft, Step};
pub use edition::EditionText;
pub use fold::fold;
pub use id::PublicId;
pub use lang::Lang;
pub use retelling::Retelling;
pub use review::{Review, Risk, Verdict};
pub use role::{May, Role};
pub use search::{Question, Searchable};
pub use segment::{Fit, Segment, Span};
pub use state::State;
pub use story::{Entry, Original, TextFault};
pub use time::{Timestamp, Week};
pub(crate) use words::words;
