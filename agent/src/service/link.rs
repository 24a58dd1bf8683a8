//! A QUIC connection to the hub that carries frames and has no opinions.
//!
//! Each request goes out on a bidirectional stream of its own, which is read by a task of its own;
//! what the tasks read meets in one channel, so that one loop can own the office.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use quinn::crypto::rustls::QuicClientConfig;
use quinn::{
    Connection, Endpoint, IdleTimeout, ReadError, ReadExactError, RecvStream, TransportConfig,
    VarInt, WriteError,
};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::tls::{self, Credentials, JoiningVerifier};
use saphan_certs::x509::{Root, Roots};
use saphan_protocol::agent_session::StreamId;
use saphan_protocol::ids::NetworkName;
use saphan_protocol::wire::{self, FRAME_LEN_MAX, FrameError, PREFIX_LEN};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::task::TaskTracker;

use super::clock::Clock;
use super::trouble::Trouble;
use crate::config::HubAddress;
use crate::office::OutgoingFrame;

/// Requests on their way at once, as many as a hub takes; past that the line waits.
const STREAMS_MAX: usize = 32;
/// Frames that were read and not yet taken by the loop; past that the hub waits.
const NEWS_LEN: usize = 16;
/// How long a connection may be quiet, RFC 9000 section 10.1.
const IDLE_MAX_MS: u32 = 60_000;
/// How often a quiet line is tried; office routers forget a UDP flow after 30 s.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// How long the handshake may take: the worst line of the project's measurements needs 8 s.
const DIAL_DEADLINE: Duration = Duration::from_secs(20);
/// How many addresses of a hub's name are tried.
const ADDRESSES_MAX: usize = 8;
/// How long after an address the next one is tried, RFC 8305 section 5.
const NEXT_ADDRESS: Duration = Duration::from_millis(250);
/// How often another attempt begins where an attachment waits for the line.
const URGENT_EVERY: Duration = Duration::from_secs(2);
/// What we sent and the hub must answer may go unanswered for so long.
pub(super) const SILENCE_MAX: Duration = Duration::from_secs(4);
/// Rank of what may wait; everything else has 0.
const BULK: i32 = -1;
/// How long a closing connection may take to say so.
const FAREWELL: Duration = Duration::from_secs(1);
/// A window holds two frames of the longest kind.
const STREAM_WINDOW: u32 = 2 * (FRAME_LEN_MAX as u32 + PREFIX_LEN as u32);
/// What all streams together may have on the way, in bytes.
const WINDOW: u32 = 4 * STREAM_WINDOW;

/// How the hub is reached, for any number of connections.
#[derive(Clone)]
pub struct Dialler {
    config: quinn::ClientConfig,
    hub: HubAddress,
    joining: Option<Arc<JoiningVerifier>>,
}

impl Dialler {
    /// Dials `hub`, which must show a certificate under `roots`, and shows `credentials`.
    ///
    /// # Panics
    /// Never: the configuration has the one cipher suite that QUIC demands.
    pub fn new(
        credentials: Credentials,
        roots: impl Into<Roots>,
        hub: HubAddress,
        clock: Clock,
    ) -> Self {
        let tls = tls::client_config(credentials, roots, Arc::new(clock))
            .expect("credentials are made of a key and its own certificate");
        Self::of(tls, hub)
    }

    /// Dials the door of `hub`, and shows nothing.
    ///
    /// # Panics
    /// Never, as [`Dialler::new`].
    pub fn at_the_door(roots: impl Into<Roots>, hub: HubAddress, clock: Clock) -> Self {
        let tls = tls::door_config(roots, Arc::new(clock)).expect("TLS 1.3 is on offer");
        Self::of(tls, hub)
    }

