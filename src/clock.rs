//! The only place that reads the clock; everywhere else time is a parameter.

use crate::domain::Timestamp;

/// This moment, in UTC, cut to microseconds.
#[expect(clippy::disallowed_methods, reason = "the one place")]
pub fn now() -> Timestamp {
    Timestamp::new(chrono::Utc::now())
}
