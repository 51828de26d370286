//! `daybook import`: what was written elsewhere comes in through the same door as everything else.

use std::path::PathBuf;

use clap::Subcommand;

use crate::clock;
use crate::config::{Config, Flags};
use crate::domain::week::split_week;
use crate::domain::{Consent, Draft, Entry, Lang, Purpose};
use crate::publish::words;
use crate::seal::sha256_hex;
use crate::work::{House, Refusal};

use super::Failure;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// A diary in Markdown: `# title`, then `## label` before each entry. Prints the receipt: give it to its writer
    Story {
        /// UTF-8 text
        file: PathBuf,
        /// en, fr, es or de
        #[arg(long, default_value = "en", value_parser = lang)]
        lang: Lang,
        /// What the writer agreed to besides publishing: translate, research, quotations
        #[arg(long, value_delimiter = ',', value_parser = purpose)]
        consent: Vec<Purpose>,
    },
}

/// # Errors
/// A file that cannot be read or holds no title and entries; settings or a database that cannot be used.
pub fn run(flags: &Flags, command: Command) -> Result<(), Failure> {
    let Command::Story { file, lang, consent } = command;
    let named = |why: String| format!("{}: {why}", file.display());
    let bytes = std::fs::read(&file).map_err(|why| named(why.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| named("is not UTF-8 text: save it as UTF-8".into()))?;
    let house = House::open(Config::load(flags)?)?;
    let mut work = house.work(clock::now())?;
    work.first_start()?;
    let page = words::page(&house.config.data_dir, lang, "consent").unwrap_or_default();
    let mut draft = read(&text, lang);
    draft.consent = Consent { publish: true, sha256: sha256_hex(page.as_bytes()), ..Consent::default() };
    draft.consent.version = words::version(&page);
    for purpose in consent {
        draft.consent.set(purpose, true);
    }
    match work.hand_in(&draft, None) {
        Ok(receipt) => {
            println!("{receipt}");
            Ok(())
        }
        Err(Refusal::Incomplete) => {
            Err(named("needs `# a title` of one line (at most 120 characters) and at least one entry of text".into())
                .into())
        }
        Err(other) => Err(other.into()),
    }
}

/// The first-level heading is the title, second-level headings are labels; a text without them is split at its days.
fn read(text: &str, lang: Lang) -> Draft {
    let mut draft = Draft::begin(lang);
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (title, body) = words::titled(&text);
    draft.title = title.to_owned();
    draft.entries = if body.lines().any(|line| line.starts_with("## ")) { by_headings(body) } else { split_week(body) };
    draft
}

fn by_headings(body: &str) -> Vec<Entry> {
    let mut entries = vec![Entry::default()];
    for line in body.lines() {
        if let Some(label) = line.strip_prefix("## ") {
            entries.push(Entry { label: label.trim().to_owned(), text: String::new() });
        } else if let Some(entry) = entries.last_mut() {
            entry.text.push_str(line);
            entry.text.push('\n');
        }
    }
    for entry in &mut entries {
        entry.text = entry.text.trim().to_owned();
    }
    entries.retain(|entry| !entry.text.is_empty() || !entry.label.is_empty());
    entries
}

fn lang(code: &str) -> Result<Lang, String> {
    Lang::parse_story(code).ok_or_else(|| "stories are taken in en, fr, es or de".to_owned())
}

fn purpose(word: &str) -> Result<Purpose, String> {
    Purpose::parse(word).ok_or_else(|| "a purpose is one of publish, translate, research, quotations".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_make_entries_and_days_do_where_there_are_none() {
        let draft = read("# A week\n\nBefore.\n\n## Monday\n\nIn.\n\n## Tuesday\n\nOut.\n", Lang::En);
        let labels: Vec<&str> = draft.entries.iter().map(|e| e.label.as_str()).collect();
        assert_eq!((draft.title.as_str(), labels), ("A week", vec!["", "Monday", "Tuesday"]));
        assert_eq!(read("# Une semaine\n\nLundi\nTôt.\n\nMardi\nTard.", Lang::Fr).entries.len(), 2);
    }
}
