//! The desk: editors, moderators and administrators, behind sign-in.

pub mod people;
pub mod register;
pub mod set_up;
pub mod sign_in;
pub mod who;

use actix_web::web::ServiceConfig;

/// The routes of signing in, of people and of the register.
pub fn routes(cfg: &mut ServiceConfig) {
    sign_in::routes(cfg);
    set_up::routes(cfg);
    people::routes(cfg);
    register::routes(cfg);
}
