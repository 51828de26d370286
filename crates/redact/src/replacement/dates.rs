//! Dates: read from what the text writes, made less exact, or moved by so many days.

mod calendar;
mod names;

use std::ops::Range;

use crate::Language;
use crate::lexicon::fold;
use calendar::Day;

/// What a written date says, and where in it.
#[derive(Debug, Default)]
struct Read {
    day: Option<(u8, Range<usize>)>,
    month: Option<(u8, Range<usize>)>,
    /// The names that the month is one of; [`None`] where it is in figures.
    named: Option<&'static [&'static str; 12]>,
    year: Option<(i32, Range<usize>)>,
    /// Several days, or words that are not understood: such a date is not moved.
    more: bool,
}

/// Pieces of a written date: runs of figures and of letters.
fn pieces(surface: &str) -> Vec<(Range<usize>, bool)> {
    let mut out: Vec<(Range<usize>, bool)> = Vec::new();
    for (at, c) in surface.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let figure = c.is_ascii_digit();
        match out.last_mut() {
            Some((range, figures)) if range.end == at && *figures == figure => range.end = at + c.len_utf8(),
            _ => out.push((at..at + c.len_utf8(), figure)),
        }
    }
    out
}

impl Read {
    fn of(surface: &str) -> Self {
        let mut read = Self::default();
        let mut figures: Vec<(i32, Range<usize>)> = Vec::new();
        for (range, is_figure) in pieces(surface) {
            let piece = surface.get(range.clone()).unwrap_or_default();
            if is_figure {
                match piece.parse().ok().filter(|_| piece.len() <= 4) {
                    Some(value) => figures.push((value, range)),
                    None => read.more = true,
                }
            } else if let Some((month, names)) = names::month(&fold(piece)).filter(|_| read.month.is_none()) {
                read.month = Some((month, range));
                read.named = Some(names);
            } else if !names::SMALL.contains(&fold(piece).as_str()) {
                read.more = true;
            }
        }
        if read.month.is_some() {
            read.beside_a_name(figures)
        } else {
            read.in_figures(figures)
        }
        read
    }

    /// "12 March 2019", "March 12th, '19", "mars 2019".
    fn beside_a_name(&mut self, figures: Vec<(i32, Range<usize>)>) {
        let name = self.month.as_ref().map_or(0, |(_, range)| range.start);
        for (value, range) in figures {
            let long = range.len() == 4;
            let day = u8::try_from(value).ok().filter(|day| (1..=31).contains(day) && !long);
            match day {
                Some(day) if self.day.is_none() => self.day = Some((day, range)),
                _ if self.year.is_none() && (long || range.len() == 2 && range.start > name) => {
                    self.year = Some((if long { value } else { century(value) }, range));
                }
                _ => self.more = true,
            }
        }
    }

    /// "12/03/2019", "2019-03-12", "12.3.", "08/2026", "2019". Where day and month could change places the day is first, as in
    /// Europe.
    fn in_figures(&mut self, mut figures: Vec<(i32, Range<usize>)>) {
        let small = |(value, range): (i32, Range<usize>)| u8::try_from(value).ok().map(|value| (value, range));
        if figures.first().is_some_and(|(_, range)| range.len() == 4) {
            figures.reverse();
        }
        let mut figures = figures.into_iter();
        match (figures.next(), figures.next(), figures.next()) {
            (Some((value, range)), None, None) if range.len() == 4 => self.year = Some((value, range)),
            (Some(month), Some((value, range)), None) if range.len() == 4 => {
                self.month = small(month);
                self.year = Some((value, range));
            }
            (Some(day), Some(month), year) => {
                let year = year.map(|(value, range)| (if range.len() == 4 { value } else { century(value) }, range));
                (self.day, self.month, self.year) = (small(day), small(month), year);
                if self.month.as_ref().is_some_and(|(month, _)| *month > 12) {
                    std::mem::swap(&mut self.day, &mut self.month);
                }
            }
            _ => self.more = true,
        }
        self.more |= figures.next().is_some();
        self.month = self.month.take().filter(|(month, _)| (1..=12).contains(month));
    }
}

/// The year of two figures.
const fn century(year: i32) -> i32 {
    if year < 50 { 2000 + year } else { 1900 + year }
}

