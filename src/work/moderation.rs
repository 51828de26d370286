//! The moderators' queue: what waits, why it deserves a second look, and how much of it a day holds.

use crate::domain::moderation::reasons;
use crate::domain::role::KeyPurpose;
use crate::domain::{CommentText, Lang, May, PublicId, Reason};
use crate::store::{self, comments, members, visitors};

use super::comment::Comment;
use super::{Desk, Refusal, Work};

/// How many comments a moderator sees at once.
const PAGE: usize = 50;
/// The most comments that a day can be capped at.
pub const MOST_A_DAY: i32 = 1_000;

/// A comment that waits.
pub struct Waiting {
    pub comment: Comment,
    pub reasons: Vec<Reason>,
    /// What the redactor would make of it, if that is another text.
    pub suggested: Option<CommentText>,
    /// Whether its writer can be turned away today.
    pub is_of_today: bool,
}

/// Which of the comments that wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wanted {
    /// All but those in the tray for spam.
    #[default]
    All,
    Reason(Reason),
    Tray,
}

/// One page of the queue, oldest first.
#[derive(Default)]
pub struct Queue {
    pub waiting: Vec<Waiting>,
    /// How many wait in all, and in the tray for spam.
    pub all: usize,
    pub tray: usize,
    /// How many of them have which reason.
    pub counts: Vec<(Reason, usize)>,
    /// After which one the next page begins, if there is more.
    pub next: Option<PublicId>,
    /// The member's cap of a day, when it is reached: then the queue shows no comment.
    pub reached: Option<usize>,
}

impl Wanted {
    /// Reads what an address says: nothing, a reason, or the tray.
    pub fn parse(word: &str) -> Self {
        match (word, Reason::parse(word)) {
            ("tray", _) => Self::Tray,
            (_, Some(reason)) => Self::Reason(reason),
            _ => Self::All,
        }
    }

    /// As it stands in an address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Reason(reason) => reason.as_str(),
            Self::Tray => "tray",
        }
    }

    fn only(self) -> comments::Only<'static> {
        match self {
            Self::All => comments::Only::Queue,
            Self::Reason(reason) => comments::Only::Reason(reason.as_str()),
            Self::Tray => comments::Only::Tray,
        }
    }
}

