//! The versions of what readers see: noted with the change itself, in the order in which it is seen, not for ever.

use std::time::{Duration, Instant};

use daybook::domain::Tag;
use daybook::store::changes::{self, Since};
use daybook::store::{Db, Error, Listener, write};

use crate::both;

fn note(db: &mut Db, tags: &[Tag]) {
    write(db, |db| changes::note(db, tags)).unwrap();
}

both! {
    fn who_looks_learns_what_changed_since(db, pool) {
        let seen = changes::version(db).unwrap();
        assert_eq!(changes::since(db, seen).unwrap(), (seen, Since::Nothing));
        note(db, &[Tag::story(2), Tag::shelf()]);
        note(db, &[Tag::shelf(), Tag::theme("care")]);
        let (now, since) = changes::since(db, seen).unwrap();
        assert_eq!(now, seen + 2);
        assert_eq!(since, Since::Changed(vec![Tag::shelf(), Tag::story(2), Tag::theme("care")]));
        let undone: Result<(), Error> = write(db, |db| { changes::note(db, &[Tag::story(3)])?; Err(Error::Conflict) });
        assert!(undone.is_err());
        assert_eq!(changes::since(db, now).unwrap(), (now, Since::Nothing), "what was undone was never said");
    }

    fn old_changes_go_and_who_missed_them_knows_it(db, pool) {
        let seen = changes::version(db).unwrap();
        write(db, |db| (0..1_005).try_for_each(|row| changes::note(db, &[Tag::story(row)]))).unwrap();
        assert_eq!(changes::since(db, seen).unwrap(), (seen + 1_005, Since::Unknown));
        let (_, since) = changes::since(db, seen + 1_000).unwrap();
        assert!(matches!(since, Since::Changed(tags) if tags.len() == 5));
        assert_eq!(changes::since(db, seen + 2_000).unwrap().1, Since::Unknown, "a backup was restored");
    }

    fn versions_are_seen_in_their_order_whoever_writes(db, pool) {
        // A reader that sees a version has seen every change below it: none comes later with a smaller number.
        std::thread::scope(|threads| {
            let writers: Vec<_> = (0..3)
                .map(|writer| threads.spawn(move || {
                    let mut db = pool.get().unwrap();
                    (0..40).for_each(|row| note(&mut db, &[Tag::story(writer * 100 + row)]));
                }))
                .collect();
            let (mut seen, mut tags) = (0, Vec::new());
            while seen < 120 {
                let (now, since) = changes::since(db, seen).unwrap();
                if let Since::Changed(new) = since { tags.extend(new) }
                seen = now;
            }
            tags.sort();
            tags.dedup();
            assert_eq!(tags.len(), 120);
            writers.into_iter().for_each(|writer| writer.join().unwrap());
        });
    }
}

#[test]
fn on_postgres_a_listener_hears_of_a_change_when_it_is_made_and_not_before() {
    let database = crate::postgres::TestDatabase::create();
    crate::with_tables(&database.url(), |db, _| {
        let mut listener = Listener::open(&database.url()).unwrap();
        write(db, |db| -> Result<(), Error> {
            changes::note(db, &[Tag::story(1)])?;
            assert!(!listener.heard().unwrap(), "it is not made yet");
            Ok(())
        })
        .unwrap();
        let patience = Instant::now() + Duration::from_secs(5);
        while !listener.heard().unwrap() {
            assert!(Instant::now() < patience, "nothing was heard");
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(!listener.heard().unwrap(), "a message is heard once");
    });
}
