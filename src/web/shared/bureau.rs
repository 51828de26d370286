//! The way from a handler into the house: on a thread that may wait for the database.

use actix_web::web::{self, Data};

use crate::clock;
use crate::domain::Timestamp;
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
        act(&mut house.work(at)?, at)
    });
    done.await.map_err(|lost| Refusal::Failed(Box::new(lost)))?
}
