//! How long things of comments last: an undo, a writer's second thoughts, what was declined, a thread.

use chrono::{Duration, Months, NaiveDate};

use super::{Timestamp, Week};

/// How long a decision can be undone.
const UNDO_SECONDS: i64 = 60;
/// How long the writer of a held comment may change it.
pub const EDIT_MINUTES: i64 = 15;
/// How many days the words of what was declined are kept, for those who ask why.
pub const KEPT_DAYS: i64 = 30;
/// How many days the counts of the spam filter last before they are halved.
pub const FADE_DAYS: i64 = 30;

/// Until when what is decided now can be undone.
pub fn undo_until(at: Timestamp) -> Timestamp {
    at.plus(Duration::seconds(UNDO_SECONDS))
}

/// Until when what is sent now can be changed by its writer.
pub fn edit_until(at: Timestamp) -> Timestamp {
    at.plus(Duration::minutes(EDIT_MINUTES))
}

/// What was declined by this moment is purged now.
pub fn purged_by(at: Timestamp) -> Timestamp {
    at.plus(-Duration::days(KEPT_DAYS))
}

/// What came in a week that began before this day and lies in the tray for spam is purged now: it is at least as old as
/// what was declined, whichever day of its week it came on.
pub fn week_purged_by(at: Timestamp) -> NaiveDate {
    Week::of(purged_by(at).date()).monday()
}

/// When the comments under a story that appeared then close by themselves; never after no months.
pub fn closes_at(published: Timestamp, months: u32) -> Option<Timestamp> {
    let closes = published.naive().checked_add_months(Months::new(months))?;
    (months > 0).then(|| Timestamp::from_naive(closes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str) -> Timestamp {
        Timestamp::from_naive(format!("{day}T12:00:00").parse().unwrap())
    }

    #[test]
    fn what_was_declined_is_kept_for_thirty_days_and_not_longer() {
        assert_eq!(purged_by(at("2026-12-31")), at("2026-12-01"));
        // 2 December 2026 is a Wednesday: what came on the Sunday before may be 30 days old on 29 December, not before.
        assert_eq!(week_purged_by(at("2026-12-29")), NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
        for (day, purged) in [("2027-01-05", false), ("2027-01-06", true)] {
            let week = Week::of(at("2026-12-06").date()).monday();
            assert_eq!(week < week_purged_by(at(day)), purged, "{day}");
        }
    }

    #[test]
    fn a_thread_closes_after_its_months() {
        assert_eq!(closes_at(at("2026-11-30"), 3), Some(at("2027-02-28")));
        assert_eq!(closes_at(at("2026-11-30"), 0), None);
    }
}
