//! From an edition to what readers get: canonical bytes, HTML, feeds, the sitemap, and the cache of rendered pages.
//!
//! Pure functions over plain values; only the cache holds something, and it holds nothing that is not public.

pub mod cache;
pub mod canonical;
pub mod citation;
pub mod encoding;
pub mod feed;
pub mod json_feed;
pub mod lease;
pub mod linked;
pub mod markdown;
pub mod measured;
pub mod passage;
pub mod sitemap;
pub mod slug;
pub mod words;

pub use linked::LinkedData;
pub use markdown::SafeHtml;
