//! What a person decided about an entity.

/// The decision on one entity, for every place where it appears in the story.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Decision {
    /// The redactor's proposal stands.
    Replace,
    /// Other words stand instead; always in brackets, so that a reader sees the change.
    Generalise { with: String },
    /// The words stay as written, for this reason.
    Keep { why: String },
    /// Nothing stands instead but `[…]`.
    Remove,
}

impl Decision {
    /// The word in forms and messages.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Generalise { .. } => "generalise",
            Self::Keep { .. } => "keep",
            Self::Remove => "remove",
        }
    }

    /// Reads a decision from a form: its word, the other words, the reason.
    pub fn parse(word: &str, with: &str, why: &str) -> Result<Self, DecisionFault> {
        match word {
            "replace" => Ok(Self::Replace),
            "remove" => Ok(Self::Remove),
            "generalise" => bracketed(with).map(|with| Self::Generalise { with }).ok_or(DecisionFault::NoWords),
            "keep" if why.trim().is_empty() => Err(DecisionFault::NoReason),
            "keep" => Ok(Self::Keep { why: one_line(why) }),
            _ => Err(DecisionFault::Unknown),
        }
    }
}

/// Why a decision could not be read from a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionFault {
    Unknown,
    NoWords,
    NoReason,
}

impl std::fmt::Debug for Decision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The words in one pair of square brackets, the mark of a change; `None` if nothing is left of them.
fn bracketed(words: &str) -> Option<String> {
    let bare: String = words.chars().filter(|c| !matches!(c, '[' | ']')).collect();
    let bare = one_line(&bare);
    (!bare.is_empty()).then(|| format!("[{bare}]"))
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_words_are_always_bracketed_once() {
        for written in ["a town", "[a town]", "  [[a\ntown] "] {
            let decision = Decision::parse("generalise", written, "").unwrap();
            assert_eq!(decision, Decision::Generalise { with: "[a town]".into() });
        }
    }

    #[test]
    fn keeping_needs_a_reason() {
        assert_eq!(Decision::parse("keep", "", " "), Err(DecisionFault::NoReason));
    }
}
