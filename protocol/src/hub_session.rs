//! One partner's connection, as the hub sees it. No sockets, no store, no clock: requests go in,
//! [`Action`]s come out, and what the store did comes back in (docs/protocol.md, section 10).
//!
//! The order of actions is the promise: a custody receipt is sent only after `handle_stored`, and
//! nothing is forgotten that its recipient has not acknowledged.

mod blobs;
mod profiles;

use std::collections::{BTreeMap, VecDeque};

use serde_bytes::ByteBuf;

use crate::budgets::Budgets;
use crate::checkpoint::SignedCheckpoint;
use crate::custody::CustodyReceipt;
use crate::directory::Directory;
use crate::envelope::{Envelope, EnvelopeError, KEEP_DAYS};
use crate::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use crate::prekey::{self, PrekeyError, SignedPrekey, WEEKS_AHEAD};
use crate::profile::ProfileError;
use crate::time::{IsoWeek, UnixSeconds};
use crate::wire::{Answer, BusyReason, ENTRIES_PER_ANSWER, FrameError, Request, VERSION};

pub use blobs::{ChunkStored, FoundChunk, NewChunk};
pub use profiles::NewProfile;

/// Envelopes delivered and not yet acknowledged on one subscription.
pub const WINDOW: usize = 16;
/// Bytes from which on no further envelope is delivered before some are acknowledged, unless the shell allows more.
pub const WINDOW_BYTES: usize = 64 << 10;

/// Number of a stream within its connection, as the shell counts.
pub type StreamId = u64;

/// Why the hub refuses; written to its log, never to the peer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// [H-101] Not a request.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// [H-102] The partner is not, or no longer, active.
    #[error("[H-102] partner is not active")]
    Standing,
    /// [H-103] Something else before the hello, or a second hello.
    #[error("[H-103] hello must come first and once")]
    Order,
    /// [H-104] No version in common.
    #[error("[H-104] no version in common")]
    Version,
    /// [H-105] Not an envelope.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// [H-106] The mailbox is nobody's. A suspended partner has one: what is for it waits.
    #[error("[H-106] mailbox of no partner whose key stands")]
    Mailbox,
    /// [H-107] The expiry day is past or too far off, or its time was ended.
    #[error("[H-107] expiry day is not within the next 30 days, or its time was ended")]
    Expiry,
    /// [H-108] A prekey that is not the partner's own.
    #[error(transparent)]
    Prekey(#[from] PrekeyError),
    /// [H-109] A prekey of a week that is over or too far off.
    #[error("[H-109] prekey for a week that is over or too far off")]
    Week,
    /// [H-110] A second subscription on one connection.
    #[error("[H-110] second subscription on one connection")]
    SecondSubscription,
    /// [H-111] Another envelope has this id.
    #[error("[H-111] another envelope has this id")]
    EnvelopeId,
    /// [H-112] Not a chunk of an attachment of any size class.
    #[error("[H-112] not a chunk of an attachment")]
    Chunk,
    /// [H-113] The attachment of this id has another mailbox or size, or another chunk there.
    #[error("[H-113] another attachment has this id")]
    BlobId,
    /// [H-114] A chunk too far beyond what is on disk.
    #[error("[H-114] chunk too far ahead")]
    ChunkAhead,
    /// [H-115] An attachment of another mailbox.
    #[error("[H-115] attachment of another mailbox")]
    BlobOwner,
    /// [H-116] A profile that is not the partner's own, or not in order.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// [H-117] A profile that was over before it came, or made in the time to come.
    #[error("[H-117] profile is over, or made in the time to come")]
    ProfileTime,
}

