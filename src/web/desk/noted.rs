//! What was just done to comments, and the button that takes it back within its minute.

use crate::domain::PublicId;
use crate::i18n::Texts;

/// A sentence above a page of the desk.
pub struct Noted {
    pub words: String,
    /// By which it can be undone, as long as it can.
    pub batch: Option<PublicId>,
}

/// What an address says was done: it comes back with the page that the form led to.
#[derive(Default, Clone, serde::Deserialize)]
pub struct Told {
    /// How many comments were decided on.
    done: Option<usize>,
    /// By which that can be undone.
    #[serde(default)]
    batch: String,
    /// How many are as they were before.
    undone: Option<usize>,
    /// Anything else.
    #[serde(default)]
    said: String,
}

/// What a form did.
pub enum Done {
    Decided(crate::work::verdicts::Decided),
    TakenDown(crate::work::verdicts::Decided),
    Undone(usize),
    Day,
    Nothing,
}

impl Done {
    /// As it stands in an address, after `?`.
    pub fn query(&self) -> String {
        match self {
            Self::Decided(decided) => format!("done={}&batch={}", decided.count, decided.batch),
            Self::TakenDown(decided) => format!("said=taken-down&batch={}", decided.batch),
            Self::Undone(count) => format!("undone={count}"),
            Self::Day => "said=day".to_owned(),
            Self::Nothing => String::new(),
        }
    }
}

impl Told {
    /// By which it was done.
    pub fn batch(&self) -> Option<PublicId> {
        PublicId::parse(&self.batch)
    }

    /// In words; `batch` is given while it can be undone.
    pub fn noted(&self, t: &Texts, batch: Option<PublicId>) -> Option<Noted> {
        let words = match (self.done, self.undone, self.said.as_str()) {
            (Some(count), ..) => t.moderate_done(count),
            (_, Some(count), _) => t.moderate_undone(count),
            (.., "taken-down") => t.moderate_taken_down(),
            (.., "day") => t.moderate_day_saved(),
            _ => return None,
        };
        Some(Noted { words, batch })
    }
}
