//! One line, two carriers: a real hub and the service of a real office, and between them a line whose UDP is cut,
//! mended and moved.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use saphan_agent::config::HubAddress;
use saphan_agent::keyring::Keyring;
use saphan_agent::office::{Desk, LockedOffice, OutgoingFrame};
use saphan_agent::service::{Access, Choice, Clock, Looks, News, Route, Service, last_carrier};
use saphan_agent::store::Durability;
use saphan_carrier::Carrier;
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::KdfCost;
use saphan_hub::shell::Server;
use saphan_hub::store::SqliteStore;
use saphan_protocol::wire::{Answer, Request, VERSION};
use saphan_tests::link::Link;
use tokio::task::JoinHandle;
use tokio::time::{Instant, interval, timeout};
use tokio_util::sync::CancellationToken;

use crate::on_quic::{START, authority, network, passphrase, rng, serve, set_up};

/// Longer than anything here takes; what hangs fails by it.
const PATIENCE: Duration = Duration::from_secs(30);
const ENTRIES_MAX: usize = 1000;
/// Requests that go out behind a hello.
const FOLLOWING: usize = 6;

/// A hub, and an office that was admitted.
struct World {
    place: tempfile::TempDir,
    hub: Server<SqliteStore>,
}

impl World {
    async fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let (mut authority, acting) = authority(&place.path().join("ca"));
        let (dir, partner) = (place.path().join("office"), "nkw-la".parse().unwrap());
        let (passphrase, low) = (passphrase(), KdfCost::LOW);
        let keyring =
            Keyring::init(&dir, &network(), &partner, &passphrase, low, &mut rng(), START).unwrap();
        let request = PartnerRequest::parse(keyring.request_pem()).unwrap();
        let issued = authority.issue(&acting, &request, Default::default(), START, &mut rng());
        let issued = issued.unwrap();
        keyring.install(&keyring.examine(issued.to_pem(), START).unwrap()).unwrap();
        let hub = place.path().join("hub");
        set_up(&hub, &mut authority, &acting);
        let hub = serve(&hub, 0, Arc::new(AtomicU64::new(START.get()))).await;
        hub.load_directory(authority.directory().since(0, ENTRIES_MAX)).await.unwrap();
        Self { place, hub }
    }

    fn dir(&self) -> PathBuf {
        self.place.path().join("office")
    }

    fn access(&self, line: &Link, choice: Choice) -> Access {
        let hub: HubAddress = line.address().to_string().parse().unwrap();
        let looks = Looks { first: Duration::from_millis(200), most: Duration::from_secs(1) };
        let route = Route::from(hub).by(choice, None).looking(looks);
        Access::open(&self.dir(), route, Clock::starting_at(START)).unwrap()
    }

    /// The service of the locked office.
    async fn serves(&self, access: Access, stop: &CancellationToken) -> JoinHandle<()> {
        let desk = LockedOffice::open(&self.dir(), Durability::Full, Box::new(rng())).await;
        let desk = Desk::Locked(Box::new(desk.unwrap()));
        let service = Service::new(access, desk, Clock::starting_at(START), Box::new(rng()));
        let running = service.run(stop.clone());
        tokio::spawn(async move { running.await.unwrap() })
    }

    async fn is_carried_by(&self, carrier: Carrier) {
        let mut look = interval(Duration::from_millis(20));
        let carried = async {
            while last_carrier(&self.dir()) != Some(carrier) {
                look.tick().await;
            }
        };
        timeout(PATIENCE, carried).await.unwrap_or_else(|_| panic!("the line is not {carrier}"));
    }
}

#[tokio::test]
async fn where_udp_is_dropped_tcp_carries_and_quic_takes_over_again() {
    let world = World::new().await;
    let line = Link::good(world.hub.address());
    let stop = CancellationToken::new();
    line.cut_udp();

    let running = world.serves(world.access(&line, Choice::Auto), &stop).await;
    world.is_carried_by(Carrier::Tls).await;
    let fell_back = line.fell_back_in().unwrap();
    line.mend_udp();
    let mended = Instant::now();
    world.is_carried_by(Carrier::Quic).await;
    let came_back = mended.elapsed();

    println!("TCP answered after {fell_back:?}, QUIC again after {came_back:?}");
    // A second of head start, and a look at UDP each second; the rest is for machines that are busy.
    assert!(fell_back < Duration::from_secs(5), "{fell_back:?}");
    assert!(came_back < Duration::from_secs(10), "{came_back:?}");
    stop.cancel();
    running.await.unwrap();
    world.hub.stop().await;
}

#[tokio::test]
async fn whoever_chooses_quic_dials_no_tcp() {
    let world = World::new().await;
    let line = Link::good(world.hub.address());
    let stop = CancellationToken::new();

    let only = Choice::Only(Carrier::Quic);
    let running = world.serves(world.access(&line, only), &stop).await;
    world.is_carried_by(Carrier::Quic).await;

    assert_eq!(line.tcp_connections(), 0);
    stop.cancel();
    running.await.unwrap();
    world.hub.stop().await;
}

/// Nothing is refused: the hub finds the hello on the first stream, though nobody waited for its answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_follows_the_hello_at_once_comes_after_it() {
    let world = World::new().await;
    let line = Link::good(world.hub.address());
    let hello = Request::Hello { versions: vec![VERSION] };

    for carrier in [Carrier::Quic, Carrier::Tls] {
        for _ in 0..20 {
            let mut access = world.access(&line, Choice::Only(carrier));
            let mut link = access.dialler().await.unwrap().dial().await.unwrap();
            let asks = std::iter::repeat_n(Request::Directory { since: 0 }, FOLLOWING);
            for (stream, request) in (0..).zip([hello.clone()].into_iter().chain(asks)) {
                link.send(OutgoingFrame { stream, frame: request.to_frame() });
            }
            let mut answered = 0;
            while answered < 1 + FOLLOWING {
                let news = timeout(PATIENCE, link.next()).await.unwrap().unwrap();
                if let News::Frame { body, .. } = news {
                    assert_ne!(Answer::from_body(&body).unwrap(), Answer::Refused, "{carrier}");
                    answered += 1;
                }
            }
            link.close().await;
        }
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn a_connection_on_quic_outlives_a_change_of_address() {
    let world = World::new().await;
    let line = Link::good(world.hub.address());
    let mut access = world.access(&line, Choice::Only(Carrier::Quic));
    let mut link = access.dialler().await.unwrap().dial().await.unwrap();
    let asks = [Request::Hello { versions: vec![VERSION] }, Request::Directory { since: 0 }];

    for (stream, request) in (0..).zip(asks) {
        link.send(OutgoingFrame { stream, frame: request.to_frame() });
        // The answer, and the end of its stream.
        for _ in 0..2 {
            assert!(timeout(PATIENCE, link.next()).await.unwrap().is_ok());
        }
        line.renumber();
    }

    assert_eq!(world.hub.connections(), 1, "it is the same connection");
    link.close().await;
    world.hub.stop().await;
}
