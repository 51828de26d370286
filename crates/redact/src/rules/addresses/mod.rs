//! Streets with and without a number, flats, boxes, postcodes beside them, three words of a place.

mod corners;
mod first;
mod german;
mod last;
mod parts;
mod postcodes;

use super::recogniser::Recogniser;
use super::streets::{PLAIN, SMALL, STREET_FIRST, STREET_LAST, UNITS, VAGUE};
use crate::found::{Finds, Kind};
use crate::text::{Text, Token};
use crate::wordsets::{Words, words};
use crate::{Label, Language};

pub(super) const ALL: &[Recogniser] = &[
    Recogniser::new(
        "street",
        Label::Address,
        Kind::Street,
        "A street by its first or last word, with its number and flat, in four languages.",
    ),
    Recogniser::new("flat", Label::Address, Kind::Street, "A flat, unit, house or box, by its word and number."),
    Recogniser::new(
        "postcode-town",
        Label::Address,
        Kind::Postcode,
        "Four or five figures after a street or before a town.",
    ),
    Recogniser::new("what3words", Label::Address, Kind::Street, "Three words of a place, after three strokes."),
];

/// First words of Spanish streets that are something else in French.
const SPANISH: &str = "calle plaza camino cl via rua jr urb gali carrera ronda clos travesia priv privada cuesta";

/// First words of French and Spanish streets that are English words or names.
const ENGLISH: &str = "rang place route passage square via cote clos camino cl jr urb quai ronda diagonal cours";

/// Finds the addresses of one language.
pub(super) struct Addresses {
    language: Language,
    first: Words,
    last: Words,
    plain: Words,
    vague: Words,
    units: Words,
    small: Words,
}

impl Addresses {
    pub(super) fn new(language: Language) -> Self {
        let set = words;
        Self {
            language,
            first: STREET_FIRST.iter().copied().collect(),
            last: STREET_LAST.iter().copied().collect(),
            plain: set(PLAIN),
            vague: set(VAGUE),
            units: set(UNITS),
            small: SMALL.iter().copied().collect(),
        }
    }

    pub(super) fn find(&self, text: &Text<'_>, out: &mut Finds) {
        three_words(text.raw, out);
        let mut at = 0;
        while at < text.tokens.len() {
            let street = if text.tokens[at].bracketed { None } else { self.street(text, at) };
            let Some((first, last, score)) = street else {
                if !self.leads_to_a_street(text, at) {
                    self.alone(text, at, out);
                }
                self.corner(text, at, out);
                at += 1;
                continue;
            };
            let first = self.flat_before(text, first);
            let last = self.parts_after(text, last);
            let end = text.tokens[last].range.end;
            let marks: usize =
                text.raw[end..].chars().take_while(|c| matches!(c, 'º' | 'ª' | '½')).map(char::len_utf8).sum();
            out.push(text.tokens[first].range.start..end + marks, Label::Address, Kind::Street, "street", score);
            self.postcode_after(text, last, out);
            at = last + 1;
        }
        self.postcodes_before_towns(text, out);
    }

    /// The first and last token of a street, and how sure it is.
    fn street(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        let token = &text.tokens[at];
        let word = token.folded.as_str();
        let slashed = word == "c" && self.language == Language::Es && text.gap(at).starts_with('/');
        let first = (self.first.contains(word) || slashed) && !self.is_foreign(word);
        let found = if first { self.after_its_word(text, at) } else { None };
        if found.is_some() {
            return found;
        }
        if token.number {
            return self.after_a_number(text, at);
        }
        let capitals = if token.upper { self.capitals_before_its_word(text, at) } else { None };
        if let Some(last) = capitals {
            return Some((at, last, 0.85));
        }
        if self.language == Language::En {
            return self.small_letters(text, at).map(|last| (at, last, 0.75));
        }
        self.german(text, at)
    }

    /// A first word that says something else in this language.
    fn is_foreign(&self, word: &str) -> bool {
        let words = match self.language {
            Language::En => ENGLISH,
            Language::Fr | Language::De => SPANISH,
            Language::Es => "",
        };
        words.split_ascii_whitespace().any(|first| first == word)
    }

    /// "Flat 6, 22 Roker Terrace": the street takes the flat with it.
    fn leads_to_a_street(&self, text: &Text<'_>, at: usize) -> bool {
        let near = |next: usize| (at..next).all(|t| matches!(text.gap(t), " " | ", " | ". " | "/" | "-"));
        self.units.contains(text.folded(Some(at)))
            && (at + 2..=at + 3).any(|next| next < text.tokens.len() && near(next) && self.street(text, next).is_some())
    }

