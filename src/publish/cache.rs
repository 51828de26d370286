//! Pages that readers see, rendered once and kept until anything public changes.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use quick_cache::sync::Cache;

use crate::domain::Timestamp;
use crate::seal::sha256_hex;

/// How many pages are kept at most; the least used go first.
const MOST: usize = 2_000;

/// A rendered public page.
#[derive(Debug, Clone)]
pub struct CachedPage {
    pub body: bytes::Bytes,
    /// The media type with its charset.
    pub kind: &'static str,
    /// A strong validator in quotes, from the bytes.
    pub etag: String,
}

impl CachedPage {
    pub fn new(body: impl Into<bytes::Bytes>, kind: &'static str) -> Self {
        let body = body.into();
        let etag = format!("\"{}\"", &sha256_hex(&body)[..32]);
        Self { body, kind, etag }
    }
}

/// The cache. A change of what is public empties it whole: simple, and never stale.
pub struct PageCache {
    pages: Cache<String, Arc<CachedPage>>,
    generation: AtomicU64,
    /// When the next story's hour comes, in seconds since 1970: what was rendered before does not hold after.
    until: AtomicI64,
}

/// What must still be true when a rendered page is put away.
#[derive(Debug, Clone, Copy)]
pub struct Generation(u64);

impl PageCache {
    pub fn new() -> Self {
        Self { pages: Cache::new(MOST), generation: AtomicU64::new(0), until: AtomicI64::new(i64::MIN) }
    }

    /// The page at this address, if it still holds.
    pub fn get(&self, address: &str, at: Timestamp) -> Option<Arc<CachedPage>> {
        if at.unix() >= self.until.load(Ordering::Acquire) { None } else { self.pages.get(address) }
    }

    /// To be asked before a page is rendered.
    pub fn generation(&self) -> Generation {
        Generation(self.generation.load(Ordering::Acquire))
    }

    /// Puts a page away unless something changed while it was rendered. `next_hour` is when the next waiting story
    /// appears, if one waits.
    pub fn put(
        &self,
        address: String,
        page: Arc<CachedPage>,
        made_in: Generation,
        at: Timestamp,
        next_hour: Option<Timestamp>,
    ) {
        if made_in.0 != self.generation.load(Ordering::Acquire) {
            return;
        }
        if at.unix() >= self.until.load(Ordering::Acquire) {
            self.pages.clear();
            self.until.store(next_hour.map_or(i64::MAX, Timestamp::unix), Ordering::Release);
        }
        self.pages.insert(address, page);
        // A change that came between the check and the insert has emptied the cache before this page was in it.
        if made_in.0 != self.generation.load(Ordering::Acquire) {
            self.pages.clear();
        }
    }

    /// Something public changed.
    pub fn clear(&self) {
        self.generation.fetch_add(1, Ordering::AcqRel);
        self.until.store(i64::MIN, Ordering::Release);
        self.pages.clear();
    }
}

impl Default for PageCache {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::new(chrono::DateTime::from_timestamp(seconds, 0).unwrap())
    }

    fn page() -> Arc<CachedPage> {
        Arc::new(CachedPage::new("a page", "text/html; charset=utf-8"))
    }

    #[test]
    fn a_change_empties_the_cache_and_a_page_rendered_before_it_is_not_kept() {
        let cache = PageCache::new();
        let before = cache.generation();
        cache.put("/en/".into(), page(), before, at(1), None);
        assert!(cache.get("/en/", at(1)).is_some());
        cache.clear();
        assert!(cache.get("/en/", at(1)).is_none());
        cache.put("/en/".into(), page(), before, at(1), None);
        assert!(cache.get("/en/", at(1)).is_none());
    }

    #[test]
    fn the_hour_of_a_waiting_story_ends_every_page() {
        let cache = PageCache::new();
        cache.put("/en/".into(), page(), cache.generation(), at(1), Some(at(10)));
        assert!(cache.get("/en/", at(9)).is_some());
        assert!(cache.get("/en/", at(10)).is_none());
        cache.put("/en/".into(), page(), cache.generation(), at(10), None);
        assert!(cache.get("/en/", at(99)).is_some());
    }
}
