//! Moderation: every comment waits here first.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Query, ServiceConfig};
use askama::Template;

use crate::domain::role::KeyPurpose;
use crate::domain::{CommentText, Lang, PublicId, Reason};
use crate::i18n::{self, Texts, texts};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::moderation::{Queue, Verdict, Waiting};
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Moderator, desk_page};

#[derive(Template)]
#[template(path = "desk/comments.html")]
struct Moderate {
    page: Page,
    comments: Vec<Held>,
    count: String,
    /// Where the next page begins.
    next: Option<String>,
    /// Where this page begins, for the forms on it.
    here: String,
    locked: bool,
    fault: Option<String>,
    done: Option<String>,
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
    reasons: Vec<String>,
    /// What the redactor would write.
    suggested: Option<CommentText>,
}

/// Which page of the queue, and what was just done.
#[derive(Default, Clone, serde::Deserialize)]
struct At {
    #[serde(default)]
    after: String,
    done: Option<usize>,
}

impl At {
    fn after(&self) -> Option<PublicId> {
        PublicId::parse(&self.after)
    }

    /// The same page, with what was done on it.
    fn address(&self, done: usize) -> String {
        let after = self.after().map(|id| format!("&after={id}")).unwrap_or_default();
        format!("/desk/comments?done={done}{after}")
    }
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/comments").get(show).post(take));
}

async fn show(moderator: Moderator, lang: DeskLang, at: Query<At>, house: Data<House>) -> Result<HttpResponse, Fault> {
    list(moderator.0, lang.0, &house, at.into_inner(), Tried::default()).await
}

/// What was sent and could not be done.
#[derive(Default)]
struct Tried {
    fields: Fields,
    refused: Option<(StatusCode, String)>,
}

async fn take(moderator: Moderator, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (moderator.0, lang.0, texts(lang.0));
    let at = At { after: fields.get("after").to_owned(), done: None };
    let verdict = match fields.get("do") {
        "publish-chosen" => Some(Verdict::AsWritten),
        "suggested-chosen" => Some(Verdict::AsSuggested),
        "decline-chosen" => Some(Verdict::Decline),
        _ => None,
    };
    let done = match verdict {
        Some(verdict) => several(&desk, &fields, verdict, &house).await,
        None => one(&desk, &fields, &house).await,
    };
    let refused = match done {
        Ok(done) => return Ok(see_other(&at.address(done))),
        Err(Refusal::Changed) => (StatusCode::CONFLICT, t.moderate_changed()),
        Err(Refusal::NotFound) => (StatusCode::UNPROCESSABLE_ENTITY, t.moderate_gone()),
        Err(Refusal::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, t.moderate_nothing_chosen()),
        Err(Refusal::Comment(_)) => (StatusCode::UNPROCESSABLE_ENTITY, t.comments_blank()),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    list(desk, lang, &house, at, Tried { fields, refused: Some(refused) }).await
}

async fn several(desk: &Desk, fields: &Fields, verdict: Verdict, house: &Data<House>) -> Result<usize, Refusal> {
    let ids: Vec<PublicId> = fields.all("chosen").filter_map(PublicId::parse).collect();
    if ids.is_empty() {
        return Err(Refusal::Incomplete);
    }
    let desk = desk.clone();
    work(house, move |work| work.moderate(&desk, &ids, verdict)).await
}

async fn one(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<usize, Refusal> {
    // An address pasted whole ends in the identifier.
    let id = fields.get("id").trim().rsplit("comment-").next().and_then(PublicId::parse).ok_or(Refusal::NotFound)?;
    let text = CommentText { name: fields.get("name").to_owned(), text: fields.get("text").to_owned() };
    let what = fields.get("do").to_owned();
    let desk = desk.clone();
    work(house, move |work| match what.as_str() {
        "publish" => work.publish_comment(&desk, &id, &text),
        "suggested" => match work.moderate(&desk, &[id], Verdict::AsSuggested)? {
            0 => Err(Refusal::Changed),
            _ => Ok(()),
        },
        _ => work.decline_comment(&desk, &id),
    })
    .await
    .map(|()| 1)
}

async fn list(desk: Desk, lang: Lang, house: &Data<House>, at: At, tried: Tried) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.moderate_title(), "comments", &desk);
    let locked = desk.secret(KeyPurpose::Comments).is_err();
    let after = at.after();
    let queue = if locked {
        Queue::none()
    } else {
        let asked = work(house, move |work| work.queue_of_comments(&desk, after.as_ref()));
        asked.await.map_err(|no| Fault::from_refusal(no, lang))?
    };
    let (status, fault) = match tried.refused {
        Some((status, fault)) => (status, Some(fault)),
        None => (StatusCode::OK, None),
    };
    let typed = if fault.is_some() { tried.fields.get("id").to_owned() } else { String::new() };
    page_with(
        status,
        &Moderate {
            page,
            comments: queue.waiting.into_iter().filter_map(|waiting| held(t, lang, waiting, &tried.fields)).collect(),
            count: t.moderate_count(queue.all),
            next: queue.next.map(|id| format!("/desk/comments?after={id}")),
            done: at.done.map(|done| t.moderate_done(done)),
            here: at.after,
            locked,
            fault,
            typed,
        },
    )
}

fn held(t: &Texts, lang: Lang, waiting: Waiting, fields: &Fields) -> Option<Held> {
    let (story_lang, slug) = waiting.story()?;
    let (under, address) = (t.moderate_under(slug), format!("/{story_lang}/stories/{slug}"));
    let comment = waiting.comment;
    let text = comment.text?;
    // What a moderator typed comes back with the error.
    let again = fields.get("id") == comment.id.as_str() && fields.get("do") == "publish";
    Some(Held {
        name: if again { fields.get("name").to_owned() } else { text.name },
        text: if again { fields.get("text").to_owned() } else { text.text },
        lang: comment.lang,
        week: i18n::week(lang, comment.week),
        under,
        address,
        id: comment.id,
        reasons: waiting.reasons.into_iter().map(|reason| reason_words(t, reason)).collect(),
        suggested: waiting.suggested,
    })
}

fn reason_words(t: &Texts, reason: Reason) -> String {
    match reason {
        Reason::Name => t.moderate_reason_name(),
        Reason::Place => t.moderate_reason_place(),
        Reason::Contact => t.moderate_reason_contact(),
        Reason::Knows => t.moderate_reason_knows(),
        Reason::Link => t.moderate_reason_link(),
        Reason::Language => t.moderate_reason_language(),
    }
}
