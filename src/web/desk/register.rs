//! The register as administrators read it.

use actix_web::HttpResponse;
use actix_web::web::{self, Data, Query, ServiceConfig};
use askama::Template;

use crate::web::shared::answer::page;
use crate::web::shared::{Fault, Page, work};
use crate::work::House;
use crate::work::register::Line;

use super::who::{Admin, DeskLang, desk_page};

#[derive(Template)]
#[template(path = "desk/register.html")]
struct RegisterPage {
    page: Page,
    lines: Vec<Line>,
    /// The sequence number below which the next page begins, if there is more.
    older: Option<i64>,
}

#[derive(serde::Deserialize)]
struct Before {
    before: Option<i64>,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/desk/register", web::get().to(show));
}

async fn show(admin: Admin, lang: DeskLang, at: Query<Before>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let frame = desk_page(lang.0, crate::i18n::texts(lang.0).register_title(), "register", &admin.0);
    let lines = work(&house, move |work| work.register_lines(&admin.0, at.before)).await;
    let lines = lines.map_err(|no| Fault::from_refusal(no, lang.0))?;
    let older = lines.last().map(|line| line.sequence).filter(|sequence| *sequence > 1);
    page(&RegisterPage { page: frame, lines, older })
}
