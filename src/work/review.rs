//! The second review: another person reads the edition blind and records three tests and three risks.

use serde_json::json;

use crate::domain::role::KeyPurpose;
use crate::domain::state::Move;
use crate::domain::story::check_text;
use crate::domain::{Act, EditionText, May, PublicId, Review, State};
use crate::store::stories::{Change, Story};
use crate::store::{self, Db, editions, reviews, stories};

use super::letters::LONGEST_LETTER;
use super::register::record;
use super::sealing::{open, seal_to};
use super::{Desk, Refusal, Work, story};

/// The edition as the second reviewer reads it, without the original.
#[derive(Debug)]
pub struct Reading {
    pub id: PublicId,
    pub version: i64,
    pub text: EditionText,
    pub sha256: String,
}

impl Work<'_> {
    /// Opens an edition for review.
    ///
    /// # Errors
    /// [`Refusal::OwnWork`] for its first editor; [`Refusal::NotNow`] when it does not wait for a review.
    pub fn reading(&mut self, desk: &Desk, id: &PublicId) -> Result<Reading, Refusal> {
        let row = to_review(&mut self.db, desk, id)?;
        let edition = editions::of_story(&mut self.db, row.id)?.ok_or(Refusal::NotFound)?;
        let sealed = edition.sealed.ok_or(Refusal::NotFound)?;
        let text = open(sealed.as_ref(), desk.secret(KeyPurpose::Stories)?)?;
        Ok(Reading { id: story::id(&row)?, version: row.version, text, sha256: edition.sha256 })
    }

    /// Records the review and passes the edition on, to the contributor or, where they asked not to be asked again,
    /// to publication.
    ///
    /// # Errors
    /// [`Refusal::FailedReview`] when a test failed or a risk is high; [`Refusal::OwnWork`]; [`Refusal::Changed`].
    pub fn pass(&mut self, desk: &Desk, id: &PublicId, version: i64, review: &Review) -> Result<State, Refusal> {
        if !review.lets_pass() {
            return Err(Refusal::FailedReview);
        }
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = to_review(db, desk, id)?;
            let edition = editions::of_story(db, row.id)?.ok_or(Refusal::NotFound)?;
            add(db, desk, &row, review, true, None, &edition.sha256, at.naive())?;
            editions::approve(db, edition.id, "reviewer", Some(desk.member.row), &edition.sha256, at.naive())?;
            let step = if row.without_asking { Move::PassWithoutAsking } else { Move::PassToContributor };
            let next = story::state(&row)?.after(step).ok_or(Refusal::NotNow)?;
            finish(db, &row, version, next, Some(desk.member.row))?;
            record(db, at, desk.into(), Act::Passed, &story::subject(&row), &detail(review, &edition.sha256))?;
            Ok(next)
        })
    }

    /// Records the review and sends the edition back to its first editor with what should change.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] without words; [`Refusal::OwnWork`]; [`Refusal::Changed`].
    pub fn send_back(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        review: &Review,
        note: &str,
    ) -> Result<(), Refusal> {
        check_text(note, LONGEST_LETTER).map_err(|_| Refusal::Incomplete)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = to_review(db, desk, id)?;
            let edition = editions::of_story(db, row.id)?.ok_or(Refusal::NotFound)?;
            add(db, desk, &row, review, false, Some(note.trim()), &edition.sha256, at.naive())?;
            editions::drop_of(db, row.id)?;
            let next = story::state(&row)?.after(Move::SendBack).ok_or(Refusal::NotNow)?;
            finish(db, &row, version, next, None)?;
            record(db, at, desk.into(), Act::SentBack, &story::subject(&row), &detail(review, &edition.sha256))
        })
    }
}

/// The story if it waits for a review and this member did not edit it.
fn to_review(db: &mut Db, desk: &Desk, id: &PublicId) -> Result<Story, Refusal> {
    desk.require(May::EditStories)?;
    let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
    if story::state(&row)? != State::SecondReview {
        return Err(Refusal::NotNow);
    }
    if row.first_editor_id == Some(desk.member.row) {
        return Err(Refusal::OwnWork);
    }
    Ok(row)
}

fn finish(db: &mut Db, row: &Story, version: i64, next: State, second: Option<i64>) -> Result<(), Refusal> {
    if row.version != version {
        return Err(Refusal::Changed);
    }
    let change = Change { state: Some(next.as_str()), second_editor_id: Some(second), ..Default::default() };
    story::change(db, row, change)
}

#[expect(clippy::too_many_arguments, reason = "the columns of one row")]
fn add(
    db: &mut Db,
    desk: &Desk,
    row: &Story,
    review: &Review,
    passed: bool,
    note: Option<&str>,
    sha256: &str,
    at: chrono::NaiveDateTime,
) -> Result<(), Refusal> {
    let sealed_note = match note {
        // To the desk alone: reviewers must be able to name what they guessed.
        Some(note) => Some(seal_to(db, KeyPurpose::Stories, None, &note)?.into()),
        None => None,
    };
    let new = reviews::New {
        story_id: row.id,
        member_id: desk.member.row,
        stranger: review.stranger.as_str(),
        colleague: review.colleague.as_str(),
        family: review.family.as_str(),
        singling_out: review.singling_out.as_str(),
        linking: review.linking.as_str(),
        inference: review.inference.as_str(),
        passed,
        sealed_note,
        sha256,
        made_at: at,
    };
    Ok(reviews::add(db, new)?)
}

fn detail(review: &Review, sha256: &str) -> serde_json::Value {
    json!({
        "sha256": sha256,
        "stranger": review.stranger, "colleague": review.colleague, "family": review.family,
        "singling_out": review.singling_out, "linking": review.linking, "inference": review.inference,
    })
}
