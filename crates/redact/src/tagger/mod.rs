//! The statistical tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed
//! features, which weighs what the rules and the lists say with the words around and with the whole document.

mod bits;
mod chain;
mod features;
mod model;
mod shape;
mod units;

pub use chain::Chain;
#[cfg(feature = "train")]
pub use chain::{STATES, WIDTH, may_follow};
#[cfg(feature = "train")]
pub use features::{BUCKETS, features};
pub use model::Model;
pub use units::Line;
pub(crate) use units::{Cues, Document, Spoken};

use std::ops::Range;
use std::sync::OnceLock;

use crate::{Label, Language};

/// The state of the chain for the first (`begin`) or a later word of a label; 0 is outside.
pub const fn state(label: Label, begin: bool) -> usize {
    1 + 2 * label as usize + if begin { 0 } else { 1 }
}

/// What the tagger thinks of a word.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    /// Bytes of the part.
    pub(crate) range: Range<usize>,
    /// The likeliest label, if it is part of a name or number at all.
    pub(crate) label: Label,
    /// Whether a name is likelier to begin here than to go on.
    pub(crate) begins: bool,
    /// The probability of being part of any name or number.
    pub(crate) hidden: f32,
}

impl Reading {
    /// The same word where its text begins so many bytes later.
    pub(crate) fn moved(self, start: usize) -> Self {
        Self { range: self.range.start + start..self.range.end + start, ..self }
    }
}

/// The trained weights of each language, read when the first text in it comes.
#[derive(Default)]
pub(crate) struct Tagger {
    models: [OnceLock<Model>; 4],
}

static MODELS: [&[u8]; 4] = [
    include_bytes!("../../data/model.en"),
    include_bytes!("../../data/model.fr"),
    include_bytes!("../../data/model.es"),
    include_bytes!("../../data/model.de"),
];

impl Tagger {
    #[cfg(feature = "train")]
    pub(crate) fn with(models: [Model; 4]) -> Self {
        Self { models: models.map(OnceLock::from) }
    }

    fn model(&self, language: Language) -> &Model {
        let read = || Model::read(MODELS[language as usize]).expect("the trained weights are part of this crate");
        self.models[language as usize].get_or_init(read)
    }

    /// Reads a line, word by word.
    pub(crate) fn read(&self, line: &Line, language: Language, room: &mut Chain, out: &mut Vec<Reading>) {
        let model = self.model(language);
        let scores = model::scores(model, line);
        let marginals = room.marginals(&scores, &model.transitions);
        for (at, unit) in line.units.iter().enumerate().filter(|(_, unit)| !unit.bracketed) {
            let states = marginals.of(at);
            let of = |label: Label| states[state(label, true)] + states[state(label, false)];
            let label = Label::ALL.iter().copied().max_by(|a, b| of(*a).total_cmp(&of(*b)));
            let Some(label) = label else { continue };
            out.push(Reading {
                range: unit.range.clone(),
                label,
                begins: states[state(label, true)] > states[state(label, false)],
                hidden: 1.0 - states[0],
            });
        }
    }
}
