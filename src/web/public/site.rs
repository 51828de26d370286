//! What belongs to the site and to no page: the root, persistent addresses, robots, health.

use actix_web::http::header::{CACHE_CONTROL, LOCATION, VARY};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::domain::PublicId;
use crate::web::shared::locale::preferred;
use crate::web::shared::{Fault, work};
use crate::work::House;

/// `/`: to the reader's language, by what the browser asks for and never by its address.
pub async fn root(request: HttpRequest) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((LOCATION, format!("/{}/", preferred(&request))))
        .insert_header((VARY, "Accept-Language"))
        .insert_header((CACHE_CONTROL, "no-cache"))
        .finish()
}

/// `/id/{uuid}`: the persistent address of a story.
pub async fn by_id(id: Path<String>, request: HttpRequest, house: Data<House>) -> Result<HttpResponse, Fault> {
    let lang = preferred(&request);
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang))?;
    let (own, slug) =
        work(&house, move |work| work.address_of(&id)).await.map_err(|no| Fault::from_refusal(no, lang))?;
    Ok(HttpResponse::Found().insert_header((LOCATION, format!("/{own}/stories/{slug}"))).finish())
}

/// `/robots.txt`
pub async fn robots(house: Data<House>) -> HttpResponse {
    let base_url = &house.config.base_url;
    let rules = format!(
        "User-agent: *\nDisallow: /desk/\nDisallow: /*/write?\nDisallow: /*/receipt\nSitemap: {base_url}/sitemap.xml\n"
    );
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CACHE_CONTROL, "public, max-age=3600"))
        .body(rules)
}

/// `/healthz`: the process answers.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// `/readyz`: the database answers too.
pub async fn readyz(house: Data<House>) -> HttpResponse {
    match work(&house, |work| work.health()).await {
        Ok(_) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"),
        Err(_) => HttpResponse::ServiceUnavailable().content_type("text/plain; charset=utf-8").body("not ready\n"),
    }
}
