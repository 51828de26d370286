//! Words that begin or end the name of a place or an organisation: "… parish", "réseau …", "Haus …". All folded.

use crate::Language;
use crate::wordsets::{Words, words};

/// After a name, in English.
const LAST: &str = "school primary academy college university nursery infants juniors preschool church chapel mosque \
    temple gurdwara synagogue parish cathedral hospital infirmary surgery clinic practice ward hospice pharmacy court \
    house lodge hostel refuge shelter home homes centre center hub library trust foundation fostering association \
    society agency club fc afc gaa rfc prison hmp airport station estate park island river bridge beach bay village \
    forest valley lake moor tower towers heights flats reserve reservation county road street cafe pub bakery hotel \
    gym pool market news radio gazette";
/// Between a name and such a word.
const MIDDLE: &str = "primary secondary high junior infant children childrens s kids youth community family families \
    day care nursing residential medical health leisure sports football general district town village training";
/// Before a name, in the other languages, over "de", "du", "la".
const FIRST_FR: &str = "ecole college lycee cegep polyvalente universite cpe garderie creche maternelle hopital \
    clinique chu clsc ciusss cisss chsld gmf ehpad foyer residence maison auberge refuge mecs chrs fondation \
    association centre tribunal prison mairie ccas paroisse mosquee eglise synagogue organisme mission reseau unite \
    club ressource cafe librairie theatre cinema journal radio quartier cite lac parc riviere ile iles pointe mont \
    village pont foret carre plage vallee baie anse cap rang hameau canal port gare aeroport centre-ville comite \
    cooperative coop groupe equipe service ime itep esat sessad camsp cada pension caserne pizzeria boulangerie garage";
const FIRST_ES: &str = "colegio instituto ies ceip cole guarderia escuela universidad hospital clinica residencia \
    centro hogar casa piso fundacion asociacion parroquia iglesia mezquita club asociación cooperativa empresa bar \
    cafe barrio colonia rio parque plaza pueblo valle sierra isla playa puerto comuna vereda poligono urbanizacion \
    municipio canton comunidad ong equipo taller albergue comedor";
const FIRST_DE: &str = "haus wohngruppe wg kita kindergarten grundschule hauptschule realschule gesamtschule gymnasium \
    schule klinik fachklinik klinikum krankenhaus spital seniorenzentrum seniorenheim pflegeheim wohnheim jugendheim \
    kinderheim kinderhaus verein stiftung cafe hotel gasthof gasthaus pension firma kirche kirchengemeinde pfarrei \
    moschee jva siedlung stadtteil park camp praxis tagesgruppe werkstatt station";
/// Names of numbers that the number follows: not part of it.
const NUMBERS: &str = "nhs nhi nir niss nas sin ssn pps ppsn nam ramq ni dni nie curp rut cuil iban bic ahv svnr prn id \
    no nr n ref case dossier file az aktenzeichen log rego reg ip fax tel tlf movil mobil mob ph phone ext email mail \
    mel courriel snap insta instagram ipp uci iuc ine cin sip cprn crn urn dob fall fallnummer expediente exp";

/// The words of a language.
pub(crate) struct Heads {
    pub(crate) last: Words,
    pub(crate) middle: Words,
    pub(crate) first: Words,
    pub(crate) numbers: Words,
    pub(crate) language: Language,
}

impl Heads {
    pub(crate) fn new(language: Language) -> Self {
        let english = language == Language::En;
        Self {
            last: words(if english { LAST } else { "" }),
            middle: words(if english { MIDDLE } else { "" }),
            first: words(match language {
                Language::En => "",
                Language::Fr => FIRST_FR,
                Language::Es => FIRST_ES,
                Language::De => FIRST_DE,
            }),
            numbers: words(NUMBERS),
            language,
        }
    }
}
