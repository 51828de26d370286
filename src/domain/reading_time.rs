//! How long a text takes to read.

use super::{EditionText, Lang};

/// Words in a minute of silent reading: what Trauzettel-Klosinski and Dietz measured (IReST, 2012), rounded.
const fn pace(lang: Lang) -> usize {
    match lang {
        Lang::En => 228,
        Lang::Fr => 195,
        Lang::Es => 218,
        Lang::De => 179,
        Lang::Ar => 138,
    }
}

/// The words of a story: title, labels and texts.
pub fn words(text: &EditionText) -> usize {
    let parts = text.entries.iter().flat_map(|entry| [entry.label.as_str(), entry.text.as_str()]);
    std::iter::once(text.title.as_str()).chain(parts).map(count).sum()
}

/// The minutes that so many words of a language take, at least one.
pub fn minutes(words: usize, lang: Lang) -> usize {
    words.div_ceil(pace(lang)).max(1)
}

/// What stands between spaces and holds a letter or digit.
fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Entry;

    fn text(language: Lang, words: usize) -> EditionText {
        let entries = vec![Entry { label: "Lundi".into(), text: "l’enfant — ".repeat(words - 2) }];
        EditionText { language, title: "Semaine".into(), entries }
    }

    #[test]
    fn a_text_takes_the_time_of_its_language() {
        assert_eq!(words(&text(Lang::En, 456)), 456, "a dash between words is no word");
        assert_eq!(minutes(456, Lang::En), 2);
        assert_eq!(minutes(457, Lang::En), 3);
        assert_eq!(minutes(456, Lang::De), 3);
        assert_eq!(minutes(2, Lang::Fr), 1);
    }
}
