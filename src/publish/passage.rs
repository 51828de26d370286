//! What the search shows of a story: the passage in which most of the question stands, with its words marked.

use std::ops::Range;

use crate::domain::lexemes::{Reader, Word};
use crate::domain::{EditionText, Question, Searchable};

use super::SafeHtml;
use super::markdown;

/// The most words of a passage.
const WORDS: usize = 40;
/// How many of them stand before the first that was found.
const BEFORE: usize = 8;
/// The most code points of a passage in which nothing was found.
const OPENING: usize = 240;

/// What the search keeps of a text.
pub fn searchable(text: &EditionText) -> Searchable {
    let passages: Vec<String> =
        text.entries.iter().flat_map(|entry| [entry.label.clone(), markdown::plain(&entry.text)]).collect();
    Searchable::of(text.language, &text.title, passages.iter().map(String::as_str))
}

/// One line with what was found in it marked.
pub fn line(reader: &mut Reader, question: &Question, text: &str) -> SafeHtml {
    let words = reader.words(text);
    markdown::found(text, &places(&question.found_in(&words), &words))
}

/// The passage of a text to show, or its opening where the question stands in the title alone. Entries after one that
/// has all of the question close together are not read.
pub fn passage(reader: &mut Reader, question: &Question, text: &EditionText) -> SafeHtml {
    let mut best: Option<(usize, Cut)> = None;
    for entry in &text.entries {
        let plain = markdown::plain(&entry.text);
        let words = reader.words(&plain);
        let found = question.found_in(&words);
        let Some((terms, first)) = densest(&found) else { continue };
        if best.as_ref().is_none_or(|(most, _)| terms > *most) {
            let places = places(&found, &words);
            best = Some((terms, cut(plain, &words, first, places)));
            if terms >= question.terms.len() * WORDS {
                break;
            }
        }
    }
    match best {
        Some((_, cut)) => markdown::found(&cut.words, &cut.places),
        None => {
            let opening = text.entries.iter().map(|entry| entry.text.as_str()).find(|text| !text.trim().is_empty());
            markdown::line(&markdown::excerpt(opening.unwrap_or_default(), OPENING))
        }
    }
}

struct Cut {
    words: String,
    places: Vec<Range<usize>>,
}

/// How many different terms, and how many words, stand close together at most, and where that begins.
fn densest(found: &[(Range<usize>, usize)]) -> Option<(usize, usize)> {
    let near = |from: usize| {
        found
            .iter()
            .skip_while(move |(at, _)| at.start < from)
            .take_while(move |(at, _)| at.end <= from + WORDS - BEFORE)
    };
    let weigh = |(at, _): &(Range<usize>, usize)| {
        let mut terms: Vec<usize> = near(at.start).map(|(_, term)| *term).collect();
        let all = terms.len();
        terms.sort_unstable();
        terms.dedup();
        // Different terms first; many times the same one counts little.
        (terms.len() * WORDS + all.min(WORDS - 1), at.start)
    };
    found.iter().map(weigh).max_by_key(|(weight, at)| (*weight, std::cmp::Reverse(*at)))
}

fn places(found: &[(Range<usize>, usize)], words: &[Word]) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, _) in found {
        let (Some(first), Some(last)) = (words.get(at.start), words.get(at.end.saturating_sub(1))) else { continue };
        match places.last_mut() {
            Some(before) if before.end >= first.range.start => before.end = before.end.max(last.range.end),
            _ => places.push(first.range.start..last.range.end),
        }
    }
    places
}

fn cut(plain: String, words: &[Word], first: usize, places: Vec<Range<usize>>) -> Cut {
    let from = first.saturating_sub(BEFORE);
    let to = (from + WORDS).min(words.len());
    let start = if from == 0 { 0 } else { words.get(from).map_or(0, |word| before(&plain, word.range.start)) };
    let end = match words.get(to) {
        Some(_) => words.get(to - 1).map_or(plain.len(), |word| after(&plain, word.range.end)),
        None => plain.len(),
    };
    let opens = if start > 0 { "…" } else { "" };
    let closes = if end < plain.len() { "…" } else { "" };
    let shift = |at: usize| at - start + opens.len();
    let places = places
        .into_iter()
        .filter(|place| place.start >= start && place.end <= end)
        .map(|place| shift(place.start)..shift(place.end))
        .collect();
    Cut { words: format!("{opens}{}{closes}", plain.get(start..end).unwrap_or_default().trim_end()), places }
}

