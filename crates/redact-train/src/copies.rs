//! Copies of a diary that teach what one diary cannot: other names, no capitals, no accents.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use redact::Label;

use crate::marked::{Mark, Marked};

/// Common names of many countries.
pub struct Lists {
    given: Vec<String>,
    family: Vec<String>,
}

impl Lists {
    /// # Errors
    /// A file that is not there.
    pub fn read(corpora: &Path) -> Result<Self, Box<dyn Error>> {
        let read = |file: &str| -> Result<Vec<String>, Box<dyn Error>> {
            let path = corpora.join(file);
            let text = std::fs::read_to_string(&path).map_err(|fault| format!("{}: {fault}", path.display()))?;
            let mut lines = text.trim_start_matches('\u{feff}').lines();
            let column = lines.next().and_then(|head| head.split(',').position(|name| name == "Romanized Name"));
            let column = column.ok_or_else(|| format!("{}: no column Romanized Name", path.display()))?;
            let names = lines.filter_map(|line| line.split(',').nth(column));
            Ok(names.filter(|n| n.chars().all(char::is_alphabetic) && n.len() > 2).map(str::to_owned).collect())
        };
        Ok(Self { given: read("common-forenames-by-country.csv")?, family: read("common-surnames-by-country.csv")? })
    }
}

/// What names are swapped for: names of lists, and places and organisations of other diaries of the language.
pub struct Swaps<'a> {
    lists: &'a Lists,
    others: HashMap<Label, Vec<String>>,
    /// Words of people's names in the diaries: those that no list has.
    given: Vec<String>,
    family: Vec<String>,
}

/// Words of a name that a swap leaves: who they are to the writer, and joints.
const KEPT: &[&str] = &[
    "nan",
    "nana",
    "nanna",
    "gran",
    "granny",
    "grandma",
    "grandad",
    "auntie",
    "aunty",
    "aunt",
    "uncle",
    "big",
    "little",
    "old",
    "young",
    "mamie",
    "papi",
    "papy",
    "mémé",
    "pépé",
    "tonton",
    "tante",
    "tata",
    "tatie",
    "oncle",
    "grand-mère",
    "grand-maman",
    "oma",
    "opa",
    "onkel",
    "tía",
    "tío",
    "abuela",
    "abuelo",
    "yaya",
    "de",
    "la",
    "le",
    "du",
    "des",
    "del",
    "van",
    "von",
    "der",
    "den",
    "bin",
    "al",
    "el",
    "mac",
    "st",
    "und",
    "y",
    "the",
    "dit",
    "à",
    "d",
    "l",
    "sister",
    "baby",
];

impl<'a> Swaps<'a> {
    pub fn of(diaries: &[Marked], lists: &'a Lists) -> Self {
        let mut others: HashMap<Label, Vec<String>> = HashMap::new();
        let (mut given, mut family) = (Vec::new(), Vec::new());
        for diary in diaries {
            for mark in &diary.marks {
                let surface = &diary.text[mark.range.clone()];
                // A name in lower case stays what its diary made of it.
                if !surface.chars().any(char::is_uppercase) {
                    continue;
                }
                match mark.label {
                    Label::Place | Label::Org => others.entry(mark.label).or_default().push(surface.to_owned()),
                    Label::Person => {
                        let words: Vec<&str> = surface.split(' ').filter(|w| w.len() > 3 && !kept(w)).collect();
                        given.extend(words.first().map(|w| (*w).to_owned()));
                        family.extend(words.get(1..).and_then(<[&str]>::last).map(|w| (*w).to_owned()));
                    }
                    _ => {}
                }
            }
        }
        Self { lists, others, given, family }
    }

    /// The diary with other people, places and organisations; every mention of one is changed alike.
    pub fn swapped(&self, diary: &Marked, random: &mut fastrand::Rng) -> Marked {
        let mut out = Marked { id: diary.id.clone(), text: String::new(), marks: Vec::new() };
        let mut done = 0;
        let mut words: HashMap<(String, String), String> = HashMap::new();
        let mut untitled: HashMap<&str, bool> = HashMap::new();
        for mark in &diary.marks {
            let before = &diary.text[done..mark.range.start];
            done = mark.range.end;
            let surface = &diary.text[mark.range.clone()];
            let title = (mark.label == Label::Person).then(|| title(before)).flatten();
            // Colleagues say "Krause" where this writer says "Frau Krause".
            let drops = title.is_some() && *untitled.entry(&mark.entity).or_insert_with(|| random.f32() < 0.2);
            let length = title.filter(|_| drops).map_or(before.len(), |title| before.len() - title.len());
            out.text.push_str(&before[..length]);
            let new = match mark.label {
                Label::Person => self.person(mark, surface, title.is_some(), &mut words, random),
                Label::Place | Label::Org => {
                    let key = (mark.entity.clone(), surface.to_lowercase());
                    let pool = &self.others[&mark.label];
                    let new = words.entry(key).or_insert_with(|| pool[random.usize(..pool.len())].clone());
                    like(surface, new)
                }
                Label::Code | Label::Contact => digits(surface, random),
                _ => surface.to_owned(),
            };
            let start = out.text.len();
            out.text.push_str(&new);
            out.marks.push(Mark { range: start..out.text.len(), ..mark.clone() });
        }
        out.text.push_str(&diary.text[done..]);
        out
    }

