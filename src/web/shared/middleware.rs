//! What every request passes: the CSRF check, the security headers, one line in the log that names nobody.

use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::{Error, ResponseError as _, web};

use crate::work::House;

use super::locale::preferred;
use super::{Fault, csrf};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

static REQUESTS: AtomicU64 = AtomicU64::new(0);

/// Wraps every route of the site.
pub async fn around(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let number = REQUESTS.fetch_add(1, Ordering::Relaxed);
    let method = request.method().clone();
    let base_url = request.app_data::<web::Data<House>>().map_or("", |house| house.config.base_url.as_str());
    let mut response = if csrf::may_pass(&method, request.headers(), base_url) {
        // Handlers and extractors answer with pages for their own errors; nothing else is left to fail here.
        next.call(request).await?.map_into_boxed_body()
    } else {
        let fault = Fault::CrossSite(preferred(request.request()));
        request.into_response(fault.error_response())
    };
    // The pattern, never the path: a path can hold a slug, and a slug a title.
    let route = response.request().match_pattern().unwrap_or_default();
    tracing::debug!(number, %method, route, status = response.status().as_u16(), "answered");
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(REFERRER_POLICY, "same-origin");
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
