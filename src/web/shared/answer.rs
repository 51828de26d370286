//! How a handler answers: a page, or the way to the next one.

use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH, LOCATION, VARY,
};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::publish::cache::CachedPage;

use super::Fault;

/// A private page: what it shows is for one person, so the middleware forbids storing it.
pub fn page(template: &impl Template) -> Result<HttpResponse, Fault> {
    page_with(StatusCode::OK, template)
}

/// A private page with another status, for a form that comes back with its errors (422) or a conflict (409).
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<HttpResponse, Fault> {
    let html = template.render().map_err(Fault::server)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, "text/html; charset=utf-8")).body(html))
}

/// To the next page after a form was taken (303, so that a reload sends nothing twice).
pub fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}

/// A cached page as an answer, or 304 where the reader has it.
pub fn public_page(request: &HttpRequest, page: &CachedPage) -> HttpResponse {
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let ours = |tag: &str| tag.trim().trim_start_matches("W/").as_bytes() == page.etag;
    let fresh = known.is_some_and(|known| known.trim() == "*" || known.split(',').any(ours));
    let mut answer = if fresh { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((CACHE_CONTROL, HeaderValue::from_static("public, no-cache")));
    answer.insert_header((VARY, HeaderValue::from_static("Accept-Encoding")));
    if let Ok(etag) = HeaderValue::from_maybe_shared(page.etag.clone()) {
        answer.insert_header((ETAG, etag));
    }
    if fresh {
        return answer.finish();
    }
    if let Some(encoding) = page.encoding.name() {
        answer.insert_header((CONTENT_ENCODING, HeaderValue::from_static(encoding)));
    }
    answer.insert_header((CONTENT_TYPE, HeaderValue::from_static(page.kind))).body(page.body.clone())
}
