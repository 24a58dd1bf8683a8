//! How much one hub carries, from the submission until it has forgotten the envelope again.

use std::collections::HashSet;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::value_parser;
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use serde::Serialize;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::load::{Counters, Line, Pace, Received, Sent, receive, send};
use super::network::Network;
use super::pool::Pool;
use super::program::{Place, Told};
use super::{Conditions, Figures, Quantiles};
use crate::process::Running;

/// Clock ticks a second in `/proc/PID/stat` (`USER_HZ`, the same on every Linux that is built
/// today).
const TICKS_PER_S: f64 = 100.0;

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Partners that send, each with a connection and a certificate of its own
    #[arg(long, default_value_t = 16, value_parser = value_parser!(u32).range(1..=1000))]
    pub(super) partners: u32,
    /// Size of each envelope in KiB
    #[arg(long = "size", default_value = "4", value_parser = ["4", "16", "64"])]
    pub(super) size_kib: String,
    /// How long they send, in seconds
    #[arg(long, default_value_t = 5, value_parser = value_parser!(u32).range(1..=600))]
    pub(super) seconds: u32,
    /// Submissions of one partner on their way at once
    #[arg(long, default_value_t = 1, value_parser = value_parser!(u32).range(1..=32))]
    pub(super) outstanding: u32,
    /// Referrals a second in all, instead of as many as go through: to measure latency
    #[arg(long, value_name = "PER_SECOND", value_parser = value_parser!(u32).range(1..=100_000))]
    pub(super) rate: Option<u32>,
    /// Runs, each with a new hub; the medians count
    #[arg(long, default_value_t = 3, value_parser = value_parser!(u32).range(1..=99))]
    pub(super) runs: u32,
    /// Other systems that do the same work in turn
    #[cfg(feature = "peers")]
    #[arg(long, value_delimiter = ',', value_name = "SYSTEMS")]
    pub(super) beside: Vec<super::peers::System>,
    #[command(flatten)]
    #[serde(skip)]
    pub(super) place: Place,
}

/// What must not happen; anything but zero fails the benchmark.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(super) struct Faults {
    /// Acknowledged by the hub and never delivered.
    pub(super) missing: u64,
    /// Delivered more than once on one connection.
    pub(super) twice: u64,
    /// Delivered with other bytes.
    pub(super) altered: u64,
    /// Still in the store after its recipient acknowledged it.
    pub(super) left: u64,
    /// Receipts of those that were looked at which prove nothing.
    pub(super) bad_receipts: u64,
}

impl Faults {
    pub(super) fn is_none(self) -> bool {
        let Self { missing, twice, altered, left, bad_receipts } = self;
        missing + twice + altered + left + bad_receipts == 0
    }

    pub(super) fn text(self) -> String {
        let Self { missing, twice, altered, left, bad_receipts } = self;
        format!(
            "{missing} missing, {twice} delivered twice, {altered} altered, {left} left in the store, {bad_receipts} bad receipts"
        )
    }

    fn plus(self, other: Self) -> Self {
        Self {
            missing: self.missing + other.missing,
            twice: self.twice + other.twice,
            altered: self.altered + other.altered,
            left: self.left + other.left,
            bad_receipts: self.bad_receipts + other.bad_receipts,
        }
    }
}

/// Everything about a benchmark that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    runs: Vec<Figures>,
    medians: Figures,
    faults: Faults,
    receipts_verified: u64,
    #[cfg(feature = "peers")]
    peers: Vec<super::peers::Beside>,
}

impl Told for Report {
    /// Whether everything that was acknowledged arrived once, unchanged, and is forgotten.
    fn is_faultless(&self) -> bool {
        self.faults.is_none()
    }

