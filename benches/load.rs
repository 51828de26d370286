//! The server's CPU for one request, beside nginx serving the same bytes from a file, in one run: `scripts/bench`.
//!
//! What is counted is what the kernel charges the server's process (`utime` and `stime`) for the requests that wrk
//! counts, over keep-alive connections. Short runs of both take turns, and the middle one of each counts, so that a
//! busy machine disturbs both alike.
//!
//! `cargo bench --bench load -- SITE100 SITE100000`: two data folders that `fill` filled.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const SECONDS: u32 = 2;
/// What the kernel counts CPU in: hundredths of a second.
const TICK_MS: f64 = 10.0;
/// What the address of a page, a search and a comment is on a filled site.
const STORY: &str = "/en/stories/s7";
const SEARCH: &str = "/en/search?q=common";

/// A server of either kind; stopped by its own process id.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

impl Server {
    /// Daybook on a data folder, with so many megabytes of pages in memory.
    fn daybook(data: &Path, cache_mb: u32) -> Self {
        let port = free_port();
        let child = Command::new(env!("CARGO_BIN_EXE_daybook"))
            .args(["serve", "--no-demo", "--data-dir"])
            .arg(data)
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .env("DAYBOOK_PAGE_CACHE_MB", cache_mb.to_string())
            // The limits count visitors by what a proxy says: the bench is a thousand of them.
            .env("DAYBOOK_BEHIND_PROXY", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, port };
        server.wait();
        server
    }

    /// nginx as Debian sets it up, without its log, on a folder of files.
    fn nginx(folder: &Path) -> Self {
        let port = free_port();
        let place = folder.display();
        let settings = format!(
            "daemon off; master_process off; worker_processes 1; pid {place}/nginx.pid; error_log {place}/error.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; types {{ text/html html; }}\n\
             keepalive_requests 100000000; client_body_temp_path {place}/a; proxy_temp_path {place}/b;\n\
             fastcgi_temp_path {place}/c; uwsgi_temp_path {place}/d; scgi_temp_path {place}/e;\n\
             server {{ listen 127.0.0.1:{port}; root {place}/files; }} }}\n"
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, settings).unwrap();
        let child = Command::new("nginx").arg("-c").arg(&file).stderr(Stdio::null()).spawn().expect("nginx");
        let server = Self { child, port };
        server.wait();
        server
    }

