//! The engine: detectors, then repeats, then entities, then replacements.

use std::fmt;
use std::ops::Range;

use crate::clean::{Clean, lead_back};
use crate::cues::Everybodys;
use crate::entities::{group, propagate};
use crate::found::{Finds, Found, Kind, SURE};
use crate::heads::Heads;
use crate::introduced::Introduced;
use crate::lexicon::Lexicon;
use crate::names::Names;
use crate::passages::{self, Stretch};
use crate::policy::Policy;
use crate::replacement::{Written, replacements};
use crate::roles::{Story, roles};
use crate::rules::{Origins, Rules};
use crate::settle::settle;
use crate::tagger::{Chain, Cues, Document, Reading, Spoken, Tagger};
use crate::text::Text;
use crate::weak::Weak;
use crate::{Class, Label, Language, Reason, language, marks};

/// The redactor. Built once, shared by all threads.
///
/// ```
/// use redact::{Engine, Language};
/// let engine = Engine::new();
/// let story = ["A long week", "My colleague Priya rang. Priya had seen Amara, 14, by the canal."];
/// let found = engine.analyse(&story, Some(Language::En));
/// let written = "My colleague [colleague A] rang. [colleague A] had seen [young person A], [13–15], by the canal.";
/// assert_eq!(found.redacted(&story), ["A long week", written]);
/// ```
pub struct Engine {
    lexicon: Lexicon,
    no_lexicon: Lexicon,
    rules: Rules,
    origins: [Origins; 4],
    everybodys: [Everybodys; 4],
    cues: Cues,
    heads: [Heads; 4],
    introduced: Introduced,
    weak: [Weak; 4],
    pub(crate) tagger: Tagger,
}

/// What was found in the parts of one story.
///
/// ```
/// use redact::{Engine, Label, Language};
/// let text = "I drove Amara to Ashfield Primary. Amara sang.";
/// let found = Engine::new().analyse(&[text], Some(Language::En));
/// let labels: Vec<Label> = found.findings.iter().map(|finding| finding.label).collect();
/// assert_eq!(labels, [Label::Person, Label::Org, Label::Person]);
/// // Both mentions are one person.
/// assert_eq!(found.entities.len(), 2);
/// assert_eq!(found.redacted(&[text]), ["I drove [person A] to [a school]. [person A] sang."]);
/// ```
#[derive(Debug)]
pub struct Analysis {
    /// The language that was given, or guessed.
    pub language: Language,
    /// In the order of the text; they never overlap.
    pub findings: Vec<Finding>,
    /// What they name, in the order in which the text first names them.
    pub entities: Vec<Entity>,
}

/// A place in a part that could identify someone.
///
/// ```
/// use redact::{Engine, Language};
/// let text = "We waited at the Ashfield Primary School, then drove to Ashfield Primary School again.";
/// let found = Engine::new().analyse(&[text], Some(Language::En));
/// let written: Vec<&str> = found.findings.iter().map(|finding| finding.replacement.as_str()).collect();
/// assert_eq!(written, ["[primary school]", "[a primary school]"]);
/// assert_eq!(&text[found.findings[0].range.clone()], "Ashfield Primary School");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which of the parts, from 0.
    pub part: usize,
    /// Bytes of the part, on character boundaries.
    pub range: Range<usize>,
    /// What it is.
    pub label: Label,
    /// How strongly it identifies.
    pub class: Class,
    /// Index in [`Analysis::entities`].
    pub entity: usize,
    /// Which detector found it.
    pub detector: &'static str,
    /// How sure it is, from 0 to 1.
    pub score: f32,
    /// Whether it is replaced unless someone decides otherwise; else it is a warning.
    pub replaced: bool,
    /// What to write here, with its brackets. It is the entity's, fitted to this place: after an article of the text it
    /// brings none of its own ("at the \[school\]", "to \[a school\]").
    pub replacement: String,
    /// Whether the text brings the article here, or for an age its unit, so that other words should bring none either.
    pub bare: bool,
}