impl Refusal {
    /// Stable name for logs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Standing => "partner-standing",
            Self::Order => "request-order",
            Self::Version => "request-version",
            Self::Envelope(error) => error.code(),
            Self::Mailbox => "mailbox-unknown",
            Self::Expiry => "envelope-expiry",
            Self::Prekey(error) => error.code(),
            Self::Week => "prekey-week",
            Self::SecondSubscription => "second-subscription",
            Self::EnvelopeId => "envelope-id-taken",
            Self::Chunk => "chunk-shape",
            Self::BlobId => "blob-id-taken",
            Self::ChunkAhead => "chunk-too-far-ahead",
            Self::BlobOwner => "blob-of-another",
            Self::Profile(error) => error.code(),
            Self::ProfileTime => "profile-time",
        }
    }
}

/// What the shell must do, in this order.
#[derive(Debug)]
pub enum Action {
    /// Write `answer` on `stream`; after the `last` one, finish it.
    Send {
        /// The stream.
        stream: StreamId,
        /// What to write.
        answer: Answer,
        /// Whether the stream ends with it.
        last: bool,
    },
    /// Put the envelope on disk, then call `handle_stored`.
    Store {
        /// The stream to name then.
        stream: StreamId,
        /// The envelope.
        envelope: Envelope,
    },
    /// Forget these of this partner's mailbox, then call `handle_done`.
    Forget {
        /// The stream to name then.
        stream: StreamId,
        /// The envelopes.
        ids: Vec<EnvelopeId>,
    },
    /// Read up to `most` of this partner's mailbox behind `after`, and none beyond the one with which they are more
    /// than `bytes`; then call `handle_mail`.
    Load {
        /// Position already delivered.
        after: u64,
        /// How many fit the window.
        most: usize,
        /// How much fits it.
        bytes: usize,
    },
    /// Keep these prekeys of this partner, then call `handle_done`.
    KeepPrekeys {
        /// The stream to name then.
        stream: StreamId,
        /// Week, time of making and the signed message of each.
        prekeys: Vec<(IsoWeek, UnixSeconds, Vec<u8>)>,
    },
    /// Read a partner's prekeys, then call `handle_prekeys`.
    LoadPrekeys {
        /// The stream to name then.
        stream: StreamId,
        /// Whose.
        partner: PartnerId,
        /// From this week on.
        from: IsoWeek,
    },
    /// Keep this partner's profile if it is newer than the one that is kept, then call `handle_done`.
    KeepProfile {
        /// The stream to name then.
        stream: StreamId,
        /// The profile.
        profile: NewProfile,
    },
    /// Read a partner's profile, then call `handle_profile`.
    LoadProfile {
        /// The stream to name then.
        stream: StreamId,
        /// Whose.
        partner: PartnerId,
        /// Hash of the one that is not to be sent.
        known: Option<Digest>,
    },
    /// Put a chunk on disk, then call `handle_chunk_stored`.
    StoreChunk {
        /// The stream to name then.
        stream: StreamId,
        /// The chunk.
        chunk: NewChunk,
    },
    /// See how much of an attachment is there, then call `handle_kept`.
    LoadKept {
        /// The stream to name then.
        stream: StreamId,
        /// The attachment.
        blob: BlobId,
    },
    /// Read a chunk of an attachment of this partner, then call `handle_chunk`.
    LoadChunk {
        /// The stream to name then.
        stream: StreamId,
        /// The attachment.
        blob: BlobId,
        /// Number of the chunk.
        chunk: u32,
    },
    /// Forget these attachments of this partner, then call `handle_done`.
    ForgetBlobs {
        /// The stream to name then.
        stream: StreamId,
        /// The attachments.
        blobs: Vec<BlobId>,
    },
    /// See which of these envelopes were let go of before their recipient had them, then call
    /// `handle_returned`.
    LoadReturned {
        /// The stream to name then.
        stream: StreamId,
        /// Hashes of the envelopes.
        envelopes: Vec<Digest>,
    },
    /// Read the self-revocations that the directory does not name yet, then call
    /// `handle_self_revocations`.
    LoadSelfRevocations {
        /// The stream to name then.
        stream: StreamId,
    },
    /// Note in the log that a request was refused.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// Close the connection: the peer does not speak our protocol, or may not.
    Close {
        /// Why, for the log.
        refusal: Refusal,
    },
}

