//! Regions and counties that are called otherwise than in GeoNames.

use crate::Language;

/// GeoNames' name, then the English, French, Spanish and German ones.
#[rustfmt::skip]
const REGIONS: &[(&str, [&str; 4])] = &[
    // Austria.
    ("Carinthia", ["Carinthia", "Carinthie", "Carintia", "Kärnten"]),
    ("Lower Austria", ["Lower Austria", "Basse-Autriche", "Baja Austria", "Niederösterreich"]),
    ("Salzburg", ["Salzburg", "Salzbourg", "Salzburgo", "Salzburg"]),
    ("Styria", ["Styria", "Styrie", "Estiria", "Steiermark"]),
    ("Tyrol", ["Tyrol", "Tyrol", "Tirol", "Tirol"]),
    ("Upper Austria", ["Upper Austria", "Haute-Autriche", "Alta Austria", "Oberösterreich"]),
    ("Vienna", ["Vienna", "Vienne", "Viena", "Wien"]),
    // Belgium.
    ("Brussels Capital", ["Brussels", "Bruxelles", "Bruselas", "Brüssel"]),
    ("Flanders", ["Flanders", "Flandre", "Flandes", "Flandern"]),
    ("Wallonia", ["Wallonia", "Wallonie", "Valonia", "Wallonien"]),
    // Canada.
    ("British Columbia", ["British Columbia", "Colombie-Britannique", "Columbia Británica", "British Columbia"]),
    ("New Brunswick", ["New Brunswick", "Nouveau-Brunswick", "Nuevo Brunswick", "New Brunswick"]),
    ("Newfoundland and Labrador", ["Newfoundland and Labrador", "Terre-Neuve-et-Labrador", "Terranova y Labrador", "Neufundland und Labrador"]),
    ("Northwest Territories", ["the Northwest Territories", "Territoires du Nord-Ouest", "Territorios del Noroeste", "Nordwest-Territorien"]),
    ("Nova Scotia", ["Nova Scotia", "Nouvelle-Écosse", "Nueva Escocia", "Nova Scotia"]),
    ("Prince Edward Island", ["Prince Edward Island", "Île-du-Prince-Édouard", "Isla del Príncipe Eduardo", "Prince Edward Island"]),
    ("Quebec", ["Quebec", "Québec", "Quebec", "Québec"]),
    // Switzerland.
    ("Aargau", ["Aargau", "Argovie", "Argovia", "Aargau"]),
    ("Basel-City", ["Basel", "Bâle-Ville", "Basilea-Ciudad", "Basel-Stadt"]),
    ("Basel-Landschaft", ["Basel-Landschaft", "Bâle-Campagne", "Basilea-Campiña", "Basel-Landschaft"]),
    ("Bern", ["Bern", "Berne", "Berna", "Bern"]),
    ("Fribourg", ["Fribourg", "Fribourg", "Friburgo", "Freiburg"]),
    ("Geneva", ["Geneva", "Genève", "Ginebra", "Genf"]),
    ("Glarus", ["Glarus", "Glaris", "Glaris", "Glarus"]),
    ("Grisons", ["Graubünden", "Grisons", "Grisones", "Graubünden"]),
    ("Lucerne", ["Lucerne", "Lucerne", "Lucerna", "Luzern"]),
    ("Neuchatel", ["Neuchâtel", "Neuchâtel", "Neuchâtel", "Neuenburg"]),
    ("Saint Gallen", ["St. Gallen", "Saint-Gall", "San Galo", "St. Gallen"]),
    ("Schaffhausen", ["Schaffhausen", "Schaffhouse", "Schaffhausen", "Schaffhausen"]),
    ("Solothurn", ["Solothurn", "Soleure", "Soleura", "Solothurn"]),
    ("Thurgau", ["Thurgau", "Thurgovie", "Turgovia", "Thurgau"]),
    ("Ticino", ["Ticino", "Tessin", "Tesino", "Tessin"]),
    ("Valais", ["Valais", "Valais", "Valais", "Wallis"]),
    ("Vaud", ["Vaud", "Vaud", "Vaud", "Waadt"]),
    ("Zug", ["Zug", "Zoug", "Zug", "Zug"]),
    ("Zurich", ["Zurich", "Zurich", "Zúrich", "Zürich"]),
    // Germany.
    ("Baden-Wuerttemberg", ["Baden-Württemberg", "Bade-Wurtemberg", "Baden-Wurtemberg", "Baden-Württemberg"]),
    ("Bavaria", ["Bavaria", "Bavière", "Baviera", "Bayern"]),
    ("Berlin", ["Berlin", "Berlin", "Berlín", "Berlin"]),
    ("Brandenburg", ["Brandenburg", "Brandebourg", "Brandeburgo", "Brandenburg"]),
    ("Bremen", ["Bremen", "Brême", "Bremen", "Bremen"]),
    ("Hamburg", ["Hamburg", "Hambourg", "Hamburgo", "Hamburg"]),
    ("Hesse", ["Hesse", "Hesse", "Hesse", "Hessen"]),
    ("Lower Saxony", ["Lower Saxony", "Basse-Saxe", "Baja Sajonia", "Niedersachsen"]),
    ("Mecklenburg-Vorpommern", ["Mecklenburg-Western Pomerania", "Mecklembourg-Poméranie-Occidentale", "Mecklemburgo-Pomerania Occidental", "Mecklenburg-Vorpommern"]),
    ("North Rhine-Westphalia", ["North Rhine-Westphalia", "Rhénanie-du-Nord-Westphalie", "Renania del Norte-Westfalia", "Nordrhein-Westfalen"]),
    ("Rheinland-Pfalz", ["Rhineland-Palatinate", "Rhénanie-Palatinat", "Renania-Palatinado", "Rheinland-Pfalz"]),
    ("Saarland", ["Saarland", "Sarre", "Sarre", "Saarland"]),
    ("Saxony", ["Saxony", "Saxe", "Sajonia", "Sachsen"]),
    ("Saxony-Anhalt", ["Saxony-Anhalt", "Saxe-Anhalt", "Sajonia-Anhalt", "Sachsen-Anhalt"]),
    ("Thuringia", ["Thuringia", "Thuringe", "Turingia", "Thüringen"]),
    // Spain.
    ("Andalusia", ["Andalusia", "Andalousie", "Andalucía", "Andalusien"]),
    ("Aragon", ["Aragon", "Aragon", "Aragón", "Aragonien"]),
    ("Asturias", ["Asturias", "Asturies", "Asturias", "Asturien"]),
    ("Balearic Islands", ["the Balearic Islands", "îles Baléares", "Islas Baleares", "Balearen"]),
    ("Basque Country", ["the Basque Country", "Pays basque", "País Vasco", "Baskenland"]),
    ("Canary Islands", ["the Canary Islands", "îles Canaries", "Canarias", "Kanarische Inseln"]),
    ("Cantabria", ["Cantabria", "Cantabrie", "Cantabria", "Kantabrien"]),
    ("Castille and Leon", ["Castile and León", "Castille-et-León", "Castilla y León", "Kastilien und León"]),
    ("Castille-La Mancha", ["Castilla-La Mancha", "Castille-La Manche", "Castilla-La Mancha", "Kastilien-La Mancha"]),
    ("Catalonia", ["Catalonia", "Catalogne", "Cataluña", "Katalonien"]),
    ("Extremadura", ["Extremadura", "Estrémadure", "Extremadura", "Extremadura"]),
    ("Galicia", ["Galicia", "Galice", "Galicia", "Galicien"]),
    ("Murcia", ["Murcia", "Murcie", "Murcia", "Murcia"]),
    ("Navarre", ["Navarre", "Navarre", "Navarra", "Navarra"]),
    ("Valencia", ["Valencia", "Valence", "Comunidad Valenciana", "Valencia"]),
    // France.
    ("Alsace", ["Alsace", "Alsace", "Alsacia", "Elsass"]),
    ("Aquitaine", ["Aquitaine", "Aquitaine", "Aquitania", "Aquitanien"]),
    ("Bourgogne", ["Burgundy", "Bourgogne", "Borgoña", "Burgund"]),
    ("Brittany", ["Brittany", "Bretagne", "Bretaña", "Bretagne"]),
    ("Centre", ["the Centre of France", "Centre", "Centro de Francia", "Region Centre"]),
    ("Corsica", ["Corsica", "Corse", "Córcega", "Korsika"]),
    ("Franche-Comte", ["Franche-Comté", "Franche-Comté", "Franco Condado", "Franche-Comté"]),
    ("Haute-Normandie", ["Upper Normandy", "Haute-Normandie", "Alta Normandía", "Obere Normandie"]),
    ("Ile-de-France", ["Île-de-France", "Île-de-France", "Isla de Francia", "Île-de-France"]),
    ("Lorraine", ["Lorraine", "Lorraine", "Lorena", "Lothringen"]),
    ("Lower Normandy", ["Lower Normandy", "Basse-Normandie", "Baja Normandía", "Untere Normandie"]),
    ("Midi-Pyrenees", ["Midi-Pyrénées", "Midi-Pyrénées", "Mediodía-Pirineos", "Midi-Pyrénées"]),
    ("Picardie", ["Picardy", "Picardie", "Picardía", "Picardie"]),
    ("Provence-Alpes-Cote d'Azur", ["Provence", "Provence-Alpes-Côte d’Azur", "Provenza", "Provence"]),
    ("Rhone-Alpes", ["Rhône-Alpes", "Rhône-Alpes", "Ródano-Alpes", "Rhône-Alpes"]),
    // Mexico.
    ("Mexico City", ["Mexico City", "Mexico", "Ciudad de México", "Mexiko-Stadt"]),
    ("Mexico", ["the State of Mexico", "État de Mexico", "Estado de México", "Bundesstaat México"]),
    ("Michoacan", ["Michoacán", "Michoacán", "Michoacán", "Michoacán"]),
    ("Nuevo Leon", ["Nuevo León", "Nuevo León", "Nuevo León", "Nuevo León"]),
    ("Queretaro", ["Querétaro", "Querétaro", "Querétaro", "Querétaro"]),
    ("San Luis Potosi", ["San Luis Potosí", "San Luis Potosí", "San Luis Potosí", "San Luis Potosí"]),
    ("Yucatan", ["Yucatán", "Yucatán", "Yucatán", "Yucatán"]),
];

