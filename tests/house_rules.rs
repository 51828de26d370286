//! The rules of the house that can be read off the source: which room may use which, and where a few words may stand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::path::{Path, PathBuf};

/// A room and the rooms that it may use besides itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("seal", &["domain"]),
    ("store", &["domain"]),
    ("publish", &["domain", "seal", "i18n"]),
    ("i18n", &["domain"]),
    ("config", &[]),
    ("clock", &["domain"]),
    ("work", &["domain", "seal", "store", "publish", "config"]),
    ("web", &["domain", "seal", "publish", "work", "i18n", "clock", "config"]),
    ("cli", &["domain", "seal", "publish", "work", "web", "i18n", "clock", "config"]),
];

fn sources(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, end: &str, out: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, end, out);
            } else if path.to_str().unwrap().ends_with(end) {
                let text = std::fs::read_to_string(&path).unwrap();
                out.push((path, text));
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), end, &mut out);
    assert!(!out.is_empty(), "{folder} holds no {end}");
    out
}

/// The room of a source file: the folder or file right under `src`.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

#[test]
fn imports_run_downwards_only() {
    for (path, text) in sources("src", ".rs") {
        let room = room(&path);
        if matches!(room.as_str(), "lib" | "main") {
            continue;
        }
        let (_, allowed) =
            MAY_USE.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("{room} has no rule"));
        for (number, line) in text.lines().enumerate() {
            for used in line.split("crate::").skip(1) {
                let used: String =
                    used.trim_start_matches('{').chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let known = MAY_USE.iter().any(|(name, _)| *name == used);
                let fine = !known || used == room || allowed.contains(&used.as_str());
                assert!(fine, "{}:{}: {room} may not use {used}", path.display(), number + 1);
            }
        }
    }
}

/// A word that may stand only in some rooms.
fn only_in(word: &str, rooms: &[&str], files: &[&str]) {
    for (path, text) in sources("src", ".rs") {
        let here = rooms.contains(&room(&path).as_str()) || files.iter().any(|file| path.ends_with(file));
        let found = text.lines().position(|line| !line.trim_start().starts_with("//") && line.contains(word));
        assert!(here || found.is_none(), "{}:{}: {word} stands outside {rooms:?}", path.display(), found.unwrap() + 1);
    }
}

#[test]
fn what_belongs_to_one_room_stays_there() {
    only_in("diesel", &["store"], &[]);
    only_in("actix_web::", &["web"], &["cli/serve.rs"]);
    only_in("Utc::now", &[], &["src/clock.rs"]);
    only_in("SystemTime::now", &[], &["src/clock.rs"]);
    only_in("env::var", &[], &["src/config.rs"]);
    only_in("temp_dir", &[], &[]);
    only_in("ammonia", &[], &["publish/markdown.rs"]);
    only_in("pulldown_cmark", &[], &["publish/markdown.rs"]);
}

#[test]
fn templates_let_no_html_through_and_carry_no_script_or_style_of_their_own() {
    for (path, text) in sources("src/web", ".html") {
        for word in ["|safe", "| safe", "<style", " style=", "javascript:", "onclick", "http://", "https://"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
        // A block of data is no script: browsers do not run it.
        let scripts = text.replace("<script type=\"application/ld+json\">", "").matches("<script").count();
        assert_eq!(scripts, usize::from(path.ends_with("shared/layout.html")), "{}", path.display());
    }
}

#[test]
fn the_redactor_touches_nothing_but_its_text() {
    for (path, text) in sources("crates/redact/src", ".rs") {
        for word in ["std::fs", "std::net", "std::env", "std::thread", "std::time", "println!", "eprintln!", "unsafe"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn the_layout_knows_no_left_and_right() {
    let css = std::fs::read_to_string("src/web/assets/daybook.css").unwrap();
    let (_, rules) = css.split_once("*/").unwrap();
    let words =
        |line: &str| -> Vec<String> { line.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_owned).collect() };
    let sided = rules.lines().find(|line| words(line).iter().any(|word| word == "left" || word == "right"));
    assert_eq!(sided, None, "Arabic is written from right to left: inline-start, inline-end");
}

#[test]
fn every_language_has_the_same_pages() {
    let names = |lang: &str| {
        let files = sources(&format!("content/{lang}"), ".md");
        let mut names: Vec<_> = files.iter().map(|(path, _)| path.file_name().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    for lang in daybook::domain::Lang::ALL.map(|lang| lang.code()) {
        assert_eq!(names("en"), names(lang), "{lang}");
        let (_, consent) = sources(&format!("content/{lang}"), "consent.md").remove(0);
        for purpose in ["publish", "translate", "research", "quotations"] {
            assert!(
                daybook::publish::words::section(&consent, purpose).is_some_and(|text| text.len() > 40),
                "{lang} {purpose}"
            );
        }
        assert_eq!(daybook::publish::words::version(&consent), "2026-11-24", "{lang}");
    }
}
