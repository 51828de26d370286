//! An edition becomes pages, feeds and sitemaps.
