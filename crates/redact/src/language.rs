//! Which language a text is in, by its small words.

use std::collections::HashSet;

use unicode_normalization::char::is_combining_mark;

use crate::Language;
use crate::lexicon::fold;

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

/// The language whose small words are most; English where there are none.
pub(crate) fn guess(parts: &[&str]) -> Language {
    let lists = [EN, FR, ES, DE].map(|list| list.split_whitespace().collect::<HashSet<&str>>());
    let mut counts = [0_u32; 4];
    let words = parts
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic() && !is_combining_mark(c)))
        .filter(|word| !word.is_empty() && word.len() < 12);
    for word in words.take(2_000) {
        let folded = fold(word);
        for ((count, list), signs) in counts.iter_mut().zip(&lists).zip(SIGNS) {
            *count += 2 * u32::from(list.contains(folded.as_str())) + u32::from(word.contains(signs));
        }
    }
    let best = Language::ALL.iter().zip(counts).rev().max_by_key(|(_, count)| *count);
    best.map_or(Language::En, |(language, _)| *language)
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
}
