//! `daybook doctor`: looks at settings, database and keys, and says what mends what is wrong.

use crate::clock;
use crate::config::{Config, Flags};
use crate::work::House;
use crate::work::register::Proof;

use super::Failure;

/// # Errors
/// If anything is wrong, after saying all of it.
pub fn run(flags: &Flags) -> Result<(), Failure> {
    let config = Config::load(flags)?;
    println!("data folder   {}", config.data_dir.display());
    println!("database      {}", without_password(&config.database_url));
    println!("base URL      {}", config.base_url);
    let mut wrong = Vec::new();
    if !config.is_https() && !config.listen.ip().is_loopback() {
        wrong.push(
            "the site listens to the world without https: put a proxy with https before it and set DAYBOOK_BASE_URL",
        );
    }
    let house = House::open(config)?;
    let mut work = house.work(clock::now())?;
    println!("tables        up to date");
    let health = work.health()?;
    println!("desk keys     {}", if health.keys { "there" } else { "none" });
    println!("members       {} at work, {} waiting", health.working, health.waiting);
    if !health.keys {
        wrong.push("the desk has no keys yet: start `daybook serve` once");
    }
    if health.keys && health.working == 0 {
        wrong.push(if health.first_link {
            "nobody can open stories yet: open the first administrator's link that `daybook serve` prints"
        } else {
            "nobody holds the desk's secrets: sealed stories cannot be opened any more"
        });
    }
    match work.prove_register()? {
        Proof::Holds(lines) => println!("register      holds ({lines} lines)"),
        Proof::BrokenAt(_) => wrong.push("the register does not hold: see `daybook audit verify`"),
    }
    if wrong.is_empty() {
        println!("all is well");
        return Ok(());
    }
    for what in &wrong {
        println!("wrong         {what}");
    }
    Err(format!("{} thing(s) to mend", wrong.len()).into())
}

fn without_password(url: &str) -> String {
    match url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (_, host))) => format!("{scheme}://…@{host}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_printed() {
        assert_eq!(without_password("postgres://ana:se@cret@db/daybook"), "postgres://…@db/daybook");
        assert_eq!(without_password("data/daybook.sqlite"), "data/daybook.sqlite");
    }
}
