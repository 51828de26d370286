//! Findings as the contributor and the editors see them: the text with its marks, and a card for each entity.

use crate::domain::decision::DecisionFault;
use crate::domain::segment::Segment;
use crate::domain::{Bench, Card, Decision};
use crate::i18n::Texts;

use super::{Fields, words};

/// A run of the marked text.
pub struct Piece {
    pub text: String,
    /// Empty for plain text, else the classes of the mark.
    pub class: String,
    pub card: u32,
}

/// A title, label or text with its marks.
pub struct Marked {
    /// Whether it is a heading of the story (its title or an entry's label).
    pub heading: bool,
    pub pieces: Vec<Piece>,
}

/// An entity with what was proposed and decided.
pub struct CardView {
    pub id: u32,
    pub key: String,
    pub label: String,
    pub class: String,
    pub class_word: String,
    pub reason: String,
    pub surface: String,
    pub surfaces: String,
    pub proposal: String,
    pub places: String,
    /// Other words that the redactor offers.
    pub rungs: Vec<RungView>,
    /// The choice in force: `replace`, a rung's, `generalise`, `keep`, `remove`, `leave` or `open`.
    pub choice: String,
    pub with: String,
    pub why: String,
    pub replaced: bool,
    /// What the contributor wished, in words, for the editors.
    pub wish: Option<String>,
}

/// Words more or less exact than the proposal.
pub struct RungView {
    /// How they compare with it, for their label.
    pub how: String,
    pub words: String,
    /// What the form sends for them.
    pub choice: String,
}

/// Before the words of a rung in a form's choice. The words themselves are sent, so that a form from before a change
/// still says what its reader chose.
const RUNG: &str = "rung:";

/// The choices for the whole story: which there are, and which are made.
pub struct Telling {
    pub people: bool,
    pub days: bool,
    pub names: bool,
    pub dates: bool,
}

impl Telling {
    /// `None` where no person and no date was found.
    pub fn of(bench: &Bench) -> Option<Self> {
        let any = |label: &str| placed(bench).any(|card| card.label == label && card.replaced);
        let (people, days) = (any("PERSON"), any("DATE"));
        let (names, dates) = (bench.retelling.names(), bench.retelling.dates());
        (people || days).then_some(Self { people, days, names, dates })
    }

    /// As it was ticked in a form that comes back.
    pub fn retyped(&mut self, fields: &Fields) {
        if let Some((names, dates)) = told(fields) {
            (self.names, self.dates) = (names, dates);
        }
    }
}

/// What a form says of the whole story, if it has these choices: other names, moved dates.
pub fn told(fields: &Fields) -> Option<(bool, bool)> {
    fields.has("telling").then(|| (fields.has("names"), fields.has("dates")))
}

/// What could not be read from the form: the card and the words to say.
pub type CardFault = (u32, String);

/// The whole text with its marks.
pub fn marked(bench: &Bench) -> Vec<Marked> {
    let run =
        |heading: bool, run: &[Segment]| Marked { heading, pieces: run.iter().map(|s| piece(bench, s)).collect() };
    let entries = bench.entries.iter().flat_map(|entry| [run(true, &entry.label), run(false, &entry.text)]);
    std::iter::once(run(true, &bench.title)).chain(entries).filter(|marked| !marked.pieces.is_empty()).collect()
}

fn piece(bench: &Bench, segment: &Segment) -> Piece {
    match segment {
        Segment::Plain(text) => Piece { text: text.clone(), class: String::new(), card: 0 },
        Segment::Hidden { card, surface, .. } => {
            let found = bench.card(*card);
            let kept = found.is_some_and(|card| card.replacement().is_none());
            let class = found.map_or("weak", |card| card.class.as_str());
            let class = if kept { format!("finding {class} kept") } else { format!("finding {class}") };
            Piece { text: surface.clone(), class, card: *card }
        }
    }
}

/// The cards of a contributor's draft: their own decisions are in force.
pub fn drafted(t: &Texts, bench: &Bench) -> Vec<CardView> {
    let own =
        |card: &Card| view(t, bench, card, card.wish.as_ref(), if card.replaced { "replace" } else { "leave" }, None);
    placed(bench).map(own).collect()
}

