//! The journeys in a real browser: once with scripts and once without; every page before axe-core, on a phone of
//! 320 pixels, in the dark and by keyboard.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../support/browser.rs"]
mod browser;
#[path = "../support/house.rs"]
#[allow(dead_code, reason = "shared with the journeys over HTTP")]
mod house;
#[path = "../journeys/people.rs"]
#[allow(dead_code, reason = "shared with the journeys over HTTP")]
mod people;
#[path = "../support/postgres.rs"]
mod postgres;
#[path = "../support/visitor.rs"]
#[allow(dead_code, reason = "shared with the journeys over HTTP")]
mod visitor;

mod lighthouse;

use browser::{Browser, Kind};
use house::{Engine, PASSWORD, TestHouse};

/// Looks at the page that is open with axe-core where scripts run.
async fn look(browser: &Browser, kind: Kind, what: &str) {
    if kind != Kind::NoScripts {
        let found = browser.axe().await;
        assert!(found.is_empty(), "{what}: {found:#?}");
    }
    assert!(kind == Kind::NoScripts || !browser.too_wide().await, "{what} is wider than the window");
}

async fn sign_in(browser: &Browser, name: &str) {
    browser.goto("/desk/sign-in").await;
    browser.fill("#name", name).await;
    browser.fill("#password", PASSWORD).await;
    browser.press("main button.primary").await;
}

