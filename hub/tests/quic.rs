//! The hub as partners meet it: real QUIC over loopback, certificates of a real authority.

#![allow(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod common;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use common::*;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ConnectionError, Endpoint, RecvStream, VarInt};
use saphan_certs::authority::Authority as CertAuthority;
use saphan_certs::issuer::FileSigner;
use saphan_certs::request::{HubRequest, PartnerRequest};
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::tls::{Credentials, client_config};
use saphan_certs::x509::Root;
use saphan_hub::clock::Clock;
use saphan_hub::relay::Relay;
use saphan_hub::shell::{CLOSE_REFUSED, CLOSE_REPLACED, CLOSE_STOPPING, Limits, Server, Setup};
use saphan_hub::store::{Custodian, Quota, SqliteStore, Store as _};
use saphan_protocol::directory::{Directory, RevocationReason};
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::wire::{Answer, FRAME_LEN_MAX, PREFIX_LEN, Request, VERSION, body_len};
use tokio::time::timeout;

/// Longer than anything here takes; what hangs fails by it.
const PATIENCE: Duration = Duration::from_secs(20);

fn clock() -> Clock {
    Clock::new(|| NOW)
}

fn random_key() -> SigningKey {
    SigningKey::random(&mut UnwrapErr(SysRng))
}

/// An authority in a folder of its own.
struct Ca {
    authority: CertAuthority,
    signer: FileSigner,
}

impl Ca {
    fn new(place: &Path) -> Self {
        let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
        let mut rng = UnwrapErr(SysRng);
        let authority =
            CertAuthority::init(place, &network(), &passphrase, KdfCost::LOW, NOW, &mut rng);
        let authority = authority.unwrap();
        let signer = authority.unlock(&passphrase).unwrap();
        Self { authority, signer }
    }

    fn admit(&mut self, partner: &PartnerId) -> (Root, Credentials) {
        let (identity, transport) = (random_key(), random_key());
        let request = PartnerRequest::create(&network(), partner, &identity, &transport, NOW);
        let request = PartnerRequest::parse(&request.unwrap()).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued =
            self.authority.issue(&self.signer, &request, Default::default(), NOW, rng).unwrap();
        let (id, tr) = (identity.verifying_key(), transport.verifying_key());
        let papers = issued.open_partner(&network(), partner, &id, &tr, NOW).unwrap();
        (papers.root, Credentials::new(&papers.transport, &transport).unwrap())
    }

    fn certify_hub(&mut self) -> (Credentials, SigningKey) {
        let (transport, log) = (random_key(), random_key());
        let (name, hosts) = ("eu-1".parse().unwrap(), ["127.0.0.1".parse().unwrap()]);
        let request = HubRequest::create(&network(), &name, &hosts, &transport, &log, NOW);
        let request = HubRequest::parse(&request.unwrap()).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued = self.authority.certify_hub(&self.signer, &request, NOW, rng).unwrap();
        let (tr, lo) = (transport.verifying_key(), log.verifying_key());
        let papers = issued.open_hub(&network(), &name, &tr, &lo, NOW).unwrap();
        (Credentials::new(&papers.transport, &transport).unwrap(), log)
    }

    fn revoke(&mut self, partner: &PartnerId) {
        let reason = RevocationReason::DeviceLost;
        self.authority.revoke(&self.signer, partner, reason, NOW, NOW).unwrap();
    }

    fn entries(&self) -> Vec<Vec<u8>> {
        self.authority.directory().since(0, 1000).to_vec()
    }
}

struct World {
    ca: Ca,
    hub: Server<SqliteStore>,
    store: PathBuf,
    _place: tempfile::TempDir,
}

impl World {
    /// A hub that serves, and its network's authority.
    async fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let mut ca = Ca::new(&place.path().join("ca"));
        let (credentials, log_key) = ca.certify_hub();
        let store = place.path().join("hub.sqlite");
        let opened = SqliteStore::open(&store, Quota::default(), None).await.unwrap();
        let root = ca.authority.root().clone();
        let custodian = Custodian::new(network(), log_key);
        let relay = Relay::open(opened, custodian, *root.key()).await.unwrap();
        let setup = Setup {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            root,
            credentials,
            limits: Limits::default(),
            clock: clock(),
        };
        let hub = Server::start(setup, relay).unwrap();
        Self { ca, hub, store, _place: place }
    }

    async fn admit(&mut self, partner: &PartnerId) -> Caller {
        let (root, credentials) = self.ca.admit(partner);
        self.hub.load_directory(&self.ca.entries()).await.unwrap();
        Caller::new(self.hub.address(), root, credentials)
    }
}

