//! The hub on the network: a loop with no opinions. What is allowed the session decides, what is
//! kept the store; here are sockets, tasks, deadlines and bounds.
//!
//! No span surrounds a connection: a line of the log names a partner or speaks of mailboxes, and
//! never both.

mod admin;
mod allowance;
mod certified;
mod connection;
mod disk;
mod door;
mod follow;
mod gate;
mod quic;
mod registry;
mod stream;
mod tcp;
mod udp;
mod watch;

use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use quinn::{Endpoint, VarInt};
use saphan_carrier::Connection;
use saphan_certs::issued::HubPapers;
use saphan_certs::tls::{self, ADMIN_ALPN, DOOR_ALPN, JOIN_ALPN, PartnerVerifier, Standings};
use saphan_certs::x509::{CertificateError, Root, Roots, TrustAnchors as _};
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::PartnerId;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, error, info, warn};

use crate::clock::Clock;
use crate::place::Place;
use crate::relay::{Change, Relay, RelayError};
use crate::store::{Event, Store};
use allowance::Purse;
use door::Door;
use gate::{Gate, Pass};
use registry::{Live, Registry};
pub(crate) use watch::newest_entry;

pub use certified::Certified;
pub use gate::Limits;
pub use udp::{RECEIVE_BUFFER, receive_buffer};
pub use watch::{Sight, Watch};

/// Close code: there is nothing more to say.
pub const CLOSE_DONE: u32 = 0;
/// Close code: the partner may not, or no longer, or does not speak our protocol.
pub const CLOSE_REFUSED: u32 = 1;
/// Close code: the hub stops; come again in a moment.
pub const CLOSE_STOPPING: u32 = 2;
/// Close code: newer connections of the same partner took the place.
pub const CLOSE_REPLACED: u32 = 3;
/// Close code: the hub failed; nothing that was acknowledged is lost.
pub const CLOSE_FAILED: u32 = 4;

/// How often what was counted is kept: so much is not counted where the hub is killed.
const COUNT_EVERY: Duration = Duration::from_secs(10);
/// How often what is over is deleted.
const SWEEP_EVERY: Duration = Duration::from_secs(3600);
/// For a handshake on a line with a second of delay that loses every tenth packet.
const HANDSHAKE_DEADLINE: Duration = Duration::from_secs(30);
/// For connections to say their last words when the hub stops.
const STOP_GRACE: Duration = Duration::from_secs(5);

/// Why the hub does not serve.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// [HV-101] The address cannot be had.
    #[error("[HV-101] cannot listen on {address}: {source}; is another hub running there?")]
    Listen {
        /// Where it should listen.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// [HV-102] TLS does not take certificate and key.
    #[error("[HV-102] certificate or key cannot be used: {0}; install the certificate again")]
    Tls(#[from] rustls::Error),
    /// A certificate is of another key.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// The hub cannot say its word on the directory.
    #[error(transparent)]
    Relay(#[from] RelayError),
}

impl ServeError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "serve-listen",
            Self::Tls(_) => "serve-tls",
            Self::Certificate(error) => error.code(),
            Self::Relay(error) => error.code(),
        }
    }
}

/// Where a hub takes TLS on TCP, for whoever has no UDP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListenTcp {
    /// Nowhere.
    Off,
    /// At the address and port of QUIC.
    Same,
    /// Somewhere else.
    At(SocketAddr),
}

/// What a server needs beside its relay.
pub struct Setup {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where to take TLS on TCP.
    pub listen_tcp: ListenTcp,
    /// The authority's root that this hub knows; partners come under it and those after it.
    pub root: Root,
    /// What the authority certified of the hub.
    pub certified: Certified,
    /// How many may come.
    pub limits: Limits,
    /// What time it is.
    pub clock: Clock,
}

/// What all tasks of a server share.
struct Shared<S> {
    relay: Relay<S>,
    root: Root,
    roots: Arc<ArcSwap<Roots>>,
    certified: Certified,
    door: Door,
    desk: admin::Desk,
    verifier: Arc<PartnerVerifier>,
    standings: Arc<ArcSwap<Standings>>,
    registry: Arc<Registry>,
    gate: Gate,
    purse: Purse,
    /// Whether the store cannot be seen, and with it who was revoked.
    is_blind: AtomicBool,
    /// Whether the hub was restored and says no word yet.
    is_held: AtomicBool,
    clock: Clock,
    stop: CancellationToken,
}

