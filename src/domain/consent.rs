//! Consent, purpose by purpose.

use super::words;

words! {
    /// What a contributor may agree to. Publishing is the purpose of the house; the others are extras that
    /// nobody needs to tick (GDPR art. 7 and recital 43: consent is separate for separate purposes).
    Purpose {
        Publish = "publish",
        Translate = "translate",
        Research = "research",
        Quotations = "quotations",
    }
}

/// What was agreed, and to which words.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Consent {
    pub publish: bool,
    pub translate: bool,
    pub research: bool,
    pub quotations: bool,
    /// The version line of the consent page that was shown.
    pub version: String,
    /// SHA-256 (hex) over the bytes of that page.
    pub sha256: String,
    /// "Publish after review without asking me again."
    pub without_asking: bool,
}

impl Consent {
    pub fn given(&self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::Publish => self.publish,
            Purpose::Translate => self.translate,
            Purpose::Research => self.research,
            Purpose::Quotations => self.quotations,
        }
    }

    pub fn set(&mut self, purpose: Purpose, yes: bool) {
        *match purpose {
            Purpose::Publish => &mut self.publish,
            Purpose::Translate => &mut self.translate,
            Purpose::Research => &mut self.research,
            Purpose::Quotations => &mut self.quotations,
        } = yes;
    }
}
