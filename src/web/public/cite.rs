//! How to cite a story: the page, and the files that programs for references read.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::Datelike as _;

use crate::domain::Lang;
use crate::i18n::texts;
use crate::publish::citation::Citation;
use crate::web::shared::locale::preferred;
use crate::web::shared::{Fault, Page};
use crate::work::House;
use crate::work::shelf::Published;

use super::cached::{BIBTEX, CSL_JSON, HTML, RIS, cached};
use super::front::rendered;
use super::story::{here, or_moved, place, switcher};

#[derive(Template)]
#[template(path = "public/cite.html")]
struct Cite {
    page: Page,
    address: String,
    citation: Citation,
    title_lang: Lang,
    bibtex: String,
    ris: String,
    csl: String,
    sha256: String,
}

/// `/{lang}/stories/{slug}/cite`
pub async fn show(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let page = cached(&request, &house, lang, request.path(), HTML, move |work| {
        let story = here(work, lang, &slug)?;
        let citation = citation(lang, &story, &base_url);
        let mut page = Page::new(lang, texts(lang).cite_title(), "");
        page.alternates = Vec::new();
        page.switcher = switcher(&slug, "/cite");
        rendered(&Cite {
            page,
            address: format!("/{lang}/stories/{slug}"),
            title_lang: story.about.lang,
            bibtex: citation.bibtex(),
            ris: citation.ris(),
            csl: citation.csl_json(),
            citation,
            sha256: story.sha256.clone(),
        })
    });
    or_moved(page.await, &house, &request, &former, "/cite").await
}

/// `/{lang}/stories/{slug}/cite.bib`, `.ris` and `.json`
pub async fn file(
    path: Path<(String, String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug, form) = path.into_inner();
    let lang = Lang::parse(&lang).ok_or_else(|| Fault::NotFound(preferred(&request)))?;
    let (kind, write): (_, fn(&Citation) -> String) = match form.as_str() {
        "bib" => (BIBTEX, Citation::bibtex),
        "ris" => (RIS, Citation::ris),
        "json" => (CSL_JSON, Citation::csl_json),
        _ => return Err(Fault::NotFound(lang)),
    };
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let file = cached(&request, &house, lang, request.path(), kind, move |work| {
        let story = here(work, lang, &slug)?;
        Ok(write(&citation(lang, &story, &base_url)))
    });
    or_moved(file.await, &house, &request, &former, &format!("/cite.{form}")).await
}

/// The citation of a story, the collection named in `lang`.
pub fn citation(lang: Lang, story: &Published, base_url: &str) -> Citation {
    let (t, about) = (texts(lang), &story.about);
    Citation {
        author: t.cite_author(&t.site_name(), &about.number.to_string()),
        title: about.title.clone(),
        year: about.published.year(),
        site: t.site_name(),
        number: about.number,
        address: format!("{base_url}/id/{}", about.id),
        lang: about.lang.code().to_owned(),
    }
}
