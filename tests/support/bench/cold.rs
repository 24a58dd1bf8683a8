//! One referral over a bad line, as somebody sees it who starts a program for it: from the start of the process until
//! the hub's signed receipt was verified.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::{ValueEnum, value_parser};
use serde::Serialize;

use super::Conditions;
use super::program::Told;
use crate::cases::of_a_woman;
use crate::link::Quality;
use crate::process::Network;

mod road;

pub(super) use road::{Kind, Road};

/// What the agent says when it has verified the receipt.
const HAS_IT: &str = "the hub has it";
/// What is still on its way when a program has ended counts too.
const SETTLES: Duration = Duration::from_secs(2);

/// A line as offices have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Condition {
    /// 300 ms there and back
    A,
    /// 300 ms, 5 % lost each way, 128 kbit/s
    B,
    /// 600 ms, 10 % lost each way, 64 kbit/s
    C,
}

impl Condition {
    fn quality(self, seed: u64) -> Quality {
        let (millis, lost_per_1000, bytes_per_s) = match self {
            Self::A => (150, 0, None),
            Self::B => (150, 50, Some(16_000)),
            Self::C => (300, 100, Some(8_000)),
        };
        let delay = Duration::from_millis(millis);
        Quality { bytes_per_s, delay, lost_per_1000, seed, ..Quality::default() }
    }
}

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Lines
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Condition::A, Condition::B, Condition::C])]
    on: Vec<Condition>,
    /// Runs on each line; what is lost differs from run to run and is the same for each system
    #[arg(long, default_value_t = 15, value_parser = value_parser!(u32).range(1..=1000))]
    runs: u32,
    /// Where the line is
    #[arg(long, value_enum, default_value_t)]
    road: Kind,
    /// Other systems that hand over as much in turn; they need `--road frames`
    #[cfg(feature = "peers")]
    #[arg(long, value_delimiter = ',', value_name = "SYSTEMS")]
    beside: Vec<super::peers::System>,
}

/// What a system needed on a line.
#[derive(Debug, Clone, Serialize)]
struct Took {
    system: String,
    on: Condition,
    /// From the start of the process until the acknowledgment that everything durable has happened.
    median_ms: f64,
    p95_ms: f64,
    /// Packets with their heads, up and down, in the median run, until the line was quiet.
    bytes_up: f64,
    bytes_down: f64,
    /// Programs that ended without an acknowledgment.
    failed: usize,
    all_ms: Vec<f64>,
}

/// One run of a program.
pub(super) struct Once {
    millis: Option<f64>,
    up: u64,
    down: u64,
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    /// What the other systems are, and when they acknowledge.
    peers: Vec<String>,
    lines: Vec<Took>,
}

impl Told for Report {
    /// Whether every program got its acknowledgment.
    fn is_faultless(&self) -> bool {
        self.lines.iter().all(|took| took.failed == 0)
    }

    fn text(&self) -> String {
        let lines: String = self.lines.iter().map(Took::text).collect();
        let peers: String = self.peers.iter().map(|peer| format!("{peer}\n")).collect();
        format!(
            "one referral of 4 KiB, from the start of the process to the durable acknowledgment, {} runs\n{}{peers}\n\
             line  system              median ms    p95 ms  bytes up  bytes down  failed\n{lines}",
            self.plan.runs,
            self.conditions.text(),
        )
    }
}

impl Took {
    fn of(system: &str, on: Condition, runs: &[Once]) -> Self {
        let all_ms: Vec<f64> = runs.iter().filter_map(|run| run.millis).collect();
        let mut sorted = all_ms.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let rank = (sorted.len() as f64 * share).ceil() as usize;
            sorted.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
        };
        let median = |of: fn(&Once) -> u64| {
            super::figures::median(runs.iter().map(|run| of(run) as f64).collect())
        };
        Self {
            system: system.to_owned(),
            on,
            median_ms: at(0.5),
            p95_ms: at(0.95),
            bytes_up: median(|run| run.up),
            bytes_down: median(|run| run.down),
            failed: runs.len() - all_ms.len(),
            all_ms,
        }
    }

    fn text(&self) -> String {
        let Self { system, on, median_ms, p95_ms, bytes_up, bytes_down, failed, .. } = self;
        let on = format!("{on:?}").to_lowercase();
        format!(
            "{on:4}  {system:18} {median_ms:>10.0} {p95_ms:>9.0} {bytes_up:>9.0} {bytes_down:>11.0} {failed:>7}\n"
        )
    }
}

