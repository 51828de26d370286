//! Dates that pin an event, in figures and words; not weekdays, times, months alone, decades, or the years of laws.

mod years;

use std::ops::Range;

use super::numbers::Numbers;
use super::recogniser::Recogniser;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::wordsets::{Words, words};
use crate::{Label, Language};
use years::{counted, school_year, year, year_alone};

pub(super) const ALL: &[Recogniser] = &[Recogniser::new(
    "date",
    Label::Date,
    Kind::Plain,
    "A day and month, a month or season or feast with its year, a date in figures, a year, in four languages.",
)];

const MONTHS: &str = "january february march april may june july august september october november december janvier fevrier \
    mars avril mai juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto \
    septiembre setiembre octubre noviembre diciembre januar janner februar feber marz juni juli oktober dezember \
    samhain lunasa kohitatea huitanguru poututerangi haratua pipiri hongongoi mahuru ramadan chaabane muharram gelawej";
/// Months cut short: only beside a day or year in figures.
const SHORT: &str = "jan feb mar apr jun jul aug sept sep oct nov dec janv fevr fev avr juil aou ene abr ago set dic mrz okt dez jän febr sett mai juin aout";
const FEASTS: &str = "christmas xmas easter eid diwali ramadan halloween hallowe'en hanukkah thanksgiving shavuos pesach passover \
    purim nowruz newroz holi vaisakhi whitsun lent advent noel paques toussaint pentecote ascension aid navidad nochebuena \
    nochevieja reyes weihnachten heiligabend silvester neujahr ostern pfingsten karneval fasching allerheiligen saint-jean \
    pfingstmontag ostermontag ostersonntag karfreitag rosenmontag nikolaus jubilee carnaval carnival hogmanay samhain matariki songkran tet";
/// Feasts of several words, by their last: "Boxing Day 2023", "Semana Santa de 2015".
const FEAST_ENDS: &str = "day night eve friday santa monday pere an mort muertos nuevo sunday";
const SEASONS: &str = "spring summer autumn fall winter printemps ete automne hiver verano otono invierno primavera sommer herbst \
    fruhjahr fruhling class promo promotion intake cohort rentree jahrgang generacion promocion curso";
/// Before a day and month in figures alone, or a year that could be a count.
const BEFORE: &str = "on since until till from by due before after of born dob b date dated mon tue tues wed thu thur thurs fri sat sun monday \
    tuesday wednesday thursday friday saturday sunday le du au depuis jusqu'au jusqu des avant apres ne nee lundi mardi mercredi \
    jeudi vendredi samedi dimanche lun mer jeu ven sam dim el al desde hasta dia lunes martes miercoles jueves viernes sabado domingo \
    nacido nacida am seit bis vom zum ab den montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so geb \
    icpc appt rdv cita termin court hearing audience audiencia review next last approx circa ca entre between in en anno im dem";
/// Finds the dates of one language.
pub(super) struct Dates {
    language: Language,
    months: Words,
    short: Words,
    feasts: Words,
    ends: Words,
    seasons: Words,
    before: Words,
}

impl Dates {
    pub(super) fn new(language: Language) -> Self {
        let set = words;
        let mut short = set(SHORT);
        if language == Language::De {
            short.insert("marz");
        }
        Self {
            language,
            months: set(MONTHS),
            short,
            feasts: set(FEASTS),
            ends: set(FEAST_ENDS),
            seasons: set(SEASONS),
            before: set(BEFORE),
        }
    }

    pub(super) fn find(&self, text: &Text<'_>, numbers: &Numbers, out: &mut Finds) {
        let mut at = 0;
        while at < text.tokens.len() {
            let token = &text.tokens[at];
            let found = if token.bracketed {
                None
            } else if token.number {
                self.figures(text, at).or_else(|| year_alone(text, at, &self.before).map(|range| (range, Kind::Year)))
            } else {
                self.worded(text, at, numbers)
            };
            if let Some((range, kind)) = found {
                while text.tokens.get(at).is_some_and(|token| token.range.start < range.end) {
                    at += 1;
                }
                out.push(range, Label::Date, kind, "date", 0.9);
            } else {
                at += 1;
            }
        }
    }

