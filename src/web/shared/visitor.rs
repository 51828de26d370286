//! Whose tries are counted: the peer's address, or what our own proxy says it is. It is hashed at once and never kept.

use actix_web::HttpRequest;

use crate::work::House;

/// The address by which the limits tell visitors apart. Behind a proxy (`DAYBOOK_BEHIND_PROXY`) it is the last one of
/// `X-Forwarded-For`, the only one that our proxy wrote itself.
pub fn visitor(request: &HttpRequest, house: &House) -> String {
    let forwarded = house.config.behind_proxy.then(|| request.headers().get_all("x-forwarded-for").last()).flatten();
    let forwarded = forwarded.and_then(|value| value.to_str().ok()).and_then(|all| all.rsplit(',').next());
    match forwarded.map(str::trim).filter(|address| !address.is_empty()) {
        Some(address) => address.to_owned(),
        None => request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default(),
    }
}
