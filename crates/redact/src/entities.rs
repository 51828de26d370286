//! From places in the text to what they name: repeats found everywhere, mentions of one person brought together.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::Hasher as _;

use crate::Label;
use crate::found::{Finds, Found, Kind, SURE};
use crate::lexicon::fold;
use crate::settle::over;
use crate::tagger::Reading;
use crate::text::Text;
use crate::{Class, Language};

/// An entity under way.
pub(crate) struct Group {
    pub(crate) key: String,
    pub(crate) label: Label,
    pub(crate) kind: Kind,
    pub(crate) class: Class,
    pub(crate) surfaces: Vec<String>,
    pub(crate) replaced: bool,
}

/// Words of a name that say who: not joints, not titles.
fn telling(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split([' ', '-', '.'])
        .filter(|word| word.len() > 2 && !crate::cues::JOINTS.contains(word) && !crate::cues::KIN_TITLES.contains(word))
}

/// Finds every repeat of what was found: with another case, without accents, in the plural, with a letter wrong, a part
/// of a full name, its initials. `readings` is what the tagger thinks of each part's words, if it was asked.
pub(crate) fn propagate(texts: &[Text<'_>], finds: &mut [Finds], readings: &[Vec<Reading>], language: Language) {
    let mut words: HashMap<String, (Label, Kind, bool)> = HashMap::new();
    let mut runs = Runs::default();
    let mut initials: HashMap<char, usize> = HashMap::new();
    let mut lower: HashSet<String> = HashSet::new();
    for (text, finds) in texts.iter().zip(finds.iter()) {
        for found in finds.all.iter().filter(|f| f.score >= SURE) {
            let surface = text.surface(&found.range);
            let folded = fold(&surface);
            match found.label {
                Label::Person => {
                    if !surface.contains(char::is_uppercase) {
                        lower.extend(telling(&folded).map(str::to_owned));
                    }
                    for word in telling(&folded).chain([folded.as_str()]).filter(|word| !word.contains(' ')) {
                        words.entry(word.to_owned()).or_insert((Label::Person, found.kind, true));
                    }
                    if let Some(initial) = folded.chars().next() {
                        *initials.entry(initial).or_default() += 1;
                    }
                }
                Label::Place | Label::Org if !folded.contains([' ', '’']) && folded.len() > 2 => {
                    words.entry(folded).or_insert((found.label, found.kind, false));
                }
                Label::Place | Label::Org | Label::Address => {
                    let run: Vec<String> = folded
                        .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'')
                        .filter(|w| !w.is_empty())
                        .map(str::to_owned)
                        .collect();
                    runs.add(&run, found.label, found.kind);
                }
                _ => {}
            }
        }
    }
    let misspelt = Misspelt::of(&words);
    for (part, (text, finds)) in texts.iter().zip(finds.iter_mut()).enumerate() {
        for at in 0..text.tokens.len() {
            let token = &text.tokens[at];
            if token.bracketed || !finds.free(&token.range) {
                continue;
            }
            if let Some((label, kind, length)) = runs.at(text, at) {
                let range = token.range.start..text.tokens[at + length - 1].range.end;
                finds.push(range, label, kind, "repeat", 0.9);
                continue;
            }
            let plural = || token.folded.strip_suffix('s').filter(|one| one.len() > 3);
            // "Die Moserin" is Frau Moser, in the south.
            let german = text.language_at(token.range.start, language) == Language::De;
            let wife = || token.folded.strip_suffix("in").filter(|one| german && token.upper && one.len() > 3);
            let same = words.get(&token.folded).or_else(|| plural().and_then(|one| words.get(one)));
            let same = same.or_else(|| wife().and_then(|one| words.get(one)).filter(|(_, _, person)| *person));
            if let Some((label, kind, person)) = same {
                let language = text.language_at(token.range.start, language);
                let ordinary = token.known.ordinary(language);
                // In lower case only what is no ordinary word; at the beginning of a sentence a capital says little.
                let sound = if token.upper {
                    !ordinary || !token.starts || token.known.given()
                } else {
                    // Who writes the name in small letters once does so again.
                    let small = *person && lower.contains(&token.folded) && token.known.common(language) < 2;
                    small || !ordinary && token.folded.len() > 3 && (*person || token.folded.len() > 4)
                };
                // The tagger may think it possible where the lists do not, and impossible where they do.
                let support =
                    readings.get(part).map(|all| over(all, &token.range).map(|r| r.hidden).fold(0.0, f32::max));
                // A word that is nothing but a name is that name again, whatever the tagger thinks.
                let only = *person && token.folded.len() > 3 && !token.known.ordinary_anywhere();
                let sound = match support {
                    Some(support) => only || sound && support > REFUSED || support > ENOUGH,
                    None => sound,
                };
                if sound {
                    finds.push(token.range.clone(), *label, *kind, "repeat", 0.9);
                }
                continue;
            }
            if token.known.nothing() && misspelt.holds(&token.folded) {
                finds.push(token.range.clone(), Label::Person, Kind::Plain, "misspelt", 0.8);
                continue;
            }
            // "T." for a person whose name begins with T.
            let initial = token.range.len() == 1 && token.upper && token.folded != "i";
            if initial && text.gap(at).starts_with('.') && !text.gap(at).starts_with("...") {
                let known = token.folded.chars().next().is_some_and(|c| initials.contains_key(&c));
                // "M. Tremblay" is a gentleman; "J'ai vu M. Elle" is somebody.
                let title = token.folded == "m"
                    && text.language_at(token.range.start, language) == Language::Fr
                    && text.tokens.get(at + 1).is_some_and(|next| next.range.len() > 1 && !finds.free(&next.range));
                let alone =
                    !title && text.tokens.get(at + 1).is_none_or(|next| next.range.len() > 1 || text.gap(at) != ".");
                if known && alone {
                    finds.push(token.range.clone(), Label::Person, Kind::Plain, "initial", 0.8);
                }
            }
        }
    }
}

