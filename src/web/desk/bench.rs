//! The first editor's workbench: the original beside the redaction, findings settled entity by entity.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, Query, ServiceConfig};
use askama::Template;

use crate::domain::{Entry, Lang, PublicId, Purpose};
use crate::i18n::{self, texts};
use crate::publish::{SafeHtml, markdown};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::findings::{self, CardView, Marked, Telling};
use crate::web::shared::{Fault, Fields, Page, Reading, words, work};
use crate::work::letters::LONGEST_LETTER;
use crate::work::workbench::Table;
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Editor, desk_page};

#[derive(Template)]
#[template(path = "desk/bench.html")]
struct Bench {
    page: Page,
    id: PublicId,
    version: i64,
    lang: Lang,
    facts: Vec<(String, String)>,
    asking: String,
    notes: Vec<SafeHtml>,
    marked: Vec<Marked>,
    reading: Reading,
    as_sent: Option<Reading>,
    telling: Option<Telling>,
    cards: Vec<CardView>,
    /// What is still open, in words.
    open: Option<String>,
    title: String,
    entries: Vec<EditEntry>,
    letters: Vec<(bool, String, SafeHtml)>,
    question: String,
    farewell: String,
    fault: Option<(String, String)>,
    notice: Option<String>,
}

struct EditEntry {
    number: String,
    next: Option<String>,
    label: String,
    text: String,
    /// The paragraphs after which the entry can be split, from 1.
    breaks: Vec<usize>,
}

impl Bench {
    fn field(&self, name: &str, number: &str) -> String {
        format!("{name}-{number}")
    }
}

#[derive(serde::Deserialize)]
struct Said {
    said: Option<String>,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/stories/{id}").get(show).post(take));
}

async fn show(
    editor: Editor,
    lang: DeskLang,
    id: Path<String>,
    said: Query<Said>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    let notice = said.said.is_some().then(|| texts(lang.0).bench_saved());
    table(editor.0, lang.0, id, &house, StatusCode::OK, Typed { notice, ..Typed::default() }).await
}

