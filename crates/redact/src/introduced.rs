//! Names that the text itself introduces: "a dog called pepsi", "namens Artjom", "oma inge", "R.M., 67". The words before
//! say that a name comes, however it is written and whether or not a list has it.

use crate::cues::{self, Everybodys, FUNCTION};
use crate::found::{Finds, Kind};
use crate::names::kind_around;
use crate::text::Text;
use crate::wordsets::{Words, words};
use crate::{Label, Language};

/// A name comes next.
const NAMING: &str = "named nicknamed surnommee surnomme prenomme prenommee appelle s'appelle m'appelle t'appelle sappelle \
    mappelle s'appelait appelait namens heisst hiess heisse genannt llama llamo llamaba llamado llamada apodado apodada \
    alias aka";
/// A name may come next: these have other uses too.
const PERHAPS: &str = "called heissen dicen decimos nennen nannte dit dite";
/// What comes before a name in lower case too.
const TITLES: &str = "mr mrs ms miss dr judge pc dc ps sgt sister father fr rev cllr nan nana nanna nanny granny gran grandad \
    grandma grandpa grampa auntie aunty aunt uncle cousin mme mlle dre madame monsieur maitre juge docteur soeur tante tata tatie \
    tonton oncle mamie mami papi papy mononc matante herr frau hr fr oma opa onkel schwester pater richterin richter sra \
    srta dra don dona senor senora dn dna padre tia tio abuela abuelo yaya yayo hermana lic profe maestra maestro";
/// Two letters with full stops that are nobody's initials.
const ABBREVIATIONS: &str = "ps nb uk us usa eu un am pm ad bc dc la tv ok po cv ba ma md rn jp er ed rip eg ie zb dh ua uu sa \
    rr hh pp ss nn np qc bp mm";

pub(crate) struct Introduced {
    naming: Words,
    perhaps: Words,
    titles: Words,
    abbreviations: Words,
}

impl Introduced {
    pub(crate) fn new() -> Self {
        Self {
            naming: words(NAMING),
            perhaps: words(PERHAPS),
            titles: words(TITLES),
            abbreviations: words(ABBREVIATIONS),
        }
    }

    /// The names that a part introduces, where nothing was found.
    pub(crate) fn find(&self, text: &Text<'_>, (language, everybodys): (Language, &Everybodys), finds: &mut Finds) {
        for at in 0..text.tokens.len() {
            if text.tokens[at].bracketed {
                continue;
            }
            self.initials(text, at, finds);
            self.named(text, at, (language, everybodys), finds);
            self.titled(text, at, everybodys, finds);
            aged(text, at, (language, everybodys), finds);
        }
    }

    /// "R.M.", "J. B.": the letters of a name.
    fn initials(&self, text: &Text<'_>, at: usize, finds: &mut Finds) {
        let letter = |at: usize| text.tokens.get(at).is_some_and(|t| t.upper && t.range.len() == 1);
        if !letter(at) || at > 0 && letter(at - 1) && text.gap(at - 1) == "." {
            return;
        }
        let mut last = at;
        // Five letters and more are not initials, and a line of them would be read again from each.
        while last - at < 4 && letter(last + 1) && matches!(text.gap(last), "." | ". ") {
            last += 1;
        }
        let stopped = text.gap(last).starts_with('.');
        let letters: String = text.tokens[at..=last].iter().map(|t| t.folded.as_str()).collect();
        if !(1..4).contains(&(last - at)) || !stopped || self.abbreviations.contains(letters.as_str()) {
            return;
        }
        // The full stop belongs to the letters unless it may end the sentence.
        let after = &text.gap(last)[1..];
        let ends = after.trim_start_matches([' ', '"', '”', '»']).is_empty()
            && text.tokens.get(last + 1).is_none_or(|next| next.upper);
        let end = text.tokens[last].range.end + usize::from(!ends && !after.contains('\n'));
        finds.push(
            text.tokens[at].range.start..end,
            Label::Person,
            kind_around(text, &(at..last + 1)),
            "initials",
            0.9,
        );
    }

    /// "called Mouse", "qui s'appelle pepsi".
    fn named(&self, text: &Text<'_>, at: usize, (language, everybodys): (Language, &Everybodys), finds: &mut Finds) {
        let word = text.tokens[at].folded.as_str();
        let surely = self.naming.contains(word);
        if !surely && !self.perhaps.contains(word) {
            return;
        }
        let Some(next) = text.tokens.get(at + 1) else { return };
        let gap = text.gap(at);
        let quoted = gap.contains(['"', '“', '«', '„', '‘']);
        let near =
            gap.chars().all(|c| c.is_whitespace() || matches!(c, '"' | '“' | '«' | '„' | '‘' | '\'' | '*' | '_'));
        let rare = if surely { next.known.common(language) < 2 } else { !next.known.ordinary_anywhere() };
        let name = next.upper || quoted || rare;
        let sound = near && name && !next.number && next.range.len() > 1 && !gap.contains('\n');
        if sound && self.telling(text, at + 1, everybodys) {
            let end = self.goes_on(text, at + 1, quoted, everybodys);
            let range = next.range.start..text.tokens[end].range.end;
            finds.push(range, Label::Person, kind_around(text, &(at..end + 1)), "called", 0.85);
        }
    }

