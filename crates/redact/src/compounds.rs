//! Words that no list has and that are two ordinary ones written together: German nouns ("Sprechsituation"), and French
//! ones whose apostrophe a hurried hand left out ("jaime", "lambulancier").

use crate::Language;
use crate::lexicon::Lexicon;

/// Ends of the names of places and people that are words too: "Lindenbrink", "Waldhauser".
const NAMING: &str = "berg burg dorf stadt hausen haus heim bach brink feld felde thal tal see hof hofen weg strasse platz gasse \
    allee ufer damm garten kirch kirche kirchen brunn brunnen wald walde au aue mann meier maier bauer muller schmidt \
    mark moor heide insel hafen brucke furt rode roda stein";
/// What joins two nouns.
const JOINTS: [&str; 6] = ["", "s", "es", "n", "en", "er"];

/// What French elides before a vowel.
const ELIDED: [&str; 11] = ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu"];

/// Whether a folded word that no list has is made of ordinary ones.
pub(crate) fn ordinary(folded: &str, language: Language, lexicon: &Lexicon) -> bool {
    match language {
        Language::De => german(folded, lexicon),
        Language::Fr => french(folded, lexicon),
        Language::En | Language::Es => false,
    }
}

fn french(folded: &str, lexicon: &Lexicon) -> bool {
    ELIDED.iter().filter_map(|elided| Some((elided, folded.strip_prefix(elided)?))).any(|(elided, rest)| {
        // "jpense" drops an e as well.
        let vowel = rest.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']) || *elided == "j" && rest.len() > 2;
        vowel && rest.len() > 1 && lexicon.get(rest).ordinary(Language::Fr)
    })
}

fn german(folded: &str, lexicon: &Lexicon) -> bool {
    if folded.len() < 8 || !folded.is_ascii() || folded.contains('-') {
        return false;
    }
    let known = |part: &str| part.len() > 2 && lexicon.get(part).ordinary(Language::De);
    (3..folded.len() - 3).any(|cut| {
        let (first, last) = folded.split_at(cut);
        let head = last.len() > 3 && known(last) && !NAMING.split_whitespace().any(|end| last == end);
        head && JOINTS.iter().any(|joint| first.strip_suffix(joint).is_some_and(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_their_apostrophe_are_ordinary() {
        let lexicon = Lexicon::new();
        for word in ["jaime", "lambulancier", "quon", "davoir", "jpense"] {
            assert!(ordinary(word, Language::Fr, &lexicon), "{word}");
        }
        assert!(!ordinary("jkowal", Language::Fr, &lexicon));
    }

    #[test]
    fn nouns_written_together_are_ordinary_and_names_of_places_are_not() {
        let lexicon = Lexicon::new();
        for word in ["bezugsbetreuerin", "sommergemuse", "fortbildungsplan", "milchtopf"] {
            assert!(ordinary(word, Language::De, &lexicon), "{word}");
        }
        for word in ["lindenbrink", "kowalski", "ozturk", "waldkirchen"] {
            assert!(!ordinary(word, Language::De, &lexicon), "{word}");
        }
    }
}
