//! The names of months, seasons and decades.

use crate::Language;
use crate::lexicon::fold;

const MONTHS: [[&str; 12]; 4] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
];
const SEASONS: [[&str; 4]; 4] = [
    ["winter", "spring", "summer", "autumn"],
    ["hiver", "printemps", "été", "automne"],
    ["invierno", "primavera", "verano", "otoño"],
    ["Winter", "Frühjahr", "Sommer", "Herbst"],
];

/// Words in a date that say nothing of when; with the ends of ordinals.
pub(super) const SMALL: &[&str] =
    &["of", "the", "de", "del", "d", "le", "el", "den", "der", "du", "st", "nd", "rd", "th", "er", "t"];
/// The ends of ordinals in figures.
pub(super) const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "er"];

/// The month of a folded name, whole or cut to three letters or more, and the names that it is one of.
pub(super) fn month(folded: &str) -> Option<(u8, &'static [&'static str; 12])> {
    let cut = |name: &str| folded.len() >= 3 && folded.len() <= 5 && name.starts_with(folded);
    let whole =
        |name: &str| name == folded || folded == "janner" && name == "januar" || folded == "feber" && name == "februar";
    let find = |fits: &dyn Fn(&str) -> bool| {
        MONTHS.iter().find_map(|names| {
            let at = names.iter().position(|name| fits(&fold(name)))?;
            Some((u8::try_from(at + 1).ok()?, names))
        })
    };
    find(&whole).or_else(|| find(&cut))
}

pub(super) fn name(language: Language, month: u8) -> &'static str {
    MONTHS[language as usize].get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default()
}

/// The season of a month in the north of the world, by whole months: from March on it is spring.
pub(super) fn season(language: Language, month: u8) -> &'static str {
    SEASONS[language as usize][usize::from(month % 12 / 3)]
}

/// The decade that begins with this year.
pub(super) fn decade(language: Language, first: i32) -> String {
    match language {
        Language::En => format!("the {first}s"),
        Language::Fr => format!("les années {first}"),
        Language::Es => format!("los años {first}"),
        Language::De => format!("{first}er-Jahre"),
    }
}

/// The end of an ordinal of the same language for another day.
pub(super) const fn ordinal(of: &str, day: u8) -> &'static str {
    if matches!(of.as_bytes(), b"er") {
        return if day == 1 { "er" } else { "" };
    }
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}
