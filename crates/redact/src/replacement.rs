//! What to write instead: in the text's language, in brackets, the same for the same entity, and true to its kind.

use std::collections::HashMap;

use crate::entities::Group;
use crate::found::Kind;
use crate::{Label, Language};

/// The words for a kind of thing: alone ("a school"), and with a letter where there are several ("school").
struct Words {
    alone: &'static str,
    lettered: &'static str,
}

const fn words(alone: &'static str, lettered: &'static str) -> Words {
    Words { alone, lettered }
}

/// One replacement for each entity, in their order.
pub(crate) fn replacements(language: Language, groups: &[Group]) -> Vec<String> {
    let mut count: HashMap<&'static str, usize> = HashMap::new();
    for group in groups.iter().filter(|group| lettered(group) && !matches!(group.kind, Kind::Weak(_))) {
        *count.entry(named(language, group.label, group.kind).lettered).or_default() += 1;
    }
    let mut given: HashMap<&'static str, usize> = HashMap::new();
    let replacement = |group: &Group| {
        if let (Label::Age, Kind::Years(years)) = (group.label, group.kind) {
            return format!("[{}]", age(language, years));
        }
        if let Kind::Weak(subject) = group.kind {
            return format!("[{}]", subject.words(language));
        }
        let words = named(language, group.label, group.kind);
        if !lettered(group) {
            return format!("[{}]", words.alone);
        }
        // A person always has a letter: another may turn up in the next entry.
        if group.label != Label::Person && count.get(words.lettered) == Some(&1) {
            return format!("[{}]", words.alone);
        }
        let number = given.entry(words.lettered).or_default();
        *number += 1;
        format!("[{} {}]", words.lettered, letters(*number))
    };
    groups.iter().map(replacement).collect()
}

/// Whether several of a kind must be told apart.
const fn lettered(group: &Group) -> bool {
    matches!(group.label, Label::Person | Label::Place | Label::Org)
}

/// A, B, … Z, AA, AB, …
fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    while number > 0 {
        number -= 1;
        out.push(b'A' + u8::try_from(number % 26).unwrap_or(0));
        number /= 26;
    }
    out.iter().rev().map(|b| char::from(*b)).collect()
}

/// A band that keeps childhood apart from youth and age, and names no year.
fn age(language: Language, years: u8) -> String {
    let months = match language {
        Language::En => "under two",
        Language::Fr => "moins de deux ans",
        Language::Es => "menos de dos años",
        Language::De => "unter zwei Jahre",
    };
    let band = match years {
        u8::MAX | 0 | 1 => return months.to_owned(),
        2..=4 => "2–4",
        5..=8 => "5–8",
        9..=12 => "9–12",
        13..=15 => "13–15",
        16..=17 => "16–17",
        18..=24 => "18–24",
        25..=34 => "25–34",
        35..=49 => "35–49",
        50..=64 => "50–64",
        65..=79 => "65–79",
        _ => "80+",
    };
    match language {
        Language::En | Language::De => band.to_owned(),
        Language::Fr => format!("{} ans", band.replace("80+", "80 ans et plus").trim_end_matches(" ans")),
        Language::Es => band.to_owned(),
    }
}

fn named(language: Language, label: Label, kind: Kind) -> Words {
    match language {
        Language::En => english(label, kind),
        Language::Fr => french(label, kind),
        Language::Es => spanish(label, kind),
        Language::De => german(label, kind),
    }
}

fn english(label: Label, kind: Kind) -> Words {
    use Kind as K;
    match (label, kind) {
        (Label::Person, K::Child) => words("a young person", "young person"),
        (Label::Person, K::Worker) => words("a worker", "worker"),
        (Label::Person, K::Relative) => words("a relative", "relative"),
        (Label::Person, K::Animal) => words("a pet", "pet"),
        (Label::Person, _) => words("a person", "person"),
        (Label::Place, K::Country) => words("a country", "country"),
        (Label::Place, _) => words("a place", "place"),
        (Label::Org, K::School) => words("a school", "school"),
        (Label::Org, K::Hospital) => words("a health service", "health service"),
        (Label::Org, K::Court) => words("a court", "court"),
        (Label::Org, K::Home) => words("a home", "home"),
        (Label::Org, K::Council) => words("a local authority", "local authority"),
        (Label::Org, K::Faith) => words("a place of worship", "place of worship"),
        (Label::Org, _) => words("an organisation", "organisation"),
        (Label::Address, K::Postcode) => words("a postcode", "postcode"),
        (Label::Address, _) => words("an address", "address"),
        (Label::Date, K::Year) => words("a year", "year"),
        (Label::Date, _) => words("a date", "date"),
        (Label::Age, _) => words("an age", "age"),
        (Label::Contact, K::Email) => words("an e-mail address", "e-mail address"),
        (Label::Contact, K::Web) => words("a web address", "web address"),
        (Label::Contact, K::Handle) => words("an account name", "account name"),
        (Label::Contact, _) => words("a phone number", "phone number"),
        (Label::Code, K::Plate) => words("a number plate", "number plate"),
        (Label::Code, K::Health) => words("a health number", "health number"),
        (Label::Code, _) => words("a reference number", "reference number"),
        (Label::Demographic, _) => words("background withheld", "background withheld"),
    }
}

