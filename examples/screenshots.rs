//! Takes a picture of every main page, in three widths, light and dark, in three languages: `scripts/screenshots`.
//!
//! A house of its own is opened on loopback and filled by the same people as in the tests. Each argument must occur in
//! a picture's name (`en/story-360-light`), so that a few can be taken again.

#![allow(clippy::unwrap_used, reason = "a picture that cannot be taken stops")]
#![allow(dead_code, reason = "what the tests need is more")]

#[path = "../tests/support/browser.rs"]
mod browser;
#[path = "../tests/support/house.rs"]
mod house;
#[path = "../tests/journeys/people.rs"]
mod people;
#[path = "../tests/support/postgres.rs"]
mod postgres;
#[path = "../tests/support/visitor.rs"]
mod visitor;

use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use browser::{Browser, Kind};
use house::{Engine, PASSWORD, TestHouse};
use people::{claim, come_back, diary, editors, hand_in, pass, publish, settle_and_send, write};
use visitor::Visitor;

const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];
const WIDTHS: [u32; 3] = [360, 768, 1440];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// The story that most pictures show.
const STORY: &str = "four-nights-in-a-children-s-home";

/// Pictures of the way from the consent to the receipt.
const STEPS: [&str; 9] = [
    "write-consent",
    "write-diary",
    "write-diary-faults",
    "write-context",
    "write-changes",
    "write-read",
    "receipt-words",
    "receipt-kept",
    "receipt-status",
];

fn main() {
    let wanted = std::env::args().skip(1).collect();
    let (house, empty) = (TestHouse::open(Engine::Sqlite), TestHouse::open(Engine::Sqlite));
    let filled = fill(&house);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = Browser::open(Kind::Scripts, format!("http://{}", house.address)).await;
        let mut album = Album { browser, wanted, taken: Vec::new(), lang: "en" };
        sign_in(&album.browser).await;
        for lang in LANGUAGES {
            album.lang = lang;
            public(&mut album, &filled).await;
            contribute(&mut album).await;
            desk(&mut album).await;
        }
        album.browser.site = format!("http://{}", empty.address);
        for lang in LANGUAGES {
            album.lang = lang;
            album.page("empty-front", "").await;
            album.page("empty-list", "stories/").await;
        }
        // Last of all, since nothing else works afterwards.
        album.browser.site = format!("http://{}", house.address);
        let pool = daybook::store::Pool::open_sized(&house.house.config.database_url, 1).unwrap();
        diesel::connection::SimpleConnection::batch_execute(&mut pool.get().unwrap(), "drop table indexed").unwrap();
        for lang in LANGUAGES {
            album.lang = lang;
            album.page("error-500", "search?q=night").await;
        }
        album.write_index();
        println!("{} pictures: {}", album.taken.len(), folder().join("index.html").display());
        album.browser.close().await;
    });
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots")
}

/// Addresses of the stories that were taken away.
struct Filled {
    withdrawn: String,
    cloaked: String,
}

/// A week in the life of the house: stories in every state, comments that wait, one withdrawal.
fn fill(house: &TestHouse) -> Filled {
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    let (mut first, mut second) = editors(house);
    let mut tell = |id: &str| {
        let told = diary(id);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &told);
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, told.lang, &receipt);
        contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);
        (address, contributor.open(&format!("/{}/receipt", told.lang)), contributor)
    };
    let (withdrawn, receipt, mut contributor) = tell("en-d002");
    let form = receipt.form("button[value=withdraw], #sure").set("sure", "yes").set("do", "withdraw");
    assert_eq!(contributor.send(&form, None).status, 200);
    let (cloaked, ..) = tell("fr-d002");
    let cloak = first.open("/desk/published").attributes("form[action$='/cloak']", "action")[0].clone();
    assert_eq!(first.post(&cloak, &[]).status, 303);
    let mut reader = Visitor::new(house.address);
    assert_eq!((reader.open(&withdrawn).status, reader.open(&cloaked).status), (410, 404));
    for id in ["en-d001", "fr-d001"] {
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary(id));
        hand_in(&mut contributor, &changes);
    }
    let claims = first.open("/desk/").attributes("form[action$='/claim']", "action");
    assert_eq!(first.post(&claims[0], &[]).status, 303);
    comments(house);
    Filled { withdrawn, cloaked }
}

