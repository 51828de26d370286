//! Sets of words, quick to ask: several are asked of every word of a text.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// FNV-1a (Fowler, Noll, Vo) over 64 bits. The sets are ours, so nobody can choose words that collide.
#[derive(Clone, Copy)]
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// A closed set of folded words.
pub(crate) type Words = HashSet<&'static str, BuildHasherDefault<Fnv>>;
/// Words that are made, and what they are worth.
pub(crate) type Values = HashMap<String, u8, BuildHasherDefault<Fnv>>;
/// Words that are made.
pub(crate) type Made = HashSet<String, BuildHasherDefault<Fnv>>;

/// What each of a closed list of folded words is worth.
pub(crate) type ByWord<T> = HashMap<&'static str, T, BuildHasherDefault<Fnv>>;

/// The words of a list, parted by spaces.
pub(crate) fn words(list: &'static str) -> Words {
    list.split_ascii_whitespace().collect()
}