/// An agent's socket with its certificate.
struct Caller {
    endpoint: Endpoint,
    hub: SocketAddr,
}

impl Caller {
    fn new(hub: SocketAddr, root: Root, credentials: Credentials) -> Self {
        let tls = client_config(credentials, root, Arc::new(clock())).unwrap();
        let crypto = QuicClientConfig::try_from(tls).unwrap();
        let mut endpoint = Endpoint::client(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        endpoint.set_default_client_config(quinn::ClientConfig::new(Arc::new(crypto)));
        Self { endpoint, hub }
    }

    async fn connect(&self) -> Line {
        let connecting = self.endpoint.connect(self.hub, "127.0.0.1").unwrap();
        Line(timeout(PATIENCE, connecting).await.unwrap().unwrap())
    }

    /// Connected and greeted.
    async fn greet(&self) -> Line {
        let line = self.connect().await;
        let answer = line.ask(&hello()).await.unwrap();
        assert!(matches!(answer, Answer::Hello { version: VERSION, .. }));
        line
    }
}

fn hello() -> Request {
    Request::Hello { versions: vec![VERSION] }
}

fn submit(envelope: &Envelope) -> Request {
    Request::Submit { envelope: envelope.as_bytes().to_vec() }
}

/// One connection.
struct Line(quinn::Connection);

impl Line {
    async fn send(&self, frame: &[u8]) -> Result<RecvStream, ConnectionError> {
        let (mut request, answer) = self.0.open_bi().await?;
        // What a refused peer cannot write it learns when reading.
        let _ = request.write_all(frame).await;
        let _ = request.finish();
        Ok(answer)
    }

    async fn ask(&self, request: &Request) -> Result<Answer, ConnectionError> {
        let stream = self.send(&request.to_frame()).await?;
        self.answer(stream).await
    }

    /// The only answer of a stream.
    async fn answer(&self, mut stream: RecvStream) -> Result<Answer, ConnectionError> {
        let read = stream.read_to_end(PREFIX_LEN + FRAME_LEN_MAX);
        match timeout(PATIENCE, read).await.unwrap() {
            Ok(frame) => Ok(Answer::from_body(&frame[PREFIX_LEN..]).unwrap()),
            Err(_) => Err(self.closed().await),
        }
    }

    async fn subscribe(&self) -> Deliveries {
        Deliveries(self.send(&Request::Subscribe { after: 0 }.to_frame()).await.unwrap())
    }

    async fn closed(&self) -> ConnectionError {
        timeout(PATIENCE, self.0.closed()).await.unwrap()
    }

    async fn close_code(&self) -> Option<u32> {
        let ConnectionError::ApplicationClosed(close) = self.closed().await else { return None };
        u32::try_from(u64::from(close.error_code)).ok()
    }
}

struct Deliveries(RecvStream);

impl Deliveries {
    async fn next(&mut self) -> Answer {
        let read = async {
            let mut prefix = [0; PREFIX_LEN];
            self.0.read_exact(&mut prefix).await.unwrap();
            let mut body = vec![0; body_len(prefix).unwrap()];
            self.0.read_exact(&mut body).await.unwrap();
            Answer::from_body(&body).unwrap()
        };
        timeout(PATIENCE, read).await.unwrap()
    }

