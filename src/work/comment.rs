//! Comments: read over by the redactor, held sealed for a moderator, deleted with a receipt.

use chrono::{Duration, NaiveDate};
use serde_json::json;

use crate::domain::comment::DEEPEST;
use crate::domain::keeping::edit_until;
use crate::domain::role::KeyPurpose;
use crate::domain::{Act, Bench, CommentState, CommentText, Context, Entry, Lang, Original, PublicId, Timestamp};
use crate::seal::{Identity, Receipt, Token};
use crate::store::comments::{self, Comment as Row};
use crate::store::{self, Db, editions, reasons, sessions, stories, visitors};

use super::register::{Actor, record};
use super::sealing::{open, seal_to};
use super::sorting::Sorted;
use super::{Refusal, Work, redaction, shelf, thread};

/// A form that comes back sooner was filled in by a machine.
const LEAST_SECONDS: i64 = 2;
/// A form that comes back later is shown again.
const MOST_SECONDS: i64 = 24 * 3_600;
/// How long the page with the receipt can be reloaded.
const RECEIPT_HOURS: i64 = 1;
const STAMP: &str = "comment";
const PURPOSE: &str = "comment receipt";

/// A comment as its writer sees it when coming back, and as a moderator reads it.
pub struct Comment {
    pub id: PublicId,
    pub state: CommentState,
    pub lang: Lang,
    /// `None` once it has ended.
    pub text: Option<CommentText>,
    pub week: NaiveDate,
    /// The story that it stands under.
    pub under: PublicId,
    /// Language and last part of the address of its story.
    pub story: Option<(Lang, String)>,
    /// The title of its story.
    pub title: Option<String>,
    /// Goes up when its writer changes it or a decision is undone.
    pub version: i32,
    /// Waits in the tray for spam, or was called spam.
    pub spam: bool,
    /// Until when its writer may change it.
    pub editable_until: Option<Timestamp>,
    pub pinned: bool,
    /// Answers another one.
    pub is_answer: bool,
}

impl Comment {
    /// Whether its writer may still change it.
    pub fn may_change(&self, at: Timestamp) -> bool {
        self.state == CommentState::Held && self.editable_until.is_some_and(|until| until > at)
    }
}

impl std::fmt::Debug for Comment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Comment {}", self.id)
    }
}

/// A comment to be held.
pub struct NewComment {
    /// The language of the pages, and so of the receipt.
    pub lang: Lang,
    pub story: i64,
    pub parent: Option<PublicId>,
    pub text: CommentText,
    /// Makes sending twice the same as once.
    pub once: PublicId,
    /// Proves when the form was handed out.
    pub stamp: String,
    /// The peer's address as the server sees it; it is hashed at once.
    pub visitor: String,
    /// Whether a field that people do not see was filled in: then it waits in the tray for spam.
    pub trapped: bool,
}