/// The cards of a story at the desk: nothing is settled that no editor settled.
pub fn at_the_desk(t: &Texts, bench: &Bench) -> Vec<CardView> {
    let desk = |card: &Card| {
        let wish = card.wish.as_ref().map(|wish| match wish {
            Decision::Replace => format!("{} {}", t.choice_replace(), card.proposed()),
            Decision::Generalise { with } => with.clone(),
            Decision::Keep { why } => format!("{} {why}", t.choice_keep()),
            Decision::Remove => t.choice_remove(),
        });
        view(t, bench, card, card.settled.as_ref(), "open", wish)
    };
    placed(bench).map(desk).collect()
}

fn placed(bench: &Bench) -> impl Iterator<Item = &Card> {
    bench.cards.iter().filter(|card| bench.has_place(card.id))
}

fn view(
    t: &Texts,
    bench: &Bench,
    card: &Card,
    decision: Option<&Decision>,
    none: &'static str,
    wish: Option<String>,
) -> CardView {
    let rungs = rungs(t, card);
    let (mut choice, mut with, mut why) = (decision.map_or(none, Decision::as_str).to_owned(), "", "");
    match decision {
        Some(Decision::Generalise { with: words }) if rungs.iter().any(|rung| rung.words == *words) => {
            choice = format!("{RUNG}{words}");
        }
        Some(Decision::Generalise { with: words }) => with = words.trim_matches(['[', ']']),
        Some(Decision::Keep { why: words }) => why = words,
        _ => {}
    }
    let runs = std::iter::once(&bench.title).chain(bench.entries.iter().flat_map(|e| [&e.label, &e.text]));
    let places = runs.flatten().filter(|s| matches!(s, Segment::Hidden { card: here, .. } if *here == card.id)).count();
    CardView {
        id: card.id,
        key: card.key.clone(),
        label: words::subject(t, card),
        class: card.class.clone(),
        class_word: words::class(t, &card.class),
        reason: words::reason(t, &card.reason),
        surface: card.surfaces.first().cloned().unwrap_or_default(),
        surfaces: card.surfaces.join(" · "),
        proposal: card.proposed().to_owned(),
        places: t.choice_places(places),
        rungs,
        choice,
        with: with.to_owned(),
        why: why.to_owned(),
        replaced: card.replaced,
        wish,
    }
}

fn rungs(t: &Texts, card: &Card) -> Vec<RungView> {
    let view = |how: String, words: &String| RungView { how, words: words.clone(), choice: format!("{RUNG}{words}") };
    let (exacter, wider) = card.ladder();
    let exacter = exacter.iter().map(|words| view(t.choice_exacter(), words));
    exacter.chain(wider.iter().map(|words| view(t.choice_wider(), words))).collect()
}

/// A card's key, its identifier, and what the form says of it.
pub type Chosen = (String, u32, Option<Decision>);

/// Reads the choices of a form; what cannot be read is said card by card, the rest counts.
pub fn choices(t: &Texts, bench: &Bench, fields: &Fields) -> (Vec<Chosen>, Vec<CardFault>) {
    let (mut chosen, mut faults) = (Vec::new(), Vec::new());
    for card in placed(bench) {
        let field = |name: &str| fields.get(&format!("{name}-{}", card.id)).to_owned();
        // A form made before the text changed in another tab speaks of other cards.
        if field("key") != card.key {
            continue;
        }
        let word = field("choice");
        if matches!(word.as_str(), "leave" | "open" | "") {
            chosen.push((card.key.clone(), card.id, None));
            continue;
        }
        let surface = card.surfaces.first().map_or("", String::as_str);
        let (word, with) = match word.strip_prefix(RUNG) {
            Some(words) => ("generalise", words.to_owned()),
            None => (word.as_str(), field("with")),
        };
        match Decision::parse(word, &with, &field("why")) {
            Ok(decision) => chosen.push((card.key.clone(), card.id, Some(decision))),
            Err(DecisionFault::NoWords) => faults.push((card.id, t.fault_decision_words(surface))),
            Err(DecisionFault::NoReason) => faults.push((card.id, t.fault_decision_reason(surface))),
            Err(DecisionFault::Unknown) => {}
        }
    }
    (chosen, faults)
}

/// Puts what was typed back into the cards, for a form that comes back with its errors.
pub fn retyped(cards: &mut [CardView], fields: &Fields) {
    for card in cards {
        let field = |name: &str| fields.get(&format!("{name}-{}", card.id)).to_owned();
        if field("key") != card.key {
            continue;
        }
        card.with = field("with");
        card.why = field("why");
        let chosen = field("choice");
        let known = ["replace", "generalise", "keep", "remove", "leave", "open"];
        if known.contains(&chosen.as_str()) || card.rungs.iter().any(|rung| rung.choice == chosen) {
            card.choice = chosen;
        }
    }
}
