//! Text with the places in it that could identify someone.

use std::borrow::Cow;
use std::ops::Range;

/// A run of text: plain, or hidden behind an entity's replacement.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Segment {
    Plain(String),
    /// `card` is the identifier of a [`super::Card`]; `surface` is what was written.
    Hidden {
        card: u32,
        surface: String,
        #[serde(default, skip_serializing_if = "Fit::is_plain")]
        fit: Fit,
    },
}
super::draft::withheld_debug!(Segment);

/// How words stand in one place, so that its sentence and its Markdown still read: "the [school]", "to [a school]".
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Fit {
    /// What the redactor writes here, where fitting its proposal would give other words.
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<String>,
    /// The text brings the article, so the words bring none.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    bare: bool,
    #[serde(skip_serializing_if = "Around::is_nothing")]
    around: Around,
}

/// What Markdown needs around the words of a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Around {
    #[default]
    Nothing,
    /// Angle brackets: it is the target of a link, and the words may hold spaces.
    Angles,
    /// A space behind: a round bracket follows, which would make a link of the words.
    Space,
}

impl Around {
    const fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

impl Fit {
    /// From what the redactor writes in this place instead of `proposal`, and whether the text brings the article.
    pub fn new(proposal: &str, here: &str, bare: bool) -> Self {
        let (words, around) = if let Some(words) = here.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            (words, Around::Angles)
        } else if let Some(words) = here.strip_suffix(' ') {
            (words, Around::Space)
        } else {
            (here, Around::Nothing)
        };
        let own = (words != Self { bare, ..Self::default() }.words(proposal)).then(|| words.to_owned());
        Self { own, bare, around }
    }

    fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// The same place for a card whose proposal is not the one that this was made for.
    #[must_use]
    pub fn for_other_proposal(&self) -> Self {
        Self { own: None, ..self.clone() }
    }

    /// The proposal as it stands here.
    pub fn proposed<'a>(&'a self, proposal: &'a str) -> Cow<'a, str> {
        match &self.own {
            Some(own) => self.with_marks(Cow::Borrowed(own)),
            None => self.words(proposal),
        }
    }

    /// These words, in square brackets, as they stand here.
    pub fn words<'a>(&self, words: &'a str) -> Cow<'a, str> {
        self.with_marks(if self.bare { without_article(words) } else { Cow::Borrowed(words) })
    }

    fn with_marks<'a>(&self, words: Cow<'a, str>) -> Cow<'a, str> {
        match self.around {
            Around::Nothing => words,
            Around::Angles => Cow::Owned(format!("<{}>", words.replace(['<', '>'], ""))),
            Around::Space => Cow::Owned(format!("{words} ")),
        }
    }
}

/// "[a school]" as "[school]".
fn without_article(words: &str) -> Cow<'_, str> {
    let noun = words.strip_prefix('[').and_then(|inside| {
        let (article, noun) = inside.split_once(' ')?;
        matches!(article, "a" | "an" | "un" | "une").then_some(noun)
    });
    noun.map_or(Cow::Borrowed(words), |noun| Cow::Owned(format!("[{noun}")))
}

/// A found place in one part of a story (title, label, text, label, text…), in bytes of that part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub part: usize,
    pub range: Range<usize>,
    pub card: u32,
    pub fit: Fit,
}

/// Cuts a text at its spans. Spans must be sorted, apart, and on character boundaries; one that is not is left out.
pub fn cut<'a>(text: &str, spans: impl Iterator<Item = &'a Span>) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut done = 0;
    for span in spans {
        let (Some(before), Some(surface)) = (text.get(done..span.range.start), text.get(span.range.clone())) else {
            continue;
        };
        if surface.is_empty() {
            continue;
        }
        if !before.is_empty() {
            segments.push(Segment::Plain(before.to_owned()));
        }
        segments.push(Segment::Hidden { card: span.card, surface: surface.to_owned(), fit: span.fit.clone() });
        done = span.range.end;
    }
    if let Some(rest) = text.get(done..).filter(|rest| !rest.is_empty()) {
        segments.push(Segment::Plain(rest.to_owned()));
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_take_the_article_and_the_marks_of_their_place() {
        let fit = Fit::new("[a school]", "[school]", true);
        assert_eq!(fit, Fit { bare: true, ..Fit::default() });
        assert_eq!(fit.proposed("[a school]"), "[school]");
        assert_eq!(fit.words("[an organisation]"), "[organisation]");
        assert_eq!(fit.words("[a]"), "[a]");
        let fit = Fit::new("[a web address]", "<[a web address]>", false);
        assert_eq!(fit.words("[a > b]"), "<[a  b]>");
        let fit = Fit::new("[13–15 years]", "[13–15] ", true);
        assert_eq!(fit.proposed("[13–15 years]"), "[13–15] ");
        assert_eq!(fit.words("[teenager]"), "[teenager] ");
    }

    #[test]
    fn segments_stored_before_places_had_a_fit_are_read() {
        let stored = r#"[{"plain":"At "},{"hidden":{"card":1,"surface":"Ashfield"}}]"#;
        let read: Vec<Segment> = serde_json::from_str(stored).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    }
}
