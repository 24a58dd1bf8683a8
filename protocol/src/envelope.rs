//! Envelopes: what the hub sees of a message, and how one is sealed and opened
//! (docs/protocol.md, section 3).
//!
//! ```text
//! envelope = header || HPKE(prekey; info, aad = header, plaintext || zero padding)
//! header   = [ version, suite, mailbox, prekey id, envelope id, size class, expiry day ]
//! ```
//!
//! An envelope has exactly the size of its class, so its length says next to nothing.

use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::cbor::{self, CborError, Limits};
use crate::ids::{Digest, EnvelopeId, PartnerId, PrekeyId};
use crate::seal::{self, PrekeyPublic, PrekeySecret, SealError};
use crate::time::{UnixDay, UnixSeconds};

/// The only version of the format.
pub const VERSION: u8 = 1;
/// The only suite: X-Wing, HKDF-SHA256, ChaCha20-Poly1305, Ed25519.
pub const SUITE: u8 = 1;
/// Days that the hub keeps an envelope, whatever the urgency: an expiry that followed urgency
/// would tell the hub.
pub const KEEP_DAYS: u32 = 30;
/// Tolerance in judging expiry: office clocks lie a little.
pub const CLOCK_TOLERANCE: std::time::Duration = std::time::Duration::from_secs(300);

const HEADER_LIMITS: Limits = Limits::new(128, 8);

/// What the seal is for, RFC 9180 section 5.1: the context string and the suite.
const INFO: &[u8] = b"saphan/1/envelope\x01";

/// One of three exact sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum SizeClass {
    /// 4 KiB: receipts, answers, most referrals.
    Small,
    /// 16 KiB.
    Medium,
    /// 64 KiB.
    Large,
}

impl SizeClass {
    /// All classes, smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// Bytes of an envelope of this class.
    pub const fn bytes(self) -> usize {
        match self {
            Self::Small => 4 << 10,
            Self::Medium => 16 << 10,
            Self::Large => 64 << 10,
        }
    }
}

impl std::fmt::Display for SizeClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} KiB", self.bytes() >> 10)
    }
}

impl TryFrom<u8> for SizeClass {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::ALL.get(usize::from(number)).copied().ok_or("no such size class")
    }
}

impl From<SizeClass> for u8 {
    fn from(class: SizeClass) -> Self {
        class as Self
    }
}

/// The part of an envelope that the hub reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Whose mailbox.
    pub mailbox: PartnerId,
    /// Which of the recipient's prekeys opens it.
    pub prekey: PrekeyId,
    /// Random name, chosen by the sender.
    pub id: EnvelopeId,
    /// Size of the whole envelope.
    pub class: SizeClass,
    /// Last day on which the hub keeps it.
    pub expires: UnixDay,
}

#[derive(Serialize, Deserialize)]
struct HeaderV1(u8, u8, PartnerId, PrekeyId, EnvelopeId, SizeClass, UnixDay);

impl Header {
    fn encode(&self) -> Vec<u8> {
        let Self { mailbox, prekey, id, class, expires } = self.clone();
        cbor::encode(&HeaderV1(VERSION, SUITE, mailbox, prekey, id, class, expires))
    }
}

/// Why bytes are not an envelope, or do not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// [E-101] Not one of the three sizes.
    #[error("[E-101] {0} bytes are no envelope: it has 4, 16 or 64 KiB exactly")]
    Size(usize),
    /// [E-102] The header is not ours.
    #[error("[E-102] header of an envelope is malformed: {0}")]
    Header(#[source] CborError),
    /// [E-103] Another version or suite.
    #[error(
        "[E-103] envelope of version {version}, suite {suite}; this program reads 1 and 1: update it"
    )]
    Version {
        /// Version found.
        version: u8,
        /// Suite found.
        suite: u8,
    },
    /// [E-104] The size class in the header is not the size.
    #[error("[E-104] size class does not match the size")]
    Class,
    /// [E-105] Cannot be opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// [E-106] Too much for the largest class.
    #[error("[E-106] {0} bytes do not fit the largest envelope; send part of it as an attachment")]
    TooLarge(usize),
}

