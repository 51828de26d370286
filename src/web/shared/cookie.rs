//! Cookies that hold a key and nothing else. Readers never get one.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpRequest, HttpResponse};

use crate::domain::Lang;
use crate::seal::Token;

use super::Fault;

/// The cookie of a form under way or of a sign-in: its name and the path that it is sent to.
#[derive(Debug, Clone, Copy)]
pub struct Jar {
    pub name: &'static str,
    pub hours: i64,
}

/// The draft of a story, one for each language's address of the form.
pub const WRITE: Jar = Jar { name: "daybook-write", hours: 24 * 7 };
/// A receipt that was typed in.
pub const RECEIPT: Jar = Jar { name: "daybook-receipt", hours: 1 };
/// A comment just sent, until its receipt was read.
pub const COMMENT: Jar = Jar { name: "daybook-comment", hours: 1 };
/// A signed-in member of the desk.
pub const DESK: Jar = Jar { name: "daybook-desk", hours: 12 };

/// The language that somebody chose for the desk's pages, which have one address for all languages.
const DESK_LANG: &str = "daybook-desk-lang";

/// The language chosen for the desk, if one was.
pub fn desk_lang(request: &HttpRequest) -> Option<Lang> {
    request.cookie(DESK_LANG).and_then(|cookie| Lang::parse(cookie.value()))
}

/// The cookie that keeps the chosen language for the desk, and only there.
pub fn keep_desk_lang(lang: Lang, https: bool) -> Cookie<'static> {
    Jar { name: DESK_LANG, hours: 24 * 365 }.bake(
        lang.code().to_owned(),
        "/desk".to_owned(),
        https,
        Duration::days(365),
    )
}

impl Jar {
    /// The cookie that keeps a token in the browser until the jar's hours are over.
    pub fn keep(self, token: &Token, path: String, https: bool) -> Cookie<'static> {
        self.bake(token.text(), path, https, Duration::hours(self.hours))
    }

    /// The cookie that makes the browser forget.
    pub fn forget(self, path: String, https: bool) -> Cookie<'static> {
        self.bake(String::new(), path, https, Duration::ZERO)
    }

    /// The token that the request brings, if it brings one that could be ours.
    pub fn token(self, request: &HttpRequest) -> Option<Token> {
        request.cookie(self.name).and_then(|cookie| Token::parse(cookie.value()))
    }

    fn bake(self, value: String, path: String, https: bool, age: Duration) -> Cookie<'static> {
        Cookie::build(self.name, value)
            .path(path)
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(https)
            .max_age(age)
            .finish()
    }
}

/// Puts a cookie into an answer.
pub trait AddTo {
    /// # Errors
    /// [`Fault::Server`] when it cannot be written into a header.
    fn add_to(&self, answer: &mut HttpResponse) -> Result<(), Fault>;
}

impl AddTo for Cookie<'_> {
    fn add_to(&self, answer: &mut HttpResponse) -> Result<(), Fault> {
        answer.add_cookie(self).map_err(|cause| Fault::server(Uncooked(cause.to_string())))
    }
}

/// A cookie that could not be written into a header.
#[derive(Debug, thiserror::Error)]
#[error("the cookie could not be set: {0}")]
struct Uncooked(String);
