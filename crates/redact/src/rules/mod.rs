//! The written rules: what is found by its form, by its check digit, or by the words of a closed list around it.
//!
//! Every rule is a [`Recogniser`], a row of data. Those with forms are tried by one pass over the text ([`forms`]); the
//! others (dates, ages, addresses, origins) are grammars over words, one file each.

mod addresses;
mod ages;
mod candidates;
mod checkdigit;
mod codes;
mod contacts;
mod countries;
mod dates;
mod forms;
mod numbers;
mod origins;
mod peoples;
mod recogniser;
mod streets;

pub(crate) use numbers::Numbers;
pub(crate) use origins::Origins;
pub use recogniser::Recogniser;
pub(crate) use streets::{STREET_FIRST, STREET_LAST};

use crate::Language;
use crate::found::Finds;
use crate::text::Text;

/// All written rules, those of the countries first: their names, what they find, where, and how they tell.
///
/// ```
/// let checked = redact::recognisers().find(|rule| rule.name == "sin").unwrap();
/// assert_eq!(checked.country, Some("CA"));
/// ```
pub fn recognisers() -> impl Iterator<Item = &'static Recogniser> {
    let others = [contacts::ALL, codes::ALL, dates::ALL, ages::ALL, addresses::ALL, origins::ALL];
    countries::ALL.iter().copied().chain(others).flatten()
}

/// The rules of all languages, built once.
pub(crate) struct Rules {
    forms: forms::Forms,
    codes: codes::Codes,
    networks: crate::wordsets::Words,
    languages: [Spoken; 4],
}

/// What depends on the language.
struct Spoken {
    numbers: Numbers,
    dates: dates::Dates,
    ages: ages::Ages,
    addresses: addresses::Addresses,
}

impl Rules {
    pub(crate) fn new() -> Self {
        let spoken = |language| Spoken {
            numbers: Numbers::new(language),
            dates: dates::Dates::new(language),
            ages: ages::Ages::new(language),
            addresses: addresses::Addresses::new(language),
        };
        let languages = [Language::En, Language::Fr, Language::Es, Language::De].map(spoken);
        Self { forms: forms::Forms::new(), codes: codes::Codes::new(), networks: contacts::networks(), languages }
    }

