//! actix: one folder per audience.
