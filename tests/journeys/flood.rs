//! A flood: five thousand comments in an afternoon, and the house goes on.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::Duration;
use daybook::clock;
use daybook::domain::role::KeyPurpose;
use daybook::domain::{CommentText, PublicId};
use daybook::store::comments::{self, New};
use daybook::store::{Db, Error, reasons};
use daybook::work::moderation::Wanted;
use daybook::work::sealing::seal_to;

use crate::both;
use crate::commenting::{ADDRESS, database, demo, desk, hold, press, story, waiting};
use crate::house::TestHouse;
use crate::people::editors;
use crate::visitor::Visitor;

/// How many came in all, and how many of them by way of the work of the house, each with its receipt.
const ALL: usize = 5_000;
const HELD: usize = 100;

/// What a machine writes: the same ten texts, with other numbers in them.
fn text(number: usize) -> String {
    let kinds = ["watches", "loans", "casino", "pills", "bonus", "followers", "tokens", "tickets", "essays", "keys"];
    format!("Cheap {} number {number}, best prices, click here now: http://s{number}.example", kinds[number % 10])
}

/// Whoever stops says so to the readers, also by failing.
struct Until<'a>(&'a AtomicBool);

impl Drop for Until<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A machine at one address of the network, with forms of its own making and more than a visitor may send.
fn machine(house: &TestHouse) -> Vec<u16> {
    let mut machine = Visitor::new(house.address);
    let form = machine.open(ADDRESS).form("#text-new").set("text", &text(0));
    let check = machine.send(&form, None).form("input[name=stamp]").set("stamp", "1.x");
    (0..40).map(|_| machine.send(&check, Some(("send", "own"))).status).collect()
}

/// The rest stands in the table already, sealed, as it does after an afternoon; the oldest nine tenths in the tray.
fn afternoon(house: &TestHouse, from: usize, to: usize) {
    let (row, mut db) = (story(house), database(house).get().unwrap());
    let numbers: Vec<usize> = (from..to).collect();
    for some in numbers.chunks(100) {
        daybook::store::write(&mut db, |db| some.iter().try_for_each(|number| one_of_many(db, row, *number))).unwrap();
    }
}

fn one_of_many(db: &mut Db, story_id: i64, number: usize) -> Result<(), Error> {
    let written = CommentText { name: "Seller".into(), text: text(number) };
    let sealed = seal_to(db, KeyPurpose::Comments, None, &written).unwrap();
    let (id, tray) = (PublicId::random(), number < ALL / 10 * 9);
    let new = New {
        public_id: id.as_str(),
        story_id,
        parent_id: None,
        depth: 1,
        language: "en",
        state: "held",
        sealed: Some(sealed.into()),
        name: None,
        body: None,
        receipt_lookup: None,
        recipient: None,
        held_week: clock::now().week().monday(),
        published_at: None,
        demo: false,
        once: None,
        spam: tray,
        print: Some(id.as_str()),
        editable_until: None,
    };
    let comment = comments::add(db, new)?;
    if tray { Ok(()) } else { reasons::put(db, comment, &["link"]) }
}