    /// A month or feast from this token on, with the days before and the year after it.
    fn worded(&self, text: &Text<'_>, at: usize, numbers: &Numbers) -> Option<(Range<usize>, Kind)> {
        let word = text.tokens[at].folded.as_str();
        let (long, short) = (self.months.contains(word), self.short.contains(word));
        if long || short {
            return self.month(text, at, long, numbers).map(|range| (range, Kind::Plain));
        }
        if self.feasts.contains(word) || self.seasons.contains(word) || at > 0 && self.ends.contains(word) {
            let mut last = at;
            // "Christmas Eve 2018", "Ostern im Jahr 2019"
            while last < at + 2
                && text.gap(last) == " "
                && matches!(text.folded(Some(last + 1)), "day" | "eve" | "sunday" | "monday" | "night")
            {
                last += 1;
            }
            let (_, end) = self.year_after(text, last, false)?;
            let mut first = at;
            if self.ends.contains(word) {
                // "Día de los Muertos 2019", "St Andrew's Day 2024"
                while first > 0
                    && at - first < 3
                    && matches!(text.gap(first - 1), " " | "'s " | "’s " | "'" | "’" | " l'" | "-")
                    && (text.tokens[first - 1].upper
                        || matches!(
                            text.folded(Some(first - 1)),
                            "de" | "los" | "jour" | "l" | "fete" | "des" | "boxing"
                        ))
                {
                    first -= 1;
                }
                if first == at {
                    return None;
                }
            }
            return Some((text.tokens[first].range.start..end, Kind::Plain));
        }
        // "treize novembre", "the second of May": the month that follows takes them up.
        None
    }

    fn month(&self, text: &Text<'_>, at: usize, long: bool, numbers: &Numbers) -> Option<Range<usize>> {
        let month = &text.tokens[at];
        let dotted = |end: usize| if text.raw[end..].starts_with('.') && !long { end + 1 } else { end };
        let year = self.year_after(text, at, !long);
        let before = self.day_before(text, at, long, numbers);
        let mut end = year.as_ref().map_or(month.range.end, |(_, end)| *end);
        if let Some(first) = before {
            // "11 sept." keeps its dot where a year or nothing follows.
            if year.is_none() {
                end = month.range.end;
            }
            return Some(first..end);
        }
        // "March 3rd, 2019", "feb 12"
        let gap_end = dotted(month.range.end);
        let spaced = text.raw[gap_end..].starts_with([' ', '\u{a0}', '-']);
        if let Some(next) =
            text.tokens.get(at + 1).filter(|next| next.number && spaced && next.range.start <= gap_end + 3)
        {
            let hit = next.folded.as_str();
            let english = matches!(self.language, Language::En) || self.language == Language::Fr && month.upper;
            if english && day(hit) && !counted(text, at + 1) && text.gap(at).len() < 4 {
                let end = self.year_after(text, at + 1, true).map_or(next.range.end, |(_, end)| end);
                let end = self.range_after(text, at + 1).unwrap_or(end);
                return Some(month.range.start..end);
            }
        }
        // "may", "mar" and "set" are words; with a full year they are months.
        year.filter(|(full, _)| *full || long).map(|_| month.range.start..end)
    }

    /// "March 3-5"
    fn range_after(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let next = text.tokens.get(at + 1)?;
        (matches!(text.gap(at), "-" | "–") && day(&next.folded)).then_some(next.range.end)
    }

