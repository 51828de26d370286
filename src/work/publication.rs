//! Publication: only bytes that carry every approval, at an hour that does not tell when they came.

use std::collections::BTreeMap;

use chrono::Duration;
use serde_json::{Value, json};

use crate::domain::role::KeyPurpose;
use crate::domain::state::Move;
use crate::domain::{Act, ContentNote, EditionText, Lang, May, PublicId, State, Tag, fold};
use crate::publish::canonical::canonical;
use crate::publish::slug;
use crate::store::editions::Public;
use crate::store::stories::Change;
use crate::store::{self, Db, editions, stories, themes};

use super::changes::note_whole;
use super::register::record;
use super::sealing::open;
use super::shelf::{Theme, approved};
use super::workbench::open_bench;
use super::{Desk, Refusal, Work, search, story};

/// The longest random while between the press of the button and the story's appearance.
const BLUR_HOURS: i64 = 48;

/// An approved story as the editor who publishes it sees it.
#[derive(Debug)]
pub struct Ready {
    pub id: PublicId,
    pub version: i64,
    pub text: EditionText,
    pub sha256: String,
    pub themes: Vec<Theme>,
}

impl Work<'_> {
    /// Opens an approved story for publication; themes are named in `lang`.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] in any other state.
    pub fn ready(&mut self, desk: &Desk, id: &PublicId, lang: Lang) -> Result<Ready, Refusal> {
        desk.require(May::EditStories)?;
        let row = stories::by_id(&mut self.db, id.as_str())?.ok_or(Refusal::NotFound)?;
        if story::state(&row)? != State::Approved {
            return Err(Refusal::NotNow);
        }
        let edition = editions::of_story(&mut self.db, row.id)?.ok_or(Refusal::NotFound)?;
        let sealed = edition.sealed.ok_or(Refusal::NotFound)?;
        let text = open(sealed.as_ref(), desk.secret(KeyPurpose::Stories)?)?;
        let themes = themes::all(&mut self.db, lang.code())?;
        Ok(Ready { id: story::id(&row)?, version: row.version, text, sha256: edition.sha256, themes })
    }

    /// Publishes an approved story. It appears after a random while of up to two days unless `at_once`.
    ///
    /// # Errors
    /// [`Refusal::NotApproved`] when an approval of these bytes is missing; [`Refusal::NotNow`]; [`Refusal::Changed`].
    pub fn publish(
        &mut self,
        desk: &Desk,
        id: &PublicId,
        version: i64,
        slugs: &[String],
        notes: &[ContentNote],
        at_once: bool,
    ) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let secret = desk.secret(KeyPurpose::Stories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let next = story::state(&row)?.after(Move::Publish).ok_or(Refusal::NotNow)?;
            if row.version != version {
                return Err(Refusal::Changed);
            }
            let edition = editions::of_story(db, row.id)?.ok_or(Refusal::NotFound)?;
            let text: EditionText = open(edition.sealed.ok_or(Refusal::NotFound)?.as_ref(), secret)?;
            let bytes = canonical(&text)?;
            if bytes.sha256 != edition.sha256
                || !approved(db, edition.id, &bytes.sha256, row.first_editor_id, row.without_asking)?
            {
                return Err(Refusal::NotApproved);
            }
            let changes = open_bench(db, desk, &row)?.changes();
            lay_open(db, edition.id, &text, bytes.text, &changes)?;
            themes::set_of_story(db, row.id, slugs)?;
            let blur = if at_once { 0 } else { rand::random_range(0..BLUR_HOURS * 60) };
            let hour = at.plus(Duration::minutes(blur)).naive();
            let change = Change {
                state: Some(next.as_str()),
                published_at: Some(Some(hour)),
                notes: Some(ContentNote::written(notes)),
                ..Default::default()
            };
            story::change(db, &row, change)?;
            search::index(db, row.id)?;
            note_whole(db, &row)?;
            let detail = json!({"sha256": bytes.sha256, "at_once": at_once});
            record(db, at, desk.into(), Act::Published, &story::subject(&row), &detail)?;
            Ok::<_, Refusal>(stories::give_number(db, row.id)?)
        })?;
        self.changed();
        Ok(())
    }

    /// Gives a published story another address, made of these words. The old one leads to the new one for good.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] for words without a letter that an address can have, [`Refusal::Taken`] when another
    /// story has or had the address, [`Refusal::NotNow`] for a story that has none.
    pub fn rename(&mut self, desk: &Desk, id: &PublicId, words: &str) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let edition = editions::of_story(db, row.id)?.ok_or(Refusal::NotNow)?;
            let (Some(from), State::Published) = (edition.slug, story::state(&row)?) else {
                return Err(Refusal::NotNow);
            };
            if !words.chars().any(|c| fold(&c.to_string()).contains(|c: char| c.is_ascii_alphanumeric())) {
                return Err(Refusal::Incomplete);
            }
            let to = slug::slug(words);
            if to == from {
                return Ok(());
            }
            if !editions::slug_is_free(db, edition.id, &to)? {
                return Err(Refusal::Taken);
            }
            editions::rename(db, edition.id, &from, &to)?;
            store::changes::note(db, &[Tag::story(row.id), Tag::addresses()])?;
            record(db, at, desk.into(), Act::Renamed, &story::subject(&row), &json!({}))
        })?;
        self.changed();
        Ok(())
    }

    /// Says what readers of a published story are warned of.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotNow`] for a story that is not published.
    pub fn note(&mut self, desk: &Desk, id: &PublicId, notes: &[ContentNote]) -> Result<(), Refusal> {
        let change = Change { notes: Some(ContentNote::written(notes)), ..Default::default() };
        self.touch(desk, id, change, Act::Noted, json!({"notes": notes}))
    }

    /// Pins a published story to the front page, or takes it off.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotNow`] for a story that is not published.
    pub fn pin(&mut self, desk: &Desk, id: &PublicId, pinned: bool) -> Result<(), Refusal> {
        let change = Change { pinned_at: Some(pinned.then(|| self.at.naive())), ..Default::default() };
        self.touch(desk, id, change, if pinned { Act::Pinned } else { Act::Unpinned }, json!({}))
    }

    /// Changes what stands around a published story.
    fn touch(&mut self, desk: &Desk, id: &PublicId, change: Change, act: Act, detail: Value) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = stories::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            if story::state(&row)? != State::Published {
                return Err(Refusal::NotNow);
            }
            story::change(db, &row, change)?;
            note_whole(db, &row)?;
            record(db, at, desk.into(), act, &story::subject(&row), &detail)
        })?;
        self.changed();
        Ok(())
    }

    /// Makes a theme with its name in each language of the site.
    ///
    /// # Errors
    /// [`Refusal::Incomplete`] when a name is missing or too long.
    pub fn add_theme(&mut self, desk: &Desk, names: &[(Lang, String)]) -> Result<(), Refusal> {
        desk.require(May::EditStories)?;
        let tidy = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
        let names: Vec<(&str, String)> = names.iter().map(|(lang, name)| (lang.code(), tidy(name))).collect();
        if names.iter().any(|(_, name)| name.is_empty() || name.chars().count() > 60) {
            return Err(Refusal::Incomplete);
        }
        let slug = slug::slug(names.first().map_or("", |(_, name)| name));
        let at = self.at;
        store::write(&mut self.db, |db| {
            let named: Vec<(&str, &str)> = names.iter().map(|(lang, name)| (*lang, name.as_str())).collect();
            themes::put(db, &slug, &named)?;
            store::changes::note(db, &[Tag::theme(&slug), Tag::themes()])?;
            record(db, at, desk.into(), Act::Themed, &format!("theme:{slug}"), &json!({}))
        })?;
        self.changed();
        Ok(())
    }
}

/// Puts an edition in clear, at an address of its own.
pub(super) fn lay_open(
    db: &mut Db,
    edition: i64,
    text: &EditionText,
    content: String,
    changes: &BTreeMap<String, usize>,
) -> Result<(), Refusal> {
    let wanted = slug::slug(&text.title);
    let mut number = 1;
    let free = loop {
        let slug = slug::numbered(&wanted, number);
        if editions::slug_is_free(db, edition, &slug)? {
            break slug;
        }
        number += 1;
    };
    let title = text.title.trim().to_owned();
    let public =
        Public { content, title_folded: fold(&title), title, slug: free, changes: serde_json::to_string(changes)? };
    Ok(editions::publish(db, edition, &public)?)
}
