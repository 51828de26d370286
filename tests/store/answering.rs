//! What is kept of comments: what waits and why, what can be undone, what is blocked, what ends by itself.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use daybook::store::comments::{self, New, Only};
use daybook::store::{
    Db, Error, calls, decisions, members, patterns, reasons, settings, spam_words, stories, threads, visitors, write,
};

use crate::both;

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

fn noon(number: u32) -> NaiveDateTime {
    day(number).and_hms_opt(12, 0, 0).unwrap()
}

fn told(db: &mut Db) -> i64 {
    let call_id = calls::open(db).unwrap().0;
    let new = stories::New {
        public_id: "story",
        call_id,
        language: "en",
        state: "published",
        submitted_week: None,
        role_band: None,
        setting: None,
        region_band: None,
        consent_publish: true,
        consent_translate: false,
        consent_research: false,
        consent_quotations: false,
        consent_version: "1",
        consent_sha256: "",
        without_asking: true,
        receipt_lookup: None,
        recipient: None,
        published_at: Some(noon(1)),
        demo: false,
        once: None,
    };
    stories::add(db, &new).unwrap()
}

/// A comment that waits, or is public with its name for a text.
fn comment(db: &mut Db, story: i64, id: &str, spam: bool, parent: Option<i64>) -> i64 {
    let public = parent.is_some() || id.starts_with("public");
    let new = New {
        public_id: id,
        story_id: story,
        parent_id: parent,
        depth: if parent.is_some() { 2 } else { 1 },
        language: "en",
        state: if public { "published" } else { "held" },
        sealed: (!public).then(|| vec![1, 2, 3].into()),
        name: public.then_some("A reader"),
        body: public.then_some(id),
        receipt_lookup: None,
        recipient: None,
        held_week: day(2),
        published_at: public.then(|| noon(3)),
        demo: false,
        once: None,
        spam,
        print: Some("same"),
        editable_until: Some(noon(2)),
    };
    comments::add(db, new).unwrap()
}

fn member(db: &mut Db) -> i64 {
    let new =
        members::New { public_id: "member", name: "Ana", name_folded: "ana", role: "moderator", made_at: noon(1) };
    members::add(db, &new).unwrap().id
}

fn ids(db: &mut Db, only: Only<'_>, after: i64, most: i64) -> Vec<i64> {
    comments::held(db, only, after, most).unwrap().iter().map(|row| row.id).collect()
}

