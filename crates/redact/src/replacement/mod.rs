//! What to write instead: in the text's language, in brackets, the same for the same entity, and true to its role.

mod ages;
mod dates;
mod given;
mod kinds;
mod origins;
mod places;
pub(crate) mod words;

use std::collections::{HashMap, HashSet};

use crate::entities::Group;
use crate::found::{Found, Kind};
use crate::lexicon::fold;
use crate::policy::{People, Policy};
use crate::roles::{Gender, Role, Sense, Story};
use crate::text::Text;
use crate::{Label, Language};
use given::Names;
use words::{Vocabulary, vocabulary};

/// What an entity can be replaced by.
#[derive(Clone, Default)]
pub(crate) struct Written {
    /// With its article, where it has one: "[a school]".
    pub(crate) alone: String,
    /// After an article or possessive of the text: "[school]".
    bare: String,
    /// In German after a preposition that takes the dative: "[einer Schule]".
    dative: Option<String>,
    /// In French after an elision: "d’[une tante A]".
    elided: Option<String>,
    /// From the most exact to the least; `alone` is one of them.
    pub(crate) rungs: Vec<String>,
}

/// What each entity is replaced by, in their order.
pub(crate) fn replacements(story: Story<'_>, senses: &[Sense], policy: &Policy) -> Vec<Written> {
    let year = year(story);
    let words = vocabulary(story.language);
    let called: Vec<&str> = senses.iter().map(|sense| words.called(*sense)).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for (group, called) in story.groups.iter().zip(&called).filter(|(group, _)| told_apart(group)) {
        *count.entry(noun(group.label, called)).or_default() += 1;
    }
    let mut given: HashMap<&str, usize> = HashMap::new();
    let mut written = Vec::with_capacity(called.len());
    let mut names = match policy.people {
        People::Described => None,
        People::Renamed { seed } => Some(Names::new(story.language, seed, &words_of(story))),
    };
    let mut ladders = ladders(story).into_iter().peekable();
    for ((group, sense), called) in story.groups.iter().zip(senses).zip(&called) {
        if let Kind::Weak(subject) = group.kind {
            let words = subject.words(story.language);
            written.push(plain(story.language, words, vec![bracketed(words)]));
            continue;
        }
        if group.label == Label::Age {
            written.push(age(story.language, group.kind, group.surfaces.first().map_or("", String::as_str)));
            continue;
        }
        if !told_apart(group) {
            written.push(other(story.language, group, policy.shift_days.map(|days| (year, days))));
            continue;
        }
        let noun = noun(group.label, called);
        let ladder = ladders.next_if(|(at, _)| *at == written.len()).map(|(_, ladder)| ladder).unwrap_or_default();
        let general = more_general(words, group.label, *sense).into_iter().map(str::to_owned);
        // A person always has a letter: another may turn up in the next entry.
        if group.label != Label::Person && count.get(noun) == Some(&1) {
            let rungs = rungs(called, ladder, general);
            written.push(plain(story.language, called, rungs));
            continue;
        }
        let renamed = names.as_mut().filter(|_| group.label == Label::Person);
        let renamed = renamed.and_then(|names| new_name(names, group, *sense, policy));
        if let Some(name) = renamed {
            written.push(called_so(name, called, general));
            continue;
        }
        let number = given.entry(noun).or_default();
        *number += 1;
        let with_letter = format!("{noun} {}", letters(*number));
        let rungs = rungs(&with_letter, ladder, general);
        let elided = elided(story.language, &with_letter, called, *sense);
        let with_letter = bracketed(&with_letter);
        written.push(Written { bare: with_letter.clone(), alone: with_letter, elided, rungs, ..Written::default() });
    }
    written
}

impl Written {
    /// What stands in this place of the text.
    pub(crate) fn at(&self, found: &Found, text: &Text<'_>, language: Language) -> &str {
        if Self::is_bare(found, text, language) {
            return &self.bare;
        }
        let at = text.tokens.partition_point(|token| token.range.end <= found.range.start);
        let cut = text.raw[..found.range.start].ends_with(['\'', '’']);
        match (&self.dative, &self.elided) {
            (Some(dative), _) if found.label != Label::Age && DATIVE.contains(&text.before(at)) => dative,
            (_, Some(elided)) if language == Language::Fr && cut => elided,
            _ => &self.alone,
        }
    }