    fn wait(&self) {
        let patience = Instant::now() + Duration::from_secs(60);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(Instant::now() < patience, "the server does not start");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Milliseconds of CPU since it started.
    fn cpu_ms(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
        ticks * TICK_MS
    }

    /// Kilobytes by the name of the line.
    fn memory_kb(&self, name: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim_start_matches(':').trim().trim_end_matches(" kB").parse().unwrap()
    }

    fn send(&self, head: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        write!(stream, "{head} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n{length}Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}").unwrap();
        let mut all = Vec::new();
        stream.read_to_end(&mut all).unwrap();
        let all = String::from_utf8_lossy(&all).into_owned();
        let (head, body) = all.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    fn get(&self, path: &str) -> String {
        let (status, body) = self.send(&format!("GET {path}"), "");
        assert_eq!(status, 200, "{path}");
        body
    }

    /// Microseconds of CPU for one request, over `seconds` of them.
    fn cost(&self, load: &Load, seconds: u32) -> f64 {
        let before = self.cpu_ms();
        let mut wrk = Command::new("wrk");
        wrk.args(["-t1", &format!("-c{}", load.connections), &format!("-d{seconds}s")]);
        if let Some(script) = &load.script {
            wrk.arg("-s").arg(script);
        }
        let said = wrk.arg(format!("http://127.0.0.1:{}{}", self.port, load.path)).output().expect("wrk").stdout;
        let cpu = self.cpu_ms() - before;
        let said = String::from_utf8(said).unwrap();
        assert!(!said.contains("Non-2xx"), "{}: {said}", load.path);
        let count = said.lines().find_map(|line| line.trim().split_once(" requests in ")).unwrap().0;
        cpu * 1_000.0 / count.parse::<f64>().unwrap()
    }
}

/// What wrk asks for.
struct Load {
    path: String,
    connections: u32,
    script: Option<PathBuf>,
}

impl Load {
    fn of(path: &str, connections: u32) -> Self {
        Self { path: path.into(), connections, script: None }
    }

    fn scripted(folder: &Path, name: &str, connections: u32, lua: &str) -> Self {
        let script = folder.join(format!("{name}.lua"));
        fs::write(&script, lua).unwrap();
        Self { path: "/".into(), connections, script: Some(script) }
    }
}

fn middle(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

/// The table, and whether every budget was kept.
struct Table {
    folder: PathBuf,
    nginx: Server,
    missed: usize,
}

impl Table {
    fn new(folder: &Path) -> Self {
        fs::create_dir_all(folder.join("files")).unwrap();
        println!("| what | bytes | Daybook | nginx | ratio | budget | |\n| --- | --- | --- | --- | --- | --- | --- |");
        Self { folder: folder.to_owned(), nginx: Server::nginx(folder), missed: 0 }
    }

    fn verdict(&mut self, kept: bool) -> &'static str {
        self.missed += usize::from(!kept);
        if kept { "kept" } else { "MISSED" }
    }

    /// One row: a load on Daybook, the same bytes from nginx.
    fn beside(&mut self, what: &str, server: &Server, load: &Load, bytes: &str, budget: f64) {
        fs::write(self.folder.join("files/page.html"), bytes).unwrap();
        let file = Load::of("/page.html", load.connections);
        // Whatever is slow only once is not what is measured.
        server.cost(load, 1);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(server.cost(load, SECONDS));
            theirs.push(self.nginx.cost(&file, SECONDS));
        }
        let (ours, theirs) = (middle(ours), middle(theirs));
        let ratio = ours / theirs;
        let verdict = self.verdict(ratio <= budget);
        let size = bytes.len();
        println!("| {what} | {size} | {ours:.1} µs | {theirs:.1} µs | {ratio:.2} | {budget} | {verdict} |");
    }

    /// One row with a budget of its own kind.
    fn alone(&mut self, what: &str, value: f64, unit: &str, budget: f64) {
        let verdict = self.verdict(value <= budget);
        println!("| {what} | | {value:.1} {unit} | | | {budget} {unit} | {verdict} |");
    }
}

/// A story that nobody asked for a moment ago, each time.
const EVERY_STORY: &str = "local n = 0\nrequest = function() n = (n * 7 + 13) % 99991 \
    return wrk.format('GET', '/en/stories/s' .. n) end\n";

fn field(page: &str, name: &str) -> String {
    let after = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
    after.split_once('"').unwrap().0.to_owned()
}

/// The two requests of a comment: looking at what the redactor suggests, and sending.
fn comment(folder: &Path, server: &Server) -> (Load, Load, String) {
    let written = "name=A+reader&text=It+was+like+that+for+us+on+every+night+of+that+year.&parent=";
    let (status, page) = server.send(&format!("POST {STORY}/comments"), written);
    assert_eq!(status, 200);
    let stamp = field(&page, "stamp");
    // A form that comes back at once is a machine's.
    std::thread::sleep(Duration::from_millis(2_500));
    let post = |name: &str, rest: &str| {
        let lua = format!(
            "local n = 0\nrequest = function() n = n + 1\n\
             local once = string.format('%08x-0000-4000-8000-%012x', os.time() % 4294967296, n)\n\
             local who = string.format('10.%d.%d.%d', n / 65536 % 256, n / 256 % 256, n % 256)\n\
             return wrk.format('POST', '{STORY}/comments', {{['Sec-Fetch-Site'] = 'same-origin', \
             ['X-Forwarded-For'] = who, ['Content-Type'] = 'application/x-www-form-urlencoded'}}, \
             '{written}{rest}&once=' .. once) end\n"
        );
        Load::scripted(folder, name, 2, &lua)
    };
    let sent = post("send", &format!("&stamp={stamp}&send=own"));
    (post("look", ""), sent, page)
}

fn cached_and_not(table: &mut Table, small: &Path, large: &Path) {
    let server = Server::daybook(small, 64);
    let (story, front) = (server.get(STORY), server.get("/en/"));
    table.beside("a story, from memory", &server, &Load::of(STORY, 8), &story, 1.5);
    table.beside("the front page, from memory", &server, &Load::of("/en/", 8), &front, 1.5);
    drop(server);
    let server = Server::daybook(large, 0);
    // One reader at a time: two who ask for the same page would share its rendering.
    let every = Load::scripted(&table.folder.clone(), "every", 1, EVERY_STORY);
    table.beside("a story, rendered each time (100,000 stories)", &server, &every, &story, 5.0);
    table.beside("the front page, rendered each time (100,000 stories)", &server, &Load::of("/en/", 1), &front, 5.0);
    let fewer = Server::daybook(small, 0);
    let (mut of_large, mut of_small) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        of_large.push(server.cost(&Load::of("/en/", 1), SECONDS));
        of_small.push(fewer.cost(&Load::of("/en/", 1), SECONDS));
    }
    let times = middle(of_large) / middle(of_small);
    table.alone("the front page of 100,000 stories against that of 100", times, "times", 1.2);
}

