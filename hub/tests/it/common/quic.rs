//! A hub that serves on loopback, an authority, and agents that dial.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ConnectionError, Endpoint, RecvStream};
use saphan_certs::authority::{Acting, Authority as CertAuthority};
use saphan_certs::hub_name::HubName;
use saphan_certs::issued::PartnerPapers;
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::{HubRequest, PartnerRequest};
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::tls::{Credentials, client_config};
use saphan_certs::x509::Root;
use saphan_hub::clock::Clock;
use saphan_hub::place::Place;
use saphan_hub::relay::Relay;
use saphan_hub::shell::{Certified, Limits, ListenTcp, Server, Setup};
use saphan_hub::store::{Custodian, Quota, SqliteStore, Store};
use saphan_protocol::directory::{RevocationReason, SuspensionReason};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::{Answer, FRAME_LEN_MAX, PREFIX_LEN, Request, VERSION, body_len};
use tokio::time::timeout;

use super::{NOW, network};

/// Longer than anything here takes; what hangs fails by it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn clock() -> Clock {
    Clock::new(|| NOW)
}

pub(crate) fn hub_name() -> HubName {
    "eu-1".parse().unwrap()
}

pub(crate) fn random_key() -> SigningKey {
    SigningKey::random(&mut UnwrapErr(SysRng))
}

/// An authority in a folder of its own.
pub(crate) struct Ca {
    pub(crate) authority: CertAuthority,
    acting: Acting,
    now: UnixSeconds,
}

impl Ca {
    pub(crate) fn new(place: &Path) -> Self {
        Self::at(place, NOW)
    }

    /// The same at another time than that of most tests.
    pub(crate) fn at(place: &Path, now: UnixSeconds) -> Self {
        let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
        let mut rng = UnwrapErr(SysRng);
        let (by, cost) = ("Noy".parse().unwrap(), KdfCost::LOW);
        let begun = now.minus(super::DAY);
        let (mut authority, acting) =
            CertAuthority::init(place, &network(), &passphrase, cost, &by, begun, &mut rng)
                .unwrap();
        let kit = authority.make_kit(&acting, now, &mut rng).unwrap();
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second).unwrap().proof();
        authority.confirm_kit(&acting, &proof, now).unwrap();
        Self { authority, acting, now }
    }

    pub(crate) fn admit(&mut self, partner: &PartnerId) -> (Root, Credentials) {
        let (identity, transport) = (random_key(), random_key());
        let papers = self.admit_keys(partner, &identity, &transport);
        (papers.root, Credentials::new(&papers.transport, &transport).unwrap())
    }

    pub(crate) fn admit_keys(
        &mut self,
        partner: &PartnerId,
        identity: &SigningKey,
        transport: &SigningKey,
    ) -> PartnerPapers {
        let request = PartnerRequest::create(&network(), partner, identity, transport, self.now);
        let request = PartnerRequest::parse(&request.unwrap()).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued = self
            .authority
            .issue(&self.acting, &request, Default::default(), self.now, rng)
            .unwrap();
        let (id, tr) = (identity.verifying_key(), transport.verifying_key());
        issued.open_partner(&network(), partner, &id, &tr, self.now).unwrap()
    }

    /// Sets a hub's folder up.
    pub(crate) fn set_up_hub(&mut self, dir: &Path) -> Place {
        let root = self.authority.root().clone();
        let place = Place::init(dir, root, &mut UnwrapErr(SysRng)).unwrap();
        self.certify_hub(&place);
        place
    }

    /// Answers the hub's request, and installs the answer.
    pub(crate) fn certify_hub(&mut self, place: &Place) {
        let hosts = ["127.0.0.1".parse().unwrap()];
        let request = place.request(&hub_name(), &hosts, self.now).unwrap();
        let request = HubRequest::parse(&request).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued = self.authority.certify_hub(&self.acting, &request, self.now, rng).unwrap();
        place.install(&issued.to_pem()).unwrap();
    }

    pub(crate) fn revoke(&mut self, partner: &PartnerId) {
        let reason = RevocationReason::DeviceLost;
        self.authority.revoke(&self.acting, partner, reason, NOW, NOW).unwrap();
    }

    pub(crate) fn suspend(&mut self, partner: &PartnerId) {
        let reason = SuspensionReason::DeviceMissing;
        self.authority.suspend(&self.acting, partner, reason, NOW).unwrap();
    }

    pub(crate) fn resume(&mut self, partner: &PartnerId) {
        self.authority.resume(&self.acting, partner, NOW).unwrap();
    }

    /// What the administrator shows on a visit that began at `at`.
    pub(crate) fn credentials(&self, at: UnixSeconds) -> Credentials {
        self.authority.credentials(&self.acting, at, &mut UnwrapErr(SysRng)).unwrap()
    }

    pub(crate) fn entries(&self) -> Vec<Vec<u8>> {
        self.authority.directory().since(0, 1000).to_vec()
    }
}

pub(crate) struct World<S = SqliteStore> {
    pub(crate) ca: Ca,
    pub(crate) hub: Server<S>,
    pub(crate) store: PathBuf,
    /// The hub's own folder.
    pub(crate) folder: PathBuf,
    _place: tempfile::TempDir,
}

impl World {
    /// A hub that serves, and its network's authority.
    pub(crate) async fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let store = place.path().join("hub.sqlite");
        let store = SqliteStore::open(&store, Quota::default(), None).await.unwrap();
        Self::on(place, store).await
    }
}

impl<S: Store> World<S> {
    /// The same on a store of any engine.
    pub(crate) async fn on(place: tempfile::TempDir, opened: S) -> Self {
        let mut ca = Ca::new(&place.path().join("ca"));
        let folder = place.path().join("hub");
        ca.set_up_hub(&folder);
        let hub = serving(&ca, &folder, opened).await;
        Self { ca, hub, store: place.path().join("hub.sqlite"), folder, _place: place }
    }

