//! The first editor's work on a story: settling findings, editing, splitting and merging, handing on.
//!
//! Every change names the version that the editor saw. If someone changed the story since, nothing is saved and the
//! caller keeps what was typed.

use chrono::Duration;
use serde_json::{Value, json};

use crate::domain::role::KeyPurpose;
use crate::domain::state::Move;
use crate::domain::story::{LONGEST_ENTRY, MOST_ENTRIES, check_label, check_text, check_title};
use crate::domain::{
    Act, Bench, Consent, Context, Decision, Entry, Lang, May, Original, PublicId, RegionBand, RoleBand, Setting, State,
};
use crate::publish::canonical::canonical;
use crate::store::stories::{Change, Story};
use crate::store::{self, Db, calls, editions, register, reviews, stories};

use super::letters::{self, Letter};
use super::receipt::seal_edition;
use super::register::record;
use super::sealing::{open, seal_to};
use super::{Desk, Refusal, Work, story};

/// A story as its first editor sees it.
#[derive(Debug)]
pub struct Table {
    pub id: PublicId,
    pub lang: Lang,
    pub state: State,
    pub version: i64,
    pub bench: Bench,
    pub original: Option<Original>,
    pub consent: Consent,
    pub context: Context,
    pub letters: Vec<Letter>,
    /// What a reviewer wrote when sending it back, newest first.
    pub notes: Vec<String>,
}