/// What one or more findings name: one person, one school.
///
/// ```
/// use redact::{Engine, Language};
/// let text = "On 12 March 2019 we met Amara.";
/// let found = Engine::new().analyse(&[text], Some(Language::En));
/// let date = &found.entities[0];
/// assert_eq!(date.replacement, "[a date]");
/// // What a writer who wants to say more may choose from.
/// assert_eq!(date.rungs, ["[March 2019]", "[spring 2019]", "[2019]", "[a date]"]);
/// ```
#[derive(Clone, PartialEq)]
pub struct Entity {
    /// Stable while the text around changes: the label and the folded name.
    pub key: String,
    /// What it is.
    pub label: Label,
    /// How strongly it identifies.
    pub class: Class,
    /// Every way in which the text writes it, the fullest first.
    pub surfaces: Vec<String>,
    /// With its brackets, in the language of the text; what a place without an article takes.
    pub replacement: String,
    /// What it could be called, with brackets, from the most exact to the least; [`Self::replacement`] is one of them.
    ///
    /// Ages: band, stage of life. Dates: month and year, season (of the northern half of the world) and year, year, "a date".
    /// Places: county, region, part of the country, country, "a place", as far as they are certain. People and organisations: role
    /// or kind, a wider one, the widest. Origins: a part of the world, withheld. The default is the safe one: of dates, places and
    /// origins the last that still says what kind of thing it is, of ages the band.
    pub rungs: Vec<String>,
    /// Why it could identify someone.
    pub reason: Reason,
    /// Whether it is replaced unless someone decides otherwise.
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
    /// Unpacks the lists and the tagger: some tens of milliseconds.
    pub fn new() -> Self {
        let languages = [Language::En, Language::Fr, Language::Es, Language::De];
        let rules = Rules::new();
        Self {
            lexicon: Lexicon::new(),
            no_lexicon: Lexicon::empty(),
            origins: languages.map(Origins::new),
            everybodys: languages.map(Everybodys::new),
            cues: Cues::new(rules.numbers()),
            rules,
            heads: languages.map(Heads::new),
            introduced: Introduced::new(),
            weak: languages.map(Weak::new),
            tagger: Tagger::default(),
        }
    }

    /// Reads the parts of one story together. Without a language it is guessed from the small words. A paragraph or quotation
    /// that is clearly in another language is read in that one; what is written instead is in the story's.
    pub fn analyse(&self, parts: &[&str], language: Option<Language>) -> Analysis {
        self.analyse_with(parts, language, &Policy::default())
    }

    /// [`Self::analyse`] under another policy.
    pub fn analyse_with(&self, parts: &[&str], language: Option<Language>, policy: &Policy) -> Analysis {
        let copies: Vec<Option<Clean>> = parts.iter().map(|part| Clean::of(part)).collect();
        let read: Vec<&str> =
            parts.iter().zip(&copies).map(|(part, copy)| copy.as_ref().map_or(*part, |copy| &copy.text)).collect();
        let mut found = self.analyse_clean(&read, language, policy);
        lead_back(parts, &copies, &mut found);
        found
    }

    /// [`Self::analyse_with`] for parts that need no cleaning.
    fn analyse_clean(&self, parts: &[&str], language: Option<Language>, policy: &Policy) -> Analysis {
        let language = language.unwrap_or_else(|| language::guess(parts));
        let mut texts = self.texts(parts, policy);
        for text in &mut texts {
            text.foreign = passages::foreign(text, language);
        }
        let stretches = passages::stretches(&texts, language, self.lexicon(policy));
        let (mut finds, readings) = self.read(&texts, &stretches, policy);
        for (text, finds) in texts.iter().zip(&mut finds) {
            // What was replaced before names nobody who could be found elsewhere.
            finds.all.retain(|f| !in_brackets(text, &f.range));
        }
        if policy.repeats {
            propagate(&texts, &mut finds, &readings, language);
        }
        if policy.warnings {
            for stretch in &stretches {
                let weak = &self.weak[stretch.language as usize];
                if stretch.is_whole() {
                    weak.find(stretch.text(&texts), &mut finds[stretch.part]);
                    continue;
                }
                let mut found = Finds::of(stretch.part);
                weak.find(stretch.text(&texts), &mut found);
                finds[stretch.part].take(found, stretch.start);
            }
        }
        for (text, finds) in texts.iter().zip(&mut finds) {
            marks::fit(text, finds);
        }
        conclude(&texts, finds, language, policy)
    }

    fn lexicon(&self, policy: &Policy) -> &Lexicon {
        if policy.lists { &self.lexicon } else { &self.no_lexicon }
    }

