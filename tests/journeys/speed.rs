//! The pages that nodes keep: made once, dropped everywhere by what touches them and by nothing else, and never shown
//! once they were taken away.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

use daybook::domain::{Lang, Tag};
use daybook::publish::encoding::Encoding;
use daybook::store::{changes, write};
use daybook::work::shelf::Found;

use crate::both;
use crate::house::TestHouse;
use crate::people::{claim, come_back, diary, editors, hand_in, pass, publish, settle_and_send, write as tell};
use crate::visitor::Visitor;

const STORY: &str = "/en/stories/four-nights-in-a-children-s-home";

/// What came back on an open connection.
struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

fn ask(stream: &mut TcpStream, path: &str, headers: &str) -> Option<Reply> {
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: test\r\n{headers}\r\n").as_bytes()).ok()?;
    let (mut all, mut chunk) = (Vec::new(), [0; 16_384]);
    loop {
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        all.extend_from_slice(&chunk[..read]);
        let Some(end) = all.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(all[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut reply = Reply { status, head, body: Vec::new() };
        let length: usize = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
        if all.len() >= end + 4 + length {
            reply.body = all.split_off(end + 4);
            return Some(reply);
        }
    }
}

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
        let (mut first, mut second) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = tell(&mut contributor, &diary("en-d001"));
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, "en", &receipt);
        contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);
        let slug = address.rsplit('/').next().unwrap().to_owned();
        let status = come_back(&mut contributor, "en", &receipt);
        let form = status.form("#sure").set("sure", "yes");

        let crowd = Crowd::new([house.address, other.address], &address, &slug);
        let answered = std::thread::scope(|threads| {
            crowd.gather(threads);
            std::thread::sleep(Duration::from_millis(1_500));
            let answer = contributor.post(&form.action, &form.fields);
            let answered = Instant::now();
            std::thread::sleep(Duration::from_millis(1_500));
            crowd.over.store(true, Ordering::Relaxed);
            assert_eq!(answer.status, 200, "{}", answer.words());
            answered
        });
        let seen = crowd.seen.into_inner().unwrap();
        let late: Vec<_> = seen.iter().filter(|read| read.story && read.asked >= answered).collect();
        let (before, after) = (seen.iter().filter(|read| read.story).count(), seen.iter().filter(|r| r.asked >= answered).count());
        assert!(before > READERS && after > READERS, "{before} before, {after} after: the crowd read all the while");
        assert!(late.is_empty(), "{} of {after} read it after the answer", late.len());
        assert_eq!(crowd.failed.load(Ordering::Relaxed), 0, "everybody got an answer");
        for node in [&house, &other] {
            assert_eq!(once(node.address, &address, "").status, 410);
            assert!(!keeps(node, &address));
        }
    }
}

/// How many read at the same time in a test; `scripts/bench` brings ten thousand.
const READERS: usize = 300;

/// One answer to one reader.
struct Read {
    asked: Instant,
    /// Whether anything of the story was in it.
    story: bool,
}

/// Readers of the story and of the lists that it stands on, at every node, again and again.
struct Crowd<'a> {
    nodes: [SocketAddr; 2],
    address: &'a str,
    slug: &'a str,
    over: AtomicBool,
    failed: AtomicUsize,
    seen: Mutex<Vec<Read>>,
}

impl<'a> Crowd<'a> {
    fn new(nodes: [SocketAddr; 2], address: &'a str, slug: &'a str) -> Self {
        let (over, failed) = (AtomicBool::new(false), AtomicUsize::new(0));
        Self { nodes, address, slug, over, failed, seen: Mutex::new(Vec::new()) }
    }

    fn gather<'scope>(&'scope self, threads: &'scope std::thread::Scope<'scope, '_>) {
        for number in 0..READERS {
            let small = std::thread::Builder::new().stack_size(128 * 1_024);
            small.spawn_scoped(threads, move || self.read(number)).unwrap();
        }
    }

    fn read(&self, number: usize) {
        let (print, atom) = (format!("{}/print", self.address), "/en/feed.atom".to_owned());
        let path = [self.address, &print, "/en/", &atom, "/sitemap.xml", self.address][number / 2 % 6];
        let mut stream = TcpStream::connect(self.nodes[number % 2]).unwrap();
        let mut seen = Vec::new();
        while !self.over.load(Ordering::Relaxed) {
            let asked = Instant::now();
            let Some(reply) = ask(&mut stream, path, "") else {
                self.failed.fetch_add(1, Ordering::Relaxed);
                break;
            };
            // The way between languages on the page of a withdrawn story names no address of it.
            let story = reply.status == 200 && String::from_utf8_lossy(&reply.body).contains(self.slug);
            if !matches!(reply.status, 200 | 410) {
                self.failed.fetch_add(1, Ordering::Relaxed);
            }
            seen.push(Read { asked, story });
            std::thread::sleep(Duration::from_millis(5));
        }
        self.seen.lock().unwrap().extend(seen);
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
