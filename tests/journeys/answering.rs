//! Answering: a comment from its writer's second thoughts to its end, and what the desk can do with it.

use chrono::Duration;
use daybook::clock;
use daybook::domain::{PublicId, Role};
use daybook::seal::Receipt;
use daybook::work::Refusal;
use daybook::work::moderation::Wanted;
use daybook::work::verdicts::{Chosen, Verdict};
use diesel::prelude::*;

use crate::both;
use crate::commenting::{ADDRESS, database, demo, desk, hold, places, press, say, story, under, waiting};
use crate::house::TestHouse;
use crate::people::{come_back, editors, member};
use crate::visitor::{Answer, Visitor};

const TRAY: &str = "/desk/comments?show=tray";

/// The story's page of comments at the desk, by way of the list of published stories.
fn thread_page(moderator: &mut Visitor) -> Answer {
    let published = moderator.open("/desk/published");
    let links = published.attributes(".card a[href$='/comments']", "href");
    let titles = published.all(".card a[href$='/comments']");
    let mine = titles.iter().position(|title| title.contains("Four nights")).unwrap();
    moderator.open(&links[mine])
}

/// A form of the story's page of comments at the desk.
fn at_thread(moderator: &mut Visitor, what: &str) -> Answer {
    let page = thread_page(moderator);
    moderator.send(&page.form(&format!("button[value={what}]")), Some(("do", what)))
}

/// A reader who has looked at a comment and not sent it yet, long enough ago.
fn about_to_send(house: &TestHouse, address: &str, text: &str) -> (Visitor, crate::visitor::Form) {
    let mut reader = Visitor::new(house.address);
    let page = reader.open(address);
    let check = reader.send(&page.form("#text-new").set("text", text), None);
    (reader, check.form("input[name=stamp]"))
}

