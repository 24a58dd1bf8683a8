//! The hub's custody receipt: "this envelope lies in that mailbox since then", one signature for a
//! whole commit group (docs/protocol.md, section 8).
//!
//! Its time is the only clock that both partners see. It proves who lost an envelope, and nothing
//! about what was in it.

use serde::{Deserialize, Serialize};

use crate::cbor::{self, Limits};
use crate::cose::{Sign1Message, Signed, sign};
use crate::directory::Directory;
use crate::envelope::Envelope;
use crate::ids::{Digest, NetworkName, PartnerId};
use crate::keys::SigningKey;
use crate::merkle;
use crate::time::UnixSeconds;

/// Most envelopes in one commit group.
pub const GROUP_LEN_MAX: usize = 1024;
/// Longest path in a group: log2 of [`GROUP_LEN_MAX`].
const PATH_LEN_MAX: usize = 10;

/// What the hub signs once per commit group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupBody {
    /// The hub's clock at the commit.
    at: UnixSeconds,
    /// RFC 9162 root over the leaves of the group.
    root: Digest,
    /// Number of leaves.
    size: u32,
    /// The network.
    network: NetworkName,
}

impl Signed for GroupBody {
    const CONTEXT: &'static str = "saphan/1/custody";
    const LIMITS: Limits = Limits::new(256, 16);
}

/// One envelope's receipt: the group's signature and the path to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustodyReceipt {
    path: Vec<Digest>,
    #[serde(with = "serde_bytes")]
    group: Vec<u8>,
    index: u32,
    position: u64,
}

impl CustodyReceipt {
    /// Limits of its encoding.
    pub const LIMITS: Limits = Limits::new(1024, 32);

    /// Place in the mailbox, as the hub counts.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The receipt as it is kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        cbor::encode(self)
    }

    /// Reads back what [`CustodyReceipt::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CustodyError> {
        cbor::decode_canonical(bytes, Self::LIMITS).map_err(|_| CustodyError::Malformed)
    }

    /// Checks that a hub of the network took `envelope`, and says when.
    ///
    /// # Errors
    ///
    pub fn verify(
        &self,
        envelope: &Envelope,
        directory: &Directory,
    ) -> Result<UnixSeconds, CustodyError> {
        self.verify_for(&envelope.digest(), &envelope.header().mailbox, directory)
    }

    /// As [`CustodyReceipt::verify`], where only the hash of the envelope is at hand.
    ///
    /// # Errors
    ///
    pub fn verify_for(
        &self,
        envelope: &Digest,
        mailbox: &PartnerId,
        directory: &Directory,
    ) -> Result<UnixSeconds, CustodyError> {
        let group =
            Sign1Message::<GroupBody>::parse(&self.group).map_err(|_| CustodyError::Malformed)?;
        let key = directory.hub_key(&group.key_id()).ok_or(CustodyError::NotOurHub)?;
        let group = group.verify(key).map_err(|_| CustodyError::NotOurHub)?;
        if group.network != *directory.network() {
            return Err(CustodyError::NotOurHub);
        }
        let leaf = leaf(envelope, mailbox, self.position);
        let leads = self.path.len() <= PATH_LEN_MAX
            && merkle::leads_to(
                &group.root,
                u64::from(group.size),
                &leaf,
                u64::from(self.index),
                &self.path,
            );
        if leads { Ok(group.at) } else { Err(CustodyError::OtherEnvelope) }
    }
}

/// Why a custody receipt is no proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CustodyError {
    /// Not a receipt.
    #[error("[R-101] custody receipt is malformed")]
    Malformed,
    /// Signed by no hub of this network.
    #[error("[R-102] custody receipt signed by no hub of this network")]
    NotOurHub,
    /// A receipt for something else.
    #[error("[R-103] custody receipt is not for this envelope")]
    OtherEnvelope,
}

impl CustodyError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "custody-malformed",
            Self::NotOurHub => "custody-not-our-hub",
            Self::OtherEnvelope => "custody-other-envelope",
        }
    }
}

/// One envelope of a commit group.
pub struct Taken {
    /// Hash of the envelope.
    pub digest: Digest,
    /// Its mailbox.
    pub mailbox: PartnerId,
    /// Its place there.
    pub position: u64,
}

/// Signs for a whole commit group at once; the receipts come in the order of `taken`.
///
/// Nothing may be handed out before the group is on disk.
pub fn sign_group(
    taken: &[Taken],
    network: &NetworkName,
    at: UnixSeconds,
    key: &SigningKey,
) -> Vec<CustodyReceipt> {
    let leaves: Vec<Vec<u8>> =
        taken.iter().map(|one| leaf(&one.digest, &one.mailbox, one.position)).collect();
    let (root, paths) = merkle::paths(leaves.iter().map(Vec::as_slice));
    let size = u32::try_from(taken.len()).expect("a group holds at most GROUP_LEN_MAX");
    let group = sign(key, &GroupBody { at, root, size, network: network.clone() });
    paths
        .into_iter()
        .zip(0..)
        .zip(taken)
        .map(|((path, index), one)| CustodyReceipt {
            path,
            group: group.as_bytes().to_vec(),
            index,
            position: one.position,
        })
        .collect()
}

fn leaf(envelope: &Digest, mailbox: &PartnerId, position: u64) -> Vec<u8> {
    cbor::encode(&(envelope, mailbox, position))
}
