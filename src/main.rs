//! `daybook`: the site and its commands.

use std::process::ExitCode;

fn main() -> ExitCode {
    daybook::cli::run()
}