/// One person after the other at the same machine: contributor, editors, reader, moderator.
async fn whole_journey(kind: Kind, engine: Engine, id: &str) {
    let house = TestHouse::open(engine);
    let _ = people::editors(&house);
    let told = people::diary(id);
    let lang = told.lang;
    let browser = Browser::open(kind, format!("http://{}", house.address)).await;

    browser.goto(&format!("/{lang}/write")).await;
    look(&browser, kind, "intro").await;
    browser.press("main button.primary").await;
    look(&browser, kind, "consent").await;
    browser.tick("#publish").await;
    browser.press("main button.primary").await;
    look(&browser, kind, "diary").await;
    browser.fill("#title", &told.title).await;
    browser.tick("details summary").await;
    browser.fill("#paste", &told.text).await;
    browser.press("button[name=split]").await;
    look(&browser, kind, "diary split").await;
    assert!(browser.texts("fieldset.entry-form legend").await.len() > 2, "the week was split at its days");
    browser.press("div.buttons button[name=preview]").await;
    look(&browser, kind, "preview").await;
    browser.press("div.buttons button[name=next]").await;
    look(&browser, kind, "context").await;
    browser.press("main button.primary").await;
    look(&browser, kind, "changes").await;
    assert!(browser.has("mark.finding").await && browser.has("li.entity-card").await);
    browser.press("button[name=save]").await;
    browser.press("button[name=next]").await;
    look(&browser, kind, "read").await;
    assert!(browser.has("mark.changed").await);
    browser.press("form:not(.forget) button.primary").await;
    look(&browser, kind, "receipt").await;
    let receipt = browser.texts("ol.receipt-words li").await.join(" ");
    browser.fill("#words", &receipt).await;
    browser.press("main button.primary").await;
    look(&browser, kind, "kept").await;

    sign_in(&browser, "admin").await;
    look(&browser, kind, "queue").await;
    browser.press("form[action$='/claim'] button").await;
    look(&browser, kind, "bench").await;
    browser.press("button[value=rest]").await;
    browser.press("button[value=send]").await;
    sign_in(&browser, "Second").await;
    browser.press("a[href$='/review']").await;
    look(&browser, kind, "review").await;
    for choice in ["stranger-pass", "colleague-pass", "family-pass", "singling-out-low", "linking-low", "inference-low"]
    {
        browser.tick(&format!("#{choice}")).await;
    }
    browser.press("button[value=pass]").await;

    browser.goto(&format!("/{lang}/receipt")).await;
    look(&browser, kind, "receipt asked").await;
    browser.fill("#words", &receipt).await;
    browser.press("main button.primary").await;
    look(&browser, kind, "status").await;
    browser.press("button[value=approve]").await;

    browser.goto("/desk/").await;
    browser.press("a[href$='/publish']").await;
    look(&browser, kind, "publish").await;
    browser.tick("#at-once").await;
    browser.press("main button.primary").await;
    look(&browser, kind, "published").await;
    browser.press("ul.cards h2 a").await;
    look(&browser, kind, "story").await;
    let address = browser.path().await;
    browser.fill("#text-new", "Marie here, from Sheffield. It was like that for us.").await;
    browser.press("section.discussion > form button.primary").await;
    look(&browser, kind, "comment check").await;
    tokio::time::sleep(std::time::Duration::from_millis(2_100)).await;
    browser.press("button[value=suggested]").await;
    look(&browser, kind, "comment held").await;
    assert_eq!(browser.texts("ol.receipt-words li").await.len(), 7);
    browser.press("button[name=open-receipt]").await;
    look(&browser, kind, "own comment").await;
    browser.goto("/desk/comments").await;
    look(&browser, kind, "moderation").await;
    browser.press("button[value=publish]").await;
    look(&browser, kind, "moderation, decided").await;
    browser.press("button[value=undo]").await;
    look(&browser, kind, "moderation, undone").await;
    browser.press("button[value=publish]").await;
    browser.goto("/desk/comments?show=tray").await;
    look(&browser, kind, "moderation, tray").await;
    browser.goto("/desk/published").await;
    browser.press("ul.cards a[href$='/comments']").await;
    look(&browser, kind, "thread at the desk").await;
    browser.press("button[value=pin]").await;
    look(&browser, kind, "thread at the desk, pinned").await;
    browser.goto("/desk/patterns").await;
    browser.fill("#text", "cheap watches").await;
    browser.press("main button.primary").await;
    look(&browser, kind, "patterns").await;
    browser.goto(&address).await;
    look(&browser, kind, "story with a comment").await;
    let said = browser.text("article.comment").await;
    assert!(said.contains("It was like that for us.") && !said.contains("Sheffield"), "{said}");
    browser.goto(&format!("{address}/recognise")).await;
    look(&browser, kind, "recognise").await;
    tokio::time::sleep(std::time::Duration::from_millis(2_100)).await;
    browser.fill("#text", "The second day is my own.").await;
    browser.press("#send").await;
    look(&browser, kind, "recognise, told").await;
    browser.goto("/desk/recognised").await;
    look(&browser, kind, "recognised").await;
    browser.press("ul.cards h2 a").await;
    look(&browser, kind, "recognised, one").await;
    browser.press("button[value=recognise]").await;
    browser.press("ul.cards h2 a").await;
    browser.tick("#because-fits-many").await;
    browser.press("button[value=back]").await;
    assert!(!browser.has("ul.cards").await, "answered");
    browser.goto(&format!("{address}/cite")).await;
    look(&browser, kind, "cite").await;
    for path in ["/desk/people", "/desk/register"] {
        sign_in(&browser, "admin").await;
        browser.goto(path).await;
        look(&browser, kind, path).await;
    }
    browser.close().await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn an_english_week_with_scripts() {
    whole_journey(Kind::Scripts, Engine::Sqlite, "en-d001").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn an_english_week_without_scripts() {
    whole_journey(Kind::NoScripts, Engine::Sqlite, "en-d002").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn a_french_week_with_scripts() {
    whole_journey(Kind::Scripts, Engine::Postgres, "fr-d002").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn a_french_week_without_scripts() {
    whole_journey(Kind::NoScripts, Engine::Postgres, "fr-d001").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn an_english_week_on_a_phone() {
    whole_journey(Kind::Phone, Engine::Sqlite, "en-d003").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn a_french_week_in_the_dark() {
    whole_journey(Kind::Dark, Engine::Sqlite, "fr-d003").await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn every_public_page_on_a_phone_and_in_the_dark() {
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let mut reader = visitor::Visitor::new(house.address);
    let mut paths: Vec<String> = Vec::new();
    for lang in ["en", "fr", "es", "de", "ar"] {
        let list = reader.open(&format!("/{lang}/stories/"));
        paths.extend(list.attributes(".story-card h2 a", "href"));
        let names = ["about", "protect", "consent", "prompts", "methods", "comment-rules", "editors"];
        paths.extend(names.iter().map(|name| format!("/{lang}/pages/{name}")));
        paths.extend(
            [
                "",
                "stories/",
                "search",
                "search?q=enfant",
                "search?q=a",
                "search?q=toast&setting=school",
                "search?q=%22",
                "write",
                "receipt",
            ]
            .iter()
            .map(|path| format!("/{lang}/{path}")),
        );
    }
    paths.extend(["/nothing-here".to_owned(), "/desk/sign-in".into(), house.first_link()]);
    let story = paths.iter().find(|path| path.contains("/stories/") && path.len() > 20).unwrap().clone();
    paths.push(format!("{story}/cite"));
    paths.push(format!("{story}/print"));
    paths.push(format!("{story}/recognise"));
    paths.push("/en/stories/?page=nonsense".to_owned());
    for kind in [Kind::Phone, Kind::Dark] {
        let browser = Browser::open(kind, format!("http://{}", house.address)).await;
        for path in &paths {
            browser.goto(path).await;
            look(&browser, kind, &format!("{path} ({kind:?})")).await;
        }
        browser.close().await;
    }
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn the_keyboard_alone_reaches_the_text() {
    let house = TestHouse::open(Engine::Sqlite);
    let browser = Browser::open(Kind::Scripts, format!("http://{}", house.address)).await;
    browser.goto("/en/").await;
    let body = browser.client.find(fantoccini::Locator::Css("body")).await.unwrap();
    body.send_keys("\u{e004}").await.unwrap();
    let focused = "return document.activeElement.className;";
    assert_eq!(browser.client.execute(focused, vec![]).await.unwrap(), "skip-link");
    let link = browser.client.active_element().await.unwrap();
    link.send_keys("\u{e007}").await.unwrap();
    let focused = "return document.activeElement.id;";
    assert_eq!(browser.client.execute(focused, vec![]).await.unwrap(), "main");
    browser.close().await;
}

/// Where the focus is: what it is, whether its ring is seen, and whether it is on the screen with nothing over it.
const FOCUS: &str = "const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect(); \
    const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1), over = document.elementFromPoint(x, box.y + Math.min(box.height, 20) / 2); \
    return [at.tagName + ' ' + (at.id || at.className || at.textContent.trim().slice(0, 30)), \
            style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, \
            !!over && (at.contains(over) || over.contains(at))];";

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn the_focus_is_seen_wherever_the_keyboard_goes() {
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let browser = Browser::open(Kind::Scripts, format!("http://{}", house.address)).await;
    for (path, least) in
        [("/en/", 20), ("/ar/stories/four-nights-in-a-children-s-home", 25), ("/fr/write", 12), ("/de/search", 15)]
    {
        browser.goto(path).await;
        let mut stops = Vec::new();
        loop {
            let body = browser.client.active_element().await.unwrap();
            body.send_keys("\u{e004}").await.unwrap();
            let found = browser.client.execute(FOCUS, vec![]).await.unwrap();
            let (stop, ring, seen): (String, bool, bool) = serde_json::from_value(found).unwrap();
            // Round once: the keyboard left the page.
            if stop.starts_with("BODY") || stops.len() > 80 {
                break;
            }
            assert!(ring && seen, "{path}: {stop}: ring {ring}, seen {seen}");
            stops.push(stop);
        }
        assert!((least..80).contains(&stops.len()), "{path}: {stops:?}");
    }
    browser.close().await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn the_desk_fits_a_phone_in_every_language_and_colours_that_a_reader_forces() {
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let (mut editor, _) = people::editors(&house);
    let mut contributor = visitor::Visitor::new(house.address);
    let changes = people::write(&mut contributor, &people::diary("en-d001"));
    people::hand_in(&mut contributor, &changes);
    let bench = people::claim(&mut editor).path;
    let browser = Browser::open(Kind::Phone, format!("http://{}", house.address)).await;
    sign_in(&browser, "admin").await;
    for lang in ["en", "fr", "es", "de", "ar"] {
        browser.goto(&format!("/desk/language/{lang}")).await;
        for path in [
            "/desk/",
            "/desk/comments",
            "/desk/published",
            "/desk/recognised",
            "/desk/people",
            "/desk/register",
            &bench,
        ] {
            browser.goto(path).await;
            assert!(!browser.too_wide().await, "{path} in {lang} is wider than the window");
        }
    }
    browser.prefer("forced-colors", "active").await;
    // What is told by a background alone is told by a line as well.
    let lines = "return [...document.querySelectorAll(arguments[0])].every((it) => parseFloat(getComputedStyle(it).borderBottomWidth) > 0);";
    for (path, what) in [
        ("/en/", ".primary, .badge, .changed, .themes a"),
        ("/en/stories/four-nights-in-a-children-s-home", ".primary, .badge, .changed, .site-nav [aria-current]"),
        (&*bench, ".primary, .finding, .changed, .badge"),
    ] {
        browser.goto(path).await;
        assert!(browser.has(what).await, "{path}");
        assert_eq!(browser.client.execute(lines, vec![what.into()]).await.unwrap(), true, "{path}");
    }
    browser.close().await;
}

#[tokio::test]
#[ignore = "half a minute in a real browser: scripts/test runs it"]
async fn escape_three_times_leaves_and_back_does_not_return() {
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let browser = Browser::open(Kind::Scripts, format!("http://{}", house.address)).await;
    browser.goto("/en/").await;
    browser.goto("/en/stories/four-nights-in-a-children-s-home").await;
    // Not even a comment under way holds anybody back.
    browser.fill("#text-new", "I was there.").await;
    let body = browser.client.find(fantoccini::Locator::Css("body")).await.unwrap();
    body.send_keys("\u{e00c}\u{e00c}\u{e00c}").await.unwrap();
    // Nothing outside can be reached from here: what counts is where the browser went, and where back leads.
    for _ in 0..50 {
        if browser.client.current_url().await.unwrap().host_str() == Some("en.wikipedia.org") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(browser.client.current_url().await.unwrap().host_str(), Some("en.wikipedia.org"));
    let _ = browser.client.back().await;
    assert_eq!(browser.client.current_url().await.unwrap().path(), "/en/");
    browser.close().await;
}