    /// The words of numbers in all languages.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = &Numbers> {
        self.languages.iter().map(|spoken| &spoken.numbers)
    }

    /// Contacts, codes, dates, ages and addresses of a part.
    pub(crate) fn find(&self, text: &Text<'_>, language: Language, out: &mut Finds) {
        let mut candidates = candidates::Candidates::default();
        contacts::find(text, language, &self.networks, &mut candidates);
        self.forms.find(text, language, &mut candidates);
        self.codes.find(text, &mut candidates);
        candidates.settle(out);
        let spoken = &self.languages[language as usize];
        spoken.dates.find(text, &spoken.numbers, out);
        spoken.addresses.find(text, out);
        spoken.ages.find(text, &spoken.numbers, out);
    }

    /// What only the names found before give away: an age beside a name.
    pub(crate) fn after_names(&self, text: &Text<'_>, language: Language, out: &mut Finds) {
        let spoken = &self.languages[language as usize];
        spoken.ages.after_names(text, &spoken.numbers, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn of(language: Language, raw: &str) -> Vec<(String, &'static str)> {
        let lexicon = Lexicon::empty();
        let text = Text::new(raw, &lexicon);
        let mut finds = Finds::of(0);
        Rules::new().find(&text, language, &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| (raw[f.range.clone()].to_owned(), f.detector)).collect()
    }

    fn only(language: Language, raw: &str) -> (String, &'static str) {
        let found = of(language, raw);
        assert_eq!(found.len(), 1, "{raw}: {found:?}");
        found[0].clone()
    }

    #[test]
    fn every_rule_says_what_it_finds() {
        for rule in recognisers() {
            assert!(!rule.name.is_empty() && rule.explanation.ends_with('.'), "{}", rule.name);
            assert!(rule.country.is_none_or(|country| country.len() == 2), "{}", rule.name);
            // What is nothing without a word beside it must have such words.
            let alone = rule.forms.iter().all(|(_, score)| *score > 0.0);
            assert!(alone || rule.near > 0.0 && !rule.context.is_empty(), "{}: {}", rule.name, rule.explanation);
        }
    }

    #[test]
    fn contacts_are_found_by_their_form() {
        let en = Language::En;
        assert_eq!(only(en, "Write to ana.b@home.example.").0, "ana.b@home.example");
        assert_eq!(only(en, "See https://home.example/a?b=c.").0, "https://home.example/a?b=c");
        assert_eq!(only(en, "he is @the_kid online").1, "handle");
        assert_eq!(only(en, "my insta: velvet_moth").0, "velvet_moth");
        assert_eq!(only(en, "ana dot b at home dot example").1, "email-spelled");
        assert_eq!(only(Language::Fr, "luc.b arobase poste point ca").1, "email-spelled");
        assert_eq!(only(Language::Es, "ana arroba correo punto example").1, "email-spelled");
        assert_eq!(only(Language::De, "giulia punkt f at posta punkt example").1, "email-spelled");
        assert_eq!(only(en, "from 192.0.2.44 again").1, "ip");
        for public in
            ["Ring 999 or 0800 1111, see gov.uk.", "At 10.30, in 2 or 3 weeks, 20 000 people.", "Call 116 123."]
        {
            assert!(of(en, public).is_empty(), "{public}: {:?}", of(en, public));
        }
    }

    #[test]
    fn telephones_of_many_countries_are_found_whole() {
        let found = [
            (Language::En, "07700 900123"),
            (Language::En, "020 7946 0018"),
            (Language::En, "091 555 018"),
            (Language::En, "514-555-0199"),
            (Language::En, "(514) 555-0199"),
            (Language::En, "+44 7700 900123"),
            (Language::En, "0491 570 156"),
            (Language::Fr, "01 99 00 12 34"),
            (Language::Fr, "514 555-0137, poste 4402"),
            (Language::Fr, "079 555 18 06"),
            (Language::Es, "612 884 903"),
            (Language::Es, "11 5938-2204"),
            (Language::De, "0157 8841 2093"),
            (Language::De, "04551 90 33 182"),
        ];
        for (language, number) in found {
            assert_eq!(only(language, &format!("Call {number} now")), (number.to_owned(), "phone"));
        }
    }

    #[test]
    fn numbers_and_codes_are_found_by_their_form_or_the_word_beside() {
        let en = Language::En;
        assert_eq!(only(en, "NHS 943 476 5919").1, "nhs");
        assert_eq!(only(en, "QQ 12 34 56 C no, AB 12 34 56 C"), ("AB 12 34 56 C".into(), "ni"));
        assert_eq!(only(en, "at S1 2HE").1, "postcode-uk");
        assert_eq!(only(en, "H2X 1Y4").1, "postcode-ca");
        assert_eq!(only(Language::Fr, "à 38100 Grenoble"), ("38100".into(), "postcode-town"));
        assert_eq!(only(en, "a red AB12 CDE").1, "plate-uk");
        assert_eq!(only(Language::Es, "DNI 12345678Z").1, "dni");
        assert_eq!(only(Language::De, "AHV 756.9217.0769.85").1, "ahv");
        assert_eq!(only(en, "IBAN GB82 WEST 1234 5698 7654 32").1, "iban");
        assert_eq!(only(en, "case LX-20931 again").0, "LX-20931");
        assert_eq!(only(Language::Fr, "dossier 448812").0, "448812");
        assert_eq!(only(Language::De, "Az. 4 F 402/24 liegt vor").0, "4 F 402/24");
        assert_eq!(only(Language::Es, "expediente 28/4471-M").0, "28/4471-M");
        for none in [
            "Section 47, form E2, room 4, Covid-19, the 2 of us",
            "the Care Act 2014, 12500 people, 3 cases, account of it",
        ] {
            assert!(of(en, none).is_empty(), "{none}: {:?}", of(en, none));
        }
    }
}
