//! What an office waits for before a text may leave.
//!
//! `cargo bench -p saphan-tests --bench leak`; one core. A referral is 2,000 words of invented notes, or as
//! many letters where words are not parted, held against a case with 10,000 identifiers; a note is 100 words.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use saphan_agent::leak::{Checker, Known};
use saphan_tests::notes::{Note, generate};
use serde_json::json;

const SEED: u64 = 20;
const NOTES: usize = 420;
/// Words of a long referral, and letters where words are not parted.
const WORDS: usize = 2_000;
const LETTERS: usize = 11_000;
/// Words of one note.
const SHORT: usize = 100;

/// A word that no other number has: digits as syllables.
fn word(number: usize, syllables: &[&str; 10]) -> String {
    let digits = number.to_string();
    digits.bytes().map(|digit| syllables[usize::from(digit - b'0')]).collect()
}

/// A case with 10,000 identifiers that all differ.
fn large_case(checker: &Checker) -> Known {
    const LATIN: [&str; 10] = ["ka", "na", "ri", "so", "lo", "mi", "ta", "vu", "phe", "che"];
    const THAI: [&str; 10] = ["กา", "นา", "ริ", "โส", "โล", "มิ", "ตา", "วู", "เพ", "เช"];
    const BURMESE: [&str; 10] = ["ကာ", "နာ", "ရီ", "စို", "လို", "မီ", "တာ", "ဝူ", "ဖေ", "ချေ"];
    let latin = |number: usize| format!("K{} D{}", word(number, &LATIN), word(number * 7, &LATIN));
    let name = |number: usize| match number % 3 {
        0 => latin(number),
        1 => format!("{} {}", word(number, &THAI), word(number * 7, &THAI)),
        _ => word(number * 10 + 1, &BURMESE),
    };
    let list = |count: usize, item: &dyn Fn(usize) -> String| -> Vec<String> {
        (1_000..1_000 + count).map(item).collect()
    };
    let identity = json!({
        "names": list(2_500, &name),
        "relatives": list(1_500, &|i| latin(i + 5_000)),
        "phones": list(3_000, &|i| format!("+668{:08}", i * 7_919)),
        "ids": list(1_500, &|i| format!("{:013}", i * 104_729_000)),
        "addresses": list(1_000, &|i| format!("{} Moo 3, Tambon {}, Kalasin", i % 200, latin(i))),
        "handles": list(500, &|i| format!("{}.{i}", word(i, &LATIN))),
    });
    checker.known_from_identity(&identity).expect("10,000 identifiers are fewer than the bound")
}

/// Notes of a language, one after the other, until the text is long enough.
fn text(notes: &[Note], language: &str, is_long: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for note in notes.iter().filter(|note| note.lang == language).cycle() {
        if is_long(&text) {
            break;
        }
        text.push_str(&note.text);
        text.push('\n');
    }
    text
}

fn scans(criterion: &mut Criterion) {
    let checker = Checker::new().expect("every layer of the check can run");
    let known = large_case(&checker);
    let notes = generate(SEED, NOTES);
    let words = |count: usize| move |text: &str| text.split_whitespace().count() >= count;

    let mut group = criterion.benchmark_group("the leak check");
    for language in ["en", "th", "lo", "my", "mixed"] {
        let text = match language {
            "en" | "mixed" => text(&notes, language, words(WORDS)),
            _ => text(&notes, language, |text| text.chars().count() >= LETTERS),
        };
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("a referral of 2,000 words ({language})"), |bencher| {
            bencher.iter(|| checker.scan(black_box(&text), &known));
        });
    }
    let note = text(&notes, "en", words(SHORT));
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
