//! A partner, and whether it may take part.

use super::acts::{RevocationReason, SuspensionReason};
use crate::keys::VerifyingKey;
use crate::time::UnixSeconds;

/// Whether a partner may take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Admitted, not revoked, not suspended.
    Active,
    /// Stopped for a while: nothing is sealed to it or relayed for it, and nothing of it is lost.
    Suspended {
        /// Why.
        reason: SuspensionReason,
    },
    /// Cut off since this moment.
    Revoked {
        /// From when on its statements do not count.
        since: UnixSeconds,
        /// Why.
        reason: RevocationReason,
    },
}

/// A partner as the directory knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its identity key.
    pub key: VerifyingKey,
    /// Its identity certificate, X.509 DER.
    pub certificate: Vec<u8>,
    /// Whether it may take part.
    pub standing: Standing,
}

impl Standing {
    /// Whether the partner's key stands: it is active, or will be again once it is resumed.
    pub fn stands(self) -> bool {
        match self {
            Self::Active | Self::Suspended { .. } => true,
            Self::Revoked { .. } => false,
        }
    }
}
