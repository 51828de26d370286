//! Streets that end with their kind: road, street, 12th Avenue.

use super::first::number_before;
use super::{Addresses, side};
use crate::Language;
use crate::cues;
use crate::text::Text;

/// Before "road" in small letters, where no name is meant.
const GENERIC: &str = "main high next same other side back dirt gravel open long busy quiet empty narrow wet steep single fast \
    city country old new bus ring toll private public whole entire opposite wrong right left top bottom middle slip service cul \
    dark cold lonely only first second third last rocky bumpy muddy hard easy test memory flash hard disk whatever another any";

impl Addresses {
    /// "parliament rd", "oxford road": in small letters and without a number, if the word is not one of everybody's.
    pub(super) fn small_letters(&self, text: &Text<'_>, at: usize) -> Option<usize> {
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
                let led = matches!(text.before(at), "on" | "off" | "of" | "along" | "down" | "from");
                let common = GENERIC.split_ascii_whitespace().any(|word| word == token.folded);
                rare && token.known.nothing() | token.known.place() | token.known.surname() || led && !common
            }
            _ => false,
        };
        fits.then_some(at + 1)
    }

    /// "14 Elm Grove", "9 mill lane", "3847 rue Ethel" is the other way round; "12e Rue", "3rd Avenue".
    pub(super) fn after_a_number(&self, text: &Text<'_>, at: usize) -> Option<(usize, usize, f32)> {
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
    pub(super) fn capitals_before_its_word(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let tokens = &text.tokens;
        if self.language != Language::En
            || crate::cues::FUNCTION.contains(tokens[at].folded.as_str())
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
}
