//! Nationalities, ethnic groups, faiths and mother tongues, as they stand for a person's origin.

use super::peoples::{DE_ADJECTIVES, DE_FIXED, DE_NOUNS, EN, ES, ES_FIXED, FR, FR_FIXED};
use super::recogniser::Recogniser;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::wordsets::{Made, Words, words as words_of};
use crate::{Label, Language};

pub(super) const ALL: &[Recogniser] = &[Recogniser::new(
    "origin",
    Label::Demographic,
    Kind::Plain,
    "A nationality, people, faith or mother tongue, in all its forms; not a lesson, a dish or a thing.",
)];

/// Words after which it is a subject, a dish or a thing, and no one's origin.
const THINGS: &str = "speaking speaker lesson lessons class classes homework teacher food fries takeaway toast breakfast \
    bulldog cafe coffee restaurant leave exam gcse church school primary cuisine shop channel windows dressing salad wedding \
    dancing sea coast pancake pancakes bread tea oven doors door stick knife wine cheese braid braids literature language \
    summer ocean express border subtitles vodka sausage flag market supermarket mosque temple centre council unterricht \
    kurs kurse salat bahnhof prufung note buch lehrer lehrerin kuche restaurants imbiss tee essen laden";

/// Whether a folded word tells an origin; `after` is the word that follows.
pub(crate) struct Origins {
    words: Made,
    things: Words,
    openers: Words,
}

impl Origins {
    pub(crate) fn new(language: Language) -> Self {
        let mut words = Made::default();
        let mut add = |word: String| {
            words.insert(word);
        };
        let list = str::split_ascii_whitespace;
        match language {
            Language::En => list(EN).for_each(|word| english(word, &mut add)),
            Language::Fr => {
                list(FR).for_each(|word| french(word, &mut add));
                list(FR_FIXED).for_each(|word| add(word.to_owned()));
            }
            Language::Es => {
                list(ES).for_each(|word| spanish(word, &mut add));
                list(ES_FIXED).for_each(|word| add(word.to_owned()));
            }
            Language::De => {
                list(DE_NOUNS).for_each(|word| german_noun(word, &mut add));
                for word in list(DE_ADJECTIVES) {
                    ["", "e", "en", "er", "es", "em"].iter().for_each(|end| add(format!("{word}{end}")));
                }
                list(DE_FIXED).for_each(|word| add(word.to_owned()));
            }
        }
        Self {
            words,
            things: words_of(THINGS),
            openers: PHRASES.iter().filter_map(|phrase| phrase.first().copied()).collect(),
        }
    }

    pub(crate) fn tells(&self, word: &str, after: &str) -> bool {
        self.words.contains(word) && !self.things.contains(after)
    }
}

/// What the text itself, a lesson or a form may be written in: it tells of no one.
const MEDIA: &str = "english french spanish german anglais francais allemand espagnol neerlandais ingles frances aleman espanol \
    castellano catalan deutsch englisch franzosisch spanisch luxembourgeois";
/// Before a word of origin, a part of it.
const PARTS: &str = "east west south north native black white irish scottish welsh seventh-day greek russian dutch british free \
    torres strait";
/// Faiths and groups of several words.
const PHRASES: &[&[&str]] = &[
    &["church", "of", "ireland"],
    &["church", "of", "scotland"],
    &["church", "of", "england"],
    &["free", "church"],
    &["free", "presbyterian"],
    &["dutch", "reformed"],
    &["black", "caribbean"],
    &["black", "african"],
    &["white", "british"],
    &["white", "irish"],
    &["jehovah's", "witness"],
    &["jehovah's", "witnesses"],
    &["temoin", "de", "jehovah"],
    &["temoins", "de", "jehovah"],
    &["testigo", "de", "jehova"],
    &["testigos", "de", "jehova"],
    &["zeuge", "jehovas"],
    &["zeugin", "jehovas"],
    &["zeugen", "jehovas"],
];