    /// Dials the door of `hub` to join `network`, whose root is known by its fingerprint only.
    ///
    /// # Panics
    /// Never, as [`Dialler::new`].
    pub fn to_join(network: NetworkName, root: Fingerprint, hub: HubAddress, clock: Clock) -> Self {
        let (tls, verifier) =
            tls::join_config(network, root, Arc::new(clock)).expect("TLS 1.3 is on offer");
        Self { joining: Some(verifier), ..Self::of(tls, hub) }
    }

    fn of(tls: rustls::ClientConfig, hub: HubAddress) -> Self {
        let tls = QuicClientConfig::try_from(tls).expect("TLS_AES_128_GCM_SHA256 is on offer");
        let mut config = quinn::ClientConfig::new(Arc::new(tls));
        config.transport_config(Arc::new(transport()));
        Self { config, hub, joining: None }
    }

    /// The root that a hub has shown to whoever asks to join.
    pub(super) fn root(&self) -> Option<Root> {
        self.joining.as_ref().and_then(|verifier| verifier.root().cloned())
    }

    /// Connects. The hub has judged our certificate only once it has answered something.
    ///
    /// # Errors
    /// [`Trouble`] of the line, or what is wrong with the hub's certificate.
    ///
    /// # Cancel safety
    /// Dropping the future drops the attempt.
    pub async fn dial(&self) -> Result<Link, Trouble> {
        match tokio::time::timeout(DIAL_DEADLINE, self.dial_each()).await {
            Ok(dialled) => dialled,
            Err(_) => Err(Trouble::Silent),
        }
    }

    /// Connects as soon as the line is back: another attempt every two seconds beside those that are
    /// under way, since a packet that was lost is repeated later and later. The first to get through
    /// counts.
    ///
    /// # Errors
    /// As [`Dialler::dial`], once the first attempt's time is over.
    ///
    /// # Cancel safety
    /// Dropping the future drops all attempts.
    pub async fn dial_urgently(&self) -> Result<Link, Trouble> {
        let over = tokio::time::sleep(DIAL_DEADLINE);
        tokio::pin!(over);
        let mut every = tokio::time::interval(URGENT_EVERY);
        let mut attempts = JoinSet::new();
        let mut last = Trouble::Silent;
        loop {
            tokio::select! {
                () = &mut over => return Err(last),
                _ = every.tick() => {
                    let dialler = self.clone();
                    attempts.spawn(async move { dialler.dial().await });
                }
                Some(dialled) = attempts.join_next() => match dialled {
                    Ok(Ok(link)) => return Ok(link),
                    Ok(Err(trouble)) if trouble.is_about_trust() => return Err(trouble),
                    Ok(Err(trouble)) => last = trouble,
                    Err(_) => {}
                },
            }
        }
    }

    /// Tries the addresses of a name beside each other, each a little after the one before, so that one that
    /// answers nothing holds nobody up (RFC 8305).
    async fn dial_each(&self) -> Result<Link, Trouble> {
        let host = self.hub.host().to_string();
        let addresses = tokio::net::lookup_host((&*host, self.hub.port())).await;
        let addresses = addresses.map_err(|_| Trouble::Name)?.take(ADDRESSES_MAX);
        let mut attempts = JoinSet::new();
        let mut before = Duration::ZERO;
        for address in addresses {
            let (dialler, host) = (self.clone(), host.clone());
            attempts.spawn(async move {
                tokio::time::sleep(before).await;
                dialler.dial_one(address, &host).await
            });
            before += NEXT_ADDRESS;
        }
        let mut last = Trouble::Name;
        while let Some(dialled) = attempts.join_next().await {
            match dialled {
                Ok(Ok(link)) => return Ok(link),
                Ok(Err(trouble)) => last = trouble,
                Err(_) => {}
            }
        }
        Err(last)
    }