fn comments(house: &TestHouse) {
    let said = [
        "I know who this is, it is Keira Thornborough from Wakefield.",
        "Thank you. It was the same on our ward, and nobody ever wrote it down.",
        "Cheap watches at https://watches.example now",
    ];
    let mut checks: Vec<_> = said
        .map(|text| {
            let mut reader = Visitor::new(house.address);
            let page = reader.open(&format!("/en/stories/{STORY}"));
            let check = reader.send(&page.form("#text-new").set("text", text), None);
            (reader, check)
        })
        .into();
    // A form that comes back sooner is a machine's.
    std::thread::sleep(Duration::from_millis(2_100));
    for (reader, check) in &mut checks {
        assert_eq!(reader.send(&check.form("input[name=stamp]"), Some(("send", "own"))).status, 200);
    }
}

async fn sign_in(browser: &Browser) {
    browser.goto("/desk/sign-in").await;
    browser.fill("#name", "admin").await;
    browser.fill("#password", PASSWORD).await;
    browser.press("main button.primary").await;
}

async fn public(album: &mut Album, filled: &Filled) {
    let slug = |address: &str| format!("stories/{}", address.rsplit('/').next().unwrap());
    album.page("front", "").await;
    album.page("story", &format!("stories/{STORY}")).await;
    album.page("list", "stories/").await;
    album.page("search", "search?q=night&language=any").await;
    album.page("write", "write").await;
    album.page("receipt", "receipt").await;
    album.page("methods", "pages/methods").await;
    album.page("about", "pages/about").await;
    album.page("cite", &format!("stories/{STORY}/cite")).await;
    album.page("recognise", &format!("stories/{STORY}/recognise")).await;
    album.page("gone-404", "stories/never-told").await;
    album.page("gone-404-cloaked", &slug(&filled.cloaked)).await;
    album.page("gone-410", &slug(&filled.withdrawn)).await;
    album.page("gone-404-place", "stories/?page=nonsense").await;
    album.page("empty-search", "search?q=zzyzx&setting=school").await;
    album.page("empty-search-blank", "search?q=%22").await;
    album.page("empty-language", "stories/?language=de").await;
    album.page("empty-theme", "stories/?theme=nobody-chose-this&role=student").await;
    album.page("empty-desk-page", "../desk/nothing-here").await;
}

/// The steps of contributing, up to the receipt and the page that it opens.
async fn contribute(album: &mut Album) {
    let lang = album.lang;
    if !album.wants_any(&STEPS) {
        return;
    }
    let told = diary(if lang == "fr" { "fr-d003" } else { "en-d003" });
    album.browser.goto(&format!("/{lang}/write")).await;
    album.browser.press("main button.primary").await;
    album.shoot("write-consent").await;
    album.browser.tick("#publish").await;
    album.browser.press("main button.primary").await;
    album.shoot("write-diary").await;
    if lang == "ar" {
        album.browser.tick("#language option[value=en]").await;
    }
    album.browser.press("main button.primary").await;
    album.shoot("write-diary-faults").await;
    album.browser.fill("#title", &told.title).await;
    album.browser.tick("details summary").await;
    album.browser.fill("#paste", &told.text).await;
    album.browser.press("button[name=split]").await;
    album.browser.press("div.buttons button[name=next]").await;
    album.shoot("write-context").await;
    album.browser.press("main button.primary").await;
    album.shoot("write-changes").await;
    album.browser.press("button[name=next]").await;
    album.shoot("write-read").await;
    album.browser.press("form:not(.forget) button.primary").await;
    album.shoot("receipt-words").await;
    let receipt = album.browser.texts("ol.receipt-words li").await.join(" ");
    album.browser.fill("#words", &receipt).await;
    album.browser.press("main button.primary").await;
    album.shoot("receipt-kept").await;
    album.browser.goto(&format!("/{lang}/receipt")).await;
    album.browser.fill("#words", &receipt).await;
    album.browser.press("main button.primary").await;
    album.shoot("receipt-status").await;
    album.browser.press("form:has([value=close]) button").await;
}

