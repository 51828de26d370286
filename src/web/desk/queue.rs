//! The queue: what waits, and for whom.

use actix_web::HttpResponse;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::domain::{Lang, May, PublicId, State};
use crate::i18n::{self, Texts, texts};
use crate::web::shared::answer::{page, see_other};
use crate::web::shared::{Fault, Page, words, work};
use crate::work::House;
use crate::work::queue::Queued;

use super::who::{Anyone, DeskLang, Editor, desk_page};

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct Queue {
    page: Page,
    stories: Vec<QueueCard>,
    /// Whether this member still waits to be let in.
    locked: bool,
}

struct QueueCard {
    id: PublicId,
    heading: String,
    state: String,
    people: Vec<String>,
    claim: bool,
    open: bool,
    review: bool,
    own_review: bool,
    publish: bool,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/desk/", web::get().to(show))
        .route("/desk", web::get().to(slash))
        .route("/desk/stories/{id}/claim", web::post().to(claim));
}

async fn slash() -> HttpResponse {
    see_other("/desk/")
}

async fn show(who: Anyone, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    let desk = who.0;
    if !desk.member.role.may(May::EditStories) {
        let to = if desk.member.role.may(May::ModerateComments) { "/desk/comments" } else { "/" };
        return Ok(see_other(to));
    }
    let t = texts(lang.0);
    let frame = desk_page(lang.0, t.queue_title(), "queue", &desk);
    let locked = desk.secret(crate::domain::role::KeyPurpose::Stories).is_err();
    let stories = work(&house, move |work| work.queue(&desk)).await.map_err(|no| Fault::from_refusal(no, lang.0))?;
    let stories = stories.iter().map(|story| card(t, lang.0, story)).collect();
    page(&Queue { page: frame, stories, locked })
}

async fn claim(editor: Editor, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    let to = format!("/desk/stories/{id}");
    work(&house, move |work| work.claim(&editor.0, &id)).await.map_err(|no| Fault::from_refusal(no, lang.0))?;
    Ok(see_other(&to))
}

fn card(t: &Texts, lang: Lang, story: &Queued) -> QueueCard {
    let week = story.week.map_or_else(|| t.queue_undated(), |week| i18n::week(lang, week));
    let first = story.first_editor.as_deref().map(|name| t.queue_editor(name));
    let second = story.second_editor.as_deref().map(|name| t.queue_reviewer(name));
    let review = story.state == State::SecondReview;
    QueueCard {
        id: story.id.clone(),
        heading: t.queue_story(&i18n::language_name(t, story.lang), &week),
        state: words::state(t, story.state),
        people: first.into_iter().chain(second).collect(),
        claim: story.state == State::Submitted,
        open: story.state == State::InReview && story.mine,
        review: review && !story.mine,
        own_review: review && story.mine,
        publish: story.state == State::Approved,
    }
}
