//! The leak check of a long text against a case with many identifiers.

use std::hint::black_box;

use clap::value_parser;
use saphan_agent::leak::Checker;
use serde::Serialize;

use super::seal::{Report, Step};
use super::{Conditions, large_case, long_text, short_text};

const LANGUAGES: [&str; 5] = ["en", "th", "lo", "my", "mixed"];

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// How often each is done
    #[arg(long, default_value_t = 100, value_parser = value_parser!(u32).range(10..=100_000))]
    times: u32,
}

/// Times the check.
///
/// # Panics
/// If a layer of the check cannot run.
pub(super) fn run(plan: Plan) -> Report {
    let times = plan.times;
    let conditions = Conditions::of_one_core();
    let checker = Checker::new().expect("every layer of the check can run");
    let known = large_case(&checker);
    let mut steps = Vec::new();
    for language in LANGUAGES {
        let (text, what) = (long_text(language), format!("2,000 words ({language}), 10,000 known"));
        steps.push(Step::timed(what, times, |_| checker.scan(black_box(&text), &known)));
    }
    let note = short_text();
    let scan = |_| checker.scan(black_box(&note), &known);
    steps.push(Step::timed("100 words (en), 10,000 known", times, scan));
    steps.push(Step::timed("index 10,000 identifiers", 10, |_| large_case(black_box(&checker))));
    Report { schema: "saphan.bench.scan/1", times, conditions, steps }
}