/// What comes back into the page after something could not be done.
#[derive(Default)]
struct Typed {
    fields: Fields,
    fault: Option<(String, String)>,
    notice: Option<String>,
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
    let what = fields.get("do").to_owned();
    let mut fault = None;
    let done = match what.as_str() {
        "settle" | "rest" => {
            let (read, faults) = settle(&desk, lang, &id, version, &fields, &house).await;
            fault = faults.into_iter().next().map(|(card, words)| (format!("entity-{card}"), words));
            read
        }
        _ => act(&desk, &id, version, &what, &fields, &house).await,
    };
    let here = format!("/desk/stories/{id}");
    let status = match done {
        Ok(()) if fault.is_none() => {
            let left = matches!(what.as_str(), "send" | "decline" | "release");
            return Ok(see_other(&if left {
                "/desk/".to_owned()
            } else {
                format!("{here}?said=saved#{}", anchor(&what))
            }));
        }
        Ok(()) => StatusCode::UNPROCESSABLE_ENTITY,
        Err(Refusal::Changed) => {
            fault = Some(("main".into(), t.bench_conflict()));
            StatusCode::CONFLICT
        }
        Err(no) => {
            let words = match no {
                Refusal::Unsettled(count) => ("findings", t.bench_unsettled(count)),
                Refusal::NoConsent => ("facts", t.bench_no_consent()),
                Refusal::Incomplete if what == "edit" => ("edit", t.bench_incomplete()),
                Refusal::Incomplete => {
                    (if what == "decline" { "farewell" } else { "question" }, t.bench_letter_blank(LONGEST_LETTER))
                }
                Refusal::NotFound if matches!(what.as_str(), "split" | "merge") => {
                    ("shape", t.bench_nothing_to_split())
                }
                other => return Err(Fault::from_refusal(other, lang)),
            };
            fault = Some((words.0.to_owned(), words.1));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    table(desk, lang, id, &house, status, Typed { fields, fault, notice: None }).await
}

fn anchor(what: &str) -> &'static str {
    match what {
        "settle" | "rest" => "findings",
        "edit" => "edit",
        "split" | "merge" => "shape",
        _ => "letters",
    }
}

async fn settle(
    desk: &Desk,
    lang: Lang,
    id: &PublicId,
    version: i64,
    fields: &Fields,
    house: &Data<House>,
) -> (Result<(), Refusal>, Vec<findings::CardFault>) {
    let (t, desk, id, fields, rest) =
        (texts(lang), desk.clone(), id.clone(), fields.clone(), fields.get("do") == "rest");
    let done = work(house, move |work| {
        let bench = work.table(&desk, &id)?.bench;
        let (chosen, faults) = findings::choices(t, &bench, &fields);
        let changed: Vec<_> = chosen
            .into_iter()
            .filter(|(_, card, decision)| bench.card(*card).is_some_and(|card| card.settled != *decision))
            .map(|(_, card, decision)| (card, decision))
            .collect();
        let mut version = version;
        if !changed.is_empty() {
            work.settle(&desk, &id, version, &changed)?;
            version += 1;
        }
        // After the decisions, which speak of the words that stood on the page.
        let before = (bench.retelling.names(), bench.retelling.dates());
        if let Some((names, dates)) = findings::told(&fields).filter(|told| *told != before) {
            work.retell(&desk, &id, version, names, dates)?;
            version += 1;
        }
        if rest && faults.is_empty() {
            work.settle_rest(&desk, &id, version, &t.bench_rest_why())?;
        }
        Ok(faults)
    });
    match done.await {
        Ok(faults) => (Ok(()), faults),
        Err(no) => (Err(no), Vec::new()),
    }
}

async fn act(
    desk: &Desk,
    id: &PublicId,
    version: i64,
    what: &str,
    fields: &Fields,
    house: &Data<House>,
) -> Result<(), Refusal> {
    let (desk, id, fields, what) = (desk.clone(), id.clone(), fields.clone(), what.to_owned());
    let number = |name: &str| fields.get(name).parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let (entry, paragraph) = (number("entry"), number("paragraph"));
    work(house, move |work| match what.as_str() {
        "edit" => {
            let entries: Vec<Entry> = fields
                .all("label")
                .zip(fields.all("text"))
                .map(|(label, text)| Entry { label: label.trim().to_owned(), text: text.trim().to_owned() })
                .collect();
            work.retype(&desk, &id, version, fields.get("title").trim(), &entries)
        }
        "split" => {
            work.split(&desk, &id, version, entry.ok_or(Refusal::NotFound)?, paragraph.ok_or(Refusal::NotFound)?)
        }
        "merge" => work.merge(&desk, &id, version, entry.ok_or(Refusal::NotFound)?),
        "ask" => work.write_to_contributor(&desk, &id, fields.get("question")),
        "send" => work.send_on(&desk, &id, version).map(|_| ()),
        "decline" => work.decline(&desk, &id, version, fields.get("farewell")),
        "release" => work.release(&desk, &id),
        _ => Err(Refusal::NotFound),
    })
    .await
}

async fn table(
    desk: Desk,
    lang: Lang,
    id: PublicId,
    house: &Data<House>,
    status: StatusCode,
    typed: Typed,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let frame = desk_page(lang, t.bench_title(), "queue", &desk);
    let found = work(house, move |work| work.table(&desk, &id)).await;
    let table = found.map_err(|no| Fault::from_refusal(no, lang))?;
    page_with(status, &bench(lang, frame, table, typed))
}

fn bench(lang: Lang, page: Page, table: Table, typed: Typed) -> Bench {
    let t = texts(lang);
    let edition = table.bench.edition();
    let fields = &typed.fields;
    let mut cards = findings::at_the_desk(t, &table.bench);
    let mut telling = Telling::of(&table.bench);
    if matches!(fields.get("do"), "settle" | "rest") {
        findings::retyped(&mut cards, fields);
        if let Some(telling) = &mut telling {
            telling.retyped(fields);
        }
    }
    let retyped = fields.get("do") == "edit";
    let texts_now: Vec<Entry> = if retyped {
        let pairs = fields.all("label").zip(fields.all("text"));
        pairs.map(|(label, text)| Entry { label: label.to_owned(), text: text.to_owned() }).collect()
    } else {
        edition.entries.clone()
    };
    let last = texts_now.len();
    let entry = |(index, entry): (usize, &Entry)| EditEntry {
        number: (index + 1).to_string(),
        next: (index + 1 < last).then(|| (index + 2).to_string()),
        label: entry.label.clone(),
        text: entry.text.clone(),
        breaks: (1..=entry.text.trim().matches("\n\n").count()).collect(),
    };
    let given = |purpose: &Purpose| {
        let word = match purpose {
            Purpose::Publish => t.purpose_publish(),
            Purpose::Translate => t.purpose_translate(),
            Purpose::Research => t.purpose_research(),
            Purpose::Quotations => t.purpose_quotations(),
        };
        (word, if table.consent.given(*purpose) { t.bench_consent_given() } else { t.bench_consent_not() })
    };
    let mut facts: Vec<(String, String)> = Purpose::ALL.iter().map(given).collect();
    facts.extend(table.context.role.map(|role| (t.context_role(), words::band(t, role))));
    facts.extend(table.context.setting.map(|setting| (t.context_setting(), words::setting(t, setting))));
    facts.extend(table.context.region.map(|region| (t.context_region(), words::region(t, region))));
    let asking = if table.consent.without_asking { t.bench_not_asked_again() } else { t.bench_asked_again() };
    let letter = |letter: &crate::work::letters::Letter| {
        let week = i18n::week(lang, letter.week);
        let head = if letter.from_desk { t.receipt_letter_from_desk(&week) } else { t.letter_from_contributor(&week) };
        (letter.from_desk, head, markdown::render(&letter.text))
    };
    let as_sent = table.original.map(|original| {
        let text =
            crate::domain::EditionText { language: original.lang, title: original.title, entries: original.entries };
        Reading::of(&text)
    });
    Bench {
        id: table.id,
        version: table.version,
        lang: table.lang,
        facts,
        asking,
        notes: table.notes.iter().map(|note| markdown::render(note)).collect(),
        marked: findings::marked(&table.bench),
        open: Some(table.bench.unsettled()).filter(|open| *open > 0).map(|open| t.bench_unsettled(open)),
        reading: Reading::of(&edition),
        as_sent,
        telling,
        cards,
        title: if retyped { fields.get("title").to_owned() } else { edition.title.clone() },
        entries: texts_now.iter().enumerate().map(entry).collect(),
        letters: table.letters.iter().map(letter).collect(),
        question: fields.get("question").to_owned(),
        farewell: fields.get("farewell").to_owned(),
        fault: typed.fault,
        notice: typed.notice,
        page,
    }
}
