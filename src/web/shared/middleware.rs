//! What every request passes: the CSRF check, the security headers, one line in the log that names nobody.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::http::Method;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::{Error, ResponseError as _, web};

use crate::work::House;

use super::answer::public_page;
use super::locale::preferred;
use super::{Fault, csrf, kept};

/// Our script connects to nothing; `connect-src` is for tools that look at a site through its pages, which count a
/// `robots.txt` that they cannot fetch from there as missing.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

static REQUESTS: AtomicU64 = AtomicU64::new(0);

/// What every answer carries, ready to be copied.
static HEADERS: LazyLock<[(HeaderName, HeaderValue); 7]> = LazyLock::new(|| {
    [
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
        ),
    ]
});

/// At the desk, the way on from a page that is not there leads to the desk.
fn told_at_the_desk(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let missing = response.response().error().and_then(|error| match error.as_error::<Fault>() {
        Some(Fault::NotFound(lang)) if response.request().path().starts_with("/desk/") => Some(*lang),
        _ => None,
    });
    match missing {
        Some(lang) => response.into_response(Fault::NoDeskPage(lang).error_response()),
        None => response,
    }
}

/// Wraps every route of the site.
pub async fn around(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let number = REQUESTS.fetch_add(1, Ordering::Relaxed);
    let method = request.method().clone();
    // Whoever asks for the head alone is answered as a reader; the server leaves the body out.
    if method == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let house = request.app_data::<web::Data<House>>();
    // A public page that is in the cache goes out before any route is looked for.
    let cached = match house.filter(|_| request.method() == Method::GET && request.query_string().is_empty()) {
        Some(house) => kept::kept(house, request.path(), kept::encoding(request.request())).await,
        None => Ok(None),
    };
    let base_url = house.map_or("", |house| house.config.base_url.as_str());
    let mut response = if let Ok(Some(page)) = &cached {
        let answer = public_page(request.request(), page);
        request.into_response(answer)
    } else if let Err(cause) = cached {
        let fault = Fault::from_refusal(cause, preferred(request.request()));
        request.into_response(fault.error_response())
    } else if csrf::may_pass(&method, request.headers(), base_url) {
        // Handlers and extractors answer with pages for their own errors; nothing else is left to fail here.
        let response = next.call(request).await?.map_into_boxed_body();
        told_at_the_desk(response)
    } else {
        let fault = Fault::CrossSite(preferred(request.request()));
        request.into_response(fault.error_response())
    };
    if tracing::enabled!(tracing::Level::DEBUG) {
        // The pattern, never the path: a path can hold a slug, and a slug a title.
        let route = response.request().match_pattern().unwrap_or_default();
        tracing::debug!(number, %method, route, status = response.status().as_u16(), "answered");
    }
    let headers = response.headers_mut();
    for (name, value) in HEADERS.iter() {
        headers.insert(name.clone(), value.clone());
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
