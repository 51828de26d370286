//! The search over many stories: the CPU that one question costs, at the median, on either engine.
//!
//! `cargo bench --bench search -- [STORIES] [DATABASE]`: 100,000 stories of 5 KB over ten years on a SQLite file of its
//! own, or on the PostgreSQL whose address is given (an empty database; its server must run on this machine, since
//! the CPU of its processes is what is counted).

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

mod teller;

use std::time::Instant;

use chrono::NaiveDate;
use daybook::domain::{Lang, Question};
use daybook::store::shelf::Wanted;
use daybook::store::{self, Db, Pool, search, stories};
use diesel::prelude::*;
use diesel::sql_types::Integer;

const ROUNDS: usize = 41;

#[derive(QueryableByName)]
struct Process {
    #[diesel(sql_type = Integer)]
    pid: i32,
}

/// Hundredths of a second are too coarse for one question: the scheduler's own account is in nanoseconds.
fn cpu_ns(pid: &str) -> u64 {
    let said = std::fs::read_to_string(format!("/proc/{pid}/schedstat")).unwrap();
    said.split(' ').next().unwrap().parse().unwrap()
}

fn measure(db: &mut Db, name: &str, typed: &str, wanted: &Wanted) {
    let backend = match db {
        Db::Sqlite(_) => None,
        Db::Postgres(conn) => {
            let process: Process = diesel::sql_query("select pg_backend_pid() as pid").get_result(conn).unwrap();
            Some(process.pid.to_string())
        }
    };
    let at = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap().and_time(chrono::NaiveTime::MIN);
    let (mut cpu, mut wall, mut found) = (Vec::new(), Vec::new(), 0);
    let account = |backend: &Option<String>| cpu_ns("thread-self") + backend.as_deref().map_or(0, cpu_ns);
    for _ in 0..ROUNDS {
        let (began, before) = (Instant::now(), account(&backend));
        let questions = [Question::parse(Lang::En, typed)];
        found = search::find(db, &questions, wanted, at).unwrap().len();
        cpu.push(account(&backend) - before);
        wall.push(began.elapsed());
    }
    cpu.sort_unstable();
    wall.sort_unstable();
    let (cpu, wall) = (cpu[ROUNDS / 2] as f64 / 1e6, wall[ROUNDS / 2].as_secs_f64() * 1e3);
    println!("| {name} | {found} | {cpu:.2} ms | {wall:.2} ms |");
}

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let many: usize = arguments.next().map_or(100_000, |many| many.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let url = arguments.next().unwrap_or_else(|| folder.path().join("search.sqlite").display().to_string());
    let pool = Pool::open_sized(&url, 1).unwrap();
    let mut db = pool.get().unwrap();
    store::migrate(&mut db).unwrap();
    if search::waiting(&mut db, 0, 1).unwrap().sources.is_empty() && stories::published(&mut db, 1).unwrap().is_empty()
    {
        teller::fill(&mut db, many);
    }
    if let Db::Postgres(conn) = &mut *db {
        diesel::sql_query("vacuum analyze").execute(conn).unwrap();
    }
    println!("| question | ranked | CPU, median | wall, median |\n| --- | --- | --- | --- |");
    let all = Wanted::default();
    let school = Wanted { setting: Some("school".into()), ..Wanted::default() };
    measure(&mut db, "a common word (6 of 10 stories)", "common", &all);
    measure(&mut db, "the same in one setting", "common", &school);
    measure(&mut db, "a word of 1 in 20", "middling", &all);
    measure(&mut db, "a word of 1 in 1,000", "seldom", &all);
    measure(&mut db, "two common words", "common house", &all);
    measure(&mut db, "a phrase of common words", "\"common house\"", &all);
    measure(&mut db, "the beginning of a common word", "comm*", &all);
    measure(&mut db, "a word of no story", "nowhere", &all);
    if let Ok(file) = std::fs::metadata(&url) {
        println!("\nThe file: {} MB.", file.len() / 1_000_000);
    }
}
