//! The moderators' queue: what waits, why it deserves a second look, and decisions about many at once.

use crate::domain::moderation::reasons;
use crate::domain::role::KeyPurpose;
use crate::domain::{CommentText, Lang, May, PublicId, Reason};
use crate::store::comments;

use super::comment::Comment;
use super::{Desk, Refusal, Work};

/// How many comments a moderator sees at once.
const PAGE: i64 = 50;

/// A comment that waits.
pub struct Waiting {
    pub comment: Comment,
    pub reasons: Vec<Reason>,
    /// What the redactor would make of it, if that is another text.
    pub suggested: Option<CommentText>,
}

/// One page of the queue, oldest first.
pub struct Queue {
    pub waiting: Vec<Waiting>,
    /// How many wait in all.
    pub all: usize,
    /// After which one the next page begins, if there is more.
    pub next: Option<PublicId>,
}

/// What is decided about a comment that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    AsWritten,
    AsSuggested,
    Decline,
}

impl Work<'_> {
    /// The comments that wait after one of them, or from the oldest on.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn queue_of_comments(&mut self, desk: &Desk, after: Option<&PublicId>) -> Result<Queue, Refusal> {
        desk.require(May::ModerateComments)?;
        let secret = desk.secret(KeyPurpose::Comments)?;
        let start = match after {
            // One that is not there any more: from the beginning.
            Some(id) => comments::by_id(&mut self.db, id.as_str())?.map_or(0, |row| row.id),
            None => 0,
        };
        let mut rows = comments::held(&mut self.db, start, PAGE + 1)?;
        let more = rows.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
        rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        let mut waiting = Vec::with_capacity(rows.len());
        for row in &rows {
            let comment = self.own_comment(row, secret)?;
            waiting.push(self.looked_at(comment)?);
        }
        let next = if more { waiting.last().map(|last| last.comment.id.clone()) } else { None };
        Ok(Queue { waiting, all: usize::try_from(comments::waiting(&mut self.db)?).unwrap_or_default(), next })
    }

    fn looked_at(&self, comment: Comment) -> Result<Waiting, Refusal> {
        let Some(text) = &comment.text else { return Ok(Waiting { comment, reasons: vec![], suggested: None }) };
        let story = comment.story.as_ref().map_or(comment.lang, |(lang, _)| *lang);
        let read = self.read_comment(comment.lang, text);
        let suggested = CommentText {
            name: read.edition().title,
            text: read.edition().entries.into_iter().next().map(|entry| entry.text).unwrap_or_default(),
        };
        let reasons = reasons(text, &read, comment.lang, story);
        let suggested = Some(suggested).filter(|suggested| suggested != text);
        Ok(Waiting { comment, reasons, suggested })
    }

    /// Decides about several comments; gives how many were decided. One that somebody else has decided is passed over.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn moderate(&mut self, desk: &Desk, ids: &[PublicId], verdict: Verdict) -> Result<usize, Refusal> {
        desk.require(May::ModerateComments)?;
        let mut done = 0;
        for id in ids {
            match self.moderate_one(desk, id, verdict) {
                Ok(()) => done += 1,
                Err(Refusal::Changed | Refusal::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(done)
    }

    fn moderate_one(&mut self, desk: &Desk, id: &PublicId, verdict: Verdict) -> Result<(), Refusal> {
        let row = comments::by_id(&mut self.db, id.as_str())?.ok_or(Refusal::NotFound)?;
        // A published one is taken down by its address, never with a page of others.
        if row.state != "held" {
            return Err(Refusal::Changed);
        }
        if verdict == Verdict::Decline {
            return self.decline_comment(desk, id);
        }
        let comment = self.own_comment(&row, desk.secret(KeyPurpose::Comments)?)?;
        let written = comment.text.clone().ok_or(Refusal::Changed)?;
        let text = match verdict {
            Verdict::AsSuggested => self.looked_at(comment)?.suggested.unwrap_or(written),
            _ => written,
        };
        self.publish_comment(desk, id, &text)
    }
}

impl Queue {
    /// Nothing: for a moderator who was not let in to the comments' key yet.
    pub const fn none() -> Self {
        Self { waiting: Vec::new(), all: 0, next: None }
    }
}

impl Waiting {
    /// The language of the story that it stands under.
    pub fn story(&self) -> Option<(Lang, &str)> {
        self.comment.story.as_ref().map(|(lang, slug)| (*lang, slug.as_str()))
    }
}
