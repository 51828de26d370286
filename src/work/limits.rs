//! How often one visitor may try: receipts, passwords, comments. Nobody's address is kept.
//!
//! The address is hashed under a key that exists only in memory and changes every day, so that nothing that is ever
//! written or dumped can be matched to a visitor.

use std::num::NonZeroU32;
use std::sync::Mutex;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::domain::Timestamp;
use crate::seal::{StampKey, sha256_hex};

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Try {
    Receipt,
    Password,
    Comment,
    Story,
    Recognition,
}

/// The counters of one node.
pub struct Limits {
    key: Mutex<(i64, StampKey)>,
    limiter: DefaultKeyedRateLimiter<String>,
}

impl Limits {
    /// Twenty tries at once, then one every fifteen seconds, for each kind of try.
    #[must_use]
    pub fn new() -> Self {
        let twenty = NonZeroU32::new(20).expect("twenty is not zero");
        let quota = Quota::per_minute(NonZeroU32::new(4).expect("four is not zero")).allow_burst(twenty);
        Self { key: Mutex::new((0, StampKey::generate())), limiter: RateLimiter::keyed(quota) }
    }

    /// Whether this visitor may try once more. `visitor` is the peer's address as the server sees it.
    pub fn allows(&self, what: Try, visitor: &str, at: Timestamp) -> bool {
        self.limiter.check_key(&self.tag(&format!("{what:?}"), visitor, at)).is_ok()
    }

    /// Tells this visitor from others for one purpose and for today. Tomorrow the key is gone, and the tag matches
    /// nobody any more; another purpose gives another tag.
    pub fn tag(&self, purpose: &str, visitor: &str, at: Timestamp) -> String {
        let today = at.unix().div_euclid(86_400);
        let mut key = self.key.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if key.0 != today {
            *key = (today, StampKey::generate());
            self.limiter.retain_recent();
        }
        sha256_hex(key.1.stamp("visitor", today, format!("{purpose} {visitor}").as_bytes()).as_bytes())
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_who_tries_too_often_waits_and_others_do_not() {
        let limits = Limits::new();
        let at = Timestamp::from_naive(chrono::NaiveDateTime::default());
        let tries = (0..30).filter(|_| limits.allows(Try::Receipt, "192.0.2.1", at)).count();
        assert_eq!(tries, 20);
        assert!(limits.allows(Try::Receipt, "192.0.2.2", at));
        assert!(limits.allows(Try::Comment, "192.0.2.1", at));
    }

    #[test]
    fn a_tag_holds_for_a_day_and_a_purpose() {
        let limits = Limits::new();
        let at = Timestamp::from_naive(chrono::NaiveDateTime::default());
        let tag = limits.tag("one", "192.0.2.1", at);
        assert_eq!(limits.tag("one", "192.0.2.1", at.plus(chrono::Duration::hours(23))), tag);
        assert_ne!(limits.tag("one", "192.0.2.2", at), tag);
        assert_ne!(limits.tag("two", "192.0.2.1", at), tag);
        assert_ne!(limits.tag("one", "192.0.2.1", at.plus(chrono::Duration::hours(24))), tag);
    }
}