impl EnvelopeError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Size(_) => "envelope-size",
            Self::Header(_) => "envelope-header",
            Self::Version { .. } => "envelope-version",
            Self::Class => "envelope-class",
            Self::Seal(_) => "envelope-seal",
            Self::TooLarge(_) => "envelope-too-large",
        }
    }
}

/// A well-formed envelope, closed.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    header: Header,
    header_len: usize,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for Envelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Envelope({}, {})", self.header.id, self.header.class)
    }
}

impl Envelope {
    /// Reads the header of a closed envelope.
    ///
    /// # Errors
    /// E-101 to E-104, in that order.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, EnvelopeError> {
        if !SizeClass::ALL.iter().any(|class| class.bytes() == bytes.len()) {
            return Err(EnvelopeError::Size(bytes.len()));
        }
        let (head, _) = cbor::split_item(&bytes, HEADER_LIMITS).map_err(EnvelopeError::Header)?;
        // Version and suite stand first, so that a later format is named and not called malformed.
        if let [0x87, version @ 0..=23, suite @ 0..=23, ..] = *head
            && (version, suite) != (VERSION, SUITE)
        {
            return Err(EnvelopeError::Version { version, suite });
        }
        let HeaderV1(_, _, mailbox, prekey, id, class, expires) =
            cbor::decode_canonical(head, HEADER_LIMITS).map_err(EnvelopeError::Header)?;
        if class.bytes() != bytes.len() {
            return Err(EnvelopeError::Class);
        }
        let header = Header { mailbox, prekey, id, class, expires };
        Ok(Self { header, header_len: head.len(), bytes })
    }

    /// The clear part.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Hash of the clear part, which the statement inside repeats.
    pub fn header_digest(&self) -> Digest {
        Digest::of(&self.bytes[..self.header_len])
    }

    /// Hash of the whole envelope, which custody receipts name.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// The whole envelope as it travels.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether its time at the hub is over at `now`.
    pub fn is_expired(&self, now: UnixSeconds) -> bool {
        now >= self.header.expires.end().plus(CLOCK_TOLERANCE)
    }

    /// Opens the seal. What comes out is padded and proves nothing yet.
    ///
    /// # Errors
    /// E-105.
    pub fn open(&self, secret: &PrekeySecret) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
        let (header, sealed) = self.bytes.split_at(self.header_len);
        Ok(secret.open(INFO, header, sealed)?)
    }
}

/// An envelope whose header is fixed and whose content is still to come: the statement inside must
/// name the header's hash.
pub struct Blank {
    header: Header,
    bytes: Vec<u8>,
    room: usize,
}

impl Blank {
    /// Addresses the smallest envelope that holds `content_len` bytes.
    ///
    /// # Errors
    /// E-106 if none does.
    pub fn address(
        mailbox: &PartnerId,
        key: &PrekeyPublic,
        content_len: usize,
        expires: UnixDay,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, EnvelopeError> {
        let id = EnvelopeId::random(rng);
        SizeClass::ALL
            .into_iter()
            .map(|class| {
                let header =
                    Header { mailbox: mailbox.clone(), prekey: key.id(), id, class, expires };
                let bytes = header.encode();
                let room = class.bytes() - bytes.len() - seal::OVERHEAD;
                Self { header, bytes, room }
            })
            .find(|blank| content_len <= blank.room)
            .ok_or(EnvelopeError::TooLarge(content_len))
    }

    /// The clear part.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Hash of the clear part.
    pub fn header_digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// Pads `content` with zeros to the size class and seals it.
    ///
    /// # Errors
    /// E-106 if `content` is longer than was said to [`Blank::address`].
    pub fn seal(
        self,
        key: &PrekeyPublic,
        content: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<Envelope, EnvelopeError> {
        if content.len() > self.room {
            return Err(EnvelopeError::TooLarge(content.len()));
        }
        let mut padded = Zeroizing::new(vec![0; self.room]);
        padded[..content.len()].copy_from_slice(content);
        let header_len = self.bytes.len();
        let sealed = key.seal(INFO, &self.bytes, &padded, rng);
        let mut bytes = self.bytes;
        bytes.extend_from_slice(&sealed);
        Ok(Envelope { header: self.header, header_len, bytes })
    }
}
