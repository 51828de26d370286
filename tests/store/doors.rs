//! The door to the database: how one writes, and what happens when many do.

use daybook::store::{Db, Error, Pool, begin_reading, end_reading, write};
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::both;

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

fn put(db: &mut Db, key: &str) -> Result<(), Error> {
    diesel::sql_query("insert into setting (key, value) values ($1, '0')").bind::<Text, _>(key).execute(db)?;
    Ok(())
}

fn keys(db: &mut Db) -> Vec<String> {
    let rows: Vec<Said> = diesel::sql_query("select key as said from setting order by key").load(db).unwrap();
    rows.into_iter().map(|row| row.said).collect()
}

both! {
    fn an_error_undoes_everything_and_an_inner_write_only_its_own(db, pool) {
        let failed: Result<(), Error> = write(db, |db| { put(db, "a")?; Err(Error::Conflict) });
        assert!(matches!(failed, Err(Error::Conflict)));
        assert_eq!(keys(db), [""; 0]);
        write(db, |db| {
            put(db, "kept")?;
            let inner: Result<(), Error> = write(db, |db| { put(db, "lost")?; put(db, "kept") });
            assert!(matches!(inner, Err(Error::Taken(_))), "{inner:?}");
            put(db, "kept too")
        }).unwrap();
        assert_eq!(keys(db), ["kept", "kept too"]);
    }

    fn many_writers_that_read_first_all_get_their_turn(db, pool) {
        write(db, |db| put(db, "tally")).unwrap();
        std::thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| for _ in 0..25 { add_one(pool) });
            }
        });
        let rows: Vec<Said> = diesel::sql_query("select value as said from setting").load(db).unwrap();
        assert_eq!(rows[0].said, "100");
    }

    fn a_page_is_read_at_one_moment_and_the_next_one_sees_what_was_written_meanwhile(db, pool) {
        begin_reading(db).unwrap();
        assert_eq!(keys(db), [""; 0]);
        put(&mut pool.get().unwrap(), "meanwhile").unwrap();
        if matches!(db, Db::Sqlite(_)) {
            assert_eq!(keys(db), [""; 0]);
        }
        end_reading(db).unwrap();
        assert_eq!(keys(db), ["meanwhile"]);
        write(db, |db| put(db, "and written")).unwrap();
        assert_eq!(keys(db).len(), 2);
    }

    fn an_error_keeps_values_to_itself(db, pool) {
        put(db, "Maria Tremblay").unwrap();
        let taken = put(db, "Maria Tremblay").unwrap_err();
        assert!(!format!("{taken} {taken:?}").contains("Maria"), "{taken:?}");
        let garbled = diesel::sql_query("select nothing from setting where key = 'Maria'").execute(db).unwrap_err();
        let garbled = Error::from(garbled);
        assert!(!format!("{garbled} {garbled:?}").contains("Maria"), "{garbled:?}");
    }
}

fn add_one(pool: &Pool) {
    let mut db = pool.get().unwrap();
    write(&mut db, |db| -> Result<(), Error> {
        let lock = if matches!(db, Db::Postgres(_)) { " for update" } else { "" };
        let rows: Vec<Said> = diesel::sql_query(format!("select value as said from setting{lock}")).load(db)?;
        let next = rows[0].said.parse::<u32>().unwrap() + 1;
        diesel::sql_query("update setting set value = $1").bind::<Text, _>(next.to_string()).execute(db)?;
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_sqlite_house_is_prepared_for_bad_days() {
    crate::on_sqlite(|db, _| {
        for (pragma, wanted) in
            [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")]
        {
            let asked = format!("select cast({pragma} as text) as said from pragma_{pragma}");
            let rows: Vec<Said> = diesel::sql_query(asked).load(db).unwrap();
            assert_eq!(rows[0].said, wanted, "{pragma}");
        }
    });
}

#[test]
fn a_house_whose_folder_is_missing_says_so() {
    let said = Pool::open("/nowhere/at/all/daybook.sqlite").unwrap_err().to_string();
    assert!(said.starts_with("the database cannot be reached"), "{said}");
}
