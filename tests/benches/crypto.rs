//! What an office waits for when a case is referred: sealing, opening, checking.
//!
//! `cargo bench -p saphan-tests --bench crypto`; one core each. The targets stand in
//! `docs/decisions.md`.

use std::hint::black_box;
use std::time::Duration;

use chacha20::ChaCha20Rng;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_core::SeedableRng as _;
use saphan_protocol::custody::{Taken, sign_group};
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::wire::{PREFIX_LEN, Request};
use saphan_tests::bench::Correspondence;

/// Envelopes in the commit group.
const GROUP_LEN: usize = 64;

fn rng() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(7)
}

/// One referral from the record to the closed envelope and back.
fn referrals(criterion: &mut Criterion) {
    for class in SizeClass::ALL {
        let correspondence = Correspondence::of(class);
        let mut rng = rng();
        let envelope = correspondence.seal(&mut rng).envelope;
        assert_eq!(envelope.header().class, class);

        let mut group = criterion.benchmark_group("a referral");
        group.throughput(Throughput::Bytes(class.bytes() as u64));
        group.bench_function(format!("seal a {class} referral"), |bencher| {
            bencher.iter(|| correspondence.seal(black_box(&mut rng)));
        });
        group.bench_function(format!("open and verify a {class} referral"), |bencher| {
            bencher.iter(|| correspondence.open(black_box(&envelope)));
        });
        group.finish();
    }
}

/// One signature of a partner.
fn statements(criterion: &mut Criterion) {
    let correspondence = Correspondence::of(SizeClass::Small);
    let statement = correspondence.seal(&mut rng()).statement;
    let key = correspondence.origin();

    let mut group = criterion.benchmark_group("a statement");
    group.throughput(Throughput::Bytes(statement.as_bytes().len() as u64));
    group.bench_function("verify one signed statement", |bencher| {
        bencher.iter(|| black_box(&statement).verify(&key).expect("signed with this key"));
    });
    group.finish();
}

/// What the hub signs for one commit, and what its senders check.
fn custody(criterion: &mut Criterion) {
    let correspondence = Correspondence::of(SizeClass::Small);
    let mut rng = rng();
    let envelopes: Vec<Envelope> =
        (0..GROUP_LEN).map(|_| correspondence.seal(&mut rng).envelope).collect();
    let taken: Vec<Taken> = envelopes
        .iter()
        .zip(1..)
        .map(|(envelope, position)| Taken {
            digest: envelope.digest(),
            mailbox: envelope.header().mailbox.clone(),
            position,
        })
        .collect();
    let sign =
        || sign_group(&taken, correspondence.network(), correspondence.now(), &correspondence.hub);

    let mut group = criterion.benchmark_group("a custody group");
    group.throughput(Throughput::Elements(GROUP_LEN as u64));
    group.bench_function("sign a custody group of 64", |bencher| bencher.iter(sign));
    group.bench_function("sign and verify a custody group of 64", |bencher| {
        bencher.iter(|| {
            for (receipt, envelope) in sign().iter().zip(&envelopes) {
                receipt.verify(envelope, &correspondence.directory).expect("signed by the hub");
            }
        });
    });
    group.finish();
}

/// What the hub does with the bytes of a submission before it asks its store.
fn frames(criterion: &mut Criterion) {
    let envelope = Correspondence::of(SizeClass::Small).seal(&mut rng()).envelope;
    let frame = Request::Submit { envelope: envelope.as_bytes().to_vec() }.to_frame();

    let mut group = criterion.benchmark_group("a frame");
    group.throughput(Throughput::Bytes(frame.len() as u64));
    group.bench_function("decode a submit frame", |bencher| {
        bencher.iter(|| {
            let request = Request::from_body(black_box(&frame[PREFIX_LEN..]));
            let Ok(Request::Submit { envelope }) = request else { panic!("it is a submission") };
            Envelope::parse(envelope).expect("with an envelope")
        });
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
    targets = referrals, statements, custody, frames
}
criterion_main!(benches);