    /// Where the day, or the days, before a month begin.
    fn day_before(&self, text: &Text<'_>, at: usize, long: bool, numbers: &Numbers) -> Option<usize> {
        let mut last = at.checked_sub(1)?;
        if text.gap(last).contains('\n') {
            return None;
        }
        let of = matches!(text.folded(Some(last)), "of" | "de" | "d");
        if of {
            last = last.checked_sub(1)?;
        }
        let near = |gap: &str| matches!(gap, " " | ". " | "." | "-" | "/" | "\u{a0}" | ".\u{a0}" | "" | "'" | "’");
        if !near(text.gap(last)) && !text.gap(last).ends_with("d'") && !text.gap(last).ends_with("d’") {
            return None;
        }
        let token = &text.tokens[last];
        if token.number {
            if !day(&token.folded)
                || last > 0 && text.raw[..token.range.start].ends_with(['£', '$', ':', ','])
                || last > 0 && text.gap(last - 1) == "." && text.tokens[last - 1].number
            {
                return None;
            }
            return Some(self.days_before(text, last));
        }
        if !long {
            return None;
        }
        let word = token.folded.as_str();
        let ordinal = ordinal(word);
        let spelt = numbers.value(word).is_some_and(|value| (1..=31).contains(&value))
            && self.language != Language::En
            && !matches!(word, "un" | "une" | "una" | "eins");
        if !ordinal && !spelt && word != "primero" && word != "uno" {
            return None;
        }
        // "vingt et un mai", "treinta y uno de mayo", "twenty first of May"
        let mut first = last;
        while first > 0 && last - first < 2 && text.gap(first - 1) == " " {
            let word = text.folded(Some(first - 1));
            let joins = matches!(word, "et" | "y")
                && first > 1
                && numbers.value(text.folded(Some(first - 2))).is_some_and(|v| matches!(v, 20 | 30));
            if !joins && !numbers.value(word).is_some_and(|value| matches!(value, 20 | 30)) {
                break;
            }
            first -= 1;
        }
        Some(text.tokens[first].range.start)
    }

    /// "12-14 March", "entre le 3 et le 5 mai": the first of several days, if more than one.
    fn days_before(&self, text: &Text<'_>, last: usize) -> usize {
        let mut first = last;
        for _ in 0..3 {
            let start = text.tokens[first].range.start;
            let Some(mut before) = first.checked_sub(1) else { return start };
            let mut gap = text.gap(before);
            let dash = matches!(gap, "-" | "–" | " - " | " – " | "/" | ", " | "./" | ".-" | ".–" | ". - " | ". – ");
            if !dash {
                // "3 et le 5", "3rd to the 5th"
                if matches!(text.folded(Some(before)), "le" | "the" | "el") && gap == " " {
                    let Some(more) = before.checked_sub(1) else { return start };
                    before = more;
                    gap = text.gap(before);
                }
                let joins = matches!(
                    text.folded(Some(before)),
                    "to" | "and" | "et" | "au" | "y" | "al" | "bis" | "und" | "ou" | "or" | "a"
                );
                let Some(more) = before.checked_sub(1).filter(|_| joins && gap == " ") else { return start };
                before = more;
                if !matches!(text.gap(before), " " | ". ") {
                    return start;
                }
            }
            if !(text.tokens[before].number && day(&text.tokens[before].folded)) {
                return start;
            }
            first = before;
        }
        text.tokens[first].range.start
    }

    /// A year after a token, whether it is full, and where it ends.
    fn year_after(&self, text: &Text<'_>, at: usize, short: bool) -> Option<(bool, usize)> {
        let mut next = at + 1;
        let mut gap = text.gap(at);
        let mut linked = false;
        while matches!(text.folded(Some(next)), "of" | "de" | "del" | "l" | "an" | "jahr" | "im" | "in" | "d")
            && next < at + 4
            && matches!(gap, " " | "'" | "’")
        {
            gap = text.gap(next);
            next += 1;
            linked = true;
        }
        let token = text.tokens.get(next).filter(|token| token.number)?;
        let quoted = gap.ends_with(['\'', '’']);
        let near = matches!(
            gap.trim_end_matches(['\'', '’']),
            " " | ", " | ". " | "-" | "/" | "." | "" | "\u{a0}" | " l" | ".-"
        );
        if !near {
            return None;
        }
        if year(&token.folded) {
            // "2019-2020", "2018/19"
            let end = school_year(text, next).unwrap_or(token.range.end);
            return Some((true, end));
        }
        let two = token.range.len() == 2 && token.folded.bytes().all(|b| b.is_ascii_digit());
        (two && (quoted || short && !linked && matches!(gap, "-" | "/" | "." | " ")) && !counted(text, next))
            .then_some((false, token.range.end))
    }

