//! What readers see: lists of published stories, one story with its comments, the addresses of all.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::domain::comment::Discussion;
use crate::domain::{
    CommentState, ContentNote, EditionText, Lang, PublicId, RegionBand, RoleBand, Setting, State, Tag, Timestamp,
};
use crate::publish::{canonical, markdown};
use crate::seal::sha256_hex;
use crate::store::shelf::{self, Book};
use crate::store::{Db, comments, editions, stories, themes};

use super::cursor::Way;
use super::ways::WayOn;
use super::{Refusal, Work};

pub use crate::store::shelf::Wanted;

/// How many stories a list shows.
pub const PAGE: usize = 20;
/// Up to how many stories of a list are counted.
pub const MOST_COUNTED: usize = 1_000;
/// How many pinned stories the front page shows.
const MOST_PINNED: i64 = 5;
/// With fewer stories in its language than this, the front page shows others too.
const FEW: usize = 10;
/// How many code points of a story a list shows.
const EXCERPT: usize = 240;

/// A theme's slug and its name in the language of the page.
pub type Theme = (String, String);

/// A published story on a list.
#[derive(Debug, Clone)]
pub struct Shelved {
    pub id: PublicId,
    pub lang: Lang,
    pub title: String,
    pub slug: String,
    pub excerpt: String,
    pub published: NaiveDate,
    pub role: Option<RoleBand>,
    pub setting: Option<Setting>,
    pub region: Option<RegionBand>,
    pub themes: Vec<Theme>,
    pub comments: usize,
    pub demo: bool,
    /// By which it is cited.
    pub number: i64,
    /// What its readers are warned of.
    pub notes: Vec<ContentNote>,
}

/// The front page: what editors pinned, what is told in its language, and what in others where that is little.
#[derive(Debug, Clone)]
pub struct FrontShelf {
    pub pinned: Vec<Shelved>,
    pub own: Vec<Shelved>,
    pub others: Vec<Shelved>,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Shelf {
    pub stories: Vec<Shelved>,
    /// How many fit, counted up to one more than [`MOST_COUNTED`].
    pub total: usize,
    /// Whether nothing fits in the language asked for, and these are in others.
    pub elsewhere: bool,
    /// The cursors of the pages before and after.
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// A published story with all that its page shows.
#[derive(Debug)]
pub struct Published {
    pub about: Shelved,
    pub row: i64,
    pub text: EditionText,
    pub sha256: String,
    /// How often each label was replaced.
    pub changes: BTreeMap<String, usize>,
    pub comments: Vec<ShownComment>,
    pub discussion: Discussion,
    /// The same story in other languages: language and slug.
    pub others: Vec<(Lang, String)>,
    pub ways: Vec<WayOn>,
}

/// A comment under a story; `body` is `None` where a deleted one was answered.
#[derive(Debug, Clone)]
pub struct ShownComment {
    pub id: PublicId,
    pub parent: Option<PublicId>,
    pub depth: i32,
    pub lang: Lang,
    pub name: String,
    pub body: Option<String>,
    pub published: NaiveDate,
    pub demo: bool,
    pub pinned: bool,
}

/// Where an address leads.
#[derive(Debug)]
pub enum Found {
    /// The story, in its own language whatever that of the pages.
    Here(Box<Published>),
    /// The story's address was changed: its slug now.
    Moved(String),
}

impl Work<'_> {
    /// A page of stories, their themes named in `lang`. Where none is told in the language that is wanted, those in
    /// others.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPlace`] for a page beyond the last and for a cursor that is not one of this list.
    pub fn shelf(&mut self, lang: Lang, wanted: &Wanted, place: &str) -> Result<Shelf, Refusal> {
        let most = i64::try_from(MOST_COUNTED + 1).unwrap_or(i64::MAX);
        let at = self.at.naive();
        self.shows_shelf(wanted)?;
        let mut total = shelf::count_to(&mut self.db, wanted, at, most)?;
        let elsewhere = total == 0 && wanted.language.is_some();
        let anywhere = Wanted { language: None, ..wanted.clone() };
        let wanted = if elsewhere { &anywhere } else { wanted };
        if elsewhere {
            self.shows_shelf(wanted)?;
            total = shelf::count_to(&mut self.db, wanted, at, most)?;
        }
        let (books, has_newer, has_older) = self.page_of(wanted, place)?;
        let mark = |book: Option<&Book>, way| book.and_then(|book| self.cursor(wanted, way, book));
        let newer = mark(books.first().filter(|_| has_newer), Way::Newer);
        let older = mark(books.last().filter(|_| has_older), Way::Older);
        Ok(Shelf { stories: self.on_a_list(lang, &books)?, total, elsewhere, newer, older })
    }

    /// The front page in this language.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn front(&mut self, lang: Lang) -> Result<FrontShelf, Refusal> {
        let (at, most) = (self.at.naive(), i64::try_from(PAGE).unwrap_or(20));
        self.shows_shelf(&Wanted::default())?;
        let pinned = shelf::pinned(&mut self.db, at, MOST_PINNED)?;
        let is_pinned = |book: &Book| pinned.iter().any(|other| other.story_id == book.story_id);
        let own = Wanted { language: Some(lang.code().to_owned()), ..Wanted::default() };
        let own = if lang.tells_stories() { shelf::list(&mut self.db, &own, at, 0, most)? } else { Vec::new() };
        let own: Vec<Book> = own.into_iter().filter(|book| !is_pinned(book)).collect();
        let others =
            if own.len() < FEW { shelf::list(&mut self.db, &Wanted::default(), at, 0, most)? } else { Vec::new() };
        let others = others.into_iter().filter(|book| book.language != lang.code() && !is_pinned(book));
        let others: Vec<Book> = others.take(PAGE - own.len()).collect();
        Ok(FrontShelf {
            pinned: self.on_a_list(lang, &pinned)?,
            own: self.on_a_list(lang, &own)?,
            others: self.on_a_list(lang, &others)?,
        })
    }