    async fn next_envelope(&mut self) -> Vec<u8> {
        loop {
            if let Answer::Deliver { envelope, .. } = self.next().await {
                return envelope;
            }
        }
    }
}

#[tokio::test]
async fn an_envelope_is_submitted_delivered_and_acknowledged() {
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (sender.greet().await, recipient.greet().await);
    let mut deliveries = recipient.subscribe().await;
    assert_eq!(deliveries.next().await, Answer::Empty);

    for (seed, class) in (0..).zip(SizeClass::ALL) {
        let envelope = envelope(&vientiane(), class, seed);
        let answer = sender.ask(&submit(&envelope)).await.unwrap();

        let Answer::Custody { receipt } = answer else { panic!("{answer:?}") };
        let directory: Directory = world.hub.relay().directory();
        assert_eq!(receipt.verify(&envelope, &directory), Ok(NOW));
        assert_eq!(deliveries.next_envelope().await, envelope.as_bytes());
        let envelopes = vec![envelope.header().id];
        let answer = recipient.ask(&Request::Acknowledge { envelopes }).await.unwrap();
        assert_eq!(answer, Answer::Done);
    }

    assert_eq!(world.hub.relay().store().counts().await.unwrap().envelopes, 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn many_submissions_at_once_are_all_answered() {
    let mut world = World::new().await;
    let sender = world.admit(&ghent()).await;
    world.admit(&vientiane()).await;
    let sender = sender.greet().await;
    let sent = envelopes(&vientiane(), 0..100);

    let mut answers = Vec::new();
    for some in sent.chunks(20) {
        let mut streams = Vec::new();
        for envelope in some {
            streams.push(sender.send(&submit(envelope).to_frame()).await.unwrap());
        }
        for stream in streams {
            answers.push(sender.answer(stream).await.unwrap());
        }
    }

    let directory = world.hub.relay().directory();
    for (envelope, answer) in sent.iter().zip(answers) {
        let Answer::Custody { receipt } = answer else { panic!("{answer:?}") };
        receipt.verify(envelope, &directory).unwrap();
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn a_submission_may_follow_the_hello_without_waiting() {
    let mut world = World::new().await;
    let sender = world.admit(&ghent()).await;
    world.admit(&vientiane()).await;
    let line = sender.connect().await;

    let greeted = line.send(&hello().to_frame()).await.unwrap();
    let taken = submit(&envelope(&vientiane(), SizeClass::Small, 1)).to_frame();
    let taken = line.send(&taken).await.unwrap();

    assert!(matches!(line.answer(greeted).await.unwrap(), Answer::Hello { .. }));
    assert!(matches!(line.answer(taken).await.unwrap(), Answer::Custody { .. }));
    world.hub.stop().await;
}

#[tokio::test]
async fn nobody_of_another_authority_comes_in() {
    let world = World::new().await;
    let place = tempfile::tempdir().unwrap();
    let (_, credentials) = Ca::new(place.path()).admit(&ghent());
    let stranger = Caller::new(world.hub.address(), world.ca.authority.root().clone(), credentials);

    let line = stranger.connect().await;

    assert!(matches!(line.ask(&hello()).await, Err(ConnectionError::ConnectionClosed(_))));
    assert_eq!(world.hub.connections(), 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn a_partner_that_the_hub_has_not_heard_of_yet_is_refused() {
    let mut world = World::new().await;
    let (root, credentials) = world.ca.admit(&ghent());
    let caller = Caller::new(world.hub.address(), root, credentials);

    let before = caller.connect().await.ask(&hello()).await;
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    assert!(before.is_err());
    caller.greet().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_revocation_loaded_by_another_program_ends_live_connections_within_a_second() {
    let mut world = World::new().await;
    let (ghent_caller, vientiane_caller) =
        (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (revoked, other) = (ghent_caller.greet().await, vientiane_caller.greet().await);
    world.ca.revoke(&ghent());
    let store = SqliteStore::open(&world.store, Quota::default(), None).await.unwrap();
    let custodian = Custodian::new(network(), random_key());
    let root_key = *world.ca.authority.root().key();
    let program = Relay::open(store, custodian, root_key).await.unwrap();

    program.load_directory(&world.ca.entries()).await.unwrap();
    let closed = timeout(Duration::from_secs(1), revoked.close_code()).await;

    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert!(ghent_caller.connect().await.ask(&hello()).await.is_err());
    assert!(other.ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn who_does_not_speak_the_protocol_is_shown_out() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;

    for garbage in
        [&b"\0\0\0\x04spam"[..], b"\xff\xff\xff\xff", b"\0\0\0\x09short", b"\0\0\0\x01long"]
    {
        let line = caller.greet().await;
        line.send(garbage).await.unwrap();

        assert_eq!(line.close_code().await, Some(CLOSE_REFUSED), "{garbage:?}");
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn the_ninth_connection_of_a_partner_closes_its_first() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;
    let mut lines = Vec::new();
    for _ in 0..9 {
        lines.push(caller.greet().await);
    }

    assert_eq!(lines[0].close_code().await, Some(CLOSE_REPLACED));
    assert!(lines[1].ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_that_stops_says_so() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;
    let line = caller.greet().await;

    world.hub.stop().await;

    assert_eq!(line.close_code().await, Some(CLOSE_STOPPING));
}

#[tokio::test]
async fn a_peer_cannot_open_what_the_protocol_does_not_use() {
    let mut world = World::new().await;
    let line = world.admit(&ghent()).await.greet().await;

    tokio::select! {
        biased;
        _ = line.0.open_uni() => panic!("the hub gives credit for unidirectional streams"),
        () = std::future::ready(()) => {}
    }
    assert_eq!(line.0.max_datagram_size(), None);
    line.0.close(VarInt::from_u32(0), b"");
    world.hub.stop().await;
}
