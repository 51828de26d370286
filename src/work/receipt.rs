//! Coming back with a receipt: where the story stands, the edition to approve, messages, withdrawal.

use chrono::{Duration, NaiveDate};
use serde_json::json;

use crate::domain::role::KeyPurpose;
use crate::domain::state::Move;
use crate::domain::{Act, CommentState, CommentText, EditionText, Lang, Original, PublicId, State, Tag};
use crate::seal::{self, Identity, Receipt, Token};
use crate::store::stories::{Change, Story};
use crate::store::{self, comments, editions, sessions, stories};

use super::comment::Comment;
use super::letters::{Letter, letters};
use super::register::{Actor, record};
use super::sealing::{open, seal_to};
use super::{Refusal, Work, redaction, story, withdrawal};

/// How long a receipt stays open in the browser.
const SESSION_HOURS: i64 = 1;

const PURPOSE: &str = "receipt";

/// What a receipt belongs to.
#[derive(Debug)]
pub enum Coming {
    Story(Box<Status>),
    Comment(Comment),
}

/// A story as its contributor sees it.
#[derive(Debug)]
pub struct Status {
    pub id: PublicId,
    pub lang: Lang,
    pub state: State,
    pub week: Option<NaiveDate>,
    /// As submitted; `None` once the original was destroyed.
    pub title: Option<String>,
    pub letters: Vec<Letter>,
    /// The exact text that waits for approval, with its hex SHA-256.
    pub edition: Option<(EditionText, String)>,
    /// The last part of its public address.
    pub slug: Option<String>,
    /// Published, but its hour has not come.
    pub waits: bool,
    pub without_asking: bool,
}

