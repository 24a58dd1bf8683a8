//! What does not fit the list, numbered.

use crate::cose::CoseError;
use crate::ids::NetworkName;

/// Why an entry or a checkpoint does not fit the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// [D-101] Not signed by the authority.
    #[error("[D-101] directory entry not signed by the authority: {0}")]
    Signature(#[from] CoseError),
    /// [D-102] Of another network.
    #[error("[D-102] directory entry of network {0}")]
    Network(NetworkName),
    /// [D-103] Not the next number.
    #[error("[D-103] directory entry {found} where {expected} was due")]
    Number {
        /// The number it carries.
        found: u64,
        /// The number that was due.
        expected: u64,
    },
    /// [D-104] Does not follow from the entry before it: two lists exist.
    #[error(
        "[D-104] directory entry {0} does not follow from the one before; two lists exist, tell the administrator"
    )]
    Chain(u64),
    /// [D-105] An act that makes no sense here: about a stranger.
    #[error("[D-105] directory entry {0} concerns a partner that was never admitted")]
    Stranger(u64),
    /// [D-106] More entries than an agent keeps.
    #[error("[D-106] directory has more than 65536 entries")]
    TooMany,
    /// [D-107] A checkpoint that is no prefix of our list: somebody was shown another one.
    #[error(
        "[D-107] checkpoint of {size} entries does not match ours: the hub shows different lists; tell the administrator"
    )]
    Fork {
        /// Its length.
        size: u64,
    },
    /// [D-108] A checkpoint of a longer list than ours.
    #[error(
        "[D-108] others have seen {size} directory entries and this office {ours}; fetch again"
    )]
    Behind {
        /// Its length.
        size: u64,
        /// Our length.
        ours: u64,
    },
    /// [D-109] A checkpoint note signed by no hub of this network, or of another network.
    #[error("[D-109] checkpoint not signed by a hub of this network")]
    NotOurHub,
    /// [D-110] A checkpoint note that is shorter than our own list: the hub was set back.
    #[error(
        "[D-110] the hub now has {size} directory entries, this office has {ours}: the hub was set back; tell the administrator"
    )]
    Rollback {
        /// The hub's length.
        size: u64,
        /// Our length.
        ours: u64,
    },
    /// [D-111] Another key for a partner whose key still stands: the old one is revoked first.
    #[error("[D-111] directory entry {0} gives a partner a second key; revoke the first")]
    KeyChange(u64),
    /// [D-112] Suspends who is not active, or resumes who is not suspended: what was revoked stays so.
    #[error("[D-112] directory entry {0} suspends or resumes a partner that is in no state for it")]
    State(u64),
    /// [D-113] A key that a partner, a hub or the authority has, or had: what was revoked never comes back.
    #[error(
        "[D-113] directory entry {0} lists a key that was in use before; tell the administrator"
    )]
    UsedKey(u64),
    /// [D-114] A new key that the one before it has not signed, for this partner.
    #[error(
        "[D-114] directory entry {0} gives a partner a new key that its old one has not signed"
    )]
    Succession(u64),
    /// [D-115] A self-revocation that no key of a partner of this list has signed that stands.
    #[error("[D-115] not the self-revocation of a partner whose key stands")]
    SelfRevocation,
    /// [D-116] A new root that has not said of this list that it goes on with it.
    #[error(
        "[D-116] directory entry {0} names a new root that does not go on with this list; tell the administrator"
    )]
    RootSuccession(u64),
    /// [D-117] A list that does not lead to the pinned root.
    #[error(
        "[D-117] directory entry {0} leads to another root than the one that this office knows; tell the administrator"
    )]
    OtherRoot(u64),
}

impl DirectoryError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Signature(_) => "directory-signature",
            Self::Network(_) => "directory-network",
            Self::Number { .. } => "directory-number",
            Self::Chain(_) => "directory-chain",
            Self::Stranger(_) => "directory-stranger",
            Self::TooMany => "directory-too-many",
            Self::Fork { .. } => "directory-fork",
            Self::Behind { .. } => "directory-behind",
            Self::NotOurHub => "directory-not-our-hub",
            Self::Rollback { .. } => "directory-rollback",
            Self::KeyChange(_) => "directory-key-change",
            Self::State(_) => "directory-state",
            Self::UsedKey(_) => "directory-used-key",
            Self::Succession(_) => "directory-succession",
            Self::SelfRevocation => "directory-self-revocation",
            Self::RootSuccession(_) => "directory-root-succession",
            Self::OtherRoot(_) => "directory-other-root",
        }
    }
}
