//! `/{lang}/receipt`: coming back with a receipt.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::{Lang, State};
use crate::i18n::{self, texts};
use crate::publish::{SafeHtml, markdown};
use crate::seal::{Receipt, ReceiptFault, Token};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::cookie::AddTo as _;
use crate::web::shared::{Fault, Fields, Locale, Page, Reading, bureau, cookie, visitor, work};
use crate::work::letters::{LONGEST_LETTER, Letter};
use crate::work::limits::Try;
use crate::work::receipt::{Coming, Status};
use crate::work::{House, Refusal};

use super::own_comment;

#[derive(Template)]
#[template(path = "contribute/receipt_ask.html")]
struct Ask {
    page: Page,
    typed: String,
    fault: Option<String>,
    notice: Option<String>,
}

#[derive(Template)]
#[template(path = "contribute/receipt_story.html")]
struct StoryPage {
    page: Page,
    heading: String,
    status: String,
    sent: Option<String>,
    letters: Vec<LetterView>,
    reading: Option<(Reading, String)>,
    address: Option<String>,
    alive: bool,
    /// What was typed into the message field of a form that comes back.
    typed: String,
    asked: String,
    fault: Option<(&'static str, String)>,
    notice: Option<String>,
}

struct LetterView {
    from_desk: bool,
    head: String,
    text: SafeHtml,
}

#[derive(Template)]
#[template(path = "contribute/receipt_done.html")]
struct Done {
    page: Page,
    sentence: String,
}

/// What to say above the page.
#[derive(serde::Deserialize)]
pub struct Said {
    said: Option<String>,
}

/// Shows the open receipt, or asks for one.
pub async fn show(
    lang: Locale,
    said: Query<Said>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, t) = (lang.0, texts(lang.0));
    let said = said.said.as_deref().unwrap_or("");
    if let Some(token) = cookie::RECEIPT.token(&request) {
        match work(&house, move |work| work.coming(&token)).await {
            Ok(coming) => {
                let notice = match said {
                    "written" => Some(t.receipt_written()),
                    "approved" => Some(t.receipt_approved()),
                    "sent-back" => Some(t.receipt_sent_back()),
                    "changed" => Some(t.receipt_comment_changed()),
                    _ => None,
                };
                return show_coming(&house, lang, coming, Typed { notice, ..Typed::default() });
            }
            Err(Refusal::Wrong) => {}
            Err(other) => return Err(Fault::from_refusal(other, lang)),
        }
    }
    let notice = (said == "closed").then(|| t.receipt_closed());
    page_with(StatusCode::OK, &Ask { page: frame(&house, lang), typed: String::new(), fault: None, notice })
}

/// Takes the receipt's words, or what its owner decides.
pub async fn take(
    lang: Locale,
    fields: Fields,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    let here = format!("/{lang}/receipt");
    if fields.get("do") == "open" {
        return open(lang, fields.get("words").to_owned(), &request, &house).await;
    }
    let Some(token) = cookie::RECEIPT.token(&request) else { return Ok(see_other(&here)) };
    let text = fields.get("text").to_owned();
    let asked = fields.get("change").to_owned();
    let sha256 = fields.get("edition").to_owned();
    let t = texts(lang);
    let key = token.clone();
    let done = match fields.get("do") {
        "close" => {
            work(&house, move |work| work.close_receipt(&key)).await.map_err(|no| Fault::from_refusal(no, lang))?;
            return forget(&house, see_other(&format!("{here}?said=closed")));
        }
        "write" => {
            let text = text.clone();
            work(&house, move |work| work.write_to_editors(&key, &text)).await.map(|()| "written")
        }
        "approve" => work(&house, move |work| work.approve(&key, &sha256)).await.map(|()| "approved"),
        "change" => {
            let asked = asked.clone();
            work(&house, move |work| work.ask_for_change(&key, &asked)).await.map(|()| "sent-back")
        }
        "withdraw" if !fields.has("sure") => {
            let fault = Some(("sure", t.receipt_withdraw_tick()));
            return again(lang, &house, token, Typed { text, asked, fault, notice: None }).await;
        }
        "withdraw" => {
            work(&house, move |work| work.withdraw(&key)).await.map_err(|no| Fault::from_refusal(no, lang))?;
            return done(lang, &house, t.receipt_withdrawn_title(), t.receipt_withdrawn());
        }
        "change-comment" => return own_comment::change(lang, &fields, token, &house).await,
        "delete" => {
            work(&house, move |work| work.delete_own_comment(&key))
                .await
                .map_err(|no| Fault::from_refusal(no, lang))?;
            return done(lang, &house, t.receipt_comment_title(), t.receipt_comment_deleted());
        }
        _ => return Err(Fault::CutOff(lang)),
    };
    let fault = match done {
        Ok(said) => return Ok(see_other(&format!("{here}?said={said}"))),
        Err(Refusal::Incomplete) => {
            let field = if fields.get("do") == "change" { "change" } else { "text" };
            (field, t.receipt_letter_blank(LONGEST_LETTER))
        }
        Err(Refusal::Changed | Refusal::NotNow) => ("edition-text", t.receipt_changed()),
        Err(Refusal::Wrong) => return Ok(see_other(&here)),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    again(lang, &house, token, Typed { text, asked, fault: Some(fault), notice: None }).await
}

async fn open(lang: Lang, typed: String, request: &HttpRequest, house: &Data<House>) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let ask = |fault: String| {
        page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Ask { page: frame(house, lang), typed: typed.clone(), fault: Some(fault), notice: None },
        )
    };
    let receipt = match Receipt::parse(&typed) {
        Ok(receipt) => receipt,
        Err(ReceiptFault::WrongCount(count)) => return ask(t.receipt_count(count)),
        Err(ReceiptFault::UnknownWord { position }) => return ask(t.receipt_unknown(&position.to_string())),
        Err(ReceiptFault::DoesNotCheck) => return ask(t.receipt_not_together()),
    };
    let visitor = visitor(request, house);
    let limits = house.clone();
    let opened = bureau::work_at(house, move |work, at| {
        if limits.limits.allows(Try::Receipt, &visitor, at) {
            work.open_receipt(&receipt)
        } else {
            Err(Refusal::TooOften)
        }
    });
    match opened.await {
        Ok(token) => {
            let mut answer = see_other(&format!("/{lang}/receipt"));
            for lang in Lang::ALL {
                cookie::RECEIPT
                    .keep(&token, format!("/{lang}/receipt"), house.config.is_https())
                    .add_to(&mut answer)?;
            }
            Ok(answer)
        }
        Err(Refusal::Wrong) => ask(t.receipt_wrong()),
        Err(other) => Err(Fault::from_refusal(other, lang)),
    }
}

