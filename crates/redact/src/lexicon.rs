//! The word lists: names, places, and the ordinary words of each language, packed into one map.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::Language;

/// Deflated.
static WORDS: &[u8] = include_bytes!("../data/words.fst.z");

/// What the lists know of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Known(u64);

impl Known {
    const fn has(self, letter: u8) -> bool {
        self.0 & (1 << (letter - b'a')) != 0
    }

    pub(crate) const fn given(self) -> bool {
        self.has(b'g')
    }

    pub(crate) const fn surname(self) -> bool {
        self.has(b's')
    }

    pub(crate) const fn place(self) -> bool {
        self.has(b'p')
    }

    /// Somebody or some place is called so.
    pub(crate) const fn named(self) -> bool {
        self.given() || self.surname() || self.place()
    }

    /// An ordinary word of this language. French and Spanish writers use English words and the other way round, but
    /// then they do not capitalise them.
    pub(crate) const fn ordinary(self, language: Language) -> bool {
        match language {
            Language::En => self.has(b'e'),
            Language::Fr => self.has(b'f'),
            Language::Es => self.has(b'x'),
            Language::De => self.has(b'd'),
        }
    }

    /// An ordinary word of any language.
    pub(crate) const fn ordinary_anywhere(self) -> bool {
        self.has(b'e') || self.has(b'f') || self.has(b'x') || self.has(b'd')
    }

    /// How common it is in a language: 3 once in ten thousand words, 2 in a hundred thousand, 1 in a million, 0 less.
    pub(crate) const fn common(self, language: Language) -> u8 {
        // Two bits.
        (self.0 >> (26 + 2 * language as u64) & 3) as u8
    }

    /// How common it is in the language that has it most.
    pub(crate) fn common_anywhere(self) -> u8 {
        Language::ALL.iter().map(|language| self.common(*language)).max().unwrap_or(0)
    }

    /// What is known of both.
    pub(crate) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether no list holds it, however common it is.
    pub(crate) const fn nothing(self) -> bool {
        self.0 & 0x3ff_ffff == 0
    }
}

/// The packed lists.
pub(crate) struct Lexicon(Option<fst::Map<Vec<u8>>>);

impl Lexicon {
    pub(crate) fn new() -> Self {
        let words = miniz_oxide::inflate::decompress_to_vec(WORDS).ok().and_then(|words| fst::Map::new(words).ok());
        Self(Some(words.expect("the packed word list is part of this crate")))
    }

    /// Knows nothing.
    pub(crate) fn empty() -> Self {
        Self(None)
    }

    /// Looks up a word that [`fold`] folded, and tells whether longer names begin with it and a space or apostrophe.
    pub(crate) fn get_and_on(&self, folded: &str) -> (Known, bool) {
        let Some(words) = self.0.as_ref().map(fst::Map::as_fst) else { return Default::default() };
        let (mut node, mut value) = (words.root(), fst::raw::Output::zero());
        for byte in folded.bytes() {
            let Some(next) = node.find_input(byte) else { return Default::default() };
            let next = node.transition(next);
            value = value.cat(next.out);
            node = words.node(next.addr);
        }
        let known = if node.is_final() { value.cat(node.final_output()).value() } else { 0 };
        (Known(known), [b' ', b'\''].iter().any(|byte| node.find_input(*byte).is_some()))
    }

    /// Looks up a word that [`fold`] folded.
    pub(crate) fn get(&self, folded: &str) -> Known {
        Known(self.0.as_ref().and_then(|words| words.get(folded)).unwrap_or(0))
    }
}

/// Lower case, without accents, straight apostrophes, ligatures apart.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            '’' | 'ʼ' => out.push('\''),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            '‑' | '‐' => out.push('-'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_places_and_ordinary_words_are_known() {
        let lexicon = Lexicon::new();
        assert!(lexicon.get("charlotte").given() && lexicon.get("sheffield").place());
        assert!(lexicon.get("cupboard").ordinary(Language::En) && lexicon.get("armoire").ordinary(Language::Fr));
        assert!(lexicon.get("qzxj").nothing());
        for word in ["charlotte", "armoire", "qzxj", "saint", "king", ""] {
            assert_eq!(lexicon.get_and_on(word).0, lexicon.get(word), "{word}");
        }
        assert!(lexicon.get_and_on("king").1 && lexicon.get_and_on("trois").1 && !lexicon.get_and_on("cupboard").1);
        assert_eq!(fold("Élise-Œ’"), "elise-oe'");
    }
}
