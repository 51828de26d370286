//! Where in the world an origin lies: a rung above keeping it back.

use crate::Language;
use crate::lexicon::fold;

/// A part of the world in four languages, and how its peoples' names begin in any of them, folded. Faiths and peoples without a
/// state have none: to name the region would tell as much.
type Part = ([&'static str; 4], &'static str);

const PARTS: &[Part] = &[
    (
        ["West African", "d’Afrique de l’Ouest", "de África Occidental", "aus Westafrika"],
        "niger ghan seneg gamb ivoir ivor mali guine togo benin liberi sierra burkin mauretan mauritani yorub igbo haus wolof",
    ),
    (
        ["East African", "d’Afrique de l’Est", "de África Oriental", "aus Ostafrika"],
        "somal eritr erythr ethiop etiop athiop kenya keni ugand rwand ruand burund tanzan tansan sudan soudan dschibut djibout \
         tigrin amhar oromo swahil suahel",
    ),
    (
        ["Central African", "d’Afrique centrale", "de África Central", "aus Zentralafrika"],
        "congo kongo camer kamer centrafric gabon tchad chad angol lingal",
    ),
    (
        ["Southern African", "d’Afrique australe", "de África Austral", "aus dem südlichen Afrika"],
        "zimbab simbab zambi sambi malaw mozamb mosamb botsw namib sudafrik sudafric shona zulu xhosa",
    ),
    (
        ["North African", "d’Afrique du Nord", "del norte de África", "aus Nordafrika"],
        "morocc marok maroc marroq alger argel tunis tunec liby libi egypt egip agypt",
    ),
    (
        ["Middle Eastern", "du Moyen-Orient", "de Oriente Medio", "aus dem Nahen Osten"],
        "syri siri irak iraq iran leban liban palest palast jordan saud israel yemen jemen kurd turk turc persi farsi kuwait \
         koweit",
    ),
    (
        ["Central Asian", "d’Asie centrale", "de Asia Central", "aus Zentralasien"],
        "afghan afgan uzbek ouzbek usbek kazakh kasach kyrgy kirgis tajik tadschik turkmen dari pasht pacht pasch hazar",
    ),
    (
        ["South Asian", "d’Asie du Sud", "del sur de Asia", "aus Südasien"],
        "pakist paquist indian indien inder indisch bangl bengal tamil tamoul nepal urdu ourdou hindi punjab panjab pendjab \
         gujar srilank sinhal singhal",
    ),
    (
        ["East Asian", "d’Asie de l’Est", "de Asia Oriental", "aus Ostasien"],
        "chin japan japon korea core mongol vietnam thai tailand filip philip cambod kambod khmer laot burm birman indones \
         malays manda canton",
    ),
    (
        ["from the Caucasus", "du Caucase", "del Cáucaso", "aus dem Kaukasus"],
        "georg armen azer aserb chechen tchetch tschetsch",
    ),
    (
        ["Eastern European", "d’Europe de l’Est", "de Europa del Este", "aus Osteuropa"],
        "polish polon polac pole poln romanian roumain ruman bulg hungar hongr ungar slova slove eslov czech tchequ checo \
         tschech lithua litua litau latvi letton lett eston estn ukrain ucran russ ruso rusa belarus bieloru moldav moldaw \
         alban kosov serb croat kroat bosn macedon mazedon montenegr",
    ),
    (
        ["Southern European", "d’Europe du Sud", "del sur de Europa", "aus Südeuropa"],
        "greek grec grieg griech ital portug spani espagn espan cypri chypri zypri malt catal katal basqu vasc",
    ),
    (
        ["Western European", "d’Europe de l’Ouest", "de Europa Occidental", "aus Westeuropa"],
        "irish irland iris scot ecoss escoc schott welsh gallo gales walis engl angla ingl germ allem alem deutsch dutch neerl \
         holl niederl french franc franz belg belga swiss suiss suiz schweiz austri autric osterr",
    ),
    (
        ["Northern European", "d’Europe du Nord", "del norte de Europa", "aus Nordeuropa"],
        "swed suedo sueco sueca schwed danish danois danes danisch norw norv norueg finn finl island iceland",
    ),
    (
        ["Caribbean", "des Caraïbes", "del Caribe", "aus der Karibik"],
        "jamai hait cuba kuban domin bajan barbad trinid caribb antill guadel martin puerto-ric portoric",
    ),
    (
        ["Latin American", "d’Amérique latine", "de América Latina", "aus Lateinamerika"],
        "brazil bresil brasil colomb kolumb venez peru chile chili mexic mexik mejic guatem hondu salvad nicarag boliv ecuador \
         ecuat equator argent urugu paragu panam",
    ),
    (["Oceanian", "d’Océanie", "de Oceanía", "aus Ozeanien"], "samo tong fiji fidsch fidji papua tokel niue"),
];

/// The part of the world that a written origin lies in.
pub(super) fn part(language: Language, surface: &str) -> Option<&'static str> {
    let word = fold(surface);
    let begins = |list: &str| {
        let longest = list.split_ascii_whitespace().filter(|stem| word.starts_with(stem)).map(str::len).max();
        longest.filter(|_| !word.contains(' '))
    };
    let parts = PARTS.iter().filter_map(|(names, list)| Some((begins(list)?, names)));
    parts.max_by_key(|(length, _)| *length).map(|(_, names)| names[language as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_its_part_of_the_world_and_a_faith_has_none() {
        assert_eq!(part(Language::En, "Somali"), Some("East African"));
        assert_eq!(part(Language::Fr, "roumaine"), Some("d’Europe de l’Est"));
        assert_eq!(part(Language::Es, "marroquíes"), Some("del norte de África"));
        assert_eq!(part(Language::De, "syrischer"), Some("aus dem Nahen Osten"));
        for none in ["Muslim", "Roma", "romani", "Cree", "catholique", ""] {
            assert_eq!(part(Language::En, none), None, "{none}");
        }
    }
}