impl Work<'_> {
    /// The comments that wait after one of them, or from the oldest on; none once the member's day is full.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn queue_of_comments(
        &mut self,
        desk: &Desk,
        wanted: Wanted,
        after: Option<&PublicId>,
    ) -> Result<Queue, Refusal> {
        desk.require(May::ModerateComments)?;
        let (all, tray) = comments::waiting(&mut self.db)?;
        let counted = |(reason, count): (String, i64)| Some((Reason::parse(&reason)?, usize::try_from(count).ok()?));
        let mut counts: Vec<_> = store::reasons::counts(&mut self.db)?.into_iter().filter_map(counted).collect();
        counts.sort();
        let count = |many: i64| usize::try_from(many).unwrap_or_default();
        let mut queue = Queue { all: count(all), tray: count(tray), counts, ..Queue::default() };
        let (cap, left) = self.day_of(desk)?;
        if left == 0 {
            queue.reached = cap;
            return Ok(queue);
        }
        let page = left.min(PAGE);
        let start = match after {
            // One that is not there any more: from the beginning.
            Some(id) => comments::by_id(&mut self.db, id.as_str())?.map_or(0, |row| row.id),
            None => 0,
        };
        let mut rows = comments::held(&mut self.db, wanted.only(), start, i64::try_from(page + 1).unwrap_or(51))?;
        let more = rows.len() > page;
        rows.truncate(page);
        queue.waiting = self.opened(desk, &rows)?;
        queue.next = queue.waiting.last().filter(|_| more).map(|last| last.comment.id.clone());
        Ok(queue)
    }

    fn opened(&mut self, desk: &Desk, rows: &[comments::Comment]) -> Result<Vec<Waiting>, Refusal> {
        let secret = desk.secret(KeyPurpose::Comments)?;
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let told = store::reasons::of(&mut self.db, &ids)?;
        let today = visitors::of(&mut self.db, &ids, self.at.date())?;
        let mut waiting = Vec::with_capacity(rows.len());
        for row in rows {
            let comment = self.own_comment(row, secret)?;
            let mut one = self.looked_at(comment);
            // What depended on other comments when it came.
            let kept = told.iter().filter(|(id, _)| *id == row.id).filter_map(|(_, reason)| Reason::parse(reason));
            one.reasons.extend(kept);
            // The tray is no list by reasons: there, they are read when they are asked for.
            if let (true, Some(text)) = (row.spam, one.comment.text.clone()) {
                let told_in = one.story().map_or(one.comment.lang, |(lang, _)| lang);
                one.reasons.extend(self.sort_comment(row.story_id, told_in, &text, Some(row.id))?.reasons);
            }
            one.reasons.sort();
            one.reasons.dedup();
            one.is_of_today = today.iter().any(|(id, _)| *id == row.id);
            waiting.push(one);
        }
        Ok(waiting)
    }

    pub(super) fn looked_at(&self, comment: Comment) -> Waiting {
        let is_of_today = false;
        let Some(text) = &comment.text else {
            return Waiting { comment, reasons: vec![], suggested: None, is_of_today };
        };
        let story = comment.story.as_ref().map_or(comment.lang, |(lang, _)| *lang);
        let read = self.read_comment(comment.lang, text);
        let edition = read.edition();
        let suggested = CommentText {
            name: edition.title,
            text: edition.entries.into_iter().next().map(|entry| entry.text).unwrap_or_default(),
        };
        let reasons = reasons(text, &read, comment.lang, story);
        let suggested = Some(suggested).filter(|suggested| suggested != text);
        Waiting { comment, reasons, suggested, is_of_today }
    }

    /// The member's own cap of a day, if there is one, and how many comments are left of today.
    fn day_of(&mut self, desk: &Desk) -> Result<(Option<usize>, usize), Refusal> {
        let row = members::by_row(&mut self.db, desk.member.row)?.ok_or(Refusal::SignIn)?;
        let Some(cap) = row.comments_a_day.and_then(|cap| usize::try_from(cap).ok()) else {
            return Ok((None, usize::MAX));
        };
        let today = row.comments_day == Some(self.at.date());
        let decided = if today { usize::try_from(row.comments_decided).unwrap_or_default() } else { 0 };
        Ok((Some(cap), cap.saturating_sub(decided)))
    }

    /// How many comments the member wants to decide on in a day at most, and how many it were today.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn own_day(&mut self, desk: &Desk) -> Result<(Option<i32>, usize), Refusal> {
        desk.require(May::ModerateComments)?;
        let row = members::by_row(&mut self.db, desk.member.row)?.ok_or(Refusal::SignIn)?;
        let today = row.comments_day == Some(self.at.date());
        Ok((row.comments_a_day, if today { usize::try_from(row.comments_decided).unwrap_or_default() } else { 0 }))
    }

    /// Sets it; `None` for as many as come.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Incomplete`] for less than one or more than [`MOST_A_DAY`].
    pub fn set_own_day(&mut self, desk: &Desk, most: Option<i32>) -> Result<(), Refusal> {
        desk.require(May::ModerateComments)?;
        if most.is_some_and(|most| !(1..=MOST_A_DAY).contains(&most)) {
            return Err(Refusal::Incomplete);
        }
        // A matter of their own: the register does not hold it.
        store::write(&mut self.db, |db| Ok(members::set_comments_a_day(db, desk.member.row, most)?))
    }
}

impl Waiting {
    /// The language of the story that it stands under.
    pub fn story(&self) -> Option<(Lang, &str)> {
        self.comment.story.as_ref().map(|(lang, slug)| (*lang, slug.as_str()))
    }
}
