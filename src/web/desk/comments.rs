//! Moderation: every comment waits here first. What moderators do with those that wait, and with their own day.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Query, ServiceConfig};

use crate::domain::{CommentText, PublicId};
use crate::i18n::{Texts, texts};
use crate::web::shared::answer::see_other;
use crate::web::shared::{Fault, Fields, comment_words, work};
use crate::work::moderation::{MOST_A_DAY, Wanted};
use crate::work::verdicts::{Chosen, Verdict};
use crate::work::{Desk, House, Refusal};

use super::comment_list::{Tried, list};
use super::noted::{Done, Told};
use super::who::{DeskLang, Moderator};

/// Which page of which list.
#[derive(Default, Clone, serde::Deserialize)]
pub struct At {
    #[serde(default)]
    after: String,
    #[serde(default)]
    show: String,
}

impl At {
    /// The beginning of a list.
    pub fn of(wanted: Wanted) -> Self {
        Self { after: String::new(), show: wanted.as_str().to_owned() }
    }

    /// The same list after this comment.
    pub fn from(&self, after: &PublicId) -> Self {
        Self { after: after.to_string(), show: self.show.clone() }
    }

    /// After which comment the page begins.
    pub fn after(&self) -> Option<PublicId> {
        PublicId::parse(&self.after)
    }

    /// Which of those that wait.
    pub fn wanted(&self) -> Wanted {
        Wanted::parse(&self.show)
    }

    /// The address of this page, with what was done on it.
    pub fn address(&self, done: &Done) -> String {
        let after = self.after().map(|id| format!("after={id}"));
        let show = Some(self.wanted().as_str()).filter(|show| !show.is_empty()).map(|show| format!("show={show}"));
        let done = Some(done.query()).filter(|query| !query.is_empty());
        let parts: Vec<String> = [done, show, after].into_iter().flatten().collect();
        if parts.is_empty() { "/desk/comments".to_owned() } else { format!("/desk/comments?{}", parts.join("&")) }
    }
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/comments").get(show).post(take));
}

async fn show(
    moderator: Moderator,
    lang: DeskLang,
    at: Query<At>,
    told: Query<Told>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    list(moderator.0, lang.0, &house, at.into_inner(), told.into_inner(), Tried::default()).await
}

async fn take(moderator: Moderator, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let (desk, lang) = (moderator.0, lang.0);
    let at = At { after: fields.get("after").to_owned(), show: fields.get("show").to_owned() };
    match act(&desk, &fields, &house).await {
        Ok(done) => Ok(see_other(&at.address(&done))),
        Err(no) => {
            let (status, field, fault) =
                in_words(texts(lang), fields.get("do"), no).map_err(|no| Fault::from_refusal(no, lang))?;
            list(desk, lang, &house, at, Told::default(), Tried { fields, refused: Some((status, field, fault)) }).await
        }
    }
}

/// What a form asks for.
async fn act(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    match fields.get("do") {
        "publish-chosen" => several(desk, fields, Verdict::AsWritten, house).await,
        "suggested-chosen" => several(desk, fields, Verdict::AsSuggested, house).await,
        "decline-chosen" | "decline-page" => several(desk, fields, Verdict::Decline, house).await,
        "spam-chosen" | "spam-page" => several(desk, fields, Verdict::Spam, house).await,
        "take-down" => take_down(desk, fields, house).await,
        "undo" => undo(desk, fields, house).await,
        "day" => own_day(desk, fields, house).await,
        _ => one(desk, fields, house).await,
    }
}

/// The status, the field and the words for what could not be done; a refusal that has no words here comes back.
fn in_words(t: &Texts, what: &str, no: Refusal) -> Result<(StatusCode, Option<&'static str>, String), Refusal> {
    let (status, field, words) = match no {
        Refusal::Changed => (StatusCode::CONFLICT, None, t.moderate_changed()),
        Refusal::Late => (StatusCode::CONFLICT, None, t.moderate_undo_late()),
        Refusal::NotNow => (StatusCode::CONFLICT, None, t.moderate_not_today()),
        Refusal::NotFound if what == "take-down" => {
            (StatusCode::UNPROCESSABLE_ENTITY, Some("address"), t.moderate_gone())
        }
        Refusal::NotFound => (StatusCode::UNPROCESSABLE_ENTITY, None, t.moderate_gone()),
        Refusal::Incomplete if what == "day" => {
            let most = usize::try_from(MOST_A_DAY).unwrap_or_default();
            (StatusCode::UNPROCESSABLE_ENTITY, Some("a-day"), t.moderate_day_wrong(most))
        }
        Refusal::Incomplete => (StatusCode::UNPROCESSABLE_ENTITY, None, t.moderate_nothing_chosen()),
        Refusal::Comment(fault) => (StatusCode::UNPROCESSABLE_ENTITY, None, comment_words::fault(t, fault).1),
        other => return Err(other),
    };
    Ok((status, field, words))
}

async fn several(desk: &Desk, fields: &Fields, verdict: Verdict, house: &Data<House>) -> Result<Done, Refusal> {
    // Boxes that were ticked, or all of a page.
    let chosen: Vec<Chosen> = fields.all("chosen").chain(fields.get("listed").split(' ')).filter_map(chosen).collect();
    if chosen.is_empty() {
        return Err(Refusal::Incomplete);
    }
    let desk = desk.clone();
    work(house, move |work| work.moderate(&desk, &chosen, verdict)).await.map(Done::Decided)
}

/// A comment and the version of it that the moderator read, as the box on its card says.
fn chosen(value: &str) -> Option<Chosen> {
    let (id, version) = value.split_once(':')?;
    Some(Chosen { id: PublicId::parse(id)?, version: version.parse().ok()? })
}

async fn one(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    let id = PublicId::parse(fields.get("id")).ok_or(Refusal::NotFound)?;
    let chosen = Chosen { id, version: fields.get("version").parse().map_err(|_| Refusal::Changed)? };
    let text = CommentText { name: fields.get("name").to_owned(), text: fields.get("text").to_owned() };
    let (desk, what) = (desk.clone(), fields.get("do").to_owned());
    work(house, move |work| match what.as_str() {
        "publish" => work.publish_comment(&desk, &chosen, &text),
        "suggested" => work.decide(&desk, &chosen, Verdict::AsSuggested),
        "decline" => work.decide(&desk, &chosen, Verdict::Decline),
        "spam" => work.decide(&desk, &chosen, Verdict::Spam),
        "turn-away" => work.turn_away(&desk, &chosen),
        _ => Err(Refusal::NotFound),
    })
    .await
    .map(Done::Decided)
}

/// Takes a published comment down, by the address that was pasted: whole, it ends in the identifier.
async fn take_down(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    let typed = fields.get("address").trim().rsplit("comment-").next();
    let id = typed.and_then(PublicId::parse).ok_or(Refusal::NotFound)?;
    let desk = desk.clone();
    work(house, move |work| work.take_down(&desk, &id)).await.map(Done::TakenDown)
}

async fn undo(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    let batch = PublicId::parse(fields.get("batch")).ok_or(Refusal::Late)?;
    let desk = desk.clone();
    work(house, move |work| work.undo(&desk, &batch)).await.map(Done::Undone)
}

async fn own_day(desk: &Desk, fields: &Fields, house: &Data<House>) -> Result<Done, Refusal> {
    let most = match fields.get("a-day").trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Refusal::Incomplete)?),
    };
    let desk = desk.clone();
    work(house, move |work| work.set_own_day(&desk, most)).await.map(|()| Done::Day)
}
