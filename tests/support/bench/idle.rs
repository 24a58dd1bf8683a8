//! What lines that say nothing cost a hub, and envelopes that lie in its store.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chacha20::ChaCha8Rng;
use clap::value_parser;
use quinn::{Endpoint, RecvStream};
use rand_core::SeedableRng as _;
use saphan_protocol::envelope::SizeClass;
use serde::Serialize;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::Conditions;
use super::load::{Line, submit};
use super::network::{Caller, Network, endpoint};
use super::pool::Pool;
use super::program::{Place, Told};
use crate::process::Running;

/// Connections that a hub keeps of one partner.
const PER_PARTNER: u32 = 8;
/// Partners that fill the store, and what each has on its way.
const FILLERS: u32 = 8;
const ON_THEIR_WAY: u32 = 32;
/// What is freed after a start or a greeting is freed by then.
const SETTLED: Duration = Duration::from_secs(3);

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Connections that stand, eight of each partner
    #[arg(long, default_value_t = 2000, value_parser = value_parser!(u32).range(8..=4000))]
    connections: u32,
    /// Envelopes of 4 KiB that lie in the store
    #[arg(long, default_value_t = 0, value_parser = value_parser!(u32).range(0..=1_000_000))]
    envelopes: u32,
    #[command(flatten)]
    #[serde(skip)]
    place: Place,
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    /// Resident memory of the hub's process, started over the store as it is.
    started_mib: f64,
    /// The same with every connection greeted and subscribed.
    connected_mib: f64,
    /// The most that it ever had.
    peak_mib: f64,
    /// What the connections added, for each.
    kib_per_connection: f64,
    /// From the start of the hub's process until it served.
    started_in_ms: f64,
    /// Bytes of the store for each byte of an envelope; nothing where none lie there.
    disk_ratio: Option<f64>,
    /// Connections that were lost meanwhile.
    lost: u32,
    /// Envelopes that are not in the store.
    missing: u64,
}

impl Told for Report {
    fn is_faultless(&self) -> bool {
        self.lost == 0 && self.missing == 0
    }

    fn text(&self) -> String {
        let Self { started_mib, connected_mib, peak_mib, lost, missing, .. } = self;
        let disk = self.disk_ratio.map_or(String::new(), |ratio| {
            format!("store: {ratio:.2} bytes on disk for each byte of an envelope\n")
        });
        format!(
            "{} connections that say nothing, {} envelopes in the store\n{}\n\
             started in {:.0} ms with {started_mib:.1} MiB; connected {connected_mib:.1} MiB, peak {peak_mib:.1} MiB; \
             {:.1} KiB a connection\n{disk}{lost} connections lost, {missing} envelopes missing\n",
            self.plan.connections,
            self.plan.envelopes,
            self.conditions.text(),
            self.started_in_ms,
            self.kib_per_connection,
        )
    }
}

/// One partner's connections, subscribed.
struct Quiet {
    lines: Vec<Line>,
    _deliveries: Vec<RecvStream>,
    _endpoint: Endpoint,
}

impl Quiet {
    async fn open(caller: &Caller, hub: SocketAddr, count: u32) -> Self {
        let (endpoint, mut lines, mut deliveries) = (endpoint(), Vec::new(), Vec::new());
        for _ in 0..count {
            let connection = caller.dial(&endpoint, hub).await.expect("the partner stands");
            let line = Line::greeted(connection, endpoint.clone()).await;
            deliveries.push(line.subscribe().await);
            lines.push(line);
        }
        Self { lines, _deliveries: deliveries, _endpoint: endpoint }
    }
}

/// Fills the store, starts the hub over it, connects and looks.
///
/// # Panics
/// If the hub does not start, or does not take a partner that stands.
pub(super) async fn run(plan: Plan) -> Report {
    let settings = [
        format!("[limits]\nconnections_per_address = {}", plan.connections + FILLERS),
        "partner_requests_per_s = 100000\npartner_kib_per_s = 4194304".to_owned(),
        format!("[quota]\nmailbox_mib = 67108864\nmailbox_envelopes = {}", plan.envelopes + 1),
    ];
    let mut network = Network::new(&plan.place.folder());
    let conditions = Conditions::of(&plan.place.folder(), settings.to_vec());
    let partners = plan.connections.div_ceil(PER_PARTNER);
    let callers: Vec<Caller> =
        (0..partners).map(|at| network.admit(&partner(&format!("office-{at}-la")))).collect();
    network.admit(&partner("nkw-la"));
    let (mut hub, mut address) = network.start(&settings.join("\n"));
    if plan.envelopes > 0 {
        fill(&network, &callers, address, plan.envelopes).await;
        hub.stop();
        (hub, address) = network.start("");
    }

    sleep(SETTLED).await;
    let started_in_ms = hub.started_in().as_secs_f64() * 1000.0;
    let (_, started) = memory_mib(&hub);
    let mut quiet = Vec::new();
    let mut left = plan.connections;
    for caller in &callers {
        let count = left.min(PER_PARTNER);
        quiet.push(Quiet::open(caller, address, count).await);
        left -= count;
    }
    sleep(SETTLED).await;
    let (peak_mib, connected) = memory_mib(&hub);
    let lost = quiet.iter().flat_map(|one| &one.lines).filter(|line| line.is_over()).count();
    drop(quiet);
    hub.stop();

    let envelopes = u64::from(plan.envelopes);
    let kept = envelopes * SizeClass::Small.bytes() as u64;
    Report {
        schema: "saphan.bench.idle/1",
        started_mib: started,
        connected_mib: connected,
        peak_mib,
        kib_per_connection: (connected - started) * 1024.0 / f64::from(plan.connections),
        started_in_ms,
        disk_ratio: (kept > 0).then(|| network.store_bytes().0 as f64 / kept as f64),
        lost: lost as u32,
        missing: envelopes.saturating_sub(network.left_in_store()),
        conditions,
        plan,
    }
}

/// Puts envelopes into the store for a partner that does not come.
async fn fill(network: &Network, callers: &[Caller], hub: SocketAddr, envelopes: u32) {
    let pool = Arc::new(Pool::new(SizeClass::Small, network.now()));
    let mut tasks = JoinSet::new();
    let fillers = callers.len().min(FILLERS as usize);
    let each = envelopes.div_ceil(fillers as u32 * ON_THEIR_WAY);
    let mut left = envelopes;
    for (caller, seed) in callers.iter().take(fillers).zip(0u64..) {
        let endpoint = endpoint();
        let connection = caller.dial(&endpoint, hub).await.expect("the partner stands");
        let line = Line::greeted(connection, endpoint).await;
        for stream in 0..u64::from(ON_THEIR_WAY) {
            let (line, pool, count) = (line.clone(), Arc::clone(&pool), left.min(each));
            left -= count;
            tasks.spawn(async move {
                let mut rng = ChaCha8Rng::seed_from_u64(seed << 32 | stream);
                for _ in 0..count {
                    let taken = submit(&line, pool.next(&mut rng).1).await;
                    assert!(taken.is_some(), "the mailbox is as large as it has to be");
                }
            });
        }
    }
    tasks.join_all().await;
}

fn partner(id: &str) -> saphan_protocol::ids::PartnerId {
    id.parse().expect("a partner id")
}

/// The most memory that a hub ever had, and what it has now.
pub(super) fn memory_mib(hub: &Running) -> (f64, f64) {
    let (peak, now) = hub.memory_kib().expect("the system tells");
    (peak as f64 / 1024.0, now as f64 / 1024.0)
}
