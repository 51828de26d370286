//! Streets with and without a number, flats, boxes, postcodes beside them, three words of a place.

use super::recogniser::Recogniser;
use super::streets::{GERMAN, PLAIN, SMALL, STREET_FIRST, STREET_LAST, UNITS, VAGUE};
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

    /// "Kurfürstenstraße 12", "Oldesloer Straße 39", "stuttgarter str 88", "Am Hellenpad 3", "Höttinger Au 72b".
    fn german(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
        if self.language != Language::De {
            return None;
        }
        let tokens = &text.tokens;
        let token = &tokens[at];
        let number = |after: usize| {
            tokens
                .get(after + 1)
                .filter(|next| next.number && next.range.len() < 6 && matches!(text.gap(after), " " | ". "))
                .map(|_| after + 1)
        };
        let ends = |word: &str| GERMAN.iter().any(|end| word.ends_with(end) && word.len() > end.len() + 2);
        let capital = |at: usize| tokens[at].upper;
        let word = token.folded.as_str();
        if ends(word) && token.folded.len() > 5 {
            let numbered = number(at);
            let street = ["strasse", "weg", "allee", "gasse", "damm", "str"].iter().any(|end| word.ends_with(end));
            if let Some(last) = numbered.filter(|_| street || capital(at)) {
                return Some((at, last, 0.95));
            }
            let own = ["strasse", "allee", "gasse"].iter().any(|end| word.ends_with(end))
                && !matches!(word, "einbahnstrasse" | "hauptstrasse" | "landstrasse" | "bundesstrasse" | "sackgasse");
            return (own && capital(at) && token.known.nothing()
                || own && capital(at) && !token.known.ordinary(self.language))
            .then_some((at, at, 0.85));
        }
        // "alte straße 51", "Bautzner Landstraße 209", "Preetzer Chaussee 187"
        let next = tokens.get(at + 1)?;
        let kind = next.folded.as_str();
        let street = text.gap(at) == " "
            && (GERMAN.contains(&kind)
                || ends(kind) && word.ends_with("er")
                || matches!(kind, "landstrasse" | "hauptstrasse" | "au" | "hof" | "berg" | "tor" | "feld"));
        if street && !self.stops(token) {
            let numbered = number(at + 1);
            let adjective = word.ends_with("er") || word.ends_with('e') || word.ends_with("en");
            if let Some(last) = numbered.filter(|_| adjective || capital(at)) {
                return Some((before_dotted(text, at), last, 0.95));
            }
            if word.ends_with("er")
                && matches!(kind, "strasse" | "str" | "allee" | "platz" | "chaussee")
                && !matches!(
                    word,
                    "einer"
                        | "der"
                        | "dieser"
                        | "seiner"
                        | "ihrer"
                        | "meiner"
                        | "unserer"
                        | "jeder"
                        | "aller"
                        | "welcher"
                        | "keiner"
                        | "anderer"
                )
            {
                return Some((at, at + 1, 0.8));
            }
        }
        // "Am Hellenpad 3", "Im Grund 7"
        let begins = capital(at) && matches!(word, "am" | "im" | "an" | "auf" | "zum" | "zur") && next.upper;
        let last = number(at + 1).filter(|last| {
            let rest = &text.raw[tokens[*last].range.end..];
            begins && tokens[*last].range.len() < 4 && (!rest.starts_with(['.', ':']) || rest.starts_with(". "))
        })?;
        Some((at, last, 0.8))
    }

    /// "Flat 6, 22 …", "bât. 14, 5 boulevard": where the parts before the street begin.
    fn flat_before(&self, text: &Text<'_>, first: usize) -> usize {
        let is_unit = |at: usize| self.units.contains(text.folded(Some(at)));
        for back in 1..=3 {
            let Some(at) = first.checked_sub(back) else { break };
            let whole = (at..first).all(|t| matches!(text.gap(t), " " | ", " | ". " | "/" | "-" | "\u{a0}"));
            let short = (at + 1..first)
                .all(|t| text.tokens[t].range.len() < 5 && (text.tokens[t].number || text.tokens[t].range.len() == 1));
            let valued = at + 1 < first || text.tokens[first].number && text.gap(at) == " ";
            if whole && short && valued && is_unit(at) {
                return at;
            }
        }
        // "3/2, 41 Langlands Road"
        match (first.checked_sub(2), first.checked_sub(1)) {
            (Some(a), Some(b))
                if text.gap(a) == "/" && text.gap(b) == ", " && text.tokens[a].number && text.tokens[b].number =>
            {
                a
            }
            _ => first,
        }
    }

    /// ", apt 8", " 212, boîte 9", ", 2.º C", " # 112-45", ", app. 12": the last token of the whole.
    fn parts_after(&self, text: &Text<'_>, mut last: usize) -> usize {
        let tokens = &text.tokens;
        for _ in 0..5 {
            let Some(next) = tokens.get(last + 1) else { break };
            let gap = text.gap(last);
            let short = next.range.len() < 7;
            let digits = next.number && short;
            // ", 2.º C", ", 4.º izda."
            let storey = next.number && next.range.len() < 6 && gap == ", ";
            let marked = tokens.get(last + 2).is_some_and(|mark| mark.folded == "o" && text.gap(last + 1) == ".");
            let door = last + if marked { 3 } else { 2 };
            let is_door = |d: &Token| {
                d.range.len() == 1 && d.upper || matches!(d.folded.as_str(), "izda" | "dcha" | "bjo" | "izq" | "der")
            };
            if storey
                && tokens.get(door).is_some_and(is_door)
                && matches!(text.gap(door - 1), " " | ".º " | "º " | "° ")
            {
                last = door;
                continue;
            }
            let numbered = next.folded == "n" && text.folded(Some(last + 2)) == "o" && matches!(gap, " " | ", ");
            if numbered && tokens.get(last + 3).is_some_and(|value| value.number) {
                last += 3;
                continue;
            }
            // The number after the street, its range and letter.
            let hours = next.folded.ends_with('h') || next.folded.ends_with('e');
            let house = digits
                && !hours
                && matches!(
                    gap,
                    " " | " # " | " #" | ", " | "-" | "/" | " n° " | " n.º " | " nº " | " – " | ", n° " | " - "
                )
                && !(gap == ", " && (next.range.len() > 3 || self.language != Language::Es));
            let is_year = next.range.len() == 4 && (next.folded.starts_with("19") || next.folded.starts_with("20"));
            if house && !(gap == " " && self.language == Language::En) && !is_year {
                last += 1;
                continue;
            }
            // A flat after it.
            let unit = self.units.contains(next.folded.as_str())
                || matches!(
                    next.folded.as_str(),
                    "n" | "no"
                        | "nr"
                        | "km"
                        | "bajo"
                        | "bajos"
                        | "baixo"
                        | "baixos"
                        | "esquina"
                        | "entre"
                        | "izda"
                        | "dcha"
                        | "bjo"
                        | "int"
                );
            let whole = tokens.get(last + 2).filter(|value| {
                value.range.len() < 5
                    && (value.number || value.upper && value.range.len() < 3)
                    && matches!(text.gap(last + 1), " " | ". " | ".º " | "º " | "° " | " n° ")
            });
            if unit && matches!(gap, ", " | " " | ". " | ",") {
                if whole.is_some() {
                    last += 2;
                    continue;
                }
                if matches!(next.folded.as_str(), "bajo" | "bajos" | "baixo" | "baixos" | "izda" | "dcha" | "bjo") {
                    last += 1;
                    continue;
                }
            }
            break;
        }
        last
    }

    /// "…, 28981", "…, CP 57000", "…, 1080 Bruxelles": the postcode after a street.
    fn postcode_after(&self, text: &Text<'_>, last: usize, out: &mut Finds) {
        for at in last + 1..(last + 5).min(text.tokens.len()) {
            let token = &text.tokens[at];
            if text.gap(at - 1).contains(['\n', ';', '!', '?'])
                || text.gap(at - 1).contains(". ") && text.tokens[at - 1].range.len() > 3
            {
                return;
            }
            let figures = token.folded.bytes().all(|b| b.is_ascii_digit());
            let length = token.range.len();
            let comma = text.gap(at - 1).starts_with(',') || matches!(text.folded(Some(at - 1)), "cp" | "plz");
            let year = length == 4 && !comma;
            if figures && (length == 5 || length == 4 && !year && self.language != Language::En) {
                out.push(token.range.clone(), Label::Address, Kind::Postcode, "postcode-town", 0.9);
                return;
            }
        }
    }

    /// "à 38100 Grenoble", "1080 Bruxelles": five figures, or four that no year is, before a town.
    fn postcodes_before_towns(&self, text: &Text<'_>, out: &mut Finds) {
        for at in 0..text.tokens.len().saturating_sub(1) {
            let (token, town) = (&text.tokens[at], &text.tokens[at + 1]);
            let figures = token.number && token.folded.bytes().all(|b| b.is_ascii_digit());
            if !figures || !town.upper || town.shouted || !matches!(text.gap(at), " " | "\u{a0}") || token.bracketed {
                continue;
            }
            let glued = text.raw[..token.range.start].ends_with(['.', ',', '-', '/', '€', '$', '£']);
            let five = token.range.len() == 5 && !token.folded.starts_with("00");
            let four = token.range.len() == 4
                && town.known.place()
                && self.language != Language::En
                && !(token.folded.starts_with("19") || token.folded.starts_with("20"))
                && token.folded.as_str() > "0999";
            if !glued && (five || four) {
                out.push(token.range.clone(), Label::Address, Kind::Postcode, "postcode-town", 0.9);
            }
        }
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

    /// "Gathe 118, 42107": capitals, a number, a postcode.
    fn before_a_postcode(&self, text: &Text<'_>, at: usize, out: &mut Finds) {
        let tokens = &text.tokens;
        let (house, Some(code)) = (&tokens[at], tokens.get(at + 1)) else { return };
        let figures = code.range.len() == 5 && code.folded.bytes().all(|b| b.is_ascii_digit());
        if self.language == Language::En || !figures || text.gap(at) != ", " || house.range.len() > 4 {
            return;
        }
        let mut first = at;
        while first > 0
            && at - first < 5
            && text.gap(first - 1) == " "
            && (tokens[first - 1].upper
                || JOINTS.contains(&tokens[first - 1].folded.as_str())
                || tokens[first - 1].folded == "kalea")
        {
            first -= 1;
        }
        while first < at && !tokens[first].upper {
            first += 1;
        }
        if first < at {
            out.push(tokens[first].range.start..house.range.end, Label::Address, Kind::Street, "street", 0.85);
            out.push(code.range.clone(), Label::Address, Kind::Postcode, "postcode-town", 0.9);
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

/// "St. Veiter Ring": the saint before.
fn before_dotted(text: &Text<'_>, at: usize) -> usize {
    match at.checked_sub(1) {
        Some(before)
            if matches!(text.folded(Some(before)), "st" | "sankt") && matches!(text.gap(before), ". " | " ") =>
        {
            before
        }
        _ => at,
    }
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
