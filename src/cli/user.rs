//! `daybook user`: members of the desk.

use clap::Subcommand;

use crate::clock;
use crate::config::{Config, Flags};
use crate::domain::Role;
use crate::work::{House, Refusal};

use super::Failure;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add a member and print their one-time set-up link; an administrator then lets them in at the desk
    Add {
        /// The name that colleagues see, and that they sign in with
        name: String,
        /// admin, editor, moderator, translator or researcher
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

/// # Errors
/// A name that is taken or empty; settings or a database that cannot be used.
pub fn run(flags: &Flags, command: Command) -> Result<(), Failure> {
    let Command::Add { name, role } = command;
    let house = House::open(Config::load(flags)?)?;
    let mut work = house.work(clock::now())?;
    // Where no house was opened yet, its keys and first administrator come first.
    work.first_start()?;
    match work.invite(None, &name, role) {
        Ok(token) => {
            println!("{}/desk/set-up/{}", house.config.base_url, token.text());
            Ok(())
        }
        Err(Refusal::Taken) => Err("there is someone with this name already: choose another".into()),
        Err(Refusal::Incomplete) => Err("NAME must have 1 to 60 characters on one line".into()),
        Err(other) => Err(other.into()),
    }
}

fn role(word: &str) -> Result<Role, String> {
    let known: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
    Role::parse(word).ok_or_else(|| format!("a role is one of {}", known.join(", ")))
}
