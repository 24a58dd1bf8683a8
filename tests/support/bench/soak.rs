//! A steady load for a long time, looked at every minute: does anything grow that should not?

use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::value_parser;
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant as Moment, interval_at};

use super::idle::memory_mib;
use super::load::{Counters, Line, Pace, Sent, receive, send};
use super::network::Network;
use super::pool::Pool;
use super::program::{Place, Told};
use super::relay::{Faults, check_receipts, compare, settings};
use super::{Conditions, Quantiles};
use crate::process::Running;

/// Partners that send.
const PARTNERS: u32 = 16;
const MINUTE: Duration = Duration::from_secs(60);
/// Minutes without which nothing is said about growth: three thirds of two each.
const MINUTES_MIN: usize = 6;
/// What the last third may have more than the one before it: a tenth, and this many MiB.
const GROWTH_MAX: f64 = 1.1;
const SLACK_MIB: f64 = 2.0;
/// The same of latencies, which other work on the machine moves too.
const SLOWER_MAX: f64 = 1.5;
const SLACK_MS: f64 = 0.5;

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// How long
    #[arg(long, default_value_t = 60, value_parser = value_parser!(u32).range(1..=10_080))]
    minutes: u32,
    /// Referrals of 4 KiB a second, of 16 partners to one
    #[arg(long, default_value_t = 50, value_parser = value_parser!(u32).range(1..=10_000))]
    rate: u32,
    /// Write each minute's line to standard error when it is over
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    #[serde(skip)]
    place: Place,
}

/// One minute of it.
#[derive(Debug, Clone, Copy, Serialize)]
struct Minute {
    minute: u32,
    resident_mib: f64,
    /// Store and write-ahead log on disk.
    store_mib: f64,
    /// The log alone.
    wal_mib: f64,
    taken: usize,
    delivered: usize,
    custody_ms: Quantiles,
    delivered_ms: Quantiles,
}

impl Minute {
    const HEADING: &'static str = "minute  resident MiB  store MiB  WAL MiB   taken  delivered  custody p50/p99 ms  delivered p50/p99 ms";

    fn line(&self) -> String {
        let Self { minute, resident_mib, store_mib, wal_mib, taken, delivered, .. } = self;
        format!(
            "{minute:>6} {resident_mib:>13.1} {store_mib:>10.1} {wal_mib:>8.1} {taken:>7} {delivered:>10} \
             {:>11.2}/{:<7.2} {:>13.2}/{:<7.2}",
            self.custody_ms.p50, self.custody_ms.p99, self.delivered_ms.p50, self.delivered_ms.p99,
        )
    }
}

/// Whether a figure of the last third of all minutes is like that of the third before it.
#[derive(Debug, Clone, Serialize)]
struct Trend {
    figure: &'static str,
    /// Median of the second third.
    before: f64,
    /// Median of the last third.
    after: f64,
    is_flat: bool,
}

impl Trend {
    fn of(figure: &'static str, values: Vec<f64>, most: f64, slack: f64) -> Option<Self> {
        if values.len() < MINUTES_MIN {
            return None;
        }
        let third = values.len() / 3;
        let (rest, last) = values.split_at(values.len() - third);
        let (_, second) = rest.split_at(rest.len() - third);
        let [before, after] = [second, last].map(|part| super::figures::median(part.to_vec()));
        Some(Self { figure, before, after, is_flat: after <= before * most + slack })
    }

    fn text(&self) -> String {
        let Self { figure, before, after, is_flat } = self;
        let said = if *is_flat { "flat" } else { "GROWS" };
        format!("{figure}: {before:.2} in the second third, {after:.2} in the last: {said}\n")
    }
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    minutes: Vec<Minute>,
    peak_mib: f64,
    /// Nothing where the run was too short to say.
    trends: Vec<Trend>,
    faults: Faults,
    receipts_verified: u64,
}

impl Told for Report {
    /// Whether nothing was lost or doubled, and memory, store and latency did not grow.
    fn is_faultless(&self) -> bool {
        self.faults.is_none() && self.trends.iter().all(|trend| trend.is_flat)
    }

    fn text(&self) -> String {
        let Plan { minutes, rate, .. } = &self.plan;
        let lines: Vec<String> = self.minutes.iter().map(Minute::line).collect();
        let trends: String = self.trends.iter().map(Trend::text).collect();
        let trends = if trends.is_empty() { "too short to say what grows\n" } else { &trends };
        format!(
            "{minutes} minutes of {rate} referrals of 4 KiB a second, {PARTNERS} partners to one\n{}\n{}\n{}\n\n\
             {trends}peak {:.1} MiB; {}; {} receipts verified\n",
            self.conditions.text(),
            Minute::HEADING,
            lines.join("\n"),
            self.peak_mib,
            self.faults.text(),
            self.receipts_verified,
        )
    }
}

