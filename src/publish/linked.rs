//! What a page says of itself to machines: schema.org as JSON-LD. Nobody is named in it but the collection.

use std::fmt;

use serde_json::{Value, json};

/// JSON that may stand in a script element: nothing in it can end that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedData(String);

impl fmt::Display for LinkedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for LinkedData {}

impl From<&Value> for LinkedData {
    fn from(value: &Value) -> Self {
        let escaped = value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        Self(escaped.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029"))
    }
}

/// A story as machines read it.
#[derive(Debug, Clone)]
pub struct Posting<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// The collection and the number.
    pub author: &'a str,
    pub site: &'a str,
    /// Absolute addresses: of the page, of the story for good, of the collection.
    pub address: &'a str,
    pub permanent: &'a str,
    pub home: &'a str,
    pub lang: &'a str,
    /// ISO 8601 date.
    pub published: &'a str,
    pub words: usize,
    pub minutes: usize,
    pub themes: Vec<&'a str>,
    /// Where the text is in view after a click only.
    pub guarded: bool,
}

impl Posting<'_> {
    pub fn linked(&self) -> LinkedData {
        let site = json!({"@type": "Organization", "name": self.site, "url": self.home});
        LinkedData::from(&json!({
            "@context": "https://schema.org",
            "@type": "BlogPosting",
            "@id": self.permanent,
            "url": self.address,
            "headline": self.title,
            "description": self.description,
            "inLanguage": self.lang,
            "datePublished": self.published,
            "author": {"@type": "Organization", "name": self.author, "url": self.home},
            "publisher": site,
            "isPartOf": {"@type": "Blog", "name": self.site, "url": self.home},
            "keywords": self.themes,
            "wordCount": self.words,
            "timeRequired": format!("PT{}M", self.minutes),
            "isFamilyFriendly": !self.guarded,
            "isAccessibleForFree": true,
        }))
    }
}

/// The collection itself, for its front page.
pub fn site(name: &str, description: &str, address: &str, lang: &str) -> LinkedData {
    LinkedData::from(&json!({
        "@context": "https://schema.org",
        "@type": "Blog",
        "name": name,
        "description": description,
        "url": address,
        "inLanguage": lang,
        "isAccessibleForFree": true,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_element() {
        let linked = site("</script><script>alert(1)</script>", "a & b\u{2028}<!--", "https://day.example/", "en");
        let text = linked.to_string();
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["name"], "</script><script>alert(1)</script>");
    }
}
