//! The invented demo stories: published once, on the first start, and labelled as invented everywhere.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde_json::json;

use crate::domain::{Act, CommentState, EditionText, Entry, Lang, PublicId, RegionBand, RoleBand, Setting, State, Tag};
use crate::publish::canonical::canonical;
use crate::publish::words;
use crate::store::{self, Db, calls, comments, editions, settings, stories, themes};

use super::publication::lay_open;
use super::register::{Actor, record};
use super::{Refusal, Work, search};

/// The setting that says that it was done, so that a withdrawn demo does not come back.
const DONE: &str = "demo_published";

#[derive(serde::Deserialize)]
struct Front {
    lang: Lang,
    role: Option<RoleBand>,
    setting: Option<Setting>,
    region: Option<RegionBand>,
    #[serde(default)]
    themes: Vec<String>,
    published: NaiveDate,
}

#[derive(serde::Deserialize)]
struct Themes {
    theme: Vec<Theme>,
}

#[derive(serde::Deserialize)]
struct Theme {
    slug: String,
    en: String,
    fr: String,
    es: String,
    de: String,
    ar: String,
}

#[derive(serde::Deserialize)]
struct Comments {
    comment: Vec<Comment>,
}

/// A comment of the demo; `story` is the name of its file, `parent` the key of the comment that it answers.
#[derive(serde::Deserialize)]
struct Comment {
    story: String,
    key: String,
    #[serde(default)]
    parent: String,
    name: String,
    text: String,
}

impl Work<'_> {
    /// Publishes the themes and the invented stories with their comments, unless it was done before.
    ///
    /// # Errors
    /// [`Refusal::Failed`] when a file under `content/demo` cannot be read.
    pub fn publish_demo(&mut self) -> Result<(), Refusal> {
        self.publish_demo_times(1)
    }

    /// The same several times over, for measuring long lists.
    ///
    /// # Errors
    /// As [`Work::publish_demo`].
    pub fn publish_demo_times(&mut self, times: usize) -> Result<(), Refusal> {
        let at = self.at;
        let done = store::write(&mut self.db, |db| {
            if settings::get(db, DONE)?.is_some() {
                return Ok(false);
            }
            for theme in parse::<Themes>("themes.toml", &file("themes.toml")?)?.theme {
                let named =
                    [("en", &theme.en), ("fr", &theme.fr), ("es", &theme.es), ("de", &theme.de), ("ar", &theme.ar)];
                themes::put(db, &theme.slug, &named.map(|(lang, name)| (lang, name.as_str())))?;
            }
            store::changes::note(db, &[Tag::everything()])?;
            let said = parse::<Comments>("comments.toml", &file("comments.toml")?)?.comment;
            for name in std::iter::repeat_n(words::demo_stories(), times).flatten() {
                let (row, lang, day) = story(db, &name, &file(&name)?, at)?;
                discuss(db, row, lang, day, said.iter().filter(|comment| name == format!("{}.md", comment.story)))?;
            }
            settings::insert_if_absent(db, DONE, "yes")?;
            Ok::<_, Refusal>(true)
        })?;
        if done {
            self.changed();
        }
        Ok(())
    }
}

fn story(db: &mut Db, name: &str, text: &str, at: crate::domain::Timestamp) -> Result<(i64, Lang, NaiveDate), Refusal> {
    let bad =
        || Refusal::Failed(format!("content/demo/{name} needs +++ settings +++, a # title and ## entries").into());
    let mut parts = text.splitn(3, "+++");
    let (Some(_), Some(front), Some(body)) = (parts.next(), parts.next(), parts.next()) else { return Err(bad()) };
    let front: Front = parse(name, front)?;
    let (title, body) = words::titled(body);
    let mut entries = body.split("\n## ").skip(1).map(|entry| entry.split_once('\n').unwrap_or((entry, "")));
    let entries = entries.by_ref().map(|(label, text)| Entry { label: label.trim().into(), text: text.trim().into() });
    let edition = EditionText { language: front.lang, title: title.to_owned(), entries: entries.collect() };
    if edition.title.is_empty() || edition.entries.is_empty() {
        return Err(bad());
    }
    let id = PublicId::random();
    let published = front.published.and_time(chrono::NaiveTime::MIN);
    let new = stories::New {
        public_id: id.as_str(),
        call_id: calls::open(db)?.0,
        language: front.lang.code(),
        state: State::Published.as_str(),
        submitted_week: None,
        role_band: front.role.map(|band| band.as_str()),
        setting: front.setting.map(|setting| setting.as_str()),
        region_band: front.region.map(|region| region.as_str()),
        consent_publish: true,
        consent_translate: true,
        consent_research: false,
        consent_quotations: false,
        consent_version: "demo",
        consent_sha256: "",
        without_asking: true,
        receipt_lookup: None,
        recipient: None,
        published_at: Some(published),
        demo: true,
        once: None,
    };
    let row = stories::add(db, &new)?;
    let bytes = canonical(&edition)?;
    let edition_row = editions::put(db, row, front.lang.code(), Vec::new().into(), &bytes.sha256, at.naive())?;
    lay_open(db, edition_row, &edition, bytes.text, &BTreeMap::new())?;
    themes::set_of_story(db, row, &front.themes)?;
    search::index(db, row)?;
    let detail = json!({"sha256": bytes.sha256, "demo": true});
    record(db, at, Actor::House, Act::Published, &format!("story:{id}"), &detail)?;
    stories::give_number(db, row)?;
    Ok((row, front.lang, front.published))
}

fn discuss<'a>(
    db: &mut Db,
    story: i64,
    lang: Lang,
    day: NaiveDate,
    said: impl Iterator<Item = &'a Comment>,
) -> Result<(), Refusal> {
    let mut rows: HashMap<&str, (i64, i32)> = HashMap::new();
    for (number, comment) in (1..).zip(said) {
        let parent = rows.get(comment.parent.as_str()).copied();
        let depth = parent.map_or(1, |(_, depth)| depth + 1);
        let day = day + chrono::Duration::days(number);
        let id = PublicId::random();
        let new = comments::New {
            public_id: id.as_str(),
            story_id: story,
            parent_id: parent.map(|(row, _)| row),
            depth,
            language: lang.code(),
            state: CommentState::Published.as_str(),
            sealed: None,
            name: Some(comment.name.trim()),
            body: Some(comment.text.trim()),
            receipt_lookup: None,
            recipient: None,
            held_week: crate::domain::Week::of(day).monday(),
            published_at: Some(day.and_time(chrono::NaiveTime::MIN)),
            demo: true,
            once: None,
            spam: false,
            print: None,
            editable_until: None,
        };
        rows.insert(&comment.key, (comments::add(db, new)?, depth));
    }
    Ok(())
}

fn file(name: &str) -> Result<String, Refusal> {
    words::demo(name).ok_or_else(|| Refusal::Failed(format!("content/demo/{name} is missing").into()))
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, Refusal> {
    // The settings crate reads TOML for us; a parser of our own choice would be one more.
    let source = config::File::from_str(text, config::FileFormat::Toml);
    let read = config::Config::builder().add_source(source).build().and_then(config::Config::try_deserialize);
    read.map_err(|why| Refusal::Failed(format!("content/demo/{name}: {why}").into()))
}
