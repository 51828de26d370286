//! What the layout needs to know of every page.

use crate::domain::Lang;
use crate::i18n::{Texts, texts};
use crate::publish::LinkedData;

use super::assets;

/// The frame of a page: language, title, and where the same page is in other languages.
pub struct Page {
    pub t: &'static Texts,
    pub lang: Lang,
    pub title: String,
    /// Address of the same page in each language that has it.
    pub alternates: Vec<(Lang, String)>,
    /// Where the language switcher leads where that is not to the alternates: to the same text within pages in another
    /// language.
    pub switcher: Vec<(Lang, String)>,
    /// Which of the alternates is for readers of every other language.
    pub default: Lang,
    /// The site's own address, for what must be absolute; public pages only.
    pub site: String,
    /// This page's feeds, if it has some.
    pub feed: Option<Feed>,
    /// What the page says of itself to machines.
    pub linked: Option<LinkedData>,
    /// Whether it is a story, and not a list or a page of the house.
    pub article: bool,
    /// One sentence for search engines and shared links; public pages only.
    pub description: Option<String>,
    /// The address to show to search engines. `None`: they are asked not to list the page.
    pub canonical: Option<String>,
    /// Whether the visitor is at the desk, whose pages have their own navigation.
    pub desk: Option<DeskNav>,
    /// Which entry of the navigation is the current one.
    pub here: &'static str,
    /// Where a reader who must leave quickly goes, on pages where that may be.
    pub leave: Option<String>,
}

/// Where the feeds of a page are: `path.atom?query` and `path.json?query`.
pub struct Feed {
    pub path: String,
    pub query: String,
    pub title: String,
}

/// What the desk's navigation shows.
pub struct DeskNav {
    pub name: String,
    pub is_admin: bool,
    pub edits: bool,
    pub moderates: bool,
    /// How many stories wait for an answer because somebody was recognised.
    pub recognised: usize,
}

impl DeskNav {
    /// How many stories wait for an answer because somebody was recognised.
    pub fn waiting(&self) -> usize {
        self.recognised
    }
}

impl Page {
    /// A page outside search engines that exists at `path` (below the language) in every language of the site.
    pub fn new(lang: Lang, title: impl Into<String>, path: &str) -> Self {
        let alternates = Lang::ALL.iter().map(|l| (*l, format!("/{l}/{path}"))).collect();
        Self {
            t: texts(lang),
            lang,
            title: title.into(),
            alternates,
            switcher: Vec::new(),
            default: Lang::En,
            site: String::new(),
            feed: None,
            linked: None,
            article: false,
            description: None,
            canonical: None,
            desk: None,
            here: "",
            leave: None,
        }
    }

    /// A page for everybody, search engines included, at `path` (below the language) in every language of the site.
    pub fn public(lang: Lang, title: impl Into<String>, path: &str, base_url: &str) -> Self {
        let mut page = Self::new(lang, title, path);
        page.canonical = Some(format!("{base_url}/{lang}/{path}"));
        page.site = base_url.to_owned();
        page
    }

    /// The address of the alternate for readers of every other language.
    pub fn default_address(&self) -> Option<&str> {
        let named = self.alternates.iter().find(|(lang, _)| *lang == self.default);
        named.or(self.alternates.first()).map(|(_, path)| path.as_str())
    }

    /// The language as shared links say it, with the country that the form of their code asks for.
    pub fn shared_locale(&self) -> &'static str {
        match self.lang {
            Lang::En => "en_GB",
            Lang::Fr => "fr_FR",
            Lang::Es => "es_ES",
            Lang::De => "de_DE",
            Lang::Ar => "ar_AR",
        }
    }

    /// The address of our file of this name.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::address(name)
    }

    /// The other languages of the page, for the switcher.
    pub fn others(&self) -> impl Iterator<Item = &(Lang, String)> {
        let pages = if self.switcher.is_empty() { &self.alternates } else { &self.switcher };
        pages.iter().filter(|(lang, _)| *lang != self.lang)
    }
}
