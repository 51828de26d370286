//! What the tagger reads: the words of a line with what the lists, the rules and the document know of each.

use std::collections::HashMap;
use std::ops::Range;

use super::shape::{capitals, gap_of, grams, hash, shape};
use super::state;
use crate::cues::{self, Everybodys};
use crate::found::{Finds, Found, SURE};
use crate::lexicon::fold;
use crate::rules::{self, Numbers, Origins};
use crate::text::{Text, Token};
use crate::wordsets::{ByWord, Values};
use crate::{Label, Language};

/// A word, or a possessive `'s`.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Bytes of the part.
    pub range: Range<usize>,
    /// Replaced before, never tagged.
    pub bracketed: bool,
    pub(super) word: u32,
    /// Hashes of the first two and three letters and of the last one to four.
    pub(super) prefixes: [u32; 2],
    pub(super) suffixes: [u32; 4],
    /// Hashes of three letters in a row, with the word's ends; 0 where there are no more.
    pub(super) grams: [u32; 8],
    pub(super) shape: u32,
    pub(super) capitals: u8,
    /// What the lists know: given name, family name, place, ordinary here, ordinary anywhere, nothing at
    /// all; and in two bits how common it is.
    pub(super) lists: u8,
    /// Names of several words in the lists begin with it.
    pub(super) goes_on: bool,
    /// Part of a run of words that is listed as a place: 1 begins, 2 goes on.
    pub(super) run: u8,
    pub(super) starts: bool,
    /// What stands between this word and the one before: a hash of up to two signs.
    pub(super) gap: u16,
    /// How large a number it is, in steps.
    pub(super) size: u8,
    /// A bit for each list of telling words that holds it.
    pub(super) cues: u32,
    /// What the rules found here: 0, or its label, whether it begins here and how much that counts.
    pub(super) rule: u8,
    /// What the rest of the document does with the same word, a bit each.
    pub(super) elsewhere: u16,
}

/// A line, or a piece of a long one.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub units: Vec<Unit>,
    /// The language and how much the document cares for capitals.
    pub(super) style: u8,
}

/// Words in a piece of a line: a paragraph of a thousand words is read in pieces that overlap nowhere.
const LONGEST: usize = 400;

/// The lists of telling words, one bit each.
pub(crate) struct Cues {
    words: ByWord<u32>,
    /// The words of numbers in all languages.
    numbers: Values,
}

impl Cues {
    pub(crate) fn new<'a>(numbers: impl Iterator<Item = &'a Numbers>) -> Self {
        let mut all = ByWord::default();
        let mut bit = 1;
        let mut list = |words: &mut dyn Iterator<Item = &'static str>| {
            for word in words {
                *all.entry(word).or_insert(0) |= bit;
            }
            bit <<= 1;
        };
        for plain in [&cues::TITLES, &cues::KIN_TITLES, &cues::DOES, &cues::AT, &cues::CALLED] {
            list(&mut plain.words());
        }
        for kinds in [&cues::PEOPLE, &cues::ORG_LAST, &cues::ORG_FIRST] {
            list(&mut kinds.words());
        }
        for streets in [rules::STREET_LAST, rules::STREET_FIRST] {
            list(&mut streets.iter().copied());
        }
        for plain in [&cues::PLACE_LAST, &cues::PLACE_FIRST, &cues::JOINTS, &cues::FUNCTION] {
            list(&mut plain.words());
        }
        for (bit, list) in [(DAY, DAYS), (MONTH, MONTHS), (SPAN, SPANS)] {
            for word in list.split_whitespace() {
                *all.entry(word).or_insert(0) |= bit;
            }
        }
        let spelt = numbers.flat_map(Numbers::words);
        Self { words: all, numbers: spelt.map(|(word, value)| (word.to_owned(), value)).collect() }
    }

    fn of(&self, word: &str) -> u32 {
        self.words.get(word).copied().unwrap_or(0)
    }

    /// How large a number is, in steps that tell ages, years and counts apart; 0 for other words.
    fn size(&self, token: &Token) -> u8 {
        let digits = token.number.then(|| token.folded.bytes().take_while(u8::is_ascii_digit).count());
        match digits {
            Some(4) if token.folded.starts_with("19") || token.folded.starts_with("20") => 7,
            Some(1 | 2) => {
                step(token.folded.bytes().take_while(u8::is_ascii_digit).fold(0, |n, b| n * 10 + (b - b'0')))
            }
            Some(3) => 8,
            Some(_) => 9,
            // Words, apart from figures: "three" is rarer as an age than "3" in a list.
            None => self.numbers.get(&token.folded).map_or(0, |value| 10 + step(*value)),
        }
    }
}