fn french(label: Label, kind: Kind) -> Words {
    use Kind as K;
    match (label, kind) {
        (Label::Person, K::Child) => words("un jeune", "jeune"),
        (Label::Person, K::Worker) => words("une personne intervenante", "intervenant·e"),
        (Label::Person, K::Relative) => words("un proche", "proche"),
        (Label::Person, K::Animal) => words("un animal", "animal"),
        (Label::Person, _) => words("une personne", "personne"),
        (Label::Place, K::Country) => words("un pays", "pays"),
        (Label::Place, _) => words("un lieu", "lieu"),
        (Label::Org, K::School) => words("une école", "école"),
        (Label::Org, K::Hospital) => words("un service de santé", "service de santé"),
        (Label::Org, K::Court) => words("un tribunal", "tribunal"),
        (Label::Org, K::Home) => words("une maison", "maison"),
        (Label::Org, K::Council) => words("une administration", "administration"),
        (Label::Org, K::Faith) => words("un lieu de culte", "lieu de culte"),
        (Label::Org, _) => words("un organisme", "organisme"),
        (Label::Address, K::Postcode) => words("un code postal", "code postal"),
        (Label::Address, _) => words("une adresse", "adresse"),
        (Label::Date, K::Year) => words("une année", "année"),
        (Label::Date, _) => words("une date", "date"),
        (Label::Age, _) => words("un âge", "âge"),
        (Label::Contact, K::Email) => words("une adresse courriel", "adresse courriel"),
        (Label::Contact, K::Web) => words("une adresse web", "adresse web"),
        (Label::Contact, K::Handle) => words("un nom de compte", "nom de compte"),
        (Label::Contact, _) => words("un numéro de téléphone", "numéro de téléphone"),
        (Label::Code, K::Plate) => words("une plaque", "plaque"),
        (Label::Code, K::Health) => words("un numéro de santé", "numéro de santé"),
        (Label::Code, _) => words("un numéro de dossier", "numéro de dossier"),
        (Label::Demographic, _) => words("origine tue", "origine tue"),
    }
}

fn spanish(label: Label, kind: Kind) -> Words {
    match (label, kind) {
        (Label::Person, Kind::Child) => words("un menor", "menor"),
        (Label::Person, _) => words("una persona", "persona"),
        (Label::Place, _) => words("un lugar", "lugar"),
        (Label::Org, Kind::School) => words("una escuela", "escuela"),
        (Label::Org, _) => words("una organización", "organización"),
        (Label::Address, _) => words("una dirección", "dirección"),
        (Label::Date, _) => words("una fecha", "fecha"),
        (Label::Age, _) => words("una edad", "edad"),
        (Label::Contact, _) => words("un contacto", "contacto"),
        (Label::Code, _) => words("un número", "número"),
        (Label::Demographic, _) => words("origen reservado", "origen reservado"),
    }
}

fn german(label: Label, kind: Kind) -> Words {
    match (label, kind) {
        (Label::Person, Kind::Child) => words("ein Kind", "Kind"),
        (Label::Person, _) => words("eine Person", "Person"),
        (Label::Place, _) => words("ein Ort", "Ort"),
        (Label::Org, Kind::School) => words("eine Schule", "Schule"),
        (Label::Org, _) => words("eine Einrichtung", "Einrichtung"),
        (Label::Address, _) => words("eine Adresse", "Adresse"),
        (Label::Date, _) => words("ein Datum", "Datum"),
        (Label::Age, _) => words("ein Alter", "Alter"),
        (Label::Contact, _) => words("ein Kontakt", "Kontakt"),
        (Label::Code, _) => words("eine Nummer", "Nummer"),
        (Label::Demographic, _) => words("Herkunft ungenannt", "Herkunft ungenannt"),
    }
}
