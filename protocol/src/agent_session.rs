//! The connection to the hub, as an agent sees it. No sockets, no store, no clock: what the office
//! wants and what the hub answers go in, [`Action`]s come out (docs/protocol.md, section 10).
//!
//! "Connected" means answered: TLS 1.3 lets a client finish before the hub has judged its
//! certificate, so [`Action::Online`] comes with the answer to the hello and not before.

mod blobs;
mod profiles;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use serde_bytes::ByteBuf;

use crate::checkpoint::SignedCheckpoint;
use crate::custody::CustodyReceipt;
use crate::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use crate::time::IsoWeek;
use crate::wire::{
    ACKNOWLEDGE_MAX, Answer, BusyReason, FrameError, PREKEYS_MAX, RETURNED_MAX, Request, VERSION,
};

/// Number of a stream within its connection, as the session counts.
pub type StreamId = u64;

/// Submissions on their way at once.
pub const SUBMITS_IN_FLIGHT: usize = 16;
/// Bytes of envelopes that go out beside the hello, before its answer: what the first flight of a connection holds
/// (RFC 9002, section 7.2), and more than the smallest two size classes.
pub const EARLY_LEN_MAX: usize = 12 << 10;
/// How long a request may take before the line counts as dead: 64 KiB take half of it at
/// 16 kbit/s.
pub const REQUEST_DEADLINE: Duration = Duration::from_secs(90);

/// What the shell must do, in this order.
#[derive(Debug)]
pub enum Action {
    /// Open `stream`, write `frame`, finish the sending half; then bring what comes back.
    Request {
        /// The stream to name then.
        stream: StreamId,
        /// Length and body.
        frame: Vec<u8>,
    },
    /// The hub has answered: we are known and in touch.
    Online {
        /// Its word on the directory and on the time, to be verified.
        word: SignedCheckpoint,
    },
    /// Directory entries to append, and the hub's note if these were the last.
    Entries {
        /// Signed entries.
        entries: Vec<Vec<u8>>,
        /// Signed note.
        note: Option<Vec<u8>>,
    },
    /// The hub has this envelope on disk, so says this receipt.
    Custody {
        /// The envelope.
        id: EnvelopeId,
        /// To be verified.
        receipt: CustodyReceipt,
    },
    /// The hub does not take this envelope.
    NotTaken {
        /// The envelope.
        id: EnvelopeId,
    },
    /// The hub does not take this envelope now.
    TryLater {
        /// The envelope.
        id: EnvelopeId,
        /// Why.
        reason: BusyReason,
        /// When at the earliest.
        after: Duration,
    },
    /// An envelope for us: put it on disk, then call [`AgentSession::acknowledge`].
    Deliver {
        /// To be parsed and verified.
        envelope: Vec<u8>,
        /// When the hub took it.
        custody: CustodyReceipt,
    },
    /// Everything that lay in our mailbox has been delivered.
    Drained,
    /// A partner's prekeys, to be verified.
    Prekeys {
        /// Whose they are said to be.
        partner: PartnerId,
        /// Signed prekeys.
        prekeys: Vec<Vec<u8>>,
    },
    /// Our prekeys are with the hub.
    Published,
    /// Our profile is with the hub.
    ProfilePublished,
    /// A partner's profile, to be verified; `None` where the hub has none but the one that we named.
    Profile {
        /// Whose it is said to be.
        partner: PartnerId,
        /// The signed profile.
        profile: Option<Vec<u8>>,
    },
    /// The hub has so many chunks of an attachment on disk, from the first on.
    BlobKept {
        /// The attachment.
        blob: BlobId,
        /// The chunk that was put or asked for, if this is about one.
        chunk: Option<u32>,
        /// How many.
        kept: u32,
    },
    /// A chunk that was asked for: put it on disk.
    Chunk {
        /// The attachment.
        blob: BlobId,
        /// Number of the chunk.
        chunk: u32,
        /// As it came: whether it is the right one, its opening shows.
        sealed: Vec<u8>,
    },
    /// The hub does nothing about this attachment now.
    BlobTryLater {
        /// The attachment.
        blob: BlobId,
        /// Why.
        reason: BusyReason,
        /// When at the earliest.
        after: Duration,
    },
    /// The hub does not take or hand out this attachment.
    BlobRefused {
        /// The attachment.
        blob: BlobId,
    },
    /// The hub has forgotten these attachments.
    BlobsForgotten {
        /// Their ids.
        blobs: Vec<BlobId>,
    },
    /// Of the envelopes that were asked about, those that the hub let go of, to be verified.
    Returned {
        /// Signed notices.
        notices: Vec<Vec<u8>>,
    },
    /// Partners that have taken themselves out, to be verified.
    SelfRevocations {
        /// Each with the hub's word on when it came.
        noted: Vec<Vec<u8>>,
    },
    /// Give the connection up.
    Close {
        /// Why.
        reason: CloseReason,
    },
}

