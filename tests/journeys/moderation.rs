//! A moderator's morning: what waits, why to look twice, several decisions at once.

use crate::both;
use crate::people::editors;
use crate::visitor::Visitor;

const ADDRESS: &str = "/en/stories/four-nights-in-a-children-s-home";

/// Sends comments as written, each by a reader of its own.
fn say(house: &crate::house::TestHouse, texts: &[&str]) {
    let mut checks: Vec<_> = texts
        .iter()
        .map(|text| {
            let mut reader = Visitor::new(house.address);
            let page = reader.open(ADDRESS);
            let check = reader.send(&page.form("#text-new").set("text", text), None);
            (reader, check)
        })
        .collect();
    // A form that comes back sooner is a machine's.
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    for (reader, check) in &mut checks {
        assert_eq!(reader.send(&check.form("input[name=stamp]"), Some(("send", "own"))).status, 200);
    }
}

both! {
    fn several_comments_are_decided_at_once_and_a_name_is_pointed_out(house) {
        house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
        let (mut moderator, _) = editors(&house);
        say(&house, &[
            "I know who this is, it is Keira Thornborough from Wakefield.",
            "Thank you, it was the same on our ward.",
            "Buy cheap watches at https://watches.example now",
        ]);
        let queue = moderator.open("/desk/comments");
        assert!(queue.words().contains("3 comments are waiting"), "{}", queue.words());
        let reasons = queue.all(".card .badge");
        for reason in ["A name", "A place or an organisation", "Says that they know who it is", "A link"] {
            assert_eq!(reasons.iter().filter(|shown| shown.as_str() == reason).count(), 1, "{reason}: {reasons:?}");
        }
        let ids = queue.attributes("input[name=chosen]", "value");
        let decide = |moderator: &mut Visitor, what: &str, chosen: &[&String]| {
            let mut fields = vec![("do".to_owned(), what.to_owned()), ("after".to_owned(), String::new())];
            fields.extend(chosen.iter().map(|id| ("chosen".to_owned(), (*id).clone())));
            moderator.post("/desk/comments", &fields)
        };
        let none = decide(&mut moderator, "publish-chosen", &[]);
        assert_eq!(none.status, 422);
        assert!(none.words().contains("choose at least one comment"), "{}", none.words());
        let two = decide(&mut moderator, "suggested-chosen", &[&ids[0], &ids[1]]);
        assert_eq!((two.status, two.headers["location"].as_str()), (303, "/desk/comments?done=2"));
        assert!(moderator.open("/desk/comments?done=2").words().contains("2 comments are decided"));
        // Somebody else was quicker with one of them: the other is declined all the same.
        let last = decide(&mut moderator, "decline-chosen", &[&ids[1], &ids[2]]);
        assert_eq!(last.headers["location"], "/desk/comments?done=1");
        let under = Visitor::new(house.address).open(ADDRESS).words();
        assert!(under.contains("it was the same on our ward") && under.contains("I know who this is"), "{under}");
        assert!(!under.contains("Thornborough") && !under.contains("Wakefield") && !under.contains("watches"), "{under}");
        assert!(moderator.open("/desk/comments").words().contains("No comment is waiting"));
    }

    fn a_queue_longer_than_a_page_has_pages_that_stay(house) {
        house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
        let (mut moderator, _) = editors(&house);
        let stamp = house.house.work(daybook::clock::now()).unwrap().comment_stamp();
        for number in 1..=53 {
            hold(&house, &stamp, &format!("Comment number {number} says thank you."));
        }
        let first = moderator.open("/desk/comments");
        assert_eq!(first.attributes("input[name=chosen]", "value").len(), 50);
        let next = first.attributes("a[rel=next]", "href").remove(0);
        let second = moderator.open(&next);
        assert_eq!(second.attributes("input[name=chosen]", "value").len(), 3);
        // What is decided on the first page does not move the second.
        moderator.send(&first.form("input[name=id][value]"), Some(("do", "decline")));
        assert_eq!(moderator.open(&next).attributes("input[name=chosen]", "value").len(), 3);
        // An address that leads nowhere begins at the beginning.
        let lost = moderator.open("/desk/comments?after=0b7c9c1e-0000-4000-8000-000000000000");
        assert_eq!(lost.attributes("input[name=chosen]", "value").len(), 50);
        assert_eq!(moderator.open("/desk/comments?after=nonsense").status, 200);
    }
}

/// Holds a comment without a browser, as if its form had been open for a minute.
fn hold(house: &crate::house::TestHouse, stamp: &str, text: &str) {
    use daybook::domain::{CommentText, Lang, PublicId};
    let mut work = house.house.work(daybook::clock::now().plus(chrono::Duration::minutes(1))).unwrap();
    let found = work.story_at(Lang::En, "four-nights-in-a-children-s-home").unwrap();
    let daybook::work::shelf::Found::Here(story) = found else { panic!("the demo has this story") };
    let new = daybook::work::comment::NewComment {
        lang: Lang::En,
        story: story.row,
        parent: None,
        text: CommentText { name: "A reader".into(), text: text.into() },
        once: PublicId::random(),
        stamp: stamp.to_owned(),
    };
    work.hold_comment(&new, &daybook::seal::Token::generate()).unwrap();
}