fn what_is_made_for_one(table: &mut Table, large: &Path) {
    let folder = table.folder.clone();
    let server = Server::daybook(large, 64);
    let found = server.get(SEARCH);
    table.beside("a search for a common word (100,000 stories)", &server, &Load::of(SEARCH, 2), &found, 20.0);
    // The first look at a comment brings the language models into memory.
    let before = server.memory_kb("VmRSS");
    let (look, send, page) = comment(&folder, &server);
    let models = server.memory_kb("VmRSS").saturating_sub(before) as f64 / 1_000.0;
    let file = folder.join("files/page.html");
    fs::write(&file, &page).unwrap();
    let (mut ours, mut theirs, mut looks) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        looks.push(server.cost(&look, SECONDS));
        ours.push(server.cost(&send, SECONDS));
        theirs.push(table.nginx.cost(&Load::of("/page.html", 2), SECONDS));
    }
    let (looks, sends, theirs) = (middle(looks), middle(ours), middle(theirs));
    let size = page.len();
    for (what, cost) in [
        ("a comment: the look at what the redactor suggests", looks),
        ("a comment: sent, sealed, held, its receipt derived (Argon2id)", sends),
        ("a comment, both", looks + sends),
    ] {
        let ratio = cost / theirs;
        let verdict = table.verdict(ratio <= 10.0);
        println!("| {what} | {size} | {cost:.1} µs | {theirs:.1} µs | {ratio:.2} | 10 | {verdict} |");
    }
    // Many pages, so that the cache is full.
    server.cost(&Load::scripted(&folder, "fill", 4, EVERY_STORY), 10);
    let all = server.memory_kb("VmRSS") as f64 / 1_000.0;
    println!(
        "| (memory that is the process's own and no part of a file) | | {:.1} MB | | | | |",
        server.memory_kb("RssAnon") as f64 / 1_000.0
    );
    println!("| (of it, the language models) | | {models:.1} MB | | | | |");
    let own = all - models;
    table.alone(
        "memory after all of this without the models, the cache full (60 MB and its bound of 64)",
        own,
        "MB",
        124.0,
    );
}

fn cold_start(table: &mut Table, data: &Path, what: &str) {
    let server = Server::daybook(data, 64);
    server.get("/en/");
    table.alone(what, server.cpu_ms(), "ms of CPU", 500.0);
}

fn main() {
    let mut folders = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let (Some(small), Some(large)) = (folders.next(), folders.next()) else {
        eprintln!("which two data folders? scripts/bench makes them");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut table = Table::new(folder.path());
    let fresh = tempfile::tempdir().unwrap();
    cold_start(&mut table, &fresh.path().join("data"), "the very first start to the first page");
    cold_start(&mut table, &small, "a start with 100 stories to the first page");
    cold_start(&mut table, &large, "a start with 100,000 stories to the first page");
    cached_and_not(&mut table, &small, &large);
    what_is_made_for_one(&mut table, &large);
    println!("\n{} of the budgets missed.", table.missed);
}