both! {
    fn five_thousand_comments_leave_a_queue_that_can_be_used_and_a_site_that_answers(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let admin = desk(&house, "admin");
        let over = AtomicBool::new(false);
        let read = std::thread::scope(|threads| {
            // Readers come and go while it rains.
            let readers = threads.spawn(|| {
                let mut reader = Visitor::new(house.address);
                let mut read = 0;
                while !over.load(Ordering::Relaxed) {
                    for path in ["/en/", ADDRESS, "/en/stories/", "/en/search?q=night"] {
                        assert_eq!(reader.open(path).status, 200, "{path}");
                        read += 1;
                    }
                }
                read
            });
            let until = Until(&over);
            let sent = machine(&house);
            assert!(sent.iter().all(|status| matches!(status, 422 | 429)), "{sent:?}");
            assert!(sent.contains(&429), "who sends too much waits: {sent:?}");
            let now = clock::now();
            // A few are read and called spam; from then on the house puts the others aside by itself.
            for number in 0..12 {
                hold(&house, now, &format!("192.0.2.{number}"), &text(number)).unwrap();
                hold(&house, now, "198.51.100.1", &format!("Thank you for night {number}. It was the same on our ward.")).unwrap();
            }
            let decide = |what: &str, moderator: &mut Visitor, with: &str| {
                let page = moderator.open("/desk/comments");
                let ids = page.attributes("input[name=chosen]", "value").into_iter().zip(page.all(".card textarea"));
                let chosen = ids.filter(|(_, text)| text.contains(with)).map(|(id, _)| ("chosen".to_owned(), id));
                let fields: Vec<_> = chosen.chain([("do".to_owned(), what.to_owned())]).collect();
                assert_eq!(moderator.post("/desk/comments", &fields).status, 303);
            };
            decide("spam-chosen", &mut moderator, "Cheap");
            decide("publish-chosen", &mut moderator, "Thank you");
            for number in 12..HELD {
                hold(&house, now, &format!("192.0.2.{number}"), &text(number)).unwrap();
            }
            let queue = waiting(&house, &admin, Wanted::All, clock::now());
            assert!(queue.tray >= (HELD - 12) * 9 / 10, "{} of {} in the tray", queue.tray, HELD - 12);
            afternoon(&house, HELD, ALL);
            hold(&house, now.plus(Duration::minutes(1)), "198.51.100.2", "One real answer, written slowly at home.").unwrap();
            drop(until);
            readers.join().unwrap()
        });
        assert!(read > 8, "readers were served: {read}");
        // The list is short, says how much there is, and the tray is a list of its own.
        let page = moderator.open("/desk/comments");
        assert_eq!(page.attributes("input[name=chosen]", "value").len(), 50);
        let queue = waiting(&house, &admin, Wanted::All, clock::now());
        assert_eq!(queue.all + queue.tray, ALL - 12 + 1);
        let filters = page.all("nav .themes a");
        assert_eq!(filters.first().unwrap(), &format!("All that wait ({})", thousands(queue.all)));
        assert_eq!(filters.last().unwrap(), &format!("Probably spam ({})", thousands(queue.tray)));
        let tray = moderator.open("/desk/comments?show=tray");
        assert_eq!(tray.attributes("input[name=chosen]", "value").len(), 50);
        // Fifty at a time, in one step, and taken back in one.
        let told = moderator.send(&page.form("button[value=spam-page]"), Some(("do", "spam-page")));
        assert!(told.words().contains("50 comments are decided"), "{}", told.words());
        let back = moderator.send(&told.form("button[value=undo]"), Some(("do", "undo")));
        assert!(back.words().contains("50 comments are as they were before"), "{}", back.words());
        // The one answer among them is found without reading them all: it has no link.
        let pages = std::iter::successors(Some(page), |page| {
            let next = page.attributes("a[rel=next]", "href").pop()?;
            Some(moderator.open(&next))
        });
        let last = pages.last().unwrap();
        assert!(last.words().contains("One real answer"), "the queue ends with what came last");
        moderator.send(&last.form("#a-day").set("a-day", "1000"), Some(("do", "day")));
        let from = last.path.clone();
        assert_eq!(press(&mut moderator, &from, "One real answer", "publish").status, 200);
        assert!(Visitor::new(house.address).open(ADDRESS).words().contains("One real answer"));
        // What nobody read is gone a month later, in one night.
        let purged = house.house.work(clock::now().plus(Duration::days(40))).unwrap().daily().unwrap();
        assert_eq!(purged, Some(queue.tray + 12));
    }
}

fn thousands(number: usize) -> String {
    daybook::i18n::number(daybook::domain::Lang::En, number)
}
