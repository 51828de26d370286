//! The index of the search: both engines find the same, in the same order, and forget what is taken out.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use daybook::domain::{Lang, Question, Searchable};
use daybook::store::search::{self, MOST};
use daybook::store::shelf::{self, Wanted};
use daybook::store::stories::{self, Change};
use daybook::store::{Db, calls, editions, themes, write};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::both;

fn day(number: i64) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_time(chrono::NaiveTime::MIN) + Duration::days(number)
}

fn now() -> NaiveDateTime {
    day(3_000)
}

struct Told<'a> {
    lang: Lang,
    title: &'a str,
    text: &'a str,
    day: i64,
    setting: Option<&'a str>,
    theme: Option<&'a str>,
}

impl Default for Told<'_> {
    fn default() -> Self {
        Self { lang: Lang::En, title: "A day", text: "", day: 0, setting: None, theme: None }
    }
}

/// Publishes a story and puts it into the index; gives its row.
fn tell(db: &mut Db, number: usize, told: &Told<'_>) -> i64 {
    write(db, |db| -> Result<i64, daybook::store::Error> {
        let call = calls::open(db)?.0;
        let new = stories::New {
            public_id: &format!("story-{number}"),
            call_id: call,
            language: told.lang.code(),
            state: "published",
            submitted_week: None,
            role_band: None,
            setting: told.setting,
            region_band: None,
            consent_publish: true,
            consent_translate: false,
            consent_research: false,
            consent_quotations: false,
            consent_version: "1",
            consent_sha256: "",
            without_asking: true,
            receipt_lookup: None,
            recipient: None,
            published_at: Some(day(told.day)),
            demo: false,
            once: None,
        };
        let story = stories::add(db, &new)?;
        let edition = editions::put(db, story, told.lang.code(), Vec::new().into(), "", day(0))?;
        let public = editions::Public {
            content: told.text.replace('\0', ""),
            title: told.title.into(),
            title_folded: told.title.into(),
            slug: format!("s{number}"),
            changes: "{}".into(),
        };
        editions::publish(db, edition, &public)?;
        let theme: Vec<String> = told.theme.map(str::to_owned).into_iter().collect();
        themes::set_of_story(db, story, &theme)?;
        index(db, story, told)?;
        Ok(story)
    })
    .unwrap()
}

fn index(db: &mut Db, story: i64, told: &Told<'_>) -> Result<(), daybook::store::Error> {
    let text = Searchable::of(told.lang, told.title, [told.text]);
    let themes: Vec<&str> = told.theme.into_iter().collect();
    search::sources_of(db, story)?.iter().try_for_each(|source| search::put(db, source, &themes, &text))
}

/// The titles that are found, best first.
fn titles(db: &mut Db, lang: Lang, typed: &str) -> Vec<String> {
    titles_of(db, &[lang], typed, &Wanted::default())
}

fn titles_of(db: &mut Db, langs: &[Lang], typed: &str, wanted: &Wanted) -> Vec<String> {
    let questions: Vec<Question> = langs.iter().map(|lang| Question::parse(*lang, typed)).collect();
    let places = search::find(db, &questions, wanted, now()).unwrap();
    let books = shelf::at_places(db, &places, now()).unwrap();
    let shown: Vec<i64> =
        places.iter().copied().filter(|place| books.iter().any(|(known, _)| known == place)).collect();
    assert_eq!(books.iter().map(|(place, _)| *place).collect::<Vec<_>>(), shown, "in the order that was asked for");
    books.into_iter().filter_map(|(_, book)| book.title).collect()
}

