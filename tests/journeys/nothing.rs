//! Pages with nothing to show: each says so in the reader's language and has a way on that leads somewhere.

use daybook::domain::Lang;
use daybook::i18n::texts;

use crate::house::{Engine, TestHouse};
use crate::people::editors;
use crate::visitor::{Answer, Visitor};

const STORIES: [&str; 2] = ["four-nights-in-a-children-s-home", "the-first-three-weeks-of-my-placement"];

/// The page is in this language and every way on leads to a page that is there.
fn leads_on(visitor: &mut Visitor, page: &Answer, lang: Lang) {
    let path = &page.path;
    assert_eq!(page.attributes("html", "lang"), [lang.code()], "{path}");
    assert_eq!(page.all("main h1").len(), 1, "{path}");
    let ways = page.attributes("main a[href]", "href");
    assert!(!ways.is_empty(), "{path} is a dead end");
    for way in ways {
        assert_eq!(visitor.open(&way).status, 200, "{path} leads to {way}");
    }
    for action in page.attributes("main form[method=get]", "action") {
        assert_eq!(visitor.open(&action).status, 200, "{path} has a form for {action}");
    }
}

/// Takes one story down, and lets an editor withdraw the other.
fn take_away(house: &TestHouse, editor: &mut Visitor) {
    let mut reader = Visitor::new(house.address);
    let links = STORIES.map(|slug| {
        let page = reader.open(&format!("/en/stories/{slug}/recognise"));
        page.attributes("main a[href^='/desk/']", "href").remove(0)
    });
    for link in &links {
        let page = editor.open(link);
        assert_eq!(editor.send(&page.form("#text"), Some(("do", "recognise"))).status, 200);
    }
    let page = editor.open(&links[1]);
    let gone = editor.send(&page.form("#sure").set("sure", "yes"), Some(("do", "withdraw")));
    assert_eq!(gone.status, 200, "{}", gone.words());
}

#[test]
fn what_is_not_there_says_so_in_the_readers_language_and_leads_on() {
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let (mut editor, _) = editors(&house);
    take_away(&house, &mut editor);
    for lang in Lang::ALL {
        let mut reader = Visitor::new(house.address);
        reader.language = lang.code();
        let t = texts(lang);
        let [cloaked, withdrawn] = STORIES.map(|slug| format!("/{lang}/stories/{slug}"));
        let missing = (404, t.error_not_found_title());
        for (path, (status, title)) in [
            (format!("/{lang}/stories/never-told"), missing.clone()),
            (cloaked.clone(), missing.clone()),
            (withdrawn, (410, t.error_withdrawn_title())),
            (format!("/{lang}/pages/none"), missing.clone()),
            (format!("/{lang}/stories/?page=nonsense"), (404, t.error_no_place_title())),
            ("/xx/stories/".into(), missing.clone()),
            ("/nothing".into(), missing.clone()),
            ("/id/6f1a3a1e-0000-4000-8000-000000000000".into(), missing.clone()),
        ] {
            let page = reader.get(&path);
            assert_eq!((page.status, page.all("main h1").remove(0)), (status, title), "{path}");
            assert_eq!(page.all("main .entry-label"), [status.to_string()]);
            leads_on(&mut reader, &page, lang);
        }
        let told = |path: &str| Visitor::new(house.address).get(path).body;
        assert_eq!(
            told(&cloaked),
            told(&format!("/{lang}/stories/never-told")),
            "nobody can tell that it was taken down"
        );
        for path in [
            format!("/{lang}/search?q=zzyzx"),
            format!("/{lang}/search?q=zzyzx&setting=school&theme=teams"),
            format!("/{lang}/stories/?theme=never-chosen"),
            format!("/{lang}/stories/?setting=school&role=manager&theme=never-chosen"),
        ] {
            let page = reader.get(&path);
            assert_eq!((page.status, page.all("main .empty").len()), (200, 1), "{path}");
            leads_on(&mut reader, &page, lang);
        }
        assert_eq!(reader.cookies(), 0);
        editor.open(&format!("/desk/language/{lang}"));
        for path in ["/desk/nothing-here", "/desk/stories/none", "/desk/stories/none/review"] {
            let page = editor.get(path);
            assert_eq!((page.status, page.all("main h1").remove(0)), missing, "{path}");
            assert_eq!(page.attributes("main a", "href")[0], "/desk/", "{path}");
            leads_on(&mut editor, &page, lang);
        }
    }
}

#[test]
fn an_empty_house_invites() {
    let house = TestHouse::open(Engine::Sqlite);
    for lang in Lang::ALL {
        let mut reader = Visitor::new(house.address);
        for path in [format!("/{lang}/"), format!("/{lang}/stories/"), format!("/{lang}/stories/?language=de")] {
            let page = reader.open(&path);
            assert_eq!((page.status, page.all("main .empty").len()), (200, 1), "{path}");
            assert!(page.attributes("main a", "href").contains(&format!("/{lang}/write")), "{path}");
            leads_on(&mut reader, &page, lang);
        }
    }
}
