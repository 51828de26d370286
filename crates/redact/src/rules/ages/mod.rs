//! Ages in figures and words, in years, months and weeks; not durations, counts, grades, prices or times.
//!
//! Every number up to 110 is asked whether the words around it make it an age. Where French, Spanish and German say the
//! unit with the number ("14 ans"), the unit is part of it.

mod lists;

use std::ops::Range;

use self::lists::{DE, EN, ES, FR};
use super::numbers::Numbers;
use super::recogniser::Recogniser;
use super::words::{Words, words};
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::{Label, Language};

pub(super) const ALL: &[Recogniser] = &[Recogniser::new(
    "age",
    Label::Age,
    Kind::Plain,
    "A person's age, by the unit, the verb, the brackets or the name beside a number, in four languages.",
)];

/// Finds the ages of one language.
pub(super) struct Ages {
    language: Language,
    years: Words,
    young: Words,
    cues: Words,
    verbs: Words,
    adverbs: Words,
    spans: Words,
    ends: Words,
    kin: Words,
    young_cues: Words,
}

/// A number that may be an age: its tokens, its value, and how far its unit reaches.
struct Count {
    first: usize,
    after: usize,
    value: u8,
    unit: Unit,
    /// The token after the unit.
    end: usize,
    /// The bytes to hide.
    range: Range<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    None,
    Years,
    Young,
    /// "14-year-old", "14yo", "14 Jahre alt", "12-Jährige": nothing else can be meant.
    Old,
    /// The same of months and weeks.
    YoungOld,
}

impl Ages {
    pub(super) fn new(language: Language) -> Self {
        let lists = match language {
            Language::En => EN,
            Language::Fr => FR,
            Language::Es => ES,
            Language::De => DE,
        };
        let set = words;
        Self {
            language,
            years: set(lists.years),
            young: set(lists.young),
            cues: set(lists.cues),
            verbs: set(lists.verbs),
            adverbs: set(lists.adverbs),
            spans: set(lists.spans),
            ends: set(lists.ends),
            kin: set(lists.kin),
            young_cues: set(lists.young_cues),
        }
    }

    pub(super) fn find(&self, text: &Text<'_>, numbers: &Numbers, out: &mut Finds) {
        let mut at = 0;
        let mut last: Option<Count> = None;
        let mut waiting: Vec<Count> = Vec::new();
        while at < text.tokens.len() {
            let Some(count) = self.count(text, numbers, at) else {
                decade(text, numbers, at, out);
                at += 1;
                continue;
            };
            at = count.end.max(at + 1);
            // A number after an age, over "and" or a comma, is one too; so are the numbers before an age.
            let goes_on = last.as_ref().is_some_and(|age| listed(text, age.end, count.first));
            let chained = waiting.last().is_some_and(|before| listed(text, before.end, count.first));
            if !chained {
                waiting.clear();
            }
            let sum = count.unit == Unit::None && !self.ends_clause(text, count.after);
            if self.is_age(text, &count) || goes_on && !sum {
                for before in waiting.drain(..) {
                    keep(&before, out);
                }
                keep(&count, out);
                last = Some(count);
            } else {
                last = None;
                waiting.push(count);
            }
        }
    }

    /// An age right after a name: "Tom, 14, …", "Tom (eleven)", "Tom 67 came".
    pub(super) fn after_names(&self, text: &Text<'_>, numbers: &Numbers, out: &mut Finds) {
        let names: Vec<usize> = out.all.iter().filter(|f| f.label == Label::Person).map(|f| f.range.end).collect();
        let mut last: Option<Count> = None;
        for end in names {
            let mut at = text.tokens.partition_point(|token| token.range.start < end);
            let Some(before) = at.checked_sub(1) else { continue };
            let mut gap = text.gap(before);
            // "Tom, now 14", "Tom, who is 14", "Tom, aged 14"
            while at < before + 4
                && (self.adverbs.contains(text.folded(Some(at)))
                    || self.cues.contains(text.folded(Some(at)))
                    || matches!(text.folded(Some(at)), "who" | "is" | "qui" | "a" | "que" | "tiene" | "die" | "der"))
                && matches!(gap, ", " | " (" | " ")
            {
                gap = " (";
                at += 1;
            }
            // "Modul 3.": a number right after needs more than a full stop.
            let told = self.is_person(text, at) || before > 0 && self.is_person(text, before);
            let near = matches!(gap, " (" | ", " | "," | " - " | ": ") || gap == " " && told;
            let Some(count) = self.count(text, numbers, at).filter(|_| near) else { continue };
            let bare = count.unit == Unit::None && count.value == 1;
            let ended = match count.unit {
                Unit::None => self.ends_clause(text, count.after),
                Unit::Young => self.ends_clause(text, count.end),
                Unit::Years => !self.spans_time(text, &count, false),
                _ => true,
            };
            if ended && !bare && !self.of_money(text, &count) {
                keep(&count, out);
                last = Some(count);
            }
            // "Tom and Ann (7 and 9)"
            while let Some(age) = last.take() {
                let next = (age.end..(age.end + 2).min(text.tokens.len())).find_map(|at| self.count(text, numbers, at));
                let Some(next) =
                    next.filter(|next| listed(text, age.end, next.first) && self.ends_clause(text, next.after))
                else {
                    break;
                };
                keep(&next, out);
                last = Some(next);
            }
        }
    }

