//! Writing a comment: what was written, what the redactor suggests, sent, held, with a receipt.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::keeping::EDIT_MINUTES;
use crate::domain::{CommentText, Lang, PublicId};
use crate::i18n::texts;
use crate::publish::{SafeHtml, markdown};
use crate::seal::{Token, receipt_lang};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::comment_words::{fault as words_for, name};
use crate::web::shared::cookie::AddTo as _;
use crate::web::shared::findings::{self, Marked};
use crate::web::shared::{Fault, Fields, Page, bureau, cookie, visitor, work};
use crate::work::comment::NewComment;
use crate::work::limits::Try;
use crate::work::redaction::written_in;
use crate::work::{House, Refusal};

use super::story::{here, moved, place, switcher};

#[derive(Template)]
#[template(path = "public/comment_form.html")]
struct Write {
    page: Page,
    address: String,
    name: String,
    text: String,
    parent: String,
    fault: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "public/comment_check.html")]
struct Check {
    page: Page,
    address: String,
    written: CommentText,
    suggested: CommentText,
    looks: SafeHtml,
    marked: Vec<Marked>,
    /// Whether the redactor would change anything.
    changes: bool,
    parent: String,
    stamp: String,
    once: String,
    lang: Lang,
    /// Whether the redactor cannot read it.
    unread: bool,
    fault: Option<String>,
    notice: Option<String>,
    /// Whether the field that people do not see was filled in: by a machine, or by a browser that helps too much.
    trapped: bool,
}

#[derive(Template)]
#[template(path = "public/comment_held.html")]
struct Held {
    page: Page,
    address: String,
    words: Option<Vec<String>>,
    words_lang: Lang,
    /// How long it can be changed, in words.
    change: String,
}

/// A comment that is not taken: why, and what was written, to be kept by its writer.
#[derive(Template)]
#[template(path = "public/comment_lost.html")]
struct Lost {
    page: Page,
    sentence: String,
    text: String,
    /// The story, where it can still be read.
    address: Option<String>,
}

/// Where the comment is written: the language of the pages, the story's slug, the language of the story.
struct Place {
    lang: Lang,
    /// Where a reader who must leave quickly goes.
    leave: String,
    slug: String,
    told_in: Lang,
}

impl Place {
    fn address(&self) -> String {
        format!("/{}/stories/{}", self.lang, self.slug)
    }
}

/// Takes a comment: first to look at what could identify someone, then to be held.
pub async fn take(
    path: Path<(String, String)>,
    fields: Fields,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let address = format!("/{lang}/stories/{slug}");
    let t = texts(lang);
    if fields.has("open-receipt") {
        return open_receipt(lang, &request, &house).await;
    }
    let written = CommentText { name: name(t, fields.get("name")), text: fields.get("text").to_owned() };
    match moved(&house, &request, lang, &slug, "/comments").await {
        Ok(Some(moved)) => return Ok(moved),
        Ok(None) => {}
        Err(Fault::NotFound(_)) => return lost(&house, lang, &slug, Refusal::NotFound, written),
        Err(Fault::Withdrawn(_)) => return lost(&house, lang, &slug, Refusal::Withdrawn, written),
        Err(other) => return Err(other),
    }
    let found = work(&house, {
        let slug = slug.clone();
        move |work| {
            let story = here(work, lang, &slug)?;
            work.takes_comments(story.row)?;
            Ok((story.row, story.about.lang))
        }
    });
    let (story, told_in) = match found.await {
        Ok(found) => found,
        Err(no) => return lost(&house, lang, &slug, no, written),
    };
    let at = Place { lang, leave: house.config.leave(lang.code()), slug, told_in };
    let parent = fields.get("parent").to_owned();
    if !fields.has("send") || fields.has("change") {
        if fields.has("change") {
            return page_with(StatusCode::OK, &form(&at, written, parent, None));
        }
        return check(&at, written, parent, &fields, &house, None).await;
    }
    let sent = if fields.get("send") == "own" {
        written.clone()
    } else {
        CommentText { name: name(t, fields.get("suggested-name")), text: fields.get("suggested").to_owned() }
    };
    let token = cookie::COMMENT.token(&request).unwrap_or_else(Token::generate);
    let new = NewComment {
        lang,
        story,
        parent: PublicId::parse(&parent),
        text: sent,
        once: PublicId::parse(fields.get("once")).unwrap_or_else(PublicId::random),
        stamp: fields.get("stamp").to_owned(),
        visitor: visitor(&request, &house),
        trapped: is_trapped(&fields),
    };
    let visitor = new.visitor.clone();
    let sent = new.text.clone();
    let (limits, key) = (house.clone(), token.clone());
    let held = bureau::work_at(&house, move |work, at| {
        if limits.limits.allows(Try::Comment, &visitor, at) {
            work.hold_comment(&new, &key)
        } else {
            Err(Refusal::TooOften)
        }
    });
    match held.await {
        Ok(()) => {
            let mut answer = see_other(&format!("{address}/comments"));
            keep(&token, &address, &house, &mut answer)?;
            Ok(answer)
        }
        Err(Refusal::Late) => check(&at, written, parent, &fields, &house, Some(t.comments_late())).await,
        Err(Refusal::NotFound) if !parent.is_empty() => {
            check(&at, written, String::new(), &fields, &house, Some(t.comments_gone())).await
        }
        Err(Refusal::Comment(fault)) => {
            let fault = Some(words_for(t, fault));
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &form(&at, written, parent, fault))
        }
        Err(other) => lost(&house, lang, &at.slug, other, sent),
    }
}

