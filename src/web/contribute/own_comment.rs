//! One's own comment, come back to with its receipt: where it stands, changing it while it waits, deleting it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::clock;
use crate::domain::{CommentState, CommentText, Lang, Timestamp};
use crate::i18n::{Texts, texts};
use crate::publish::{SafeHtml, markdown};
use crate::seal::Token;
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, comment_words, work};
use crate::work::comment::Comment;
use crate::work::receipt::Coming;
use crate::work::{House, Refusal};

use super::receipt::frame;

#[derive(Template)]
#[template(path = "contribute/receipt_comment.html")]
struct CommentPage {
    page: Page,
    status: String,
    text: Option<(String, SafeHtml, Lang)>,
    address: Option<String>,
    change: Option<Change>,
    notice: Option<String>,
}

/// The form that changes a comment.
struct Change {
    /// How long that is possible.
    until: Option<String>,
    name: String,
    text: String,
    suggested: Option<CommentText>,
    fault: Option<(&'static str, String)>,
}

/// What came of a try to change it.
struct Tried {
    status: StatusCode,
    text: CommentText,
    suggested: Option<CommentText>,
    fault: Option<(&'static str, String)>,
}

/// Shows the comment.
pub fn show(house: &House, lang: Lang, comment: Comment, notice: Option<String>) -> Result<HttpResponse, Fault> {
    shown(house, lang, comment, None, notice)
}

/// Takes a change: what the redactor would write otherwise is shown first.
pub async fn change(lang: Lang, fields: &Fields, token: Token, house: &Data<House>) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let decided = fields.get("as").to_owned();
    let field = |suggested: &'static str, own: &'static str| {
        fields.get(if decided == "suggested" { suggested } else { own }).to_owned()
    };
    let text = CommentText {
        name: comment_words::name(t, &field("suggested-name", "name")),
        text: field("suggested", "text"),
    };
    let done = work(house, {
        let (token, text) = (token.clone(), text.clone());
        move |work| {
            if decided.is_empty()
                && let Some(suggested) = work.preview_change(&token, &text)?
            {
                return Ok(Some(suggested));
            }
            work.change_own_comment(&token, &text).map(|()| None)
        }
    });
    let (status, suggested, fault) = match done.await {
        Ok(None) => return Ok(see_other(&format!("/{lang}/receipt?said=changed"))),
        Ok(Some(suggested)) => (StatusCode::OK, Some(suggested), None),
        Err(Refusal::Comment(fault)) => (StatusCode::UNPROCESSABLE_ENTITY, None, Some(comment_words::fault(t, fault))),
        Err(Refusal::NotNow) => (StatusCode::CONFLICT, None, Some(("text", t.receipt_comment_too_late()))),
        Err(Refusal::Wrong) => return Ok(see_other(&format!("/{lang}/receipt"))),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    let coming = work(house, move |work| work.coming(&token)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let Coming::Comment(comment) = coming else { return Ok(see_other(&format!("/{lang}/receipt"))) };
    shown(house, lang, comment, Some(Tried { status, text, suggested, fault }), None)
}

fn shown(
    house: &House,
    lang: Lang,
    comment: Comment,
    tried: Option<Tried>,
    notice: Option<String>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let mut page = frame(house, lang);
    page.title = t.receipt_comment_title();
    let published = comment.state == CommentState::Published;
    let story = comment.story.as_ref().filter(|_| published);
    let address = story.map(|(_, slug)| format!("/{lang}/stories/{slug}#comment-{}", comment.id));
    let status = match comment.state {
        CommentState::Held => t.receipt_comment_held(),
        CommentState::Published => t.receipt_comment_published(),
        CommentState::Declined => t.receipt_comment_declined(),
        CommentState::Deleted => t.receipt_comment_taken_down(),
    };
    let code = tried.as_ref().map_or(StatusCode::OK, |tried| tried.status);
    let change = changing(t, &comment, tried, clock::now());
    let text = comment.text.map(|text| (text.name, markdown::render(&text.text), comment.lang));
    page_with(code, &CommentPage { page, status, text, address, change, notice })
}

fn changing(t: &Texts, comment: &Comment, tried: Option<Tried>, at: Timestamp) -> Option<Change> {
    let until = comment.editable_until.filter(|_| comment.may_change(at)).map(|until| {
        let minutes = (until.unix() - at.unix()).max(0) / 60 + 1;
        t.receipt_comment_change_until(usize::try_from(minutes).unwrap_or_default())
    });
    let tried = tried.or_else(|| {
        let text = comment.text.clone().filter(|_| until.is_some())?;
        Some(Tried { status: StatusCode::OK, text, suggested: None, fault: None })
    })?;
    Some(Change { until, name: tried.text.name, text: tried.text.text, suggested: tried.suggested, fault: tried.fault })
}