impl Work<'_> {
    /// Opens a story that one works on; the register notes that the original was opened (once an hour).
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for someone else's story, [`Refusal::NotNow`] when it is not in review.
    pub fn table(&mut self, desk: &Desk, id: &PublicId) -> Result<Table, Refusal> {
        let secret = desk.secret(KeyPurpose::Stories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = on_the_table(db, desk, id)?;
            let bench: Bench = open_bench(db, desk, &row)?;
            let original = stories::original_of(db, row.id)?.map(|sealed| open(sealed.as_ref(), secret)).transpose()?;
            let subject = story::subject(&row);
            let hour_ago = at.plus(Duration::hours(-1)).naive();
            let actor = format!("member:{}", desk.member.id);
            if !register::said_since(db, &actor, Act::OpenedOriginal.as_str(), &subject, hour_ago)? {
                record(db, at, desk.into(), Act::OpenedOriginal, &subject, &json!({}))?;
            }
            let notes = reviews::of_story(db, row.id)?.into_iter().filter_map(|review| review.sealed_note);
            Ok(Table {
                id: story::id(&row)?,
                lang: story::lang(&row)?,
                state: story::state(&row)?,
                version: row.version,
                bench,
                original,
                consent: consent(&row),
                context: context(&row),
                letters: letters::letters(db, row.id, secret)?,
                notes: notes.map(|note| open(note.as_ref(), secret)).collect::<Result<_, _>>()?,
            })
        })
    }

    /// Settles findings; `None` opens one again.
    ///
    /// # Errors
    /// [`Refusal::Changed`]; [`Refusal::NotFound`] for a card that is not there.
    pub fn settle(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        settled: &[(u32, Option<Decision>)],
    ) -> Result<(), Refusal> {
        let kinds: Vec<&str> = settled.iter().map(|(_, d)| d.as_ref().map_or("open", Decision::as_str)).collect();
        let detail = json!({"cards": settled.iter().map(|(card, _)| card).collect::<Vec<_>>(), "decisions": kinds});
        self.on_bench(desk, id, version, Act::Settled, &detail, |bench, _| {
            let all = settled.iter().all(|(card, decision)| bench.settle(*card, decision.clone()));
            if all { Ok(()) } else { Err(Refusal::NotFound) }
        })
    }

    /// Settles every open finding as proposed or wished; names that someone wishes to keep stay open.
    ///
    /// # Errors
    /// [`Refusal::Changed`].
    pub fn settle_rest(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        why_weak_stays: &str,
    ) -> Result<(), Refusal> {
        self.on_bench(desk, id, version, Act::Settled, &json!({"rest": true}), |bench, _| {
            bench.settle_rest(why_weak_stays);
            Ok(())
        })
    }

    /// Tells the story in another way: people with other names, dates moved together. What is settled keeps its words.
    ///
    /// # Errors
    /// [`Refusal::Changed`].
    pub fn retell(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        names: bool,
        dates: bool,
    ) -> Result<(), Refusal> {
        let detail = json!({"names": names, "dates": dates});
        self.on_bench(desk, id, version, Act::Settled, &detail, |bench, engine| {
            let retelling = bench.retelling.with(names, dates);
            super::redaction::retell(engine, bench, retelling);
            Ok(())
        })
    }

    /// Takes the redacted text as typed over; the redactor reads it again.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] for a text that cannot be taken; [`Refusal::Changed`].
    pub fn retype(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        title: &str,
        entries: &[Entry],
    ) -> Result<(), Refusal> {
        let sound = check_title(title).is_ok()
            && !entries.is_empty()
            && entries.len() <= MOST_ENTRIES
            && entries.iter().all(|e| check_label(&e.label).is_ok() && check_text(&e.text, LONGEST_ENTRY).is_ok());
        if !sound {
            return Err(Refusal::Incomplete);
        }
        self.on_bench(desk, id, version, Act::Edited, &json!({}), |bench, engine| {
            bench.retype(title, entries);
            super::redaction::read_again(engine, bench);
            Ok(())
        })
    }

    /// Splits an entry after one of its paragraphs (both from 0).
    ///
    /// # Errors
    /// [`Refusal::NotFound`] where there is nothing to split; [`Refusal::Changed`].
    pub fn split(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        entry: usize,
        paragraph: usize,
    ) -> Result<(), Refusal> {
        let detail = json!({"entry": entry, "paragraph": paragraph});
        self.on_bench(desk, id, version, Act::Split, &detail, |bench, _| {
            if bench.split(entry, paragraph) { Ok(()) } else { Err(Refusal::NotFound) }
        })
    }

    /// Joins an entry with the next.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for the last one; [`Refusal::Changed`].
    pub fn merge(&mut self, desk: &Desk, id: &PublicId, version: i64, entry: usize) -> Result<(), Refusal> {
        self.on_bench(desk, id, version, Act::Merged, &json!({"entry": entry}), |bench, _| {
            if bench.merge(entry) { Ok(()) } else { Err(Refusal::NotFound) }
        })
    }

    /// Asks the contributor something.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] without words; [`Refusal::NotNow`] when the story has ended.
    pub fn write_to_contributor(&mut self, desk: &Desk, id: &PublicId, text: &str) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            if !story::state(&row)?.is_alive() {
                return Err(Refusal::NotNow);
            }
            letters::add(db, &row, Some(desk), text, at)?;
            record(db, at, desk.into(), Act::WroteMessage, &story::subject(&row), &json!({}))
        })
    }

    /// Declines a story with words for its contributor. The workbench goes; the original stays sealed to the receipt.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] without words; [`Refusal::NotNow`]; [`Refusal::Changed`].
    pub fn decline(&mut self, desk: &Desk, id: &PublicId, version: i64, text: &str) -> Result<(), Refusal> {
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = on_the_table(db, desk, id)?;
            let next = story::state(&row)?.after(Move::Decline).ok_or(Refusal::NotNow)?;
            letters::add(db, &row, Some(desk), text, at)?;
            editions::drop_of(db, row.id)?;
            at_version(&row, version)?;
            story::change(db, &row, Change { state: Some(next.as_str()), ..Default::default() })?;
            record(db, at, desk.into(), Act::Declined, &story::subject(&row), &json!({}))
        })
    }

    /// Hands the redacted text on: to a second reviewer, or where the call asks for one, to the contributor.
    ///
    /// # Errors
    /// [`Refusal::Unsettled`] with how many findings are open; [`Refusal::NoConsent`]; [`Refusal::Changed`].
    pub fn send_on(&mut self, desk: &Desk, id: &PublicId, version: i64) -> Result<State, Refusal> {
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = on_the_table(db, desk, id)?;
            at_version(&row, version)?;
            let bench = open_bench(db, desk, &row)?;
            match bench.unsettled() {
                0 => {}
                open => return Err(Refusal::Unsettled(open)),
            }
            if !row.consent_publish {
                return Err(Refusal::NoConsent);
            }
            let text = bench.edition();
            let canonical = canonical(&text)?;
            let sealed = seal_edition(db, &row, &text)?;
            let edition =
                editions::put(db, row.id, text.language.code(), sealed.into(), &canonical.sha256, at.naive())?;
            let me = Some(desk.member.row);
            editions::approve(db, edition, "editor", me, &canonical.sha256, at.naive())?;
            let alone = calls::reviewers(db, row.call_id)? == 1;
            let step = match (alone, row.without_asking) {
                (false, _) => Move::SendToReview,
                (true, false) => Move::SkipReview,
                (true, true) => Move::PassWithoutAsking,
            };
            if alone {
                editions::approve(db, edition, "reviewer", me, &canonical.sha256, at.naive())?;
            }
            let next = story::state(&row)?.after(step).ok_or(Refusal::NotNow)?;
            let change = Change { state: Some(next.as_str()), second_editor_id: Some(None), ..Default::default() };
            story::change(db, &row, change)?;
            let detail = json!({"sha256": canonical.sha256, "reviewers": if alone { 1 } else { 2 }});
            record(db, at, desk.into(), Act::SentToReview, &story::subject(&row), &detail)?;
            Ok(next)
        })
    }

    fn on_bench(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        act: Act,
        detail: &Value,
        change: impl FnOnce(&mut Bench, &redact::Engine) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let (at, engine) = (self.at, &self.house.redactor);
        store::write(&mut self.db, |db| {
            let row = on_the_table(db, desk, id)?;
            at_version(&row, version)?;
            let mut bench = open_bench(db, desk, &row)?;
            change(&mut bench, engine)?;
            let sealed = seal_to(db, KeyPurpose::Stories, None, &bench)?;
            stories::put_workbench(db, row.id, sealed.into())?;
            story::change(db, &row, Change::default())?;
            record(db, at, desk.into(), act, &story::subject(&row), detail)
        })
    }
}

