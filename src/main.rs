//! `daybook`: the site and its commands.

use std::process::ExitCode;

/// Gives memory back after a crowd has gone, where the system's allocator keeps a heap for every thread.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    daybook::cli::run()
}
