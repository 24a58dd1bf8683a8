//! Weekly prekeys: the keys that envelopes are sealed to, each signed by its owner's identity
//! (docs/protocol.md, section 4).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::cose::{CoseError, Sign1Message, Signed, sign};
use crate::directory::Directory;
use crate::ids::{NetworkName, PartnerId};
use crate::keys::SigningKey;
use crate::seal::{PUBLIC_LEN, PrekeyPublic, PrekeySecret, SealError};
use crate::time::{IsoWeek, UnixSeconds};

/// Weeks published beyond the current one.
pub const WEEKS_AHEAD: u32 = 13;
/// How long after its week a secret still opens what was sealed in it.
pub const GRACE: Duration = Duration::from_secs(7 * 86_400);
/// When a secret is gone at the latest, counted from the end of its week.
pub const KEEP_MAX: Duration = Duration::from_secs(30 * 86_400);

/// What a partner signs about one of its prekeys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrekeyBody {
    #[serde(with = "serde_bytes")]
    key: Vec<u8>,
    week: IsoWeek,
    /// When it was made; of two for one week the later counts.
    created: UnixSeconds,
    network: NetworkName,
    partner: PartnerId,
}

impl Signed for PrekeyBody {
    const CONTEXT: &'static str = "saphan/1/prekey";
    const LIMITS: Limits = Limits::new(PUBLIC_LEN + 256, 16);
}

/// A prekey as it is published.
pub type SignedPrekey = Sign1Message<PrekeyBody>;

/// A prekey whose signature, owner and window were checked.
#[derive(Clone)]
pub struct Prekey {
    /// The key to seal to.
    pub key: PrekeyPublic,
    /// Its window.
    pub week: IsoWeek,
    /// When it was made.
    pub created: UnixSeconds,
}

/// Why a prekey is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrekeyError {
    /// [K-101] Of another partner or network than the one asked for.
    #[error("[K-101] prekey of another partner")]
    OtherOwner,
    /// [K-102] Not signed by that partner's identity, or the partner does not take part.
    #[error("[K-102] prekey not signed by its partner: {0}")]
    Signature(#[from] CoseError),
    /// [K-103] For another week than the one now.
    #[error("[K-103] prekey for {found}; it is {expected}")]
    Week {
        /// Its window.
        found: IsoWeek,
        /// The week that it is.
        expected: IsoWeek,
    },
    /// [K-104] Not a key.
    #[error(transparent)]
    Key(#[from] SealError),
    /// [K-105] The partner is unknown or revoked.
    #[error("[K-105] no active partner owns this prekey")]
    Partner,
}

impl PrekeyError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherOwner => "prekey-other-owner",
            Self::Signature(_) => "prekey-signature",
            Self::Week { .. } => "prekey-week",
            Self::Key(_) => "prekey-key",
            Self::Partner => "prekey-partner",
        }
    }
}

/// Signs the public half of `secret` for `week`.
pub fn publish(
    secret: &PrekeySecret,
    week: IsoWeek,
    network: &NetworkName,
    partner: &PartnerId,
    created: UnixSeconds,
    identity: &SigningKey,
) -> SignedPrekey {
    let body = PrekeyBody {
        key: secret.public().as_bytes().to_vec(),
        week,
        created,
        network: network.clone(),
        partner: partner.clone(),
    };
    sign(identity, &body)
}

/// Checks a prekey that is said to be `partner`'s, whatever its week.
///
/// # Errors
/// K-105, K-102, K-101, K-104, in that order.
pub fn check(
    message: &SignedPrekey,
    partner: &PartnerId,
    directory: &Directory,
) -> Result<Prekey, PrekeyError> {
    let owner = directory.active(partner).ok_or(PrekeyError::Partner)?;
    let claimed = message.body()?;
    let key = owner.stands_behind(&message.key_id(), claimed.week.start());
    let body = message.verify(&key.unwrap_or(owner.key))?;
    if body.partner != *partner || body.network != *directory.network() {
        return Err(PrekeyError::OtherOwner);
    }
    let key = PrekeyPublic::from_bytes(&body.key)?;
    Ok(Prekey { key, week: body.week, created: body.created })
}

/// Checks a prekey for sealing to `partner` at `now`.
///
/// # Errors
/// As [`check`], then K-103 if its week is not this one: a hub that serves old prekeys is noticed.
pub fn check_current(
    message: &SignedPrekey,
    partner: &PartnerId,
    directory: &Directory,
    now: UnixSeconds,
) -> Result<Prekey, PrekeyError> {
    let prekey = check(message, partner, directory)?;
    let expected = now.week();
    if prekey.week == expected {
        Ok(prekey)
    } else {
        Err(PrekeyError::Week { found: prekey.week, expected })
    }
}

/// Whether a secret of `week` may be deleted at `now`.
///
/// `drained` is the last moment at which the mailbox was fetched to its end: a long holiday loses
/// nothing, as long as it ends within [`KEEP_MAX`].
pub fn is_over(week: IsoWeek, now: UnixSeconds, drained: Option<UnixSeconds>) -> bool {
    let grace_over = week.end().plus(GRACE);
    now >= week.end().plus(KEEP_MAX)
        || (now >= grace_over && drained.is_some_and(|at| at >= grace_over))
}
