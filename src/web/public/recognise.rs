//! "I recognise someone": a page that says what happens then, and takes the report.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::recognition::LONGEST;
use crate::domain::{Lang, PublicId};
use crate::i18n::texts;
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, bureau, visitor, work};
use crate::work::limits::Try;
use crate::work::recognition::Report;
use crate::work::{House, Refusal};

use super::story::{here, moved, place, switcher};

#[derive(Template)]
#[template(path = "public/recognise.html")]
struct Recognise {
    page: Page,
    address: String,
    /// `None` where the story went down while the form was filled in.
    story: Option<Named>,
    /// How many reports take a story down, in words.
    down: String,
    stamp: String,
    text: String,
    fault: Option<(&'static str, String)>,
    notice: Option<String>,
}

struct Named {
    id: PublicId,
    title: String,
    lang: Lang,
}

#[derive(Template)]
#[template(path = "public/recognised.html")]
struct Recognised {
    page: Page,
}

/// What to say: the form, or that it was taken.
#[derive(serde::Deserialize)]
pub struct Said {
    told: Option<String>,
}

/// Shows the form; after it was sent, what happens now.
pub async fn show(
    path: Path<(String, String)>,
    said: Query<Said>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    if said.told.is_some() {
        // Whether the story is still up is not said: it would tell how many have reported it.
        let page = frame(&house, lang, &slug, texts(lang).recognise_told_title());
        return page_with(StatusCode::OK, &Recognised { page });
    }
    if let Some(moved) = moved(&house, &request, lang, &slug, "/recognise").await? {
        return Ok(moved);
    }
    form(&house, lang, &slug, StatusCode::OK, &Fields::default(), None).await
}

/// Takes a report.
pub async fn take(
    path: Path<(String, String)>,
    fields: Fields,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let t = texts(lang);
    let visitor = visitor(&request, &house);
    let report = Report {
        slug: slug.clone(),
        text: fields.get("text").to_owned(),
        stamp: fields.get("stamp").to_owned(),
        visitor,
    };
    let limits = house.clone();
    let done = bureau::work_at(&house, move |work, at| {
        if !limits.limits.allows(Try::Recognition, &report.visitor, at) {
            return Err(Refusal::TooOften);
        }
        work.recognise(lang, &report)
    });
    let fault = match done.await {
        Ok(()) => return Ok(see_other(&format!("/{lang}/stories/{slug}/recognise?told=1"))),
        Err(Refusal::Late) => ("send", t.recognise_late()),
        Err(Refusal::Incomplete) => ("text", t.recognise_too_long(LONGEST)),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    form(&house, lang, &slug, StatusCode::UNPROCESSABLE_ENTITY, &fields, Some(fault)).await
}

async fn form(
    house: &Data<House>,
    lang: Lang,
    slug: &str,
    status: StatusCode,
    fields: &Fields,
    fault: Option<(&'static str, String)>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let found = work(house, {
        let slug = slug.to_owned();
        move |work| {
            let story = here(work, lang, &slug)?.about;
            Ok((work.recognition_stamp(&story.id), story))
        }
    });
    let (stamp, story) = match found.await {
        Ok((stamp, story)) => (stamp, Some(Named { id: story.id, title: story.title, lang: story.lang })),
        // Down by now: what was typed is still shown, and the old stamp holds for its day.
        Err(Refusal::NotFound) if fault.is_some() => (fields.get("stamp").to_owned(), None),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    let recognise = Recognise {
        page: frame(house, lang, slug, t.recognise_title()),
        address: format!("/{lang}/stories/{slug}"),
        story,
        down: t.recognise_next_down(house.config.recognised_by.into()),
        stamp,
        text: fields.get("text").to_owned(),
        fault,
        notice: fields.wrong_encoding.then(|| t.wrong_encoding()),
    };
    page_with(status, &recognise)
}

fn frame(house: &House, lang: Lang, slug: &str, title: String) -> Page {
    let mut page = Page::new(lang, title, "stories/");
    page.switcher = switcher(slug, "/recognise");
    page.here = "stories";
    page.leave = Some(house.config.leave(lang.code()));
    page
}
