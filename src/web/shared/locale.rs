//! The language of a request: the first part of its path, else what the browser prefers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpRequest};

use crate::domain::Lang;
use crate::i18n;

use super::{Fault, cookie};

/// The `{lang}` of the address. A language that the site does not speak is a page that does not exist.
#[derive(Debug, Clone, Copy)]
pub struct Locale(pub Lang);

impl FromRequest for Locale {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let lang = request.match_info().get("lang").map_or_else(|| Some(preferred(request)), Lang::parse);
        ready(lang.map(Self).ok_or_else(|| Fault::NotFound(preferred(request))))
    }
}

/// The language of the address if it has one, at the desk the one chosen there, else the one that the browser asks for;
/// never by network address.
pub fn preferred(request: &HttpRequest) -> Lang {
    let first = request.path().split('/').nth(1).and_then(Lang::parse);
    first.or_else(|| cookie::desk_lang(request)).unwrap_or_else(|| {
        let asked = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        i18n::negotiate(asked)
    })
}