    fn person(
        &self,
        mark: &Mark,
        surface: &str,
        titled: bool,
        words: &mut HashMap<(String, String), String>,
        random: &mut fastrand::Rng,
    ) -> String {
        let count = surface.split(' ').count();
        let new = surface.split(' ').enumerate().map(|(at, word)| {
            if kept(word) || !word.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'') {
                return word.to_owned();
            }
            let key = (mark.entity.clone(), word.to_lowercase());
            if let Some(known) = words.get(&key) {
                return like(word, known);
            }
            // A short form of a name is the same short form of its new one; so is a longer one.
            let prefix = words.iter().find(|((entity, old), _)| *entity == mark.entity && old.starts_with(&key.1));
            let new = match prefix {
                Some((_, known)) => known.chars().take(word.chars().count()).collect(),
                None => {
                    // Now and then someone is called by the family name alone.
                    let last = at + 1 == count && (count > 1 || titled || random.f32() < 0.12);
                    let own = random.f32() < 0.4;
                    let pool = match (last, own) {
                        (true, true) if !self.family.is_empty() => &self.family,
                        (true, _) => &self.lists.family,
                        (false, true) if !self.given.is_empty() => &self.given,
                        (false, _) => &self.lists.given,
                    };
                    pool[random.usize(..pool.len())].clone()
                }
            };
            words.insert(key, new.clone());
            like(word, &new)
        });
        new.collect::<Vec<_>>().join(" ")
    }
}

/// The title that a text ends with, and what parts it from a name.
fn title(before: &str) -> Option<&str> {
    const TITLES: &[&str] =
        &["mr", "mrs", "ms", "miss", "dr", "frau", "herr", "herrn", "mme", "madame", "m", "monsieur", "mlle"];
    let end = before.strip_suffix([' ', '\u{a0}'])?;
    let end = end.strip_suffix('.').unwrap_or(end);
    let word = end.rsplit(|c: char| !c.is_alphabetic()).next()?;
    TITLES.contains(&word.to_lowercase().as_str()).then(|| &before[end.len() - word.len()..])
}

fn kept(word: &str) -> bool {
    KEPT.contains(&word.to_lowercase().as_str())
}

/// Written as the old word was: lower case stays lower, capitals stay capitals.
fn like(old: &str, new: &str) -> String {
    if old.chars().all(|c| !c.is_uppercase()) {
        new.to_lowercase()
    } else if old.chars().count() > 2 && old.chars().all(|c| !c.is_lowercase()) {
        new.to_uppercase()
    } else {
        new.to_owned()
    }
}

/// Other digits.
fn digits(surface: &str, random: &mut fastrand::Rng) -> String {
    surface.chars().map(|c| if c.is_ascii_digit() { random.digit(10) } else { c }).collect()
}

/// All in lower case.
pub fn lower(diary: &Marked) -> Marked {
    changed(diary, |c, out| out.extend(c.to_lowercase()))
}

/// Without accents, as on a hurried keyboard.
pub fn unaccented(diary: &Marked) -> Marked {
    const PLAIN: &[(&str, char)] = &[
        ("àáâäã", 'a'),
        ("èéêë", 'e'),
        ("ìíîï", 'i'),
        ("òóôöõ", 'o'),
        ("ùúûü", 'u'),
        ("ç", 'c'),
        ("ñ", 'n'),
        ("ÀÁÂÄ", 'A'),
        ("ÈÉÊË", 'E'),
        ("ÌÍÎÏ", 'I'),
        ("ÒÓÔÖ", 'O'),
        ("ÙÚÛÜ", 'U'),
        ("Ç", 'C'),
    ];
    changed(diary, |c, out| {
        out.push(PLAIN.iter().find(|(all, _)| all.contains(c)).map_or(c, |(_, plain)| *plain));
    })
}

fn changed(diary: &Marked, change: impl Fn(char, &mut String)) -> Marked {
    let mut out = Marked { id: diary.id.clone(), text: String::with_capacity(diary.text.len()), marks: Vec::new() };
    let mut done = 0;
    for mark in &diary.marks {
        diary.text[done..mark.range.start].chars().for_each(|c| change(c, &mut out.text));
        let start = out.text.len();
        diary.text[mark.range.clone()].chars().for_each(|c| change(c, &mut out.text));
        out.marks.push(Mark { range: start..out.text.len(), ..mark.clone() });
        done = mark.range.end;
    }
    diary.text[done..].chars().for_each(|c| change(c, &mut out.text));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_goes_with_its_stop_and_space() {
        assert_eq!(title("I rang Mrs. "), Some("Mrs. "));
        assert_eq!(title("Ich sah Frau "), Some("Frau "));
        assert_eq!(title("Madame,\n"), None);
        assert_eq!(title("les dames "), None);
    }
}
