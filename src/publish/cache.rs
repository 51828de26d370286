//! Pages that readers see, rendered once and kept until something that they show changes.
//!
//! A page is known by its address, which names its language, and by how its bytes are packed. It carries the tags of
//! what it shows; a change drops the pages that carry one of its tags. Nothing leaves the cache unless the node's
//! [lease](super::lease) runs, so that a change made by another node is never missed for longer than that.

use std::collections::{BTreeSet, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use quick_cache::sync::Cache;
use quick_cache::{Equivalent, Weighter};

use super::encoding::Encoding;
use super::lease::{Asking, Lease};
use crate::domain::{Moment, Tag, Timestamp};
use crate::seal::sha256_hex;

/// What a page's record weighs beside its bytes, about.
const FRAME: usize = 300;
/// What a tag weighs beside its letters.
const TAG_FRAME: usize = 24;
/// How large a page is, about: a first guess for the size of the tables.
const USUAL: u64 = 8_192;

/// What a page shows, and until when it holds by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    tags: BTreeSet<Tag>,
    until: Option<Timestamp>,
}

impl Shown {
    /// The page shows this.
    pub fn add(&mut self, tag: Tag) {
        self.tags.insert(tag);
    }

    /// The page changes by itself at this hour.
    pub fn until(&mut self, hour: Timestamp) {
        self.until = Some(self.until.map_or(hour, |until| until.min(hour)));
    }
}

/// A rendered public page.
#[derive(Debug)]
pub struct CachedPage {
    pub body: Bytes,
    /// The media type with its charset.
    pub kind: &'static str,
    pub encoding: Encoding,
    /// A strong validator in quotes, from the bytes as they travel.
    pub etag: Bytes,
    shown: Shown,
    made_in: Generation,
}

impl CachedPage {
    pub fn new(body: String, kind: &'static str, encoding: Encoding, shown: Shown, made_in: Generation) -> Self {
        let (encoding, body) = encoding.pack(body.into_bytes());
        let etag = format!("\"{}\"", &sha256_hex(&body)[..32]).into();
        // A copy of its own size: what a buffer had to spare while it was written would be kept, and weighed by nobody.
        Self { body: Bytes::copy_from_slice(&body), kind, encoding, etag, shown, made_in }
    }

    fn weight(&self) -> u64 {
        let tags: usize = self.shown.tags.iter().map(|tag| tag.as_str().len() + TAG_FRAME).sum();
        // Memory is given in sizes an eighth of their power of two apart: a page takes the next one.
        let step = (self.body.len().next_power_of_two() / 16).max(16);
        (self.body.len().next_multiple_of(step) + tags + FRAME) as u64
    }

    /// Whether a change of these things touches it. One that is not known to show anything is touched by all.
    fn shows_any(&self, tags: &[Tag]) -> bool {
        self.shown.tags.is_empty() || tags.iter().any(|tag| self.shown.tags.contains(tag))
    }
}

/// An address and how its bytes are packed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key(Box<str>, Encoding);

/// The same, borrowed.
struct Asked<'a>(&'a str, Encoding);

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&*self.0, self.1).hash(state);
    }
}

impl Hash for Asked<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0, self.1).hash(state);
    }
}

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        *self.0 == *key.0 && self.1 == key.1
    }
}

#[derive(Clone)]
struct Weight;

impl Weighter<Key, Arc<CachedPage>> for Weight {
    fn weight(&self, key: &Key, page: &Arc<CachedPage>) -> u64 {
        key.0.len() as u64 + page.weight()
    }
}

/// How many changes this node has heard of: what a page was rendered after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u64);

/// What a rendering came to, for everybody who waited for it.
#[derive(Debug, Clone)]
pub enum Outcome {
    Page(Arc<CachedPage>),
    NotFound,
    /// A place that its list does not have.
    NoSuchPlace,
    Withdrawn,
    /// The log has the cause.
    Failed,
}

/// A rendering under way; whoever asks for the same page meanwhile waits for it.
pub type Flight = Arc<tokio::sync::OnceCell<Outcome>>;

/// The cache of one node.
pub struct PageCache {
    pages: Cache<Key, Arc<CachedPage>, Weight>,
    lease: Lease,
    generation: AtomicU64,
    /// Held while a page is put away and while pages are dropped: none slips in between.
    gate: Mutex<()>,
    /// The version of the database that is known; held while it is asked.
    version: Mutex<Option<i64>>,
    flights: Mutex<HashMap<(Box<str>, Encoding), Flight>>,
    rendered: AtomicU64,
    /// Whose turn it is to renew the lease, and when that last failed; the others wait for the result.
    pub turn: tokio::sync::Mutex<Option<Instant>>,
}

