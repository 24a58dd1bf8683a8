//! An authority and a hub on real QUIC, on a clock that the story turns on.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::authority::{Acting, Authority};
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::HubRequest;
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_hub::place::Place;
use saphan_hub::relay::Relay;
use saphan_hub::shell::{Certified, Limits, ListenTcp, Server, Setup};
use saphan_hub::store::{Custodian, Quota, SqliteStore};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;

/// 2026-11-25T12:00:00Z.
pub(crate) const START: UnixSeconds = UnixSeconds::new(1_795_608_000);

pub(crate) fn network() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new("four words that rhyme".to_owned().into()).unwrap()
}

pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// An authority whose kit was read back.
pub(crate) fn authority(dir: &Path) -> (Authority, Acting) {
    let (by, low, rng) = ("Noy".parse().unwrap(), KdfCost::LOW, &mut rng());
    let (mut authority, acting) =
        Authority::init(dir, &network(), &passphrase(), low, &by, START, rng).unwrap();
    let kit = authority.make_kit(&acting, START, rng).unwrap();
    let [first, second, _] = kit.shares();
    let proof = RecoveryKey::combine(first, second).unwrap().proof();
    authority.confirm_kit(&acting, &proof, START).unwrap();
    (authority, acting)
}

/// Makes a hub's keys, and lets the authority certify them.
pub(crate) fn set_up(dir: &Path, authority: &mut Authority, acting: &Acting) {
    let (name, hosts) = ("eu-1".parse().unwrap(), ["127.0.0.1".parse().unwrap()]);
    let place = Place::init(dir, authority.root().clone(), &mut rng()).unwrap();
    let request = place.request(&name, &hosts, START).unwrap();
    let request = HubRequest::parse(&request).unwrap();
    let issued = authority.certify_hub(acting, &request, START, &mut rng()).unwrap();
    place.install(&issued.to_pem()).unwrap();
}

/// Starts the hub in `dir`; port 0 is any that is free.
pub(crate) async fn serve(dir: &Path, port: u16, now: Arc<AtomicU64>) -> Server<SqliteStore> {
    let place = Place::open(dir).unwrap();
    let papers = place.papers(&"eu-1".parse().unwrap(), START).unwrap();
    let root = papers.root.clone();
    let certified = Certified::new(&papers, &place).unwrap();
    let store = SqliteStore::open(&dir.join("hub.sqlite"), Quota::default(), None).await.unwrap();
    let custodian = Custodian::new(network(), place.into_log_key());
    let relay = Relay::open(store, custodian, *root.key()).await.unwrap();
    let setup = Setup {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        listen_tcp: ListenTcp::Same,
        root,
        certified,
        limits: Limits::default(),
        clock: saphan_hub::clock::Clock::new(move || UnixSeconds::new(now.load(Ordering::SeqCst))),
    };
    Server::start(setup, relay).await.unwrap()
}
