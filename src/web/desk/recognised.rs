//! Stories in which somebody was recognised: the list, the look at one, the editors' answer.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::domain::recognition::LONGEST;
use crate::domain::role::KeyPurpose;
use crate::domain::{BackBecause, Lang, May, PublicId};
use crate::i18n::{self, Texts, language_name, texts};
use crate::publish::{SafeHtml, markdown};
use crate::web::shared::answer::{page, page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, Reading, work};
use crate::work::recognition::Looked;
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Moderator, desk_page};

#[derive(Template)]
#[template(path = "desk/recognised.html")]
struct Recognised {
    page: Page,
    stories: Vec<Row>,
}

struct Row {
    id: PublicId,
    title: String,
    lang: Lang,
    language: String,
    cloaked: bool,
    demo: bool,
    reports: String,
    since: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/recognised_story.html")]
struct Look {
    page: Page,
    id: PublicId,
    cloaked: bool,
    told: Vec<ToldView>,
    reading: Reading,
    edits: bool,
    /// Whether this member still waits to be let in, and so cannot read what was added.
    locked: bool,
    can_be_redone: bool,
    /// Value, words, whether it was chosen.
    reasons: Vec<(&'static str, String, bool)>,
    /// What was typed into the member's own report.
    text: String,
    fault: Option<(&'static str, String)>,
}

struct ToldView {
    head: String,
    text: Option<SafeHtml>,
    closed: bool,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/desk/recognised", web::get().to(list))
        .service(web::resource("/desk/stories/{id}/recognised").get(show).post(take));
}

async fn list(moderator: Moderator, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (moderator.0, lang.0, texts(lang.0));
    let frame = desk_page(lang, t.recognised_title(), "recognised", &desk);
    let found = work(&house, move |work| work.recognised(&desk)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let row = |story: crate::work::recognition::Recognised| Row {
        language: language_name(t, story.lang),
        reports: t.recognised_reports(story.reports),
        since: story.since.map(|week| t.recognised_since(&i18n::week(lang, week))),
        id: story.id,
        title: story.title,
        lang: story.lang,
        cloaked: story.cloaked,
        demo: story.demo,
    };
    page(&Recognised { page: frame, stories: found.into_iter().map(row).collect() })
}

async fn show(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    look(moderator.0, lang.0, id, &house, StatusCode::OK, &Fields::default(), None).await
}

async fn take(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (moderator.0, lang.0, texts(lang.0));
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang))?;
    let what = fields.get("do").to_owned();
    let done = match what.as_str() {
        "withdraw" if !fields.has("sure") => Err(Refusal::Incomplete),
        _ => act(&desk, &id, &what, &fields, &house).await,
    };
    let (status, fault) = match done {
        Ok(()) if what == "redo" => return Ok(see_other(&format!("/desk/stories/{id}"))),
        Ok(()) => return Ok(see_other("/desk/recognised")),
        Err(Refusal::Incomplete) => {
            let fault = match what.as_str() {
                "withdraw" => ("sure", t.recognised_withdraw_tick()),
                "back" => ("because-fits-many", t.recognised_back_choose()),
                _ => ("text", t.recognise_too_long(LONGEST)),
            };
            (StatusCode::UNPROCESSABLE_ENTITY, fault)
        }
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    look(desk, lang, id, &house, status, &fields, Some(fault)).await
}

async fn act(desk: &Desk, id: &PublicId, what: &str, fields: &Fields, house: &Data<House>) -> Result<(), Refusal> {
    let (desk, id, what) = (desk.clone(), id.clone(), what.to_owned());
    let because = BackBecause::parse(fields.get("because"));
    let text = fields.get("text").to_owned();
    work(house, move |work| match what.as_str() {
        "recognise" => work.recognise_at_desk(&desk, &id, &text),
        "back" => work.put_back(&desk, &id, because.ok_or(Refusal::Incomplete)?),
        "redo" => work.redo(&desk, &id),
        "withdraw" => work.withdraw_recognised(&desk, &id),
        _ => Err(Refusal::NotFound),
    })
    .await
}

async fn look(
    desk: Desk,
    lang: Lang,
    id: PublicId,
    house: &Data<House>,
    status: StatusCode,
    fields: &Fields,
    fault: Option<(&'static str, String)>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let mut frame = desk_page(lang, t.recognised_one_title(), "recognised", &desk);
    let edits = desk.member.role.may(May::EditStories);
    let locked = edits && desk.secret(KeyPurpose::Stories).is_err();
    let found = work(house, move |work| work.look(&desk, &id)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let Looked { about, text, can_be_redone, told, .. } = found;
    frame.title = t.recognised_one_title();
    let head = |one: &crate::work::recognition::Told| {
        let week = i18n::week(lang, one.week);
        if one.by_member { t.recognised_by_member(&week) } else { t.recognised_by_reader(&week) }
    };
    let told = told.iter().map(|one| ToldView {
        head: head(one),
        text: one.text.as_deref().map(markdown::render),
        closed: one.has_text && one.text.is_none(),
    });
    let look = Look {
        id: about.id,
        cloaked: about.cloaked,
        told: told.collect(),
        reading: Reading::of(&text),
        edits,
        locked,
        can_be_redone,
        reasons: reasons(t, fields.get("because")),
        text: fields.get("text").to_owned(),
        fault,
        page: frame,
    };
    page_with(status, &look)
}

fn reasons(t: &Texts, chosen: &str) -> Vec<(&'static str, String, bool)> {
    let words = |because: BackBecause| match because {
        BackBecause::FitsMany => t.recognised_back_fits_many(),
        BackBecause::OnlyTheWriter => t.recognised_back_only_the_writer(),
        BackBecause::AnotherStory => t.recognised_back_another_story(),
        BackBecause::Misuse => t.recognised_back_misuse(),
    };
    BackBecause::ALL.iter().map(|b| (b.as_str(), words(*b), b.as_str() == chosen)).collect()
}
