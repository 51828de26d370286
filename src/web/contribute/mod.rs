//! Contributing: writing a story step by step, and coming back with a receipt.

mod forms;
mod own_comment;
mod receipt;
mod steps;
mod write;

use actix_web::web::{self, ServiceConfig};

/// The two addresses of contributors.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/{lang}/write").get(write::show).post(write::take))
        .service(web::resource("/{lang}/receipt").get(receipt::show).post(receipt::take));
}