    /// The number that begins at a token, with its unit.
    fn count(&self, text: &Text<'_>, numbers: &Numbers, at: usize) -> Option<Count> {
        let token = text.tokens.get(at).filter(|token| !token.bracketed)?;
        let start = token.range.start;
        let make = |value: u8, after: usize, unit: Unit, end: usize, range: Range<usize>| {
            Some(Count { first: at, after, value, unit, end, range })
        };
        if let Some((value, unit, length)) =
            self.compact(token.folded.as_str(), &text.raw[token.range.clone()], numbers)
        {
            return make(value, at + 1, unit, at + 1, start..start + length);
        }
        let (value, after) = if token.number {
            let glued =
                at > 0 && matches!(text.gap(at - 1), "." | "," | "/" | ":" | "-" | "–") && text.tokens[at - 1].number
                    || text.raw[..start].ends_with(['£', '$', '€', '#', '+', '@', '\'', '’', '§', '°']);
            let value = token.folded.parse::<u8>().ok().filter(|value| *value <= 110 && !glued)?;
            (value, at + 1)
        } else {
            numbers.spelt(text, at)?
        };
        let end = text.tokens[after - 1].range.end;
        let rest = &text.raw[end..];
        let figure = |c: char| c.is_ascii_digit();
        let odd = if rest.starts_with("-odd") { 4 } else { 0 };
        if rest.starts_with(['%', '€', '£', '$', '°', ':', '/']) && !rest.starts_with("/o")
            || rest.starts_with(['.', ',', '-', '–'])
                && rest[rest.chars().next().map_or(0, char::len_utf8)..].starts_with(figure)
        {
            return None;
        }
        let gap = text.gap(after - 1);
        let unit_word = text.folded(Some(after));
        let joined = matches!(gap, " " | "-" | "\u{a0}" | "\u{202f}" | "" | "‑");
        // "14-year-old", "15 y/o", "12-Jährige"
        if joined {
            if let Some(unit) = old(unit_word) {
                return make(value, after, unit, after + 1, start..end);
            }
            let slashed = unit_word == "y" && matches!(text.folded(Some(after + 1)), "o") && text.gap(after).len() == 1;
            if slashed || matches!(unit_word, "yo" | "yoa" | "yos") {
                return make(value, after, Unit::Old, after + 1, start..end);
            }
        }
        let years = joined && self.years.contains(unit_word);
        let young = joined && self.young.contains(unit_word);
        if !years && !young {
            if let Some(last) = half_after(text, after) {
                return make(value, last + 1, Unit::None, last + 1, start..text.tokens[last].range.end);
            }
            return make(value, after, Unit::None, after, start..end + odd);
        }
        let is_old = matches!(text.folded(Some(after + 1)), "old" | "olds" | "alt" | "alte" | "alter" | "vieux")
            && matches!(text.gap(after), " " | "-")
            || text.folded(Some(after + 1)) == "of" && text.folded(Some(after + 2)) == "age"
            || text.folded(Some(after + 1)) == "de" && text.folded(Some(after + 2)) == "edad"
            || text.folded(Some(after + 1)) == "d" && text.folded(Some(after + 2)) == "age";
        let (mut last, kind) = match (years, is_old) {
            (true, true) => (after, Unit::Old),
            (true, false) => (after, Unit::Years),
            (false, true) => (after, Unit::YoungOld),
            (false, false) => (after, Unit::Young),
        };
        // "7 ans et demi", "5 ans et 4 mois", "6 años y medio"
        let joint = matches!(text.folded(Some(last + 1)), "et" | "y" | "und" | "and");
        if joint && text.gap(last) == " " {
            if matches!(text.folded(Some(last + 2)), "demi" | "demie" | "medio" | "media") {
                last += 2;
            } else if text.tokens.get(last + 2).is_some_and(|more| more.number || numbers.value(&more.folded).is_some())
                && self.young.contains(text.folded(Some(last + 3)))
                && text.gap(last + 2).len() < 3
            {
                last += 3;
            }
        }
        // "14 years old" hides the number, as "14-year-old" does; months are told by their unit.
        let hide_unit = self.language != Language::En || matches!(kind, Unit::Young | Unit::YoungOld);
        let range = if hide_unit { start..text.tokens[last].range.end } else { start..end };
        make(value, after, kind, last + 1, range)
    }