    /// Whether the text brings the article of what it names here, or the unit of an age.
    pub(crate) fn is_bare(found: &Found, text: &Text<'_>, language: Language) -> bool {
        if found.label == Label::Age {
            // "Amara is 14 years old": the text goes on with the unit.
            let last = text.tokens.partition_point(|token| token.range.start < found.range.end).saturating_sub(1);
            return ages::is_unit(text.after(last));
        }
        let at = text.tokens.partition_point(|token| token.range.end <= found.range.start);
        vocabulary(language).articles.contains(text.before(at)) || Self::after_adjective(at, text, language)
    }

    /// "the old Ashfield Primary": an article, an adjective, the name.
    fn after_adjective(at: usize, text: &Text<'_>, language: Language) -> bool {
        let Some(adjective) = at.checked_sub(1).and_then(|at| text.tokens.get(at)) else { return false };
        let adjectives = &vocabulary(language).fillers;
        adjectives.contains(adjective.folded.as_str())
            && !adjective.upper
            && vocabulary(language).articles.contains(text.before(at - 1))
    }
}

/// German prepositions with the dative; those that take both mostly stand with a place where somebody is.
const DATIVE: [&str; 8] = ["in", "an", "auf", "aus", "bei", "von", "nach", "mit"];

/// Whether several of a kind must be told apart.
const fn told_apart(group: &Group) -> bool {
    matches!(group.label, Label::Person | Label::Place | Label::Org) && !matches!(group.kind, Kind::Weak(_))
}

/// Without its article.
fn noun(label: Label, called: &str) -> &str {
    if label == Label::Person { called } else { called.split_once(' ').map_or(called, |(_, noun)| noun) }
}

fn bracketed(words: &str) -> String {
    format!("[{words}]")
}

/// A thing of which there is but one, or whose number does not matter.
fn plain(language: Language, called: &str, rungs: Vec<String>) -> Written {
    let (article, noun) = called.split_once(' ').unwrap_or(("", called));
    let articles = ["a", "an", "un", "une", "una", "ein", "eine"];
    let bare = if articles.contains(&article) { noun } else { called };
    let dative = match (language, article) {
        (Language::De, "ein") => Some(format!("[einem {noun}]")),
        (Language::De, "eine") => Some(format!("[einer {noun}]")),
        _ => None,
    };
    Written { alone: bracketed(called), bare: bracketed(bare), dative, rungs, ..Written::default() }
}

/// In French, with an article where the words begin with a consonant: an elision wants a vowel after it.
fn elided(language: Language, with_letter: &str, called: &str, sense: Sense) -> Option<String> {
    let vowel = fold(with_letter).starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']);
    if language != Language::Fr || vowel {
        return None;
    }
    let article = match called.split_once(' ') {
        Some((article @ ("un" | "une"), _)) => article,
        _ => words::french_article(called, sense.gender),
    };
    Some(bracketed(&format!("{article} {with_letter}")))
}

/// Every word of the story, folded.
fn words_of<'a>(story: Story<'a>) -> HashSet<&'a str> {
    let tokens = story.texts.iter().flat_map(|text| &text.tokens);
    tokens.flat_map(|token| token.folded.split('-').chain([token.folded.as_str()])).collect()
}

/// Another name for a person, unlike every name that the text has for them.
fn new_name(names: &mut Names, group: &Group, sense: Sense, policy: &Policy) -> Option<&'static str> {
    let originals: Vec<String> = group.surfaces.iter().map(|surface| fold(surface)).collect();
    names.take(&originals, if policy.keep_gender { sense.gender } else { Gender::Unclear })
}

/// A person with another name; the rungs go on with the role, which needs no letter there.
fn called_so(name: &str, role: &str, general: impl Iterator<Item = String>) -> Written {
    let name = bracketed(name);
    let rungs = std::iter::once(name.clone()).chain([bracketed(role)]).chain(general.map(|words| bracketed(&words)));
    Written { bare: name.clone(), rungs: rungs.collect(), alone: name, ..Written::default() }
}

