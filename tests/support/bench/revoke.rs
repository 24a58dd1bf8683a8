//! How long a revoked partner keeps its lines at a hub that has many.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use clap::value_parser;
use quinn::Endpoint;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::load::Line;
use super::network::{Caller, Network, endpoint, ran};
use super::program::{Place, Told};
use super::{Conditions, Quantiles};

/// Connections that a hub keeps of one partner.
const PER_PARTNER: u32 = 8;
/// Past that a connection counts as not closed.
const PATIENCE: Duration = Duration::from_secs(10);

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Connections that stand, eight of each partner
    #[arg(long, default_value_t = 1000, value_parser = value_parser!(u32).range(8..=4000))]
    connections: u32,
    /// Partners that are revoked, one after the other
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(1..=400))]
    revoked: u32,
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
    /// From the start of `saphan-hub directory load`, a process of its own, until the partner sees its
    /// line closed.
    closed_ms: Quantiles,
    closed_max_ms: f64,
    /// Lines of revoked partners that stayed open.
    stayed: u32,
    /// Revoked partners that came in again.
    came_again: u32,
    /// Lines of others that were lost meanwhile.
    lost: u32,
}

impl Told for Report {
    /// Whether exactly the lines of revoked partners ended.
    fn is_faultless(&self) -> bool {
        self.stayed + self.came_again + self.lost == 0
    }

    /// The report for people.
    fn text(&self) -> String {
        let Plan { connections, revoked, .. } = &self.plan;
        let Self { closed_ms, closed_max_ms, stayed, came_again, lost, .. } = self;
        format!(
            "{connections} connections, {revoked} partners revoked one by one\n{}\n\
             lines closed, from the start of the load, after p50 {:.1} ms, p99 {:.1} ms, at most {closed_max_ms:.1} ms\n\
             {stayed} stayed open, {came_again} came in again, {lost} of others were lost\n",
            self.conditions.text(),
            closed_ms.p50,
            closed_ms.p99,
        )
    }
}

/// A partner with its lines.
struct Partner {
    id: PartnerId,
    caller: Caller,
    endpoint: Endpoint,
    lines: Vec<Line>,
}

impl Partner {
    async fn connected(id: PartnerId, caller: Caller, hub: SocketAddr) -> Self {
        let (endpoint, mut lines) = (endpoint(), Vec::new());
        for _ in 0..PER_PARTNER {
            let connection = caller.dial(&endpoint, hub).await.expect("the partner stands");
            lines.push(Line::greeted(connection, endpoint.clone()).await);
        }
        Self { id, caller, endpoint, lines }
    }

    /// Whether the hub serves it once more; TLS alone does not say so.
    async fn comes_again(&self, hub: SocketAddr) -> bool {
        match self.caller.dial(&self.endpoint, hub).await {
            Ok(connection) => timeout(PATIENCE, connection.closed()).await.is_err(),
            Err(_) => false,
        }
    }
}

/// Moments at which lines ended; `None` for those that stayed.
fn ends(lines: Vec<Line>) -> JoinSet<Option<Instant>> {
    lines
        .into_iter()
        .map(|line| async move { timeout(PATIENCE, line.ended()).await.is_ok().then(Instant::now) })
        .collect()
}

/// Connects, revokes, and waits for the ends.
///
/// # Panics
/// If the hub does not start, or does not take a partner that stands.
pub(super) async fn run(plan: Plan) -> Report {
    let settings = format!("connections_per_address = {}", plan.connections + PER_PARTNER);
    let conditions = Conditions::of(&plan.place.folder(), vec![settings.clone()]);
    let mut network = Network::new(&plan.place.folder());
    let ids = (0..plan.connections.div_ceil(PER_PARTNER))
        .map(|number| format!("office-{number}-la").parse::<PartnerId>().expect("a partner id"));
    let admitted: Vec<_> = ids.map(|id| (id.clone(), network.admit(&id))).collect();
    let (hub, address) = network.start(&format!("[limits]\n{settings}\n"));
    let mut partners = Vec::new();
    for (id, caller) in admitted {
        partners.push(Partner::connected(id, caller, address).await);
    }
    let others = partners.split_off(partners.len().min(plan.revoked as usize));

    let (mut closed, mut stayed, mut came_again) = (Vec::new(), 0, 0);
    for mut partner in partners {
        let mut ends = ends(std::mem::take(&mut partner.lines));
        let load = network.revoke(&partner.id);
        let begun = Instant::now();
        tokio::task::spawn_blocking(move || ran(load)).await.expect("the hub takes it");
        while let Some(end) = ends.join_next().await {
            match end.expect("it only waits") {
                Some(at) => closed.push(at.duration_since(begun).as_micros() as u32),
                None => stayed += 1,
            }
        }
        came_again += u32::from(partner.comes_again(address).await);
    }

    let lost = others.iter().flat_map(|other| &other.lines).filter(|line| line.is_over()).count();
    drop(hub);
    let closed_max_ms = closed.iter().copied().max().map_or(0.0, |most| f64::from(most) / 1000.0);
    Report {
        schema: "saphan.bench.revoke/1",
        plan,
        conditions,
        closed_ms: Quantiles::of(closed),
        closed_max_ms,
        stayed,
        came_again,
        lost: lost as u32,
    }
}