/// Child, youth, grown up, old.
const fn step(value: u8) -> u8 {
    match value {
        0 => 1,
        1..=12 => 2,
        13..=17 => 3,
        18..=25 => 4,
        26..=64 => 5,
        _ => 6,
    }
}

const DAY: u32 = 1 << 17;
const MONTH: u32 = 1 << 18;
const SPAN: u32 = 1 << 19;

const DAYS: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat \
    sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim lunes martes miercoles jueves \
    viernes sabado domingo mie jue vie sab dom montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo \
    di mi do fr sa so";
const MONTHS: &str = "january february march april may june july august september october november december jan feb mar \
    apr jun jul aug sept sep oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre \
    decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januar janner \
    februar marz juni juli august oktober dezember";
const SPANS: &str = "minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year years yrs \
    heure heures h minute jour jours semaine semaines mois an ans annee annees minuto minutos hora horas dia dias semana \
    semanas mes meses ano anos minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren";

const TITLED: u32 = 0b11;
const DOES: u32 = 0b100;
const KNOWN: u32 = 1 << 14;
const ORIGIN: u32 = 1 << 16;

const CAPITAL: u16 = 1;
const CAPITAL_FIRST: u16 = 2;
const LOWER: u16 = 4;
const AFTER_TITLE: u16 = 8;
const BEFORE_DEED: u16 = 16;
const RULE_PERSON: u16 = 32;
const RULE_OTHER: u16 = 64;

/// What the whole document tells of its words, whatever languages it is in.
pub(crate) struct Document<'a> {
    words: HashMap<&'a str, (u16, u16)>,
    /// How much it cares for capitals.
    care: u8,
    cues: &'a Cues,
}

/// What is known of the words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Spoken<'a> {
    pub(crate) language: Language,
    pub(crate) origins: &'a Origins,
    pub(crate) everybodys: &'a Everybodys,
}

