//! The comments under one story as the desk looks after them: open or closed, pinned, taken down.

use serde_json::json;

use crate::domain::comment::Discussion;
use crate::domain::keeping::closes_at;
use crate::domain::{Act, Lang, May, PublicId, State, Tag, Timestamp};
use crate::store::stories::Story;
use crate::store::{self, Db, comments, editions, stories, threads};

use super::comment::Comment;
use super::register::record;
use super::{Desk, Refusal, Work, story};

/// How many comments a page shows.
const PAGE: i64 = 50;

/// A story's comments at the desk.
pub struct Thread {
    pub story: PublicId,
    pub title: String,
    pub lang: Lang,
    pub slug: String,
    pub discussion: Discussion,
    pub comments: Vec<Comment>,
    /// After which one the next page begins, if there is more.
    pub next: Option<PublicId>,
}

impl Work<'_> {
    /// Whether comments are taken under a story that appeared then.
    pub(super) fn discussion(&mut self, story: i64, published: Option<Timestamp>) -> Result<Discussion, Refusal> {
        let months = self.house.config.close_comments_after_months;
        discussion(&mut self.db, story, published, months, self.at)
    }

    /// The published comments of a story after one of them, or from the first on.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotFound`] for a story that is not published.
    pub fn thread_at_desk(&mut self, desk: &Desk, id: &PublicId, after: Option<&PublicId>) -> Result<Thread, Refusal> {
        desk.require(May::ModerateComments)?;
        let row = public(&mut self.db, id)?;
        let edition = editions::of_story(&mut self.db, row.id)?.ok_or(Refusal::NotFound)?;
        let start = match after {
            Some(id) => comments::by_id(&mut self.db, id.as_str())?.map_or(0, |row| row.id),
            None => 0,
        };
        let mut rows = comments::published(&mut self.db, row.id, start, PAGE + 1)?;
        let more = rows.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
        rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        let next = rows.last().filter(|_| more).and_then(|last| PublicId::parse(&last.public_id));
        let discussion = self.discussion(row.id, row.published_at.map(Timestamp::from_naive))?;
        Ok(Thread {
            story: id.clone(),
            title: edition.title.ok_or(Refusal::NotFound)?,
            lang: story::lang(&row)?,
            slug: edition.slug.ok_or(Refusal::NotFound)?,
            discussion,
            comments: rows.iter().map(|row| self.public_comment(row)).collect::<Result<_, _>>()?,
            next,
        })
    }

    /// Closes the comments under a story, or opens them whatever their age.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotFound`] for a story that is not published.
    pub fn set_thread(&mut self, desk: &Desk, id: &PublicId, open: bool) -> Result<(), Refusal> {
        desk.require(May::ModerateComments)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = public(db, id)?;
            threads::decide(db, row.id, if open { "open" } else { "closed" }, at.naive())?;
            store::changes::note(db, &[Tag::thread(row.id)])?;
            let act = if open { Act::ThreadOpened } else { Act::ThreadClosed };
            record(db, at, desk.into(), act, &story::subject(&row), &json!({}))
        })?;
        self.changed();
        Ok(())
    }

    /// Puts a comment first under its story, or back among the others. An answer stands with what it answers.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Changed`] for one that is not public any more.
    pub fn pin_comment(&mut self, desk: &Desk, id: &PublicId, pinned: bool) -> Result<(), Refusal> {
        desk.require(May::ModerateComments)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = comments::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            if !comments::pin(db, row.id, pinned)? {
                return Err(Refusal::Changed);
            }
            store::changes::note(db, &[Tag::thread(row.story_id)])?;
            let act = if pinned { Act::CommentPinned } else { Act::CommentUnpinned };
            record(db, at, desk.into(), act, &format!("comment:{id}"), &json!({}))
        })?;
        self.changed();
        Ok(())
    }
}

/// What the desk decided, else what the age of the story says.
pub(super) fn discussion(
    db: &mut Db,
    story: i64,
    published: Option<Timestamp>,
    months: u32,
    at: Timestamp,
) -> Result<Discussion, Refusal> {
    let closes = published.and_then(|published| closes_at(published, months));
    Ok(match (threads::standing(db, story)?.as_deref(), closes) {
        (Some("closed"), _) => Discussion::Closed,
        (Some(_), _) | (None, None) => Discussion::Open { closes: None },
        (None, Some(closes)) if closes <= at => Discussion::Ended,
        (None, closes) => Discussion::Open { closes },
    })
}

fn public(db: &mut Db, id: &PublicId) -> Result<Story, Refusal> {
    let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
    if story::state(&row)? == State::Published { Ok(row) } else { Err(Refusal::NotFound) }
}
