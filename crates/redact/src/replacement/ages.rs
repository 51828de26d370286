//! Ages: a band, or a stage of life. No exact year is offered.

use crate::Language;

/// The bands, by their first year, and the stage that each lies in.
const BANDS: &[(u8, &str, usize)] = &[
    (2, "2–4", 1),
    (5, "5–8", 2),
    (9, "9–12", 2),
    (13, "13–15", 3),
    (16, "16–17", 3),
    (18, "18–24", 4),
    (25, "25–34", 5),
    (35, "35–49", 5),
    (50, "50–64", 5),
    (65, "65–79", 6),
    (80, "80+", 6),
];
const STAGES: [[&str; 7]; 4] = [
    ["baby", "young child", "child", "teenager", "young adult", "adult", "older person"],
    ["bébé", "jeune enfant", "enfant", "adolescence", "jeune adulte", "adulte", "personne âgée"],
    ["bebé", "primera infancia", "infancia", "adolescencia", "juventud", "edad adulta", "edad avanzada"],
    ["Baby", "Kleinkind", "Kind", "Jugendalter", "junges Erwachsenenalter", "Erwachsenenalter", "höheres Alter"],
];

/// The band and the stage of so many years; [`u8::MAX`] is months or weeks. `unit` says whether the text's own "years" were
/// part of the age, so that the band must bring them.
pub(super) fn rungs(language: Language, years: u8, unit: bool) -> [String; 2] {
    let stages = STAGES[language as usize];
    if matches!(years, u8::MAX | 0 | 1) {
        return [baby(language).to_owned(), stages[0].to_owned()];
    }
    let (_, band, stage) = BANDS.iter().rev().find(|(first, ..)| *first <= years).unwrap_or(&BANDS[0]);
    let unit = match language {
        _ if !unit => "",
        Language::En => " years",
        Language::Fr => " ans",
        Language::Es => " años",
        Language::De => " Jahre",
    };
    [format!("{band}{unit}"), stages[*stage].to_owned()]
}

const fn baby(language: Language) -> &'static str {
    match language {
        Language::En => "under two years",
        Language::Fr => "moins de deux ans",
        Language::Es => "menos de dos años",
        Language::De => "unter zwei Jahre",
    }
}

/// Whether a folded word counts time.
pub(super) fn is_unit(word: &str) -> bool {
    const UNITS: &[&str] = &[
        "year", "years", "yrs", "yr", "month", "months", "week", "weeks", "an", "ans", "annees", "mois", "semaines",
        "ano", "anos", "mes", "meses", "semanas", "jahr", "jahre", "jahren", "monat", "monate", "monaten", "wochen",
    ];
    UNITS.contains(&word)
}