/// Why the agent gives a connection up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CloseReason {
    /// The hub writes what is no answer of this protocol.
    #[error("[A-101] the hub answered with {0}")]
    Frame(#[from] FrameError),
    /// An answer to something else.
    #[error("[A-102] the hub answered something else than was asked")]
    Unexpected,
    /// Refused at the hello or the subscription.
    #[error("[A-103] the hub refuses this partner; ask the administrator")]
    Refused,
    /// A version that was not offered.
    #[error("[A-104] the hub speaks version {0}")]
    Version(u8),
    /// The hub asks to come back later.
    #[error("[A-106] the hub is busy and asks to come back later")]
    Busy,
    /// No answer in time.
    #[error("[A-105] the hub did not answer in time")]
    Silence,
}

impl CloseReason {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Unexpected => "hub-unexpected-answer",
            Self::Refused => "hub-refused",
            Self::Version(_) => "hub-version",
            Self::Busy => "hub-busy",
            Self::Silence => "hub-silent",
        }
    }
}

enum Pending {
    Hello,
    Directory,
    SelfRevocations,
    Publish,
    Subscription,
    Submit(EnvelopeId),
    Acknowledge,
    Prekeys(PartnerId),
    Returned,
    PublishProfile,
    Profile(PartnerId),
    PutChunk(BlobId, u32),
    Kept(BlobId),
    GetChunk(BlobId, u32),
    ForgetBlobs(Vec<BlobId>),
}

/// One connection to the hub.
pub struct AgentSession {
    next_stream: StreamId,
    online: bool,
    closed: bool,
    pending: BTreeMap<StreamId, (Pending, Option<Instant>)>,
    to_submit: VecDeque<(EnvelopeId, Vec<u8>)>,
    submitting: BTreeSet<EnvelopeId>,
    /// Bytes that may still go out before the hello is answered.
    early: usize,
    to_acknowledge: Vec<EnvelopeId>,
    actions: VecDeque<Action>,
}

impl AgentSession {
    /// A fresh connection; says hello.
    pub fn new(now: Instant) -> Self {
        let mut session = Self {
            next_stream: 0,
            online: false,
            closed: false,
            pending: BTreeMap::new(),
            to_submit: VecDeque::new(),
            submitting: BTreeSet::new(),
            early: EARLY_LEN_MAX,
            to_acknowledge: Vec::new(),
            actions: VecDeque::new(),
        };
        session.ask(Pending::Hello, &Request::Hello { versions: vec![VERSION] }, now);
        session
    }

    /// The next thing to do.
    pub fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Whether the hub has answered the hello.
    pub fn is_online(&self) -> bool {
        self.online
    }

