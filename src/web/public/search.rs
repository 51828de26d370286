//! `/{lang}/search`: a question, its filters and what was found. The page is made for one reader: it goes into no
//! cache, is kept by no browser, and what was asked stands in no log.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::search::MOST_WORDS;
use crate::domain::{Lang, RoleBand, Setting};
use crate::i18n::{Texts, language_name, texts};
use crate::publish::slug;
use crate::web::shared::answer::page;
use crate::web::shared::fields::encode;
use crate::web::shared::{Fault, Fields, Locale, Page, work};
use crate::work::House;
use crate::work::search::{Found, Hit, Search};
use crate::work::shelf::{Theme, Wanted};

use super::front::{Filter, StoryCard, filters};

/// The value of the language filter that stands for all of them.
const ANY: &str = "any";

#[derive(Template)]
#[template(path = "public/search.html")]
struct SearchPage {
    page: Page,
    typed: String,
    filters: Vec<Filter>,
    /// Whether anything was asked at all.
    asked: bool,
    nothing_asked: bool,
    notes: Vec<String>,
    count: String,
    stories: Vec<StoryCard>,
    elsewhere: Vec<StoryCard>,
    /// The same question in every language, without filters.
    anywhere: Option<String>,
    unfiltered: Option<String>,
    newer: Option<String>,
    older: Option<String>,
    place: String,
}

/// Shows the form, and what was found if something was asked.
pub async fn search(lang: Locale, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = lang.0;
    let asked = Fields::parse(request.query_string().as_bytes());
    let search = wanted(lang, &asked).ok_or(Fault::NotFound(lang))?;
    let looked = search.clone();
    let (found, themes) =
        work(&house, move |work| work.at_one_moment(|work| Ok((work.search(lang, &looked)?, work.themes(lang)?))))
            .await
            .map_err(|no| Fault::from_refusal(no, lang))?;
    page(&search_page(lang, search, asked.has("q"), found, themes))
}

fn wanted(lang: Lang, asked: &Fields) -> Option<Search> {
    let language = match asked.get("language") {
        ANY => None,
        code => Lang::parse_story(code)
            .or(Some(lang).filter(|lang| lang.tells_stories()))
            .map(|lang| lang.code().to_owned()),
    };
    let theme = Some(asked.get("theme")).filter(|theme| !theme.is_empty() && slug::slug(theme) == **theme);
    let wanted = Wanted {
        theme: theme.map(str::to_owned),
        role: RoleBand::parse(asked.get("role")).map(|role| role.as_str().to_owned()),
        setting: Setting::parse(asked.get("setting")).map(|setting| setting.as_str().to_owned()),
        language,
    };
    let page = match asked.get("page") {
        "" => 1,
        number => number.parse().ok()?,
    };
    Some(Search { words: asked.get("q").split_whitespace().collect::<Vec<_>>().join(" "), wanted, page })
}

fn search_page(lang: Lang, search: Search, asked: bool, found: Found, themes: Vec<Theme>) -> SearchPage {
    let t = texts(lang);
    let Search { words, wanted, page: number } = search;
    let within = wanted.language.as_deref().and_then(Lang::parse_story);
    let count = counted(t, &found, within);
    let title = if !found.nothing_asked { t.search_title_of(&words, &count) } else { t.search_title() };
    let mut page = Page::new(lang, title, "");
    page.alternates = Lang::ALL.iter().map(|own| (*own, address(*own, lang, &words, &wanted, 1))).collect();
    page.here = "search";
    let filtered = [&wanted.theme, &wanted.role, &wanted.setting].iter().any(|filter| filter.is_some());
    let bare = Wanted { language: wanted.language.clone(), ..Wanted::default() };
    let other = |number: usize| address(lang, lang, &words, &wanted, number);
    SearchPage {
        filters: filters(t, &wanted, themes).into_iter().chain([language_filter(t, lang, within)]).collect(),
        asked,
        count,
        stories: cards(lang, &found.hits),
        elsewhere: cards(lang, &found.elsewhere),
        anywhere: (!found.elsewhere.is_empty())
            .then(|| address(lang, lang, &words, &Wanted { language: None, ..wanted.clone() }, 1)),
        unfiltered: (filtered && found.total == 0).then(|| address(lang, lang, &words, &bare, 1)),
        newer: (number > 1).then(|| other(number - 1)),
        older: (number < found.pages).then(|| other(number + 1)),
        place: t.stories_page(&number.to_string(), &found.pages.to_string()),
        nothing_asked: found.nothing_asked,
        notes: [found.cut.then(|| t.search_cut(MOST_WORDS)), found.short.then(|| t.search_short())]
            .into_iter()
            .flatten()
            .collect(),
        typed: words,
        page,
    }
}

fn counted(t: &Texts, found: &Found, within: Option<Lang>) -> String {
    match (within, found.more) {
        (Some(within), false) => t.search_count(found.total, &language_name(t, within)),
        (Some(within), true) => t.search_count_more(found.total, &language_name(t, within)),
        (None, false) => t.search_any_count(found.total),
        (None, true) => t.search_any_count_more(found.total),
    }
}

fn cards(lang: Lang, hits: &[Hit]) -> Vec<StoryCard> {
    let card = |hit: &Hit| StoryCard {
        title: hit.title.clone(),
        excerpt: hit.passage.clone(),
        // Where readers are warned, the warning stands in place of the passage.
        ..StoryCard::of(lang, &hit.about)
    };
    hits.iter().map(card).collect()
}

fn language_filter(t: &Texts, lang: Lang, within: Option<Lang>) -> Filter {
    let own = |own: Lang| {
        // The page's own language is what an address without a filter means.
        let value = if own == lang { String::new() } else { own.code().to_owned() };
        (value, language_name(t, own), within == Some(own))
    };
    let any = (ANY.to_owned(), t.search_language_any(), within.is_none());
    Filter {
        name: "language",
        label: t.search_language(),
        options: Lang::STORIES.into_iter().map(own).chain([any]).collect(),
    }
}

/// Where the same is asked in a page of this language; `lang` is that of the page which it was asked on.
fn address(own: Lang, lang: Lang, words: &str, wanted: &Wanted, page: usize) -> String {
    let mut parts = Vec::new();
    let language = wanted.language.clone().unwrap_or_else(|| ANY.to_owned());
    // Another language of the page asks in its own, unless another was chosen.
    let chosen = Some(language).filter(|language| language != lang.code());
    let number = Some(page).filter(|page| *page > 1).map(|page| page.to_string());
    let pairs = [
        ("q", Some(words.to_owned()).filter(|words| !words.is_empty())),
        ("theme", wanted.theme.clone()),
        ("role", wanted.role.clone()),
        ("setting", wanted.setting.clone()),
        ("language", chosen),
        ("page", number),
    ];
    parts.extend(pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", encode(&value?)))));
    let query = parts.join("&");
    if query.is_empty() { format!("/{own}/search") } else { format!("/{own}/search?{query}") }
}