    async fn dial_one(&self, address: SocketAddr, host: &str) -> Result<Link, Trouble> {
        let any: SocketAddr = if address.is_ipv6() {
            (Ipv6Addr::UNSPECIFIED, 0).into()
        } else {
            (Ipv4Addr::UNSPECIFIED, 0).into()
        };
        let endpoint = Endpoint::client(any).map_err(Trouble::Socket)?;
        let connecting = endpoint
            .connect_with(self.config.clone(), address, host)
            .map_err(|error| Trouble::Socket(io::Error::other(error)))?;
        let connection = connecting.await.map_err(|error| Trouble::from(&error))?;
        Ok(Link::new(endpoint, connection))
    }
}

fn transport() -> TransportConfig {
    let mut transport = TransportConfig::default();
    transport
        .max_idle_timeout(Some(IdleTimeout::from(VarInt::from_u32(IDLE_MAX_MS))))
        .keep_alive_interval(Some(KEEP_ALIVE))
        // The hub opens no streams; it answers on ours.
        .max_concurrent_bidi_streams(VarInt::from_u32(0))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        .stream_receive_window(VarInt::from_u32(STREAM_WINDOW))
        .receive_window(VarInt::from_u32(WINDOW))
        .send_window(u64::from(WINDOW))
        // Probing costs 2.6 kB of every cold connection, and our envelopes gain little from it.
        .mtu_discovery_config(None);
    transport
}

/// What came over the link.
pub enum News {
    /// A frame on one of our streams.
    Frame {
        /// Which stream.
        stream: StreamId,
        /// The frame's body.
        body: Vec<u8>,
    },
    /// A stream has ended.
    End {
        /// Which stream.
        stream: StreamId,
    },
    /// The other side writes what is no frame.
    Broken(FrameError),
}

/// A connection to the hub.
pub struct Link {
    endpoint: Endpoint,
    connection: Connection,
    tasks: TaskTracker,
    news: mpsc::Receiver<News>,
    tell: mpsc::Sender<News>,
    silence: Silence,
}

impl Link {
    fn new(endpoint: Endpoint, connection: Connection) -> Self {
        let (tell, news) = mpsc::channel(NEWS_LEN);
        let (tasks, silence) = (TaskTracker::new(), Silence::default());
        Self { endpoint, connection, tasks, news, tell, silence }
    }

    /// Whether another request may go out now.
    pub fn has_room(&self) -> bool {
        self.tasks.len() < STREAMS_MAX
    }

    /// Sends a request; what comes back is [`News`].
    pub fn send(&self, request: OutgoingFrame) {
        let (connection, tell) = (self.connection.clone(), self.tell.clone());
        self.tasks.spawn(async move {
            let stream = request.stream;
            let last = match exchange(&connection, request, &tell).await {
                Over::Ended => News::End { stream },
                Over::Broken(error) => News::Broken(error),
                // Why the connection ended is for `next` to say.
                Over::Lost => return,
            };
            // Nobody listens any more once the link is dropped.
            let _ = tell.send(last).await;
        });
    }

    /// The next thing that comes, or why nothing more will.
    ///
    /// # Cancel safety
    /// Safe: what was not returned comes with the next call.
    pub async fn next(&mut self) -> Result<News, Trouble> {
        tokio::select! {
            // What was read before the connection ended still counts.
            biased;
            Some(news) = self.news.recv() => Ok(news),
            error = self.connection.closed() => Err(Trouble::from(&error)),
        }
    }

    /// Whether the hub leaves unanswered what its transport must answer. To be asked often; a
    /// connection is declared dead long before the idle time is over.
    pub fn is_silent(&mut self, at: Instant) -> bool {
        let stats = self.connection.stats();
        let asked = stats.frame_tx.stream + stats.frame_tx.ping;
        self.silence.note(stats.udp_rx.datagrams, asked, at)
    }

    /// How long nothing has been heard from the hub, as far as [`Link::is_silent`] was asked.
    pub fn quiet_for(&self, at: Instant) -> Duration {
        self.silence.heard.map_or(Duration::ZERO, |heard| at.saturating_duration_since(heard))
    }

