//! What a thousand partners who mean no good cost a hub, and those who mean well.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chacha20::ChaCha8Rng;
use clap::value_parser;
use quinn::{Connection, Endpoint, RecvStream, SendStream};
use rand_core::{Rng as _, SeedableRng as _};
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::wire::{REQUEST_LEN_MAX, Request, VERSION};
use serde::Serialize;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

use super::load::{Counters, Line, Pace, receive, send};
use super::network::{Caller, Network, endpoint_at};
use super::pool::Pool;
use super::program::{Place, Told};
use super::{Conditions, Quantiles};
use crate::process::Running;

/// Connections that a hub keeps of one partner.
const PER_PARTNER: u32 = 8;
/// Offices that mean well, and how many referrals a second they send together.
const HONEST: u32 = 8;
const RATE: f64 = 50.0;
/// Streams that one connection may have.
const STREAMS: usize = 32;
/// Large envelopes that wait for whoever does not read.
const UNREAD: usize = 16;
/// How often a busy one asks.
const ASK_EVERY: Duration = Duration::from_millis(500);
/// For what hostile peers write to arrive before memory is read.
const SETTLE: Duration = Duration::from_secs(3);

/// What to measure.
#[derive(Debug, Clone, clap::Args, Serialize)]
pub(super) struct Plan {
    /// Hostile connections, eight of each partner
    #[arg(long, default_value_t = 1000, value_parser = value_parser!(u32).range(8..=2000))]
    peers: u32,
    /// How long honest offices send, without them and with them, in seconds
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(1..=600))]
    seconds: u32,
    /// Handshakes a second that nobody goes on with, and as many packets of noise
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(0..=1000))]
    storm: u32,
    /// What all of them do, instead of each kind by turns
    #[arg(long)]
    only: Option<Malice>,
    #[command(flatten)]
    #[serde(skip)]
    place: Place,
}

/// What a hostile peer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub(super) enum Malice {
    /// Connects and says nothing more than hello.
    Idle,
    /// Begins the longest request on every stream and does not end it.
    Slow,
    /// Has large envelopes delivered, asks for the directory on every other stream, and reads nothing.
    Deaf,
    /// Asks for what is not there, again and again.
    Busy,
}

impl Malice {
    const ALL: [Self; 4] = [Self::Idle, Self::Slow, Self::Deaf, Self::Busy];
}

/// What honest offices had of it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Phase {
    custody_ms: Quantiles,
    delivered_ms: Quantiles,
    /// Referrals for which there was a receipt, and that did not arrive.
    missing: u64,
    hub_mib: f64,
}

/// Everything about a run that somebody needs who compares it with another.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Report {
    schema: &'static str,
    plan: Plan,
    conditions: Conditions,
    quiet: Phase,
    hostile: Phase,
    /// Memory of the hub for each hostile connection.
    kib_per_peer: f64,
    /// The time in which 99 of 100 submissions were taken, with hostile peers by without.
    custody_p99_ratio: f64,
    delivered_p99_ratio: f64,
    /// Hostile connections that the hub has ended meanwhile.
    ended: u32,
}

impl Told for Report {
    /// Whether everything that was acknowledged arrived.
    fn is_faultless(&self) -> bool {
        self.quiet.missing + self.hostile.missing == 0
    }

    /// The report for people.
    fn text(&self) -> String {
        let Self { quiet, hostile, kib_per_peer, custody_p99_ratio, delivered_p99_ratio, .. } =
            self;
        let line = |name: &str, phase: &Phase| {
            let Phase { custody_ms, delivered_ms, missing, hub_mib } = phase;
            format!(
                "{name:<10}{:>10.2}{:>10.2}{:>12.2}{:>10.2}{missing:>10}{hub_mib:>12.1}\n",
                custody_ms.p50, custody_ms.p99, delivered_ms.p50, delivered_ms.p99
            )
        };
        format!(
            "{} hostile peers, {} handshakes and packets of noise a second, {RATE} honest referrals a second\n{}\n\
             {:<10}{:>10}{:>10}{:>12}{:>10}{:>10}{:>12}\n{}{}\
             {kib_per_peer:.0} KiB for each hostile peer; custody p99 {custody_p99_ratio:.2}, delivered p99 \
             {delivered_p99_ratio:.2} of what it was; the hub ended {} of them\n",
            self.plan.peers,
            self.plan.storm,
            self.conditions.text(),
            "",
            "p50 ms",
            "p99 ms",
            "delivered",
            "p99 ms",
            "missing",
            "hub MiB",
            line("quiet", quiet),
            line("hostile", hostile),
            self.ended,
        )
    }
}

