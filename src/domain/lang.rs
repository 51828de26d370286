//! The languages that the site speaks and stories are written in.

use std::fmt;

/// A language of the site. Every user-facing word exists in each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    En,
    Fr,
    Es,
    De,
    Ar,
}

impl Lang {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::Es, Self::De, Self::Ar];

    /// Those in which a story can be told: the redactor reads them, and nothing leaves the house unread.
    pub const STORIES: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::De];

    /// The BCP 47 code that stands in addresses and in the database: `en`, `fr`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::De => "de",
            Self::Ar => "ar",
        }
    }

    /// Reads a code as [`Lang::code`] writes it; anything else is not a language of the site.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Reads the code of a language in which a story can be told.
    pub fn parse_story(code: &str) -> Option<Self> {
        Self::STORIES.into_iter().find(|lang| lang.code() == code)
    }

    /// Whether a story can be told in it.
    pub fn tells_stories(self) -> bool {
        Self::STORIES.contains(&self)
    }

    /// Arabic where most letters of a text are Arabic ones, else the language that was expected.
    pub fn of_text(text: &str, expected: Self) -> Self {
        let arabic = |c: char| matches!(c, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}' | '\u{FB50}'..='\u{FEFC}');
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters > 0 && text.chars().filter(|c| arabic(*c)).count() * 2 > letters { Self::Ar } else { expected }
    }

    /// Which way it is written, as HTML's `dir` says it.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::En | Self::Fr | Self::Es | Self::De => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The language's own name for itself, for the language switcher.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::De => "Deutsch",
            Self::Ar => "العربية",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back_and_stories_are_told_in_what_the_redactor_reads() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
            assert_eq!(Lang::parse_story(lang.code()).is_some(), lang.tells_stories());
        }
        assert!(!Lang::Ar.tells_stories());
        assert_eq!(Lang::parse("EN"), None);
    }

    #[test]
    fn a_text_in_arabic_letters_is_arabic() {
        assert_eq!(Lang::of_text("شكرًا لك، Anna", Lang::En), Lang::Ar);
        assert_eq!(Lang::of_text("Gracias", Lang::Es), Lang::Es);
        assert_eq!(Lang::of_text("…", Lang::De), Lang::De);
    }
}
