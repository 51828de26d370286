//! Which passages of a part are in another language than the story: paragraphs, and within them lines and quotations. So a
//! French diary can quote an English letter, and each is read by the rules and lists of its own language.

use std::ops::Range;

use crate::Language;
use crate::found::Finds;
use crate::language::Evidence;
use crate::lexicon::Lexicon;
use crate::tagger::Reading;
use crate::text::Text;

/// A stretch of a part in one language: all of it, in most stories.
pub(crate) struct Stretch<'a> {
    pub(crate) part: usize,
    /// Bytes of the part before it.
    pub(crate) start: usize,
    pub(crate) language: Language,
    /// Its own words, where it is not the whole part.
    own: Option<Text<'a>>,
}

impl<'a> Stretch<'a> {
    /// Whether it is a whole part.
    pub(crate) fn is_whole(&self) -> bool {
        self.own.is_none()
    }

    /// Its words, from its own first byte on.
    pub(crate) fn text<'t>(&'t self, whole: &'t [Text<'a>]) -> &'t Text<'a> {
        self.own.as_ref().unwrap_or(&whole[self.part])
    }
}

/// Cuts the parts of a story into stretches, in the order of the text.
pub(crate) fn stretches<'a>(texts: &[Text<'a>], story: Language, lexicon: &'a Lexicon) -> Vec<Stretch<'a>> {
    let mut all = Vec::with_capacity(texts.len());
    for (part, text) in texts.iter().enumerate() {
        if text.foreign.is_empty() {
            all.push(Stretch { part, start: 0, language: story, own: None });
            continue;
        }
        let mut end = 0;
        let mut cut = |range: Range<usize>, language| {
            if let Some(raw) = text.raw.get(range.clone()).filter(|raw| !raw.is_empty()) {
                all.push(Stretch { part, start: range.start, language, own: Some(Text::new(raw, lexicon)) });
            }
        };
        for (range, language) in &text.foreign {
            cut(end..range.start, story);
            cut(range.clone(), *language);
            end = range.end;
        }
        cut(end..text.raw.len(), story);
    }
    all
}

