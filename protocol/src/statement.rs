//! Statements: what one partner says to another under its signature, inside the seal
//! (docs/protocol.md, section 5).
//!
//! [`Core`] is what is signed. [`Draft`] becomes an envelope through [`Draft::seal`]; an envelope
//! becomes an [`Opened`], and only [`Opened::verify`] yields a [`Verified`] statement.

use serde::{Deserialize, Serialize};

use crate::approval::ApprovalV1;
use crate::cbor::{self, Limits};
use crate::checkpoint::SignedCheckpoint;
use crate::codes::ConsentPurpose;
use crate::cose::{Sign1Message, Signed};
use crate::ids::{Digest, Incarnation, NetworkName, PartnerId, ReferralId};
use crate::lifecycle::{Step, Terms};
use crate::section::{Commitment, SectionV1};
use crate::time::UnixSeconds;

pub use draft::{Draft, SealedStatement};
pub use error::StatementError;
pub use opened::{Opened, Verified};
pub(crate) use opened::{check_second_person, check_terms, outcome_fits};

mod draft;
mod error;
mod opened;

/// How far of the other's numbers one has everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Highest number up to which nothing is missing.
    pub sequence: u64,
    /// In which life of the other's store.
    pub incarnation: Incarnation,
}

/// The earlier statement of which this is another copy, because the first could not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeats {
    /// Hash of its core.
    pub core: Digest,
    /// Its number, which this one fills.
    pub sequence: u64,
    /// In which life of the sender's store it had that number.
    pub incarnation: Incarnation,
}

/// How much of a person a statement may say (domain.md section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Codes and generalised values.
    T1,
    /// What an accepted referral needs.
    T2,
    /// Identity.
    T3,
}

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Core {
    /// How far the sender has the recipient's statements; absent while it has none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub seen: Option<Seen>,
    /// What is said.
    pub step: Step,
    /// Tier of what the sections say about a person; absent where they say nothing of one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tier: Option<Tier>,
    /// The last step of this referral that the sender knew.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub after: Option<Digest>,
    /// What the referral is submitted under; in submissions only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub terms: Option<Terms>,
    /// Hash of the header that carries this.
    pub header: Digest,
    /// Hash of the prekey that this was sealed to.
    pub prekey: Digest,
    /// Who says it.
    pub sender: PartnerId,
    /// The step that it is about, where its kind is about one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub answers: Option<Digest>,
    /// When, to the minute, by the sender's clock.
    pub created: UnixSeconds,
    /// In which network.
    pub network: NetworkName,
    /// The consent purpose that it rests on; absent where it concerns no person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub purpose: Option<ConsentPurpose>,
    /// The statement that this is another copy of.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub repeats: Option<Repeats>,
    /// Hash of the sender's previous core to this recipient; of nothing for the first.
    pub previous: Digest,
    /// The referral that it moves.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub referral: Option<ReferralId>,
    /// Commitments to the sections, in their order.
    pub sections: Vec<Commitment>,
    /// Number of this statement from this sender's store to this recipient, from 1.
    pub sequence: u64,
    /// Whom it is for.
    pub recipient: PartnerId,
    /// The hub's newest word to the sender on the length of the directory.
    pub checkpoint: SignedCheckpoint,
    /// Which life of the sender's store.
    pub incarnation: Incarnation,
}

impl Signed for Core {
    const CONTEXT: &'static str = "saphan/1/statement";
    const LIMITS: Limits = Limits::new(4096, 256);
}

impl Core {
    /// The hash by which later statements name this one.
    pub fn digest(&self) -> Digest {
        Digest::of(&cbor::encode(self))
    }

    /// The step of a referral that this is, the same for all its copies.
    pub fn step_id(&self) -> Digest {
        self.repeats.map_or_else(|| self.digest(), |first| first.core)
    }

    /// Whether it keeps the place of a step whose content was erased before it had left for good: a
    /// copy that tells of persons by its kind, and tells nothing (section 5.2).
    pub fn is_bare(&self) -> bool {
        self.repeats.is_some() && self.tier.is_some() && self.sections.is_empty()
    }
}

/// A signed core.
pub type Statement = Sign1Message<Core>;

#[derive(Serialize, Deserialize)]
struct Content(#[serde(with = "serde_bytes")] Vec<u8>, Vec<SectionV1>, Vec<ApprovalV1>);

const CONTENT_LIMITS: Limits = Limits::new(64 << 10, 128);
