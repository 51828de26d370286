//! What a visitor reads when something cannot be done: a sentence in their language and a way on, never a cause.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, LOCATION};
use actix_web::{HttpResponse, ResponseError};
use askama::Template;

use crate::domain::Lang;
use crate::work::Refusal;

use super::Page;

/// Why a request got no page of its own.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("no such page")]
    NotFound(Lang),
    /// A place of a list that is not one of it: mistyped, or from another list.
    #[error("no such place in the list")]
    NoSuchPlace(Lang),
    /// The story was withdrawn; its address says so, and nothing else about it.
    #[error("withdrawn")]
    Withdrawn(Lang),
    #[error("not a form")]
    NotAForm(Lang),
    #[error("the form was cut off")]
    CutOff(Lang),
    #[error("the form is too large")]
    TooLarge(Lang),
    #[error("sent from another site")]
    CrossSite(Lang),
    #[error("sent too often")]
    TooOften(Lang),
    #[error("not allowed")]
    Forbidden(Lang),
    #[error("not signed in")]
    SignIn,
    /// Someone else changed the same thing meanwhile.
    #[error("changed meanwhile")]
    Changed(Lang),
    /// The log has the cause under this number; the visitor gets the number.
    #[error("failed ({number})")]
    Server { lang: Lang, number: u32 },
}

impl Fault {
    /// A failure of ours: the cause goes to the log, its number to the visitor. Causes never carry values.
    pub fn server(cause: impl std::error::Error) -> Self {
        Self::failed(&cause)
    }

    fn failed(cause: &dyn std::error::Error) -> Self {
        let number = rand::random_range(100_000..1_000_000);
        tracing::error!(number, cause = %cause, "failed");
        Self::Server { lang: Lang::En, number }
    }

    /// The same fault, told in this language.
    pub fn told_in(self, lang: Lang) -> Self {
        match self {
            Self::Server { number, .. } => Self::Server { lang, number },
            other => other,
        }
    }

    /// What a refusal of the house means to a visitor who could not have known. A form that can say it better
    /// catches the refusal before.
    pub fn from_refusal(refusal: Refusal, lang: Lang) -> Self {
        match refusal {
            Refusal::NotFound => Self::NotFound(lang),
            Refusal::NoSuchPlace => Self::NoSuchPlace(lang),
            Refusal::Withdrawn => Self::Withdrawn(lang),
            Refusal::Forbidden => Self::Forbidden(lang),
            Refusal::TooOften => Self::TooOften(lang),
            Refusal::SignIn => Self::SignIn,
            Refusal::Failed(cause) => Self::failed(cause.as_ref()).told_in(lang),
            _ => Self::Changed(lang),
        }
    }

    fn lang(&self) -> Lang {
        match self {
            Self::NotFound(lang)
            | Self::NoSuchPlace(lang)
            | Self::Withdrawn(lang)
            | Self::NotAForm(lang)
            | Self::CutOff(lang)
            | Self::TooLarge(lang)
            | Self::CrossSite(lang)
            | Self::TooOften(lang)
            | Self::Forbidden(lang)
            | Self::Changed(lang)
            | Self::Server { lang, .. } => *lang,
            Self::SignIn => Lang::En,
        }
    }

    fn words(&self) -> (String, String) {
        let t = crate::i18n::texts(self.lang());
        match self {
            Self::NotFound(_) => (t.error_not_found_title(), t.error_not_found()),
            Self::NoSuchPlace(_) => (t.error_no_place_title(), t.error_no_place()),
            Self::Withdrawn(_) => (t.error_withdrawn_title(), t.error_withdrawn()),
            Self::NotAForm(_) | Self::CutOff(_) => (t.error_cut_off_title(), t.error_cut_off()),
            Self::TooLarge(_) => (t.error_too_large_title(), t.error_too_large()),
            Self::CrossSite(_) => (t.error_cross_site_title(), t.error_cross_site()),
            Self::TooOften(_) => (t.error_too_often_title(), t.error_too_often()),
            Self::Forbidden(_) | Self::SignIn => (t.error_forbidden_title(), t.error_forbidden()),
            Self::Changed(_) => (t.error_changed_title(), t.error_changed()),
            Self::Server { number, .. } => (t.error_server_title(), t.error_server(&number.to_string())),
        }
    }
}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound(_) | Self::NoSuchPlace(_) => StatusCode::NOT_FOUND,
            Self::Withdrawn(_) => StatusCode::GONE,
            Self::NotAForm(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::CutOff(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::CrossSite(_) | Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Changed(_) => StatusCode::CONFLICT,
            Self::Server { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        if matches!(self, Self::SignIn) {
            return answer.insert_header((LOCATION, "/desk/sign-in")).finish();
        }
        let (title, sentence) = self.words();
        let page = Page::new(self.lang(), &title, "");
        let way = match self {
            Self::NoSuchPlace(lang) => (format!("/{lang}/stories/"), page.t.error_way_to_list()),
            other => (format!("/{}/", other.lang()), page.t.error_way_on()),
        };
        // A page that cannot even say what went wrong still says so.
        let html =
            ErrorPage { page, heading: title, sentence, way }.render().unwrap_or_else(|_| "Daybook: error".to_owned());
        answer.insert_header((CONTENT_TYPE, "text/html; charset=utf-8")).body(html)
    }
}

#[derive(Template)]
#[template(path = "shared/error.html")]
struct ErrorPage {
    page: Page,
    heading: String,
    sentence: String,
    /// Address and words of the way on.
    way: (String, String),
}
