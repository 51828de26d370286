//! Words around the names of places. All folded.

use crate::wordsets::List;

/// Before a place.
pub(crate) static AT: List = list![
    "in" "near" "from" "to" "outside" "around" "across" "towards" "via" "into" "at" "a" "en" "vers" "depuis"
    "pres" "desde" "hacia" "nach" "aus" "bei"
];

/// Last word of a place's name.
pub(crate) static PLACE_LAST: List = list![
    "estate" "park" "island" "river" "bridge" "beach" "bay" "village" "forest" "valley" "lake" "common" "moor"
    "tower" "towers" "heights" "shire"
];

/// First word of a place's name in French and Spanish.
pub(crate) static PLACE_FIRST: List = list![
    "quartier" "cite" "lac" "parc" "riviere" "ile" "mont" "village" "barrio" "rio" "parque" "pont" "foret"
    "commune" "ville"
];

/// Countries that writers name, in their languages.
pub(crate) static COUNTRIES: List = list![
    "england" "scotland" "wales" "ireland" "france" "canada" "belgium" "switzerland" "spain" "germany" "italy"
    "portugal" "poland" "romania" "ukraine" "russia" "turkey" "syria" "iraq" "iran" "afghanistan" "pakistan"
    "india" "bangladesh" "somalia" "eritrea" "ethiopia" "sudan" "nigeria" "ghana" "kenya" "jamaica" "haiti"
    "vietnam" "china" "philippines" "albania" "algeria" "morocco" "tunisia" "senegal" "cameroon" "congo"
    "mexico" "brazil" "colombia" "venezuela" "belgique" "suisse" "espagne" "allemagne" "italie" "pologne"
    "roumanie" "turquie" "syrie" "algerie" "maroc" "tunisie" "cameroun" "cote d'ivoire" "mali" "guinee" "bresil"
    "colombie" "mexique" "erythree" "ethiopie" "somalie" "liban" "chine" "inde"
];
