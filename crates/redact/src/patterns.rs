//! What is found by its form alone: contacts, postcodes, numbers and codes.

use std::ops::Range;

use regex::Regex;

use crate::Label;
use crate::checkdigit;
use crate::found::{Finds, Kind};

struct Pattern {
    regex: Regex,
    label: Label,
    kind: Kind,
    name: &'static str,
    score: f32,
    check: Option<fn(&str) -> bool>,
}

/// All patterns, compiled once. The first that takes a place keeps it.
pub(crate) struct Patterns(Vec<Pattern>);

/// Addresses that everybody has: they identify nobody.
const PUBLIC_SITES: &[&str] = &[
    "gov.uk",
    "nhs.uk",
    "canada.ca",
    "quebec.ca",
    "gouv.qc.ca",
    "gouv.fr",
    "nspcc.org.uk",
    "childline.org.uk",
    "ofsted.gov.uk",
    "wordpress.com",
    "twitter.com",
    "facebook.com",
];
/// Telephone numbers that everybody has.
const PUBLIC_NUMBERS: &[&str] =
    &["999", "911", "112", "111", "101", "811", "988", "119", "115", "08001111", "116123", "116000"];

impl Patterns {
    pub(crate) fn new() -> Self {
        let mut all = Vec::new();
        let mut add = |name, label, kind, score, check: Option<fn(&str) -> bool>, pattern: &str| {
            let regex = compile(pattern);
            all.push(Pattern { regex, label, kind, name, score, check });
        };
        use Kind as K;
        use Label as L;
        add("email", L::Contact, K::Email, 1.0, None, r"(?i)[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+");
        add(
            "url",
            L::Contact,
            K::Web,
            0.95,
            Some(not_public),
            r#"(?i)\b(?:https?://|www\.)[^\s<>"\[\]{}]*[^\s<>"\[\]{}.,;:!?)»”']"#,
        );
        add(
            "domain",
            L::Contact,
            K::Web,
            0.9,
            Some(not_public),
            r"(?i)\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|co\.uk|org\.uk|uk|ca|fr|ie|de|es|be|ch|qc\.ca|example|io|eu)\b(?:/[^\s<>\[\]()]*[^\s<>\[\]().,;:!?])?",
        );
        add("handle", L::Contact, K::Handle, 0.95, None, r"@[A-Za-z0-9_][A-Za-z0-9_.]{1,29}[A-Za-z0-9_]");
        add(
            "ip",
            L::Contact,
            K::Web,
            0.9,
            None,
            r"\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b",
        );
        // Numbers that prove themselves come before telephone numbers, which they resemble.
        add(
            "nir",
            L::Code,
            K::Health,
            1.0,
            Some(checkdigit::nir),
            r"\b[1-478] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[ABab]) ?\d{3} ?\d{3} ?\d\d\b",
        );
        add("nhs", L::Code, K::Health, 1.0, Some(checkdigit::nhs), r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b");
        add("sin", L::Code, K::Case, 1.0, Some(checkdigit::sin), r"\b\d{3}[ -]\d{3}[ -]\d{3}\b");
        add("ramq", L::Code, K::Health, 1.0, Some(checkdigit::ramq), r"(?i)\b[A-Z]{4} ?\d{4} ?\d{4}\b");
        add("ni", L::Code, K::Case, 1.0, None, r"(?i)\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b");
        // Irish personal public service number: seven digits, a check letter and often a second letter.
        add("pps", L::Code, K::Case, 0.95, None, r"(?i)\b\d{7} ?[A-W][A-IW]?\b");
        add("ahv", L::Code, K::Health, 1.0, None, r"\b756\.\d{4}\.\d{4}\.\d\d\b");
        add(
            "postcode-uk",
            L::Address,
            K::Postcode,
            0.95,
            None,
            r"\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b",
        );
        add("postcode-uk-lower", L::Address, K::Postcode, 0.8, None, r"\b[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b");
        // A French (or German, Spanish) postcode is one only before its town.
        add("postcode-town", L::Address, K::Postcode, 0.9, None, r"\b((?:0[1-9]|[1-9]\d)\d{3})[ \u{a0}]\p{Lu}\p{Ll}");
        add(
            "postcode-ca",
            L::Address,
            K::Postcode,
            0.95,
            None,
            r"(?i)\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b",
        );
        add("eircode", L::Address, K::Postcode, 0.9, None, r"\b[AC-FHKNPRTV-Y]\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4}\b");
        add("plate-uk", L::Code, K::Plate, 0.9, None, r"\b[A-HJ-PR-Y]{2}\d\d ?[A-HJ-PR-Z]{3}\b");
        add("plate-uk-old", L::Code, K::Plate, 0.85, None, r"\b[A-HJ-NPR-TV-Y]\d{1,3} [A-HJ-PR-Y]{3}\b");
        add("plate-fr", L::Code, K::Plate, 0.9, None, r"\b[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}\b");
        add("plate-qc", L::Code, K::Plate, 0.85, None, r"\b[A-Z]\d\d ?[A-Z]{3}\b");
        add(
            "phone",
            L::Contact,
            K::Phone,
            0.95,
            Some(phone),
            r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,8}){1,5}",
        );
        add(
            "named-code",
            L::Code,
            K::Case,
            0.85,
            Some(has_digit),
            r"(?i)(?:\b(?:case|file|dossier|ref(?:erence)?|no|nr|n°|nº|id|number|numéro|num|récépissé|aktenzeichen|az|warrant|policy|badge|matricule|permis|account|compte|expediente)\b\.?|№|#)(?:[ :]{1,2}(?:is|est|no\.?|n°|number|numéro))?[ :#]{0,2}((?-i:[A-Z])[A-Z0-9]*[-/.]?[A-Z0-9/.-]*\d[A-Z0-9/.-]*|\d{3,}(?:[-/ ]\d{2,})*)",
        );
        add(
            "code",
            L::Code,
            K::Case,
            0.8,
            Some(code),
            r"\b[A-Z]{2,5}(?:[-/ ][A-Z0-9]{1,5})?[-/ ]?\d{3,}(?:[-/]\d+)*\b|\b[A-Z]{1,5}[-/]\d{2,}(?:[-/][A-Z0-9]+)*\b|\b\d{2,}[-/][A-Z]{1,5}[-/]?\d+\b",
        );
        add(
            "code",
            L::Code,
            K::Case,
            0.75,
            None,
            r"\b(?:\d{4,}[A-Z]{1,3}|[A-Z]\d{4,}[A-Z]?|[A-Z]{1,3}\d{1,3}[A-Z]{1,3}\d{3,})\b",
        );
        add("long-number", L::Code, K::Case, 0.75, None, r"\b\d{7,}\b");
        Self(all)
    }

    /// Everything in a part that has such a form.
    pub(crate) fn find(&self, raw: &str, out: &mut Finds) {
        // Most texts hold few digits and fewer signs: a pattern that cannot match is not tried.
        let (digits, signs) = (raw.bytes().any(|b| b.is_ascii_digit()), raw.contains('@') || raw.contains('.'));
        for pattern in &self.0 {
            let possible = match pattern.kind {
                Kind::Email | Kind::Web | Kind::Handle => signs,
                _ => digits,
            };
            if !possible {
                continue;
            }
            for captures in pattern.regex.captures_iter(raw) {
                let Some(hit) = captures.get(1).or_else(|| captures.get(0)) else { continue };
                let alone = !inside_word(raw, &hit.range());
                if alone && pattern.check.is_none_or(|check| check(hit.as_str())) {
                    out.push(hit.range(), pattern.label, pattern.kind, pattern.name, pattern.score);
                }
            }
        }
    }
}

