//! What a page shows, and so what a change touches: a page is dropped when it carries a tag that the change names.
//!
//! A tag has no blank in it. One that this version does not know (another node may be newer) is as good as any: no
//! page carries it.

use std::fmt;

/// One thing that pages show.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Box<str>);

impl Tag {
    fn new(words: fmt::Arguments<'_>) -> Self {
        let words = words.to_string();
        Self(words.chars().filter(|c| !c.is_whitespace()).collect())
    }

    /// The text, facts and address of a story, by row.
    pub fn story(row: i64) -> Self {
        Self::new(format_args!("story:{row}"))
    }

    /// The comments under a story, and how many there are.
    pub fn thread(row: i64) -> Self {
        Self::new(format_args!("thread:{row}"))
    }

    /// Which stories are there, and in which order.
    pub fn shelf() -> Self {
        Self::new(format_args!("shelf"))
    }

    /// The same for the stories of one language.
    pub fn shelf_in(language: &str) -> Self {
        Self::new(format_args!("shelf:language:{language}"))
    }

    /// The same for the stories with one theme.
    pub fn shelf_with(theme: &str) -> Self {
        Self::new(format_args!("shelf:theme:{theme}"))
    }

    /// The same for the stories from one role.
    pub fn shelf_from(role: &str) -> Self {
        Self::new(format_args!("shelf:role:{role}"))
    }

    /// The same for the stories of one setting.
    pub fn shelf_at(setting: &str) -> Self {
        Self::new(format_args!("shelf:setting:{setting}"))
    }

    /// Every shelf on which a story of this language, with these facts and themes, stands.
    pub fn shelves(language: &str, role: Option<&str>, setting: Option<&str>, themes: &[String]) -> Vec<Self> {
        let mut tags = vec![Self::shelf(), Self::shelf_in(language)];
        tags.extend(role.map(Self::shelf_from));
        tags.extend(setting.map(Self::shelf_at));
        tags.extend(themes.iter().map(|theme| Self::shelf_with(theme)));
        tags
    }

    /// The address of any story, where addresses alone are listed.
    pub fn addresses() -> Self {
        Self::new(format_args!("addresses"))
    }

    /// The names of one theme.
    pub fn theme(slug: &str) -> Self {
        Self::new(format_args!("theme:{slug}"))
    }

    /// The list of all themes.
    pub fn themes() -> Self {
        Self::new(format_args!("themes"))
    }

    /// What one setting of the site says.
    pub fn setting(name: &str) -> Self {
        Self::new(format_args!("setting:{name}"))
    }

    /// What operators write into files: no change of the database names it.
    pub fn files() -> Self {
        Self::new(format_args!("files"))
    }

    /// Every page there is: only a change names it.
    pub fn everything() -> Self {
        Self::new(format_args!("everything"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A tag as it was written down.
    pub fn read(written: &str) -> Self {
        Self::new(format_args!("{written}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_stands_on_every_shelf_that_asks_for_what_it_is() {
        let tags = Tag::shelves("fr", Some("worker"), Some("school"), &["care".into()]);
        for tag in [
            Tag::shelf(),
            Tag::shelf_in("fr"),
            Tag::shelf_with("care"),
            Tag::shelf_from("worker"),
            Tag::shelf_at("school"),
        ] {
            assert!(tags.contains(&tag), "{tag:?}");
        }
        assert!(!tags.contains(&Tag::shelf_in("en")));
    }

    #[test]
    fn a_tag_is_one_word() {
        assert_eq!(Tag::theme("two words").as_str(), "theme:twowords");
        assert_eq!(Tag::read(Tag::story(7).as_str()), Tag::story(7));
    }
}
