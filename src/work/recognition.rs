//! "I recognise someone": a story is taken down at once when enough people say so, and the editors look at it again.
//!
//! Readers are told apart by a tag of their day that matches nobody, and by a form whose age is signed. What they write
//! is sealed to the editors and destroyed with their answer.

use chrono::NaiveDate;
use serde_json::json;

use crate::domain::recognition::LONGEST;
use crate::domain::role::KeyPurpose;
use crate::domain::state::Move;
use crate::domain::story::check_text;
use crate::domain::{Act, BackBecause, EditionText, Lang, May, PublicId, State, Timestamp};
use crate::publish::canonical;
use crate::store::recognitions::{self, New, Recognition};
use crate::store::stories::{Change, Story};
use crate::store::{self, Db, Sealed, editions, stories};

use super::changes::note_whole;
use super::register::{Actor, record};
use super::sealing::{open, seal_to};
use super::shelf::edition_at;
use super::{Desk, Refusal, Work, search, story, withdrawal};

/// A form that comes back sooner was filled in by a machine.
const LEAST_SECONDS: i64 = 2;
/// A form that comes back later is shown again.
const MOST_SECONDS: i64 = 24 * 3_600;
/// The most reports of one visitor and one day whose words are kept.
const MOST_OF_ONE: i64 = 3;
/// How many stories the list at the desk shows.
const PAGE: i64 = 100;

const STAMP: &str = "recognition";

/// A reader's report.
pub struct Report {
    /// The last part of the story's address.
    pub slug: String,
    /// What the reader adds; may be empty.
    pub text: String,
    /// Proves when the form was handed out, and for which story.
    pub stamp: String,
    /// The peer's address as the server sees it; it is hashed at once.
    pub visitor: String,
}

/// A reported story on the list at the desk.
#[derive(Debug)]
pub struct Recognised {
    pub id: PublicId,
    pub lang: Lang,
    pub title: String,
    pub cloaked: bool,
    pub demo: bool,
    /// How many open reports there are, and the week of the first.
    pub reports: usize,
    pub since: Option<NaiveDate>,
}

/// A published story that the desk looks at because somebody may be recognised in it.
pub struct Looked {
    pub about: Recognised,
    pub text: EditionText,
    pub slug: String,
    /// Whether what the editors worked on is still there.
    pub can_be_redone: bool,
    pub told: Vec<Told>,
}

/// One report.
pub struct Told {
    pub by_member: bool,
    pub week: NaiveDate,
    pub counts: bool,
    /// `None` where nothing was added, and for who may not read it.
    pub text: Option<String>,
    pub has_text: bool,
}