    /// "nana pat", "herr dettmann".
    fn titled(&self, text: &Text<'_>, at: usize, everybodys: &Everybodys, finds: &mut Finds) {
        let title = &text.tokens[at];
        let Some(next) = text.tokens.get(at + 1) else { return };
        if next.upper || next.number || next.range.len() < 3 || !self.titles.contains(title.folded.as_str()) {
            return;
        }
        let plain = next.known.ordinary_anywhere() && !next.known.given();
        if !matches!(text.gap(at), " " | ". " | ".") || plain || !self.telling(text, at + 1, everybodys) {
            return;
        }
        let end = self.goes_on(text, at + 1, false, everybodys);
        let kind = cues::person(&title.folded).unwrap_or(Kind::Plain);
        finds.push(next.range.start..text.tokens[end].range.end, Label::Person, kind, "title", 0.8);
    }

    /// Whether a word can be a name at all.
    fn telling(&self, text: &Text<'_>, at: usize, everybodys: &Everybodys) -> bool {
        let token = &text.tokens[at];
        let word = token.folded.as_str();
        !token.bracketed
            && !FUNCTION.contains(word)
            && !everybodys.knows(word)
            && !everybodys.shortens(word)
            && !self.titles.contains(word)
            && token.known.common_anywhere() < 3
    }

    /// The last word of a name that begins here.
    fn goes_on(&self, text: &Text<'_>, at: usize, quoted: bool, everybodys: &Everybodys) -> usize {
        let more = text.tokens.get(at + 1).filter(|_| text.gap(at) == " ").is_some_and(|next| {
            let first = &text.tokens[at];
            let alike = next.upper == first.upper && !next.number && self.telling(text, at + 1, everybodys);
            alike && (next.upper || quoted || next.known.surname() && !next.known.ordinary_anywhere())
        });
        at + usize::from(more)
    }
}

/// "Artjom, 14,", "Nadège (9)": a rare word with a capital and an age.
fn aged(text: &Text<'_>, at: usize, (language, everybodys): (Language, &Everybodys), finds: &mut Finds) {
    let token = &text.tokens[at];
    let plain = token.upper && !token.shouted && token.known.common(language) == 0 && token.range.len() > 2;
    let Some(age) = text.tokens.get(at + 1).filter(|next| plain && next.number && next.range.len() <= 2) else {
        return;
    };
    let enclosed = match text.gap(at) {
        ", " => text.gap(at + 1).starts_with([',', ';']),
        " (" => text.gap(at + 1).starts_with(')'),
        _ => false,
    };
    let ordinary = everybodys.knows(&token.folded) || everybodys.shortens(&token.folded) || text.compound(at, language);
    if enclosed && !ordinary && age.folded.bytes().all(|b| b.is_ascii_digit()) {
        finds.push(token.range.clone(), Label::Person, kind_around(text, &(at..at + 1)), "called", 0.85);
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
        Introduced::new().find(&text, (language, &Everybodys::new(language)), &mut finds);
        finds.all.iter().map(|f| raw[f.range.clone()].to_owned()).collect()
    }

    #[test]
    fn what_is_called_something_has_a_name() {
        assert_eq!(of(Language::En, "a rat called Biscuit and a boy nicknamed \"smudge\""), ["Biscuit", "smudge"]);
        assert_eq!(of(Language::Fr, "un chien qui s'appelle ziggy, une fille surnommée Puce"), ["ziggy", "Puce"]);
        assert_eq!(of(Language::De, "ein Junge namens Artjom, die Katze heißt Mieze"), ["Artjom", "Mieze"]);
        assert_eq!(of(Language::Es, "se llama Yeray y le dicen Flaco"), ["Yeray", "Flaco"]);
        let none = "I called the police, then I called Mum again. It is called supervision. She called me twice.";
        assert!(of(Language::En, none).is_empty(), "{:?}", of(Language::En, none));
    }

    #[test]
    fn who_has_an_age_is_somebody() {
        assert_eq!(of(Language::De, "Sie kam mit Artjom, 14, aus dem Bus."), ["Artjom"]);
        assert_eq!(of(Language::Fr, "Ici Nadjeschda (9) attend."), ["Nadjeschda"]);
        assert!(of(Language::De, "Das Sommergemüse, 14, kostet. Artikel 14, Absatz 2.").is_empty());
    }

    #[test]
    fn titles_lead_to_names_in_lower_case() {
        assert_eq!(of(Language::En, "rang nana beryl and miss dooley; nan was out"), ["beryl", "dooley"]);
        assert_eq!(of(Language::De, "oma inge sagt, frau öztürk kommt"), ["inge", "öztürk"]);
    }

    #[test]
    fn letters_with_stops_are_initials_and_abbreviations_are_not() {
        assert_eq!(of(Language::En, "Seen with R.M., 67, and T. K. at noon."), ["R.M.", "T. K."]);
        assert!(of(Language::En, "In the U.K. at 9 a.m., P.S. no. Plan B. Then C.").is_empty());
    }
}