    /// "PO Box 88", "Flat 9", "app 309", "boîte postale 14", "house 11": without a street.
    fn alone(&self, text: &Text<'_>, at: usize, out: &mut Finds) {
        const HOMES: &str =
            "flat apartment apt app appt appartement bloc bat apto depto house block maison villa lote mz manzana gali";
        let token = &text.tokens[at];
        if token.bracketed {
            return;
        }
        if token.number {
            self.before_a_postcode(text, at, out);
            return;
        }
        let value = |at: usize| text.tokens.get(at).filter(|value| value.number && value.range.len() < 6);
        let word = token.folded.as_str();
        let plot = matches!(word, "mz" | "manzana");
        let follows = matches!(text.gap(at), " " | ". " | " n° " | " #");
        let boxed = word == "box" && matches!(text.before(at), "po" | "o" | "lock")
            || word == "postale" && text.before(at) == "boite"
            || word == "postal" && text.before(at) == "apartado"
            || matches!(word, "postfach" | "bp")
            || word == "p" && text.before(at) == "b" && at > 0 && text.gap(at - 1) == ".";
        let letter = text.tokens.get(at + 1).filter(|value| plot && value.range.len() == 1);
        if let Some(number) = value(at + 1).or(letter).filter(|_| follows) {
            let home = HOMES.split_ascii_whitespace().any(|home| home == word);
            if boxed {
                let first = match text.before(at) {
                    "po" | "boite" | "apartado" | "lock" | "b" => at - 1,
                    "o" if at > 1 && text.folded(Some(at - 2)) == "p" => at - 2,
                    _ => at,
                };
                out.push(text.tokens[first].range.start..number.range.end, Label::Address, Kind::Street, "flat", 0.9);
            } else if home {
                let last = self.parts_after(text, at + 1);
                // "Flat 9, Lozells Court": the house after it.
                let mut end = last;
                if text.gap(last) == ", " {
                    let house = (last + 1..(last + 4).min(text.tokens.len()))
                        .take_while(|t| text.tokens[*t].upper && (*t == last + 1 || text.gap(t - 1) == " "))
                        .last();
                    let named = house.filter(|house| {
                        matches!(
                            text.folded(Some(*house)),
                            "court"
                                | "house"
                                | "tower"
                                | "heights"
                                | "point"
                                | "lodge"
                                | "mansions"
                                | "buildings"
                                | "place"
                                | "close"
                                | "gardens"
                        )
                    });
                    end = named.unwrap_or(last);
                }
                out.push(token.range.start..text.tokens[end].range.end, Label::Address, Kind::Street, "flat", 0.85);
            }
        }
    }

    /// A word that no street is called by in small letters.
    fn stops(&self, token: &Token) -> bool {
        !token.upper
            && (self.small.contains(token.folded.as_str()) || crate::cues::FUNCTION.contains(token.folded.as_str()))
    }
}

fn side(folded: &str) -> bool {
    matches!(
        folded,
        "est"
            | "ouest"
            | "nord"
            | "sud"
            | "west"
            | "east"
            | "north"
            | "south"
            | "oeste"
            | "este"
            | "norte"
            | "sur"
            | "o"
            | "e"
            | "n"
            | "s"
    ) && folded.len() > 1
}

fn numbered_after(text: &Text<'_>, at: usize) -> bool {
    text.tokens
        .get(at + 1)
        .is_some_and(|next| next.number && next.range.len() < 6 && matches!(text.gap(at), " " | ", " | " # " | " n° "))
}

/// "///lamp.orbit.salads"
fn three_words(raw: &str, out: &mut Finds) {
    for (at, _) in raw.match_indices("///") {
        let rest = &raw[at + 3..];
        let length: usize = rest.chars().take_while(|c| c.is_alphabetic() || *c == '.').map(char::len_utf8).sum();
        let words = rest[..length].trim_end_matches('.');
        if words.split('.').count() == 3 && words.split('.').all(|word| !word.is_empty()) {
            out.push(at..at + 3 + words.len(), Label::Address, Kind::Street, "what3words", 0.95);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn of(language: Language, raw: &str) -> Vec<String> {
        let lexicon = Lexicon::new();
        let text = Text::new(raw, &lexicon);
        let mut finds = Finds::of(0);
        Addresses::new(language).find(&text, &mut finds);
        let mut found = finds.all;
        found.sort_by_key(|f| f.range.start);
        found.iter().map(|f| raw[f.range.clone()].to_owned()).collect()
    }

    #[test]
    fn streets_are_found_with_their_numbers_and_flats() {
        assert_eq!(
            of(
                Language::En,
                "She lives at Flat 6, 22 Roker Terrace, then 118 leeds rd, PO Box 88, ///lamp.orbit.salads on 9th Avenue West."
            ),
            ["Flat 6, 22 Roker Terrace", "118 leeds rd", "PO Box 88", "///lamp.orbit.salads", "9th Avenue West"]
        );
        assert_eq!(
            of(Language::En, "Along Paisley Road West, off the Crumlin Road."),
            ["Paisley Road West", "Crumlin Road"]
        );
        assert!(
            of(Language::En, "We walked 3 miles down the road, 2 kids in the street, 5 minutes by road.").is_empty()
        );
    }

    #[test]
    fn streets_of_the_other_languages_are_found() {
        assert_eq!(
            of(
                Language::Fr,
                "au 4512, rue Masson, app. 3, puis rue King Ouest, la 12e Rue, chaussée de Ninove 212, boîte 9, 1080 Bruxelles."
            ),
            ["4512, rue Masson, app. 3", "rue King Ouest", "12e Rue", "chaussée de Ninove 212, boîte 9", "1080"]
        );
        assert_eq!(
            of(
                Language::Es,
                "Vive en la calle del Olivo 17, 2.º C, 28981. Y en la carrera 47B # 3-18, jirón Lampa 482."
            ),
            ["calle del Olivo 17, 2.º C", "28981", "carrera 47B # 3-18", "jirón Lampa 482"]
        );
        assert_eq!(
            of(
                Language::De,
                "Kurfürstenstraße 12, plinganserstr 88, 81369, Oldesloer Straße 39, Am Hellenpad 3, Höttinger Au 72b, Top 11."
            ),
            [
                "Kurfürstenstraße 12",
                "plinganserstr 88",
                "81369",
                "Oldesloer Straße 39",
                "Am Hellenpad 3",
                "Höttinger Au 72b, Top 11"
            ]
        );
        assert!(of(Language::Fr, "Il reste à la rue, sur place, en route, un cours de cuisine.").is_empty());
    }
}
