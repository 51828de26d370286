//! `daybook redact`: the redactor on texts from files or standard input; nothing is stored.

use std::io::{BufRead as _, Read as _, Write as _};
use std::path::PathBuf;
use std::string::FromUtf8Error;

use clap::ValueEnum;
use redact::{Engine, Language, Policy, jsonl};

use super::Failure;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Texts to read; standard input without any
    files: Vec<PathBuf>,
    /// The language of the texts
    #[arg(long, value_enum, default_value_t = Tongue::Auto)]
    lang: Tongue,
    /// What to write: the redacted text, or a JSON row with spans and warnings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Rows {"id","lang"?,"text"} on standard input, a row for each on standard output
    #[arg(long, conflicts_with_all = ["files", "format", "lang"])]
    jsonl: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tongue {
    Auto,
    En,
    Fr,
    Es,
    De,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// # Errors
/// A file that cannot be read, a line that is not UTF-8, a row that is no JSON object with an `id` and a `text`.
pub fn run(options: Options) -> Result<(), Failure> {
    let engine = Engine::new();
    if options.jsonl {
        return rows(&engine);
    }
    let language = match options.lang {
        Tongue::Auto => None,
        Tongue::En => Some(Language::En),
        Tongue::Fr => Some(Language::Fr),
        Tongue::Es => Some(Language::Es),
        Tongue::De => Some(Language::De),
    };
    let mut out = std::io::stdout().lock();
    if options.files.is_empty() {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes).map_err(|why| not_utf8("standard input", &why))?;
        write!(out, "{}", told(&engine, "-", &text, language, options.format)?)?;
    }
    for file in &options.files {
        let bytes = std::fs::read(file).map_err(|why| format!("{}: {why}", file.display()))?;
        let text = String::from_utf8(bytes).map_err(|why| not_utf8(&file.display().to_string(), &why))?;
        write!(out, "{}", told(&engine, &file.display().to_string(), &text, language, options.format)?)?;
    }
    Ok(out.flush()?)
}

/// Which line is no UTF-8, without quoting it.
fn not_utf8(name: &str, why: &FromUtf8Error) -> String {
    let good = &why.as_bytes()[..why.utf8_error().valid_up_to()];
    format!("{name}: line {} is not UTF-8 text", good.iter().filter(|byte| **byte == b'\n').count() + 1)
}

fn told(engine: &Engine, id: &str, text: &str, language: Option<Language>, format: Format) -> Result<String, Failure> {
    if format == Format::Json {
        return Ok(jsonl::row_of(engine, &id.into(), text, language, &Policy::default())? + "\n");
    }
    let found = engine.analyse(&[text], language);
    Ok(found.redacted(&[text]).concat())
}

fn rows(engine: &Engine) -> Result<(), Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = String::from_utf8(line?).map_err(|_| format!("line {}: is not UTF-8 text", number + 1))?;
        if line.trim_start_matches('\u{feff}').trim().is_empty() {
            continue;
        }
        let row = jsonl::row(engine, &line).map_err(|why| format!("line {}: {why}", number + 1))?;
        writeln!(out, "{row}")?;
    }
    Ok(out.flush()?)
}
