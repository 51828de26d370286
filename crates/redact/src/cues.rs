//! Words that tell what a capitalised word beside them is. All folded: lower case, no accents.

use crate::found::Kind;

/// Before a name and not part of it.
pub(crate) const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof", "professor", "judge", "pc", "ps", "dc", "sgt", "sister", "father", "rev",
    "reverend", "imam", "rabbi", "nurse", "officer", "constable", "inspector", "councillor", "cllr", "pastor", "m", "mme", "mlle", "monsieur",
    "madame", "mademoiselle", "me", "maitre", "docteur", "dre", "juge", "soeur", "pere", "frere", "abbe", "sr", "sra", "don", "dona", "senor", "senora",
    "herr", "frau", "hr", "fr",
];

/// Before a name and part of it.
pub(crate) const KIN_TITLES: &[&str] = &[
    "nan", "nana", "nanna", "nanny", "gran", "granny", "grandma", "grandad", "grandpa", "auntie", "aunty", "aunt", "uncle", "big", "little", "old",
    "tante", "tonton", "tata", "oncle", "mamie", "papi", "mamy", "papy", "mami", "abuela", "tio", "tia", "oma", "opa", "saint", "st", "ste", "sainte",
];

/// After a name: it does something that people do.
pub(crate) const DOES: &[&str] = &[
    "said", "says", "told", "asked", "asks", "was", "is", "has", "had", "wants", "wanted", "came", "went", "cried", "laughed", "rang", "phoned", "called",
    "texted", "thinks", "thought", "knows", "looked", "smiled", "sat", "stood", "left", "arrived", "did", "does", "didn't", "doesn't", "won't", "will", "would",
    "and", "who", "gets", "got", "took", "made", "felt", "feels", "likes", "loves", "loved", "hates", "tells", "turns", "turned", "rings", "keeps", "kept", "a", "dit",
    "disait", "demande", "repond", "etait", "est", "avait", "pleure", "arrive", "sourit", "veut", "voulait", "rit", "m'a", "ne", "n'a", "qui", "me",
    "va", "regarde", "dort", "parle", "sait", "pense", "hat", "ist", "war", "sagt", "sagte", "dice", "dijo", "es", "tiene", "llego", "meint", "will",
];

/// Before a place.
pub(crate) const AT: &[&str] = &["in", "near", "from", "to", "outside", "around", "across", "towards", "via", "into", "at", "a", "en", "vers", "depuis", "pres", "desde", "hacia", "nach", "aus", "bei"];

/// Before a name or a nickname.
pub(crate) const CALLED: &[&str] = &[
    "called", "named", "nicknamed", "appelle", "appelait", "nomme", "nommee", "prenomme", "surnomme", "surnommee", "llamado", "llama", "llamada", "namens", "heisst", "with", "avec", "chez",
    "con", "mit", "hi", "hello", "dear", "cher", "chere", "bonjour", "merci", "thanks", "salut", "hola", "gracias", "hallo", "danke", "and", "et",
];

