//! Words that begin or end the name of an organisation. All folded.

use crate::found::Kind;
use crate::wordsets::List;

/// Last word of an organisation's name.
pub(crate) static ORG_LAST: List<Kind> = kinds![
    School: "school" "primary" "academy" "college" "university" "nursery" "infants" "juniors" "schule";
    Hospital: "hospital" "infirmary" "surgery" "clinic" "practice" "ward" "unit" "hospice" "klinik";
    Court: "court" "prison";
    Home: "house" "lodge" "hostel" "refuge" "shelter" "homecare";
    Plain: "trust" "services" "service" "centre" "center" "foundation" "project" "fostering" "association"
        "society" "agency" "club" "fc" "ltd" "hub" "library" "police" "gmbh" "verein";
    Council: "council";
    Faith: "church" "mosque" "temple" "synagogue" "chapel" "gurdwara";
];

/// First word of an organisation's name; the name goes on after it.
pub(crate) static ORG_FIRST: List<Kind> = kinds![
    School: "ecole" "college" "lycee" "cegep" "polyvalente" "universite" "cpe" "garderie" "creche" "maternelle"
        "colegio" "instituto" "ies" "ceip" "grundschule" "gymnasium" "ysgol";
    Hospital: "hopital" "clinique" "chu" "chum" "clsc" "ciusss" "cisss" "gmf" "csss" "hospital" "klinikum";
    Home: "chsld" "ehpad" "foyer" "residence" "maison" "auberge" "refuge" "mecs" "wohngruppe";
    Plain: "fondation" "association" "centre" "organisme" "mission" "commission" "csa" "fundacion" "asociacion";
    Court: "tribunal" "prison";
    Council: "mairie" "ccas" "cdas" "jugendamt";
    Faith: "mosquee" "paroisse" "eglise" "synagogue" "parroquia";
];

/// The kind of an organisation by its last word.
pub(crate) fn org_last(word: &str) -> Option<Kind> {
    ORG_LAST.get(word).copied()
}

/// The kind of an organisation by its first word.
pub(crate) fn org_first(word: &str) -> Option<Kind> {
    ORG_FIRST.get(word).copied()
}