impl Work<'_> {
    /// What the redactor would change in a comment under a story in `lang`, with the stamp for the form that sends it.
    /// One that is clearly in another language is read in that.
    ///
    /// # Errors
    /// [`Refusal::Comment`] for what cannot be taken.
    pub fn preview_comment(&mut self, lang: Lang, text: &CommentText) -> Result<(Bench, String), Refusal> {
        if let Some(fault) = text.fault() {
            return Err(Refusal::Comment(fault));
        }
        let lang = redaction::written_in(&text.text, lang);
        Ok((self.read_comment(lang, text), self.comment_stamp()))
    }

    /// A comment as the redactor lays it out: its name is the title, its text the one entry.
    pub(super) fn read_comment(&self, lang: Lang, text: &CommentText) -> Bench {
        let entries = vec![Entry { label: String::new(), text: text.text.clone() }];
        let original = Original { lang, title: text.name.clone(), entries, context: Context::default() };
        redaction::lay_out(&self.house.redactor, &original)
    }

    /// A stamp of this moment.
    pub fn comment_stamp(&self) -> String {
        self.house.stamps.stamp(STAMP, self.at.unix(), b"")
    }

    /// Holds a comment for a moderator and keeps its receipt's words under the cookie's key for an hour.
    ///
    /// # Errors
    /// [`Refusal::Comment`], [`Refusal::Late`] when the form came too soon or too late, [`Refusal::NotFound`] when
    /// the comment to answer is not public, [`Refusal::TurnedAway`], and why the story takes none:
    /// [`Refusal::Closed`], [`Refusal::Withdrawn`], [`Refusal::NotFound`].
    pub fn hold_comment(&mut self, new: &NewComment, cookie: &Token) -> Result<(), Refusal> {
        if let Some(fault) = new.text.fault() {
            return Err(Refusal::Comment(fault));
        }
        let made = self.house.stamps.check(STAMP, &new.stamp, b"").ok_or(Refusal::Late)?;
        if !(LEAST_SECONDS..=MOST_SECONDS).contains(&(self.at.unix() - made)) {
            return Err(Refusal::Late);
        }
        let (at, today) = (self.at, self.at.date());
        let tag = self.house.limits.tag(STAMP, &new.visitor, at);
        if visitors::is_turned_away(&mut self.db, &tag, today)? {
            return Err(Refusal::TurnedAway);
        }
        let told_in = self.takes_comments(new.story)?;
        let mut sorted = self.sort_comment(new.story, told_in, &new.text, None)?;
        sorted.tray |= new.trapped;
        // Last, since it takes long.
        let receipt = Receipt::generate(new.lang);
        let keys = receipt.keys(&self.house.salt)?;
        let months = self.house.config.close_comments_after_months;
        store::write(&mut self.db, |db| {
            if comments::by_once(db, new.once.as_str())?.is_some() {
                return Ok(());
            }
            taken(db, new.story, months, at)?;
            let recipient = keys.identity.recipient().to_string();
            let id = keep(db, new, &sorted, &keys.lookup, &recipient, at)?;
            visitors::tag(db, id.0, &tag, today)?;
            let session = sessions::New {
                kind: "comment",
                lookup: &cookie.lookup(),
                sealed: cookie.seal(PURPOSE, receipt.words().as_bytes()).into(),
                member_id: None,
                story_id: None,
                expires_at: at.plus(Duration::hours(RECEIPT_HOURS)).naive(),
            };
            sessions::keep(db, session)?;
            record(db, at, Actor::Reader, Act::CommentHeld, &format!("comment:{}", id.1), &json!({}))
        })
    }

    /// The language of a story that takes comments.
    ///
    /// # Errors
    /// Why it takes none: [`Refusal::Closed`], [`Refusal::Withdrawn`], [`Refusal::NotFound`].
    pub fn takes_comments(&mut self, story: i64) -> Result<Lang, Refusal> {
        taken(&mut self.db, story, self.house.config.close_comments_after_months, self.at)
    }

    /// Changes one's own comment while it is held and its quarter of an hour is not over.
    ///
    /// # Errors
    /// [`Refusal::Comment`]; [`Refusal::NotNow`] when the time is over or a moderator has decided.
    pub(super) fn change_comment(&mut self, row: &Row, text: &CommentText) -> Result<(), Refusal> {
        if let Some(fault) = text.fault() {
            return Err(Refusal::Comment(fault));
        }
        let at = self.at;
        if row.state != CommentState::Held.as_str() || row.editable_until.is_none_or(|until| until <= at.naive()) {
            return Err(Refusal::NotNow);
        }
        let story = stories::by_row(&mut self.db, row.story_id)?;
        let told_in = Lang::parse(&story.language).ok_or(Refusal::NotFound)?;
        let sorted = self.sort_comment(row.story_id, told_in, text, Some(row.id))?;
        store::write(&mut self.db, |db| {
            let sealed = seal_to(db, KeyPurpose::Comments, row.recipient.as_deref(), text)?.into();
            let lang = sorted.lang.code();
            let new = comments::Rewritten { sealed, language: lang, spam: sorted.tray, print: &sorted.print };
            if !comments::rewrite(db, row, new)? {
                return Err(Refusal::NotNow);
            }
            reasons::put(db, row.id, &sorted.listed())?;
            let subject = format!("comment:{}", row.public_id);
            record(db, at, Actor::Reader, Act::CommentEdited, &subject, &json!({}))
        })
    }

    /// The words of the receipt of the comment just sent with this cookie.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn comment_receipt(&mut self, cookie: &Token) -> Result<Option<String>, Refusal> {
        let Some(session) = sessions::find(&mut self.db, "comment", &cookie.lookup(), self.at.naive())? else {
            return Ok(None);
        };
        let words = cookie.open(PURPOSE, session.sealed.as_ref())?;
        Ok(String::from_utf8(words.to_vec()).ok())
    }

    /// The receipt of the comment just sent with this cookie, opened as if it had been typed.
    ///
    /// # Errors
    /// [`Refusal::Wrong`] when the cookie or the comment is gone.
    pub fn open_comment_receipt(&mut self, cookie: &Token) -> Result<Token, Refusal> {
        let words = self.comment_receipt(cookie)?.ok_or(Refusal::Wrong)?;
        let receipt = Receipt::parse(&words).map_err(|_| Refusal::Wrong)?;
        self.open_receipt(&receipt)
    }

    /// A published comment's row.
    pub(super) fn public_comment(&mut self, row: &Row) -> Result<Comment, Refusal> {
        let text = row.name.clone().zip(row.body.clone()).map(|(name, text)| CommentText { name, text });
        self.comment_of(row, text)
    }

    /// A comment's row, opened.
    pub(super) fn own_comment(&mut self, row: &Row, with: &Identity) -> Result<Comment, Refusal> {
        let text = match (&row.sealed, &row.name, &row.body) {
            (Some(sealed), ..) => Some(open(sealed.as_ref(), with)?),
            (None, Some(name), Some(body)) => Some(CommentText { name: name.clone(), text: body.clone() }),
            _ => None,
        };
        self.comment_of(row, text)
    }

    fn comment_of(&mut self, row: &Row, text: Option<CommentText>) -> Result<Comment, Refusal> {
        let damaged = || Refusal::Failed("a comment's row in the database is damaged".into());
        let story = stories::by_row(&mut self.db, row.story_id)?;
        let edition = editions::of_story(&mut self.db, story.id)?;
        let title = edition.as_ref().and_then(|edition| edition.title.clone());
        let address = edition.and_then(|edition| Some((Lang::parse(&edition.language)?, edition.slug?)));
        Ok(Comment {
            id: PublicId::parse(&row.public_id).ok_or_else(damaged)?,
            state: CommentState::parse(&row.state).ok_or_else(damaged)?,
            lang: Lang::parse(&row.language).ok_or_else(damaged)?,
            text,
            week: row.held_week,
            under: PublicId::parse(&story.public_id).ok_or_else(damaged)?,
            story: address,
            title,
            version: row.version,
            spam: row.spam,
            editable_until: row.editable_until.map(Timestamp::from_naive),
            pinned: row.pinned,
            is_answer: row.parent_id.is_some(),
        })
    }
}

