//! What readers may see: published, not cloaked, and its hour has come.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{comment, edition, indexed, story, story_theme, theme};
use super::{Db, Error};

/// Which stories to list. Words are those of the domain's enums.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Wanted {
    pub theme: Option<String>,
    pub role: Option<String>,
    pub setting: Option<String>,
    /// The language that a feed keeps to; lists show every language.
    pub language: Option<String>,
}

/// A published story as readers see it.
#[derive(Debug, Clone, Queryable)]
pub struct Book {
    pub story_id: i64,
    pub edition_id: i64,
    pub public_id: String,
    pub published_at: Option<NaiveDateTime>,
    pub role_band: Option<String>,
    pub setting: Option<String>,
    pub region_band: Option<String>,
    pub demo: bool,
    pub language: String,
    pub title: Option<String>,
    pub slug: Option<String>,
    pub content: Option<String>,
    pub changes: Option<String>,
    pub sha256: String,
    pub number: Option<i64>,
    pub notes: Option<String>,
    pub first_editor_id: Option<i64>,
    pub without_asking: bool,
}

/// Every query of this file begins so.
macro_rules! public {
    ($at:expr) => {
        story::table
            .inner_join(edition::table)
            .filter(story::state.eq("published"))
            .filter(story::cloaked_at.is_null())
            .filter(story::published_at.le(Some($at)))
            .filter(edition::content.is_not_null())
    };
}

/// The same with filters. What is written anew for each query costs more than a query of one story.
macro_rules! shelf {
    ($wanted:expr, $at:expr) => {{
        let wanted: &Wanted = $wanted;
        let mut books = public!($at).into_boxed();
        if let Some(role) = &wanted.role {
            books = books.filter(story::role_band.eq(Some(role.clone())));
        }
        if let Some(setting) = &wanted.setting {
            books = books.filter(story::setting.eq(Some(setting.clone())));
        }
        if let Some(language) = &wanted.language {
            books = books.filter(edition::language.eq(language.clone()));
        }
        if let Some(slug) = &wanted.theme {
            let with_theme = story_theme::table
                .inner_join(theme::table)
                .filter(theme::slug.eq(slug.clone()))
                .select(story_theme::story_id);
            books = books.filter(story::id.eq_any(with_theme));
        }
        books
    }};
}

/// The columns of a [`Book`].
macro_rules! book {
    () => {
        (
            story::id,
            edition::id,
            story::public_id,
            story::published_at,
            story::role_band,
            story::setting,
            story::region_band,
            story::demo,
            edition::language,
            edition::title,
            edition::slug,
            edition::content,
            edition::changes,
            edition::sha256,
            story::number,
            story::notes,
            story::first_editor_id,
            story::without_asking,
        )
    };
}

/// A page of stories, newest first.
///
/// # Errors
/// What the database refuses.
pub fn list(db: &mut Db, wanted: &Wanted, at: NaiveDateTime, skip: i64, most: i64) -> Result<Vec<Book>, Error> {
    let page = shelf!(wanted, at).order((story::published_at.desc(), story::id.desc())).offset(skip).limit(most);
    Ok(page.select(book!()).load(db)?)
}

/// A place in every list: the moment of a story's publication and its row, in the order of the lists.
pub type Mark = (NaiveDateTime, i64);

/// The older ones of the place, the next one first. One bound on the moment alone lets the index begin there: of two,
/// the engine may take the other and read all in between.
macro_rules! older {
    ($wanted:expr, $at:expr, $mark:expr) => {{
        let (at, id) = $mark;
        let same = story::published_at.eq(Some(at)).and(story::id.lt(id));
        shelf!($wanted, at.min($at))
            .filter(story::published_at.lt(Some(at)).or(same))
            .order((story::published_at.desc(), story::id.desc()))
    }};
}

/// The newer ones of the place, the next one first.
macro_rules! newer {
    ($books:expr, $mark:expr) => {{
        let (at, id) = $mark;
        let same = story::published_at.eq(Some(at)).and(story::id.gt(id));
        $books
            .filter(story::published_at.ge(Some(at)))
            .filter(story::published_at.gt(Some(at)).or(same))
            .order((story::published_at, story::id))
    }};
}

/// The stories that follow a place in a list, newest first.
///
/// # Errors
/// What the database refuses.
pub fn after(db: &mut Db, wanted: &Wanted, at: NaiveDateTime, mark: Mark, most: i64) -> Result<Vec<Book>, Error> {
    Ok(older!(wanted, at, mark).limit(most).select(book!()).load(db)?)
}

/// The stories that come before a place in a list, newest first: those nearest to it.
///
/// # Errors
/// What the database refuses.
pub fn before(db: &mut Db, wanted: &Wanted, at: NaiveDateTime, mark: Mark, most: i64) -> Result<Vec<Book>, Error> {
    let mut books: Vec<Book> = newer!(shelf!(wanted, at), mark).limit(most).select(book!()).load(db)?;
    books.reverse();
    Ok(books)
}

