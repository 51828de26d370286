//! The index of the search: which published editions hold which words, newest first.
//!
//! Words come cut, folded and stemmed from `domain::lexemes`; each engine keeps them in its own way (FTS5, tsvector)
//! and answers one question: which editions fit, the newest of them. Everything else is decided in Rust, so that both
//! find the same and in the same order. `indexed` says what stands there; a row of it that goes takes its words along.

mod fts5;
mod tsvector;

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{edition, indexed, story};
use super::shelf::Wanted;
use super::{Db, Error};
use crate::domain::search::Term;
use crate::domain::{Question, Searchable};

/// Goes up when texts are read in another way: what stands in the index from before is read again.
pub const VERSION: i32 = 1;
/// The most stories that are ranked and shown: the newest that fit.
pub const MOST: usize = 1_000;

/// What a word of the title, and one that the text returns to, count.
const TITLE: u32 = 3;
const STRONG: u32 = 1;

/// What stands between words over which no phrase reaches; no word looks like it.
const GAP: &str = "¤";

/// A published edition as the index needs it.
#[derive(Debug, Clone, Queryable)]
pub struct Source {
    pub edition_id: i64,
    pub story_id: i64,
    pub content: Option<String>,
    pub published_at: Option<NaiveDateTime>,
    pub role_band: Option<String>,
    pub setting: Option<String>,
}

/// What a filter looks for beside the words.
fn facets(theme: &[&str], role: Option<&str>, setting: Option<&str>) -> Vec<String> {
    let facet = |kind: char, word: &str| {
        let word: String = word.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '·' }).collect();
        format!("{kind}{word}")
    };
    let themes = theme.iter().map(|theme| facet('t', theme));
    themes.chain(role.map(|role| facet('r', role))).chain(setting.map(|setting| facet('s', setting))).collect()
}

macro_rules! sources {
    () => {
        story::table
            .inner_join(edition::table)
            .filter(story::state.eq("published"))
            .filter(story::cloaked_at.is_null())
            .filter(story::published_at.is_not_null())
            .filter(edition::content.is_not_null())
    };
}

macro_rules! source {
    () => {
        (edition::id, story::id, edition::content, story::published_at, story::role_band, story::setting)
    };
}

/// The published, uncloaked editions of a story.
///
/// # Errors
/// What the database refuses.
pub fn sources_of(db: &mut Db, story_id: i64) -> Result<Vec<Source>, Error> {
    Ok(sources!().filter(story::id.eq(story_id)).select(source!()).load(db)?)
}

/// Editions that wait to be read.
#[derive(Debug)]
pub struct Waiting {
    pub sources: Vec<Source>,
    /// The row after which more may wait; `None` at the end.
    pub next: Option<i64>,
}

/// Published editions after a row that do not stand in the index, or were read by another version.
///
/// # Errors
/// What the database refuses.
pub fn waiting(db: &mut Db, after: i64, most: i64) -> Result<Waiting, Error> {
    let standing = indexed::table.filter(indexed::edition_id.eq(edition::id)).filter(indexed::version.eq(VERSION));
    // By rows alone first: asked for all at once, an engine may sort every text to give the first few.
    let rows: Vec<i64> = edition::table
        .filter(edition::id.gt(after))
        .filter(edition::content.is_not_null())
        .filter(diesel::dsl::not(diesel::dsl::exists(standing)))
        .order(edition::id)
        .limit(most)
        .select(edition::id)
        .load(db)?;
    let next = rows.last().copied();
    let sources = sources!().filter(edition::id.eq_any(rows)).order(edition::id).select(source!()).load(db)?;
    Ok(Waiting { sources, next })
}

/// Puts an edition into the index, in place of what stands there of it.
///
/// # Errors
/// [`Error::Taken`] when another node put it there at the same moment.
pub fn put(db: &mut Db, source: &Source, themes: &[&str], text: &Searchable) -> Result<(), Error> {
    diesel::delete(indexed::table.find(source.edition_id)).execute(db)?;
    let Some(published) = source.published_at else { return Ok(()) };
    let place = free_place(db, micros(published))?;
    let row = (indexed::edition_id.eq(source.edition_id), indexed::place.eq(place), indexed::version.eq(VERSION));
    diesel::insert_into(indexed::table).values(row).execute(db)?;
    let facets = facets(themes, source.role_band.as_deref(), source.setting.as_deref());
    match db {
        Db::Sqlite(conn) => fts5::put(conn, place, text, &facets),
        Db::Postgres(conn) => tsvector::put(conn, place, text, &facets),
    }
}

