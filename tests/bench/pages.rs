//! How long an office waits for its pages, and what they hold in memory.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-bench-pages -- 200 200
//! ```
//!
//! Files of cases in the office, and how often each page is asked for. Times are the browser's, over loopback,
//! with a connection of its own for each request; memory is what the system counts as resident.

use std::time::{Duration, Instant};

use saphan_tests::process::{Browser, Network, eventually};

/// Pages that somebody opens all day.
const PAGES: [&str; 6] = ["/inbox", "/sent", "/files", "/partners", "/queue", "/status"];

fn main() {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<usize>());
    let mut next = |usual| numbers.next().map_or(Ok(usual), |number| number).expect("a number");
    let (cases, rounds) = (next(200), next(200).max(1));
    let mut network = Network::start();
    network.nkw.serve();
    let case = (0..cases.max(1)).map(|_| network.imports_a_case()).last().expect("a case");
    let referral = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    eventually("it is at the partner", || network.nkw.state_of(&referral));

    network.bsp.serve_pages();
    let started = network.bsp.service().started_in();
    let link = network.bsp.link();
    let mut browser = Browser::outside(&network.bsp);
    let begun = Instant::now();
    browser.get(&link).says(&["name=\"passphrase\""]);
    println!("{cases} files; start to ready {started:.0?}; first page {:.1?}", begun.elapsed());
    let memory = |when: &str| {
        let (most, now) = network.bsp.service().memory_kib().expect("the system tells");
        println!("{when}: {:.1} MiB resident, {:.1} at most", mib(now), mib(most));
    };
    memory("locked");
    let begun = Instant::now();
    browser.post("/unlock", &[("officer", "lo-01"), ("passphrase", "four words that rhyme")]);
    browser.get("/inbox").says(&["This office has to act"]);
    println!("unlock and inbox {:.0?}", begun.elapsed());
    memory("unlocked");

    let page = format!("/referral/{referral}");
    for path in PAGES.iter().copied().chain([page.as_str()]) {
        let mut times = (0..rounds).map(|_| took(&mut browser, path)).collect::<Vec<_>>();
        times.sort();
        let [p50, p99] =
            [50, 99].map(|part| times[(times.len() * part / 100).min(times.len() - 1)]);
        println!("{path:32} p50 {p50:>8.2?}  p99 {p99:>8.2?}");
    }
    let begun = Instant::now();
    browser.get("/search");
    browser.post("/search", &[("words", "ຄຳສົມມຸດ")]);
    println!("search in all files, the first time {:.1?}", begun.elapsed());
    browser.get("/new");
    let begun = Instant::now();
    browser.post("/new/check", &[("case", &case), ("to", "nkw-la")]).says(&["nkw-la"]);
    println!("preview {:.1?}", begun.elapsed());
    memory("after all of it");
    network.end();
}

fn took(browser: &mut Browser, path: &str) -> Duration {
    let begun = Instant::now();
    assert_eq!(browser.get(path).status, 200, "{path}");
    begun.elapsed()
}

/// MiB of a number of KiB.
fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}
