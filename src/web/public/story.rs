//! A story's page and its printable form.

use actix_web::http::Method;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::comment::Discussion;
use crate::domain::{Lang, PublicId, reading_time};
use crate::i18n::{self, Texts, texts};
use crate::publish::linked::Posting;
use crate::publish::{LinkedData, SafeHtml, markdown};
use crate::web::shared::page::Feed;
use crate::web::shared::{Fault, Page, Reading, words, work};
use crate::work::shelf::{Found, Published, ShownComment, Theme};
use crate::work::ways::{Neighbour, WayOn};
use crate::work::{House, Refusal, Work};

use super::cached::{HTML, cached};
use super::front::{facts, rendered};

/// With fewer labelled entries than this, a table of contents says nothing.
const LEAST_CONTENTS: usize = 3;

#[derive(Template)]
#[template(path = "public/story.html")]
struct StoryPage {
    page: Page,
    reading: Reading,
    facts: Vec<String>,
    date: String,
    time: String,
    /// Whether there are enough labelled entries for a table of contents.
    contents: bool,
    /// What readers are warned of: the text is in view after a click.
    note: Option<String>,
    themes: Vec<Theme>,
    /// What was replaced, and why.
    changed: Vec<(String, String)>,
    others: Vec<Other>,
    ways: Vec<Way>,
    demo: bool,
    address: String,
    comments: Vec<CommentView>,
    /// Whether comments are taken, and why not.
    open: bool,
    closed: Option<String>,
    print: bool,
}

/// The same story in another language.
struct Other {
    lang: Lang,
    name: String,
    address: String,
}

/// The stories before and after, within a theme.
struct Way {
    heading: String,
    newer: Option<Linked>,
    older: Option<Linked>,
}

struct Linked {
    lang: Lang,
    title: SafeHtml,
    address: String,
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
    let length = reading_time::words(&story.text);
    let note = words::notes(t, &story.about.notes);
    let description = note.clone().unwrap_or_else(|| story.about.excerpt.clone());
    page.article = true;
    page.linked = Some(linked(lang, slug, story, length, &description, base_url));
    page.description = Some(description);
    page.feed = Some(Feed {
        path: format!("{address}/comments"),
        query: String::new(),
        title: t.feed_comments_title(&story.about.title),
    });
    page.here = "stories";
    let other = (story.about.lang != lang).then(|| t.story_in_language(&i18n::language_name(t, story.about.lang)));
    let reading = Reading::of(&story.text);
    StoryPage {
        page,
        contents: reading.entries.iter().filter(|entry| entry.label.is_some()).count() >= LEAST_CONTENTS,
        reading,
        facts: other.into_iter().chain(facts(t, &story.about)).collect(),
        date: t.story_published(&i18n::date(lang, story.about.published)),
        time: t.story_minutes(reading_time::minutes(length, story.text.language)),
        note,
        themes: story.about.themes.clone(),
        changed: changed(t, story),
        others: story.others.iter().map(|(told_in, slug)| other_language(t, lang, *told_in, slug)).collect(),
        ways: story.ways.iter().map(|way| way_on(t, lang, way)).collect(),
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

/// What was replaced how often, and why.
pub fn changed(t: &Texts, story: &Published) -> Vec<(String, String)> {
    let what = |(label, count): (&String, &usize)| Some((words::changed(t, label, *count)?, words::why(t, label)));
    story.changes.iter().filter_map(what).collect()
}

fn other_language(t: &Texts, lang: Lang, told_in: Lang, slug: &str) -> Other {
    let name = i18n::language_name(t, told_in);
    Other { lang: told_in, name, address: format!("/{lang}/stories/{slug}") }
}

fn way_on(t: &Texts, lang: Lang, way: &WayOn) -> Way {
    let linked = |(told_in, title, slug): &Neighbour| Linked {
        lang: *told_in,
        title: markdown::line(title),
        address: format!("/{lang}/stories/{slug}"),
    };
    Way {
        heading: way.theme.as_ref().map_or_else(|| t.story_ways(), |(_, name)| t.story_ways_in(name)),
        newer: way.newer.as_ref().map(linked),
        older: way.older.as_ref().map(linked),
    }
}

fn linked(lang: Lang, slug: &str, story: &Published, length: usize, description: &str, base_url: &str) -> LinkedData {
    let (t, about) = (texts(lang), &story.about);
    let posting = Posting {
        title: &about.title,
        description,
        author: &t.cite_author(&t.site_name(), &about.number.to_string()),
        site: &t.site_name(),
        address: &format!("{base_url}/{}/stories/{slug}", about.lang),
        permanent: &format!("{base_url}/id/{}", about.id),
        home: &format!("{base_url}/{lang}/"),
        lang: about.lang.code(),
        published: &about.published.to_string(),
        words: length,
        minutes: reading_time::minutes(length, story.text.language),
        themes: about.themes.iter().map(|(_, name)| name.as_str()).collect(),
        guarded: !about.notes.is_empty(),
    };
    posting.linked()
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