/// A connection of somebody who means no good, and what it holds open.
struct Peer {
    connection: Connection,
    _endpoint: Endpoint,
    _writing: Vec<SendStream>,
    _unread: Vec<RecvStream>,
}

/// Measures without hostile peers and then with them.
///
/// # Panics
/// If the hub does not start, or does not take a partner that stands.
pub(super) async fn run(plan: Plan) -> Report {
    let folder = plan.place.folder();
    let conditions = Conditions::of(&folder, Vec::new());
    let mut network = Network::new(&folder);
    let pool = Arc::new(Pool::new(SizeClass::Small, network.now()));
    let recipient = network.admit(&"nkw-la".parse().expect("a partner id"));
    let mut senders = Vec::new();
    for at in 0..HONEST {
        senders.push(network.admit(&partner('p', at)));
    }
    let offices = plan.peers.div_ceil(PER_PARTNER);
    let hostile: Vec<Caller> = (0..offices).map(|at| network.admit(&partner('h', at))).collect();
    let (hub, address) = network.start("");

    let mut lines = Vec::new();
    for sender in senders {
        lines.push(Line::open(sender, address).await);
    }
    let quiet = phase(&plan, &lines, &recipient, &pool, &hub, address).await;
    let peers = come(&plan, &network, &hostile, address).await;
    let storm = tokio::spawn(storm(plan.storm, network.stranger(), address));
    sleep(SETTLE).await;
    let before = quiet.hub_mib;
    let kib_per_peer = (mib(&hub) - before) * 1024.0 / f64::from(plan.peers);
    let with = phase(&plan, &lines, &recipient, &pool, &hub, address).await;
    storm.abort();
    let ended = peers.iter().filter(|peer| peer.connection.close_reason().is_some()).count();
    drop((peers, lines));
    drop(hub);
    Report {
        schema: "saphan.bench.hostile/1",
        conditions,
        kib_per_peer,
        custody_p99_ratio: with.custody_ms.p99 / quiet.custody_ms.p99,
        delivered_p99_ratio: with.delivered_ms.p99 / quiet.delivered_ms.p99,
        ended: ended as u32,
        plan,
        quiet,
        hostile: with,
    }
}

/// Names as long as that of the recipient.
fn partner(kind: char, at: u32) -> PartnerId {
    format!("{kind}{at:02x}-th").parse().expect("a partner id")
}

fn mib(hub: &Running) -> f64 {
    hub.memory_kib().map_or(f64::NAN, |(_, now)| now as f64 / 1024.0)
}

/// Honest offices send for a while.
async fn phase(
    plan: &Plan,
    lines: &[Line],
    recipient: &Caller,
    pool: &Arc<Pool>,
    hub: &Running,
    address: SocketAddr,
) -> Phase {
    let counters = Arc::new(Counters::default());
    let recipient = Line::open(recipient.clone(), address).await;
    let deliveries = recipient.subscribe().await;
    let (say_total, total) = watch::channel(None);
    let receiving = tokio::spawn(receive(
        recipient,
        deliveries,
        Arc::clone(pool),
        Arc::clone(&counters),
        total,
    ));
    let until = Instant::now() + Duration::from_secs(plan.seconds.into());
    let every = Duration::from_secs_f64(f64::from(HONEST) / RATE);
    let mut sending = JoinSet::new();
    for (line, number) in lines.iter().zip(0u32..) {
        let first = every.mul_f64(f64::from(number) / f64::from(HONEST));
        let pace = Pace { until, every: Some((every, first)) };
        let (line, pool, counters) = (line.clone(), Arc::clone(pool), Arc::clone(&counters));
        sending.spawn(send(line, pool, pace, counters, u64::from(number)));
    }
    let sent = sending.join_all().await;
    let taken: u64 = sent.iter().map(|sent| sent.taken.len() as u64).sum();
    let hub_mib = mib(hub);
    say_total.send_replace(Some(taken));
    let received = receiving.await.expect("the recipient receives");
    Phase {
        custody_ms: Quantiles::of(sent.into_iter().flat_map(|sent| sent.custody_us).collect()),
        delivered_ms: Quantiles::of(received.delivered_us),
        missing: taken.saturating_sub(received.acknowledged),
        hub_mib,
    }
}

