//! Our own style sheet, script and icon: the only files that a page may load.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use actix_web::{HttpRequest, HttpResponse, web};
use bytes::Bytes;
use rust_embed::RustEmbed;

use crate::publish::encoding::Encoding;
use crate::seal::sha256_hex;

use super::kept;

#[derive(RustEmbed)]
#[folder = "src/web/assets/"]
struct Files;

/// A file as it travels.
struct Asset {
    /// Holds a hash of the content, so that it can be cached for ever.
    address: String,
    kind: &'static str,
    /// Each way in which it can be packed, and its bytes.
    packed: [(Encoding, Bytes); 3],
}

static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let asset = |name: &str| {
        let file = Files::get(name)?.data.into_owned();
        let bytes = if name.ends_with(".css") { without_comments(file) } else { file };
        let address = format!("/assets/{}/{name}", &sha256_hex(&bytes)[..12]);
        let packed = [Encoding::Plain, Encoding::Gzip, Encoding::Brotli].map(|encoding| {
            let (encoding, bytes) = encoding.pack(bytes.clone());
            (encoding, Bytes::from(bytes))
        });
        Some((name.to_owned(), Asset { address, kind: kind(name), packed }))
    };
    Files::iter().filter_map(|name| asset(&name)).collect()
});

/// A style sheet without what only its authors read.
fn without_comments(sheet: Vec<u8>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&sheet) else { return sheet };
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| part.split_once("*/")).map(|(_, after)| after);
    let lines = std::iter::once(first).chain(rest).collect::<String>();
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n").into_bytes()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// The address of an asset, for templates. An unknown name gives an address that answers 404.
pub fn address(name: &str) -> &'static str {
    ASSETS.get(name).map_or("/assets/missing", |asset| &asset.address)
}

/// Serves `/assets/{hash}/{name}`.
pub async fn serve(path: web::Path<(String, String)>, request: HttpRequest) -> HttpResponse {
    let (_, name) = path.into_inner();
    let Some(asset) = ASSETS.get(&name) else { return HttpResponse::NotFound().finish() };
    let wanted = kept::encoding(&request);
    let [plain, ..] = &asset.packed;
    let (encoding, bytes) = asset.packed.iter().find(|(encoding, _)| *encoding == wanted).unwrap_or(plain);
    let mut answer = HttpResponse::Ok();
    if let Some(name) = encoding.name() {
        answer.insert_header((CONTENT_ENCODING, name));
    }
    answer
        .insert_header((CONTENT_TYPE, asset.kind))
        .insert_header((VARY, "Accept-Encoding"))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(bytes.clone())
}
