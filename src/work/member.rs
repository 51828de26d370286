//! Who works at the desk, and which of its secrets they hold after signing in.

use crate::domain::role::KeyPurpose;
use crate::domain::{May, PublicId, Role};
use crate::seal::Identity;

use super::Refusal;

/// A member of the desk as the register and the pages name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The row; never shown.
    pub row: i64,
    pub id: PublicId,
    pub name: String,
    pub role: Role,
}

/// A signed-in member with the desk's secrets that their role holds.
#[derive(Debug, Clone)]
pub struct Desk {
    pub member: Member,
    pub(crate) stories: Option<Identity>,
    pub(crate) comments: Option<Identity>,
    /// How many stories wait for an answer because somebody was recognised in them.
    pub recognised: usize,
}

impl Desk {
    /// Refuses what the role does not allow.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn require(&self, what: May) -> Result<(), Refusal> {
        if self.member.role.may(what) { Ok(()) } else { Err(Refusal::Forbidden) }
    }

    /// The secret that opens what was sealed to the desk for this purpose.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for a role without it, or a member whom no administrator has let in yet.
    pub fn secret(&self, purpose: KeyPurpose) -> Result<&Identity, Refusal> {
        let held = match purpose {
            KeyPurpose::Stories => &self.stories,
            KeyPurpose::Comments => &self.comments,
        };
        held.as_ref().ok_or(Refusal::Forbidden)
    }
}
