//! What readers see. They get no cookie, and every page comes from the cache until something public changes.

mod cached;
mod cite;
mod comments;
mod feeds;
mod front;
mod pages;
mod plain;
mod recognise;
mod search;
mod site;
mod sitemap;
mod story;

use actix_web::web::{self, ServiceConfig};

/// The routes of readers.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/", web::get().to(site::root))
        .route("/healthz", web::get().to(site::healthz))
        .route("/readyz", web::get().to(site::readyz))
        .route("/robots.txt", web::get().to(site::robots))
        .route("/sitemap.xml", web::get().to(sitemap::whole))
        .route("/sitemap-{part}.xml", web::get().to(sitemap::part))
        .route("/id/{id}", web::get().to(site::by_id))
        .route("/{lang}/", web::get().to(front::front))
        .route("/{lang}/stories/", web::get().to(front::list))
        .route("/{lang}/search", web::get().to(search::search))
        .route("/feed.{form:atom|json}", web::get().to(feeds::site))
        .route("/{lang}/feed.{form:atom|json}", web::get().to(feeds::stories))
        .route("/{lang}/pages/{name}", web::get().to(pages::show))
        .route("/{lang}/stories/{slug}", web::get().to(story::show))
        .route("/{lang}/stories/{slug}/print", web::get().to(story::print))
        .route("/{lang}/stories/{slug}/text", web::get().to(plain::show))
        .route("/{lang}/stories/{slug}/cite", web::get().to(cite::show))
        .route("/{lang}/stories/{slug}/cite.{form}", web::get().to(cite::file))
        .route("/{lang}/stories/{slug}/comments.{form:atom|json}", web::get().to(feeds::comments))
        .service(web::resource("/{lang}/stories/{slug}/recognise").get(recognise::show).post(recognise::take))
        .service(web::resource("/{lang}/stories/{slug}/comments").get(comments::held).post(comments::take));
}
