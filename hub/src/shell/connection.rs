//! One partner's connection: one task owns its session; what reads, writes and waits for the disk
//! runs beside it and reports to it.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use saphan_carrier::{RecvStream, SendStream, at_once};
use saphan_protocol::hub_session::{Action, HubSession, Refusal, StreamId};
use saphan_protocol::wire::Answer;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tracing::{debug, warn};

use super::allowance::{Allowance, Full, LARGE};
use super::quic::STREAMS_MAX;
use super::registry::Live;
use super::stream::{Frame, Unread, read_frame, write_deliveries, write_last};
use super::{CLOSE_DONE, CLOSE_FAILED, CLOSE_REFUSED, CLOSE_STOPPING, Shared};
use crate::relay::{Outcome, Settled};
use crate::store::Store;

/// For the hello, once the line stands.
const GREETING_DEADLINE: Duration = Duration::from_secs(30);
/// Ranks of what may wait for other answers, which have 0: mail, and behind it attachments.
const MAIL: i32 = -1;
const BULK: i32 = -2;
/// What an answer out of the store may be long, before it is known.
const ANSWER_LEN: usize = LARGE;
/// Deliveries that wait for the line: a whole window and the ends of several. A peer that lets
/// more gather is not reading.
const DELIVERIES_LEN: usize = 64;
/// For what is under way when the hub stops or the peer is refused.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// A stream whose request was taken and not yet answered, or the one that deliveries go to.
enum Open {
    Reading(SendStream),
    Asked { answer: SendStream, _room: OwnedSemaphorePermit },
    Subscribed(mpsc::Sender<Vec<u8>>),
}

/// How a connection ends.
#[derive(Debug, Clone, Copy)]
struct End {
    code: u32,
    /// Whether what is under way is brought to its end first.
    finish: bool,
}

struct Task<S> {
    shared: Arc<Shared<S>>,
    live: Arc<Live>,
    session: HubSession,
    streams: HashMap<StreamId, Open>,
    allowance: Allowance,
    reading: JoinSet<(StreamId, Result<Frame, Unread>)>,
    /// With what is owed for each until its answer is known.
    working: JoinSet<(Outcome, usize)>,
    /// Each says how long its answer was.
    writing: JoinSet<usize>,
    delivering: JoinSet<()>,
    end: Option<End>,
}

/// Serves a connection to its end.
pub(super) async fn serve<S: Store>(shared: Arc<Shared<S>>, live: Arc<Live>) {
    let session = HubSession::new(live.partner().clone());
    let connection = live.connection.clone();
    let set_windows = move |receive, send| connection.set_windows(receive, send);
    let allowance = Allowance::new(set_windows, shared.purse.clone());
    let mut task = Task {
        shared,
        live,
        session,
        streams: HashMap::new(),
        allowance,
        reading: JoinSet::new(),
        working: JoinSet::new(),
        writing: JoinSet::new(),
        delivering: JoinSet::new(),
        end: None,
    };
    let end = match timeout(GREETING_DEADLINE, task.greet()).await {
        Ok(Some(())) => task.run().await,
        Ok(None) => End { code: CLOSE_DONE, finish: false },
        Err(_) => {
            debug!(partner = %task.live.partner(), "no hello in time");
            End { code: CLOSE_REFUSED, finish: false }
        }
    };
    if end.finish {
        // What does not get through in this time is asked for again on the next connection.
        let _ = timeout(LAST_WORDS, task.finish()).await;
    }
    task.live.close(end.code);
}

impl<S: Store> Task<S> {
    /// Takes the hello, which stands on the first stream, before anything else is read: streams may
    /// arrive in any order, and nothing counts before the hello.
    async fn greet(&mut self) -> Option<()> {
        let (answer, request) = self.live.connection.accept().await.ok()?;
        let stream = self.open(answer, &request);
        let read = read_frame(request, self.allowance.room()).await;
        self.take(stream, read);
        self.act();
        Some(())
    }

