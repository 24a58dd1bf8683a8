//! What is wrong with a log of acts, numbered.

use saphan_protocol::cose::CoseError;
use saphan_protocol::ids::NetworkName;

/// What is wrong with the log of acts. Each names the act at which it shows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActsError {
    /// [L-101] Not signed by the authority as an act.
    #[error("[L-101] act {number} is not one that the authority signed: {source}")]
    Signature {
        /// Its place.
        number: u64,
        /// What does not fit.
        source: CoseError,
    },
    /// [L-102] Of another network.
    #[error("[L-102] act {number} is of network {network}")]
    Network {
        /// Its place.
        number: u64,
        /// What it says.
        network: NetworkName,
    },
    /// [L-103] Not the next number: one was removed, repeated or put elsewhere.
    #[error("[L-103] act {found} stands where act {expected} belongs: one was removed or moved")]
    Number {
        /// The number it carries.
        found: u64,
        /// The number that was due.
        expected: u64,
    },
    /// [L-104] Does not follow from the one before: the key was used on two copies.
    #[error("[L-104] act {0} does not follow from the one before: two logs exist")]
    Chain(u64),
    /// [L-105] An act and the list of who belongs do not say the same.
    #[error("[L-105] act {act} put entry {entry} into the list, and the list says otherwise")]
    Differs {
        /// The act.
        act: u64,
        /// The entry of the list.
        entry: u64,
    },
    /// [L-106] The list has an entry that no act put there.
    #[error("[L-106] no act put entry {entry} into the list; the log of acts ends with {acts}")]
    Unknown {
        /// The entry of the list.
        entry: u64,
        /// How many acts there are.
        acts: u64,
    },
    /// [L-107] More acts than are kept.
    #[error("[L-107] the log has 65536 acts and takes no more")]
    TooMany,
    /// [L-108] The log of an authority begins with its making.
    #[error("[L-108] act {0} is out of place: a log begins with `init`, once")]
    Init(u64),
    /// [L-109] A kit that is none, or a confirmation of another than the newest.
    #[error("[L-109] act {0} is about a recovery kit that is not there")]
    Kit(u64),
    /// [L-110] An invitation that was made before, or the answer to one that is not there or was taken back.
    #[error(
        "[L-110] act {0} answers an invitation that is not there or was taken back, or repeats one"
    )]
    Invitation(u64),
    /// [L-111] An act that needs the second person, and has no word of theirs.
    #[error("[L-111] act {0} lacks the word of the second administrator")]
    Second(u64),
    /// [L-112] A new root that is not the one of the entry for the list.
    #[error("[L-112] act {0} changes the root, and its entry of the list does not")]
    Root(u64),
}

impl ActsError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Signature { .. } => "acts-signature",
            Self::Network { .. } => "acts-network",
            Self::Number { .. } => "acts-number",
            Self::Chain(_) => "acts-chain",
            Self::Differs { .. } => "acts-differ",
            Self::Unknown { .. } => "acts-unknown-entry",
            Self::TooMany => "acts-too-many",
            Self::Init(_) => "acts-init",
            Self::Kit(_) => "acts-kit",
            Self::Invitation(_) => "acts-invitation",
            Self::Second(_) => "acts-second",
            Self::Root(_) => "acts-root",
        }
    }
}
