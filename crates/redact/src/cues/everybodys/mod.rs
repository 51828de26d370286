//! What every reader knows and what therefore tells of nobody: public bodies, benefits, laws, makers, cited authors, days
//! and feasts, and how the trade shortens its words.

mod de;
mod en;
mod es;
mod fr;

use std::collections::HashSet;

use crate::Language;
use crate::lexicon::Known;

/// In all languages: kin, days, months, feasts, bodies and makers that cross borders.
const COMMON: &str = "\
    camhs nhs ofsted dpj lac edt mash cin cp iro lado cafcass hmrc dwp uc pip esa gp gps a&e ae icu ed er ward \
    tv uk usa us eu gmt am pm ok okay adhd asd ptsd ehcp send senco ta tas hr it cv dbs crb cps mp mps bbc itv \
    covid hiv aids std iud ct mri dna diy dvd cd pc sms gif pdf teams zoom whatsapp facebook instagram tiktok \
    snapchat youtube google netflix amazon uber microsoft outlook excel word powerpoint iphone android twitter \
    linkedin tesco asda aldi lidl greggs mcdonald's mcdonalds ikea argos xbox playstation fifa fortnite \
    minecraft lego barbie disney pokemon nintendo god jesus dieu allah dios gott bible coran koran quran monday \
    tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february \
    march april may june july august september october november december lundi mardi mercredi jeudi vendredi \
    samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre montag \
    dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo \
    christmas easter eid ramadan diwali halloween noel paques hanukkah xmas boxing lent advent sabbath navidad \
    ostern weihnachten mum mummy mam mom dad daddy nan nana gran granny grandma grandad auntie uncle maman papa \
    mamie papi mama oma opa i i'm i've i'll i'd id im ive mr mrs ms miss dr sir mme mlle m childline samaritans \
    barnardo's nspcc unicef oxfam asse aemo ase caf rsa smic rqap ramq saaq cnesst dpj's lpj lsjpa lsssss ivac \
    sherpa otstcfq ts tes pij pi piss crdi dsp tsa tdah tspt msss cnt ircc pes section act care order children \
    child protection conference social worker workers services council court family police school hospital \
    universal credit looked after black white gmail hotmail spotify wifi english maths sos rip lol omg ps nb faq \
    aka vip q x ssd sw ssw pa pas ys yot yos cla s47 s17 s20 pep lgbt lgbtq eap nqsw asye amhp dols mca mha cpa \
    cpn ot ots hv fgm cse cce dv mappa marac ucas gcse gcses btec";

/// Numbers that everybody may ring.
const HELPLINES: &str = "999 911 112 111 101 811 988 119 115 116 117 118 113 110 122 144";

/// Authors whose names hardly anybody else bears. Those that the languages list are no proof by themselves.
const AUTHORS: &str = "bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman \
    bronfenbrenner bourdieu marx munro laming climbie dolto cyrulnik lacan levinas goethe thiersch staub-bernasconi \
    oevermann adorno habermas luhmann watzlawick korczak pestalozzi makarenko minuchin satir crenshaw spivak ander-egg \
    galeano neruda cervantes montessori freinet deligny brazelton kubler-ross fahlberg treisman trevithick dominelli \
    crittenden fonagy kohlberg durkheim";

/// What every reader of a language knows. All folded.
pub(crate) struct Everybodys {
    known: HashSet<&'static str>,
    cited: HashSet<&'static str>,
    short: HashSet<&'static str>,
}

impl Everybodys {
    pub(crate) fn new(language: Language) -> Self {
        let [bodies, makers, cited, short] = match language {
            Language::En => [en::BODIES, en::MAKERS, en::CITED, en::SHORT],
            Language::Fr => [fr::BODIES, fr::MAKERS, fr::CITED, fr::SHORT],
            Language::Es => [es::BODIES, es::MAKERS, es::CITED, es::SHORT],
            Language::De => [de::BODIES, de::MAKERS, de::CITED, de::SHORT],
        };
        let set = |lists: &[&'static str]| lists.iter().flat_map(|list| list.split_whitespace()).collect();
        Self { known: set(&[COMMON, HELPLINES, AUTHORS, bodies, makers]), cited: set(&[cited]), short: set(&[short]) }
    }

    /// A body, a maker, a day, a relative: no name of anybody's.
    pub(crate) fn knows(&self, folded: &str) -> bool {
        self.known.contains(folded)
    }

    /// An author that the field cites; some people are called so too.
    pub(crate) fn cites(&self, folded: &str) -> bool {
        self.cited.contains(folded)
    }

    /// What is let go where no one is quite sure that it is a name: a body, a maker, an author or a shortened word that
    /// is nobody's name besides.
    pub(crate) fn tells_of_nobody(&self, folded: &str, known: Known) -> bool {
        self.knows(folded) || (self.cites(folded) || self.shortens(folded)) && !known.named()
    }

    /// A word of the trade or of a hurried hand, shortened.
    pub(crate) fn shortens(&self, folded: &str) -> bool {
        self.short.contains(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_knows_its_own() {
        let (english, german) = (Everybodys::new(Language::En), Everybodys::new(Language::De));
        assert!(english.knows("ofsted") && english.knows("monday") && english.shortens("assmt"));
        assert!(german.knows("jobcenter") && german.cites("thiersch") && !german.shortens("assmt"));
    }
}
