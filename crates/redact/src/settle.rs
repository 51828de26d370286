//! Where rules and tagger speak of the same place: what is kept, how far it reaches, what it is.

use std::ops::Range;

use crate::cues::{self, Everybodys, JOINTS, KIN_TITLES, TITLES};
use crate::found::{Finds, Found, Kind, SURE};
use crate::heads::Heads;
use crate::policy::Policy;
use crate::tagger::Reading;
use crate::text::Text;
use crate::{Label, Language};

/// Below this probability the tagger's word is not even a warning.
const WARNED: f32 = 0.06;
/// What has a form of its own is believed unless the tagger is this sure that it is nothing.
const PLAUSIBLE: f32 = 0.05;
/// From here on the tagger knows better than the list of what everybody knows.
const CERTAIN: f32 = 0.8;

/// Brings together what the rules found in a part and what the tagger thinks of its words.
pub(crate) fn settle(
    text: &Text<'_>,
    rules: Finds,
    readings: &[Reading],
    (heads, everybodys): (&Heads, &Everybodys),
    policy: &Policy,
) -> Finds {
    let least = policy.least(heads.language);
    let part = rules.part;
    let believed = |rule: &Found| {
        if rule.label == Label::Age && measures(text, &rule.range) {
            return false;
        }
        let support = over(readings, &rule.range).map(|reading| reading.hidden).fold(0.0, f32::max);
        support
            >= if proves_itself(rule) {
                0.0
            } else if has_form(rule) {
                PLAUSIBLE.min(least)
            } else {
                least
            }
    };
    let (mut sure, weak): (Vec<Found>, Vec<Found>) = rules.all.into_iter().partition(|f| f.score >= SURE);
    sure.retain(believed);
    sure.sort_by_key(|f| f.range.start);
    let mut out = Finds::of(part);
    let mut end = 0;
    let known: Vec<Run> =
        runs(readings, least).into_iter().filter(|run| !known_to_all(text, run, everybodys)).collect();
    for mut found in extended(sure, known, part) {
        found.range = fitted(text, found.range, found.label, heads);
        found.range.start = found.range.start.max(end);
        end = end.max(found.range.end);
        out.push(found.range, found.label, found.kind, found.detector, found.score);
    }
    for f in weak {
        out.push(f.range, f.label, f.kind, f.detector, f.score);
    }
    for run in runs(readings, WARNED.min(least)).into_iter().filter(|run| !known_to_all(text, run, everybodys)) {
        out.push(run.range, run.label, Kind::Plain, "tagger", run.score.min(SURE - 0.01));
    }
    out
}

/// A check digit or an address of the net: no opinion needed.
fn proves_itself(found: &Found) -> bool {
    found.score >= 1.0 || found.label == Label::Contact && found.kind != Kind::Phone
}

/// Numbers, contacts, dates, titles.
fn has_form(found: &Found) -> bool {
    let by_form = matches!(found.label, Label::Contact | Label::Code | Label::Date | Label::Age | Label::Address);
    by_form || matches!(found.detector, "title" | "kin" | "called" | "initials")
}

/// What every reader knows, unless the tagger is quite sure that here it is a name: bodies, authors, 999.
fn known_to_all(text: &Text<'_>, run: &Run, everybodys: &Everybodys) -> bool {
    let first = text.tokens.partition_point(|token| token.range.end <= run.range.start);
    let mut words = (first..text.tokens.len()).take_while(|at| text.tokens[*at].range.start < run.range.end);
    if run.label == Label::Age && measures(text, &run.range) || run.label == Label::Date && of_law(text, first) {
        return true;
    }
    // "JSS 2"
    let short = |at: usize| {
        let token = &text.tokens[at];
        let near = at > first && text.tokens[at - 1].shouted && matches!(text.gap(at - 1), " " | "-");
        near && token.number && token.range.len() < 3
    };
    let form = matches!(run.label, Label::Address | Label::Org | Label::Place | Label::Person);
    run.score < CERTAIN
        && words.all(|at| {
            let token = &text.tokens[at];
            let title = token.range.len() > 1 && TITLES.contains(&token.folded.as_str());
            let nobody = title || cues::person(&token.folded).is_some() && !token.known.given();
            nobody || everybodys.tells_of_nobody(text, at) || form && short(at)
        })
}

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

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Whether a number that looks like an age measures or counts: "fifty-one hours", "eight months along", "£14", "Form 36".
fn measures(text: &Text<'_>, range: &Range<usize>) -> bool {
    let tokens = &text.tokens;
    let first = tokens.partition_point(|token| token.range.end <= range.start);
    let end = tokens.partition_point(|token| token.range.start < range.end);
    let Some(last) = end.checked_sub(1).filter(|last| *last >= first) else { return false };
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
        || joined && listed(MEASURES, next) && !old(end + 1) && !lived;
    let spans = listed("month months week weeks mois semaines mes meses semanas monat monate monaten woche wochen", {
        text.folded(Some(last))
    });
    let counted = spans && joined && listed(COUNTS, next)
        || spans
            && first > 0
            && (listed(EXPECTS, text.before(first)) || first > 1 && listed(EXPECTS, text.folded(Some(first - 2))));
    let money = text.raw[..range.start].ends_with(['£', '$', '€', '+']);
    let row = first > 0 && text.gap(first - 1) == " " && listed(ROWS, text.folded(Some(first - 1)));
    measured || counted || figures || money || row
}

