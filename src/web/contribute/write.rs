//! `/{lang}/write`: every step of contributing at one address.
//!
//! A form is taken into the draft and kept before it is checked, so that an error, a back button, a double click or
//! a restart loses nothing. Without the cookie's draft, what was sent begins a new one.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};

use crate::domain::{Draft, Lang, Step};
use crate::i18n::texts;
use crate::publish::words as content;
use crate::seal::Token;
use crate::web::shared::answer::see_other;
use crate::web::shared::cookie::AddTo as _;
use crate::web::shared::findings;
use crate::web::shared::{Fault, Fields, Locale, Page, bureau, cookie, visitor, work};
use crate::work::draft::choose;
use crate::work::limits::Try;
use crate::work::{House, Refusal};

use super::forms::{self, FieldFault, Go};
use super::steps::{self, Around, Frame};

/// Which step to show, and what to say above it.
#[derive(serde::Deserialize)]
pub struct Asked {
    step: Option<String>,
    said: Option<String>,
}

/// Shows a step: the one asked for if the draft has come so far, else the furthest.
pub async fn show(
    lang: Locale,
    asked: Query<Asked>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, t) = (lang.0, texts(lang.0));
    let draft = match cookie::WRITE.token(&request) {
        Some(token) => {
            work(&house, move |work| work.draft(&token)).await.map_err(|no| Fault::from_refusal(no, lang))?
        }
        None => None,
    };
    let mut draft = draft.unwrap_or_else(|| Draft::begin(lang));
    draft.read_in(lang);
    let step = asked.step.as_deref().and_then(Step::parse).filter(|step| *step <= draft.step).unwrap_or(draft.step);
    let step = if draft.receipt.is_some() { Step::Receipt } else { step };
    let notice = match asked.said.as_deref() {
        Some("saved") => Some(t.changes_saved()),
        Some("undone") => Some(t.changes_undone()),
        Some("forgotten") => Some(t.write_forgotten()),
        _ => None,
    };
    let frame = Frame::new(lang, &draft, step, Vec::new(), notice);
    answer(&house, step, draft, frame, Extra::default()).await
}

/// Takes a step's form.
pub async fn take(
    lang: Locale,
    fields: Fields,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, t) = (lang.0, texts(lang.0));
    let refused = move |no: Refusal| Fault::from_refusal(no, lang);
    let step = Step::parse(fields.get("step")).ok_or(Fault::CutOff(lang))?;
    let known = cookie::WRITE.token(&request);
    let found = match known.clone() {
        Some(token) => work(&house, move |work| work.draft(&token)).await.map_err(refused)?,
        None => None,
    };
    if fields.has("forget") {
        if let Some(token) = known {
            work(&house, move |work| work.forget_draft(&token)).await.map_err(refused)?;
        }
        return forget(&house, see_other(&format!("/{lang}/write?said=forgotten")));
    }
    let lost = found.is_none() && step != Step::Intro;
    let mut draft = found.unwrap_or_else(|| Draft::begin(lang));
    draft.read_in(lang);
    let token = known.unwrap_or_else(Token::generate);
    if draft.receipt.is_some() {
        // Sent already: the second press of a double click, or the words typed back.
        return if step == Step::Receipt {
            type_back(&house, lang, draft, token, fields).await
        } else {
            to(&house, &token, lang, Step::Receipt, "")
        };
    }
    let mut extra = Extra { wrong_encoding: fields.wrong_encoding, ..Extra::default() };
    let mut faults: Vec<FieldFault> = Vec::new();
    let mut go = Go::On;
    match step {
        Step::Intro | Step::Receipt => {}
        Step::Consent => {
            let page = content::page(&house.config.data_dir, lang, "consent").unwrap_or_default();
            faults = forms::consent(t, &fields, &mut draft, &page, &content::version(&page));
        }
        Step::Diary => (go, faults) = forms::diary(t, &fields, &mut draft),
        Step::Context => forms::context(&fields, &mut draft),
        Step::Changes if fields.has("undo") => {
            draft.undo();
            go = Go::Stay("said=undone".into());
        }
        Step::Changes => {
            let (read, over) = read_over(&house, draft).await.map_err(refused)?;
            draft = read;
            let (chosen, wrong) = findings::choices(t, &over, &fields);
            choose(&mut draft, chosen.into_iter().map(|(key, _, decision)| (key, decision)).collect());
            if let Some((names, dates)) = findings::told(&fields) {
                draft.retelling = draft.retelling.with(names, dates);
            }
            if !wrong.is_empty() {
                let (read, over) = read_over(&house, draft).await.map_err(refused)?;
                draft = read;
                let mut cards = findings::drafted(t, &over);
                findings::retyped(&mut cards, &fields);
                extra.cards = Some(cards);
            }
            faults = wrong.into_iter().map(|(card, words)| (format!("entity-{card}"), words)).collect();
            if fields.has("save") {
                go = Go::Stay("said=saved".into());
            }
        }
        Step::Read => draft.consent.without_asking = fields.get("asking") == "without",
    }
    if lost {
        draft.step = Step::Intro;
    }
    let next = following(step);
    if faults.is_empty() && matches!(go, Go::On) && !lost && step < Step::Read {
        draft.step = draft.step.max(next);
    }
    let kept = draft.clone();
    let key = token.clone();
    work(&house, move |work| work.keep_draft(&key, &kept)).await.map_err(refused)?;
    if lost {
        // Nothing that was sent is gone; the steps before it must be gone through again.
        draft.step = Step::Consent;
        let kept = draft.clone();
        let key = token.clone();
        work(&house, move |work| work.keep_draft(&key, &kept)).await.map_err(refused)?;
        let frame = Frame::new(lang, &draft, Step::Consent, vec![("publish".into(), t.write_expired())], None);
        let answer = answer(&house, Step::Consent, draft, frame, extra).await?;
        return keep(&house, &token, answer);
    }
    // Text in another encoding is shown as we read it before it goes on.
    let unsure = fields.wrong_encoding && step == Step::Diary;
    if !faults.is_empty() || unsure || matches!(go, Go::Preview) {
        extra.preview = matches!(go, Go::Preview);
        let frame = Frame::new(lang, &draft, step, faults, None);
        let answer = answer(&house, step, draft, frame, extra).await?;
        return keep(&house, &token, answer);
    }
    match go {
        Go::Stay(said) if said.starts_with("said=") => to(&house, &token, lang, step, &format!("&{said}")),
        Go::Stay(place) => to(&house, &token, lang, step, &format!("#{place}")),
        _ if step == Step::Read => send(&house, lang, draft, token, &request).await,
        _ => to(&house, &token, lang, next, ""),
    }
}

