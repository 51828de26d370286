//! Signing in and out of the desk.

use actix_web::http::StatusCode;
use actix_web::http::header::REFERER;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::web::shared::answer::{page, page_with, see_other};
use crate::web::shared::cookie::AddTo as _;
use crate::web::shared::{Fault, Fields, Locale, Page, cookie, visitor, work, work_at};
use crate::work::limits::Try;
use crate::work::{House, Refusal};

use super::who::{DeskLang, desk_languages};

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct SignIn {
    page: Page,
    name: String,
    fault: Option<String>,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/sign-in").get(show).post(sign_in))
        .route("/desk/language/{lang}", web::get().to(choose_language))
        .route("/desk/sign-out", web::post().to(sign_out));
}

async fn show(lang: DeskLang) -> Result<HttpResponse, Fault> {
    page(&form(lang, String::new(), None))
}

async fn sign_in(
    lang: DeskLang,
    fields: Fields,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let name = fields.get("name").trim().to_owned();
    let password = fields.get("password").to_owned();
    let visitor = visitor(&request, &house);
    let signed_in = work_at(&house, {
        let (house, name) = (house.clone(), name.clone());
        move |work, at| {
            if !house.limits.allows(Try::Password, &visitor, at) {
                return Err(Refusal::TooOften);
            }
            work.sign_in(&name, &password)
        }
    });
    let https = house.config.is_https();
    match signed_in.await {
        Ok(token) => {
            let mut answer = see_other("/desk/");
            cookie::DESK.keep(&token, "/desk".to_owned(), https).add_to(&mut answer)?;
            Ok(answer)
        }
        Err(Refusal::Wrong | Refusal::NotFound) => {
            let fault = crate::i18n::texts(lang.0).sign_in_wrong();
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &form(lang, name, Some(fault)))
        }
        Err(other) => Err(Fault::from_refusal(other, lang.0)),
    }
}

/// Remembers the language for the desk's pages, and goes back to the one that it was chosen on.
async fn choose_language(lang: Locale, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let from = request.headers().get(REFERER).and_then(|value| value.to_str().ok());
    let path = from.and_then(|from| from.strip_prefix(house.config.base_url.as_str()));
    let back =
        path.filter(|path| path.starts_with("/desk/") && !path.starts_with("/desk/language")).unwrap_or("/desk/");
    let mut answer = see_other(back);
    cookie::keep_desk_lang(lang.0, house.config.is_https()).add_to(&mut answer)?;
    Ok(answer)
}

async fn sign_out(request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    if let Some(token) = cookie::DESK.token(&request) {
        work(&house, move |work| work.sign_out(&token)).await.map_err(Fault::server)?;
    }
    let mut answer = see_other("/desk/sign-in");
    cookie::DESK.forget("/desk".to_owned(), house.config.is_https()).add_to(&mut answer)?;
    Ok(answer)
}

fn form(lang: DeskLang, name: String, fault: Option<String>) -> SignIn {
    let mut page = Page::new(lang.0, crate::i18n::texts(lang.0).sign_in_title(), "");
    page.alternates = Vec::new();
    page.switcher = desk_languages();
    SignIn { page, name, fault }
}
