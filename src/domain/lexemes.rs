//! Words as the search compares them: case, accents, elision and plural do not count.
//!
//! A text is cut into words, each word is folded, and Snowball takes its ending off. All of it is decided here and not
//! by an engine, so that both databases find the same stories.

use std::collections::HashMap;
use std::ops::Range;

use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Lang;

/// The longest word that is told from another, in code points.
const LONGEST_WORD: usize = 32;

/// How a language is read: its code, its endings, what it leaves off before a vowel, and the plurals that no rule makes.
struct Tongue(&'static str, Algorithm, &'static [&'static str], &'static [(&'static str, &'static str)]);

/// A language of stories is one line here.
const TONGUES: &[Tongue] = &[
    Tongue("en", Algorithm::English, &[], PLURALS_EN),
    Tongue(
        "fr",
        Algorithm::French,
        &["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu"],
        PLURALS_FR,
    ),
    Tongue("es", Algorithm::Spanish, &[], &[]),
    Tongue("de", Algorithm::German, &[], &[]),
    Tongue("ar", Algorithm::Arabic, &[], &[]),
];

const PLURALS_EN: &[(&str, &str)] = &[
    ("children", "child"),
    ("grandchildren", "grandchild"),
    ("schoolchildren", "schoolchild"),
    ("stepchildren", "stepchild"),
    ("men", "man"),
    ("women", "woman"),
    ("people", "person"),
    ("wives", "wife"),
    ("housewives", "housewife"),
    ("midwives", "midwife"),
    ("lives", "life"),
    ("knives", "knife"),
    ("feet", "foot"),
    ("teeth", "tooth"),
];

const PLURALS_FR: &[(&str, &str)] =
    &[("yeux", "oeil"), ("travaux", "travail"), ("mesdames", "madame"), ("messieurs", "monsieur")];

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes; an elided article is no part of it.
    pub range: Range<usize>,
    /// As it is written, folded.
    pub plain: String,
    /// What it has in common with its plural and its other forms.
    pub lexeme: String,
}

impl Word {
    /// A word of which nobody wants to know more than that it stands there.
    fn passed_over(range: Range<usize>) -> Self {
        Self { range, plain: String::new(), lexeme: String::new() }
    }
}

/// Reads texts of one language; it remembers the words that it has met.
pub struct Reader {
    tongue: &'static Tongue,
    stemmer: Stemmer,
    known: HashMap<String, String>,
    /// How the lexemes begin that are looked for, if not all are.
    initials: Option<Vec<char>>,
}

impl Reader {
    pub fn new(lang: Lang) -> Self {
        let tongue = TONGUES.iter().find(|tongue| tongue.0 == lang.code()).unwrap_or(&TONGUES[0]);
        Self { tongue, stemmer: Stemmer::create(tongue.1), known: HashMap::new(), initials: None }
    }

    /// Reads only words whose lexeme or beginning can start with one of these letters; of the others it tells the place.
    /// Stemming is the cost of reading, and takes endings off: the first letter stays.
    pub fn for_initials(lang: Lang, initials: impl IntoIterator<Item = char>) -> Self {
        let mut reader = Self::new(lang);
        let mut all: Vec<char> = initials.into_iter().collect();
        let begins = |word: &str| word.chars().next();
        let others = reader.tongue.3.iter().filter(|(_, one)| begins(one).is_some_and(|first| all.contains(&first)));
        let others: Vec<char> = others.filter_map(|(plural, _)| begins(plural)).collect();
        all.extend(others);
        reader.initials = Some(all);
        reader
    }

    /// The words of a text in their order.
    pub fn words(&mut self, text: &str) -> Vec<Word> {
        let runs = runs(text);
        let mut words = Vec::with_capacity(runs.len());
        for run in runs {
            if let Some(word) = self.word(text, run) {
                words.push(word);
            }
        }
        words
    }

