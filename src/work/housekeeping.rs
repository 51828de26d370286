//! What ends by itself: an undo after its minute, a tag after its day, what was declined after thirty days.

use std::sync::Weak;
use std::time::Duration;

use serde_json::json;

use crate::domain::keeping::{FADE_DAYS, purged_by, week_purged_by};
use crate::domain::{Act, Moment};
use crate::store::{self, comments, decisions, settings, spam_words, visitors};

use super::register::{Actor, record};
use super::{House, Refusal, Work};

/// How often the short things are looked at.
const MINUTE: Duration = Duration::from_secs(30);
/// How often it is asked whether the house was closed.
const GLANCE: Duration = Duration::from_millis(500);
/// How many comments are purged in one transaction: nobody waits long for a large purge.
const AT_ONCE: i64 = 500;
/// The setting that holds the day of the last purge.
const DONE: &str = "comments_purged";

impl Work<'_> {
    /// Ends what lasts minutes or a day: words kept for an undo, the time to change a comment, tags of other days.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn tidy(&mut self) -> Result<(), Refusal> {
        let at = self.at;
        store::write(&mut self.db, |db| {
            decisions::end(db, at.naive())?;
            comments::end_editing(db, at.naive())?;
            visitors::forget_before(db, at.date())?;
            Ok(())
        })
    }

    /// Purges what is due, once a day whichever node comes first; gives how many comments it were, or nothing when
    /// today's purge was done. One that fails is tried again at the next look; two nodes at once do no harm.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn daily(&mut self) -> Result<Option<usize>, Refusal> {
        let today = self.at.date().to_string();
        if settings::get(&mut self.db, DONE)?.is_some_and(|day| day >= today) {
            return Ok(None);
        }
        let purged = self.purge_comments()?;
        self.fade()?;
        store::empty_log(&mut self.db)?;
        store::write(&mut self.db, |db| settings::advance(db, DONE, &today))?;
        Ok(Some(purged))
    }

    fn purge_comments(&mut self) -> Result<usize, Refusal> {
        let (at, mut purged) = (self.at, 0);
        loop {
            let done = store::write(&mut self.db, |db| {
                let due = comments::to_purge(db, purged_by(at).naive(), week_purged_by(at), AT_ONCE)?;
                comments::purge(db, &due)?;
                Ok::<_, Refusal>(due.len())
            })?;
            if done == 0 {
                break;
            }
            purged += done;
        }
        if purged > 0 {
            store::write(&mut self.db, |db| {
                record(db, at, Actor::House, Act::CommentsPurged, "comments", &json!({"count": purged}))
            })?;
        }
        Ok(purged)
    }

    /// The spam filter forgets half of what it knows every month: a word that was said once is gone then.
    fn fade(&mut self) -> Result<(), Refusal> {
        let month = self.at.unix().div_euclid(86_400 * FADE_DAYS);
        store::write(&mut self.db, |db| {
            // The same number of digits for centuries, so that texts compare as numbers.
            if settings::advance(db, "spam_words_faded", &format!("{month:06}"))? {
                spam_words::fade(db)?;
            }
            Ok(())
        })
    }
}

/// Does all this for as long as the house is open.
pub fn keep(house: &Weak<House>, clock: fn() -> Moment) {
    let mut looked = None;
    while let Some(open) = house.upgrade() {
        let at = clock();
        if looked.is_none_or(|looked| at.steady.saturating_duration_since(looked) >= MINUTE) {
            looked = Some(at.steady);
            look(&open, at);
        }
        drop(open);
        std::thread::sleep(GLANCE);
    }
}

fn look(house: &House, at: Moment) {
    let done = house.work(at.wall).and_then(|mut work| {
        work.tidy()?;
        work.daily()
    });
    match done {
        Ok(None | Some(0)) => {}
        Ok(Some(comments)) => tracing::info!(comments, "purged {comments} declined comments"),
        Err(cause) => tracing::error!(%cause, "what has ended could not be purged; it is tried again in half a minute"),
    }
}
