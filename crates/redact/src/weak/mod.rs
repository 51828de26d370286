//! What identifies nobody by itself and may be the last piece of a jigsaw: the job that one person has, the minute, the night
//! of the fire, a rare illness, twins. It is shown and never replaced by default; people weigh it.
//!
//! The lists are phrases of folded words, one file a language. They run after everything else and only where nothing was
//! found.

mod de;
mod en;
mod es;
mod fr;
mod phrases;
mod quantities;

use crate::Language;
use crate::found::{Finds, Kind};
use crate::text::Text;
use crate::{Label, Reason};

use phrases::Phrases;

/// What a weak finding tells of someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Subject {
    Job,
    Time,
    Event,
    Condition,
    Family,
    Duration,
    Only,
    Media,
    Mark,
    Amount,
}

impl Subject {
    /// The nearest of the labels that rows know.
    const fn label(self) -> Label {
        match self {
            Self::Time | Self::Event | Self::Duration => Label::Date,
            Self::Job | Self::Media => Label::Org,
            Self::Condition | Self::Family | Self::Only | Self::Mark => Label::Demographic,
            Self::Amount => Label::Code,
        }
    }

    const fn detector(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Time => "time",
            Self::Event => "event",
            Self::Condition => "condition",
            Self::Family => "family",
            Self::Duration => "duration",
            Self::Only => "only",
            Self::Media => "media",
            Self::Mark => "mark",
            Self::Amount => "amount",
        }
    }

    pub(crate) const fn reason(self) -> Reason {
        match self {
            Self::Job => Reason::OneHasTheJob,
            Self::Time => Reason::FixesTheMinute,
            Self::Event => Reason::WasInTheNews,
            Self::Condition => Reason::RareIllness,
            Self::Family => Reason::FewFamilies,
            Self::Duration => Reason::CountsBack,
            Self::Only => Reason::OnlyOne,
            Self::Media => Reason::LeadsToTheNews,
            Self::Mark => Reason::SeenOnThem,
            Self::Amount => Reason::ExactSum,
        }
    }

    /// What could be written instead.
    pub(crate) const fn words(self, language: Language) -> &'static str {
        let [en, fr, es, de] = match self {
            Self::Job => ["a job", "une fonction", "un cargo", "ein Amt"],
            Self::Time => ["a time of day", "une heure", "una hora", "eine Uhrzeit"],
            Self::Event => ["an event", "un événement", "un suceso", "ein Ereignis"],
            Self::Condition => {
                ["a health condition", "un problème de santé", "un problema de salud", "eine Erkrankung"]
            }
            Self::Family => ["the family", "la famille", "la familia", "die Familie"],
            Self::Duration => ["a while", "un certain temps", "un tiempo", "eine Zeit"],
            Self::Only => ["one of a few", "l’un des rares cas", "uno de pocos", "eines von wenigen"],
            Self::Media => ["in public", "en public", "en público", "öffentlich"],
            Self::Mark => ["a feature", "un signe distinctif", "un rasgo", "ein Merkmal"],
            Self::Amount => ["a sum", "une somme", "una cantidad", "ein Betrag"],
        };
        match language {
            Language::En => en,
            Language::Fr => fr,
            Language::Es => es,
            Language::De => de,
        }
    }
}

/// Lists of a language: phrases parted by semicolons, of folded words.
struct Lists {
    jobs: &'static str,
    events: &'static str,
    conditions: &'static str,
    family: &'static str,
    media: &'static str,
    marks: &'static str,
    /// Begin a claim that holds for one alone: "the only".
    only: &'static str,
    /// Where such a claim ends: "in", "of".
    within: &'static str,
    /// Units of time that a duration counts in.
    units: &'static str,
    /// Between two counts of one duration.
    and: &'static str,
    /// Beside a number of weeks or months: pregnant.
    expecting: &'static str,
    /// Beside a number: brothers and sisters.
    siblings: &'static str,
}

/// What a language knows of the pieces of the jigsaw.
pub(crate) struct Weak {
    phrases: Phrases,
    only: Phrases,
    quantities: quantities::Quantities,
    within: &'static str,
}

/// A weak finding is shown with this score.
const SCORE: f32 = 0.3;
/// Words between "the only" and "in", and after it.
const REACH: usize = 4;

impl Weak {
    pub(crate) fn new(language: Language) -> Self {
        let lists = match language {
            Language::En => &en::LISTS,
            Language::Fr => &fr::LISTS,
            Language::Es => &es::LISTS,
            Language::De => &de::LISTS,
        };
        let mut phrases = Phrases::default();
        for (list, subject) in [
            (lists.jobs, Subject::Job),
            (lists.events, Subject::Event),
            (lists.conditions, Subject::Condition),
            (lists.family, Subject::Family),
            (lists.media, Subject::Media),
            (lists.marks, Subject::Mark),
        ] {
            phrases.add(list, subject);
        }
        let mut only = Phrases::default();
        only.add(lists.only, Subject::Only);
        Self { phrases, only, quantities: quantities::Quantities::new(language, lists), within: lists.within }
    }

