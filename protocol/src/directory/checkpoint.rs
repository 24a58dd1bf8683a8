//! How far somebody has seen the list, and a hub's word on it.

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::cose::Signed;
use crate::ids::{Digest, NetworkName};
use crate::time::UnixSeconds;

/// How much of the list somebody had seen: its length and the Merkle root over its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// RFC 9162 root over the signed messages.
    pub root: Digest,
    /// Number of entries.
    pub size: u64,
}

/// A checkpoint with the hub's word that at this moment there was nothing newer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckpointNote {
    /// The hub's clock.
    pub at: UnixSeconds,
    /// The network.
    pub network: NetworkName,
    /// The list as the hub has it.
    pub checkpoint: Checkpoint,
}

impl Signed for CheckpointNote {
    const CONTEXT: &'static str = "saphan/1/checkpoint";
    const LIMITS: Limits = Limits::new(256, 16);
}
