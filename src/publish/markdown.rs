//! Markdown to HTML that can be shown: the only place where HTML is made from what people wrote.
//!
//! pulldown-cmark reads, raw HTML in the text stays text, images become their description, then ammonia lets through
//! a short list of elements. What stands in square brackets is a change made to protect someone, and is marked.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html};
use regex::Regex;

/// HTML that was made here and may stand in a page as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SafeHtml(String);

impl fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for SafeHtml {}

/// Words in one pair of square brackets on one line.
static CHANGED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[[^\[\]\n]{1,200}\]").expect("a constant pattern that compiles"));

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

/// Renders what a contributor or commenter wrote. Headings begin at the third level.
pub fn render(text: &str) -> SafeHtml {
    let mut raw = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut raw, events(&unreferenced(text), marked).into_iter());
    SafeHtml(CLEANER.clean(&raw).to_string())
}

/// Renders a page of the house's own content: as [`render`], with headings from the second level and links within
/// the site.
pub fn render_page(text: &str) -> SafeHtml {
    let mut raw = String::new();
    html::push_html(&mut raw, Parser::new_ext(text, Options::ENABLE_TABLES));
    SafeHtml(ammonia::Builder::default().link_rel(None).add_tag_attributes("h2", &["id"]).clean(&raw).to_string())
}

/// The words without their marks, on one line, for excerpts and feeds.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for event in events(&unreferenced(text), Event::Text) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push(' '),
            _ => {}
        }
    }
    one_line(&out)
}

