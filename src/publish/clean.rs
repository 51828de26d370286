//! HTML that may stand in a page: words escaped, and what a renderer made let through ammonia.
//!
//! ammonia builds a tree of every text and writes it anew. Most texts are paragraphs with some emphasis: what is
//! nothing but whole, well nested elements of [`PLAIN`] without attributes is what ammonia would write, and is read in
//! one pass instead. Whatever that reading does not know to the letter goes to ammonia; a test compares the two.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(HashSet::from([
            "p",
            "br",
            "em",
            "strong",
            "a",
            "ul",
            "ol",
            "li",
            "blockquote",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "code",
            "pre",
            "mark",
        ]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .allowed_classes(HashMap::from([("mark", HashSet::from(["changed"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("nofollow ugc noopener noreferrer"));
    cleaner
});

/// Where an element may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Holds words only.
    Paragraph,
    /// Holds paragraphs, lists and the like.
    Quote,
    List,
    /// Holds words, and what a quote holds.
    Item,
    /// Stands among words.
    Within,
}

/// The elements that are read without ammonia: how they open and close.
const PLAIN: &[(&str, &str, Kind)] = &[
    ("<p>", "</p>", Kind::Paragraph),
    (r#"<mark class="changed">"#, "</mark>", Kind::Within),
    ("<em>", "</em>", Kind::Within),
    ("<strong>", "</strong>", Kind::Within),
    ("<h3>", "</h3>", Kind::Paragraph),
    ("<h4>", "</h4>", Kind::Paragraph),
    ("<h5>", "</h5>", Kind::Paragraph),
    ("<h6>", "</h6>", Kind::Paragraph),
    ("<blockquote>", "</blockquote>", Kind::Quote),
    ("<ul>", "</ul>", Kind::List),
    ("<ol>", "</ol>", Kind::List),
    ("<li>", "</li>", Kind::Item),
];
/// How deep they may stand within each other.
const DEEPEST: usize = 16;

/// What of this HTML may stand in a page.
pub(super) fn clean(html: &str) -> String {
    plain(html).unwrap_or_else(|| CLEANER.clean(html).to_string())
}

/// The HTML as ammonia would write it, if it is nothing but plain elements.
fn plain(html: &str) -> Option<String> {
    let mut out = String::with_capacity(html.len());
    let mut open: Vec<usize> = Vec::with_capacity(DEEPEST);
    let mut rest = html;
    while let Some(at) = rest.bytes().position(tells) {
        out.push_str(rest.get(..at)?);
        rest = rest.get(at..)?;
        let read = match rest.as_bytes().first()? {
            b'<' => tag(rest, &mut open, &mut out)?,
            b'&' => entity(rest, &mut out)?,
            b'\xc2' if rest.starts_with('\u{a0}') => {
                out.push_str("&nbsp;");
                '\u{a0}'.len_utf8()
            }
            // Another letter that begins with the same byte.
            b'\xc2' => {
                let letter = rest.chars().next()?;
                out.push(letter);
                letter.len_utf8()
            }
            _ => return None,
        };
        rest = rest.get(read..)?;
    }
    out.push_str(rest);
    open.is_empty().then_some(out)
}

/// Whether a byte is more than itself: markup, or what a reader of HTML changes or leaves out.
fn tells(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'&' | b'\r' | 0 | b'\xc2' | b'\xef')
}

/// Reads one tag, if it may stand here; gives its length.
fn tag(rest: &str, open: &mut Vec<usize>, out: &mut String) -> Option<usize> {
    let top = open.last().map(|number| PLAIN.get(*number)).map_or(Some(None), |top| top.map(Some))?;
    if let Some((_, end, _)) = top.filter(|(_, end, _)| rest.starts_with(end)) {
        open.pop();
        out.push_str(end);
        return Some(end.len());
    }
    let kind = top.map(|(_, _, kind)| *kind);
    let among_blocks = matches!(kind, None | Some(Kind::Quote | Kind::Item));
    for (written, meant, block) in [("<br />", "<br>", false), ("<hr />", "<hr>", true)] {
        if rest.starts_with(written) && if block { among_blocks } else { kind != Some(Kind::List) } {
            out.push_str(meant);
            return Some(written.len());
        }
    }
    let (number, (begin, _, inner)) = PLAIN.iter().enumerate().find(|(_, (begin, ..))| rest.starts_with(begin))?;
    let may_stand = match inner {
        Kind::Paragraph | Kind::Quote | Kind::List => among_blocks,
        Kind::Item => kind == Some(Kind::List),
        Kind::Within => kind.is_some_and(|kind| kind != Kind::List),
    };
    if !may_stand || open.len() >= DEEPEST {
        return None;
    }
    open.push(number);
    out.push_str(begin);
    Some(begin.len())
}

/// Reads one entity of those that are made here; gives its length. Between tags, a quotation mark is written as it is.
fn entity(rest: &str, out: &mut String) -> Option<usize> {
    let known =
        [("&amp;", "&amp;"), ("&lt;", "&lt;"), ("&gt;", "&gt;"), ("&quot;", "\""), ("&apos;", "'"), ("&#61;", "=")];
    let (written, meant) = known.into_iter().find(|(written, _)| rest.starts_with(written))?;
    out.push_str(meant);
    Some(written.len())
}

/// Words as they may stand anywhere in HTML, in an attribute without quotation marks too, but for spaces and line ends.
pub(super) fn escaped(words: &str) -> Cow<'_, str> {
    let sign = |byte: u8| match byte {
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&apos;",
        b'`' => "&grave;",
        b'&' => "&amp;",
        b'=' => "&#61;",
        b'\t' => "&#9;",
        b'\x0c' => "&#12;",
        b'\r' => "&#13;",
        0 => "&#65533;",
        _ => "",
    };
    let mut out = String::new();
    let mut done = 0;
    for (at, byte) in words.bytes().enumerate() {
        let sign = sign(byte);
        if !sign.is_empty() {
            out.push_str(words.get(done..at).unwrap_or_default());
            out.push_str(sign);
            done = at + 1;
        }
    }
    if done == 0 {
        return Cow::Borrowed(words);
    }
    out.push_str(words.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

#[cfg(test)]
#[path = "clean_tests.rs"]
mod tests;
