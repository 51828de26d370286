//! What is looked for, and what the search keeps of a story.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::Lang;
use super::lexemes::{Reader, Word};

/// The most words of a question; the rest is left out, and the page says so.
pub const MOST_WORDS: usize = 16;
/// The shortest beginning of a word that can be looked for, in code points.
pub const SHORTEST_PREFIX: usize = 2;

/// A part of a question. A story must fit all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// The lexeme of a word.
    Word(String),
    /// Lexemes that stand side by side.
    Phrase(Vec<String>),
    /// How a word begins, as it is written.
    Prefix(String),
}

/// A question as one language understands it.
#[derive(Clone, PartialEq, Eq)]
pub struct Question {
    pub lang: Lang,
    pub terms: Vec<Term>,
    /// Whether it had more words than are looked for.
    pub cut: bool,
    /// Whether a beginning was too short and was looked for as a word.
    pub short: bool,
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Question [withheld]")
    }
}

impl Question {
    /// Reads what was typed: words, "phrases" in any quotation marks, beginnings (`wor*`). Everything else is no
    /// operator but punctuation.
    pub fn parse(lang: Lang, typed: &str) -> Self {
        let mut question = Self { lang, terms: Vec::new(), cut: false, short: false };
        let mut reader = Reader::new(lang);
        let parts: Vec<&str> = typed.split(is_quotation_mark).collect();
        let mut room = MOST_WORDS;
        for (number, part) in parts.iter().enumerate() {
            // A mark that nobody closed is only a mark.
            if number % 2 == 1 && number + 1 < parts.len() {
                question.side_by_side(reader.words(part), &mut room);
                continue;
            }
            for chunk in part.split_whitespace() {
                question.chunk(&mut reader, chunk, &mut room);
            }
        }
        question
    }

    /// Whether nothing of what was typed can be looked for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    fn chunk(&mut self, reader: &mut Reader, chunk: &str, room: &mut usize) {
        let mut words = reader.words(chunk);
        let beginning = if chunk.ends_with('*') { words.pop() } else { None };
        self.side_by_side(words, room);
        let Some(beginning) = beginning else { return };
        if beginning.plain.chars().count() < SHORTEST_PREFIX {
            self.short = true;
            self.side_by_side(vec![beginning], room);
        } else if *room == 0 {
            self.cut = true;
        } else {
            *room -= 1;
            self.add(Term::Prefix(beginning.plain));
        }
    }

    /// "garde-fou" and "8h15" are phrases like those in quotation marks.
    fn side_by_side(&mut self, mut words: Vec<Word>, room: &mut usize) {
        if words.len() > *room {
            self.cut = true;
            words.truncate(*room);
        }
        *room -= words.len();
        let mut lexemes: Vec<String> = words.into_iter().map(|word| word.lexeme).collect();
        match lexemes.len() {
            0 => {}
            1 => self.add(Term::Word(lexemes.remove(0))),
            _ => self.add(Term::Phrase(lexemes)),
        }
    }

    fn add(&mut self, term: Term) {
        if !self.terms.contains(&term) {
            self.terms.push(term);
        }
    }

    /// The lexemes of its words and phrases, each once.
    pub fn lexemes(&self) -> BTreeSet<&str> {
        let each = self.terms.iter().flat_map(|term| match term {
            Term::Word(lexeme) => std::slice::from_ref(lexeme),
            Term::Phrase(lexemes) => lexemes.as_slice(),
            Term::Prefix(_) => &[],
        });
        each.map(String::as_str).collect()
    }

    /// The letters with which what it looks for begins.
    pub fn initials(&self) -> BTreeSet<char> {
        let beginnings = self.terms.iter().filter_map(|term| match term {
            Term::Prefix(beginning) => Some(beginning.as_str()),
            Term::Word(_) | Term::Phrase(_) => None,
        });
        self.lexemes().into_iter().chain(beginnings).filter_map(|word| word.chars().next()).collect()
    }

    /// Which of these words it means, as places among them, each with the number of its term.
    pub fn found_in(&self, words: &[Word]) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        for (number, term) in self.terms.iter().enumerate() {
            let lexemes = match term {
                Term::Word(lexeme) => std::slice::from_ref(lexeme),
                Term::Phrase(lexemes) => lexemes.as_slice(),
                Term::Prefix(beginning) => {
                    let begins = |at: &usize| words[*at].plain.starts_with(beginning.as_str());
                    found.extend((0..words.len()).filter(begins).map(|at| (at..at + 1, number)));
                    continue;
                }
            };
            let windows = words.windows(lexemes.len()).enumerate();
            let windows = windows.filter(|(_, window)| window.iter().zip(lexemes).all(|(word, l)| word.lexeme == *l));
            found.extend(windows.map(|(at, window)| (at..at + window.len(), number)));
        }
        found.sort_by_key(|(range, _)| (range.start, range.end));
        found
    }
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '\u{201c}'..='\u{201f}' | '«' | '»' | '\u{ff02}')
}

/// The most places that an engine keeps of a text: PostgreSQL counts to 16,383.
const MOST_PLACES: usize = 16_000;
/// The most places that an engine keeps of one word: PostgreSQL keeps 256.
const MOST_OF_A_WORD: usize = 255;
/// The most bytes of different words: PostgreSQL's rows of words hold 1 MB.
const MOST_BYTES: usize = 250_000;

/// What the search keeps of an edition. Both engines are given the same, within what either can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searchable {
    pub lang: Lang,
    /// The lexemes in their order; over a gap (`None`) no phrase reaches.
    pub body: Vec<Option<String>>,
    /// Lexemes beyond the places that are kept: found as words, not in phrases.
    pub rest: BTreeSet<String>,
    /// The lexemes of the title.
    pub title: BTreeSet<String>,
    /// The lexemes that the text returns to often.
    pub strong: BTreeSet<String>,
    /// The words as they are written, folded, for beginnings.
    pub words: BTreeSet<String>,
}

