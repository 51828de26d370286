//! Every word that a user reads: fluent messages behind typed methods, and dates as people write them.
//!
//! `build.rs` writes one method per message into [`Texts`]; a misspelt message does not compile. What another
//! language lacks is said in English, and a test lists it.
//!
//! Dates and numbers follow CLDR 48, which ICU carries too. The site writes one shape of date and whole numbers only,
//! so that the patterns stand in the messages and in [`number`], and no ICU data has to be built. Digits are Latin in
//! every language: CLDR's default for `ar` as well, and those of the stories that stand on the same page.

use std::sync::{LazyLock, OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::Lang;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Every message without its variables, in the order of [`IDS`]: most have none and are said once.
    bare: OnceLock<Vec<String>>,
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
        // From left to right the marks would only be odd characters in titles and feeds. Within Arabic they keep a title
        // or a name in Latin letters together with its brackets and full stops.
        bundle.set_use_isolating(lang.dir() == "rtl");
        bundle.set_formatter(Some(|value, _| written(value)));
        let sources = SOURCES.iter().find(|(code, _)| *code == lang.code()).map_or(&[][..], |(_, sources)| sources);
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned()).expect("build.rs has parsed it");
            bundle.add_resource(resource).expect("build.rs refuses a message that stands twice");
        }
        Self { lang, bundle, bare: OnceLock::new() }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    #[cfg(test)]
    fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message of this number in [`IDS`], which has no variables.
    fn always(&self, number: usize) -> String {
        // Asked for later than the languages are loaded: what this one lacks is said in English.
        let bare = self.bare.get_or_init(|| IDS.iter().map(|id| self.say(id, &[])).collect());
        bare.get(number).cloned().unwrap_or_default()
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
                Value::Number(number) => args.set(*name, FluentValue::Number(counted(self.lang, *number))),
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

/// A number for a message: the one that chooses the plural form, with the way it is written beside it.
///
/// The plural rules that fluent uses forget the "modulo 100" of Arabic's forms for few and many
/// (`intl_pluralrules` 7.0.2): 103 takes the form of 3, so 3 chooses it.
fn counted(lang: Lang, count: usize) -> FluentNumber {
    let chooses = if lang == Lang::Ar && count >= 100 && count % 100 > 2 { count % 100 } else { count };
    let mut counted = FluentNumber::from(chooses);
    // The one free text that a number carries; nothing here is money. A message's own "[0]" is met by a bare zero only.
    counted.options.currency = (count > 0).then(|| number(lang, count));
    counted
}

fn written(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(of) = value else { return None };
    of.options.currency.clone()
}

/// A whole number with its digits in groups of three: "20,000", « 20 000 », «2000», „20.000“.
pub fn number(lang: Lang, number: usize) -> String {
    let digits = number.to_string();
    let mark = match lang {
        Lang::En | Lang::Ar => ",",
        Lang::Fr => "\u{202f}",
        // Four digits stay together in Spanish.
        Lang::Es if digits.len() < 5 => "",
        Lang::Es | Lang::De => ".",
    };
    let mut written = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push_str(mark);
        }
        written.push(digit);
    }
    written
}

/// A share from 0 to 1 as a percentage with one decimal: "4.6%", « 4,6 % ».
pub fn percent(lang: Lang, share: f64) -> String {
    let digits = format!("{:.1}", (share * 1000.0).round() / 10.0);
    match lang {
        Lang::En => format!("{digits}%"),
        // The mark keeps the sign on its side of the digits.
        Lang::Ar => format!("{digits}\u{200e}%\u{200e}"),
        Lang::Fr => format!("{}\u{202f}%", digits.replace('.', ",")),
        Lang::Es | Lang::De => format!("{}\u{a0}%", digits.replace('.', ",")),
    }
}

/// The name of a language in another.
pub fn language_name(t: &Texts, lang: Lang) -> String {
    match lang {
        Lang::En => t.language_en(),
        Lang::Fr => t.language_fr(),
        Lang::Es => t.language_es(),
        Lang::De => t.language_de(),
        Lang::Ar => t.language_ar(),
    }
}

