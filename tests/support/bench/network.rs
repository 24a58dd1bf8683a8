//! The network of a run: an authority in this process, and a hub in another.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chacha20::ChaCha20Rng;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{Connection, ConnectionError, Endpoint, IdleTimeout, TransportConfig, VarInt};
use rand_core::SeedableRng as _;
use rustls::time_provider::DefaultTimeProvider;
use saphan_certs::authority::{Acting, Authority};
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::{HubRequest, PartnerRequest};
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::tls::{Credentials, client_config, door_config};
use saphan_protocol::directory::{Directory, RevocationReason};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;
use tempfile::TempDir;

use crate::process::Running;

/// The subcommand under which this program is the hub.
const HUB: &str = "hub";
const HOST: &str = "127.0.0.1";
/// As the agent's: two frames of the longest kind in a stream, four streams of them.
const STREAM_WINDOW: u32 = 2 * ((128 << 10) + 4);
const WINDOW: u32 = 4 * STREAM_WINDOW;
const IDLE_MAX: Duration = Duration::from_secs(60);

/// An authority with a hub that is set up and does not run yet.
pub(super) struct Network {
    place: TempDir,
    authority: Authority,
    acting: Acting,
    /// Every key of the network: it lives for seconds, on loopback.
    rng: ChaCha20Rng,
    now: UnixSeconds,
}

impl Network {
    pub(super) fn new(folder: &Path) -> Self {
        let place = tempfile::tempdir_in(folder).expect("a temporary folder");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
        let now = UnixSeconds::new(now);
        let passphrase = Passphrase::new("four words that rhyme".to_owned().into());
        let passphrase = passphrase.expect("long enough");
        let (ca, mut rng) = (place.path().join("ca"), ChaCha20Rng::seed_from_u64(now.get()));
        let (by, cost) = ("bench".parse().expect("a name"), KdfCost::LOW);
        let made = Authority::init(&ca, &name(), &passphrase, cost, &by, now, &mut rng);
        let (mut authority, acting) = made.expect("a new authority");
        let kit = authority.make_kit(&acting, now, &mut rng).expect("a new kit");
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second).expect("of one kit").proof();
        authority.confirm_kit(&acting, &proof, now).expect("the newest kit");
        let mut network = Self { place, authority, acting, rng, now };
        network.set_up_hub();
        network
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).expect("a file in a new folder");
        path
    }

    fn set_up_hub(&mut self) {
        let trust = self.write("trust.pem", &self.authority.bundle().to_pem());
        let request = self.path("hub.request");
        let mut init = self.hub("init");
        init.args(["--name", "eu-1", "--listen", "127.0.0.1:4433", "--host", HOST]);
        init.arg("--trust").arg(trust).arg("--request").arg(&request);
        ran(init);
        let request = fs::read_to_string(request).expect("init writes it");
        let request = HubRequest::parse(&request).expect("what init writes");
        let issued = self.authority.certify_hub(&self.acting, &request, self.now, &mut self.rng);
        let issued = issued.expect("a hub that may be admitted").to_pem();
        let mut install = self.hub("certificate");
        install.arg("install").arg(self.write("issued.pem", &issued));
        ran(install);
    }

    /// Admits a partner; the hub learns of it with [`Network::start`].
    pub(super) fn admit(&mut self, partner: &PartnerId) -> Caller {
        let rng = &mut self.rng;
        let (identity, transport) = (SigningKey::random(rng), SigningKey::random(rng));
        let request = PartnerRequest::create(&name(), partner, &identity, &transport, self.now);
        let request = PartnerRequest::parse(&request.expect("a request")).expect("what we wrote");
        let days = Default::default();
        let issued = self.authority.issue(&self.acting, &request, days, self.now, rng);
        let (identity, key) = (identity.verifying_key(), transport.verifying_key());
        let papers = issued
            .expect("a partner that may be admitted")
            .open_partner(&name(), partner, &identity, &key, self.now)
            .expect("an answer to our request");
        let credentials = Credentials::new(&papers.transport, &transport).expect("of this key");
        let tls = client_config(credentials, papers.root, Arc::new(DefaultTimeProvider));
        Caller::of(tls.expect("a certificate of this key"))
    }

    /// Somebody who shows no certificate.
    pub(super) fn stranger(&self) -> Caller {
        let tls = door_config(self.authority.root().clone(), Arc::new(DefaultTimeProvider));
        Caller::of(tls.expect("TLS 1.3 is on offer"))
    }

    /// Starts the hub on a free port, with these lines at the end of its settings. What was added before stays.
    pub(super) fn start(&self, settings: &str) -> (Running, SocketAddr) {
        let directory = self.write("directory.pem", &self.authority.bundle().to_pem());
        let mut load = self.hub("directory");
        load.arg("load").arg(directory);
        ran(load);
        let path = self.path("hub").join("hub.toml");
        let before = fs::read_to_string(&path).expect("init writes settings");
        fs::write(&path, format!("{before}\n{settings}")).expect("its own settings");
        let mut serve = self.hub("serve");
        serve.args(["--listen", "127.0.0.1:0"]);
        let ready = self.path("ready");
        let hub = Running::start(serve, &self.path("hub.log"), &ready);
        let address = fs::read_to_string(ready).expect("the hub is ready");
        (hub, address.trim().parse().expect("an address"))
    }

    /// Takes a partner back; the hub learns of it by the command that is returned, once it runs.
    pub(super) fn revoke(&mut self, partner: &PartnerId) -> Command {
        let (reason, now) = (RevocationReason::DeviceLost, self.now);
        let revoked = self.authority.revoke(&self.acting, partner, reason, now, now);
        revoked.expect("an active partner");
        let mut load = self.hub("directory");
        load.arg("load").arg(self.write("directory.pem", &self.authority.bundle().to_pem()));
        load
    }

    /// Bytes of the hub's store on disk, and of its write-ahead log alone.
    pub(super) fn store_bytes(&self) -> (u64, u64) {
        let len =
            |name: &str| fs::metadata(self.path("hub").join(name)).map_or(0, |file| file.len());
        let log = len("hub.sqlite-wal");
        (len("hub.sqlite") + log, log)
    }

    /// Envelopes that lie in the store of a hub that has stopped.
    pub(super) fn left_in_store(&self) -> u64 {
        let status = ran(self.hub("status"));
        status["envelopes"].as_u64().expect("a number of envelopes")
    }

    /// The list that receipts are checked under.
    pub(super) fn directory(&self) -> &Directory {
        self.authority.directory()
    }

    /// The time of the certificates.
    pub(super) fn now(&self) -> UnixSeconds {
        self.now
    }

    /// This program again, as a hub that no variable of the surroundings reaches.
    fn hub(&self, command: &str) -> Command {
        let mut hub = Command::new(std::env::current_exe().expect("a program knows its path"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("SAPHAN_") {
                hub.env_remove(name);
            }
        }
        hub.arg(HUB).arg(command).arg("--json").arg("--dir").arg(self.path("hub"));
        hub.stdin(Stdio::null());
        hub
    }
}

