//! Which language a text is in, by its small words.

use crate::Language;
use crate::lexicon::fold;

const EN: &[&str] = &[
    "the", "and", "to", "of", "was", "she", "he", "that", "with", "is", "had", "her", "his", "we", "they", "for", "not",
];
const FR: &[&str] = &[
    "le", "les", "et", "des", "est", "elle", "il", "une", "dans", "que", "pas", "pour", "je", "au", "avec", "mais",
    "sur",
];
const ES: &[&str] = &[
    "el", "los", "y", "que", "una", "con", "no", "por", "las", "su", "del", "pero", "como", "muy", "es", "ella", "para",
];
const DE: &[&str] = &[
    "der", "die", "und", "das", "ist", "nicht", "ich", "sie", "er", "mit", "ein", "eine", "den", "war", "auf", "wir",
    "zu",
];

/// The language whose small words are most; English where there are none.
pub(crate) fn guess(parts: &[&str]) -> Language {
    let mut counts = [(Language::En, 0_u32), (Language::Fr, 0), (Language::Es, 0), (Language::De, 0)];
    let words = parts
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty() && word.len() < 6);
    for word in words.take(2_000) {
        let word = fold(word);
        for ((_, count), list) in counts.iter_mut().zip([EN, FR, ES, DE]) {
            *count += u32::from(list.contains(&word.as_str()));
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(Language::En, |(language, _)| language)
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
    }
}
