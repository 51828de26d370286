//! Streets with and without a number, flats, boxes, postcodes beside them, three words of a place.

mod german;
mod parts;
mod postcodes;

use super::recogniser::Recogniser;
use super::streets::{PLAIN, SMALL, STREET_FIRST, STREET_LAST, UNITS, VAGUE};
use super::words::{Words, words};
use crate::cues::{self, JOINTS};
use crate::found::{Finds, Kind};
use crate::text::{Text, Token};
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

    /// "parliament rd", "oxford road": in small letters and without a number, if the word is not one of everybody's.
    fn small_letters(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let (token, next) = (&text.tokens[at], text.tokens.get(at + 1)?);
        if token.upper
            || next.upper
            || text.gap(at) != " "
            || token.folded.len() < 3
            || self.stops(token)
            || token.bracketed
        {
            return None;
        }
        let rare = !token.known.ordinary(self.language)
            || token.known.common(self.language) < 2 && token.known.surname() | token.known.place();
        let fits = match next.folded.as_str() {
            "rd" | "ave" | "blvd" | "cres" | "crescent" | "terrace" | "tce" => {
                !matches!(token.folded.as_str(), "main" | "the" | "this" | "same" | "high" | "other" | "next")
            }
            "road" | "street" | "avenue" | "lane" | "drive" | "st" => {
                rare && token.known.nothing() | token.known.place() | token.known.surname()
            }
            _ => false,
        };
        fits.then_some(at + 1)
    }

    /// "rue Saint-Denis", "12, avenue du Parc", "calle 34C # 112-45", "chemin de Pierrefleur 48".
    fn after_its_word(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        let tokens = &text.tokens;
        let word = tokens[at].folded.as_str();
        // "carrera 47B # 3-18, jirón Lampa 482": the number before is another street's.
        let number = number_before(text, at).filter(|_| self.language != Language::Es);
        if let Some(last) = self.up_to_a_number(text, at) {
            return Some((at, last, 0.95));
        }
        // "à côté de" is no slope.
        if word == "cote"
            && (text.raw[tokens[at].range.clone()].ends_with('é')
                || !tokens.get(at + 1).is_some_and(|next| next.upper || next.known.nothing()) && number.is_none())
        {
            return None;
        }
        // "la rue", "in the avenue": a name must follow.
        let mut end = at + 1;
        let mut named = false;
        while end < tokens.len() && end - at < 7 {
            let gap = text.gap(end - 1);
            let dotted = gap == ". "
                && matches!(
                    tokens[end - 1].folded.as_str(),
                    "st" | "ste" | "av" | "boul" | "bd" | "bvd" | "blvd" | "jr" | "cra" | "cl" | "priv" | "c"
                );
            if !(gap.chars().all(|c| matches!(c, ' ' | '\'' | '’' | '-' | '\u{a0}')) || dotted || gap == "/ ")
                || tokens[end].bracketed
            {
                break;
            }
            let token = &tokens[end];
            let joint = (JOINTS.contains(&token.folded.as_str())
                || matches!(token.folded.as_str(), "da" | "do" | "a" | "l"))
                && (end > at + 1
                    || matches!(
                        token.folded.as_str(),
                        "de" | "du"
                            | "des"
                            | "d"
                            | "l"
                            | "la"
                            | "le"
                            | "les"
                            | "del"
                            | "da"
                            | "do"
                            | "aux"
                            | "st"
                            | "ste"
                            | "a"
                    ));
            let numbered = token.number && end == at + 1 && matches!(self.language, Language::Es);
            // In small letters the word after is a name if a number tells that this is a street, or if no list has it.
            let telling = if self.plain.contains(word) {
                token.known.nothing() || token.known.surname() && !token.known.ordinary(self.language)
            } else {
                token.known.common(self.language) < 2 || token.known.surname()
            };
            let small = !token.upper
                && !token.number
                && end - at <= 3
                && !joint
                && !tokens[at + 1..end].iter().any(|t| t.upper)
                && (number.is_some() || numbered_after(text, end) || telling && token.folded.len() > 2)
                && !self.stops(token);
            if !(token.upper || joint || numbered || small) {
                break;
            }
            named |= token.upper || numbered || small;
            end += 1;
            // One word in small letters, and the side of the town.
            if small && !tokens.get(end).is_some_and(|next| side(&next.folded)) && end - at > 2 {
                break;
            }
        }
        while end < tokens.len() && side(&tokens[end].folded) && text.gap(end - 1) == " " && named {
            end += 1;
        }
        while end > at + 1
            && (!named_word(&tokens[end - 1])
                && JOINTS.contains(&tokens[end - 1].folded.as_str())
                && !side(&tokens[end - 1].folded))
        {
            end -= 1;
        }
        if !named
            || end == at + 1
            || self.plain.contains(word)
                && number.is_none()
                && !tokens[at + 1..end].iter().any(|t| t.upper || t.number)
                && !numbered_after(text, end - 1)
        {
            return None;
        }
        // "Place" at the beginning of a sentence is a verb or a place; "Cours" a lesson.
        if self.plain.contains(word)
            && tokens[at].upper
            && tokens[at].starts
            && number.is_none()
            && self.language != Language::Es
        {
            return None;
        }
        Some((number.unwrap_or(at), end - 1, 0.95))
    }

    /// In Spanish the number ends the name, also in small letters: "c/ horcas coloradas 22", "calle laguna seca mz 14".
    fn up_to_a_number(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let tokens = &text.tokens;
        if self.language != Language::Es {
            return None;
        }
        for (next, token) in tokens.iter().enumerate().take(at + 7).skip(at + 1) {
            let (gap, word) = (text.gap(next - 1), token.folded.as_str());
            let number = token.number && token.range.len() < 6;
            if number && next > at + 1 && matches!(gap, " " | ", " | " # " | " nº " | " n° ") {
                let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
                return (!year).then_some(next);
            }
            let joint = JOINTS.contains(&word) || matches!(word, "las" | "los");
            let unit = self.units.contains(word) && next > at + 1;
            let plain = !token.number && (token.upper || joint || unit || !self.stops(token));
            if !plain || !matches!(gap, " " | ". " | "/ " | "/") || token.bracketed {
                return None;
            }
        }
        None
    }

    /// "14 Elm Grove", "9 mill lane", "3847 rue Ethel" is the other way round; "12e Rue", "3rd Avenue".
    fn after_a_number(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        let tokens = &text.tokens;
        let token = &tokens[at];
        // In German the number comes last.
        if self.language == Language::De
            || token.range.len() > 6
            || text.raw[..token.range.start].ends_with([':', '£', '$', '€'])
        {
            return None;
        }
        if self.language == Language::En
            && matches!(text.folded(Some(at + 1)), "and" | "x") | (text.gap(at) == " & ")
            && ["st", "nd", "rd", "th"].iter().any(|end| token.folded.ends_with(end))
        {
            let next = if text.gap(at) == " & " { at + 1 } else { at + 2 };
            let last = (next..tokens.len().min(next + 3))
                .take_while(|t| tokens[*t].upper && (*t == next || text.gap(t - 1) == " "))
                .last();
            return last.map(|last| (at, last, 0.8));
        }
        let ordinal = token.folded.ends_with(|c: char| c.is_alphabetic())
            && ["st", "nd", "rd", "th", "e", "er", "eme", "re"].iter().any(|end| token.folded.ends_with(end));
        let last = (at + 1..tokens.len().min(at + 6)).find(|t| {
            self.last.contains(tokens[*t].folded.as_str())
                || matches!(tokens[*t].folded.as_str(), "rue" | "rang") && *t == at + 1
                || tokens[*t].upper
                    && *t > at + 1
                    && tokens[at + 1].upper
                    && matches!(
                        tokens[*t].folded.as_str(),
                        "court" | "ct" | "dr" | "fields" | "side" | "end" | "bank" | "fold"
                    )
        })?;
        let near = (at..last)
            .all(|t| matches!(text.gap(t), " " | "-" | "’s " | "'s " | ", " | "\u{a0}" | ". " | "/" | "'" | "’"));
        if !near {
            return None;
        }
        if last == at + 1 {
            // "1207, 11e Avenue", "128 Street", "40th and Pine" are left to others.
            let numbered = ordinal
                || tokens[last].upper
                    && self.language == Language::En
                    && token.range.len() > 1
                    && !self.vague.contains(tokens[last].folded.as_str());
            if !numbered || text.gap(at) != " " {
                return None;
            }
            let last = if tokens.get(last + 1).is_some_and(|next| side(&next.folded)) && text.gap(last) == " " {
                last + 1
            } else {
                last
            };
            return Some((number_before(text, at).unwrap_or(at), last, 0.9));
        }
        // The last of several street words: "31 Lane End Road".
        let last = (last..tokens.len().min(last + 3))
            .rev()
            .find(|t| {
                self.last.contains(tokens[*t].folded.as_str())
                    && (last..*t).all(|t| text.gap(t) == " ")
                    && tokens[*t].upper == tokens[last].upper
            })
            .unwrap_or(last);
        let middle = &tokens[at + 1..last];
        let small = middle.iter().any(|t| self.small.contains(t.folded.as_str()) || self.stops(t));
        let telling = middle.iter().any(|t| t.upper || !t.known.ordinary_anywhere())
            || middle.len() == 1
                && !tokens[last].upper
                && middle[0].folded.len() > 3
                && !self.vague.contains(tokens[last].folded.as_str());
        let vague = !tokens[last].upper
            && self.vague.contains(tokens[last].folded.as_str())
            && !(tokens[last].folded == "st" || tokens[last].folded == "dr" || tokens[last].folded == "ct");
        let goes_on = tokens
            .get(last + 1)
            .is_some_and(|next| next.upper && text.gap(last) == " " && cues::org_last(&next.folded).is_some());
        if !telling || small || vague || goes_on || token.folded.len() > 4 && middle.iter().all(|t| !t.upper) {
            return None;
        }
        let before = at
            .checked_sub(1)
            .filter(|before| tokens[*before].number && matches!(text.gap(*before), "/" | "-"))
            .unwrap_or(at);
        let last = if tokens.get(last + 1).is_some_and(|next| side(&next.folded)) && text.gap(last) == " " {
            last + 1
        } else {
            last
        };
        Some((before, last, 0.95))
    }

    /// "Paisley Road West", "Great Junction Street": capitals that end in a street's word.
    fn capitals_before_its_word(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let tokens = &text.tokens;
        if self.language != Language::En
            || crate::names::FUNCTION.contains(&tokens[at].folded.as_str())
            || self.small.contains(tokens[at].folded.as_str())
            || at > 0
                && tokens[at - 1].upper
                && matches!(text.gap(at - 1), " " | "-")
                && !tokens[at].starts
                && !tokens[at - 1].starts
        {
            return None;
        }
        let mut last = None;
        let mut end = at + 1;
        while end < tokens.len()
            && end - at < 5
            && (matches!(text.gap(end - 1), " " | "'s " | "’s ")
                || text.gap(end - 1) == ". " && tokens[end - 1].folded == "st")
            && !tokens[end].bracketed
        {
            let word = tokens[end].folded.as_str();
            let lower_road = !tokens[end].upper && matches!(word, "road" | "street" | "avenue" | "lane" | "rd");
            if self.last.contains(word)
                && (tokens[end].upper
                    && !matches!(
                        word,
                        "way"
                            | "end"
                            | "side"
                            | "court"
                            | "ct"
                            | "bank"
                            | "green"
                            | "gate"
                            | "view"
                            | "place"
                            | "hill"
                            | "fields"
                            | "buildings"
                            | "mansions"
                            | "ring"
                            | "close"
                            | "st"
                            | "banks"
                            | "yard"
                            | "fold"
                            | "rise"
                            | "walk"
                    )
                    || lower_road)
            {
                last = Some(end);
            } else if !tokens[end].upper {
                break;
            }
            end += 1;
        }
        let last = last?;
        let opener = tokens[at].starts
            && matches!(tokens[at].folded.as_str(), "the" | "on" | "in" | "at" | "off" | "down" | "along" | "a");
        if opener && last == at + 1 {
            return None;
        }
        let last = if tokens.get(last + 1).is_some_and(|next| next.upper && side(&next.folded)) && text.gap(last) == " "
        {
            last + 1
        } else {
            last
        };
        // "Ashdown Road Primary" is a school.
        let goes_on = tokens
            .get(last + 1)
            .is_some_and(|next| next.upper && text.gap(last) == " " && cues::org_last(&next.folded).is_some());
        (!goes_on).then_some(last)
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
            && (self.small.contains(token.folded.as_str()) || crate::names::FUNCTION.contains(&token.folded.as_str()))
    }
}

fn named_word(token: &Token) -> bool {
    token.upper || token.number
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

/// "12, rue …", "217 de la rue …", "12 bis rue …": where the number before a street's first word is.
fn number_before(text: &Text<'_>, at: usize) -> Option<usize> {
    let mut before = at.checked_sub(1)?;
    let mut steps = 0;
    while steps < 2 && matches!(text.folded(Some(before)), "de" | "la" | "bis" | "ter" | "b") && text.gap(before) == " "
    {
        before = before.checked_sub(1)?;
        steps += 1;
    }
    let token = &text.tokens[before];
    (token.number && token.range.len() < 7 && matches!(text.gap(before), " " | ", " | "\u{a0}" | ",")).then_some(before)
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
