//! What agent and hub write on a stream: length-prefixed frames of canonical CBOR, one request per
//! stream (docs/protocol.md, section 10).

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::cbor::{self, CborError, Limits};
use crate::checkpoint::SignedCheckpoint;
use crate::custody::CustodyReceipt;
use crate::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use crate::time::IsoWeek;

/// The application protocol of QUIC and TLS, RFC 7301.
pub const ALPN: &[u8] = b"saphan/1";
/// The version that this program speaks.
pub const VERSION: u8 = 1;
/// Longest frame body in bytes.
pub const FRAME_LEN_MAX: usize = 128 << 10;
/// Longest body of a request: the largest envelope or a chunk, and what names it.
pub const REQUEST_LEN_MAX: usize = 72 << 10;
/// Bytes of the length before each body, big-endian.
pub const PREFIX_LEN: usize = 4;
/// Most self-revocations in an answer.
pub const SELF_REVOCATIONS_MAX: usize = 64;
/// Most envelopes asked about at once.
pub const RETURNED_MAX: usize = 64;
/// Most envelopes that one request acknowledges.
pub const ACKNOWLEDGE_MAX: usize = 64;
/// Most attachments that one request lets the hub forget.
pub const FORGET_MAX: usize = 64;
/// Most prekeys in one frame: this week and the 13 that follow, with room for one change.
pub const PREKEYS_MAX: usize = 28;
/// Most directory entries in one answer.
pub const ENTRIES_PER_ANSWER: usize = 16;
/// Most versions that a hello offers.
const VERSIONS_MAX: usize = 8;

const LIMITS: Limits = Limits::new(FRAME_LEN_MAX, 512);

/// What an agent asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// First on every connection.
    Hello {
        /// Versions that the agent speaks.
        #[serde(with = "serde_bytes")]
        versions: Vec<u8>,
    },
    /// Keep this for its mailbox.
    Submit {
        /// The envelope.
        #[serde(with = "serde_bytes")]
        envelope: Vec<u8>,
    },
    /// Hand out my mailbox on this stream, from then on.
    Subscribe {
        /// Only what lies behind this position; 0 for all.
        after: u64,
    },
    /// Forget these: I have them on disk.
    Acknowledge {
        /// Their ids.
        envelopes: Vec<EnvelopeId>,
    },
    /// Hand out these prekeys of mine.
    Publish {
        /// Signed prekeys.
        prekeys: Vec<ByteBuf>,
    },
    /// Another partner's prekeys.
    Prekeys {
        /// From this week on.
        from: IsoWeek,
        /// Whose.
        partner: PartnerId,
    },
    /// Hand out this profile of mine.
    PublishProfile {
        /// The signed profile.
        #[serde(with = "serde_bytes")]
        profile: Vec<u8>,
    },
    /// A partner's profile, if it is not the one that I have.
    Profile {
        /// SHA-256 of the signed profile that the agent has.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        known: Option<Digest>,
        /// Whose.
        partner: PartnerId,
    },
    /// The directory.
    Directory {
        /// From this number on.
        since: u64,
    },
    /// Partners that have taken themselves out, and that the directory does not name as revoked yet.
    SelfRevocations,
    /// Keep this chunk of an attachment for its mailbox.
    PutChunk {
        /// The attachment.
        blob: BlobId,
        /// Number of the chunk, from 0.
        chunk: u32,
        /// How many there will be.
        chunks: u32,
        /// The chunk, exactly [`crate::blob::CHUNK_LEN`] bytes.
        #[serde(with = "serde_bytes")]
        sealed: Vec<u8>,
        /// Whose it is.
        mailbox: PartnerId,
    },
    /// How much of an attachment is on your disk?
    Kept {
        /// The attachment.
        blob: BlobId,
    },
    /// Hand out this chunk of an attachment of mine.
    GetChunk {
        /// The attachment.
        blob: BlobId,
        /// Number of the chunk.
        chunk: u32,
    },
    /// Of these envelopes, which I gave you, did you let any go before its recipient had it?
    Returned {
        /// SHA-256 of each.
        envelopes: Vec<Digest>,
    },
    /// Forget these attachments: I have them on disk, whole.
    ForgetBlobs {
        /// Their ids.
        blobs: Vec<BlobId>,
    },
}