/// A day as people write it: "3 November 2026", « 3 novembre 2026 », « 1er novembre 2026 », „3. November 2026“.
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
    // A date within a sentence is kept together as a whole. Marks around its parts would hide from it that the month is
    // Arabic, and it would run from left to right.
    t.date(&number, &month, &day.year().to_string()).replace(['\u{2068}', '\u{2069}'], "")
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
        assert_eq!(negotiate(Some("it, en;q=0.3, fr;q=0.7")), Lang::Fr);
        assert_eq!(negotiate(Some("fr;q=0, en;q=0.1")), Lang::En);
        assert_eq!(negotiate(Some("ar-MA, fr;q=0.8")), Lang::Ar);
        assert_eq!(negotiate(Some("pt;q=0.9, es-419;q=0.8")), Lang::Es);
        assert_eq!(negotiate(Some("de_CH")), Lang::De);
        assert_eq!(negotiate(Some("den, arc;q=0.5, esperanto")), Lang::En, "a longer code is another language");
        assert_eq!(negotiate(Some(";;q=x,,")), Lang::En);
        assert_eq!(negotiate(None), Lang::En);
    }

    /// Without the marks that keep directions apart: they are not seen.
    fn seen(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn dates_read_as_people_write_them() {
        let first = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        let dates = Lang::ALL.map(|lang| seen(&date(lang, first)));
        let wanted =
            ["1 November 2026", "1er novembre 2026", "1 de noviembre de 2026", "1. November 2026", "1 نوفمبر 2026"];
        assert_eq!(dates, wanted);
        let monday = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap();
        let weeks = Lang::ALL.map(|lang| seen(&week(lang, monday)));
        let wanted = [
            "week of 3 August 2026",
            "semaine du 3 août 2026",
            "semana del 3 de agosto de 2026",
            "Woche vom 3. August 2026",
            "أسبوع 3 أغسطس 2026",
        ];
        assert_eq!(weeks, wanted);
    }

    #[test]
    fn every_month_is_that_of_cldr() {
        let months = |lang| {
            let month = |month| seen(&date(lang, NaiveDate::from_ymd_opt(2026, month, 3).unwrap()));
            let words: Vec<String> = (1..=12)
                .map(|m| month(m).split(' ').nth(if lang == Lang::Es { 2 } else { 1 }).unwrap().to_owned())
                .collect();
            words.join(" ")
        };
        let wanted = [
            "January February March April May June July August September October November December",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ];
        assert_eq!(Lang::ALL.map(months), wanted);
    }

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        assert_eq!(Lang::ALL.map(|lang| number(lang, 1234)), ["1,234", "1\u{202f}234", "1234", "1.234", "1,234"]);
        assert_eq!(
            Lang::ALL.map(|lang| number(lang, 1_234_567)),
            ["1,234,567", "1\u{202f}234\u{202f}567", "1.234.567", "1.234.567", "1,234,567"]
        );
        assert_eq!(Lang::ALL.map(|lang| number(lang, 12)), ["12"; 5]);
        assert!(texts(Lang::De).comments_too_long(4000).contains("4.000"));
    }

    #[test]
    fn shares_are_written_as_each_language_does() {
        let wanted = ["4.6%", "4,6\u{202f}%", "4,6\u{a0}%", "4,6\u{a0}%", "4.6\u{200e}%\u{200e}"];
        assert_eq!(Lang::ALL.map(|lang| percent(lang, 0.046)), wanted);
        assert_eq!(percent(Lang::En, 0.0), "0.0%");
    }

    #[test]
    fn numbers_choose_their_plural() {
        let counts = |lang: Lang, counts: &[usize]| -> Vec<String> {
            counts.iter().map(|count| seen(&texts(lang).stories_count(*count))).collect()
        };
        assert_eq!(counts(Lang::En, &[0, 1, 2]), ["0 stories", "one story", "2 stories"]);
        assert_eq!(counts(Lang::Fr, &[0, 1, 2]), ["0 récit", "1 récit", "2 récits"], "in French, none is singular");
        assert_eq!(counts(Lang::Es, &[0, 1, 12_345]), ["0 relatos", "un relato", "12.345 relatos"]);
        assert_eq!(counts(Lang::De, &[0, 1, 2]), ["0 Geschichten", "eine Geschichte", "2 Geschichten"]);
        assert_eq!(
            counts(Lang::Ar, &[0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1000]),
            [
                "لا قصص",
                "قصة واحدة",
                "قصتان",
                "3 قصص",
                "10 قصص",
                "11 قصة",
                "99 قصة",
                "100 قصة",
                "102 قصة",
                "103 قصص",
                "111 قصة",
                "1,000 قصة",
            ]
        );
        let comments: Vec<_> = [2, 3, 11, 100, 111].map(|count| seen(&texts(Lang::Ar).story_comments(count))).into();
        assert_eq!(comments, ["تعليقان", "3 تعليقات", "11 تعليقًا", "100 تعليق", "111 تعليقًا"]);
    }

    #[test]
    fn nothing_is_said_in_words_of_its_own() {
        assert_eq!(texts(Lang::En).story_comments(0), "no comments");
        assert_eq!(texts(Lang::Fr).search_any_count(0), "Aucun récit");
        assert_eq!(texts(Lang::Ar).search_any_count(0), "لا قصة");
    }

    #[test]
    fn latin_words_within_arabic_are_kept_together() {
        let said = texts(Lang::Ar).search_title_of("[a town]", "2");
        assert!(said.contains("\u{2068}[a town]\u{2069}"), "{said:?}");
        let day = date(Lang::Ar, NaiveDate::from_ymd_opt(2026, 9, 14).unwrap());
        assert_eq!(texts(Lang::Ar).story_published(&day), "نُشرت في \u{2068}14 سبتمبر 2026\u{2069}");
        assert!(!texts(Lang::De).search_title_of("[eine Stadt]", "2").contains('\u{2068}'));
    }

    #[test]
    fn every_language_names_every_language() {
        let mut names: Vec<String> =
            Lang::ALL.iter().flat_map(|lang| Lang::ALL.map(|other| language_name(texts(*lang), other))).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 25, "{names:?}");
    }
}
