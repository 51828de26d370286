//! Phrases of folded words, found by their first word.

use super::Subject;
use crate::text::Text;
use crate::wordsets::ByWord;

#[derive(Default)]
pub(super) struct Phrases(ByWord<Vec<(Vec<&'static str>, Subject)>>);

impl Phrases {
    /// Adds phrases that semicolons part.
    pub(super) fn add(&mut self, list: &'static str, subject: Subject) {
        for phrase in list.split(';') {
            let mut words = phrase.split_whitespace();
            if let Some(first) = words.next() {
                self.0.entry(first).or_default().push((words.collect(), subject));
            }
        }
    }

    /// The longest phrase that begins at a word: how many words it has, and what it tells.
    pub(super) fn at(&self, text: &Text<'_>, at: usize) -> Option<(usize, Subject)> {
        let phrases = self.0.get(text.tokens[at].folded.as_str())?;
        let fits = |rest: &&(Vec<&str>, Subject)| {
            rest.0.iter().enumerate().all(|(step, word)| {
                let gap = text.gap(at + step);
                let near = gap.chars().all(|c| c.is_whitespace() || matches!(c, '\'' | '’' | '-'));
                near && text.folded(Some(at + step + 1)) == *word
            })
        };
        phrases.iter().filter(fits).max_by_key(|(rest, _)| rest.len()).map(|(rest, subject)| (rest.len() + 1, *subject))
    }
}
