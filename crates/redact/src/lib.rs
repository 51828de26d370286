//! Finds what could identify someone in a story and proposes what to write instead.

use std::ops::Range;

macro_rules! word_enum {
    ($name:ident { $($v:ident = $w:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($v),+ }
        impl $name { pub const fn as_str(self) -> &'static str { match self { $(Self::$v => $w),+ } } }
    };
}
word_enum!(Label { Person = "PERSON", Place = "PLACE", Org = "ORG", Address = "ADDRESS", Date = "DATE", Age = "AGE", Contact = "CONTACT", Code = "CODE", Demographic = "DEMOGRAPHIC" });
word_enum!(Class { Direct = "direct", Strong = "strong", Weak = "weak" });
word_enum!(Reason { Names = "names" });
word_enum!(Language { En = "en", Fr = "fr", Es = "es", De = "de" });

pub struct Engine(regex::Regex);
pub struct Analysis {
    pub language: Language,
    pub findings: Vec<Finding>,
    pub entities: Vec<Entity>,
}
pub struct Finding {
    pub part: usize,
    pub range: Range<usize>,
    pub label: Label,
    pub class: Class,
    pub entity: usize,
    pub detector: &'static str,
    pub score: f32,
    pub replaced: bool,
}
pub struct Entity {
    pub key: String,
    pub label: Label,
    pub class: Class,
    pub surfaces: Vec<String>,
    pub replacement: String,
    pub reason: Reason,
    pub replaced: bool,
}

impl Engine {
    pub fn new() -> Self {
        Self(regex::Regex::new(r"[\w.]+@[\w.]+\w").expect("compiles"))
    }
    pub fn analyse(&self, parts: &[&str], language: Option<Language>) -> Analysis {
        let mut a = Analysis { language: language.unwrap_or(Language::En), findings: vec![], entities: vec![] };
        for (part, text) in parts.iter().enumerate() {
            for m in self.0.find_iter(text) {
                a.findings.push(Finding {
                    part,
                    range: m.range(),
                    label: Label::Contact,
                    class: Class::Direct,
                    entity: a.entities.len(),
                    detector: "email",
                    score: 1.0,
                    replaced: true,
                });
                a.entities.push(Entity {
                    key: m.as_str().into(),
                    label: Label::Contact,
                    class: Class::Direct,
                    surfaces: vec![m.as_str().into()],
                    replacement: "[an e-mail address]".into(),
                    reason: Reason::Names,
                    replaced: true,
                });
            }
        }
        a
    }
}
impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}
impl Analysis {
    pub fn redacted(&self, parts: &[&str]) -> Vec<String> {
        parts.iter().map(|p| (*p).to_owned()).collect()
    }
}
pub mod jsonl {
    use super::*;
    pub fn row(_: &Engine, l: &str) -> Result<String, String> {
        Ok(l.to_owned())
    }
    pub fn row_of(_: &Engine, _: &serde_json::Value, _: &str, _: Option<Language>) -> Result<String, String> {
        Ok(String::new())
    }
}
