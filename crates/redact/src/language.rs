//! Which language a text is in, by its small words.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::Language;
use crate::lexicon::fold;
use crate::wordsets::ByWord;

/// Folded small words, and the days, which open so many diaries.
const EN: &str = "the and to of was she he that with is had her his we they for not a i in on at my you it who but so me him them \
    this from have were are be been as by one out up no what when if about after all again our their there then said before \
    just an or would could did into over two first last new day week monday tuesday wednesday thursday friday saturday sunday \
    morning today back visit school mum phone call";
const FR: &str = "le les et des est elle il une dans que pas pour je au avec mais sur la de du un en ce se sa son ses qui ne a on \
    nous vous ils elles aux par plus ma mon mes leur cette ces chez c j l d n s qu y ou ete etait ai suis sont fait tout dit deux \
    apres avant encore sans quand comme rien lundi mardi mercredi jeudi vendredi samedi dimanche matin soir jour semaine \
    visite premiere aujourd hui appel mere";
const ES: &str = "el los y que una con no por las su del pero como muy es ella para la de un en se me lo le al a mi ha he yo ya \
    nos sus este esta cuando si mas o e porque sin sobre entre hoy ayer dia tarde manana hasta desde dos todo nada fue era hay \
    son estaba tiene habia lunes martes miercoles jueves viernes sabado domingo semana casa madre visita llamada primera";
const DE: &str = "der die und das ist nicht ich sie er mit ein eine den war auf wir zu in im am an dem des von bei es hat habe haben \
    sich so als auch nach aus um wie noch nur mir mich ihr ihre sein seine einen einem einer uns dass da dann vor wenn aber schon \
    oder was wer kein keine zum zur vom bis heute gestern uhr tag woche montag dienstag mittwoch donnerstag freitag samstag \
    sonntag morgen wieder mutter besuch";
/// Letters and signs that only one of the four uses in earnest.
const SIGNS: [&[char]; 4] =
    [&[], &['ç', 'è', 'ê', 'œ', 'à', 'ù', 'î', '«'], &['ñ', '¿', '¡', 'ó', 'í', 'á', 'ú'], &['ß', 'ä', 'ö', 'ü', '„']];

/// How much a small word counts, and such a letter.
const WORD: u32 = 2;

/// No small word has more letters.
const LONGEST: usize = 10;

/// The languages that have a small word, a bit each.
static SMALL: LazyLock<ByWord<u8>> = LazyLock::new(|| {
    let mut all = ByWord::default();
    for (place, list) in [EN, FR, ES, DE].iter().enumerate() {
        for word in list.split_whitespace() {
            *all.entry(word).or_insert(0) |= 1 << place;
        }
    }
    all
});

/// What the words of a passage tell of its language.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Evidence {
    words: u32,
    counts: [u32; 4],
}

impl Evidence {
    /// Takes a word in, as it is written and folded.
    pub(crate) fn add(&mut self, word: &str, folded: &str) {
        self.words += 1;
        let small = if folded.len() > LONGEST { 0 } else { SMALL.get(folded).copied().unwrap_or(0) };
        let plain = word.is_ascii();
        if small == 0 && plain {
            return;
        }
        for (place, count) in self.counts.iter_mut().enumerate() {
            let sign = !plain && word.contains(SIGNS[place]);
            *count += WORD * u32::from(small >> place & 1) + u32::from(sign);
        }
    }

    /// The evidence of two passages together.
    pub(crate) fn and(self, other: Self) -> Self {
        let [a, b] = [self.counts, other.counts];
        Self { words: self.words + other.words, counts: [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]] }
    }

    /// The language of which there is most; English where there is nothing.
    fn most(&self) -> Language {
        let best = Language::ALL.iter().zip(self.counts).rev().max_by_key(|(_, count)| *count);
        best.map_or(Language::En, |(language, _)| *language)
    }

    /// The language of a passage that is clearly not in the expected one. The bounds take no paragraph of the 3,500
    /// training paragraphs for another language than its diary's, and miss a fifth of those of 12 to 25 words.
    pub(crate) fn other_than(&self, expected: Language) -> Option<Language> {
        let most = self.most();
        let (count, against) = (self.counts[most as usize], self.counts[expected as usize]);
        let clear = count >= against + 3 * WORD && 3 * count >= 5 * against && 20 * count >= 9 * self.words;
        (most != expected && clear).then_some(most)
    }

    /// Whether it speaks for a language at least as much as for another.
    pub(crate) fn prefers(&self, one: Language, other: Language) -> bool {
        self.counts[one as usize] >= self.counts[other as usize]
    }
}

/// The language of a short text that is expected in one: that one, unless the text is clearly in another.
pub fn written_in(text: &str, expected: Language) -> Language {
    let mut evidence = Evidence::default();
    let words = text.split(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).filter(|word| !word.is_empty());
    words.for_each(|word| evidence.add(word, &fold(word)));
    evidence.other_than(expected).unwrap_or(expected)
}

/// The language whose small words are most; English where there are none.
pub(crate) fn guess(parts: &[&str]) -> Language {
    let mut evidence = Evidence::default();
    let words = parts
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic() && !is_combining_mark(c)))
        .filter(|word| !word.is_empty() && word.len() < 12);
    for word in words.take(2_000) {
        evidence.add(word, &fold(word));
    }
    evidence.most()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_tell_the_language() {
        assert_eq!(guess(&["She was not in the room and we waited."]), Language::En);
        assert_eq!(guess(&["Elle est dans la salle avec les enfants, mais je ne dis pas."]), Language::Fr);
        assert_eq!(guess(&["Ella no vino y los niños con su madre esperan."]), Language::Es);
        assert_eq!(guess(&["Sie war nicht mit den Kindern auf der Treppe."]), Language::De);
        assert_eq!(guess(&[""]), Language::En);
        assert_eq!(guess(&["premiere visite chez la mere, lundi"]), Language::Fr);
        assert_eq!(guess(&["lunes por la tarde, llamada de la madre"]), Language::Es);
        assert_eq!(guess(&["montag um acht, die mutter ruft an"]), Language::De);
    }

    #[test]
    fn a_passage_is_in_another_language_only_if_that_is_clear() {
        let of = |text: &str| {
            let mut evidence = Evidence::default();
            text.split_whitespace().for_each(|word| evidence.add(word, &fold(word)));
            evidence
        };
        let english = of("she said that he was not at home and that they had to wait");
        assert_eq!(english.other_than(Language::Fr), Some(Language::En));
        assert_eq!(english.other_than(Language::En), None);
        assert_eq!(of("on a dit non").other_than(Language::En), None);
        assert_eq!(of("weekend, meeting, feedback and burnout").other_than(Language::Fr), None);
        assert_eq!(of("").other_than(Language::De), None);
        assert_eq!(
            written_in("Merci, c'était la même chose dans notre équipe, et on n'avait pas le temps.", Language::En),
            Language::Fr
        );
        assert_eq!(written_in("Danke! Alexandra", Language::En), Language::En);
    }
}