    /// A date in figures from a token on: "12/03/2019", "2019-03-12", "12.3.", "3-feb-24", "08/2026".
    fn figures(&self, text: &Text<'_>, at: usize) -> Option<(Range<usize>, Kind)> {
        let first = &text.tokens[at];
        let gap = text.gap(at);
        let second = text.tokens.get(at + 1)?;
        let dash = |gap: &str| matches!(gap, "/" | "." | "-" | ". " | "‑" | " / ");
        if !second.number || !dash(gap) || at > 0 && glued(text, at) {
            return None;
        }
        let value = |at: usize| text.folded(Some(at)).parse::<u16>().ok();
        let (a, b) = (value(at)?, value(at + 1)?);
        let third = text
            .tokens
            .get(at + 2)
            .filter(|third| third.number && dash(text.gap(at + 1)) && text.gap(at + 1).trim() == gap.trim());
        let c = third.and_then(|_| value(at + 2));
        let is_day = |n: u16| (1..=31).contains(&n);
        let is_month = |n: u16| (1..=12).contains(&n);
        if let (Some(third), Some(c)) = (third, c) {
            let long = third.range.len();
            let dmy = is_day(a)
                && is_day(b)
                && (is_month(a) || is_month(b))
                && (long == 4 && (1850..2060).contains(&c) || long == 2 && first.range.len() < 3);
            let ymd = first.range.len() == 4 && (1850..2060).contains(&a) && is_month(b) && is_day(c) && long < 3;
            let rest = &text.raw[third.range.end..];
            let next = text.tokens.get(at + 3).map_or(0, |next| next.range.start);
            let ends = !rest.starts_with(['/', '-']) && (!rest.starts_with('.') || next != third.range.end + 1);
            return ((dmy || ymd) && ends && (gap.trim() == gap || gap == ". "))
                .then_some((first.range.start..third.range.end, Kind::Plain));
        }
        let after = &text.raw[second.range.end..];
        if gap == "/" && first.range.len() == 2 && is_month(a) && second.range.len() == 4 && year(&second.folded) {
            return Some((first.range.start..second.range.end, Kind::Plain));
        }
        if !is_day(a) || !is_day(b) || !(is_month(a) || is_month(b)) || first.range.len() > 2 || second.range.len() > 2
        {
            return None;
        }
        let goes_on = after.starts_with(['/', '-', '%', ':'])
            || after.starts_with(['.', ',']) && after[1..].starts_with(|c: char| c.is_ascii_digit());
        // "12.3." is German; "3/6" needs a word before it, since scores and shares look alike.
        let dotted = gap.starts_with('.') && is_month(b) && after.starts_with('.') && self.language == Language::De;
        let said = matches!(gap, "/" | "-") && (self.before.contains(text.before(at)) || list_of_dates(text, at));
        let clock = gap == "." && !dotted;
        if goes_on || clock || !dotted && !said || counted(text, at + 1) {
            return None;
        }
        let end = if dotted && !after[1..].starts_with(|c: char| c.is_alphanumeric()) {
            second.range.end + 1
        } else {
            second.range.end
        };
        Some((first.range.start..end, Kind::Plain))
    }
}

/// A line that begins with "14/6 –" or "(23/11)".
fn list_of_dates(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    let gap = text.gap(before);
    gap.contains('\n') || gap.ends_with(['—', '–', '•', '*']) || gap.ends_with("– ") || gap.ends_with("— ")
}

