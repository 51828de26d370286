//! The command line of Daybook.

use std::process::ExitCode;

fn main() -> ExitCode {
    daybook::cli::run()
}
