//! Publishing what is approved; taking published pages down and putting them back; themes.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::domain::{ContentNote, Lang, May, PublicId};
use crate::i18n::{Texts, language_name, texts};
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, Reading, words, work};
use crate::work::queue::Queued;
use crate::work::shelf::Theme;
use crate::work::{Desk, House, Refusal};

use super::who::{DeskLang, Editor, Moderator, desk_page};

#[derive(Template)]
#[template(path = "desk/publish.html")]
struct Publish {
    page: Page,
    id: PublicId,
    version: i64,
    reading: Reading,
    themes: Vec<(Theme, bool)>,
    notes: Vec<Choice>,
    at_once: bool,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/published.html")]
struct Published {
    page: Page,
    stories: Vec<Row>,
    themes: Vec<Theme>,
    edits: bool,
    /// Language, label and what was typed.
    names: Vec<(Lang, String, String)>,
    fault: Option<String>,
    /// The story whose address was typed, what was typed, what is wrong with it.
    renaming: Option<(PublicId, String, String)>,
}

impl Published {
    /// What stands in the field for the end of a story's address.
    fn slug<'a>(&'a self, story: &'a Row) -> &'a str {
        let typed = self.renaming.as_ref().filter(|(id, ..)| *id == story.id);
        typed.map_or(story.slug.as_str(), |(_, typed, _)| typed)
    }

    fn renaming_fault(&self, story: &Row) -> Option<&str> {
        self.renaming.as_ref().filter(|(id, ..)| *id == story.id).map(|(.., fault)| fault.as_str())
    }

