//! Atom feeds (RFC 4287).

use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use chrono::{DateTime, Utc};

use super::SafeHtml;

/// A feed to write.
#[derive(Debug, Clone)]
pub struct FeedView {
    pub title: String,
    pub subtitle: String,
    pub lang: String,
    /// The page that the feed belongs to, as an absolute address.
    pub page: String,
    /// The feed's own absolute address.
    pub own: String,
    pub updated: DateTime<Utc>,
    pub items: Vec<Item>,
}

/// An item of a feed.
#[derive(Debug, Clone)]
pub struct Item {
    /// A persistent identifier, as an address or a `urn:uuid:`.
    pub id: String,
    pub title: String,
    pub author: String,
    pub lang: String,
    pub link: String,
    pub published: DateTime<Utc>,
    pub html: SafeHtml,
    pub themes: Vec<String>,
}

/// Writes the feed as XML.
pub fn atom(view: &FeedView) -> String {
    let link = |href: &str, rel: &str| Link { href: href.to_owned(), rel: rel.to_owned(), ..Link::default() };
    let entry = |item: &Item| Entry {
        id: item.id.clone(),
        title: Text::plain(item.title.clone()),
        authors: vec![Person { name: item.author.clone(), ..Person::default() }],
        links: vec![link(&item.link, "alternate")],
        updated: FixedDateTime::from(item.published),
        published: Some(FixedDateTime::from(item.published)),
        content: Some(Content {
            value: Some(item.html.to_string()),
            content_type: Some("html".to_owned()),
            lang: Some(item.lang.clone()),
            ..Content::default()
        }),
        categories: item.themes.iter().map(|theme| Category { term: theme.clone(), ..Category::default() }).collect(),
        ..Entry::default()
    };
    let feed = Feed {
        id: view.own.clone(),
        title: Text::plain(view.title.clone()),
        subtitle: Some(Text::plain(view.subtitle.clone())),
        lang: Some(view.lang.clone()),
        updated: FixedDateTime::from(view.updated),
        links: vec![link(&view.page, "alternate"), link(&view.own, "self")],
        entries: view.items.iter().map(entry).collect(),
        ..Feed::default()
    };
    feed.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::markdown;

    #[test]
    fn a_feed_can_be_read_back_and_holds_no_markup_of_writers() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let item = Item {
            id: "urn:uuid:1".into(),
            title: "<script>alert(1)</script> & Co".into(),
            author: "A worker".into(),
            lang: "en".into(),
            link: "https://day.example/en/stories/a".into(),
            published: at,
            html: markdown::render("<script>alert(1)</script>\n\n]]> &"),
            themes: vec!["Nights & days".into()],
        };
        let view = FeedView {
            title: "Daybook".into(),
            subtitle: "Stories".into(),
            lang: "en".into(),
            page: "https://day.example/en/".into(),
            own: "https://day.example/en/feed.atom".into(),
            updated: at,
            items: vec![item],
        };
        let xml = atom(&view);
        assert!(!xml.contains("<script"), "{xml}");
        let read = Feed::read_from(xml.as_bytes()).unwrap();
        assert_eq!(read.entries[0].title.value, "<script>alert(1)</script> & Co");
        assert!(!read.entries[0].content.as_ref().unwrap().value.as_ref().unwrap().contains("<script"));
    }
}
