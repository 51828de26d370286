//! Numbers that are nobody's age or date: what measures, counts, stands in a row of its kind, or dates a law.

use std::ops::Range;

use crate::Language;
use crate::text::Text;

/// Words after a number that measures something: hours, money, weight, length.
const MEASURES: &str = "hour hours hr hrs hourly minute minutes min mins second seconds sec secs night nights mile miles \
    yard yards yds feet foot ft inch inches metre metres meter meters km kms cm mm kg kgs kilo kilos gram grams mg ml litre \
    litres liter liters pint pints lb lbs oz pound pounds quid pence dollar dollars euro euros bucks percent percents degrees \
    rand naira rupees shillings heure heures minute nuit nuits metre kilometre kilometres gramme grammes dollars piasses francs \
    hora horas minuto minutos segundo segundos noche noches metro metros kilometro kilometros gramo gramos litros pesos soles \
    stunde stunden minuten sekunde sekunden nacht nachte meter kilometer gramm franken rappen cent uhr prozent grad schilling";

/// After months and weeks that count something else than a life.
const COUNTS: &str = "along pregnant gone clean sober later ago enceinte grossesse schwanger embarazada embarazo gestacion \
    service experience sentence probation";

/// Before months that an unborn child is counted in.
const EXPECTS: &str = "pregnant enceinte embarazada schwanger grossesse embarazo";

/// Before what measures a life.
const LIVES: &str = "was is aged baby newborn lived bebe nourrisson avait ist war saugling tiene tenia";

/// Before a number that stands in a row of its kind.
const ROWS: &str = "form forms section sections article articles case question page pages room chapter annex clause rule \
    formulaire page chambre salle annexe articulo articulos pagina sala anexo formular seite zimmer raum beleg kapitel absatz abs \
    paragraf paragraph ziffer punkt";

/// What ends like a plural and counts nothing, or counts a life.
const NO_PLURALS: &str = "years months weeks yrs this does was has always perhaps plus across towards ans annees mois semaines \
    mais dans puis sans vers alors depuis tres plus temps toujours jamais apres anos meses semanas pues menos tres mientras \
    entonces jahre jahren monate monaten wochen";

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Whether a number that looks like an age (bytes of the text) measures or counts: "fifty-one hours", "eight months along", "£14", "Form 36".
pub(crate) fn measures(text: &Text<'_>, range: &Range<usize>) -> bool {
    let tokens = &text.tokens;
    let first = tokens.partition_point(|token| token.range.end <= range.start);
    let end = tokens.partition_point(|token| token.range.start < range.end);
    let Some(last) = end.checked_sub(1).filter(|last| *last >= first) else { return false };
    // "Rogers (1957)": the year of a book. Another year that the tagger takes for an age still tells of somebody.
    let cited = tokens[first].range.len() == 4
        && text.raw[..range.start].ends_with('(')
        && text.raw[range.end..].starts_with(')');
    let old = |at: usize| matches!(text.folded(Some(at)), "old" | "alt" | "of" | "edad");
    let next = text.folded(Some(end));
    let gap = text.gap(last);
    let joined = matches!(gap, " " | "-" | "");
    // "24-Stunden-Kraft", "39,4 Grad", "17.30"
    let next = next.split('-').next().unwrap_or_default();
    let figures = matches!(gap, "." | "," | ":") && tokens.get(end).is_some_and(|token| token.number);
    // "who was thirty-one hours"; what begins a sentence tells more of the same
    let lived = tokens[first].starts || listed(LIVES, text.before(first));
    let measured = (first + 1..end).any(|at| listed(MEASURES, text.folded(Some(at)))) && !old(end) && !lived
        || joined && listed(MEASURES, next) && !old(end + 1) && !lived
        || joined
            && matches!((next, text.folded(Some(end + 1))), ("per", "cent") | ("pour", "cent") | ("por", "ciento"))
        || joined && halves(text, end).is_some_and(|after| listed(MEASURES, text.folded(Some(after))));
    let spans = listed("month months week weeks mois semaines mes meses semanas monat monate monaten woche wochen", {
        text.folded(Some(last))
    });
    let counted = spans && joined && listed(COUNTS, next)
        || spans
            && first > 0
            && (listed(EXPECTS, text.before(first)) || first > 1 && listed(EXPECTS, text.folded(Some(first - 2))));
    let money = text.raw[..range.start].ends_with(['£', '$', '€', '+']);
    let row = first > 0 && text.gap(first - 1) == " " && listed(ROWS, text.folded(Some(first - 1)));
    measured || counted || figures || money || row || cited
}

