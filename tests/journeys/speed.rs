//! The pages that nodes keep: made once, dropped everywhere by what touches them and by nothing else, and never shown
//! once they were taken away.

use std::io::Read as _;
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::time::Duration;

use daybook::domain::{Lang, Tag};
use daybook::publish::encoding::Encoding;
use daybook::store::{changes, write};
use daybook::work::shelf::Found;

use crate::both;
use crate::crowd::{Reply, ask};
use crate::house::TestHouse;
use crate::people::editors;
use crate::visitor::Visitor;

/// How many read at the same time in a test; `scripts/bench` brings ten thousand.
const READERS: usize = 400;
const STORY: &str = "/en/stories/four-nights-in-a-children-s-home";

fn once(address: SocketAddr, path: &str, headers: &str) -> Reply {
    ask(&mut TcpStream::connect(address).unwrap(), path, headers).unwrap()
}

fn keeps(node: &TestHouse, path: &str) -> bool {
    node.house.pages.keeps(path, Encoding::Plain)
}

fn with_demo(house: &TestHouse) {
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
}

/// What another process changes: noted in the database, and nobody here is told.
fn elsewhere(house: &TestHouse, tags: &[Tag]) {
    let mut db = house.house.pool.get().unwrap();
    write(&mut db, |db| changes::note(db, tags)).unwrap();
}

/// The row of the demo's story.
fn row(house: &TestHouse) -> i64 {
    let found = house.house.work(daybook::clock::now()).unwrap().story_at(Lang::En, STORY.rsplit('/').next().unwrap());
    let Ok(Found::Here(story)) = found else { panic!("the demo has this story") };
    story.row
}

fn other_story(reader: &mut Visitor) -> String {
    let links = reader.open("/en/stories/").attributes("main a", "href");
    links.into_iter().find(|link| link.starts_with("/en/stories/") && !link.contains('?') && link != STORY).unwrap()
}

