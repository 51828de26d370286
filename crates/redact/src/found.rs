//! What a detector hands on.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::Label;

/// A place that a detector found.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) part: usize,
    /// Bytes of the part.
    pub(crate) range: Range<usize>,
    pub(crate) label: Label,
    pub(crate) detector: &'static str,
    /// 0 to 1. Below [`SURE`] it is shown and not replaced.
    pub(crate) score: f32,
    /// What kind of thing, for the replacement: `a school`, `a phone number`.
    pub(crate) kind: Kind,
}

/// From here on a finding is replaced by default.
pub(crate) const SURE: f32 = 0.5;

/// What stands behind a finding, as far as the words around it tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    Plain,
    Child,
    Worker,
    Relative,
    Animal,
    Country,
    School,
    Hospital,
    Court,
    Home,
    Council,
    Faith,
    Email,
    Web,
    Handle,
    Phone,
    Postcode,
    Street,
    Plate,
    Health,
    Bank,
    Case,
    Year,
    /// A piece of the jigsaw, never replaced by default.
    Weak(crate::weak::Subject),
    /// Full years of age; [`u8::MAX`] is months or weeks.
    Years(u8),
}

/// The findings of one part: the first to take a place keeps it.
#[derive(Default)]
pub(crate) struct Finds {
    pub(crate) part: usize,
    taken: BTreeMap<usize, usize>,
    pub(crate) all: Vec<Found>,
}

impl Finds {
    pub(crate) fn of(part: usize) -> Self {
        Self { part, ..Self::default() }
    }

    /// Whether nothing was found between these bytes.
    pub(crate) fn free(&self, range: &Range<usize>) -> bool {
        self.taken.range(..range.end).next_back().is_none_or(|(_, end)| *end <= range.start)
    }

    /// Keeps a finding if its place is free.
    pub(crate) fn push(&mut self, range: Range<usize>, label: Label, kind: Kind, detector: &'static str, score: f32) {
        if range.is_empty() || !self.free(&range) {
            return;
        }
        self.taken.insert(range.start, range.end);
        self.all.push(Found { part: self.part, range, label, detector, score, kind });
    }

    /// Takes over what was found in a stretch that begins at a byte of this part.
    pub(crate) fn take(&mut self, stretch: Self, start: usize) {
        for found in stretch.all {
            let range = found.range.start + start..found.range.end + start;
            self.push(range, found.label, found.kind, found.detector, found.score);
        }
    }
}
