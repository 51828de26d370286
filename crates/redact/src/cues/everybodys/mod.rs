//! What every reader knows and what therefore tells of nobody: public bodies, benefits, laws, makers, cited authors, days
//! and feasts, and how the trade shortens its words.

mod de;
mod en;
mod es;
mod fr;
mod world;

use crate::Language;
use crate::text::{Text, Token};
use crate::wordsets::{ByWord, Words};

/// What one language lists. All folded, words apart by spaces.
struct Lists {
    /// Public bodies, benefits, laws.
    bodies: &'static str,
    /// Who makes and sells what everybody has.
    makers: &'static str,
    /// Authors; some people are called so too.
    cited: &'static str,
    /// Shortened words.
    short: &'static [&'static str],
    /// Letters of the trade: known in capitals, and without any if no list has them.
    letters: &'static [&'static str],
    /// Goods, works, schemes: known if they are nobody's name.
    things: &'static [&'static str],
    /// Several words that are known together, apart by semicolons; `&` is "and" in any language.
    phrases: &'static [&'static str],
}

/// In all languages: kin, days, months, feasts, bodies and makers that cross borders.
const COMMON: &str = "\
    camhs nhs ofsted dpj lac edt mash cin cp iro lado cafcass hmrc dwp uc pip esa gp gps a&e ae icu ed er ward \
    tv uk usa us eu gmt am pm ok okay adhd asd ptsd ehcp send senco ta tas hr it cv dbs crb cps mp mps bbc itv \
    covid hiv aids std iud ct mri dna diy dvd cd pc sms gif pdf teams zoom whatsapp facebook instagram tiktok \
    snapchat youtube google netflix amazon uber microsoft outlook excel word powerpoint iphone android twitter \
    linkedin tesco asda aldi lidl greggs mcdonald's mcdonalds ikea argos xbox playstation fifa fortnite \
    minecraft lego barbie disney pokemon nintendo god jesus dieu allah dios gott bible coran koran quran monday \
    tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february \
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

/// Days of the week in Welsh, Irish, Scottish Gaelic and Maori, which diaries in English keep. Some are names elsewhere:
/// those are none of these where a list has them, and two that hardly any list has are left out.
const DAYS: &str = "dydd llun mawrth mercher iau gwener sadwrn luain mairt ceadaoin deardaoin aoine sathairn domhnaigh diluain \
    dimairt diciadain diardaoin dihaoine disathairne didomhnaich raapa rapare ramere rahoroi ratapu";

/// Numbers that everybody may ring.
const HELPLINES: &str = "999 911 112 111 101 811 988 119 115 116 117 118 113 110 122 144";

/// Authors whose names hardly anybody else bears. Those that the languages list are no proof by themselves.
const AUTHORS: &str = "bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman \
    bronfenbrenner bourdieu marx munro laming climbie dolto cyrulnik lacan levinas goethe thiersch staub-bernasconi \
    oevermann adorno habermas luhmann watzlawick korczak pestalozzi makarenko minuchin satir crenshaw spivak ander-egg \
    galeano neruda cervantes montessori freinet deligny brazelton kubler-ross fahlberg treisman trevithick dominelli \
    crittenden fonagy kohlberg durkheim";

/// Before a make that people are called like too: "a Dell", "my old Polo".
const OWNS: &str = "a an my his her our their the old new silver red white blue black green grey gray gold yellow government \
    un une ma sa mon son notre leur vieille vieux petite ein eine einen einem einer mein meine meinen meinem sein seine seinen \
    seinem ihr ihre ihren ihrem unser unsere unseren alten alte neuen roten rote weisse weissen una mi su nuestro nuestra \
    viejo vieja rojo roja blanco blanca";

/// Beside an author who is called as many are.
const THEORIES: &str = "theory theories model models cycle framework stages hierarchy typology pyramid ladder iceberg typologies \
    theorie theories modele modeles cycle pyramide approche typologie teoria teorias modelo modelos ciclo piramide enfoque \
    modell modelle modells ansatz konzept pyramide stufenmodell phasenmodell";

