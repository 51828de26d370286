//! Moments and weeks. A submission is only ever dated by its week.

use std::time::Instant;

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, SubsecRound, Utc};

/// A moment in UTC, cut to microseconds: SQLite keeps nine digits, PostgreSQL six, and equal times must stay equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(at.trunc_subsecs(6))
    }

    /// The form that the database keeps.
    pub fn naive(self) -> NaiveDateTime {
        self.0.naive_utc()
    }

    pub fn from_naive(naive: NaiveDateTime) -> Self {
        Self::new(naive.and_utc())
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0.timestamp()
    }

    /// Microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0.timestamp_micros()
    }

    pub fn date(self) -> NaiveDate {
        self.0.date_naive()
    }

    /// This much later; the end of representable time instead of an overflow.
    pub fn plus(self, by: Duration) -> Self {
        Self(self.0.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC).trunc_subsecs(6))
    }

    /// The week that this moment lies in.
    pub fn week(self) -> Week {
        Week::of(self.date())
    }
}

/// This moment by two clocks: the one that only runs forward stands still while a machine sleeps, and the one on the
/// wall can be set. What must not outlast its time is measured by both.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    pub wall: Timestamp,
    pub steady: Instant,
}

/// A week, by its Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week(NaiveDate);

impl Week {
    pub fn of(day: NaiveDate) -> Self {
        Self(day - Duration::days(i64::from(day.weekday().num_days_from_monday())))
    }

    pub fn monday(self) -> NaiveDate {
        self.0
    }

    /// Midnight (UTC) of its Monday: the only moment that is kept of what contributors and readers do.
    pub fn start(self) -> NaiveDateTime {
        self.0.and_time(chrono::NaiveTime::MIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_its_monday() {
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap();
        assert_eq!(Week::of(sunday).monday(), NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
    }

    #[test]
    fn what_the_database_returns_equals_what_was_stored() {
        let at = Timestamp::new(DateTime::from_timestamp(1_790_000_000, 123_456_789).unwrap());
        assert_eq!(Timestamp::from_naive(at.naive()), at);
    }
}
