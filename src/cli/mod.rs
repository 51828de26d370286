//! The command line: one file per command. Exit codes: 0 done, 1 failed, 2 wrong usage.

mod audit;
mod doctor;
mod eval;
mod import;
mod redact;
mod serve;
mod user;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Flags;

/// True stories from practice, told safely.
#[derive(Debug, Parser)]
#[command(name = "daybook", version, about, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    serve: serve::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the site (the default)
    Serve(serve::Options),
    /// Members of the desk
    #[command(subcommand)]
    User(user::Command),
    /// Find what could identify someone in a text, and replace it
    Redact(redact::Options),
    /// Measure the redactor on marked diaries
    Eval(eval::Options),
    /// Bring in what was written elsewhere, through the front door
    #[command(subcommand)]
    Import(import::Command),
    /// Check the settings, the database and the keys, and say what mends what is wrong
    Doctor,
    /// Read the register
    #[command(subcommand)]
    Audit(audit::Command),
}

/// What a command failed of, in words for the operator.
pub type Failure = Box<dyn std::error::Error>;

/// Reads the command line and runs the command.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .with_max_level(tracing::Level::INFO)
        .init();
    let done = match cli.command {
        None => serve::run(&cli.flags, &cli.serve),
        Some(Command::Serve(options)) => serve::run(&cli.flags, &options),
        Some(Command::User(command)) => user::run(&cli.flags, command),
        Some(Command::Redact(options)) => redact::run(options),
        Some(Command::Eval(options)) => eval::run(&options),
        Some(Command::Import(command)) => import::run(&cli.flags, command),
        Some(Command::Doctor) => doctor::run(&cli.flags),
        Some(Command::Audit(command)) => audit::run(&cli.flags, command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("daybook: {failure}");
            ExitCode::FAILURE
        }
    }
}
