//! Every word that a user reads: fluent messages behind typed methods, and dates as people write them.
//!
//! `build.rs` writes one method per message into [`Texts`]; a misspelt message does not compile. What another
//! language lacks is said in English, and a test lists it.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::Lang;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// What fills a variable of a message.
#[derive(Clone, Copy)]
enum Value<'a> {
    Words(&'a str),
    Number(usize),
}

static ALL: LazyLock<Vec<Texts>> = LazyLock::new(|| Lang::ALL.into_iter().map(Texts::load).collect());

/// The messages of this language.
pub fn texts(lang: Lang) -> &'static Texts {
    ALL.iter().find(|texts| texts.lang == lang).expect("every language is loaded")
}

impl Texts {
    fn load(lang: Lang) -> Self {
        let id: LanguageIdentifier = lang.code().parse().expect("our own codes are language identifiers");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks would stand as odd characters in titles, feeds and mails; our variables follow the line's direction.
        bundle.set_use_isolating(false);
        let sources = SOURCES.iter().find(|(code, _)| *code == lang.code()).map_or(&[][..], |(_, sources)| sources);
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned()).expect("build.rs has parsed it");
            bundle.add_resource(resource).expect("build.rs refuses a message that stands twice");
        }
        Self { lang, bundle }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    #[cfg(test)]
    fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn say(&self, id: &str, variables: &[(&'static str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            // English is complete by construction: the methods are made from it.
            return if self.lang == Lang::En { id.to_owned() } else { texts(Lang::En).say(id, variables) };
        };
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            match value {
                Value::Words(words) => args.set(*name, FluentValue::from(*words)),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }
}

/// The best language for an `Accept-Language` header (RFC 4647 lookup, by quality); English if none fits.
pub fn negotiate(accepted: Option<&str>) -> Lang {
    let mut ranges: Vec<(f32, &str)> = accepted
        .unwrap_or("")
        .split(',')
        .filter_map(|range| {
            let mut parts = range.trim().split(';');
            let tag = parts.next()?.trim();
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok());
            quality.filter(|quality| *quality > 0.0).map(|quality| (quality, tag))
        })
        .collect();
    ranges.sort_by(|a, b| b.0.total_cmp(&a.0));
    let language = |tag: &str| Lang::parse(&tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase());
    ranges.into_iter().find_map(|(_, tag)| language(tag)).unwrap_or(Lang::En)
}

/// A day as people write it: "3 November 2026", « 3 novembre 2026 », « 1er novembre 2026 ».
pub fn date(lang: Lang, day: NaiveDate) -> String {
    let t = texts(lang);
    let month = match day.month() {
        1 => t.month_1(),
        2 => t.month_2(),
        3 => t.month_3(),
        4 => t.month_4(),
        5 => t.month_5(),
        6 => t.month_6(),
        7 => t.month_7(),
        8 => t.month_8(),
        9 => t.month_9(),
        10 => t.month_10(),
        11 => t.month_11(),
        _ => t.month_12(),
    };
    let number = day.day();
    let number = if lang == Lang::Fr && number == 1 { "1er".to_owned() } else { number.to_string() };
    t.date(&number, &month, &day.year().to_string())
}

/// "week of 2 November 2026", « semaine du 2 novembre 2026 ».
pub fn week(lang: Lang, monday: NaiveDate) -> String {
    texts(lang).week_of(&date(lang, monday))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_message() {
        for lang in Lang::ALL {
            let lacking: Vec<_> = IDS.iter().filter(|id| !texts(lang).has(id)).collect();
            assert!(lacking.is_empty(), "locales/{lang} lacks {lacking:?}");
        }
    }

    #[test]
    fn the_browser_is_asked_for_its_language() {
        assert_eq!(negotiate(Some("fr-CA,fr;q=0.9,en;q=0.8")), Lang::Fr);
        assert_eq!(negotiate(Some("de, en;q=0.3, fr;q=0.7")), Lang::Fr);
        assert_eq!(negotiate(Some("fr;q=0, en;q=0.1")), Lang::En);
        assert_eq!(negotiate(Some(";;q=x,,")), Lang::En);
        assert_eq!(negotiate(None), Lang::En);
    }

    #[test]
    fn dates_read_as_people_write_them() {
        let first = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        assert_eq!(date(Lang::En, first), "1 November 2026");
        assert_eq!(date(Lang::Fr, first), "1er novembre 2026");
        assert_eq!(week(Lang::Fr, NaiveDate::from_ymd_opt(2026, 8, 3).unwrap()), "semaine du 3 août 2026");
    }

    #[test]
    fn numbers_choose_their_plural() {
        assert_eq!(
            texts(Lang::En).set_up_hint(12),
            "At least 12 characters. A few unrelated words make a good password."
        );
    }
}
