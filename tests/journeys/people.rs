//! What people do, step by step, for the journeys to build on.

use daybook::domain::Role;

use crate::house::{PASSWORD, TestHouse};
use crate::visitor::{Answer, Visitor};

/// A diary to tell: title, entries of label and text.
pub struct Diary {
    pub lang: &'static str,
    pub title: String,
    pub text: String,
}

/// Reads an invented diary of `tests/diaries`, its marks taken off.
pub fn diary(id: &str) -> Diary {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diaries").join(format!("{id}.txt"));
    let whole = std::fs::read_to_string(path).unwrap();
    let (head, body) = whole.split_once("\n---\n").unwrap();
    let title = head.lines().find_map(|line| line.strip_prefix("title: ")).unwrap().to_owned();
    Diary { lang: if id.starts_with("fr") { "fr" } else { "en" }, title: unmarked(&title), text: unmarked(body) }
}

/// The surfaces that a diary's marks name, with their labels.
pub fn marks(id: &str) -> Vec<(String, String)> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diaries").join(format!("{id}.txt"));
    let whole = std::fs::read_to_string(path).unwrap();
    let pieces = whole.split("[[").skip(1).filter_map(|piece| piece.split_once("]]"));
    pieces
        .filter_map(|(mark, _)| {
            let mut parts = mark.splitn(3, '|');
            Some((parts.next()?.to_owned(), parts.nth(1)?.to_owned()))
        })
        .collect()
}

fn unmarked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once("[[") {
        out.push_str(before);
        let (mark, after) = mark.split_once("]]").unwrap();
        out.push_str(mark.rsplit_once('|').unwrap().1);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Sets up a member's password and signs in.
pub fn member(house: &TestHouse, link: &str, name: &str) -> Visitor {
    let mut visitor = Visitor::new(house.address);
    let page = visitor.open(link);
    assert_eq!(page.status, 200, "{}", page.words());
    let form = page.form("#password").set("password", PASSWORD).set("again", PASSWORD);
    let done = visitor.send(&form, None);
    assert_eq!(done.status, 200, "{}", done.words());
    sign_in(&mut visitor, name);
    visitor
}

pub fn sign_in(visitor: &mut Visitor, name: &str) {
    let form = visitor.open("/desk/sign-in").form("#password").set("name", name).set("password", PASSWORD);
    let page = visitor.send(&form, None);
    assert_eq!(page.status, 200, "{}", page.words());
}

/// The first administrator and a second editor, both at work.
pub fn editors(house: &TestHouse) -> (Visitor, Visitor) {
    let mut admin = member(house, &house.first_link(), "admin");
    let link = house.add_member("Second", Role::Editor);
    let second = member(house, &link, "Second");
    let people = admin.open("/desk/people");
    let let_in = people.form("form[action$='let-in'] button, button.primary");
    let waiting = people.attributes("form[action$='/let-in']", "action");
    assert_eq!(waiting.len(), 1, "{}", people.words());
    drop(let_in);
    let done = admin.post(&waiting[0], &[]);
    assert_eq!(done.status, 303);
    (admin, second)
}

/// Goes through the steps up to "what we would change".
pub fn write(visitor: &mut Visitor, diary: &Diary) -> Answer {
    visitor.language = diary.lang;
    let write = format!("/{}/write", diary.lang);
    let page = visitor.open(&write);
    let page = visitor.send(&page.form("input[name=step][value=intro]"), None);
    let form = page.form("#publish").set("publish", "yes").set("research", "yes");
    let page = visitor.send(&form, None);
    let form = page.form("#title").set("title", &diary.title).set("paste", &diary.text);
    let page = visitor.send(&form, Some(("split", "1")));
    let page = visitor.send(&page.form("#title"), Some(("next", "1")));
    let form = page.form("#role").set("role", "worker").set("setting", "child-protection");
    let page = visitor.send(&form, None);
    assert_eq!(page.status, 200, "{}", page.words());
    assert!(page.body.contains("name=\"step\" value=\"changes\""), "{}", page.words());
    page
}

/// From "what we would change" to the receipt typed back; gives the receipt.
pub fn hand_in(visitor: &mut Visitor, changes: &Answer) -> String {
    let page = visitor.send(&changes.form("input[name=step][value=changes]"), Some(("next", "1")));
    assert!(page.body.contains("name=\"step\" value=\"read\""), "{}", page.words());
    let page = visitor.send(&page.form("input[name=step][value=read]"), None);
    let words = page.all("ol.receipt-words li");
    assert_eq!(words.len(), 7, "{}", page.words());
    let receipt = words.join(" ");
    let form = page.form("#words").set("words", &receipt.to_uppercase());
    let page = visitor.send(&form, None);
    assert_eq!(page.status, 200, "{}", page.words());
    assert_eq!(visitor.cookies(), 0, "a form that is over keeps no cookie");
    receipt
}

/// Opens a receipt.
pub fn come_back(visitor: &mut Visitor, lang: &str, receipt: &str) -> Answer {
    // A receipt that is open in this browser is closed first, as on a shared machine.
    visitor.post(&format!("/{lang}/receipt"), &[("do".into(), "close".into())]);
    let page = visitor.open(&format!("/{lang}/receipt"));
    visitor.send(&page.form("#words").set("words", receipt), None)
}

/// The first editor takes the only waiting story and opens it.
pub fn claim(editor: &mut Visitor) -> Answer {
    let queue = editor.open("/desk/");
    let claims = queue.attributes("form[action$='/claim']", "action");
    assert_eq!(claims.len(), 1, "{}", queue.words());
    let answer = editor.post(&claims[0], &[]);
    assert_eq!(answer.status, 303);
    editor.open(&answer.headers["location"].clone())
}

/// Settles everything as proposed and hands the story on.
pub fn settle_and_send(editor: &mut Visitor, bench: &Answer) -> Answer {
    let mut page = bench.clone();
    if page.body.contains("value=\"rest\"") {
        page = editor.send(&page.form("button[value=settle]"), Some(("do", "rest")));
        assert_eq!(page.status, 200, "{}", page.words());
    }
    editor.send(&page.form("button[value=send]"), Some(("do", "send")))
}

/// The second editor passes the only story that waits for a review.
pub fn pass(editor: &mut Visitor) -> Answer {
    let queue = editor.open("/desk/");
    let reviews = queue.attributes("a[href$='/review']", "href");
    assert_eq!(reviews.len(), 1, "{}", queue.words());
    let page = editor.open(&reviews[0]);
    let mut form = page.form("#note");
    for test in ["stranger", "colleague", "family"] {
        form = form.set(test, "pass");
    }
    for risk in ["singling-out", "linking", "inference"] {
        form = form.set(risk, "low");
    }
    editor.send(&form, Some(("do", "pass")))
}

/// Publishes the only approved story at once; gives its address.
pub fn publish(editor: &mut Visitor) -> String {
    let queue = editor.open("/desk/");
    let ready = queue.attributes("a[href$='/publish']", "href");
    assert_eq!(ready.len(), 1, "{}", queue.words());
    let page = editor.open(&ready[0]);
    let form = page.form("#at-once").set("at-once", "yes");
    let page = editor.send(&form, None);
    assert_eq!(page.status, 200, "{}", page.words());
    page.attributes("ul.cards h2 a", "href").first().unwrap().clone()
}