    /// One token that is number and unit: "14yo", "27ans", "15F", "fourteen-year-old", "Sechzehnjährige".
    fn compact(&self, folded: &str, raw: &str, numbers: &Numbers) -> Option<(u8, Unit, usize)> {
        if folded.starts_with(|c: char| c.is_ascii_digit()) {
            let figures = folded.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = folded.split_at(figures);
            let whole = raw.len();
            let value = number.parse::<u8>().ok().filter(|value| *value <= 110);
            // "2½" is folded to figures of its own.
            if raw.ends_with('½') {
                let value = raw.trim_end_matches('½').parse::<u8>().ok()?;
                return Some((value, Unit::None, whole));
            }
            let value = value?;
            return match rest {
                "yo" | "yrs" | "yr" | "y" | "yoa" | "yro" => Some((value, Unit::Old, whole)),
                "f" | "m" if raw.ends_with(['F', 'M']) && value > 9 => Some((value, Unit::Old, whole)),
                "mo" | "mths" | "mth" | "wks" | "wk" | "mois" => Some((value, Unit::YoungOld, whole)),
                _ if rest.starts_with("ans") && rest.len() < 6 => Some((value, Unit::Years, whole)),
                "anos" => Some((value, Unit::Years, whole)),
                _ if rest.starts_with("jahrig") => Some((value, Unit::Old, figures)),
                _ => None,
            };
        }
        if folded.len() < 8 || !(folded.contains("-old") || folded.contains("jahrig")) {
            return None;
        }
        let head = folded
            .split_once("-year-old")
            .or_else(|| folded.split_once("-years-old"))
            .map(|(head, _)| (head, Unit::Old))
            .or_else(|| {
                folded
                    .split_once("-month-old")
                    .or_else(|| folded.split_once("-week-old"))
                    .map(|(head, _)| (head, Unit::YoungOld))
            })
            .or_else(|| {
                folded.split_once("jahrig").filter(|_| self.language == Language::De).map(|(head, _)| (head, Unit::Old))
            })?;
        let value = numbers.value(head.0.trim_end_matches('-'))?;
        // The folded head may be shorter than what is written: count its letters.
        let letters = head.0.trim_end_matches('-').replace("ss", "ß").chars().count();
        let exact = raw.chars().take(head.0.chars().count()).collect::<String>();
        let length = if raw.contains('ß') {
            raw.chars().take(letters).map(char::len_utf8).sum()
        } else {
            exact.trim_end_matches('-').len()
        };
        Some((value, head.1, length))
    }

