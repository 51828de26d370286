//! German writes its nouns together and begins each with a capital: "Sprechsituation" is in no list, "Sprech" and
//! "Situation" are.

use crate::Language;
use crate::lexicon::Lexicon;

/// Ends of the names of places and people that are words too: "Lindenbrink", "Waldhauser".
const NAMING: &str = "berg burg dorf stadt hausen haus heim bach brink feld felde thal tal see hof hofen weg strasse platz gasse \
    allee ufer damm garten kirch kirche kirchen brunn brunnen wald walde au aue mann meier maier bauer muller schmidt \
    mark moor heide insel hafen brucke furt rode roda stein";
/// What joins two nouns.
const JOINTS: [&str; 6] = ["", "s", "es", "n", "en", "er"];

/// Whether a folded word that no list has is two ordinary German words written together.
pub(crate) fn ordinary(folded: &str, lexicon: &Lexicon) -> bool {
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
    fn nouns_written_together_are_ordinary_and_names_of_places_are_not() {
        let lexicon = Lexicon::new();
        for word in ["bezugsbetreuerin", "sommergemuse", "fortbildungsplan", "milchtopf"] {
            assert!(ordinary(word, &lexicon), "{word}");
        }
        for word in ["lindenbrink", "kowalski", "ozturk", "waldkirchen"] {
            assert!(!ordinary(word, &lexicon), "{word}");
        }
    }
}
