//! Invented stories by the thousand, for the benches: words as they fall in a language, ten years of days.

use std::time::Instant;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use daybook::domain::{EditionText, Entry, Lang};
use daybook::publish::canonical::canonical;
use daybook::publish::passage;
use daybook::store::{self, Db, calls, editions, search, stories, write};

/// Words as they fall in a language: few of them often, many of them seldom.
pub struct Teller {
    seed: u64,
    words: Vec<String>,
}

impl Teller {
    pub fn new() -> Self {
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

/// Publishes so many stories of 5 KB.
pub fn fill(db: &mut Db, many: usize) {
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