    fn word(&mut self, text: &str, run: Range<usize>) -> Option<Word> {
        if self.is_passed_over(text.get(run.clone())?) {
            return Some(Word::passed_over(run));
        }
        let written = text.get(run.clone())?;
        if written.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let plain: String = written.get(..LONGEST_WORD).unwrap_or(written).to_ascii_lowercase();
            let lexeme = self.lexeme(&plain);
            return Some(Word { range: run, plain, lexeme });
        }
        let mut pieces: Vec<(Range<usize>, String)> = Vec::new();
        let mut start = run.start;
        for piece in text.get(run)?.split(is_apostrophe) {
            let range = start..start + piece.len();
            // Every apostrophe ends a piece; the next one begins after it.
            start = range.end + text.get(range.end..)?.chars().next().map_or(0, char::len_utf8);
            pieces.push((range, folded(piece)));
        }
        while pieces.len() > 1 && self.tongue.2.contains(&pieces[0].1.as_str()) {
            pieces.remove(0);
        }
        if pieces.len() > 1 && pieces.last().is_some_and(|(_, last)| last == "s") {
            pieces.pop();
        }
        let range = pieces.first()?.0.start..pieces.last()?.0.end;
        let plain: String = pieces.iter().flat_map(|(_, piece)| piece.chars()).take(LONGEST_WORD).collect();
        if plain.is_empty() {
            return None;
        }
        let lexeme = self.lexeme(&plain);
        Some(Word { range, plain, lexeme })
    }

    /// Whether a word cannot be one of those that are looked for. Accents and articles take a closer look.
    fn is_passed_over(&self, written: &str) -> bool {
        let Some(initials) = &self.initials else { return false };
        let first = written.bytes().next().map(|first| char::from(first.to_ascii_lowercase()));
        written.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && first.is_some_and(|first| !initials.contains(&first))
    }

    fn lexeme(&mut self, plain: &str) -> String {
        if let Some(known) = self.known.get(plain) {
            return known.clone();
        }
        let plural = self.tongue.3.iter().find(|(plural, _)| *plural == plain);
        // Without their accents the feminine of « parlé » and « journées » must still meet « parle » and « journée ».
        let masculine = match self.tongue.1 {
            Algorithm::French => {
                plain.strip_suffix('s').unwrap_or(plain).strip_suffix("ee").map(|stem| format!("{stem}e"))
            }
            _ => None,
        };
        let stem = self.stemmer.stem(plural.map(|(_, one)| *one).or(masculine.as_deref()).unwrap_or(plain));
        let lexeme = if stem.is_empty() { plain.to_owned() } else { stem.into_owned() };
        self.known.insert(plain.to_owned(), lexeme.clone());
        lexeme
    }
}

/// Where the words of a text stand. A picture (an emoji) is a word of its own.
fn runs(text: &str) -> Vec<Range<usize>> {
    // Six letters a word, and a space: a little room too much costs less than moving it.
    let mut runs = Vec::with_capacity(text.len() / 6);
    let mut open: Option<Range<usize>> = None;
    let mut joined = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_alphanumeric() {
            open = Some(open.map_or(at, |run| run.start)..end);
            joined = false;
        } else if c.is_ascii() && c != '\'' {
            // Spaces and the like, by far the most of what ends a word.
            if let Some(run) = open.take() {
                runs.push(run);
            }
            joined = false;
        } else if is_combining_mark(c) && !joined && open.is_some() {
            open = open.map(|run| run.start..end);
        } else if joins(c) && !joined && open.is_some() {
            // It counts only if a letter follows.
            joined = true;
        } else {
            runs.extend(open.take());
            joined = false;
            if is_picture(c) {
                runs.push(at..end);
            }
        }
    }
    runs.extend(open);
    runs
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{ff07}')
}

/// What may stand inside a word: an apostrophe, a hyphen that is shown only at the end of a line, a non-joiner.
fn joins(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '\u{ad}' | '\u{200c}')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}')
}

