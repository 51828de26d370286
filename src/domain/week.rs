//! Splitting a pasted week into entries at its day headings.
//!
//! People paste what they wrote elsewhere: days as headings, as bold lines, as "Monday:" before a paragraph, or no
//! headings at all, which stays one entry.

use super::{Entry, fold};

/// Day names as [`fold`] writes them, in the languages of the site and of our neighbours.
const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
];
/// Words that count days: "Day 2", "Jour 2".
const COUNTED: &[&str] = &["day", "jour", "journee", "week", "semaine", "dia", "semana", "tag", "woche"];
/// The longest line that can be a heading.
const LONGEST_HEADING: usize = 60;

/// Splits a text; the words before the first heading become an entry of their own.
pub fn split_week(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut current = Entry::default();
    let mut after_gap = true;
    for line in text.replace("\r\n", "\n").lines() {
        if let Some(label) = heading(line) {
            close(&mut entries, &mut current);
            current.label = label;
        } else if let Some((label, rest)) = after_gap.then(|| leading_day(line)).flatten() {
            close(&mut entries, &mut current);
            current = Entry { label, text: format!("{rest}\n") };
        } else {
            current.text.push_str(line);
            current.text.push('\n');
        }
        after_gap = line.trim().is_empty();
    }
    close(&mut entries, &mut current);
    entries
}

fn close(entries: &mut Vec<Entry>, current: &mut Entry) {
    let done = std::mem::take(current);
    let text = done.text.trim_matches(['\n', ' ', '\t']).to_owned();
    if !text.is_empty() || !done.label.is_empty() {
        entries.push(Entry { label: done.label, text });
    }
}

/// A line that is a day and little else: `## Monday`, `**Black Wednesday**`, `Lundi 3 mars :`, `Day 2`.
fn heading(line: &str) -> Option<String> {
    let bare = line.trim().trim_start_matches('#').trim().trim_matches(['*', '_']).trim();
    let bare = bare.trim_end_matches([':', '.', '-', '–', '—']).trim();
    if bare.is_empty() || bare.chars().count() > LONGEST_HEADING {
        return None;
    }
    let folded = fold(bare);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let day = words.iter().position(|word| DAYS.contains(word));
    let counted = match words.as_slice() {
        [first, second, rest @ ..] => COUNTED.contains(first) && is_number(second) && rest.len() <= 4,
        _ => false,
    };
    // "Monday was long" is a sentence; "Black Wednesday", "Monday 3 March", "Tuesday, night shift" are headings.
    let sentence = bare.contains(['.', '!', '?', ';', '«', '"', '“']);
    let named = day.is_some_and(|at| at <= 2) && words.len() <= 6 && !words.iter().any(|word| VERBS.contains(word));
    ((named && !sentence) || counted).then(|| bare.to_owned())
}

/// Words that make a short line with a day in it a sentence.
const VERBS: &[&str] = &[
    "was", "is", "were", "had", "came", "went", "i", "we", "he", "she", "they", "it", "etait", "est", "je", "on",
    "nous", "il", "elle", "ils", "elles", "a", "avait", "j", "era", "fue", "es", "habia", "yo", "ella", "ellos",
    "ellas", "nosotros", "llego", "war", "ist", "waren", "hatte", "kam", "ging", "ich", "wir", "er", "sie", "habe",
];

/// A paragraph that begins with a day as its label: `Monday: I met …`, `Mardi – Réunion …`, `Friday. Slept.`
fn leading_day(line: &str) -> Option<(String, String)> {
    let trimmed = line.trim().trim_start_matches(['*', '_']);
    let end = trimmed.find([':', '.', '–', '—', '-'])?;
    let label = trimmed[..end].trim().trim_matches(['*', '_']).trim();
    let folded = fold(label);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_day = words.first().is_some_and(|word| DAYS.contains(word)) && words.len() <= 4;
    let is_day =
        is_day && words.iter().skip(1).all(|word| is_number(word) || PARTS.contains(word) || MONTHS.contains(word));
    let rest = trimmed[end..].trim_start_matches([':', '.', '–', '—', '-', '*', '_', ' ', '\u{a0}']);
    (is_day && !rest.is_empty()).then(|| (label.to_owned(), rest.to_owned()))
}

fn is_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
}

const PARTS: &[&str] = &[
    "morning",
    "afternoon",
    "evening",
    "night",
    "matin",
    "soir",
    "midi",
    "nuit",
    "apres-midi",
    "am",
    "pm",
    "manana",
    "tarde",
    "noche",
    "mediodia",
    "morgen",
    "vormittag",
    "nachmittag",
    "mittag",
    "abend",
    "nacht",
    "fruh",
    "de",
    "por",
    "la",
];
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(text: &str) -> Vec<String> {
        split_week(text).into_iter().map(|entry| entry.label).collect()
    }

    #[test]
    fn day_headings_split_a_week_however_they_are_written() {
        let week =
            "A hard one.\n\n## Monday\nIn early.\n\n**Black Wednesday**\n\nThe call came.\n\nFriday 3 March:\nHome.";
        assert_eq!(labels(week), ["", "Monday", "Black Wednesday", "Friday 3 March"]);
        assert_eq!(split_week(week)[2].text, "The call came.");
        assert_eq!(labels("Lundi\nTôt.\n\nJour 2\nTard.\n\nle mercredi :\nRien."), ["Lundi", "Jour 2", "le mercredi"]);
    }

    #[test]
    fn a_paragraph_that_begins_with_its_day_is_an_entry() {
        let entries = split_week("Monday. I met the family.\n\nTuesday – On call.\nMonday: is inside a paragraph.");
        assert_eq!(entries.len(), 2);
        assert_eq!((entries[1].label.as_str(), entries[0].text.as_str()), ("Tuesday", "I met the family."));
    }

    #[test]
    fn sentences_about_days_stay_in_the_text() {
        let text = "Monday was long.\n\nOn Tuesday we waited for the judge\n\nI work Sundays.";
        assert_eq!(split_week(text).len(), 1);
        assert_eq!(split_week(text)[0].text, text);
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_lost(text in "([a-z\\n .:]|Monday|Mardi|## ){0,80}") {
            let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let kept: String = split_week(&text).iter().map(|e| letters(&e.label) + &letters(&e.text)).collect();
            proptest::prop_assert_eq!(kept, letters(&text));
        }
    }
}
