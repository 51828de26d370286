//! What the redactor finds, in the words of the house: spans and cards.

use std::collections::HashMap;

use redact::{Analysis, Engine, Label, Language, People, Policy};

use crate::domain::{Bench, Card, Fit, Lang, Original, Retelling, Span};

/// The redactor's language for a language of the site; `None` for one that it cannot read, which it then guesses.
pub const fn language(lang: Lang) -> Option<Language> {
    match lang {
        Lang::En => Some(Language::En),
        Lang::Fr => Some(Language::Fr),
        Lang::Es => Some(Language::Es),
        Lang::De => Some(Language::De),
        Lang::Ar => None,
    }
}

/// The language of a short text under a story in `expected`: that one, unless the text is clearly in another.
pub fn written_in(text: &str, expected: Lang) -> Lang {
    let by_letters = Lang::of_text(text, expected);
    let Some(language) = language(by_letters) else { return by_letters };
    match redact::written_in(text, language) {
        Language::En => Lang::En,
        Language::Fr => Lang::Fr,
        Language::Es => Lang::Es,
        Language::De => Lang::De,
    }
}

/// Reads a whole story and lays it out with what was found.
pub fn lay_out(engine: &Engine, original: &Original) -> Bench {
    let found = engine.analyse(&original.parts(), language(original.lang));
    Bench::lay_out(original, &spans(&found), cards(&found))
}

/// Proposes what is written instead in another way. What an editor settled keeps its words.
pub fn retell(engine: &Engine, bench: &mut Bench, retelling: Retelling) {
    let others = others(engine, bench.lang, &bench.as_written(), &retelling);
    bench.retell(retelling, &others);
}

/// The new names of people and the moved dates of a story, by the keys of their entities.
fn others(engine: &Engine, lang: Lang, parts: &[String], retelling: &Retelling) -> HashMap<String, String> {
    if !(retelling.names() || retelling.dates()) {
        return HashMap::new();
    }
    let policy = Policy {
        people: retelling.seed().map_or(People::Described, |seed| People::Renamed { seed }),
        keep_gender: true,
        shift_days: retelling.days(),
        ..Policy::default()
    };
    let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let found = engine.analyse_with(&texts, language(lang), &policy);
    let told = |entity: &redact::Entity| match entity.label {
        // Who is left when the names run out is described: "[person A]", with a space.
        Label::Person => retelling.names() && !entity.replacement.contains(' '),
        // What is no full date stands as it would without.
        Label::Date => retelling.dates() && entity.rungs.first() == Some(&entity.replacement) && entity.rungs.len() > 1,
        _ => false,
    };
    found.entities.into_iter().filter(told).map(|entity| (entity.key, entity.replacement)).collect()
}

/// Reads the text on the workbench again after an edit, and adds what is new in it.
pub fn read_again(engine: &Engine, bench: &mut Bench) {
    let parts = bench.parts();
    let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let found = engine.analyse(&texts, language(bench.lang));
    let cards = cards(&found);
    let placed: Vec<_> = spans(&found)
        .into_iter()
        // The "s" of "[Nadia]’s", read without the name that it belongs to.
        .filter(|span| texts[span.part].get(span.range.clone()).is_none_or(|surface| surface != "s"))
        .filter_map(|span| cards.iter().find(|card| card.id == span.card).map(|card| (span.clone(), card.clone())))
        .collect();
    bench.absorb(&placed);
    // What the edit brought in is told as the rest is.
    let told = others(engine, bench.lang, &parts, &bench.retelling);
    for card in &mut bench.cards {
        if card.other.is_none() && card.settled.is_none() {
            card.other = told.get(&card.key).cloned();
        }
    }
}

fn spans(found: &Analysis) -> Vec<Span> {
    let span = |finding: &redact::Finding| {
        let proposal = &found.entities.get(finding.entity)?.replacement;
        let fit = Fit::new(proposal, &finding.replacement, finding.bare);
        Some(Span { part: finding.part, range: finding.range.clone(), card: u32::try_from(finding.entity).ok()?, fit })
    };
    found.findings.iter().filter_map(span).collect()
}