/// Lower case, no accents, no ligatures, one form of each digit and sigma; nothing but letters, digits and pictures.
fn folded(piece: &str) -> String {
    if piece.is_ascii() {
        return piece.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let bare: String = piece.nfkd().filter(|c| c.is_alphanumeric() || is_picture(*c)).collect();
    let mut out = String::with_capacity(bare.len());
    for c in bare.to_lowercase().chars() {
        match c {
            'ς' => out.push('σ'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' => out.push('d'),
            'ı' => out.push('i'),
            'ـ' => {}
            '\u{660}'..='\u{669}' => out.extend(char::from_digit(u32::from(c) - 0x660, 10)),
            '\u{6f0}'..='\u{6f9}' => out.extend(char::from_digit(u32::from(c) - 0x6f0, 10)),
            c if is_combining_mark(c) => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(lang: Lang, text: &str) -> Vec<String> {
        Reader::new(lang).words(text).into_iter().map(|word| word.plain).collect()
    }

    fn same(lang: Lang, one: &str, other: &str) {
        let lexemes = |text| -> Vec<String> { Reader::new(lang).words(text).into_iter().map(|w| w.lexeme).collect() };
        assert_eq!(lexemes(one), lexemes(other), "{one} / {other}");
        assert!(!lexemes(one).is_empty());
    }

    #[test]
    fn every_language_of_the_site_is_read_as_itself() {
        for lang in Lang::ALL {
            assert_eq!(TONGUES.iter().filter(|tongue| tongue.0 == lang.code()).count(), 1, "{lang}");
        }
    }

    #[test]
    fn accents_case_elision_and_plural_do_not_count_in_french() {
        for (one, other) in [
            ("l’enfant", "ENFANTS"),
            ("L'élève", "eleves"),
            ("jusqu’à", "a"),
            ("journées", "journee"),
            ("cheval", "chevaux"),
            ("travail", "travaux"),
            ("parlées", "parle"),
            ("cœur", "coeurs"),
            ("d’aujourd’hui", "aujourd'hui"),
            ("réunion", "re\u{301}unions"),
        ] {
            same(Lang::Fr, one, other);
        }
        assert_eq!(
            plain(Lang::Fr, "Qu’est-ce que l’éducatrice d’à côté m’a dit ?").join(" "),
            "est ce que educatrice a cote a dit"
        );
    }

    #[test]
    fn possessives_and_plurals_do_not_count_in_english() {
        for (one, other) in [
            ("child’s", "child"),
            ("stories", "story"),
            ("child", "Children"),
            ("women’s", "woman"),
            ("Worried", "worry"),
            ("don’t", "DONT"),
            ("naïve", "naive"),
        ] {
            same(Lang::En, one, other);
        }
    }

    #[test]
    fn every_script_is_read() {
        assert_eq!(plain(Lang::En, "ΟΔΟΣ Οδός"), ["οδοσ", "οδοσ"]);
        assert_eq!(plain(Lang::En, "مُدَرِّسَة ٢٠٢٦"), ["مدرسة", "2026"]);
        assert_eq!(plain(Lang::En, "so 😀😀 glad ❤\u{fe0f}"), ["so", "😀", "😀", "glad", "❤"]);
        assert_eq!(plain(Lang::En, "⑴ ½ ﬁne"), ["1", "12", "fine"]);
        assert_eq!(plain(Lang::En, "\0 '' ’ -- \u{301} \u{ad}"), [""; 0]);
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "Hier, l’élève\u{ad}s’est tu.";
        let words = Reader::new(Lang::Fr).words(text);
        assert_eq!(text.get(words[1].range.clone()).unwrap().chars().next(), Some('é'));
        assert_eq!(words.last().map(|word| &text[word.range.clone()]), Some("tu"));
    }

    proptest::proptest! {
        #[test]
        fn a_reader_that_looks_for_some_words_misses_none_of_them(text in "([a-zA-Z]{1,12}[ ']|yeux |people |\\PC{1,4}){1,20}", sought in "[a-z]") {
            for lang in Lang::ALL {
                let all = Reader::new(lang).words(&text);
                let some = Reader::for_initials(lang, sought.chars()).words(&text);
                assert_eq!(all.len(), some.len());
                for (word, read) in all.into_iter().zip(some) {
                    assert_eq!(word.range, read.range);
                    if word.lexeme.starts_with(&sought) || word.plain.starts_with(&sought) {
                        assert_eq!(word, read, "{lang}");
                    }
                }
            }
        }

        #[test]
        fn any_text_is_read_and_every_word_stands_where_it_says(text: String) {
            for lang in Lang::ALL {
                let mut end = 0;
                for word in Reader::new(lang).words(&text) {
                    assert!(word.range.start >= end && text.get(word.range.clone()).is_some());
                    assert!(!word.plain.is_empty() && !word.lexeme.is_empty());
                    for c in word.plain.chars().chain(word.lexeme.chars()) {
                        assert!(!c.is_ascii() || c.is_ascii_alphanumeric(), "{c:?} would part a word in an engine");
                    }
                    end = word.range.end;
                }
            }
        }
    }
}
