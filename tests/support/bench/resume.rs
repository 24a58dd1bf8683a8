//! How fast an attachment travels, and what cuts cost: a line that comes back after each with another address.

use std::time::{Duration, Instant};

use clap::value_parser;
use saphan_agent::store::BlobState;
use saphan_protocol::blob::Manifest;
use serde::Serialize;

use super::Conditions;
use super::program::Told;
use crate::link::{Link, Quality, QueueLen};
use crate::process::{Network, Office};

/// How long a cut lasts, and from one to the next.
const CUT: Duration = Duration::from_secs(30);
const PERIOD: Duration = Duration::from_secs(50);
const LOOK: Duration = Duration::from_millis(100);
/// Bytes after a cut that show that the file goes on: more than a handshake.
const GOES_ON: u64 = 64 << 10;
/// What waits for the line before it drops packets.
const QUEUE: QueueLen = QueueLen::Time(Duration::from_millis(250));
/// States of a file that has come.
const HERE: &[BlobState] = &[BlobState::Whole, BlobState::Verified, BlobState::Done];

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Size of the file
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(1..=1024))]
    mib: u32,
    /// Rate of the line, each way
    #[arg(long, default_value_t = 512, value_parser = value_parser!(u32).range(1..=1_000_000))]
    kib_per_s: u32,
    /// Cuts of 30 of every 50 seconds
    #[arg(long, default_value_t = 5, value_parser = value_parser!(u32).range(0..=100))]
    cuts: u32,
    /// Kill the office's service in the first cut, and start it again
    #[arg(long)]
    kill: bool,
}

/// What carrying the file one way took.
#[derive(Debug, Clone, Serialize)]
struct Took {
    way: &'static str,
    seconds: f64,
    cuts: u32,
    /// Of the least that the line needs with its cuts.
    time_ratio: f64,
    /// Content of packets, of the file's own bytes.
    bytes_ratio: f64,
    /// From the line's return until the file went on, for each cut.
    resumed_s: Vec<f64>,
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    /// Sealing the file into the office's store.
    sealed_s: f64,
    /// Over loopback, without a line between.
    loopback_up_s: f64,
    loopback_down_s: f64,
    over_the_line: Vec<Took>,
    is_whole: bool,
}

impl Told for Report {
    fn is_faultless(&self) -> bool {
        self.is_whole
    }

    fn text(&self) -> String {
        let Self { plan, sealed_s, loopback_up_s, loopback_down_s, .. } = self;
        let ways: String = self.over_the_line.iter().map(Took::text).collect();
        let whole = if self.is_whole { "the file came as it left" } else { "THE FILE DIFFERS" };
        format!(
            "{} MiB at {} KiB/s with {} cuts of {} s\n{}\n\
             sealed in {sealed_s:.2} s; over loopback up {loopback_up_s:.2} s, down {loopback_down_s:.2} s\n\
             {ways}{whole}\n",
            plan.mib,
            plan.kib_per_s,
            plan.cuts,
            CUT.as_secs(),
            self.conditions.text(),
        )
    }
}

impl Took {
    fn text(&self) -> String {
        let Self { way, seconds, cuts, time_ratio, bytes_ratio, resumed_s } = self;
        format!(
            "{way}: {seconds:.1} s with {cuts} cuts, {time_ratio:.3} of the line's least; \
             bytes {bytes_ratio:.3} of the file; went on after a cut within {resumed_s:.1?} s\n"
        )
    }
}

