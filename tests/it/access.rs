//! The way into the hub renews itself: real QUIC between a hub and an office, on clocks that this
//! file turns on by days.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use saphan_agent::config::HubAddress;
use saphan_agent::keyring::Keyring;
use saphan_agent::office::{Desk, LockedOffice};
use saphan_agent::service::{Access, Clock, Service, Trouble, renewal_due};
use saphan_agent::store::Durability;
use saphan_certs::authority::{Acting, Authority};
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::KdfCost;
use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::TransportCertificate;
use saphan_hub::shell::Server;
use saphan_hub::store::SqliteStore;
use saphan_protocol::directory::{ENTRIES_MAX, RevocationReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::on_quic::{START, authority, network, passphrase, rng, serve, set_up};

/// Longer than anything here takes; what hangs fails by it.
const PATIENCE: Duration = Duration::from_secs(30);
const DAY: Duration = Duration::from_secs(86_400);

fn office() -> PartnerId {
    "nkw-la".parse().unwrap()
}

/// A hub, its authority and one office, all on one clock.
struct World {
    place: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
    hub: Server<SqliteStore>,
    now: Arc<AtomicU64>,
}

impl World {
    async fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let (passphrase, low, rng) = (passphrase(), KdfCost::LOW, &mut rng());
        let (mut authority, acting) = authority(&place.path().join("ca"));
        let dir = place.path().join("office");
        let keyring = Keyring::init(&dir, &network(), &office(), &passphrase, low, rng, START);
        let keyring = keyring.unwrap();
        let request = PartnerRequest::parse(keyring.request_pem()).unwrap();
        let issued = authority.issue(&acting, &request, Default::default(), START, rng).unwrap();
        keyring.install(&keyring.examine(issued.to_pem(), START).unwrap()).unwrap();
        let now = Arc::new(AtomicU64::new(START.get()));
        let dir = place.path().join("hub");
        set_up(&dir, &mut authority, &acting);
        let hub = serve(&dir, 0, Arc::clone(&now)).await;
        hub.load_directory(authority.directory().since(0, ENTRIES_MAX)).await.unwrap();
        Self { place, authority, acting, hub, now }
    }

    fn turn_on(&self, by: Duration) -> UnixSeconds {
        UnixSeconds::new(self.now.fetch_add(by.as_secs(), Ordering::SeqCst) + by.as_secs())
    }

    fn now(&self) -> UnixSeconds {
        UnixSeconds::new(self.now.load(Ordering::SeqCst))
    }

    fn dir(&self) -> PathBuf {
        self.place.path().join("office")
    }

    /// The office's way in on a machine whose clock shows `now`.
    fn access_at(&self, now: UnixSeconds) -> Access {
        let hub: HubAddress = self.hub.address().to_string().parse().unwrap();
        Access::open(&self.dir(), hub, Clock::starting_at(now)).unwrap()
    }

    /// Renews if it is time, and connects.
    async fn comes_in(&self) -> Result<(), Trouble> {
        let link = self.access_at(self.now()).dialler().await?.dial().await?;
        link.close().await;
        Ok(())
    }

    /// What the office shows.
    fn certificate(&self) -> TransportCertificate {
        let keyring = Keyring::open(&self.dir()).unwrap();
        let papers = keyring.papers().unwrap();
        let (key, now) = (keyring.transport_key(), self.now());
        let chain = TransportChain::check(&papers.transport, &papers.root, key, now).unwrap();
        chain.certificate().clone()
    }

    async fn revoke(&mut self) {
        let (reason, now) = (RevocationReason::DeviceLost, self.now());
        self.authority.revoke(&self.acting, &office(), reason, now, now).unwrap();
        let entries = self.authority.directory().since(0, ENTRIES_MAX).to_vec();
        self.hub.load_directory(&entries).await.unwrap();
    }
}

