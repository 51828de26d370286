//! What the desk blocks in comments: words, and hosts that links lead to.

use super::{fold, words};

words! {
    /// What a pattern is compared with.
    PatternKind {
        /// The words of a comment, side by side; case and accents do not count.
        Words = "words",
        /// Where its links lead: this host and all below it.
        Host = "host",
    }
}

/// The shortest and the longest pattern, in code points.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=100;
/// The most patterns on the list: each comment is compared with all.
pub const MOST: usize = 500;

/// A pattern as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pub kind: PatternKind,
    pub text: String,
}

impl Pattern {
    /// Reads what was typed: some words, or a host, with or without what stands around it in an address.
    pub fn parse(kind: PatternKind, typed: &str) -> Option<Self> {
        let text = match kind {
            PatternKind::Words => plain(typed),
            PatternKind::Host => host(typed)?,
        };
        LENGTH.contains(&text.chars().count()).then_some(Self { kind, text })
    }
}

/// A comment as patterns are compared with it.
pub struct Compared {
    words: String,
    hosts: Vec<String>,
}

impl Compared {
    pub fn new(text: &str) -> Self {
        Self { words: format!(" {} ", plain(text)), hosts: hosts(text) }
    }

    /// Whether the pattern is in it.
    pub fn holds(&self, pattern: &Pattern) -> bool {
        match pattern.kind {
            PatternKind::Words => self.words.contains(&format!(" {} ", pattern.text)),
            PatternKind::Host => self.hosts.iter().any(|host| {
                host.strip_suffix(&pattern.text).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }),
        }
    }
}

/// The words alone, folded, with single spaces.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The hosts that the links of a text lead to, in lower case.
pub fn hosts(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let starts = lower.match_indices("://").map(|(at, sign)| at + sign.len());
    let bare = lower.match_indices("www.").map(|(at, _)| at);
    let mut hosts: Vec<String> = starts.chain(bare).filter_map(|at| host(&lower[at..])).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

/// The host at the beginning of an address, without `www.` and what comes before or after it.
fn host(address: &str) -> Option<String> {
    let address = address.trim().to_lowercase();
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let name = address.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '@'))).next()?;
    let name = name.rsplit('@').next()?.trim_start_matches("www.").trim_matches('.');
    let parts = name.split('.').collect::<Vec<_>>();
    (parts.len() > 1 && parts.iter().all(|part| !part.is_empty())).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(kind: PatternKind, typed: &str, text: &str) -> bool {
        Compared::new(text).holds(&Pattern::parse(kind, typed).unwrap())
    }

    #[test]
    fn words_are_found_whole_whatever_their_case_and_accents() {
        assert!(holds(PatternKind::Words, "Crédit  rapide", "Un credit — RAPIDE, ici"));
        assert!(!holds(PatternKind::Words, "bet", "the better one"));
        assert!(holds(PatternKind::Words, "قرض سريع", "هنا قرض سريع."));
    }

    #[test]
    fn a_host_is_found_with_all_below_it_and_no_other() {
        for typed in ["watches.example", "https://www.watches.example/buy?x=1", "WATCHES.example."] {
            assert!(holds(PatternKind::Host, typed, "see http://cheap.watches.example/now"), "{typed}");
            assert!(!holds(PatternKind::Host, typed, "see http://mywatches.example/"), "{typed}");
        }
        assert!(holds(PatternKind::Host, "watches.example", "www.watches.example"));
        assert!(holds(PatternKind::Host, "watches.example", "https://you@watches.example:80"));
        assert_eq!(Pattern::parse(PatternKind::Host, "no host"), None);
        assert_eq!(Pattern::parse(PatternKind::Words, "!?"), None);
        assert_eq!(Pattern::parse(PatternKind::Words, "  a "), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_compared(text: String, typed: String) {
            let compared = Compared::new(&text);
            for kind in PatternKind::ALL {
                if let Some(pattern) = Pattern::parse(*kind, &typed) {
                    compared.holds(&pattern);
                }
            }
        }
    }
}
