//! What could be something, until the best of what overlaps is kept.

use std::ops::Range;

use crate::Label;
use crate::found::{Finds, Kind};

pub(super) struct Candidate {
    pub(super) range: Range<usize>,
    pub(super) label: Label,
    pub(super) kind: Kind,
    pub(super) name: &'static str,
    pub(super) score: f32,
}

/// Candidates of one part, and the places that are everybody's.
#[derive(Default)]
pub(super) struct Candidates {
    all: Vec<Candidate>,
    public: Vec<Range<usize>>,
}

impl Candidates {
    pub(super) fn add(&mut self, range: Range<usize>, label: Label, kind: Kind, name: &'static str, score: f32) {
        self.all.push(Candidate { range, label, kind, name, score });
    }

    /// Nothing is found here: a help line, a site that everybody reads.
    pub(super) fn leave(&mut self, range: Range<usize>) {
        self.public.push(range);
    }

    /// The surest first, then the longest: each takes its place.
    pub(super) fn settle(mut self, out: &mut Finds) {
        let order = |a: &Candidate, b: &Candidate| {
            b.score.total_cmp(&a.score).then(b.range.len().cmp(&a.range.len())).then(a.range.start.cmp(&b.range.start))
        };
        self.all.sort_by(order);
        self.public.sort_by_key(|range| range.start);
        for found in self.all {
            let after = self.public.partition_point(|range| range.end <= found.range.start);
            if self.public.get(after).is_none_or(|range| range.start >= found.range.end) {
                out.push(found.range, found.label, found.kind, found.name, found.score);
            }
        }
    }
}