both! {
    fn a_writer_changes_a_comment_within_a_quarter_of_an_hour(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let (mut reader, held) = say(&house, &["At first I wrote cranberry."]).remove(0);
        assert!(held.words().contains("For 15 minutes you can still change it"), "{}", held.words());
        let before = moderator.open("/desk/comments");
        let mine = reader.send(&held.form("button[name=open-receipt]"), Some(("open-receipt", "yes")));
        assert!(mine.words().contains("You can still change it for"), "{}", mine.words());
        let form = mine.form("#text");
        assert_eq!(form.value("text"), "At first I wrote cranberry.");
        // What could identify someone is shown first; nothing is lost by looking.
        let told = "Then I thought of Keira Thornborough and wrote blueberry.";
        let looked = reader.send(&form.set("text", told), None);
        assert_eq!((looked.status, looked.form("#text").value("text")), (200, told));
        assert!(!looked.form("#suggested").value("suggested").contains("Thornborough"), "{}", looked.words());
        let done = reader.send(&looked.form("#suggested"), Some(("as", "suggested")));
        assert!(done.words().contains("Your change is saved"), "{}", done.words());
        let empty = reader.send(&done.form("#text").set("text", " "), None);
        assert_eq!(empty.status, 422);
        // Who read it before the change decides about nothing, and keeps what they typed.
        let old = before.form("textarea[name=text]").set("text", "A moderator's own words.");
        let late = moderator.send(&old, Some(("do", "publish")));
        assert_eq!(late.status, 409);
        assert!(late.all("#lost").iter().any(|text| text.contains("A moderator's own words.")), "{}", late.words());
        assert!(late.all(".card textarea")[0].contains("blueberry") && !late.body.contains("cranberry"));
        assert_eq!(press(&mut moderator, "/desk/comments", "blueberry", "publish").status, 200);
        let page = under(&house).words();
        assert!(page.contains("blueberry") && !page.contains("cranberry") && !page.contains("Thornborough"), "{page}");
        // It is decided: the form that was open comes back with its words.
        let late = reader.send(&done.form("#text").set("text", "Once more, gooseberry."), Some(("as", "own")));
        assert_eq!((late.status, late.form("#text").value("text")), (409, "Once more, gooseberry."));
        assert_eq!(places(&house, "cranberry"), 0);
    }

    fn after_a_quarter_of_an_hour_a_comment_can_only_be_deleted(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let early = clock::now().plus(Duration::minutes(-16));
        let receipt = hold(&house, early, "192.0.2.1", "I wrote this some time ago.").unwrap();
        let mut reader = Visitor::new(house.address);
        let mine = come_back(&mut reader, "en", &receipt);
        assert!(mine.words().contains("I wrote this some time ago.") && mine.attributes("#text", "id").is_empty());
        let fields = [("do", "change-comment"), ("as", "own"), ("name", "A reader"), ("text", "Something else now.")];
        let late = reader.post("/en/receipt", &fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!((late.status, late.form("#text").value("text")), (409, "Something else now."));
        assert!(late.words().contains("cannot be changed any more"), "{}", late.words());
        let gone = reader.send(&late.form("button[value=delete]"), Some(("do", "delete")));
        assert!(gone.words().contains("Your comment is deleted"), "{}", gone.words());
        assert!(moderator.open("/desk/comments").words().contains("No comment is waiting"));
        // One that was declined says so, and cannot be changed, however young it is.
        let receipt = hold(&house, clock::now(), "192.0.2.1", "Not for this page.").unwrap();
        press(&mut moderator, "/desk/comments", "Not for this page", "decline");
        let mine = come_back(&mut reader, "en", &receipt);
        assert!(mine.words().contains("have not published it") && mine.attributes("#text", "id").is_empty());
        assert_eq!(reader.post("/en/receipt", &fields.map(|(n, v)| (n.to_owned(), v.to_owned()))).status, 409);
    }

    fn a_story_that_takes_no_comments_says_so_and_keeps_what_was_typed(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let typed = "I have thought about this for an hour.";
        let lost = |answer: &Answer, status: u16, words: &str| {
            assert_eq!(answer.status, status, "{}", answer.words());
            assert!(answer.words().contains(words), "{}", answer.words());
            assert_eq!(answer.all("#text-kept"), [typed], "{}", answer.words());
        };
        let (mut reader, form) = about_to_send(&house, ADDRESS, typed);
        let (mut french, in_french) = about_to_send(&house, &ADDRESS.replace("/en/", "/fr/"), typed);
        french.language = "fr";
        let closed = at_thread(&mut moderator, "close");
        assert!(closed.words().contains("The desk has closed the comments here"), "{}", closed.words());
        lost(&reader.send(&form, Some(("send", "own"))), 409, "closed while you were writing");
        lost(&french.send(&in_french, Some(("send", "own"))), 409, "ont été fermés pendant que vous écriviez");
        let page = under(&house);
        assert!(page.words().contains("The comments under this story are closed."), "{}", page.words());
        assert!(page.attributes("#text-new", "id").is_empty() && page.all("details.reply").is_empty());
        at_thread(&mut moderator, "open");
        assert_eq!(under(&house).attributes("#text-new", "id").len(), 1);
        // By itself, thirteen months after it appeared; and the desk may open it again.
        use daybook::store::schema::{story as stories, thread};
        let mut db = database(&house).get().unwrap();
        diesel::delete(thread::table).execute(&mut *db).unwrap();
        let appeared = clock::now().plus(Duration::days(-400)).naive();
        let row = story(&house);
        diesel::update(stories::table.find(row)).set(stories::published_at.eq(Some(appeared))).execute(&mut *db).unwrap();
        lost(&reader.send(&form, Some(("send", "own"))), 409, "closed while you were writing");
        // Another node has not kept the page from before.
        let page = Visitor::new(house.another_node().address).open(ADDRESS);
        assert!(page.words().contains("as they do after some time"), "{}", page.words());
        assert!(thread_page(&mut moderator).words().contains("closed by themselves"));
        at_thread(&mut moderator, "open");
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        assert_eq!(reader.send(&form, Some(("send", "own"))).status, 200);
        // Taken down for a look, and withdrawn.
        let (mut reader, form) = about_to_send(&house, ADDRESS, typed);
        let page = reader.open(&format!("{ADDRESS}/recognise"));
        let look = page.attributes("main a[href^='/desk/']", "href").remove(0);
        let page = moderator.open(&look);
        moderator.send(&page.form("#text"), Some(("do", "recognise")));
        lost(&reader.send(&form, Some(("send", "own"))), 404, "no such page");
        let page = moderator.open(&look);
        let gone = moderator.send(&page.form("#sure").set("sure", "yes"), Some(("do", "withdraw")));
        assert_eq!(gone.status, 200, "{}", gone.words());
        lost(&reader.send(&form, Some(("send", "own"))), 410, "withdr");
        assert!(moderator.open("/desk/comments").words().contains("No comment is waiting"), "they went with the story");
    }

    fn a_comment_is_put_first_taken_down_and_brought_back(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        for text in ["This came early.", "This came later, with elderflower."] {
            hold(&house, clock::now(), "192.0.2.1", text).unwrap();
            press(&mut moderator, "/desk/comments", text, "publish");
        }
        let first = |house: &TestHouse| under(house).all("article.comment .prose").remove(0);
        assert!(!first(&house).contains("elderflower"));
        let page = thread_page(&mut moderator);
        let at = page.all(".card .prose").iter().position(|text| text.contains("elderflower")).unwrap();
        let id = page.attributes(".card input[name=id]", "value")[at].clone();
        let mine = format!("input[name=id][value='{id}']");
        let pinned = moderator.send(&page.form(&mine), Some(("do", "pin")));
        assert!(first(&house).contains("elderflower"));
        assert_eq!(under(&house).all("article.comment .badge").iter().filter(|badge| *badge == "Put first").count(), 1);
        let page = moderator.send(&pinned.form(&mine), Some(("do", "unpin")));
        assert!(!first(&house).contains("elderflower"));
        let down = moderator.send(&page.form(&mine), Some(("do", "take-down")));
        assert!(down.words().contains("The comment is taken down"), "{}", down.words());
        let feed = format!("{ADDRESS}/comments.atom");
        let seen = |house: &TestHouse| {
            let mut reader = Visitor::new(house.address);
            (reader.open(ADDRESS).body.contains("elderflower"), reader.open(&feed).body.contains("elderflower"))
        };
        assert_eq!((seen(&house), places(&house, "elderflower")), ((false, false), 0));
        let back = moderator.send(&down.form("button[value=undo]"), Some(("do", "undo")));
        assert!(back.words().contains("One comment is as it was before"), "{}", back.words());
        assert_eq!(seen(&house), (true, true));
        // Again, by its address on the page; a minute later it is gone for good, from every table.
        let page = moderator.open("/desk/comments").form("#address").set("address", &format!("{ADDRESS}#comment-{id}"));
        let down = moderator.send(&page, Some(("do", "take-down")));
        let batch = PublicId::parse(down.form("button[value=undo]").value("batch")).unwrap();
        let later = clock::now().plus(Duration::seconds(61));
        let mut work = house.house.work(later).unwrap();
        assert!(matches!(work.undo(&desk(&house, "admin"), &batch), Err(Refusal::Late)));
        work.tidy().unwrap();
        let kept: i64 = daybook::store::schema::comment_undo::table.count().get_result(&mut *database(&house).get().unwrap()).unwrap();
        assert_eq!((kept, places(&house, "elderflower")), (0, 0));
        let no = moderator.send(&down.form("button[value=undo]"), Some(("do", "undo")));
        assert_eq!(no.status, 409);
    }

    fn a_decision_is_undone_within_its_minute_by_who_made_it(house) {
        demo(&house);
        let (mut moderator, mut other) = editors(&house);
        for text in ["One says marjoram.", "Two says marjoram too.", "Three says it as well."] {
            hold(&house, clock::now(), "192.0.2.1", text).unwrap();
        }
        let page = moderator.open("/desk/comments");
        let chosen: Vec<_> = page.attributes("input[name=chosen]", "value").into_iter().map(|id| ("chosen".to_owned(), id)).collect();
        let done = moderator.post("/desk/comments", &[chosen.clone(), vec![("do".into(), "publish-chosen".into())]].concat());
        let told = moderator.open(&done.headers["location"]);
        assert!(told.words().contains("3 comments are decided") && under(&house).words().contains("marjoram"));
        let form = told.form("button[value=undo]");
        assert_eq!(other.send(&form, Some(("do", "undo"))).status, 409, "a colleague's decision is theirs");
        let back = moderator.send(&form, Some(("do", "undo")));
        assert!(back.words().contains("3 comments are as they were before"), "{}", back.words());
        assert_eq!(back.all(".card textarea").len(), 3);
        assert!(!under(&house).words().contains("marjoram"));
        assert_eq!(places(&house, "marjoram"), 0, "sealed again");
        assert_eq!(moderator.send(&form, Some(("do", "undo"))).status, 409, "once is enough");
        // What was on the page before the undo is another version now.
        let stale = moderator.post("/desk/comments", &[chosen, vec![("do".into(), "publish-chosen".into())]].concat());
        assert!(moderator.open(&stale.headers["location"]).words().contains("had been decided already"));
        // A minute is over.
        let admin = desk(&house, "admin");
        let early = clock::now().plus(Duration::seconds(-61));
        let one = &waiting(&house, &admin, Wanted::All, early).waiting[0].comment;
        let chosen = Chosen { id: one.id.clone(), version: one.version };
        let decided = house.house.work(early).unwrap().decide(&admin, &chosen, Verdict::Decline).unwrap();
        let page = moderator.open(&format!("/desk/comments?done=1&batch={}", decided.batch));
        assert!(page.attributes("button[value=undo]", "type").is_empty(), "no button that does nothing");
        let late = moderator.send(&form.set("batch", decided.batch.as_str()), Some(("do", "undo")));
        assert_eq!(late.status, 409);
        assert!(late.words().contains("its minute is over"), "{}", late.words());
    }

    fn the_filter_learns_from_the_moderators_and_forgets_what_is_undone(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let learnt = || daybook::store::spam_words::learnt(&mut database(&house).get().unwrap()).unwrap();
        for number in 0..12 {
            hold(&house, clock::now(), "192.0.2.1", &format!("Cheap casino bonus number {number}, click here now")).unwrap();
        }
        let choose_all = |moderator: &mut Visitor, list: &str, what: &str| {
            let page = moderator.open(list);
            let mut fields: Vec<_> =
                page.attributes("input[name=chosen]", "value").into_iter().map(|id| ("chosen".to_owned(), id)).collect();
            fields.push(("do".into(), what.into()));
            let done = moderator.post("/desk/comments", &fields);
            moderator.open(&done.headers["location"])
        };
        let told = choose_all(&mut moderator, "/desk/comments", "spam-chosen");
        assert_eq!(learnt(), (12, 0));
        moderator.send(&told.form("button[value=undo]"), Some(("do", "undo")));
        assert_eq!(learnt(), (0, 0), "as if it had never been said");
        choose_all(&mut moderator, "/desk/comments", "spam-chosen");
        for number in 0..12 {
            hold(&house, clock::now(), "192.0.2.1", &format!("Thank you, on ward {number} the nights were long as well.")).unwrap();
        }
        choose_all(&mut moderator, "/desk/comments", "publish-chosen");
        assert_eq!(learnt(), (12, 12));
        hold(&house, clock::now(), "192.0.2.2", "Click here for a casino bonus, cheap").unwrap();
        hold(&house, clock::now(), "192.0.2.3", "The nights on our ward were long as well.").unwrap();
        let queue = moderator.open("/desk/comments");
        assert_eq!(queue.all(".card textarea"), ["The nights on our ward were long as well."]);
        assert_eq!(queue.all("nav .themes a"), ["All that wait (1)", "Probably spam (1)"]);
        let tray = moderator.open(TRAY);
        assert_eq!(tray.all(".card textarea"), ["Click here for a casino bonus, cheap"]);
        assert!(tray.all(".card .badge").contains(&"Reads like spam".to_owned()), "{}", tray.words());
        // A moderator is right, not the filter.
        assert_eq!(press(&mut moderator, TRAY, "casino", "publish").status, 200);
        assert!(under(&house).words().contains("Click here for a casino bonus"));
        assert_eq!(learnt(), (12, 13));
        // The same words again under the same story wait in the tray, whoever sends them.
        hold(&house, clock::now(), "192.0.2.4", "The nights on OUR ward were long, as well!").unwrap();
        let tray = moderator.open(TRAY);
        assert!(tray.all(".card .badge").contains(&"Was sent before".to_owned()), "{}", tray.words());
        // What a moderator declines for what it tells teaches nothing about spam.
        press(&mut moderator, "/desk/comments", "The nights on our ward", "decline");
        assert_eq!(learnt(), (12, 13));
    }

    fn words_and_websites_are_blocked_by_editors(house) {
        demo(&house);
        let (mut editor, _) = editors(&house);
        let mut moderator = member(&house, &house.add_member("Mo", Role::Moderator), "Mo");
        assert!(moderator.open("/desk/comments").attributes("a[href='/desk/patterns']", "href").is_empty());
        let block = |editor: &mut Visitor, kind: &str, text: &str| {
            let page = editor.open("/desk/patterns");
            editor.send(&page.form("#text").set("text", text).set("kind", kind), None)
        };
        let no = block(&mut editor, "host", "no host at all");
        assert_eq!((no.status, no.form("#text").value("text"), no.form("#text").value("kind")), (422, "no host at all", "host"));
        assert_eq!(block(&mut editor, "host", "https://www.watches.example/buy").status, 200);
        let listed = block(&mut editor, "words", "Crédit rapide");
        assert_eq!(listed.all(".card h3"), ["credit rapide", "watches.example"]);
        assert_eq!(block(&mut editor, "words", "credit  RAPIDE").status, 422, "it is there");
        hold(&house, clock::now(), "192.0.2.1", "See http://shop.watches.example/x").unwrap();
        hold(&house, clock::now(), "192.0.2.1", "Un crédit rapide pour vous").unwrap();
        hold(&house, clock::now(), "192.0.2.1", "Merci pour ce récit, nous avons aussi connu ce crédit de confiance dans notre équipe.").unwrap();
        let tray = editor.open(TRAY);
        assert_eq!(tray.all(".card .badge").iter().filter(|why| *why == "A blocked word or website").count(), 2);
        let queue = editor.open("/desk/comments");
        assert_eq!(queue.all(".card textarea"), ["Merci pour ce récit, nous avons aussi connu ce crédit de confiance dans notre équipe."]);
        let reasons = queue.all("nav .themes a");
        assert!(reasons.contains(&"Another language than the story (1)".to_owned()), "{reasons:?}");
        assert_eq!(editor.open("/desk/comments?show=language").all(".card textarea").len(), 1);
        assert_eq!(editor.open("/desk/comments?show=name").all(".card textarea").len(), 0);
        let page = editor.open("/desk/patterns");
        let (mut form, id) = (page.form("button[name=remove]"), page.attributes("button[name=remove]", "value").remove(0));
        form.fields.push(("remove".into(), id));
        assert_eq!(editor.send(&form, None).all(".card h3"), ["watches.example"]);
        editor.send(&form, None);
        hold(&house, clock::now(), "192.0.2.1", "Encore un crédit rapide, tout de suite").unwrap();
        assert_eq!(editor.open("/desk/comments").all(".card textarea").len(), 2);
    }

    fn a_visitor_is_turned_away_for_a_day_and_not_longer(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        say(&house, &["Go away, all of you."]);
        let now = clock::now();
        hold(&house, now, "192.0.2.7", "From somewhere else.").unwrap();
        let done = press(&mut moderator, "/desk/comments", "Go away", "turn-away");
        assert!(done.words().contains("One comment is decided"), "{}", done.words());
        let typed = "Go away once more.";
        let (mut reader, form) = about_to_send(&house, ADDRESS, typed);
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        let no = reader.send(&form, Some(("send", "own")));
        assert_eq!((no.status, no.all("#text-kept")), (403, vec![typed.to_owned()]), "{}", no.words());
        assert!(no.words().contains("write again tomorrow"), "{}", no.words());
        hold(&house, now, "192.0.2.7", "From somewhere else again.").unwrap();
        // A mistake is taken back like any other.
        moderator.send(&done.form("button[value=undo]"), Some(("do", "undo")));
        assert_eq!(reader.send(&form, Some(("send", "own"))).status, 200);
        press(&mut moderator, "/desk/comments", typed, "turn-away");
        let tomorrow = now.plus(Duration::days(1));
        house.house.work(tomorrow).unwrap().tidy().unwrap();
        let kept: i64 = daybook::store::schema::turned_away::table.count().get_result(&mut *database(&house).get().unwrap()).unwrap();
        assert_eq!(kept, 0, "tomorrow nobody knows");
        // Yesterday's comment has no tag any more: there is nothing to press.
        let page = moderator.open("/desk/comments");
        assert!(page.attributes("button[value=turn-away]", "type").is_empty());
        let refused = moderator.send(&page.form("textarea[name=text]"), Some(("do", "turn-away")));
        assert_eq!(refused.status, 409);
        assert!(refused.words().contains("not of today") && !refused.all(".card").is_empty());
    }

    fn a_moderators_day_is_as_long_as_they_want(house) {
        demo(&house);
        let (mut moderator, mut other) = editors(&house);
        for number in 1..=4 {
            hold(&house, clock::now(), "192.0.2.1", &format!("Number {number} is hard to read.")).unwrap();
        }
        let page = moderator.open("/desk/comments");
        let wrong = moderator.send(&page.form("#a-day").set("a-day", "many"), Some(("do", "day")));
        assert_eq!((wrong.status, wrong.form("#a-day").value("a-day")), (422, "many"));
        let set = moderator.send(&page.form("#a-day").set("a-day", "3"), Some(("do", "day")));
        assert!(set.words().contains("Your day is saved") && set.form("#a-day").value("a-day") == "3");
        assert_eq!(set.all(".card textarea").len(), 3, "not more than are left of today");
        for _ in 0..3 {
            press(&mut moderator, "/desk/comments", "hard to read", "decline");
        }
        let full = moderator.open("/desk/comments");
        assert!(full.words().contains("You have decided on 3 comments today, as many as you wanted"), "{}", full.words());
        assert!(full.all(".card textarea").is_empty() && full.words().contains("All that wait (1)"));
        assert_eq!(other.open("/desk/comments").all(".card textarea").len(), 1, "it is one's own");
        let tomorrow = clock::now().plus(Duration::days(1));
        assert_eq!(waiting(&house, &desk(&house, "admin"), Wanted::All, tomorrow).waiting.len(), 1);
        let open = moderator.send(&full.form("#a-day").set("a-day", ""), Some(("do", "day")));
        assert_eq!(open.all(".card textarea").len(), 1);
    }

    fn what_was_declined_is_purged_after_thirty_days_once_on_any_node(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        let now = clock::now();
        let mut declined = hold(&house, now, "192.0.2.1", "Declined, with a word or two.").unwrap();
        declined = Receipt::parse(&declined).unwrap().words().to_owned();
        hold(&house, now, "192.0.2.1", "Waits still.").unwrap();
        hold(&house, now, "192.0.2.1", "Taken down, with chamomile.").unwrap();
        for _ in 0..2 {
            hold(&house, now, "192.0.2.1", "Sent twice, so for the tray.").unwrap();
        }
        press(&mut moderator, "/desk/comments", "Declined", "decline");
        press(&mut moderator, "/desk/comments", "chamomile", "publish");
        let page = thread_page(&mut moderator);
        let at = page.all(".card .prose").iter().position(|text| text.contains("chamomile")).unwrap();
        let id = page.attributes(".card input[name=id]", "value")[at].clone();
        moderator.send(&page.form(&format!("input[name=id][value='{id}']")), Some(("do", "take-down")));
        let admin = desk(&house, "admin");
        let rows = |house: &TestHouse| -> i64 {
            use daybook::store::schema::comment;
            let mine = comment::table.filter(comment::demo.eq(false));
            mine.count().get_result(&mut *database(house).get().unwrap()).unwrap()
        };
        assert_eq!(rows(&house), 5);
        let other = house.another_node();
        let day = |days: i64| now.plus(Duration::days(days) + Duration::minutes(1));
        assert_eq!(house.house.work(day(29)).unwrap().daily().unwrap(), Some(0));
        assert_eq!(rows(&house), 5);
        // The tray holds a week only: it goes when the last day of that week is as old.
        let purged = other.house.work(day(31)).unwrap().daily().unwrap();
        assert!(purged.is_some_and(|purged| (2..=3).contains(&purged)), "{purged:?}");
        assert_eq!(house.house.work(day(31)).unwrap().daily().unwrap(), None, "another node has done it");
        let rest = house.house.work(day(38)).unwrap().daily().unwrap().unwrap();
        assert_eq!(purged.unwrap() + rest, 3);
        assert_eq!(rows(&house), 2);
        let receipt = Receipt::parse(&declined).unwrap();
        let opened = house.house.work(now).unwrap().open_receipt(&receipt);
        assert!(matches!(opened, Err(Refusal::Wrong)), "its receipt opens nothing");
        let left = waiting(&house, &admin, Wanted::All, day(0));
        assert_eq!((left.all, left.tray), (2, 0));
        let page = moderator.open("/desk/comments");
        assert_eq!(page.all(".card textarea").len(), 2, "what waits, waits: {}", page.words());
        assert_eq!(places(&house, "chamomile"), 0);
    }

    fn a_thread_longer_than_a_page_is_read_at_the_desk_page_by_page(house) {
        demo(&house);
        let (mut moderator, _) = editors(&house);
        for number in 1..=52 {
            hold(&house, clock::now(), "192.0.2.1", &format!("Voice {number} is heard.")).unwrap();
        }
        let admin = desk(&house, "admin");
        for _ in 0..2 {
            let chosen: Vec<Chosen> = waiting(&house, &admin, Wanted::All, clock::now())
                .waiting.iter().map(|one| Chosen { id: one.comment.id.clone(), version: one.comment.version }).collect();
            house.house.work(clock::now()).unwrap().moderate(&admin, &chosen, Verdict::AsWritten).unwrap();
        }
        let first = thread_page(&mut moderator);
        assert_eq!(first.all(".card .prose").len(), 50);
        let second = moderator.open(&first.attributes("a[rel=next]", "href")[0]);
        assert!(second.all(".card .prose").len() >= 2 && second.words().contains("Voice 52"), "{}", second.words());
        // What is done there comes back there.
        let after = second.form("button[value=close]");
        assert!(!after.value("after").is_empty());
        assert!(moderator.send(&after, Some(("do", "close"))).words().contains("Voice 52"));
    }
}