impl<'a> Document<'a> {
    pub(crate) fn new(stretches: impl Iterator<Item = (&'a Text<'a>, &'a Finds)>, cues: &'a Cues) -> Self {
        let mut words: HashMap<&str, (u16, u16)> = HashMap::new();
        let (mut starts, mut capital_starts) = (0_usize, 0_usize);
        for (text, finds) in stretches {
            let mut before = 0;
            let mut rules = Rules::of(finds);
            for (at, token) in text.tokens.iter().enumerate() {
                let own = cues.of(&token.folded);
                let mut bits = match (token.upper, token.starts) {
                    (true, false) => CAPITAL,
                    (true, true) => CAPITAL_FIRST,
                    (false, _) => LOWER,
                };
                starts += usize::from(token.starts && !token.number);
                capital_starts += usize::from(token.starts && token.upper);
                if before & TITLED != 0 {
                    bits |= AFTER_TITLE;
                }
                if text.gap(at) == " " && text.tokens.get(at + 1).is_some_and(|next| cues.of(&next.folded) & DOES != 0)
                {
                    bits |= BEFORE_DEED;
                }
                match rules.at(&token.range) {
                    Some((Label::Person, _, 1..)) => bits |= RULE_PERSON,
                    Some((Label::Place | Label::Org, _, 1..)) => bits |= RULE_OTHER,
                    _ => {}
                }
                let entry = words.entry(token.folded.as_str()).or_insert((0, 0));
                entry.0 |= bits;
                entry.1 = entry.1.saturating_add(1);
                before = own;
            }
        }
        // Whoever begins half of the sentences in lower case does not mark names by capitals either.
        let care = match (capital_starts * 10).checked_div(starts.max(1)) {
            Some(0..3) => 0,
            Some(3..8) => 1,
            _ => 2,
        };
        Self { words, care, cues }
    }

    /// The lines of a stretch, in order.
    pub(crate) fn lines(&self, text: &Text<'_>, finds: &Finds, spoken: Spoken<'_>, mut each: impl FnMut(&Line)) {
        let cited = cited(text);
        let mut line = Line { units: Vec::new(), style: spoken.language as u8 * 3 + self.care };
        let mut rules = Rules::of(finds);
        let mut end_before = 0;
        for (at, token) in text.tokens.iter().enumerate() {
            let gap = &text.raw[end_before..token.range.start];
            let gap = if gap.is_empty() && at > 0 { " " } else { gap };
            let long = line.units.len() > LONGEST || line.units.len() > LONGEST / 2 && token.starts;
            if (gap.contains('\n') || long) && !line.units.is_empty() {
                mark_runs(&mut line, text);
                each(&line);
                line.units.clear();
            }
            let mut unit = self.unit(text, at, gap, rules.at(&token.range), spoken);
            if cited.binary_search(&at).is_ok() {
                unit.cues |= CITED;
            }
            line.units.push(unit);
            end_before = token.range.end;
            // The `'s` of "St Mary's" belongs to the name; that of "Amara's" does not.
            let gap = text.gap(at);
            let mark = gap.chars().next().filter(|c| matches!(c, '\'' | '’')).map_or(0, char::len_utf8);
            if mark > 0 && gap[mark..].starts_with(['s', 'S']) {
                let range = token.range.end..token.range.end + mark + 1;
                end_before = range.end;
                line.units.push(possessive(range));
            }
        }
        if !line.units.is_empty() {
            mark_runs(&mut line, text);
            each(&line);
        }
    }

    fn unit(
        &self,
        text: &Text<'_>,
        at: usize,
        gap: &str,
        rule: Option<(Label, bool, usize)>,
        spoken: Spoken<'_>,
    ) -> Unit {
        let token = &text.tokens[at];
        let raw = &text.raw[token.range.clone()];
        let (bits, count) = self.words.get(token.folded.as_str()).copied().unwrap_or_default();
        let mut cues = self.cues.of(&token.folded);
        if spoken.origins.tells(&token.folded, "") {
            cues |= ORIGIN;
        }
        if spoken.everybodys.knows_here(text, at) {
            cues |= KNOWN;
        }
        if spoken.everybodys.cites(&token.folded) || spoken.everybodys.cites_here(text, at) {
            cues |= CITED;
        }
        Unit {
            range: token.range.clone(),
            bracketed: token.bracketed,
            word: hash(token.folded.as_bytes()),
            prefixes: [2, 3].map(|length| hash(&token.folded.as_bytes()[..length.min(token.folded.len())])),
            suffixes: [1, 2, 3, 4].map(|length| {
                let bytes = token.folded.as_bytes();
                hash(&bytes[bytes.len() - length.min(bytes.len())..])
            }),
            grams: grams(&token.folded),
            shape: shape(raw),
            // Lower case says little where the writer never leaves it.
            capitals: match (capitals(token, raw), self.care) {
                (0, 0) => 8,
                (0, 1) => 9,
                (form, _) => form,
            },
            lists: spoken.lists(token, text.compound(at, spoken.language)),
            goes_on: token.goes_on,
            run: 0,
            starts: token.starts,
            gap: gap_of(gap),
            size: self.cues.size(token),
            cues,
            rule: rule.map_or(0, |(label, begin, weight)| {
                // At most 19 states and five weights: fits a byte.
                (state(label, begin) * 5 + weight) as u8
            }),
            elsewhere: bits | u16::from(count > 1) << 7 | u16::from(count > 3) << 8,
        }
    }
}

impl Spoken<'_> {
    fn lists(&self, token: &Token, compound: bool) -> u8 {
        let known = token.known;
        let short = compound || self.everybodys.shortens(&token.folded);
        let bits = [
            known.given(),
            known.surname(),
            known.place(),
            known.ordinary(self.language) || short,
            known.ordinary_anywhere() || short,
            known.nothing() && !short,
        ];
        let listed = bits.iter().enumerate().fold(0, |all, (at, bit)| all | u8::from(*bit) << at);
        listed | known.common(self.language) << 6
    }
}

/// The findings of a part in the order of the text.
struct Rules<'a> {
    found: Vec<(&'a Range<usize>, Label, usize)>,
    next: usize,
}

