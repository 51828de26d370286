//! What the doctor and the readiness check ask.

use crate::domain::role::KeyPurpose;
use crate::store::{desk_keys, members};

use super::house::first_link_file;
use super::{Refusal, Work};

/// How the house is.
#[derive(Debug, Clone, Copy)]
pub struct Health {
    pub keys: bool,
    /// Members who hold the desk's secrets.
    pub working: usize,
    /// Members who have a password and hold none.
    pub waiting: usize,
    /// Whether the first administrator's link still waits.
    pub first_link: bool,
}

impl Work<'_> {
    /// Looks the house over. Succeeds only if the database answers.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn health(&mut self) -> Result<Health, Refusal> {
        let keys = !desk_keys::living(&mut self.db, KeyPurpose::Stories.as_str())?.is_empty();
        let holding = members::holding(&mut self.db)?;
        let all = members::all(&mut self.db)?;
        let set_up = all.iter().filter(|member| member.recipient.is_some() && member.disabled_at.is_none());
        let (working, waiting): (Vec<_>, Vec<_>) = set_up.partition(|member| holding.contains(&member.id));
        Ok(Health {
            keys,
            working: working.len(),
            waiting: waiting.len(),
            first_link: first_link_file(&self.house.config).exists(),
        })
    }
}