    async fn run(&mut self) -> End {
        let stop = self.shared.stop.clone();
        loop {
            if let Some(end) = self.end {
                return end;
            }
            tokio::select! {
                () = stop.cancelled() => return End { code: CLOSE_STOPPING, finish: true },
                accepted = self.live.connection.accept(), if self.has_room() => {
                    let Ok((answer, request)) = accepted else {
                        return End { code: CLOSE_DONE, finish: false };
                    };
                    let stream = self.open(answer, &request);
                    self.read(stream, request);
                }
                Some(read) = self.reading.join_next(), if self.allowance.may_answer() => {
                    // A reader that panicked is a defect of ours, already reported by the runtime.
                    if let Ok((stream, read)) = read {
                        self.take(stream, read);
                    }
                }
                Some(outcome) = self.working.join_next() => match outcome {
                    Ok((outcome, owed)) => {
                        self.allowance.pay(owed);
                        self.feed(outcome);
                    }
                    Err(_) => return End { code: CLOSE_FAILED, finish: false },
                },
                Some(written) = self.writing.join_next() => {
                    self.allowance.pay(written.unwrap_or_default());
                }
                () = self.allowance.is_over() => {
                    self.allowance.give_back(self.session.in_flight_bytes());
                }
                Some(_) = self.delivering.join_next() => {
                    return End { code: CLOSE_DONE, finish: false };
                }
                () = self.live.new_mail.notified() => self.session.handle_new_mail(),
            }
            self.act();
        }
    }

    fn has_room(&self) -> bool {
        let streams = self.streams.len() + self.writing.len();
        streams < 2 * STREAMS_MAX as usize && self.allowance.may_answer()
    }

    fn open(&mut self, answer: SendStream, request: &RecvStream) -> StreamId {
        let stream = request.index();
        self.streams.insert(stream, Open::Reading(answer));
        stream
    }

    fn read(&mut self, stream: StreamId, request: RecvStream) {
        let room = self.allowance.room();
        let reading = Box::pin(async move { (stream, read_frame(request, room).await) });
        match at_once(reading) {
            Ok((stream, read)) => self.take(stream, read),
            Err(reading) => {
                self.reading.spawn(reading);
            }
        }
    }

    /// Judges a request. The certificate first: its time may have run out, or its partner may have
    /// been given a new identity since the line stands.
    fn take(&mut self, stream: StreamId, read: Result<Frame, Unread>) {
        let Some(Open::Reading(answer)) = self.streams.remove(&stream) else { return };
        let Frame { body, room } = match read {
            Ok(frame) => frame,
            Err(unread) => return self.give_up(answer, unread),
        };
        let now = self.shared.clock.now();
        if let Err(refusal) = self.shared.standings.load().check(&self.live.certificate, now) {
            warn!(partner = %self.live.partner(), code = refusal.code(), "partner refused");
            self.end = Some(End { code: CLOSE_REFUSED, finish: false });
            return;
        }
        self.streams.insert(stream, Open::Asked { answer, _room: room });
        let (relay, partner) = (&self.shared.relay, self.live.partner());
        relay.handle_request(partner, &mut self.session, stream, &body, now);
    }

    fn give_up(&mut self, mut answer: SendStream, unread: Unread) {
        answer.reset();
        let partner = self.live.partner();
        match unread {
            Unread::Gone => {}
            Unread::Deadline => debug!(%partner, "request did not arrive in time"),
            Unread::Full(Full) => debug!(%partner, check = "HQ-103", "requests without an end"),
            Unread::Frame(error) => self.refuse(&Refusal::Frame(error)),
            Unread::Length => {
                warn!(%partner, code = "frame-length", check = "HQ-101", "partner refused");
                self.end = Some(End { code: CLOSE_REFUSED, finish: false });
            }
        }
    }

    fn refuse(&mut self, refusal: &Refusal) {
        self.log_refusal(refusal, "partner refused");
        self.end = Some(End { code: CLOSE_REFUSED, finish: true });
    }

    /// Names the partner and never the mailbox: no line of the log pairs two partners.
    fn log_refusal(&self, refusal: &Refusal, what: &'static str) {
        let text = refusal.to_string();
        let check = text.strip_prefix('[').and_then(|text| text.split_once(']'));
        let check = check.map_or("", |(number, _)| number);
        warn!(partner = %self.live.partner(), code = refusal.code(), check, "{what}");
    }

    fn feed(&mut self, outcome: Outcome) {
        let mut settled = Settled::default();
        outcome.feed(&mut self.session, &mut settled);
        for mailbox in &settled.new_mail {
            self.shared.registry.wake(mailbox);
        }
        if settled.unreadable {
            self.end = Some(End { code: CLOSE_FAILED, finish: true });
        }
    }

