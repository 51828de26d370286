//! `/sitemap.xml`: one file while there are few stories, an index of files when there are more than one can hold.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::domain::Lang;
use crate::publish::sitemap::{self, Place};
use crate::publish::words;
use crate::web::shared::Fault;
use crate::web::shared::locale::preferred;
use crate::work::{House, Refusal, Work};

use super::cached::{XML, cached};

/// The pages of content that the sitemap names.
const PAGES: &[&str] = &["about", "protect", "methods", "comment-rules"];
/// How many stories a file holds: at most 50,000 addresses are allowed.
const MOST: usize = 45_000;

/// The sitemap, or the index of its parts.
pub async fn whole(request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let served = house.clone();
    cached(&request, &house, preferred(&request), request.path(), XML, move |work| {
        work.shows_files();
        let parts = work.count()?.div_ceil(MOST);
        if parts > 1 {
            let address = |part: usize| format!("{}/sitemap-{part}.xml", served.config.base_url);
            return written(sitemap::index(&(0..=parts).map(address).collect::<Vec<_>>()));
        }
        let mut places = pages(&served);
        places.extend(stories(work, &served.config.base_url, 0, MOST)?);
        written(sitemap::sitemap(&places))
    })
    .await
}

/// A part: 0 holds the pages, the others stories, oldest first, so that a new story changes the last part alone.
pub async fn part(part: Path<String>, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = preferred(&request);
    let number: usize = part.parse().ok().filter(|n: &usize| n.to_string() == *part).ok_or(Fault::NotFound(lang))?;
    let served = house.clone();
    cached(&request, &house, lang, request.path(), XML, move |work| {
        let places = match number.checked_sub(1) {
            None => {
                work.shows_files();
                pages(&served)
            }
            Some(before) => {
                let skip = before.checked_mul(MOST).ok_or(Refusal::NotFound)?;
                stories(work, &served.config.base_url, skip, MOST)?
            }
        };
        if places.is_empty() { Err(Refusal::NotFound) } else { written(sitemap::sitemap(&places)) }
    })
    .await
}

fn pages(house: &House) -> Vec<Place> {
    let (base_url, folder) = (&house.config.base_url, &house.config.data_dir);
    let exists = |lang: Lang, path: &str| {
        path.strip_prefix("pages/").is_none_or(|name| words::page(folder, lang, name).is_some())
    };
    let paths =
        ["".to_owned(), "stories/".to_owned()].into_iter().chain(PAGES.iter().map(|name| format!("pages/{name}")));
    let mut places = Vec::new();
    for path in paths {
        let address = |lang: Lang| format!("{base_url}/{lang}/{path}");
        let there: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| exists(*lang, &path)).collect();
        let mut alternates: Vec<_> = there.iter().map(|lang| (lang.code().to_owned(), address(*lang))).collect();
        alternates.extend(there.first().map(|lang| ("x-default".to_owned(), address(*lang))));
        for lang in there {
            places.push(Place { address: address(lang), changed: None, alternates: alternates.clone() });
        }
    }
    places
}

fn stories(work: &mut Work<'_>, base_url: &str, skip: usize, most: usize) -> Result<Vec<Place>, Refusal> {
    let place = |(lang, slug, day): (Lang, String, chrono::NaiveDate)| {
        let address = format!("{base_url}/{lang}/stories/{slug}");
        let alternates = vec![(lang.code().to_owned(), address.clone()), ("x-default".to_owned(), address.clone())];
        Place { address, changed: Some(day.to_string()), alternates }
    };
    Ok(work.addresses(skip, most)?.into_iter().map(place).collect())
}

fn written(xml: std::io::Result<String>) -> Result<String, Refusal> {
    xml.map_err(|cause| Refusal::Failed(Box::new(cause)))
}