/// A hub that serves. Dropped without [`Server::stop`] it stops too, but nobody waits until it has:
/// nothing that was acknowledged is lost.
pub struct Server<S> {
    shared: Arc<Shared<S>>,
    endpoint: Endpoint,
    tasks: TaskTracker,
    writer: JoinHandle<()>,
    address: SocketAddr,
    tcp_address: Option<SocketAddr>,
    stop_when_dropped: DropGuard,
}

impl<S: Store> Server<S> {
    /// Opens the socket and starts to serve, on the runtime that this is called on.
    ///
    /// # Errors
    /// HV-101, HV-102, and those of [`Relay::speak`].
    pub async fn start(setup: Setup, relay: Relay<S>) -> Result<Self, ServeError> {
        let Setup { listen, listen_tcp, root, certified, limits, clock } = setup;
        let is_held = match relay.speak(clock.now()).await {
            Ok(_) => false,
            Err(RelayError::Held) => true,
            Err(error) => return Err(error.into()),
        };
        if is_held {
            warn!(
                "the hub was restored: it serves nobody but the administrator, whose visit ends that"
            );
        }
        let standings = Arc::new(ArcSwap::from_pointee(standings_of(&relay)));
        let issuer = certified.issuer_key();
        let roots = roots_of(&root, &relay.directory());
        let roots = Arc::new(ArcSwap::from_pointee(roots.unwrap_or(root.clone().into())));
        let (judges, listed) = (Arc::clone(&roots), Arc::clone(&standings));
        let verifier = PartnerVerifier::new(judges, issuer, listed, |refusal| {
            warn!(code = refusal.code(), cause = %refusal, "handshake refused");
        });
        let verifier = Arc::new(verifier);
        let shown = certified.shown();
        let tls = tls::server_config(shown, Arc::clone(&verifier), Arc::new(clock.clone()))?;
        let (socket, listener) = tcp::sockets(listen, listen_tcp)?;
        let endpoint = quic::listen(socket, listen, tls.clone())?;
        let failed = |source| ServeError::Listen { address: listen, source };
        let address = endpoint.local_addr().map_err(failed)?;
        let tcp_address = listener.as_ref().map(TcpListener::local_addr).transpose();
        let tcp_address = tcp_address.map_err(failed)?;
        let (relay, writer) = relay.with_writer();
        let shared = Arc::new(Shared {
            relay,
            root,
            roots,
            certified,
            door: Door::default(),
            desk: admin::Desk::default(),
            purse: Purse::default(),
            verifier,
            standings,
            registry: Arc::default(),
            gate: Gate::new(limits),
            is_blind: AtomicBool::new(false),
            is_held: AtomicBool::new(is_held),
            clock,
            stop: CancellationToken::new(),
        });
        let tasks = TaskTracker::new();
        tasks.spawn(quic::accept(Arc::clone(&shared), endpoint.clone(), tasks.clone()));
        if let Some(listener) = listener {
            tasks.spawn(tcp::accept(Arc::clone(&shared), listener, Arc::new(tls), tasks.clone()));
        }
        tasks.spawn(follow::directory(Arc::clone(&shared)));
        tasks.spawn(follow::word(Arc::clone(&shared)));
        tasks.spawn(sweep(Arc::clone(&shared)));
        tasks.spawn(keep_counting(Arc::clone(&shared)));
        tasks.spawn(follow::mailboxes(Arc::clone(&shared)));
        let stop_when_dropped = shared.stop.clone().drop_guard();
        let writer = tokio::spawn(writer);
        Ok(Self { shared, endpoint, tasks, writer, address, tcp_address, stop_when_dropped })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it takes TLS on TCP, if it does.
    pub fn tcp_address(&self) -> Option<SocketAddr> {
        self.tcp_address
    }

    /// Its relay.
    pub fn relay(&self) -> &Relay<S> {
        &self.shared.relay
    }

    /// Connections at this moment.
    pub fn connections(&self) -> usize {
        self.shared.registry.len()
    }

    /// A look at the server from beside it.
    pub fn watch(&self) -> Watch<S> {
        Watch::of(&self.shared)
    }

    /// From now on senders wait while fewer than `least` bytes are left on the disk of `dir`.
    pub fn heed_disk(&self, dir: PathBuf, least: u64) {
        if let Some(mark) = self.shared.relay.watermark() {
            self.tasks.spawn(disk::heed(mark.clone(), dir, least, self.shared.stop.clone()));
        }
    }

    /// Takes the authority's list and acts on it at once, as if another program had loaded it.
    ///
    /// # Errors
    /// As [`Relay::load_directory`].
    pub async fn load_directory(&self, entries: &[Vec<u8>]) -> Result<Change, RelayError> {
        let now = self.shared.clock.now();
        let change = self.shared.relay.load_directory(entries, now).await?;
        self.shared.apply_directory();
        self.shared.return_mail(&change.revoked).await;
        Ok(change)
    }

    /// Uses other certificates and another issuer from the next handshake on; connections that stand
    /// go on, but those that came with a certificate of an issuer that is gone.
    ///
    /// # Errors
    /// HV-102; nothing has changed then.
    pub fn certify(&self, papers: &HubPapers, place: &Place) -> Result<(), ServeError> {
        self.shared.certified.replace(papers, place)?;
        let (verifier, now) = (&self.shared.verifier, self.shared.clock.now());
        let judge = |live: &Live| verifier.check(&live.chain, now).map(|_| ());
        let closed = self.shared.registry.close_refused(judge);
        info!(closed, "certificates renewed");
        Ok(())
    }

    /// Takes nothing new, brings what is under way to its end, and closes.
    pub async fn stop(self) {
        let Self { shared, endpoint, tasks, writer, stop_when_dropped, .. } = self;
        drop(stop_when_dropped);
        tasks.close();
        if timeout(STOP_GRACE, tasks.wait()).await.is_err() {
            warn!(left = tasks.len(), "stopped with tasks unfinished");
        }
        endpoint.close(VarInt::from_u32(CLOSE_STOPPING), b"");
        if timeout(STOP_GRACE, endpoint.wait_idle()).await.is_err() {
            debug!("peers did not confirm the end");
        }
        count(&shared).await;
        drop(shared);
        // The writer ends when nobody can hand it anything any more.
        if timeout(STOP_GRACE, writer).await.is_err() {
            warn!("stopped while writing");
        }
    }
}

impl<S: Store> Shared<S> {
    /// Whether nobody can be served, because somebody may be revoked in a store that cannot be seen.
    fn is_blind(&self) -> bool {
        self.is_blind.load(Ordering::Acquire)
    }

