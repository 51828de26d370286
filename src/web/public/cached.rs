//! Serving a public page from the cache, and rendering it when it is not there.
//!
//! `no-cache` lets a browser or proxy keep a copy but ask each time whether it still holds: a withdrawal takes effect
//! at once everywhere, and an unchanged page costs a 304.

use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::clock;
use crate::domain::Lang;
use crate::publish::cache::CachedPage;
use crate::web::shared::answer::public_page;
use crate::web::shared::{Fault, work};
use crate::work::{House, Refusal, Work};

pub const HTML: &str = "text/html; charset=utf-8";
pub const ATOM: &str = "application/atom+xml; charset=utf-8";
pub const JSON_FEED: &str = "application/feed+json; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";
pub const BIBTEX: &str = "application/x-bibtex; charset=utf-8";
pub const RIS: &str = "application/x-research-info-systems; charset=utf-8";
pub const CSL_JSON: &str = "application/vnd.citationstyles.csl+json; charset=utf-8";
pub const XML: &str = "application/xml; charset=utf-8";

/// The page at this address, rendered by `render` if it is not in the cache.
pub async fn cached(
    request: &HttpRequest,
    house: &Data<House>,
    lang: Lang,
    address: &str,
    kind: &'static str,
    render: impl FnOnce(&mut Work<'_>) -> Result<String, Refusal> + Send + 'static,
) -> Result<HttpResponse, Fault> {
    if let Some(page) = house.pages.get(address, clock::now()) {
        return Ok(public_page(request, &page));
    }
    let generation = house.pages.generation();
    let (body, at, next_hour) = work(house, |work| {
        let body = render(work)?;
        Ok((body, work.now(), work.next_hour()?))
    })
    .await
    .map_err(|no| Fault::from_refusal(no, lang))?;
    let page = Arc::new(CachedPage::new(body, kind));
    house.pages.put(address.to_owned(), page.clone(), generation, at, next_hour);
    Ok(public_page(request, &page))
}
