//! The comments under one story: open or closed, put first, taken down.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, Query, ServiceConfig};
use askama::Template;

use crate::domain::comment::Discussion;
use crate::domain::{Lang, PublicId};
use crate::i18n::{self, Texts, texts};
use crate::publish::{SafeHtml, markdown};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::comment::Comment;
use crate::work::thread::Thread;
use crate::work::{Desk, House, Refusal};

use super::noted::{Done, Noted, Told};
use super::who::{DeskLang, Moderator, desk_page};

#[derive(Template)]
#[template(path = "desk/thread.html")]
struct ThreadPage {
    page: Page,
    /// Where its forms go.
    here: String,
    title: String,
    lang: Lang,
    address: String,
    standing: String,
    open: bool,
    comments: Vec<Shown>,
    next: Option<String>,
    after: String,
    fault: Option<String>,
    noted: Option<Noted>,
}

struct Shown {
    id: PublicId,
    name: String,
    text: SafeHtml,
    lang: Lang,
    week: String,
    pinned: bool,
    is_answer: bool,
}

/// Where the page begins.
#[derive(Default, serde::Deserialize)]
struct Start {
    #[serde(default)]
    after: String,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/stories/{id}/comments").get(show).post(take));
}

async fn show(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    start: Query<Start>,
    told: Query<Told>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    let after = PublicId::parse(&start.after);
    page_of(moderator.0, lang.0, &house, id, after, told.into_inner(), None).await
}

async fn take(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (moderator.0, lang.0, texts(lang.0));
    let story = PublicId::parse(&id).ok_or(Fault::NotFound(lang))?;
    let after = PublicId::parse(fields.get("after"));
    let refused = match act(&desk, &story, &fields, &house).await {
        Ok(done) => {
            let after = after.map(|id| format!("&after={id}")).unwrap_or_default();
            return Ok(see_other(&format!("/desk/stories/{story}/comments?{}{after}", done.query())));
        }
        Err(Refusal::Changed) => t.thread_gone(),
        Err(Refusal::Late) => t.moderate_undo_late(),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    page_of(desk, lang, &house, story, after, Told::default(), Some(refused)).await
}

async fn act(desk: &Desk, story: &PublicId, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    let (desk, story, what) = (desk.clone(), story.clone(), fields.get("do").to_owned());
    let (comment, batch) = (PublicId::parse(fields.get("id")), PublicId::parse(fields.get("batch")));
    work(house, move |work| {
        let comment = || comment.as_ref().ok_or(Refusal::NotFound);
        match what.as_str() {
            "open" => work.set_thread(&desk, &story, true).map(|()| Done::Nothing),
            "close" => work.set_thread(&desk, &story, false).map(|()| Done::Nothing),
            "pin" => work.pin_comment(&desk, comment()?, true).map(|()| Done::Nothing),
            "unpin" => work.pin_comment(&desk, comment()?, false).map(|()| Done::Nothing),
            "take-down" => work.take_down(&desk, comment()?).map(Done::TakenDown),
            "undo" => work.undo(&desk, batch.as_ref().ok_or(Refusal::Late)?).map(Done::Undone),
            _ => Err(Refusal::NotFound),
        }
    })
    .await
}

async fn page_of(
    desk: Desk,
    lang: Lang,
    house: &Data<House>,
    story: PublicId,
    after: Option<PublicId>,
    told: Told,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.thread_title(), "comments", &desk);
    let (batch, start) = (told.batch(), after.clone());
    let found = work(house, move |work| {
        Ok((work.thread_at_desk(&desk, &story, start.as_ref())?, work.undoable(&desk, batch)?))
    });
    let (thread, batch) = found.await.map_err(|no| Fault::from_refusal(no, lang))?;
    let status = if fault.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let here = format!("/desk/stories/{}/comments", thread.story);
    let shown = ThreadPage {
        page,
        standing: standing(t, lang, &thread),
        open: thread.discussion.is_open(),
        address: format!("/{}/stories/{}", thread.lang, thread.slug),
        next: thread.next.map(|id| format!("{here}?after={id}")),
        here,
        title: thread.title,
        lang: thread.lang,
        comments: thread.comments.into_iter().filter_map(|comment| shown(lang, comment)).collect(),
        after: after.map(|id| id.to_string()).unwrap_or_default(),
        fault,
        noted: told.noted(t, batch),
    };
    page_with(status, &shown)
}

fn standing(t: &Texts, lang: Lang, thread: &Thread) -> String {
    match thread.discussion {
        Discussion::Open { closes: Some(closes) } => t.thread_open_until(&i18n::date(lang, closes.date())),
        Discussion::Open { closes: None } => t.thread_open(),
        Discussion::Closed => t.thread_closed(),
        Discussion::Ended => t.thread_ended(),
    }
}

fn shown(lang: Lang, comment: Comment) -> Option<Shown> {
    let text = comment.text?;
    Some(Shown {
        id: comment.id,
        name: text.name,
        text: markdown::render(&text.text),
        lang: comment.lang,
        week: i18n::week(lang, comment.week),
        pinned: comment.pinned,
        is_answer: comment.is_answer,
    })
}