impl Work<'_> {
    /// A stamp of this moment for the form about this story.
    pub fn recognition_stamp(&self, id: &PublicId) -> String {
        self.house.stamps.stamp(STAMP, self.at.unix(), id.as_str().as_bytes())
    }

    /// Takes a reader's report. The story may be down already: whoever had the form can still send it.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] for too many words, [`Refusal::Late`] when the form came too soon or too late,
    /// [`Refusal::NotFound`] for a story that is not published.
    pub fn recognise(&mut self, lang: Lang, report: &Report) -> Result<(), Refusal> {
        let edition = edition_at(&mut self.db, lang, &report.slug)?.ok_or(Refusal::NotFound)?;
        let at = self.at;
        let (house, needed) = (self.house, i64::from(self.house.config.recognised_by));
        let cloaked = store::write(&mut self.db, |db| {
            stories::take_turn(db, edition.story_id)?;
            let row = public(db, edition.story_id, at)?;
            let made = house.stamps.check(STAMP, &report.stamp, row.public_id.as_bytes()).ok_or(Refusal::Late)?;
            if !(LEAST_SECONDS..=MOST_SECONDS).contains(&(at.unix() - made)) {
                return Err(Refusal::Late);
            }
            let tag = house.limits.tag(&format!("{STAMP} {}", row.public_id), &report.visitor, at);
            let before = recognitions::tagged(db, row.id, &tag)?;
            if before > 0 && (report.text.trim().is_empty() || before >= MOST_OF_ONE) {
                return Ok(false);
            }
            keep(db, &row, "reader", &tag, before == 0, &report.text, at)?;
            record(db, at, Actor::Reader, Act::Recognised, &story::subject(&row), &json!({}))?;
            if row.cloaked_at.is_some() || recognitions::counted(db, row.id)? < needed {
                return Ok(false);
            }
            // By its week, like all that readers do.
            cloak(db, &row, at.week().start())?;
            let detail = json!({"because": "recognised", "reports": needed});
            record(db, at, Actor::Reader, Act::Cloaked, &story::subject(&row), &detail)?;
            Ok::<_, Refusal>(true)
        })?;
        if cloaked {
            self.took_away();
        }
        Ok(())
    }

    /// A member of the desk recognises someone: the story is down at once.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Incomplete`] for too many words; [`Refusal::NotNow`] when it is not public.
    pub fn recognise_at_desk(&mut self, desk: &Desk, id: &PublicId, text: &str) -> Result<(), Refusal> {
        desk.require(May::Cloak)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            stories::take_turn(db, row.id)?;
            let row = stories::by_row(db, row.id)?;
            if story::state(&row)? != State::Published {
                return Err(Refusal::NotNow);
            }
            keep(db, &row, "member", &format!("member {}", desk.member.id), true, text, at)?;
            record(db, at, desk.into(), Act::Recognised, &story::subject(&row), &json!({}))?;
            if row.cloaked_at.is_none() {
                cloak(db, &row, at.naive())?;
                let detail = json!({"because": "recognised"});
                record(db, at, desk.into(), Act::Cloaked, &story::subject(&row), &detail)?;
            }
            Ok(())
        })?;
        self.took_away();
        Ok(())
    }

    /// The stories in which somebody was recognised and that no editor has answered, the oldest report first.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn recognised(&mut self, desk: &Desk) -> Result<Vec<Recognised>, Refusal> {
        desk.require(May::Cloak)?;
        let rows = recognitions::waiting(&mut self.db, PAGE)?;
        let open = recognitions::open_of(&mut self.db, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            let theirs: Vec<&Recognition> = open.iter().filter(|one| one.story_id == row.id).collect();
            if let Some((about, _)) = public_form(&mut self.db, row, &theirs)? {
                found.push(about);
            }
        }
        Ok(found)
    }

    /// One published story with its open reports. Only who holds the key to stories reads what was added.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotFound`] for a story that is not published.
    pub fn look(&mut self, desk: &Desk, id: &PublicId) -> Result<Looked, Refusal> {
        desk.require(May::Cloak)?;
        let row = stories::by_id(&mut self.db, id.as_str())?.ok_or(Refusal::NotFound)?;
        let open = recognitions::open_of(&mut self.db, &[row.id])?;
        let found = public_form(&mut self.db, &row, &open.iter().collect::<Vec<_>>())?;
        let (about, edition) = found.ok_or(Refusal::NotFound)?;
        let content = edition.content.ok_or(Refusal::NotFound)?;
        Ok(Looked {
            about,
            text: canonical::read(&content)?,
            slug: edition.slug.unwrap_or_default(),
            can_be_redone: stories::workbench_of(&mut self.db, row.id)?.is_some(),
            told: open.iter().map(|one| told(desk, one)).collect::<Result<_, _>>()?,
        })
    }

    /// Gives the story back to its readers.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Changed`] when somebody has answered already.
    pub fn put_back(&mut self, desk: &Desk, id: &PublicId, because: BackBecause) -> Result<(), Refusal> {
        self.answer(desk, id, |db, row, reports, at| {
            story::change(db, row, Change { cloaked_at: Some(None), ..Default::default() })?;
            search::index(db, row.id)?;
            note_whole(db, row)?;
            let detail = json!({"because": because, "reports": reports});
            record(db, at, desk.into(), Act::PutBack, &story::subject(row), &detail)
        })
    }

    /// Takes the story back to the workbench of whoever asks. It has to go the whole way again, with every approval.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Changed`]; [`Refusal::NotNow`] where the workbench is gone.
    pub fn redo(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        self.answer(desk, id, |db, row, reports, at| {
            let next = story::state(row)?.after(Move::Redo).ok_or(Refusal::Changed)?;
            if stories::workbench_of(db, row.id)?.is_none() {
                return Err(Refusal::NotNow);
            }
            note_whole(db, row)?;
            editions::drop_of(db, row.id)?;
            let change = Change {
                state: Some(next.as_str()),
                first_editor_id: Some(Some(desk.member.row)),
                second_editor_id: Some(None),
                published_at: Some(None),
                cloaked_at: Some(None),
                ..Default::default()
            };
            story::change(db, row, change)?;
            let detail = json!({"because": "recognised", "reports": reports});
            record(db, at, desk.into(), Act::TakenBackToWork, &story::subject(row), &detail)
        })
    }

    /// Withdraws the story for good, as its contributor can.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Changed`].
    pub fn withdraw_recognised(&mut self, desk: &Desk, id: &PublicId) -> Result<(), Refusal> {
        self.answer(desk, id, |db, row, reports, at| {
            // Its address says that it was withdrawn; a cloaked one would say nothing.
            story::change(db, row, Change { cloaked_at: Some(None), ..Default::default() })?;
            let row = stories::by_row(db, row.id)?;
            let detail = json!({"from": row.state, "because": "recognised", "reports": reports});
            withdrawal::withdraw(db, &row, desk.into(), &detail, at)
        })
    }

    /// Answers the open reports of a story with `act`.
    fn answer(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        act: impl FnOnce(&mut Db, &Story, usize, Timestamp) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            stories::take_turn(db, row.id)?;
            let row = stories::by_row(db, row.id)?;
            let reports = recognitions::answer(db, row.id)?;
            if reports == 0 || story::state(&row)? != State::Published {
                return Err(Refusal::Changed);
            }
            act(db, &row, reports, at)
        })?;
        self.took_away();
        Ok(())
    }
}

