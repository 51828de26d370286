//! Dates that pin an event, and ages, in figures and words.

use regex::Regex;

use crate::found::{Finds, Kind};
use crate::patterns::inside_word;
use crate::{Label, Language};

/// The patterns of one language.
pub(crate) struct Calendar {
    dates: Vec<Regex>,
    ages: Vec<Regex>,
    /// An age that follows a name.
    beside: Regex,
    /// The words of numbers, longest first, with their value.
    numbers: Vec<(String, u8)>,
}

struct Words {
    months: &'static str,
    feasts: &'static str,
    units: &'static [&'static str],
    tens: &'static [(&'static str, u8)],
    ages: &'static [&'static str],
}

const EN: Words = Words {
    months: "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec",
    feasts: "christmas|christmas eve|christmas day|boxing day|new year's eve|new year's day|new year|easter|easter sunday|good friday|eid|diwali|ramadan|hallowe?en|bonfire night|st patrick's day|st stephen's day|hanukkah|pancake day|mother's day|father's day|valentine's day|thanksgiving|canada day",
    units: &[
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ],
    tens: &[
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
    ],
    ages: &[
        r"\b(N)[ -]?(?:years?|yrs?|y/?o|months?|mths?|weeks?|wks?)[ -]?old\b",
        r"\b(N)[ -]?y/?o\b",
        r"\b(?:aged?|is now|just turned|turned|turns|turning|nearly|almost|only)(?: of| just| about)? (N)\b(?: (?:years?|yrs?|months?|weeks?))?",
        r"\b(?:i'm|i am|i was|he's|she's|they're|he is|she is|who is|who's|he was|she was|was only|they are) (?:only |just |nearly |about |now )?(N)(?: (?:and a half|months?|weeks?))?\s*(?:[.,;:!?)]|$|and\b|but\b|when\b|now\b|next\b|today\b|in\b)",
        r"\b(?:her|his|their|my|the) (N)(?:st|nd|rd|th) birthday\b",
        r"\bat (?:the age of )?(N)(?: (?:years|months))?\b(?:,| she| he| they| i )",
        r"[,(] ?(N) (?:months|weeks)\b",
    ],
};
const FR: Words = Words {
    months: "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|fev|avr|juil|sept|oct|nov|déc",
    feasts: "noël|réveillon|jour de l'an|nouvel an|pâques|toussaint|saint-jean|ramadan|aïd|halloween|action de grâce|fête des mères|fête des pères|pentecôte|ascension",
    units: &[
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ],
    tens: &[
        ("vingt", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("quatre-vingts", 80),
        ("quatre-vingt", 80),
    ],
    ages: &[
        r"\b(N ans(?: et demie?)?)\b",
        r"âgée?s? de (N (?:mois|semaines))\b",
        r"\b(?:bébé de|nourrisson de|enfant de|fille de|garçon de|fils de|petite? de|a|d'|de ses) (N (?:mois|semaines))\b",
    ],
};
const ES: Words = Words {
    months: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    feasts: "navidad|nochebuena|nochevieja|año nuevo|reyes|semana santa",
    units: &[
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
    ],
    tens: &[
        ("veinte", 20),
        ("treinta", 30),
        ("cuarenta", 40),
        ("cincuenta", 50),
        ("sesenta", 60),
        ("setenta", 70),
        ("ochenta", 80),
        ("noventa", 90),
    ],
    ages: &[r"\b(N) (?:años|añitos)\b", r"\b(?:de|tiene|con) (N (?:meses|semanas))\b"],
};
const DE: Words = Words {
    months: "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    feasts: "weihnachten|heiligabend|silvester|neujahr|ostern|pfingsten|karneval|fasching",
    units: &[
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ],
    tens: &[
        ("zwanzig", 20),
        ("dreißig", 30),
        ("vierzig", 40),
        ("fünfzig", 50),
        ("sechzig", 60),
        ("siebzig", 70),
        ("achtzig", 80),
        ("neunzig", 90),
    ],
    ages: &[
        r"\b(N)[ -]?(?:jahre|monate|wochen)(?: alt)?\b",
        r"\b(N)[ -]?jährigen?r?s?\b",
        r"\b(?:ist|wird|wurde) (N)\b[.,]",
    ],
};

impl Calendar {
    pub(crate) fn new(language: Language) -> Self {
        let words = match language {
            Language::En => &EN,
            Language::Fr => &FR,
            Language::Es => &ES,
            Language::De => &DE,
        };
        let numbers = numbers(words, language);
        let spelt: Vec<String> = numbers.iter().map(|(word, _)| regex::escape(word)).collect();
        let number = format!(r"(?:\d{{1,3}}|{})", spelt.join("|"));
        let compile = |pattern: &str| crate::patterns::compile(pattern);
        let ages =
            words.ages.iter().map(|pattern| compile(&format!("(?i){}", pattern.replace('N', &number)))).collect();
        let month = format!(r"(?:{})\.?", words.months);
        let year = r"(?:(?:19|20)\d\d|[’']\d\d)";
        let ordinal = r"(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|premier)";
        let dates = [
            format!(r"(?i)\b{ordinal}(?: of| de| d[’'])? ?{month}(?:,? (?:de |del )?{year})?\b"),
            format!(r"(?i)\b{month} \d{{1,2}}(?:st|nd|rd|th)?(?:,? {year})?\b"),
            format!(r"(?i)\b{month},? (?:of |de |del )?{year}\b"),
            format!(r"(?i)\b(?:{})(?: (?:day|de|of))?,? {year}\b", words.feasts),
            format!(
                r"(?i)\b(?:spring|summer|autumn|fall|winter|printemps|automne|hiver|verano|otoño|invierno|primavera|sommer|herbst|frühjahr) (?:of |de |del )?{year}\b"
            ),
            format!(r"(?i)été (?:de )?{year}\b"),
            r"\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)?\d\d)\b".to_owned(),
            r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b".to_owned(),
            r"\b(?:19[2-9]\d|20[0-4]\d)\b".to_owned(),
            format!(
                r"(?i)\b(?:{})(?: {month})",
                spelt.iter().filter(|w| w.len() > 2).cloned().collect::<Vec<_>>().join("|")
            ),
        ];
        let beside = compile(&format!(
            r"(?i)^(?:,| \(|, (?:who is|is|now|aged?)| is| ,)? ?({number}(?: ans| mois| semaines)?)(?: (?:months?|mths?|weeks?|wks?|years?|yrs?))?(?:[,.;:)!?]|$| (?:and|et|came|who|has|is)\b)"
        ));
        Self { beside, dates: dates.iter().map(|pattern| compile(pattern)).collect(), ages, numbers }
    }

    /// The words of numbers and their values.
    pub(crate) fn number_words(&self) -> impl Iterator<Item = (&str, u8)> {
        self.numbers.iter().map(|(word, value)| (word.as_str(), *value))
    }

    /// Dates and ages of a part, where no form took the place before.
    pub(crate) fn find(&self, raw: &str, out: &mut Finds) {
        for regex in &self.dates {
            for hit in regex.find_iter(raw) {
                let text = hit.as_str();
                let law = raw[..hit.start()].trim_end();
                let law = ["Act", "Acts", "Loi", "loi", "Regulations"].iter().any(|word| law.ends_with(word));
                // "may 3" is a date, "i may 19" is not one that anybody writes; "march on" has no number.
                if law || inside_word(raw, &hit.range()) || (text.len() == 4 && continues(raw, hit.end())) {
                    continue;
                }
                let kind = if text.len() == 4 { Kind::Year } else { Kind::Plain };
                let end = hit.start() + text.trim_end_matches('.').len();
                out.push(hit.start()..end, Label::Date, kind, "date", 0.9);
            }
        }
        for regex in &self.ages {
            for captures in regex.captures_iter(raw) {
                let Some(age) = captures.get(1).filter(|age| !inside_word(raw, &age.range())) else { continue };
                let text = age.as_str().to_lowercase();
                let young = ["month", "mth", "week", "wk", "mois", "semaine", "mes", "semana", "monat", "woche"];
                let whole = captures.get(0).map_or("", |m| m.as_str()).to_lowercase();
                let years =
                    if young.iter().any(|unit| whole.contains(unit)) { Some(u8::MAX) } else { self.value(&text) };
                let Some(years) = years.filter(|years| *years == u8::MAX || *years <= 110) else { continue };
                out.push(age.range(), Label::Age, Kind::Years(years), "age", 0.85);
            }
        }
    }

    /// An age right after a name: "Tom, 14, …", "Tom (eleven)", "Tom 67 came".
    pub(crate) fn after_names(&self, raw: &str, out: &mut Finds) {
        let names: Vec<usize> = out.all.iter().filter(|f| f.label == Label::Person).map(|f| f.range.end).collect();
        for end in names {
            let Some(age) = self.beside.captures(&raw[end..]).and_then(|captures| captures.get(1)) else { continue };
            let young = ["month", "mth", "week", "wk", "mois", "semaine"]
                .iter()
                .any(|unit| raw[end + age.end()..].trim_start().starts_with(unit));
            let text = age.as_str().to_lowercase();
            let years = if young { Some(u8::MAX) } else { self.value(&text) };
            let Some(years) = years.filter(|years| *years == u8::MAX || *years <= 110) else { continue };
            out.push(end + age.start()..end + age.end(), Label::Age, Kind::Years(years), "age", 0.8);
        }
    }

    fn value(&self, text: &str) -> Option<u8> {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            return digits.parse().ok();
        }
        self.numbers.iter().find(|(word, _)| text.starts_with(word.as_str())).map(|(_, value)| *value)
    }
}

