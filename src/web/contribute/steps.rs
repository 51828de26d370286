//! The pages of the steps.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::domain::{Bench, Draft, Lang, Purpose, RegionBand, RoleBand, Setting, Step};
use crate::i18n::{Texts, language_name, texts};
use crate::publish::{SafeHtml, markdown, words as content};
use crate::seal::receipt_lang;
use crate::web::shared::answer::page_with;
use crate::web::shared::findings::{self, CardView, Marked, Telling};
use crate::web::shared::{Fault, Page, Reading, words};

use super::forms::FieldFault;

/// What every step's page shows around its form.
pub struct Frame {
    pub t: &'static Texts,
    pub lang: Lang,
    pub steps: Vec<StepLink>,
    pub faults: Vec<FieldFault>,
    pub notice: Option<String>,
    /// Whether there is something to throw away.
    pub begun: bool,
    /// Where a writer who must leave quickly goes.
    pub leave: Option<String>,
    /// The site's own address.
    pub site: String,
}

/// A step in the list of steps.
pub struct StepLink {
    pub name: String,
    pub word: &'static str,
    pub current: bool,
    pub open: bool,
}

impl Frame {
    pub fn new(lang: Lang, draft: &Draft, step: Step, faults: Vec<FieldFault>, notice: Option<String>) -> Self {
        let t = texts(lang);
        let name = |step: Step| match step {
            Step::Intro => t.step_intro(),
            Step::Consent => t.step_consent(),
            Step::Diary => t.step_diary(),
            Step::Context => t.step_context(),
            Step::Changes => t.step_changes(),
            Step::Read => t.step_read(),
            Step::Receipt => t.step_receipt(),
        };
        let link = |s: &Step| StepLink {
            name: name(*s),
            word: s.as_str(),
            current: *s == step,
            open: *s <= draft.step && draft.step != Step::Receipt,
        };
        let begun = draft.step != Step::Intro && draft.step != Step::Receipt;
        Self {
            t,
            lang,
            steps: Step::ALL.iter().map(link).collect(),
            faults,
            notice,
            begun,
            leave: None,
            site: String::new(),
        }
    }

    fn page(&self) -> Page {
        let mut page = Page::new(self.lang, self.t.write_title(), "write");
        page.here = "write";
        page.leave.clone_from(&self.leave);
        page
    }

    /// The page before anything is written: the only step that search engines may know.
    fn first_page(&self) -> Page {
        let mut page = self.page();
        if !self.begun {
            page.canonical = Some(format!("{}/{}/write", self.site, self.lang));
            page.site.clone_from(&self.site);
            page.description = Some(self.t.write_promise());
        }
        page
    }

    /// The fault of this field, if it has one.
    pub fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(id, _)| id == field).map(|(_, words)| words.as_str())
    }
}

#[derive(Template)]
#[template(path = "contribute/intro.html")]
struct Intro {
    page: Page,
    frame: Frame,
    prompts: SafeHtml,
}

#[derive(Template)]
#[template(path = "contribute/consent.html")]
struct Consent {
    page: Page,
    frame: Frame,
    opening: SafeHtml,
    version: String,
    purposes: Vec<(Purpose, SafeHtml, bool)>,
}

impl Consent {
    fn purpose_word(&self, purpose: &Purpose) -> String {
        let t = self.frame.t;
        match purpose {
            Purpose::Publish => t.purpose_publish(),
            Purpose::Translate => t.purpose_translate(),
            Purpose::Research => t.purpose_research(),
            Purpose::Quotations => t.purpose_quotations(),
        }
    }
}

