//! The partners of a run: those that send, and the one that receives.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chacha20::ChaCha8Rng;
use quinn::{Connection, Endpoint, RecvStream};
use rand_core::SeedableRng as _;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::ids::EnvelopeId;
use saphan_protocol::wire::{
    ACKNOWLEDGE_MAX, Answer, BusyReason, FRAME_LEN_MAX, PREFIX_LEN, Request, VERSION, split_frame,
};
use tokio::sync::{Mutex as AsyncMutex, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, sleep_until, timeout};

use super::network::{Caller, endpoint};
use super::pool::Pool;

/// One receipt in so many is kept, to be verified when the clock has stopped.
const RECEIPTS_KEPT: usize = 64;
/// A sender that found the mailbox full comes back after this; an office waits a minute.
const ROOM_AFTER: Duration = Duration::from_millis(20);
/// When nothing arrives for so long, nothing more will.
const SILENCE_MAX: Duration = Duration::from_secs(10);
/// Bytes that are read from the stream of deliveries at once.
const CHUNK: usize = 256 << 10;

/// What all partners count together.
#[derive(Default)]
pub(super) struct Counters {
    taken: AtomicU64,
    delivered: AtomicU64,
    backlog: AtomicU64,
    recent: Option<Mutex<Recent>>,
}

/// What took how long since somebody looked, in microseconds.
#[derive(Default)]
pub(super) struct Recent {
    /// From a submission to its receipt.
    pub(super) custody_us: Vec<u32>,
    /// From a submission until its recipient has read it.
    pub(super) delivered_us: Vec<u32>,
}

impl Counters {
    /// Counters that know what happened lately.
    pub(super) fn watched() -> Self {
        Self { recent: Some(Mutex::default()), ..Self::default() }
    }

    /// What happened since the last call.
    pub(super) fn recent(&self) -> Recent {
        let take =
            |recent: &Mutex<Recent>| std::mem::take(&mut *recent.lock().expect("held by no panic"));
        self.recent.as_ref().map(take).unwrap_or_default()
    }

    fn note(&self, note: impl FnOnce(&mut Recent)) {
        if let Some(recent) = &self.recent {
            note(&mut recent.lock().expect("held by no panic"));
        }
    }

    /// Counts one that was taken.
    pub(super) fn take(&self) {
        let taken = self.taken.fetch_add(1, Ordering::Relaxed) + 1;
        let waiting = taken.saturating_sub(self.delivered.load(Ordering::Relaxed));
        self.backlog.fetch_max(waiting, Ordering::Relaxed);
    }

    /// Most envelopes that were taken and not yet delivered.
    pub(super) fn backlog(&self) -> u64 {
        self.backlog.load(Ordering::Relaxed)
    }
}

/// One partner's connection.
#[derive(Clone)]
pub(super) struct Line {
    connection: Connection,
    /// Owns the socket.
    _endpoint: Endpoint,
    /// Requests are written one after the other, as an office writes them.
    turn: Arc<AsyncMutex<()>>,
}

impl Line {
    /// Connected and greeted.
    pub(super) async fn open(caller: Caller, hub: SocketAddr) -> Self {
        let endpoint = endpoint();
        let connection = caller.dial(&endpoint, hub).await.expect("the hub takes our certificate");
        Self::greeted(connection, endpoint).await
    }

    /// Greets on a connection of `endpoint`.
    pub(super) async fn greeted(connection: Connection, endpoint: Endpoint) -> Self {
        let line = Self { connection, _endpoint: endpoint, turn: Arc::default() };
        let hello = Request::Hello { versions: vec![VERSION] }.to_frame();
        let answer = line.ask(hello).await;
        assert!(matches!(answer, Answer::Hello { version: VERSION, .. }), "{answer:?}");
        line
    }

    /// Resolves when the connection has ended.
    pub(super) async fn ended(&self) {
        self.connection.closed().await;
    }

    /// Whether it has ended.
    pub(super) fn is_over(&self) -> bool {
        self.connection.close_reason().is_some()
    }

    async fn send(&self, frame: Vec<u8>) -> RecvStream {
        let (mut request, answer) = self.connection.open_bi().await.expect("the hub serves");
        let _turn = self.turn.lock().await;
        request.write_chunk(frame.into()).await.expect("the hub reads");
        request.finish().expect("finished once");
        answer
    }

    async fn ask(&self, frame: Vec<u8>) -> Answer {
        let mut stream = self.send(frame).await;
        let answer = stream.read_to_end(PREFIX_LEN + FRAME_LEN_MAX).await;
        Answer::from_body(&answer.expect("the hub answers")[PREFIX_LEN..]).expect("an answer")
    }

    pub(super) async fn subscribe(&self) -> RecvStream {
        self.send(Request::Subscribe { after: 0 }.to_frame()).await
    }
}

/// How one partner sends.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    /// No submission begins after this.
    pub(super) until: Instant,
    /// Time between submissions, and how long the first waits; without one, each follows the
    /// receipt of the last.
    pub(super) every: Option<(Duration, Duration)>,
}

impl Pace {
    /// Tasks that send so many submissions a second together, one after the other.
    pub(super) fn in_turn(number: u32, tasks: u32, rate: u32) -> (Duration, Duration) {
        let every = Duration::from_secs_f64(f64::from(tasks) / f64::from(rate));
        (every, every.mul_f64(f64::from(number) / f64::from(tasks)))
    }
}

/// What one sender has in its hands.
#[derive(Default)]
pub(super) struct Sent {
    /// Everything that the hub gave a receipt for.
    pub(super) taken: Vec<EnvelopeId>,
    /// Some of the receipts.
    pub(super) receipts: Vec<(EnvelopeId, CustodyReceipt)>,
    /// From a submission to its receipt.
    pub(super) custody_us: Vec<u32>,
    /// Submissions that found the mailbox full. They are given up: what counts is what was taken.
    pub(super) found_full: u64,
}