/// Whether the field that people do not see was filled in. Nobody is told.
fn is_trapped(fields: &Fields) -> bool {
    !fields.get("website").is_empty()
}

/// The answer to a comment that is not taken, with what was written.
fn lost(house: &House, lang: Lang, slug: &str, no: Refusal, written: CommentText) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let (status, title, sentence, still_there) = match no {
        Refusal::Closed => (StatusCode::CONFLICT, t.comments_closed_title(), t.comments_closed_meanwhile(), true),
        Refusal::TurnedAway => (StatusCode::FORBIDDEN, t.comments_turned_away_title(), t.comments_turned_away(), true),
        Refusal::TooOften => (StatusCode::TOO_MANY_REQUESTS, t.error_too_often_title(), t.error_too_often(), true),
        Refusal::Withdrawn => (StatusCode::GONE, t.error_withdrawn_title(), t.error_withdrawn(), false),
        Refusal::NotFound => (StatusCode::NOT_FOUND, t.error_not_found_title(), t.error_not_found(), false),
        other => return Err(Fault::from_refusal(other, lang)),
    };
    let address = still_there.then(|| format!("/{lang}/stories/{slug}"));
    let mut page = frame(lang, house.config.leave(lang.code()), slug, title);
    if !still_there {
        page.switcher = Vec::new();
    }
    page_with(status, &Lost { page, sentence, text: written.text, address })
}

/// Opens the receipt of the comment just sent, as if it had been typed.
async fn open_receipt(lang: Lang, request: &HttpRequest, house: &Data<House>) -> Result<HttpResponse, Fault> {
    let mut answer = see_other(&format!("/{lang}/receipt"));
    let Some(token) = cookie::COMMENT.token(request) else { return Ok(answer) };
    match work(house, move |work| work.open_comment_receipt(&token)).await {
        Ok(receipt) => {
            for lang in Lang::ALL {
                let cookie = cookie::RECEIPT.keep(&receipt, format!("/{lang}/receipt"), house.config.is_https());
                cookie.add_to(&mut answer)?;
            }
            Ok(answer)
        }
        Err(Refusal::Wrong) => Ok(answer),
        Err(other) => Err(Fault::from_refusal(other, lang)),
    }
}

/// The page after sending: held, with its receipt.
pub async fn held(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let words = match cookie::COMMENT.token(&request) {
        Some(token) => {
            work(&house, move |work| work.comment_receipt(&token)).await.map_err(|no| Fault::from_refusal(no, lang))?
        }
        None => None,
    };
    let words = words.map(|words| words.split(' ').map(str::to_owned).collect());
    let page = frame(lang, house.config.leave(lang.code()), &slug, texts(lang).comments_held_title());
    let address = format!("/{lang}/stories/{slug}");
    let change = texts(lang).comments_change_held(usize::try_from(EDIT_MINUTES).unwrap_or(15));
    page_with(StatusCode::OK, &Held { page, address, words, words_lang: receipt_lang(lang), change })
}

async fn check(
    at: &Place,
    written: CommentText,
    parent: String,
    fields: &Fields,
    house: &Data<House>,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let (lang, address) = (at.lang, at.address());
    let t = texts(lang);
    let over = work(house, {
        let (written, told_in) = (written.clone(), at.told_in);
        move |work| work.preview_comment(told_in, &written)
    });
    let (bench, stamp) = match over.await {
        Ok(over) => over,
        Err(Refusal::Comment(fault)) => {
            let fault = Some(words_for(t, fault));
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &form(at, written, parent, fault));
        }
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    let edition = bench.edition();
    let suggested = CommentText {
        name: edition.title.clone(),
        text: edition.entries.first().map(|entry| entry.text.clone()).unwrap_or_default(),
    };
    // What the writer made of the suggestion outlives a second look at the same text.
    let suggested = if fields.has("suggested") && fault.is_some() {
        CommentText { name: fields.get("suggested-name").to_owned(), text: fields.get("suggested").to_owned() }
    } else {
        suggested
    };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let written_in = written_in(&written.text, at.told_in);
    let once = PublicId::parse(fields.get("once")).unwrap_or_else(PublicId::random);
    let token = Token::generate();
    let check = Check {
        page: frame(lang, at.leave.clone(), &at.slug, t.comments_check_title()),
        looks: markdown::render(&suggested.text),
        changes: suggested != written,
        marked: findings::marked(&bench),
        address: address.clone(),
        written,
        suggested,
        parent,
        stamp,
        once: once.to_string(),
        lang: written_in,
        unread: !written_in.tells_stories(),
        fault,
        notice: fields.wrong_encoding.then(|| t.wrong_encoding()),
        trapped: is_trapped(fields),
    };
    let mut answer = page_with(status, &check)?;
    // The cookie comes with this page, so that a double click on "send" finds the same receipt.
    keep(&token, &address, house, &mut answer)?;
    Ok(answer)
}

fn keep(token: &Token, address: &str, house: &House, answer: &mut HttpResponse) -> Result<(), Fault> {
    cookie::COMMENT.keep(token, format!("{address}/comments"), house.config.is_https()).add_to(answer)
}

fn form(at: &Place, written: CommentText, parent: String, fault: Option<(&'static str, String)>) -> Write {
    let page = frame(at.lang, at.leave.clone(), &at.slug, texts(at.lang).comments_write());
    Write { page, address: at.address(), name: written.name, text: written.text, parent, fault }
}

fn frame(lang: Lang, leave: String, slug: &str, title: String) -> Page {
    let mut page = Page::new(lang, title, "stories/");
    page.switcher = switcher(slug, "");
    page.here = "stories";
    page.leave = Some(leave);
    page
}