/// Carries a file up and down, without a line and over one.
///
/// # Panics
/// If one of the programs does not do what it is told.
pub(super) fn run(plan: Plan) -> Report {
    let conditions = Conditions::of(&std::env::temp_dir(), Vec::new()).over(format!(
        "UDP of loopback through a line in user space, {} KiB/s each way, queue of 250 ms",
        plan.kib_per_s
    ));
    let file: Vec<u8> =
        (0..u64::from(plan.mib) << 20).map(|at| (at * 13 + at / 255) as u8).collect();
    let mut network = Network::start();
    network.hub_setting("[limits]\npartner_kib_per_s = 1048576\npartner_requests_per_s = 100000\n");
    network.stop_hub();
    network.start_hub();
    let referral = delivered(&mut network);
    let case = network.imports_a_case();

    let offer = |network: &Network| network.bsp.offers(&case, &file, network.nkw.partner());
    let (sealed_s, first) = timed(|| offer(&network));
    network.bsp.serve();
    let (loopback_up_s, ()) = timed(|| awaits(&network.bsp, &first, &[BlobState::Whole]));
    network.bsp.stop();
    network.nkw.fetches(&referral, &first);
    network.nkw.serve();
    let (loopback_down_s, ()) = timed(|| awaits(&network.nkw, &first, HERE));
    network.nkw.stop();

    let manifest = offer(&network);
    let up = Trial { plan: &plan, way: "up", ends: &[BlobState::Whole] };
    let hub = network.address();
    let up = up.carry(hub, &mut network.bsp, &manifest);
    network.nkw.fetches(&referral, &manifest);
    let down = Trial { plan: &plan, way: "down", ends: HERE };
    let down = down.carry(hub, &mut network.nkw, &manifest);
    let is_whole = network.nkw.reads(manifest.blob()) == file;
    network.end();
    Report {
        schema: "saphan.bench.resume/1",
        plan,
        conditions,
        sealed_s,
        loopback_up_s,
        loopback_down_s,
        over_the_line: vec![up, down],
        is_whole,
    }
}

/// One way over the line.
struct Trial<'a> {
    plan: &'a Plan,
    way: &'static str,
    ends: &'static [BlobState],
}

impl Trial<'_> {
    fn carry(&self, hub: std::net::SocketAddr, office: &mut Office, manifest: &Manifest) -> Took {
        let bytes_per_s = u64::from(self.plan.kib_per_s) << 10;
        let quality =
            Quality { bytes_per_s: Some(bytes_per_s), queue: QUEUE, ..Quality::default() };
        let link = Link::to(hub, quality);
        office.dials(link.address());
        office.serve();
        let begun = Instant::now();
        let (made, resumed_s) = self.watch(&link, office, manifest);
        let seconds = begun.elapsed().as_secs_f64();
        let carried = self.carried(&link);
        office.stop();
        let least = manifest.sealed_len() as f64 / bytes_per_s as f64;
        Took {
            way: self.way,
            seconds,
            cuts: made,
            time_ratio: seconds / (least + f64::from(made) * CUT.as_secs_f64()),
            bytes_ratio: carried as f64 / manifest.len() as f64,
            resumed_s,
        }
    }

    fn carried(&self, link: &Link) -> u64 {
        let (up, down) = link.carried();
        if self.way == "up" { up.bytes } else { down.bytes }
    }

    /// Cuts and mends the line until the file is at its end. How often, and when it went on after each.
    fn watch(&self, link: &Link, office: &mut Office, manifest: &Manifest) -> (u32, Vec<f64>) {
        let begun = Instant::now();
        let (mut resumed, mut made, mut is_cut) = (Vec::new(), 0, false);
        let (mut mended, mut at_mending, mut looked) = (begun, 0, begun);
        loop {
            let into = Duration::from_secs(begun.elapsed().as_secs() % PERIOD.as_secs());
            let wants_cut = made < self.plan.cuts && into >= PERIOD - CUT;
            if wants_cut && !is_cut {
                link.cut();
                is_cut = true;
                if self.plan.kill && made == 0 {
                    office.kill();
                    office.serve();
                }
            } else if is_cut && into < PERIOD - CUT {
                link.mend();
                (is_cut, mended, at_mending) = (false, Instant::now(), self.carried(link));
                made += 1;
            }
            if resumed.len() < made as usize && self.carried(link) > at_mending + GOES_ON {
                resumed.push(mended.elapsed().as_secs_f64());
            }
            if looked.elapsed() > Duration::from_secs(1) {
                looked = Instant::now();
                if self.ends.contains(&office.transfer(manifest.blob()).state) {
                    return (made, resumed);
                }
            }
            std::thread::sleep(LOOK);
        }
    }
}

/// A referral that has come to the other office; nobody is on the line then.
fn delivered(network: &mut Network) -> String {
    network.bsp.serve();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");
    network.bsp.stop();
    network.nkw.stop();
    referral
}

fn awaits(office: &Office, manifest: &Manifest, ends: &[BlobState]) {
    while !ends.contains(&office.transfer(manifest.blob()).state) {
        std::thread::sleep(LOOK);
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed().as_secs_f64(), done)
}