/// Less exact words for a date: month and year, season and year, year; for a year its decade.
pub(super) fn rungs(language: Language, surface: &str) -> Vec<String> {
    let read = Read::of(surface);
    let year = read.year.map(|(year, _)| year).filter(|year| (1000..3000).contains(year));
    let (Some((month, _)), year) = (read.month, year) else {
        return year.map(|year| names::decade(language, year - year % 10)).into_iter().collect();
    };
    let month_name = names::name(language, month);
    let season = names::season(language, month);
    let Some(year) = year else { return vec![month_name.to_owned(), season.to_owned()] };
    let of = if language == Language::Es { " de" } else { "" };
    vec![format!("{month_name}{of} {year}"), format!("{season}{of} {year}"), year.to_string()]
}

/// The year of a written date, if it has one.
pub(super) fn year(surface: &str) -> Option<i32> {
    Read::of(surface).year.map(|(year, _)| year)
}

/// The date moved by so many days, written as it was. `year` serves a day and month without one. [`None`] for what is no full
/// date.
pub(super) fn moved(surface: &str, year: i32, days: i32) -> Option<String> {
    let read = Read::of(surface);
    let ((day, day_at), (month, month_at)) = (read.day?, read.month?);
    if read.more {
        return None;
    }
    let year = read.year.as_ref().map_or(year, |(year, _)| *year);
    let to = Day { year, month, day }.moved(days)?;
    // "25/12" becomes "04/01", "25 December" becomes "4 January".
    let padded = read.named.is_none() && month_at.len() == 2 || surface.get(day_at.clone())?.starts_with('0');
    let mut edits = vec![(month_at.clone(), written_month(surface, &month_at, to.month, read.named))];
    edits.push((day_at.clone(), written_figures(i32::from(to.day), if padded { day_at.len() } else { 1 })));
    if let Some((_, at)) = read.year {
        edits.push((at.clone(), written_figures(if at.len() == 4 { to.year } else { to.year % 100 }, at.len())));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let (mut out, mut done) = (String::new(), 0);
    for (range, written) in edits {
        out.push_str(surface.get(done..range.start)?);
        out.push_str(&written);
        done = range.end;
        if range == day_at {
            let rest = surface.get(done..)?;
            let suffix = names::ORDINALS.iter().find(|suffix| rest.to_lowercase().starts_with(**suffix));
            if let Some(suffix) = suffix {
                out.push_str(names::ordinal(suffix, to.day));
                done += suffix.len();
            }
        }
    }
    out.push_str(surface.get(done..)?);
    Some(out)
}

fn written_figures(value: i32, width: usize) -> String {
    format!("{value:0width$}")
}

/// A month in figures, or the full name with the capital of the name that stood there.
fn written_month(surface: &str, at: &Range<usize>, month: u8, names: Option<&'static [&'static str; 12]>) -> String {
    let Some(names) = names else { return written_figures(i32::from(month), at.len()) };
    let name = names.get(usize::from(month) - 1).copied().unwrap_or_default();
    let capital = surface.get(at.clone()).is_some_and(|old| old.starts_with(char::is_uppercase));
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_less_exact_step_by_step() {
        assert_eq!(rungs(Language::En, "12 March 2019"), ["March 2019", "spring 2019", "2019"]);
        assert_eq!(rungs(Language::Fr, "1er août 2021"), ["août 2021", "été 2021", "2021"]);
        assert_eq!(rungs(Language::Es, "3 de mayo de 2020"), ["mayo de 2020", "primavera de 2020", "2020"]);
        assert_eq!(rungs(Language::De, "24.12."), ["Dezember", "Winter"]);
        assert_eq!(rungs(Language::En, "2014"), ["the 2010s"]);
        assert_eq!(rungs(Language::En, "the day"), [""; 0]);
    }

    #[test]
    fn dates_move_together_and_keep_their_form() {
        let told = [
            ("12 March 2019", "22 March 2019"),
            ("25 December 2019", "4 January 2020"),
            ("March 3rd, 2020", "March 13th, 2020"),
            ("22nd February", "3rd March"),
            ("03/04/2019", "13/04/2019"),
            ("2019-12-28", "2020-01-07"),
            ("28.2.", "10.3."),
            ("1er août 2021", "11 août 2021"),
            ("22 de mayo de 2020", "1 de junio de 2020"),
            ("21. Juli 2022", "31. Juli 2022"),
        ];
        for (from, to) in told {
            let year = if from.contains("February") { 2020 } else { 2023 };
            assert_eq!(moved(from, year, 10).as_deref(), Some(to.trim_start()), "{from}");
        }
        for kept in ["March 2019", "2019", "12-14 March", "31/02/2020", "premier mai", "9999999", ""] {
            assert_eq!(moved(kept, 2023, 10), None, "{kept}");
        }
        assert_eq!(moved("1 May 2019", 2023, i32::MAX), None);
    }
}
