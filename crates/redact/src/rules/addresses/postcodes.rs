//! Postcodes that only a street or a town beside them makes one.

use super::Addresses;
use crate::cues::JOINTS;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::{Label, Language};

impl Addresses {
    /// "…, 28981", "…, CP 57000", "…, 1080 Bruxelles": the postcode after a street.
    pub(super) fn postcode_after(&self, text: &Text<'_>, last: usize, out: &mut Finds) {
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
    pub(super) fn postcodes_before_towns(&self, text: &Text<'_>, out: &mut Finds) {
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

    /// "Gathe 118, 42107": capitals, a number, a postcode.
    pub(super) fn before_a_postcode(&self, text: &Text<'_>, at: usize, out: &mut Finds) {
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
                || JOINTS.contains(tokens[first - 1].folded.as_str())
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
}