impl PageCache {
    /// A cache of at most so many bytes; none at all keeps nothing.
    pub fn new(bytes: u64) -> Self {
        let pages = usize::try_from(bytes / USUAL).unwrap_or(usize::MAX).max(16);
        Self {
            pages: Cache::with_weighter(pages, bytes, Weight),
            lease: Lease::default(),
            generation: AtomicU64::new(0),
            gate: Mutex::new(()),
            version: Mutex::new(None),
            flights: Mutex::new(HashMap::new()),
            rendered: AtomicU64::new(0),
            turn: tokio::sync::Mutex::new(None),
        }
    }

    /// Whether what is kept may be shown at this moment.
    pub fn may_show(&self, at: Moment) -> bool {
        self.lease.runs(at)
    }

    /// The page at this address, if it still holds.
    pub fn get(&self, address: &str, encoding: Encoding, at: Moment) -> Option<Arc<CachedPage>> {
        let page = self.lease.runs(at).then(|| self.pages.get(&Asked(address, encoding))).flatten()?;
        page.shown.until.is_none_or(|until| at.wall < until).then_some(page)
    }

    /// Whether there is a page that may be shown once the lease runs.
    pub fn keeps(&self, address: &str, encoding: Encoding) -> bool {
        self.pages.contains_key(&Asked(address, encoding))
    }

    /// Whether a page that was just rendered may be shown: nothing changed since its rendering began.
    pub fn is_fresh(&self, page: &CachedPage, at: Moment) -> bool {
        page.made_in == self.generation() && self.lease.runs(at)
    }

    /// To be asked before a page is rendered.
    pub fn generation(&self) -> Generation {
        Generation(self.generation.load(Ordering::Acquire))
    }

    /// Puts a page away, unless something changed while it was rendered.
    pub fn put(&self, address: &str, asked: Encoding, page: Arc<CachedPage>) {
        self.rendered.fetch_add(1, Ordering::Relaxed);
        let _gate = locked(&self.gate);
        if page.made_in == self.generation() {
            self.pages.insert(Key(address.into(), asked), page);
        }
    }

    /// The rendering of this page that is under way, or a new one.
    pub fn flight(&self, address: &str, encoding: Encoding) -> Flight {
        locked(&self.flights).entry((address.into(), encoding)).or_default().clone()
    }

    /// A rendering has ended: who asks from now on asks anew.
    pub fn landed(&self, address: &str, encoding: Encoding, flight: &Flight) {
        let mut flights = locked(&self.flights);
        let key = (address.into(), encoding);
        if flights.get(&key).is_some_and(|known| Arc::ptr_eq(known, flight)) {
            flights.remove(&key);
        }
    }

    /// Nothing is shown from here on until the database was asked.
    pub fn doubt(&self) {
        self.lease.end();
    }

    /// Begins to ask the database; until what is given ends, nobody else does.
    pub fn learning(&self) -> Learning<'_> {
        Learning { version: locked(&self.version), pages: self }
    }

    /// How many pages were rendered since the start.
    pub fn rendered(&self) -> u64 {
        self.rendered.load(Ordering::Relaxed)
    }

    /// How many bytes are kept.
    pub fn bytes(&self) -> u64 {
        self.pages.weight()
    }

    fn drop_pages(&self, touched: impl Fn(&CachedPage) -> bool) {
        let _gate = locked(&self.gate);
        self.generation.fetch_add(1, Ordering::AcqRel);
        self.pages.retain(|_, page| !touched(page));
    }
}

/// A node that asks what changed.
pub struct Learning<'a> {
    version: MutexGuard<'a, Option<i64>>,
    pages: &'a PageCache,
}

impl Learning<'_> {
    /// The version that is known; `None` at first.
    pub fn known(&self) -> Option<i64> {
        *self.version
    }

    /// To be called before the database is asked.
    pub fn ask(&self, at: Moment) -> Asking {
        self.pages.lease.ask(at)
    }

    /// Drops the pages that show one of these things.
    pub fn changed(&self, tags: &[Tag]) {
        let all = tags.contains(&Tag::everything());
        self.pages.drop_pages(|page| all || page.shows_any(tags));
    }

    /// Drops every page: it is not known what changed.
    pub fn unknown(&self) {
        self.pages.drop_pages(|_| true);
    }

    /// All that changed up to this version has been done.
    pub fn learned(mut self, version: i64, asking: Option<Asking>) {
        *self.version = Some(version);
        if let Some(asking) = asking {
            self.pages.lease.renew(asking);
        }
    }
}

/// What a lock guards here is never left half done, even by a thread that ends badly.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "cache_tests.rs"]
mod tests;
