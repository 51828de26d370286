//! The index of the search: which published editions hold which words, newest first.
//!
//! Words come cut, folded and stemmed from `domain::lexemes`; each engine keeps them in its own way (FTS5, tsvector)
//! and answers one question: which editions fit, the newest of them. Everything else is decided in Rust, so that both
//! find the same and in the same order. `indexed` says what stands there; a row of it that goes takes its words along.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

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

/// PostgreSQL's lists are kept apart by blocks of so many microseconds (32 days).
const BLOCK: i64 = 32 * 86_400 * 1_000_000;

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

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = BigInt)]
    place: i64,
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

/// Published editions that do not stand in the index, or were read by another version.
///
/// # Errors
/// What the database refuses.
pub fn waiting(db: &mut Db, most: i64) -> Result<Vec<Source>, Error> {
    let standing = indexed::table.filter(indexed::version.eq(VERSION)).select(indexed::edition_id);
    let waiting = sources!().filter(edition::id.ne_all(standing)).order(edition::id).limit(most);
    Ok(waiting.select(source!()).load(db)?)
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
        Db::Sqlite(conn) => put_fts5(conn, place, text, &facets),
        Db::Postgres(conn) => put_tsvector(conn, place, text, &facets),
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
        Db::Sqlite(conn) => newest_fts5(conn, ask, from, until),
        Db::Postgres(conn) => newest_tsvector(conn, ask, from, until),
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

// FTS5

fn put_fts5(conn: &mut SqliteConnection, place: i64, text: &Searchable, facets: &[String]) -> Result<(), Error> {
    let lang = text.lang.code();
    let with_gap = |lexeme: Option<&str>| lexeme.map_or_else(|| GAP.to_owned(), |lexeme| format!("{lang}{lexeme}"));
    let all = |lexemes: &BTreeSet<String>| joined(lexemes.iter().map(|lexeme| format!("{lang}{lexeme}")), " ");
    let in_order = text.body.iter().map(|lexeme| with_gap(lexeme.as_deref()));
    let beyond = text.rest.iter().flat_map(|lexeme| [GAP.to_owned(), format!("{lang}{lexeme}")]);
    diesel::sql_query(
        "insert into search_index (rowid, body, title, strong, words, facets) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind::<BigInt, _>(place)
    .bind::<Text, _>(joined(in_order.chain(beyond), " "))
    .bind::<Text, _>(all(&text.title))
    .bind::<Text, _>(all(&text.strong))
    .bind::<Text, _>(all(&text.words))
    .bind::<Text, _>(facets.join(" "))
    .execute(conn)?;
    Ok(())
}

fn newest_fts5(conn: &mut SqliteConnection, ask: &Ask<'_>, from: Option<i64>, until: i64) -> Result<Vec<i64>, Error> {
    let rows: Vec<Place> = diesel::sql_query(
        "select rowid as place from search_index where search_index match $1 and rowid between $2 and $3 \
         order by rowid desc limit $4",
    )
    .bind::<Text, _>(fts5(ask))
    .bind::<BigInt, _>(from.unwrap_or(i64::MIN))
    .bind::<BigInt, _>(until)
    .bind::<BigInt, _>(i64::try_from(MOST).unwrap_or(i64::MAX))
    .load(conn)?;
    Ok(rows.into_iter().map(|row| row.place).collect())
}

fn fts5(ask: &Ask<'_>) -> String {
    let column = |field: Field| match field {
        Field::Body => "body",
        Field::Title => "title",
        Field::Strong => "strong",
        Field::Words => "words",
        Field::Facets => "facets",
    };
    // A word holds no quotation mark: letters, digits and pictures only.
    expression(ask, &[" AND ", " OR "], |field, words, begins| {
        format!("{} : \"{}\"{}", column(field), words.join(" "), if begins { " *" } else { "" })
    })
}

// tsvector

fn put_tsvector(conn: &mut PgConnection, place: i64, text: &Searchable, facets: &[String]) -> Result<(), Error> {
    let (lang, block) = (text.lang.code(), place / BLOCK);
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, lexeme) in (1..).zip(&text.body) {
        places.entry(lexeme.as_deref().unwrap_or(GAP)).or_default().push(number);
    }
    places.remove(GAP);
    let mut tokens = String::new();
    for (lexeme, at) in places {
        let at = joined(at.iter().map(ToString::to_string), ",");
        let _ = write!(tokens, "'{}':{at} ", token(block, Field::Body, &format!("{lang}{lexeme}")));
    }
    let fields = [
        (Field::Body, &text.rest),
        (Field::Title, &text.title),
        (Field::Strong, &text.strong),
        (Field::Words, &text.words),
    ];
    for (field, lexemes) in fields {
        for lexeme in lexemes {
            let _ = write!(tokens, "'{}' ", token(block, field, &format!("{lang}{lexeme}")));
        }
    }
    for facet in facets {
        let _ = write!(tokens, "'{}' ", token(block, Field::Facets, facet));
    }
    diesel::sql_query("insert into search_index (place, tokens) values ($1, $2::tsvector)")
        .bind::<BigInt, _>(place)
        .bind::<Text, _>(tokens)
        .execute(conn)?;
    Ok(())
}

/// Looks at the newest block, then at four before it, then at sixteen, until enough is found: the lists of a common
/// word are long, and those of its newest blocks are short.
fn newest_tsvector(conn: &mut PgConnection, ask: &Ask<'_>, from: Option<i64>, until: i64) -> Result<Vec<i64>, Error> {
    let ends: Vec<Ends> =
        diesel::sql_query("select min(place) as oldest, max(place) as newest from search_index").load(conn)?;
    let Some((oldest, newest)) = ends.first().and_then(|ends| ends.oldest.zip(ends.newest)) else {
        return Ok(Vec::new());
    };
    let from = from.unwrap_or(oldest).max(oldest);
    let (last, mut upper, mut width) = (from / BLOCK, until.min(newest) / BLOCK, 1);
    let mut places = Vec::new();
    while upper >= last && places.len() < MOST {
        let lower = (upper - width + 1).max(last);
        let blocks = joined((lower..=upper).rev().map(|block| format!("({})", tsquery(ask, block))), " | ");
        // The inner part alone is planned, so that the order of places never tempts the planner away from the index.
        let rows: Vec<Place> = diesel::sql_query(
            "with fitting as materialized (select place from search_index where tokens @@ $1::tsquery) \
             select place from fitting where place between $2 and $3 order by place desc limit $4",
        )
        .bind::<Text, _>(blocks)
        .bind::<BigInt, _>(from)
        .bind::<BigInt, _>(until)
        .bind::<BigInt, _>(i64::try_from(MOST - places.len()).unwrap_or(i64::MAX))
        .load(conn)?;
        places.extend(rows.into_iter().map(|row| row.place));
        upper = lower - 1;
        width *= 4;
    }
    Ok(places)
}

#[derive(QueryableByName)]
struct Ends {
    #[diesel(sql_type = diesel::sql_types::Nullable<BigInt>)]
    oldest: Option<i64>,
    #[diesel(sql_type = diesel::sql_types::Nullable<BigInt>)]
    newest: Option<i64>,
}

fn tsquery(ask: &Ask<'_>, block: i64) -> String {
    expression(ask, &[" & ", " | "], |field, words, begins| {
        let end = if begins { "':*" } else { "'" };
        let each = words.iter().map(|word| format!("'{}{end}", token(block, field, word)));
        format!("({})", joined(each, " <-> "))
    })
}

fn token(block: i64, field: Field, word: &str) -> String {
    let field = match field {
        Field::Body => 'b',
        Field::Title => 't',
        Field::Strong => 's',
        Field::Words => 'w',
        Field::Facets => 'f',
    };
    format!("{:04}{field}{word}", block.clamp(0, 9_999))
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
