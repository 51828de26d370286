//! The list of words and websites that send a comment to the tray for spam.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, ServiceConfig};
use askama::Template;

use crate::domain::pattern::MOST;
use crate::domain::{Lang, Pattern, PatternKind, PublicId};
use crate::i18n::texts;
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::blocks::Blocked;
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, PatternKeeper, desk_page};

#[derive(Template)]
#[template(path = "desk/patterns.html")]
struct Patterns {
    page: Page,
    blocked: Vec<Blocked>,
    /// Value, words, whether it was chosen.
    kinds: Vec<(&'static str, String, bool)>,
    typed: String,
    fault: Option<String>,
}

impl Patterns {
    fn kind(&self, blocked: &Blocked) -> String {
        match blocked.pattern.kind {
            PatternKind::Words => self.page.t.patterns_words(),
            PatternKind::Host => self.page.t.patterns_host(),
        }
    }
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/patterns").get(show).post(take));
}

async fn show(keeper: PatternKeeper, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    list(keeper.0, lang.0, &house, &Fields::default(), None).await
}

/// Takes one off the list, or puts one on it.
async fn take(
    keeper: PatternKeeper,
    lang: DeskLang,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (keeper.0, lang.0, texts(lang.0));
    let kind = PatternKind::parse(fields.get("kind")).unwrap_or(PatternKind::Words);
    let pattern = Pattern::parse(kind, fields.get("text"));
    let removed = fields.has("remove").then(|| PublicId::parse(fields.get("remove")));
    let done = work(&house, {
        let desk = desk.clone();
        move |work| match removed {
            Some(id) => work.free(&desk, &id.ok_or(Refusal::NotFound)?),
            None => work.block(&desk, &pattern.ok_or(Refusal::Incomplete)?),
        }
    });
    let fault = match done.await {
        // One that a colleague removed before is as it should be.
        Ok(()) | Err(Refusal::NotFound) => return Ok(see_other("/desk/patterns")),
        Err(Refusal::Incomplete) => t.patterns_wrong(),
        Err(Refusal::Taken) => t.patterns_taken(),
        Err(Refusal::NotNow) => t.patterns_full(MOST),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    list(desk, lang, &house, &fields, Some(fault)).await
}

async fn list(
    desk: Desk,
    lang: Lang,
    house: &Data<House>,
    fields: &Fields,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.patterns_title(), "comments", &desk);
    let blocked = work(house, move |work| work.blocked(&desk)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let chosen = PatternKind::parse(fields.get("kind")).unwrap_or(PatternKind::Words);
    let words = |kind: PatternKind| match kind {
        PatternKind::Words => t.patterns_kind_words(),
        PatternKind::Host => t.patterns_kind_host(),
    };
    let kinds = PatternKind::ALL.iter().map(|kind| (kind.as_str(), words(*kind), *kind == chosen)).collect();
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page_with(status, &Patterns { page, blocked, kinds, typed: fields.get("text").to_owned(), fault })
}