/// People around a name, and what they tell of it.
pub(crate) const PEOPLE: &[(&str, Kind)] = &[
    ("son", Kind::Child), ("daughter", Kind::Child), ("boy", Kind::Child), ("girl", Kind::Child), ("lad", Kind::Child), ("child", Kind::Child), ("baby", Kind::Child),
    ("toddler", Kind::Child), ("teenager", Kind::Child), ("youngest", Kind::Child), ("eldest", Kind::Child), ("fils", Kind::Child), ("fille", Kind::Child), ("garcon", Kind::Child),
    ("enfant", Kind::Child), ("bebe", Kind::Child), ("ado", Kind::Child), ("jeune", Kind::Child), ("petit", Kind::Child), ("petite", Kind::Child), ("hijo", Kind::Child),
    ("hija", Kind::Child), ("nino", Kind::Child), ("nina", Kind::Child), ("sohn", Kind::Child), ("tochter", Kind::Child), ("junge", Kind::Child), ("madchen", Kind::Child),
    ("colleague", Kind::Worker), ("manager", Kind::Worker), ("supervisor", Kind::Worker), ("worker", Kind::Worker), ("teacher", Kind::Worker), ("nurse", Kind::Worker),
    ("doctor", Kind::Worker), ("leader", Kind::Worker), ("collegue", Kind::Worker), ("chef", Kind::Worker), ("cheffe", Kind::Worker), ("superviseure", Kind::Worker), ("superviseur", Kind::Worker),
    ("intervenante", Kind::Worker), ("intervenant", Kind::Worker), ("infirmiere", Kind::Worker), ("educatrice", Kind::Worker), ("educateur", Kind::Worker), ("enseignante", Kind::Worker),
    ("dr", Kind::Worker), ("dre", Kind::Worker), ("docteur", Kind::Worker), ("judge", Kind::Worker), ("juge", Kind::Worker), ("pc", Kind::Worker), ("maitre", Kind::Worker), ("interpreter", Kind::Worker),
    ("companera", Kind::Worker), ("companero", Kind::Worker), ("kollegin", Kind::Worker), ("kollege", Kind::Worker), ("chefin", Kind::Worker),
    ("mother", Kind::Relative), ("mum", Kind::Relative), ("mam", Kind::Relative), ("mom", Kind::Relative), ("dad", Kind::Relative), ("father", Kind::Relative), ("sister", Kind::Relative),
    ("brother", Kind::Relative), ("nan", Kind::Relative), ("grandma", Kind::Relative), ("grandad", Kind::Relative), ("aunt", Kind::Relative), ("auntie", Kind::Relative), ("uncle", Kind::Relative),
    ("cousin", Kind::Relative), ("partner", Kind::Relative), ("husband", Kind::Relative), ("wife", Kind::Relative), ("boyfriend", Kind::Relative), ("carer", Kind::Relative), ("mere", Kind::Relative),
    ("pere", Kind::Relative), ("soeur", Kind::Relative), ("frere", Kind::Relative), ("maman", Kind::Relative), ("papa", Kind::Relative), ("tante", Kind::Relative), ("oncle", Kind::Relative),
    ("cousine", Kind::Relative), ("conjoint", Kind::Relative), ("conjointe", Kind::Relative), ("madre", Kind::Relative), ("padre", Kind::Relative), ("hermana", Kind::Relative), ("hermano", Kind::Relative),
    ("mutter", Kind::Relative), ("vater", Kind::Relative), ("schwester", Kind::Relative), ("bruder", Kind::Relative),
    ("dog", Kind::Animal), ("cat", Kind::Animal), ("rabbit", Kind::Animal), ("chien", Kind::Animal), ("chat", Kind::Animal), ("chatte", Kind::Animal), ("perro", Kind::Animal), ("hund", Kind::Animal),
];

/// Last word of an organisation's name.
pub(crate) const ORG_LAST: &[(&str, Kind)] = &[
    ("school", Kind::School), ("primary", Kind::School), ("academy", Kind::School), ("college", Kind::School), ("university", Kind::School), ("nursery", Kind::School), ("infants", Kind::School), ("juniors", Kind::School),
    ("hospital", Kind::Hospital), ("infirmary", Kind::Hospital), ("surgery", Kind::Hospital), ("clinic", Kind::Hospital), ("practice", Kind::Hospital), ("ward", Kind::Hospital), ("unit", Kind::Hospital), ("hospice", Kind::Hospital),
    ("court", Kind::Court), ("house", Kind::Home), ("lodge", Kind::Home), ("hostel", Kind::Home), ("refuge", Kind::Home), ("shelter", Kind::Home),
    ("trust", Kind::Plain), ("council", Kind::Council), ("services", Kind::Plain), ("service", Kind::Plain), ("centre", Kind::Plain), ("center", Kind::Plain), ("foundation", Kind::Plain), ("project", Kind::Plain), ("fostering", Kind::Plain),
    ("association", Kind::Plain), ("society", Kind::Plain), ("agency", Kind::Plain), ("club", Kind::Plain), ("fc", Kind::Plain), ("ltd", Kind::Plain), ("hub", Kind::Plain), ("prison", Kind::Court), ("library", Kind::Plain), ("homecare", Kind::Home),
    ("church", Kind::Faith), ("mosque", Kind::Faith), ("temple", Kind::Faith), ("synagogue", Kind::Faith), ("chapel", Kind::Faith), ("gurdwara", Kind::Faith), ("police", Kind::Plain),
    ("gmbh", Kind::Plain), ("schule", Kind::School), ("klinik", Kind::Hospital), ("verein", Kind::Plain),
];

