//! Looking for stories, and keeping the index in step with what is published.
//!
//! The index changes in the transaction that changes what readers may see. A question is never kept or logged.

use std::collections::HashMap;

use crate::domain::lexemes::Reader;
use crate::domain::{EditionText, Lang, Question};
use crate::publish::{SafeHtml, canonical, passage};
use crate::store::search::{self, Source};
use crate::store::shelf::{self, Wanted};
use crate::store::{self, Db, themes};

use super::shelf::{PAGE, Shelved, shelved};
use super::{Refusal, Work};

/// How many stories of other languages an empty page offers.
const ELSEWHERE: usize = 5;
/// How many stories are read at a time when the index is filled: others write in between.
const BATCH: i64 = 50;

/// What a reader looks for.
#[derive(Clone, Default)]
pub struct Search {
    /// As typed.
    pub words: String,
    /// Theme, role and setting; `language` is `None` for every language.
    pub wanted: Wanted,
    /// From 1.
    pub page: usize,
}

/// A story that was found, with the words of the question marked.
#[derive(Debug)]
pub struct Hit {
    pub about: Shelved,
    pub title: SafeHtml,
    pub passage: SafeHtml,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    pub hits: Vec<Hit>,
    pub total: usize,
    /// Whether there are more, which are not shown: the total is the most that is.
    pub more: bool,
    pub page: usize,
    pub pages: usize,
    /// Where nothing was found: what the other languages have.
    pub elsewhere: Vec<Hit>,
    /// Whether nothing that was typed can be looked for.
    pub nothing_asked: bool,
    /// Whether there were more words than are looked for.
    pub cut: bool,
    /// Whether a beginning was too short.
    pub short: bool,
}

impl Work<'_> {
    /// Looks for stories; themes are named in `lang`.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a page beyond the last.
    pub fn search(&mut self, lang: Lang, asked: &Search) -> Result<Found, Refusal> {
        let within = asked.wanted.language.as_deref().and_then(Lang::parse_story);
        let (here, there): (Vec<Lang>, Vec<Lang>) =
            Lang::STORIES.into_iter().partition(|own| within.is_none_or(|within| within == *own));
        let understood = |langs: &[Lang]| -> Vec<Question> {
            langs.iter().map(|lang| Question::parse(*lang, &asked.words)).filter(|q| !q.is_empty()).collect()
        };
        let questions = understood(&here);
        let places = self.places(&questions, &asked.wanted)?;
        let pages = places.len().div_ceil(PAGE).max(1);
        if asked.page == 0 || asked.page > pages {
            return Err(Refusal::NotFound);
        }
        let shown: Vec<i64> = places.iter().copied().skip((asked.page - 1) * PAGE).take(PAGE).collect();
        let mut found = Found {
            hits: self.hits(lang, &questions, &shown)?,
            total: places.len(),
            more: places.len() >= search::MOST,
            page: asked.page,
            pages,
            nothing_asked: questions.is_empty(),
            cut: questions.iter().any(|question| question.cut),
            short: questions.iter().any(|question| question.short),
            ..Found::default()
        };
        if places.is_empty() && !questions.is_empty() && !there.is_empty() {
            let questions = understood(&there);
            let mut places = self.places(&questions, &asked.wanted)?;
            places.truncate(ELSEWHERE);
            found.elsewhere = self.hits(lang, &questions, &places)?;
        }
        Ok(found)
    }

    /// Reads every published story that does not stand in the index yet; gives how many. Cut off, it goes on where it
    /// stopped when it is called again.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn index_published(&mut self) -> Result<usize, Refusal> {
        let (mut count, mut after) = (0, 0);
        loop {
            let batch = store::write(&mut self.db, |db| {
                let batch = search::waiting(db, after, BATCH)?;
                batch.sources.iter().try_for_each(|source| put(db, source))?;
                Ok::<_, Refusal>((batch.sources.len(), batch.next))
            });
            match batch {
                Ok((_, None)) => return Ok(count),
                Ok((read, Some(next))) => (count, after) = (count + read, next),
                // Another node was quicker with one of them: look again at what is left.
                Err(Refusal::Failed(why))
                    if matches!(why.downcast_ref::<store::Error>(), Some(store::Error::Taken(_))) => {}
                Err(other) => return Err(other),
            }
        }
    }

    fn places(&mut self, questions: &[Question], wanted: &Wanted) -> Result<Vec<i64>, Refusal> {
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        Ok(search::find(&mut self.db, questions, wanted, self.at.naive())?)
    }

    fn hits(&mut self, lang: Lang, questions: &[Question], places: &[i64]) -> Result<Vec<Hit>, Refusal> {
        let books: Vec<_> =
            shelf::at_places(&mut self.db, places, self.at.naive())?.into_iter().map(|(_, book)| book).collect();
        let mut readers: HashMap<Lang, Reader> = HashMap::new();
        let hit = |(about, text): (Shelved, EditionText)| {
            let question = questions.iter().find(|question| question.lang == about.lang)?;
            let reader =
                readers.entry(about.lang).or_insert_with(|| Reader::for_initials(about.lang, question.initials()));
            let title = passage::line(reader, question, &about.title);
            Some(Hit { title, passage: passage::passage(reader, question, &text), about })
        };
        Ok(shelved(&mut self.db, lang, &books)?.into_iter().filter_map(hit).collect())
    }
}

/// Puts what is public of a story into the index, in the transaction that makes it public.
pub(super) fn index(db: &mut Db, story: i64) -> Result<(), Refusal> {
    for source in search::sources_of(db, story)? {
        put(db, &source)?;
    }
    Ok(())
}

fn put(db: &mut Db, source: &Source) -> Result<(), Refusal> {
    let themes = themes::slugs_of(db, source.story_id)?;
    let themes: Vec<&str> = themes.iter().map(String::as_str).collect();
    // What cannot be read is not served either; it stands in the index without words, so that it is not tried again.
    let text = canonical::read(source.content.as_deref().unwrap_or_default()).ok();
    let text = text.unwrap_or(EditionText { language: Lang::En, title: String::new(), entries: Vec::new() });
    Ok(search::put(db, source, &themes, &passage::searchable(&text))?)
}
