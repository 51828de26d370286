//! What is unpublished cannot be read by whoever takes the disk: words planted through every form are looked for in
//! the database, its journal, the data folder, the temporary folder and all that the program prints.

use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use crate::both;
use crate::people::{Diary, come_back, hand_in, settle_and_send, sign_in, write};
use crate::visitor::Visitor;

/// A word that stands nowhere else. Never a name or place of a list, so that it survives redaction.
fn canary(what: &str) -> String {
    format!("zqcanary{what}qz")
}

/// Plants a word in every form that takes text before publication; gives the words and the receipt.
fn plant(address: SocketAddr, sign_up: &str) -> Vec<String> {
    let mut planted = Vec::new();
    let mut plant = |what: &str| {
        planted.push(canary(what));
        canary(what)
    };
    // A story handed in.
    let told = Diary {
        lang: "en",
        title: format!("A week of {}", plant("title")),
        text: format!("## Day {}\n\nSo it was, {} said.", plant("label"), plant("entry")),
    };
    let mut contributor = Visitor::new(address);
    let changes = write(&mut contributor, &told);
    let card = changes.attributes("li.entity-card", "id").first().map(|id| id.trim_start_matches("entity-").to_owned());
    let mut changes_form = changes.form("input[value=changes]");
    if let Some(card) = card {
        changes_form =
            changes_form.set(&format!("choice-{card}"), "generalise").set(&format!("with-{card}"), &plant("instead"));
    }
    let changes = contributor.send(&changes_form, Some(("save", "1")));
    let receipt = hand_in(&mut contributor, &changes);
    planted.push(receipt.clone());
    let mut plant = |what: &str| {
        planted.push(canary(what));
        canary(what)
    };
    let status = come_back(&mut contributor, "en", &receipt);
    contributor.send(&status.form("#text").set("text", &format!("A letter, {}", plant("letter"))), None);
    // A draft that nobody sent.
    let mut idle = Visitor::new(address);
    let unsent = Diary { lang: "fr", title: plant("unsent"), text: plant("unsenttext") };
    write(&mut idle, &unsent);
    // What a reader looks for.
    let searched = plant("searched");
    for query in [searched.clone(), format!("%22{searched}+x%22*"), format!("{searched}&page=7")] {
        idle.get(&format!("/en/search?q={query}"));
    }
    // The desk: a question, an edit, a decision, a note.
    let mut admin = Visitor::new(address);
    let page = admin.open(sign_up);
    let form = page.form("#password").set("password", crate::house::PASSWORD).set("again", crate::house::PASSWORD);
    admin.send(&form, None);
    sign_in(&mut admin, "admin");
    let bench = crate::people::claim(&mut admin);
    let bench = admin.send(&bench.form("#question").set("question", &plant("question")), None);
    let edited = format!("{} and {}", bench.form("#title").value("text"), plant("edited"));
    let bench = admin.send(&bench.form("#title").set("text", &edited), None);
    let sent = settle_and_send(&mut admin, &bench);
    assert_eq!(sent.status, 200, "{}", sent.words());
    planted
}

fn search(folder: &Path, words: &[String], since: Option<SystemTime>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() {
            search(&path, words, since);
        } else if about.is_file() && since.is_none_or(|since| about.modified().is_ok_and(|at| at >= since)) {
            let Ok(bytes) = std::fs::read(&path) else { continue };
            nowhere(&path.display().to_string(), &bytes, words);
        }
    }
}

fn nowhere(place: &str, bytes: &[u8], words: &[String]) {
    let lower = bytes.to_ascii_lowercase();
    for word in words {
        let found = lower.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(!found, "{place} holds a word that must be sealed ({} letters)", word.len());
    }
}

/// The program itself, with what it prints.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_stolen_disk_holds_no_word_of_an_unpublished_story() {
    let began = u64::try_from(daybook::clock::now().unix()).unwrap();
    let began = SystemTime::UNIX_EPOCH + Duration::from_secs(began);
    let folder = tempfile::tempdir().unwrap();
    let temporary = tempfile::tempdir().unwrap();
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let data = folder.path().join("data");
    let child = Command::new(env!("CARGO_BIN_EXE_daybook"))
        .args(["serve", "--no-demo", "--listen", &address.to_string(), "--data-dir", data.to_str().unwrap()])
        .env("TMPDIR", temporary.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut program = Program(child);
    let patience = Instant::now() + Duration::from_secs(30);
    while std::net::TcpStream::connect(address).is_err() {
        assert!(Instant::now() < patience, "the program did not start");
        std::thread::sleep(Duration::from_millis(50));
    }
    let token = std::fs::read_to_string(data.join("first-admin-link")).unwrap();
    let words = plant(address, &format!("/desk/set-up/{token}"));
    assert!(words.len() >= 8);
    // While it runs, then stopped: the journal is part of what a thief takes.
    search(&data, &words, None);
    program.0.kill().unwrap();
    program.0.wait().unwrap();
    search(&data, &words, None);
    search(temporary.path(), &words, None);
    search(&folder.path().join(".."), &words, Some(began));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    program.0.stdout.take().unwrap().read_to_end(&mut out).unwrap();
    program.0.stderr.take().unwrap().read_to_end(&mut err).unwrap();
    nowhere("standard output", &out, &words);
    nowhere("standard error", &err, &words);
}

both! {
    fn no_row_of_any_table_holds_a_word_of_an_unpublished_story(house) {
        use diesel::RunQueryDsl as _;
        #[derive(diesel::QueryableByName)]
        struct Text {
            #[diesel(sql_type = diesel::sql_types::Text)]
            text: String,
        }
        let words = plant(house.address, &house.first_link());
        let mut db = house.house.pool.get().unwrap();
        let columns: config::Config = config::Config::builder()
            .add_source(config::File::from_str(include_str!("../../src/store/columns.toml"), config::FileFormat::Toml))
            .build()
            .unwrap();
        let tables: std::collections::HashMap<String, std::collections::HashMap<String, String>> = columns.try_deserialize().unwrap();
        let mut read = 0;
        for (table, columns) in tables {
            for column in columns.keys() {
                let query = format!("select coalesce(cast(\"{column}\" as text), '') as text from \"{table}\"");
                let rows: Vec<Text> = diesel::sql_query(query).load(&mut *db).unwrap_or_default();
                read += rows.len();
                for row in rows {
                    nowhere(&format!("{table}.{column}"), row.text.as_bytes(), &words);
                }
            }
        }
        assert!(read > 100, "{read} values were read");
    }
}