/// What was typed into forms that come back, and what is said about them.
#[derive(Default)]
struct Typed {
    text: String,
    asked: String,
    fault: Option<(&'static str, String)>,
    notice: Option<String>,
}

async fn again(lang: Lang, house: &Data<House>, token: Token, typed: Typed) -> Result<HttpResponse, Fault> {
    let coming = work(house, move |work| work.coming(&token)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    show_coming(house, lang, coming, typed)
}

fn show_coming(house: &House, lang: Lang, coming: Coming, typed: Typed) -> Result<HttpResponse, Fault> {
    let status = if typed.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    match coming {
        Coming::Story(story) => page_with(status, &story_page(house, lang, *story, typed)),
        Coming::Comment(comment) => own_comment::show(house, lang, comment, typed.notice),
    }
}

fn story_page(house: &House, lang: Lang, story: Status, typed: Typed) -> StoryPage {
    let t = texts(lang);
    let cloaked = story.state == State::Published && story.slug.is_none() && !story.waits;
    let status = match story.state {
        State::Submitted => t.receipt_status_submitted(),
        State::InReview => t.receipt_status_in_review(),
        State::SecondReview => t.receipt_status_second_review(),
        State::WithContributor => t.receipt_status_with_contributor(),
        State::Approved => t.receipt_status_approved(),
        State::Published if story.waits => t.receipt_status_waits(),
        State::Published if cloaked => t.receipt_status_cloaked(),
        State::Published => t.receipt_status_published(),
        State::Declined => t.receipt_status_declined(),
        State::Expired | State::Withdrawn => t.receipt_status_expired(),
    };
    let letter = |letter: Letter| {
        let week = i18n::week(lang, letter.week);
        let head = if letter.from_desk { t.receipt_letter_from_desk(&week) } else { t.receipt_letter_from_you(&week) };
        LetterView { from_desk: letter.from_desk, head, text: markdown::render(&letter.text) }
    };
    let heading = story.title.as_deref().map_or_else(|| t.receipt_story_title(), |title| t.receipt_story_named(title));
    let mut page = frame(house, lang);
    page.title = t.receipt_story_title();
    StoryPage {
        page,
        heading,
        status,
        sent: story.week.map(|week| t.receipt_sent(&i18n::week(lang, week))),
        letters: story.letters.into_iter().map(letter).collect(),
        reading: story.edition.map(|(text, sha256)| (Reading::of(&text), sha256)),
        address: story.slug.map(|slug| format!("/{lang}/stories/{slug}")),
        alive: story.state.is_alive(),
        typed: typed.text,
        asked: typed.asked,
        fault: typed.fault,
        notice: typed.notice,
    }
}

fn done(lang: Lang, house: &House, title: String, sentence: String) -> Result<HttpResponse, Fault> {
    let mut page = frame(house, lang);
    page.title = title;
    forget(house, page_with(StatusCode::OK, &Done { page, sentence })?)
}

fn forget(house: &House, mut answer: HttpResponse) -> Result<HttpResponse, Fault> {
    for lang in Lang::ALL {
        cookie::RECEIPT.forget(format!("/{lang}/receipt"), house.config.is_https()).add_to(&mut answer)?;
    }
    Ok(answer)
}

pub(super) fn frame(house: &House, lang: Lang) -> Page {
    let mut page = Page::new(lang, texts(lang).receipt_title(), "receipt");
    page.here = "receipt";
    page.leave = Some(house.config.leave(lang.code()));
    page
}
