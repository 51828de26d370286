//! Feeds and the sitemap.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::domain::Lang;
use crate::i18n::texts;
use crate::publish::feed::{FeedView, Item, atom};
use crate::publish::sitemap::{self, Place};
use crate::publish::{markdown, words};
use crate::web::shared::locale::preferred;
use crate::web::shared::{Fault, Locale};
use crate::work::{House, Refusal};

use super::cached::{ATOM, XML, cached};
use super::story::{here, or_moved, place};

/// The pages of content that the sitemap names.
const PAGES: &[&str] = &["about", "protect", "methods", "comment-rules"];

/// `/{lang}/feed.atom`: the newest stories in this language; in all where none is told in it.
pub async fn stories(lang: Locale, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, request.path(), ATOM, move |work| {
        let t = texts(lang);
        let items: Vec<Item> = work
            .newest(lang)?
            .into_iter()
            .map(|(about, text)| {
                let whole: Vec<String> = text.entries.iter().map(|e| format!("## {}\n\n{}", e.label, e.text)).collect();
                Item {
                    id: format!("urn:uuid:{}", about.id),
                    title: if about.demo { format!("{} ({})", about.title, t.story_demo()) } else { about.title },
                    author: t.story_author(),
                    lang: about.lang.code().to_owned(),
                    link: format!("{base_url}/{}/stories/{}", about.lang, about.slug),
                    published: midnight(about.published),
                    html: markdown::render(&whole.join("\n\n")),
                }
            })
            .collect();
        Ok(atom(&FeedView {
            title: t.feed_title(&t.site_name()),
            subtitle: t.feed_subtitle(),
            lang: lang.code().to_owned(),
            page: format!("{base_url}/{lang}/"),
            own: format!("{base_url}/{lang}/feed.atom"),
            updated: items.iter().map(|item| item.published).max().unwrap_or(DateTime::UNIX_EPOCH),
            items,
        }))
    })
    .await
}

/// `/{lang}/stories/{slug}/comments.atom`
pub async fn comments(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let base_url = house.config.base_url.clone();
    let former = slug.clone();
    let feed = cached(&request, &house, lang, request.path(), ATOM, move |work| {
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
                })
            })
            .collect();
        Ok(atom(&FeedView {
            title: t.feed_comments_title(&story.about.title),
            subtitle: t.site_name(),
            lang: lang.code().to_owned(),
            updated: items.first().map_or_else(|| midnight(story.about.published), |item| item.published),
            own: format!("{address}/comments.atom"),
            page: address,
            items,
        }))
    });
    or_moved(feed.await, &house, &request, &former, "/comments.atom").await
}

/// `/sitemap.xml`
pub async fn sitemap(request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let base_url = house.config.base_url.clone();
    let folder = house.config.data_dir.clone();
    cached(&request, &house, preferred(&request), request.path(), XML, move |work| {
        work.shows_files();
        let exists = |lang: Lang, path: &str| {
            path.strip_prefix("pages/").is_none_or(|name| words::page(&folder, lang, name).is_some())
        };
        let mut places = Vec::new();
        let paths =
            ["".to_owned(), "stories/".to_owned()].into_iter().chain(PAGES.iter().map(|name| format!("pages/{name}")));
        for path in paths {
            let address = |lang: Lang| format!("{base_url}/{lang}/{path}");
            let there: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| exists(*lang, &path)).collect();
            let mut alternates: Vec<_> = there.iter().map(|lang| (lang.code().to_owned(), address(*lang))).collect();
            alternates.extend(there.first().map(|lang| ("x-default".to_owned(), address(*lang))));
            for lang in there {
                places.push(Place { address: address(lang), changed: None, alternates: alternates.clone() });
            }
        }
        for (lang, slug, day) in work.addresses()? {
            let address = format!("{base_url}/{lang}/stories/{slug}");
            let alternates = vec![(lang.code().to_owned(), address.clone()), ("x-default".to_owned(), address.clone())];
            places.push(Place { address, changed: Some(day.to_string()), alternates });
        }
        sitemap::sitemap(&places).map_err(|cause| Refusal::Failed(Box::new(cause)))
    })
    .await
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