    /// Whether the hub was restored and says no word yet: somebody may be revoked in a newer directory. The
    /// administrator, who brings that, is served.
    fn is_held(&self) -> bool {
        self.is_held.load(Ordering::Acquire)
    }

    /// Makes the directory count for handshakes and for those who are connected.
    fn apply_directory(&self) {
        let directory = self.relay.directory();
        let changed = roots_of(&self.root, &directory)
            .filter(|roots| roots.current().key() != self.roots.load().current().key());
        if let Some(roots) = changed {
            info!(root = %roots.current().fingerprint(), "the authority has a new root");
            self.roots.store(Arc::new(roots));
            let (verifier, now) = (&self.verifier, self.clock.now());
            let closed =
                self.registry.close_refused(|live| verifier.check(&live.chain, now).map(drop));
            info!(closed, "connections of the old root ended");
        }
        let standings = standings_of(&self.relay);
        // In this order: whoever connects meanwhile is judged by the new list, or is in the
        // registry by the time it is walked.
        self.standings.store(Arc::new(standings));
        let (standings, now) = (self.standings.load(), self.clock.now());
        let closed = self.registry.close_refused(|live| standings.check(&live.certificate, now));
        info!(entries = self.relay.directory_len(), closed, "directory changed");
    }

    /// Lets go of what waits for whoever was revoked. What comes in between is found by the sweeper.
    async fn return_mail(&self, revoked: &BTreeSet<PartnerId>) {
        match self.relay.return_mail(revoked, self.clock.now()).await {
            Ok(0) => {}
            Ok(envelopes) => info!(envelopes, "returned what waited for revoked partners"),
            Err(cause) => {
                error!(code = cause.code(), %cause, "mail of revoked partners not returned")
            }
        }
    }
}

/// Who may come in, by the directory and by what the operator says beside it.
fn standings_of<S: Store>(relay: &Relay<S>) -> Standings {
    let mut standings = Standings::of(&relay.directory());
    relay.stopped().iter().for_each(|partner| standings.suspend(partner));
    standings
}

/// The roots that the directory leads to; none if its certificates are not those of its keys.
fn roots_of(root: &Root, directory: &Directory) -> Option<Roots> {
    let roots = Roots::of(root, directory.root_changes());
    if let Err(cause) = &roots {
        error!(code = cause.code(), %cause, "a change of the root is not good and is not taken over");
    }
    roots.ok()
}

/// One connection from its handshake to its end.
async fn welcome<S: Store>(shared: Arc<Shared<S>>, connection: Connection, _pass: Pass) {
    match connection.protocol().as_deref() {
        Some(DOOR_ALPN | JOIN_ALPN) if shared.is_held() => connection.close(CLOSE_STOPPING),
        Some(DOOR_ALPN | JOIN_ALPN) => door::serve(&shared, &connection).await,
        Some(ADMIN_ALPN) => admin::serve(shared, &connection).await,
        Some(_) | None => partner(shared, &connection).await,
    }
    // A place is free once nothing of the connection is left.
    connection.farewell().await;
}

async fn partner<S: Store>(shared: Arc<Shared<S>>, connection: &Connection) {
    let Some(live) = admit(&shared, connection.clone()) else { return };
    let live = Arc::new(live);
    let _seat = shared.registry.join(Arc::clone(&live));
    // Once more now that the walk of a changed directory would find it.
    let now = shared.clock.now();
    if let Err(refusal) = shared.standings.load().check(&live.certificate, now) {
        warn!(partner = %live.partner(), code = refusal.code(), "partner refused");
        live.close(CLOSE_REFUSED);
        return;
    }
    info!(partner = %live.partner(), carrier = %connection.carrier(), "partner connected");
    connection::serve(Arc::clone(&shared), Arc::clone(&live)).await;
    info!(partner = %live.partner(), "partner left");
}

/// The peer's chain once more: however the handshake came about, nobody is served whose certificate
/// does not stand now, and TLS lets in who has none.
fn admit<S: Store>(shared: &Shared<S>, connection: Connection) -> Option<Live> {
    if shared.is_blind() || shared.is_held() {
        connection.close(CLOSE_STOPPING);
        return None;
    }
    let chain = connection.chain();
    match shared.verifier.check(&chain, shared.clock.now()) {
        Ok(certificate) => Some(Live { connection, certificate, chain, new_mail: Notify::new() }),
        Err(refusal) => {
            warn!(code = refusal.code(), cause = %refusal, "handshake refused");
            connection.close(CLOSE_REFUSED);
            None
        }
    }
}

/// Puts what was counted into the store from time to time.
async fn keep_counting<S: Store>(shared: Arc<Shared<S>>) {
    let mut tick = interval(COUNT_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            _ = tick.tick() => {}
        }
        count(&shared).await;
    }
}

async fn count<S: Store>(shared: &Shared<S>) {
    if let Err(cause) = shared.relay.write_tally().await {
        debug!(code = cause.code(), "what was counted is not kept");
    }
}

async fn sweep<S: Store>(shared: Arc<Shared<S>>) {
    let mut tick = interval(SWEEP_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            _ = tick.tick() => {}
        }
        shared.return_mail(&BTreeSet::new()).await;
        match shared.relay.store().sweep(shared.clock.now()).await {
            Ok(swept) => {
                let today = shared.clock.now().day();
                shared.relay.tally().note(today, Event::Expired, swept.envelopes);
                info!(
                    envelopes = swept.envelopes,
                    prekeys = swept.prekeys,
                    profiles = swept.profiles,
                    invitations = swept.invitations,
                    attachments = swept.blobs,
                    "swept"
                );
            }
            Err(cause) => warn!(code = cause.code(), %cause, "could not sweep"),
        }
    }
}
