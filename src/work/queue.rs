//! The desk's queue: claiming a story and giving it back.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde_json::json;

use crate::domain::state::Move;
use crate::domain::{Act, ContentNote, Lang, May, PublicId, State};
use crate::store::stories::{Change, Story};
use crate::store::{self, Db, editions, members, recognitions, stories};

use super::changes::note_whole;
use super::register::record;
use super::{Desk, Refusal, Work, story};

/// How many stories of the queue are shown, and how many published ones.
const PAGE: i64 = 200;

/// A story in the queue. Its title is sealed: only who works on it reads it.
#[derive(Debug, Clone)]
pub struct Queued {
    pub id: PublicId,
    pub lang: Lang,
    pub state: State,
    pub week: Option<NaiveDate>,
    pub first_editor: Option<String>,
    pub second_editor: Option<String>,
    /// Whether the one who looks is the first editor.
    pub mine: bool,
    /// Public title and slug, once there are some.
    pub public: Option<(String, String)>,
    pub cloaked: bool,
    /// Whether somebody was recognised in it and no editor has answered.
    pub recognised: bool,
    pub pinned: bool,
    pub notes: Vec<ContentNote>,
    pub demo: bool,
}

impl Work<'_> {
    /// The stories at the desk, oldest first.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn queue(&mut self, desk: &Desk) -> Result<Vec<Queued>, Refusal> {
        desk.require(May::EditStories)?;
        let states: Vec<&str> = State::ALL.iter().filter(|s| s.is_at_the_desk()).map(|s| s.as_str()).collect();
        let rows = stories::in_states(&mut self.db, &states, PAGE)?;
        queued(&mut self.db, desk, &rows)
    }

    /// The newest published stories, for cloaking and themes.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn published_stories(&mut self, desk: &Desk) -> Result<Vec<Queued>, Refusal> {
        desk.require(May::Cloak)?;
        let rows = stories::published(&mut self.db, PAGE)?;
        queued(&mut self.db, desk, &rows)
    }

    /// Takes a story to work on it as its first editor.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Changed`] when someone else was quicker.
    pub fn claim(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        self.step(desk, id, |row| {
            let next = story::state(row)?.after(Move::Claim).ok_or(Refusal::Changed)?;
            let change = Change {
                state: Some(next.as_str()),
                first_editor_id: Some(Some(desk.member.row)),
                ..Default::default()
            };
            Ok((change, Act::Claimed))
        })
    }

    /// Gives a story back to the queue; what was settled stays settled.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for another editor's story; [`Refusal::NotNow`] in any other state.
    pub fn release(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        self.step(desk, id, |row| {
            let next = story::state(row)?.after(Move::Release).ok_or(Refusal::NotNow)?;
            if row.first_editor_id != Some(desk.member.row) && !desk.member.role.may(May::ManagePeople) {
                return Err(Refusal::Forbidden);
            }
            let change = Change { state: Some(next.as_str()), first_editor_id: Some(None), ..Default::default() };
            Ok((change, Act::Released))
        })
    }

    /// Takes a public page down at once, pending a look; or puts it back.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotNow`] for a story that is not published.
    pub fn cloak(&mut self, desk: &Desk, id: &PublicId, cloaked: bool) -> Result<(), Refusal> {
        desk.require(May::Cloak)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            if story::state(&row)? != State::Published {
                return Err(Refusal::NotNow);
            }
            // Who was recognised is for an editor to answer, on the list that says why it is down.
            if !cloaked && recognitions::counted(db, row.id)? > 0 {
                return Err(Refusal::NotNow);
            }
            let since = cloaked.then(|| at.naive());
            story::change(db, &row, Change { cloaked_at: Some(since), ..Default::default() })?;
            if cloaked {
                store::search::drop_of(db, row.id)?;
            } else {
                super::search::index(db, row.id)?;
            }
            note_whole(db, &row)?;
            let act = if cloaked { Act::Cloaked } else { Act::Uncloaked };
            record(db, at, desk.into(), act, &story::subject(&row), &json!({}))
        })?;
        if cloaked {
            self.took_away()
        } else {
            self.changed()
        }
        Ok(())
    }

    fn step(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        next: impl FnOnce(&Story) -> Result<(Change, Act), Refusal>,
    ) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let (change, act) = next(&row)?;
            story::change(db, &row, change)?;
            record(db, at, desk.into(), act, &story::subject(&row), &json!({}))
        })
    }
}

fn queued(db: &mut Db, desk: &Desk, rows: &[Story]) -> Result<Vec<Queued>, Refusal> {
    let people = members::all(db)?;
    let name = |row: Option<i64>| people.iter().find(|member| Some(member.id) == row).map(|member| member.name.clone());
    let open = recognitions::open_of(db, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?;
    let recognised: HashSet<i64> = open.iter().map(|report| report.story_id).collect();
    let mut queued = Vec::with_capacity(rows.len());
    for row in rows {
        let state = story::state(row)?;
        let edition = if state == State::Published { editions::of_story(db, row.id)? } else { None };
        queued.push(Queued {
            id: story::id(row)?,
            lang: story::lang(row)?,
            state,
            week: row.submitted_week,
            first_editor: name(row.first_editor_id),
            second_editor: name(row.second_editor_id),
            mine: row.first_editor_id == Some(desk.member.row),
            public: edition.and_then(|edition| edition.title.zip(edition.slug)),
            cloaked: row.cloaked_at.is_some(),
            recognised: recognised.contains(&row.id),
            pinned: row.pinned_at.is_some(),
            notes: ContentNote::read(row.notes.as_deref()),
            demo: row.demo,
        });
    }
    Ok(queued)
}
