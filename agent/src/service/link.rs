//! A connection to the hub that carries frames and has no opinions.
//!
//! Each request goes out on a bidirectional stream of its own, which is read by a task of its own;
//! what the tasks read meets in one channel, so that one loop can own the office.

use std::sync::Arc;
use std::time::{Duration, Instant};

use saphan_carrier::{
    Carrier, Client, Connection, DialError, Flow, Proxy, RecvStream, StreamError, at_once,
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
use super::route::{Choice, Route};
use super::trouble::Trouble;
use crate::office::OutgoingFrame;

/// Requests on their way at once, as many as a hub takes; past that the line waits.
const STREAMS_MAX: usize = 32;
/// Frames that were read and not yet taken by the loop; past that the hub waits.
const NEWS_LEN: usize = 16;
/// How long the handshake may take: the worst line of the project's measurements needs 8 s.
const DIAL_DEADLINE: Duration = Duration::from_secs(20);
/// How often another attempt begins where an attachment waits for the line.
const URGENT_EVERY: Duration = Duration::from_secs(2);
/// What we sent and the hub must answer may go unanswered for so long.
const SILENCE_MAX: Duration = Duration::from_secs(4);
/// The same on TCP: 256 KiB at 128 kbit/s and a little more.
const SILENCE_MAX_TCP: Duration = Duration::from_secs(20);
/// Rank of what may wait; everything else has 0.
const BULK: i32 = -1;
/// A window holds two frames of the longest kind.
const STREAM_WINDOW: u32 = 2 * (FRAME_LEN_MAX as u32 + PREFIX_LEN as u32);
/// How much may be on its way.
const FLOW: Flow = Flow {
    // The hub opens no streams; it answers on ours.
    streams: 0,
    stream_window: STREAM_WINDOW,
    window: 4 * STREAM_WINDOW,
    send_window: 4 * STREAM_WINDOW,
    idle_max: Duration::from_secs(60),
    // Office routers forget a UDP flow after 30 s.
    keep_alive: Duration::from_secs(15),
};

/// How the hub is reached, for any number of connections.
#[derive(Clone)]
pub struct Dialler {
    client: Client,
    route: Route,
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
        hub: impl Into<Route>,
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
    pub fn at_the_door(roots: impl Into<Roots>, hub: impl Into<Route>, clock: Clock) -> Self {
        let tls = tls::door_config(roots, Arc::new(clock)).expect("TLS 1.3 is on offer");
        Self::of(tls, hub)
    }

    /// Dials the door of `hub` to join `network`, whose root is known by its fingerprint only.
    ///
    /// # Panics
    /// Never, as [`Dialler::new`].
    pub fn to_join(
        network: NetworkName,
        root: Fingerprint,
        hub: impl Into<Route>,
        clock: Clock,
    ) -> Self {
        let (tls, verifier) =
            tls::join_config(network, root, Arc::new(clock)).expect("TLS 1.3 is on offer");
        Self { joining: Some(verifier), ..Self::of(tls, hub) }
    }

    fn of(tls: rustls::ClientConfig, route: impl Into<Route>) -> Self {
        let route = route.into();
        let client = Client::new(tls, FLOW).through(route.proxy.clone());
        Self { client, route, joining: None }
    }

    /// The same by what the settings say.
    pub(super) fn by(self, choice: Choice, proxy: Option<Proxy>) -> Self {
        let client = self.client.through(proxy.clone());
        Self { client, route: self.route.by(choice, proxy), ..self }
    }

    /// The way that it takes.
    pub(super) fn route(&self) -> &Route {
        &self.route
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
        let (host, plan) = (self.route.hub.host().to_string(), self.route.plan());
        self.within(self.client.race(&plan, &host, self.route.hub.port())).await
    }

    /// Connects over `carrier` and no other.
    pub(super) async fn dial_over(&self, carrier: Carrier) -> Result<Link, Trouble> {
        let host = self.route.hub.host().to_string();
        self.within(self.client.dial(carrier, &host, self.route.hub.port())).await
    }

    async fn within(
        &self,
        dialling: impl Future<Output = Result<Connection, DialError>>,
    ) -> Result<Link, Trouble> {
        match tokio::time::timeout(DIAL_DEADLINE, dialling).await {
            Ok(dialled) => Ok(Link::new(dialled?, self.clone())),
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
    connection: Connection,
    dialler: Dialler,
    tasks: TaskTracker,
    news: mpsc::Receiver<News>,
    tell: mpsc::Sender<News>,
    silence: Silence,
}

impl Link {
    fn new(connection: Connection, dialler: Dialler) -> Self {
        let (tell, news) = mpsc::channel(NEWS_LEN);
        let (tasks, silence) = (TaskTracker::new(), Silence::default());
        Self { connection, dialler, tasks, news, tell, silence }
    }

    /// How it was dialled.
    pub fn dialler(&self) -> &Dialler {
        &self.dialler
    }

    /// What carries it.
    pub fn carrier(&self) -> Carrier {
        self.connection.carrier()
    }

    /// How long the hub may leave unanswered what its transport must answer. On TCP the answer waits behind
    /// everything that was sent before the question.
    pub fn silence_max(&self) -> Duration {
        match self.carrier() {
            Carrier::Quic => SILENCE_MAX,
            Carrier::Tls => SILENCE_MAX_TCP,
        }
    }

    /// Whether another request may go out now.
    pub fn has_room(&self) -> bool {
        self.tasks.len() < STREAMS_MAX
    }

    /// Sends a request; what comes back is [`News`]. The hello has to open the first stream: streams are opened in the
    /// order of the calls, as long as the hub allows more of them.
    pub fn send(&self, request: OutgoingFrame) {
        let (connection, tell) = (self.connection.clone(), self.tell.clone());
        let exchange = async move {
            let stream = request.stream;
            let last = match exchange(&connection, request, &tell).await {
                Over::Ended => News::End { stream },
                Over::Broken(error) => News::Broken(error),
                // Why the connection ended is for `next` to say.
                Over::Lost => return,
            };
            // Nobody listens any more once the link is dropped.
            let _ = tell.send(last).await;
        };
        if let Err(exchange) = at_once(Box::pin(exchange)) {
            self.tasks.spawn(exchange);
        }
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
            ended = self.connection.closed() => Err(ended.into()),
        }
    }

    /// Whether the hub leaves unanswered what its transport must answer. To be asked often; a
    /// connection is declared dead long before the idle time is over.
    pub fn is_silent(&mut self, at: Instant) -> bool {
        let traffic = self.connection.traffic();
        self.silence.note(traffic.heard, traffic.asked, at) >= self.silence_max()
    }

    /// How long the hub has left something unanswered, as far as [`Link::is_silent`] was asked.
    pub fn unanswered_for(&self, at: Instant) -> Duration {
        self.silence.since.map_or(Duration::ZERO, |since| at.saturating_duration_since(since))
    }

    /// How long nothing has been heard from the hub, as far as [`Link::is_silent`] was asked.
    pub fn quiet_for(&self, at: Instant) -> Duration {
        self.silence.heard.map_or(Duration::ZERO, |heard| at.saturating_duration_since(heard))
    }

    /// Says goodbye.
    pub async fn close(self) {
        self.connection.close(0);
        self.tasks.close();
        self.connection.farewell().await;
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
    /// Takes the counts of packets received and of frames sent that must be answered; returns how long an answer
    /// has been due.
    fn note(&mut self, received: u64, asked: u64, at: Instant) -> Duration {
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
        self.since.map_or(Duration::ZERO, |since| at.saturating_duration_since(since))
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
    let Ok((mut send, mut receive)) = connection.open().await else { return Over::Lost };
    if wire::is_bulk(&request.frame) {
        // A statement overtakes an attachment.
        send.set_rank(BULK);
    }
    if send.write(request.frame.into()).await == Err(StreamError::Lost) {
        return Over::Lost;
    }
    // A hub may answer without reading further; what it says then is in the answer.
    send.finish();
    connection.expect_answer();
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
fn over(error: StreamError) -> Over {
    match error {
        StreamError::Lost => Over::Lost,
        StreamError::Gone | StreamError::Short | StreamError::Long => Over::Ended,
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
        let mut is_over =
            |received, asked, seconds| silence.note(received, asked, at(seconds)) >= SILENCE_MAX;

        assert!(!is_over(1, 1, 0));
        assert!(!is_over(1, 2, 1));
        assert!(!is_over(1, 3, 4));
        assert!(is_over(1, 3, 5));
    }

    #[test]
    fn a_quiet_line_on_which_nothing_was_asked_is_not_silent() {
        let start = Instant::now();
        let mut silence = Silence::default();

        silence.note(7, 3, start);

        assert!(silence.note(7, 3, start + Duration::from_secs(3600)).is_zero());
    }

    #[test]
    fn anything_heard_ends_the_silence() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut silence = Silence::default();
        silence.note(1, 1, at(0));
        silence.note(1, 2, at(1));

        assert!(silence.note(2, 2, at(7)).is_zero());
        assert!(silence.note(2, 2, at(20)).is_zero());
    }
}
