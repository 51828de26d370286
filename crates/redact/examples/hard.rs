//! How quickly hard texts are read: `hard BYTES [NAME]` makes each so long, or only the one of that name, prints MB/s, and
//! fails if one is below 0.3.

#[path = "../tests/hard/mod.rs"]
mod hard;

use std::error::Error;
use std::time::Instant;

use redact::{Engine, Language};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let length = args.next().ok_or("usage: hard BYTES [NAME]")?.parse()?;
    let only = args.next();
    let engine = Engine::new();
    let mut slow = Vec::new();
    for (name, text) in hard::texts(length) {
        if only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let started = Instant::now();
        let found = engine.analyse(&[&text], Some(Language::En));
        let redacted = found.redacted(&[&text]).concat();
        #[expect(clippy::cast_precision_loss, reason = "millions of bytes")]
        let speed = text.len() as f64 / started.elapsed().as_secs_f64() / 1e6;
        println!("{speed:8.2} MB/s  {name} ({} bytes left)", redacted.len());
        if speed < 0.3 {
            slow.push(name);
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(format!("below 0.3 MB/s: {slow:?}").into()) }
}
