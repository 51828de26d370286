//! The commands, as operators and scripts call them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn daybook(data: &Path, args: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daybook"))
        .args(args)
        .args(["--data-dir", data.to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn redact_reads_text_files_and_rows() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Ring Amara Okafor on 07700 900123.";
    let done = daybook(folder.path(), &["redact", "--lang", "en"], text);
    assert_eq!((done.status.code(), out(&done).as_str()), (Some(0), "Ring [person A] on [a phone number]."));
    let file = folder.path().join("note.txt");
    std::fs::write(&file, text).unwrap();
    let done = daybook(folder.path(), &["redact", "--format", "json", file.to_str().unwrap()], "");
    let row: serde_json::Value = serde_json::from_str(&out(&done)).unwrap();
    assert_eq!(row["spans"][1]["label"], "CONTACT");
    assert_eq!((row["spans"][1]["start"].as_u64(), row["spans"][1]["end"].as_u64()), (Some(21), Some(33)));
    let rows = "{\"id\":\"a\",\"text\":\"Élise est là.\",\"lang\":\"fr\"}\n{\"id\":2,\"text\":\"\"}\n";
    let done = daybook(folder.path(), &["redact", "--jsonl"], rows);
    let lines: Vec<serde_json::Value> = out(&done).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), &lines[0]["id"], &lines[1]["id"]), (2, &"a".into(), &2.into()));
    let wrong = daybook(folder.path(), &["redact", "--jsonl"], "nonsense\n");
    assert_eq!(wrong.status.code(), Some(1));
    assert!(err(&wrong).contains("line 1: is not JSON") && !err(&wrong).contains("nonsense"));
    let wrong = daybook(folder.path(), &["redact", "--jsonl"], b"{\"id\":1,\"text\":\"\"}\n\xff\n");
    assert!(err(&wrong).contains("line 2: is not UTF-8"), "{}", err(&wrong));
    let wrong = daybook(folder.path(), &["redact", "--jsonl"], "{\"id\":1,\"text\":\"\"}\n\n{\"id\":2}\n");
    assert!(err(&wrong).contains("line 3: has no \"text\""), "{}", err(&wrong));
    let wrong = daybook(folder.path(), &["redact"], b"one\ntwo \xff\n");
    assert!(err(&wrong).contains("standard input: line 2 is not UTF-8"), "{}", err(&wrong));
    assert_eq!(daybook(folder.path(), &["redact", "--format", "poem"], "").status.code(), Some(2));
    assert_eq!(daybook(folder.path(), &["redact", "missing.txt"], "").status.code(), Some(1));
}

#[test]
fn redact_reads_what_other_systems_write() {
    let folder = tempfile::tempdir().unwrap();
    let text = "\u{feff}Ring Amara Okafor.\r\nShe is out.\r\n";
    let done = daybook(folder.path(), &["redact", "--lang", "en"], text);
    assert_eq!(out(&done), "\u{feff}Ring [person A].\r\nShe is out.\r\n");
    let rows = "\u{feff}\r\n\u{feff}{\"id\":1,\"text\":\"\"}\r\n{\"id\":2,\"text\":\"\"}\r\n\r\n";
    let done = daybook(folder.path(), &["redact", "--jsonl"], rows);
    assert_eq!((done.status.code(), out(&done).lines().count()), (Some(0), 2), "{}", err(&done));
}

#[test]
fn eval_prints_the_table_and_names_a_wrong_row() {
    let folder = tempfile::tempdir().unwrap();
    let gold = folder.path().join("gold.jsonl");
    let mark = |start: usize, end: usize, label: &str, entity: &str| serde_json::json!({"start": start, "end": end, "label": label, "entity": entity});
    let text = "Ring Amara Okafor on 07700 900123. The kettle is on.";
    let spans = [mark(5, 17, "PERSON", "p1"), mark(21, 33, "CONTACT", "c1"), mark(39, 45, "ORG", "o1")];
    let row = serde_json::json!({"id": "a", "lang": "en", "text": text, "spans": spans});
    std::fs::write(&gold, format!("{row}\n")).unwrap();
    let file = gold.to_str().unwrap();
    let done = daybook(folder.path(), &["eval", file, "--by-label", "--misses", "9"], "");
    let table = out(&done);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    // Two of three entities; both direct ones; nothing hidden in vain; a kettle is no organisation.
    assert!(table.contains("en                  1        3    0.667    1.000    0.000    0.667"), "{table}");
    assert!(table.contains("[[kettle]] is on."), "{table}");
    let without = out(&daybook(folder.path(), &["eval", file, "--without", "rules,tagger"], ""));
    assert!(without.contains("en                  1        3    0.000    0.000"), "{without}");
    std::fs::write(&gold, format!("{row}\n{{}}\n")).unwrap();
    let wrong = daybook(folder.path(), &["eval", file], "");
    assert!(wrong.status.code() == Some(1) && err(&wrong).contains("gold.jsonl:2"), "{}", err(&wrong));
}

#[test]
fn a_diary_is_brought_in_and_the_house_looked_over() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let file = folder.path().join("week.md");
    std::fs::write(&file, "# Une semaine\n\n## Lundi\n\nTôt levée.\n\n## Mardi\n\nRien.\n").unwrap();
    let done = daybook(&data, &["import", "story", file.to_str().unwrap(), "--lang", "fr"], "");
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    assert_eq!(out(&done).split_whitespace().count(), 7, "the receipt and nothing else");
    assert!(daybook::seal::Receipt::parse(out(&done).trim()).is_ok());
    std::fs::write(&file, "no title").unwrap();
    let no = daybook(&data, &["import", "story", file.to_str().unwrap()], "");
    assert_eq!(no.status.code(), Some(1));
    assert!(err(&no).contains("week.md"), "{}", err(&no));

    let added = daybook(&data, &["user", "add", "Ana", "--role", "editor"], "");
    assert!(out(&added).starts_with("http://127.0.0.1:8080/desk/set-up/"), "{}", err(&added));
    let again = daybook(&data, &["user", "add", "ANA", "--role", "editor"], "");
    assert_eq!(again.status.code(), Some(1));
    assert!(err(&again).contains("already"));
    assert_eq!(daybook(&data, &["user", "add", "Bo", "--role", "king"], "").status.code(), Some(2));

    let verified = daybook(&data, &["audit", "verify"], "");
    assert!(out(&verified).contains("the register holds"), "{}", err(&verified));
    let doctor = daybook(&data, &["doctor"], "");
    assert_eq!(doctor.status.code(), Some(1), "nobody can open stories yet");
    assert!(out(&doctor).contains("first administrator"), "{}", out(&doctor));
    let lost = daybook(&data, &["doctor", "--database-url", "mysql://x"], "");
    assert!(err(&lost).contains("postgres://USER@HOST/NAME"), "{}", err(&lost));
}