impl Searchable {
    /// Reads a title and the passages of a text, all of them plain words.
    pub fn of<'a>(lang: Lang, title: &'a str, passages: impl IntoIterator<Item = &'a str>) -> Self {
        let mut kept = Self {
            lang,
            body: Vec::new(),
            rest: BTreeSet::new(),
            title: BTreeSet::new(),
            strong: BTreeSet::new(),
            words: BTreeSet::new(),
        };
        let mut reader = Reader::new(lang);
        let mut times: HashMap<String, usize> = HashMap::new();
        let mut room = (MOST_BYTES, MOST_BYTES);
        let mut length = 0;
        for (number, passage) in std::iter::once(title).chain(passages).enumerate() {
            for word in reader.words(passage) {
                length += 1;
                if number == 0 {
                    kept.title.insert(word.lexeme.clone());
                }
                kept.words(word.plain, &mut room.0);
                kept.place(word.lexeme, &mut times, &mut room.1);
            }
            kept.gap();
        }
        // Three times in a page, oftener in a long text.
        let often = (length / 150).max(3);
        kept.strong = times.into_iter().filter(|(_, times)| *times >= often).map(|(lexeme, _)| lexeme).collect();
        kept
    }

    fn gap(&mut self) {
        if self.body.len() < MOST_PLACES {
            self.body.push(None);
        }
    }

    fn words(&mut self, plain: String, room: &mut usize) {
        if *room >= plain.len() + 8 && !self.words.contains(&plain) {
            *room -= plain.len() + 8;
            self.words.insert(plain);
        }
    }

    fn place(&mut self, lexeme: String, times: &mut HashMap<String, usize>, room: &mut usize) {
        if !times.contains_key(&lexeme) {
            if *room < lexeme.len() + 8 {
                self.gap();
                return;
            }
            *room -= lexeme.len() + 8;
        }
        let count = times.entry(lexeme.clone()).or_default();
        *count += 1;
        if self.body.len() >= MOST_PLACES {
            if *count == 1 {
                self.rest.insert(lexeme);
            }
        } else {
            self.body.push((*count <= MOST_OF_A_WORD).then_some(lexeme));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(typed: &str) -> Vec<Term> {
        Question::parse(Lang::En, typed).terms
    }

    fn word(lexeme: &str) -> Term {
        Term::Word(lexeme.into())
    }

    fn phrase(lexemes: &str) -> Term {
        Term::Phrase(lexemes.split(' ').map(str::to_owned).collect())
    }

    #[test]
    fn words_phrases_and_beginnings_are_told_apart() {
        assert_eq!(terms("nights Night"), [word("night")]);
        assert_eq!(terms("a \"foster homes\" wor*"), [word("a"), phrase("foster home"), Term::Prefix("wor".into())]);
        assert_eq!(terms("« foster home » “night”"), [phrase("foster home"), word("night")]);
        assert_eq!(terms("well-being"), [phrase("well be")]);
    }

    #[test]
    fn what_looks_like_an_operator_is_a_word_or_nothing() {
        assert_eq!(
            terms("cat AND (dog) OR -bird NEAR/2 title:x"),
            [word("cat"), word("and"), word("dog"), word("or"), word("bird"), phrase("near 2"), phrase("titl x")]
        );
        for nothing in ["", "  ", "\"", "\"\"\"", "***", "* -", "()", "'", "\0", "; -- &|!<->:*"] {
            assert!(Question::parse(Lang::En, nothing).is_empty(), "{nothing}");
        }
        assert_eq!(terms("an \"open phrase"), [word("an"), word("open"), word("phrase")]);
    }

    #[test]
    fn a_beginning_of_one_letter_is_a_word_and_a_thousand_words_are_cut() {
        let question = Question::parse(Lang::En, "w*");
        assert_eq!((question.terms, question.short), (vec![word("w")], true));
        let many: String = (0..1_000).map(|n| format!("w{n} ")).collect();
        let question = Question::parse(Lang::En, &many);
        assert_eq!((question.terms.len(), question.cut), (MOST_WORDS, true));
        let question = Question::parse(Lang::En, &format!("\"{many}\" and more*"));
        assert!(matches!(&question.terms[..], [Term::Phrase(words)] if words.len() == MOST_WORDS));
    }

    #[test]
    fn what_was_meant_is_found_again_in_a_text() {
        let text = "The foster homes were full; a home for foster care was found.";
        let words = Reader::new(Lang::En).words(text);
        let found = |typed: &str| -> Vec<String> {
            let found = Question::parse(Lang::En, typed).found_in(&words);
            found
                .iter()
                .map(|(at, _)| text[words[at.start].range.start..words[at.end - 1].range.end].to_owned())
                .collect()
        };
        assert_eq!(found("\"foster home\""), ["foster homes"]);
        assert_eq!(found("home fo*"), ["foster", "homes", "home", "for", "foster", "found"]);
    }

    #[test]
    fn a_text_longer_than_an_engine_holds_is_still_found() {
        let long: String = (0..40_000).map(|n| if n % 2 == 0 { "the ".to_owned() } else { format!("w{n} ") }).collect();
        let kept = Searchable::of(Lang::En, "A title", [long.as_str(), "the end"]);
        assert_eq!(kept.body.len(), MOST_PLACES);
        assert!(kept.body.iter().filter(|l| l.as_deref() == Some("the")).count() <= MOST_OF_A_WORD);
        assert!(kept.rest.contains("w17999") && kept.strong.contains("the"));
        assert!(kept.words.iter().map(|word| word.len() + 8).sum::<usize>() <= MOST_BYTES);
    }
}