/// What the store says of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    /// On disk; the same envelope again gets its first receipt.
    Kept(CustodyReceipt),
    /// Nothing was kept.
    Busy(BusyReason),
    /// Another envelope has this id.
    IdTaken,
    /// It was let go of before its recipient had it.
    Over,
}

/// One envelope of a mailbox.
pub struct Mail {
    /// Its place.
    pub position: u64,
    /// Its id.
    pub id: EnvelopeId,
    /// Its bytes.
    pub envelope: Vec<u8>,
    /// When the hub took it.
    pub custody: CustodyReceipt,
}

/// What every request is judged by.
pub struct Context<'a> {
    /// Who belongs to the network.
    pub directory: &'a Directory,
    /// The hub's word on the directory as it is now.
    pub note: &'a SignedCheckpoint,
    /// What each partner may still ask in this minute.
    pub budgets: &'a mut Budgets,
    /// The hub's clock.
    pub now: UnixSeconds,
}

struct Subscription {
    stream: StreamId,
    delivered: u64,
    /// The length of each.
    in_flight: BTreeMap<EnvelopeId, usize>,
    loading: bool,
    more: bool,
}

impl Subscription {
    fn in_flight_bytes(&self) -> usize {
        self.in_flight.values().sum()
    }
}

/// The connection of one partner.
pub struct HubSession {
    partner: PartnerId,
    greeted: bool,
    subscription: Option<Subscription>,
    window_bytes: usize,
    actions: VecDeque<Action>,
}

impl HubSession {
    /// A connection whose certificate named `partner`.
    pub fn new(partner: PartnerId) -> Self {
        Self {
            partner,
            greeted: false,
            subscription: None,
            window_bytes: WINDOW_BYTES,
            actions: VecDeque::new(),
        }
    }

    /// Delivers up to `bytes` before some are acknowledged; what was delivered stays so.
    pub fn set_window_bytes(&mut self, bytes: usize) {
        self.window_bytes = bytes;
        self.load();
    }

    /// Bytes delivered and not yet acknowledged.
    pub fn in_flight_bytes(&self) -> usize {
        self.subscription.as_ref().map_or(0, Subscription::in_flight_bytes)
    }

    /// The next thing to do.
    pub fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Takes the one frame of a request stream.
    pub fn handle_request(&mut self, stream: StreamId, body: &[u8], context: Context<'_>) {
        if let Err(refusal) = self.request(stream, body, context) {
            let fatal = matches!(refusal, Refusal::Frame(_) | Refusal::Standing | Refusal::Version);
            self.send_last(stream, Answer::Refused);
            self.actions.push_back(if fatal {
                Action::Close { refusal }
            } else {
                Action::Refused { refusal }
            });
        }
    }

