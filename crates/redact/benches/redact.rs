//! The redactor over a diary of 5 KB, over 10 MB, and over what would make a careless reader slow; criterion prints bytes
//! per second.

#[path = "../tests/hard/mod.rs"]
mod hard;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use redact::{Engine, Language};

const LINE: &str = "I met Amara Okafor at Ashfield Primary in Leeds on 12 March. She said her brother, 14, had rung 07700 900123 again, \
                    and we wrote it all down and went home in the rain, as we do when nobody asks. ";

fn redact(c: &mut Criterion) {
    let engine = Engine::new();
    let mut group = c.benchmark_group("redact");
    group.sample_size(10);
    for (name, length) in [("5 KB", 5_000), ("10 MB", 10_000_000)] {
        let text = LINE.repeat(length / LINE.len() + 1);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| engine.analyse(black_box(&[&text]), Some(Language::En))));
    }
    group.finish();
}

/// None below 0.3 MB/s: `scripts/fuzz` says so for 10 MB of each.
fn adversarial(c: &mut Criterion) {
    let engine = Engine::new();
    let mut group = c.benchmark_group("adversarial");
    group.sample_size(10).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1));
    for (name, text) in hard::texts(100_000) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| engine.analyse(black_box(&[&text]), Some(Language::En))));
    }
    group.finish();
}

criterion_group!(benches, redact, adversarial);
criterion_main!(benches);
