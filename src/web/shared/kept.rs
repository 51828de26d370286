//! Looking for a page in the cache, and asking the database first whether it may be shown.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::ACCEPT_ENCODING;
use actix_web::web::Data;

use crate::clock;
use crate::publish::cache::CachedPage;
use crate::publish::encoding::Encoding;
use crate::work::{House, Refusal};

use super::work;

/// How the answer's bytes may be packed.
pub fn encoding(request: &HttpRequest) -> Encoding {
    Encoding::chosen(request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()))
}

/// The page at this address, if there is one.
///
/// # Errors
/// [`Refusal::Failed`] when there is one and the database cannot say whether it may be shown.
pub async fn kept(house: &Data<House>, address: &str, encoding: Encoding) -> Result<Option<Arc<CachedPage>>, Refusal> {
    let at = clock::moment();
    if house.pages.may_show(at) {
        return Ok(house.pages.get(address, encoding, at));
    }
    if !house.pages.keeps(address, encoding) {
        return Ok(None);
    }
    ask(house).await?;
    Ok(house.pages.get(address, encoding, clock::moment()))
}

/// Asks the database what changed, unless somebody just did: at most once in the time of a lease.
///
/// # Errors
/// [`Refusal::Failed`] when it cannot be asked.
pub async fn ask(house: &Data<House>) -> Result<(), Refusal> {
    let came = clock::moment().steady;
    let mut failed = house.pages.turn.lock().await;
    let at = clock::moment();
    if house.pages.may_show(at) {
        return Ok(());
    }
    // Whoever waited for a try that failed does not wait for another.
    if failed.is_some_and(|failed| failed >= came) {
        return Err(Refusal::Failed("the database does not answer".into()));
    }
    let asked = work(house, move |work| work.catch_up(at)).await;
    *failed = asked.is_err().then(|| clock::moment().steady);
    asked
}