/// Counties, departments and provinces as they write themselves, where GeoNames lacks the accents or has an Irish or
/// administrative name.
#[rustfmt::skip]
const COUNTIES: &[(&str, &str)] = &[
    // Québec.
    ("Abitibi-Temiscamingue", "Abitibi-Témiscamingue"), ("Centre-du-Quebec", "Centre-du-Québec"),
    ("Chaudiere-Appalaches", "Chaudière-Appalaches"), ("Cote-Nord", "Côte-Nord"),
    ("Gaspesie-Iles-de-la-Madeleine", "Gaspésie–Îles-de-la-Madeleine"), ("Lanaudiere", "Lanaudière"),
    ("Monteregie", "Montérégie"), ("Montreal", "Montréal"), ("Nord-du-Quebec", "Nord-du-Québec"),
    ("Saguenay/Lac-Saint-Jean", "Saguenay–Lac-Saint-Jean"),
    // France.
    ("Ardeche", "Ardèche"), ("Ariege", "Ariège"), ("Bouches-du-Rhone", "Bouches-du-Rhône"), ("Correze", "Corrèze"),
    ("Cote-d'Or", "Côte-d’Or"), ("Cotes-d'Armor", "Côtes-d’Armor"), ("Deux-Sevres", "Deux-Sèvres"), ("Drome", "Drôme"),
    ("Finistere", "Finistère"), ("Haute-Saone", "Haute-Saône"), ("Hautes-Pyrenees", "Hautes-Pyrénées"),
    ("Herault", "Hérault"), ("Isere", "Isère"), ("Lozere", "Lozère"), ("Nievre", "Nièvre"), ("Puy-de-Dome", "Puy-de-Dôme"),
    ("Pyrenees-Atlantiques", "Pyrénées-Atlantiques"), ("Pyrenees-Orientales", "Pyrénées-Orientales"), ("Rhone", "Rhône"),
    ("Saone-et-Loire", "Saône-et-Loire"), ("Val-d'Oise", "Val-d’Oise"), ("Vendee", "Vendée"),
    // Belgium.
    ("Brabant Wallon", "Brabant wallon"), ("Liege", "Liège"),
    // Spain.
    ("Alava", "Álava"), ("Almeria", "Almería"), ("Avila", "Ávila"), ("Caceres", "Cáceres"), ("Cadiz", "Cádiz"),
    ("Castello", "Castellón"), ("Guipuzcoa", "Guipúzcoa"), ("Jaen", "Jaén"), ("Leon", "León"), ("Malaga", "Málaga"),
    ("da Coruna", "A Coruña"), ("of Asturias", "Asturias"), ("of Cordoba", "Córdoba"), ("of Toledo", "Toledo"),
    // Germany.
    ("Dusseldorf", "Düsseldorf"), ("Freiburg Region", "Freiburg"), ("Giessen", "Gießen"), ("Karlsruhe Region", "Karlsruhe"),
    ("Koln", "Köln"), ("Lower Bavaria", "Niederbayern"), ("Munster", "Münster"), ("Swabia", "Schwaben"),
    ("Tuebingen Region", "Tübingen"), ("Upper Bavaria", "Oberbayern"), ("Upper Franconia", "Oberfranken"),
    ("Upper Palatinate", "Oberpfalz"),
    // Ireland.
    ("An Cabhan", "Cavan"), ("An Clar", "Clare"), ("An Iarmhi", "Westmeath"), ("An Longfort", "Longford"), ("An Mhi", "Meath"),
    ("Ciarrai", "Kerry"), ("Loch Garman", "Wexford"), ("Lu", "Louth"), ("Maigh Eo", "Mayo"), ("Uibh Fhaili", "Offaly"),
];

/// A county as it writes itself.
pub(super) fn county(name: &'static str) -> &'static str {
    COUNTIES.iter().find(|(own, _)| *own == name).map_or(name, |(_, written)| written)
}

/// What a region is called in a language; its own name where that is the same.
pub(super) fn called(region: &'static str, language: Language) -> &'static str {
    REGIONS.iter().find(|(own, _)| *own == region).map_or(region, |(_, names)| names[language as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_called_as_its_readers_call_it() {
        assert_eq!(called("Quebec", Language::Fr), "Québec");
        assert_eq!(called("Bavaria", Language::De), "Bayern");
        assert_eq!(called("Ontario", Language::Fr), "Ontario");
        assert_eq!((county("Monteregie"), county("Kent")), ("Montérégie", "Kent"));
    }
}