fn cards(found: &Analysis) -> Vec<Card> {
    let card = |(id, entity): (u32, &redact::Entity)| Card {
        id,
        key: entity.key.clone(),
        label: entity.label.as_str().to_owned(),
        class: entity.class.as_str().to_owned(),
        reason: entity.reason.as_str().to_owned(),
        surfaces: entity.surfaces.clone(),
        proposal: entity.replacement.clone(),
        rungs: entity.rungs.clone(),
        other: None,
        replaced: entity.replaced,
        wish: None,
        settled: None,
    };
    (0..).zip(&found.entities).map(card).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::domain::{Context, Decision, Entry};

    static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

    const STORIES: &[(Lang, &str, &str)] = &[
        (
            Lang::En,
            "A day at the Ashfield Primary School",
            "On 12 March 2019 I drove **Amara** Okafor, 14 years old, to Ashfield Primary School in Leeds.\n\n\
             The old Ashfield Primary School was shut, so we rang Grace (her mum) at the Brookside Hospital. \
             [Amara’s page](https://amara-okafor.example.org/about) and [her photograph](<https://x.example/amara.png>): \
             *Amara Okafor*, 14, seen on the 12 March 2019. Write to grace@home.example(or ring 07700 900123).",
        ),
        (
            Lang::Fr,
            "Une journée à l’école Saint-Clément",
            "Le 12 mars 2019, l’éducatrice Solène Tremblay a conduit **Maélie** Gagnon, 14 ans, à l’école Saint-Clément, \
             à Rimouski.\n\nJ’ai parlé d’Élodie à la mère d’Amélie Roy, puis au CLSC de Rivière-Neuve et à l’hôpital \
             Sainte-Croix ; notre école Saint-Clément était fermée. [Le site de Maélie](https://maelie-gagnon.example.org/) : \
             *Maélie Gagnon*, née le 3 mai 2005 à Québec, écrit à solene@maison.example(sans réponse).",
        ),
    ];

    fn story(lang: Lang, title: &str, text: &str) -> Original {
        let label = if lang == Lang::Fr { "12 mars 2019" } else { "12 March 2019" };
        let entries = vec![Entry { label: label.into(), text: text.into() }];
        Original { lang, title: title.into(), entries, context: Context::default() }
    }

    #[test]
    fn an_untouched_story_reads_as_the_redactor_writes_it() {
        for (lang, title, text) in STORIES {
            let original = story(*lang, title, text);
            let found = ENGINE.analyse(&original.parts(), language(*lang));
            let redacted = found.redacted(&original.parts());
            assert!(redacted[2].contains("](<["), "a name in a link's target: {}", redacted[2]);
            let forms = found.findings.iter().filter(|finding| finding.bare).count();
            assert!(forms > 2, "{redacted:?}");
            let mut bench = lay_out(&ENGINE, &original);
            assert_eq!(bench.parts(), redacted);
            // What is stored and what an editor sends back unchanged read the same.
            bench = serde_json::from_str(&serde_json::to_string(&bench).unwrap()).unwrap();
            bench.settle_rest("harmless");
            for card in &mut bench.cards {
                if !card.replaced {
                    card.settled = None;
                }
            }
            let edition = bench.edition();
            bench.retype(&edition.title, &edition.entries);
            read_again(&ENGINE, &mut bench);
            assert_eq!(bench.parts(), redacted);
        }
    }

    #[test]
    fn other_names_and_moved_dates_are_those_of_the_redactor() {
        for (lang, title, text) in STORIES.iter().cycle().take(12) {
            let original = story(*lang, title, text);
            let told = Retelling::default().with(true, true);
            let policy = Policy {
                people: People::Renamed { seed: told.seed().unwrap() },
                shift_days: told.days(),
                keep_gender: true,
                ..Policy::default()
            };
            let found = ENGINE.analyse_with(&original.parts(), language(*lang), &policy);
            let mut bench = lay_out(&ENGINE, &original);
            let plain = bench.parts();
            retell(&ENGINE, &mut bench, told);
            assert_eq!(bench.parts(), found.redacted(&original.parts()));
            let named = bench.cards.iter().filter(|card| card.other.is_some() && card.label == "PERSON").count();
            assert!(named > 1, "{}", bench.parts()[2]);
            // A sentence typed in later meets the same people, and nobody's name changes.
            let mut edition = bench.edition();
            edition.entries[0].text.push_str("\n\nOlivier Bouchard / Oliver Burton.");
            bench.retype(&edition.title, &edition.entries);
            read_again(&ENGINE, &mut bench);
            let before = found.redacted(&original.parts());
            assert!(bench.parts()[2].starts_with(&before[2]), "{}", bench.parts()[2]);
            let told = bench.retelling.with(false, false);
            retell(&ENGINE, &mut bench, told);
            assert!(bench.parts()[2].starts_with(&plain[2]), "{}", bench.parts()[2]);
        }
    }

    #[test]
    fn a_rung_stands_in_every_place_with_the_grammar_of_that_place() {
        let (lang, title, text) = STORIES[0];
        let mut bench = lay_out(&ENGINE, &story(lang, title, text));
        let card = bench.cards.iter().find(|card| card.proposal == "[a primary school]").unwrap();
        let (exact, general) = card.ladder();
        assert_eq!((exact, general), (&[][..], &["[a school]".to_owned(), "[an organisation]".to_owned()][..]));
        let with = general[1].clone();
        bench.settle(card.id, Some(Decision::Generalise { with }));
        let parts = bench.parts();
        assert_eq!(parts[0], "A day at the [organisation]");
        assert!(parts[2].contains("to [an organisation] in") && parts[2].contains("The old [organisation] was"));
        let date = bench.cards.iter().find(|card| card.label == "DATE").unwrap();
        assert_eq!(date.ladder().0, ["[March 2019]", "[spring 2019]", "[2019]"]);
        let with = date.ladder().0[0].clone();
        bench.settle(date.id, Some(Decision::Generalise { with }));
        let parts = bench.parts();
        assert_eq!(parts[1], "[March 2019]");
        assert_eq!(parts[2].matches("[March 2019]").count(), 2, "{}", parts[2]);
    }
}