    /// Says goodbye.
    pub async fn close(self) {
        self.connection.close(VarInt::from_u32(0), b"");
        self.tasks.close();
        let farewell = async {
            self.tasks.wait().await;
            self.endpoint.wait_idle().await;
        };
        // Past that the hub finds out by itself.
        let _ = tokio::time::timeout(FAREWELL, farewell).await;
    }
}

/// When we began to wait for an answer to packets that must be answered, RFC 9000 section 13.2.1.
#[derive(Default)]
struct Silence {
    received: u64,
    asked: u64,
    since: Option<Instant>,
    heard: Option<Instant>,
}

impl Silence {
    /// Takes the counts of packets received and of frames sent that must be answered.
    fn note(&mut self, received: u64, asked: u64, at: Instant) -> bool {
        let has_heard = std::mem::replace(&mut self.received, received) != received;
        let has_asked = std::mem::replace(&mut self.asked, asked) != asked;
        if has_heard || self.heard.is_none() {
            self.heard = Some(at);
        }
        if has_heard {
            self.since = None;
        } else if has_asked && self.since.is_none() {
            self.since = Some(at);
        }
        self.since.is_some_and(|since| at.saturating_duration_since(since) >= SILENCE_MAX)
    }
}

/// How an exchange ends.
enum Over {
    /// The hub has said all it will.
    Ended,
    /// With bytes that are no frame.
    Broken(FrameError),
    /// With its connection, or because nobody listens.
    Lost,
}

/// One request and all that comes back.
async fn exchange(
    connection: &Connection,
    request: OutgoingFrame,
    tell: &mpsc::Sender<News>,
) -> Over {
    let Ok((mut send, mut receive)) = connection.open_bi().await else { return Over::Lost };
    if wire::is_bulk(&request.frame) {
        // A statement overtakes an attachment. A stream that is gone needs no rank.
        let _ = send.set_priority(BULK);
    }
    let written = send.write_all(&request.frame).await;
    if matches!(written, Err(WriteError::ConnectionLost(_))) {
        return Over::Lost;
    }
    // A hub may answer without reading further; what it says then is in the answer.
    let _ = send.finish();
    loop {
        match read_frame(&mut receive).await {
            Ok(body) => {
                if tell.send(News::Frame { stream: request.stream, body }).await.is_err() {
                    return Over::Lost;
                }
            }
            Err(over) => return over,
        }
    }
}

async fn read_frame(receive: &mut RecvStream) -> Result<Vec<u8>, Over> {
    let mut prefix = [0; PREFIX_LEN];
    receive.read_exact(&mut prefix).await.map_err(over)?;
    let mut body = vec![0; wire::body_len(prefix).map_err(Over::Broken)?];
    receive.read_exact(&mut body).await.map_err(over)?;
    Ok(body)
}

/// A stream that ends within a frame has ended; the session knows what it still owes.
fn over(error: ReadExactError) -> Over {
    match error {
        ReadExactError::ReadError(ReadError::ConnectionLost(_)) => Over::Lost,
        ReadExactError::ReadError(_) | ReadExactError::FinishedEarly(_) => Over::Ended,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_without_an_answer_is_silence_after_four_seconds() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::default();

        assert!(!silence.note(1, 1, at(0)));
        assert!(!silence.note(1, 2, at(1)));
        assert!(!silence.note(1, 3, at(4)));
        assert!(silence.note(1, 3, at(5)));
    }

    #[test]
    fn a_quiet_line_on_which_nothing_was_asked_is_not_silent() {
        let start = Instant::now();
        let mut silence = Silence::default();

        silence.note(7, 3, start);

        assert!(!silence.note(7, 3, start + Duration::from_secs(3600)));
    }

    #[test]
    fn anything_heard_ends_the_silence() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::default();
        silence.note(1, 1, at(0));
        silence.note(1, 2, at(1));

        assert!(!silence.note(2, 2, at(7)));
        assert!(!silence.note(2, 2, at(20)));
    }
}