/// Sends in a closed loop: the next submission follows the receipt for the last.
pub(super) async fn send(
    line: Line,
    pool: Arc<Pool>,
    pace: Pace,
    counters: Arc<Counters>,
    seed: u64,
) -> Sent {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut sent = Sent::default();
    let mut next = pace.every.map(|(every, first)| (every, Instant::now() + first));
    loop {
        if let Some((every, at)) = &mut next {
            sleep_until((*at).into()).await;
            *at += *every;
        }
        let begun = Instant::now();
        if begun >= pace.until {
            return sent;
        }
        let (id, frame) = pool.next(&mut rng);
        let Some(receipt) = submit(&line, frame).await else {
            sent.found_full += 1;
            sleep(ROOM_AFTER).await;
            continue;
        };
        let custody_us = micros(begun.elapsed());
        sent.custody_us.push(custody_us);
        counters.note(|recent| recent.custody_us.push(custody_us));
        counters.take();
        if sent.taken.len().is_multiple_of(RECEIPTS_KEPT) {
            sent.receipts.push((id, receipt));
        }
        sent.taken.push(id);
    }
}

/// The receipt; nothing where the mailbox is full because its recipient is behind.
///
/// # Panics
/// If the hub answers anything else.
pub(super) async fn submit(line: &Line, frame: Vec<u8>) -> Option<CustodyReceipt> {
    let answer = line.ask(frame).await;
    if matches!(answer, Answer::Busy { reason: BusyReason::MailboxFull, .. }) {
        return None;
    }
    let Answer::Custody { receipt } = answer else {
        panic!("the hub answered a submission with {answer:?}")
    };
    Some(receipt)
}

fn micros(passed: Duration) -> u32 {
    u32::try_from(passed.as_micros()).unwrap_or(u32::MAX)
}

/// What the recipient has in its hands.
pub(super) struct Received {
    /// Everything that was delivered, as often as it was.
    pub(super) delivered: Vec<EnvelopeId>,
    /// From a submission until it was read here.
    pub(super) delivered_us: Vec<u32>,
    /// Deliveries that are no envelope of this run, to the byte.
    pub(super) altered: u64,
    /// Envelopes that the hub said it has forgotten.
    pub(super) acknowledged: u64,
    /// When it said so for the last time.
    pub(super) last: Instant,
}

struct Recipient {
    line: Line,
    pool: Arc<Pool>,
    counters: Arc<Counters>,
    received: Received,
    unread: Vec<u8>,
    acknowledging: JoinSet<u64>,
}

/// Receives and acknowledges until everything has been that `total` promises, or until nothing
/// comes any more. Whatever has arrived together is acknowledged together.
///
/// # Panics
/// If the hub breaks the stream of deliveries or does not take an acknowledgment.
pub(super) async fn receive(
    line: Line,
    mut deliveries: RecvStream,
    pool: Arc<Pool>,
    counters: Arc<Counters>,
    mut total: watch::Receiver<Option<u64>>,
) -> Received {
    let received = Received {
        delivered: Vec::new(),
        delivered_us: Vec::new(),
        altered: 0,
        acknowledged: 0,
        last: Instant::now(),
    };
    let (unread, acknowledging) = (Vec::new(), JoinSet::new());
    let mut recipient = Recipient { line, pool, counters, received, unread, acknowledging };
    loop {
        let promised = *total.borrow_and_update();
        if promised.is_some_and(|promised| recipient.received.acknowledged >= promised) {
            return recipient.received;
        }
        let event = async {
            tokio::select! {
                chunk = deliveries.read_chunk(CHUNK, true) => {
                    let chunk = chunk.expect("the hub delivers").expect("without end");
                    recipient.take(&chunk.bytes);
                }
                Some(forgotten) = recipient.acknowledging.join_next() => {
                    recipient.received.acknowledged += forgotten.expect("it was answered");
                    recipient.received.last = Instant::now();
                }
                changed = total.changed() => changed.expect("the senders end by saying so"),
            }
        };
        if timeout(SILENCE_MAX, event).await.is_err() && promised.is_some() {
            return recipient.received;
        }
    }
}

impl Recipient {
    fn take(&mut self, bytes: &[u8]) {
        self.unread.extend_from_slice(bytes);
        let unread = std::mem::take(&mut self.unread);
        let mut rest = unread.as_slice();
        let mut arrived = Vec::new();
        while let Some((body, behind)) = split_frame(rest).expect("the hub sends frames") {
            rest = behind;
            if let Answer::Deliver { envelope, .. } = Answer::from_body(body).expect("an answer") {
                self.delivered(&envelope, &mut arrived);
            }
        }
        self.unread = rest.to_vec();
        for some in arrived.chunks(ACKNOWLEDGE_MAX) {
            let (line, envelopes) = (self.line.clone(), some.to_vec());
            self.acknowledging.spawn(async move {
                let count = envelopes.len() as u64;
                let answer = line.ask(Request::Acknowledge { envelopes }.to_frame()).await;
                assert_eq!(answer, Answer::Done, "to an acknowledgment");
                count
            });
        }
    }

    fn delivered(&mut self, envelope: &[u8], arrived: &mut Vec<EnvelopeId>) {
        self.counters.delivered.fetch_add(1, Ordering::Relaxed);
        let Some(id) = self.pool.recognise(envelope) else {
            self.received.altered += 1;
            return;
        };
        let delivered_us = micros(self.pool.age(&id));
        self.received.delivered_us.push(delivered_us);
        self.counters.note(|recent| recent.delivered_us.push(delivered_us));
        self.received.delivered.push(id);
        arrived.push(id);
    }
}
