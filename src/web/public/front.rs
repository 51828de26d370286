//! The front page and the list of stories.

use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::{Lang, RoleBand, Setting};
use crate::i18n::{self, Texts};
use crate::publish::{SafeHtml, linked, markdown};
use crate::web::shared::page::Feed;
use crate::web::shared::{Fault, Locale, Page, words};
use crate::work::shelf::{MOST_COUNTED, Shelved, Theme, Wanted};
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
    /// What readers are warned of; then the excerpt is not shown.
    pub note: Option<String>,
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
            note: words::notes(t, &story.notes),
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
    pinned: Vec<StoryCard>,
    own: Vec<StoryCard>,
    others: Vec<StoryCard>,
    /// Said where nothing is told in the language of the page.
    none: Option<String>,
}

#[derive(Template)]
#[template(path = "public/stories.html")]
struct Stories {
    page: Page,
    stories: Vec<StoryCard>,
    count: String,
    /// Said where nothing fits in the language that was asked for.
    elsewhere: Option<String>,
    filters: Vec<Filter>,
    first: Option<String>,
    newer: Option<String>,
    older: Option<String>,
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
    language: String,
    #[serde(default)]
    page: String,
}

/// `/{lang}/`
pub async fn front(lang: Locale, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, request.path(), HTML, move |work| {
        let shelf = work.front(lang)?;
        let t = i18n::texts(lang);
        let mut page = Page::public(lang, String::new(), "", &base_url);
        let home = format!("{base_url}/{lang}/");
        page.linked = Some(linked::site(&t.site_name(), &t.front_lead(), &home, lang.code()));
        page.description = Some(t.front_lead());
        page.feed = Some(feed(lang, ""));
        let cards = |stories: &[Shelved]| stories.iter().map(|story| StoryCard::of(lang, story)).collect();
        let none = shelf.own.is_empty() && !shelf.pinned.iter().any(|story| story.lang == lang);
        rendered(&Front {
            page,
            pinned: cards(&shelf.pinned),
            own: cards(&shelf.own),
            none: (none && !shelf.others.is_empty()).then(|| t.front_none_in(&i18n::language_name(t, lang))),
            others: cards(&shelf.others),
        })
    })
    .await
}

/// The feeds of stories in this language, with a theme where the query names one.
fn feed(lang: Lang, query: &str) -> Feed {
    let t = i18n::texts(lang);
    Feed { path: format!("/{lang}/feed"), query: query.to_owned(), title: t.feed_title(&t.site_name()) }
}

/// `/{lang}/stories/`
pub async fn list(
    lang: Locale,
    asked: Query<Asked>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    // Only what can be meant is part of the address, and a cursor is signed: nobody fills the cache with invented ones.
    let wanted = Wanted {
        theme: theme(&asked.theme),
        role: RoleBand::parse(&asked.role).map(|role| role.as_str().to_owned()),
        setting: Setting::parse(&asked.setting).map(|setting| setting.as_str().to_owned()),
        language: Lang::parse_story(&asked.language).map(|lang| lang.code().to_owned()),
    };
    let place = Some(asked.page.clone()).filter(|place| place != "1").unwrap_or_default();
    let address = format!("/{lang}/stories/{}", query(&wanted, &place));
    let base_url = house.config.base_url.clone();
    cached(&request, &house, lang, &address, HTML, move |work| {
        let shelf = work.shelf(lang, &wanted, &place)?;
        let themes = work.themes(lang)?;
        let t = i18n::texts(lang);
        let mut page = Page::public(lang, t.stories_title(), &format!("stories/{}", query(&wanted, "")), &base_url);
        if !place.is_empty() {
            // What stands on a page further on moves; search engines find each story by the sitemap.
            page.canonical = None;
            page.alternates =
                Lang::ALL.iter().map(|l| (*l, format!("/{l}/stories/{}", query(&wanted, &place)))).collect();
        }
        page.here = "stories";
        let theme = wanted.theme.as_ref().map(|slug| format!("?theme={slug}"));
        page.feed = Some(feed(lang, &theme.unwrap_or_default()));
        let other = |place: &str| format!("/{lang}/stories/{}", query(&wanted, place));
        let within = wanted.language.as_deref().and_then(Lang::parse).filter(|_| shelf.elsewhere);
        let count =
            if shelf.total > MOST_COUNTED { t.stories_many(MOST_COUNTED) } else { t.stories_count(shelf.total) };
        let list = Stories {
            page,
            stories: shelf.stories.iter().map(|story| StoryCard::of(lang, story)).collect(),
            count,
            elsewhere: within.map(|within| t.stories_elsewhere(&i18n::language_name(t, within))),
            filters: filters(t, &wanted, themes).into_iter().chain([language_filter(t, &wanted)]).collect(),
            first: (!place.is_empty()).then(|| other("")),
            newer: shelf.newer.as_deref().map(other),
            older: shelf.older.as_deref().map(other),
        };
        rendered(&list)
    })
    .await
}

/// A theme as asked for, if it could be one.
pub fn theme(asked: &str) -> Option<String> {
    Some(asked.to_owned()).filter(|slug| !slug.is_empty() && crate::publish::slug::slug(slug) == *slug)
}

fn language_filter(t: &Texts, wanted: &Wanted) -> Filter {
    let option = |lang: Lang| {
        let chosen = wanted.language.as_deref() == Some(lang.code());
        (lang.code().to_owned(), i18n::language_name(t, lang), chosen)
    };
    let any = (String::new(), t.stories_any(), wanted.language.is_none());
    let options = std::iter::once(any).chain(Lang::STORIES.into_iter().map(option)).collect();
    Filter { name: "language", label: t.search_language(), options }
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

fn query(wanted: &Wanted, place: &str) -> String {
    let Wanted { theme, role, setting, language } = wanted;
    let place = Some(place.to_owned()).filter(|place| !place.is_empty());
    let pairs = [("theme", theme), ("role", role), ("setting", setting), ("language", language), ("page", &place)];
    let parts: Vec<String> =
        pairs.iter().filter_map(|(name, value)| value.as_ref().map(|value| format!("{name}={value}"))).collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// A template as text; failing is ours.
pub fn rendered(template: &impl Template) -> Result<String, Refusal> {
    template.render().map_err(|cause| Refusal::Failed(Box::new(cause)))
}