#[tokio::test]
async fn an_office_renews_after_half_the_life_and_not_before() {
    let world = World::new().await;
    let first = world.certificate();
    let due = renewal_due(&first);
    let half = first.not_before().plus(first.not_after().since(first.not_before()) / 2);
    assert!(due >= half && due.since(half) < DAY, "{due}");

    world.turn_on(6 * DAY);
    world.comes_in().await.unwrap();
    assert_eq!(world.certificate().der(), first.der(), "it is good for another week");
    let renewed_at = world.turn_on(2 * DAY);
    world.comes_in().await.unwrap();

    assert_eq!(world.certificate().not_after(), renewed_at.plus(14 * DAY));
    world.comes_in().await.unwrap();
    world.hub.stop().await;
}

#[tokio::test]
async fn an_office_that_was_away_for_two_hundred_days_comes_in_without_a_person() {
    let world = World::new().await;

    let back_at = world.turn_on(200 * DAY);
    world.comes_in().await.unwrap();

    assert_eq!(world.certificate().not_after(), back_at.plus(14 * DAY));
    world.hub.stop().await;
}

#[tokio::test]
async fn a_year_of_service_needs_nobody() {
    let world = World::new().await;

    for _ in 0..52 {
        world.turn_on(7 * DAY);
        world.comes_in().await.unwrap();
    }

    world.turn_on(2 * DAY);
    let trouble = world.comes_in().await.unwrap_err();
    assert_eq!(trouble.code(), "hub-not-trusted", "the hub's own year is over");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_revoked_office_renews_nothing_and_says_so() {
    let mut world = World::new().await;
    world.revoke().await;

    world.turn_on(20 * DAY);
    let trouble = world.comes_in().await.unwrap_err();

    assert_eq!(trouble.code(), "revoked");
    assert!(trouble.to_string().contains("telephone the administrator"), "{trouble}");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_clock_that_is_two_days_slow_is_named_with_both_times() {
    let world = World::new().await;
    world.turn_on(20 * DAY);
    let slow = world.now().minus(2 * DAY);

    let mut access = world.access_at(slow);
    let Err(trouble) = access.dialler().await else { panic!("renewed on a wrong clock") };

    assert_eq!(trouble.code(), "clock");
    let text = trouble.to_string();
    let day = |moment: UnixSeconds| moment.to_string()[..10].to_owned();
    assert!(text.contains(&day(slow)) && text.contains(&day(world.now())), "{text}");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_clock_that_is_ten_years_off_is_named_as_a_cause() {
    let world = World::new().await;

    let mut access = world.access_at(START.plus(10 * 365 * DAY));
    let Err(trouble) = access.dialler().await else { panic!("renewed on a wrong clock") };

    assert_eq!(trouble.code(), "hub-not-trusted");
    assert!(trouble.to_string().contains("check this computer's clock"), "{trouble}");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_renewal_that_fails_leaves_the_old_certificate_in_use() {
    let world = World::new().await;
    world.turn_on(10 * DAY);
    let access = world.access_at(world.now());
    world.hub.stop().await;

    let mut access = access;
    let dialler = access.dialler().await;

    assert!(dialler.is_ok(), "four days are left");
}

#[tokio::test]
async fn a_service_renews_beside_its_line_and_comes_in_again() {
    let world = World::new().await;
    let due = renewal_due(&world.certificate());
    world.turn_on(due.since(START));
    let clock = Clock::starting_at(due.minus(Duration::from_secs(2)));
    let hub: HubAddress = world.hub.address().to_string().parse().unwrap();
    let access = Access::open(&world.dir(), hub, clock).unwrap();
    let desk = LockedOffice::open(&world.dir(), Durability::Full, Box::new(rng())).await.unwrap();
    let service = Service::new(access, Desk::Locked(Box::new(desk)), clock, Box::new(rng()));
    let stop = CancellationToken::new();
    let running = tokio::spawn(service.run(stop.clone()));

    let renewed = world.dir().join("transport.pem");
    let mut look = tokio::time::interval(Duration::from_millis(50));
    timeout(PATIENCE, async {
        while !renewed.exists() {
            look.tick().await;
        }
    })
    .await
    .expect("the service renews in its third second");

    assert_eq!(world.certificate().not_after(), due.plus(14 * DAY));
    stop.cancel();
    running.await.unwrap().unwrap();
    world.hub.stop().await;
}