/// Loads a hub, and looks at it every minute.
///
/// # Panics
/// If the hub does not start, or answers a submission with anything but a receipt.
pub(super) async fn run(plan: Plan) -> Report {
    let hub_settings = settings(PARTNERS);
    let conditions = Conditions::of(&plan.place.folder(), hub_settings.clone());
    let mut network = Network::new(&plan.place.folder());
    let recipient = network.admit(&partner("nkw-la"));
    let senders: Vec<_> =
        (0..PARTNERS).map(|at| network.admit(&partner(&format!("p{at}-th")))).collect();
    let pool = Arc::new(Pool::new(SizeClass::Small, network.now()));
    let (hub, address) = network.start(&format!("[limits]\n{}\n", hub_settings.join("\n")));
    let counters = Arc::new(Counters::watched());
    let recipient = Line::open(recipient, address).await;
    let deliveries = recipient.subscribe().await;
    let (say_total, total) = watch::channel(None);
    let receiving =
        tokio::spawn(receive(recipient, deliveries, pool.clone(), counters.clone(), total));

    let until = Instant::now() + MINUTE * plan.minutes;
    let mut sending = JoinSet::new();
    for (caller, number) in senders.into_iter().zip(0u32..) {
        let line = Line::open(caller, address).await;
        let pace = Pace { until, every: Some(Pace::in_turn(number, PARTNERS, plan.rate)) };
        sending.spawn(send(line, pool.clone(), pace, counters.clone(), number.into()));
    }
    let minutes = watch_over(&plan, &hub, &network, &counters).await;

    let sent: Vec<Sent> = sending.join_all().await;
    say_total.send_replace(Some(sent.iter().map(|sent| sent.taken.len() as u64).sum()));
    let received = receiving.await.expect("the recipient receives");
    let (peak_mib, _) = memory_mib(&hub);
    hub.stop();
    let (bad_receipts, receipts_verified) = check_receipts(&network, &pool, &sent);
    let left = network.left_in_store();
    let faults = Faults { left, bad_receipts, ..compare(&sent, &received) };
    let trends = trends(&minutes);
    let schema = "saphan.bench.soak/1";
    Report { schema, plan, conditions, minutes, peak_mib, trends, faults, receipts_verified }
}

async fn watch_over(
    plan: &Plan,
    hub: &Running,
    network: &Network,
    counters: &Counters,
) -> Vec<Minute> {
    const MIB: f64 = (1 << 20) as f64;
    let mut minutes = Vec::new();
    let mut clock = interval_at(Moment::now() + MINUTE, MINUTE);
    if plan.watch {
        eprintln!("{}", Minute::HEADING);
    }
    for minute in 1..=plan.minutes {
        clock.tick().await;
        let recent = counters.recent();
        let (store, wal) = network.store_bytes();
        let (_, resident_mib) = memory_mib(hub);
        let looked = Minute {
            minute,
            resident_mib,
            store_mib: store as f64 / MIB,
            wal_mib: wal as f64 / MIB,
            taken: recent.custody_us.len(),
            delivered: recent.delivered_us.len(),
            custody_ms: Quantiles::of(recent.custody_us),
            delivered_ms: Quantiles::of(recent.delivered_us),
        };
        if plan.watch {
            eprintln!("{}", looked.line());
        }
        minutes.push(looked);
    }
    minutes
}

fn trends(minutes: &[Minute]) -> Vec<Trend> {
    let of = |figure: fn(&Minute) -> f64| minutes.iter().map(figure).collect::<Vec<_>>();
    let all = [
        Trend::of("resident MiB", of(|one| one.resident_mib), GROWTH_MAX, SLACK_MIB),
        Trend::of("store MiB", of(|one| one.store_mib), GROWTH_MAX, SLACK_MIB),
        Trend::of("WAL MiB", of(|one| one.wal_mib), GROWTH_MAX, SLACK_MIB),
        Trend::of("custody p50 ms", of(|one| one.custody_ms.p50), SLOWER_MAX, SLACK_MS),
        Trend::of("delivered p50 ms", of(|one| one.delivered_ms.p50), SLOWER_MAX, SLACK_MS),
    ];
    all.into_iter().flatten().collect()
}

fn partner(id: &str) -> PartnerId {
    id.parse().expect("a partner id")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trend(values: impl IntoIterator<Item = f64>) -> Option<bool> {
        let trend = Trend::of("MiB", values.into_iter().collect(), GROWTH_MAX, SLACK_MIB);
        trend.map(|trend| trend.is_flat)
    }

    #[test]
    fn what_grows_by_a_mib_a_minute_is_not_flat() {
        assert_eq!(trend((0..60).map(|minute| 50.0 + f64::from(minute))), Some(false));
    }

    #[test]
    fn what_rises_at_the_start_and_then_stays_is_flat() {
        assert_eq!(trend((0..60).map(|minute| 50.0 + f64::from(minute.min(15)))), Some(true));
        assert_eq!(trend((0..60).map(|minute| 50.0 + f64::from(minute % 3))), Some(true));
    }

    #[test]
    fn too_few_minutes_say_nothing() {
        assert_eq!(trend([50.0; 5]), None);
    }
}
