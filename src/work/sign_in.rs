//! Signing in to the desk and out of it.
//!
//! The session row holds the member's own secret under a key that only the browser's cookie holds: a stolen database
//! opens nothing, a stolen cookie alone opens nothing, and any node can serve the session.

use chrono::Duration;
use serde_json::json;

use crate::domain::role::KeyPurpose;
use crate::domain::{Act, May, fold};
use crate::seal::{self, Identity, Token};
use crate::store::{self, members, recognitions, sessions};

use super::members::{member, secrets};
use super::register::{Actor, record};
use super::{Desk, Refusal, Work};

/// How long a sign-in lasts.
pub const SESSION_HOURS: i64 = 12;

const PURPOSE: &str = "desk session";

impl Work<'_> {
    /// Checks name and password, and gives the key for the cookie. As slow for a name that nobody has.
    ///
    /// # Errors
    /// [`Refusal::Wrong`].
    pub fn sign_in(&mut self, name: &str, password: &str) -> Result<Token, Refusal> {
        let found = members::by_name(&mut self.db, &fold(name))?.filter(|member| member.disabled_at.is_none());
        let Some((row, wrapped)) = found.and_then(|row| row.wrapped_identity.clone().map(|wrapped| (row, wrapped)))
        else {
            seal::spend_like_unwrap(password);
            return Err(Refusal::Wrong);
        };
        let identity = seal::unwrap(&wrapped, password).map_err(|_| Refusal::Wrong)?;
        let (at, token) = (self.at, Token::generate());
        let member = member(&row)?;
        store::write(&mut self.db, |db| {
            sessions::sweep(db, at.naive())?;
            let session = sessions::New {
                kind: "desk",
                lookup: &token.lookup(),
                sealed: token.seal(PURPOSE, identity.to_secret().as_bytes()).into(),
                member_id: Some(row.id),
                story_id: None,
                expires_at: at.plus(Duration::hours(SESSION_HOURS)).naive(),
            };
            sessions::keep(db, session)?;
            record(db, at, Actor::Member(&member.id), Act::SignedIn, &format!("member:{}", member.id), &json!({}))
        })?;
        Ok(token)
    }

    /// Who a cookie's key belongs to, with what they hold.
    ///
    /// # Errors
    /// [`Refusal::SignIn`] when it belongs to nobody, or not any more.
    pub fn desk(&mut self, token: &Token) -> Result<Desk, Refusal> {
        let session = sessions::find(&mut self.db, "desk", &token.lookup(), self.at.naive())?.ok_or(Refusal::SignIn)?;
        let row = match session.member_id {
            Some(id) => members::by_row(&mut self.db, id)?.filter(|row| row.disabled_at.is_none()),
            None => None,
        };
        let row = row.ok_or(Refusal::SignIn)?;
        let secret = token.open(PURPOSE, session.sealed.as_ref())?;
        let identity = Identity::from_secret(std::str::from_utf8(&secret).map_err(|_| seal::Error::Damaged)?)?;
        let member = member(&row)?;
        let may_cloak = member.role.may(May::Cloak);
        let waiting = if may_cloak { recognitions::count_waiting(&mut self.db)? } else { 0 };
        let recognised = usize::try_from(waiting).unwrap_or(0);
        let mut desk = Desk { member, stories: None, comments: None, recognised };
        for (purpose, secret) in secrets(&mut self.db, row.id, &identity)? {
            match purpose {
                KeyPurpose::Stories => desk.stories = Some(secret),
                KeyPurpose::Comments => desk.comments = Some(secret),
            }
        }
        Ok(desk)
    }

    /// Ends the session of this key.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn sign_out(&mut self, token: &Token) -> Result<(), Refusal> {
        store::write(&mut self.db, |db| Ok(sessions::end(db, &token.lookup())?))
    }
}
