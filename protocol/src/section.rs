//! What a statement can carry, and nothing else (docs/protocol.md, section 5).
//!
//! A section's content is one of the types below, and only they implement [`Leaves`], so a case file
//! cannot be sealed by mistake. All but the records of the tiers are codes, dates, counts and ids; a
//! record holds texts of the bounded types of [`crate::safe_text`] where its tier has them.
//! The statement commits to each section with a salted hash; a section can be erased while the
//! signed statement stands.

use rand_core::CryptoRng;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, Bytes};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::cbor::{self, CborError, Limits};
use crate::ids::Digest;
use crate::tier1::Tier1;
use crate::tier2::Tier2;
use crate::tier3::Tier3;

pub use contents::{
    Acceptance, Answer, CODES_MAX, Contacts, Decline, Fact, GAP_LEN_MAX, Gap, Question, Recall,
    Receipt, Redirect, Reseal,
};
pub use resync::{Kept, LIVES_MAX, Restored, Resync, VerifiedKept};
pub use work::{
    AttachedFile, Closing, ClosingReport, ErasureReport, FILES_MAX, Files, FollowUp, HandoverPlan,
    HandoverReport, IdentityRequest, Message, Opening, OpeningKey, Release, ServiceOutcome,
    ServiceStart, Withdrawal,
};

mod contents;
mod resync;
mod work;

/// Most sections in one statement.
pub const SECTIONS_MAX: usize = 16;
/// Most bytes of one section's content; with the largest envelope it never binds.
pub const CONTENT_LEN_MAX: usize = 60 << 10;
/// Length of the salt of a commitment.
pub const SALT_LEN: usize = 32;

const COMMITMENT_CONTEXT: &str = "saphan/1/section";

/// The kind of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// The pseudonymised referral.
    Tier1,
    /// Who answers for it at the receiver.
    Contacts,
    /// What the receiver needs to know.
    Question,
    /// The origin's reply.
    Answer,
    /// A short text that decides nothing.
    Message,
    /// What the receiver takes.
    Acceptance,
    /// Why it does not, or why identity is not told.
    Decline,
    /// Which other partner might.
    Redirect,
    /// Why the origin takes it back.
    Recall,
    /// What was durably received.
    Receipt,
    /// What is missing.
    Gap,
    /// What cannot be opened.
    Reseal,
    /// How far a store that began a new life knows what was said.
    Restored,
    /// What it lacks.
    Resync,
    /// What the receiver reads after it has accepted.
    Tier2,
    /// What identity is needed for, and by whom.
    IdentityRequest,
    /// To whom, until when and on which consent identity is told.
    Release,
    /// Who the persons are, for one purpose.
    Tier3,
    /// Attachments that come with it.
    Files,
    /// Who let it be read.
    Opening,
    /// Where and when the person changes hands.
    HandoverPlan,
    /// How a hand-over went.
    HandoverReport,
    /// Why it is closed without a hand-over.
    Closing,
    /// What service begins.
    ServiceStart,
    /// How the person is.
    FollowUp,
    /// What came of each service.
    ClosingReport,
    /// How far consent is withdrawn.
    Withdrawal,
    /// What became of the data.
    ErasureReport,
}

/// A type whose values may leave the office.
pub trait Leaves: Serialize + DeserializeOwned + private::OnlyHere {
    /// The kind of section that holds it.
    const KIND: SectionKind;
    /// Most bytes and items of its encoding.
    const LIMITS: Limits = Limits::new(1024, 256);

    /// Whether its lists are within their bounds.
    fn is_bounded(&self) -> bool {
        true
    }
}

mod private {
    pub trait OnlyHere {}
}

macro_rules! may_leave {
    ($($name:ident),+ $(,)?) => {
        $(impl private::OnlyHere for $name {})+

        impl Section {
            /// Checks that it reads as what it says that it is.
            ///
            /// # Errors
            /// As [`Section::read`].
            pub fn check(&self) -> Result<(), CborError> {
                match self.kind {
                    $(SectionKind::$name => self.read::<$name>().map(|_| ()),)+
                }
            }
        }
    };
}