/// Refers a case as often as was asked for, over each line.
///
/// # Panics
/// If the line cannot be made: raw packets need root.
pub(super) async fn run(plan: Plan) -> Report {
    tokio::task::spawn_blocking(move || measure(plan)).await.expect("no panic but its own")
}

fn measure(plan: Plan) -> Report {
    let road = Road::open(plan.road).expect("a line; raw packets need root and `ip`");
    let conditions = Conditions::of(&std::env::temp_dir(), Vec::new()).over(road.says().to_owned());
    let network = Network::start_at(road.hub());
    #[cfg(feature = "peers")]
    let peers: Vec<_> = plan.beside.iter().map(|system| system.serve_at(road.hub())).collect();
    let (mut lines, mut cases) = (Vec::new(), 1..);
    for on in plan.on.iter().copied() {
        let mut ours = Vec::new();
        #[cfg(feature = "peers")]
        let mut theirs: Vec<Vec<Once>> = peers.iter().map(|_| Vec::new()).collect();
        for number in 1..=plan.runs {
            let quality = on.quality(number.into());
            let case = cases.next().expect("more numbers than runs");
            ours.push(refer(&network, case, &road, &quality));
            #[cfg(feature = "peers")]
            for (peer, runs) in peers.iter().zip(&mut theirs) {
                let mut client = peer.client();
                client.stdout(Stdio::piped());
                let said = |child: &mut std::process::Child| child.stdout.take();
                runs.push(road.during(&quality, None, |road| {
                    awaits(&mut road.beyond(&client), super::peers::DONE, said)
                }));
            }
        }
        lines.push(Took::of("saphan", on, &ours));
        #[cfg(feature = "peers")]
        for (peer, runs) in peers.iter().zip(&theirs) {
            lines.push(Took::of(peer.name(), on, runs));
        }
    }
    drop(network);
    #[cfg(feature = "peers")]
    let peers = peers.iter().map(|peer| peer.says()).collect();
    #[cfg(not(feature = "peers"))]
    let peers = Vec::new();
    Report { schema: "saphan.bench.cold/1", plan, conditions, peers, lines }
}

/// One visit of an office that has one referral to hand over.
fn refer(network: &Network, case: u32, road: &Road, quality: &Quality) -> Once {
    let case = format!("COLD-{case:05}");
    // A woman's case fits 4 KiB, as a minor's with the signatures of two does not.
    let file = network.file("case.json", &of_a_woman(&case));
    network.bsp.run(&["file", "import", &file]).done();
    network.bsp.run(&["refer", &case, "--to", "nkw-la", "--send"]).done();
    let hub = network.address();
    road.during(quality, Some((&network.bsp, hub)), |road| {
        let visit = network.bsp.command(&["sync", "--timeout", "120", "-v"]);
        let mut visit = road.beyond(&visit);
        visit.stdout(Stdio::null()).stderr(Stdio::piped());
        awaits(&mut visit, HAS_IT, |child| child.stderr.take())
    })
}

/// Runs a program to its end. How long it took until it said so; nothing if it did not.
fn awaits<R: std::io::Read>(
    command: &mut Command,
    done: &str,
    said: impl FnOnce(&mut std::process::Child) -> Option<R>,
) -> Option<f64> {
    let begun = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn().expect("the program starts");
    let said = said(&mut child).expect("it is piped");
    let mut took = None;
    for line in BufReader::new(said).lines().map_while(Result::ok) {
        if took.is_none() && line.contains(done) {
            took = Some(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    child.wait().expect("a child");
    took
}
