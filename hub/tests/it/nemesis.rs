//! Three processes of one hub on one database, and somebody who kills them, stops the database and cuts lines while
//! offices send: nothing that was promised is lost, nothing comes twice. `SAPHAN_NEMESIS=10000` sends as many,
//! `SAPHAN_NEMESIS_SEED` has it go another way.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::common::link::Link;
use crate::common::postgres::Server;
use crate::common::quic::*;
use crate::common::*;
use chacha20::ChaCha8Rng;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use rand_core::{Rng as _, SeedableRng as _};
use saphan_hub::clock::Clock;
use saphan_hub::relay::Relay;
use saphan_hub::store::{Custodian, Quota, Store as _};
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::envelope::{Envelope, KEEP_DAYS, SizeClass};
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::{Answer, Request};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

/// Referrals of a usual run.
const USUAL: u64 = 600;
/// Offices that send.
const SENDERS: u64 = 8;
/// Processes of the hub.
const HUBS: usize = 3;
/// What the nemesis does at least, each of three kinds twice.
const DEEDS_MIN: u64 = 6;
/// An office goes to the next process when it has heard nothing for so long.
const SILENCE: Duration = Duration::from_secs(3);
/// How long an office waits that nobody serves.
const PAUSE: Duration = Duration::from_millis(50);

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |value| value.parse().unwrap())
}

/// One process of the hub, with a line before it.
struct Hub {
    folder: PathBuf,
    address: SocketAddr,
    link: Link,
    process: Option<Child>,
}

impl Hub {
    /// In a folder of its own, with the keys of `original`.
    async fn copied(original: &Path, folder: PathBuf, database: &str) -> Self {
        std::fs::create_dir(&folder).unwrap();
        for file in std::fs::read_dir(original).unwrap().flatten() {
            std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
        let settings = format!("[hub]\nname = \"eu-1\"\n[store]\ndatabase = \"{database}\"\n");
        std::fs::write(folder.join("hub.toml"), settings).unwrap();
        let address = free_address();
        let link = Link::to(address).await;
        let mut hub = Self { folder, address, link, process: None };
        hub.start();
        hub
    }

    fn start(&mut self) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_saphan-hub"));
        command.env_clear().arg("--dir").arg(&self.folder);
        command.args(["serve", "--listen", &self.address.to_string()]).stdin(Stdio::null());
        let mut log = std::fs::File::options();
        let log = log.create(true).append(true).open(self.folder.join("log")).unwrap();
        command.stdout(log.try_clone().unwrap()).stderr(log);
        self.process = Some(command.spawn().unwrap());
    }

    /// As whatever watches over services does: it is started again when it has ended by itself.
    fn is_watched_over(&mut self) {
        let ended = self.process.as_mut().is_some_and(|one| one.try_wait().unwrap().is_some());
        if ended {
            self.start();
        }
    }

    fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        // It may have ended by itself.
        let _ = process.kill();
        process.wait().unwrap();
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        if self.process.is_some() {
            self.kill();
        }
    }
}

/// An address that is the same after each start. Its port is none of those that the system gives to whoever connects.
fn free_address() -> SocketAddr {
    let mut rng = UnwrapErr(SysRng);
    let ports = std::iter::repeat_with(|| 10_000 + rng.next_u32() % 22_000);
    let addresses = ports.take(100).map(|port| (Ipv4Addr::LOCALHOST, u16::try_from(port).unwrap()));
    let is_free = |address: &(Ipv4Addr, u16)| {
        UdpSocket::bind(address).is_ok() && TcpListener::bind(address).is_ok()
    };
    addresses.into_iter().find(is_free).unwrap().into()
}

/// An office that goes from one process of the hub to the next.
struct Office {
    callers: Vec<Caller>,
    at: usize,
    line: Option<Line>,
}

impl Office {
    fn new(ca: &mut Ca, name: &PartnerId, hubs: &[Hub], at: usize) -> Self {
        let (root, credentials) = ca.admit(name);
        let first = Caller::by(Clock::system(), hubs[0].link.address(), root, credentials);
        let callers = hubs.iter().map(|hub| first.at(hub.link.address())).collect();
        Self { callers, at: at % HUBS, line: None }
    }