#[derive(Template)]
#[template(path = "contribute/diary.html")]
struct Diary {
    page: Page,
    frame: Frame,
    /// The language of the story.
    lang: Lang,
    /// Code, name, chosen; first an open choice where the pages' own language is none of them.
    languages: Vec<(&'static str, String, bool)>,
    title: String,
    entries: Vec<EntryForm>,
    paste: String,
    preview: Option<Reading>,
}

impl Diary {
    fn field(&self, name: &str, number: &str) -> String {
        format!("{name}-{number}")
    }
}

struct EntryForm {
    number: String,
    label: String,
    text: String,
    first: bool,
    last: bool,
}

#[derive(Template)]
#[template(path = "contribute/context.html")]
struct Context {
    page: Page,
    frame: Frame,
    selects: Vec<Select>,
}

struct Select {
    name: &'static str,
    label: String,
    options: Vec<(&'static str, String, bool)>,
}

#[derive(Template)]
#[template(path = "contribute/changes.html")]
struct Changes {
    page: Page,
    frame: Frame,
    marked: Vec<Marked>,
    telling: Option<Telling>,
    cards: Vec<CardView>,
    can_undo: bool,
    lang: Lang,
}

#[derive(Template)]
#[template(path = "contribute/read.html")]
struct Read {
    page: Page,
    frame: Frame,
    reading: Reading,
    without_asking: bool,
}

#[derive(Template)]
#[template(path = "contribute/receipt_show.html")]
struct ReceiptShow {
    page: Page,
    frame: Frame,
    words: Vec<String>,
    lang: Lang,
}

#[derive(Template)]
#[template(path = "contribute/kept.html")]
struct Kept {
    page: Page,
}

/// What a step's page needs that the draft does not hold.
pub struct Around {
    pub consent: String,
    pub prompts: String,
    pub bench: Option<Bench>,
    pub preview: bool,
    /// Cards as typed, where the form comes back with errors.
    pub cards: Option<Vec<CardView>>,
    pub paste: String,
}

/// The page of a step.
pub fn page(step: Step, draft: &Draft, frame: Frame, around: Around) -> Result<HttpResponse, Fault> {
    let status = if frame.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    match step {
        Step::Intro => page_with(
            status,
            &Intro {
                page: frame.first_page(),
                prompts: markdown::render_page(content::titled(&around.prompts).1),
                frame,
            },
        ),
        Step::Consent => page_with(status, &consent(draft, frame, &around.consent)),
        Step::Diary => page_with(status, &diary(draft, frame, around)),
        Step::Context => page_with(status, &context(draft, frame)),
        Step::Changes => {
            let Some(bench) = around.bench else { return Err(Fault::Changed(frame.lang)) };
            let cards = around.cards.unwrap_or_else(|| findings::drafted(frame.t, &bench));
            let can_undo = !draft.undo.is_empty();
            let marked = findings::marked(&bench);
            let telling = Telling::of(&bench);
            let lang = draft.lang;
            page_with(status, &Changes { page: frame.page(), frame, marked, telling, cards, can_undo, lang })
        }
        Step::Read => {
            let Some(bench) = around.bench else { return Err(Fault::Changed(frame.lang)) };
            let reading = Reading::of(&bench.edition());
            page_with(
                status,
                &Read { page: frame.page(), frame, reading, without_asking: draft.consent.without_asking },
            )
        }
        Step::Receipt => {
            let words = draft.receipt.as_deref().unwrap_or_default().split(' ').map(str::to_owned).collect();
            page_with(status, &ReceiptShow { page: frame.page(), frame, words, lang: receipt_lang(draft.lang) })
        }
    }
}

/// The page after the receipt was typed back.
pub fn kept(mut page: Page) -> Result<HttpResponse, Fault> {
    page.title = page.t.receipt_kept_title();
    page_with(StatusCode::OK, &Kept { page })
}

fn consent(draft: &Draft, frame: Frame, text: &str) -> Consent {
    let section = |purpose: &Purpose| {
        let words = content::section(text, purpose.as_str()).unwrap_or_default();
        (*purpose, markdown::render_page(words), draft.consent.given(*purpose))
    };
    Consent {
        opening: markdown::render_page(content::opening(text)),
        version: content::version(text),
        purposes: Purpose::ALL.iter().map(section).collect(),
        page: frame.page(),
        frame,
    }
}

fn diary(draft: &Draft, frame: Frame, around: Around) -> Diary {
    let last = draft.entries.len();
    let entry = |(index, entry): (usize, &crate::domain::Entry)| EntryForm {
        number: (index + 1).to_string(),
        label: entry.label.clone(),
        text: entry.text.clone(),
        first: index == 0,
        last: index + 1 == last,
    };
    let preview = around.preview.then(|| {
        let original = draft.original();
        let text =
            crate::domain::EditionText { language: draft.lang, title: original.title, entries: original.entries };
        Reading::of(&text)
    });
    let chosen = draft.lang_chosen || frame.lang.tells_stories();
    let open = (!chosen).then(|| ("", frame.t.diary_language_choose(), true));
    let language = |lang: Lang| (lang.code(), language_name(frame.t, lang), chosen && lang == draft.lang);
    Diary {
        languages: open.into_iter().chain(Lang::STORIES.map(language)).collect(),
        lang: draft.lang,
        page: frame.page(),
        frame,
        title: draft.title.clone(),
        entries: draft.entries.iter().enumerate().map(entry).collect(),
        paste: around.paste,
        preview,
    }
}

fn context(draft: &Draft, frame: Frame) -> Context {
    let t = frame.t;
    let open = |chosen: bool| ("", t.band_none(), !chosen);
    let mut role = vec![open(draft.context.role.is_some())];
    role.extend(RoleBand::ALL.iter().map(|b| (b.as_str(), words::band(t, *b), draft.context.role == Some(*b))));
    let mut setting = vec![open(draft.context.setting.is_some())];
    setting.extend(Setting::ALL.iter().map(|s| (s.as_str(), words::setting(t, *s), draft.context.setting == Some(*s))));
    let mut region = vec![open(draft.context.region.is_some())];
    region.extend(RegionBand::ALL.iter().map(|r| (r.as_str(), words::region(t, *r), draft.context.region == Some(*r))));
    let selects = vec![
        Select { name: "role", label: t.context_role(), options: role },
        Select { name: "setting", label: t.context_setting(), options: setting },
        Select { name: "region", label: t.context_region(), options: region },
    ];
    Context { page: frame.page(), frame, selects }
}
