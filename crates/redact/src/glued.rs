//! Words that a hurried hand wrote together: "MrsOkafor", "chezMarie", "#FreeTyrone", "12ansLéa", "3mai". They are read as
//! the words they are where that shows a name, an age or a date; "YouTube", "McDonald" and "LehrerInnen" stay one word.

use std::ops::Range;

use crate::cues::{KIN_TITLES, TITLES};
use crate::lexicon::{Known, Lexicon, fold};

/// Begin a name with a capital inside: "McDonald", "DeShawn". So do all of one or two letters that are no title.
const BEGINNINGS: &[&str] =
    &["mac", "van", "von", "del", "des", "der", "den", "fitz", "bin", "ben", "ibn", "abu", "san", "dos", "las", "los"];
/// Titles of two letters that are nothing else.
const SHORT_TITLES: &[&str] = &["mr", "ms", "dr", "st"];
/// Titles that are other words as well.
const NO_TITLES: &[&str] = &["big", "little", "old", "don", "sir", "dame", "nurse", "officer", "father", "sister"];
/// Ends of German words for both genders.
const BOTH_GENDERS: &[&str] = &["in", "innen"];
/// Units of an age.
const YEARS: &[&str] = &["ans", "an", "yo", "yr", "yrs", "year", "years", "y", "jahre", "j", "anos"];
const MONTHS: &str = "january february march april may june july august september october november december jan feb aug sept sep \
    oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr \
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januar februar marz \
    juni juli oktober dezember";
/// No hand glues more words than this.
const MOST: usize = 8;

/// Letters, or figures, without a seam in them.
struct Atom {
    range: Range<usize>,
    folded: String,
    known: Known,
    figures: bool,
    capital: bool,
    /// Two capitals at its beginning.
    loud: bool,
}

impl Atom {
    fn of(word: &str, range: Range<usize>, lexicon: &Lexicon) -> Self {
        let raw = &word[range.clone()];
        let folded = fold(raw);
        Self {
            figures: raw.starts_with(|c: char| c.is_ascii_digit()),
            capital: raw.starts_with(char::is_uppercase),
            loud: raw.chars().take(2).all(char::is_uppercase),
            known: if folded.len() > 1 { lexicon.get(&folded) } else { Known::default() },
            folded,
            range,
        }
    }

    fn letters(&self) -> usize {
        self.folded.chars().count()
    }

    /// A name, and no word that is used for anything else. The lists of ordinary words hold some that hardly anybody uses.
    fn is_name(&self) -> bool {
        let rare = self.known.given() && self.known.common_anywhere() < 2;
        self.letters() > 2 && self.known.named() && (rare || !self.known.ordinary_anywhere())
    }

    fn is_month(&self) -> bool {
        MONTHS.split(' ').any(|month| month == self.folded)
    }

    fn is_title(&self) -> bool {
        let word = self.folded.as_str();
        let long = self.letters() > 2 && !NO_TITLES.contains(&word);
        SHORT_TITLES.contains(&word) || long && (TITLES.contains(word) || KIN_TITLES.contains(word))
    }

    /// A small word that everybody uses: "avec", "with", "à".
    fn is_small(&self) -> bool {
        let at = self.folded == "a" && self.range.len() > 1;
        !self.capital && !self.figures && (at || self.letters() > 1 && self.known.common_anywhere() == 3)
    }

    fn begins_a_name(&self) -> bool {
        let short = self.letters() < 3 && !self.is_title();
        self.capital && (short || BEGINNINGS.contains(&self.folded.as_str()))
    }
}

/// The bytes of the words that are glued in one, if any are.
pub(crate) fn parts(word: &str, lexicon: &Lexicon) -> Option<Vec<Range<usize>>> {
    let seams = seams(word)?;
    if lexicon.get(&fold(word)) != Known::default() {
        return None;
    }
    let ends = seams.iter().copied().chain([word.len()]);
    let mut start = 0;
    let atoms = ends.map(|end| Atom::of(word, std::mem::replace(&mut start, end)..end, lexicon)).collect();
    let words = together(word, atoms, lexicon)?;
    (words.len() > 1 && tell(&words)).then(|| words.into_iter().map(|atom| atom.range).collect())
}

/// A word without the figures at its end, if it is a name then: "Danielle2".
pub(crate) fn unnumbered<'a>(folded: &'a str, lexicon: &Lexicon) -> Option<(&'a str, Known)> {
    let name = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let counted = (1..=4).contains(&(folded.len() - name.len())) && name.len() > 2;
    let known = if counted { lexicon.get(name) } else { Known::default() };
    (known.named() && !known.ordinary_anywhere()).then_some((name, known))
}

/// Where small letters meet a capital, or letters figures.
fn seams(word: &str) -> Option<Vec<usize>> {
    let mut found = Vec::new();
    let mut before = ' ';
    for (at, c) in word.char_indices() {
        let camel = before.is_lowercase() && c.is_uppercase();
        let numbered = before.is_alphabetic() && c.is_ascii_digit();
        let unit = before.is_ascii_digit() && c.is_alphabetic();
        if camel || numbered || unit {
            if found.len() == MOST {
                return None;
            }
            found.push(at);
        }
        before = c;
    }
    (!found.is_empty()).then_some(found)
}

