//! Looking for a page in the cache, and asking the database first whether it may be shown.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::ACCEPT_ENCODING;
use actix_web::web::Data;

use crate::clock;
use crate::publish::cache::CachedPage;
use crate::publish::encoding::Encoding;
use crate::work::House;

use super::work;

/// How the answer's bytes may be packed.
pub fn encoding(request: &HttpRequest) -> Encoding {
    Encoding::chosen(request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()))
}

/// The page at this address, if there is one and it may be shown.
pub async fn kept(house: &Data<House>, address: &str, encoding: Encoding) -> Option<Arc<CachedPage>> {
    let at = clock::moment();
    if house.pages.may_show(at) {
        return house.pages.get(address, encoding, at);
    }
    if !house.pages.keeps(address, encoding) {
        return None;
    }
    ask(house).await;
    house.pages.get(address, encoding, clock::moment())
}

/// Asks the database what changed, unless somebody just did: at most once in the time of a lease.
pub async fn ask(house: &Data<House>) {
    let _turn = house.pages.turn.lock().await;
    let at = clock::moment();
    if house.pages.may_show(at) {
        return;
    }
    if let Err(cause) = work(house, move |work| work.catch_up(at)).await {
        tracing::error!(%cause, "could not ask what changed: nothing is shown from memory");
    }
}
