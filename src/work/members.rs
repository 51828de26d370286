//! The people of the desk: inviting, setting up, letting in, disabling.
//!
//! Whoever sets a password gets a key pair of their own, its secret wrapped under the password. Letting someone in
//! seals the desk's secrets to that key; only a member who holds them can do it.

use chrono::Duration;
use serde_json::json;

use crate::domain::role::KeyPurpose;
use crate::domain::{Act, May, PublicId, Role, Tag, fold};
use crate::seal::{self, Identity, Recipient, Token};
use crate::store::{self, Db, calls, desk_keys, invitations, members, sessions};

use super::house::first_link_file;
use super::register::{Actor, record};
use super::{Desk, Member, Refusal, Work};

/// The shortest password, in code points (NIST SP 800-63B asks for 15 where nothing else protects).
pub const SHORTEST_PASSWORD: usize = 15;
/// The longest name of a member, in code points.
const LONGEST_NAME: usize = 60;
/// How long a one-time link works.
const LINK_DAYS: i64 = 7;
/// The setting that says how many people review a story.
const REVIEWERS: &str = "reviewers";
/// What the first link seals the desk's secrets for.
pub(super) const FIRST_LINK: &str = "desk secrets";

/// Where a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Invited,
    Waiting,
    Working,
    Disabled,
}

/// A member on the page of people.
#[derive(Debug, Clone)]
pub struct Person {
    pub member: Member,
    pub standing: Standing,
    is_me: bool,
}

impl Person {
    pub fn may_be_let_in(&self) -> bool {
        self.standing == Standing::Waiting
    }

    pub fn may_be_invited_again(&self) -> bool {
        !self.is_me && self.standing != Standing::Disabled
    }

    pub fn may_be_disabled(&self) -> bool {
        !self.is_me && self.standing != Standing::Disabled
    }
}

impl Work<'_> {
    /// Adds a member and makes their one-time link. `by` is `None` for the operator at the command line.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], [`Refusal::Incomplete`] for a bad name, [`Refusal::Taken`].
    pub fn invite(&mut self, by: Option<&Desk>, name: &str, role: Role) -> Result<Token, Refusal> {
        if let Some(desk) = by {
            desk.require(May::ManagePeople)?;
        }
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = name.chars().count();
        if length == 0 || length > LONGEST_NAME || name.chars().any(char::is_control) {
            return Err(Refusal::Incomplete);
        }
        let (at, token, id) = (self.at, Token::generate(), PublicId::random());
        store::write(&mut self.db, |db| {
            if members::by_name(db, &fold(&name))?.is_some() {
                return Err(Refusal::Taken);
            }
            let new = members::New {
                public_id: id.as_str(),
                name: &name,
                name_folded: &fold(&name),
                role: role.as_str(),
                made_at: at.naive(),
            };
            let member = members::add(db, &new)?;
            invitations::renew(db, member.id, &token.lookup(), None, at.plus(Duration::days(LINK_DAYS)).naive())?;
            let actor = by.map_or(Actor::House, Actor::from);
            record(db, at, actor, Act::MemberAdded, &subject(&id), &json!({"role": role}))
        })?;
        Ok(token)
    }

    /// A new one-time link for someone who lost theirs or their password; what they held is taken from them.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], also for oneself; [`Refusal::NotFound`].
    pub fn invite_again(&mut self, by: &Desk, id: &PublicId) -> Result<Token, Refusal> {
        by.require(May::ManagePeople)?;
        let (at, token) = (self.at, Token::generate());
        store::write(&mut self.db, |db| {
            let member = other_member(db, by, id)?;
            members::take_keys(db, member.id)?;
            members::set_identity(db, member.id, None)?;
            sessions::end_of_member(db, member.id)?;
            invitations::renew(db, member.id, &token.lookup(), None, at.plus(Duration::days(LINK_DAYS)).naive())?;
            record(db, at, by.into(), Act::MemberAdded, &subject(id), &json!({"again": true}))
        })?;
        Ok(token)
    }

    /// Whom a one-time link is for.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a link that was used, is too old or never was.
    pub fn invited(&mut self, link: &Token) -> Result<String, Refusal> {
        let found = invitations::living(&mut self.db, &link.lookup(), self.at.naive())?.ok_or(Refusal::NotFound)?;
        Ok(members::by_row(&mut self.db, found.member_id)?.ok_or(Refusal::NotFound)?.name)
    }

    /// Sets the password and ends the link. True if an administrator must still let the member in.
    ///
    /// # Errors
    /// [`Refusal::ShortPassword`]; [`Refusal::NotFound`] as [`Work::invited`].
    pub fn set_up(&mut self, link: &Token, password: &str) -> Result<bool, Refusal> {
        if password.chars().count() < SHORTEST_PASSWORD {
            return Err(Refusal::ShortPassword);
        }
        let identity = Identity::generate();
        let wrapped = seal::wrap(&identity, password)?;
        let (at, house) = (self.at, self.house);
        store::write(&mut self.db, |db| {
            let invitation = invitations::living(db, &link.lookup(), at.naive())?.ok_or(Refusal::NotFound)?;
            let row = members::by_row(db, invitation.member_id)?.ok_or(Refusal::NotFound)?;
            let member = member(&row)?;
            members::set_identity(db, row.id, Some((&identity.recipient().to_string(), &wrapped)))?;
            if let Some(sealed) = &invitation.sealed {
                let secrets = link.open(FIRST_LINK, sealed.as_ref())?;
                let secrets: Vec<(i64, String)> = serde_json::from_slice(&secrets)?;
                for (desk_key, secret) in secrets {
                    give(db, row.id, desk_key, &Identity::from_secret(&secret)?, &identity.recipient())?;
                }
            }
            invitations::end_of(db, row.id)?;
            record(db, at, Actor::Member(&member.id), Act::MemberSetUp, &subject(&member.id), &json!({}))?;
            let waits = !member.role.holds().is_empty() && members::keys_of(db, row.id)?.is_empty();
            if invitation.sealed.is_some() {
                // The link opens nothing any more; its file would only mislead.
                let _ = std::fs::remove_file(first_link_file(&house.config));
            }
            Ok(waits)
        })
    }

    /// Hands the desk's secrets, as far as the role holds them, to a member who has set a password.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::NotFound`] for someone who does not wait.
    pub fn let_in(&mut self, by: &Desk, id: &PublicId) -> Result<(), Refusal> {
        by.require(May::ManagePeople)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let row = members::by_id(db, id.as_str())?.ok_or(Refusal::NotFound)?;
            let role = member(&row)?.role;
            let recipient: Recipient =
                row.recipient.as_deref().and_then(|r| r.parse().ok()).ok_or(Refusal::NotFound)?;
            members::take_keys(db, row.id)?;
            for purpose in role.holds() {
                for key in desk_keys::living(db, purpose.as_str())? {
                    give(db, row.id, key.id, by.secret(*purpose)?, &recipient)?;
                }
            }
            record(db, at, by.into(), Act::MemberLetIn, &subject(id), &json!({}))
        })
    }

    /// Ends a membership at once: sessions, links and secrets go.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`], also for oneself; [`Refusal::NotFound`].
    pub fn disable(&mut self, by: &Desk, id: &PublicId) -> Result<(), Refusal> {
        by.require(May::ManagePeople)?;
        let at = self.at;
        store::write(&mut self.db, |db| {
            let member = other_member(db, by, id)?;
            members::take_keys(db, member.id)?;
            members::set_identity(db, member.id, None)?;
            members::disable(db, member.id, at.naive())?;
            sessions::end_of_member(db, member.id)?;
            invitations::end_of(db, member.id)?;
            record(db, at, by.into(), Act::MemberDisabled, &subject(id), &json!({}))
        })
    }

    /// Everybody, with where they stand.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn people(&mut self, by: &Desk) -> Result<Vec<Person>, Refusal> {
        by.require(May::ManagePeople)?;
        let holding = members::holding(&mut self.db)?;
        let person = |row: &members::Member| {
            let member = member(row)?;
            let standing = match &row.recipient {
                _ if row.disabled_at.is_some() => Standing::Disabled,
                None => Standing::Invited,
                Some(_) if member.role.holds().is_empty() || holding.contains(&row.id) => Standing::Working,
                Some(_) => Standing::Waiting,
            };
            Ok(Person { is_me: member.row == by.member.row, member, standing })
        };
        members::all(&mut self.db)?.iter().map(person).collect()
    }

    /// How many people review a story of the open call.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn reviewers(&mut self) -> Result<i32, Refusal> {
        self.shown.add(Tag::setting(REVIEWERS));
        Ok(calls::open(&mut self.db)?.1)
    }

    /// Sets it. The register says so, and so does the page on methods.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`]; [`Refusal::Incomplete`] for another number than one or two.
    pub fn set_reviewers(&mut self, by: &Desk, reviewers: i32) -> Result<(), Refusal> {
        by.require(May::ManagePeople)?;
        if !(1..=2).contains(&reviewers) {
            return Err(Refusal::Incomplete);
        }
        let at = self.at;
        store::write(&mut self.db, |db| {
            let (call, _) = calls::open(db)?;
            calls::set_reviewers(db, call, reviewers)?;
            store::changes::note(db, &[Tag::setting(REVIEWERS)])?;
            record(db, at, by.into(), Act::ReviewersChanged, "call:open", &json!({"reviewers": reviewers}))
        })?;
        self.changed();
        Ok(())
    }
}