    fn on_a_list(&mut self, lang: Lang, books: &[Book]) -> Result<Vec<Shelved>, Refusal> {
        Ok(self.read_on_a_list(lang, books)?.into_iter().map(|(about, _)| about).collect())
    }

    fn read_on_a_list(&mut self, lang: Lang, books: &[Book]) -> Result<Vec<(Shelved, EditionText)>, Refusal> {
        self.shows(books);
        let stories = shelved(&mut self.db, lang, books)?;
        stories.iter().for_each(|(about, _)| self.shows_themes(about));
        Ok(stories)
    }

    /// The newest stories with their texts, for a feed; themes are named in `lang`.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a theme that there is not.
    pub fn newest(&mut self, lang: Lang, wanted: &Wanted) -> Result<Vec<(Shelved, EditionText)>, Refusal> {
        if let Some(slug) = &wanted.theme {
            themes::id_of(&mut self.db, slug)?.ok_or(Refusal::NotFound)?;
        }
        let books = shelf::list(&mut self.db, wanted, self.at.naive(), 0, i64::try_from(PAGE).unwrap_or(20))?;
        self.shows_shelf(wanted)?;
        self.read_on_a_list(lang, &books)
    }

    /// All themes, named in this language.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn themes(&mut self, lang: Lang) -> Result<Vec<Theme>, Refusal> {
        self.shown.add(Tag::themes());
        Ok(themes::all(&mut self.db, lang.code())?)
    }

    /// The story at an address below any language of the pages: slugs are unique across languages, so that a reader
    /// who prefers another language than the story's reads it within pages in that. Themes are named in `lang`.
    ///
    /// # Errors
    /// [`Refusal::Withdrawn`]; [`Refusal::NotFound`] also for a cloaked one, one whose hour has not come, and one
    /// whose bytes are not those that were approved.
    pub fn story_at(&mut self, lang: Lang, slug: &str) -> Result<Found, Refusal> {
        let Some(book) = self.book_at(lang, slug)? else { return self.moved(lang, slug) };
        let (editor, without_asking) = (book.first_editor_id, book.without_asking);
        if !book.demo && !approved(&mut self.db, book.edition_id, &book.sha256, editor, without_asking)? {
            tracing::error!(story = book.public_id, "published without its approvals: not served");
            return Err(Refusal::NotFound);
        }
        self.shows(std::slice::from_ref(&book));
        let comments = self.thread(book.story_id)?;
        let told = comments.iter().filter(|comment| comment.body.is_some()).count();
        let themes = themes::of_stories(&mut self.db, &[book.story_id], lang.code())?;
        let themes = themes.into_iter().map(|(_, slug, name)| (slug, name)).collect();
        let (about, text) = read(&book, themes, told).ok_or(Refusal::NotFound)?;
        self.shows_themes(&about);
        let changes = book.changes.as_deref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
        let discussion = self.discussion(book.story_id, book.published_at.map(Timestamp::from_naive))?;
        if let Discussion::Open { closes: Some(closes) } = discussion {
            self.shown.until(closes);
        }
        let told_in = editions::public_of(&mut self.db, book.story_id)?;
        let others = told_in.into_iter().filter_map(|(lang, slug)| Some((Lang::parse(&lang)?, slug?)));
        let others = others.filter(|(other, _)| *other != about.lang).collect();
        let ways = self.ways_on(&book, &about.themes)?;
        let row = book.story_id;
        let sha256 = book.sha256;
        let published = Published { about, row, text, sha256, changes, comments, discussion, others, ways };
        Ok(Found::Here(Box::new(published)))
    }

    /// The story at this address: the one in this language before one in another.
    fn book_at(&mut self, lang: Lang, slug: &str) -> Result<Option<Book>, Refusal> {
        for lang in this_first(lang) {
            if let Some(book) = shelf::at_slug(&mut self.db, lang.code(), slug, self.at.naive())? {
                return Ok(Some(book));
            }
        }
        Ok(None)
    }

    /// Where a story that is not at this address is now, or why there is none.
    fn moved(&mut self, lang: Lang, slug: &str) -> Result<Found, Refusal> {
        if let Some(edition) = edition_at(&mut self.db, lang, slug)? {
            return Err(missing(&mut self.db, edition.story_id, self.at)?);
        }
        let moved = editions::by_former_slug(&mut self.db, slug)?.ok_or(Refusal::NotFound)?;
        self.on_the_shelf(moved.story_id)?;
        Ok(Found::Moved(moved.slug.ok_or(Refusal::NotFound)?))
    }

    /// The address of a story by its persistent identifier.
    ///
    /// # Errors
    /// As [`Work::story_at`].
    pub fn address_of(&mut self, id: &PublicId) -> Result<(Lang, String), Refusal> {
        let story = stories::by_id(&mut self.db, id.as_str())?.ok_or(Refusal::NotFound)?;
        let book = self.on_the_shelf(story.id)?;
        let lang = Lang::parse(&book.language).ok_or(Refusal::NotFound)?;
        Ok((lang, book.slug.ok_or(Refusal::NotFound)?))
    }

    /// How many stories there are.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn count(&mut self) -> Result<usize, Refusal> {
        self.shows_shelf(&Wanted::default())?;
        let count = shelf::count(&mut self.db, &Wanted::default(), self.at.naive())?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// Language, slug and day of so many stories after the first `skip`, oldest first.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn addresses(&mut self, skip: usize, most: usize) -> Result<Vec<(Lang, String, NaiveDate)>, Refusal> {
        self.shows_shelf(&Wanted::default())?;
        self.shown.add(Tag::addresses());
        let rows = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let all = shelf::addresses(&mut self.db, self.at.naive(), rows(skip), rows(most))?;
        Ok(all.into_iter().filter_map(|(lang, slug, at)| Some((Lang::parse(&lang)?, slug?, at?.date()))).collect())
    }

    /// The page shows what operators write into files: they are looked at again after a minute.
    pub fn shows_files(&mut self) {
        self.shown.add(Tag::files());
        self.shown.until(self.at.plus(chrono::Duration::minutes(1)));
    }

    /// The page shows these stories, or what is said of them.
    fn shows(&mut self, books: &[Book]) {
        for book in books {
            self.shown.add(Tag::story(book.story_id));
            self.shown.add(Tag::thread(book.story_id));
        }
    }

    fn shows_themes(&mut self, story: &Shelved) {
        story.themes.iter().for_each(|(slug, _)| self.shown.add(Tag::theme(slug)));
    }

    /// The page shows which stories there are, until the next one's hour comes. One filter is enough: a story that
    /// comes or goes is on the shelf of each.
    pub(super) fn shows_shelf(&mut self, wanted: &Wanted) -> Result<(), Refusal> {
        let Wanted { theme, role, setting, language } = wanted;
        self.shown.add(match (theme, role, setting, language) {
            (Some(theme), ..) => Tag::shelf_with(theme),
            (_, Some(role), ..) => Tag::shelf_from(role),
            (_, _, Some(setting), _) => Tag::shelf_at(setting),
            (_, _, _, Some(language)) => Tag::shelf_in(language),
            _ => Tag::shelf(),
        });
        let hour = match self.next_hour {
            Some(known) => known,
            None => shelf::next_hour(&mut self.db, self.at.naive())?.map(Timestamp::from_naive),
        };
        self.next_hour = Some(hour);
        hour.into_iter().for_each(|hour| self.shown.until(hour));
        Ok(())
    }

    fn on_the_shelf(&mut self, story: i64) -> Result<Book, Refusal> {
        if let Some(book) = shelf::one(&mut self.db, story, self.at.naive())? {
            return Ok(book);
        }
        Err(missing(&mut self.db, story, self.at)?)
    }

    fn thread(&mut self, story: i64) -> Result<Vec<ShownComment>, Refusal> {
        let rows = comments::thread(&mut self.db, story)?;
        let ids: HashMap<i64, PublicId> =
            rows.iter().filter_map(|row| Some((row.id, PublicId::parse(&row.public_id)?))).collect();
        let answered: Vec<i64> = rows.iter().filter_map(|row| row.parent_id).collect();
        let shown =
            rows.iter().filter(|row| row.state == CommentState::Published.as_str() || answered.contains(&row.id));
        let comment = |row: &comments::Comment| {
            Some(ShownComment {
                id: ids.get(&row.id)?.clone(),
                parent: row.parent_id.and_then(|parent| ids.get(&parent).cloned()),
                depth: row.depth,
                lang: Lang::parse(&row.language)?,
                name: row.name.clone().unwrap_or_default(),
                body: row.body.clone(),
                published: row.published_at?.date(),
                demo: row.demo,
                pinned: row.pinned,
            })
        };
        Ok(shown.filter_map(comment).collect())
    }
}