/// Compiles a pattern with word boundaries of ASCII, which a lazy automaton can run: those of Unicode cost ten times as
/// much on accented text. Whoever matches asks [`inside_word`] of what was found.
pub(crate) fn compile(pattern: &str) -> Regex {
    Regex::new(&pattern.replace(r"\b", r"(?-u:\b)")).expect("a constant pattern that compiles")
}

/// Whether a match is a piece of something longer.
pub(crate) fn inside_word(raw: &str, range: &Range<usize>) -> bool {
    let joined = |inner: Option<char>, outer: Option<char>| {
        inner.is_some_and(char::is_alphanumeric) && outer.is_some_and(char::is_alphanumeric)
    };
    let matched = &raw[range.clone()];
    joined(matched.chars().next(), raw[..range.start].chars().next_back())
        || joined(matched.chars().next_back(), raw[range.end..].chars().next())
}

fn not_public(text: &str) -> bool {
    let bare = text.to_ascii_lowercase();
    let bare = bare.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    !PUBLIC_SITES.iter().any(|site| bare == *site || bare.ends_with(&format!(".{site}")) && !bare.contains('/'))
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}

/// Forms, sections, laws and rooms are not codes of anybody.
fn code(text: &str) -> bool {
    let letters: String = text.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
    !matches!(
        letters.as_str(),
        "COVID"
            | "ISO"
            | "PO"
            | "RDC"
            | "BBC"
            | "M"
            | "A"
            | "GCSE"
            | "BTEC"
            | "NVQ"
            | "KS"
            | "HTTP"
            | "RFC"
            | "CIM"
            | "ICD"
            | "DSM"
    )
}