/// First word of an organisation's name; the name goes on after it.
pub(crate) const ORG_FIRST: &[(&str, Kind)] = &[
    ("ecole", Kind::School), ("college", Kind::School), ("lycee", Kind::School), ("cegep", Kind::School), ("polyvalente", Kind::School), ("universite", Kind::School), ("cpe", Kind::School), ("garderie", Kind::School), ("creche", Kind::School),
    ("maternelle", Kind::School), ("hopital", Kind::Hospital), ("clinique", Kind::Hospital), ("chu", Kind::Hospital), ("chum", Kind::Hospital), ("clsc", Kind::Hospital), ("ciusss", Kind::Hospital), ("cisss", Kind::Hospital), ("chsld", Kind::Home), ("gmf", Kind::Hospital), ("csss", Kind::Hospital),
    ("ehpad", Kind::Home), ("foyer", Kind::Home), ("residence", Kind::Home), ("maison", Kind::Home), ("auberge", Kind::Home), ("refuge", Kind::Home), ("mecs", Kind::Home), ("fondation", Kind::Plain), ("association", Kind::Plain), ("centre", Kind::Plain),
    ("tribunal", Kind::Court), ("prison", Kind::Court), ("mairie", Kind::Council), ("ccas", Kind::Council), ("cdas", Kind::Council), ("mosquee", Kind::Faith), ("paroisse", Kind::Faith), ("eglise", Kind::Faith), ("synagogue", Kind::Faith), ("organisme", Kind::Plain),
    ("mission", Kind::Plain), ("commission", Kind::Plain), ("csa", Kind::Plain), ("hospital", Kind::Hospital), ("colegio", Kind::School), ("instituto", Kind::School), ("ies", Kind::School), ("ceip", Kind::School), ("fundacion", Kind::Plain), ("asociacion", Kind::Plain), ("parroquia", Kind::Faith),
    ("jugendamt", Kind::Council), ("grundschule", Kind::School), ("gymnasium", Kind::School), ("klinikum", Kind::Hospital), ("wohngruppe", Kind::Home), ("ysgol", Kind::School),
];

/// Last word of a street's name in English.
pub(crate) const STREET_LAST: &[&str] = &[
    "road", "street", "avenue", "lane", "close", "drive", "grove", "crescent", "terrace", "way", "gardens", "row", "rise", "square", "mews", "rd", "st", "ave", "boulevard", "blvd", "walk", "parade", "quay", "place", "hill", "view", "strasse", "str", "allee", "weg", "platz", "gasse",
];

/// First word of a street's name.
pub(crate) const STREET_FIRST: &[&str] = &["rue", "avenue", "boulevard", "boul", "av", "chemin", "impasse", "allee", "rang", "montee", "quai", "place", "ruelle", "calle", "avenida", "plaza", "paseo", "carrer"];

/// Last word of a place's name.
pub(crate) const PLACE_LAST: &[&str] = &["estate", "park", "island", "river", "bridge", "beach", "bay", "village", "forest", "valley", "lake", "common", "moor", "tower", "towers", "heights", "shire"];

/// First word of a place's name in French and Spanish.
pub(crate) const PLACE_FIRST: &[&str] = &["quartier", "cite", "lac", "parc", "riviere", "ile", "mont", "village", "barrio", "rio", "parque", "pont", "foret", "commune", "ville"];

