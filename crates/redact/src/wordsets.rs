//! Sets of words, quick to ask: several are asked of every word of a text. They are ours, so nobody can choose words that
//! collide.

use rustc_hash::{FxHashMap, FxHashSet};

/// A closed set of folded words.
pub(crate) type Words = FxHashSet<&'static str>;
/// Words that are made, and what they are worth.
pub(crate) type Values = FxHashMap<String, u8>;
/// Words that are made.
pub(crate) type Made = FxHashSet<String>;

/// What each of a closed list of folded words is worth.
pub(crate) type ByWord<T> = FxHashMap<&'static str, T>;

/// The words of a list, parted by spaces.
pub(crate) fn words(list: &'static str) -> Words {
    list.split_ascii_whitespace().collect()
}

/// A closed list of folded words and what each tells, made when the program is built. It is asked of every word of a text and
/// nearly always says no: at once, unless a word of this length begins so.
pub(crate) struct List<T: 'static = ()> {
    words: &'static [(&'static str, T)],
    /// The first letters of the words of each length, a bit each.
    firsts: [u32; 32],
}

impl<T> List<T> {
    pub(crate) const fn new(words: &'static [(&'static str, T)]) -> Self {
        let mut firsts = [0; 32];
        let mut at = 0;
        while at < words.len() {
            let word = words[at].0.as_bytes();
            firsts[word.len() & 31] |= 1 << (word[0] & 31);
            at += 1;
        }
        Self { words, firsts }
    }

    /// What a word of the list tells.
    pub(crate) fn get(&self, word: &str) -> Option<&'static T> {
        let first = word.bytes().next()?;
        if self.firsts[word.len() & 31] >> (first & 31) & 1 == 0 {
            return None;
        }
        self.words.iter().find(|(listed, _)| *listed == word).map(|(_, told)| told)
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().map(|(word, _)| *word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_holds_its_words_and_no_others() {
        static LIST: List<u8> = List::new(&[("the", 1), ("tie", 2), ("c'est", 3)]);
        assert_eq!(["the", "tie", "c'est"].map(|word| LIST.get(word).copied()), [Some(1), Some(2), Some(3)]);
        assert!(["", "toe", "t", "them", "é"].iter().all(|word| !LIST.contains(word)));
    }
}