    fn is_age(&self, text: &Text<'_>, count: &Count) -> bool {
        let word = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        let gap = count.first.checked_sub(1).map_or("", |before| text.gap(before));
        let near = gap
            .chars()
            .all(|c| matches!(c, ' ' | '\u{a0}' | '\'' | '’' | '"' | '“' | '«' | ':' | '~' | '»' | '„' | '-'));
        // Over adverbs, back to the word that decides: "is now only 14".
        let mut back = 1;
        while near && back < 4 && self.adverbs.contains(word(back)) && !self.decides(word(back)) {
            back += 1;
        }
        let decides = if near { word(back) } else { "" };
        // "She's thirty-four": the verb hangs on its subject.
        let hanging = self.language == Language::En && matches!(gap, "'s " | "’s ");
        match count.unit {
            Unit::Old | Unit::YoungOld => true,
            Unit::Years => {
                !self.spans_time(text, count, near)
                    && match self.language {
                        Language::En => {
                            self.cues.contains(decides)
                                || gap.ends_with('(')
                                || self.verbs.contains(decides) && self.ends_clause(text, count.end)
                        }
                        Language::Fr | Language::Es => true,
                        Language::De => {
                            let apposed = matches!(gap, ", " | " (" | ": " | "\n" | " - " | ". ") && count.value > 2;
                            let of = word(1) == "von" && self.kin.contains(word(2));
                            let verb = self.decides(decides) && (decides == "mit" || self.ends_clause(text, count.end));
                            of || verb
                                || apposed
                                    && (gap != ". " || self.names_someone(text, count.first))
                                    && self.ends_clause(text, count.end)
                        }
                    }
            }
            Unit::Young => {
                let called = near
                    && self.young_cues.contains(word(1))
                    && !self.spans.contains(word(2))
                    && self.ends_clause(text, count.end);
                let apposed = (gap.ends_with('(') || gap == ", " && self.is_person(text, count.first))
                    && self.names_someone(text, count.first)
                    && self.ends_clause(text, count.end);
                let of = matches!(word(1), "of" | "de" | "d" | "von") && self.kin.contains(word(2));
                let there_is = word(1) == "a" && word(2) == "y";
                apposed
                    || of
                    || hanging && self.someone(text, count.first - 1) && self.ends_clause(text, count.end)
                    || called
                        && !there_is
                        && matches!(
                            word(1),
                            "aged"
                                | "age"
                                | "agee"
                                | "bebe"
                                | "baby"
                                | "nourrisson"
                                | "ist"
                                | "is"
                                | "was"
                                | "tiene"
                                | "tenia"
                                | "saugling"
                                | "a"
                                | "avait"
                        )
                        && !(self.language == Language::En && word(1) == "a")
            }
            Unit::None => {
                let ends = self.ends_clause(text, count.after) && !self.of_money(text, count);
                if self.birthday(text, count) {
                    return true;
                }
                // "cumple 10 el 24": nothing else can follow.
                if near && decides.starts_with("cumpl") {
                    return true;
                }
                if !ends || count.value == 0 {
                    return false;
                }
                let digits_or_word = count.value > 1 || text.tokens[count.first].number;
                // "da war ich fünf"
                let turned = self.language == Language::De
                    && near
                    && matches!(word(1), "ich" | "er" | "sie" | "du")
                    && matches!(word(2), "ist" | "war" | "bin" | "bist" | "wird" | "wurde");
                self.cues.contains(decides)
                    || turned && digits_or_word
                    || hanging && digits_or_word && self.someone(text, count.first - 1)
                    || digits_or_word && self.verbs.contains(decides) && self.subject(text, count, back)
                    || digits_or_word
                        && (gap == " (" || gap == ", " || gap == " " || gap == ": ")
                        && self.kin.contains(word(1))
                        && count.value > 1
                        && !matches!(word(1), "mon" | "her")
                        && (gap != " " || !matches!(self.language, Language::Fr | Language::Es))
                    || (gap == " (" || gap == " ( ")
                        && text.gap(count.after - 1).starts_with([')', ',', ';'])
                        && self.names_someone(text, count.first)
                    || near
                        && digits_or_word
                        && matches!(word(1), "of" | "de" | "d" | "von")
                        && self.kin.contains(word(2))
                    || gap == ", "
                        && count.value > 1
                        && text.gap(count.after - 1).starts_with([',', ';', ')', '.', '('])
                        && self.is_person(text, count.first)
                    || self.at_an_age(text, count, word(1), near)
            }
        }
    }

    /// "fête ses seize ans" has its unit; "her 16th birthday", "zum 18. Geburtstag" have another.
    fn birthday(&self, text: &Text<'_>, count: &Count) -> bool {
        matches!(text.folded(Some(count.after)), "birthday" | "bday" | "geburtstag" | "b'day")
            && matches!(text.gap(count.after - 1), " " | ". ")
    }