/// A member as the house knows them.
pub(super) fn member(row: &members::Member) -> Result<Member, Refusal> {
    let damaged = || Refusal::Failed("a member's row in the database is damaged".into());
    Ok(Member {
        row: row.id,
        id: PublicId::parse(&row.public_id).ok_or_else(damaged)?,
        name: row.name.clone(),
        role: Role::parse(&row.role).ok_or_else(damaged)?,
    })
}

fn other_member(db: &mut Db, by: &Desk, id: &PublicId) -> Result<members::Member, Refusal> {
    if by.member.id == *id {
        return Err(Refusal::Forbidden);
    }
    let found = members::by_id(db, id.as_str())?.filter(|member| member.disabled_at.is_none());
    found.ok_or(Refusal::NotFound)
}

/// Seals one of the desk's secrets to a member's own key.
fn give(db: &mut Db, member: i64, desk_key: i64, secret: &Identity, to: &Recipient) -> Result<(), Refusal> {
    let sealed = seal::seal(secret.to_secret().as_bytes(), &[to])?;
    Ok(members::give_key(db, member, desk_key, sealed.into())?)
}

/// The desk's secrets that a member's own key opens.
pub(super) fn secrets(db: &mut Db, member: i64, identity: &Identity) -> Result<Vec<(KeyPurpose, Identity)>, Refusal> {
    let mut secrets = Vec::new();
    for (purpose, _, sealed) in members::keys_of(db, member)? {
        let secret = seal::open(sealed.as_ref(), identity)?;
        let text = std::str::from_utf8(&secret).map_err(|_| seal::Error::Damaged)?;
        if let Some(purpose) = KeyPurpose::parse(&purpose) {
            secrets.push((purpose, Identity::from_secret(text)?));
        }
    }
    Ok(secrets)
}

fn subject(id: &PublicId) -> String {
    format!("member:{id}")
}