    /// Another process of the same hub.
    pub(crate) async fn another(&self, opened: S) -> Server<S> {
        serving(&self.ca, &self.folder, opened).await
    }

    pub(crate) async fn admit(&mut self, partner: &PartnerId) -> Caller {
        let (root, credentials) = self.ca.admit(partner);
        self.hub.load_directory(&self.ca.entries()).await.unwrap();
        Caller::new(self.hub.address(), root, credentials)
    }
}

async fn serving<S: Store>(ca: &Ca, folder: &Path, opened: S) -> Server<S> {
    let place = Place::open(folder).unwrap();
    let papers = place.papers(&hub_name(), NOW).unwrap();
    let certified = Certified::new(&papers, &place).unwrap();
    let root = ca.authority.root().clone();
    let custodian = Custodian::new(network(), place.into_log_key());
    let relay = Relay::open(opened, custodian, *root.key()).await.unwrap();
    let setup = Setup {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        listen_tcp: ListenTcp::Same,
        root,
        certified,
        limits: Limits::default(),
        clock: clock(),
    };
    Server::start(setup, relay).await.unwrap()
}

/// An agent's socket with its certificate.
pub(crate) struct Caller {
    endpoint: Endpoint,
    hub: SocketAddr,
}

impl Caller {
    pub(crate) fn new(hub: SocketAddr, root: Root, credentials: Credentials) -> Self {
        Self::by(clock(), hub, root, credentials)
    }

    /// One that goes by another clock.
    pub(crate) fn by(clock: Clock, hub: SocketAddr, root: Root, credentials: Credentials) -> Self {
        let tls = client_config(credentials, root, Arc::new(clock)).unwrap();
        let crypto = QuicClientConfig::try_from(tls).unwrap();
        let mut endpoint = Endpoint::client(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        endpoint.set_default_client_config(quinn::ClientConfig::new(Arc::new(crypto)));
        Self { endpoint, hub }
    }

    /// The same office, which knows another address of the hub.
    pub(crate) fn at(&self, hub: SocketAddr) -> Self {
        Self { endpoint: self.endpoint.clone(), hub }
    }

    pub(crate) async fn connect(&self) -> Line {
        timeout(PATIENCE, self.dial()).await.unwrap().unwrap()
    }

    /// Connected, if the hub is there.
    pub(crate) async fn dial(&self) -> Result<Line, ConnectionError> {
        self.endpoint.connect(self.hub, "127.0.0.1").unwrap().await.map(Line)
    }

    /// Connected and greeted.
    pub(crate) async fn greet(&self) -> Line {
        let line = self.connect().await;
        let answer = line.ask(&hello()).await.unwrap();
        assert!(matches!(answer, Answer::Hello { version: VERSION, .. }));
        line
    }
}

pub(crate) fn hello() -> Request {
    Request::Hello { versions: vec![VERSION] }
}

pub(crate) fn submit(envelope: &Envelope) -> Request {
    Request::Submit { envelope: envelope.as_bytes().to_vec() }
}

/// One connection.
pub(crate) struct Line(pub(crate) quinn::Connection);

impl Line {
    pub(crate) async fn send(&self, frame: &[u8]) -> Result<RecvStream, ConnectionError> {
        let (mut request, answer) = self.0.open_bi().await?;
        // What a refused peer cannot write it learns when reading.
        let _ = request.write_all(frame).await;
        let _ = request.finish();
        Ok(answer)
    }

    pub(crate) async fn ask(&self, request: &Request) -> Result<Answer, ConnectionError> {
        let stream = self.send(&request.to_frame()).await?;
        self.answer(stream).await
    }

    /// The only answer of a stream.
    pub(crate) async fn answer(&self, mut stream: RecvStream) -> Result<Answer, ConnectionError> {
        let read = stream.read_to_end(PREFIX_LEN + FRAME_LEN_MAX);
        match timeout(PATIENCE, read).await.unwrap() {
            Ok(frame) => Ok(Answer::from_body(&frame[PREFIX_LEN..]).unwrap()),
            Err(_) => Err(self.closed().await),
        }
    }

    pub(crate) async fn subscribe(&self) -> Deliveries {
        self.try_subscribe().await.unwrap()
    }

    /// Deliveries, if the line holds.
    pub(crate) async fn try_subscribe(&self) -> Result<Deliveries, ConnectionError> {
        self.send(&Request::Subscribe { after: 0 }.to_frame()).await.map(Deliveries)
    }

    pub(crate) async fn closed(&self) -> ConnectionError {
        timeout(PATIENCE, self.0.closed()).await.unwrap()
    }

    pub(crate) async fn close_code(&self) -> Option<u32> {
        let ConnectionError::ApplicationClosed(close) = self.closed().await else { return None };
        u32::try_from(u64::from(close.error_code)).ok()
    }
}

pub(crate) struct Deliveries(RecvStream);

impl Deliveries {
    pub(crate) async fn next(&mut self) -> Answer {
        timeout(PATIENCE, self.try_next()).await.unwrap().unwrap()
    }

    /// The next one, if the line holds.
    pub(crate) async fn try_next(&mut self) -> Option<Answer> {
        let mut prefix = [0; PREFIX_LEN];
        self.0.read_exact(&mut prefix).await.ok()?;
        let mut body = vec![0; body_len(prefix).unwrap()];
        self.0.read_exact(&mut body).await.ok()?;
        Some(Answer::from_body(&body).unwrap())
    }

    pub(crate) async fn next_envelope(&mut self) -> Vec<u8> {
        loop {
            if let Answer::Deliver { envelope, .. } = self.next().await {
                return envelope;
            }
        }
    }
}
