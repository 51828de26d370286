//! Finds what could identify someone in a story and proposes what to write instead.
//!
//! [`Engine::analyse`] reads the parts of one story (title, labels, entries) together, so that a person has the same
//! replacement everywhere. Nothing here reads files, the clock or the network, and nothing prints what it was given.
//! What it proposes is a proposal: people decide.
//!
//! ```
//! let engine = redact::Engine::new();
//! let parts = ["I drove Amara to Ashfield Primary."];
//! let found = engine.analyse(&parts, Some(redact::Language::En));
//! assert_eq!(found.redacted(&parts), ["I drove [person A] to [a school]."]);
//! ```

mod clean;
mod compounds;
mod cues;
mod engine;
mod entities;
mod found;
mod glued;
mod heads;
mod introduced;
#[cfg(feature = "json")]
pub mod jsonl;
mod language;
mod lexicon;
mod marks;
mod measures;
mod names;
mod passages;
mod policy;
mod replacement;
mod roles;
mod rules;
#[cfg(feature = "score")]
pub mod score;
mod settle;
mod tagger;
mod text;
#[cfg(feature = "train")]
pub mod train;
mod weak;
mod words;
mod wordsets;

pub use engine::{Analysis, Engine, Entity, Finding};
pub use language::written_in;
pub use policy::{People, Policy};
pub use rules::{Recogniser, recognisers};
pub use words::{Class, Label, Language, Reason};
