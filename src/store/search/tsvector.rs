//! The index of the search in PostgreSQL: one `tsvector` a story, each word with the block of days in which it appeared.

use std::collections::HashMap;
use std::fmt::Write as _;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Ask, Field, GAP, MOST, expression, joined};
use crate::domain::Searchable;
use crate::store::Error;

/// PostgreSQL's lists are kept apart by blocks of so many microseconds (32 days).
const BLOCK: i64 = 32 * 86_400 * 1_000_000;

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = BigInt)]
    place: i64,
}

pub(super) fn put(conn: &mut PgConnection, place: i64, text: &Searchable, facets: &[String]) -> Result<(), Error> {
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
pub(super) fn newest(conn: &mut PgConnection, ask: &Ask<'_>, from: Option<i64>, until: i64) -> Result<Vec<i64>, Error> {
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
