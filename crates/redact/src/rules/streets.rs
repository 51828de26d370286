//! The words that streets, flats and boxes are known by. All folded.

/// Last word of a street's name.
pub(crate) const STREET_LAST: &[&str] = &[
    "road", "street", "avenue", "lane", "close", "drive", "grove", "crescent", "terrace", "way", "gardens", "row", "rise",
    "square", "mews", "rd", "st", "ave", "boulevard", "blvd", "walk", "parade", "quay", "place", "hill", "view", "lanes",
    "cres", "dr", "ln", "ct", "court", "highway", "hwy", "parkway", "pkwy", "bypass", "circus", "gate", "wynd", "vennel",
    "brae", "loan", "villas", "cottages", "buildings", "mansions", "tce", "esplanade", "promenade", "alley", "bank", "banks",
    "green", "croft", "yard", "side", "end", "fold", "fields", "meadows", "strasse", "str", "allee", "weg", "platz", "gasse",
    "ring", "damm", "ufer", "chaussee", "steig", "kalea",
];

/// Such a word is one only with a number before it or a capital of its own, since it says other things too.
pub(super) const VAGUE: &str = "way place close walk hill view row rise gate green bank banks end side fields yard court ct st \
    dr gardens square drive buildings loan fold croft meadows circus lanes ring ufer damm";

/// First word of a street's name.
pub(crate) const STREET_FIRST: &[&str] = &[
    "rue", "avenue", "boulevard", "boul", "av", "chemin", "impasse", "allee", "rang", "montee", "quai", "place", "ruelle",
    "calle", "avenida", "plaza", "paseo", "carrer", "route", "chaussee", "sentier", "passage", "cours", "square", "galerie",
    "cote", "derb", "faubourg", "esplanade", "bd", "blvd", "bvd", "carretera", "camino", "pasaje", "ronda", "travesia", "rua",
    "jiron", "jr", "carrera", "cra", "cl", "calzada", "priv", "privada", "callejon", "cuesta", "glorieta", "via", "rambla",
    "ffordd", "heol", "clos", "lorong", "gali", "transversal", "diagonal", "urb", "rodovia", "prolongacion", "andador",
];

/// Of these the name needs a capital after it, or a number with it: they are ordinary words.
pub(super) const PLAIN: &str = "place route passage cours cote square via camino cuesta galerie sentier esplanade plaza rang av \
    chemin quai allee paseo clos cl jr carrera ronda diagonal transversal privada pasaje avenue avenida";

/// Before a number or letter: a part of a house, a box, a plot.
pub(super) const UNITS: &str = "flat apartment apt unit room suite app appt appartement apto depto dpto piso puerta int interior \
    bloc block bloque bat batiment escalier esc etage porte boite bte top tur stiege stock wohnung whg haus mz lt lote manzana \
    parcela casa villa lot case ponton hangar zone escalera planta dto departamento torre tower torres zimmer numero num section \
    house plot erf stand";

/// After a German preposition and article, the end of a street's name.
pub(super) const GERMAN: &[&str] = &[
    "strasse", "str", "weg", "allee", "platz", "gasse", "damm", "ufer", "ring", "chaussee", "steig", "stieg", "pfad", "graben",
    "markt", "zeile", "brink", "pad",
];

/// Words that stand between a number and "road" by chance.
pub(super) const SMALL: &[&str] = &[
    "in", "on", "the", "a", "of", "to", "miles", "minutes", "years", "weeks", "months", "days", "from", "along", "down", "up",
    "and", "or", "hours", "metres", "doors", "people", "kids", "children", "cars", "year", "old", "at", "for", "with", "min",
    "mins", "is", "was", "were", "are", "by", "over", "into", "off", "we", "i", "he", "she", "they", "it", "his", "her", "my",
];
