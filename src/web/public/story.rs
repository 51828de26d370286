//! A story's page, its printable form, and how to cite it.

use actix_web::http::Method;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::Datelike as _;

use crate::domain::comment::Discussion;
use crate::domain::{Lang, PublicId};
use crate::i18n::{self, texts};
use crate::publish::{SafeHtml, markdown};
use crate::web::shared::{Fault, Page, Reading, words, work};
use crate::work::shelf::{Found, Published, ShownComment, Theme};
use crate::work::{House, Refusal, Work};

use super::cached::{HTML, cached};
use super::front::{facts, rendered};

#[derive(Template)]
#[template(path = "public/story.html")]
struct StoryPage {
    page: Page,
    reading: Reading,
    facts: Vec<String>,
    date: String,
    themes: Vec<Theme>,
    changed: Vec<String>,
    demo: bool,
    address: String,
    comments: Vec<CommentView>,
    /// Whether comments are taken, and why not.
    open: bool,
    closed: Option<String>,
    print: bool,
}

#[derive(Template)]
#[template(path = "public/cite.html")]
struct Cite {
    page: Page,
    address: String,
    author: String,
    year: i32,
    title: String,
    title_lang: Lang,
    date: String,
    permanent: String,
    bibtex: String,
    sha256: String,
}

/// A comment with its answers.
pub struct CommentView {
    pub id: PublicId,
    pub name: String,
    pub date: String,
    pub lang: Lang,
    /// `None` for a deleted one that was answered.
    pub text: Option<SafeHtml>,
    pub demo: bool,
    pub pinned: bool,
    pub replies: Vec<CommentView>,
}

/// `/{lang}/stories/{slug}`
pub async fn show(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    page(path, request, house, false).await
}

/// `/{lang}/stories/{slug}/print`
pub async fn print(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    page(path, request, house, true).await
}

async fn page(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
    print: bool,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let leave = house.config.leave(lang.code());
    let page = cached(&request, &house, lang, request.path(), HTML, move |work| {
        let story = here(work, lang, &slug)?;
        let mut page = story_page(lang, &slug, &story, &base_url, print);
        page.page.leave = Some(leave);
        rendered(&page)
    });
    or_moved(page.await, &house, &request, &former, if print { "/print" } else { "" }).await
}

/// `/{lang}/stories/{slug}/cite`
pub async fn cite(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let page = cached(&request, &house, lang, request.path(), HTML, move |work| {
        let story = here(work, lang, &slug)?;
        let t = texts(lang);
        let about = &story.about;
        let permanent = format!("{base_url}/id/{}", about.id);
        let (author, site) = (t.story_author(), t.site_name());
        let bibtex = format!(
            "@misc{{daybook-{},\n  author = {{{{{author}}}}},\n  title = {{{}}},\n  year = {{{}}},\n  howpublished = {{{site}}},\n  url = {{{permanent}}}\n}}",
            &about.id.as_str()[..8],
            about.title.replace(['{', '}', '\\'], ""),
            about.published.year(),
        );
        let mut page = Page::new(lang, t.cite_title(), "");
        page.alternates = Vec::new();
        page.switcher = switcher(&slug, "/cite");
        rendered(&Cite {
            page,
            address: format!("/{lang}/stories/{slug}"),
            author,
            year: about.published.year(),
            title: about.title.clone(),
            title_lang: about.lang,
            date: i18n::date(lang, about.published),
            permanent,
            bibtex,
            sha256: story.sha256.clone(),
        })
    });
    or_moved(page.await, &house, &request, &former, "/cite").await
}