    fn renames(&self, story: &Row) -> bool {
        self.renaming_fault(story).is_some()
    }
}

struct Row {
    id: PublicId,
    title: String,
    lang: Lang,
    slug: String,
    address: String,
    notes: Vec<Choice>,
    pinned: bool,
    cloaked: bool,
    /// Whether somebody was recognised in it and no editor has answered.
    recognised: bool,
    demo: bool,
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/stories/{id}/publish").get(show).post(take))
        .route("/desk/stories/{id}/address", web::post().to(rename))
        .route("/desk/stories/{id}/notes", web::post().to(note))
        .route("/desk/stories/{id}/pin", web::post().to(pin))
        .route("/desk/stories/{id}/unpin", web::post().to(unpin))
        .route("/desk/stories/{id}/cloak", web::post().to(cloak))
        .route("/desk/stories/{id}/uncloak", web::post().to(uncloak))
        .service(web::resource("/desk/published").get(published).post(add_theme));
}

async fn show(editor: Editor, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    ready(editor.0, lang.0, id, &house, StatusCode::OK, &Fields::default(), None).await
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
    let themes: Vec<String> = fields.all("theme").map(str::to_owned).collect();
    let notes = chosen_notes(&fields);
    let at_once = fields.has("at-once");
    let done = work(&house, {
        let (desk, id) = (desk.clone(), id.clone());
        move |work| work.publish(&desk, &id, version, &themes, &notes, at_once)
    });
    let fault = match done.await {
        Ok(()) => return Ok(see_other("/desk/published")),
        Err(Refusal::NotApproved) => t.publish_missing(),
        Err(Refusal::Changed) => t.bench_conflict(),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    ready(desk, lang, id, &house, StatusCode::UNPROCESSABLE_ENTITY, &fields, Some(fault)).await
}

async fn cloak(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    set_cloak(moderator.0, lang.0, &id, &house, true).await
}

async fn uncloak(
    moderator: Moderator,
    lang: DeskLang,
    id: Path<String>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    set_cloak(moderator.0, lang.0, &id, &house, false).await
}

/// Says what readers of a published story are warned of.
async fn note(
    editor: Editor,
    lang: DeskLang,
    id: Path<String>,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    let notes = chosen_notes(&fields);
    work(&house, move |work| work.note(&editor.0, &id, &notes)).await.map_err(|no| Fault::from_refusal(no, lang.0))?;
    Ok(see_other("/desk/published"))
}

async fn pin(editor: Editor, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    set_pin(editor.0, lang.0, &id, &house, true).await
}

async fn unpin(editor: Editor, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    set_pin(editor.0, lang.0, &id, &house, false).await
}

async fn set_pin(desk: Desk, lang: Lang, id: &str, house: &Data<House>, pinned: bool) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(id).ok_or(Fault::NotFound(lang))?;
    work(house, move |work| work.pin(&desk, &id, pinned)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    Ok(see_other("/desk/published"))
}

/// A box to tick: its value, its words, whether it is ticked.
type Choice = (&'static str, String, bool);

fn chosen_notes(fields: &Fields) -> Vec<ContentNote> {
    fields.all("note").filter_map(ContentNote::parse).collect()
}

fn note_choices(t: &Texts, chosen: &[ContentNote]) -> Vec<Choice> {
    ContentNote::ALL.iter().map(|note| (note.as_str(), words::note(t, *note), chosen.contains(note))).collect()
}

/// Gives a published story another address.
async fn rename(
    editor: Editor,
    lang: DeskLang,
    id: Path<String>,
    fields: Fields,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (desk, lang, t) = (editor.0, lang.0, texts(lang.0));
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang))?;
    let typed = fields.get("slug").to_owned();
    let done = work(&house, {
        let (desk, id, typed) = (desk.clone(), id.clone(), typed.clone());
        move |work| work.rename(&desk, &id, &typed)
    });
    let fault = match done.await {
        Ok(()) => return Ok(see_other("/desk/published")),
        Err(Refusal::Incomplete) => t.published_address_blank(),
        Err(Refusal::Taken) => t.published_address_taken(),
        Err(other) => return Err(Fault::from_refusal(other, lang)),
    };
    let said = Said { renaming: Some((id, typed, fault)), ..Said::default() };
    list(desk, lang, &house, StatusCode::UNPROCESSABLE_ENTITY, &Fields::default(), said).await
}

/// What is wrong with one of the forms on the list.
#[derive(Default)]
struct Said {
    fault: Option<String>,
    renaming: Option<(PublicId, String, String)>,
}

async fn set_cloak(
    desk: Desk,
    lang: Lang,
    id: &str,
    house: &Data<House>,
    cloaked: bool,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(id).ok_or(Fault::NotFound(lang))?;
    work(house, move |work| work.cloak(&desk, &id, cloaked)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    Ok(see_other("/desk/published"))
}

async fn published(moderator: Moderator, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    list(moderator.0, lang.0, &house, StatusCode::OK, &Fields::default(), Said::default()).await
}

async fn add_theme(editor: Editor, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let (desk, lang) = (editor.0, lang.0);
    let names: Vec<(Lang, String)> =
        Lang::ALL.iter().map(|l| (*l, fields.get(&format!("name-{l}")).to_owned())).collect();
    let done = work(&house, {
        let desk = desk.clone();
        move |work| work.add_theme(&desk, &names)
    });
    match done.await {
        Ok(()) => Ok(see_other("/desk/published")),
        Err(Refusal::Incomplete) => {
            let said = Said { fault: Some(texts(lang).published_theme_incomplete()), ..Said::default() };
            list(desk, lang, &house, StatusCode::UNPROCESSABLE_ENTITY, &fields, said).await
        }
        Err(other) => Err(Fault::from_refusal(other, lang)),
    }
}

async fn ready(
    desk: Desk,
    lang: Lang,
    id: PublicId,
    house: &Data<House>,
    status: StatusCode,
    fields: &Fields,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let page = desk_page(lang, texts(lang).publish_title(), "queue", &desk);
    let found =
        work(house, move |work| work.ready(&desk, &id, lang)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let chosen: Vec<&str> = fields.all("theme").collect();
    let themes = found.themes.into_iter().map(|theme| {
        let is = chosen.contains(&theme.0.as_str());
        (theme, is)
    });
    let publish = Publish {
        page,
        id: found.id,
        version: found.version,
        reading: Reading::of(&found.text),
        themes: themes.collect(),
        notes: note_choices(texts(lang), &chosen_notes(fields)),
        at_once: fields.has("at-once"),
        fault,
    };
    page_with(status, &publish)
}

async fn list(
    desk: Desk,
    lang: Lang,
    house: &Data<House>,
    status: StatusCode,
    fields: &Fields,
    said: Said,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.published_title(), "published", &desk);
    let edits = desk.member.role.may(May::EditStories);
    let found = work(house, move |work| Ok((work.published_stories(&desk)?, work.themes(lang)?))).await;
    let (stories, themes) = found.map_err(|no| Fault::from_refusal(no, lang))?;
    let row = |story: Queued| {
        let (title, slug) = story.public.clone()?;
        let address = format!("/{}/stories/{slug}", story.lang);
        let Queued { id, lang, cloaked, recognised, pinned, demo, .. } = story;
        let notes = note_choices(t, &story.notes);
        Some(Row { id, title, lang, slug, address, notes, pinned, cloaked, recognised, demo })
    };
    let name =
        |l: &Lang| (*l, t.published_theme_in(&language_name(t, *l)), fields.get(&format!("name-{l}")).to_owned());
    let names = Lang::ALL.iter().map(name).collect();
    let stories = stories.into_iter().filter_map(row).collect();
    let Said { fault, renaming } = said;
    page_with(status, &Published { page, stories, themes, edits, names, fault, renaming })
}