    /// "Fiadh is seven": a name, a pronoun or a relative before the verb.
    fn subject(&self, text: &Text<'_>, count: &Count, back: usize) -> bool {
        let Some(verb) = count.first.checked_sub(back) else { return false };
        let word = text.folded(Some(verb));
        match self.language {
            Language::Es => {
                word != "los" || text.folded(verb.checked_sub(1)) == "desde" || text.folded(verb.checked_sub(1)) == "a"
            }
            Language::Fr => {
                text.folded(Some(count.first - 1)) == "parait"
                    || text.folded(Some(verb)) == "a" && text.folded(verb.checked_sub(1)) == "en"
                    || text.folded(count.first.checked_sub(1)) == "en"
                    || count.value > 12 && matches!(word, "parait")
            }
            Language::En | Language::De => {
                let contracted = word.contains('\'')
                    || matches!(word, "im" | "hes" | "shes" | "theyre" | "whos" | "kid" | "boy" | "girl" | "baby");
                let Some(before) = verb.checked_sub(1) else { return contracted };
                let subject = text.folded(Some(before));
                let pronoun = matches!(
                    subject,
                    "i" | "he"
                        | "she"
                        | "they"
                        | "who"
                        | "you"
                        | "er"
                        | "sie"
                        | "ich"
                        | "du"
                        | "die"
                        | "der"
                        | "and"
                        | "und"
                        | "kid"
                        | "ihn"
                        | "ihm"
                        | "seine"
                        | "eltern"
                );
                contracted
                    || pronoun
                    || self.kin.contains(subject)
                    || self.someone(text, before)
                    || self.kin.contains(text.folded(before.checked_sub(1)))
                    || matches!(word, "mit" | "wird" | "wurde" | "werde") && count.value > 2
                    || matches!(word, "since" | "until" | "till") && (13..22).contains(&count.value)
            }
        }
    }

    fn decides(&self, word: &str) -> bool {
        self.verbs.contains(word) || self.cues.contains(word)
    }

    /// A pronoun, a name or a relative.
    fn someone(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        let word = token.folded.as_str();
        matches!(word, "he" | "she" | "who" | "they")
            || self.kin.contains(word)
            || token.upper
                && !token.number
                && token.known.given() | !token.known.ordinary(self.language)
                && !matches!(word, "it" | "that" | "there" | "what" | "here" | "this" | "where")
    }

    /// "died at thirty-three", "à soixante-quatre", "a los 12", "mit elf".
    fn at_an_age(&self, text: &Text<'_>, count: &Count, before: &str, near: bool) -> bool {
        const LIVES: &str = "died dies dead married left leaving moved pregnant adopted began widowed fostered \
            removed placed taken learned learnt lost retired mother mum joined quit divorced diagnosed arrested \
            drinking smoking using homeless care orphaned father alone expelled sectioned";
        if !near {
            return false;
        }
        let told = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        let life = |word: &str| LIVES.split_ascii_whitespace().any(|known| known == word);
        match self.language {
            Language::En => {
                before == "at"
                    && (life(told(2)) || life(told(3)) || !text.tokens[count.first].number && count.value > 12)
            }
            Language::De => before == "mit" && count.value > 2,
            Language::Es => before == "los" && matches!(told(2), "a" | "desde" | "hasta"),
            Language::Fr => false,
        }
    }

