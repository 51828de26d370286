//! JSON feeds (jsonfeed.org, version 1.1): the same items as the Atom feeds.

use serde_json::{Value, json};

use super::feed::{FeedView, Item};

/// Writes the feed as JSON.
pub fn json_feed(view: &FeedView) -> String {
    let item = |item: &Item| {
        let mut told = json!({
            "id": item.id,
            "url": item.link,
            "title": item.title,
            "content_html": item.html.to_string(),
            "date_published": item.published.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            "language": item.lang,
            "authors": [{"name": item.author}],
        });
        if !item.themes.is_empty() {
            told["tags"] = json!(item.themes);
        }
        told
    };
    let feed: Value = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "description": view.subtitle,
        "home_page_url": view.page,
        "feed_url": view.own,
        "language": view.lang,
        "items": view.items.iter().map(item).collect::<Vec<_>>(),
    });
    feed.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::markdown;
    use chrono::DateTime;

    #[test]
    fn a_feed_says_what_readers_of_feeds_expect() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let item = Item {
            id: "urn:uuid:1".into(),
            title: "A week".into(),
            author: "Daybook no. 1".into(),
            lang: "fr".into(),
            link: "https://day.example/fr/stories/a".into(),
            published: at,
            html: markdown::render("<script>alert(1)</script>\n\n*yes*"),
            themes: vec!["Nuits".into()],
        };
        let view = FeedView {
            title: "Daybook".into(),
            subtitle: "Stories".into(),
            lang: "en".into(),
            page: "https://day.example/en/".into(),
            own: "https://day.example/en/feed.json".into(),
            updated: at,
            items: vec![item],
        };
        let read: Value = serde_json::from_str(&json_feed(&view)).unwrap();
        assert_eq!(read["version"], "https://jsonfeed.org/version/1.1");
        let item = &read["items"][0];
        assert_eq!((&item["date_published"], &item["language"]), (&json!("2026-09-21T14:13:20Z"), &json!("fr")));
        assert_eq!((&item["tags"], &item["authors"]), (&json!(["Nuits"]), &json!([{"name": "Daybook no. 1"}])));
        let html = item["content_html"].as_str().unwrap();
        assert!(html.contains("<em>yes</em>") && !html.contains("<script"), "{html}");
    }
}