    pub(crate) fn texts<'a>(&'a self, parts: &[&'a str], policy: &Policy) -> Vec<Text<'a>> {
        parts.iter().map(|part| Text::new(part, self.lexicon(policy))).collect()
    }

    /// What rules and tagger find in each part and what the tagger thinks of its words, each stretch in its language.
    fn read(&self, texts: &[Text<'_>], stretches: &[Stretch<'_>], policy: &Policy) -> (Vec<Finds>, Vec<Vec<Reading>>) {
        let mut found: Vec<Finds> = stretches
            .iter()
            .map(|stretch| self.rules(stretch.text(texts), stretch.part, stretch.language, policy))
            .collect();
        let mut thought = Vec::new();
        if policy.tagger {
            thought = self.readings(texts, stretches, &found);
            let settled = |((stretch, found), thought): ((&Stretch<'_>, Finds), &Vec<Reading>)| {
                let place = stretch.language as usize;
                let known = (&self.heads[place], &self.everybodys[place]);
                settle(stretch.text(texts), found, thought, known, policy)
            };
            found = stretches.iter().zip(found).zip(&thought).map(settled).collect();
        }
        passages::whole(texts.len(), stretches, found, thought)
    }

    /// What the rules of a language find in a stretch.
    pub(crate) fn rules(&self, text: &Text<'_>, part: usize, language: Language, policy: &Policy) -> Finds {
        let Spoken { origins, everybodys, .. } = self.spoken(language);
        let names = Names { language, origins, everybodys };
        let mut found = Finds::of(part);
        if policy.rules {
            self.rules.find(text, language, &mut found);
            self.introduced.find(text, (language, everybodys), &mut found);
            names.find(text, &mut found);
            self.rules.after_names(text, language, &mut found);
        }
        found
    }

    pub(crate) fn spoken(&self, language: Language) -> Spoken<'_> {
        let place = language as usize;
        Spoken { language, origins: &self.origins[place], everybodys: &self.everybodys[place] }
    }

    pub(crate) fn document<'a>(&'a self, stretches: impl Iterator<Item = (&'a Text<'a>, &'a Finds)>) -> Document<'a> {
        Document::new(stretches, &self.cues)
    }

    /// What the tagger thinks of each word, in each stretch.
    fn readings(&self, texts: &[Text<'_>], stretches: &[Stretch<'_>], finds: &[Finds]) -> Vec<Vec<Reading>> {
        let both = || stretches.iter().map(|stretch| stretch.text(texts)).zip(finds);
        let document = self.document(both());
        let mut room = Chain::default();
        let read = |((text, finds), stretch): ((&Text<'_>, &Finds), &Stretch<'_>)| {
            let (mut out, spoken) = (Vec::with_capacity(text.tokens.len()), self.spoken(stretch.language));
            document.lines(text, finds, spoken, |line| self.tagger.read(line, spoken.language, &mut room, &mut out));
            out
        };
        both().zip(stretches).map(read).collect()
    }
}

/// Entities and their replacements, from the places found.
fn conclude(texts: &[Text<'_>], finds: Vec<Finds>, language: Language, policy: &Policy) -> Analysis {
    let mut found: Vec<Found> = finds.into_iter().flat_map(|finds| finds.all).collect();
    found.sort_by_key(|f| (f.part, f.range.start));
    let (of, groups) = group(texts, &found);
    let story = Story { language, texts, found: &found, of: &of, groups: &groups };
    let written = replacements(story, &roles(story), policy);
    let finding = |(f, entity): (&Found, &usize)| {
        let text = &texts[f.part];
        let spoken = text.language_at(f.range.start, language);
        let words = written[*entity].at(f, text, spoken);
        Finding {
            part: f.part,
            range: f.range.clone(),
            label: f.label,
            class: if f.score >= SURE { f.label.class() } else { Class::Weak },
            entity: *entity,
            detector: f.detector,
            score: f.score,
            replaced: groups[*entity].replaced,
            replacement: marks::written(text.raw, &f.range, words).into_owned(),
            bare: Written::is_bare(f, text, spoken),
        }
    };
    let findings = found.iter().zip(&of).map(finding).collect();
    let entity = |(group, written): (&crate::entities::Group, &Written)| Entity {
        key: group.key.clone(),
        label: group.label,
        class: group.class,
        surfaces: group.surfaces.clone(),
        replacement: written.alone.clone(),
        rungs: written.rungs.clone(),
        reason: match group.kind {
            Kind::Weak(subject) => subject.reason(),
            _ => group.label.reason(),
        },
        replaced: group.replaced,
    };
    let entities = groups.iter().zip(&written).map(entity).collect();
    Analysis { language, findings, entities }
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
                redacted.push_str(&finding.replacement);
                done = finding.range.end;
            }
            redacted.push_str(part.get(done..).unwrap_or_default());
            out.push(redacted);
        }
        out
    }
}