both! {
    fn what_waits_is_listed_by_reason_and_apart_from_the_tray(db, pool) {
        let story = told(db);
        let (a, b, c) = (comment(db, story, "a", false, None), comment(db, story, "b", false, None), comment(db, story, "c", true, None));
        write(db, |db| { reasons::put(db, a, &["name", "link"])?; reasons::put(db, b, &["link"]) }).unwrap();
        assert_eq!((ids(db, Only::Queue, 0, 9), ids(db, Only::Tray, 0, 9)), (vec![a, b], vec![c]));
        assert_eq!((ids(db, Only::Reason("link"), 0, 9), ids(db, Only::Reason("name"), 0, 9)), (vec![a, b], vec![a]));
        assert_eq!((ids(db, Only::Reason("link"), a, 9), ids(db, Only::Reason("link"), 0, 1)), (vec![b], vec![a]));
        assert_eq!(comments::waiting(db).unwrap(), (2, 1));
        let mut counts = reasons::counts(db).unwrap();
        counts.sort();
        assert_eq!(counts, [("link".to_owned(), 2), ("name".to_owned(), 1)]);
        let row = comments::by_row(db, a).unwrap();
        assert!(write(db, |db| comments::publish(db, &row, "A reader", "text", noon(4))).unwrap());
        write(db, |db| reasons::forget(db, &[a])).unwrap();
        assert_eq!(ids(db, Only::Reason("link"), 0, 9), [b]);
        assert_eq!(comments::printed(db, "same", Some(a), 9).unwrap().len(), 2);
    }

    fn a_comment_is_decided_only_as_it_was_read(db, pool) {
        let story = told(db);
        let row = comment(db, story, "a", false, None);
        let read = comments::by_row(db, row).unwrap();
        let new = comments::Rewritten { sealed: vec![4].into(), language: "fr", spam: false, print: "other" };
        assert!(write(db, |db| comments::rewrite(db, &read, new)).unwrap());
        assert!(!write(db, |db| comments::decline(db, &read, true, noon(4))).unwrap(), "its writer was quicker");
        let read = comments::by_row(db, row).unwrap();
        assert!(write(db, |db| comments::decline(db, &read, true, noon(4))).unwrap());
        assert!(!write(db, |db| comments::publish(db, &read, "n", "b", noon(4))).unwrap(), "a colleague was quicker");
        assert!(write(db, |db| comments::hold_again(db, row, false, None)).unwrap());
        let again = comments::by_row(db, row).unwrap();
        assert_eq!((again.state.as_str(), again.version, again.decided_at, again.language.as_str()), ("held", 2, None, "fr"));
    }

    fn an_undo_is_its_members_own_and_ends(db, pool) {
        let story = told(db);
        let (row, who) = (comment(db, story, "a", false, None), member(db));
        let keep = |batch: &'static str| decisions::New {
            comment_id: row, batch, member_id: who, was: "held", spam: false, verdict: "comment-declined", sealed: None, ends_at: noon(5),
        };
        write(db, |db| { decisions::keep(db, keep("one"))?; decisions::keep(db, keep("two")) }).unwrap();
        let before = noon(5) - Duration::seconds(1);
        let mut of = |batch: &str, member: i64, at| decisions::of_batch(db, batch, member, at).unwrap().len();
        assert_eq!((of("one", who, before), of("two", who, before)), (0, 1), "the last decision counts");
        assert_eq!((of("two", who + 1, before), of("two", who, noon(5))), (0, 0));
        assert_eq!(write(db, |db| decisions::end(db, before)).unwrap(), 0);
        assert_eq!(write(db, |db| decisions::end(db, noon(5))).unwrap(), 1);
    }

    fn what_was_decided_against_is_purged_and_a_place_that_was_answered_stays(db, pool) {
        let story = told(db);
        let (alone, answered) = (comment(db, story, "public alone", false, None), comment(db, story, "public answered", false, None));
        let answer = comment(db, story, "answer", false, Some(answered));
        let (old, young) = (comment(db, story, "tray", true, None), comment(db, story, "waits", false, None));
        for row in [alone, answered] {
            assert!(write(db, |db| comments::take_down(db, row, noon(4))).unwrap());
        }
        assert_eq!(comments::to_purge(db, noon(3), day(2), 9).unwrap(), Vec::<i64>::new());
        assert_eq!(comments::to_purge(db, noon(4), day(3), 1).unwrap(), [alone], "so many at once");
        let due = comments::to_purge(db, noon(4), day(3), 9).unwrap();
        assert_eq!(due, [alone, answered]);
        write(db, |db| comments::purge(db, &due)).unwrap();
        assert!(matches!(comments::by_row(db, alone), Err(Error::Missing)));
        let place = comments::by_row(db, answered).unwrap();
        assert_eq!((place.state.as_str(), place.body, place.print, place.decided_at), ("deleted", None, None, None));
        assert_eq!(comments::by_row(db, answer).unwrap().parent_id, Some(answered));
        assert_eq!(comments::to_purge(db, noon(4), day(3), 9).unwrap(), [old]);
        write(db, |db| comments::purge(db, &[old])).unwrap();
        assert_eq!(comments::to_purge(db, noon(4), day(3), 9).unwrap(), Vec::<i64>::new());
        assert_eq!(write(db, |db| comments::end_editing(db, noon(2))).unwrap(), 2, "the answer and what waits");
        assert_eq!(comments::by_row(db, young).unwrap().editable_until, None);
    }

    fn only_a_first_comment_is_put_first(db, pool) {
        let story = told(db);
        let first = comment(db, story, "public", false, None);
        let answer = comment(db, story, "answer", false, Some(first));
        assert!(write(db, |db| comments::pin(db, first, true)).unwrap());
        assert!(!write(db, |db| comments::pin(db, answer, true)).unwrap());
        assert_eq!(comments::published(db, story, 0, 9).unwrap().iter().filter(|row| row.pinned).count(), 1);
        assert_eq!(comments::published(db, story, first, 9).unwrap().len(), 1);
        write(db, |db| comments::take_down(db, first, noon(4))).unwrap();
        assert!(write(db, |db| comments::put_back(db, first, "A reader", "again")).unwrap());
        assert!(!comments::by_row(db, first).unwrap().pinned);
    }

    fn a_thread_a_pattern_a_visitor_and_a_setting_are_what_was_last_said(db, pool) {
        let story = told(db);
        assert_eq!(threads::standing(db, story).unwrap(), None);
        write(db, |db| { threads::decide(db, story, "closed", noon(2))?; threads::decide(db, story, "open", noon(3)) }).unwrap();
        assert_eq!(threads::standing(db, story).unwrap().as_deref(), Some("open"));

        write(db, |db| { patterns::add(db, "p1", "host", "a.example", noon(2))?; patterns::add(db, "p2", "words", "a.example", noon(2)) }).unwrap();
        assert!(patterns::holds(db, "host", "a.example").unwrap() && !patterns::holds(db, "host", "b.example").unwrap());
        assert!(matches!(write(db, |db| patterns::add(db, "p3", "host", "a.example", noon(2))), Err(Error::Taken(_))));
        assert_eq!(patterns::all(db).unwrap().iter().map(|one| one.public_id.as_str()).collect::<Vec<_>>(), ["p2", "p1"]);
        assert!(write(db, |db| patterns::remove(db, "p1")).unwrap() && !write(db, |db| patterns::remove(db, "p1")).unwrap());

        let row = comment(db, story, "a", false, None);
        write(db, |db| { visitors::tag(db, row, "t", day(5))?; visitors::turn_away(db, "t", day(5)) }).unwrap();
        assert_eq!(visitors::of(db, &[row], day(5)).unwrap(), [(row, "t".to_owned())]);
        assert!(visitors::of(db, &[row], day(6)).unwrap().is_empty());
        assert!(visitors::is_turned_away(db, "t", day(5)).unwrap() && !visitors::is_turned_away(db, "t", day(6)).unwrap());
        assert_eq!(write(db, |db| visitors::forget_before(db, day(5))).unwrap(), 0);
        assert_eq!(write(db, |db| visitors::forget_before(db, day(6))).unwrap(), 2);

        let moved = |db: &mut Db, to: &str| write(db, |db| settings::advance(db, "day", to)).unwrap();
        assert!(moved(db, "2026-11-05") && !moved(db, "2026-11-05") && !moved(db, "2026-11-04") && moved(db, "2026-11-06"));
    }

    fn words_are_counted_uncounted_and_fade(db, pool) {
        let learn = |db: &mut Db, words: &[i64], counts| write(db, |db| spam_words::learn(db, words, counts)).unwrap();
        learn(db, &[7, 8], (1, 0));
        learn(db, &[7], (3, 0));
        learn(db, &[8, 9], (0, 1));
        let of = |db: &mut Db| { let mut all = spam_words::of(db, &[7, 8, 9, 10]).unwrap(); all.sort(); all };
        assert_eq!(of(db), [(7, (4, 0)), (8, (1, 1)), (9, (0, 1))]);
        assert_eq!(spam_words::learnt(db).unwrap(), (4, 1));
        learn(db, &[7, 8], (-1, 0));
        learn(db, &[10], (0, -1));
        assert_eq!(of(db), [(7, (3, 0)), (8, (0, 1)), (9, (0, 1)), (10, (0, 0))], "never below nothing");
        write(db, spam_words::fade).unwrap();
        assert_eq!((of(db), spam_words::learnt(db).unwrap()), (vec![(7, (1, 0))], (1, 0)));
    }

    fn two_who_learn_at_once_lose_no_count(db, pool) {
        std::thread::scope(|threads| {
            for _ in 0..3 {
                threads.spawn(|| {
                    let mut db = pool.get().unwrap();
                    (0..20).for_each(|_| write(&mut db, |db| spam_words::learn(db, &[1, 2], (1, 0))).unwrap());
                });
            }
        });
        assert_eq!(spam_words::of(db, &[2]).unwrap(), [(2, (60, 0))]);
        assert_eq!(spam_words::learnt(db).unwrap(), (60, 0));
    }

    fn a_members_day_begins_anew(db, pool) {
        let who = member(db);
        let decided = |db: &mut Db, on: u32, more: i32| write(db, |db| members::count_decided(db, who, day(on), more)).unwrap();
        decided(db, 5, 3);
        decided(db, 5, -1);
        let row = members::by_row(db, who).unwrap().unwrap();
        assert_eq!((row.comments_a_day, row.comments_day, row.comments_decided), (None, Some(day(5)), 2));
        decided(db, 6, 1);
        decided(db, 6, -4);
        write(db, |db| members::set_comments_a_day(db, who, Some(20))).unwrap();
        let row = members::by_row(db, who).unwrap().unwrap();
        assert_eq!((row.comments_a_day, row.comments_day, row.comments_decided), (Some(20), Some(day(6)), 0));
    }
}