/// What may stand between two authors, and between an author and the theory.
const BETWEEN: &str = "and & und et y e of de d du von nach del ni nor oder ou or o";

/// What every reader of a language knows.
pub(crate) struct Everybodys {
    known: Words,
    cited: Words,
    short: Words,
    letters: Words,
    things: Words,
    made: Words,
    owns: Words,
    authors: Words,
    theories: Words,
    between: Words,
    phrases: Phrases,
    /// Every word that is known in some company: most words are not, and one look tells so.
    any: Words,
}

impl Everybodys {
    pub(crate) fn new(language: Language) -> Self {
        let lists = match language {
            Language::En => en::LISTS,
            Language::Fr => fr::LISTS,
            Language::Es => es::LISTS,
            Language::De => de::LISTS,
        };
        let mut all = Self {
            any: Words::default(),
            known: set(&[COMMON, HELPLINES, AUTHORS, lists.bodies, lists.makers]),
            cited: set(&[lists.cited]).into_iter().chain(set(world::AUTHORS)).collect(),
            short: set(lists.short),
            letters: set(lists.letters),
            things: set(lists.things).into_iter().chain(set(world::THINGS)).chain(set(&[DAYS])).collect(),
            made: set(&[world::MADE]),
            owns: set(&[OWNS]),
            authors: set(&[world::NAMESAKES, AUTHORS]).into_iter().chain(set(world::AUTHORS)).collect(),
            theories: set(&[THEORIES]),
            between: set(&[BETWEEN]),
            phrases: Phrases::new(world::PHRASES.iter().chain(lists.phrases)),
        };
        let words = [&all.known, &all.letters, &all.things, &all.made, &all.authors].into_iter().flatten();
        all.any = words.chain(all.phrases.by_word.keys()).copied().collect();
        all
    }

    /// A body, a maker, a day, a relative: no name of anybody's.
    pub(crate) fn knows(&self, folded: &str) -> bool {
        self.known.contains(folded)
    }

    /// An author that the field cites; some people are called so too.
    pub(crate) fn cites(&self, folded: &str) -> bool {
        self.cited.contains(folded)
    }

    /// A word that is known as it stands here: by itself, with the words beside it, or by what comes before.
    pub(crate) fn knows_here(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        self.any.contains(token.folded.as_str())
            && (self.knows(&token.folded)
                || self.named_so(token)
                || self.phrases.hold(text, at)
                || self.makes(text, at)
                || self.cites_here(text, at))
    }

    /// Letters of the trade and things that are nobody's name besides.
    fn named_so(&self, token: &Token) -> bool {
        self.letters.contains(token.folded.as_str()) && (token.shouted || !token.upper && token.known.nothing())
            || self.things.contains(token.folded.as_str()) && !token.known.named()
    }

    /// A make that people are called like too: "a Dell", "my old Polo".
    fn makes(&self, text: &Text<'_>, at: usize) -> bool {
        self.made.contains(text.folded(Some(at))) && self.owns.contains(text.before(at))
    }

    /// "Rogers (1951)", "Kolb's cycle", "neither Freire nor Rogers": an author who is called as others are.
    pub(crate) fn cites_here(&self, text: &Text<'_>, at: usize) -> bool {
        if !self.authors.contains(text.folded(Some(at))) {
            return false;
        }
        let near = |gap: &str| {
            matches!(gap, " " | ", " | " (" | " & " | "; " | "/")
                || gap.strip_suffix([' ', '(']).is_some_and(|of| matches!(of.trim_end(), "'s" | "’s" | "'" | "’"))
        };
        let year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let (mut one, mut steps) = (at, 0);
        while steps < 3 && near(text.gap(one)) && one + 1 < text.tokens.len() {
            one += 1;
            steps += 1;
            let word = text.folded(Some(one));
            if year(word) && (text.gap(one - 1).ends_with('(') || text.gap(one - 1) == ", ")
                || steps == 1 && text.gap(at).starts_with(['\'', '’']) && self.theories.contains(word)
                || self.alone(word)
            {
                return true;
            }
            if !self.between.contains(word) && !self.authors.contains(word) {
                break;
            }
        }
        let (mut one, mut steps) = (at, 0);
        while steps < 3 && one > 0 && near(text.gap(one - 1)) {
            one -= 1;
            steps += 1;
            let word = text.folded(Some(one));
            if steps == 2 && self.theories.contains(word) || self.alone(word) {
                return true;
            }
            if !self.between.contains(word) && !self.authors.contains(word) {
                break;
            }
        }
        false
    }

