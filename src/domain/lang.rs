//! The languages that the site speaks and stories are written in.

use std::fmt;

/// A language of the site. Every user-facing word exists in each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    En,
    Fr,
}

impl Lang {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The BCP 47 code that stands in addresses and in the database: `en`, `fr`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Reads a code as [`Lang::code`] writes it; anything else is not a language of the site.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Which way it is written, as HTML's `dir` says it.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::En | Self::Fr => "ltr",
        }
    }

    /// The language's own name for itself, for the language switcher.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
