//! What the authority may do, and the entry that says so.

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::cose::Signed;
use crate::ids::{Digest, NetworkName, PartnerId};
use crate::keys::VerifyingKey;
use crate::time::UnixSeconds;

/// Longest certificate in an entry, in bytes of DER.
pub const CERTIFICATE_LEN_MAX: usize = 4096;

/// One act of the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryEntry {
    /// When the authority acted, by its own clock.
    pub at: UnixSeconds,
    /// What it did.
    pub act: Act,
    /// Place in the list, from 0.
    pub number: u64,
    /// The network that the list is of.
    pub network: NetworkName,
    /// Hash of the whole signed message before this one; of the empty string for the first.
    pub previous: Digest,
}

/// What the authority may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// A partner belongs to the network, under this identity.
    Admit {
        /// The Ed25519 key that the certificate certifies.
        key: VerifyingKey,
        /// The partner.
        partner: PartnerId,
        /// Identity certificate, X.509 DER.
        #[serde(with = "serde_bytes")]
        certificate: Vec<u8>,
    },
    /// A partner no longer belongs to it.
    Revoke {
        /// Statements that reached the hub from this moment on do not count.
        since: UnixSeconds,
        /// Why.
        reason: RevocationReason,
        /// The partner.
        partner: PartnerId,
    },
    /// A partner may not take part until it is resumed; its keys stand, and what it said counts.
    Suspend {
        /// Why.
        reason: SuspensionReason,
        /// The partner.
        partner: PartnerId,
    },
    /// A suspended partner may take part again.
    Resume {
        /// The partner.
        partner: PartnerId,
    },
    /// A partner goes on with a new key, which its old one has signed.
    Renew {
        /// The new Ed25519 key, which the certificate certifies.
        key: VerifyingKey,
        /// The partner.
        partner: PartnerId,
        /// The old key's word: a signed [`Succession`].
        #[serde(with = "serde_bytes")]
        succession: Vec<u8>,
        /// New identity certificate, X.509 DER.
        #[serde(with = "serde_bytes")]
        certificate: Vec<u8>,
    },
    /// A hub may keep and order envelopes for the network.
    Hub {
        /// The key that signs its custody receipts and checkpoints.
        key: VerifyingKey,
        /// Its name within the network, like `eu-1`.
        name: String,
        /// Log certificate, X.509 DER.
        #[serde(with = "serde_bytes")]
        certificate: Vec<u8>,
    },
    /// The authority goes on with a new key, which signs from the next entry on.
    Root {
        /// The new Ed25519 key.
        key: VerifyingKey,
        /// The new root as the former one certifies it, X.509 DER (RFC 4210 section 4.4, "NewWithOld").
        #[serde(with = "serde_bytes")]
        link: Vec<u8>,
        /// From when on certificates do not count that rest on the former root.
        until: UnixSeconds,
        /// Certificate of the former root, X.509 DER.
        #[serde(with = "serde_bytes")]
        former: Vec<u8>,
        /// The new key's word: a signed [`RootSuccession`](super::RootSuccession).
        #[serde(with = "serde_bytes")]
        succession: Vec<u8>,
        /// Certificate of the new root, X.509 DER.
        #[serde(with = "serde_bytes")]
        certificate: Vec<u8>,
    },
}

/// Why a partner was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevocationReason {
    /// A machine with keys is gone.
    DeviceLost,
    /// A person with access has left.
    PersonLeft,
    /// A key may be known to others.
    KeyExposed,
    /// The organisation leaves the network.
    PartnerLeaves,
    /// The partner has said so itself, with its own key.
    PartnerRevoked,
}

/// Why a partner was stopped for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuspensionReason {
    /// A machine with keys cannot be found.
    DeviceMissing,
    /// Something has to be looked into first.
    Inquiry,
    /// The partner asked for it.
    PartnerAsks,
}

impl SuspensionReason {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::DeviceMissing, Self::Inquiry, Self::PartnerAsks];

    /// Stable name, as on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeviceMissing => "device_missing",
            Self::Inquiry => "inquiry",
            Self::PartnerAsks => "partner_asks",
        }
    }
}

impl Act {
    /// The partner that it is about; none of a hub or the authority itself.
    pub fn partner(&self) -> Option<&PartnerId> {
        match self {
            Self::Admit { partner, .. }
            | Self::Renew { partner, .. }
            | Self::Revoke { partner, .. }
            | Self::Suspend { partner, .. }
            | Self::Resume { partner } => Some(partner),
            Self::Hub { .. } | Self::Root { .. } => None,
        }
    }
}

/// What a partner's key says of the one that comes after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Succession {
    /// When, by the partner's clock.
    pub at: UnixSeconds,
    /// The key that comes after it.
    pub key: VerifyingKey,
    /// The network.
    pub network: NetworkName,
    /// The partner.
    pub partner: PartnerId,
}

impl Signed for Succession {
    const CONTEXT: &'static str = "saphan/1/succession";
    const LIMITS: Limits = Limits::new(256, 16);
}

impl Signed for DirectoryEntry {
    const CONTEXT: &'static str = "saphan/1/directory";
    const LIMITS: Limits = Limits::new(CERTIFICATE_LEN_MAX + 1024, 32);
}