    fn request(
        &mut self,
        stream: StreamId,
        body: &[u8],
        context: Context<'_>,
    ) -> Result<(), Refusal> {
        // Standing first and at each request: a partner that was revoked a moment ago is cut off
        // even where its connection lives on.
        if context.directory.active(&self.partner).is_none() {
            return Err(Refusal::Standing);
        }
        let request = Request::from_body(body)?;
        let is_hello = matches!(request, Request::Hello { .. });
        if is_hello == self.greeted {
            return Err(Refusal::Order);
        }
        if let Err(after) = context.budgets.spend(&self.partner, body.len(), context.now) {
            let after_s = u32::try_from(after.as_secs().max(1)).unwrap_or(u32::MAX);
            self.send_last(stream, Answer::Busy { reason: BusyReason::Rate, after_s });
            return Ok(());
        }
        match request {
            Request::Hello { versions } => self.hello(stream, &versions, &context),
            Request::Submit { envelope } => self.submit(stream, envelope, &context),
            Request::Subscribe { after } => self.subscribe(stream, after),
            Request::Acknowledge { envelopes } => {
                self.acknowledge(stream, envelopes);
                Ok(())
            }
            Request::Publish { prekeys } => self.publish(stream, &prekeys, &context),
            Request::Prekeys { from, partner } => {
                self.actions.push_back(Action::LoadPrekeys { stream, partner, from });
                Ok(())
            }
            Request::PublishProfile { profile } => self.publish_profile(stream, profile, &context),
            Request::Profile { known, partner } => {
                self.actions.push_back(Action::LoadProfile { stream, partner, known });
                Ok(())
            }
            Request::Directory { since } => {
                self.directory(stream, since, &context);
                Ok(())
            }
            Request::SelfRevocations => {
                self.actions.push_back(Action::LoadSelfRevocations { stream });
                Ok(())
            }
            Request::PutChunk { blob, chunk, chunks, sealed, mailbox } => {
                let chunk = NewChunk { blob, mailbox, number: chunk, chunks, sealed };
                self.put_chunk(stream, chunk, &context)
            }
            Request::Kept { blob } => {
                self.actions.push_back(Action::LoadKept { stream, blob });
                Ok(())
            }
            Request::GetChunk { blob, chunk } => {
                self.actions.push_back(Action::LoadChunk { stream, blob, chunk });
                Ok(())
            }
            Request::Returned { envelopes } => {
                self.actions.push_back(Action::LoadReturned { stream, envelopes });
                Ok(())
            }
            Request::ForgetBlobs { blobs } => {
                self.actions.push_back(Action::ForgetBlobs { stream, blobs });
                Ok(())
            }
        }
    }

    fn hello(
        &mut self,
        stream: StreamId,
        versions: &[u8],
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        if !versions.contains(&VERSION) {
            return Err(Refusal::Version);
        }
        self.greeted = true;
        let word = context.note.clone();
        self.send_last(stream, Answer::Hello { word, version: VERSION });
        Ok(())
    }

    fn submit(
        &mut self,
        stream: StreamId,
        bytes: Vec<u8>,
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        let envelope = Envelope::parse(bytes)?;
        let header = envelope.header();
        if !context.directory.has_mailbox(&header.mailbox) {
            return Err(Refusal::Mailbox);
        }
        let today = context.now.day();
        // One day more: the sender's clock may have passed midnight before ours.
        if envelope.is_expired(context.now) || header.expires > today.plus(KEEP_DAYS + 1) {
            return Err(Refusal::Expiry);
        }
        self.actions.push_back(Action::Store { stream, envelope });
        Ok(())
    }

    /// The store has put the envelope of `stream` on disk, or has not.
    pub fn handle_stored(&mut self, stream: StreamId, stored: Stored) {
        match stored {
            Stored::Kept(receipt) => self.send_last(stream, Answer::Custody { receipt }),
            Stored::Busy(reason) => {
                self.send_last(stream, Answer::Busy { reason, after_s: BUSY_AFTER_S });
            }
            Stored::IdTaken => self.refuse(stream, Refusal::EnvelopeId),
            Stored::Over => self.refuse(stream, Refusal::Expiry),
        }
    }

    fn subscribe(&mut self, stream: StreamId, after: u64) -> Result<(), Refusal> {
        if self.subscription.is_some() {
            return Err(Refusal::SecondSubscription);
        }
        self.subscription = Some(Subscription {
            stream,
            delivered: after,
            in_flight: BTreeMap::new(),
            loading: false,
            more: true,
        });
        self.load();
        Ok(())
    }

    /// Something new lies in this partner's mailbox.
    pub fn handle_new_mail(&mut self) {
        if let Some(subscription) = &mut self.subscription {
            subscription.more = true;
        }
        self.load();
    }

    fn load(&mut self) {
        let Some(subscription) = &mut self.subscription else { return };
        let most = WINDOW.saturating_sub(subscription.in_flight.len());
        let bytes = self.window_bytes.saturating_sub(subscription.in_flight_bytes());
        if subscription.loading || !subscription.more || most == 0 || bytes == 0 {
            return;
        }
        subscription.loading = true;
        subscription.more = false; // until new mail says otherwise, even while this one loads
        self.actions.push_back(Action::Load { after: subscription.delivered, most, bytes });
    }