    /// The pieces of a part, where nothing was found.
    pub(crate) fn find(&self, text: &Text<'_>, finds: &mut Finds) {
        for at in 0..text.tokens.len() {
            if text.tokens[at].bracketed {
                continue;
            }
            let claim = || self.claim(text, at).map(|length| (length, Subject::Only));
            let quantity = || self.quantities.at(text, at);
            if let Some((length, subject)) = claim().or_else(|| self.phrases.at(text, at)).or_else(quantity) {
                let words = &text.tokens[at..at + length];
                if words.iter().any(|word| word.bracketed) {
                    continue;
                }
                let range = words[0].range.start..words[length - 1].range.end;
                finds.push(range, subject.label(), Kind::Weak(subject), subject.detector(), SCORE);
            }
        }
    }

    /// "the only … in the village": how many words.
    fn claim(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let (head, _) = self.only.at(text, at)?;
        let near = |step: usize| {
            let last = at + head + step - 1;
            let gap = text.tokens.get(last).map_or("", |_| text.gap(last));
            step == 0 || gap.chars().all(|c| c.is_whitespace() || matches!(c, '\'' | '’' | '-'))
        };
        let within = (1..=REACH).take_while(|step| near(step - 1)).find(|step| {
            let word = text.folded(Some(at + head + step));
            self.within.split(' ').any(|known| known == word)
        })?;
        let more = (1..=3).take_while(|step| near(within + step)).last().unwrap_or(0);
        (more > 0 && at + head + within + more < text.tokens.len()).then_some(head + within + more + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn of(language: Language, raw: &str) -> Vec<(String, &'static str)> {
        let lexicon = Lexicon::empty();
        let text = Text::new(raw, &lexicon);
        let mut finds = Finds::of(0);
        Weak::new(language).find(&text, &mut finds);
        finds.all.iter().map(|f| (raw[f.range.clone()].to_owned(), f.detector)).collect()
    }

    fn said(language: Language, raw: &str, wanted: &[(&str, &'static str)]) {
        let found = of(language, raw);
        let found: Vec<(&str, &str)> = found.iter().map(|(words, detector)| (words.as_str(), *detector)).collect();
        assert_eq!(found, wanted, "{raw}");
    }

    #[test]
    fn pieces_of_the_jigsaw_are_seen_in_four_languages() {
        let english = "The deputy head rang at 14:37, on the night of the fire. She has twins, Huntington's disease and a \
                       tattoo, and is thirty weeks pregnant.";
        said(
            Language::En,
            english,
            &[
                ("deputy head", "job"),
                ("14:37", "time"),
                ("the night of the fire", "event"),
                ("twins", "family"),
                ("Huntington", "condition"),
                ("tattoo", "mark"),
                ("thirty weeks pregnant", "duration"),
            ],
        );
        said(
            Language::Fr,
            "La directrice adjointe a appelé à 8 h 17 pendant la grève. Une fratrie de sept, des jumelles.",
            &[
                ("directrice adjointe", "job"),
                ("8 h 17", "time"),
                ("la grève", "event"),
                ("fratrie de sept", "family"),
                ("jumelles", "family"),
            ],
        );
        said(
            Language::Es,
            "La alcaldesa tiene mellizos y salió en las noticias.",
            &[("alcaldesa", "job"), ("mellizos", "family"), ("salió en las noticias", "media")],
        );
        said(
            Language::De,
            "Der Bürgermeister hat Drillinge und eine Narbe, nach zwei Jahren und drei Monaten.",
            &[
                ("Bürgermeister", "job"),
                ("Drillinge", "family"),
                ("Narbe", "mark"),
                ("zwei Jahren und drei Monaten", "duration"),
            ],
        );
    }

    #[test]
    fn claims_that_hold_for_one_are_seen() {
        said(
            Language::En,
            "She is the only black pupil in the whole school.",
            &[("the only black pupil in the whole school", "only")],
        );
        said(
            Language::Fr,
            "C'est la seule éducatrice du village de pêcheurs.",
            &[("la seule éducatrice du village de pêcheurs", "only")],
        );
    }

    #[test]
    fn sums_to_the_penny_are_seen_and_round_ones_are_not() {
        said(Language::En, "They owe £4,312 and paid £400.", &[("4,312", "amount")]);
        said(Language::De, "Er schuldet 1.237 € und hat 50 Euro.", &[("1.237", "amount")]);
    }

    #[test]
    fn plain_sentences_hold_nothing() {
        for (language, plain) in [
            (Language::En, "We met at 9:30 and again at ten. He only wanted tea. The head was busy for two weeks."),
            (Language::Fr, "On s'est vus à 9 h 30. Il voulait seulement du thé. Deux semaines plus tard, rien."),
            (Language::Es, "Nos vimos a las 9:30. Solo quería té. Dos semanas después, nada."),
            (Language::De, "Wir trafen uns um 9:30 Uhr. Er wollte nur Tee. Zwei Wochen später war nichts."),
        ] {
            said(language, plain, &[]);
        }
    }
}
