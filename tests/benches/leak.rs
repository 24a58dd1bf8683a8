//! What an office waits for before a text may leave.
//!
//! `cargo bench -p saphan-tests --bench leak`; one core. A referral is 2,000 words of invented notes, or as
//! many letters where words are not parted, held against a case with 10,000 identifiers; a note is 100 words.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use saphan_agent::leak::Checker;
use saphan_tests::bench::{large_case, long_text, short_text};

fn scans(criterion: &mut Criterion) {
    let checker = Checker::new().expect("every layer of the check can run");
    let known = large_case(&checker);

    let mut group = criterion.benchmark_group("the leak check");
    for language in ["en", "th", "lo", "my", "mixed"] {
        let text = long_text(language);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("a referral of 2,000 words ({language})"), |bencher| {
            bencher.iter(|| checker.scan(black_box(&text), &known));
        });
    }
    let note = short_text();
    group.throughput(Throughput::Bytes(note.len() as u64));
    group.bench_function("a note of 100 words", |bencher| {
        bencher.iter(|| checker.scan(black_box(&note), &known));
    });
    group.finish();
}

/// What is done once: loading the lists, and once a case: indexing what it knows.
fn loading(criterion: &mut Criterion) {
    let checker = Checker::new().expect("every layer of the check can run");

    let mut group = criterion.benchmark_group("before the leak check");
    group.bench_function("load the lists", |bencher| bencher.iter(Checker::new));
    group.bench_function("index 10,000 identifiers", |bencher| {
        bencher.iter(|| large_case(black_box(&checker)));
    });
    group.finish();
}

fn settings() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
}

criterion_group! {
    name = benches;
    config = settings();
    targets = scans, loading
}
criterion_main!(benches);
