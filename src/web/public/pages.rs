//! The pages that operators edit.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::Lang;
use crate::i18n::{self, texts};
use crate::publish::measured::Measured;
use crate::publish::{SafeHtml, markdown, words};
use crate::web::shared::locale::preferred;
use crate::web::shared::{Fault, Page};
use crate::work::{House, Refusal};

use super::cached::{HTML, cached};
use super::front::rendered;

#[derive(Template)]
#[template(path = "public/page.html")]
struct ContentPage {
    page: Page,
    body: SafeHtml,
    notice: Option<String>,
    /// On the page on methods: what the redactor of this build misses.
    measured: Option<MeasuredView>,
}

struct MeasuredView {
    when: String,
    /// Language, missed of what identifies by itself, missed of what does together with other things.
    rows: Vec<(String, String, String)>,
}

fn measured(lang: Lang) -> Option<MeasuredView> {
    let t = texts(lang);
    let measured = Measured::of_this_build().ok()?;
    let day = chrono::NaiveDate::parse_from_str(&measured.date, "%Y-%m-%d").ok()?;
    let row = |told_in: &Lang| {
        let shares = measured.languages.get(told_in.code())?;
        let missed = |found: f64| i18n::percent(lang, 1.0 - found);
        Some((i18n::language_name(t, *told_in), missed(shares.direct), missed(shares.quasi)))
    };
    let rows = Lang::STORIES.iter().filter_map(row).collect();
    Some(MeasuredView { when: t.measured_when(&i18n::date(lang, day)), rows })
}

/// `/{lang}/pages/{name}`
pub async fn show(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, name) = path.into_inner();
    let lang = Lang::parse(&lang).ok_or_else(|| Fault::NotFound(preferred(&request)))?;
    let (base_url, folder) = (house.config.base_url.clone(), house.config.data_dir.clone());
    cached(&request, &house, lang, request.path(), HTML, move |work| {
        work.shows_files();
        let text = words::page(&folder, lang, &name).ok_or(Refusal::NotFound)?;
        let (title, body) = words::titled(&text);
        let mut page = Page::public(lang, title, &format!("pages/{name}"), &base_url);
        // An operator's own page need not be there in every language.
        page.alternates.retain(|(lang, _)| words::page(&folder, *lang, &name).is_some());
        page.here = if name == "about" { "about" } else { "" };
        let alone = name == "methods" && work.reviewers()? == 1;
        let notice = alone.then(|| texts(lang).pages_one_reviewer());
        let measured = (name == "methods").then(|| measured(lang)).flatten();
        rendered(&ContentPage { page, body: markdown::render_page(body), notice, measured })
    })
    .await
}
