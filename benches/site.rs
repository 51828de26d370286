//! The site under load, in one run with a bare handler that returns the same bytes from memory, and the redactor.
//!
//! `scripts/bench` runs it and prints the table. Load and server share the machine, as they do for the bare handler.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpResponse, HttpServer};
use daybook::config::Config;
use daybook::domain::{CommentText, Lang, PublicId};
use daybook::seal::Token;
use daybook::work::House;
use daybook::work::comment::NewComment;

const CONNECTIONS: usize = 8;
const SECONDS: u64 = 4;

fn serve(house: &Data<House>, socket: TcpListener) {
    let house = house.clone();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(daybook::web::app::server(house, socket, 2).unwrap()).unwrap();
    });
}

/// The least that actix-web can do: the bytes, their type, nothing else.
fn serve_bare(body: Bytes, socket: TcpListener) {
    std::thread::spawn(move || {
        let app = move || {
            let body = body.clone();
            let handler = move || {
                let body = body.clone();
                async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(body) }
            };
            App::new().route("/", web::get().to(handler))
        };
        actix_web::rt::System::new().block_on(HttpServer::new(app).workers(2).listen(socket).unwrap().run()).unwrap();
    });
}

fn socket() -> (TcpListener, SocketAddr) {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}

/// One request on an open connection; the length of the body.
fn ask(stream: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) -> usize {
    stream.write_all(request).unwrap();
    buffer.clear();
    let mut chunk = [0; 16_384];
    loop {
        let read = stream.read(&mut chunk).unwrap();
        assert!(read > 0, "the server closed the connection");
        buffer.extend_from_slice(&chunk[..read]);
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = std::str::from_utf8(&buffer[..end]).unwrap().to_ascii_lowercase();
        assert!(head.starts_with("http/1.1 200"), "{head}");
        let length: usize =
            head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap();
        if buffer.len() >= end + 4 + length {
            return length;
        }
    }
}

/// Requests per second of a path, over keep-alive connections.
fn load(address: SocketAddr, path: &str) -> (f64, usize) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAccept: text/html\r\n\r\n").into_bytes();
    let (done, stop) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
    let mut length = 0;
    let mut first = TcpStream::connect(address).unwrap();
    for _ in 0..50 {
        length = ask(&mut first, &request, &mut Vec::new());
    }
    let threads: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (request, done, stop) = (request.clone(), done.clone(), stop.clone());
            std::thread::spawn(move || {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut buffer = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    ask(&mut stream, &request, &mut buffer);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    let began = Instant::now();
    std::thread::sleep(Duration::from_secs(SECONDS));
    let rate = done.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    (rate, length)
}

/// The middle of three runs.
fn steady(address: SocketAddr, path: &str) -> (f64, usize) {
    let mut runs: Vec<(f64, usize)> = (0..3).map(|_| load(address, path)).collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs[1]
}

fn against_bare(name: &str, address: SocketAddr, path: &str) {
    let (_, length) = load(address, path);
    let (bare, bare_address) = socket();
    serve_bare(Bytes::from(vec![b'x'; length]), bare);
    let (ours, bare) = (steady(address, path).0, steady(bare_address, "/").0);
    println!("| {name} | {length} bytes | {ours:.0}/s | {bare:.0}/s | {:.2} |", ours / bare);
}

fn comments(house: &House) {
    let mut work = house.work(daybook::clock::now()).unwrap();
    let daybook::work::shelf::Found::Here(story) = work.story_at(Lang::En, "four-nights-in-a-children-s-home").unwrap()
    else {
        panic!("the demo has this story")
    };
    let stamp = work.comment_stamp();
    std::thread::sleep(Duration::from_secs(3));
    let began = Instant::now();
    let mut done = 0_u32;
    while began.elapsed() < Duration::from_secs(SECONDS) {
        let text = CommentText {
            name: "A reader".into(),
            text: "It was like that for us, on every night of that year.".into(),
        };
        let new = NewComment {
            lang: Lang::En,
            story: story.row,
            parent: None,
            text,
            once: PublicId::random(),
            stamp: stamp.clone(),
            visitor: "192.0.2.1".into(),
            trapped: false,
        };
        house.work(daybook::clock::now()).unwrap().hold_comment(&new, &Token::generate()).unwrap();
        done += 1;
    }
    let rate = f64::from(done) / began.elapsed().as_secs_f64();
    println!("| a comment held (Argon2id, sealed, committed to disk) | one at a time | {rate:.0}/s | | |");
}

fn redactor(house: &House) {
    let line = "I met Amara Okafor at Ashfield Primary in Leeds on 12 March. She said her brother, 14, had rung 07700 900123 again, \
                and we wrote it all down and went home in the rain, as we do when nobody asks. ";
    for (name, length) in [("redact, a diary of 5 KB", 5_000), ("redact, 10 MB", 10_000_000)] {
        let text = line.repeat(length / line.len() + 1);
        let began = Instant::now();
        let mut bytes = 0;
        while began.elapsed() < Duration::from_secs(2) {
            let found = house.redactor.analyse(&[&text], Some(redact::Language::En));
            assert!(!found.findings.is_empty());
            bytes += text.len();
        }
        let rate = bytes as f64 / began.elapsed().as_secs_f64() / 1e6;
        println!("| {name} | {} bytes | {rate:.1} MB/s | | |", text.len());
    }
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, address) = socket();
    let data_dir = folder.path().join("data");
    let database_url = data_dir.join("daybook.sqlite").display().to_string();
    let config = Config {
        database_url,
        data_dir,
        listen: address,
        base_url: format!("http://{address}"),
        behind_proxy: false,
        page_cache_mb: 64,
        recognised_by: daybook::config::RECOGNISED_BY,
        leave_to: daybook::config::LEAVE_TO.to_owned(),
        close_comments_after_months: daybook::config::CLOSE_COMMENTS_AFTER_MONTHS,
    };
    let house = Data::new(House::open(config).unwrap());
    house.work(daybook::clock::now()).unwrap().first_start().unwrap();
    // The four invented stories five times over: a front page of twenty.
    house.work(daybook::clock::now()).unwrap().publish_demo_times(5).unwrap();
    serve(&house, listener);
    println!("| what | size | Daybook | bare actix-web | ratio |\n| --- | --- | --- | --- | --- |");
    against_bare("a story page from the cache", address, "/en/stories/four-nights-in-a-children-s-home");
    against_bare("the front page with 20 stories, from the cache", address, "/en/");
    comments(&house);
    redactor(&house);
    std::process::exit(0);
}
