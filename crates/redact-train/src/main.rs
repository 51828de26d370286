//! Trains the tagger of the redactor: `cargo run --release -p redact-train -- --train FOLDER`.
//!
//! The same files give the same weights, byte for byte.

mod copies;
mod corpora;
mod learn;
mod marked;
mod measure;

use std::error::Error;
use std::path::PathBuf;

use clap::Parser as _;
use redact::train::{Model, lines, state};
use redact::{Engine, Language, Policy};

use crate::learn::{Learner, Manner, Mean, Sample};
use crate::marked::Marked;

/// Trains the weights of the redactor's tagger.
#[derive(clap::Parser)]
struct Options {
    /// The folder with `diaries/{en,fr,es,de}/*.txt` and `corpora/*.jsonl.gz`.
    #[arg(long)]
    train: PathBuf,
    /// More marked diaries, in folders by language.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/diaries"))]
    diaries: PathBuf,
    /// Where the weights go.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../redact/data"))]
    out: PathBuf,
    #[command(flatten)]
    manner: Manner,
    /// Of the public corpora, every how manyth sentence is read.
    #[arg(long, default_value_t = 1)]
    every: usize,
    /// Copies of each diary with other names in it.
    #[arg(long, default_value_t = 10)]
    copies: usize,
    /// How often all is learnt, with other copies in another order; the mean of the weights is kept.
    #[arg(long, default_value_t = 2)]
    runs: u64,
    /// How many runs at a time; each takes some 8 GB of memory.
    #[arg(long, default_value_t = 1)]
    threads: usize,
    /// Learn without every how manyth diary, and measure on those.
    #[arg(long)]
    hold: Option<usize>,
    /// Which of the first so many diaries is the first that is held out.
    #[arg(long, default_value_t = 0)]
    fold: usize,
    /// With --hold: measure the weights that are there, without learning.
    #[arg(long, requires = "hold")]
    measure: bool,
    /// With --hold: show so many misses.
    #[arg(long, default_value_t = 0)]
    misses: usize,
}

/// What is learnt from.
struct Texts {
    /// The diaries of each language, in the order of [`Language::ALL`].
    diaries: Vec<Vec<Marked>>,
    corpora: Vec<(Language, Vec<corpora::Tagged>)>,
    lists: copies::Lists,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let mut texts =
        Texts { diaries: vec![], corpora: vec![], lists: copies::Lists::read(&options.train.join("corpora"))? };
    let mut apart = Vec::new();
    for language in Language::ALL {
        let mut diaries = marked::folder(&options.train.join("diaries").join(language.code()))?;
        diaries.extend(marked::folder(&options.diaries.join(language.code()))?);
        if let Some(every) = options.hold {
            let (learnt, left) = held(diaries, every, options.fold);
            diaries = learnt;
            apart.push((*language, left));
        }
        eprintln!("{language}: {} diaries", diaries.len());
        texts.diaries.push(diaries);
    }
    if options.measure {
        return measure::print(&options.out, &apart, options.misses);
    }
    for language in [Language::En, Language::Fr, Language::De] {
        let path = options.train.join(format!("corpora/{}.jsonl.gz", language.code()));
        let sentences: Vec<_> = corpora::texts(&path)?.into_iter().step_by(options.every.max(1)).collect();
        eprintln!("{language}: {} sentences of the corpora", sentences.len());
        texts.corpora.push((language, sentences));
    }
    let mean = learn(&texts, &options);
    for (domain, language) in Language::ALL.iter().enumerate() {
        let (rows, transitions) = mean.weights(domain);
        let bytes = Model::write(&rows, &transitions);
        eprintln!("{language}: {} rows, {} KB", rows.len(), bytes.len() / 1_000);
        std::fs::write(options.out.join(format!("model.{}", language.code())), bytes)?;
    }
    if options.hold.is_some() { measure::print(&options.out, &apart, options.misses) } else { Ok(()) }
}

/// Learns as often as asked, and takes the mean. It is the same with any number of threads.
fn learn(texts: &Texts, options: &Options) -> Mean {
    let engine = Engine::new();
    let mut mean = Mean::new(Language::ALL.len(), options.manner);
    let runs: Vec<u64> = (0..options.runs).collect();
    for runs in runs.chunks(options.threads.max(1)) {
        std::thread::scope(|scope| {
            let started: Vec<_> =
                runs.iter().map(|run| scope.spawn(|| learn_once(&engine, texts, options, *run))).collect();
            for run in started {
                match run.join() {
                    Ok(learner) => mean.add(&learner),
                    Err(fault) => std::panic::resume_unwind(fault),
                }
            }
        });
    }
    mean
}