    /// An author whose name hardly anybody else bears.
    fn alone(&self, folded: &str) -> bool {
        self.authors.contains(folded) && self.knows(folded)
    }

    /// What is let go where no one is quite sure that it is a name: a body, a maker, an author or a shortened word that
    /// is nobody's name besides.
    pub(crate) fn tells_of_nobody(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        let ours = self.cites(&token.folded) || self.shortens(&token.folded);
        self.knows_here(text, at)
            || ours && !token.known.named()
            || abbreviates(text, at)
            || self.compounds(text, at)
            || cohort(&token.folded)
            || token.number
                && token.folded.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['a', 'p'])
                && token.folded.ends_with('m')
    }

    /// "DRK-Suchdienst", "Kita-Platz": letters that everybody knows with ordinary words.
    fn compounds(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        let ours = |part: &str| (self.knows(part) || self.letters.contains(part)) && text.lexicon_hint(part).nothing();
        let ordinary = |part: &str| {
            let known = text.lexicon_hint(part);
            known.ordinary_anywhere() && !known.given() && !known.surname()
        };
        token.folded.contains('-')
            && token.folded.split('-').any(ours)
            && token.folded.split('-').all(|part| ours(part) || ordinary(part))
    }

    /// A word of the trade or of a hurried hand, shortened.
    pub(crate) fn shortens(&self, folded: &str) -> bool {
        self.short.contains(folded)
    }
}

/// "the 80s", "under-14s": years or ages of many.
fn cohort(folded: &str) -> bool {
    folded.strip_suffix('s').is_some_and(|many| !many.is_empty() && many.bytes().all(|b| b.is_ascii_digit()))
}

/// "P.S.", "P.P.S.", "S.47": letters with full stops that nobody is called.
fn abbreviates(text: &Text<'_>, at: usize) -> bool {
    let letter = |at: usize| text.tokens.get(at).is_some_and(|token| token.range.len() == 1 && !token.number);
    if !letter(at) {
        return false;
    }
    let dotted = |at: usize| matches!(text.gap(at), "." | ". ");
    let first = (at.saturating_sub(2)..at).rev().take_while(|one| letter(*one) && dotted(*one)).last().unwrap_or(at);
    let last = (at + 1..at + 3).take_while(|one| letter(*one) && dotted(one - 1)).last().unwrap_or(at);
    let letters: String = text.tokens[first..=last].iter().map(|token| token.folded.as_str()).collect();
    // A section of a law.
    let section = letters == "s" && text.gap(at) == "." && text.tokens.get(at + 1).is_some_and(|next| next.number);
    section || matches!(letters.as_str(), "ps" | "pps" | "nb")
}

fn set(lists: &[&'static str]) -> Words {
    lists.iter().flat_map(|list| list.split_whitespace()).collect()
}

/// Words that are known together, by each of their words.
struct Phrases {
    all: Vec<Vec<&'static str>>,
    /// The phrases that hold a word, and where.
    by_word: ByWord<Vec<(usize, usize)>>,
}

impl Phrases {
    fn new<'a>(lists: impl Iterator<Item = &'a &'static str>) -> Self {
        let mut all: Vec<Vec<&str>> = Vec::new();
        let mut by_word: ByWord<Vec<(usize, usize)>> = ByWord::default();
        for phrase in lists.flat_map(|list| list.split(';')) {
            // A possessive "'s" is no part of a word.
            let words: Vec<&str> =
                phrase.split_whitespace().map(|word| word.strip_suffix("'s").unwrap_or(word)).collect();
            for (place, word) in words.iter().enumerate().filter(|(_, word)| **word != "&") {
                by_word.entry(word).or_default().push((all.len(), place));
            }
            all.push(words);
        }
        Self { all, by_word }
    }

    /// Whether a word is part of one of them.
    fn hold(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(places) = self.by_word.get(text.folded(Some(at))) else { return false };
        places.iter().any(|(phrase, place)| {
            let words = &self.all[*phrase];
            reaches(text, at, words[place + 1..].iter(), true) && reaches(text, at, words[..*place].iter().rev(), false)
        })
    }
}