    /// A line that was greeted; to the next process if there is none to this one.
    async fn line(&mut self) -> &Line {
        while self.line.is_none() {
            let greeted = async {
                let line = self.callers[self.at].dial().await.ok()?;
                matches!(line.ask(&hello()).await, Ok(Answer::Hello { .. })).then_some(line)
            };
            self.line = timeout(SILENCE, greeted).await.ok().flatten();
            if self.line.is_none() {
                self.moves_on().await;
            }
        }
        self.line.as_ref().unwrap()
    }

    async fn moves_on(&mut self) {
        self.line = None;
        self.at = (self.at + 1) % HUBS;
        sleep(PAUSE).await;
    }

    /// The answer, and how often it had to ask.
    async fn asks(&mut self, request: &Request) -> (Answer, u32) {
        let mut asked = 0;
        loop {
            let line = self.line().await;
            asked += 1;
            match timeout(SILENCE, line.ask(request)).await {
                Ok(Ok(Answer::Busy { .. })) => sleep(PAUSE).await,
                Ok(Ok(answer)) => return (answer, asked),
                Ok(Err(_)) | Err(_) => self.moves_on().await,
            }
        }
    }

    /// Sends until each is promised.
    async fn sends(mut self, envelopes: Vec<Envelope>) -> Vec<Promised> {
        let mut promised = Vec::new();
        for envelope in envelopes {
            let (Answer::Custody { receipt }, asked) = self.asks(&submit(&envelope)).await else {
                panic!("no promise")
            };
            promised.push(Promised { envelope, receipt, asked });
        }
        promised
    }

    /// Fetches and confirms until nobody sends any more and nothing waits.
    async fn receives(mut self, progress: Arc<Progress>) -> Received {
        let mut received = Received::default();
        loop {
            let Ok(mut deliveries) = self.line().await.try_subscribe().await else {
                self.moves_on().await;
                continue;
            };
            while let Ok(Some(answer)) = timeout(SILENCE, deliveries.try_next()).await {
                let Answer::Deliver { envelope, .. } = answer else {
                    if progress.is_sent.load(Ordering::Acquire) {
                        return received;
                    }
                    continue;
                };
                let id = Envelope::parse(envelope).unwrap().header().id;
                if received.forgotten.contains(&id) {
                    received.again.insert(id);
                }
                received.came.insert(id);
                progress.came.store(received.came.len() as u64, Ordering::Release);
                let confirm = Request::Acknowledge { envelopes: vec![id] };
                let line = self.line.as_ref().unwrap();
                let Ok(Ok(Answer::Done)) = timeout(SILENCE, line.ask(&confirm)).await else {
                    break;
                };
                received.forgotten.insert(id);
            }
            self.moves_on().await;
        }
    }
}

/// How far a run is.
#[derive(Default)]
struct Progress {
    /// Envelopes that have reached the recipient.
    came: AtomicU64,
    /// Whether everything is promised.
    is_sent: AtomicBool,
}

/// What the hub gave its word for.
struct Promised {
    envelope: Envelope,
    receipt: CustodyReceipt,
    /// How often it was sent: what was fetched before its receipt arrived is taken as new.
    asked: u32,
}

/// What has reached its recipient.
#[derive(Default)]
struct Received {
    /// Everything; of some the hub's word that it has forgotten them may be lost on the way.
    came: BTreeSet<EnvelopeId>,
    /// What the hub has said it forgot.
    forgotten: BTreeSet<EnvelopeId>,
    /// What came after that once more.
    again: BTreeSet<EnvelopeId>,
}