    fn text(&self) -> String {
        let Plan { partners, size_kib, seconds, outstanding, rate, runs, .. } = &self.plan;
        #[cfg(feature = "peers")]
        let peers: String = self.peers.iter().map(|peer| peer.text(&self.medians)).collect();
        #[cfg(not(feature = "peers"))]
        let peers = "";
        let pace = rate.map_or_else(
            || format!("closed loop, {outstanding} on their way from each"),
            |rate| format!("{rate} referrals a second in all"),
        );
        let lines: Vec<String> = self.runs.iter().map(Figures::line).collect();
        format!(
            "{partners} partners to one, {size_kib} KiB, {seconds} s, {pace}, {runs} runs\n\
             {}\n{}\n{}\nmedians\n{}\n\n\
             {}; {} receipts verified\n{peers}",
            self.conditions.text(),
            Figures::HEADING,
            lines.join("\n"),
            self.medians.line(),
            self.faults.text(),
            self.receipts_verified,
        )
    }
}

/// Settings of the hub that this load needs: all partners share one address, and each sends more
/// than an office does. Everything else is as in every hub.
pub(super) fn settings(partners: u32) -> Vec<String> {
    vec![
        format!("connections_per_address = {}", partners + 8),
        "partner_requests_per_s = 100000".to_owned(),
        "partner_kib_per_s = 4194304".to_owned(),
    ]
}

/// Measures, one run after the other.
///
/// # Panics
/// If the hub does not start, or answers a submission with anything but a receipt.
pub(super) async fn run(plan: Plan) -> Report {
    let hub_settings = settings(plan.partners);
    let conditions = Conditions::of(&plan.place.folder(), hub_settings.clone());
    let (mut runs, mut faults, mut receipts_verified) = (Vec::new(), Faults::default(), 0);
    #[cfg(feature = "peers")]
    let mut peers: Vec<_> = plan.beside.iter().copied().map(super::peers::Beside::new).collect();
    for _ in 0..plan.runs {
        let measured = measure(&plan, &hub_settings).await;
        #[cfg(feature = "peers")]
        for peer in &mut peers {
            peer.run(&plan).await;
        }
        runs.push(measured.figures);
        faults = faults.plus(measured.faults);
        receipts_verified += measured.receipts_verified;
    }
    let medians = Figures::medians(&runs);
    Report {
        schema: "saphan.bench.relay/1",
        plan,
        conditions,
        runs,
        medians,
        faults,
        receipts_verified,
        #[cfg(feature = "peers")]
        peers,
    }
}

struct Measured {
    figures: Figures,
    faults: Faults,
    receipts_verified: u64,
}

async fn measure(plan: &Plan, settings: &[String]) -> Measured {
    let mut network = Network::new(&plan.place.folder());
    let recipient = network.admit(&partner("nkw-la"));
    let senders: Vec<_> =
        (0..plan.partners).map(|at| network.admit(&partner(&format!("p{at}-th")))).collect();
    let class = size_class(&plan.size_kib);
    let pool = Arc::new(Pool::new(class, network.now()));
    let (hub, address) = network.start(&format!("[limits]\n{}\n", settings.join("\n")));

    let counters = Arc::new(Counters::default());
    let recipient = Line::open(recipient, address).await;
    let deliveries = recipient.subscribe().await;
    let mut lines = Vec::new();
    for caller in senders {
        lines.push(Line::open(caller, address).await);
    }
    let (say_total, total) = watch::channel(None);
    let (cpu_before, start) = (cpu_seconds(&hub), Instant::now());
    let receiving =
        tokio::spawn(receive(recipient, deliveries, pool.clone(), counters.clone(), total));
    let sending = start_senders(plan, &lines, &pool, &counters, start);
    let sent: Vec<Sent> = sending.join_all().await;
    let taken = sent.iter().map(|sent| sent.taken.len() as u64).sum();
    say_total.send_replace(Some(taken));
    let received = receiving.await.expect("the recipient receives");
    let cpu = cpu_seconds(&hub) - cpu_before;
    let peak_kib = hub.memory_kib().map_or(0, |(peak, _)| peak);
    drop(lines);
    hub.stop();

    let seconds = received.last.duration_since(start).as_secs_f64();
    let referrals = received.acknowledged as f64;
    let (bad_receipts, receipts_verified) = check_receipts(&network, &pool, &sent);
    let mut faults = compare(&sent, &received);
    faults.left = network.left_in_store();
    faults.bad_receipts = bad_receipts;
    let found_full: u64 = sent.iter().map(|sent| sent.found_full).sum();
    let custody_us = sent.into_iter().flat_map(|sent| sent.custody_us).collect();
    let figures = Figures {
        referrals,
        seconds,
        referrals_per_s: referrals / seconds,
        custody_ms: Quantiles::of(custody_us),
        delivered_ms: Quantiles::of(received.delivered_us),
        hub_cpu_s_per_1000: cpu / referrals * 1000.0,
        hub_peak_mib: peak_kib as f64 / 1024.0,
        backlog: counters.backlog() as f64,
        found_full: found_full as f64,
    };
    Measured { figures, faults, receipts_verified }
}

