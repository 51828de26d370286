//! What arrives broken, twice, late, forged or as an attack: a clear answer, nothing lost, never a failure of ours.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use crate::both;
use crate::people::{claim, diary, editors, hand_in, pass, publish, settle_and_send, write};
use crate::visitor::{Visitor, encode};

/// Markup and tricks from the public cheat sheets.
const VECTORS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'-alert(1)-'",
    "<svg/onload=alert(1)>",
    "[a](javascript:alert(1))",
    "{{7*7}} {% raw %}",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "]]><script>alert(1)</script>",
    "' OR 1=1; DROP TABLE story; --",
];

fn harmless(what: &str, body: &str) {
    let lower = body.to_lowercase();
    for bad in ["<script>alert", "<img src=x", "<svg/onload", "href=\"javascript:", "onerror=alert(1)>\"<"] {
        assert!(!lower.contains(bad), "{what} shows {bad}");
    }
    let page = scraper::Html::parse_document(body);
    for element in page.tree.nodes().filter_map(scraper::ElementRef::wrap) {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{what}: an element has {name}={value}");
            assert!(!value.to_lowercase().starts_with("javascript:"), "{what}: {name}={value}");
        }
    }
}

/// What the server sends to somebody who asks for the head alone.
fn head(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "HEAD {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut all = String::new();
    stream.read_to_string(&mut all).unwrap();
    all
}

