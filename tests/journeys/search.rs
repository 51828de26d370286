//! A reader looks for stories: finds them as they are written and otherwise, is told clearly what cannot be found, and
//! leaves no trace.

use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::both;
use crate::people::{claim, come_back, diary, editors, hand_in, pass, publish, settle_and_send, write};
use crate::visitor::{Answer, Visitor, encode};

/// A reader at a house with the four invented stories.
fn reader(house: &crate::house::TestHouse) -> Visitor {
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    Visitor::new(house.address)
}

fn ask(reader: &mut Visitor, lang: &str, typed: &str) -> Answer {
    ask_with(reader, lang, &[("q", typed)])
}

fn ask_with(reader: &mut Visitor, lang: &str, pairs: &[(&str, &str)]) -> Answer {
    let pairs: Vec<(String, String)> = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let page = reader.get(&format!("/{lang}/search?{}", encode(&pairs)));
    assert_eq!(page.status, 200, "{pairs:?}");
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert_eq!(page.headers["cache-control"], "no-store");
    page
}

fn titles(page: &Answer) -> Vec<String> {
    page.all("main > ul.stories h2")
}

both! {
    fn a_french_story_is_found_with_and_without_accents_article_and_plural(house) {
        let mut reader = reader(&house);
        for typed in ["enfant", "l'enfant", "L’ENFANTS", "réunion d’équipe", "reunions equipe", "\"réunion d’équipe\"", "tribun*", "deux portes"] {
            let page = ask(&mut reader, "fr", typed);
            assert!(titles(&page).contains(&"Une semaine de novembre, sans neige".to_owned()), "{typed}: {}", page.words());
        }
        let page = ask(&mut reader, "fr", "l'enfant");
        assert!(page.all("p.excerpt mark").contains(&"enfant".to_owned()), "{}", page.words());
        assert_eq!(page.attributes("main > ul.stories p.excerpt", "lang")[0], "fr");
        assert_eq!(page.attributes("main > ul.stories p.excerpt", "dir")[0], "ltr");
        assert!(page.all("[role=status]")[0].contains("français"), "{}", page.words());
        assert!(page.all("title")[0].starts_with("l'enfant\u{a0}: "));
        assert!(titles(&ask(&mut reader, "fr", "\"équipe réunion\"")).is_empty());
    }

    fn the_form_is_found_by_everybody_and_keeps_what_was_asked(house) {
        let mut reader = reader(&house);
        let front = reader.open("/en/");
        assert_eq!(front.attributes("nav a[rel=search]", "href"), ["/en/search"]);
        let page = reader.open("/en/search");
        assert_eq!((page.all("[role=search] label[for=q]").len(), page.all("[role=status]").len()), (1, 0));
        let form = reader.open("/en/stories/").form("#q").set("q", "toast");
        let page = reader.send(&form, None);
        assert_eq!(titles(&page), ["Four nights in a children’s home"]);
        let form = page.form("#q");
        assert_eq!(form.value("q"), "toast");
        let page = reader.send(&form.set("setting", "residential-care").set("theme", "teamwork").set("role", "worker"), None);
        assert_eq!((titles(&page).len(), page.form("#q").value("theme")), (1, "teamwork"));
        let none = reader.send(&page.form("#q").set("setting", "school"), None);
        assert!(titles(&none).is_empty());
        let back = none.attributes("main ul a[href*='q=toast']", "href");
        assert_eq!(titles(&reader.open(&back[0])).len(), 1, "a way back without the filters");
        let other = page.attributes("nav.languages a", "href");
        assert!(other[0].starts_with("/fr/search?q=toast&theme=teamwork"), "{other:?}");
        assert_eq!(reader.cookies(), 0);
    }

    fn what_another_language_has_is_offered_and_labelled(house) {
        let mut reader = reader(&house);
        let page = ask(&mut reader, "en", "l’enfant");
        assert!(titles(&page).is_empty());
        assert!(page.words().contains("No story in English") && page.words().contains("In other languages"), "{}", page.words());
        let offered = page.all("section[aria-labelledby=elsewhere] .story-card");
        assert!(!offered.is_empty() && offered.iter().all(|card| card.contains("in French")), "{offered:?}");
        assert!(page.all("section[aria-labelledby=elsewhere] mark").contains(&"enfant".to_owned()));
        let all = page.attributes("section[aria-labelledby=elsewhere] > p a", "href");
        assert!(!titles(&reader.open(&all[0])).is_empty());
        assert!(!titles(&ask_with(&mut reader, "en", &[("q", "enfants"), ("language", "fr")])).is_empty());
        let both = ask_with(&mut reader, "fr", &[("q", "a"), ("language", "any")]);
        let langs = both.attributes("main > ul.stories h2 a", "lang");
        assert!(langs.contains(&"en".to_owned()) && langs.contains(&"fr".to_owned()), "{langs:?}");
        let none = ask(&mut reader, "fr", "zzzzzz");
        assert!(none.words().contains("Aucun récit") && none.all("section").is_empty(), "{}", none.words());
    }

    fn whatever_is_typed_gets_a_right_answer_or_a_clear_page(house) {
        let mut reader = reader(&house);
        let thousand = (0..1_000).map(|n| format!("word{n} ")).collect::<String>();
        for (lang, typed, said) in [
            ("en", "a", "stories in English"),
            ("en", "a*", "needs two letters"),
            ("fr", "a*", "deux lettres"),
            ("en", &thousand, "Only the first 16 words"),
            ("en", "\"", "no word in this"),
            ("fr", "\" ' () ** && || ! -", "aucun mot à chercher"),
            ("en", "\0", "no word in this"),
            ("en", "", "Write at least one word"),
            ("en", "to\0ast", "Four nights"),
            ("en", "toast\0 AND", "Four nights"),
            ("en", "toast OR NOT NEAR(xyz)", "No story in English"),
            ("en", "\"toast", "Four nights"),
            ("en", "body : toast", "No story in English"),
            ("fr", "طفل", "Aucun récit en français"),
            ("en", "παιδί", "No story in English"),
            ("en", "🙂", "No story in English"),
            ("en", "' OR 1=1; DROP TABLE story; --", "No story in English"),
            ("en", "<script>alert(1)</script>", "No story in English"),
        ] {
            let page = ask(&mut reader, lang, typed);
            assert!(page.words().contains(said), "{typed:.40}: {}", page.words());
            assert!(!page.body.contains("<script>alert"), "{typed:.40}");
        }
        for (query, status) in [
            ("q=%FF%FE%C0", 200), ("q=caf%E9", 200), ("%%%=&&&q", 200), ("q=toast&page=x", 404), ("q=toast&page=2", 404),
            ("q=toast&page=0", 404), ("q=toast&theme=%27&role=nobody&setting=..&language=xx", 200), ("q[]=1", 200),
        ] {
            assert_eq!(reader.get(&format!("/en/search?{query}")).status, status, "{query}");
        }
        assert_eq!(reader.get("/xx/search?q=a").status, 404);
    }

    fn a_story_is_found_while_it_is_public_and_not_a_moment_longer(house) {
        let (mut first, mut second) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let mut told = diary("en-d001");
        told.text.push_str("\n\nThe quibblewort was late again, and the quibblewort said so.");
        let changes = write(&mut contributor, &told);
        let receipt = hand_in(&mut contributor, &changes);
        let mut reader = Visitor::new(house.address);
        let mut hits = || titles(&ask(&mut reader, "en", "quibbleworts")).len();
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, "en", &receipt);
        contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        assert_eq!(hits(), 0);
        publish(&mut first);
        assert_eq!(hits(), 1);
        let cloak = second.open("/desk/published").attributes("form[action$='/cloak']", "action");
        second.post(&cloak[0], &[]);
        assert_eq!(hits(), 0);
        second.post(&cloak[0].replace("/cloak", "/uncloak"), &[]);
        assert_eq!(hits(), 1);
        let status = come_back(&mut contributor, "en", &receipt);
        contributor.send(&status.form("#sure").set("sure", "yes"), None);
        assert_eq!(hits(), 0);
    }

    fn stories_from_before_the_search_are_read_at_the_start(house) {
        use diesel::RunQueryDsl as _;
        let mut reader = reader(&house);
        let mut db = house.house.pool.get().unwrap();
        diesel::sql_query("delete from indexed").execute(&mut *db).unwrap();
        drop(db);
        assert!(titles(&ask(&mut reader, "en", "toast")).is_empty());
        assert_eq!(house.house.work(daybook::clock::now()).unwrap().index_published().unwrap(), 4);
        assert_eq!(titles(&ask(&mut reader, "en", "toast")).len(), 1);
        assert_eq!(house.house.work(daybook::clock::now()).unwrap().index_published().unwrap(), 0);
    }

    fn many_hits_come_in_pages(house) {
        house.house.work(daybook::clock::now()).unwrap().publish_demo_times(11).unwrap();
        let mut reader = Visitor::new(house.address);
        let first = ask(&mut reader, "en", "a");
        assert_eq!(titles(&first).len(), 20);
        let next = first.attributes("a[rel=next]", "href");
        let second = reader.open(&next[0]);
        assert_eq!((titles(&second).len(), second.attributes("a[rel=prev]", "href").len()), (2, 1), "{}", second.words());
    }
}

/// What the program would log at its most talkative.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

both! {
    fn no_question_stands_in_any_log(house) {
        let log = Log::default();
        let writer = log.clone();
        // One log for both engines' tests: whoever comes second writes into the first one's and reads its own.
        static LOG: Mutex<Option<Log>> = Mutex::new(None);
        let log = LOG.lock().unwrap().get_or_insert_with(|| {
            let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_writer(move || writer.clone());
            subscriber.with_ansi(false).init();
            log
        }).clone();
        let mut reader = reader(&house);
        for typed in ["zqlogged", "\"zqlogged words\"", "zqlogged*", "zqlogged' \" \\ : & | <->"] {
            ask(&mut reader, "en", typed);
        }
        reader.get("/en/search?q=zqlogged&page=9");
        reader.get("/xx/search?q=zqlogged");
        let text = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
        assert!(text.contains("/{lang}/search"), "the log is read");
        assert!(!text.contains("zqlogged"), "a question was logged");
    }
}
