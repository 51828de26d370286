//! How a story as a whole is told again: choices that hold for every person and every date in it.

use super::draft::withheld_debug;

/// The choices for the whole story. Sealed with it: whoever knows the days knows the dates.
#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Retelling {
    /// People get other names instead of "[young person A]".
    names: bool,
    /// Full dates are moved together, so that the time between events stays.
    dates: bool,
    chance: Option<Chance>,
}
withheld_debug!(Retelling);

/// What was drawn for this story alone, and is never drawn again for it.
#[derive(Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct Chance {
    names: u64,
    days: i32,
}

/// By how many weeks dates are moved at most; either way. Whole weeks, since the weekday often stands beside its date:
/// it stays true, and tells nothing of the days.
const MOST_WEEKS: i32 = 6;

impl Retelling {
    /// The same story with these choices.
    #[must_use]
    pub fn with(mut self, names: bool, dates: bool) -> Self {
        (self.names, self.dates) = (names, dates);
        if names || dates {
            self.chance.get_or_insert_with(Chance::draw);
        }
        self
    }

    pub const fn names(&self) -> bool {
        self.names
    }

    pub const fn dates(&self) -> bool {
        self.dates
    }

    /// What the new names are chosen by, if people get any.
    pub fn seed(&self) -> Option<u64> {
        self.chance.filter(|_| self.names).map(|chance| chance.names)
    }

    /// By how many days dates are moved, if they are.
    pub fn days(&self) -> Option<i32> {
        self.chance.filter(|_| self.dates).map(|chance| chance.days)
    }
}

impl Chance {
    fn draw() -> Self {
        let days = 7 * rand::random_range(1..=MOST_WEEKS);
        Self { names: rand::random(), days: if rand::random() { days } else { -days } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_drawn_once_and_never_none() {
        for _ in 0..500 {
            let told = Retelling::default().with(false, true);
            let days = told.days().unwrap();
            assert!(days != 0 && days % 7 == 0 && days.abs() <= 7 * MOST_WEEKS, "{days}");
            assert_eq!(told.seed(), None);
            let back = told.with(false, false);
            assert_eq!(back.days(), None);
            assert_eq!(back.with(true, true).days(), Some(days));
        }
    }
}
