//! Receipts: seven words that are the only key to come back with.
//!
//! Six words of the BIP39 list of the contributor's language (English where it has none) carry 66 random bits; the seventh is a check on the
//! typing. Accents, case, spacing and numbering are forgiven. What is derived depends on the words' places in the
//! list, so that nothing of the spelling enters it.

use bip39::Language;
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::domain::{Lang, fold};

use super::hash::hex;
use super::{Error, Identity, argon2id, derive};

/// The words of a receipt.
const WORDS: usize = 7;

/// A salt for the whole site, so that receipts cannot be tried against several sites at once.
#[derive(Clone, Copy)]
pub struct SiteSalt(pub [u8; 32]);

/// A receipt, as generated or as typed back.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Receipt {
    places: [u16; WORDS],
    words: String,
}

/// What the house derives from a receipt.
#[derive(Debug)]
pub struct ReceiptKeys {
    /// Stored with the story; finds it, opens nothing.
    pub lookup: String,
    /// Never stored; opens what was sealed to the receipt.
    pub identity: Identity,
}

/// What is wrong with typed words. Never says the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptFault {
    /// A receipt has seven words; so many were typed.
    #[error("{0} words instead of seven")]
    WrongCount(usize),
    /// The word at this position (from 1) is in no list.
    #[error("word {position} is not a receipt's word")]
    UnknownWord { position: usize },
    /// All words exist, but not together: one was mistaken for another.
    #[error("the words do not go together")]
    DoesNotCheck,
}

impl Receipt {
    /// A new receipt in the words of this language.
    pub fn generate(lang: Lang) -> Self {
        let mut places = [0; WORDS];
        for place in &mut places[..WORDS - 1] {
            *place = rand::random_range(0..2048);
        }
        places[WORDS - 1] = check_word(&places);
        Self::spell(places, list(lang))
    }

    /// Reads a receipt as people type it.
    ///
    /// # Errors
    /// [`ReceiptFault`], to help with a slip of the pen before anything is looked up.
    pub fn parse(typed: &str) -> Result<Self, ReceiptFault> {
        let folded = Zeroizing::new(fold(typed));
        let typed: Vec<&str> = folded.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        if typed.len() != WORDS {
            return Err(ReceiptFault::WrongCount(typed.len()));
        }
        let mut fault = ReceiptFault::UnknownWord { position: 1 };
        for language in LISTS {
            match places(&typed, language) {
                Ok(places) if check_word(&places) == places[WORDS - 1] => return Ok(Self::spell(places, language)),
                Ok(_) => fault = ReceiptFault::DoesNotCheck,
                // The list that knows more of the words is the one that was meant.
                Err(position) => match fault {
                    ReceiptFault::UnknownWord { position: best } if position > best => {
                        fault = ReceiptFault::UnknownWord { position };
                    }
                    _ => {}
                },
            }
        }
        Err(fault)
    }

    /// The seven words with single spaces, as the contributor should note them.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What finds the story and what opens it. Takes as long for a receipt that nobody has.
    ///
    /// # Errors
    /// [`Error::Failed`] without memory for the derivation.
    pub fn keys(&self, salt: &SiteSalt) -> Result<ReceiptKeys, Error> {
        let bytes: Zeroizing<Vec<u8>> =
            Zeroizing::new(self.places.iter().flat_map(|place| place.to_le_bytes()).collect());
        let secret = argon2id(&bytes, &salt.0)?;
        let lookup = hex(derive(&secret, "daybook receipt lookup").as_ref());
        Ok(ReceiptKeys { lookup, identity: Identity::from_seed(&derive(&secret, "daybook receipt identity")) })
    }

    fn spell(places: [u16; WORDS], language: Language) -> Self {
        let words: Vec<String> =
            places.iter().map(|place| language.word_list()[usize::from(*place)].nfc().collect()).collect();
        Self { places, words: words.join(" ") }
    }
}

impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Receipt [withheld]")
    }
}

/// The lists in which a receipt can be written.
const LISTS: [Language; 3] = [Language::English, Language::French, Language::Spanish];

/// The language whose words a receipt is written in: the contributor's where BIP39 has a list of it, else English.
pub const fn receipt_lang(lang: Lang) -> Lang {
    match lang {
        Lang::Fr | Lang::Es => lang,
        Lang::En | Lang::De | Lang::Ar => Lang::En,
    }
}

const fn list(lang: Lang) -> Language {
    match receipt_lang(lang) {
        Lang::Fr => Language::French,
        Lang::Es => Language::Spanish,
        Lang::En | Lang::De | Lang::Ar => Language::English,
    }
}

/// The words' places in a language's list, or the position (from 1) of the first that it lacks.
fn places(typed: &[&str], language: Language) -> Result<[u16; WORDS], usize> {
    let mut places = [0; WORDS];
    for (index, (word, place)) in typed.iter().zip(&mut places).enumerate() {
        let found = language.word_list().iter().position(|listed| fold(listed) == *word).ok_or(index + 1)?;
        *place = u16::try_from(found).expect("a list has 2048 words");
    }
    Ok(places)
}

/// The place of the seventh word: the first 11 bits of a hash of the other six.
fn check_word(places: &[u16; WORDS]) -> u16 {
    let mut hash = Sha256::new_with_prefix(b"daybook receipt check");
    for place in &places[..WORDS - 1] {
        hash.update(place.to_le_bytes());
    }
    let hash = hash.finalize();
    u16::from_be_bytes([hash[0], hash[1]]) >> 5
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: SiteSalt = SiteSalt([7; 32]);

    #[test]
    fn a_receipt_typed_back_carelessly_is_the_same_receipt() {
        for lang in Lang::ALL {
            let receipt = Receipt::generate(lang);
            let numbered = receipt.words().split(' ').enumerate().map(|(i, word)| format!("{}. {word}\n", i + 1));
            let typed = [receipt.words().to_uppercase(), fold(receipt.words()).replace(' ', " - "), numbered.collect()];
            for typed in typed {
                let again = Receipt::parse(&typed).unwrap();
                assert_eq!(again.words(), receipt.words());
                assert_eq!(again.keys(&SALT).unwrap().lookup, receipt.keys(&SALT).unwrap().lookup);
            }
        }
    }

    #[test]
    fn the_keys_open_what_was_sealed_to_them_and_change_with_the_site() {
        let receipt = Receipt::generate(Lang::Fr);
        let keys = receipt.keys(&SALT).unwrap();
        let sealed = super::super::seal(b"x", &[&keys.identity.recipient()]).unwrap();
        assert!(
            super::super::open(&sealed, &Receipt::parse(receipt.words()).unwrap().keys(&SALT).unwrap().identity)
                .is_ok()
        );
        assert_ne!(receipt.keys(&SiteSalt([8; 32])).unwrap().lookup, keys.lookup);
    }

    #[test]
    fn a_slip_is_explained_without_the_words() {
        assert_eq!(Receipt::parse("one two").unwrap_err(), ReceiptFault::WrongCount(2));
        let receipt = Receipt::generate(Lang::En);
        let mut words: Vec<&str> = receipt.words().split(' ').collect();
        words[3] = "zzz";
        assert_eq!(Receipt::parse(&words.join(" ")).unwrap_err(), ReceiptFault::UnknownWord { position: 4 });
        assert!(!format!("{receipt:?}").contains(words[0]));
    }

    #[test]
    fn one_wrong_word_almost_never_checks() {
        let receipt = Receipt::generate(Lang::En);
        let passed = (0..2048_u16).filter(|other| {
            let mut places = receipt.places;
            places[0] = *other;
            check_word(&places) == places[WORDS - 1]
        });
        assert!(passed.count() < 12);
    }
}
