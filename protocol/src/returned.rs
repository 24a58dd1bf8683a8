//! A hub's word that an envelope never reached its recipient, and never will (docs/protocol.md,
//! section 8): its partner was revoked, or its last day was over.
//!
//! The hub does not know who sent an envelope. So the office that holds the custody receipt asks for
//! it by its hash, and shows the answer to whoever wants to see it.

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::cose::{CoseError, Sign1Message, Signed, sign};
use crate::directory::Directory;
use crate::ids::{Digest, NetworkName, PartnerId};
use crate::keys::SigningKey;
use crate::time::UnixSeconds;

/// How long a hub remembers what it let go of without its recipient.
pub const REMEMBERED_DAYS: u32 = 60;

/// Why an envelope was let go of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// The recipient was revoked before it had fetched it.
    Revoked,
    /// Its last day was over before the recipient had fetched it.
    Expired,
}

/// What a hub says of an envelope that it let go of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Returned {
    /// When it was let go of, by the hub's clock.
    pub at: UnixSeconds,
    /// Why.
    pub why: ReturnReason,
    /// Whose mailbox it lay in.
    pub mailbox: PartnerId,
    /// The network.
    pub network: NetworkName,
    /// SHA-256 of the whole envelope.
    pub envelope: Digest,
}

impl Signed for Returned {
    const CONTEXT: &'static str = "saphan/1/returned";
    const LIMITS: Limits = Limits::new(512, 16);
}

/// A signed notice.
pub type SignedReturned = Sign1Message<Returned>;

/// Signs a notice with a hub's log key.
pub fn notice(returned: &Returned, log_key: &SigningKey) -> SignedReturned {
    sign(log_key, returned)
}

/// Why a notice is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnedError {
    /// Not a notice.
    #[error("[R-104] not a notice of a returned envelope: {0}")]
    Malformed(#[from] CoseError),
    /// Signed by no hub of this network, or for another network.
    #[error("[R-105] notice not signed by a hub of this network")]
    NotOurHub,
    /// About another envelope, or another mailbox.
    #[error("[R-106] notice about another envelope")]
    Other,
    /// Names a revocation that the directory does not know.
    #[error(
        "[R-107] the hub says that {0} was revoked, and the directory does not; fetch it again, then tell the administrator"
    )]
    NotRevoked(PartnerId),
}

impl ReturnedError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "returned-malformed",
            Self::NotOurHub => "returned-not-our-hub",
            Self::Other => "returned-other-envelope",
            Self::NotRevoked(_) => "returned-not-revoked",
        }
    }
}

/// Checks a notice about the envelope of this hash for `mailbox`.
///
/// # Errors
/// in that order.
pub fn check(
    message: &[u8],
    envelope: &Digest,
    mailbox: &PartnerId,
    directory: &Directory,
) -> Result<Returned, ReturnedError> {
    let message = SignedReturned::parse(message)?;
    let key = directory.hub_key(&message.key_id()).ok_or(ReturnedError::NotOurHub)?;
    let said = message.verify(key)?;
    if said.network != *directory.network() {
        return Err(ReturnedError::NotOurHub);
    }
    if said.envelope != *envelope || said.mailbox != *mailbox {
        return Err(ReturnedError::Other);
    }
    let was_revoked = |id| {
        let partner = directory.partner(id);
        partner.is_some_and(|partner| !partner.standing.stands() || !partner.past.is_empty())
    };
    if said.why == ReturnReason::Revoked && !was_revoked(mailbox) {
        return Err(ReturnedError::NotRevoked(mailbox.clone()));
    }
    Ok(said)
}