/// Where each place lies, by its group.
fn ladders(story: Story<'_>) -> Vec<(usize, Vec<String>)> {
    let places =
        story.groups.iter().enumerate().filter(|(_, group)| group.label == Label::Place && group.kind != Kind::Country);
    let (at, names): (Vec<usize>, Vec<&str>) =
        places.map(|(at, group)| (at, group.surfaces.first().map_or("", String::as_str))).unzip();
    if names.is_empty() {
        return Vec::new();
    }
    at.into_iter().zip(places::ladders(story.language, &names)).collect()
}

/// From the most exact to the least: where it lies, its own words, wider ones.
fn rungs(own: &str, ladder: Vec<String>, general: impl Iterator<Item = String>) -> Vec<String> {
    let all = ladder.into_iter().chain([own.to_owned()]).chain(general);
    all.map(|words| bracketed(&words)).collect()
}

/// The year of a day and month that have none: that of the story's first date with one.
fn year(story: Story<'_>) -> i32 {
    let dates = story.groups.iter().filter(|group| group.label == Label::Date);
    // Where the story has none, any year that is no leap year keeps its intervals.
    dates.flat_map(|group| &group.surfaces).find_map(|surface| dates::year(surface)).unwrap_or(2023)
}

/// Neither named nor an age. `shift` moves dates: the year of those without, and the days.
fn other(language: Language, group: &Group, shift: Option<(i32, i32)>) -> Written {
    let kind = kinds::kind(language, group.label, group.kind);
    let surface = group.surfaces.first().map_or("", String::as_str);
    let exact: Vec<String> = match group.label {
        Label::Date => dates::rungs(language, surface),
        Label::Demographic => origins::part(language, surface).map(str::to_owned).into_iter().collect(),
        _ => Vec::new(),
    };
    let mut rungs: Vec<String> = exact.iter().map(String::as_str).chain([kind]).map(bracketed).collect();
    let moved = shift.filter(|_| group.label == Label::Date).and_then(|(year, days)| dates::moved(surface, year, days));
    if let Some(moved) = moved {
        let moved = bracketed(&moved);
        rungs.insert(0, moved.clone());
        return Written { bare: moved.clone(), alone: moved, rungs, ..Written::default() };
    }
    plain(language, kind, rungs)
}

fn age(language: Language, kind: Kind, surface: &str) -> Written {
    let Kind::Years(years) = kind else {
        let kind = kinds::kind(language, Label::Age, kind);
        return plain(language, kind, vec![bracketed(kind)]);
    };
    let unit = surface.split([' ', '-', '\u{a0}']).any(|word| ages::is_unit(&fold(word)));
    let [band, stage] = ages::rungs(language, years, unit);
    let [bare, _] = ages::rungs(language, years, false);
    let rungs = vec![bracketed(&band), bracketed(&stage)];
    Written { alone: bracketed(&band), bare: bracketed(&bare), rungs, ..Written::default() }
}

