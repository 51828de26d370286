//! Comments: read over by the redactor, held sealed for a moderator, deleted with a receipt.

use chrono::{Duration, NaiveDate};
use serde_json::json;

use crate::domain::comment::{CommentFault, DEEPEST};
use crate::domain::role::KeyPurpose;
use crate::domain::{Act, Bench, CommentState, CommentText, Context, Entry, Lang, May, Original, PublicId, Tag};
use crate::seal::{Identity, Receipt, Token};
use crate::store::comments::{self, Comment as Row};
use crate::store::{self, editions, sessions, stories};

use super::register::{Actor, record};
use super::sealing::{open, seal_to};
use super::{Desk, Refusal, Work, redaction};

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
    /// Language and last part of the address of its story.
    pub story: Option<(Lang, String)>,
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
}

impl Work<'_> {
    /// What the redactor would change in a comment under a story in `lang`, with the stamp for the form that sends it.
    /// It goes over to another language by itself where a paragraph is clearly in that.
    ///
    /// # Errors
    /// [`Refusal::Comment`] for what cannot be taken.
    pub fn preview_comment(&mut self, lang: Lang, text: &CommentText) -> Result<(Bench, String), Refusal> {
        if let Some(fault) = text.fault() {
            return Err(Refusal::Comment(fault));
        }
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
    /// the story is not on the shelf or the comment to answer is not public.
    pub fn hold_comment(&mut self, new: &NewComment, cookie: &Token) -> Result<(), Refusal> {
        if let Some(fault) = new.text.fault() {
            return Err(Refusal::Comment(fault));
        }
        let made = self.house.stamps.check(STAMP, &new.stamp, b"").ok_or(Refusal::Late)?;
        if !(LEAST_SECONDS..=MOST_SECONDS).contains(&(self.at.unix() - made)) {
            return Err(Refusal::Late);
        }
        let receipt = Receipt::generate(new.lang);
        let keys = receipt.keys(&self.house.salt)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            if comments::by_once(db, new.once.as_str())?.is_some() {
                return Ok(());
            }
            let book = store::shelf::one(db, new.story, at.naive())?.ok_or(Refusal::NotFound)?;
            let language = Lang::of_text(&new.text.text, Lang::parse(&book.language).ok_or(Refusal::NotFound)?);
            let parent = match &new.parent {
                Some(id) => Some(parent(db, new.story, id)?),
                None => None,
            };
            let id = PublicId::random();
            let recipient = keys.identity.recipient().to_string();
            let sealed = seal_to(db, KeyPurpose::Comments, Some(&recipient), &new.text)?;
            let row = comments::New {
                public_id: id.as_str(),
                story_id: new.story,
                parent_id: parent.as_ref().map(|parent| parent.id),
                depth: parent.map_or(1, |parent| parent.depth + 1),
                language: language.code(),
                state: CommentState::Held.as_str(),
                sealed: Some(sealed.into()),
                name: None,
                body: None,
                receipt_lookup: Some(&keys.lookup),
                recipient: Some(&recipient),
                held_week: at.week().monday(),
                published_at: None,
                demo: false,
                once: Some(new.once.as_str()),
            };
            comments::add(db, row)?;
            let session = sessions::New {
                kind: "comment",
                lookup: &cookie.lookup(),
                sealed: cookie.seal(PURPOSE, receipt.words().as_bytes()).into(),
                member_id: None,
                story_id: None,
                expires_at: at.plus(Duration::hours(RECEIPT_HOURS)).naive(),
            };
            sessions::keep(db, session)?;
            record(db, at, Actor::Reader, Act::CommentHeld, &format!("comment:{id}"), &json!({}))
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

    /// Publishes a held comment in these words: the moderator may have changed them.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::Comment`], [`Refusal::Changed`] when it was decided already.
    pub fn publish_comment(&mut self, desk: &Desk, id: &PublicId, text: &CommentText) -> Result<(), Refusal> {
        desk.require(May::ModerateComments)?;
        match text.fault() {
            // A moderator may let more links stand.
            None | Some(CommentFault::TooManyLinks) => {}
            Some(fault) => return Err(Refusal::Comment(fault)),
        }
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = comments::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            // To the day: the minute would tell who was seen writing.
            let day = at.date().and_time(chrono::NaiveTime::MIN);
            match comments::publish(db, row.id, text.name.trim(), text.text.trim(), day) {
                Err(store::Error::Conflict) => return Err(Refusal::Changed),
                other => other?,
            }
            store::changes::note(db, &[Tag::thread(row.story_id)])?;
            record(db, at, desk.into(), Act::CommentPublished, &format!("comment:{id}"), &json!({}))
        })?;
        self.changed();
        Ok(())
    }

    /// Declines a held comment or takes a published one down. Its words are gone.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::Changed`] when it has ended already.
    pub fn decline_comment(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        desk.require(May::ModerateComments)?;
        let at = self.at;
        let was_public = store::write(&mut self.db, |db| {
            let row = comments::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let was_public = row.state == CommentState::Published.as_str();
            let state =
                if row.state == CommentState::Held.as_str() { CommentState::Declined } else { CommentState::Deleted };
            match comments::end(db, row.id, state.as_str()) {
                Err(store::Error::Conflict) => return Err(Refusal::Changed),
                other => other?,
            }
            if was_public {
                store::changes::note(db, &[Tag::thread(row.story_id)])?;
            }
            record(db, at, desk.into(), Act::CommentDeclined, &format!("comment:{id}"), &json!({"from": row.state}))?;
            Ok::<_, Refusal>(was_public)
        })?;
        if was_public {
            self.took_away();
        }
        Ok(())
    }

    /// A comment's row, opened.
    pub(super) fn own_comment(&mut self, row: &Row, with: &Identity) -> Result<Comment, Refusal> {
        let damaged = || Refusal::Failed("a comment's row in the database is damaged".into());
        let text = match (&row.sealed, &row.name, &row.body) {
            (Some(sealed), ..) => Some(open(sealed.as_ref(), with)?),
            (None, Some(name), Some(body)) => Some(CommentText { name: name.clone(), text: body.clone() }),
            _ => None,
        };
        let story = stories::by_row(&mut self.db, row.story_id)?;
        let edition = editions::of_story(&mut self.db, story.id)?;
        let address = edition.and_then(|edition| Some((Lang::parse(&edition.language)?, edition.slug?)));
        Ok(Comment {
            id: PublicId::parse(&row.public_id).ok_or_else(damaged)?,
            state: CommentState::parse(&row.state).ok_or_else(damaged)?,
            lang: Lang::parse(&row.language).ok_or_else(damaged)?,
            text,
            week: row.held_week,
            story: address,
        })
    }
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