// The whole list of what leaves an office.
may_leave!(
    Tier1,
    Contacts,
    Question,
    Answer,
    Message,
    Acceptance,
    Decline,
    Redirect,
    Recall,
    Receipt,
    Gap,
    Reseal,
    Restored,
    Resync,
    Tier2,
    IdentityRequest,
    Release,
    Tier3,
    Files,
    Opening,
    HandoverPlan,
    HandoverReport,
    Closing,
    ServiceStart,
    FollowUp,
    ClosingReport,
    Withdrawal,
    ErasureReport,
);

impl Leaves for Tier1 {
    const KIND: SectionKind = SectionKind::Tier1;
    const LIMITS: Limits = Limits::new(CONTENT_LEN_MAX, 8192);

    fn is_bounded(&self) -> bool {
        self.check().is_ok()
    }
}

impl Leaves for Tier2 {
    const KIND: SectionKind = SectionKind::Tier2;
    const LIMITS: Limits = Self::LIMITS;

    fn is_bounded(&self) -> bool {
        self.check().is_ok()
    }
}

impl Leaves for Tier3 {
    const KIND: SectionKind = SectionKind::Tier3;
    const LIMITS: Limits = Self::LIMITS;

    fn is_bounded(&self) -> bool {
        self.check().is_ok()
    }
}

/// A section: content, its kind and the salt of its commitment. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Section {
    kind: SectionKind,
    salt: Zeroizing<[u8; SALT_LEN]>,
    content: Zeroizing<Vec<u8>>,
}

/// A section as it is written inside the seal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectionV1 {
    kind: SectionKind,
    salt: ByteArray<SALT_LEN>,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// What the statement says about a section: its kind and a salted hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Kind of the section.
    pub kind: SectionKind,
    /// SHA-256 over `["saphan/1/section", kind, salt, content]`.
    pub digest: Digest,
}

impl Section {
    /// Writes `content` down for leaving, under a fresh salt.
    pub fn new<T: Leaves>(content: &T, rng: &mut impl CryptoRng) -> Self {
        let mut salt = Zeroizing::new([0; SALT_LEN]);
        rng.fill_bytes(salt.as_mut());
        Self { kind: T::KIND, salt, content: Zeroizing::new(cbor::encode(content)) }
    }

    /// Its kind.
    pub fn kind(&self) -> SectionKind {
        self.kind
    }

    /// The exact bytes that leave.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Reads the content.
    ///
    /// # Errors
    /// C-111 if the section is of another kind or out of bounds, else C-101 to C-112.
    pub fn read<T: Leaves>(&self) -> Result<T, CborError> {
        if self.kind != T::KIND {
            return Err(CborError::Shape);
        }
        let content: T = cbor::decode_canonical(&self.content, T::LIMITS)?;
        if content.is_bounded() { Ok(content) } else { Err(CborError::Shape) }
    }

    /// What a statement says about it.
    pub fn commitment(&self) -> Commitment {
        let committed = Zeroizing::new(cbor::encode(&(
            COMMITMENT_CONTEXT,
            self.kind,
            Bytes::new(self.salt.as_ref()),
            Bytes::new(&self.content),
        )));
        Commitment { kind: self.kind, digest: Digest::of(&committed) }
    }

    /// Whether this is the section that `commitment` is about, in constant time.
    pub fn fits(&self, commitment: &Commitment) -> bool {
        let own = self.commitment();
        own.kind == commitment.kind
            && bool::from(own.digest.as_bytes().ct_eq(commitment.digest.as_bytes()))
    }

    pub(crate) fn to_wire(&self) -> SectionV1 {
        SectionV1 {
            kind: self.kind,
            salt: ByteArray::new(*self.salt),
            content: self.content.to_vec(),
        }
    }

    pub(crate) fn from_wire(wire: SectionV1) -> Self {
        Self {
            kind: wire.kind,
            salt: Zeroizing::new(wire.salt.into_array()),
            content: Zeroizing::new(wire.content),
        }
    }

    /// The section as bytes for the sealed store.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(cbor::encode(&self.to_wire()))
    }

    /// Reads back what [`Section::to_bytes`] wrote.
    ///
    /// # Errors
    /// C-101 to C-112.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CborError> {
        let limits = Limits::new(CONTENT_LEN_MAX + 128, 8);
        cbor::decode_canonical(bytes, limits).map(Self::from_wire)
    }
}