/// Whether words go on from a place, forward or back.
fn reaches<'a>(text: &Text<'_>, from: usize, words: impl Iterator<Item = &'a &'static str>, forward: bool) -> bool {
    let mut at = from;
    let mut joined = false;
    for word in words {
        let next = if forward { at + 1 } else { at.wrapping_sub(1) };
        if next >= text.tokens.len() {
            return false;
        }
        let gap = text.gap(at.min(next));
        if *word == "&" {
            // "Ryan & Walker" has no word between, "Ryan and Walker" has.
            joined = true;
            if matches!(text.folded(Some(next)), "and" | "und" | "et" | "y" | "e" | "n") {
                at = next;
            }
            continue;
        }
        let near =
            matches!(gap, " " | "-" | "\n" | "'s " | "’s " | ". ") || joined && matches!(gap, " & " | "/" | ", ");
        if !near || text.folded(Some(next)) != *word {
            return false;
        }
        joined = false;
        at = next;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text that are known where they stand.
    fn known(language: Language, raw: &str) -> Vec<String> {
        let lexicon = crate::lexicon::Lexicon::new();
        let (text, everybodys) = (Text::new(raw, &lexicon), Everybodys::new(language));
        let here = (0..text.tokens.len()).filter(|at| everybodys.tells_of_nobody(&text, *at));
        here.map(|at| raw[text.tokens[at].range.clone()].to_owned()).collect()
    }

    #[test]
    fn words_are_known_by_what_stands_beside_them() {
        assert_eq!(known(Language::En, "Rogers (1951) came with Rogers"), ["Rogers"]);
        assert_eq!(known(Language::En, "Kolb's cycle, on a Dell; Dell rang"), ["Kolb", "Dell"]);
        assert_eq!(
            known(Language::En, "in Rogers' (1961) words, in the 80s, dydd Llun"),
            ["Rogers", "80s", "dydd", "Llun"]
        );
        assert_eq!(known(Language::Fr, "ni Freire ni Rogers, mais Rogers pleure"), ["Freire", "Rogers"]);
        assert_eq!(known(Language::De, "nach Ryan und Walker; Walker weint"), ["Ryan", "Walker"]);
        assert_eq!(known(Language::En, "Universal Credit, then Credit"), ["Universal", "Credit", "Credit"]);
    }

    #[test]
    fn letters_are_known_in_capitals_and_nobody_by_them() {
        assert_eq!(known(Language::En, "the EWO rang, Ewo barked"), ["EWO"]);
        assert_eq!(known(Language::En, "Lynn's RPR and the rpr"), ["RPR", "rpr"]);
        assert_eq!(known(Language::En, "P.S. see S.47"), ["P", "S", "S"]);
    }

    #[test]
    fn no_phrase_has_one_word_and_no_word_two_lines() {
        for lists in [en::LISTS, fr::LISTS, es::LISTS, de::LISTS] {
            for phrase in lists.phrases.iter().chain(world::PHRASES).flat_map(|list| list.split(';')) {
                assert!(phrase.contains(' ') && !phrase.contains("  ") && phrase == phrase.trim(), "{phrase}");
            }
        }
    }

    #[test]
    fn each_language_knows_its_own() {
        let (english, german) = (Everybodys::new(Language::En), Everybodys::new(Language::De));
        assert!(english.knows("ofsted") && english.knows("monday") && english.shortens("assmt"));
        assert!(german.knows("jobcenter") && german.cites("thiersch") && !german.shortens("assmt"));
    }
}
