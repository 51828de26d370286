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
mod words;

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
    networks: words::Words,
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
