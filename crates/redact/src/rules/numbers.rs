//! Numbers in words, to ninety-nine, as they say ages and days.

use crate::Language;
use crate::lexicon::fold;
use crate::text::Text;
use crate::wordsets::Values;

/// The words of one language's numbers.
pub(crate) struct Numbers {
    /// Folded, each one token; with their value.
    words: Values,
    /// Between tens and units where they are words of their own.
    joint: &'static str,
}

const EN: (&str, &str) = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
     eighteen nineteen",
    "twenty thirty forty fifty sixty seventy eighty ninety",
);
const FR: (&str, &str) = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "vingt trente quarante cinquante soixante septante quatre-vingt nonante",
);
const ES: (&str, &str) = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
     dieciocho diecinueve",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
);
const DE: (&str, &str) = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn \
     achtzehn neunzehn",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
);

impl Numbers {
    pub(crate) fn new(language: Language) -> Self {
        let (units, tens) = match language {
            Language::En => EN,
            Language::Fr => FR,
            Language::Es => ES,
            Language::De => DE,
        };
        let mut words = Values::default();
        let mut add = |word: String, value: u8| words.insert(fold(&word), value);
        for (unit, value) in units.split_ascii_whitespace().zip(0_u8..) {
            add(unit.to_owned(), value);
        }
        for (ten, value) in tens.split_ascii_whitespace().zip((20_u8..).step_by(10)) {
            add(ten.to_owned(), value);
            // French counts on to nineteen after sixty and eighty.
            let on = language == Language::Fr && matches!(value, 60 | 80);
            for (unit, more) in units.split_ascii_whitespace().zip(0_u8..).skip(1).take(if on { 19 } else { 9 }) {
                match language {
                    Language::En => add(format!("{ten}-{unit}"), value + more),
                    Language::Fr => {
                        add(format!("{ten}-et-{unit}"), value + more);
                        add(format!("{ten}-{unit}"), value + more)
                    }
                    Language::Es => add(format!("{}i{unit}", ten.replace("veinte", "veint")), value + more),
                    Language::De => add(format!("{}und{ten}", if more == 1 { "ein" } else { unit }), value + more),
                };
            }
        }
        match language {
            Language::Fr => {
                add("une".to_owned(), 1);
                add("quatre-vingts".to_owned(), 80);
            }
            Language::Es => {
                add("una".to_owned(), 1);
                add("veintiún".to_owned(), 21);
            }
            Language::De => {
                let halves = units.split_ascii_whitespace().zip(0_u8..).skip(1).take(9);
                for (unit, value) in halves {
                    add(format!("{}einhalb", if value == 1 { "ein" } else { unit }), value);
                }
                add("anderthalb".to_owned(), 1);
            }
            Language::En => {}
        }
        let joint = match language {
            Language::Fr => "et",
            Language::Es => "y",
            Language::En | Language::De => "",
        };
        Self { words, joint }
    }

    /// All words and their values.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, u8)> {
        self.words.iter().map(|(word, value)| (word.as_str(), *value))
    }

    /// The value of a folded word.
    pub(crate) fn value(&self, folded: &str) -> Option<u8> {
        self.words.get(folded).copied()
    }

    /// The number in words from a token on, and the token after it: "thirty four", "vingt et un", "treinta y dos".
    pub(crate) fn spelt(&self, text: &Text<'_>, at: usize) -> Option<(u8, usize)> {
        let value = self.value(text.folded(Some(at)))?;
        if value < 20 || value % 10 > 0 {
            return Some((value, at + 1));
        }
        let spaced = |at: usize| matches!(text.gap(at), " " | "-" | "\u{a0}");
        let joined = !self.joint.is_empty() && spaced(at) && text.folded(Some(at + 1)) == self.joint;
        let unit = if joined { at + 2 } else { at + 1 };
        if unit > at + 1 && !spaced(at + 1) || !spaced(at) {
            return Some((value, at + 1));
        }
        let most = if self.joint == "et" && matches!(value, 60 | 80) { 19 } else { 9 };
        match self.value(text.folded(Some(unit))).filter(|unit| (1..=most).contains(unit)) {
            Some(more) => Some((value + more, unit + 1)),
            None => Some((value, at + 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn numbers_in_words_have_their_value() {
        let of = |language, raw| {
            let lexicon = Lexicon::empty();
            let text = Text::new(raw, &lexicon);
            Numbers::new(language).spelt(&text, 0).map(|(value, _)| value)
        };
        assert_eq!(of(Language::En, "thirty-four"), Some(34));
        assert_eq!(of(Language::En, "thirty four"), Some(34));
        assert_eq!(of(Language::Fr, "quatre-vingt-onze"), Some(91));
        assert_eq!(of(Language::Fr, "vingt et un ans"), Some(21));
        assert_eq!(of(Language::Es, "cincuenta y nueve"), Some(59));
        assert_eq!(of(Language::Es, "veintidós"), Some(22));
        assert_eq!(of(Language::De, "zweiundvierzig"), Some(42));
        assert_eq!(of(Language::De, "zweieinhalb"), Some(2));
        assert_eq!(of(Language::De, "Haus"), None);
    }
}