/// "2019/20", "1950s", "2000 euros": no date.
fn continues(raw: &str, end: usize) -> bool {
    let rest = &raw[end..];
    let word: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    rest.starts_with(['s', '%'])
        || rest.trim_start().starts_with(['£', '$', '€', '%'])
        || matches!(
            word.as_str(),
            "euros" | "dollars" | "pounds" | "people" | "words" | "mots" | "personnes" | "calories" | "Act"
        )
}

/// All numbers to ninety-nine in words, longest first.
fn numbers(words: &Words, language: Language) -> Vec<(String, u8)> {
    let mut all: Vec<(String, u8)> = (0..).zip(words.units).map(|(value, word)| ((*word).to_owned(), value)).collect();
    let joints: &[&str] = match language {
        Language::En => &["-", " "],
        Language::Fr => &["-", " ", "-et-", " et "],
        Language::Es => &[" y ", "i"],
        Language::De => &[],
    };
    for (word, value) in words.tens {
        all.push(((*word).to_owned(), *value));
        for (unit, more) in words.units.iter().zip(0_u8..).skip(1) {
            // French counts on to nineteen after sixty and eighty.
            if more > 9 && !(language == Language::Fr && matches!(value, 60 | 80)) {
                break;
            }
            all.extend(joints.iter().map(|joint| (format!("{word}{joint}{unit}"), value + more)));
            if language == Language::De {
                let unit = if *unit == "eins" { "ein" } else { unit };
                all.push((format!("{unit}und{word}"), value + more));
            }
        }
    }
    all.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: Language, raw: &str) -> Vec<String> {
        let mut finds = Finds::of(0);
        Calendar::new(language).find(raw, &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| raw[f.range.clone()].to_owned()).collect()
    }

    #[test]
    fn dates_that_pin_an_event_are_found_and_loose_ones_are_not() {
        let text =
            "Born 12 March 2011, seen on 03/04/2019 and March 3rd, moved in June 2015, Christmas 2018, since 2020.";
        assert_eq!(
            of(Language::En, text),
            ["12 March 2011", "03/04/2019", "March 3rd", "June 2015", "Christmas 2018", "2020"]
        );
        assert_eq!(
            of(Language::En, "On the twenty-first of May; the ninth of June 2018."),
            ["twenty-first of May", "ninth of June 2018"]
        );
        assert!(of(Language::En, "In March, on Monday, at Christmas, the Children Act 1989, the 1950s.").is_empty());
        assert_eq!(
            of(Language::Fr, "Né le 1er juin 2015, revu le 14 février, en août 2020."),
            ["1er juin 2015", "14 février", "août 2020"]
        );
    }

    #[test]
    fn ages_are_found_in_figures_and_words_and_durations_are_not() {
        let text = "A 14-year-old, aged seventeen, turned 18, a six month old. She's thirty-four, and he is 9.";
        assert_eq!(of(Language::En, text), ["14", "seventeen", "18", "six", "thirty-four", "9"]);
        assert!(
            of(
                Language::En,
                "I waited two hours for six of them; 20 years of service; with her for 14 months and more."
            )
            .is_empty()
        );
        assert_eq!(
            of(Language::Fr, "Il a quinze ans, elle soixante-douze ans, un bébé de six mois."),
            ["quinze ans", "soixante-douze ans", "six mois"]
        );
    }
}
