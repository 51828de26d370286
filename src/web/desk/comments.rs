//! Moderation: every comment waits here first.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, ServiceConfig};
use askama::Template;

use crate::domain::{CommentText, Lang, PublicId};
use crate::i18n::{self, texts};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Moderator, desk_page};

#[derive(Template)]
#[template(path = "desk/comments.html")]
struct Moderate {
    page: Page,
    comments: Vec<Held>,
    locked: bool,
    fault: Option<String>,
    typed: String,
}

struct Held {
    id: PublicId,
    lang: Lang,
    name: String,
    text: String,
    week: String,
    under: String,
    address: String,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/comments").get(show).post(take));
}

async fn show(moderator: Moderator, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    list(moderator.0, lang.0, &house, StatusCode::OK, &Fields::default(), None).await
}

async fn take(moderator: Moderator, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (moderator.0, lang.0, texts(lang.0));
    // An address pasted whole ends in the identifier.
    let id = fields.get("id").trim().rsplit("comment-").next().and_then(PublicId::parse);
    let text = CommentText { name: fields.get("name").to_owned(), text: fields.get("text").to_owned() };
    let publishes = fields.get("do") == "publish";
    let done = work(&house, {
        let desk = desk.clone();
        move |work| {
            let id = id.ok_or(Refusal::NotFound)?;
            if publishes { work.publish_comment(&desk, &id, &text) } else { work.decline_comment(&desk, &id) }
        }
    });
    let (status, fault) = match done.await {
        Ok(()) => return Ok(see_other("/desk/comments")),
        Err(Refusal::Changed) => (StatusCode::CONFLICT, t.moderate_changed()),
        Err(Refusal::NotFound) => (StatusCode::UNPROCESSABLE_ENTITY, t.moderate_gone()),
        Err(Refusal::Comment(_)) => (StatusCode::UNPROCESSABLE_ENTITY, t.comments_blank()),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    list(desk, lang, &house, status, &fields, Some(fault)).await
}

async fn list(
    desk: Desk,
    lang: Lang,
    house: &Data<House>,
    status: StatusCode,
    fields: &Fields,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.moderate_title(), "comments", &desk);
    let locked = desk.secret(crate::domain::role::KeyPurpose::Comments).is_err();
    let comments = if locked {
        Vec::new()
    } else {
        work(house, move |work| work.held_comments(&desk)).await.map_err(|no| Fault::from_refusal(no, lang))?
    };
    let held = |comment: crate::work::comment::Comment| {
        let text = comment.text?;
        // What a moderator typed comes back with the error.
        let again = fields.get("id") == comment.id.as_str() && fields.get("do") == "publish";
        let (story_lang, slug) = comment.story?;
        Some(Held {
            name: if again { fields.get("name").to_owned() } else { text.name },
            text: if again { fields.get("text").to_owned() } else { text.text },
            lang: comment.lang,
            week: i18n::week(lang, comment.week),
            under: t.moderate_under(&slug),
            address: format!("/{story_lang}/stories/{slug}"),
            id: comment.id,
        })
    };
    let comments = comments.into_iter().filter_map(held).collect();
    let typed = if fault.is_some() { fields.get("id").to_owned() } else { String::new() };
    page_with(status, &Moderate { page, comments, locked, fault, typed })
}