both! {
    fn words_phrases_and_beginnings_are_found_in_their_language(db, pool) {
        let told = |lang, title, text, day| Told { lang, title, text, day, ..Told::default() };
        let stories = [
            told(Lang::Fr, "Un", "J’ai vu l’enfant à l’école, c’était l’été.", 1),
            told(Lang::Fr, "Deux", "Deux élèves et des chevaux.", 2),
            told(Lang::En, "Three", "The foster home was full of workers.", 3),
            told(Lang::En, "Four", "A home to foster hope; networks of children.", 40),
            told(Lang::En, "Five", "Το παιδί, الطفل and 😀 at 8h15.", 400),
        ];
        for (number, story) in stories.iter().enumerate() {
            tell(db, number, story);
        }
        for (lang, typed, found) in [
            (Lang::Fr, "enfants", &["Un"][..]),
            (Lang::Fr, "L'ENFANT", &["Un"]),
            (Lang::Fr, "ecole ete", &["Un"]),
            (Lang::Fr, "d’élève cheval", &["Deux"]),
            (Lang::Fr, "foster", &[]),
            (Lang::En, "foster homes", &["Four", "Three"]),
            (Lang::En, "\"foster homes\"", &["Three"]),
            (Lang::En, "wor*", &["Three"]),
            (Lang::En, "fost* net*", &["Four"]),
            (Lang::En, "child", &["Four"]),
            (Lang::En, "παιδι", &["Five"]),
            (Lang::En, "الطِّفل", &["Five"]),
            (Lang::En, "😀", &["Five"]),
            (Lang::En, "8h15", &["Five"]),
            (Lang::En, "\"8h15\" at", &["Five"]),
            (Lang::En, "15h8", &[]),
            (Lang::En, "full a", &[]),
        ] {
            assert_eq!(titles(db, lang, typed), found, "{typed}");
        }
        let all = titles_of(db, &[Lang::En, Lang::Fr], "a", &Wanted::default());
        assert_eq!(all, ["Four", "Un"], "each in its language");
    }

    fn the_best_come_first_and_the_newest_among_equals(db, pool) {
        let often = "Rain. Rain on rain.";
        let told = |title, text, day| Told { title, text, day, ..Told::default() };
        for (number, story) in [told("Rain", "Dry.", 1), told("Wet", often, 2), told("Old", "Rain.", 3), told("New", "Rain", 90)]
            .iter().enumerate() {
            tell(db, number, story);
        }
        assert_eq!(titles(db, Lang::En, "rain"), ["Rain", "Wet", "New", "Old"]);
    }

    fn filters_are_combined_and_stories_whose_hour_has_not_come_are_not_found(db, pool) {
        write(db, |db| themes::put(db, "night-work", &[("en", "Night work")])).unwrap();
        let told = |title, setting, theme, day| Told { title, text: "Night.", day, setting, theme, ..Told::default() };
        let stories = [
            told("Both", Some("foster-care"), Some("night-work"), 1),
            told("One", Some("foster-care"), None, 2),
            told("Later", Some("foster-care"), Some("night-work"), 3_001),
        ];
        for (number, story) in stories.iter().enumerate() {
            tell(db, number, story);
        }
        let wanted = |theme: Option<&str>, setting: Option<&str>| Wanted {
            theme: theme.map(str::to_owned), setting: setting.map(str::to_owned), ..Wanted::default()
        };
        let en = [Lang::En];
        assert_eq!(titles_of(db, &en, "night", &wanted(None, Some("foster-care"))), ["One", "Both"]);
        assert_eq!(titles_of(db, &en, "night", &wanted(Some("night-work"), Some("foster-care"))), ["Both"]);
        assert_eq!(titles_of(db, &en, "night", &wanted(Some("night-work"), Some("school"))), [""; 0]);
    }

    fn what_is_taken_out_is_not_found_and_leaves_no_word(db, pool) {
        let told = Told { text: "A zyxword.", ..Told::default() };
        let story = tell(db, 0, &told);
        tell(db, 1, &Told { title: "Other", text: "Another.", ..Told::default() });
        assert_eq!(titles(db, Lang::En, "zyxword"), ["A day"]);
        write(db, |db| search::drop_of(db, story)).unwrap();
        assert_eq!(titles(db, Lang::En, "zyxword"), [""; 0]);
        write(db, |db| index(db, story, &told)).unwrap();
        assert_eq!(titles(db, Lang::En, "zyx*"), ["A day"]);
        write(db, |db| editions::empty(db, story)).unwrap();
        assert_eq!(titles(db, Lang::En, "zyxword"), [""; 0]);
        write(db, |db| editions::drop_of(db, 1 + story)).unwrap();
        assert_eq!(titles(db, Lang::En, "other"), [""; 0]);
        let left = match db {
            Db::Sqlite(conn) => {
                let words = "select count(*) as n from search_index_data where instr(block, cast('zyxword' as blob)) > 0";
                let rows: Count = diesel::sql_query(words).get_result(conn).unwrap();
                let content: Count = diesel::sql_query("select count(*) as n from search_index_content").get_result(conn).unwrap();
                rows.n + content.n
            }
            Db::Postgres(conn) => {
                diesel::sql_query("select count(*) as n from search_index").get_result::<Count>(conn).unwrap().n
            }
        };
        assert_eq!(left, 0);
    }

    fn published_stories_wait_until_they_are_read_and_cloaked_ones_are_left_out(db, pool) {
        let told = Told { text: "Words.", ..Told::default() };
        let (first, second) = (tell(db, 0, &told), tell(db, 1, &told));
        assert!(search::waiting(db, 0, 9).unwrap().sources.is_empty());
        diesel::sql_query("update indexed set version = 0").execute(db).unwrap();
        let waiting = search::waiting(db, 0, 9).unwrap().sources;
        assert_eq!(waiting.iter().map(|source| source.story_id).collect::<Vec<_>>(), [first, second]);
        let cloaked = Change { cloaked_at: Some(Some(now())), ..Change::default() };
        write(db, |db| stories::change(db, first, 0, &cloaked)).unwrap();
        assert_eq!(search::waiting(db, 0, 9).unwrap().sources.len(), 1);
        write(db, |db| index(db, second, &told)).unwrap();
        assert!(search::waiting(db, 0, 9).unwrap().sources.is_empty());
        assert_eq!(titles(db, Lang::En, "words"), ["A day"], "a cloaked one is not shown even while it stands there");
    }

    fn of_many_that_fit_the_newest_are_ranked(db, pool) {
        let many = i64::try_from(MOST).unwrap() + 20;
        write(db, |db| -> Result<(), daybook::store::Error> {
            for number in 0..many {
                let title = format!("Day {number}");
                tell(db, usize::try_from(number).unwrap(), &Told { title: &title, text: "Common.", day: number, ..Told::default() });
            }
            Ok(())
        }).unwrap();
        let found = titles(db, Lang::En, "common");
        assert_eq!((found.len(), found[0].as_str()), (MOST, format!("Day {}", many - 1).as_str()));
        assert_eq!(titles(db, Lang::En, "common 7"), ["Day 7"], "a rare word is found however old");
    }

    fn a_long_text_of_anything_is_taken(db, pool) {
        let long: String = (0..60_000).map(|n| format!("the w{n}é😀 {}", if n % 50 == 0 { "'\\\" \0:*\n" } else { "" })).collect();
        tell(db, 0, &Told { text: &long, ..Told::default() });
        assert_eq!(titles(db, Lang::En, "\"w12e the w13e\" "), [""; 0], "a picture stands between");
        assert_eq!(titles(db, Lang::En, "\"w12é 😀 the w13é\" w9999e"), ["A day"]);
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}
