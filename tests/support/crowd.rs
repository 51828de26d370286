//! Many readers at once, at two nodes, while a story is withdrawn at one of them.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::house::TestHouse;
use crate::people::{claim, come_back, diary, editors, hand_in, pass, publish, settle_and_send, write};
use crate::visitor::Visitor;

/// What came of it.
#[derive(Debug)]
pub struct Came {
    /// Answers with something of the story in them.
    pub before: usize,
    /// Answers to what was asked after the answer to the withdrawal.
    pub after: usize,
    /// Of those, how many had something of the story in them.
    pub late: usize,
    /// Readers who got no answer, or another than the story or its end.
    pub failed: usize,
    /// How long the withdrawal took.
    pub took: Duration,
}

/// Publishes a story at one node, lets so many read it at both, and withdraws it under their eyes. Gives its address.
pub fn withdraw(house: &TestHouse, other: &TestHouse, readers: usize) -> (String, Came) {
    let (mut first, mut second) = editors(house);
    let mut contributor = Visitor::new(house.address);
    let changes = write(&mut contributor, &diary("en-d001"));
    let receipt = hand_in(&mut contributor, &changes);
    let bench = claim(&mut first);
    settle_and_send(&mut first, &bench);
    pass(&mut second);
    let status = come_back(&mut contributor, "en", &receipt);
    contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
    let address = publish(&mut first);
    let status = come_back(&mut contributor, "en", &receipt);
    let form = status.form("#sure").set("sure", "yes");

    let slug = address.rsplit('/').next().unwrap().to_owned();
    let rest = Duration::from_millis(5 + u64::try_from(readers).unwrap() / 10);
    let crowd = Crowd::new([house.address, other.address], &address, &slug, rest);
    let (answered, took) = std::thread::scope(|threads| {
        crowd.gather(readers, threads);
        // Until everybody has read it, at least once about.
        std::thread::sleep(Duration::from_millis(1_500) + rest * 2);
        let began = Instant::now();
        let answer = contributor.post(&form.action, &form.fields);
        let answered = Instant::now();
        std::thread::sleep(Duration::from_millis(1_500) + rest * 2);
        crowd.over.store(true, Ordering::Relaxed);
        assert_eq!(answer.status, 200, "{}", answer.words());
        (answered, answered - began)
    });
    let seen = crowd.seen.into_inner().unwrap();
    let asked_after = |read: &&Read| read.asked >= answered;
    let came = Came {
        before: seen.iter().filter(|read| read.story).count(),
        after: seen.iter().filter(asked_after).count(),
        late: seen.iter().filter(asked_after).filter(|read| read.story).count(),
        failed: crowd.failed.load(Ordering::Relaxed),
        took,
    };
    (address, came)
}

/// What came back on an open connection.
pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// In bytes as it travelled, its head included.
    #[allow(dead_code, reason = "the bench does not weigh")]
    pub fn weight(&self) -> usize {
        self.head.len() + 4 + self.body.len()
    }
}

/// One request on an open connection; `None` when it was closed.
pub fn ask(stream: &mut TcpStream, path: &str, headers: &str) -> Option<Reply> {
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
    rest: Duration,
}

impl<'a> Crowd<'a> {
    fn new(nodes: [SocketAddr; 2], address: &'a str, slug: &'a str, rest: Duration) -> Self {
        let (over, failed) = (AtomicBool::new(false), AtomicUsize::new(0));
        Self { nodes, address, slug, over, failed, seen: Mutex::new(Vec::new()), rest }
    }

    fn gather<'scope>(&'scope self, readers: usize, threads: &'scope std::thread::Scope<'scope, '_>) {
        for number in 0..readers {
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
            // Ten thousand who never rest would only wait for each other.
            std::thread::sleep(self.rest);
        }
        self.seen.lock().unwrap().extend(seen);
    }
}
