//! Rows `{"id","lang"?,"text"}` on standard input, rows with spans on standard output.

use std::error::Error;
use std::io::{BufRead as _, Write as _};

fn main() -> Result<(), Box<dyn Error>> {
    let engine = redact::Engine::new();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(out, "{}", redact::jsonl::row(&engine, &line?)?)?;
    }
    Ok(())
}
