//! Small words. All folded.

use crate::wordsets::List;

/// Lower-case words inside a name.
pub(crate) static JOINTS: List = list![
    "de" "du" "des" "la" "le" "les" "l" "d" "of" "the" "van" "von" "der" "den" "bin" "ben" "al" "el" "y" "del"
    "sur" "sous" "en" "aux" "st" "ste" "zu" "am"
];

/// Words that no name begins with, however they are listed.
pub(crate) static FUNCTION: List = list![
    "the" "a" "an" "i" "he" "she" "they" "we" "you" "it" "my" "his" "her" "our" "their" "and" "but" "so" "then"
    "when" "while" "if" "as" "at" "in" "on" "to" "for" "from" "with" "no" "not" "what" "why" "how" "who" "where"
    "this" "that" "there" "here" "today" "yesterday" "tomorrow" "after" "before" "because" "yes" "can" "could"
    "should" "would" "do" "does" "did" "is" "was" "are" "were" "has" "have" "had" "all" "one" "two" "three"
    "some" "any" "every" "another" "still" "just" "now" "le" "la" "les" "un" "une" "des" "du" "de" "il" "elle"
    "ils" "elles" "nous" "vous" "je" "tu" "mon" "ma" "mes" "son" "sa" "ses" "notre" "leur" "ce" "cette" "ces"
    "et" "mais" "ou" "donc" "puis" "quand" "si" "comme" "dans" "sur" "pour" "par" "avec" "sans" "chez" "pas"
    "que" "qui" "quoi" "pourquoi" "comment" "hier" "demain" "apres" "avant" "oui" "non" "est" "c'est" "c" "l"
    "d" "j" "s" "n" "qu" "m" "t" "y" "en" "au" "aux" "tout" "tous" "toute" "rien" "ici" "der" "die" "das" "ein"
    "eine" "ich" "er" "sie" "wir" "und" "el" "los" "las" "yo" "ella" "nosotros" "con" "mi" "su" "pero"
];

/// Words that no name ends with, in lower case.
pub(crate) static NO_ENDS: List = list![
    "in" "at" "and" "from" "with" "of" "the" "is" "was" "et" "dans" "au" "aux" "chez" "und"
];