/// A repeat that the tagger thinks less likely than this is another word.
const REFUSED: f32 = 0.002;
/// A repeat that the tagger thinks this likely is the same, whatever the lists say.
const ENOUGH: f32 = 0.03;

/// Long names of people with any one letter left out, to find them with a letter wrong, missing, doubled or swapped.
struct Misspelt(HashSet<u64>);

impl Misspelt {
    fn of(words: &HashMap<String, (Label, Kind, bool)>) -> Self {
        let people = words.iter().filter(|(_, (label, ..))| *label == Label::Person).map(|(word, _)| word);
        Self(people.filter(|word| (6..30).contains(&word.len())).flat_map(|word| lacking(word)).collect())
    }

    fn holds(&self, folded: &str) -> bool {
        (6..30).contains(&folded.len()) && lacking(folded).any(|key| self.0.contains(&key))
    }
}

/// A hash of the word, and of the word without each of its letters.
fn lacking(word: &str) -> impl Iterator<Item = u64> {
    let hash = |left_out: usize| {
        let mut hasher = std::hash::DefaultHasher::new();
        let kept = word.bytes().enumerate().filter(|(at, _)| *at != left_out);
        kept.for_each(|(_, byte)| hasher.write_u8(byte));
        hasher.finish()
    };
    (0..=word.len()).map(hash)
}

/// Names of several words, looked up by their length, so that a thousand that begin alike cost no more than one.
#[derive(Default)]
struct Runs {
    /// For each first word, a bit for each length.
    lengths: HashMap<String, u32>,
    all: HashMap<String, (Label, Kind)>,
}

impl Runs {
    const LONGEST: usize = 16;

    fn add(&mut self, run: &[String], label: Label, kind: Kind) {
        if let Some(first) = run.first().filter(|_| (2..=Self::LONGEST).contains(&run.len())) {
            *self.lengths.entry(first.clone()).or_default() |= 1 << run.len();
            self.all.insert(run.join(" "), (label, kind));
        }
    }

    /// The longest that begins here, and its length in words.
    fn at(&self, text: &Text<'_>, at: usize) -> Option<(Label, Kind, usize)> {
        let lengths = self.lengths.get(&text.tokens[at].folded)?;
        let fits = |length: usize| {
            let words: Vec<&str> =
                text.tokens.get(at..at + length)?.iter().map(|token| token.folded.as_str()).collect();
            self.all.get(&words.join(" ")).map(|(label, kind)| (*label, *kind, length))
        };
        (2..=Self::LONGEST).rev().filter(|length| lengths & 1 << length != 0).find_map(fits)
    }
}

