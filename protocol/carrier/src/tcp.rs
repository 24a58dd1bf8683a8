//! TLS on TCP, with the streams of HTTP/2 (RFC 9113) and nothing else of it: one request per stream, whose header
//! says nothing, and frames of ours as its body.
//!
//! One task owns the connection and drives it; streams reach it through h2's own handles. A hub closes with a
//! GOAWAY whose error code is [`CLOSE_BASE`] and the code of our protocol. RFC 9113 section 7 lets nobody act on a
//! code that he does not know.

mod drive;
mod streams;
mod wire;

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use h2::client::SendRequest;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{AlertDescription, ClientConfig, ServerConfig};
use tokio::net::TcpStream;
use tokio::sync::{Mutex as AsyncMutex, Notify, mpsc, watch};
use tokio::time::timeout;
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::flow::Flow;
use crate::stream::{RecvStream as AnyRecv, SendStream as AnySend};
use crate::{Connection as AnyConnection, Ended, Traffic};
use drive::{Accepted, Driver, Side};
use wire::{Back, Gauge, Wire};

pub(crate) use streams::{RecvStream, SendStream};

/// The space of our close codes among the error codes of HTTP/2: "SP" and two bytes of the code.
const CLOSE_BASE: u32 = 0x5350_0000;
/// Bytes of a request's header, as RFC 9113 section 6.5.2 counts them: ours have about 200.
const HEADERS_MAX: u32 = 1024;
/// Bytes of one frame of HTTP/2, the least that section 6.5.2 allows.
const FRAME_MAX: u32 = 16 << 10;
/// Streams that were given up and are still remembered, so that what comes late on them is no breach.
const RESET_MAX: usize = 32;
/// Streams that the other side may give up before we looked at them; past that it is not meant well.
const RESET_UNSEEN_MAX: usize = 32;
/// Streams among which what may be on its way to the other side is divided, and what each has at least.
const SENDING: usize = 32;
const SENDING_MIN: usize = 4 << 10;
/// Streams that may be opened before the hub has said how many: the first flight.
const FIRST_STREAMS: usize = 8;
/// For the word that explains why no stream can be opened.
const REASON_DEADLINE: Duration = Duration::from_secs(1);

/// Why somebody who connected is not let in.
#[derive(Debug, thiserror::Error)]
pub enum Unwelcome {
    /// [CR-101] TLS has failed.
    #[error("[CR-101] {0}")]
    Tls(#[source] io::Error),
    /// [CR-102] No application protocol was agreed on.
    #[error("[CR-102] no application protocol was named")]
    NoProtocol,
    /// [CR-103] The other side does not begin as HTTP/2 does.
    #[error("[CR-103] {0}")]
    Http(#[source] h2::Error),
}

/// A connection of either side; it is closed when the last handle is dropped.
#[derive(Clone)]
pub(crate) struct Connection(Arc<Handle>);

struct Handle {
    shared: Arc<Shared>,
    _closes: DropGuard,
}

/// What handles and streams share with the task that drives the connection.
struct Shared {
    remote: SocketAddr,
    protocol: Vec<u8>,
    chain: Vec<CertificateDer<'static>>,
    /// At whoever dialled, until the connection is closed.
    requests: Mutex<Option<SendRequest<Bytes>>>,
    /// At the hub.
    accepted: Option<AsyncMutex<mpsc::Receiver<Accepted>>>,
    gauge: Arc<Gauge>,
    ended: OnceLock<Ended>,
    /// With which we close.
    code: OnceLock<u32>,
    /// Nothing more is said or heard.
    over: CancellationToken,
    /// The socket is gone.
    done: CancellationToken,
    /// Somebody wants a sign of life.
    ask: Notify,
    pings: AtomicU64,
    /// Counts those who wait until what they wrote is with the system, and up to whom it is.
    queued: AtomicU64,
    flushed: watch::Sender<u64>,
    /// The driver has something to look at that h2 does not wake it for.
    nudge: Notify,
    /// How much may be on its way to us from now on, until the driver has told h2; 0 if that is known.
    window: AtomicU32,
}

impl Shared {
    fn new(tls: &TlsStream<TcpStream>, remote: SocketAddr, gauge: Arc<Gauge>) -> Option<Self> {
        let (_, state) = tls.get_ref();
        let protocol = state.alpn_protocol()?.to_vec();
        let chain = state.peer_certificates().unwrap_or_default();
        Some(Self {
            remote,
            protocol,
            chain: chain.iter().map(|shown| shown.clone().into_owned()).collect(),
            requests: Mutex::new(None),
            accepted: None,
            gauge,
            ended: OnceLock::new(),
            code: OnceLock::new(),
            over: CancellationToken::new(),
            done: CancellationToken::new(),
            ask: Notify::new(),
            pings: AtomicU64::new(0),
            queued: AtomicU64::new(0),
            flushed: watch::Sender::new(0),
            nudge: Notify::new(),
            window: AtomicU32::new(0),
        })
    }

    /// Notes why it is over; what was noted first counts.
    fn end(&self, ended: Ended) {
        self.ended.get_or_init(|| ended);
        self.over.cancel();
        self.requests().take();
    }

    fn requests(&self) -> MutexGuard<'_, Option<SendRequest<Bytes>>> {
        self.requests.lock().expect("nobody panics while holding the handle")
    }

    fn why(&self) -> Ended {
        self.ended.get().copied().unwrap_or(Ended::Here)
    }
}

impl Connection {
    fn start(shared: Shared, side: Side, back: Back, flow: &Flow) -> Self {
        let shared = Arc::new(shared);
        let driver = Driver::new(Arc::clone(&shared), side, back, flow);
        tokio::spawn(driver.run());
        let closes = shared.over.clone().drop_guard();
        Self(Arc::new(Handle { shared, _closes: closes }))
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.0.shared
    }

