//! Streets that only a corner tells: "the corner of Dean and Mulberry", "an der Bremer Reihe, Ecke Steindamm".

use super::Addresses;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::{Label, Language};

/// Ends of German streets.
const GERMAN: [&str; 14] = [
    "weg", "damm", "platz", "allee", "ring", "gasse", "ufer", "strasse", "markt", "wall", "graben", "steig",
    "chaussee", "reihe",
];

/// What leads from a corner to its streets: after "corner", "coin", "esquina".
const LEADS: &[&str] = &["of", "de", "du", "des", "la", "l", "the", "d", "entre", "rue", "calle"];
/// What parts the two.
const BETWEEN: &[&str] = &["and", "et", "y", "con", "und", "de", "du", "la", "the", "e"];

impl Addresses {
    /// The streets of the corner at a word.
    pub(super) fn corner(&self, text: &Text<'_>, at: usize, out: &mut Finds) {
        let word = text.folded(Some(at));
        let german = self.language == Language::De;
        let cue = match self.language {
            Language::En => matches!(word, "corner" | "junction"),
            Language::Fr => matches!(word, "coin" | "angle" | "intersection"),
            Language::Es => word == "esquina",
            Language::De => word == "ecke",
        };
        if !cue || text.tokens[at].bracketed {
            return;
        }
        let mut next = at + 1;
        while !german && next < at + 4 && LEADS.contains(&text.folded(Some(next))) {
            next += 1;
        }
        let Some(first) = self.capitals(text, next) else { return };
        let mut other = first + 1;
        while other < first + 4 && BETWEEN.contains(&text.folded(Some(other))) {
            other += 1;
        }
        let joined = other > first + 1 || matches!(text.gap(first), "/" | " / " | "-");
        let second = if joined { self.capitals(text, other) } else { None };
        // "X, Ecke Y": the street before.
        let parted = german && at > 0 && matches!(text.gap(at - 1), ", " | " " | "/") && text.tokens[at - 1].upper;
        let before =
            parted.then(|| (at.saturating_sub(3)..at).rev().take_while(|t| street_word(text, *t)).last()).flatten();
        let street = |last: usize| GERMAN.iter().any(|end| text.folded(Some(last)).ends_with(end));
        let told = match (german, second) {
            (false, Some(_)) => true,
            (true, Some(second)) if street(second) => true,
            (true, _) => street(first) || before.is_some() && text.gap(at - 1) == ", ",
            (false, None) => false,
        };
        if !told || !german && next == at + 1 && self.language != Language::Es {
            return;
        }
        let mut push = |from: usize, to: usize| {
            let range = text.tokens[from].range.start..text.tokens[to].range.end;
            if out.free(&range) {
                out.push(range, Label::Address, Kind::Street, "street", 0.85);
            }
        };
        push(next, first);
        if let Some(second) = second {
            push(other, second);
        }
        if let Some(before) = before.filter(|_| second.is_some() || text.gap(at - 1) == ", ") {
            push(before, at - 1);
        }
    }

    /// The last of up to three capitalised words from here.
    fn capitals(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        street_word(text, at).then_some(())?;
        let goes_on = |t: &usize| matches!(text.gap(t - 1), " " | "-") && street_word(text, *t);
        Some((at + 1..at + 3).take_while(goes_on).last().unwrap_or(at))
    }
}

fn street_word(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at).is_some_and(|token| token.upper && !token.number && !token.bracketed)
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Language};

    fn redacted(language: Language, text: &str) -> String {
        Engine::new().analyse(&[text], Some(language)).redacted(&[text]).remove(0)
    }

    #[test]
    fn the_streets_of_a_corner_are_addresses() {
        for (language, text) in [
            (Language::De, "Er steht immer an der Bremer Reihe, Ecke Steindamm, und wartet."),
            (Language::De, "Wir trafen uns an der Ecke Lindenweg und Altmarkt."),
            (Language::En, "He sleeps on the corner of Dean and Mulberry most nights."),
            (Language::Fr, "Elle dort au coin de Mont-Royal et de Papineau."),
            (Language::Es, "Vive en la esquina de Morelos con Juárez desde mayo."),
        ] {
            let after = redacted(language, text);
            let names = [
                "Reihe",
                "Steindamm",
                "Lindenweg",
                "Altmarkt",
                "Dean",
                "Mulberry",
                "Royal",
                "Papineau",
                "Morelos",
                "Juárez",
            ];
            assert!(!names.iter().any(|name| after.contains(name)), "{after}");
        }
    }

    #[test]
    fn other_corners_are_left_alone() {
        let text = "In der Ecke Spielzeug und Bücher, um die Ecke wartet der Hund.";
        assert_eq!(redacted(Language::De, text), text);
        let text = "She sat in the corner of the Office and cried.";
        assert_eq!(redacted(Language::En, text), text);
    }
}