/// Brings the findings together: which entity each one names, in the order of the text.
pub(crate) fn group(texts: &[Text<'_>], finds: &[Found]) -> (Vec<usize>, Vec<Group>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: HashMap<(Label, String), usize> = HashMap::new();
    let mut by_word: HashMap<String, usize> = HashMap::new();
    let mut by_initial: HashMap<char, usize> = HashMap::new();
    let mut written: HashSet<(usize, &str)> = HashSet::new();
    // Full names first, so that a part of one finds it wherever it stands.
    let mut order: Vec<usize> = (0..finds.len()).collect();
    let names = names(texts, finds);
    let words = |at: usize| if finds[at].label == Label::Person { telling(&fold(&names[at])).count() } else { 0 };
    order.sort_by_cached_key(|at| (std::cmp::Reverse(words(*at)), *at));
    let mut of = vec![0; finds.len()];
    for at in order {
        let found = &finds[at];
        let surface = &texts[found.part].raw[found.range.clone()];
        let folded = normal(found.label, &names[at]);
        let known = by_key.get(&(found.label, folded.clone())).copied();
        let known = known.or_else(|| {
            (found.label == Label::Person).then(|| person(&folded, &by_word, &by_initial, &groups)).flatten()
        });
        let index = known.unwrap_or_else(|| {
            groups.push(Group {
                key: format!("{}:{folded}", found.label.as_str().to_lowercase()),
                label: found.label,
                kind: found.kind,
                class: if found.score >= SURE { found.label.class() } else { Class::Weak },
                surfaces: Vec::new(),
                replaced: false,
            });
            groups.len() - 1
        });
        by_key.insert((found.label, folded.clone()), index);
        if found.label == Label::Person {
            if let Some(initial) = folded.chars().next() {
                by_initial.entry(initial).or_insert(index);
            }
            for word in telling(&folded) {
                by_word.entry(word.to_owned()).or_insert(index);
            }
        }
        let group = &mut groups[index];
        if group.kind == Kind::Plain {
            group.kind = found.kind;
        }
        if found.score >= SURE {
            group.replaced = true;
            group.class = group.label.class();
        }
        if written.insert((index, surface)) {
            group.surfaces.push(surface.to_owned());
        }
        of[at] = index;
    }
    in_order_of_text(finds, of, groups)
}

/// What each finding names: what it holds, or for a person whose name is emphasised in part, `**Amara** Okafor`, all of it.
fn names<'a>(texts: &'a [Text<'_>], finds: &[Found]) -> Vec<Cow<'a, str>> {
    let surface = |found: &Found| texts[found.part].surface(&found.range);
    let mut names: Vec<Cow<'a, str>> = finds.iter().map(surface).collect();
    for (at, pair) in finds.windows(2).enumerate() {
        let [one, next] = pair else { continue };
        let people = one.label == Label::Person && next.label == Label::Person && one.part == next.part;
        let gap = texts[one.part].raw.get(one.range.end..next.range.start).filter(|gap| people && gap.len() < 8);
        let marks = |gap: &str| gap.contains(['*', '_']) && gap.chars().all(|c| matches!(c, '*' | '_' | ' '));
        // Two pieces only: a name of three fonts is rare, and a line of them no name.
        if gap.is_some_and(marks) && matches!(names[at], Cow::Borrowed(_)) {
            let whole = format!("{} {}", surface(one), surface(next));
            names[at] = Cow::Owned(whole.clone());
            names[at + 1] = Cow::Owned(whole);
        }
    }
    names
}

/// A part of a full name, or an initial.
fn person(
    folded: &str,
    by_word: &HashMap<String, usize>,
    by_initial: &HashMap<char, usize>,
    groups: &[Group],
) -> Option<usize> {
    if let Some(index) = telling(folded).find_map(|word| by_word.get(word)) {
        // Two full names that share a family name are two people.
        let key = groups[*index].key.trim_start_matches("person:");
        let (mine, theirs): (Vec<&str>, Vec<&str>) = (telling(folded).collect(), telling(key).collect());
        let apart = mine.len() > 1 && theirs.len() > 1 && mine[0] != theirs[0];
        return (!apart).then_some(*index);
    }
    let mut letters = folded.chars().filter(|c| c.is_alphabetic());
    let (initial, more) = (letters.next()?, letters.next());
    if more.is_some() {
        return None;
    }
    by_initial.get(&initial).copied()
}

/// How a surface is compared: numbers by their digits, words folded.
fn normal(label: Label, surface: &str) -> String {
    match label {
        Label::Code => surface.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect(),
        Label::Contact => surface
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')'))
            .flat_map(char::to_lowercase)
            .collect(),
        _ => fold(surface),
    }
}

fn in_order_of_text(finds: &[Found], of: Vec<usize>, groups: Vec<Group>) -> (Vec<usize>, Vec<Group>) {
    let mut places: Vec<Option<usize>> = vec![None; groups.len()];
    let mut next = 0;
    for index in of.iter().take(finds.len()) {
        if places[*index].is_none() {
            places[*index] = Some(next);
            next += 1;
        }
    }
    let mut sorted: Vec<(usize, Group)> =
        groups.into_iter().enumerate().filter_map(|(index, group)| Some((places[index]?, group))).collect();
    sorted.sort_by_key(|(place, _)| *place);
    let of = of.into_iter().map(|index| places[index].unwrap_or(0)).collect();
    (of, sorted.into_iter().map(|(_, group)| group).collect())
}