fn partner(id: &str) -> PartnerId {
    id.parse().expect("a partner id")
}

/// # Panics
/// If there is no such size class.
pub(super) fn size_class(kib: &str) -> SizeClass {
    let found = SizeClass::ALL.into_iter().find(|class| (class.bytes() >> 10).to_string() == kib);
    found.expect("a size of 4, 16 or 64 KiB")
}

/// One task for each submission that may be on its way; with a rate they take turns.
fn start_senders(
    plan: &Plan,
    lines: &[Line],
    pool: &Arc<Pool>,
    counters: &Arc<Counters>,
    start: Instant,
) -> JoinSet<Sent> {
    let all = (0..plan.outstanding).flat_map(|_| lines);
    let mut sending = JoinSet::new();
    for (line, number) in all.zip(0u32..) {
        let pace = plan.pace(number, start);
        let seed = u64::from(number);
        sending.spawn(send(line.clone(), pool.clone(), pace, counters.clone(), seed));
    }
    sending
}

impl Plan {
    /// How the task of this number sends.
    pub(super) fn pace(&self, number: u32, start: Instant) -> Pace {
        let tasks = self.partners * self.outstanding;
        let every = self.rate.map(|rate| Pace::in_turn(number, tasks, rate));
        Pace { until: start + Duration::from_secs(self.seconds.into()), every }
    }
}

pub(super) fn compare(sent: &[Sent], received: &Received) -> Faults {
    let delivered: HashSet<&EnvelopeId> = received.delivered.iter().collect();
    let taken = sent.iter().flat_map(|sent| &sent.taken);
    Faults {
        missing: taken.filter(|id| !delivered.contains(id)).count() as u64,
        twice: (received.delivered.len() - delivered.len()) as u64,
        altered: received.altered,
        ..Faults::default()
    }
}

/// How many receipts are bad, of how many.
pub(super) fn check_receipts(network: &Network, pool: &Pool, sent: &[Sent]) -> (u64, u64) {
    let all: Vec<_> = sent.iter().flat_map(|sent| &sent.receipts).collect();
    let bad = all.iter().filter(|(id, receipt)| {
        let envelope = Envelope::parse(pool.envelope(id)).expect("it was taken as one");
        receipt.verify(&envelope, network.directory()).is_err()
    });
    (bad.count() as u64, all.len() as u64)
}

/// Processor time of the hub's process so far, user and system (proc_pid_stat(5), fields 14 and
/// 15; the second field may contain spaces and ends with the last parenthesis).
fn cpu_seconds(hub: &Running) -> f64 {
    cpu_seconds_of(hub.pid())
}

/// The same of any process.
pub(super) fn cpu_seconds_of(pid: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let behind_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: Vec<f64> = behind_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse().ok())
        .collect();
    ticks.iter().sum::<f64>() / TICKS_PER_S
}
