//! How much the redactor of this build misses: `content/measured.toml`, written by `daybook eval --write`.

use std::collections::BTreeMap;

/// What was measured, and on what.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Measured {
    /// ISO 8601 date.
    pub date: String,
    /// The marked diaries that it was measured on, by the name of their collection.
    pub on: String,
    pub strictness: f64,
    /// By language code.
    pub languages: BTreeMap<String, Shares>,
}

/// Which share of what should be hidden was found, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shares {
    /// Of what identifies by itself.
    pub direct: f64,
    /// Of what identifies together with other things.
    pub quasi: f64,
}

impl Measured {
    /// The numbers of this build.
    ///
    /// # Errors
    /// A file that is not what this module writes.
    pub fn of_this_build() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../../content/measured.toml"))
    }

    /// As the file has it.
    ///
    /// # Errors
    /// None for these plain types.
    pub fn written(&self) -> Result<String, toml::ser::Error> {
        let head = "# How much the redactor finds, by language. Written by `daybook eval GOLD --write`; shown on the page on methods.\n";
        Ok(head.to_owned() + &toml::to_string(self)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Lang;

    #[test]
    fn this_build_says_how_it_was_measured_in_every_language_of_stories() {
        let measured = Measured::of_this_build().unwrap();
        assert!(chrono::NaiveDate::parse_from_str(&measured.date, "%Y-%m-%d").is_ok());
        for lang in Lang::STORIES {
            let shares = measured.languages[lang.code()];
            assert!((0.5..=1.0).contains(&shares.direct) && (0.5..=1.0).contains(&shares.quasi), "{lang}: {shares:?}");
        }
        assert_eq!(toml::from_str::<Measured>(&measured.written().unwrap()).unwrap(), measured);
    }
}