both! {
    fn who_asks_for_the_head_alone_is_answered_as_a_reader(house) {
        for (path, status) in [("/en/", 200), ("/en/", 200), ("/robots.txt", 200), ("/en/search?q=night", 200), ("/en/none", 404)] {
            let whole = Visitor::new(house.address).get(path);
            let answer = head(house.address, path);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {answer}");
            assert!(answer.ends_with("\r\n\r\n"), "{path} has a body");
            let length = format!("content-length: {}\r\n", whole.body.len());
            assert_eq!(whole.status, status);
            assert!(answer.to_lowercase().contains(&length), "{path}: {length}{answer}");
        }
    }

    fn a_form_with_errors_comes_back_with_all_that_was_typed(house) {
        let mut visitor = Visitor::new(house.address);
        let page = visitor.open("/en/write");
        let page = visitor.send(&page.form("input[value=intro]"), None);
        let no = visitor.send(&page.form("#publish").set("quotations", "yes"), None);
        assert_eq!(no.status, 422);
        assert_eq!(no.form("#publish").value("quotations"), "yes");
        let page = visitor.send(&no.form("#publish").set("publish", "yes"), None);

        let long = "word ".repeat(9_000);
        let form = page.form("#title").set("label", "Monday").set("text", &long);
        let no = visitor.send(&form, Some(("next", "1")));
        assert_eq!(no.status, 422);
        assert_eq!(no.all(".error-summary li").len(), 2, "{:?}", no.all(".error-summary li"));
        assert_eq!(no.form("#title").value("text"), long);
        assert!(no.attributes("#text-1", "aria-invalid").contains(&"true".to_owned()));
        // A restart of the program later it is all still there.
        let house = house.restart();
        let mut again = Visitor::new(house.address);
        std::mem::swap(&mut again, &mut visitor);
        let visitor = &mut again.at(house.address);
        let page = visitor.open("/en/write?step=diary");
        assert_eq!(page.form("#title").value("text"), long);
        assert_eq!(page.form("#title").value("label"), "Monday");
    }

    fn entries_are_added_moved_and_removed_without_a_script(house) {
        let mut visitor = Visitor::new(house.address);
        let page = visitor.open("/en/write");
        let page = visitor.send(&page.form("input[value=intro]"), None);
        let page = visitor.send(&page.form("#publish").set("publish", "yes"), None);
        let page = visitor.send(&page.form("#title").set("label", "One").set("text", "First."), Some(("add", "1")));
        let mut form = page.form("#title");
        form.fields.iter_mut().filter(|(name, _)| name == "label").nth(1).unwrap().1 = "Two".into();
        form.fields.iter_mut().filter(|(name, _)| name == "text").nth(1).unwrap().1 = "Second.".into();
        let page = visitor.send(&form, Some(("up-2", "1")));
        assert_eq!(page.attributes("input[name=label]", "value"), ["Two", "One"]);
        let page = visitor.send(&page.form("#title"), Some(("remove-1", "1")));
        assert_eq!(page.attributes("input[name=label]", "value"), ["One"]);
        let shown = visitor.send(&page.form("#title").set("title", "*A* week"), Some(("preview", "1")));
        assert!(shown.words().contains("before anything is changed"));
        let gone = visitor.send(&shown.form("button[name=forget]"), Some(("forget", "1")));
        assert_eq!((gone.status, visitor.cookies()), (200, 0));
    }

    fn sending_twice_is_sending_once(house) {
        let (mut editor, _) = editors(&house);
        let mut visitor = Visitor::new(house.address);
        let changes = write(&mut visitor, &diary("en-d003"));
        let page = visitor.send(&changes.form("input[value=changes]"), Some(("next", "1")));
        let form = page.form("input[value=read]");
        let first = visitor.send(&form, None).all("ol.receipt-words li");
        let second = visitor.send(&form, None).all("ol.receipt-words li");
        assert_eq!(first.len(), 7);
        assert_eq!(first, second);
        assert_eq!(editor.open("/desk/").attributes("form[action$='/claim']", "action").len(), 1);
    }

    fn a_draft_whose_key_is_gone_is_taken_up_again(house) {
        let mut visitor = Visitor::new(house.address);
        let page = visitor.open("/fr/write");
        let page = visitor.send(&page.form("input[value=intro]"), None);
        let page = visitor.send(&page.form("#publish").set("publish", "yes"), None);
        let form = page.form("#title").set("title", "Une semaine").set("text", "Tout est là.");
        let mut other = Visitor::new(house.address);
        let page = other.send(&form, Some(("next", "1")));
        assert!(page.words().contains("n’est plus dans ce navigateur"), "{}", page.words());
        let page = other.send(&page.form("#publish").set("publish", "yes"), None);
        assert_eq!(page.form("#title").value("text"), "Tout est là.");
    }

    fn forged_foreign_and_broken_requests_are_refused_plainly(house) {
        let mut visitor = Visitor::new(house.address);
        let form = ("content-type", "application/x-www-form-urlencoded");
        let body = b"step=intro";
        let foreign = visitor.post_with("/en/write", body, &[form, ("sec-fetch-site", "cross-site")]);
        assert_eq!(foreign.status, 403);
        assert!(foreign.words().contains("did not come from our page"));
        assert_eq!(visitor.post_with("/en/write", body, &[form]).status, 403);
        assert_eq!(visitor.post_with("/en/write", body, &[form, ("origin", "https://evil.example")]).status, 403);
        let own = format!("http://{}", house.address);
        assert_eq!(visitor.post_with("/en/write", body, &[form, ("origin", &own)]).status, 303);
        let site = ("sec-fetch-site", "same-origin");
        assert_eq!(visitor.post_with("/en/write", body, &[("content-type", "application/json"), site]).status, 415);
        let huge = vec![b'a'; 5 * 1024 * 1024];
        assert_eq!(visitor.post_with("/en/write", &huge, &[form, site]).status, 413);
        for path in ["/en/write", "/fr/receipt", "/desk/sign-in"] {
            let answer = visitor.post_with(path, b"\xff\xfe%zz=%%&&&=", &[form, site]);
            assert!((300..500).contains(&answer.status), "{path}: {}", answer.status);
        }
        let latin = visitor.post_with("/en/write", b"step=diary&title=caf%E9&label=&text=d%E9j%E0", &[form, site]);
        assert!(latin.words().contains("UTF-8"), "{}", latin.words());
        for path in ["/xx/", "/en/stories/none", "/en/pages/none", "/id/nothing", "/en/stories/?page=999", "/en/stories/?page=x", "/en/pages/..%2fconsent"] {
            let answer = visitor.open(path);
            assert_eq!(answer.status, 404, "{path}");
            assert_eq!(answer.all("h1").len(), 1, "{path}");
        }
    }

    fn attacks_come_out_harmless_everywhere(house) {
        let (mut first, mut second) = editors(&house);
        let mut told = diary("en-d004");
        told.title = format!("A week {}", VECTORS[0]);
        told.text = VECTORS.iter().map(|vector| format!("## Monday\n\n{vector}\n\n")).collect();
        let mut visitor = Visitor::new(house.address);
        let changes = write(&mut visitor, &told);
        harmless("changes", &changes.body);
        let receipt = hand_in(&mut visitor, &changes);
        let status = crate::people::come_back(&mut visitor, "en", &receipt);
        harmless("receipt", &status.body);
        let status = visitor.send(&status.form("#text").set("text", &VECTORS.join("\n\n")), None);
        harmless("letters", &status.body);
        let bench = claim(&mut first);
        harmless("bench", &bench.body);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = crate::people::come_back(&mut visitor, "en", &receipt);
        harmless("edition", &status.body);
        visitor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);
        for vector in VECTORS {
            let mut reader = Visitor::new(house.address);
            let page = reader.open(&address);
            let check = reader.send(&page.form("#text-new").set("name", vector).set("text", vector), None);
            harmless("check", &check.body);
        }
        let mut reader = Visitor::new(house.address);
        let page = reader.open(&address);
        let check = reader.send(&page.form("#text-new").set("name", VECTORS[1]).set("text", &VECTORS.join("\n\n")), None);
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        reader.send(&check.form("input[name=stamp]"), Some(("send", "own")));
        let queue = first.open("/desk/comments");
        harmless("moderation", &queue.body);
        first.send(&queue.form("input[name=id][value]"), Some(("do", "publish")));
        for path in [address.clone(), format!("{address}/print"), format!("{address}/cite"), "/en/".into(), "/fr/stories/".into()] {
            let page = reader.open(&path);
            assert_eq!(page.status, 200, "{path}");
            harmless(&path, &page.body);
        }
        for path in ["/en/feed.atom".to_owned(), format!("{address}/comments.atom")] {
            let feed = reader.open(&path).body;
            assert!(!feed.contains("<script") && !feed.contains("<img"), "{path}");
        }
        assert!(reader.open(&address).body.contains("DROP TABLE"), "text stays text");
    }

    fn comments_that_look_like_machines_get_nowhere(house) {
        let (mut first, mut second) = editors(&house);
        let mut visitor = Visitor::new(house.address);
        let changes = write(&mut visitor, &diary("en-d005"));
        let receipt = hand_in(&mut visitor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = crate::people::come_back(&mut visitor, "en", &receipt);
        visitor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);
        let mut machine = Visitor::new(house.address);
        let page = machine.open(&address);
        let form = page.form("#text-new").set("text", "Buy it");
        // The trap field, the form that comes back at once, no stamp at all, too many links.
        let trapped = machine.send(&form.clone().set("website", "https://spam.example"), None).form("input[name=stamp]");
        let check = machine.send(&form, None);
        let fast = machine.send(&check.form("input[name=stamp]"), Some(("send", "own")));
        assert_eq!(fast.status, 422);
        assert_eq!(fast.form("input[name=stamp]").value("text"), "Buy it", "what was typed is kept");
        let forged = check.form("input[name=stamp]").set("stamp", "1.x");
        assert_eq!(machine.send(&forged, Some(("send", "own"))).status, 422);
        let links = "https://a.example https://b.example https://c.example";
        let linked = machine.send(&form.clone().set("text", links), None);
        assert_eq!((linked.status, linked.form("#text-new").value("text")), (422, links));
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        // A browser that fills in what it should not: told nothing, and put aside for a person to look at.
        assert_eq!(machine.send(&trapped, Some(("send", "own"))).status, 200);
        let many = (0..30).map(|_| {
            let check = machine.send(&form, None);
            machine.send(&check.form("input[name=stamp]"), Some(("send", "own"))).status
        });
        assert!(many.collect::<Vec<_>>().contains(&429), "a flood is stopped");
        let check = machine.send(&form, None);
        let stopped = machine.send(&check.form("input[name=stamp]"), Some(("send", "own")));
        assert_eq!((stopped.status, stopped.all("#text-kept")), (429, vec!["Buy it".to_owned()]), "nothing typed is lost");
        assert!(first.open("/desk/comments").words().contains("No comment is waiting"));
        assert_eq!(first.open("/desk/comments?show=tray").all(".card textarea"), ["Buy it"]);
    }

    fn a_comment_sent_a_day_late_is_shown_again(house) {
        use daybook::domain::{CommentText, Lang, PublicId};
        house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
        let now = daybook::clock::now();
        let mut work = house.house.work(now).unwrap();
        let found = work.story_at(Lang::En, "four-nights-in-a-children-s-home").unwrap();
        let daybook::work::shelf::Found::Here(story) = found else { panic!("the demo has this story") };
        let new = daybook::work::comment::NewComment {
            lang: Lang::En,
            story: story.row,
            parent: None,
            text: CommentText { name: "A reader".into(), text: "Late.".into() },
            once: PublicId::random(),
            stamp: work.comment_stamp(),
            visitor: "192.0.2.1".into(),
            trapped: false,
        };
        let cookie = daybook::seal::Token::generate();
        for (seconds, taken) in [(1, false), (60, true), (25 * 3_600, false)] {
            let later = now.plus(chrono::Duration::seconds(seconds));
            let held = house.house.work(later).unwrap().hold_comment(&new, &cookie);
            assert_eq!(held.is_ok(), taken, "after {seconds} seconds");
        }
    }

    fn every_answer_carries_the_headers_that_protect(house) {
        let mut visitor = Visitor::new(house.address);
        for path in ["/en/", "/en/write", "/en/receipt", "/desk/sign-in", "/nothing", "/en/feed.atom", "/healthz"] {
            let answer = visitor.get(path);
            let policy = &answer.headers["content-security-policy"];
            assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}");
            assert_eq!(answer.headers["referrer-policy"], "same-origin");
            assert_eq!(answer.headers["x-content-type-options"], "nosniff");
            let private = ["/en/write", "/en/receipt", "/desk/sign-in"].contains(&path);
            assert_eq!(answer.headers["cache-control"] == "no-store", private || matches!(path, "/nothing" | "/healthz"), "{path}");
        }
        let page = visitor.get("/en/");
        assert!(page.headers.contains_key("etag") && page.body.len() < 100_000);
        assert_eq!(encode(&[("a".into(), "é b".into())]), "a=%C3%A9+b");
    }
}