/// Where to begin: before the article of a word, and before the bracket that it stands in; that it was changed must be
/// seen.
fn before(text: &str, at: usize) -> usize {
    let space = text.get(..at).and_then(|before| before.rfind(' ')).map_or(0, |space| space + 1);
    bracket(text, space).unwrap_or(space)
}

/// Where to end: after the stop that follows a word, and after the bracket that it stands in.
fn after(text: &str, at: usize) -> usize {
    let up_to = |at: usize, sign| text.get(at..).and_then(|rest| rest.find(sign)).map(|found| at + found);
    let space = up_to(at, ' ').unwrap_or(text.len());
    match bracket(text, space) {
        Some(_) => up_to(space, ']').map_or(space, |close| close + 1),
        None => space,
    }
}

/// The bracket that is open at a place.
fn bracket(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    before.rfind('[').filter(|open| before.get(*open..).is_some_and(|tail| !tail.contains(']')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, Lang};

    fn text(lang: Lang, title: &str, entries: &[&str]) -> EditionText {
        let entries = entries.iter().map(|text| Entry { label: "Monday".into(), text: (*text).into() }).collect();
        EditionText { language: lang, title: title.into(), entries }
    }

    fn shown(lang: Lang, typed: &str, entries: &[&str]) -> String {
        let question = Question::parse(lang, typed);
        passage(&mut Reader::for_initials(lang, question.initials()), &question, &text(lang, "Title", entries))
            .to_string()
    }

    #[test]
    fn the_passage_with_most_of_the_question_is_shown() {
        let far = format!("A night. {} The night of the storm.", "And so on and on. ".repeat(30));
        let html = shown(Lang::En, "night storms", &["Night after night.", &far]);
        assert!(html.starts_with('…') && html.ends_with("The <mark>night</mark> of the <mark>storm</mark>."), "{html}");
        assert!(html.chars().count() < 300, "{html}");
    }

    #[test]
    fn an_elided_article_is_not_marked_and_brackets_stay_whole() {
        let html = shown(Lang::Fr, "enfants", &["J’ai vu l’*enfant* de <b>."]);
        assert_eq!(html, "J’ai vu l’<mark>enfant</mark> de &lt;b&gt;.");
        let long = format!("Seen in [a very quiet northern town by the sea] by night, {}", "word ".repeat(60));
        let html = shown(Lang::En, "night", &[&long]);
        assert!(html.contains("<mark class=\"changed\">[a very quiet northern town by the sea]</mark>"), "{html}");
        let long = format!("night {} [a quiet town] and so on", "word ".repeat(38));
        let html = shown(Lang::En, "night", &[&long]);
        assert!(html.ends_with("[a quiet town]</mark>…"), "{html}");
    }

    #[test]
    fn a_story_found_by_its_title_shows_its_opening() {
        let question = Question::parse(Lang::En, "title");
        let text = text(Lang::En, "A title", &["The opening."]);
        let mut reader = Reader::new(Lang::En);
        assert_eq!(line(&mut reader, &question, &text.title).to_string(), "A <mark>title</mark>");
        assert_eq!(passage(&mut reader, &question, &text).to_string(), "The opening.");
    }

    proptest::proptest! {
        #[test]
        fn any_text_and_any_question_make_a_passage(typed: String, words: String) {
            let question = Question::parse(Lang::Fr, &typed);
            let html = passage(&mut Reader::new(Lang::Fr), &question, &text(Lang::Fr, &words, &[&words])).to_string();
            assert_eq!(html.matches("<mark").count(), html.matches("</mark>").count());
        }
    }
}
