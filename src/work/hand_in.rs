//! Handing a story in: sealed to the desk and to its receipt, in one transaction with the register's line.

use serde_json::json;

use crate::domain::role::KeyPurpose;
use crate::domain::story::{LONGEST_ENTRY, MOST_ENTRIES, check_label, check_text, check_title};
use crate::domain::{Act, Draft, PublicId, State, Step};
use crate::seal::{Receipt, Token};
use crate::store::{self, calls, stories};

use super::draft::{keep, laid_out};
use super::register::{Actor, record};
use super::sealing::seal_to;
use super::{Refusal, Work};

impl Work<'_> {
    /// Hands the draft in and gives the receipt's words. Handing the same draft in again gives the same receipt while
    /// its words have not been typed back.
    ///
    /// With `cookie`, the draft under it is replaced in the same transaction by the receipt alone, so that neither a
    /// double click nor a broken connection loses it.
    ///
    /// # Errors
    /// [`Refusal::NoConsent`] without consent to publish, [`Refusal::Incomplete`] for a text that cannot be taken.
    pub fn hand_in(&mut self, draft: &Draft, cookie: Option<&Token>) -> Result<String, Refusal> {
        if !draft.consent.publish {
            return Err(Refusal::NoConsent);
        }
        check(draft)?;
        let receipt = Receipt::generate(draft.lang);
        let keys = receipt.keys(&self.house.salt)?;
        let bench = laid_out(&self.house.redactor, draft);
        let original = draft.original();
        let at = self.at;
        let handed_in = store::write(&mut self.db, |db| {
            if stories::by_once(db, draft.once.as_str())?.is_some() {
                return Ok(None);
            }
            let id = PublicId::random();
            let recipient = keys.identity.recipient().to_string();
            let (call_id, _) = calls::open(db)?;
            let story = stories::New {
                public_id: id.as_str(),
                call_id,
                language: draft.lang.code(),
                state: State::Submitted.as_str(),
                submitted_week: Some(at.week().monday()),
                role_band: draft.context.role.map(|band| band.as_str()),
                setting: draft.context.setting.map(|setting| setting.as_str()),
                region_band: draft.context.region.map(|band| band.as_str()),
                consent_publish: draft.consent.publish,
                consent_translate: draft.consent.translate,
                consent_research: draft.consent.research,
                consent_quotations: draft.consent.quotations,
                consent_version: &draft.consent.version,
                consent_sha256: &draft.consent.sha256,
                without_asking: draft.consent.without_asking,
                receipt_lookup: Some(&keys.lookup),
                recipient: Some(&recipient),
                published_at: None,
                demo: false,
                once: Some(draft.once.as_str()),
            };
            let row = stories::add(db, &story)?;
            let sealed = seal_to(db, KeyPurpose::Stories, Some(&recipient), &original)?;
            stories::put_original(db, row, sealed.into())?;
            let sealed = seal_to(db, KeyPurpose::Stories, None, &bench)?;
            stories::put_workbench(db, row, sealed.into())?;
            if let Some(cookie) = cookie {
                let mut after = Draft::begin(draft.lang);
                after.step = Step::Receipt;
                after.once = draft.once.clone();
                after.receipt = Some(receipt.words().to_owned());
                keep(db, at, cookie, &after)?;
            }
            let detail = json!({"language": draft.lang, "consent": draft.consent.sha256});
            record(db, at, Actor::Contributor, Act::HandedIn, &format!("story:{id}"), &detail)?;
            Ok::<_, Refusal>(Some(receipt.words().to_owned()))
        })?;
        match (handed_in, cookie) {
            (Some(words), _) => Ok(words),
            // The second of two presses: the first one's receipt is under the cookie.
            (None, Some(cookie)) => self.draft(cookie)?.and_then(|draft| draft.receipt).ok_or(Refusal::Changed),
            (None, None) => Err(Refusal::Changed),
        }
    }

    /// Whether the words typed back are those of the receipt; if so the draft is forgotten.
    ///
    /// # Errors
    /// [`Refusal::Wrong`] for other words; [`Refusal::NotFound`] when nothing waits to be typed back.
    pub fn type_back(&mut self, cookie: &Token, typed: &str) -> Result<(), Refusal> {
        let draft = self.draft(cookie)?.ok_or(Refusal::NotFound)?;
        let words = draft.receipt.as_deref().ok_or(Refusal::NotFound)?;
        let typed = Receipt::parse(typed).map_err(|_| Refusal::Wrong)?;
        if typed.words() != words {
            return Err(Refusal::Wrong);
        }
        let once = draft.once.as_str().to_owned();
        store::write(&mut self.db, |db| {
            if let Some(story) = stories::by_once(db, &once)? {
                let change = stories::Change { once: Some(None), ..Default::default() };
                stories::change(db, story.id, story.version, &change)?;
            }
            Ok::<_, Refusal>(())
        })?;
        self.forget_draft(cookie)
    }
}

/// What the form has told the writer already; here nothing passes that the form would have refused.
fn check(draft: &Draft) -> Result<(), Refusal> {
    let original = draft.original();
    let sound = draft.lang.tells_stories()
        && check_title(&original.title).is_ok()
        && !original.entries.is_empty()
        && original.entries.len() <= MOST_ENTRIES
        && original.entries.iter().all(|e| check_label(&e.label).is_ok() && check_text(&e.text, LONGEST_ENTRY).is_ok());
    if sound { Ok(()) } else { Err(Refusal::Incomplete) }
}
