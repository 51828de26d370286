//! In how many comments a word stood that moderators called spam, and in how many that they published. Words are numbers
//! that many words share; no text can be read out of them.

use diesel::prelude::*;

use super::schema::spam_word;
use super::{Db, Error};

/// The number that counts the comments themselves.
const ALL: i64 = -1;

/// How often a word stood in spam and in what was published.
pub type Counts = (i32, i32);

/// How many comments were learnt from.
///
/// # Errors
/// What the database refuses.
pub fn learnt(db: &mut Db) -> Result<Counts, Error> {
    Ok(spam_word::table.find(ALL).select((spam_word::spam, spam_word::fine)).first(db)?)
}

/// The counts of those of these words that are known.
///
/// # Errors
/// What the database refuses.
pub fn of(db: &mut Db, words: &[i64]) -> Result<Vec<(i64, Counts)>, Error> {
    let known = spam_word::table.filter(spam_word::word.eq_any(words.to_vec()));
    let known: Vec<(i64, i32, i32)> = known.load(db)?;
    Ok(known.into_iter().map(|(word, spam, fine)| (word, (spam, fine))).collect())
}

/// Adds to the counts of a comment's words, or takes away what was added (negative). No count falls below nothing.
///
/// # Errors
/// What the database refuses.
pub fn learn(db: &mut Db, words: &[i64], (spam, fine): Counts) -> Result<(), Error> {
    // First, so that two who learn at once do so one after the other.
    let (all_spam, all_fine) = take_turn(db)?;
    let known = of(db, words)?;
    for (word, (was_spam, was_fine)) in &known {
        put(db, *word, (was_spam + spam, was_fine + fine))?;
    }
    for word in words.iter().filter(|word| known.iter().all(|(known, _)| known != *word)) {
        let row = (spam_word::word.eq(*word), spam_word::spam.eq(spam.max(0)), spam_word::fine.eq(fine.max(0)));
        diesel::insert_into(spam_word::table).values(row).execute(db)?;
    }
    put(db, ALL, (all_spam + spam, all_fine + fine))
}

fn take_turn(db: &mut Db) -> Result<Counts, Error> {
    let all = diesel::update(spam_word::table.find(ALL)).set(spam_word::spam.eq(spam_word::spam));
    Ok(all.returning((spam_word::spam, spam_word::fine)).get_result(db)?)
}

fn put(db: &mut Db, word: i64, (spam, fine): Counts) -> Result<(), Error> {
    let counts = (spam_word::spam.eq(spam.max(0)), spam_word::fine.eq(fine.max(0)));
    diesel::update(spam_word::table.find(word)).set(counts).execute(db)?;
    Ok(())
}

/// Halves all counts and drops the words that nothing is left of: what was said once is forgotten.
///
/// # Errors
/// What the database refuses.
pub fn fade(db: &mut Db) -> Result<(), Error> {
    take_turn(db)?;
    diesel::update(spam_word::table)
        .set((spam_word::spam.eq(spam_word::spam / 2), spam_word::fine.eq(spam_word::fine / 2)))
        .execute(db)?;
    let nothing = spam_word::table.filter(spam_word::spam.eq(0)).filter(spam_word::fine.eq(0));
    diesel::delete(nothing.filter(spam_word::word.ne(ALL))).execute(db)?;
    Ok(())
}
