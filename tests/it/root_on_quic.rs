//! Another root between a real authority, a real hub and real offices: certificates, links and the door.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use saphan_agent::backup::{self, About};
use saphan_agent::config::HubAddress;
use saphan_agent::keyring::Keyring;
use saphan_agent::office::{Desk, LockedOffice};
use saphan_agent::service::{Access, Applicant, Clock, JoinStanding, Service, Trouble};
use saphan_agent::store::Durability;
use saphan_certs::authority::{Acting, Authority, AuthorityError, RotationReason};
use saphan_certs::comparison::{ComparisonNumber, TypedNumber};
use saphan_certs::request::{HubRequest, PartnerRequest};
use saphan_certs::sealed_file::KdfCost;
use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::visit::{Line, Synced, VisitError, sync};
use saphan_certs::x509::{CertificateError, TrustAnchors as _};
use saphan_hub::place::Place;
use saphan_hub::shell::Server;
use saphan_hub::store::SqliteStore;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::on_quic::{START, authority, network, passphrase, rng, serve, set_up};

/// Longer than anything here takes; what hangs fails by it.
const PATIENCE: Duration = Duration::from_secs(30);
const DAY: Duration = Duration::from_secs(86_400);

fn id(name: &str) -> PartnerId {
    name.parse().unwrap()
}

