//! For how long a node may trust what it last heard of the database.
//!
//! A page goes out from memory only while a lease runs: one second from the moment *before* the version was asked for.
//! Whoever takes something away waits as long before they answer, and so no node shows it after that answer, whatever
//! became of the network between: a node that cannot ask has no lease.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::domain::Moment;

/// How long a lease runs.
pub const LEASE: Duration = Duration::from_secs(1);

/// How long whoever takes something away waits: a lease, and what may pass between looking at it and sending.
pub const UNTIL_ALL_KNOW: Duration = Duration::from_millis(1_200);

/// The lease of one node.
#[derive(Default)]
pub struct Lease {
    /// When the first question was asked.
    origin: OnceLock<Instant>,
    /// Nanoseconds since the origin.
    steady_until: AtomicU64,
    /// Microseconds since 1970.
    wall_since: AtomicI64,
    /// Goes up with every end by force: who asked before that learned nothing.
    ended: AtomicU64,
}

/// A question to the database that is under way.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    at: Moment,
    ended: u64,
}

impl Lease {
    /// Whether it runs.
    pub fn runs(&self, at: Moment) -> bool {
        let Some(origin) = self.origin.get() else { return false };
        let steady = nanos(at.steady.saturating_duration_since(*origin));
        let wall = at.wall.micros() - self.wall_since.load(Ordering::Acquire);
        let longest = i64::try_from(LEASE.as_micros()).unwrap_or(0);
        steady < self.steady_until.load(Ordering::Acquire) && (0..longest).contains(&wall)
    }

    /// To be called before the database is asked.
    pub fn ask(&self, at: Moment) -> Asking {
        Asking { at, ended: self.ended.load(Ordering::Acquire) }
    }

    /// The database was asked, and everything that it said was done.
    pub fn renew(&self, asking: Asking) {
        if self.ended.load(Ordering::Acquire) != asking.ended {
            return;
        }
        let origin = self.origin.get_or_init(|| asking.at.steady);
        let until = asking.at.steady.saturating_duration_since(*origin) + LEASE;
        self.wall_since.store(asking.at.wall.micros(), Ordering::Release);
        self.steady_until.store(nanos(until), Ordering::Release);
        // An end that came between the check and the store.
        if self.ended.load(Ordering::Acquire) != asking.ended {
            self.steady_until.store(0, Ordering::Release);
        }
    }

    /// Something changed, or may have.
    pub fn end(&self) {
        self.ended.fetch_add(1, Ordering::AcqRel);
        self.steady_until.store(0, Ordering::Release);
    }
}

fn nanos(length: Duration) -> u64 {
    u64::try_from(length.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Timestamp;

    fn moment(origin: Instant, steady_ms: u64, wall_ms: i64) -> Moment {
        let wall = Timestamp::new(chrono::DateTime::from_timestamp_millis(1_790_000_000_000 + wall_ms).unwrap());
        Moment { wall, steady: origin + Duration::from_millis(steady_ms) }
    }

    #[test]
    fn it_runs_a_second_from_before_the_question_by_both_clocks() {
        let origin = Instant::now();
        let lease = Lease::default();
        assert!(!lease.runs(moment(origin, 0, 0)));
        lease.renew(lease.ask(moment(origin, 100, 100)));
        assert!(lease.runs(moment(origin, 1_099, 1_099)));
        assert!(!lease.runs(moment(origin, 1_100, 1_100)));
        // The machine slept: only the clock on the wall went on.
        assert!(!lease.runs(moment(origin, 200, 60_000)));
        // The clock on the wall was set back.
        assert!(!lease.runs(moment(origin, 200, -60_000)));
    }

    #[test]
    fn who_asked_before_it_was_ended_learned_nothing() {
        let origin = Instant::now();
        let lease = Lease::default();
        let asking = lease.ask(moment(origin, 1, 1));
        lease.end();
        lease.renew(asking);
        assert!(!lease.runs(moment(origin, 2, 2)));
        lease.renew(lease.ask(moment(origin, 3, 3)));
        assert!(lease.runs(moment(origin, 4, 4)));
    }
}
