//! Comments for the journeys: sent with a browser, or without one at any moment and from anywhere.

use chrono::Duration;
use daybook::clock;
use daybook::domain::{CommentText, Lang, PublicId, Timestamp};
use daybook::seal::Token;
use daybook::store::{Db, Pool};
use daybook::work::comment::NewComment;
use daybook::work::moderation::{Queue, Wanted};
use daybook::work::shelf::Found;
use daybook::work::{Desk, Refusal};
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::house::{PASSWORD, TestHouse};
use crate::visitor::Visitor;

pub const SLUG: &str = "four-nights-in-a-children-s-home";
pub const ADDRESS: &str = "/en/stories/four-nights-in-a-children-s-home";

/// Opens a house with the invented stories.
pub fn demo(house: &TestHouse) {
    house.house.work(clock::now()).unwrap().publish_demo().unwrap();
}

/// Sends comments as written, each by a reader of its own; gives the readers on the page with their receipts.
pub fn say(house: &TestHouse, texts: &[&str]) -> Vec<(Visitor, crate::visitor::Answer)> {
    let checks: Vec<_> = texts
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
    let send = |(mut reader, check): (Visitor, crate::visitor::Answer)| {
        let held = reader.send(&check.form("input[name=stamp]"), Some(("send", "own")));
        assert_eq!(held.status, 200, "{}", held.words());
        (reader, held)
    };
    checks.into_iter().map(send).collect()
}

/// The row of the story that is talked about.
pub fn story(house: &TestHouse) -> i64 {
    let found = house.house.work(clock::now()).unwrap().story_at(Lang::En, SLUG).unwrap();
    let Found::Here(story) = found else { panic!("the demo has this story") };
    story.row
}

/// Holds a comment without a browser at this moment, as if its form had been open for a minute; gives its receipt.
pub fn hold(house: &TestHouse, at: Timestamp, visitor: &str, text: &str) -> Result<String, Refusal> {
    let stamp = house.house.work(at.plus(Duration::minutes(-1))).unwrap().comment_stamp();
    let new = NewComment {
        lang: Lang::En,
        story: story(house),
        parent: None,
        text: CommentText { name: "A reader".into(), text: text.into() },
        once: PublicId::random(),
        stamp,
        visitor: visitor.into(),
        trapped: false,
    };
    let (cookie, mut work) = (Token::generate(), house.house.work(at).unwrap());
    work.hold_comment(&new, &cookie)?;
    Ok(work.comment_receipt(&cookie).unwrap().unwrap())
}

/// A member at work, without a browser.
pub fn desk(house: &TestHouse, name: &str) -> Desk {
    let mut work = house.house.work(clock::now()).unwrap();
    let token = work.sign_in(name, PASSWORD).unwrap();
    work.desk(&token).unwrap()
}

/// What waits for this member at this moment.
pub fn waiting(house: &TestHouse, desk: &Desk, wanted: Wanted, at: Timestamp) -> Queue {
    house.house.work(at).unwrap().queue_of_comments(desk, wanted, None).unwrap()
}

/// Presses a button on the card of the comment with these words.
pub fn press(moderator: &mut Visitor, list: &str, words: &str, what: &str) -> crate::visitor::Answer {
    let page = moderator.open(list);
    let at = page.all(".card textarea").iter().position(|text| text.contains(words));
    let at = at.unwrap_or_else(|| panic!("{words} does not wait: {}", page.words()));
    let id = page.attributes(".card form input[name=id]", "value")[at].clone();
    moderator.send(&page.form(&format!("input[name=id][value='{id}']")), Some(("do", what)))
}

/// What readers see under the story.
pub fn under(house: &TestHouse) -> crate::visitor::Answer {
    Visitor::new(house.address).open(ADDRESS)
}

/// The database of a house, for what no page shows.
pub fn database(house: &TestHouse) -> Pool {
    Pool::open_sized(&house.house.config.database_url, 1).unwrap()
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// In how many places of the database a word stands: every row of every table, and the file with its log.
pub fn places(house: &TestHouse, word: &str) -> usize {
    let pool = database(house);
    match &mut *pool.get().unwrap() {
        Db::Sqlite(conn) => {
            conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
            let file = std::path::PathBuf::from(&house.house.config.database_url);
            let log = file.with_file_name("daybook.sqlite-wal");
            let bytes = [std::fs::read(file).unwrap(), std::fs::read(log).unwrap_or_default()].concat();
            bytes.windows(word.len()).filter(|window| *window == word.as_bytes()).count()
        }
        Db::Postgres(conn) => {
            let tables = "select table_name::text as name from information_schema.tables where table_schema = 'public'";
            let tables: Vec<Named> = diesel::sql_query(tables).load(conn).unwrap();
            let rows = tables.iter().map(|table| {
                let rows = format!("select count(*) as count from \"{0}\" where \"{0}\"::text like $1", table.name);
                let found: Vec<Counted> =
                    diesel::sql_query(rows).bind::<Text, _>(format!("%{word}%")).load(conn).unwrap();
                usize::try_from(found[0].count).unwrap()
            });
            rows.sum()
        }
    }
}
