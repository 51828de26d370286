//! Nationalities, ethnic groups, faiths and mother tongues, as they stand for a person's origin.

use crate::Language;

/// Folded words. Languages of the schools and of the site's own country are left out where they say nothing.
const EN: &str = "somali somalian eritrean ethiopian sudanese nigerian ghanaian kenyan ugandan congolese rwandan zimbabwean gambian senegalese cameroonian algerian moroccan tunisian libyan egyptian syrian iraqi iranian kurdish kurd kurds afghan pashtun hazara pakistani punjabi kashmiri indian gujarati bengali bangladeshi sylheti tamil sinhalese nepali tibetan chinese cantonese mandarin hakka vietnamese thai cambodian khmer filipino filipina korean japanese mongolian polish romanian bulgarian hungarian slovak slovakian czech lithuanian latvian estonian ukrainian russian belarusian moldovan albanian kosovan serbian croatian bosnian macedonian greek turkish cypriot italian portuguese spanish irish welsh jamaican bajan trinidadian haitian cuban dominican brazilian colombian venezuelan peruvian chilean mexican guatemalan honduran salvadoran american-indian cree inuit innu mohawk algonquin atikamekw mi'kmaq metis ojibwe dene lakota navajo maori samoan tongan fijian aboriginal roma romany gypsy traveller travellers muslim muslims islam islamic shia sunni ahmadi sikh hindu buddhist jewish jew jews hasidic catholic protestant orthodox pentecostal evangelical methodist baptist quaker jehovah's mormon rastafarian rasta yoruba igbo hausa shona zulu xhosa amharic tigrinya tigrayan oromo arabic arab farsi persian dari pashto urdu hindi mirpuri yazidi coptic yemeni palestinian lebanese jordanian saudi israeli georgian armenian azeri chechen uzbek uyghur rohingya burmese karen caribbean african afro-caribbean asian latino latina hispanic francophone anglophone québécois quebecois haitien scottish dutch german french swedish danish norwegian finnish";
const FR: &str = "somalien somalienne erythreen erythreenne ethiopien ethiopienne soudanais soudanaise nigerian nigeriane ghaneen kenyan congolais congolaise rwandais rwandaise burundais burundaise senegalais senegalaise camerounais camerounaise ivoirien ivoirienne malien malienne guineen guineenne togolais togolaise beninois beninoise algerien algerienne marocain marocaine tunisien tunisienne libyen egyptien egyptienne syrien syrienne irakien irakienne iranien iranienne kurde kurdes afghan afghane pachtoune pakistanais pakistanaise indien indienne tamoul tamoule bengali bangladais nepalais nepalaise chinois chinoise cantonais vietnamien vietnamienne cambodgien cambodgienne khmer khmere philippin philippine coreen coreenne japonais japonaise polonais polonaise roumain roumaine bulgare hongrois hongroise ukrainien ukrainienne russe albanais albanaise kosovar kosovare serbe croate bosniaque grec grecque turc turque italien italienne portugais portugaise espagnol espagnole irlandais irlandaise jamaicain jamaicaine haitien haitienne haitiens haitiennes cubain cubaine dominicain bresilien bresilienne colombien colombienne venezuelien venezuelienne peruvien chilien chilienne mexicain mexicaine guatemalteque hondurien salvadorien cri crie cris inuit inuk inuktitut innu innue innus mohawk algonquin algonquine anishinabe atikamekw mi'kmaq micmac metis autochtone huron-wendat abenaki musulman musulmane musulmans musulmanes islam chiite sunnite sikh hindou hindoue bouddhiste juif juive juifs hassidique catholique protestant protestante orthodoxe pentecotiste evangelique adventiste mormon rom roms tsigane manouche gitan gitane kabyle berbere rifain arabe arabes arabophone creole creolophone wolof bambara lingala swahili peul malgache comorien comorienne mahorais mahoraise reunionnais antillais antillaise guadeloupeen martiniquais maghrebin maghrebine africain africaine asiatique libanais libanaise palestinien palestinienne israelien armenien armenienne tchetchene georgien yezidi yemenite portoricain latino latina francophone anglophone allophone";
const ES: &str = "somali eritreo marroqui argelino senegales senegalesa nigeriano nigeriana rumano rumana bulgaro ucraniano ucraniana ruso rusa polaco gitano gitana gitanos colombiano colombiana venezolano venezolana peruano peruana ecuatoriano ecuatoriana boliviano boliviana dominicano dominicana cubano hondureno hondurena guatemalteco salvadoreno mexicano mexicana brasileno argentino chileno chino china pakistani indio musulman musulmana catolico catolica evangelico evangelica judio judia protestante arabe quechua aymara mapuche sirio siria afgano portugues italiano haitiano";
const DE: &str = "syrer syrerin syrisch syrische afghane afghanin afghanisch iraker irakisch iraner iranerin kurde kurdin kurdisch kurdische turke turkin turkisch turkische albaner albanisch kosovo-albaner serbe serbin serbisch kroatisch bosnisch rumane rumanin rumanisch bulgarisch polin pole polnisch polnische ukrainer ukrainerin ukrainisch russe russin russisch russische tschetschenisch eritreer eritreerin eritreisch somalier somalisch nigerianer nigerianerin nigerianisch ghanaisch marokkaner marokkanisch algerisch tunesisch vietnamesisch chinesisch italiener italienisch griechisch portugiesisch spanisch muslim muslima muslimisch muslimische jude judin judisch judische katholisch evangelisch orthodox jeside jesidin jesidisch roma sinti sinto arabisch arabische arabischer farsi dari paschtu tigrinya";

/// Words after which it is a subject, a dish or a thing, and no one's origin.
const THINGS: &[&str] = &[
    "speaking",
    "speaker",
    "lesson",
    "lessons",
    "class",
    "classes",
    "homework",
    "teacher",
    "food",
    "fries",
    "takeaway",
    "toast",
    "breakfast",
    "bulldog",
    "cafe",
    "coffee",
    "restaurant",
    "leave",
    "exam",
    "gcse",
    "church",
    "school",
    "primary",
    "cuisine",
    "shop",
    "channel",
    "windows",
    "dressing",
    "salad",
    "wedding",
    "dancing",
    "sea",
    "coast",
    "pancake",
    "pancakes",
];

/// Whether a folded word tells an origin; `after` is the word that follows.
pub(crate) struct Origins(std::collections::HashSet<&'static str>);

impl Origins {
    pub(crate) fn new(language: Language) -> Self {
        let words = match language {
            Language::En => EN,
            Language::Fr => FR,
            Language::Es => ES,
            Language::De => DE,
        };
        Self(words.split(' ').collect())
    }

    pub(crate) fn tells(&self, word: &str, after: &str) -> bool {
        self.0.contains(word) && !THINGS.contains(&after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_not_a_lesson() {
        let origins = Origins::new(Language::En);
        assert!(
            origins.tells("eritrean", "family") && !origins.tells("spanish", "lesson") && !origins.tells("table", "")
        );
        assert!(Origins::new(Language::Fr).tells("haitienne", ""));
    }
}