/// Why readers do not see a story that is not on the shelf.
pub(super) fn missing(db: &mut Db, story: i64, at: Timestamp) -> Result<Refusal, Refusal> {
    let row = stories::by_row(db, story)?;
    // What was never public tells nobody that it existed; a story withdrawn before it appeared was not.
    let was_public = row.published_at.is_some_and(|hour| hour <= at.naive());
    let withdrawn = row.state == State::Withdrawn.as_str() && was_public && row.cloaked_at.is_none();
    Ok(if withdrawn { Refusal::Withdrawn } else { Refusal::NotFound })
}

/// The edition with this slug: the one in this language before one in another.
pub(super) fn edition_at(db: &mut Db, lang: Lang, slug: &str) -> Result<Option<editions::Edition>, Refusal> {
    for lang in this_first(lang) {
        if let Some(edition) = editions::by_slug(db, lang.code(), slug)? {
            return Ok(Some(edition));
        }
    }
    Ok(None)
}

fn this_first(lang: Lang) -> impl Iterator<Item = Lang> {
    std::iter::once(lang).chain(Lang::STORIES.into_iter().filter(move |other| *other != lang))
}

/// The text of a published edition, if its bytes are those that its hash names.
fn sound(book: &Book) -> Option<EditionText> {
    let content = book.content.as_deref()?;
    if sha256_hex(content.as_bytes()) != book.sha256 {
        tracing::error!(story = book.public_id, "the bytes are not those that were approved: not served");
        return None;
    }
    canonical::read(content).ok()
}