/// Lower-case words inside a name.
pub(crate) const JOINTS: &[&str] = &["de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "van", "von", "der", "den", "bin", "ben", "al", "el", "y", "del", "sur", "sous", "en", "aux", "st", "ste", "zu", "am"];

/// Capitalised and known to every reader: bodies, laws, tools, feasts, days.
pub(crate) const PUBLIC: &[&str] = &[
    "camhs", "nhs", "ofsted", "dpj", "lac", "edt", "mash", "cin", "cp", "iro", "lado", "cafcass", "hmrc", "dwp", "uc", "pip", "esa", "gp", "gps", "a&e", "ae", "icu", "ed", "er", "ward", "tv", "uk", "usa", "us", "eu", "gmt", "am", "pm",
    "ok", "okay", "adhd", "asd", "ptsd", "ehcp", "send", "senco", "ta", "tas", "hr", "it", "cv", "dbs", "crb", "cps", "mp", "mps", "bbc", "itv", "covid", "hiv", "aids", "std", "iud", "ct", "mri", "dna", "diy", "dvd", "cd", "pc", "sms", "gif", "pdf", "teams", "zoom",
    "whatsapp", "facebook", "instagram", "tiktok", "snapchat", "youtube", "google", "netflix", "amazon", "uber", "microsoft", "outlook", "excel", "word", "powerpoint", "iphone", "android", "twitter", "linkedin", "tesco", "asda", "aldi", "lidl", "greggs",
    "mcdonald's", "mcdonalds", "ikea", "argos", "xbox", "playstation", "fifa", "fortnite", "minecraft", "lego", "barbie", "disney", "pokemon", "nintendo", "god", "jesus", "dieu", "allah", "dios", "gott", "bible", "coran", "koran", "quran",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "christmas", "easter", "eid", "ramadan", "diwali", "halloween", "noel", "paques", "hanukkah", "xmas", "boxing", "lent", "advent", "sabbath", "navidad", "ostern", "weihnachten",
    "mum", "mummy", "mam", "mom", "dad", "daddy", "nan", "nana", "gran", "granny", "grandma", "grandad", "auntie", "uncle", "maman", "papa", "mamie", "papi", "mama", "papi", "oma", "opa", "i", "i'm", "i've", "i'll", "i'd", "id", "im", "ive", "mr", "mrs", "ms", "miss", "dr", "sir", "mme", "mlle", "m",
    "childline", "samaritans", "barnardo's", "nspcc", "unicef", "oxfam", "asse", "aemo", "ase", "caf", "rsa", "smic", "rqap", "ramq", "saaq", "cnesst", "dpj's", "lpj", "lsjpa", "lsssss", "ivac", "sherpa", "otstcfq", "ts", "tes", "pij", "pi", "piss", "crdi", "dsp", "tsa", "tdah", "tspt", "msss", "cnt", "ircc", "pes",
    "section", "act", "care", "order", "children", "child", "protection", "conference", "social", "worker", "workers", "services", "council", "court", "family", "police", "school", "hospital", "universal", "credit", "looked", "after", "black", "white", "gmail", "hotmail", "spotify", "wifi", "english", "maths", "ptsd",
    "sos", "rip", "lol", "omg", "ps", "nb", "faq", "aka", "diy", "vip", "q", "x", "ssd", "sw", "ssw", "pa", "pas", "ys", "yot", "yos", "cla", "s47", "s17", "s20", "pep", "lgbt", "lgbtq", "eap", "nqsw", "asye", "amhp", "dols", "mca", "mha", "cpa", "cpn", "ot", "ots", "hv", "fgm", "cse", "cce", "dv", "mappa", "marac", "ucas", "gcse", "gcses", "btec",
];

/// Authors and theories that texts of the field cite.
pub(crate) const CITED: &[&str] = &["bowlby", "ainsworth", "maslow", "freud", "erikson", "piaget", "vygotsky", "winnicott", "foucault", "freire", "goffman", "bronfenbrenner", "kolb", "schon", "rogers", "bourdieu", "marx", "munro", "laming", "climbie"];

/// The kind that a word of people tells.
pub(crate) fn person(word: &str) -> Option<Kind> {
    PEOPLE.iter().find(|(cue, _)| *cue == word).map(|(_, kind)| *kind)
}

/// The kind of an organisation by its last word.
pub(crate) fn org_last(word: &str) -> Option<Kind> {
    ORG_LAST.iter().find(|(cue, _)| *cue == word).map(|(_, kind)| *kind)
}

/// The kind of an organisation by its first word.
pub(crate) fn org_first(word: &str) -> Option<Kind> {
    ORG_FIRST.iter().find(|(cue, _)| *cue == word).map(|(_, kind)| *kind)
}
