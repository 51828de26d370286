//! What the forms of a comment say, wherever it is written or changed.

use crate::domain::comment::{CommentFault, LONGEST, LONGEST_NAME, MOST_LINKS};
use crate::i18n::Texts;

/// The field that is at fault, and what is wrong with it.
pub fn fault(t: &Texts, fault: CommentFault) -> (&'static str, String) {
    match fault {
        CommentFault::Blank => ("text", t.comments_blank()),
        CommentFault::TooLong => ("text", t.comments_too_long(LONGEST)),
        CommentFault::NameTooLong => ("name", t.comments_name_too_long(LONGEST_NAME)),
        CommentFault::TooManyLinks => ("text", t.comments_too_many_links(MOST_LINKS)),
    }
}

/// The name as it will stand, or the one that tells nothing.
pub fn name(t: &Texts, typed: &str) -> String {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() { t.comments_name_neutral() } else { name }
}
