//! The task that owns a connection: reads and writes for all its streams, asks for signs of life, and says goodbye.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Ping, PingPong, Reason};
use tokio::sync::mpsc;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, timeout};
use tokio_rustls::TlsStream;

use super::wire::{Back, Wire, linger};
use super::{CLOSE_BASE, Shared};
use crate::Ended;
use crate::flow::Flow;

/// Where the code of our protocol stands in the error code of HTTP/2.
const CODE_MASK: u32 = 0xffff;
/// For the last words to reach the system.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A stream that the other side has opened.
pub(super) struct Accepted {
    pub(super) answer: SendResponse<Bytes>,
    pub(super) request: h2::RecvStream,
}

/// Whose connection it is.
pub(super) enum Side {
    /// Of whoever dialled.
    Caller { connection: h2::client::Connection<Wire, Bytes> },
    /// Of the hub.
    Hub { connection: h2::server::Connection<Wire, Bytes>, accepted: mpsc::Sender<Accepted> },
}

impl Side {
    fn pings(&mut self) -> Option<PingPong> {
        match self {
            Self::Caller { connection } => connection.ping_pong(),
            Self::Hub { connection, .. } => connection.ping_pong(),
        }
    }

    /// Brings the connection forward, until it is over. Streams that nobody takes stay with h2, which counts them.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), h2::Error>> {
        let (connection, accepted) = match self {
            Self::Caller { connection } => return Pin::new(connection).poll(cx),
            Self::Hub { connection, accepted } => (connection, accepted),
        };
        loop {
            let Ok(room) = accepted.try_reserve() else {
                // Whoever makes room nudges.
                return connection.poll_closed(cx);
            };
            match ready!(connection.poll_accept(cx)) {
                Some(Ok((request, answer))) => {
                    room.send(Accepted { answer, request: request.into_body() });
                }
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => return Poll::Ready(Ok(())),
            }
        }
    }
}

pub(super) struct Driver {
    shared: Arc<Shared>,
    side: Side,
    back: Back,
    pings: Option<PingPong>,
    is_asked: bool,
    tick: Interval,
    idle_max: Duration,
    /// What had been read when something was heard for the last time.
    heard: (u64, Instant),
}

impl Driver {
    pub(super) fn new(shared: Arc<Shared>, mut side: Side, back: Back, flow: &Flow) -> Self {
        let now = Instant::now();
        let mut tick = interval_at(now + flow.keep_alive, flow.keep_alive);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let pings = side.pings();
        let idle_max = flow.idle_max;
        Self { shared, side, back, pings, is_asked: false, tick, idle_max, heard: (0, now) }
    }

    /// Drives the connection to its end.
    pub(super) async fn run(mut self) {
        let ended = self.drive().await;
        self.shared.end(ended);
        if matches!(ended, Ended::Here | Ended::Silent) {
            // What does not get through in this time the other side finds out by itself.
            let _ = timeout(LAST_WORDS, self.last_words()).await;
        }
        let Self { shared, side, mut back, pings, .. } = self;
        drop((side, pings));
        if let Ok(TlsStream::Server(tls)) = back.try_recv() {
            linger(tls.into_inner().0).await;
        }
        shared.done.cancel();
    }

    async fn drive(&mut self) -> Ended {
        let shared = Arc::clone(&self.shared);
        loop {
            let Self { side, pings, is_asked, tick, .. } = self;
            tokio::select! {
                biased;
                () = shared.over.cancelled() => return Ended::Here,
                () = shared.nudge.notified() => self.set_window(),
                () = shared.ask.notified() => self.ping(),
                () = pong(pings), if *is_asked => self.is_asked = false,
                at = tick.tick() => {
                    if self.is_idle(at) {
                        return Ended::Silent;
                    }
                    self.ping();
                }
                over = poll_fn(|cx| poll(side, &shared, cx)) => {
                    return shared.gauge.alert().unwrap_or_else(|| why(&over));
                }
            }
        }
    }

    fn set_window(&mut self) {
        let window = self.shared.window.swap(0, Ordering::AcqRel);
        if window == 0 {
            return;
        }
        match &mut self.side {
            Side::Hub { connection, .. } => connection.set_target_window_size(window),
            Side::Caller { connection } => connection.set_target_window_size(window),
        }
    }

    /// Asks for a sign of life, unless one is awaited already.
    fn ping(&mut self) {
        let sent = self.pings.as_mut().filter(|_| !self.is_asked);
        if sent.is_some_and(|pings| pings.send_ping(Ping::opaque()).is_ok()) {
            self.is_asked = true;
            self.shared.pings.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn is_idle(&mut self, at: Instant) -> bool {
        let read = self.shared.gauge.read();
        if read != self.heard.0 {
            self.heard = (read, at);
        }
        at.duration_since(self.heard.1) >= self.idle_max
    }

    /// A hub says with which code it closes; whoever dialled has let go of everything, which h2 says.
    async fn last_words(&mut self) {
        if let Side::Hub { connection, .. } = &mut self.side {
            let code = self.shared.code.get().map_or(0, |code| code & CODE_MASK);
            connection.abrupt_shutdown(Reason::from(CLOSE_BASE | code));
        }
        // How it ends makes no difference any more.
        let _ = poll_fn(|cx| self.side.poll(cx)).await;
    }
}

fn poll(side: &mut Side, shared: &Shared, cx: &mut Context<'_>) -> Poll<Result<(), h2::Error>> {
    // Whoever counted before has written before.
    let queued = shared.queued.load(Ordering::Acquire);
    let polled = side.poll(cx);
    if polled.is_pending() && shared.gauge.is_sent() {
        shared.flushed.send_if_modified(|flushed| std::mem::replace(flushed, queued) != queued);
    }
    polled
}

/// Waits for the answer to a ping. A connection that fails says so itself.
async fn pong(pings: &mut Option<PingPong>) {
    let Some(waiting) = pings else { return std::future::pending().await };
    if poll_fn(|cx| waiting.poll_pong(cx)).await.is_err() {
        *pings = None;
    }
}

fn why(over: &Result<(), h2::Error>) -> Ended {
    let Err(error) = over else { return Ended::Closed(0) };
    let code = error.reason().map(u32::from).filter(|_| error.is_go_away() && error.is_remote());
    match code {
        Some(code) if code & !CODE_MASK == CLOSE_BASE => Ended::Closed(code & CODE_MASK),
        Some(_) | None => Ended::Cut,
    }
}