fn learn_once(engine: &Engine, texts: &Texts, options: &Options, run: u64) -> Learner {
    let mut random = fastrand::Rng::with_seed(20_261_124 + run);
    let mut samples = Vec::new();
    let mut text = 0;
    for ((domain, language), diaries) in Language::ALL.iter().enumerate().zip(&texts.diaries) {
        let swaps = copies::Swaps::of(diaries, &texts.lists);
        for diary in diaries {
            text += 1;
            let mut all = vec![diary.clone()];
            all.extend((0..options.copies).map(|_| swaps.swapped(diary, &mut random)));
            let (first, last) = (all[0].clone(), all[all.len() - 1].clone());
            all.push(copies::lower(&first));
            all.push(copies::lower(&last));
            all.push(copies::unaccented(&first));
            for (number, copy) in all.iter().enumerate() {
                // Names that no list has are found too: in copies the lists forget some.
                let forget = if number == 0 { 0.0 } else { 0.25 };
                samples.extend(of_diary(engine, copy, *language, (domain, text), forget, &mut random));
            }
        }
    }
    for (language, sentences) in &texts.corpora {
        for sentence in sentences {
            text += 1;
            samples.extend(of_corpus(engine, sentence, *language, text));
        }
    }
    eprintln!("run {}: {} lines", run + 1, samples.len());
    let mut learner = Learner::new(options.manner);
    learner.count(&samples);
    for epoch in 0..options.manner.epochs {
        let loss = learner.epoch(&mut samples, epoch, &mut random);
        eprintln!("run {}, epoch {}: {loss:.4} nats a word", run + 1, epoch + 1);
    }
    learner
}

/// The diaries apart from every `every`th, and those.
fn held(diaries: Vec<Marked>, every: usize, fold: usize) -> (Vec<Marked>, Vec<Marked>) {
    let (left, learnt): (Vec<_>, Vec<_>) = diaries.into_iter().enumerate().partition(|(at, _)| at % every == fold);
    let plain = |all: Vec<(usize, Marked)>| all.into_iter().map(|(_, diary)| diary).collect();
    (plain(learnt), plain(left))
}

/// The domain of the public corpora, which know three labels.
const CORPORA: usize = 4;

fn of_diary(
    engine: &Engine,
    diary: &Marked,
    language: Language,
    (domain, number): (usize, u32),
    forget: f32,
    random: &mut fastrand::Rng,
) -> Vec<Sample> {
    let mut out = Vec::new();
    for mut line in lines(engine, &diary.text, language, &Policy::default()) {
        let mut mark = 0;
        let mut allowed = Vec::with_capacity(line.units.len());
        let mut last = usize::MAX;
        for unit in &mut line.units {
            while diary.marks.get(mark).is_some_and(|m| m.range.end <= unit.range.start) {
                mark += 1;
            }
            let over = diary.marks.get(mark).filter(|m| m.range.start < unit.range.end);
            let wanted = over.map_or(0, |m| state(m.label, last != mark));
            last = over.map_or(usize::MAX, |_| mark);
            // So are ordinary words that no list has no names.
            if random.f32() < if over.is_some() { forget } else { forget * 0.2 } {
                unit.forget();
            }
            allowed.push(1 << wanted);
        }
        out.push(Sample::new(&line, allowed, domain, number));
    }
    out
}

fn of_corpus(engine: &Engine, text: &corpora::Tagged, language: Language, number: u32) -> Vec<Sample> {
    let mut out = Vec::new();
    for line in lines(engine, &text.text, language, &Policy::default()) {
        let mut token = 0;
        let mut last = usize::MAX;
        let mut allowed = Vec::with_capacity(line.units.len());
        for unit in &line.units {
            while text.tokens.get(token).is_some_and(|t| t.range.end <= unit.range.start) {
                token += 1;
            }
            let over = text.tokens.get(token).filter(|t| t.range.start < unit.range.end);
            let wanted = over.and_then(|t| t.name);
            allowed.push(match wanted {
                Some((label, name)) => 1 << state(label, last != name),
                None => corpora::OUTSIDE,
            });
            last = wanted.map_or(usize::MAX, |(_, name)| name);
        }
        out.push(Sample::new(&line, allowed, CORPORA, number));
    }
    out
}
