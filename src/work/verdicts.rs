//! What moderators decide about comments, one or many at once, and how they take it back within a minute.
//!
//! Rows are changed first and in their order, then the pages, what the filter learnt, the member's count and the
//! register: whoever decides at the same time waits, and nobody waits for each other.

use serde_json::json;

use crate::domain::comment::CommentFault;
use crate::domain::keeping::undo_until;
use crate::domain::role::KeyPurpose;
use crate::domain::{Act, CommentText, May, PublicId, Tag};
use crate::seal::{Identity, StampKey};
use crate::store::comments::{self, Comment as Row};
use crate::store::decisions::{self, Decision};
use crate::store::{self, Db, Sealed, members, reasons, stories, visitors};

use super::register::record;
use super::sealing::{open, seal_to};
use super::sorting::learn;
use super::{Desk, Refusal, Work};

/// What is decided about a comment that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    AsWritten,
    AsSuggested,
    Decline,
    Spam,
}

/// A comment as the moderator read it.
#[derive(Debug, Clone)]
pub struct Chosen {
    pub id: PublicId,
    pub version: i32,
}

/// What was decided at once.
#[derive(Debug, Clone)]
pub struct Decided {
    pub count: usize,
    /// By which it can be undone.
    pub batch: PublicId,
}

/// One decision before it is made.
struct Ruling {
    row: Row,
    written: CommentText,
    verdict: Verdict,
    /// In which words it is published.
    words: Option<CommentText>,
}

impl Ruling {
    fn act(&self) -> Act {
        match self.verdict {
            Verdict::AsWritten | Verdict::AsSuggested => Act::CommentPublished,
            Verdict::Decline => Act::CommentDeclined,
            Verdict::Spam => Act::CommentSpam,
        }
    }

    fn make(&self, db: &mut Db, work: &Making<'_>) -> Result<bool, Refusal> {
        let made = match &self.words {
            // To the day: the minute would tell who was seen writing.
            Some(words) => {
                let day = work.at.date().and_time(chrono::NaiveTime::MIN);
                comments::publish(db, &self.row, words.name.trim(), words.text.trim(), day)?
            }
            None => comments::decline(db, &self.row, self.verdict == Verdict::Spam, work.at.naive())?,
        };
        if made {
            decisions::keep(
                db,
                decisions::New {
                    comment_id: self.row.id,
                    batch: work.batch.as_str(),
                    member_id: work.desk.member.row,
                    was: "held",
                    spam: self.row.spam,
                    verdict: self.act().as_str(),
                    sealed: self.row.sealed.clone().filter(|_| self.words.is_some()),
                    ends_at: undo_until(work.at).naive(),
                },
            )?;
            reasons::forget(db, &[self.row.id])?;
        }
        Ok(made)
    }
}

/// Who decides, when, and as what.
struct Making<'a> {
    desk: &'a Desk,
    at: crate::domain::Timestamp,
    batch: PublicId,
}