/// Whether an edition carries the approvals of these very bytes that its call and its contributor demand.
pub(super) fn approved(
    db: &mut Db,
    edition: i64,
    sha256: &str,
    first_editor: Option<i64>,
    without_asking: bool,
) -> Result<bool, Refusal> {
    let approvals = editions::approvals(db, edition)?;
    let by = |who: &'static str| approvals.iter().filter(move |a| a.given_by == who && a.sha256 == sha256);
    let editor = by("editor").any(|a| a.member_id.is_some() && a.member_id == first_editor);
    // Where a call asks for one reviewer, the first editor's own reading was recorded as the review.
    let reviewed = by("reviewer").next().is_some();
    let contributor = without_asking || by("contributor").next().is_some();
    Ok(editor && reviewed && contributor)
}

/// What lists show of these stories, and their texts.
pub(super) fn shelved(db: &mut Db, lang: Lang, books: &[Book]) -> Result<Vec<(Shelved, EditionText)>, Refusal> {
    let rows: Vec<i64> = books.iter().map(|book| book.story_id).collect();
    let mut themes: HashMap<i64, Vec<Theme>> = HashMap::new();
    for (story, slug, name) in themes::of_stories(db, &rows, lang.code())? {
        themes.entry(story).or_default().push((slug, name));
    }
    let comments: HashMap<i64, i64> = shelf::comment_counts(db, &rows)?.into_iter().collect();
    let shelved = |book: &Book| {
        let comments = comments.get(&book.story_id).and_then(|n| usize::try_from(*n).ok()).unwrap_or(0);
        read(book, themes.remove(&book.story_id).unwrap_or_default(), comments)
    };
    Ok(books.iter().filter_map(shelved).collect())
}

/// What a list shows of a story, and its text, if it may be served.
fn read(book: &Book, themes: Vec<Theme>, comments: usize) -> Option<(Shelved, EditionText)> {
    let text = sound(book)?;
    let opening = text.entries.iter().map(|entry| entry.text.as_str()).find(|text| !text.trim().is_empty());
    let about = Shelved {
        id: PublicId::parse(&book.public_id)?,
        lang: Lang::parse(&book.language)?,
        title: book.title.clone()?,
        slug: book.slug.clone()?,
        excerpt: markdown::excerpt(opening.unwrap_or_default(), EXCERPT),
        published: book.published_at?.date(),
        role: book.role_band.as_deref().and_then(RoleBand::parse),
        setting: book.setting.as_deref().and_then(Setting::parse),
        region: book.region_band.as_deref().and_then(RegionBand::parse),
        themes,
        comments,
        demo: book.demo,
        number: book.number.unwrap_or_default(),
        notes: ContentNote::read(book.notes.as_deref()),
    };
    Some((about, text))
}
