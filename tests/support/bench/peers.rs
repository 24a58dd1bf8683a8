//! Other systems that do the same work: Debian's packages, each with TLS 1.3 and a client certificate for every partner.

mod amqp;
mod mqtt;
mod nats;
mod papers;
mod server;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chacha20::ChaCha8Rng;
use clap::ValueEnum;
use rand_core::{Rng as _, SeedableRng as _};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{sleep_until, timeout};

use super::load::{Counters, Pace};
use super::pool::Pool;
use super::relay::{Plan, cpu_seconds_of, size_class};
use super::{Figures, Quantiles};
use papers::Papers;
use server::Server;

/// What the client of another system says when its message was acknowledged.
pub(super) const DONE: &str = "acknowledged";
/// When nothing arrives for so long, nothing more will.
const SILENCE_MAX: Duration = Duration::from_secs(10);
/// Where messages go: one mailbox, one recipient.
const MAILBOX: &str = "mailbox";
/// 2026-12-01; these systems do not read the envelopes.
const SEALED_AT: UnixSeconds = UnixSeconds::new(1_796_083_200);

/// Another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum System {
    /// NATS JetStream as it is
    Nats,
    /// NATS JetStream over a file system that writes everything through
    NatsSync,
    /// RabbitMQ with a quorum queue
    Rabbitmq,
    /// Mosquitto with QoS 1
    Mosquitto,
}

impl System {
    pub(super) fn serve_at(self, host: Ipv4Addr) -> Server {
        Server::start(self, host)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Nats => "nats",
            Self::NatsSync => "nats-sync",
            Self::Rabbitmq => "rabbitmq",
            Self::Mosquitto => "mosquitto",
        }
    }

    fn durability(self) -> &'static str {
        match self {
            Self::Nats => "acknowledges from the page cache, syncs every two minutes",
            Self::NatsSync => {
                "acknowledges after the write, on a folder with `chattr +S`: each write is synchronous"
            }
            Self::Rabbitmq => "quorum queue of one member: acknowledges after fsync, group commit",
            Self::Mosquitto => "acknowledges from memory",
        }
    }
}

/// A partner's connection that hands over.
enum Sender {
    Nats(nats::Sender),
    Amqp(amqp::Sender),
    Mqtt(mqtt::Client),
}

impl Sender {
    async fn open(system: System, address: SocketAddr, papers: &Papers) -> Self {
        match system {
            System::Nats | System::NatsSync => {
                Self::Nats(nats::Sender::open(address, papers).await)
            }
            System::Rabbitmq => Self::Amqp(amqp::Sender::open(address, papers).await),
            System::Mosquitto => Self::Mqtt(mqtt::Client::open(address, papers).await),
        }
    }

    /// Returns when it was acknowledged.
    async fn hand_over(&mut self, envelope: Vec<u8>) {
        match self {
            Self::Nats(sender) => sender.hand_over(envelope).await,
            Self::Amqp(sender) => sender.hand_over(envelope).await,
            Self::Mqtt(client) => client.hand_over(envelope).await,
        }
    }
}

/// The recipient's connection.
enum Receiver {
    Nats(nats::Receiver),
    Amqp(amqp::Receiver),
    Mqtt(mqtt::Client),
}

impl Receiver {
    async fn open(system: System, address: SocketAddr, papers: &Papers) -> Self {
        match system {
            System::Nats | System::NatsSync => {
                Self::Nats(nats::Receiver::open(address, papers).await)
            }
            System::Rabbitmq => Self::Amqp(amqp::Receiver::open(address, papers).await),
            System::Mosquitto => {
                let mut client = mqtt::Client::open(address, papers).await;
                client.subscribe().await;
                Self::Mqtt(client)
            }
        }
    }

    /// The next message, acknowledged; nobody waits for an answer to that.
    async fn next(&mut self) -> Vec<u8> {
        match self {
            Self::Nats(receiver) => receiver.next().await,
            Self::Amqp(receiver) => receiver.next().await,
            Self::Mqtt(client) => client.next().await,
        }
    }
}

/// What a system did, run by run.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Beside {
    system: System,
    version: String,
    durability: &'static str,
    runs: Vec<Figures>,
    /// Acknowledged and never delivered, in all runs.
    missing: u64,
}

impl Beside {
    pub(super) fn new(system: System) -> Self {
        let durability = system.durability();
        let version = server::version(system);
        Self { system, version, durability, runs: Vec::new(), missing: 0 }
    }

    /// Does the same work once.
    ///
    /// # Panics
    /// If the system does not start or does not acknowledge.
    pub(super) async fn run(&mut self, plan: &Plan) {
        let (system, count) = (self.system, plan.partners as usize);
        let server = tokio::task::spawn_blocking(move || {
            Server::start_for(system, Ipv4Addr::LOCALHOST, count)
        });
        let server = server.await.expect("the system starts");
        let (figures, missing) = work(&server, plan).await;
        self.runs.push(figures);
        self.missing += missing;
    }

