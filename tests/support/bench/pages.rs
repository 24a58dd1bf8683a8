//! How long an office waits for its pages, and what they hold in memory.

use std::time::{Duration, Instant};

use clap::value_parser;
use serde::Serialize;

use super::program::Told;
use super::{Conditions, Quantiles};
use crate::process::{Browser, Network, Office, eventually};

/// Pages that somebody opens all day.
const PAGES: [&str; 6] = ["/inbox", "/sent", "/files", "/partners", "/queue", "/status"];

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Case files in the office
    #[arg(long, default_value_t = 200, value_parser = value_parser!(u32).range(1..=100_000))]
    cases: u32,
    /// How often each page is asked for
    #[arg(long, default_value_t = 200, value_parser = value_parser!(u32).range(1..=100_000))]
    rounds: u32,
}

/// One page.
#[derive(Debug, Clone, Serialize)]
struct Page {
    path: String,
    ms: Quantiles,
}

/// Resident memory of the service at one moment.
#[derive(Debug, Clone, Serialize)]
struct Memory {
    when: &'static str,
    resident_mib: f64,
    peak_mib: f64,
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    /// From the start of the program until it serves.
    started_ms: f64,
    first_page_ms: f64,
    unlock_and_inbox_ms: f64,
    pages: Vec<Page>,
    first_search_ms: f64,
    preview_ms: f64,
    memory: Vec<Memory>,
}

impl Told for Report {
    fn is_faultless(&self) -> bool {
        true
    }

    fn text(&self) -> String {
        let line = |Page { path, ms }: &Page| {
            format!("{path:32} p50 {:>8.2} ms  p99 {:>8.2} ms\n", ms.p50, ms.p99)
        };
        let memory = |Memory { when, resident_mib, peak_mib }: &Memory| {
            format!("{when}: {resident_mib:.1} MiB resident, {peak_mib:.1} at most\n")
        };
        format!(
            "{} files, each page {} times, by a browser over loopback with a connection for each request\n{}\n\
             start to ready {:.0} ms, first page {:.1} ms, unlock and inbox {:.0} ms, first search {:.1} ms, \
             preview {:.1} ms\n{}{}",
            self.plan.cases,
            self.plan.rounds,
            self.conditions.text(),
            self.started_ms,
            self.first_page_ms,
            self.unlock_and_inbox_ms,
            self.first_search_ms,
            self.preview_ms,
            self.pages.iter().map(line).collect::<String>(),
            self.memory.iter().map(memory).collect::<String>(),
        )
    }
}

/// Fills an office and looks at its pages.
///
/// # Panics
/// If a page is not served.
pub(super) fn run(plan: Plan) -> Report {
    let conditions = Conditions::of(&std::env::temp_dir(), Vec::new());
    let mut network = Network::start();
    network.nkw.serve();
    let case = (0..plan.cases).map(|_| network.imports_a_case()).last().expect("a case");
    let referral = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    eventually("it is at the partner", || network.nkw.state_of(&referral));

    network.bsp.serve_pages();
    let started_ms = millis(network.bsp.service().started_in());
    let link = network.bsp.link();
    let mut browser = Browser::outside(&network.bsp);
    let first_page_ms = took(|| {
        browser.get(&link).says(&["name=\"passphrase\""]);
    });
    let mut memory = vec![Memory::of(&network.bsp, "locked")];
    let unlock_and_inbox_ms = took(|| {
        browser.post("/unlock", &[("officer", "lo-01"), ("passphrase", "four words that rhyme")]);
        browser.get("/inbox").says(&["This office has to act"]);
    });
    memory.push(Memory::of(&network.bsp, "unlocked"));

    let page = format!("/referral/{referral}");
    let paths = PAGES.iter().copied().chain([page.as_str()]);
    let pages = paths.map(|path| Page::timed(&mut browser, path, plan.rounds)).collect();
    browser.get("/search");
    let first_search_ms = took(|| browser.post("/search", &[("words", "ຄຳສົມມຸດ")]));
    browser.get("/new");
    let preview_ms = took(|| {
        browser.post("/new/check", &[("case", &case), ("to", "nkw-la")]).says(&["nkw-la"]);
    });
    memory.push(Memory::of(&network.bsp, "after all of it"));
    network.end();
    Report {
        schema: "saphan.bench.pages/1",
        plan,
        conditions,
        started_ms,
        first_page_ms,
        unlock_and_inbox_ms,
        pages,
        first_search_ms,
        preview_ms,
        memory,
    }
}

impl Page {
    fn timed(browser: &mut Browser, path: &str, rounds: u32) -> Self {
        let micros = |_| {
            let begun = Instant::now();
            assert_eq!(browser.get(path).status, 200, "{path}");
            u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX)
        };
        Self { path: path.to_owned(), ms: Quantiles::of((0..rounds).map(micros).collect()) }
    }
}

impl Memory {
    fn of(office: &Office, when: &'static str) -> Self {
        let (peak, now) = office.service().memory_kib().expect("the system tells");
        Self { when, resident_mib: now as f64 / 1024.0, peak_mib: peak as f64 / 1024.0 }
    }
}

fn took<T>(work: impl FnOnce() -> T) -> f64 {
    let begun = Instant::now();
    work();
    millis(begun.elapsed())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
