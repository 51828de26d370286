//! Whether an unsafe request comes from our own pages.
//!
//! By what browsers say themselves, so that no token stands in a page and pages stay cacheable: `Sec-Fetch-Site`
//! of same-origin or none, else an `Origin` that is ours (OWASP CSRF prevention cheat sheet, fetch metadata).

use actix_web::http::Method;
use actix_web::http::header::{HOST, HeaderMap, ORIGIN};

/// Whether the request may go on. `base_url` is the site's address as the world sees it.
pub fn may_pass(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let word = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or(""));
    if let Some(site) = word("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = headers.get(ORIGIN).and_then(|value| value.to_str().ok()) else { return false };
    let host = headers.get(HOST).and_then(|value| value.to_str().ok());
    // The host that the request itself names: a site reached by another name than its base URL still works.
    origin == base_url || host.is_some_and(|host| origin.split_once("://").is_some_and(|(_, named)| named == host))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn passes(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        may_pass(&Method::POST, &headers, "https://day.example")
    }

    #[test]
    fn only_our_own_pages_may_send() {
        assert!(passes(&[("sec-fetch-site", "same-origin")]));
        assert!(passes(&[("sec-fetch-site", "none")]));
        assert!(!passes(&[("sec-fetch-site", "same-site"), ("origin", "https://day.example")]));
        assert!(!passes(&[("sec-fetch-site", "cross-site")]));
        assert!(passes(&[("origin", "https://day.example")]));
        assert!(passes(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!passes(&[("origin", "https://day.example.evil")]));
        assert!(!passes(&[("origin", "null")]));
        assert!(!passes(&[]));
    }
}