    /// When [`AgentSession::handle_timeout`] is due, if nothing comes before.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.pending.values().filter_map(|(_, deadline)| *deadline).min()
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Instant) {
        if self.poll_timeout().is_some_and(|deadline| deadline <= now) {
            self.close(CloseReason::Silence);
        }
    }

    /// Asks for the directory from entry `since` on.
    pub fn fetch_directory(&mut self, since: u64, now: Instant) {
        self.ask(Pending::Directory, &Request::Directory { since }, now);
    }

    /// Asks which partners have taken themselves out.
    pub fn fetch_self_revocations(&mut self, now: Instant) {
        self.ask(Pending::SelfRevocations, &Request::SelfRevocations, now);
    }

    /// Asks for a partner's prekeys from week `from` on.
    pub fn fetch_prekeys(&mut self, partner: &PartnerId, from: IsoWeek, now: Instant) {
        let request = Request::Prekeys { from, partner: partner.clone() };
        self.ask(Pending::Prekeys(partner.clone()), &request, now);
    }

    /// Asks which of these envelopes, by hash, were let go of before their recipient had them.
    pub fn ask_returned(&mut self, envelopes: &[Digest], now: Instant) {
        for some in envelopes.chunks(RETURNED_MAX) {
            let request = Request::Returned { envelopes: some.to_vec() };
            self.ask(Pending::Returned, &request, now);
        }
    }

    /// Hands our prekeys out.
    pub fn publish(&mut self, prekeys: Vec<Vec<u8>>, now: Instant) {
        for some in prekeys.chunks(PREKEYS_MAX) {
            let prekeys = some.iter().cloned().map(ByteBuf::from).collect();
            self.ask(Pending::Publish, &Request::Publish { prekeys }, now);
        }
    }

    /// Starts the delivery of our mailbox, behind `after`.
    pub fn subscribe(&mut self, after: u64, now: Instant) {
        self.ask(Pending::Subscription, &Request::Subscribe { after }, now);
    }

    /// Gives the hub an envelope; the same one again while it is on its way changes nothing. The first ones do not
    /// wait for the hello's answer, which would cost a round trip.
    pub fn submit(&mut self, id: EnvelopeId, envelope: Vec<u8>, now: Instant) {
        if self.submitting.insert(id) {
            self.to_submit.push_back((id, envelope));
        }
        self.pump(now);
    }

    /// Lets the hub forget an envelope that is on our disk.
    pub fn acknowledge(&mut self, id: EnvelopeId, now: Instant) {
        self.to_acknowledge.push(id);
        self.pump(now);
    }

    fn pump(&mut self, now: Instant) {
        if self.closed {
            return;
        }
        let in_flight =
            self.pending.values().filter(|(what, _)| matches!(what, Pending::Submit(_))).count();
        for _ in in_flight..SUBMITS_IN_FLIGHT {
            let Some((id, envelope)) = self.next_to_submit() else { break };
            self.ask(Pending::Submit(id), &Request::Submit { envelope }, now);
        }
        while self.online && !self.to_acknowledge.is_empty() {
            let most = self.to_acknowledge.len().min(ACKNOWLEDGE_MAX);
            let envelopes = self.to_acknowledge.drain(..most).collect();
            self.ask(Pending::Acknowledge, &Request::Acknowledge { envelopes }, now);
        }
    }

    fn next_to_submit(&mut self) -> Option<(EnvelopeId, Vec<u8>)> {
        if !self.online {
            let (_, envelope) = self.to_submit.front()?;
            self.early = self.early.checked_sub(envelope.len())?;
        }
        self.to_submit.pop_front()
    }

    fn ask(&mut self, what: Pending, request: &Request, now: Instant) {
        if self.closed {
            return;
        }
        let stream = self.next_stream;
        self.next_stream += 1;
        let may_be_quiet_for_weeks = matches!(what, Pending::Subscription);
        let deadline = (!may_be_quiet_for_weeks).then(|| now + REQUEST_DEADLINE);
        self.pending.insert(stream, (what, deadline));
        self.actions.push_back(Action::Request { stream, frame: request.to_frame() });
    }

    /// Takes one frame that came on `stream`.
    pub fn handle_frame(&mut self, stream: StreamId, body: &[u8], now: Instant) {
        if self.closed {
            return;
        }
        if let Err(reason) = self.frame(stream, body) {
            self.close(reason);
            return;
        }
        self.pump(now);
    }

    /// `stream` has ended; without an answer the line is as good as dead.
    pub fn handle_end(&mut self, stream: StreamId) {
        if self.pending.remove(&stream).is_some() {
            self.close(CloseReason::Unexpected);
        }
    }

    fn frame(&mut self, stream: StreamId, body: &[u8]) -> Result<(), CloseReason> {
        let answer = Answer::from_body(body)?;
        let (what, deadline) = self.pending.remove(&stream).ok_or(CloseReason::Unexpected)?;
        match (what, answer) {
            (Pending::Hello, Answer::Hello { word, version }) => {
                if version != VERSION {
                    return Err(CloseReason::Version(version));
                }
                self.online = true;
                self.actions.push_back(Action::Online { word });
            }
            (Pending::Hello | Pending::Subscription, Answer::Refused) => {
                return Err(CloseReason::Refused);
            }
            (Pending::Hello | Pending::Subscription, Answer::Busy { .. }) => {
                return Err(CloseReason::Busy);
            }
            (Pending::Directory, Answer::Directory { note, entries }) => {
                let entries = entries.into_iter().map(ByteBuf::into_vec).collect();
                let note = note.map(ByteBuf::into_vec);
                self.actions.push_back(Action::Entries { entries, note });
            }
            (Pending::Publish, Answer::Done) => self.actions.push_back(Action::Published),
            (Pending::Subscription, answer) => {
                self.pending.insert(stream, (Pending::Subscription, deadline));
                self.delivery(answer)?;
            }
            // Not judged: a hub that has not taken the hello takes nothing. Whoever submitted it does so again.
            (Pending::Submit(id), Answer::Refused | Answer::Busy { .. }) if !self.online => {
                self.submitting.remove(&id);
            }
            (Pending::Submit(id), answer) => self.submitted(id, answer)?,
            (
                what @ (Pending::PutChunk(..)
                | Pending::Kept(_)
                | Pending::GetChunk(..)
                | Pending::ForgetBlobs(_)),
                answer,
            ) => self.blob(what, answer)?,
            (what @ (Pending::PublishProfile | Pending::Profile(_)), answer) => {
                self.profile(what, answer)?;
            }
            (Pending::Prekeys(partner), Answer::Prekeys { prekeys }) => {
                let prekeys = prekeys.into_iter().map(ByteBuf::into_vec).collect();
                self.actions.push_back(Action::Prekeys { partner, prekeys });
            }
            (Pending::SelfRevocations, Answer::SelfRevocations { noted }) => {
                let noted = noted.into_iter().map(ByteBuf::into_vec).collect();
                self.actions.push_back(Action::SelfRevocations { noted });
            }
            (Pending::Returned, Answer::Returned { notices }) => {
                let notices = notices.into_iter().map(ByteBuf::into_vec).collect();
                self.actions.push_back(Action::Returned { notices });
            }
            // The hub keeps what it could not forget, and will deliver it again; what it could not
            // hand out or publish is asked again on the next connection.
            (Pending::Acknowledge, Answer::Done | Answer::Busy { .. } | Answer::Refused)
            | (
                Pending::Publish
                | Pending::Prekeys(_)
                | Pending::Directory
                | Pending::Returned
                | Pending::SelfRevocations,
                Answer::Busy { .. } | Answer::Refused,
            ) => {}
            _ => return Err(CloseReason::Unexpected),
        }
        Ok(())
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other answer is the wrong one")]
    fn delivery(&mut self, answer: Answer) -> Result<(), CloseReason> {
        match answer {
            Answer::Deliver { envelope, custody } => {
                self.actions.push_back(Action::Deliver { envelope, custody });
            }
            Answer::Empty => self.actions.push_back(Action::Drained),
            _ => return Err(CloseReason::Unexpected),
        }
        Ok(())
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other answer is the wrong one")]
    fn submitted(&mut self, id: EnvelopeId, answer: Answer) -> Result<(), CloseReason> {
        self.submitting.remove(&id);
        self.actions.push_back(match answer {
            Answer::Custody { receipt } => Action::Custody { id, receipt },
            Answer::Refused => Action::NotTaken { id },
            Answer::Busy { reason, after_s } => {
                Action::TryLater { id, reason, after: Duration::from_secs(u64::from(after_s)) }
            }
            _ => return Err(CloseReason::Unexpected),
        });
        Ok(())
    }

    fn close(&mut self, reason: CloseReason) {
        if !self.closed {
            self.closed = true;
            self.online = false;
            self.actions.push_back(Action::Close { reason });
        }
    }
}

/// When to try again after a failure: doubling from `FIRST` to `LAST`, with jitter so that a
/// hundred offices do not call at once after the hub was away.
#[derive(Debug, Clone, Copy, Default)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// Wait after the first failure.
    pub const FIRST: Duration = Duration::from_secs(1);
    /// Longest wait.
    pub const LAST: Duration = Duration::from_secs(300);

    /// Counts one more failure and says how long to wait: between half and all of the step.
    pub fn next(&mut self, rng: &mut impl rand_core::CryptoRng) -> Duration {
        let step = Self::FIRST.saturating_mul(1 << self.failures.min(16)).min(Self::LAST);
        self.failures = self.failures.saturating_add(1);
        let share = f64::from(rng.next_u32()) / f64::from(u32::MAX);
        step.mul_f64(0.5 + share / 2.0)
    }

    /// Starts again after a success.
    pub fn reset(&mut self) {
        self.failures = 0;
    }

    /// How often it failed in a row.
    pub fn failures(&self) -> u32 {
        self.failures
    }
}