impl Origins {
    /// Every word of origin in a part.
    pub(crate) fn find(&self, text: &Text<'_>, language: Language, finds: &mut Finds) {
        let tokens = &text.tokens;
        let list = |words: &str, word: &str| words.split_ascii_whitespace().any(|known| known == word);
        let mut from = 0;
        for (at, token) in tokens.iter().enumerate() {
            if at < from || token.bracketed {
                continue;
            }
            let opens = self.openers.contains(token.folded.as_str());
            let phrase = PHRASES.iter().filter(|_| opens).find(|phrase| {
                phrase.iter().enumerate().all(|(step, word)| text.folded(Some(at + step)) == *word)
                    && (1..phrase.len()).all(|step| text.gap(at + step - 1) == " ")
            });
            if let Some(phrase) = phrase.filter(|_| token.upper || language != Language::En) {
                from = at + phrase.len();
                finds.push(
                    token.range.start..tokens[from - 1].range.end,
                    Label::Demographic,
                    Kind::Plain,
                    "origin",
                    0.85,
                );
                continue;
            }
            let hyphened = token.folded.split('-').all(|part| part.len() > 3 && self.tells(part, ""))
                && token.folded.contains('-');
            let told = self.words.contains(&token.folded) && self.tells(&token.folded, text.after(at));
            if !hyphened && !told {
                continue;
            }
            let before = at.checked_sub(1).filter(|before| text.gap(*before) == " ");
            let part = before.filter(|before| list(PARTS, &tokens[*before].folded) && tokens[*before].upper);
            let chained = before.is_some_and(|before| self.tells(&tokens[before].folded, ""));
            // "Ana Portuguese" could be a name; in German every noun has a capital.
            let part_of_name = part.is_none()
                && !chained
                && language != Language::De
                && before.is_some_and(|before| tokens[before].upper && !tokens[before].starts)
                && token.upper;
            let capital_needed = language == Language::En && token.known.ordinary(language) && !token.upper;
            let medium = list(MEDIA, &token.folded)
                && matches!(
                    text.before(at),
                    "in" | "en"
                        | "l"
                        | "auf"
                        | "mot"
                        | "word"
                        | "learning"
                        | "the"
                        | "le"
                        | "un"
                        | "con"
                        | "son"
                        | "mon"
                        | "bisschen"
                        | "el"
                );
            if !part_of_name && !capital_needed && !medium {
                let start = part.map_or(token.range.start, |part| tokens[part].range.start);
                finds.push(start..token.range.end, Label::Demographic, Kind::Plain, "origin", 0.8);
            }
        }
    }
}

fn english(word: &str, add: &mut impl FnMut(String)) {
    add(word.to_owned());
    if !word.ends_with(['s', 'h']) {
        add(format!("{word}s"));
    }
    if let Some(stem) = word.strip_suffix('y') {
        add(format!("{stem}ies"));
    }
}

/// -ien, -éen and -on double their n, the Greek and the Turk are their own, others take an e.
fn french(word: &str, add: &mut impl FnMut(String)) {
    let feminine = match word {
        "grec" => "grecque".to_owned(),
        "turc" => "turque".to_owned(),
        "juif" => "juive".to_owned(),
        "metis" => "metisse".to_owned(),
        // "Elle crie" is a verb.
        "cri" => return ["cri", "cris"].iter().for_each(|form| add((*form).to_owned())),
        _ if word.ends_with("en") => format!("{word}ne"),
        _ if word.ends_with("on") => format!("{word}ne"),
        _ if word.ends_with('e') => word.to_owned(),
        _ => format!("{word}e"),
    };
    // A feminine in -ée is folded to the same letters twice.
    for form in [word.to_owned(), feminine, format!("{word}e")] {
        if !form.ends_with(['s', 'x']) {
            add(format!("{form}s"));
        }
        add(form);
    }
}

fn spanish(word: &str, add: &mut impl FnMut(String)) {
    if let Some(stem) = word.strip_suffix('o') {
        ["o", "a", "os", "as"].iter().for_each(|end| add(format!("{stem}{end}")));
    } else if word.ends_with(['s', 'l', 'n', 'z']) {
        ["", "a", "es", "as"].iter().for_each(|end| add(format!("{word}{end}")));
    } else {
        ["", "s", "es"].iter().for_each(|end| add(format!("{word}{end}")));
    }
}

fn german_noun(word: &str, add: &mut impl FnMut(String)) {
    let ends: &[&str] =
        if word.ends_with("er") { &["", "n", "s", "in", "innen"] } else { &["", "e", "en", "n", "s", "in", "innen"] };
    ends.iter().for_each(|end| add(format!("{word}{end}")));
    if let Some(stem) = word.strip_suffix('e') {
        ["in", "innen", "en"].iter().for_each(|end| add(format!("{stem}{end}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_not_a_lesson() {
        let origins = Origins::new(Language::En);
        assert!(
            origins.tells("eritrean", "family") && !origins.tells("spanish", "lesson") && !origins.tells("table", "")
        );
    }

    #[test]
    fn the_forms_of_an_origin_are_made_from_its_ground_form() {
        let all = |language, words: &[&str]| {
            let origins = Origins::new(language);
            for word in words {
                assert!(origins.tells(word, ""), "{word}");
            }
        };
        all(
            Language::Fr,
            &["haitienne", "grecque", "congolaises", "lettonne", "juives", "erythreenne", "atikamekw", "afghane"],
        );
        all(Language::Es, &["gitana", "senegalesa", "marroquies", "catolicos", "judias", "aleman", "chinas"]);
        all(
            Language::De,
            &["syrerin", "kurdische", "polinnen", "tschetschene", "judin", "muslimischer", "rumane", "ukrainern"],
        );
    }
}
