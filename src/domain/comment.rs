//! Comments: their states and what may be written in one.

use super::story::{TextFault, check_text};
use super::{Timestamp, words};

words! {
    /// Where a comment stands. Every comment waits for a moderator.
    CommentState {
        Held = "held",
        Published = "published",
        Declined = "declined",
        Deleted = "deleted",
    }
}

/// Whether the comments under a story are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discussion {
    /// They are, until they close by themselves.
    Open { closes: Option<Timestamp> },
    /// Closed by the desk.
    Closed,
    /// Closed by themselves, since the story is that old.
    Ended,
}

impl Discussion {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

/// The deepest level of a thread.
pub const DEEPEST: i32 = 3;
/// The longest comment, in code points.
pub const LONGEST: usize = 5_000;
/// The longest display name, in code points.
pub const LONGEST_NAME: usize = 60;
/// More links than this look like advertising.
pub const MOST_LINKS: usize = 2;

/// A comment as written: a display name and Markdown text.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CommentText {
    pub name: String,
    pub text: String,
}

super::draft::withheld_debug!(CommentText);

impl CommentText {
    /// What is wrong with it, if anything: empty, too long, too many links.
    pub fn fault(&self) -> Option<CommentFault> {
        match check_text(&self.text, LONGEST) {
            Err(TextFault::Blank) => return Some(CommentFault::Blank),
            Err(_) => return Some(CommentFault::TooLong),
            Ok(()) => {}
        }
        if self.name.chars().count() > LONGEST_NAME {
            return Some(CommentFault::NameTooLong);
        }
        let lower = self.text.to_lowercase();
        let links = lower.matches("http://").count() + lower.matches("https://").count();
        (links > MOST_LINKS).then_some(CommentFault::TooManyLinks)
    }
}

/// Why a comment cannot be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommentFault {
    Blank,
    TooLong,
    NameTooLong,
    TooManyLinks,
}
