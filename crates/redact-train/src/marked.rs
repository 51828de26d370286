//! Diaries with inline marks, `[[LABEL|entity|surface]]`, as the guidelines describe them.

use std::error::Error;
use std::ops::Range;
use std::path::Path;

use redact::Label;

/// A diary and its marks, in the order of the text.
#[derive(Clone)]
pub struct Marked {
    /// What its header calls it.
    pub id: String,
    pub text: String,
    pub marks: Vec<Mark>,
}

#[derive(Clone)]
pub struct Mark {
    /// Bytes of the text.
    pub range: Range<usize>,
    pub label: Label,
    pub entity: String,
}

/// The diaries of a folder, by their names.
///
/// # Errors
/// A file that cannot be read, or a malformed mark in it: both name the file.
pub fn folder(path: &Path) -> Result<Vec<Marked>, Box<dyn Error>> {
    let mut files: Vec<_> =
        std::fs::read_dir(path).map_err(|fault| format!("{}: {fault}", path.display()))?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let texts = files.iter().map(std::fs::DirEntry::path).filter(|path| path.extension().is_some_and(|e| e == "txt"));
    texts
        .map(|path| {
            let text = std::fs::read_to_string(&path)?;
            parse(&text).ok_or_else(|| format!("{}: a malformed mark", path.display()).into())
        })
        .collect()
}

/// Reads the body of a diary file.
fn parse(file: &str) -> Option<Marked> {
    let (head, body) = file.split_once("\n---\n")?;
    let id = head.lines().find_map(|line| line.strip_prefix("id: "))?.to_owned();
    let mut diary = Marked { id, text: String::new(), marks: Vec::new() };
    let mut rest = body.trim_matches('\n');
    while let Some((before, after)) = rest.split_once("[[") {
        diary.text.push_str(before);
        let (mark, after) = after.split_once("]]")?;
        let (label, mark) = mark.split_once('|')?;
        let (entity, surface) = mark.split_once('|')?;
        let start = diary.text.len();
        diary.text.push_str(surface);
        let (label, entity) = (Label::parse(label)?, entity.to_owned());
        diary.marks.push(Mark { range: start..diary.text.len(), label, entity });
        rest = after;
    }
    diary.text.push_str(rest);
    Some(diary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_ranges() {
        let diary = parse("id: a\n---\n\nI saw [[PERSON|p1|Zoé]] at [[AGE|g1|9]].\n").unwrap();
        assert_eq!(diary.text, "I saw Zoé at 9.");
        assert_eq!(&diary.text[diary.marks[1].range.clone()], "9");
        assert!(parse("id: a\n---\n[[NAME|p|x]]").is_none());
    }
}