/// Brings what was found in stretches together by part, in the bytes of the part.
pub(crate) fn whole(
    parts: usize,
    stretches: &[Stretch<'_>],
    found: Vec<Finds>,
    thought: Vec<Vec<Reading>>,
) -> (Vec<Finds>, Vec<Vec<Reading>>) {
    if stretches.len() == parts {
        return (found, thought);
    }
    let mut finds: Vec<Finds> = (0..parts).map(Finds::of).collect();
    for (stretch, found) in stretches.iter().zip(found) {
        finds[stretch.part].take(found, stretch.start);
    }
    let mut readings = vec![Vec::new(); if thought.is_empty() { 0 } else { parts }];
    for (stretch, thought) in stretches.iter().zip(thought) {
        readings[stretch.part].extend(thought.into_iter().map(|reading| reading.moved(stretch.start)));
    }
    (finds, readings)
}

/// Words between two line breaks or marks of quotation.
struct Passage {
    /// Bytes of the part, from the first word to where the next passage begins.
    range: Range<usize>,
    evidence: Evidence,
}

/// The bytes of a part that are clearly in another language than its story, in order, and their language.
pub(crate) fn foreign(text: &Text<'_>, story: Language) -> Vec<(Range<usize>, Language)> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut decided: Vec<Decided> = Vec::new();
    let mut end = 0;
    for token in &text.tokens {
        let gap = &text.raw[end..token.range.start];
        let breaks = if gap == " " { 0 } else { gap.bytes().filter(|byte| *byte == b'\n').count() };
        if breaks > 1 {
            decide(&mut passages, story, &mut decided);
        }
        if passages.is_empty() || breaks > 0 || gap != " " && gap.contains(QUOTES) {
            passages.push(Passage { range: token.range.clone(), evidence: Evidence::default() });
        }
        if let Some(passage) = passages.last_mut() {
            passage.range.end = token.range.end;
            // What was replaced before is in the story's language.
            if !token.bracketed {
                passage.evidence.add(&text.raw[token.range.clone()], &token.folded);
            }
        }
        end = token.range.end;
    }
    decide(&mut passages, story, &mut decided);
    joined(decided, story)
}

/// What opens or ends a quotation.
const QUOTES: [char; 7] = ['«', '»', '"', '“', '”', '„', '‟'];

/// Neighbouring passages in one language.
struct Decided {
    range: Range<usize>,
    language: Language,
    evidence: Evidence,
    /// Whether a paragraph begins with it.
    begins: bool,
}

/// The language of a paragraph's passages: the paragraph's, unless one of them is clearly in another.
fn decide(passages: &mut Vec<Passage>, story: Language, decided: &mut Vec<Decided>) {
    let whole = passages.iter().fold(Evidence::default(), |all, passage| all.and(passage.evidence));
    let paragraph = whole.other_than(story).unwrap_or(story);
    let mut begins = true;
    for Passage { range, evidence } in passages.drain(..) {
        let language = evidence.other_than(paragraph).unwrap_or(paragraph);
        match decided.last_mut().filter(|last| last.language == language && !begins) {
            Some(last) => {
                last.range.end = range.end;
                last.evidence = last.evidence.and(evidence);
            }
            None => decided.push(Decided { range, language, evidence, begins }),
        }
        begins = false;
    }
}

/// What is in another language than the story; with a short paragraph, "Dear Ms Roy,", between two that are.
fn joined(decided: Vec<Decided>, story: Language) -> Vec<(Range<usize>, Language)> {
    let mut all: Vec<(Range<usize>, Language)> = Vec::new();
    // What the story's passages since the last other one tell, while they are whole paragraphs.
    let mut between = Some(Evidence::default());
    for passage in decided {
        if passage.language == story {
            between = between.filter(|_| passage.begins).map(|evidence| evidence.and(passage.evidence));
            continue;
        }
        let between = between.replace(Evidence::default());
        let goes_on = between.is_some_and(|evidence| passage.begins && evidence.prefers(passage.language, story));
        match all.last_mut().filter(|(_, language)| goes_on && *language == passage.language) {
            Some((range, _)) => range.end = passage.range.end,
            None => all.push((passage.range, passage.language)),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(story: Language, raw: &str) -> Vec<(&str, Language)> {
        let lexicon = Lexicon::empty();
        let text = Text::new(raw, &lexicon);
        foreign(&text, story).into_iter().map(|(range, language)| (&raw[range], language)).collect()
    }

    #[test]
    fn a_story_in_one_language_is_one_stretch() {
        let english =
            "We met at nine.\n\nShe was not there, and the boy said \"non, merci\" to it all.\n\nNo weekend off.";
        assert!(of(Language::En, english).is_empty());
        assert!(of(Language::Fr, "Le burnout, le feedback.\n\nTeam meeting, on a dit oui.").is_empty());
        let lexicon = Lexicon::empty();
        let texts = [Text::new("One.", &lexicon), Text::new("", &lexicon)];
        let all = stretches(&texts, Language::En, &lexicon);
        assert!(
            all.len() == 2
                && all.iter().all(|stretch| std::ptr::eq(stretch.text(&texts), &raw const texts[stretch.part]))
        );
    }

    #[test]
    fn a_paragraph_and_a_quotation_can_be_in_another_language() {
        let english = "I was at home when he called and said that they would not come to the house";
        let french = "La travailleuse sociale est venue avec la mère, et on a attendu dans le couloir";
        let letter = format!("{french}.\n\n{english}.\n\nMs Roy,\n\n{english}.\n\n{french}.");
        let expected = format!("{english}.\n\nMs Roy,\n\n{english}");
        assert_eq!(of(Language::Fr, &letter), [(expected.as_str(), Language::En)]);
        let quoted = format!("{english}: « {french} », and then I left them.");
        assert_eq!(of(Language::En, &quoted), [(french, Language::Fr)]);
        let twice = format!("{french}, et encore le soir : “{english}”, dit Marie, “{english}”. {french}.");
        assert_eq!(of(Language::Fr, &twice), [(english, Language::En); 2]);
        assert_eq!(of(Language::De, &format!("{french}.\n{english}.")).len(), 2);
    }
}