    pub(crate) fn remote_address(&self) -> SocketAddr {
        self.shared().remote
    }

    pub(crate) fn protocol(&self) -> &[u8] {
        &self.shared().protocol
    }

    pub(crate) fn chain(&self) -> &[CertificateDer<'static>] {
        &self.shared().chain
    }

    pub(crate) async fn open(&self) -> Result<(AnySend, AnyRecv), Ended> {
        let shared = self.shared();
        let requests = shared.requests().clone().ok_or_else(|| shared.why())?;
        let opening = async {
            let mut requests = requests.ready().await?;
            let opened = requests.send_request(request(), false)?;
            // Past what the other side allows a stream only stands in a queue.
            requests.ready().await?;
            Ok::<_, h2::Error>(opened)
        };
        let opened = tokio::select! {
            biased;
            () = shared.over.cancelled() => return Err(shared.why()),
            opened = opening => opened,
        };
        let Ok((answer, send)) = opened else {
            // The hub takes no more; most often it is about to say why.
            let _ = timeout(REASON_DEADLINE, shared.over.cancelled()).await;
            return Err(shared.ended.get().copied().unwrap_or(Ended::Cut));
        };
        let send = SendStream::request(Arc::clone(shared), send);
        let receive = RecvStream::answer(Arc::clone(shared), answer);
        Ok((AnySend::tcp(send), AnyRecv::tcp(receive)))
    }

    pub(crate) async fn accept(&self) -> Result<(AnySend, AnyRecv), Ended> {
        let shared = self.shared();
        let accepted = async {
            match &shared.accepted {
                Some(accepted) => accepted.lock().await.recv().await,
                // Hubs open no streams.
                None => std::future::pending().await,
            }
        };
        let accepted = tokio::select! {
            biased;
            () = shared.over.cancelled() => return Err(shared.why()),
            accepted = accepted => accepted,
        };
        shared.nudge.notify_one();
        let Accepted { answer, request } = accepted.ok_or_else(|| shared.why())?;
        let send = SendStream::answer(Arc::clone(shared), answer);
        let receive = RecvStream::request(Arc::clone(shared), request);
        Ok((AnySend::tcp(send), AnyRecv::tcp(receive)))
    }

    pub(crate) fn close(&self, code: u32) {
        self.shared().code.get_or_init(|| code);
        self.shared().end(Ended::Here);
    }

    pub(crate) async fn done(&self) {
        self.shared().done.cancelled().await;
    }

    pub(crate) async fn closed(&self) -> Ended {
        self.shared().over.cancelled().await;
        self.shared().why()
    }

    pub(crate) fn ended(&self) -> Option<Ended> {
        self.shared().over.is_cancelled().then(|| self.shared().why())
    }

    pub(crate) fn ping(&self) {
        self.shared().ask.notify_one();
    }

    pub(crate) fn set_window(&self, receive: u32) {
        self.shared().window.store(receive, Ordering::Release);
        self.shared().nudge.notify_one();
    }

