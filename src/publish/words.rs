//! The pages that operators edit: about, how we protect, consent, prompts.
//!
//! They come with the program; a file of the same name under `content/{lang}/` in the data folder takes the place of
//! ours, so that a project can say things in its own words.

use std::path::Path;

use rust_embed::RustEmbed;

use crate::domain::{Lang, fold};

#[derive(RustEmbed)]
#[folder = "content/"]
struct Files;

/// A page's Markdown, if there is one of this name.
pub fn page(data_dir: &Path, lang: Lang, name: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    let own = data_dir.join("content").join(lang.code()).join(format!("{name}.md"));
    std::fs::read_to_string(own).ok().or_else(|| embedded(&format!("{lang}/{name}.md")))
}

/// A file of the invented demo.
pub fn demo(name: &str) -> Option<String> {
    embedded(&format!("demo/{name}"))
}

/// The names of the demo's stories.
pub fn demo_stories() -> Vec<String> {
    let ours = Files::iter().filter_map(|path| path.strip_prefix("demo/").map(str::to_owned));
    ours.filter(|name| name.ends_with(".md")).collect()
}

fn embedded(path: &str) -> Option<String> {
    String::from_utf8(Files::get(path)?.data.into_owned()).ok()
}

/// The first-level heading of a page and the text below it.
pub fn titled(page: &str) -> (&str, &str) {
    match page.trim_start().strip_prefix("# ").map(|rest| rest.split_once('\n').unwrap_or((rest, ""))) {
        Some((title, body)) => (title.trim(), body),
        None => ("", page),
    }
}

/// The text under the second-level heading of this name, up to the next one.
pub fn section<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let heading = format!("## {name}");
    let start = page.match_indices(&heading).find(|(at, _)| {
        let line_begins = *at == 0 || page[..*at].ends_with('\n');
        line_begins && page[at + heading.len()..].starts_with(['\n', '\r'])
    })?;
    let body = &page[start.0 + heading.len()..];
    Some(body.find("\n## ").map_or(body, |end| &body[..end]).trim())
}

/// "Version" in the languages of the site, folded.
const VERSION: [&str; 3] = ["version", "fassung", "النسخة"];

/// What the line of a page that begins with "Version" names; empty where there is none.
pub fn version(page: &str) -> String {
    let line = page.lines().find(|line| VERSION.iter().any(|word| fold(line).starts_with(word)));
    line.map_or_else(String::new, |line| line.trim_start_matches(|c: char| !c.is_ascii_digit()).trim().to_owned())
}

/// The text between the title and the first section.
pub fn opening(page: &str) -> &str {
    let (_, body) = titled(page);
    body.find("\n## ").map_or(body, |end| &body[..end]).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_by_its_headings() {
        let text = "# Consent\n\nHello.\n\n## publish\n\nYes.\n\n## publish more\n\nNo.\n";
        assert_eq!(titled(text).0, "Consent");
        assert_eq!(opening(text), "Hello.");
        assert_eq!(section(text, "publish"), Some("Yes."));
        assert_eq!(section(text, "publish more"), Some("No."));
        assert_eq!(section(text, "sell"), None);
    }

    #[test]
    fn only_plain_names_are_looked_up() {
        let folder = Path::new("/nowhere");
        assert!(page(folder, Lang::En, "../demo/themes").is_none());
        assert!(page(folder, Lang::En, "").is_none());
    }
}