/// A story that readers could see, now or until it was taken down.
fn public(db: &mut Db, row: i64, at: Timestamp) -> Result<Story, Refusal> {
    let row = stories::by_row(db, row)?;
    let appeared = row.published_at.is_some_and(|hour| hour <= at.naive());
    if story::state(&row)? == State::Published && appeared { Ok(row) } else { Err(Refusal::NotFound) }
}

fn keep(
    db: &mut Db,
    row: &Story,
    told_by: &str,
    tag: &str,
    counts: bool,
    text: &str,
    at: Timestamp,
) -> Result<(), Refusal> {
    let sealed: Option<Sealed> = if text.trim().is_empty() {
        None
    } else {
        check_text(text, LONGEST).map_err(|_| Refusal::Incomplete)?;
        Some(seal_to(db, KeyPurpose::Stories, None, &text.trim())?.into())
    };
    let new = New { story_id: row.id, told_by, tag, counts, sealed, week: at.week().monday() };
    Ok(recognitions::add(db, new)?)
}

fn cloak(db: &mut Db, row: &Story, since: chrono::NaiveDateTime) -> Result<(), Refusal> {
    story::change(db, row, Change { cloaked_at: Some(Some(since)), ..Default::default() })?;
    store::search::drop_of(db, row.id)?;
    note_whole(db, row)
}

fn public_form(
    db: &mut Db,
    row: &Story,
    open: &[&Recognition],
) -> Result<Option<(Recognised, editions::Edition)>, Refusal> {
    if story::state(row)? != State::Published {
        return Ok(None);
    }
    let Some(edition) = editions::of_story(db, row.id)? else { return Ok(None) };
    let Some(title) = edition.title.clone() else { return Ok(None) };
    let about = Recognised {
        id: story::id(row)?,
        lang: story::lang(row)?,
        title,
        cloaked: row.cloaked_at.is_some(),
        demo: row.demo,
        reports: open.len(),
        since: open.first().map(|one| one.week),
    };
    Ok(Some((about, edition)))
}

fn told(desk: &Desk, one: &Recognition) -> Result<Told, Refusal> {
    let text = match (&one.sealed, desk.secret(KeyPurpose::Stories)) {
        (Some(sealed), Ok(secret)) => Some(open(sealed.as_ref(), secret)?),
        _ => None,
    };
    let by_member = one.told_by == "member";
    Ok(Told { by_member, week: one.week, counts: one.counts, text, has_text: one.sealed.is_some() })
}