impl Work<'_> {
    /// Publishes a held comment in these words: the moderator may have changed them.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::Comment`], [`Refusal::Changed`] when it was decided or changed meanwhile.
    pub fn publish_comment(&mut self, desk: &Desk, chosen: &Chosen, text: &CommentText) -> Result<Decided, Refusal> {
        desk.require(May::ModerateComments)?;
        match text.fault() {
            // A moderator may let more links stand.
            None | Some(CommentFault::TooManyLinks) => {}
            Some(fault) => return Err(Refusal::Comment(fault)),
        }
        let mut ruling = self.ruling(desk, chosen, Verdict::AsWritten)?.ok_or(Refusal::Changed)?;
        ruling.words = Some(text.clone());
        self.one(desk, ruling)
    }

    /// Decides about one comment.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::Changed`] when it was decided or changed meanwhile.
    pub fn decide(&mut self, desk: &Desk, chosen: &Chosen, verdict: Verdict) -> Result<Decided, Refusal> {
        desk.require(May::ModerateComments)?;
        let ruling = self.ruling(desk, chosen, verdict)?.ok_or(Refusal::Changed)?;
        self.one(desk, ruling)
    }

    /// Decides about several comments. One that somebody else decided or its writer changed meanwhile is passed over.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn moderate(&mut self, desk: &Desk, chosen: &[Chosen], verdict: Verdict) -> Result<Decided, Refusal> {
        desk.require(May::ModerateComments)?;
        let mut rulings = Vec::with_capacity(chosen.len());
        for one in chosen {
            match self.ruling(desk, one, verdict) {
                Ok(ruling) => rulings.extend(ruling),
                Err(Refusal::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        self.rule(desk, rulings)
    }

    /// Calls a comment spam and takes no more of its visitor today.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] when it is not of today; else as [`Work::decide`].
    pub fn turn_away(&mut self, desk: &Desk, chosen: &Chosen) -> Result<Decided, Refusal> {
        desk.require(May::ModerateComments)?;
        let ruling = self.ruling(desk, chosen, Verdict::Spam)?.ok_or(Refusal::Changed)?;
        let today = self.at.date();
        let tags = visitors::of(&mut self.db, &[ruling.row.id], today)?;
        let (_, tag) = tags.first().ok_or(Refusal::NotNow)?.clone();
        let decided = self.one(desk, ruling)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            visitors::turn_away(db, &tag, today)?;
            record(db, at, desk.into(), Act::VisitorTurnedAway, &format!("comment:{}", chosen.id), &json!({}))
        })?;
        Ok(decided)
    }

    /// Takes a published comment down. Its words are gone from its row at once, and for good after a minute.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::NotFound`], [`Refusal::Changed`] when it is not public any more.
    pub fn take_down(&mut self, desk: &Desk, id: &PublicId) -> Result<Decided, Refusal> {
        desk.require(May::ModerateComments)?;
        let (at, batch) = (self.at, PublicId::random());
        store::write(&mut self.db, |db| {
            let row = comments::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let (Some(name), Some(text)) = (row.name.clone(), row.body.clone()) else { return Err(Refusal::Changed) };
            if !comments::take_down(db, row.id, at.naive())? {
                return Err(Refusal::Changed);
            }
            let sealed = seal_to(db, KeyPurpose::Comments, None, &CommentText { name, text })?;
            decisions::keep(
                db,
                decisions::New {
                    comment_id: row.id,
                    batch: batch.as_str(),
                    member_id: desk.member.row,
                    was: "published",
                    spam: false,
                    verdict: Act::CommentDeclined.as_str(),
                    sealed: Some(sealed.into()),
                    ends_at: undo_until(at).naive(),
                },
            )?;
            store::changes::note(db, &[Tag::thread(row.story_id)])?;
            record(db, at, desk.into(), Act::CommentDeclined, &format!("comment:{id}"), &json!({"from": "published"}))
        })?;
        self.took_away();
        Ok(Decided { count: 1, batch })
    }

    /// Takes back what this member decided at once less than a minute ago; gives how many comments it were.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Late`] when the minute is over or nothing is left to undo.
    pub fn undo(&mut self, desk: &Desk, batch: &PublicId) -> Result<usize, Refusal> {
        desk.require(May::ModerateComments)?;
        let found = decisions::of_batch(&mut self.db, batch.as_str(), desk.member.row, self.at.naive())?;
        if found.is_empty() {
            return Err(Refusal::Late);
        }
        let mut undone = Vec::with_capacity(found.len());
        for decision in found {
            undone.extend(self.undoing(desk, decision)?);
        }
        let (at, key) = (self.at, &self.house.stamps);
        let (count, public) = store::write(&mut self.db, |db| {
            let mut done = Vec::with_capacity(undone.len());
            for one in &undone {
                if one.make(db)? {
                    done.push(one);
                }
            }
            decisions::forget(db, &undone.iter().map(|one| one.row.id).collect::<Vec<_>>())?;
            let threads: Vec<Tag> =
                done.iter().filter(|one| one.touches_pages()).map(|one| Tag::thread(one.row.story_id)).collect();
            if !threads.is_empty() {
                store::changes::note(db, &threads)?;
            }
            for one in &done {
                one.forget_learning(db, key, at)?;
            }
            let held = done.iter().filter(|one| one.decision.was == "held").count();
            members::count_decided(db, desk.member.row, at.date(), -i32::try_from(held).unwrap_or(i32::MAX))?;
            for one in &done {
                let subject = format!("comment:{}", one.row.public_id);
                let detail = json!({"verdict": one.decision.verdict});
                record(db, at, desk.into(), Act::CommentUndone, &subject, &detail)?;
            }
            Ok::<_, Refusal>((done.len(), !threads.is_empty()))
        })?;
        if public {
            self.took_away();
        }
        Ok(count)
    }

    /// This batch, as long as this member can undo it.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn undoable(&mut self, desk: &Desk, batch: Option<PublicId>) -> Result<Option<PublicId>, Refusal> {
        let Some(batch) = batch else { return Ok(None) };
        let left = decisions::of_batch(&mut self.db, batch.as_str(), desk.member.row, self.at.naive())?;
        Ok(Some(batch).filter(|_| !left.is_empty()))
    }

    /// What would be decided; nothing when it is not as it was read.
    fn ruling(&mut self, desk: &Desk, chosen: &Chosen, verdict: Verdict) -> Result<Option<Ruling>, Refusal> {
        let row = comments::by_id(&mut self.db, chosen.id.as_str())?.ok_or(Refusal::NotFound)?;
        if row.state != "held" || row.version != chosen.version {
            return Ok(None);
        }
        let comment = self.own_comment(&row, desk.secret(KeyPurpose::Comments)?)?;
        let Some(written) = comment.text.clone() else { return Ok(None) };
        let words = match verdict {
            Verdict::AsWritten => Some(written.clone()),
            Verdict::AsSuggested => Some(self.looked_at(comment).suggested.unwrap_or_else(|| written.clone())),
            Verdict::Decline | Verdict::Spam => None,
        };
        Ok(Some(Ruling { row, written, verdict, words }))
    }

    fn one(&mut self, desk: &Desk, ruling: Ruling) -> Result<Decided, Refusal> {
        let decided = self.rule(desk, vec![ruling])?;
        if decided.count == 0 { Err(Refusal::Changed) } else { Ok(decided) }
    }

    fn rule(&mut self, desk: &Desk, mut rulings: Vec<Ruling>) -> Result<Decided, Refusal> {
        rulings.sort_by_key(|ruling| ruling.row.id);
        rulings.dedup_by_key(|ruling| ruling.row.id);
        let making = Making { desk, at: self.at, batch: PublicId::random() };
        let key = &self.house.stamps;
        let (count, public) = store::write(&mut self.db, |db| {
            let mut made = Vec::with_capacity(rulings.len());
            for ruling in &rulings {
                if ruling.make(db, &making)? {
                    made.push(ruling);
                }
            }
            let mut threads: Vec<Tag> =
                made.iter().filter(|ruling| ruling.words.is_some()).map(|r| Tag::thread(r.row.story_id)).collect();
            threads.sort();
            threads.dedup();
            if !threads.is_empty() {
                store::changes::note(db, &threads)?;
            }
            // What was declined for what it tells is no spam, and teaches nothing.
            for ruling in made.iter().filter(|ruling| ruling.verdict != Verdict::Decline) {
                learn(db, key, &ruling.written, ruling.verdict == Verdict::Spam, 1)?;
            }
            let more = i32::try_from(made.len()).unwrap_or(i32::MAX);
            members::count_decided(db, desk.member.row, making.at.date(), more)?;
            for ruling in &made {
                let subject = format!("comment:{}", ruling.row.public_id);
                record(db, making.at, desk.into(), ruling.act(), &subject, &json!({}))?;
            }
            Ok::<_, Refusal>((made.len(), !threads.is_empty()))
        })?;
        if public {
            self.changed();
        }
        Ok(Decided { count, batch: making.batch })
    }

    fn undoing(&mut self, desk: &Desk, decision: Decision) -> Result<Option<Undoing>, Refusal> {
        let row = comments::by_row(&mut self.db, decision.comment_id)?;
        let secret = desk.secret(KeyPurpose::Comments)?;
        let Some(sealed) = decision.sealed.clone().or_else(|| row.sealed.clone()) else { return Ok(None) };
        let text: CommentText = self.opened_text(&sealed, secret)?;
        let told_in = stories::by_row(&mut self.db, row.story_id)?.language;
        let told_in = crate::domain::Lang::parse(&told_in).ok_or(Refusal::NotFound)?;
        // The tray is where it was; why to look twice is read again.
        let sorted = self.sort_comment(row.story_id, told_in, &text, Some(row.id))?;
        let listed = if decision.spam { Vec::new() } else { sorted.reasons.iter().map(|why| why.as_str()).collect() };
        Ok(Some(Undoing { row, decision, text, listed }))
    }

    fn opened_text(&self, sealed: &Sealed, with: &Identity) -> Result<CommentText, Refusal> {
        open(sealed.as_ref(), with)
    }
}