/// Whether a number stands in a longer one: "1.12/3".
fn glued(text: &Text<'_>, at: usize) -> bool {
    matches!(text.gap(at - 1), "/" | "-" | "." | "," | ":")
        && text.tokens[at - 1].range.end + 1 == text.tokens[at].range.start
        || text.raw[..text.tokens[at].range.start].ends_with(['£', '$', '€', '#'])
}

/// 1 to 31, bare or as an ordinal.
fn day(folded: &str) -> bool {
    let figures = folded.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = folded.split_at(figures);
    matches!(rest, "" | "st" | "nd" | "rd" | "th" | "er" | "o" | "º" | "ero" | "e")
        && number.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn ordinal(word: &str) -> bool {
    const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth premier primero ersten zweiten \
        dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften";
    let last = word.rsplit('-').next().unwrap_or(word);
    let tens = word.strip_suffix(last).is_none_or(|head| matches!(head, "" | "twenty-" | "thirty-"));
    tens && (ORDINALS.split_ascii_whitespace().any(|known| known == last)
        || word.ends_with("zehnten")
        || word.ends_with("zigsten"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn of(language: Language, raw: &str) -> Vec<String> {
        let lexicon = Lexicon::empty();
        let text = Text::new(raw, &lexicon);
        let mut finds = Finds::of(0);
        Dates::new(language).find(&text, &Numbers::new(language), &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| raw[f.range.clone()].to_owned()).collect()
    }

    #[test]
    fn dates_that_pin_an_event_are_found_and_loose_ones_are_not() {
        let text =
            "Born 12 March 2011, seen on 03/04/2019 and March 3rd, moved in June 2015, Christmas 2018, since 2020.";
        let wanted = ["12 March 2011", "03/04/2019", "March 3rd", "June 2015", "Christmas 2018", "2020"];
        assert_eq!(of(Language::En, text), wanted);
        assert_eq!(
            of(
                Language::En,
                "On the twenty-first of May; the ninth of June 2018; 12-14 March; feb 9, 2024; class of 2019."
            ),
            ["twenty-first of May", "ninth of June 2018", "12-14 March", "feb 9, 2024", "class of 2019"]
        );
        assert_eq!(
            of(Language::En, "In 2018/19, on 11/10, in '97, Boxing Day 2023."),
            ["2018/19", "11/10", "'97", "Boxing Day 2023"]
        );
        for loose in [
            "In March, on Monday, at Christmas, the Children Act 1989, the 1950s.",
            "At 10.30 or 24/7, 5/10 for mood, 2000 people, £2019, I may go, they march on.",
            "This summer, two autumns ago, half past 3, 12 miles, page 3.",
        ] {
            assert!(of(Language::En, loose).is_empty(), "{loose}: {:?}", of(Language::En, loose));
        }
    }

    #[test]
    fn dates_of_the_other_languages_are_found() {
        assert_eq!(
            of(
                Language::Fr,
                "Né le 1er juin 2015, revu le 14 février, en août 2020, le treize novembre, entre le 3 et le 5 mai 2019."
            ),
            ["1er juin 2015", "14 février", "août 2020", "treize novembre", "3 et le 5 mai 2019"]
        );
        assert_eq!(
            of(Language::Es, "Lunes, 4 de marzo, ingreso 3-feb-24, en Semana Santa de 2015, el 5/5/1993."),
            ["4 de marzo", "3-feb-24", "Semana Santa de 2015", "5/5/1993"]
        );
        assert_eq!(
            of(
                Language::De,
                "Am 12. März, seit 12.2., im Jänner 2023, bis 08/2026, geb. 07.09.1958, Allerheiligen 2022."
            ),
            ["12. März", "12.2.", "Jänner 2023", "08/2026", "07.09.1958", "Allerheiligen 2022"]
        );
    }
}