/// What the hub replies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// To a hello.
    Hello {
        /// The hub's word of this minute on the directory, and with it on the time.
        word: SignedCheckpoint,
        /// The version that both speak.
        version: u8,
    },
    /// To a submission: it is on disk.
    Custody {
        /// The receipt.
        receipt: CustodyReceipt,
    },
    /// To a subscription, any number of times.
    Deliver {
        /// When the hub took it.
        custody: CustodyReceipt,
        /// The envelope.
        #[serde(with = "serde_bytes")]
        envelope: Vec<u8>,
    },
    /// To a subscription: everything in the mailbox has now been delivered.
    Empty,
    /// To an acknowledgment or a publication.
    Done,
    /// To a question for prekeys.
    Prekeys {
        /// Signed prekeys, by week.
        prekeys: Vec<ByteBuf>,
    },
    /// To a question for a profile.
    Profile {
        /// The signed profile; absent where there is none, or where it is the one that was named.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        profile: Option<ByteBuf>,
    },
    /// To a question for the directory.
    Directory {
        /// The hub's word on how long the list is, once the last entries are in this answer.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        note: Option<ByteBuf>,
        /// Signed entries.
        entries: Vec<ByteBuf>,
    },
    /// To a question for self-revocations.
    SelfRevocations {
        /// Each with the hub's word on when it came ([`crate::directory::SelfRevoked`]).
        noted: Vec<ByteBuf>,
    },
    /// To a chunk that was put, to a question how much is there, and to one for a chunk that is not
    /// there yet: so many chunks of the attachment, from the first on, are on disk.
    Kept {
        /// How many.
        chunks: u32,
    },
    /// A chunk that was asked for.
    Chunk {
        /// Its bytes.
        #[serde(with = "serde_bytes")]
        sealed: Vec<u8>,
    },
    /// Those of the envelopes asked about that were let go of.
    Returned {
        /// A signed notice for each ([`crate::returned`]).
        notices: Vec<ByteBuf>,
    },
    /// Not now; nothing was changed, the same request may come again.
    Busy {
        /// Why.
        reason: BusyReason,
        /// Seconds to wait at least.
        after_s: u32,
    },
    /// No. The reason stands in the hub's log and nowhere else.
    Refused,
}

/// Why the hub asks to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BusyReason {
    /// Too many requests or bytes from this partner.
    Rate,
    /// The recipient's mailbox is full.
    MailboxFull,
    /// The hub's disk is full or cannot be written.
    Disk,
    /// The recipient's room for attachments is used up.
    BlobsFull,
    /// The hub's room for attachments is used up.
    HubFull,
}

impl BusyReason {
    /// What an officer reads about a waiting item.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rate => "sent a lot in a short time; the hub asks to wait",
            Self::MailboxFull => "the partner's mailbox at the hub is full; they have not fetched",
            Self::Disk => "the hub cannot store anything now; its operator must act",
            Self::BlobsFull => {
                "the partner's room for attachments at the hub is full; they have to fetch what lies there"
            }
            Self::HubFull => {
                "the hub's room for attachments is full; its operator must raise quota.blobs_mib"
            }
        }
    }
}

/// Why bytes on a stream are not a frame.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// [F-101] Longer than any frame; refused before memory is taken.
    #[error("[F-101] frame of {0} bytes; at most 131072 are read")]
    TooLong(u32),
    /// [F-102] The body is not a message of this protocol.
    #[error("[F-102] frame is malformed: {0}")]
    Body(#[from] CborError),
    /// [F-103] A list longer than its bound.
    #[error("[F-103] frame holds a list that is too long")]
    ListTooLong,
}

impl FrameError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong(_) => "frame-too-long",
            Self::Body(_) => "frame-body",
            Self::ListTooLong => "frame-list-too-long",
        }
    }
}

impl Request {
    /// Writes the request as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102 and F-103.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        let request: Self = cbor::decode_canonical(body, LIMITS)?;
        let bounded = match &request {
            Self::Hello { versions } => versions.len() <= VERSIONS_MAX,
            Self::Acknowledge { envelopes } => envelopes.len() <= ACKNOWLEDGE_MAX,
            Self::Publish { prekeys } => prekeys.len() <= PREKEYS_MAX,
            Self::Submit { .. }
            | Self::Subscribe { .. }
            | Self::Prekeys { .. }
            | Self::PublishProfile { .. }
            | Self::Profile { .. }
            | Self::Directory { .. }
            | Self::SelfRevocations
            | Self::PutChunk { .. }
            | Self::Kept { .. }
            | Self::GetChunk { .. } => true,
            Self::ForgetBlobs { blobs } => blobs.len() <= FORGET_MAX,
            Self::Returned { envelopes } => envelopes.len() <= RETURNED_MAX,
        };
        if bounded { Ok(request) } else { Err(FrameError::ListTooLong) }
    }
}

