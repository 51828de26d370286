//! A moderator's morning: what waits, why to look twice, several decisions at once.

use crate::both;
use crate::commenting::{ADDRESS, demo, hold, say};
use crate::people::editors;
use crate::visitor::Visitor;

both! {
    fn several_comments_are_decided_at_once_and_a_name_is_pointed_out(house) {
        demo(&house);
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
        assert_eq!(two.status, 303);
        let told = moderator.open(&two.headers["location"]);
        assert!(told.words().contains("2 comments are decided"), "{}", told.words());
        assert_eq!(told.all("button[value=undo]"), ["Undo"]);
        // Somebody else was quicker with one of them: the other is declined all the same.
        let last = decide(&mut moderator, "decline-chosen", &[&ids[1], &ids[2]]);
        assert!(last.headers["location"].starts_with("/desk/comments?done=1&batch="), "{:?}", last.headers);
        let under = Visitor::new(house.address).open(ADDRESS).words();
        assert!(under.contains("it was the same on our ward") && under.contains("I know who this is"), "{under}");
        assert!(!under.contains("Thornborough") && !under.contains("Wakefield") && !under.contains("watches"), "{under}");
        assert!(moderator.open("/desk/comments").words().contains("No comment is waiting"));
    }

    fn a_queue_longer_than_a_page_has_pages_that_stay(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        for number in 1..=53 {
            hold(&house, daybook::clock::now(), &format!("192.0.2.{number}"), &format!("Comment number {number} says thank you.")).unwrap();
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
