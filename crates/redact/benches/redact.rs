//! The redactor over a diary of 5 KB and over 10 MB; criterion prints bytes per second.

use std::hint::black_box;

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

criterion_group!(benches, redact);
criterion_main!(benches);
