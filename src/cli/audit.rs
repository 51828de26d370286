//! `daybook audit`: proving the register.

use clap::Subcommand;

use crate::clock;
use crate::config::{Config, Flags};
use crate::work::House;
use crate::work::register::Proof;

use super::Failure;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Prove that no line of the register was changed, taken out or put in
    Verify,
}

/// # Errors
/// A chain that does not hold, with the number of the first line that does not fit.
pub fn run(flags: &Flags, command: Command) -> Result<(), Failure> {
    let Command::Verify = command;
    let house = House::open(Config::load(flags)?)?;
    match house.work(clock::now())?.prove_register()? {
        Proof::Holds(lines) => {
            println!("the register holds: {lines} lines, each bound to the one before");
            Ok(())
        }
        Proof::BrokenAt(line) => Err(format!("the register does not hold from line {line} on").into()),
    }
}
