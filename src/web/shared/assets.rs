//! Our own style sheet, script and icon: the only files that a page may load.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;

use crate::seal::sha256_hex;

#[derive(RustEmbed)]
#[folder = "src/web/assets/"]
struct Files;

/// Each file's address by its name. The address holds a hash of the content, so it can be cached for ever.
static ADDRESSES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let address = |name: &str| {
        let file = Files::get(name)?;
        Some((name.to_owned(), format!("/assets/{}/{name}", &sha256_hex(&file.data)[..12])))
    };
    Files::iter().filter_map(|name| address(&name)).collect()
});

/// The address of an asset, for templates. An unknown name gives an address that answers 404.
pub fn address(name: &str) -> &'static str {
    ADDRESSES.get(name).map_or("/assets/missing", String::as_str)
}

/// Serves `/assets/{hash}/{name}`.
pub async fn serve(path: web::Path<(String, String)>) -> HttpResponse {
    let (_, name) = path.into_inner();
    let Some(file) = Files::get(&name) else { return HttpResponse::NotFound().finish() };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(file.data.into_owned())
}
