//! `daybook serve`: prepares the house on its first start, says where to click, and serves.

use actix_web::web::Data;

use crate::clock;
use crate::config::{Config, Flags};
use crate::web::app;
use crate::work::House;

use super::Failure;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Leave out the invented demo stories
    #[arg(long)]
    no_demo: bool,
}

/// Runs until it is told to stop.
///
/// # Errors
/// A setting, a folder, a database or an address that cannot be used; the message names it.
pub fn run(flags: &Flags, options: &Options) -> Result<(), Failure> {
    // A crowd leaves memory in pieces: in huge pages, half of it would stay. Where the system refuses, more stays.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    let config = Config::load(flags)?;
    let house = House::open(config)?;
    let link = house.work(clock::now())?.first_start()?;
    if !options.no_demo {
        house.work(clock::now())?.publish_demo()?;
    }
    let listen = house.config.listen;
    let socket = app::socket(listen).map_err(|why| {
        format!("{listen} cannot be listened on ({why}): set DAYBOOK_LISTEN or --listen to a free address")
    })?;
    let base_url = house.config.base_url.clone();
    let house = Data::new(house);
    // Stories published before there was a search, or read by an older version: nobody waits for it.
    let indexing = house.clone();
    std::thread::spawn(move || index(&indexing));
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    actix_web::rt::System::new().block_on(async move {
        let server = app::server(house, socket, workers)?;
        println!("Daybook is open: {base_url}/");
        match link {
            Some(token) => println!("Set up the first administrator (once): {base_url}/desk/set-up/{}", token.text()),
            None => println!("The desk: {base_url}/desk/"),
        }
        server.await
    })?;
    Ok(())
}

fn index(house: &House) {
    let began = std::time::Instant::now();
    match house.work(clock::now()).and_then(|mut work| work.index_published()) {
        Ok(0) => {}
        Ok(stories) => tracing::info!(stories, took_ms = began.elapsed().as_millis(), "the search has read them"),
        Err(cause) => tracing::error!(%cause, "the search could not read every story; the next start goes on"),
    }
}