/// What a page needs besides the draft.
#[derive(Default)]
struct Extra {
    preview: bool,
    wrong_encoding: bool,
    cards: Option<Vec<findings::CardView>>,
}

async fn answer(
    house: &Data<House>,
    step: Step,
    draft: Draft,
    mut frame: Frame,
    extra: Extra,
) -> Result<HttpResponse, Fault> {
    let lang = frame.lang;
    frame.leave = Some(house.config.leave(lang.code()));
    frame.site.clone_from(&house.config.base_url);
    if extra.wrong_encoding {
        frame.notice = Some(texts(lang).wrong_encoding());
    }
    let text = |name: &str| content::page(&house.config.data_dir, lang, name).unwrap_or_default();
    let (consent, prompts) = (text("consent"), text("prompts"));
    let (draft, bench) = if matches!(step, Step::Changes | Step::Read) {
        let (draft, bench) = read_over(house, draft).await.map_err(|no| Fault::from_refusal(no, lang))?;
        (draft, Some(bench))
    } else {
        (draft, None)
    };
    let around = Around { consent, prompts, bench, preview: extra.preview, cards: extra.cards, paste: String::new() };
    steps::page(step, &draft, frame, around)
}

async fn read_over(house: &Data<House>, draft: Draft) -> Result<(Draft, crate::domain::Bench), Refusal> {
    work(house, move |work| {
        let bench = work.read_over(&draft);
        Ok((draft, bench))
    })
    .await
}

async fn send(
    house: &Data<House>,
    lang: Lang,
    draft: Draft,
    token: Token,
    request: &HttpRequest,
) -> Result<HttpResponse, Fault> {
    let visitor = visitor(request, house);
    let limits = house.clone();
    let key = token.clone();
    let sent = draft.clone();
    let handed_in = bureau::work_at(house, move |work, at| {
        if !limits.limits.allows(Try::Story, &visitor, at) {
            return Err(Refusal::TooOften);
        }
        work.hand_in(&sent, Some(&key))
    });
    match handed_in.await {
        Ok(_) => to(house, &token, lang, Step::Receipt, ""),
        Err(Refusal::NoConsent) => to(house, &token, lang, Step::Consent, ""),
        Err(Refusal::Incomplete) => {
            let faults = forms::diary_faults(texts(lang), &draft);
            let frame = Frame::new(lang, &draft, Step::Diary, faults, None);
            answer(house, Step::Diary, draft, frame, Extra::default()).await
        }
        Err(other) => Err(Fault::from_refusal(other, lang)),
    }
}

async fn type_back(
    house: &Data<House>,
    lang: Lang,
    draft: Draft,
    token: Token,
    fields: Fields,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let typed = fields.get("words").to_owned();
    match work(house, move |work| work.type_back(&token, &typed)).await {
        Ok(()) => forget(house, steps::kept(Page::new(lang, "", "write"))?),
        Err(Refusal::Wrong) => {
            let frame =
                Frame::new(lang, &draft, Step::Receipt, vec![("words".into(), t.receipt_type_back_wrong())], None);
            answer(house, Step::Receipt, draft, frame, Extra::default()).await
        }
        Err(other) => Err(Fault::from_refusal(other, lang)),
    }
}

const fn following(step: Step) -> Step {
    match step {
        Step::Intro => Step::Consent,
        Step::Consent => Step::Diary,
        Step::Diary => Step::Context,
        Step::Context => Step::Changes,
        Step::Changes => Step::Read,
        Step::Read | Step::Receipt => Step::Receipt,
    }
}

fn to(house: &House, token: &Token, lang: Lang, step: Step, rest: &str) -> Result<HttpResponse, Fault> {
    let path = format!("/{lang}/write?step={}{rest}", step.as_str());
    keep(house, token, HttpResponse::build(StatusCode::SEE_OTHER).insert_header((LOCATION, path)).finish())
}

/// The cookie for the address of the form in every language: a draft survives a change of language.
fn keep(house: &House, token: &Token, mut answer: HttpResponse) -> Result<HttpResponse, Fault> {
    for lang in Lang::ALL {
        cookie::WRITE.keep(token, format!("/{lang}/write"), house.config.is_https()).add_to(&mut answer)?;
    }
    Ok(answer)
}

fn forget(house: &House, mut answer: HttpResponse) -> Result<HttpResponse, Fault> {
    for lang in Lang::ALL {
        cookie::WRITE.forget(format!("/{lang}/write"), house.config.is_https()).add_to(&mut answer)?;
    }
    Ok(answer)
}