/// The story if it is in review and this member is its first editor.
fn on_the_table(db: &mut Db, desk: &Desk, id: &PublicId) -> Result<Story, Refusal> {
    desk.require(May::EditStories)?;
    let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
    if story::state(&row)? != State::InReview {
        return Err(Refusal::NotNow);
    }
    if row.first_editor_id != Some(desk.member.row) {
        return Err(Refusal::Forbidden);
    }
    Ok(row)
}

fn at_version(row: &Story, version: i64) -> Result<(), Refusal> {
    if row.version == version { Ok(()) } else { Err(Refusal::Changed) }
}

pub(super) fn open_bench(db: &mut Db, desk: &Desk, row: &Story) -> Result<Bench, Refusal> {
    let sealed = stories::workbench_of(db, row.id)?.ok_or(Refusal::NotFound)?;
    open(sealed.as_ref(), desk.secret(KeyPurpose::Stories)?)
}

fn consent(row: &Story) -> Consent {
    Consent {
        publish: row.consent_publish,
        translate: row.consent_translate,
        research: row.consent_research,
        quotations: row.consent_quotations,
        version: row.consent_version.clone(),
        sha256: row.consent_sha256.clone(),
        without_asking: row.without_asking,
    }
}

fn context(row: &Story) -> Context {
    Context {
        role: row.role_band.as_deref().and_then(RoleBand::parse),
        setting: row.setting.as_deref().and_then(Setting::parse),
        region: row.region_band.as_deref().and_then(RegionBand::parse),
    }
}
