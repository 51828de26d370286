//! A story under way: kept between the steps of the form, sealed under the key in its writer's cookie.

use chrono::Duration;
use zeroize::Zeroizing;

use crate::domain::{Bench, Decision, Draft};
use crate::seal::Token;
use crate::store::{self, Db, sessions};

use super::{Refusal, Work, redaction};

/// An unsent draft is kept for seven days at least; it ends with a week, so that its row does not tell the hour of
/// writing.
const DRAFT_DAYS: i64 = 14;

const PURPOSE: &str = "draft";

impl Work<'_> {
    /// The draft that a cookie's key opens, if there is one.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn draft(&mut self, token: &Token) -> Result<Option<Draft>, Refusal> {
        let Some(session) = sessions::find(&mut self.db, "draft", &token.lookup(), self.at.naive())? else {
            return Ok(None);
        };
        let plain = token.open(PURPOSE, session.sealed.as_ref())?;
        Ok(Some(serde_json::from_slice(&plain)?))
    }

    /// Keeps a draft as it is now.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn keep_draft(&mut self, token: &Token, draft: &Draft) -> Result<(), Refusal> {
        let at = self.at;
        store::write(&mut self.db, |db| {
            sessions::sweep(db, at.naive())?;
            keep(db, at, token, draft)
        })
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn forget_draft(&mut self, token: &Token) -> Result<(), Refusal> {
        store::write(&mut self.db, |db| Ok(sessions::end(db, &token.lookup())?))
    }

    /// The draft read by the redactor, with the writer's decisions as wishes.
    pub fn read_over(&self, draft: &Draft) -> Bench {
        laid_out(&self.house.redactor, draft)
    }
}

/// The draft on a workbench: found places, proposals, and the writer's decisions as wishes.
pub(super) fn laid_out(engine: &redact::Engine, draft: &Draft) -> Bench {
    let mut bench = redaction::lay_out(engine, &draft.original());
    redaction::retell(engine, &mut bench, draft.retelling);
    for card in &mut bench.cards {
        card.wish = draft.decisions.get(&card.key).cloned();
    }
    bench
}

pub(super) fn keep(db: &mut Db, at: crate::domain::Timestamp, token: &Token, draft: &Draft) -> Result<(), Refusal> {
    let plain = Zeroizing::new(serde_json::to_vec(draft)?);
    let session = sessions::New {
        kind: "draft",
        lookup: &token.lookup(),
        sealed: token.seal(PURPOSE, &plain).into(),
        member_id: None,
        story_id: None,
        expires_at: at.week().start() + Duration::days(DRAFT_DAYS),
    };
    Ok(sessions::keep(db, session)?)
}

/// What a writer chose for one entity in the form; `None` leaves it to the default.
pub type Choice = Option<Decision>;

/// Notes the choices that differ from what was decided before, so that each can be undone.
pub fn choose(draft: &mut Draft, choices: Vec<(String, Choice)>) {
    for (key, choice) in choices {
        if draft.decisions.get(&key) != choice.as_ref() {
            draft.decide(&key, choice);
        }
    }
}