    /// Does what the session wants, in its order.
    fn act(&mut self) {
        self.session.set_window_bytes(self.allowance.mail());
        let mut actions = Vec::new();
        while let Some(action) = self.session.poll_action() {
            actions.push(action);
        }
        // Whoever is refused for good should still read so.
        let linger = actions.iter().any(|action| matches!(action, Action::Close { .. }));
        for action in actions {
            match action {
                Action::Send { stream, answer, last } => self.send(stream, &answer, last, linger),
                Action::Refused { refusal } => self.log_refusal(&refusal, "request refused"),
                Action::Close { refusal } => self.refuse(&refusal),
                Action::Store { .. }
                | Action::Forget { .. }
                | Action::Load { .. }
                | Action::KeepPrekeys { .. }
                | Action::LoadPrekeys { .. }
                | Action::LoadReturned { .. }
                | Action::LoadSelfRevocations { .. }
                | Action::KeepProfile { .. }
                | Action::LoadProfile { .. }
                | Action::StoreChunk { .. }
                | Action::LoadKept { .. }
                | Action::LoadChunk { .. }
                | Action::ForgetBlobs { .. } => self.work(action),
            }
        }
    }

    fn work(&mut self, action: Action) {
        let (shared, live) = (Arc::clone(&self.shared), Arc::clone(&self.live));
        let now = shared.clock.now();
        let (is_large, owed) = weighs(&action);
        if is_large {
            self.allowance.note_large();
        }
        self.allowance.owe(owed);
        self.working
            .spawn(async move { (shared.relay.perform(live.partner(), action, now).await, owed) });
    }

    fn send(&mut self, stream: StreamId, answer: &Answer, last: bool, linger: bool) {
        let frame = answer.to_frame();
        let len = frame.len();
        if len >= LARGE {
            self.allowance.note_large();
        }
        match self.streams.remove(&stream) {
            Some(Open::Asked { answer, .. }) if last => {
                if len >= LARGE {
                    answer.set_rank(BULK);
                }
                if let Err(writing) = at_once(Box::pin(write_last(answer, frame, linger))) {
                    self.allowance.owe(len);
                    self.writing.spawn(async move {
                        writing.await;
                        len
                    });
                }
            }
            Some(Open::Asked { answer, .. }) => {
                answer.set_rank(MAIL);
                let (deliveries, frames) = mpsc::channel(DELIVERIES_LEN);
                self.delivering.spawn(write_deliveries(answer, frames));
                self.deliver(stream, deliveries, frame);
            }
            Some(Open::Subscribed(deliveries)) => self.deliver(stream, deliveries, frame),
            // The peer gave the stream up before its answer.
            Some(Open::Reading(_)) | None => {}
        }
    }

    fn deliver(&mut self, stream: StreamId, deliveries: mpsc::Sender<Vec<u8>>, frame: Vec<u8>) {
        if deliveries.try_send(frame).is_err() {
            debug!(partner = %self.live.partner(), "deliveries are not read");
            self.end = Some(End { code: CLOSE_DONE, finish: false });
        }
        self.streams.insert(stream, Open::Subscribed(deliveries));
    }

    /// Brings what is under way to its end; nothing new is taken.
    async fn finish(&mut self) {
        loop {
            tokio::select! {
                Some(outcome) = self.working.join_next() => {
                    if let Ok((outcome, _)) = outcome {
                        self.feed(outcome);
                        self.act();
                    }
                }
                Some(_) = self.writing.join_next() => {}
                else => return,
            }
        }
    }
}

/// Whether something large crosses with an action, and how long the answer may be that is read for it. Mail has a
/// window of its own.
fn weighs(action: &Action) -> (bool, usize) {
    match action {
        Action::Store { envelope, .. } => (envelope.as_bytes().len() >= LARGE, 0),
        Action::StoreChunk { .. } => (true, 0),
        Action::LoadChunk { .. } => (true, ANSWER_LEN),
        Action::LoadPrekeys { .. }
        | Action::LoadProfile { .. }
        | Action::LoadReturned { .. }
        | Action::LoadSelfRevocations { .. } => (false, ANSWER_LEN),
        Action::Forget { .. }
        | Action::Load { .. }
        | Action::LoadKept { .. }
        | Action::KeepPrekeys { .. }
        | Action::KeepProfile { .. }
        | Action::ForgetBlobs { .. }
        | Action::Send { .. }
        | Action::Refused { .. }
        | Action::Close { .. } => (false, 0),
    }
}
