//! How a handler answers: a page, or the way to the next one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, LOCATION};
use askama::Template;

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
