//! Ages in figures and words, in years, months and weeks; not durations, counts, grades, prices or times.
//!
//! Every number up to 110 is asked whether the words around it make it an age. Where French, Spanish and German say the
//! unit with the number ("14 ans"), the unit is part of it.

mod context;
mod count;
mod decades;
mod lists;

use std::ops::Range;

use self::lists::{DE, EN, ES, FR};
use super::numbers::Numbers;
use super::recogniser::Recogniser;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::wordsets::{Words, words};
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
                decades::decade(text, numbers, at, out);
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