    /// The mail that [`Action::Load`] asked for, in order of position.
    pub fn handle_mail(&mut self, mail: Vec<Mail>) {
        let Some(subscription) = &mut self.subscription else { return };
        subscription.loading = false;
        let stream = subscription.stream;
        if !mail.is_empty() {
            subscription.more = true;
        } else if !subscription.more {
            self.actions.push_back(Action::Send { stream, answer: Answer::Empty, last: false });
        }
        for Mail { position, id, envelope, custody } in mail {
            subscription.delivered = subscription.delivered.max(position);
            subscription.in_flight.insert(id, envelope.len());
            let answer = Answer::Deliver { custody, envelope };
            self.actions.push_back(Action::Send { stream, answer, last: false });
        }
        self.load();
    }

    fn acknowledge(&mut self, stream: StreamId, ids: Vec<EnvelopeId>) {
        if let Some(subscription) = &mut self.subscription {
            for id in &ids {
                subscription.in_flight.remove(id);
            }
        }
        self.actions.push_back(Action::Forget { stream, ids });
        self.load();
    }

    fn publish(
        &mut self,
        stream: StreamId,
        messages: &[ByteBuf],
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        let this_week = context.now.week();
        // One week of slack for clocks that differ over a Sunday night.
        let weeks = this_week..=this_week.plus(WEEKS_AHEAD + 1);
        let mut prekeys = Vec::with_capacity(messages.len());
        for message in messages {
            let signed = SignedPrekey::parse(message).map_err(PrekeyError::from)?;
            let prekey = prekey::check(&signed, &self.partner, context.directory)?;
            if !weeks.contains(&prekey.week) {
                return Err(Refusal::Week);
            }
            prekeys.push((prekey.week, prekey.created, message.to_vec()));
        }
        self.actions.push_back(Action::KeepPrekeys { stream, prekeys });
        Ok(())
    }

    /// What was asked of the store on `stream` is on disk; `false` if it could not be written.
    pub fn handle_done(&mut self, stream: StreamId, done: bool) {
        let answer = if done {
            Answer::Done
        } else {
            Answer::Busy { reason: BusyReason::Disk, after_s: BUSY_AFTER_S }
        };
        self.send_last(stream, answer);
    }

    /// The prekeys that [`Action::LoadPrekeys`] asked for.
    pub fn handle_prekeys(&mut self, stream: StreamId, prekeys: Vec<Vec<u8>>) {
        let prekeys = prekeys.into_iter().map(ByteBuf::from).collect();
        self.send_last(stream, Answer::Prekeys { prekeys });
    }

    /// The notices that [`Action::LoadReturned`] asked for.
    pub fn handle_returned(&mut self, stream: StreamId, notices: Vec<Vec<u8>>) {
        let notices = notices.into_iter().map(ByteBuf::from).collect();
        self.send_last(stream, Answer::Returned { notices });
    }

    /// What [`Action::LoadSelfRevocations`] asked for.
    pub fn handle_self_revocations(&mut self, stream: StreamId, noted: Vec<Vec<u8>>) {
        let noted = noted.into_iter().map(ByteBuf::from).collect();
        self.send_last(stream, Answer::SelfRevocations { noted });
    }

    fn directory(&mut self, stream: StreamId, since: u64, context: &Context<'_>) {
        let messages = context.directory.since(since, ENTRIES_PER_ANSWER);
        let reached = since.saturating_add(messages.len() as u64);
        let note =
            (reached >= context.directory.len()).then(|| ByteBuf::from(context.note.to_bytes()));
        let entries = messages.iter().cloned().map(ByteBuf::from).collect();
        self.send_last(stream, Answer::Directory { note, entries });
    }

    fn send_last(&mut self, stream: StreamId, answer: Answer) {
        self.actions.push_back(Action::Send { stream, answer, last: true });
    }
}

/// How long to wait before the same submission again, when the disk or a mailbox is full.
const BUSY_AFTER_S: u32 = 60;
