//! The search over many stories: the CPU that one question costs, at the median, on either engine.
//!
//! `cargo bench --bench search -- [STORIES] [DATABASE]`: 100,000 stories of 5 KB over ten years on a SQLite file of its
//! own, or on the PostgreSQL whose address is given (an empty database; its server must run on this machine, since
//! the CPU of its processes is what is counted).

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use std::time::Instant;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use daybook::domain::{EditionText, Entry, Lang, Question};
use daybook::publish::canonical::canonical;
use daybook::publish::passage;
use daybook::store::shelf::Wanted;
use daybook::store::{self, Db, Pool, calls, editions, search, stories, write};
use diesel::prelude::*;
use diesel::sql_types::Integer;

const ROUNDS: usize = 41;

/// Words as they fall in a language: few of them often, many of them seldom.
struct Teller {
    seed: u64,
    words: Vec<String>,
}

impl Teller {
    fn new() -> Self {
        let syllables = ["ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pe", "ra", "so", "ti", "va", "ze"];
        let word = |n: usize| {
            let parts = [n % 14, n / 14 % 14, n / 196 % 14, n / 2_744 % 14];
            parts.iter().map(|part| syllables[*part]).collect::<String>()
        };
        Self { seed: 7, words: (0..30_000).map(word).collect() }
    }

    fn next(&mut self) -> f64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// 5 KB; `common` stands in six of ten, `seldom` in one of a thousand.
    fn story(&mut self, number: usize) -> EditionText {
        let mut text = String::with_capacity(5_200);
        while text.len() < 5_000 {
            // The rank of a word is spread so that its frequency falls with it (Zipf).
            let rank = (30_000_f64.powf(self.next()) - 1.0) as usize;
            text.push_str(&self.words[rank.min(29_999)]);
            text.push_str(if text.len() % 61 < 6 { ".\n\n" } else { " " });
        }
        if number % 10 < 6 {
            text.push_str("The common house stands here.");
        }
        if number.is_multiple_of(20) {
            text.push_str(" A middling thing.");
        }
        if number.is_multiple_of(1_000) {
            text.push_str(" And what is seldom seen.");
        }
        let entries = vec![Entry { label: "Monday".into(), text }];
        EditionText { language: Lang::En, title: format!("Story {number}"), entries }
    }
}

fn fill(db: &mut Db, many: usize) {
    let mut teller = Teller::new();
    let first = NaiveDate::from_ymd_opt(2016, 11, 1).unwrap().and_time(chrono::NaiveTime::MIN);
    let step = Duration::seconds(10 * 365 * 86_400 / i64::try_from(many).unwrap());
    let began = Instant::now();
    for batch in (0..many).step_by(500) {
        write(db, |db| -> Result<(), store::Error> {
            (batch..(batch + 500).min(many)).try_for_each(|number| {
                tell(db, number, &teller.story(number), first + step * i32::try_from(number).unwrap())
            })
        })
        .unwrap();
    }
    eprintln!("{many} stories in {:.0} s", began.elapsed().as_secs_f64());
}

fn tell(db: &mut Db, number: usize, text: &EditionText, at: NaiveDateTime) -> Result<(), store::Error> {
    let new = stories::New {
        public_id: &uuid::Uuid::new_v4().to_string(),
        call_id: calls::open(db)?.0,
        language: "en",
        state: "published",
        submitted_week: None,
        role_band: Some("worker"),
        setting: Some(if number.is_multiple_of(7) { "school" } else { "health" }),
        region_band: None,
        consent_publish: true,
        consent_translate: false,
        consent_research: false,
        consent_quotations: false,
        consent_version: "bench",
        consent_sha256: "",
        without_asking: true,
        receipt_lookup: None,
        recipient: None,
        published_at: Some(at),
        demo: true,
        once: None,
    };
    let story = stories::add(db, &new)?;
    let bytes = canonical(text).unwrap();
    let edition = editions::put(db, story, "en", Vec::new().into(), &bytes.sha256, at)?;
    let public = editions::Public {
        content: bytes.text,
        title: text.title.clone(),
        title_folded: text.title.to_lowercase(),
        slug: format!("s{number}"),
        changes: "{}".into(),
    };
    editions::publish(db, edition, &public)?;
    let kept = passage::searchable(text);
    search::sources_of(db, story)?.iter().try_for_each(|source| search::put(db, source, &[], &kept))
}

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
    if search::waiting(&mut db, 1).unwrap().is_empty() && stories::published(&mut db, 1).unwrap().is_empty() {
        fill(&mut db, many);
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