/// A story's row, title, language and slug.
pub type Titled = (i64, Option<String>, String, Option<String>);

/// The next newer and the next older story of a list.
///
/// # Errors
/// What the database refuses.
pub fn beside(
    db: &mut Db,
    wanted: &Wanted,
    at: NaiveDateTime,
    mark: Mark,
) -> Result<(Option<Titled>, Option<Titled>), Error> {
    let columns = (story::id, edition::title, edition::language, edition::slug);
    let newer = newer!(shelf!(wanted, at), mark).select(columns).first(db).optional()?;
    let older = older!(wanted, at, mark).select(columns).first(db).optional()?;
    Ok((newer, older))
}

/// The stories that editors pinned, the last pinned first.
///
/// # Errors
/// What the database refuses.
pub fn pinned(db: &mut Db, at: NaiveDateTime, most: i64) -> Result<Vec<Book>, Error> {
    let pinned = shelf!(&Wanted::default(), at).filter(story::pinned_at.is_not_null());
    Ok(pinned.order((story::pinned_at.desc(), story::id.desc())).limit(most).select(book!()).load(db)?)
}

/// How many there are, counted up to `most`.
///
/// # Errors
/// What the database refuses.
pub fn count_to(db: &mut Db, wanted: &Wanted, at: NaiveDateTime, most: i64) -> Result<usize, Error> {
    let ids: Vec<i64> = shelf!(wanted, at).limit(most).select(story::id).load(db)?;
    Ok(ids.len())
}

/// The stories at these places of the search, as far as readers may see them.
///
/// # Errors
/// What the database refuses.
pub fn at_places(db: &mut Db, places: &[i64], at: NaiveDateTime) -> Result<Vec<(i64, Book)>, Error> {
    let there = indexed::table.filter(indexed::place.eq_any(places.to_vec()));
    let there: Vec<(i64, i64)> = there.select((indexed::edition_id, indexed::place)).load(db)?;
    let editions: Vec<i64> = there.iter().map(|(edition, _)| *edition).collect();
    let books = shelf!(&Wanted::default(), at).filter(edition::id.eq_any(editions));
    let books: Vec<Book> = books.select(book!()).load(db)?;
    let place = |edition| there.iter().find(|(known, _)| *known == edition).map(|(_, place)| *place);
    let mut placed: Vec<(i64, Book)> =
        books.into_iter().filter_map(|book| Some((place(book.edition_id)?, book))).collect();
    placed.sort_by_key(|(place, _)| places.iter().position(|wanted| wanted == place));
    Ok(placed)
}

/// How many there are.
///
/// # Errors
/// What the database refuses.
pub fn count(db: &mut Db, wanted: &Wanted, at: NaiveDateTime) -> Result<i64, Error> {
    Ok(shelf!(wanted, at).count().get_result(db)?)
}

/// One story, by row, if readers may see it.
///
/// # Errors
/// What the database refuses.
pub fn one(db: &mut Db, story_id: i64, at: NaiveDateTime) -> Result<Option<Book>, Error> {
    let one = public!(at).filter(story::id.eq(story_id)).select(book!());
    Ok(one.first(db).optional()?)
}

/// The story at this address, if readers may see it.
///
/// # Errors
/// What the database refuses.
pub fn at_slug(db: &mut Db, language: &str, slug: &str, at: NaiveDateTime) -> Result<Option<Book>, Error> {
    let one = public!(at).filter(edition::language.eq(language)).filter(edition::slug.eq(Some(slug)));
    Ok(one.select(book!()).get_result(db).optional()?)
}

/// Language, slug and time of publication of a story.
pub type Address = (String, Option<String>, Option<NaiveDateTime>);

/// The addresses of so many after the first `skip`, oldest first: what comes later moves none of them.
///
/// # Errors
/// What the database refuses.
pub fn addresses(db: &mut Db, at: NaiveDateTime, skip: i64, most: i64) -> Result<Vec<Address>, Error> {
    let all = shelf!(&Wanted::default(), at).order((story::published_at, story::id)).offset(skip).limit(most);
    Ok(all.select((edition::language, edition::slug, story::published_at)).load(db)?)
}

/// When the next story's hour comes: until then, what readers see does not change by itself.
///
/// # Errors
/// What the database refuses.
pub fn next_hour(db: &mut Db, at: NaiveDateTime) -> Result<Option<NaiveDateTime>, Error> {
    let waiting = story::table.filter(story::state.eq("published")).filter(story::published_at.gt(Some(at)));
    Ok(waiting.select(diesel::dsl::min(story::published_at)).first(db)?)
}

/// How many published comments each of these stories has.
///
/// # Errors
/// What the database refuses.
pub fn comment_counts(db: &mut Db, stories: &[i64]) -> Result<Vec<(i64, i64)>, Error> {
    if stories.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = comment::table
        .filter(comment::story_id.eq_any(stories.to_vec()))
        .filter(comment::state.eq("published"))
        .group_by(comment::story_id);
    Ok(theirs.select((comment::story_id, diesel::dsl::count_star())).load(db)?)
}
