//! The first sign-in by a one-time link: choosing a password.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::seal::Token;
use crate::web::shared::answer::{page, page_with};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::members::SHORTEST_PASSWORD;
use crate::work::{House, Refusal};

use super::who::{DeskLang, desk_languages};

#[derive(Template)]
#[template(path = "desk/set_up.html")]
struct SetUp {
    page: Page,
    link: String,
    name: String,
    shortest: usize,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/set_up_done.html")]
struct Done {
    page: Page,
    /// Whether an administrator must still hand over the desk's keys.
    waits: bool,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/set-up/{token}").get(show).post(choose));
}

async fn show(lang: DeskLang, link: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    page(&form(lang, link.into_inner(), &house, None).await?)
}

async fn choose(lang: DeskLang, link: Path<String>, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let link = link.into_inner();
    let token = Token::parse(&link).ok_or(Fault::NotFound(lang.0))?;
    let t = crate::i18n::texts(lang.0);
    let (password, again) = (fields.get("password").to_owned(), fields.get("again").to_owned());
    if password != again {
        let form = form(lang, link, &house, Some(t.set_up_differ())).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &form);
    }
    match work(&house, move |work| work.set_up(&token, &password)).await {
        Ok(waits) => page(&Done { page: bare(lang, t.set_up_done_title()), waits }),
        Err(Refusal::ShortPassword) => {
            let fault = t.set_up_short(SHORTEST_PASSWORD);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &form(lang, link, &house, Some(fault)).await?)
        }
        Err(other) => Err(Fault::from_refusal(other, lang.0)),
    }
}

async fn form(lang: DeskLang, link: String, house: &Data<House>, fault: Option<String>) -> Result<SetUp, Fault> {
    let token = Token::parse(&link).ok_or(Fault::NotFound(lang.0))?;
    let found = work(house, move |work| work.invited(&token)).await;
    let name = found.map_err(|no| Fault::from_refusal(no, lang.0))?;
    let page = bare(lang, crate::i18n::texts(lang.0).set_up_title());
    Ok(SetUp { page, link, name, shortest: SHORTEST_PASSWORD, fault })
}

fn bare(lang: DeskLang, title: String) -> Page {
    let mut page = Page::new(lang.0, title, "");
    page.alternates = Vec::new();
    page.switcher = desk_languages();
    page
}