/// A decision to take back.
struct Undoing {
    row: Row,
    decision: Decision,
    text: CommentText,
    listed: Vec<&'static str>,
}

impl Undoing {
    fn make(&self, db: &mut Db) -> Result<bool, Refusal> {
        if self.decision.was == "published" {
            return Ok(comments::put_back(db, self.row.id, &self.text.name, &self.text.text)?);
        }
        let done = comments::hold_again(db, self.row.id, self.decision.spam, self.decision.sealed.clone())?;
        if done {
            reasons::put(db, self.row.id, &self.listed)?;
        }
        Ok(done)
    }

    fn touches_pages(&self) -> bool {
        self.decision.was == "published" || self.decision.verdict == Act::CommentPublished.as_str()
    }

    /// The filter unlearns it, and a visitor who was turned away for it is not any more.
    fn forget_learning(&self, db: &mut Db, key: &StampKey, at: crate::domain::Timestamp) -> Result<(), Refusal> {
        let verdict = Act::parse(&self.decision.verdict);
        if self.decision.was == "held" && verdict != Some(Act::CommentDeclined) {
            learn(db, key, &self.text, verdict == Some(Act::CommentSpam), -1)?;
        }
        if verdict == Some(Act::CommentSpam) {
            for (_, tag) in visitors::of(db, &[self.row.id], at.date())? {
                visitors::take_again(db, &tag)?;
            }
        }
        Ok(())
    }
}