/// All hostile peers connect, each office from an address of its own, and do what they do.
async fn come(plan: &Plan, network: &Network, offices: &[Caller], hub: SocketAddr) -> Vec<Peer> {
    let large = Pool::new(SizeClass::Large, network.now());
    let mut peers = Vec::new();
    for number in 0..plan.peers {
        let office = number / PER_PARTNER;
        let malice = plan.only.unwrap_or(Malice::ALL[number as usize % Malice::ALL.len()]);
        let caller = &offices[office as usize];
        let endpoint = endpoint_at(own_address(office));
        let caller =
            if malice == Malice::Deaf { caller.that_reads_nothing() } else { caller.clone() };
        let connection = caller.dial(&endpoint, hub).await.expect("its certificate is good");
        let (mut peer, mailbox) = (
            Peer { connection, _endpoint: endpoint, _writing: Vec::new(), _unread: Vec::new() },
            partner('h', office),
        );
        peer.ask(Request::Hello { versions: vec![VERSION] }.to_frame()).await;
        match malice {
            Malice::Idle => {}
            Malice::Slow => peer.begins_and_does_not_end().await,
            Malice::Deaf => peer.lets_deliver(&large, &mailbox, u64::from(number)).await,
            Malice::Busy => peer.asks_again_and_again(),
        }
        peers.push(peer);
    }
    peers
}

impl Peer {
    async fn open(&mut self) -> SendStream {
        let (send, receive) = self.connection.open_bi().await.expect("there is room for streams");
        self._unread.push(receive);
        send
    }

    /// A hub may stop reading from whoever begins too much.
    async fn ask(&mut self, frame: Vec<u8>) {
        let mut stream = self.open().await;
        let _ = stream.write_chunk(frame.into()).await;
        let _ = stream.finish();
    }

    /// As much as the hub's windows take, and never the last byte.
    async fn begins_and_does_not_end(&mut self) {
        for _ in 1..STREAMS {
            let mut stream = self.open().await;
            let mut frame = u32::try_from(REQUEST_LEN_MAX).expect("it fits").to_be_bytes().to_vec();
            frame.resize(REQUEST_LEN_MAX, 0xa1);
            // Dropped where nothing more is taken: what was written stays with the hub.
            let _ = tokio::time::timeout(Duration::from_millis(1), stream.write_all(&frame)).await;
            self._writing.push(stream);
        }
    }

    async fn lets_deliver(&mut self, large: &Pool, mailbox: &PartnerId, seed: u64) {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        for _ in 0..UNREAD {
            let frame = large.next_for(mailbox, &mut rng);
            self.ask(frame).await;
        }
        self.ask(Request::Subscribe { after: 0 }.to_frame()).await;
        for _ in UNREAD..STREAMS - 2 {
            let mut stream = self.open().await;
            let frame = Request::Directory { since: 0 }.to_frame();
            let _ = tokio::time::timeout(Duration::from_millis(1), stream.write_all(&frame)).await;
            let _ = stream.finish();
        }
    }

    fn asks_again_and_again(&self) {
        let connection = self.connection.clone();
        tokio::spawn(async move {
            let mut tick = interval(ASK_EVERY);
            tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let frame = Request::Kept { blob: BlobId::from_bytes([7; 16]) }.to_frame();
            loop {
                tick.tick().await;
                let Ok((mut send, _receive)) = connection.open_bi().await else { return };
                let _ = send.write_all(&frame).await;
                let _ = send.finish();
            }
        });
    }
}

/// Strangers: handshakes that nobody goes on with, and packets of noise.
async fn storm(per_second: u32, stranger: Caller, hub: SocketAddr) {
    if per_second == 0 {
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut tick = interval(Duration::from_secs(1) / per_second);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut number = 0;
    loop {
        tick.tick().await;
        number = (number + 1) % 4096;
        let own = own_address(1 << 14 | number);
        let endpoint = endpoint_at(own);
        let _ = tokio::time::timeout(Duration::from_millis(2), stranger.dial(&endpoint, hub)).await;
        let mut noise = [0; 1200];
        rng.fill_bytes(&mut noise);
        let socket = UdpSocket::bind((own, 0)).expect("a socket on loopback");
        let _ = socket.send_to(&noise, hub);
    }
}

/// An address of loopback: nobody is many by one address alone.
fn own_address(number: u32) -> IpAddr {
    let [_, _, high, low] = number.to_be_bytes();
    IpAddr::V4(Ipv4Addr::new(127, 1, high, low))
}