async fn desk(album: &mut Album) {
    album.browser.goto(&format!("/desk/language/{}", album.lang)).await;
    album.desk_page("desk-queue", "/desk/").await;
    album.desk_page("desk-moderation", "/desk/comments").await;
    album.desk_page("desk-published", "/desk/published").await;
    album.desk_page("desk-recognised", "/desk/recognised").await;
    album.desk_page("desk-people", "/desk/people").await;
    album.desk_page("desk-register", "/desk/register").await;
    album.desk_page("desk-404", "/desk/stories/nothing").await;
    album.browser.goto("/desk/").await;
    if album.browser.has(".cards a[href^='/desk/stories/']").await {
        album.browser.press(".cards a[href^='/desk/stories/']").await;
        album.shoot("desk-bench").await;
    }
    // The page is there for whoever is signed in too.
    album.desk_page("desk-sign-in", "/desk/sign-in").await;
}

/// The pictures, and the browser that takes them.
struct Album {
    browser: Browser,
    wanted: Vec<String>,
    taken: Vec<String>,
    lang: &'static str,
}

impl Album {
    fn wants(&self, name: &str) -> bool {
        self.wanted.iter().all(|part| name.contains(part.as_str()))
    }

    fn wants_any(&self, pages: &[&str]) -> bool {
        pages.iter().any(|page| self.names(page).iter().any(|(name, ..)| self.wants(name)))
    }

    /// Every picture of a page below the language.
    async fn page(&mut self, page: &str, path: &str) {
        self.desk_page(page, &format!("/{}/{path}", self.lang)).await;
    }

    /// Every picture of the page at this path.
    async fn desk_page(&mut self, page: &str, path: &str) {
        if self.wants_any(&[page]) {
            self.browser.goto(path).await;
            self.shoot(page).await;
        }
    }

    fn names(&self, page: &str) -> Vec<(String, u32, &'static str)> {
        let lang = self.lang;
        let each =
            |scheme: &'static str| WIDTHS.map(|width| (format!("{lang}/{page}-{width}-{scheme}"), width, scheme));
        SCHEMES.iter().flat_map(|scheme| each(scheme)).collect()
    }

    /// Every picture of the page that is open.
    async fn shoot(&mut self, page: &str) {
        for (name, width, scheme) in self.names(page) {
            if !self.wants(&name) {
                continue;
            }
            self.browser.prefer("prefers-color-scheme", scheme).await;
            self.browser.resize(width, 800).await;
            if self.browser.too_wide().await {
                println!("{name} is wider than the window");
            }
            let height = self.browser.client.execute("return document.documentElement.scrollHeight;", vec![]).await;
            // As high as the page, so that what is fixed to the window's end stands at the page's end.
            self.browser.resize(width, u32::try_from(height.unwrap().as_u64().unwrap()).unwrap()).await;
            let picture = self.browser.ask("Page.captureScreenshot", json!({"format": "png"})).await;
            let file = folder().join(format!("{name}.png"));
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, STANDARD.decode(picture["data"].as_str().unwrap()).unwrap()).unwrap();
            self.taken.push(name);
        }
        self.browser.resize(1100, 900).await;
    }

    /// One page with all of them.
    fn write_index(&self) {
        let figure = |name: &String| {
            format!(
                "<figure><a href=\"{name}.png\"><img src=\"{name}.png\" loading=lazy></a><figcaption>{name}</figcaption></figure>"
            )
        };
        let figures: Vec<String> = self.taken.iter().map(figure).collect();
        let style = "body{display:grid;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr));gap:1rem;font:14px sans-serif}\
                     figure{margin:0}img{width:100%;max-height:40rem;object-fit:cover;object-position:top;border:1px solid #999}";
        let html = format!("<!DOCTYPE html><meta charset=utf-8><style>{style}</style>{}", figures.join("\n"));
        std::fs::write(folder().join("index.html"), html).unwrap();
    }
}
