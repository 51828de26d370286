//! The first start of a house: the desk's keys and the first administrator's one-time link.
//!
//! The keys exist from the first minute, so that a story handed in before anybody signs in is sealed like any other.
//! Their secrets are sealed under the first link alone. The link stands in a file of the data folder that only its
//! owner reads, until it is used: a restart prints it again, and nothing that came in meanwhile is lost.

use chrono::Duration;
use serde_json::json;
use zeroize::Zeroizing;

use crate::domain::role::KeyPurpose;
use crate::domain::{Act, PublicId, Role, fold};
use crate::seal::{Identity, Token};
use crate::store::{self, desk_keys, invitations, members};

use super::house::{first_link_file, write_private};
use super::members::FIRST_LINK;
use super::register::{Actor, record};
use super::{Refusal, Work};

/// The first administrator's name until another is chosen; it is what they sign in with.
const FIRST_NAME: &str = "admin";
/// The first link waits longer than others: a house is set up when there is time.
const LINK_DAYS: i64 = 365;

impl Work<'_> {
    /// Makes the desk's keys and the first administrator if there are none. Gives the one-time link's key while it
    /// has not been used.
    ///
    /// # Errors
    /// [`Refusal::Failed`] when the link's file cannot be written; what the database refuses.
    pub fn first_start(&mut self) -> Result<Option<Token>, Refusal> {
        let (at, config) = (self.at, &self.house.config);
        let file = first_link_file(config);
        let failed =
            |why: std::io::Error| Refusal::Failed(format!("{} cannot be written: {why}", file.display()).into());
        store::write(&mut self.db, |db| {
            if !desk_keys::living(db, KeyPurpose::Stories.as_str())?.is_empty() {
                return Ok(());
            }
            let token = Token::generate();
            let mut secrets = Vec::new();
            for purpose in KeyPurpose::ALL {
                let identity = Identity::generate();
                let row = desk_keys::add(db, purpose.as_str(), &identity.recipient().to_string(), at.naive())?;
                secrets.push((row, identity.to_secret()));
            }
            let plain: Vec<(i64, &str)> = secrets.iter().map(|(row, secret)| (*row, secret.as_str())).collect();
            let sealed = token.seal(FIRST_LINK, &Zeroizing::new(serde_json::to_vec(&plain)?));
            let id = PublicId::random();
            let new = members::New {
                public_id: id.as_str(),
                name: FIRST_NAME,
                name_folded: &fold(FIRST_NAME),
                role: Role::Admin.as_str(),
                made_at: at.naive(),
            };
            let member = members::add(db, &new)?;
            let until = at.plus(Duration::days(LINK_DAYS)).naive();
            invitations::renew(db, member.id, &token.lookup(), Some(sealed.into()), until)?;
            record(db, at, Actor::House, Act::KeysMade, "desk", &json!({}))?;
            let subject = format!("member:{id}");
            record(db, at, Actor::House, Act::MemberAdded, &subject, &json!({"role": Role::Admin}))?;
            // Before the transaction ends: keys whose link was never written would open nothing.
            write_private(&file, token.text().as_bytes()).map_err(failed)
        })?;
        let Some(token) = std::fs::read_to_string(&file).ok().and_then(|text| Token::parse(text.trim())) else {
            return Ok(None);
        };
        let waits = invitations::living(&mut self.db, &token.lookup(), at.naive())?.is_some();
        Ok(waits.then_some(token))
    }
}