both! {
    fn a_page_is_packed_as_the_reader_can_unpack_it_and_each_form_has_its_validator(house) {
        with_demo(&house);
        let of = |accepted: &str| once(house.address, STORY, &format!("Accept-Encoding: {accepted}\r\n"));
        let (plain, gzip, brotli) = (of("identity"), of("gzip"), of("gzip, deflate, br"));
        assert_eq!(plain.header("content-encoding"), None);
        assert_eq!(gzip.header("content-encoding"), Some("gzip"));
        assert_eq!(brotli.header("content-encoding"), Some("br"));
        assert!(brotli.body.len() < gzip.body.len() && gzip.body.len() < plain.body.len() / 2);
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&gzip.body[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body);
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(&brotli.body[..], 4_096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body);
        for reply in [&plain, &gzip, &brotli] {
            assert_eq!(reply.header("content-length").unwrap(), reply.body.len().to_string());
            assert_eq!(reply.header("vary"), Some("Accept-Encoding"));
        }
        let etags = [&plain, &gzip, &brotli].map(|reply| reply.header("etag").unwrap().to_owned());
        assert!(etags[0] != etags[1] && etags[1] != etags[2] && etags[0] != etags[2]);
        let again = |accepted: &str, etag: &str| {
            once(house.address, STORY, &format!("Accept-Encoding: {accepted}\r\nIf-None-Match: {etag}\r\n"))
        };
        let unchanged = again("br", &etags[2]);
        assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
        assert_eq!(unchanged.header("vary"), Some("Accept-Encoding"));
        assert_eq!(again("gzip", &etags[2]).status, 200, "other bytes than the reader has");
    }

    fn a_change_drops_exactly_what_it_touches_on_every_node(house) {
        with_demo(&house);
        let other = house.another_node();
        let about = "/en/pages/about";
        let (story, row) = (STORY.to_owned(), row(&house));
        let another = other_story(&mut Visitor::new(house.address));
        let places = [&*story, &*another, "/en/", "/ar/feed.atom", "/sitemap.xml", "/en/pages/methods", about];
        let fill = || for node in [&house, &other] {
            places.iter().for_each(|place| assert_eq!(once(node.address, place, "").status, 200, "{place}"));
            places.iter().for_each(|place| assert!(keeps(node, place), "{place}"));
        };
        for (tag, dropped) in [
            (Tag::thread(row), vec![&*story, "/en/", "/ar/feed.atom"]),
            (Tag::setting("reviewers"), vec!["/en/pages/methods"]),
            (Tag::addresses(), vec!["/sitemap.xml"]),
            (Tag::shelf(), vec!["/en/", "/ar/feed.atom", "/sitemap.xml"]),
            (Tag::shelf_at("nowhere"), vec![]),
            (Tag::everything(), places.to_vec()),
        ] {
            fill();
            elsewhere(&house, std::slice::from_ref(&tag));
            std::thread::sleep(Duration::from_millis(1_050));
            for node in [&house, &other] {
                // Whatever is asked, the node looks at the version first.
                once(node.address, about, "");
                let left: Vec<&str> = places.iter().copied().filter(|place| *place != about && !keeps(node, place)).collect();
                let wanted: Vec<&str> = dropped.iter().copied().filter(|place| *place != about).collect();
                assert_eq!(left, wanted, "{tag:?}");
            }
        }
    }

    fn a_stampede_renders_once(house) {
        with_demo(&house);
        let (before, start) = (house.house.pages.rendered(), Barrier::new(150));
        std::thread::scope(|threads| {
            for _ in 0..150 {
                threads.spawn(|| {
                    let mut stream = TcpStream::connect(house.address).unwrap();
                    start.wait();
                    let reply = ask(&mut stream, STORY, "").unwrap();
                    assert_eq!(reply.status, 200);
                });
            }
        });
        assert_eq!(house.house.pages.rendered() - before, 1);
    }

    fn what_is_cloaked_on_one_node_is_gone_on_the_other_with_the_answer(house) {
        with_demo(&house);
        let other = house.another_node();
        let (mut first, _) = editors(&house);
        assert_eq!(once(other.address, STORY, "").status, 200);
        assert!(String::from_utf8(once(other.address, "/en/", "").body).unwrap().contains(STORY));
        let list = first.open("/desk/published");
        for cloak in list.attributes("form[action$='/cloak']", "action") {
            assert_eq!(first.post(&cloak, &[]).status, 303);
        }
        assert_eq!(once(other.address, STORY, "").status, 404);
        assert!(!String::from_utf8(once(other.address, "/en/", "").body).unwrap().contains(STORY));
    }

    fn not_a_byte_of_a_withdrawn_story_is_read_after_the_answer_on_any_node(house) {
        let other = house.another_node();
        let (address, came) = crate::crowd::withdraw(&house, &other, READERS);
        assert!(came.before > READERS && came.after > READERS, "the crowd read all the while: {came:?}");
        assert_eq!((came.late, came.failed), (0, 0), "{came:?}");
        assert!(came.took > Duration::from_secs(1), "the answer waits for the leases of all nodes: {came:?}");
        for node in [&house, &other] {
            assert_eq!(once(node.address, &address, "").status, 410);
            assert!(!keeps(node, &address));
        }
    }
}

#[test]
fn a_node_that_cannot_reach_its_database_shows_nothing_from_memory() {
    let house = TestHouse::open(crate::house::Engine::Postgres);
    with_demo(&house);
    assert_eq!(once(house.address, STORY, "").status, 200);
    let url = house.house.config.database_url.clone();
    let (server, name) = url.rsplit_once('/').unwrap();
    let sql = |sql: String| {
        use diesel::connection::SimpleConnection as _;
        let pool = daybook::store::Pool::open_sized(&format!("{server}/postgres"), 1).unwrap();
        pool.get().unwrap().batch_execute(&sql).unwrap();
    };
    sql(format!(
        "alter database {name} with allow_connections false; \
         select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
    ));
    std::thread::sleep(Duration::from_millis(1_050));
    let cut_off = once(house.address, STORY, "");
    assert_eq!(cut_off.status, 500);
    assert!(!String::from_utf8_lossy(&cut_off.body).contains("four-nights"));
    sql(format!("alter database {name} with allow_connections true"));
    assert_eq!(once(house.address, STORY, "").status, 200, "and again when it is there again");
}