impl<'a> Rules<'a> {
    fn of(finds: &'a Finds) -> Self {
        let mut found: Vec<_> = finds.all.iter().map(|f| (&f.range, f.label, weight(f))).collect();
        found.sort_by_key(|(range, ..)| range.start);
        Self { found, next: 0 }
    }

    /// What was found over a word, whether it begins there, and the [`weight`] of the rule. Words come in order.
    fn at(&mut self, word: &Range<usize>) -> Option<(Label, bool, usize)> {
        while self.found.get(self.next).is_some_and(|(range, ..)| range.end <= word.start) {
            self.next += 1;
        }
        let (range, label, weight) = self.found.get(self.next)?;
        (range.start < word.end).then_some((*label, range.start >= word.start, *weight))
    }
}

/// How much a rule's word counts: a guess, an opinion, what a telling word before says, a form of its own, a proof.
fn weight(found: &Found) -> usize {
    match (found.score, found.detector) {
        (1.0.., _) => 4,
        (..SURE, _) => 0,
        (_, "title" | "kin" | "called" | "initials" | "org" | "street") => 2,
        (_, "name" | "place" | "place-cue" | "lower" | "origin") => 1,
        _ => 3,
    }
}

fn possessive(range: Range<usize>) -> Unit {
    Unit {
        range,
        bracketed: false,
        word: hash(b"'s"),
        prefixes: [0; 2],
        suffixes: [0; 4],
        grams: [0; 8],
        shape: 0,
        capitals: 6,
        lists: 0,
        goes_on: false,
        run: 0,
        starts: false,
        gap: 0,
        size: 0,
        cues: 0,
        rule: 0,
        elsewhere: 0,
    }
}

/// The bit of authors, and of all that stands in a citation.
const CITED: u32 = 1 << 15;

/// The words of citations, "Gibbs' cycle (1988)", "(Ruch, 2005)": a year in brackets and the capitals before it.
fn cited(text: &Text<'_>) -> Vec<usize> {
    let tokens = &text.tokens;
    let mut all: Vec<usize> = Vec::new();
    for at in 1..tokens.len() {
        let year =
            tokens[at].range.len() == 4 && (tokens[at].folded.starts_with("19") || tokens[at].folded.starts_with("20"));
        let (before, after) = (text.gap(at - 1), text.gap(at));
        if !(year && after.starts_with([')', ';', ',', ':']) && (before.ends_with('(') || before == ", ")) {
            continue;
        }
        let bracketed = before.ends_with('(');
        let start = (at.saturating_sub(if bracketed { 5 } else { 8 })..at).rev();
        let mut found = vec![at];
        let mut opened = bracketed;
        for back in start {
            if !text.gap(back).chars().all(|c| matches!(c, ' ' | '\'' | '’' | '(' | '&' | ',' | '.' | 's')) {
                break;
            }
            if tokens[back].upper {
                found.push(back);
            }
            if back > 0 && text.gap(back - 1).ends_with('(') {
                opened = true;
                break;
            }
        }
        if opened && found.len() > 1 {
            all.extend(found);
        }
    }
    all.sort_unstable();
    all
}

/// Marks runs of up to four words that the lists hold as one place: "trois rivieres", "bury st edmunds".
fn mark_runs(line: &mut Line, text: &Text<'_>) {
    let mut at = 0;
    while at + 1 < line.units.len() {
        match run_end(&line.units[at..], text) {
            Some(length) => {
                line.units[at].run = 1;
                for unit in &mut line.units[at + 1..at + length] {
                    unit.run = 2;
                }
                at += length;
            }
            None => at += 1,
        }
    }
}

/// How many words from the first one on are the longest listed place.
fn run_end(units: &[Unit], text: &Text<'_>) -> Option<usize> {
    let first = &units[0];
    if !first.goes_on || first.lists & 0b10_0000 != 0 {
        return None;
    }
    let mut longest = None;
    for (length, last) in (2..=4).zip(&units[1..]) {
        if last.gap != 0 {
            break;
        }
        let (known, goes_on) = text.lexicon_hint_and_on(&fold(&text.raw[first.range.start..last.range.end]));
        if known.place() {
            longest = Some(length);
        }
        if !goes_on {
            break;
        }
    }
    longest
}

#[cfg(feature = "train")]
impl Unit {
    /// As if no list held the word.
    pub fn forget(&mut self) {
        self.lists = 0b10_0000;
        self.run = 0;
    }
}
