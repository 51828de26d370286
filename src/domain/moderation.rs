//! Why a comment deserves a second look before it is published.

use super::fold::fold;
use super::segment::Segment;
use super::{Bench, CommentText, Lang, words};

words! {
    /// What a moderator is told of a comment that waits. None of these decides; all comments wait.
    Reason {
        Name = "name",
        Place = "place",
        Contact = "contact",
        Knows = "knows",
        Link = "link",
        Language = "language",
        /// Reads like what moderators called spam here.
        Spam = "spam",
        /// The same text was sent before.
        Repeated = "repeated",
        /// Holds words or leads to a website that the desk has blocked.
        Blocked = "blocked",
    }
}

/// What people write who think that they know who it is: folded, in all languages that comments come in.
const KNOWS: &[&str] = &[
    "i know who",
    "i know this",
    "i know them",
    "i know her",
    "i know him",
    "i recognise",
    "i recognize",
    "isn't this",
    "is this about",
    "je sais qui",
    "je sais de qui",
    "je connais",
    "je la connais",
    "je le connais",
    "je reconnais",
    "j'ai reconnu",
    "c'est pas",
    "conozco a",
    "la conozco",
    "lo conozco",
    "se quien",
    "se de quien",
    "reconozco",
    "ich kenne",
    "ich weiss, wer",
    "ich weiss wer",
    "ich erkenne",
    "das ist doch",
    "اعرف",
    "عرفت",
];

/// The reasons for a second look at a comment, `read` as the redactor laid it out, under a story in `story`.
pub fn reasons(text: &CommentText, read: &Bench, lang: Lang, story: Lang) -> Vec<Reason> {
    let folded = fold(&text.text.replace('’', "'"));
    let found = |labels: &[&str]| {
        let places = read.entries.iter().flat_map(|entry| &entry.text);
        places.into_iter().any(|segment| match segment {
            Segment::Hidden { card, .. } => {
                read.card(*card).is_some_and(|card| card.replaced && labels.contains(&card.label.as_str()))
            }
            Segment::Plain(_) => false,
        })
    };
    let all = [
        (Reason::Name, found(&["PERSON"])),
        (Reason::Place, found(&["PLACE", "ORG", "ADDRESS"])),
        (Reason::Contact, found(&["CONTACT", "CODE"])),
        (Reason::Knows, KNOWS.iter().any(|words| folded.contains(words))),
        (Reason::Link, ["http://", "https://", "www."].iter().any(|link| folded.contains(link))),
        (Reason::Language, lang != story),
    ];
    all.into_iter().filter_map(|(reason, holds)| holds.then_some(reason)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Card, Context, Entry, Fit, Original, Span};

    fn read(text: &str, name: Option<&str>) -> (CommentText, Bench) {
        let written = CommentText { name: "A reader".into(), text: text.into() };
        let entries = vec![Entry { label: String::new(), text: text.into() }];
        let original = Original { lang: Lang::En, title: "A reader".into(), entries, context: Context::default() };
        let at = name.and_then(|name| text.find(name).map(|start| start..start + name.len()));
        let spans: Vec<Span> =
            at.map(|range| Span { part: 2, range, card: 0, fit: Fit::default() }).into_iter().collect();
        let card: Card = serde_json::from_value(serde_json::json!({
            "id": 0, "key": "k", "label": "PERSON", "class": "direct", "reason": "", "surfaces": [], "proposal": "[person A]",
            "replaced": true, "wish": null, "settled": null
        }))
        .unwrap();
        (written, Bench::lay_out(&original, &spans, vec![card]))
    }

    #[test]
    fn a_comment_is_looked_at_for_what_it_tells() {
        let (text, bench) = read("I know who this is: Maisie. See https://example.org", Some("Maisie"));
        assert_eq!(reasons(&text, &bench, Lang::En, Lang::En), [Reason::Name, Reason::Knows, Reason::Link]);
        let (text, bench) = read("Je sais de qui tu parles", None);
        assert_eq!(reasons(&text, &bench, Lang::Fr, Lang::En), [Reason::Knows, Reason::Language]);
        let (text, bench) = read("Thank you for telling this.", None);
        assert!(reasons(&text, &bench, Lang::En, Lang::En).is_empty());
    }
}
