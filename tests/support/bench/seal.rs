//! Sealing, opening and verifying: what an office's machine does for one referral.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use clap::value_parser;
use rand_core::SeedableRng as _;
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::evidence::Evidence;
use serde::Serialize;

use super::program::Told;
use super::{Conditions, Correspondence, Quantiles};
use crate::vectors::{evidence, evidence_authority};

/// Evidence of so many different lives; the figure is of all of them.
const LIVES: u64 = 30;

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// How often each is done
    #[arg(long, default_value_t = 500, value_parser = value_parser!(u32).range(10..=100_000))]
    times: u32,
}

/// One step, as often as was asked for.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Step {
    what: String,
    ms: Quantiles,
}

impl Step {
    /// Does it so often after a few times that do not count.
    pub(super) fn timed<T>(
        what: impl Into<String>,
        times: u32,
        mut step: impl FnMut(u32) -> T,
    ) -> Self {
        const WARM_UP: u32 = 5;
        let mut took = |number| {
            let begun = Instant::now();
            black_box(step(number));
            begun.elapsed()
        };
        for number in 0..WARM_UP.min(times) {
            took(number);
        }
        let micros = |time: Duration| u32::try_from(time.as_micros()).unwrap_or(u32::MAX);
        let ms = Quantiles::of((0..times).map(|number| micros(took(number))).collect());
        Self { what: what.into(), ms }
    }

    pub(super) fn text(&self) -> String {
        format!("{:50} p50 {:>9.3} ms  p99 {:>9.3} ms\n", self.what, self.ms.p50, self.ms.p99)
    }
}

/// Steps and the conditions under which they were timed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    pub(super) schema: &'static str,
    pub(super) times: u32,
    pub(super) conditions: Conditions,
    pub(super) steps: Vec<Step>,
}

impl Told for Report {
    fn is_faultless(&self) -> bool {
        true
    }

    fn text(&self) -> String {
        let steps: String = self.steps.iter().map(Step::text).collect();
        format!("each {} times, on one core\n{}\n{steps}", self.times, self.conditions.text())
    }
}

/// Times the steps.
///
/// # Panics
/// If something that was sealed here does not open.
pub(super) fn run(plan: Plan) -> Report {
    let times = plan.times;
    let conditions = Conditions::of_one_core();
    let mut steps = Vec::new();
    for class in SizeClass::ALL {
        let correspondence = Correspondence::of(class);
        let mut rng = ChaCha20Rng::seed_from_u64(7);
        let sealed = correspondence.seal(&mut rng);
        let kib = class.bytes() >> 10;
        steps.push(Step::timed(format!("seal a referral of {kib} KiB"), times, |_| {
            correspondence.seal(black_box(&mut rng))
        }));
        steps.push(Step::timed(format!("open and verify a referral of {kib} KiB"), times, |_| {
            correspondence.open(black_box(&sealed.envelope))
        }));
        let key = correspondence.origin();
        steps.push(Step::timed(format!("verify its statement ({kib} KiB)"), times, |_| {
            black_box(&sealed.statement).verify(&key).expect("signed with this key")
        }));
    }
    let (files, authority): (Vec<_>, _) =
        ((0..LIVES).map(evidence).collect(), evidence_authority());
    steps.push(Step::timed("verify a file of evidence, up to 12 steps", times, |number| {
        let file = files.get(number as usize % files.len()).expect("the rest is smaller");
        Evidence::verify(black_box(file), authority).is_ok()
    }));
    Report { schema: "saphan.bench.seal/1", times, conditions, steps }
}