    pub(super) fn text(&self, ours: &Figures) -> String {
        let medians = Figures::medians(&self.runs);
        let lines: Vec<String> = self.runs.iter().map(Figures::line).collect();
        format!(
            "\n{} {}: {}\n{}\n{}\nmedians\n{}\n{} missing; saphan carries {:.2} times as many, its hub takes \
             {:.2} times the processor time, custody p50 {:.2}, delivered p99 {:.2} times\n",
            self.system.name(),
            self.version,
            self.durability,
            Figures::HEADING,
            lines.join("\n"),
            medians.line(),
            self.missing,
            ours.referrals_per_s / medians.referrals_per_s,
            ours.hub_cpu_s_per_1000 / medians.hub_cpu_s_per_1000,
            ours.custody_ms.p50 / medians.custody_ms.p50,
            ours.delivered_ms.p99 / medians.delivered_ms.p99,
        )
    }
}

async fn work(server: &Server, plan: &Plan) -> (Figures, u64) {
    let pool = Arc::new(Pool::new(size_class(&plan.size_kib), SEALED_AT));
    let counters = Arc::new(Counters::default());
    let (system, address) = (server.system, server.address);
    let mut receiver = Receiver::open(system, address, &server.papers).await;
    let (put, arrived) = mpsc::unbounded_channel();
    let receiving = tokio::spawn(async move { while put.send(receiver.next().await).is_ok() {} });
    let mut senders = Vec::new();
    for _ in 0..plan.outstanding {
        for number in 0..plan.partners {
            let papers = server.papers.of(number as usize);
            senders.push(Sender::open(system, address, &papers).await);
        }
    }
    let (cpu_before, start) = (cpu_seconds_of(server.pid()), Instant::now());
    let mut sending = JoinSet::new();
    for (sender, number) in senders.into_iter().zip(0u32..) {
        let pace = plan.pace(number, start);
        sending.spawn(send(sender, Arc::clone(&pool), Arc::clone(&counters), pace, number));
    }
    let carried = collect(arrived, sending, &pool, start).await;
    let cpu = cpu_seconds_of(server.pid()) - cpu_before;
    receiving.abort();

    let Carried { custody_us, delivered_us, last } = carried;
    let seconds = last.duration_since(start).as_secs_f64();
    let referrals = delivered_us.len() as f64;
    let missing = custody_us.len().saturating_sub(delivered_us.len()) as u64;
    let figures = Figures {
        referrals,
        seconds,
        referrals_per_s: referrals / seconds,
        custody_ms: Quantiles::of(custody_us),
        delivered_ms: Quantiles::of(delivered_us),
        hub_cpu_s_per_1000: cpu / referrals * 1000.0,
        hub_peak_mib: server.peak_mib(),
        backlog: counters.backlog() as f64,
        found_full: 0.0,
    };
    (figures, missing)
}

/// Hands over one message after the other, and says what took how long.
async fn send(
    mut sender: Sender,
    pool: Arc<Pool>,
    counters: Arc<Counters>,
    pace: Pace,
    number: u32,
) -> Vec<u32> {
    let mut rng = ChaCha8Rng::seed_from_u64(number.into());
    let mut next = pace.every.map(|(every, first)| (every, Instant::now() + first));
    let mut custody_us = Vec::new();
    loop {
        if let Some((every, at)) = &mut next {
            sleep_until((*at).into()).await;
            *at += *every;
        }
        let begun = Instant::now();
        if begun >= pace.until {
            return custody_us;
        }
        let (id, _) = pool.next(&mut rng);
        sender.hand_over(pool.envelope(&id)).await;
        custody_us.push(micros(begun.elapsed()));
        counters.take();
    }
}

struct Carried {
    custody_us: Vec<u32>,
    delivered_us: Vec<u32>,
    last: Instant,
}

/// Until everything has come that was acknowledged, or nothing comes any more.
async fn collect(
    mut arrived: mpsc::UnboundedReceiver<Vec<u8>>,
    mut sending: JoinSet<Vec<u32>>,
    pool: &Pool,
    start: Instant,
) -> Carried {
    let mut carried = Carried { custody_us: Vec::new(), delivered_us: Vec::new(), last: start };
    let mut promised = None;
    while promised.is_none_or(|promised| carried.delivered_us.len() < promised) {
        tokio::select! {
            envelope = timeout(SILENCE_MAX, arrived.recv()) => {
                let Ok(envelope) = envelope else { break };
                let envelope = envelope.expect("the recipient receives");
                let id = pool.recognise(&envelope).expect("to the byte what was handed over");
                carried.delivered_us.push(micros(pool.age(&id)));
                carried.last = Instant::now();
            }
            sent = sending.join_next(), if promised.is_none() => match sent {
                Some(sent) => carried.custody_us.extend(sent.expect("it hands over")),
                None => promised = Some(carried.custody_us.len()),
            },
        }
    }
    carried
}

fn micros(passed: Duration) -> u32 {
    u32::try_from(passed.as_micros()).unwrap_or(u32::MAX)
}

/// One message of another system's client, in a process of its own.
#[derive(clap::Args)]
pub(super) struct Once {
    #[arg(long, value_enum)]
    system: System,
    #[arg(long)]
    address: SocketAddr,
    #[arg(long)]
    papers: PathBuf,
    #[arg(long)]
    len: usize,
}

/// Connects, hands over, and says when that was acknowledged.
pub(super) async fn hand_over(once: Once) {
    let papers = Papers::in_folder(&once.papers).of(0);
    let mut sender = Sender::open(once.system, once.address, &papers).await;
    let mut envelope = vec![0; once.len];
    ChaCha8Rng::seed_from_u64(u64::from(std::process::id())).fill_bytes(&mut envelope);
    sender.hand_over(envelope).await;
    println!("{DONE}");
}
