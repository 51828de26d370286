//! Feeds, each as Atom and as JSON: of the site, of a language, of a theme in it, of the comments under a story.

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::domain::{EditionText, Lang};
use crate::i18n::{Texts, texts};
use crate::publish::feed::{FeedView, Item, atom};
use crate::publish::json_feed::json_feed;
use crate::publish::markdown;
use crate::web::shared::locale::preferred;
use crate::web::shared::{Fault, words};
use crate::work::shelf::{Shelved, Wanted};
use crate::work::{House, Refusal, Work};

use super::cached::{ATOM, JSON_FEED, cached};
use super::front::theme;
use super::story::{here, or_moved};

/// How a feed is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Atom,
    Json,
}

impl Form {
    fn parse(end: &str) -> Self {
        if end == "json" { Self::Json } else { Self::Atom }
    }

    const fn end(self) -> &'static str {
        match self {
            Self::Atom => "atom",
            Self::Json => "json",
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Atom => ATOM,
            Self::Json => JSON_FEED,
        }
    }

    fn write(self, view: &FeedView) -> String {
        match self {
            Self::Atom => atom(view),
            Self::Json => json_feed(view),
        }
    }
}

/// What a feed keeps to.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Asked {
    #[serde(default)]
    theme: String,
}

/// `/feed.atom` and `/feed.json`: the newest stories in every language. One address, so one language for its frame.
pub async fn site(form: Path<String>, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let form = Form::parse(&form);
    let base_url = house.config.base_url.clone();
    cached(&request, &house, Lang::En, request.path(), form.kind(), move |work| {
        let t = texts(Lang::En);
        let items = items(work, Lang::En, &Wanted::default(), &base_url)?;
        Ok(form.write(&FeedView {
            title: t.site_name(),
            subtitle: t.feed_subtitle(),
            lang: Lang::En.code().to_owned(),
            page: format!("{base_url}/"),
            own: format!("{base_url}/feed.{}", form.end()),
            updated: newest(&items),
            items,
        }))
    })
    .await
}

/// `/{lang}/feed.atom` and `.json`, with `?theme=`: the newest stories in this language; in all where none is told in
/// it.
pub async fn stories(
    path: Path<(String, String)>,
    asked: Query<Asked>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, form) = path.into_inner();
    let lang = Lang::parse(&lang).ok_or_else(|| Fault::NotFound(preferred(&request)))?;
    let form = Form::parse(&form);
    let theme = theme(&asked.theme);
    if theme.is_none() && !asked.theme.is_empty() {
        return Err(Fault::NotFound(lang));
    }
    let query = theme.as_ref().map(|slug| format!("?theme={slug}")).unwrap_or_default();
    let address = format!("{}{query}", request.path());
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, &address, form.kind(), move |work| {
        let t = texts(lang);
        let named = match &theme {
            Some(slug) => work.themes(lang)?.into_iter().find(|(known, _)| known == slug).map(|(_, name)| name),
            None => None,
        };
        let language = lang.tells_stories().then(|| lang.code().to_owned());
        let items = items(work, lang, &Wanted { theme, language, ..Wanted::default() }, &base_url)?;
        let title = t.feed_title(&t.site_name());
        Ok(form.write(&FeedView {
            title: named.map_or_else(|| title.clone(), |name| t.feed_title_theme(&title, &name)),
            subtitle: t.feed_subtitle(),
            lang: lang.code().to_owned(),
            page: format!(
                "{base_url}/{lang}/{}",
                if query.is_empty() { String::new() } else { format!("stories/{query}") }
            ),
            own: format!("{base_url}/{lang}/feed.{}{query}", form.end()),
            updated: newest(&items),
            items,
        }))
    })
    .await
}

/// `/{lang}/stories/{slug}/comments.atom` and `.json`
pub async fn comments(
    path: Path<(String, String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug, form) = path.into_inner();
    let lang = Lang::parse(&lang).ok_or_else(|| Fault::NotFound(preferred(&request)))?;
    let form = Form::parse(&form);
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let feed = cached(&request, &house, lang, request.path(), form.kind(), move |work| {
        let t = texts(lang);
        let story = here(work, lang, &slug)?;
        let address = format!("{base_url}/{lang}/stories/{slug}");
        let items: Vec<Item> = story
            .comments
            .iter()
            .rev()
            .filter_map(|comment| {
                let body = comment.body.as_deref()?;
                Some(Item {
                    id: format!("urn:uuid:{}", comment.id),
                    title: markdown::excerpt(body, 60),
                    author: comment.name.clone(),
                    lang: comment.lang.code().to_owned(),
                    link: format!("{address}#comment-{}", comment.id),
                    published: midnight(comment.published),
                    html: markdown::render(body),
                    themes: Vec::new(),
                })
            })
            .collect();
        Ok(form.write(&FeedView {
            title: t.feed_comments_title(&story.about.title),
            subtitle: t.site_name(),
            lang: lang.code().to_owned(),
            updated: items.first().map_or_else(|| midnight(story.about.published), |item| item.published),
            own: format!("{address}/comments.{}", form.end()),
            page: address,
            items,
        }))
    });
    or_moved(feed.await, &house, &request, &former, &format!("/comments.{}", form.end())).await
}

fn items(work: &mut Work<'_>, lang: Lang, wanted: &Wanted, base_url: &str) -> Result<Vec<Item>, Refusal> {
    let t = texts(lang);
    Ok(work.newest(lang, wanted)?.into_iter().map(|(about, text)| item(t, about, &text, base_url)).collect())
}

fn item(t: &Texts, about: Shelved, text: &EditionText, base_url: &str) -> Item {
    let link = format!("{base_url}/{}/stories/{}", about.lang, about.slug);
    let html = match words::notes(t, &about.notes) {
        // A reader of feeds has nothing to click on before the text: it stays where it can be chosen.
        Some(note) => markdown::render(&format!("{note}\n\n[{}]({link})", t.notes_go_on())),
        None => {
            let whole: Vec<String> = text.entries.iter().map(|e| format!("## {}\n\n{}", e.label, e.text)).collect();
            markdown::render(&whole.join("\n\n"))
        }
    };
    Item {
        id: format!("urn:uuid:{}", about.id),
        author: t.cite_author(&t.site_name(), &about.number.to_string()),
        title: if about.demo { format!("{} ({})", about.title, t.story_demo()) } else { about.title },
        lang: about.lang.code().to_owned(),
        link,
        published: midnight(about.published),
        html,
        themes: about.themes.into_iter().map(|(_, name)| name).collect(),
    }
}

fn newest(items: &[Item]) -> DateTime<Utc> {
    items.iter().map(|item| item.published).max().unwrap_or(DateTime::UNIX_EPOCH)
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
