//! The words of each language that tell a role, and what each role is called.

mod de;
mod en;
mod es;
mod fr;

pub(crate) use fr::article as french_article;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::roles::{Gender, Role, Sense};
use crate::{Label, Language};

/// A role, and what it is called: neutral, feminine, masculine. Empty is as the neutral.
type Form = (Role, &'static str, &'static str, &'static str);
/// What words tell, and these words.
type Cue = (Role, Gender, &'static str);

/// What tells a role in one language. All words are folded.
pub(crate) struct Vocabulary {
    people: HashMap<&'static str, Sense>,
    orgs: HashMap<&'static str, Sense>,
    places: HashMap<&'static str, Sense>,
    forms: HashMap<Role, [&'static str; 3]>,
    /// Before a place or organisation, so that its replacement brings no article of its own.
    pub(crate) articles: HashSet<&'static str>,
    /// They open an apposition.
    pub(crate) openers: HashSet<&'static str>,
    /// Between a word that tells and the name.
    pub(crate) fillers: HashSet<&'static str>,
    /// "X is my sister".
    pub(crate) is: HashSet<&'static str>,
    /// After an apposition, which goes on about its own noun.
    pub(crate) goes_on: HashSet<&'static str>,
    /// "the mother of X".
    pub(crate) of: HashSet<&'static str>,
    she: HashSet<&'static str>,
    he: HashSet<&'static str>,
}

/// The vocabulary of a language; made when first asked for.
pub(crate) fn vocabulary(language: Language) -> &'static Vocabulary {
    static ALL: [OnceLock<Vocabulary>; 4] = [OnceLock::new(), OnceLock::new(), OnceLock::new(), OnceLock::new()];
    ALL[language as usize].get_or_init(|| Vocabulary::new(language))
}

macro_rules! of {
    ($language:ident) => {{
        use $language as l;
        Vocabulary {
            people: cues(l::PEOPLE),
            orgs: cues(l::ORGS),
            places: cues(l::PLACES),
            forms: forms(l::FORMS),
            articles: set(l::ARTICLES),
            openers: set(l::OPENERS),
            fillers: set(l::FILLERS),
            is: set(l::IS),
            goes_on: set(l::GOES_ON),
            of: set(l::OF),
            she: set(l::SHE),
            he: set(l::HE),
        }
    }};
}

impl Vocabulary {
    fn new(language: Language) -> Self {
        match language {
            Language::En => of!(en),
            Language::Fr => of!(fr),
            Language::Es => of!(es),
            Language::De => of!(de),
        }
    }

    /// What a folded word tells of a thing of this label.
    pub(crate) fn cue(&self, label: Label, word: &str) -> Option<Sense> {
        match label {
            Label::Person => self.people.get(word),
            Label::Org => self.orgs.get(word),
            Label::Place => self.places.get(word),
            _ => None,
        }
        .copied()
    }

    /// What the end of a compound tells: "Waldschule", "Bergheim"; the longest end that does.
    pub(crate) fn ending(&self, label: Label, word: &str) -> Option<Sense> {
        let starts = word.char_indices().skip(2).map(|(at, _)| at);
        starts.filter_map(|at| word.get(at..)).take_while(|end| end.len() > 3).find_map(|end| self.cue(label, end))
    }

    /// The gender that an article or possessive shows.
    pub(crate) fn article(&self, word: &str) -> Gender {
        if self.she.contains(word) {
            Gender::Feminine
        } else if self.he.contains(word) {
            Gender::Masculine
        } else {
            Gender::Unclear
        }
    }

    /// What a thing is called: people bare, others with their article.
    pub(crate) fn called(&self, sense: Sense) -> &'static str {
        let Some([neutral, feminine, masculine]) = self.forms.get(&sense.role) else { return "" };
        let word = match sense.gender {
            Gender::Unclear => neutral,
            Gender::Feminine => feminine,
            Gender::Masculine => masculine,
        };
        if word.is_empty() { neutral } else { word }
    }
}

fn set(list: &'static str) -> HashSet<&'static str> {
    list.split_ascii_whitespace().collect()
}

fn cues(list: &'static [Cue]) -> HashMap<&'static str, Sense> {
    let senses = list.iter().flat_map(|(role, gender, words)| {
        words.split_ascii_whitespace().map(|word| (word, Sense { role: *role, gender: *gender }))
    });
    senses.collect()
}

fn forms(list: &'static [Form]) -> HashMap<Role, [&'static str; 3]> {
    list.iter().map(|(role, neutral, feminine, masculine)| (*role, [*neutral, *feminine, *masculine])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_name_in_every_language_and_every_cue_is_folded() {
        for language in Language::ALL {
            let words = vocabulary(*language);
            for role in Role::ALL {
                let called = words.called(Sense { role: *role, gender: Gender::Unclear });
                assert!(!called.is_empty(), "{language} {role:?}");
                assert_eq!(role.is_person(), called.split(' ').next().is_none_or(|first| !ARTICLES.contains(&first)));
            }
            for word in words.people.keys().chain(words.orgs.keys()).chain(words.places.keys()) {
                assert_eq!(crate::lexicon::fold(word), **word);
            }
        }
    }

    const ARTICLES: [&str; 8] = ["a", "an", "un", "une", "una", "ein", "eine", "the"];
}