impl Work<'_> {
    /// Opens a receipt and gives the key for the cookie. A receipt that nobody has and one whose story was withdrawn
    /// are refused alike, after the same work.
    ///
    /// # Errors
    /// [`Refusal::Wrong`].
    pub fn open_receipt(&mut self, receipt: &Receipt) -> Result<Token, Refusal> {
        let keys = receipt.keys(&self.house.salt)?;
        let story = stories::by_receipt(&mut self.db, &keys.lookup)?;
        let comment = comments::by_receipt(&mut self.db, &keys.lookup)?;
        if story.is_none() && comment.is_none() {
            return Err(Refusal::Wrong);
        }
        let (at, token) = (self.at, Token::generate());
        let held = serde_json::to_vec(&(&keys.lookup, keys.identity.to_secret().as_str()))?;
        store::write(&mut self.db, |db| {
            sessions::sweep(db, at.naive())?;
            let session = sessions::New {
                kind: "receipt",
                lookup: &token.lookup(),
                sealed: token.seal(PURPOSE, &zeroize::Zeroizing::new(held)).into(),
                member_id: None,
                story_id: story.map(|story| story.id),
                expires_at: at.plus(Duration::hours(SESSION_HOURS)).naive(),
            };
            Ok::<_, Refusal>(sessions::keep(db, session)?)
        })?;
        Ok(token)
    }

    /// Closes the receipt in this browser.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn close_receipt(&mut self, token: &Token) -> Result<(), Refusal> {
        store::write(&mut self.db, |db| Ok(sessions::end(db, &token.lookup())?))
    }

    /// What an open receipt belongs to, and how it stands.
    ///
    /// # Errors
    /// [`Refusal::Wrong`] when the receipt is not open any more.
    pub fn coming(&mut self, token: &Token) -> Result<Coming, Refusal> {
        let (lookup, identity) = self.held(token)?;
        if let Some(row) = comments::by_receipt(&mut self.db, &lookup)? {
            return Ok(Coming::Comment(self.own_comment(&row, &identity)?));
        }
        let row = stories::by_receipt(&mut self.db, &lookup)?.ok_or(Refusal::Wrong)?;
        let state = story::state(&row)?;
        let original = stories::original_of(&mut self.db, row.id)?;
        let original: Option<Original> = original.map(|sealed| open(sealed.as_ref(), &identity)).transpose()?;
        let edition = editions::of_story(&mut self.db, row.id)?;
        let to_read = match &edition {
            Some(edition) if state == State::WithContributor => match &edition.sealed {
                Some(sealed) => Some((open(sealed.as_ref(), &identity)?, edition.sha256.clone())),
                None => None,
            },
            _ => None,
        };
        let public = state == State::Published && row.cloaked_at.is_none();
        let waits = row.published_at.is_some_and(|hour| hour > self.at.naive());
        Ok(Coming::Story(Box::new(Status {
            id: story::id(&row)?,
            lang: story::lang(&row)?,
            state,
            week: row.submitted_week,
            title: original.map(|original| original.title),
            letters: letters(&mut self.db, row.id, &identity)?,
            edition: to_read,
            slug: edition.and_then(|edition| edition.slug).filter(|_| public && !waits),
            waits: public && waits,
            without_asking: row.without_asking,
        })))
    }

    /// Writes to the editors.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] for an empty or too long message; [`Refusal::NotNow`] when the story has ended.
    pub fn write_to_editors(&mut self, token: &Token, text: &str) -> Result<(), Refusal> {
        let (row, _) = self.own_story(token)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            if !story::state(&row)?.is_alive() {
                return Err(Refusal::NotNow);
            }
            super::letters::add(db, &row, None, text, at)?;
            record(db, at, Actor::Contributor, Act::WroteMessage, &story::subject(&row), &json!({}))
        })
    }

    /// Approves exactly the bytes that were shown.
    ///
    /// # Errors
    /// [`Refusal::Changed`] when the edition is another one by now; [`Refusal::NotNow`] in any other state.
    pub fn approve(&mut self, token: &Token, sha256: &str) -> Result<(), Refusal> {
        let (row, _) = self.own_story(token)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_row(db, row.id)?;
            let next = story::state(&row)?.after(Move::Approve).ok_or(Refusal::NotNow)?;
            let edition =
                editions::of_story(db, row.id)?.filter(|edition| edition.sha256 == sha256).ok_or(Refusal::Changed)?;
            editions::approve(db, edition.id, "contributor", None, sha256, at.week().start())?;
            story::change(db, &row, Change { state: Some(next.as_str()), ..Default::default() })?;
            record(db, at, Actor::Contributor, Act::Approved, &story::subject(&row), &json!({"sha256": sha256}))
        })
    }

    /// Sends the edition back with what should change.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] without words; [`Refusal::NotNow`] in any other state.
    pub fn ask_for_change(&mut self, token: &Token, text: &str) -> Result<(), Refusal> {
        let (row, _) = self.own_story(token)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_row(db, row.id)?;
            let next = story::state(&row)?.after(Move::AskForChange).ok_or(Refusal::NotNow)?;
            super::letters::add(db, &row, None, text, at)?;
            editions::drop_of(db, row.id)?;
            story::change(db, &row, Change { state: Some(next.as_str()), ..Default::default() })?;
            record(db, at, Actor::Contributor, Act::AskedForChange, &story::subject(&row), &json!({}))
        })
    }

    /// Takes the story back, from wherever it stands. Its texts, messages and comments are destroyed; its public
    /// pages, feeds and lists are without it from this moment. A tombstone makes the no survive a restore.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] when it has ended already.
    pub fn withdraw(&mut self, token: &Token) -> Result<(), Refusal> {
        let (row, _) = self.own_story(token)?;
        let at = self.at;
        let was_public = store::write(&mut self.db, |db| {
            let row = stories::by_row(db, row.id)?;
            let was_public = story::state(&row)? == State::Published;
            let detail = json!({"from": row.state});
            withdrawal::withdraw(db, &row, Actor::Contributor, &detail, at)?;
            Ok::<_, Refusal>(was_public)
        })?;
        if was_public {
            self.took_away();
        }
        Ok(())
    }

    /// What the redactor suggests for a change of one's own comment, if it would change anything.
    ///
    /// # Errors
    /// [`Refusal::Wrong`], [`Refusal::Comment`].
    pub fn preview_change(&mut self, token: &Token, text: &CommentText) -> Result<Option<CommentText>, Refusal> {
        let row = self.own_row(token)?;
        if let Some(fault) = text.fault() {
            return Err(Refusal::Comment(fault));
        }
        let lang = redaction::written_in(&text.text, Lang::parse(&row.language).ok_or(Refusal::Wrong)?);
        let edition = self.read_comment(lang, text).edition();
        let text_of = edition.entries.into_iter().next().map(|entry| entry.text).unwrap_or_default();
        let suggested = CommentText { name: edition.title, text: text_of };
        Ok(Some(suggested).filter(|suggested| suggested != text))
    }

    /// Changes one's own comment while it waits, within a quarter of an hour of sending.
    ///
    /// # Errors
    /// [`Refusal::Wrong`]; [`Refusal::Comment`]; [`Refusal::NotNow`] when the time is over or a moderator has decided.
    pub fn change_own_comment(&mut self, token: &Token, text: &CommentText) -> Result<(), Refusal> {
        let row = self.own_row(token)?;
        self.change_comment(&row, text)
    }

    fn own_row(&mut self, token: &Token) -> Result<comments::Comment, Refusal> {
        let (lookup, _) = self.held(token)?;
        comments::by_receipt(&mut self.db, &lookup)?.ok_or(Refusal::Wrong)
    }

    /// Deletes one's own comment, held or published.
    ///
    /// # Errors
    /// [`Refusal::Wrong`] when the receipt is not open or is a story's.
    pub fn delete_own_comment(&mut self, token: &Token) -> Result<(), Refusal> {
        let (lookup, _) = self.held(token)?;
        let at = self.at;
        let was_public = store::write(&mut self.db, |db| {
            let row = comments::by_receipt(db, &lookup)?.ok_or(Refusal::Wrong)?;
            let was_public = row.state == CommentState::Published.as_str();
            comments::end(db, row.id)?;
            if was_public {
                store::changes::note(db, &[Tag::thread(row.story_id)])?;
            }
            sessions::end(db, &token.lookup())?;
            let subject = format!("comment:{}", row.public_id);
            store::tombstones::set(db, &subject, "deleted", at.week().start())?;
            record(db, at, Actor::Reader, Act::CommentDeleted, &subject, &json!({}))?;
            Ok::<_, Refusal>(was_public)
        })?;
        if was_public {
            self.took_away();
        }
        Ok(())
    }

    fn own_story(&mut self, token: &Token) -> Result<(Story, Identity), Refusal> {
        let (lookup, identity) = self.held(token)?;
        let row = stories::by_receipt(&mut self.db, &lookup)?.ok_or(Refusal::Wrong)?;
        Ok((row, identity))
    }

    fn held(&mut self, token: &Token) -> Result<(String, Identity), Refusal> {
        let session =
            sessions::find(&mut self.db, "receipt", &token.lookup(), self.at.naive())?.ok_or(Refusal::Wrong)?;
        let held = token.open(PURPOSE, session.sealed.as_ref())?;
        let (lookup, secret): (String, String) = serde_json::from_slice(&held)?;
        let secret = zeroize::Zeroizing::new(secret);
        Ok((lookup, Identity::from_secret(&secret).map_err(|_| seal::Error::Damaged)?))
    }
}

/// Seals an edition to the desk and to the receipt of its story.
pub(super) fn seal_edition(db: &mut store::Db, row: &Story, edition: &EditionText) -> Result<Vec<u8>, Refusal> {
    seal_to(db, KeyPurpose::Stories, row.recipient.as_deref(), edition)
}