/// "Ley 1098 de 2006", "Act 2018", "loi du 2 janvier 2002": the date of a law.
fn of_law(text: &Text<'_>, first: usize) -> bool {
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

struct Run {
    range: Range<usize>,
    label: Label,
    score: f32,
}

/// The runs of words of one label that are hidden with a probability of at least `least`.
fn runs(readings: &[Reading], least: f32) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    let mut open = false;
    for reading in readings {
        if reading.hidden < least {
            open = false;
            continue;
        }
        match all.last_mut() {
            Some(run) if open && run.label == reading.label && !reading.begins => {
                run.range.end = reading.range.end;
                run.score = run.score.min(reading.hidden);
            }
            _ => all.push(Run { range: reading.range.clone(), label: reading.label, score: reading.hidden }),
        }
        open = true;
    }
    all
}

/// The rules' findings widened by the tagger's runs that touch them, and the runs that touch none; both come in the
/// order of the text, and so does what leaves.
fn extended(rules: Vec<Found>, runs: Vec<Run>, part: usize) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::with_capacity(rules.len() + runs.len());
    let mut runs = runs.into_iter().peekable();
    let alone = |run: Run| Found {
        part,
        range: run.range,
        label: run.label,
        detector: "tagger",
        score: run.score.max(SURE),
        kind: Kind::Plain,
    };
    let mut rules = rules.into_iter().peekable();
    while let Some(mut rule) = rules.next() {
        while let Some(run) = runs.next_if(|run| run.range.end <= rule.range.start) {
            all.push(alone(run));
        }
        let next = rules.peek().map_or(usize::MAX, |next| next.range.start);
        while let Some(run) = runs.next_if(|run| run.range.start < rule.range.end) {
            // The tagger saw more of it: it knows better what the whole is.
            if run.range.start < rule.range.start && !has_form(&rule) {
                rule.label = run.label;
            }
            rule.range.start = rule.range.start.min(run.range.start);
            rule.range.end = rule.range.end.max(run.range.end.min(next));
        }
        all.push(rule);
    }
    all.extend(runs.map(alone));
    all
}

/// Without a title before it; with the rest of an initial, of a place's or an organisation's name.
fn fitted(text: &Text<'_>, range: Range<usize>, label: Label, heads: &Heads) -> Range<usize> {
    let tokens = &text.tokens;
    let mut first = tokens.partition_point(|token| token.range.end <= range.start);
    let last = tokens.partition_point(|token| token.range.start < range.end);
    if first >= last {
        return range;
    }
    let mut last = last - 1;
    let (was_first, was_last) = (first, last);
    match label {
        Label::Person => {
            let titled = |at: usize| {
                let word = tokens[at].folded.as_str();
                // "M. Diallo" is a gentleman in French and "M. Smith" somebody in English.
                let long =
                    tokens[at].range.len() > 1 || heads.language == Language::Fr && word == "m" && text.gap(at) == ". ";
                let title = TITLES.contains(&word) && long;
                title || cues::person(word).is_some() && !KIN_TITLES.contains(&word)
            };
            while first < last && titled(first) {
                first += 1;
            }
            let initial = |at: usize| tokens[at].range.len() == 1 && tokens[at].upper;
            // A few letters are a name's, a line of them is nobody's.
            while last < was_last + 4
                && last + 1 < tokens.len()
                && initial(last)
                && initial(last + 1)
                && text.gap(last) == "."
            {
                last += 1;
            }
            while first + 4 > was_first
                && first > 0
                && initial(first)
                && initial(first - 1)
                && text.gap(first - 1) == "."
            {
                first -= 1;
            }
        }
        Label::Code | Label::Contact => {
            while first < last && heads.numbers.contains(tokens[first].folded.as_str()) {
                first += 1;
            }
        }
        Label::Place | Label::Org => {
            if let Some(end) = (last + 1..tokens.len().min(last + 4))
                .take_while(|at| {
                    matches!(text.gap(at - 1), " " | "'s " | "’s ")
                        && (*at == last + 1 || heads.middle.contains(tokens[at - 1].folded.as_str()))
                })
                .find(|at| heads.last.contains(tokens[*at].folded.as_str()))
            {
                last = end;
            }
            let mut at = first;
            while at > 0 && first - at < 3 && matches!(text.gap(at - 1), " " | "'" | "’" | "\u{a0}") {
                at -= 1;
                let word = tokens[at].folded.as_str();
                if heads.first.contains(word) {
                    first = at;
                    break;
                }
                if !JOINTS.contains(&word) {
                    break;
                }
            }
        }
        _ => {}
    }
    let start = if first == was_first { range.start } else { tokens[first].range.start };
    let end = if last == was_last { range.end } else { tokens[last].range.end };
    start..end
}

/// The readings over a range.
pub(crate) fn over<'a>(readings: &'a [Reading], range: &Range<usize>) -> impl Iterator<Item = &'a Reading> {
    let from = readings.partition_point(|reading| reading.range.end <= range.start);
    let end = range.end;
    readings[from..].iter().take_while(move |reading| reading.range.start < end)
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
