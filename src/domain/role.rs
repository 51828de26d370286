//! What each role at the desk may do.

use super::words;

words! {
    /// The role of a member of the desk.
    Role {
        Admin = "admin",
        Editor = "editor",
        Moderator = "moderator",
        Translator = "translator",
        Researcher = "researcher",
    }
}

/// A kind of work that needs permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Open originals, settle findings, review, publish.
    EditStories,
    /// Read and decide on held comments.
    ModerateComments,
    /// Keep the list of words and hosts that send a comment to the tray for spam.
    KeepPatterns,
    /// Cloak a public page at once.
    Cloak,
    /// Invite, let in and disable members; change a call's rules.
    ManagePeople,
    /// Read the register.
    ReadRegister,
}

impl Role {
    pub const fn may(self, what: May) -> bool {
        match what {
            May::EditStories | May::KeepPatterns => matches!(self, Self::Admin | Self::Editor),
            May::ModerateComments | May::Cloak => matches!(self, Self::Admin | Self::Editor | Self::Moderator),
            May::ManagePeople | May::ReadRegister => matches!(self, Self::Admin),
        }
    }

    /// Which of the desk's secrets this role holds: stories, comments, both or neither.
    pub const fn holds(self) -> &'static [KeyPurpose] {
        match self {
            Self::Admin | Self::Editor => &[KeyPurpose::Stories, KeyPurpose::Comments],
            Self::Moderator => &[KeyPurpose::Comments],
            Self::Translator | Self::Researcher => &[],
        }
    }
}

words! {
    /// What a key of the desk opens. A moderator never holds the key to originals.
    KeyPurpose {
        Stories = "stories",
        Comments = "comments",
    }
}
