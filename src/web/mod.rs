//! actix: one folder per audience, each with its handlers, forms and templates.
//!
//! A handler parses and authorises, makes one call into `work`, and shows a template.

pub mod app;
pub mod contribute;
pub mod desk;
pub mod public;
pub mod shared;
