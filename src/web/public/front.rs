//! The front page and the list of stories.

use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::{Lang, RoleBand, Setting};
use crate::i18n::{self, Texts};
use crate::publish::{SafeHtml, markdown};
use crate::web::shared::{Fault, Locale, Page, words};
use crate::work::shelf::{Shelved, Theme, Wanted};
use crate::work::{House, Refusal};

use super::cached::{HTML, cached};

/// A story on a list, in the language of the page.
pub struct StoryCard {
    pub title: SafeHtml,
    pub address: String,
    pub lang: Lang,
    /// Said where the story is in another language than the page.
    pub language: Option<String>,
    pub excerpt: SafeHtml,
    pub date: String,
    pub facts: Vec<String>,
    pub themes: Vec<Theme>,
    pub comments: String,
    pub demo: bool,
}

impl StoryCard {
    pub fn of(lang: Lang, story: &Shelved) -> Self {
        let t = i18n::texts(lang);
        Self {
            title: markdown::line(&story.title),
            // Within the pages that the reader chose, whatever the language of the story.
            address: format!("/{lang}/stories/{}", story.slug),
            lang: story.lang,
            language: (story.lang != lang).then(|| i18n::language_name(t, story.lang)),
            excerpt: markdown::line(&story.excerpt),
            date: i18n::date(lang, story.published),
            facts: facts(t, story),
            themes: story.themes.clone(),
            comments: t.story_comments(story.comments),
            demo: story.demo,
        }
    }
}

/// Role, setting and region in words, as far as they were told.
pub fn facts(t: &Texts, story: &Shelved) -> Vec<String> {
    let role = story.role.map(|role| words::band(t, role));
    let setting = story.setting.map(|setting| words::setting(t, setting));
    let region = story.region.map(|region| words::region(t, region));
    [role, setting, region].into_iter().flatten().collect()
}

#[derive(Template)]
#[template(path = "public/front.html")]
struct Front {
    page: Page,
    stories: Vec<StoryCard>,
}

#[derive(Template)]
#[template(path = "public/stories.html")]
struct Stories {
    page: Page,
    stories: Vec<StoryCard>,
    count: String,
    filters: Vec<Filter>,
    newer: Option<String>,
    older: Option<String>,
    place: String,
}

/// A choice that narrows a list; an option is its value, its word and whether it is chosen.
pub struct Filter {
    pub name: &'static str,
    pub label: String,
    pub options: Vec<(String, String, bool)>,
}

/// The filters of a list as asked for.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Asked {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    setting: String,
    #[serde(default)]
    page: String,
}

/// `/{lang}/`
pub async fn front(lang: Locale, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, request.path(), HTML, move |work| {
        let newest = work.front(lang)?;
        let t = i18n::texts(lang);
        let mut page = Page::public(lang, String::new(), "", &base_url);
        page.description = Some(t.front_lead());
        page.feed = Some(format!("/{lang}/feed.atom"));
        let stories = newest.iter().map(|story| StoryCard::of(lang, story)).collect();
        rendered(&Front { page, stories })
    })
    .await
}

/// `/{lang}/stories/`
pub async fn list(
    lang: Locale,
    asked: Query<Asked>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    // Only what can be meant is part of the address: nobody fills the cache with invented filters.
    let role = RoleBand::parse(&asked.role);
    let setting = Setting::parse(&asked.setting);
    let theme = Some(asked.theme.clone()).filter(|slug| !slug.is_empty() && crate::publish::slug::slug(slug) == *slug);
    let number: usize =
        if asked.page.is_empty() { 1 } else { asked.page.parse().map_err(|_| Fault::NotFound(lang))? };
    let wanted = Wanted {
        theme,
        role: role.map(|role| role.as_str().to_owned()),
        setting: setting.map(|setting| setting.as_str().to_owned()),
        language: None,
    };
    let address = format!("/{lang}/stories/{}", query(&wanted, number));
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, &address, HTML, move |work| {
        let shelf = work.shelf(lang, &wanted, number)?;
        let themes = work.themes(lang)?;
        let t = i18n::texts(lang);
        let mut page = Page::public(lang, t.stories_title(), &format!("stories/{}", query(&wanted, number)), &base_url);
        page.here = "stories";
        page.feed = Some(format!("/{lang}/feed.atom"));
        let other = |number: usize| format!("/{lang}/stories/{}", query(&wanted, number));
        let list = Stories {
            page,
            stories: shelf.stories.iter().map(|story| StoryCard::of(lang, story)).collect(),
            count: t.stories_count(shelf.total),
            filters: filters(t, &wanted, themes),
            newer: (number > 1).then(|| other(number - 1)),
            older: (number < shelf.pages).then(|| other(number + 1)),
            place: t.stories_page(&number.to_string(), &shelf.pages.to_string()),
        };
        rendered(&list)
    })
    .await
}

/// Theme, role and setting, as chosen.
pub fn filters(t: &Texts, wanted: &Wanted, themes: Vec<Theme>) -> Vec<Filter> {
    let filter = |name, label, chosen: &Option<String>, options: Vec<(String, String)>| {
        let any = (String::new(), t.stories_any(), chosen.is_none());
        let options = options.into_iter().map(|(value, word)| {
            let is = chosen.as_deref() == Some(&value);
            (value, word, is)
        });
        Filter { name, label, options: std::iter::once(any).chain(options).collect() }
    };
    let roles = RoleBand::ALL.iter().map(|role| (role.as_str().to_owned(), words::band(t, *role))).collect();
    let settings = Setting::ALL.iter().map(|s| (s.as_str().to_owned(), words::setting(t, *s))).collect();
    vec![
        filter("theme", t.stories_theme(), &wanted.theme, themes),
        filter("role", t.stories_role(), &wanted.role, roles),
        filter("setting", t.stories_setting(), &wanted.setting, settings),
    ]
}

fn query(wanted: &Wanted, page: usize) -> String {
    let pairs = [("theme", &wanted.theme), ("role", &wanted.role), ("setting", &wanted.setting)];
    let mut parts: Vec<String> =
        pairs.iter().filter_map(|(name, value)| value.as_ref().map(|value| format!("{name}={value}"))).collect();
    if page > 1 {
        parts.push(format!("page={page}"));
    }
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// A template as text; failing is ours.
pub fn rendered(template: &impl Template) -> Result<String, Refusal> {
    template.render().map_err(|cause| Refusal::Failed(Box::new(cause)))
}
