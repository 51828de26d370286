//! `daybook eval`: how well the redactor of this build hides what marked diaries mark.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use redact::score::{Gold, Measure, Span, Tally, predicted, score};
use redact::{Engine, Label, Language, Policy};
use serde::Deserialize;

use crate::clock;
use crate::publish::measured::{Measured, Shares};

use super::Failure;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Rows {"id","lang","text","spans":[{"start","end","label","entity"}]}
    gold: PathBuf,
    /// How strict the redactor is, from 0 to 1
    #[arg(long, default_value_t = Policy::default().strictness)]
    strictness: f32,
    /// Recognisers to leave out
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Recogniser>,
    /// Measure on copies in lower case
    #[arg(long)]
    lower: bool,
    /// A table of labels for each language
    #[arg(long)]
    by_label: bool,
    /// Show so many missed mentions and so many words hidden in vain
    #[arg(long, default_value_t = 0)]
    misses: usize,
    /// Write the shares found, by language, into this file (content/measured.toml is what the page on methods shows)
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    /// How the page on methods may call what was measured on
    #[arg(long, default_value = "development gold")]
    on: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Recogniser {
    Rules,
    Lists,
    Tagger,
    Repeats,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    spans: Vec<Mark>,
}

#[derive(Deserialize)]
struct Mark {
    start: usize,
    end: usize,
    label: Label,
    entity: String,
}

/// # Errors
/// A file that cannot be read, or a row that is not a marked diary: both name the file and the line.
pub fn run(options: &Options) -> Result<(), Failure> {
    let diaries = read(options)?;
    let engine = Engine::new();
    let with = |recogniser| !options.without.contains(&recogniser);
    let policy = Policy {
        strictness: options.strictness,
        rules: with(Recogniser::Rules),
        lists: with(Recogniser::Lists),
        tagger: with(Recogniser::Tagger),
        repeats: with(Recogniser::Repeats),
        warnings: false,
        ..Policy::default()
    };
    let mut languages: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut all = Tally::default();
    for diary in &diaries {
        let language = Language::parse(&diary.language);
        let tally = score(diary, &predicted(&engine, &diary.text, language, &policy));
        languages.entry(&diary.language).or_default().add(&tally);
        all.add(&tally);
    }
    if let Some(file) = &options.write {
        write(file, options, &languages)?;
    }
    let mut rows: Vec<(&str, &Tally)> = languages.iter().map(|(language, tally)| (*language, tally)).collect();
    rows.push(("all", &all));
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", head("", &["diaries", "mentions"], &COLUMNS))?;
    for (name, tally) in &rows {
        let sizes = [Measure::Clean, Measure::Mention].map(|measure| tally.all(None, measure));
        writeln!(out, "{}", line(name, &sizes, tally, None, &COLUMNS))?;
    }
    for (name, tally) in rows.iter().filter(|_| options.by_label) {
        writeln!(out, "\n{}", head(name, &["entities", "mentions"], &BY_LABEL))?;
        let mut labels = Label::ALL.to_vec();
        labels.sort_by_key(|label| label.class());
        for label in &labels {
            let sizes = [Measure::Entity, Measure::Mention].map(|measure| tally.all(Some(*label), measure));
            writeln!(out, "{}", line(label.as_str(), &sizes, tally, Some(*label), &BY_LABEL))?;
        }
    }
    if options.misses > 0 {
        for (title, lines) in [("mentions missed", &all.missed), ("words hidden in vain", &all.vain)] {
            writeln!(out, "\n{} {title}", lines.len())?;
            for told in lines.iter().take(options.misses) {
                writeln!(out, "  {told}")?;
            }
        }
    }
    Ok(out.flush()?)
}

/// What the page on methods shows.
fn write(file: &Path, options: &Options, languages: &BTreeMap<&str, Tally>) -> Result<(), Failure> {
    let share = |tally: &Tally, measure| {
        let share = tally.share(None, measure).unwrap_or_default();
        (share * 1000.0).round() / 1000.0
    };
    let shares = |tally: &Tally| Shares { direct: share(tally, Measure::Direct), quasi: share(tally, Measure::Quasi) };
    let measured = Measured {
        date: clock::now().date().to_string(),
        on: options.on.clone(),
        strictness: (f64::from(options.strictness) * 1000.0).round() / 1000.0,
        languages: languages.iter().map(|(language, tally)| ((*language).to_owned(), shares(tally))).collect(),
    };
    std::fs::write(file, measured.written()?).map_err(|why| format!("{}: {why}", file.display()).into())
}

/// A column: its head, and its measure or none for F2.
type Column = (&'static str, Option<Measure>);

const COLUMNS: [Column; 9] = [
    ("entity", Some(Measure::Entity)),
    ("direct", Some(Measure::Direct)),
    ("quasi", Some(Measure::Quasi)),
    ("mention", Some(Measure::Mention)),
    ("char", Some(Measure::Char)),
    ("word-p", Some(Measure::WordPrecision)),
    ("F2", None),
    ("label", Some(Measure::Label)),
    ("clean", Some(Measure::Clean)),
];
const BY_LABEL: [Column; 5] = [
    ("entity", Some(Measure::Entity)),
    ("mention", Some(Measure::Mention)),
    ("char", Some(Measure::Char)),
    ("word-p", Some(Measure::WordPrecision)),
    ("label", Some(Measure::Label)),
];

fn head(name: &str, sizes: &[&str], columns: &[Column]) -> String {
    let heads = sizes.iter().copied().chain(columns.iter().map(|(head, _)| *head));
    heads.fold(format!("{name:12}"), |row, head| row + &format!("{head:>9}"))
}

fn line(name: &str, sizes: &[u32], tally: &Tally, label: Option<Label>, columns: &[Column]) -> String {
    let row = sizes.iter().fold(format!("{name:12}"), |row, size| row + &format!("{size:9}"));
    let share = |measure: Option<Measure>| match measure {
        Some(measure) => tally.share(label, measure),
        None => tally.f2(label),
    };
    columns.iter().fold(row, |row, (_, measure)| match share(*measure) {
        Some(share) => row + &format!("{share:9.3}"),
        None => row + &format!("{:>9}", "-"),
    })
}

fn read(options: &Options) -> Result<Vec<Gold>, Failure> {
    let path = options.gold.display();
    let text = std::fs::read_to_string(&options.gold).map_err(|why| format!("{path}: {why}"))?;
    let rows = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let diaries: Vec<Gold> = rows
        .map(|(number, line)| {
            let row: Row = serde_json::from_str(line)
                .map_err(|why| format!("{path}:{}: not a marked diary: {why}", number + 1))?;
            let length = row.text.chars().count();
            if row.spans.iter().any(|mark| mark.start >= mark.end || mark.end > length) {
                return Err(format!("{path}:{}: a mark lies outside the text", number + 1));
            }
            let text = if options.lower { lower(&row.text) } else { row.text };
            let mark = |mark: Mark| (Span { range: mark.start..mark.end, label: mark.label }, mark.entity);
            Ok(Gold { id: row.id, language: row.lang, text, marks: row.spans.into_iter().map(mark).collect() })
        })
        .collect::<Result<_, String>>()?;
    if diaries.is_empty() { Err(format!("{path}: no diaries").into()) } else { Ok(diaries) }
}

/// In lower case, sign for sign, so that the marks stay where they are.
fn lower(text: &str) -> String {
    let one = |c: char| {
        let mut lower = c.to_lowercase();
        lower.next().filter(|_| lower.next().is_none()).unwrap_or(c)
    };
    text.chars().map(one).collect()
}