/// Runs a command of the hub to its end.
pub(super) fn ran(mut command: Command) -> Value {
    let output = command.stderr(Stdio::inherit()).output().expect("this program runs");
    assert!(output.status.success(), "{command:?} ended with {}", output.status);
    serde_json::from_slice(&output.stdout).expect("one JSON document")
}

fn name() -> NetworkName {
    "mekong".parse().expect("a network name")
}

fn transport_config() -> TransportConfig {
    let mut config = TransportConfig::default();
    config
        .max_idle_timeout(Some(IdleTimeout::try_from(IDLE_MAX).expect("a minute fits")))
        .max_concurrent_bidi_streams(VarInt::from_u32(0))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        .stream_receive_window(VarInt::from_u32(STREAM_WINDOW))
        .receive_window(VarInt::from_u32(WINDOW))
        .send_window(u64::from(WINDOW))
        .send_fairness(false)
        .mtu_discovery_config(None);
    config
}

/// A partner's certificate, ready to dial with.
#[derive(Clone)]
pub(super) struct Caller(quinn::ClientConfig);

impl Caller {
    fn of(tls: rustls::ClientConfig) -> Self {
        let tls = QuicClientConfig::try_from(tls).expect("QUIC's suite is there");
        let mut config = quinn::ClientConfig::new(Arc::new(tls));
        config.transport_config(Arc::new(transport_config()));
        Self(config)
    }

    /// The same, which lets the hub send next to nothing.
    pub(super) fn that_reads_nothing(&self) -> Self {
        let mut transport = transport_config();
        transport.stream_receive_window(VarInt::from_u32(64)).receive_window(VarInt::from_u32(64));
        let mut config = self.0.clone();
        config.transport_config(Arc::new(transport));
        Self(config)
    }

    /// Dials from `endpoint`.
    pub(super) async fn dial(
        &self,
        endpoint: &Endpoint,
        hub: SocketAddr,
    ) -> Result<Connection, ConnectionError> {
        let connecting = endpoint.connect_with(self.0.clone(), hub, HOST);
        connecting.expect("an address of loopback").await
    }
}

/// A socket on loopback.
pub(super) fn endpoint() -> Endpoint {
    endpoint_at(Ipv4Addr::LOCALHOST.into())
}

/// The same under one of its many addresses.
pub(super) fn endpoint_at(own: IpAddr) -> Endpoint {
    Endpoint::client(SocketAddr::from((own, 0))).expect("a socket on loopback")
}
