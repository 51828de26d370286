//! Keeping every node's pages in step with the database.
//!
//! A use case that changes what readers see notes it in its own transaction ([`note`](crate::store::changes::note)),
//! and says so when the transaction has ended: [`Work::changed`], or [`Work::took_away`] for what nobody may read any
//! more. `docs/ARCHITECTURE.md` has the reasoning under "Pages".

use std::sync::Weak;
use std::time::Duration;

use crate::domain::{Moment, Tag};
use crate::store::changes::{self, Since};
use crate::store::stories::Story;
use crate::store::{Db, Listener, take_stock, themes};

use super::{House, Refusal, Work};

/// How often the database is looked at when nobody reads and nothing is heard.
const IDLE: Duration = Duration::from_secs(30);
/// How often messages of other nodes are looked for: it costs one look at a socket.
const GLANCE: Duration = Duration::from_millis(100);
/// How often the database takes stock of its rows.
const STOCK: Duration = Duration::from_secs(3_600);
/// How long after a lost connection the next is tried.
const AGAIN: Duration = Duration::from_secs(1);

impl Work<'_> {
    /// Learns what other nodes changed, and may show what is kept for a second from `at`, which must lie before.
    ///
    /// # Errors
    /// What the database refuses: then nothing kept is shown.
    pub fn catch_up(&mut self, at: Moment) -> Result<(), Refusal> {
        self.learn(Some(at))
    }

    /// Something that readers see was changed.
    pub(super) fn changed(&mut self) {
        self.house.pages.doubt();
        // The change is made, whatever becomes of this: without a lease nothing old is shown.
        if let Err(cause) = self.learn(None) {
            tracing::error!(%cause, "could not look at what changed; the next reader's request does");
        }
    }

    /// Something was taken away. Whoever asked for it gets the answer when no node can show it any more.
    pub(super) fn took_away(&mut self) {
        self.changed();
        self.takes_away = true;
    }

    fn learn(&mut self, at: Option<Moment>) -> Result<(), Refusal> {
        let learning = self.house.pages.learning();
        let asking = at.map(|at| learning.ask(at));
        let version = match learning.known() {
            None => {
                let version = changes::version(&mut self.db)?;
                learning.unknown();
                version
            }
            Some(known) => {
                let (version, since) = changes::since(&mut self.db, known)?;
                match since {
                    Since::Nothing => {}
                    Since::Changed(tags) => learning.changed(&tags),
                    Since::Unknown => learning.unknown(),
                }
                version
            }
        };
        learning.learned(version, asking);
        Ok(())
    }
}

/// Notes a change of a story and of every list on which it stands or stood.
pub(super) fn note_whole(db: &mut Db, row: &Story) -> Result<(), Refusal> {
    let themes = themes::slugs_of(db, row.id)?;
    let mut tags = Tag::shelves(&row.language, row.role_band.as_deref(), row.setting.as_deref(), &themes);
    tags.extend([Tag::story(row.id), Tag::thread(row.id), Tag::addresses()]);
    Ok(changes::note(db, &tags)?)
}

/// Listens for what other nodes change, and takes stock now and then, for as long as the house is open.
pub fn watch(house: &Weak<House>, clock: fn() -> Moment) {
    let mut listener: Option<Listener> = None;
    let mut looked = clock().steady;
    let mut stock = None;
    while let Some(house) = house.upgrade() {
        let (heard, pause) = match &mut listener {
            Some(open) => match open.heard() {
                Ok(heard) => (heard, GLANCE),
                Err(_) => {
                    listener = None;
                    (false, AGAIN)
                }
            },
            None => {
                listener = Listener::open(&house.config.database_url).ok();
                // What was said before anybody listened.
                (listener.is_some(), if listener.is_some() { GLANCE } else { AGAIN })
            }
        };
        let at = clock();
        if heard || at.steady.saturating_duration_since(looked) >= IDLE {
            looked = at.steady;
            look(&house, at);
        }
        if stock.is_none_or(|taken| at.steady.saturating_duration_since(taken) >= STOCK) {
            stock = Some(at.steady);
            if let Err(cause) = house.work(at.wall).and_then(|mut work| Ok(take_stock(&mut work.db)?)) {
                tracing::warn!(%cause, "could not take stock of the rows; searches may be slow");
            }
        }
        drop(house);
        std::thread::sleep(pause);
    }
}

fn look(house: &House, at: Moment) {
    if let Err(cause) = house.work(at.wall).and_then(|mut work| work.catch_up(at)) {
        tracing::warn!(%cause, "could not look at what changed");
    }
}
