//! The desk: editors, moderators and administrators, behind sign-in.

pub mod bench;
mod comment_list;
pub mod comments;
mod noted;
pub mod patterns;
pub mod people;
pub mod publication;
pub mod queue;
pub mod recognised;
pub mod register;
pub mod review;
pub mod set_up;
pub mod sign_in;
pub mod thread;
pub mod who;

use actix_web::web::ServiceConfig;

/// The routes of the desk.
pub fn routes(cfg: &mut ServiceConfig) {
    sign_in::routes(cfg);
    set_up::routes(cfg);
    people::routes(cfg);
    register::routes(cfg);
    queue::routes(cfg);
    publication::routes(cfg);
    recognised::routes(cfg);
    review::routes(cfg);
    bench::routes(cfg);
    comments::routes(cfg);
    thread::routes(cfg);
    patterns::routes(cfg);
}
