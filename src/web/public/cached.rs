//! Serving a public page from the cache, and rendering it when it is not there.
//!
//! `no-cache` lets a browser or proxy keep a copy but ask each time whether it still holds: a withdrawal takes effect
//! at once everywhere, and an unchanged page costs a 304.
//!
//! However many ask for a page that is not there, it is rendered once. It goes out only if nothing changed since its
//! rendering began; else it is rendered again.

use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::clock;
use crate::domain::Lang;
use crate::publish::cache::{CachedPage, Outcome};
use crate::publish::encoding::Encoding;
use crate::web::shared::answer::public_page;
use crate::web::shared::{Fault, kept, work};
use crate::work::{House, Refusal, Work};

pub const HTML: &str = "text/html; charset=utf-8";
pub const ATOM: &str = "application/atom+xml; charset=utf-8";
pub const JSON_FEED: &str = "application/feed+json; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";
pub const BIBTEX: &str = "application/x-bibtex; charset=utf-8";
pub const RIS: &str = "application/x-research-info-systems; charset=utf-8";
pub const CSL_JSON: &str = "application/vnd.citationstyles.csl+json; charset=utf-8";
pub const XML: &str = "application/xml; charset=utf-8";

/// How often a page that changes while it is rendered is rendered again before it goes out for one reader alone.
const TRIES: usize = 3;

/// The page at this address, rendered by `render` if it is not in the cache. What `render` looks at through [`Work`]
/// decides which changes drop the page.
pub async fn cached(
    request: &HttpRequest,
    house: &Data<House>,
    lang: Lang,
    address: &str,
    kind: &'static str,
    render: impl FnOnce(&mut Work<'_>) -> Result<String, Refusal> + Clone + Send + 'static,
) -> Result<HttpResponse, Fault> {
    let encoding = kept::encoding(request);
    for _ in 0..TRIES {
        if let Some(page) = kept::kept(house, address, encoding).await.map_err(|no| Fault::from_refusal(no, lang))? {
            return Ok(public_page(request, &page));
        }
        let flight = house.pages.flight(address, encoding);
        let outcome = flight.get_or_init(|| land(house, address, encoding, kind, render.clone())).await.clone();
        house.pages.landed(address, encoding, &flight);
        match outcome {
            Outcome::Page(page) if house.pages.is_fresh(&page, clock::moment()) => {
                return Ok(public_page(request, &page));
            }
            Outcome::Page(_) => kept::ask(house).await.map_err(|no| Fault::from_refusal(no, lang))?,
            other => return refused(&other, lang),
        }
    }
    match fill(house, address, encoding, kind, render).await {
        Outcome::Page(page) => Ok(public_page(request, &page)),
        other => refused(&other, lang),
    }
}

/// What everybody waits for who asks for the page now.
async fn land(
    house: &Data<House>,
    address: &str,
    encoding: Encoding,
    kind: &'static str,
    render: impl FnOnce(&mut Work<'_>) -> Result<String, Refusal> + Send + 'static,
) -> Outcome {
    // Another flight may have landed between the look into the cache and the beginning of this one.
    match kept::kept(house, address, encoding).await {
        Ok(Some(page)) => Outcome::Page(page),
        Ok(None) => fill(house, address, encoding, kind, render).await,
        Err(cause) => failed(&cause),
    }
}

async fn fill(
    house: &Data<House>,
    address: &str,
    encoding: Encoding,
    kind: &'static str,
    render: impl FnOnce(&mut Work<'_>) -> Result<String, Refusal> + Send + 'static,
) -> Outcome {
    let (pages, address) = (house.clone(), address.to_owned());
    let made = work(house, move |work| {
        let generation = pages.pages.generation();
        let body = work.at_one_moment(render)?;
        let page = Arc::new(CachedPage::new(body, kind, encoding, work.shown(), generation));
        pages.pages.put(&address, encoding, page.clone());
        Ok(page)
    });
    match made.await {
        Ok(page) => Outcome::Page(page),
        Err(Refusal::NotFound) => Outcome::NotFound,
        Err(Refusal::NoSuchPlace) => Outcome::NoSuchPlace,
        Err(Refusal::Withdrawn) => Outcome::Withdrawn,
        Err(cause) => failed(&cause),
    }
}

fn failed(cause: &Refusal) -> Outcome {
    tracing::error!(%cause, "a page could not be rendered");
    Outcome::Failed
}

fn refused(outcome: &Outcome, lang: Lang) -> Result<HttpResponse, Fault> {
    Err(match outcome {
        Outcome::Withdrawn => Fault::Withdrawn(lang),
        Outcome::NoSuchPlace => Fault::NoSuchPlace(lang),
        Outcome::Failed => Fault::from_refusal(Refusal::Failed("a page could not be rendered".into()), lang),
        Outcome::NotFound | Outcome::Page(_) => Fault::NotFound(lang),
    })
}