    pub(crate) fn traffic(&self) -> Traffic {
        let shared = self.shared();
        let asked = shared.pings.load(Ordering::Relaxed);
        Traffic { heard: shared.gauge.read(), asked }
    }
}

/// The header of every request: what HTTP/2 demands, and no more.
fn request() -> http::Request<()> {
    let mut request = http::Request::new(());
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = http::Uri::from_static("https://saphan/");
    *request.version_mut() = http::Version::HTTP_2;
    request
}

/// Lets somebody in who has connected to a hub: the whole handshake, which the caller limits in time.
///
/// # Errors
/// [`Unwelcome`]; the other side was told why as far as TLS can.
///
/// # Cancel safety
/// Dropping the future drops the connection.
pub async fn accept(
    tls: Arc<ServerConfig>,
    stream: TcpStream,
    remote: SocketAddr,
    flow: &Flow,
) -> Result<AnyConnection, Unwelcome> {
    // Frames of ours leave when they are written.
    stream.set_nodelay(true).map_err(Unwelcome::Tls)?;
    let tls = match TlsAcceptor::from(tls).accept(stream).into_fallible().await {
        Ok(tls) => tls,
        Err((error, stream)) => {
            wire::linger(stream).await;
            return Err(Unwelcome::Tls(error));
        }
    };
    let (gauge, tls) = (Arc::default(), TlsStream::from(tls));
    let shared = Shared::new(&tls, remote, Arc::clone(&gauge)).ok_or(Unwelcome::NoProtocol)?;
    let (wire, back) = Wire::new(tls, gauge);
    let connection = server(flow).handshake(wire).await.map_err(Unwelcome::Http)?;
    let (tell, accepted) = mpsc::channel(flow.streams as usize);
    let shared = Shared { accepted: Some(AsyncMutex::new(accepted)), ..shared };
    let side = Side::Hub { connection, accepted: tell };
    Ok(AnyConnection::from_tcp(Connection::start(shared, side, back, flow)))
}

/// Connects as whoever dials a hub.
pub(crate) async fn connect(
    tls: Arc<ClientConfig>,
    stream: TcpStream,
    name: ServerName<'static>,
    flow: &Flow,
) -> Result<Connection, Ended> {
    let remote = stream.peer_addr().map_err(|_| Ended::Cut)?;
    stream.set_nodelay(true).map_err(|_| Ended::Cut)?;
    let tls = TlsConnector::from(tls).connect(name, stream).await;
    let tls = TlsStream::from(tls.map_err(|error| Ended::of_tls(&error).unwrap_or(Ended::Cut))?);
    let gauge = Arc::<Gauge>::default();
    let shared = Shared::new(&tls, remote, Arc::clone(&gauge))
        .ok_or(Ended::NotTrusted(AlertDescription::NoApplicationProtocol))?;
    let (wire, back) = Wire::new(tls, Arc::clone(&gauge));
    let opened = client(flow).handshake(wire).await;
    let (requests, connection) = opened.map_err(|_| gauge.alert().unwrap_or(Ended::Cut))?;
    let shared = Shared { requests: Mutex::new(Some(requests)), ..shared };
    Ok(Connection::start(shared, Side::Caller { connection }, back, flow))
}

fn send_buffer(flow: &Flow) -> usize {
    (flow.send_window as usize / SENDING).max(SENDING_MIN)
}

fn server(flow: &Flow) -> h2::server::Builder {
    let mut builder = h2::server::Builder::new();
    builder
        .initial_window_size(flow.stream_window)
        .initial_connection_window_size(flow.window)
        .max_concurrent_streams(flow.streams)
        .max_frame_size(FRAME_MAX)
        .max_header_list_size(HEADERS_MAX)
        .max_send_buffer_size(send_buffer(flow))
        .max_concurrent_reset_streams(RESET_MAX)
        .max_pending_accept_reset_streams(RESET_UNSEEN_MAX)
        .max_local_error_reset_streams(Some(RESET_MAX));
    builder
}

fn client(flow: &Flow) -> h2::client::Builder {
    let mut builder = h2::client::Builder::new();
    builder
        .enable_push(false)
        .max_concurrent_streams(0)
        .initial_max_send_streams(FIRST_STREAMS)
        .initial_window_size(flow.stream_window)
        .initial_connection_window_size(flow.window)
        .max_frame_size(FRAME_MAX)
        .max_header_list_size(HEADERS_MAX)
        .max_send_buffer_size(send_buffer(flow))
        .max_concurrent_reset_streams(RESET_MAX)
        .max_local_error_reset_streams(Some(RESET_MAX));
    builder
}
