//! The words that make a number an age, or a duration, in each language. All folded.

/// The words of one language.
pub(super) struct Lists {
    pub(super) years: &'static str,
    pub(super) young: &'static str,
    /// Before a number that is then an age.
    pub(super) cues: &'static str,
    /// Verbs before a number that ends its clause.
    pub(super) verbs: &'static str,
    pub(super) adverbs: &'static str,
    /// Before a number and a unit that are then a duration.
    pub(super) spans: &'static str,
    /// After a number that ends its clause.
    pub(super) ends: &'static str,
    pub(super) kin: &'static str,
    /// Before a number of months or weeks that is then an age.
    pub(super) young_cues: &'static str,
}

pub(super) const EN: Lists = Lists {
    years: "year years yr yrs",
    young: "month months mth mths mo mos week weeks wk wks day days",
    cues: "aged age ages turned turns turning says",
    verbs: "is was are were am im i'm he's she's they're who's hes shes theyre whos be looks only since until till \
        kid boy girl baby",
    adverbs: "now just only nearly almost about around barely already still maybe probably roughly not of perhaps approx",
    spans: "for in after over last past next every within under",
    ends: "and but when now next today in on he she they i who with or so too from at has had came the his her whose says was is",
    kin: "son sons daughter daughters brother brothers sister sisters bro sis sibs siblings mother mum mom mam mammy father dad \
        gran nan nana granny grandma grandad grandson granddaughter nephew niece cousin boy boys girl girls baby kids kid \
        children child twins wife husband partner widower widow bairn bairns wean weans lad lass yp foster aunt uncle tenant \
        resident client male female man woman lady gentleman girlfriend boyfriend youngest oldest eldest",
    young_cues: "a aged of at is was now only just baby her his this",
};
pub(super) const FR: Lists = Lists {
    years: "ans an piges annees",
    young: "mois semaine semaines sem jours jour",
    cues: "age agee ages agees",
    verbs: "paraitre parait fait a avait jai j'ai",
    adverbs: "presque environ bientot seulement deja juste que pas peine en a encore tout",
    spans: "depuis pendant durant dans fait tous toutes sur apres pour chaque dernieres derniers en ca dont dure prend coute fallu passe \
        passes reste restee resté purge pris faut travaille encore mes bail peine",
    ends: "et mais quand qui il elle pis",
    kin: "fils fille filles frere freres soeur soeurs mere pere grand-mere grand-pere grand-maman neveu niece cousin cousine \
        bebe enfant enfants petit petite petits jumeaux jumelles mari femme conjoint garcon garcons fillette ado ainee aine \
        cadette cadet benjamine benjamin veuf veuve tante oncle homme monsieur dame jeune gars ado adolescente adolescent doyenne doyen",
    young_cues: "de a avait age agee bebe nourrisson ses d'environ environ",
};
pub(super) const ES: Lists = Lists {
    years: "ano anos anitos anito",
    young: "mes meses semana semanas dias dia mesecitos",
    cues: "edad cumple cumplio cumplir cumplia cumplen cumplira cumplido",
    verbs: "tiene tenia tengo tienen tenian tenes tienes teniendo tendra los",
    adverbs: "casi ya solo apenas unos como recien los a de desde ahora",
    spans: "hace durante por en tras lleva llevo llevaba llevan llevamos dentro hacia cada ultimos mas trabaje trabajo paso pase estuve estuvo",
    ends: "y pero cuando que ya e",
    kin: "hijo hija hijos hijas hermano hermana hermanos hermanas madre padre mama papa abuela abuelo sobrino sobrina primo prima \
        nino nina ninos ninas bebe beba esposa esposo marido mujer nieto nieta nietos gemelos mellizos menor menores pareja viuda \
        adolescente chico chica muchacho muchacha hombre mujer senor senora joven",
    young_cues: "de tiene con tenia bebe",
};
pub(super) const DE: Lists = Lists {
    years: "jahre jahren jahr j lenze",
    young: "monat monate monaten woche wochen tag tage tagen mon",
    cues: "alter",
    verbs: "ist war bin sei is isch waren sind wird wurde werde werden mit bist wars",
    adverbs: "fast schon erst gerade bald etwa ca knapp noch jetzt bereits damals ihren seinen meinen ihrer grad mit glaub ich angeblich heute nun genau",
    spans: "seit vor nach fur in uber alle binnen wahrend rund letzten nachsten",
    ends: "und aber als jetzt oder wie heute kam ging zog wurde gewesen hochstens",
    kin: "sohn sohne tochter bruder schwester schwestern geschwister mutter vater mama papa oma opa grossmutter grossvater enkel \
        enkelin neffe nichte cousin cousine kind kinder baby saugling zwillinge mann frau junge jungen madchen bub witwe witwer tante \
        onkel kleine kleiner",
    young_cues: "ist war mit saugling baby erst alter ihr sein",
};