/// Takes a story's editions out of the index.
///
/// # Errors
/// What the database refuses.
pub fn drop_of(db: &mut Db, story_id: i64) -> Result<(), Error> {
    let theirs = edition::table.filter(edition::story_id.eq(story_id)).select(edition::id);
    diesel::delete(indexed::table.filter(indexed::edition_id.eq_any(theirs))).execute(db)?;
    Ok(())
}

/// The places of the stories that fit one of the questions (one in each language) and the filters, best first.
///
/// Of the newest [`MOST`] that fit, those come first whose title has the words, then those that return to them often;
/// among equals the newest.
///
/// # Errors
/// What the database refuses.
pub fn find(db: &mut Db, questions: &[Question], wanted: &Wanted, at: NaiveDateTime) -> Result<Vec<i64>, Error> {
    let themes: Vec<&str> = wanted.theme.as_deref().into_iter().collect();
    let facets = facets(&themes, wanted.role.as_deref(), wanted.setting.as_deref());
    let fitting = newest(db, &Ask { questions, facets: &facets, more: None, whole: true }, None, micros(at))?;
    let Some(oldest) = fitting.last().copied() else { return Ok(fitting) };
    let mut scores: HashMap<i64, u32> = HashMap::new();
    for question in questions {
        let alone = std::slice::from_ref(question);
        // A single word fits wherever the title has it: asked for twice, its long list would be read again.
        let whole = !facets.is_empty() || !matches!(question.terms.as_slice(), [Term::Word(_)]);
        for lexeme in question.lexemes() {
            for (field, counts) in [(Field::Title, TITLE), (Field::Strong, STRONG)] {
                let ask = Ask { questions: alone, facets: &facets, more: Some((field, lexeme)), whole };
                for place in newest(db, &ask, Some(oldest), micros(at))? {
                    *scores.entry(place).or_default() += counts;
                }
            }
        }
    }
    let mut best = fitting;
    best.sort_by_key(|place| std::cmp::Reverse((scores.get(place).copied().unwrap_or(0), *place)));
    Ok(best)
}

/// Where a word stands in the index.
#[derive(Debug, Clone, Copy)]
enum Field {
    Body,
    Title,
    Strong,
    Words,
    Facets,
}

/// What an engine is asked for: any of the questions, all of the facets, and perhaps one more word of a field. Without
/// `whole`, that word alone.
struct Ask<'a> {
    questions: &'a [Question],
    facets: &'a [String],
    more: Option<(Field, &'a str)>,
    whole: bool,
}

/// The places that fit, newest first, at most [`MOST`].
fn newest(db: &mut Db, ask: &Ask<'_>, from: Option<i64>, until: i64) -> Result<Vec<i64>, Error> {
    match db {
        Db::Sqlite(conn) => fts5::newest(conn, ask, from, until),
        Db::Postgres(conn) => tsvector::newest(conn, ask, from, until),
    }
}

fn micros(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp_micros()
}

/// The hour of publication, or the next free place after it within the second.
fn free_place(db: &mut Db, hour: i64) -> Result<i64, Error> {
    let taken = indexed::table.filter(indexed::place.ge(hour)).filter(indexed::place.lt(hour + 1_000_000));
    let last: Option<i64> = taken.select(diesel::dsl::max(indexed::place)).first(db)?;
    let free = indexed::table.filter(indexed::place.eq(hour)).count().get_result::<i64>(db)? == 0;
    Ok(match last {
        Some(last) if !free => last + 1,
        _ => hour,
    })
}

/// What is asked for in the words of an engine: `signs` are its "and" and "or"; `term` writes words of a field that
/// stand side by side, or the one that begins so.
fn expression(ask: &Ask<'_>, signs: &[&str; 2], term: impl Fn(Field, &[String], bool) -> String) -> String {
    let one = |question: &Question| {
        let lang = question.lang.code();
        let own = |lexeme: &str| format!("{lang}{lexeme}");
        let terms = question.terms.iter().filter(|_| ask.whole).map(|part| match part {
            Term::Word(lexeme) => term(Field::Body, &[own(lexeme)], false),
            Term::Phrase(lexemes) => {
                term(Field::Body, &lexemes.iter().map(|lexeme| own(lexeme)).collect::<Vec<_>>(), false)
            }
            Term::Prefix(beginning) => term(Field::Words, &[own(beginning)], true),
        });
        let facets = ask.facets.iter().map(|facet| term(Field::Facets, std::slice::from_ref(facet), false));
        let more = ask.more.map(|(field, lexeme)| term(field, &[own(lexeme)], false));
        format!("({})", joined(terms.chain(facets).chain(more), signs[0]))
    };
    joined(ask.questions.iter().filter(|question| !question.is_empty()).map(one), signs[1])
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    let mut out = String::new();
    for (number, part) in parts.enumerate() {
        if number > 0 {
            out.push_str(between);
        }
        out.push_str(&part);
    }
    out
}
