//! The sitemap (sitemaps.org, with the `hreflang` extension of search engines).

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A page of the sitemap: its absolute address, the day of its last change, the same page by language.
#[derive(Debug, Clone, Default)]
pub struct Place {
    pub address: String,
    /// ISO 8601 date.
    pub changed: Option<String>,
    /// Language code and absolute address.
    pub alternates: Vec<(String, String)>,
}

/// Writes the sitemap as XML. A sitemap holds at most 50 000 places; the caller keeps to that.
///
/// # Errors
/// None when writing to memory.
pub fn sitemap(places: &[Place]) -> std::io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let set = BytesStart::new("urlset").with_attributes([
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ]);
    writer.write_event(Event::Start(set))?;
    for place in places {
        writer.write_event(Event::Start(BytesStart::new("url")))?;
        writer.create_element("loc").write_text_content(BytesText::new(&place.address))?;
        if let Some(day) = &place.changed {
            writer.create_element("lastmod").write_text_content(BytesText::new(day))?;
        }
        for (lang, address) in &place.alternates {
            let link = [("rel", "alternate"), ("hreflang", lang.as_str()), ("href", address.as_str())];
            writer.write_event(Event::Empty(BytesStart::new("xhtml:link").with_attributes(link)))?;
        }
        writer.write_event(Event::End(BytesEnd::new("url")))?;
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))?;
    String::from_utf8(writer.into_inner()).map_err(std::io::Error::other)
}

/// Writes an index of sitemaps, by their absolute addresses.
///
/// # Errors
/// None when writing to memory.
pub fn index(addresses: &[String]) -> std::io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let set =
        BytesStart::new("sitemapindex").with_attributes([("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]);
    writer.write_event(Event::Start(set))?;
    for address in addresses {
        writer.write_event(Event::Start(BytesStart::new("sitemap")))?;
        writer.create_element("loc").write_text_content(BytesText::new(address))?;
        writer.write_event(Event::End(BytesEnd::new("sitemap")))?;
    }
    writer.write_event(Event::End(BytesEnd::new("sitemapindex")))?;
    String::from_utf8(writer.into_inner()).map_err(std::io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_escaped() {
        let place = Place {
            address: "https://day.example/a?b&c".into(),
            changed: Some("2026-11-24".into()),
            alternates: vec![("fr".into(), "https://day.example/fr?\"<".into())],
        };
        let xml = sitemap(&[place]).unwrap();
        assert!(xml.contains("<loc>https://day.example/a?b&amp;c</loc>"), "{xml}");
        assert!(xml.contains("hreflang=\"fr\"") && !xml.contains("\"<"), "{xml}");
    }

    #[test]
    fn an_index_names_its_parts() {
        let xml = index(&["https://day.example/sitemap-1.xml".into(), "https://day.example/?a&b".into()]).unwrap();
        assert!(xml.contains("<sitemap><loc>https://day.example/sitemap-1.xml</loc></sitemap>"), "{xml}");
        assert!(xml.contains("?a&amp;b"), "{xml}");
    }
}
