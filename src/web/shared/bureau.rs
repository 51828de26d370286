//! The way from a handler into the house: on a thread that may wait for the database.

use actix_web::rt::time::sleep;
use actix_web::web::{self, Data};

use crate::clock;
use crate::domain::Timestamp;
use crate::publish::lease::UNTIL_ALL_KNOW;
use crate::work::{House, Refusal, Work};

/// Does one piece of work on a blocking thread, at this moment.
///
/// # Errors
/// What the work refuses; [`Refusal::Failed`] if its thread was lost.
pub async fn work<T: Send + 'static>(
    house: &Data<House>,
    act: impl FnOnce(&mut Work<'_>) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    work_at(house, move |work, _| act(work)).await
}

/// The same for work that also needs to know the time.
///
/// # Errors
/// As [`work`].
pub async fn work_at<T: Send + 'static>(
    house: &Data<House>,
    act: impl FnOnce(&mut Work<'_>, Timestamp) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let house = house.clone();
    let done = web::block(move || {
        let at = clock::now();
        let mut work = house.work(at)?;
        act(&mut work, at).map(|done| (done, work.takes_away()))
    });
    let (done, takes_away) = done.await.map_err(|lost| Refusal::Failed(Box::new(lost)))??;
    if takes_away {
        // Here, where neither a thread nor a connection waits with it.
        sleep(UNTIL_ALL_KNOW).await;
    }
    Ok(done)
}
