//! Editions and the approvals that their bytes carry.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{approval, edition, former_slug};
use super::{Db, Error, Sealed, search};

/// An edition's row: sealed before publication, in clear after.
#[derive(Debug, Clone, Queryable)]
pub struct Edition {
    pub id: i64,
    pub story_id: i64,
    pub language: String,
    pub sealed: Option<Sealed>,
    pub content: Option<String>,
    /// Hex SHA-256 of the canonical bytes.
    pub sha256: String,
    pub title: Option<String>,
    pub title_folded: Option<String>,
    pub slug: Option<String>,
    /// How often each label was replaced, as JSON.
    pub changes: Option<String>,
    pub made_at: NaiveDateTime,
}

/// An approval's row.
#[derive(Debug, Clone, Queryable)]
pub struct Approval {
    pub id: i64,
    pub edition_id: i64,
    /// `editor`, `reviewer` or `contributor`.
    pub given_by: String,
    pub member_id: Option<i64>,
    pub sha256: String,
    pub given_at: NaiveDateTime,
}

/// What an edition shows once it is public.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = edition)]
pub struct Public {
    pub content: String,
    pub title: String,
    pub title_folded: String,
    pub slug: String,
    pub changes: String,
}

/// Puts a sealed edition in place of the story's one in this language; approvals of that one go with it.
///
/// # Errors
/// What the database refuses.
pub fn put(
    db: &mut Db,
    story_id: i64,
    language: &str,
    sealed: Sealed,
    sha256: &str,
    at: NaiveDateTime,
) -> Result<i64, Error> {
    drop_of(db, story_id)?;
    let row = (
        edition::story_id.eq(story_id),
        edition::language.eq(language),
        edition::sealed.eq(Some(sealed)),
        edition::sha256.eq(sha256),
        edition::made_at.eq(at),
    );
    Ok(diesel::insert_into(edition::table).values(row).returning(edition::id).get_result(db)?)
}

/// The edition of a story in its own language.
///
/// # Errors
/// What the database refuses.
pub fn of_story(db: &mut Db, story_id: i64) -> Result<Option<Edition>, Error> {
    Ok(edition::table.filter(edition::story_id.eq(story_id)).order(edition::id).first(db).optional()?)
}

/// Language and slug of every public edition of a story.
///
/// # Errors
/// What the database refuses.
pub fn public_of(db: &mut Db, story_id: i64) -> Result<Vec<(String, Option<String>)>, Error> {
    let public = edition::table.filter(edition::story_id.eq(story_id)).filter(edition::content.is_not_null());
    Ok(public.order(edition::id).select((edition::language, edition::slug)).load(db)?)
}

/// The edition at an address.
///
/// # Errors
/// What the database refuses.
pub fn by_slug(db: &mut Db, language: &str, slug: &str) -> Result<Option<Edition>, Error> {
    let there = edition::table.filter(edition::language.eq(language)).filter(edition::slug.eq(Some(slug)));
    Ok(there.first(db).optional()?)
}

/// The edition that was at this address before, in whichever language.
///
/// # Errors
/// What the database refuses.
pub fn by_former_slug(db: &mut Db, slug: &str) -> Result<Option<Edition>, Error> {
    let there = edition::table.inner_join(former_slug::table).filter(former_slug::slug.eq(slug));
    Ok(there.select(edition::all_columns).first(db).optional()?)
}

/// Whether no other edition has or had this slug, in any language: an address is never given twice.
///
/// # Errors
/// What the database refuses.
pub fn slug_is_free(db: &mut Db, id: i64, slug: &str) -> Result<bool, Error> {
    let taken = edition::table.filter(edition::slug.eq(Some(slug))).filter(edition::id.ne(id));
    let was = former_slug::table.filter(former_slug::slug.eq(slug)).filter(former_slug::edition_id.ne(id));
    let (taken, was): (i64, i64) = (taken.count().get_result(db)?, was.count().get_result(db)?);
    Ok(taken + was == 0)
}

/// Moves an edition to another address; the one that it had leads there from now on.
///
/// # Errors
/// [`Error::Taken`] when another edition has the slug.
pub fn rename(db: &mut Db, id: i64, from: &str, to: &str) -> Result<(), Error> {
    diesel::delete(former_slug::table.filter(former_slug::slug.eq_any([from, to]))).execute(db)?;
    let row = (former_slug::slug.eq(from), former_slug::edition_id.eq(id));
    diesel::insert_into(former_slug::table).values(row).execute(db)?;
    diesel::update(edition::table.find(id)).set(edition::slug.eq(Some(to))).execute(db)?;
    Ok(())
}

/// Makes an edition readable; what was sealed of it goes.
///
/// # Errors
/// [`Error::Taken`] when another edition has the slug.
pub fn publish(db: &mut Db, id: i64, public: &Public) -> Result<(), Error> {
    diesel::update(edition::table.find(id)).set((public, edition::sealed.eq(None::<Sealed>))).execute(db)?;
    Ok(())
}

/// Takes the words of a story's editions away. A slug that was public stays, so that its address can say what happened.
///
/// # Errors
/// What the database refuses.
pub fn empty(db: &mut Db, story_id: i64) -> Result<(), Error> {
    search::drop_of(db, story_id)?;
    let none = None::<String>;
    diesel::update(edition::table.filter(edition::story_id.eq(story_id)))
        .set((
            edition::sealed.eq(None::<Sealed>),
            edition::content.eq(&none),
            edition::title.eq(&none),
            edition::title_folded.eq(&none),
            edition::changes.eq(&none),
        ))
        .execute(db)?;
    Ok(())
}

/// Drops a story's editions, and their approvals with them: the text is worked on again.
///
/// # Errors
/// What the database refuses.
pub fn drop_of(db: &mut Db, story_id: i64) -> Result<(), Error> {
    search::drop_of(db, story_id)?;
    diesel::delete(edition::table.filter(edition::story_id.eq(story_id))).execute(db)?;
    Ok(())
}

/// Notes an approval of exactly these bytes.
///
/// # Errors
/// What the database refuses.
pub fn approve(
    db: &mut Db,
    edition_id: i64,
    given_by: &str,
    member_id: Option<i64>,
    sha256: &str,
    at: NaiveDateTime,
) -> Result<(), Error> {
    let row = (
        approval::edition_id.eq(edition_id),
        approval::given_by.eq(given_by),
        approval::member_id.eq(member_id),
        approval::sha256.eq(sha256),
        approval::given_at.eq(at),
    );
    diesel::insert_into(approval::table).values(row).execute(db)?;
    Ok(())
}

/// The approvals of an edition, oldest first.
///
/// # Errors
/// What the database refuses.
pub fn approvals(db: &mut Db, edition_id: i64) -> Result<Vec<Approval>, Error> {
    Ok(approval::table.filter(approval::edition_id.eq(edition_id)).order(approval::id).load(db)?)
}