/// Does harm until everything has arrived, or the recipient has given up, and then lets all go on.
async fn harm(
    hubs: &mut [Hub],
    server: &mut Server,
    all: u64,
    progress: &Progress,
    receives: &JoinHandle<Received>,
    seed: u64,
) -> u64 {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut upto = |most: u64| Duration::from_millis(dice.next_u64() % most + 100);
    let mut deeds = 0;
    while progress.came.load(Ordering::Acquire) < all && !receives.is_finished()
        || deeds < DEEDS_MIN
    {
        let which = usize::try_from(upto(300).as_millis()).unwrap() % HUBS;
        match deeds % 3 {
            0 => {
                hubs[which].kill();
                sleep(upto(500)).await;
                hubs[which].start();
            }
            1 => {
                server.kill();
                sleep(upto(500)).await;
                server.resume();
            }
            _ => {
                hubs[which].link.cut(true);
                sleep(upto(1500)).await;
                hubs[which].link.cut(false);
            }
        }
        deeds += 1;
        sleep(upto(2000)).await;
        hubs.iter_mut().for_each(Hub::is_watched_over);
    }
    deeds
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_promised_is_lost_and_nothing_comes_twice_whatever_the_nemesis_does() {
    let (all, seed) = (number("SAPHAN_NEMESIS", USUAL), number("SAPHAN_NEMESIS_SEED", 1));
    let place = tempfile::tempdir().unwrap();
    let now = Clock::system().now();
    let mut ca = Ca::at(&place.path().join("ca"), now);
    let original = place.path().join("hub");
    let key = ca.set_up_hub(&original).into_log_key();
    let mut server = Server::start(&[]);
    let database = server.database();
    let mut hubs = Vec::new();
    for number in 0..HUBS {
        let folder = place.path().join(format!("hub-{number}"));
        hubs.push(Hub::copied(&original, folder, database.address().expose()).await);
    }
    let recipient = Office::new(&mut ca, &vientiane(), &hubs, 0);
    let names = (0..SENDERS).map(|number| partner(&format!("o{number}-th")));
    let senders: Vec<Office> =
        names.enumerate().map(|(at, name)| Office::new(&mut ca, &name, &hubs, at)).collect();
    let relay = Relay::open(
        database.open(Quota::default()).await,
        Custodian::new(network(), key),
        *ca.authority.root().key(),
    );
    let relay = relay.await.unwrap();
    relay.load_directory(&ca.entries(), now).await.unwrap();

    let progress = Arc::new(Progress::default());
    let receives = tokio::spawn(recipient.receives(Arc::clone(&progress)));
    let mut sends = JoinSet::new();
    for (sender, office) in (0..SENDERS).zip(senders) {
        let numbers = (sender..all).step_by(usize::try_from(SENDERS).unwrap());
        sends.spawn(
            async move { office.sends(numbers.map(|one| sealed(one, now)).collect()).await },
        );
    }
    let deeds = harm(&mut hubs, &mut server, all, &progress, &receives, seed).await;
    let promised: Vec<Promised> = sends.join_all().await.into_iter().flatten().collect();
    progress.is_sent.store(true, Ordering::Release);
    let received = receives.await.unwrap();

    println!(
        "seed {seed}: {} promised, {deeds} deeds, {} sent more than once, {} came again",
        promised.len(),
        promised.iter().filter(|one| one.asked > 1).count(),
        received.again.len()
    );
    let directory = ca.authority.directory();
    for Promised { envelope, receipt, asked } in &promised {
        let id = envelope.header().id;
        receipt.verify(envelope, directory).unwrap();
        assert!(received.came.contains(&id), "promised and lost: {id}");
        assert!(*asked > 1 || !received.again.contains(&id), "came twice: {id}");
    }
    assert_eq!(promised.len() as u64, all);
    for mut hub in hubs {
        hub.kill();
    }
    let left = relay.store().counts().await;
    let left = match left {
        // A connection of before may fail once.
        Err(_) => relay.store().counts().await,
        counted => counted,
    };
    assert_eq!(left.unwrap().envelopes, 0, "what was fetched is not kept");
}

fn sealed(number: u64, now: UnixSeconds) -> Envelope {
    envelope_until(&vientiane(), SizeClass::Small, number, now.day().plus(KEEP_DAYS))
}
