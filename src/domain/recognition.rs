//! "I recognise someone": what the editors can answer when a story goes back to its readers.

use super::words;

words! {
    /// Why a story that was reported goes back. Fixed words, since the register keeps them for good.
    BackBecause {
        FitsMany = "fits-many",
        OnlyTheWriter = "only-the-writer",
        AnotherStory = "another-story",
        Misuse = "misuse",
    }
}

/// The longest words of a report, in code points.
pub const LONGEST: usize = 5_000;
