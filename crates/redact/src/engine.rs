//! The engine: detectors, then repeats, then entities, then replacements.

use std::fmt;
use std::ops::Range;

use crate::calendar::Calendar;
use crate::entities::{group, propagate};
use crate::found::{Finds, Found, SURE};
use crate::lexicon::Lexicon;
use crate::names::{Names, public};
use crate::origins::Origins;
use crate::patterns::Patterns;
use crate::replacement::replacements;
use crate::text::Text;
use crate::{Class, Label, Language, Reason, language};

/// The redactor. Built once, shared by all threads.
pub struct Engine {
    lexicon: Lexicon,
    patterns: Patterns,
    calendars: [Calendar; 4],
    origins: [Origins; 4],
    public: std::collections::HashSet<&'static str>,
}

/// What was found in the parts of one story.
#[derive(Debug)]
pub struct Analysis {
    pub language: Language,
    /// In the order of the text; they never overlap.
    pub findings: Vec<Finding>,
    pub entities: Vec<Entity>,
}

/// A place in a part that could identify someone.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub part: usize,
    /// Bytes of the part, on character boundaries.
    pub range: Range<usize>,
    pub label: Label,
    pub class: Class,
    /// Index in [`Analysis::entities`].
    pub entity: usize,
    /// Which detector found it.
    pub detector: &'static str,
    /// How sure it is, from 0 to 1.
    pub score: f32,
    /// Whether it is replaced unless someone decides otherwise; else it is a warning.
    pub replaced: bool,
}

/// What one or more findings name.
#[derive(Clone, PartialEq)]
pub struct Entity {
    /// Stable while the text around changes: the label and the folded name.
    pub key: String,
    pub label: Label,
    pub class: Class,
    /// Every way in which the text writes it, the fullest first.
    pub surfaces: Vec<String>,
    /// With its brackets, in the language of the text.
    pub replacement: String,
    pub reason: Reason,
    pub replaced: bool,
}

impl fmt::Debug for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entity {} [withheld]", self.label)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Engine")
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    pub fn new() -> Self {
        let languages = [Language::En, Language::Fr, Language::Es, Language::De];
        Self {
            lexicon: Lexicon::new(),
            patterns: Patterns::new(),
            calendars: languages.map(Calendar::new),
            origins: languages.map(Origins::new),
            public: public(),
        }
    }

    /// Reads the parts of one story together. Without a language it is guessed from the small words.
    pub fn analyse(&self, parts: &[&str], language: Option<Language>) -> Analysis {
        let language = language.unwrap_or_else(|| language::guess(parts));
        let place = match language {
            Language::En => 0,
            Language::Fr => 1,
            Language::Es => 2,
            Language::De => 3,
        };
        let texts: Vec<Text<'_>> = parts.iter().map(|part| Text::new(part, &self.lexicon)).collect();
        let names = Names { language, origins: &self.origins[place], public: &self.public };
        let mut finds: Vec<Finds> = Vec::with_capacity(texts.len());
        for (part, text) in texts.iter().enumerate() {
            let mut found = Finds::of(part);
            self.patterns.find(text.raw, &mut found);
            self.calendars[place].find(text.raw, &mut found);
            names.find(text, &mut found);
            self.calendars[place].after_names(text.raw, &mut found);
            // What was replaced before is left alone, whatever it looks like.
            found.all.retain(|f| !in_brackets(text, &f.range));
            finds.push(found);
        }
        propagate(&texts, &mut finds, language);
        let mut found: Vec<Found> = finds.into_iter().flat_map(|finds| finds.all).collect();
        found.sort_by_key(|f| (f.part, f.range.start));
        let (of, groups) = group(&texts, &found);
        let replacements = replacements(language, &groups);
        let finding = |(f, entity): (&Found, &usize)| Finding {
            part: f.part,
            range: f.range.clone(),
            label: f.label,
            class: if f.score >= SURE { f.label.class() } else { Class::Weak },
            entity: *entity,
            detector: f.detector,
            score: f.score,
            replaced: groups[*entity].replaced,
        };
        let findings = found.iter().zip(&of).map(finding).collect();
        let entity = |(group, replacement): (&crate::entities::Group, String)| Entity {
            key: group.key.clone(),
            label: group.label,
            class: group.class,
            surfaces: group.surfaces.clone(),
            replacement,
            reason: group.label.reason(),
            replaced: group.replaced,
        };
        let entities = groups.iter().zip(replacements).map(entity).collect();
        Analysis { language, findings, entities }
    }
}

fn in_brackets(text: &Text<'_>, range: &Range<usize>) -> bool {
    let at = text.tokens.partition_point(|token| token.range.end <= range.start);
    text.tokens.get(at).is_some_and(|token| token.bracketed && token.range.start < range.end)
}

impl Analysis {
    /// The parts with every finding replaced that is replaced by default.
    pub fn redacted(&self, parts: &[&str]) -> Vec<String> {
        let mut out: Vec<String> = Vec::with_capacity(parts.len());
        let mut findings = self.findings.iter().filter(|f| f.replaced).peekable();
        for (number, part) in parts.iter().enumerate() {
            let mut redacted = String::with_capacity(part.len());
            let mut done = 0;
            while let Some(finding) = findings.next_if(|f| f.part == number) {
                redacted.push_str(part.get(done..finding.range.start).unwrap_or_default());
                redacted.push_str(&self.entities[finding.entity].replacement);
                done = finding.range.end;
            }
            redacted.push_str(part.get(done..).unwrap_or_default());
            out.push(redacted);
        }
        out
    }
}
