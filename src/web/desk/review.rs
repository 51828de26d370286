//! The second review.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::domain::{Lang, PublicId, Review, Risk, Verdict};
use crate::i18n::texts;
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, Reading, work};
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Editor, desk_page};

#[derive(Template)]
#[template(path = "desk/review.html")]
struct ReviewPage {
    page: Page,
    id: PublicId,
    version: i64,
    reading: Reading,
    tests: Vec<Question>,
    risks: Vec<Question>,
    note: String,
    fault: Option<String>,
}

struct Question {
    name: &'static str,
    words: String,
    /// Value, words, chosen.
    answers: Vec<(&'static str, String, bool)>,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/stories/{id}/review").get(show).post(take));
}

async fn show(editor: Editor, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    review(editor.0, lang.0, id, &house, StatusCode::OK, &Fields::default(), None).await
}

async fn take(
    editor: Editor,
    lang: DeskLang,
    id: Path<String>,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (editor.0, lang.0, texts(lang.0));
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang))?;
    let version: i64 = fields.get("version").parse().map_err(|_| Fault::CutOff(lang))?;
    let Some(recorded) = read(&fields) else {
        let fault = Some(t.review_incomplete());
        return review(desk, lang, id, &house, StatusCode::UNPROCESSABLE_ENTITY, &fields, fault).await;
    };
    let (passes, note) = (fields.get("do") == "pass", fields.get("note").to_owned());
    let done = work(&house, {
        let (desk, id) = (desk.clone(), id.clone());
        move |work| {
            if passes {
                work.pass(&desk, &id, version, &recorded).map(|_| ())
            } else {
                work.send_back(&desk, &id, version, &recorded, &note)
            }
        }
    });
    let fault = match done.await {
        Ok(()) => return Ok(see_other("/desk/")),
        Err(Refusal::FailedReview) => t.review_failed(),
        Err(Refusal::Incomplete) => t.review_note_missing(),
        Err(Refusal::Changed) => t.bench_conflict(),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    review(desk, lang, id, &house, StatusCode::UNPROCESSABLE_ENTITY, &fields, Some(fault)).await
}

fn read(fields: &Fields) -> Option<Review> {
    Some(Review {
        stranger: Verdict::parse(fields.get("stranger"))?,
        colleague: Verdict::parse(fields.get("colleague"))?,
        family: Verdict::parse(fields.get("family"))?,
        singling_out: Risk::parse(fields.get("singling-out"))?,
        linking: Risk::parse(fields.get("linking"))?,
        inference: Risk::parse(fields.get("inference"))?,
    })
}

async fn review(
    desk: Desk,
    lang: Lang,
    id: PublicId,
    house: &Data<House>,
    status: StatusCode,
    fields: &Fields,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.review_title(), "queue", &desk);
    let found = work(house, move |work| work.reading(&desk, &id)).await;
    let found = found.map_err(|no| match no {
        Refusal::OwnWork => Fault::Forbidden(lang),
        other => Fault::from_refusal(other, lang),
    })?;
    let test = |name: &'static str, words: String| {
        let answer = |verdict: &Verdict| {
            let words = if *verdict == Verdict::Pass { t.review_pass() } else { t.review_fail() };
            (verdict.as_str(), words, fields.get(name) == verdict.as_str())
        };
        Question { name, words, answers: Verdict::ALL.iter().map(answer).collect() }
    };
    let risk = |name: &'static str, words: String| {
        let answer = |risk: &Risk| {
            let words = match risk {
                Risk::Low => t.review_low(),
                Risk::Medium => t.review_medium(),
                Risk::High => t.review_high(),
            };
            (risk.as_str(), words, fields.get(name) == risk.as_str())
        };
        Question { name, words, answers: Risk::ALL.iter().map(answer).collect() }
    };
    let tests = vec![
        test("stranger", t.review_stranger()),
        test("colleague", t.review_colleague()),
        test("family", t.review_family()),
    ];
    let risks = vec![
        risk("singling-out", t.review_singling_out()),
        risk("linking", t.review_linking()),
        risk("inference", t.review_inference()),
    ];
    let reading = Reading::of(&found.text);
    let note = fields.get("note").to_owned();
    page_with(status, &ReviewPage { page, id: found.id, version: found.version, reading, tests, risks, note, fault })
}
