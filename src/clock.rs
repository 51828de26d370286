//! The only place that reads the clock; everywhere else time is a parameter.

use std::time::Instant;

use crate::domain::{Moment, Timestamp};

/// This moment, in UTC, cut to microseconds.
#[expect(clippy::disallowed_methods, reason = "the one place")]
pub fn now() -> Timestamp {
    Timestamp::new(chrono::Utc::now())
}

/// This moment by the clock on the wall and by the one that only runs forward.
pub fn moment() -> Moment {
    Moment { wall: now(), steady: Instant::now() }
}