/// An authority and its hub on one clock.
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
        let (mut authority, acting) = authority(&place.path().join("ca"));
        let now = Arc::new(AtomicU64::new(START.get()));
        set_up(&place.path().join("hub"), &mut authority, &acting);
        let hub = serve(&place.path().join("hub"), 0, Arc::clone(&now)).await;
        Self { place, authority, acting, hub, now }
    }

    fn now(&self) -> UnixSeconds {
        UnixSeconds::new(self.now.load(Ordering::SeqCst))
    }

    fn turn_on(&self, by: Duration) {
        self.now.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    fn clock(&self) -> Clock {
        Clock::starting_at(self.now())
    }

    fn address(&self) -> HubAddress {
        self.hub.address().to_string().parse().unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// An office that was admitted by files.
    fn admit(&mut self, name: &str) -> Office {
        let dir = self.path(name);
        let now = self.now();
        let (passphrase, low) = (passphrase(), KdfCost::LOW);
        let keyring =
            Keyring::init(&dir, &network(), &id(name), &passphrase, low, &mut rng(), now).unwrap();
        let request = PartnerRequest::parse(keyring.request_pem()).unwrap();
        let days = Default::default();
        let issued = self.authority.issue(&self.acting, &request, days, now, &mut rng()).unwrap();
        keyring.install(&keyring.examine(issued.to_pem(), now).unwrap()).unwrap();
        Office { dir }
    }

    /// The administrator makes a new root, and a backup with it.
    fn rotate(mut self, reason: RotationReason) -> Self {
        let (passphrase, low, now) = (passphrase(), KdfCost::LOW, self.now());
        let rotated =
            self.authority.rotate_root(self.acting, (&passphrase, low), reason, now, &mut rng());
        self.acting = rotated.unwrap();
        let file = self.path(&format!("backup-{now}"));
        let (acting, rng) = (&self.acting, &mut rng());
        self.authority.back_up(acting, (&passphrase, low), &file, now, rng).unwrap();
        self
    }

    /// The hub's operator asks for certificates under the new root, and installs them.
    fn recertify_hub(&mut self) {
        let (place, now) = (Place::open(&self.path("hub")).unwrap(), self.now());
        let (name, hosts) = ("eu-1".parse().unwrap(), ["127.0.0.1".parse().unwrap()]);
        let request = HubRequest::parse(&place.request(&name, &hosts, now).unwrap()).unwrap();
        let issued = self.authority.certify_hub(&self.acting, &request, now, &mut rng()).unwrap();
        let pem = issued.to_pem();
        let papers = place.examine(&pem, &name, now).unwrap();
        place.install(&pem).unwrap();
        self.hub.certify(&papers, &place).unwrap();
    }

    async fn dial(&self) -> Result<Line, VisitError> {
        let credentials = self.authority.credentials(&self.acting, self.now(), &mut rng()).unwrap();
        let roots = self.authority.roots().unwrap();
        Ok(Line::dial(credentials, roots, &self.address(), Arc::new(self.clock())).await?)
    }

    async fn sync(&self) -> Result<Synced, VisitError> {
        let mut line = self.dial().await?;
        let synced = sync(&self.authority, &mut line, &self.address(), false, self.now()).await;
        line.close().await;
        synced
    }
}

/// An office machine: nothing but its folder lasts.
struct Office {
    dir: PathBuf,
}

impl Office {
    fn access(&self, world: &World) -> Access {
        Access::open(&self.dir, world.address(), world.clock()).unwrap()
    }

    /// Renews if it is time, and connects.
    async fn comes_in(&self, world: &World) -> Result<(), Trouble> {
        let link = self.access(world).dialler().await?.dial().await?;
        link.close().await;
        Ok(())
    }

    /// As an unlocked office does once it has the list.
    fn learns(&self, world: &World) {
        let list = world.authority.directory();
        self.access(world).learn_roots(&list.root_messages());
    }

    /// What the hub says of the office's certificate, which counts under the root of today alone.
    fn judged(&self, world: &World) -> Result<(), CertificateError> {
        let keyring = Keyring::open(&self.dir).unwrap();
        let (papers, key) = (keyring.papers().unwrap(), keyring.transport_key());
        let root = world.authority.root();
        TransportChain::check(&papers.transport, root, key, world.now()).map(drop)
    }

    /// Lets the service of a locked office run until it has another certificate.
    async fn serves_until_renewed(&self, world: &World) {
        let desk = LockedOffice::open(&self.dir, Durability::Full, Box::new(rng())).await.unwrap();
        let desk = Desk::Locked(Box::new(desk));
        let service = Service::new(self.access(world), desk, world.clock(), Box::new(rng()));
        let stop = CancellationToken::new();
        let running = tokio::spawn(service.run(stop.clone()));
        let renewed = self.dir.join("transport.pem");
        let mut look = tokio::time::interval(Duration::from_millis(50));
        timeout(PATIENCE, async {
            while !renewed.exists() {
                look.tick().await;
            }
        })
        .await
        .expect("the hub says that it is over, and the service renews it");
        stop.cancel();
        running.await.unwrap().unwrap();
    }

    fn knows(&self, world: &World) -> bool {
        let roots = Keyring::open(&self.dir).unwrap().papers().unwrap().pinned.roots;
        roots.current().fingerprint() == world.authority.root().fingerprint()
    }
}

#[tokio::test]
async fn an_office_that_slept_through_the_change_comes_in_by_the_link() {
    let mut world = World::new().await;
    let (awake, asleep) = (world.admit("nkw-la"), world.admit("bsp-th"));
    world.sync().await.unwrap();

    world.turn_on(DAY);
    let mut world = world.rotate(RotationReason::Planned);
    let synced = world.sync().await.unwrap();
    assert_eq!(synced.entries, 1, "the hub takes the new administrator by the link, too");
    awake.comes_in(&world).await.unwrap();
    awake.learns(&world);
    assert!(awake.knows(&world) && !asleep.knows(&world));
    awake.comes_in(&world).await.unwrap();
    world.recertify_hub();
    awake.comes_in(&world).await.unwrap();

    world.turn_on(200 * DAY);
    for office in [&awake, &asleep] {
        office.comes_in(&world).await.unwrap();
    }
    asleep.learns(&world);
    assert!(asleep.knows(&world));
    asleep.comes_in(&world).await.unwrap();
    let synced = world.sync().await.unwrap();
    assert_eq!(synced.entries, 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn nothing_of_an_exposed_root_counts_any_more() {
    let mut world = World::new().await;
    let (awake, asleep) = (world.admit("nkw-la"), world.admit("bsp-th"));
    world.sync().await.unwrap();

    world.turn_on(DAY);
    let mut world = world.rotate(RotationReason::KeyExposed);
    world.recertify_hub();
    world.sync().await.unwrap();

    for office in [&awake, &asleep] {
        assert_eq!(office.judged(&world).unwrap_err().code(), "certificate-chain");
        office.serves_until_renewed(&world).await;
        office.judged(&world).unwrap();
        office.comes_in(&world).await.unwrap();
        office.learns(&world);
        office.comes_in(&world).await.unwrap();
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn an_office_that_joins_afterwards_knows_the_new_root_alone() {
    let world = World::new().await;
    world.sync().await.unwrap();
    let mut world = world.rotate(RotationReason::Planned);
    world.recertify_hub();
    world.sync().await.unwrap();

    let (partner, hub, now) = (id("nkw-la"), world.address(), world.now());
    let (acting, rng_) = (&world.acting, &mut rng());
    let expires = now.plus(3 * DAY);
    let invitation = world.authority.invite(acting, &partner, &hub, expires, now, rng_).unwrap();
    world.sync().await.unwrap();
    let dir = world.path("nkw-la");
    let (passphrase, low) = (passphrase(), KdfCost::LOW);
    let keyring =
        Keyring::init(&dir, &network(), &partner, &passphrase, low, &mut rng(), now).unwrap();
    keyring.keep_invitation(&invitation).unwrap();
    let applicant = Applicant::new(&keyring, &invitation, world.clock()).unwrap();
    assert!(matches!(applicant.ask().await, Ok(JoinStanding::Waiting)));
    world.sync().await.unwrap();
    let (code, request) = (invitation.code.id(), keyring.request().clone());
    let number = ComparisonNumber::of_request(&invitation.root, &code, &request).unwrap();
    let typed: TypedNumber = number.to_string().parse().unwrap();
    let compared =
        world.authority.compare_joining(&world.acting, &code, &request, &typed, now).unwrap();
    world.authority.approve(&world.acting, compared, now, &mut rng()).unwrap();
    world.sync().await.unwrap();
    let Ok(JoinStanding::Admitted(admission)) = applicant.ask().await else { panic!("admitted") };
    keyring.admit(*admission).unwrap();

    let office = Office { dir };
    office.comes_in(&world).await.unwrap();
    assert!(office.knows(&world));
    let papers = Keyring::open(&office.dir).unwrap().papers().unwrap();
    let first = papers.pinned.lineage.first();
    assert_eq!(first, world.authority.directory().lineage().first(), "it reads from the beginning");
    let (store, file) = (world.path("store"), world.path("office.backup"));
    std::fs::write(&store, b"a store").unwrap();
    let about = About { at: now, by: None, network: network(), partner };
    let cost = (&passphrase, low);
    backup::write(&file, &office.dir, &store, about, cost, &mut rng()).unwrap();
    let restored = Office { dir: world.path("restored") };
    backup::unpack(&file, &restored.dir, &passphrase).unwrap();
    assert!(restored.knows(&world), "a backup holds what leads there");
    world.hub.stop().await;
}

/// O-126, O-138.
#[tokio::test]
async fn nothing_leaves_before_the_new_key_is_in_a_backup_and_old_invitations_are_over() {
    let mut world = World::new().await;
    let (partner, hub, now) = (id("nkw-la"), world.address(), world.now());
    let expires = now.plus(3 * DAY);
    let rng_ = &mut rng();
    let invitation =
        world.authority.invite(&world.acting, &partner, &hub, expires, now, rng_).unwrap();
    let (passphrase, low) = (passphrase(), KdfCost::LOW);
    let (cost, planned) = ((&passphrase, low), RotationReason::Planned);
    let acting = world.authority.rotate_root(world.acting, cost, planned, now, &mut rng()).unwrap();
    world.acting = acting;

    let refused = world.sync().await;
    assert!(matches!(refused, Err(VisitError::Authority(AuthorityError::RootNotKept))));
    let file = world.path("backup");
    world.authority.back_up(&world.acting, cost, &file, now, &mut rng()).unwrap();
    let synced = world.sync().await.unwrap();
    assert_eq!(synced.invitations, 0, "it names a root of before");
    let keyring = keyring_of(&world.path("nkw-la"), &partner);
    let code = invitation.code.id();
    let refused = world.authority.check_joining(&code, keyring.request(), now).unwrap_err();
    assert_eq!(refused.code(), "authority-former-root");
    world.hub.stop().await;
}

fn keyring_of(dir: &Path, partner: &PartnerId) -> Keyring {
    let low = KdfCost::LOW;
    Keyring::init(dir, &network(), partner, &passphrase(), low, &mut rng(), START).unwrap()
}