/// "three and a half hours": what comes after the half.
fn halves(text: &Text<'_>, at: usize) -> Option<usize> {
    let words = [text.folded(Some(at)), text.folded(Some(at + 1)), text.folded(Some(at + 2))];
    match words {
        ["and", "a", "half"] => Some(at + 3),
        ["et", "demi" | "demie", _] | ["y", "media" | "medio", _] => Some(at + 2),
        _ => None,
    }
}

/// Whether what follows a number is many of something: "14 residents", "74 Mandate". A verb may end like a plural
/// ("Jay, 14 lives here"), so this is no proof.
pub(crate) fn counts(text: &Text<'_>, range: &Range<usize>, language: Language) -> bool {
    let end = text.tokens.partition_point(|token| token.range.start < range.end);
    let (Some(last), Some(next)) = (end.checked_sub(1), text.tokens.get(end)) else { return false };
    let word = next.folded.as_str();
    let long = word.chars().count() > 3 && !next.number && !listed(NO_PLURALS, word);
    let many = match language {
        Language::De => next.upper,
        Language::Fr => !next.upper && word.ends_with(['s', 'x']),
        Language::Es => !next.upper && word.ends_with('s'),
        Language::En => {
            !next.upper && (word.ends_with('s') || matches!(word, "people" | "women" | "children" | "young"))
        }
    };
    matches!(text.gap(last), " " | "\u{a0}") && long && many && next.known.ordinary(language)
}

/// "Ley 1098 de 2006", "Act 2018", "loi du 2 janvier 2002": the date of a law.
pub(crate) fn of_law(text: &Text<'_>, first: usize) -> bool {
    (1..=5)
        .map_while(|back| first.checked_sub(back))
        .take_while(|at| matches!(text.gap(*at), " " | " n° " | "-" | "/" | " nº "))
        .find(|at| {
            !matches!(text.folded(Some(*at)), "de" | "du" | "no" | "n" | "organica" | "vom" | "of")
                && !text.tokens[*at].number
        })
        .is_some_and(|at| {
            matches!(
                text.folded(Some(at)),
                "ley" | "loi" | "law" | "act" | "gesetz" | "decreto" | "decret" | "ordonnance"
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn measured(raw: &str, number: &str) -> bool {
        let lexicon = Lexicon::empty();
        let start = raw.find(number).unwrap();
        measures(&Text::new(raw, &lexicon), &(start..start + number.len()))
    }

    #[test]
    fn durations_sums_and_numbers_of_forms_are_no_ages() {
        for (raw, number) in [
            ("awake for fifty-one hours", "fifty-one"),
            ("Pete, 58 min", "58"),
            ("she is eight months along", "eight months"),
            ("embarazada de seis meses", "seis meses"),
            ("a tin at £14", "14"),
            ("no, Form 36", "36"),
            ("die 24-Stunden-Kraft", "24"),
            ("Fieber 39,4", "39"),
            ("91 per cent of visits", "91"),
            ("It is three and a half hours by bus", "three"),
            ("Rogers (1957) would say", "1957"),
        ] {
            assert!(measured(raw, number), "{raw}");
        }
        for (raw, number) in [
            ("Ayo, 14, came", "14"),
            ("baby Fox, who was thirty-one hours", "thirty-one hours"),
            ("six months old", "six months"),
            ("she is 12. At 9 we ate", "12"),
        ] {
            assert!(!measured(raw, number), "{raw}");
        }
    }

    #[test]
    fn many_of_something_are_counted() {
        let engine = crate::Engine::new();
        let counted = |language, raw: &str, number: &str| {
            let start = raw.find(number).unwrap();
            let parts = [raw];
            let texts = engine.texts(&parts, &crate::Policy::default());
            counts(&texts[0], &(start..start + number.len()), language)
        };
        assert!(counted(Language::En, "we had 14 residents there", "14"));
        assert!(counted(Language::De, "ich führe 74 Mandate", "74"));
        assert!(counted(Language::Fr, "il reste 12 dossiers", "12"));
        assert!(!counted(Language::En, "she is 14 years old", "14"));
        assert!(!counted(Language::En, "Ada, 14, sings", "14"));
        assert!(!counted(Language::De, "sie ist 14 und singt", "14"));
    }

    #[test]
    fn the_year_of_a_law_is_nobodys() {
        let lexicon = Lexicon::empty();
        let of = |raw: &str, word: &str| {
            let text = Text::new(raw, &lexicon);
            of_law(&text, text.tokens.iter().position(|token| token.folded == word).unwrap())
        };
        assert!(of("la Ley 1098 de 2006", "2006") && of("the Care Act 2014", "2014") && of("la loi de 2002", "2002"));
        assert!(!of("she left in 2014", "2014"));
    }
}