    /// A name, or a word for a relative, stands right before.
    fn names_someone(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return false };
        let named =
            before.upper && !before.number && !before.shouted && (!before.known.place() || before.known.given());
        let odd = before.known.nothing() && !before.number && before.folded.len() > 2;
        named
            || before.known.given() && !before.known.ordinary(self.language)
            || odd
            || before.range.len() == 1 && !before.number
            || self.kin.contains(before.folded.as_str())
    }

    /// A name by the lists, or a relative, stands right before.
    fn is_person(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return false };
        let known = before.known;
        let listed = known.given() || known.surname() || known.nothing() && !before.number;
        before.upper && !before.shouted && !before.starts && listed && (!known.ordinary(self.language) || known.given())
            || self.kin.contains(before.folded.as_str())
    }

    /// "depuis 20 ans", "in drei Jahren", "20 ans de service", "hace dos años": no age.
    fn spans_time(&self, text: &Text<'_>, count: &Count, near: bool) -> bool {
        let mut back = 1;
        let word = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        // "il y a presque dix ans", "seit fast drei Jahren"
        while back < 3
            && near
            && matches!(
                word(back),
                "presque"
                    | "environ"
                    | "plus"
                    | "moins"
                    | "de"
                    | "fast"
                    | "uber"
                    | "etwa"
                    | "mehr"
                    | "als"
                    | "casi"
                    | "unos"
                    | "mas"
                    | "les"
                    | "los"
                    | "las"
                    | "den"
                    | "die"
                    | "ces"
                    | "quelques"
                    | "about"
                    | "over"
                    | "ya"
                    | "jeudi"
                    | "mes"
            )
            && (word(back) != "de" || matches!(word(back + 1), "plus" | "moins" | "mas" | "menos"))
        {
            back += 1;
        }
        let bout = word(back) == "de" && word(back + 1) == "bout";
        let there_is = bout || word(back) == "a" && matches!(word(back + 1), "y") || word(back) == "ya";
        let german_in = word(back) == "in" && self.language != Language::De;
        let span = near && (self.spans.contains(word(back)) && !german_in || there_is);
        let after = text.folded(Some(count.end));
        let more = text.folded(Some(count.end + 1));
        let spaced = text.gap(count.end - 1) == " ";
        let counted = spaced
            && (matches!(after, "de" | "d")
                && !matches!(more, "edad" | "age" | "moins" | "plus")
                && !text.tokens.get(count.end + 1).is_some_and(|t| t.upper)
                || matches!(
                    after,
                    "plus"
                        | "later"
                        | "ago"
                        | "spater"
                        | "lang"
                        | "her"
                        | "ferme"
                        | "despues"
                        | "atras"
                        | "antes"
                        | "apres"
                        | "experience"
                        | "experiencia"
                        | "erfahrung"
                        | "haft"
                        | "knast"
                        | "quon"
                        | "qu'on"
                        | "qu'il"
                        | "qu'elle"
                        | "que"
                        | "ensemble"
                ) && !(after == "que" && self.language == Language::Es));
        // "trois ans" of a lease, "zwei Jahre": small words with a span's noun before them.
        span || counted
    }

    fn ends_clause(&self, text: &Text<'_>, after: usize) -> bool {
        let Some(last) = after.checked_sub(1) else { return true };
        let gap = text.gap(last);
        let Some(next) = text.tokens.get(after) else { return true };
        let mark = gap.trim_start_matches([' ', '"', '”', '»', '*', '\u{a0}']).starts_with([
            '.', ',', ';', ':', '!', '?', ')', '(', '—', '–', '…', '+', '&', '/', '·', '•', '|', '-', '=', '[', '\n',
            '\'', '’', '¿', '¡', '→',
        ]);
        let list = gap.contains('\n') || mark;
        list && !(gap.starts_with('-') && gap.len() == 1) || self.ends.contains(next.folded.as_str())
    }

    fn of_money(&self, text: &Text<'_>, count: &Count) -> bool {
        let rest = text.raw[count.range.end..].trim_start_matches([' ', '\u{a0}']);
        rest.starts_with(['£', '$', '€', '%'])
    }
}

/// "in her early fifties", "Mitte fünfzig", "in his 60s".
fn decade(text: &Text<'_>, numbers: &Numbers, at: usize, out: &mut Finds) {
    const DECADES: &str = "twenties thirties forties fifties sixties seventies eighties nineties";
    let token = &text.tokens[at];
    let word = token.folded.as_str();
    if !word.ends_with('s') && !matches!(word, "anfang" | "mitte" | "ende") {
        return;
    }
    let before = text.before(at);
    let part = matches!(before, "early" | "mid" | "late");
    let whose = if part { text.folded(at.checked_sub(2)) } else { before };
    let tens = DECADES.split_ascii_whitespace().position(|decade| decade == word).map(|place| 20 + 10 * place);
    let figures =
        word.strip_suffix('s').and_then(|tens| tens.parse::<usize>().ok()).filter(|tens| (20..100).contains(tens));
    if let Some(value) = tens.or(figures).filter(|_| matches!(whose, "her" | "his" | "their" | "my")) {
        let start = if part { text.tokens[at - 1].range.start } else { token.range.start };
        out.push(start..token.range.end, Label::Age, Kind::Years(u8::try_from(value).unwrap_or(0)), "age", 0.85);
    } else if matches!(word, "anfang" | "mitte" | "ende") && text.gap(at) == " " {
        let tens = text.tokens.get(at + 1).and_then(|next| numbers.value(&next.folded).map(|value| (next, value)));
        if let Some((next, value)) = tens.filter(|(_, value)| *value > 19 && value % 10 == 0) {
            out.push(token.range.start..next.range.end, Label::Age, Kind::Years(value), "age", 0.85);
        }
    }
}