/// One space between words. Not every white space: one that does not break stands before a French colon.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The words without their marks, in paragraphs and lines: a story for those who read it without a browser.
pub fn text(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut lists: Vec<Option<u64>> = Vec::new();
    for event in events(&unreferenced(written), Event::Text) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push('\n'),
            Event::Rule => out.push_str("* * *\n\n"),
            Event::Start(Tag::List(first)) => {
                lists.push(first);
                if !out.is_empty() && !out.ends_with('\n') {
                    out.push('\n');
                }
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
                out.push('\n');
            }
            Event::Start(Tag::Item) => out.push_str(&bullet(&mut lists)),
            Event::End(TagEnd::Item) => out.push('\n'),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_)) => {
                out.push_str("\n\n");
            }
            _ => {}
        }
    }
    let mut tidy = String::with_capacity(out.len());
    for line in out.lines().map(str::trim_end) {
        if !(line.is_empty() && (tidy.is_empty() || tidy.ends_with("\n\n"))) {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.trim_end().to_owned()
}

/// What stands before an item of the innermost list.
fn bullet(lists: &mut [Option<u64>]) -> String {
    let indent = "  ".repeat(lists.len().saturating_sub(1));
    match lists.last_mut() {
        Some(Some(number)) => {
            *number += 1;
            format!("{indent}{}. ", *number - 1)
        }
        _ => format!("{indent}- "),
    }
}

/// The first words of a text, at most `most` code points, cut between words.
pub fn excerpt(text: &str, most: usize) -> String {
    let enough = |words: &str| words.chars().nth(most).is_some();
    // Marks are a small part of a text as a rule, and the rest of a long one need not be read.
    let mut words = plain(opening(text, most * 2));
    if !enough(&words) {
        words = plain(opening(text, most * 8));
    }
    if !enough(&words) {
        return words;
    }
    let cut: String = words.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', '«', ' ', '\u{a0}', '\u{202f}']))
}

/// The paragraphs from the first on that have so many bytes.
fn opening(text: &str, enough: usize) -> &str {
    let mut breaks = text.match_indices("\n\n").map(|(at, _)| at);
    breaks.find(|at| *at >= enough).map_or(text, |at| &text[..at])
}

/// One line of text (a title, a label) with its changes marked, and nothing else.
pub fn line(text: &str) -> SafeHtml {
    SafeHtml(mark(text))
}

/// Plain words on one line with its changes marked, and with what a search found in them. Places are in bytes, in order
/// and apart; one that is not is left out.
pub fn found(words: &str, places: &[Range<usize>]) -> SafeHtml {
    let mut html = String::with_capacity(words.len() * 2);
    let mut done = 0;
    let changes: Vec<Range<usize>> = CHANGED.find_iter(words).map(|change| change.range()).collect();
    for change in changes {
        found_between(&mut html, words, done..change.start, places);
        html.push_str(r#"<mark class="changed">"#);
        found_between(&mut html, words, change.clone(), places);
        html.push_str("</mark>");
        done = change.end;
    }
    found_between(&mut html, words, done..words.len(), places);
    SafeHtml(html)
}

fn found_between(html: &mut String, words: &str, part: Range<usize>, places: &[Range<usize>]) {
    let mut done = part.start;
    for place in places {
        let place = place.start.max(done)..place.end.min(part.end);
        let Some(surface) = words.get(place.clone()).filter(|surface| !surface.is_empty()) else { continue };
        let Some(before) = words.get(done..place.start) else { continue };
        html.push_str(&escaped(before));
        html.push_str("<mark>");
        html.push_str(&escaped(surface));
        html.push_str("</mark>");
        done = place.end;
    }
    html.push_str(&escaped(words.get(done..part.end).unwrap_or_default()));
}

/// `[young person A]: no` would be read as the definition of a link, and vanish.
fn unreferenced(text: &str) -> Cow<'_, str> {
    if text.contains("]:") { Cow::Owned(text.replace("]:", "]\\:")) } else { Cow::Borrowed(text) }
}

/// What a text consists of; `words` says what becomes of its words.
fn events<'a>(text: &'a str, words: fn(CowStr<'a>) -> Event<'a>) -> Vec<Event<'a>> {
    let mut out = Vec::new();
    // What closes each open link: its own end, or the words of one that leads nowhere we would send a reader.
    let mut links: Vec<Option<String>> = Vec::new();
    let mut in_image = 0_usize;
    let mut indented = false;
    for event in TextMergeStream::new(Parser::new_ext(text, Options::empty())) {
        match event {
            Event::Text(said) | Event::Html(said) | Event::InlineHtml(said) => out.push(words(said)),
            Event::Start(Tag::Image { .. }) => in_image += 1,
            Event::End(TagEnd::Image) => in_image = in_image.saturating_sub(1),
            Event::Start(Tag::Link { ref dest_url, .. }) if !leads_out(dest_url) => {
                links.push(Some(format!("]({dest_url})")));
                out.push(Event::Text("[".into()));
            }
            Event::Start(Tag::Link { .. }) => {
                links.push(None);
                out.push(event);
            }
            Event::End(TagEnd::Link) => match links.pop().flatten() {
                Some(rest) => out.push(Event::Text(rest.into())),
                None => out.push(event),
            },
            Event::Start(Tag::Heading { level, .. }) => out.push(Event::Start(heading(level))),
            Event::End(TagEnd::Heading(level)) => out.push(Event::End(TagEnd::Heading(deeper(level)))),
            // Pasted text is indented by accident more often than it is code.
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                indented = true;
                out.push(Event::Start(Tag::Paragraph));
            }
            Event::End(TagEnd::CodeBlock) if indented => {
                indented = false;
                out.push(Event::End(TagEnd::Paragraph));
            }
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            other => out.push(other),
        }
    }
    out
}

fn leads_out(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    url.starts_with("https://") || url.starts_with("http://") || url.starts_with("mailto:")
}

const fn deeper(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

const fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading { level: deeper(level), id: None, classes: Vec::new(), attrs: Vec::new() }
}

/// Text, with what stands in brackets as marked HTML of ours; all else is escaped by the renderer.
fn marked(words: CowStr<'_>) -> Event<'_> {
    if words.contains('[') && CHANGED.is_match(&words) {
        Event::InlineHtml(mark(&words).into())
    } else {
        Event::Text(words)
    }
}

fn mark(words: &str) -> String {
    CHANGED.replace_all(&escaped(words), r#"<mark class="changed">$0</mark>"#).into_owned()
}

fn escaped(words: &str) -> String {
    // ammonia writes brackets as they are and every space as &#32;: readable again for the pattern and the page.
    ammonia::clean_text(words).replace("&#32;", " ").replace("&#10;", "\n").replace("&#47;", "/")
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