/// Less exact words than the role's own: "a secondary school", "a school", "an organisation".
fn more_general(words: &'static Vocabulary, label: Label, sense: Sense) -> Vec<&'static str> {
    let wider = match sense.role {
        Role::Primary | Role::Secondary | Role::Nursery | Role::College => Some(Role::School),
        Role::Hospital | Role::Ward => Some(Role::Clinic),
        Role::ChildrensHome | Role::CareHome | Role::Hostel | Role::Refuge => Some(Role::Home),
        Role::Educator | Role::SocialWorker | Role::Nurse | Role::Doctor | Role::Teacher => Some(Role::Worker),
        Role::Parent | Role::Sibling | Role::Grandparent | Role::Aunt => Some(Role::Relative),
        Role::Baby | Role::Child => Some(Role::YoungPerson),
        _ => None,
    };
    let widest = match label {
        Label::Person => Role::Person,
        Label::Org => Role::Organisation,
        _ => Role::Place,
    };
    let neutral = |role| words.called(Sense { role, gender: Gender::Unclear });
    let mut out: Vec<&str> = wider.into_iter().chain([widest]).map(neutral).collect();
    let own = words.called(sense);
    out.retain(|word| *word != own);
    out.dedup();
    out
}

/// A, B, … Z, AA, AB, …
fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    while number > 0 {
        number -= 1;
        out.push(b'A' + u8::try_from(number % 26).unwrap_or(0));
        number /= 26;
    }
    out.iter().rev().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Analysis, Engine, Label, Language, People, Policy};

    fn rungs(found: &Analysis, label: Label) -> Vec<String> {
        found.entities.iter().find(|entity| entity.label == label).map(|e| e.rungs.clone()).unwrap_or_default()
    }

    #[test]
    fn rungs_go_from_exact_to_general_and_hold_the_default() {
        let text = "On 12 March 2019 I drove Amara, 14, who is Somali, to Ashfield Primary School; call 07700 900123.";
        let found = Engine::new().analyse(&[text], Some(Language::En));
        assert_eq!(rungs(&found, Label::Date), ["[March 2019]", "[spring 2019]", "[2019]", "[a date]"]);
        assert_eq!(rungs(&found, Label::Age), ["[13–15]", "[teenager]"]);
        assert_eq!(rungs(&found, Label::Org), ["[a primary school]", "[a school]", "[an organisation]"]);
        assert_eq!(rungs(&found, Label::Demographic), ["[East African]", "[background withheld]"]);
        assert_eq!(rungs(&found, Label::Contact), ["[a phone number]"]);
        for entity in &found.entities {
            assert!(entity.rungs.contains(&entity.replacement), "{:?} {}", entity.rungs, entity.replacement);
        }
    }

    #[test]
    fn people_get_other_names_that_are_nobody_elses() {
        let text = "Amara met Nadia. Amara’s mum Grace rang Mrs Okafor, and Nadia laughed at Alice and Clara.";
        let engine = Engine::new();
        for seed in 0..40 {
            let policy = Policy { people: People::Renamed { seed }, keep_gender: seed % 2 == 0, ..Policy::default() };
            let found = engine.analyse_with(&[text], Some(Language::En), &policy);
            let people: Vec<_> = found.entities.iter().filter(|entity| entity.label == Label::Person).collect();
            let mut names: Vec<&str> =
                people.iter().map(|person| person.replacement.trim_matches(['[', ']'])).collect();
            for (name, person) in names.iter().zip(&people) {
                assert!(!text.contains(name) && !name.contains(' '), "{name}");
                assert_ne!(name.chars().next(), person.surfaces[0].chars().next());
            }
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), people.len());
            assert_eq!(
                engine.analyse_with(&[text], Some(Language::En), &policy).redacted(&[text]),
                found.redacted(&[text])
            );
        }
    }

    #[test]
    fn an_elision_is_followed_by_a_vowel() {
        let text = "C’est la sœur d’Amélie, 15 ans. Sa tante Odette est là, et j’ai parlé d’Odette à M. Adam Tremblay. \
            Je pense qu’Adam Tremblay viendra d’Inukjuak ou d’Ottawa.";
        let found = Engine::new().analyse(&[text], Some(Language::Fr));
        assert_eq!(
            found.redacted(&[text]).concat(),
            "C’est la sœur d’[un ou une jeune A], [13–15 ans]. Sa tante [tante A] est là, et j’ai parlé \
             d’[une tante A] à M. [personne A]. Je pense qu’[une personne A] viendra d’[un lieu A] ou d’[un lieu B]."
        );
    }

    #[test]
    fn moved_dates_keep_the_time_between_them() {
        let policy = Policy { shift_days: Some(-5), ..Policy::default() };
        let text = "She came on 3 May 2019 and left on 24 May, not in 2018.";
        let found = Engine::new().analyse_with(&[text], Some(Language::En), &policy);
        assert_eq!(
            found.redacted(&[text]).concat(),
            "She came on [28 April 2019] and left on [19 May], not in [a year]."
        );
    }
}
