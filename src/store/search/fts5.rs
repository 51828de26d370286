//! The index of the search in SQLite: one FTS5 table, whose row ids are the places, so that the newest come first by
//! themselves.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Ask, Field, GAP, MOST, expression, joined};
use crate::domain::Searchable;
use crate::store::Error;

pub(super) fn put(conn: &mut SqliteConnection, place: i64, text: &Searchable, facets: &[String]) -> Result<(), Error> {
    let lang = text.lang.code();
    let with_gap = |lexeme: Option<&str>| lexeme.map_or_else(|| GAP.to_owned(), |lexeme| format!("{lang}{lexeme}"));
    let own = |field: Field, lexemes: &BTreeSet<String>| {
        joined(lexemes.iter().map(|lexeme| token(field, &format!("{lang}{lexeme}"))), " ")
    };
    let in_order = text.body.iter().map(|lexeme| with_gap(lexeme.as_deref()));
    let beyond = text.rest.iter().flat_map(|lexeme| [GAP.to_owned(), format!("{lang}{lexeme}")]);
    diesel::sql_query(
        "insert into search_index (rowid, body, title, strong, words, facets) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind::<BigInt, _>(place)
    .bind::<Text, _>(joined(in_order.chain(beyond), " "))
    .bind::<Text, _>(own(Field::Title, &text.title))
    .bind::<Text, _>(own(Field::Strong, &text.strong))
    .bind::<Text, _>(own(Field::Words, &text.words))
    .bind::<Text, _>(facets.join(" "))
    .execute(conn)?;
    Ok(())
}

pub(super) fn newest(
    conn: &mut SqliteConnection,
    ask: &Ask<'_>,
    from: Option<i64>,
    until: i64,
) -> Result<Vec<i64>, Error> {
    // In one row: a thousand of one number each would cost more than finding them.
    let places: Places = diesel::sql_query(
        "select coalesce(group_concat(place, ' '), '') as places from (select rowid as place from search_index \
         where search_index match $1 and rowid between $2 and $3 order by rowid desc limit $4)",
    )
    .bind::<Text, _>(written(ask))
    .bind::<BigInt, _>(from.unwrap_or(i64::MIN))
    .bind::<BigInt, _>(until)
    .bind::<BigInt, _>(i64::try_from(MOST).unwrap_or(i64::MAX))
    .get_result(conn)?;
    let mut places: Vec<i64> = places.places.split(' ').filter_map(|place| place.parse().ok()).collect();
    // The engine promises no order within a group.
    places.sort_unstable_by_key(|place| std::cmp::Reverse(*place));
    Ok(places)
}

#[derive(QueryableByName)]
struct Places {
    #[diesel(sql_type = Text)]
    places: String,
}

/// FTS5 keeps one list of stories for a word, whatever the column: to look for it in titles alone would be to read the
/// list of all that have it, if no title does. So the words of titles, and those that texts return to, are other words.
fn token(field: Field, word: &str) -> String {
    match field {
        Field::Title => format!("t{word}"),
        Field::Strong => format!("s{word}"),
        Field::Body | Field::Words | Field::Facets => word.to_owned(),
    }
}

fn written(ask: &Ask<'_>) -> String {
    let column = |field: Field| match field {
        Field::Body => "body",
        Field::Title => "title",
        Field::Strong => "strong",
        Field::Words => "words",
        Field::Facets => "facets",
    };
    // A word holds no quotation mark: letters, digits and pictures only.
    expression(ask, &[" AND ", " OR "], |field, words, begins| {
        let words = joined(words.iter().map(|word| token(field, word)), " ");
        format!("{} : \"{words}\"{}", column(field), if begins { " *" } else { "" })
    })
}
