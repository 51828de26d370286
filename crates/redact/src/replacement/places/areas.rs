//! Countries and continents in the four languages: their names, and the places in a part of them.

use crate::Language;

/// What an area is called, alone and after "of", in English, French, Spanish and German.
pub(super) struct Area {
    pub(super) code: &'static str,
    names: [&'static str; 4],
    of: [&'static str; 4],
    /// Whose country it is a part of, if it is.
    pub(super) within: Option<&'static str>,
    /// The languages that its stories are written in.
    pub(super) languages: &'static [Language],
}

use Language::{De, En, Es, Fr};

#[rustfmt::skip]
const AREAS: &[Area] = &[
    area("GB-ENG", ["England", "Angleterre", "Inglaterra", "England"], ["England", "de l’Angleterre", "de Inglaterra", "von England"], Some("GB"), &[En]),
    area("GB-SCT", ["Scotland", "Écosse", "Escocia", "Schottland"], ["Scotland", "de l’Écosse", "de Escocia", "von Schottland"], Some("GB"), &[En]),
    area("GB-WLS", ["Wales", "pays de Galles", "Gales", "Wales"], ["Wales", "du pays de Galles", "de Gales", "von Wales"], Some("GB"), &[En]),
    area("GB-NIR", ["Northern Ireland", "Irlande du Nord", "Irlanda del Norte", "Nordirland"], ["Northern Ireland", "de l’Irlande du Nord", "de Irlanda del Norte", "von Nordirland"], Some("GB"), &[En]),
    area("GB", ["the United Kingdom", "Royaume-Uni", "Reino Unido", "Vereinigtes Königreich"], ["the United Kingdom", "du Royaume-Uni", "del Reino Unido", "des Vereinigten Königreichs"], None, &[En]),
    area("IE", ["Ireland", "Irlande", "Irlanda", "Irland"], ["Ireland", "de l’Irlande", "de Irlanda", "von Irland"], None, &[En]),
    area("CA", ["Canada", "Canada", "Canadá", "Kanada"], ["Canada", "du Canada", "de Canadá", "von Kanada"], None, &[En, Fr]),
    area("US", ["the United States", "États-Unis", "Estados Unidos", "USA"], ["the United States", "des États-Unis", "de Estados Unidos", "der USA"], None, &[En]),
    area("FR", ["France", "France", "Francia", "Frankreich"], ["France", "de la France", "de Francia", "von Frankreich"], None, &[Fr]),
    area("BE", ["Belgium", "Belgique", "Bélgica", "Belgien"], ["Belgium", "de la Belgique", "de Bélgica", "von Belgien"], None, &[Fr]),
    area("CH", ["Switzerland", "Suisse", "Suiza", "Schweiz"], ["Switzerland", "de la Suisse", "de Suiza", "der Schweiz"], None, &[Fr, De]),
    area("DE", ["Germany", "Allemagne", "Alemania", "Deutschland"], ["Germany", "de l’Allemagne", "de Alemania", "von Deutschland"], None, &[De]),
    area("AT", ["Austria", "Autriche", "Austria", "Österreich"], ["Austria", "de l’Autriche", "de Austria", "von Österreich"], None, &[De]),
    area("ES", ["Spain", "Espagne", "España", "Spanien"], ["Spain", "de l’Espagne", "de España", "von Spanien"], None, &[Es]),
    area("MX", ["Mexico", "Mexique", "México", "Mexiko"], ["Mexico", "du Mexique", "de México", "von Mexiko"], None, &[Es]),
    area("AU", ["Australia", "Australie", "Australia", "Australien"], ["Australia", "de l’Australie", "de Australia", "von Australien"], None, &[En]),
    area("NZ", ["New Zealand", "Nouvelle-Zélande", "Nueva Zelanda", "Neuseeland"], ["New Zealand", "de la Nouvelle-Zélande", "de Nueva Zelanda", "von Neuseeland"], None, &[En]),
    area("+AF", ["Africa", "Afrique", "África", "Afrika"], [""; 4], None, &[]),
    area("+AS", ["Asia", "Asie", "Asia", "Asien"], [""; 4], None, &[]),
    area("+EU", ["Europe", "Europe", "Europa", "Europa"], [""; 4], None, &[]),
    area("+NA", ["Central America and the Caribbean", "Amérique centrale et Caraïbes", "América Central y el Caribe", "Mittelamerika und Karibik"], [""; 4], None, &[]),
    area("+SA", ["South America", "Amérique du Sud", "América del Sur", "Südamerika"], [""; 4], None, &[]),
    area("+OC", ["Oceania", "Océanie", "Oceanía", "Ozeanien"], [""; 4], None, &[]),
];

const fn area(
    code: &'static str,
    names: [&'static str; 4],
    of: [&'static str; 4],
    within: Option<&'static str>,
    languages: &'static [Language],
) -> Area {
    Area { code, names, of, within, languages }
}

impl Area {
    pub(super) fn get(code: &str) -> Option<&'static Self> {
        AREAS.iter().find(|area| area.code == code)
    }

    pub(super) fn name(&self, language: Language) -> &'static str {
        self.names[language as usize]
    }

    /// The country: itself, or the one that it is a part of.
    pub(super) fn country(&self) -> &'static str {
        self.within.unwrap_or(self.code)
    }

    /// "a town in the north of England". `part` is as on a keypad: 7 north-west, 3 south-east.
    pub(super) fn in_part(&self, language: Language, part: u8) -> Option<String> {
        let of = Some(self.of[language as usize]).filter(|of| !of.is_empty())?;
        let part = usize::from(part.checked_sub(1)?);
        Some(match language {
            En => format!("a place in the {} of {of}", EN_PARTS.get(part)?),
            Fr => format!("un lieu {} {of}", FR_PARTS.get(part)?),
            Es => format!("un lugar del {} {of}", ES_PARTS.get(part)?),
            De => format!("ein Ort {} {of}", DE_PARTS.get(part)?),
        })
    }
}

const EN_PARTS: [&str; 9] =
    ["south-west", "south", "south-east", "west", "middle", "east", "north-west", "north", "north-east"];
const FR_PARTS: [&str; 9] = [
    "du sud-ouest",
    "du sud",
    "du sud-est",
    "de l’ouest",
    "du centre",
    "de l’est",
    "du nord-ouest",
    "du nord",
    "du nord-est",
];
const ES_PARTS: [&str; 9] = ["suroeste", "sur", "sureste", "oeste", "centro", "este", "noroeste", "norte", "noreste"];
const DE_PARTS: [&str; 9] = [
    "im Südwesten",
    "im Süden",
    "im Südosten",
    "im Westen",
    "in der Mitte",
    "im Osten",
    "im Nordwesten",
    "im Norden",
    "im Nordosten",
];