fn story_page(lang: Lang, slug: &str, story: &Published, base_url: &str, print: bool) -> StoryPage {
    let t = texts(lang);
    let address = format!("/{lang}/stories/{slug}");
    let mut page = Page::public(lang, story.about.title.clone(), &format!("stories/{slug}"), base_url);
    // One text, one address for search engines, whatever the language of the pages around it; only that address says
    // in which languages the text is there.
    let own = format!("/{}/stories/{slug}", story.about.lang);
    page.canonical = Some(format!("{base_url}{own}"));
    page.default = story.about.lang;
    page.alternates = if story.about.lang == lang && !print { vec![(lang, own)] } else { Vec::new() };
    page.switcher = switcher(slug, if print { "/print" } else { "" });
    page.description = Some(story.about.excerpt.clone());
    page.feed = Some(format!("{address}/comments.atom"));
    page.here = "stories";
    let other = (story.about.lang != lang).then(|| t.story_in_language(&i18n::language_name(t, story.about.lang)));
    StoryPage {
        page,
        reading: Reading::of(&story.text),
        facts: other.into_iter().chain(facts(t, &story.about)).collect(),
        date: t.story_published(&i18n::date(lang, story.about.published)),
        themes: story.about.themes.clone(),
        changed: story.changes.iter().filter_map(|(label, count)| words::changed(t, label, *count)).collect(),
        demo: story.about.demo,
        address,
        comments: pinned_first(thread(lang, None, &story.comments)),
        open: story.discussion.is_open(),
        closed: match story.discussion {
            Discussion::Open { .. } => None,
            Discussion::Closed => Some(t.comments_closed()),
            Discussion::Ended => Some(t.comments_ended()),
        },
        print,
    }
}

/// What the desk pinned stands first; the rest keeps its order.
fn pinned_first(mut thread: Vec<CommentView>) -> Vec<CommentView> {
    thread.sort_by_key(|comment| !comment.pinned);
    thread
}

/// The comments under `parent`, each with its answers.
pub fn thread(lang: Lang, parent: Option<&PublicId>, all: &[ShownComment]) -> Vec<CommentView> {
    let view = |comment: &ShownComment| CommentView {
        id: comment.id.clone(),
        name: comment.name.clone(),
        date: i18n::date(lang, comment.published),
        lang: comment.lang,
        text: comment.body.as_deref().map(markdown::render),
        demo: comment.demo,
        pinned: comment.pinned,
        replies: thread(lang, Some(&comment.id), all),
    };
    all.iter().filter(|comment| comment.parent.as_ref() == parent).map(view).collect()
}

/// The story at this address, within pages in this language.
pub fn here(work: &mut Work<'_>, lang: Lang, slug: &str) -> Result<Published, Refusal> {
    match work.story_at(lang, slug)? {
        Found::Here(story) => Ok(*story),
        Found::Moved(_) => Err(Refusal::NotFound),
    }
}

/// Language and slug of the address.
pub fn place(path: Path<(String, String)>, request: &HttpRequest) -> Result<(Lang, String), Fault> {
    let (lang, slug) = path.into_inner();
    let lang = Lang::parse(&lang).ok_or_else(|| Fault::NotFound(crate::web::shared::locale::preferred(request)))?;
    Ok((lang, slug))
}

/// The page, or where it is now: only an address that is not there can be a former one.
pub async fn or_moved(
    page: Result<HttpResponse, Fault>,
    house: &Data<House>,
    request: &HttpRequest,
    slug: &str,
    rest: &str,
) -> Result<HttpResponse, Fault> {
    let Err(Fault::NotFound(lang)) = page else { return page };
    moved(house, request, lang, slug, rest).await?.ok_or(Fault::NotFound(lang))
}

/// The way to a story whose address was changed; `rest` is what follows the slug. A form goes there with all it holds.
pub async fn moved(
    house: &Data<House>,
    request: &HttpRequest,
    lang: Lang,
    slug: &str,
    rest: &str,
) -> Result<Option<HttpResponse>, Fault> {
    let slug = slug.to_owned();
    let found =
        work(house, move |work| work.story_at(lang, &slug)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    Ok(match found {
        Found::Moved(slug) => {
            let path = format!("/{lang}/stories/{slug}{rest}");
            let reads = request.method() == Method::GET;
            let mut answer = if reads { HttpResponse::MovedPermanently() } else { HttpResponse::PermanentRedirect() };
            Some(answer.insert_header((LOCATION, path)).finish())
        }
        Found::Here(_) => None,
    })
}

/// A story is in one language; it can be read within pages in each, at `rest` after its slug.
pub fn switcher(slug: &str, rest: &str) -> Vec<(Lang, String)> {
    Lang::ALL.into_iter().map(|lang| (lang, format!("/{lang}/stories/{slug}{rest}"))).collect()
}
