//! What the trainer needs of the engine: a text as the tagger reads it. Not for applications, and not stable.

use crate::tagger::Tagger;
pub use crate::tagger::{BUCKETS, Chain, Line, Model, STATES, WIDTH, features, may_follow, state};
use crate::{Engine, Language, Policy};

/// The lines of a text as the tagger reads them.
pub fn lines(engine: &Engine, text: &str, language: Language, policy: &Policy) -> Vec<Line> {
    let texts = engine.texts(&[text], policy);
    let finds = engine.rules(&texts[0], 0, language, policy);
    let document = engine.document(std::iter::once((&texts[0], &finds)));
    let mut out = Vec::new();
    document.lines(&texts[0], &finds, engine.spoken(language), |line| out.push(line.clone()));
    out
}

/// An engine with other weights than those of this crate, in the order of [`Language::ALL`].
pub fn engine_with(models: [Model; 4]) -> Engine {
    let mut engine = Engine::new();
    engine.tagger = Tagger::with(models);
    engine
}