/// "four and a half", "six and a quarter", "15 and three-quarters": the last token.
fn half_after(text: &Text<'_>, after: usize) -> Option<usize> {
    let word = |at: usize| text.folded(Some(at));
    if text.gap(after.checked_sub(1)?) != " " || !matches!(word(after), "and" | "et" | "y") {
        return None;
    }
    let last = if word(after + 1) == "a" { after + 2 } else { after + 1 };
    matches!(
        word(last),
        "half" | "quarter" | "three-quarters" | "demi" | "demie" | "medio" | "media" | "tantos" | "pico"
    )
    .then_some(last)
}

/// "year-old", "jährige", "month-old".
fn old(word: &str) -> Option<Unit> {
    if word.starts_with("year-old")
        || word.starts_with("years-old")
        || word.starts_with("jahrig")
        || word.starts_with("yr-old")
        || word.starts_with("anera")
    {
        return Some(Unit::Old);
    }
    (word.starts_with("month-old")
        || word.starts_with("months-old")
        || word.starts_with("week-old")
        || word.starts_with("weeks-old")
        || word.starts_with("day-old"))
    .then_some(Unit::YoungOld)
}

/// Whether only a comma or "and" stands between the end of one number and another.
fn listed(text: &Text<'_>, end: usize, next: usize) -> bool {
    let Some(last) = end.checked_sub(1) else { return false };
    if next == end {
        return matches!(text.gap(last), ", " | " & " | " + " | "/" | "+" | "&" | "," | "), " | " / ");
    }
    let joint = matches!(text.folded(Some(end)), "and" | "et" | "y" | "und" | "or" | "ou" | "oder" | "o" | "e" | "n");
    next == end + 1 && joint && matches!(text.gap(last), " " | ", ") && text.gap(end) == " "
}

fn keep(count: &Count, out: &mut Finds) {
    let years = if matches!(count.unit, Unit::Young | Unit::YoungOld) { u8::MAX } else { count.value };
    out.push(count.range.clone(), Label::Age, Kind::Years(years), "age", 0.85);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn of(language: Language, raw: &str) -> Vec<String> {
        let lexicon = Lexicon::empty();
        let text = Text::new(raw, &lexicon);
        let mut finds = Finds::of(0);
        Ages::new(language).find(&text, &Numbers::new(language), &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| raw[f.range.clone()].to_owned()).collect()
    }

    #[test]
    fn ages_are_found_in_figures_and_words_and_durations_are_not() {
        let text = "A 14-year-old, aged seventeen, turned 18, a six month old. She's thirty-four, and he is 9.";
        assert_eq!(of(Language::En, text), ["14", "seventeen", "18", "six month", "thirty-four", "9"]);
        assert_eq!(
            of(
                Language::En,
                "A fourteen-year-old, 15 y/o, 14yo, 16F; ages 4, 6 and 9; 3 and 5 year olds; his 16th birthday"
            ),
            ["fourteen", "15", "14yo", "16F", "4", "6", "9", "3", "5"]
        );
        assert_eq!(of(Language::En, "Her son (8) and Ruari (10) came; Age: 86."), ["8", "10", "86"]);
        for none in [
            "I waited two hours for six of them; 20 years of service; with her for 14 months and more.",
            "The bill is 12 pounds. It is 9. Year 9, room 14, at 16:30, 15% of 40 cases.",
        ] {
            assert!(of(Language::En, none).is_empty(), "{none}: {:?}", of(Language::En, none));
        }
    }

    #[test]
    fn ages_of_the_other_languages_carry_their_unit() {
        assert_eq!(
            of(
                Language::Fr,
                "Il a quinze ans, elle soixante-douze ans, un bébé de six mois, 7 ans et demi, depuis 20 ans."
            ),
            ["quinze ans", "soixante-douze ans", "six mois", "7 ans et demi"]
        );
        assert_eq!(
            of(Language::Es, "Tiene once, cumplió 15, de 11 años, 6 años y medio, hace dos años; de 4 y 7 años."),
            ["once", "15", "11 años", "6 años y medio", "4", "7 años"]
        );
        assert_eq!(
            of(
                Language::De,
                "Die 12-Jährige, zwölfjährig, drei Jahre alt, sie ist fünf, mit 17, seit 3 Jahren, vor drei Jahren."
            ),
            ["12", "zwölf", "drei Jahre", "fünf", "17"]
        );
    }
}