/// The row and identifier of a comment that was held in the transaction under way.
fn keep(
    db: &mut Db,
    new: &NewComment,
    sorted: &Sorted,
    lookup: &str,
    recipient: &str,
    at: Timestamp,
) -> Result<(i64, PublicId), Refusal> {
    let parent = match &new.parent {
        Some(id) => Some(parent(db, new.story, id)?),
        None => None,
    };
    let id = PublicId::random();
    let sealed = seal_to(db, KeyPurpose::Comments, Some(recipient), &new.text)?;
    let row = comments::New {
        public_id: id.as_str(),
        story_id: new.story,
        parent_id: parent.as_ref().map(|parent| parent.id),
        depth: parent.map_or(1, |parent| parent.depth + 1),
        language: sorted.lang.code(),
        state: CommentState::Held.as_str(),
        sealed: Some(sealed.into()),
        name: None,
        body: None,
        receipt_lookup: Some(lookup),
        recipient: Some(recipient),
        held_week: at.week().monday(),
        published_at: None,
        demo: false,
        once: Some(new.once.as_str()),
        spam: sorted.tray,
        print: Some(&sorted.print),
        editable_until: Some(edit_until(at).naive()),
    };
    let row = comments::add(db, row)?;
    reasons::put(db, row, &sorted.listed())?;
    Ok((row, id))
}

/// The language of a story that takes comments at this moment, or why it takes none.
fn taken(db: &mut Db, story: i64, months: u32, at: Timestamp) -> Result<Lang, Refusal> {
    let Some(book) = store::shelf::one(db, story, at.naive())? else {
        return Err(shelf::missing(db, story, at)?);
    };
    let published = book.published_at.map(Timestamp::from_naive);
    if !thread::discussion(db, story, published, months, at)?.is_open() {
        return Err(Refusal::Closed);
    }
    Lang::parse(&book.language).ok_or(Refusal::NotFound)
}

/// The comment that is answered; at the deepest level, the one above it.
fn parent(db: &mut store::Db, story: i64, id: &PublicId) -> Result<Row, Refusal> {
    let public = comments::thread(db, story)?;
    let mut found =
        public.iter().find(|row| row.public_id == id.as_str() && row.state == "published").ok_or(Refusal::NotFound)?;
    while found.depth >= DEEPEST {
        found = public.iter().find(|row| Some(row.id) == found.parent_id).ok_or(Refusal::NotFound)?;
    }
    Ok(found.clone())
}