/// Atoms that belong together in one: "12" and "ans", "Mc" and "Donald". Nothing where figures stand for neither day, year
/// nor age: that is a code.
fn together(word: &str, atoms: Vec<Atom>, lexicon: &Lexicon) -> Option<Vec<Atom>> {
    let mut words: Vec<Atom> = Vec::with_capacity(atoms.len());
    let mut atoms = atoms.into_iter().peekable();
    while let Some(atom) = atoms.next() {
        let next = atoms.peek();
        if atom.figures {
            let aged = next.is_some_and(|next| YEARS.contains(&next.folded.as_str()));
            let ordinal = words.is_empty() && next.is_some_and(|next| !next.capital && next.letters() < 3);
            if (aged || ordinal) && atom.range.len() < 3 {
                let end = atoms.next().map_or(atom.range.end, |unit| unit.range.end);
                words.push(Atom::of(word, atom.range.start..end, lexicon));
                continue;
            }
            if let Some(name) =
                words.last_mut().filter(|last| next.is_none() && last.is_name() && atom.range.len() <= 4)
            {
                // "withDanielle2"
                name.range.end = atom.range.end;
                continue;
            }
            let dated = words.last().is_some_and(Atom::is_month) || next.is_some_and(Atom::is_month);
            if !dated && (!words.is_empty() || !next.is_some_and(|next| next.capital && next.is_name())) {
                return None;
            }
        }
        match words.last_mut().filter(|last| last.begins_a_name() && atom.capital) {
            Some(last) => *last = Atom::of(word, last.range.start..atom.range.end, lexicon),
            None => words.push(atom),
        }
    }
    Some(words)
}

/// Whether all of the words make sense beside each other, and one of them tells something.
fn tell(words: &[Atom]) -> bool {
    let mut tells = false;
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &words[before]);
        let beside = || before.into_iter().chain(words.get(at + 1)).filter(|beside| beside.figures);
        let dated = word.is_month() && beside().next().is_some();
        let aged = word.capital && word.known.given() && beside().any(|beside| beside.letters() > 2);
        let called = dated || aged || before.is_some_and(|before| is_called(before, word));
        let known = word.letters() > 1 && (word.known.named() || word.known.ordinary_anywhere() || word.is_title());
        let ending = at > 0 && BOTH_GENDERS.contains(&word.folded.as_str());
        if ending || !(known || called || word.figures || word.is_small()) {
            return false;
        }
        tells |= called || word.is_name();
    }
    tells
}

/// Whether a word is somebody's name because of the one before: "MrsZzyzx", "avecMarie", "avecZmarai", "AmaraZzyzx".
fn is_called(before: &Atom, word: &Atom) -> bool {
    let unlisted = !word.loud && !word.known.named() && !word.known.ordinary_anywhere();
    if !word.capital || word.letters() < 2 {
        return false;
    }
    before.is_title() && (word.known.named() || word.known.common_anywhere() == 0)
        || before.is_small() && (word.known.given() || unlisted && word.letters() > 2)
        || before.capital && before.is_name() && before.known.given() && unlisted && word.letters() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>(word: &'a str, lexicon: &Lexicon) -> Vec<&'a str> {
        parts(word, lexicon).map_or_else(|| vec![word], |parts| parts.into_iter().map(|part| &word[part]).collect())
    }

    #[test]
    fn words_that_were_written_together_come_apart() {
        let lexicon = Lexicon::new();
        for words in [
            "Mrs Okafor",
            "Dr Patel",
            "Mr Li",
            "Mme Gagnon",
            "Frau Dettmann",
            "Nana Beryl",
            "chez Marie",
            "avec Karim",
            "de Sophie",
            "à Laval",
            "with Tyrone",
            "avec Zmarai",
            "Free Tyrone",
            "Justice For Tyrone",
            "Sophie Martin",
            "Amara Okafor",
            "Tyrone She",
            "12ans Léa",
            "Léa 12ans",
            "Kayla 14yo",
            "3 mai",
            "12 March",
            "3 May 2011",
            "mai 2011",
            "Mrs McDonald",
            "John McKenzie",
            "with Danielle2",
        ] {
            assert_eq!(of(&words.replace(' ', ""), &lexicon).join(" "), words);
        }
    }

    #[test]
    fn what_is_one_word_stays_one() {
        let lexicon = Lexicon::new();
        for word in [
            "McDonald",
            "MacKenzie",
            "MacBook",
            "DeShawn",
            "LaToya",
            "LeBron",
            "JoAnn",
            "O'Brien",
            "McD",
            "YouTube",
            "WhatsApp",
            "PlayStation",
            "iPhone",
            "eBay",
            "PhD",
            "BSc",
            "GCSEs",
            "DfE",
            "GmbH",
            "LehrerInnen",
            "BetreuerIn",
            "BahnCard",
            "JobCenter",
            "FaceTime",
            "OneDrive",
            "12ans",
            "14yo",
            "3rd",
            "1er",
            "8h30",
            "10am",
            "5km",
            "2x",
            "Covid19",
            "S17",
            "H2X",
            "LX20931",
            "AB12CDE",
            "GB82WEST",
            "Jean-Luc",
            "4x4",
            "MP3",
            "k8s",
            "B12",
        ] {
            assert_eq!(of(word, &lexicon), [word]);
        }
    }

    #[test]
    fn a_name_with_a_figure_is_that_name() {
        let lexicon = Lexicon::new();
        assert_eq!(unnumbered("danielle2", &lexicon).map(|(name, _)| name), Some("danielle"));
        for other in ["room2", "covid19", "e2", "2", "", "danielle"] {
            assert!(unnumbered(other, &lexicon).is_none(), "{other}");
        }
    }
}
