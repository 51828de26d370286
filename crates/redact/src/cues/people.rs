//! Words around the names of people. All folded.

use crate::found::Kind;
use crate::wordsets::List;

/// Before a name and not part of it.
pub(crate) static TITLES: List = list![
    "mr" "mrs" "ms" "miss" "dr" "sir" "dame" "prof" "professor" "judge" "pc" "ps" "dc" "sgt" "sister" "father"
    "rev" "reverend" "imam" "rabbi" "nurse" "officer" "constable" "inspector" "councillor" "cllr" "pastor" "m"
    "mme" "mlle" "monsieur" "madame" "mademoiselle" "me" "maitre" "docteur" "dre" "juge" "soeur" "pere" "frere"
    "abbe" "sr" "sra" "don" "dona" "senor" "senora" "herr" "frau" "hr" "fr"
    "hhj" "revd" "ustadh" "mallam" "malam" "mzee" "bwana" "mwalimu" "alhaji" "alhaja" "hajia"
    "mej" "mev" "mnr" "meneer" "mevrouw" "madam" "mx" "garda" "sergeant" "detective" "superintendent"
    "magistrate" "dra" "licda" "srta" "sargento" "herrn" "fraulein" "frl" "shri" "shrimati" "smt"
    "mgr" "monseigneur" "messieurs" "mesdames" "mmes" "lieutenant" "dci" "wpc"
];

/// Before a name and part of it.
pub(crate) static KIN_TITLES: List = list![
    "nan" "nana" "nanna" "nanny" "gran" "granny" "grandma" "grandad" "grandpa" "auntie" "aunty" "aunt" "uncle"
    "big" "little" "old" "tante" "tonton" "tata" "oncle" "mamie" "papi" "mamy" "papy" "mami" "abuela" "tio"
    "tia" "oma" "opa" "saint" "st" "ste" "sainte"
];

/// After a name: it does something that people do.
pub(crate) static DOES: List = list![
    "said" "says" "told" "asked" "asks" "was" "is" "has" "had" "wants" "wanted" "came" "went" "cried" "laughed"
    "rang" "phoned" "called" "texted" "thinks" "thought" "knows" "looked" "smiled" "sat" "stood" "left"
    "arrived" "did" "does" "didn't" "doesn't" "won't" "will" "would" "and" "who" "gets" "got" "took" "made"
    "felt" "feels" "likes" "loves" "loved" "hates" "tells" "turns" "turned" "rings" "keeps" "kept" "a" "dit"
    "disait" "demande" "repond" "etait" "est" "avait" "pleure" "arrive" "sourit" "veut" "voulait" "rit" "m'a"
    "ne" "n'a" "qui" "me" "va" "regarde" "dort" "parle" "sait" "pense" "hat" "ist" "war" "sagt" "sagte" "dice"
    "dijo" "es" "tiene" "llego" "meint"
];

/// Says that what follows is a name.
pub(crate) static CALLS: List = list![
    "called" "named" "nicknamed" "appelle" "appelait" "nomme" "nommee" "prenomme" "surnomme" "surnommee"
    "llamado" "llama" "llamada" "namens" "heisst"
];

/// Before a name or a nickname.
pub(crate) static CALLED: List = list![
    "called" "named" "nicknamed" "appelle" "appelait" "nomme" "nommee" "prenomme" "surnomme" "surnommee"
    "llamado" "llama" "llamada" "namens" "heisst" "with" "avec" "chez" "con" "mit" "hi" "hello" "dear" "cher"
    "chere" "bonjour" "merci" "thanks" "salut" "hola" "gracias" "hallo" "danke" "and" "et"
];

/// What comes after the name of a family.
pub(crate) static HOUSEHOLDS: List =
    list!["family" "household" "children" "kids" "boys" "girls" "twins" "brothers" "sisters"];

/// What makes a trade of the word before: "family worker".
pub(crate) static FAMILY_WORK: List = list![
    "worker" "workers" "support" "court" "centre" "center" "hub" "group" "groups" "therapist" "therapists" "therapy" "team"
    "intervention" "interventions" "practitioner" "practitioners" "service" "services" "meeting" "meetings" "home" "homes"
    "conference" "conferencing" "placement" "programme" "program" "project" "partnership" "s"
];

/// People around a name, and what they tell of it.
pub(crate) static PEOPLE: List<Kind> = kinds![
    Child: "son" "daughter" "boy" "girl" "lad" "child" "baby" "toddler" "teenager" "youngest" "eldest" "fils"
        "fille" "garcon" "enfant" "bebe" "ado" "jeune" "petit" "petite" "hijo" "hija" "nino" "nina" "sohn"
        "tochter" "junge" "madchen" "jugendliche" "jugendlicher" "jungen";
    Worker: "colleague" "manager" "supervisor" "worker" "teacher" "nurse" "doctor" "leader" "collegue" "chef"
        "cheffe" "superviseure" "superviseur" "intervenante" "intervenant" "infirmiere" "educatrice" "educateur"
        "enseignante" "dr" "dre" "docteur" "judge" "juge" "pc" "maitre" "interpreter" "companera" "companero"
        "kollegin" "kollege" "chefin" "betreuerin" "betreuer" "bezugsbetreuerin" "bezugsbetreuer" "lehrerin"
        "lehrer" "richterin" "richter" "pfarrer" "erzieherin" "erzieher" "sozialarbeiterin" "sozialarbeiter"
        "praktikantin" "praktikant" "dolmetscherin" "dolmetscher" "leiterin" "leiter" "educadora" "educador"
        "trabajadora" "psicologa" "maestra" "profesora" "directora" "jueza" "stagiaire" "psychologue"
        "directrice" "directeur" "avocate" "avocat" "medecin" "travailleuse" "travailleur" "midwife"
        "consultant" "headteacher" "solicitor" "guardian" "student" "volunteer";
    Relative: "mother" "mum" "mam" "mom" "dad" "father" "sister" "brother" "nan" "grandma" "grandad" "aunt" "auntie"
        "uncle" "cousin" "partner" "husband" "wife" "boyfriend" "carer" "mere" "pere" "soeur" "frere" "maman"
        "papa" "tante" "oncle" "cousine" "conjoint" "conjointe" "madre" "padre" "hermana" "hermano" "mutter"
        "vater" "schwester" "bruder" "grossvater" "grossmutter" "grosseltern" "familie" "eltern" "mama"
        "stiefvater" "lebensgefahrte" "pflegemutter" "pflegevater" "nachbarin" "nachbar" "freundin" "freund"
        "abuela" "abuelo" "tia" "tio" "vecina" "vecino" "voisine" "voisin" "neighbour" "stepdad" "stepmum"
        "grandmother" "grandfather";
    Animal: "dog" "cat" "rabbit" "chien" "chat" "chatte" "perro" "hund";
];

/// The kind that a word of people tells.
pub(crate) fn person(word: &str) -> Option<Kind> {
    PEOPLE.get(word).copied()
}
