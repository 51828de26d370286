//! A PostgreSQL for the tests: found where the test runner left its address, or started privately.
//!
//! `scripts/test` writes the address of a running server to `target/test-postgres.url`. Without it, the first test
//! that asks starts a cluster of its own in a temporary folder, without safety from power cuts, and leaves its address
//! there for the next one. Every test makes its own database and drops it.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use daybook::store::Pool;
use diesel::connection::SimpleConnection;

/// A database of one's own; dropped with the value.
pub struct TestDatabase {
    server: String,
    name: String,
}

impl TestDatabase {
    /// Makes an empty database on the tests' server.
    ///
    /// # Panics
    /// When there is no server and PostgreSQL is not installed: half of the suite is not a pass.
    pub fn create() -> Self {
        let server = server();
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        run(&server, &format!("create database {name}"));
        Self { server, name }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("{}/{}", self.server, self.name)
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Ok(mut conn) = Pool::open_sized(&format!("{}/postgres", self.server), 1).and_then(|pool| pool.get()) {
            let _ = conn.batch_execute(&format!("drop database if exists {} with (force)", self.name));
        }
    }
}

fn run(server: &str, sql: &str) {
    let pool = Pool::open_sized(&format!("{server}/postgres"), 1).expect("the tests' PostgreSQL answers");
    pool.get().unwrap().batch_execute(sql).expect("the tests' PostgreSQL obeys");
}

/// The server's address without a database: `postgres://postgres@127.0.0.1:54321`.
fn server() -> String {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    fs::create_dir_all(&target).unwrap();
    // Test programs may run side by side: one starts the cluster, the others wait here.
    let lock = File::create(target.join("test-postgres.lock")).unwrap();
    lock.lock().unwrap();
    let noted = target.join("test-postgres.url");
    let left = fs::read_to_string(&noted).unwrap_or_default().trim().trim_end_matches('/').to_owned();
    if !left.is_empty() && Pool::open_sized(&format!("{left}/postgres"), 1).is_ok() {
        return left;
    }
    let (started, home) = start();
    fs::write(&noted, &started).unwrap();
    // Where `scripts/test` finds the server again to stop it.
    fs::write(target.join("test-postgres.home"), text(&home)).unwrap();
    started
}

fn start() -> (String, PathBuf) {
    let bin = installed().expect(
        "these tests need PostgreSQL: install it (apt-get install postgresql), or put the address of a running \
         server in target/test-postgres.url",
    );
    let home = tempfile::Builder::new().prefix("daybook-postgres-").tempdir().unwrap().keep();
    if am_root() {
        // PostgreSQL refuses to run as root; its package brings a user of its own.
        command("chown", &["postgres", &text(&home)], false);
    }
    let data = text(&home.join("data"));
    command(
        &text(&bin.join("initdb")),
        &["-D", &data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
        true,
    );
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let options = format!(
        "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c fsync=off \
         -c synchronous_commit=off -c full_page_writes=off -c max_connections=200",
        text(&home)
    );
    let log = text(&home.join("log"));
    command(&text(&bin.join("pg_ctl")), &["-D", &data, "-l", &log, "-w", "-o", &options, "start"], true);
    (format!("postgres://postgres@127.0.0.1:{port}"), home)
}

/// The newest version installed, as Debian lays it out, or whatever stands on the path.
fn installed() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().or_else(|| {
        let path = Command::new("sh").args(["-c", "command -v initdb"]).output().ok()?.stdout;
        PathBuf::from(String::from_utf8(path).ok()?.trim()).parent().map(Path::to_owned).filter(|bin| bin.is_absolute())
    })
}

fn am_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|said| said.stdout.trim_ascii() == b"0")
}

fn command(program: &str, arguments: &[&str], as_postgres: bool) {
    let mut command = if as_postgres && am_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", program]);
        command
    } else {
        Command::new(program)
    };
    // The server outlives the command: it must not inherit a pipe that someone waits on.
    let status = command
        .args(arguments)
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.is_ok_and(|status| status.success()), "{program} failed: cannot start a PostgreSQL for the tests");
}

fn text(path: &Path) -> String {
    path.to_str().expect("temporary folders have plain names").to_owned()
}