impl Answer {
    /// Writes the answer as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102 and F-103.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        let answer: Self = cbor::decode_canonical(body, LIMITS)?;
        let bounded = match &answer {
            Self::Prekeys { prekeys } => prekeys.len() <= PREKEYS_MAX,
            Self::Directory { entries, .. } => entries.len() <= ENTRIES_PER_ANSWER,
            Self::SelfRevocations { noted } => noted.len() <= SELF_REVOCATIONS_MAX,
            Self::Returned { notices } => notices.len() <= RETURNED_MAX,
            Self::Hello { .. }
            | Self::Custody { .. }
            | Self::Deliver { .. }
            | Self::Empty
            | Self::Done
            | Self::Profile { .. }
            | Self::Kept { .. }
            | Self::Chunk { .. }
            | Self::Busy { .. }
            | Self::Refused => true,
        };
        if bounded { Ok(answer) } else { Err(FrameError::ListTooLong) }
    }
}

pub(crate) fn frame(body: &[u8]) -> Vec<u8> {
    let len = u32::try_from(body.len()).expect("frames are at most FRAME_LEN_MAX");
    [&len.to_be_bytes()[..], body].concat()
}

/// Whether `frame` carries a chunk of an attachment, which lets everything else go first.
pub fn is_bulk(frame: &[u8]) -> bool {
    // A map of one entry whose key is a text of nine bytes.
    frame.get(PREFIX_LEN..).is_some_and(|body| body.starts_with(b"\xa1\x69put_chunk"))
}

/// The length that a frame's first four bytes announce.
///
/// # Errors
/// [`FrameError::TooLong`] (F-101) above [`FRAME_LEN_MAX`], before any allocation.
pub fn body_len(prefix: [u8; PREFIX_LEN]) -> Result<usize, FrameError> {
    let len = u32::from_be_bytes(prefix);
    if len as usize > FRAME_LEN_MAX { Err(FrameError::TooLong(len)) } else { Ok(len as usize) }
}

/// A frame's body, and the bytes behind it.
pub type Split<'a> = (&'a [u8], &'a [u8]);

/// Splits one frame off `bytes`, without copying; `None` while it is not complete.
///
/// # Errors
/// F-101.
pub fn split_frame(bytes: &[u8]) -> Result<Option<Split<'_>>, FrameError> {
    let Some((prefix, rest)) = bytes.split_first_chunk::<PREFIX_LEN>() else { return Ok(None) };
    Ok(rest.split_at_checked(body_len(*prefix)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_long_frame_is_refused_by_its_first_four_bytes() {
        assert_eq!(body_len([0, 2, 0, 0]), Ok(FRAME_LEN_MAX));
        assert_eq!(body_len([0, 2, 0, 1]), Err(FrameError::TooLong(131_073)));
    }

    #[test]
    fn a_list_beyond_its_bound_is_refused() {
        let ids = vec![EnvelopeId::from_bytes([0; 16]); ACKNOWLEDGE_MAX + 1];
        let frame = Request::Acknowledge { envelopes: ids }.to_frame();

        assert_eq!(Request::from_body(&frame[PREFIX_LEN..]), Err(FrameError::ListTooLong));
    }

    #[test]
    fn only_a_chunk_is_bulk() {
        let blob = BlobId::from_bytes([1; 16]);
        let mailbox = "nkw-la".parse().unwrap();
        let put = Request::PutChunk { blob, chunk: 0, chunks: 1, sealed: vec![0; 9], mailbox };

        assert!(is_bulk(&put.to_frame()));
        assert!(!is_bulk(&Request::GetChunk { blob, chunk: 0 }.to_frame()));
        assert!(!is_bulk(b""));
    }

    proptest! {
        #[test]
        fn whatever_arrives_is_split_or_refused(bytes: Vec<u8>) {
            if let Ok(Some((body, rest))) = split_frame(&bytes) {
                prop_assert_eq!(PREFIX_LEN + body.len() + rest.len(), bytes.len());
            }
        }

        #[test]
        fn whatever_arrives_is_a_request_or_refused(body: Vec<u8>) {
            if let Ok(request) = Request::from_body(&body) {
                prop_assert_eq!(&request.to_frame()[PREFIX_LEN..], body);
            }
        }
    }
}