/// National forms of the UK, Ireland, Canada and the United States, France and their neighbours, by their lengths.
fn phone(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let groups = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).count();
    if PUBLIC_NUMBERS.contains(&digits.as_str()) {
        return false;
    }
    if text.starts_with('+') {
        return (8..=15).contains(&digits.len());
    }
    match digits.len() {
        10 | 11 if digits.starts_with('0') => true,
        9 if digits.starts_with('0') => groups >= 2,
        10 => groups == 3 && !digits.starts_with(['0', '1']),
        11 if digits.starts_with('1') => groups >= 4,
        7 => groups == 2 && text.find(['-']).is_some_and(|at| at == 3),
        12.. => text.starts_with("00") && digits.len() <= 15,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(raw: &str) -> Vec<(String, &'static str)> {
        let mut finds = Finds::of(0);
        Patterns::new().find(raw, &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| (raw[f.range.clone()].to_owned(), f.detector)).collect()
    }

    fn only(raw: &str) -> (String, &'static str) {
        let found = of(raw);
        assert_eq!(found.len(), 1, "{raw}: {found:?}");
        found[0].clone()
    }

    #[test]
    fn contacts_are_found_by_their_form() {
        assert_eq!(only("Write to ana.b@home.example.").0, "ana.b@home.example");
        assert_eq!(only("See https://home.example/a?b=c.").0, "https://home.example/a?b=c");
        assert_eq!(only("he is @the_kid online").1, "handle");
        for number in [
            "07700 900123",
            "020 7946 0018",
            "091 555 018",
            "514-555-0199",
            "01 99 00 12 34",
            "+44 7700 900123",
            "(514) 555-0199",
        ] {
            assert_eq!(only(&format!("Call {number} now")), (number.to_owned(), "phone"));
        }
        assert!(of("Ring 999 or 0800 1111, see gov.uk, at 10.30, in 2 or 3 weeks, 20 000 people.").is_empty());
    }

    #[test]
    fn numbers_and_codes_are_found_by_their_form() {
        assert_eq!(only("NHS 943 476 5919").1, "nhs");
        assert_eq!(only("QQ 12 34 56 C no, AB 12 34 56 C"), ("AB 12 34 56 C".into(), "ni"));
        assert_eq!(only("at S1 2HE").1, "postcode-uk");
        assert_eq!(only("H2X 1Y4").1, "postcode-ca");
        assert_eq!(only("à 38100 Grenoble"), ("38100".into(), "postcode-town"));
        assert!(of("il y avait 12500 personnes").is_empty());
        assert_eq!(only("a red AB12 CDE").1, "plate-uk");
        assert_eq!(only("case LX-20931 again").0, "LX-20931");
        assert_eq!(only("dossier 448812").0, "448812");
        assert!(of("Section 47, form E2, room 4, Covid-19, the 2 of us").is_empty());
    }
}
