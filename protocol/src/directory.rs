//! Who belongs to the network: a list of acts, each signed by the authority and chained to the one
//! before (docs/protocol.md, section 7).
//!
//! The hub hands the list on and can withhold its tail, but cannot change, reorder or fork it.
//! Every agent keeps the whole list; the Merkle root over it travels inside statements as a
//! [`Checkpoint`], so that two agents notice when the hub shows them different lengths.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::checkpoint::{Checkpoint, SignedCheckpoint};
use crate::cose::{CoseError, Sign1Message, Signed};
use crate::ids::{Digest, KeyId, NetworkName, PartnerId};
use crate::keys::VerifyingKey;
use crate::merkle;
use crate::time::UnixSeconds;

/// Longest certificate in an entry, in bytes of DER.
pub const CERTIFICATE_LEN_MAX: usize = 4096;
/// Most entries that an agent keeps: some hundred partners for decades.
pub const ENTRIES_MAX: usize = 65_536;

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
}

impl Signed for DirectoryEntry {
    const CONTEXT: &'static str = "saphan/1/directory";
    const LIMITS: Limits = Limits::new(CERTIFICATE_LEN_MAX + 1024, 32);
}

/// Whether a partner may take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Admitted, not revoked.
    Active,
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
    /// [D-105] An act that makes no sense here: a revocation of a stranger.
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
        }
    }
}

/// The list, checked entry by entry under the pinned key of the authority.
#[derive(Debug, Clone)]
pub struct Directory {
    network: NetworkName,
    authority: VerifyingKey,
    messages: Vec<Vec<u8>>,
    partners: BTreeMap<PartnerId, Partner>,
    hubs: BTreeMap<KeyId, VerifyingKey>,
}

impl Directory {
    /// An empty list of `network` under `authority`.
    pub fn new(network: NetworkName, authority: VerifyingKey) -> Self {
        Self {
            network,
            authority,
            messages: Vec::new(),
            partners: BTreeMap::new(),
            hubs: BTreeMap::new(),
        }
    }

    /// Appends one signed entry.
    ///
    /// # Errors
    /// D-101 to D-106 and D-111; the list is then unchanged.
    pub fn append(&mut self, message: &[u8]) -> Result<DirectoryEntry, DirectoryError> {
        let entry = Sign1Message::<DirectoryEntry>::parse(message)
            .and_then(|message| message.verify(&self.authority))?;
        if entry.network != self.network {
            return Err(DirectoryError::Network(entry.network));
        }
        if entry.number != self.len() {
            return Err(DirectoryError::Number { found: entry.number, expected: self.len() });
        }
        if entry.previous != self.head() {
            return Err(DirectoryError::Chain(entry.number));
        }
        if self.messages.len() >= ENTRIES_MAX {
            return Err(DirectoryError::TooMany);
        }
        self.apply(&entry)?;
        self.messages.push(message.to_vec());
        Ok(entry)
    }

    fn apply(&mut self, entry: &DirectoryEntry) -> Result<(), DirectoryError> {
        match &entry.act {
            Act::Admit { key, partner, certificate } => {
                if self.active(partner).is_some_and(|known| known.key != *key) {
                    return Err(DirectoryError::KeyChange(entry.number));
                }
                let known = Partner {
                    key: *key,
                    certificate: certificate.clone(),
                    standing: Standing::Active,
                };
                self.partners.insert(partner.clone(), known);
            }
            Act::Revoke { since, reason, partner } => {
                let known =
                    self.partners.get_mut(partner).ok_or(DirectoryError::Stranger(entry.number))?;
                known.standing = Standing::Revoked { since: *since, reason: *reason };
            }
            Act::Hub { key, .. } => {
                self.hubs.insert(key.id(), *key);
            }
        }
        Ok(())
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The pinned key of the authority.
    pub fn authority(&self) -> &VerifyingKey {
        &self.authority
    }

    /// Number of entries.
    pub fn len(&self) -> u64 {
        self.messages.len() as u64
    }

    /// Whether nothing has been learned yet.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// What the next entry must name as the one before it.
    pub fn head(&self) -> Digest {
        Digest::of(self.messages.last().map_or(&[][..], Vec::as_slice))
    }

    /// Signed messages from number `since` on, at most `most`.
    pub fn since(&self, since: u64, most: usize) -> &[Vec<u8>] {
        let from = usize::try_from(since).unwrap_or(usize::MAX).min(self.messages.len());
        let to = from.saturating_add(most).min(self.messages.len());
        &self.messages[from..to]
    }

    /// A partner, whether active or revoked.
    pub fn partner(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.get(id)
    }

    /// All partners by name.
    pub fn partners(&self) -> impl Iterator<Item = (&PartnerId, &Partner)> {
        self.partners.iter()
    }

    /// The partner, if it may take part now.
    pub fn active(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.get(id).filter(|partner| partner.standing == Standing::Active)
    }

    /// The key of one of the network's hubs.
    pub fn hub_key(&self, id: &KeyId) -> Option<&VerifyingKey> {
        self.hubs.get(id)
    }

    /// Length and root of the whole list.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { root: self.root_of(self.messages.len()), size: self.len() }
    }

    fn root_of(&self, size: usize) -> Digest {
        merkle::root(self.messages[..size].iter().map(Vec::as_slice))
    }

    /// Holds somebody else's checkpoint against our list.
    ///
    /// # Errors
    /// D-108 if it is longer than ours, D-107 if it is no prefix of ours.
    pub fn compare(&self, theirs: &Checkpoint) -> Result<(), DirectoryError> {
        let size = usize::try_from(theirs.size).unwrap_or(usize::MAX);
        if size > self.messages.len() {
            return Err(DirectoryError::Behind { size: theirs.size, ours: self.len() });
        }
        if self.root_of(size) == theirs.root {
            Ok(())
        } else {
            Err(DirectoryError::Fork { size: theirs.size })
        }
    }

    /// Checks a hub's word and returns its time: until 24 h later the list counts as fresh.
    ///
    /// # Errors
    /// As [`Directory::check_seen`], and D-110 if the hub has less than we.
    pub fn check_note(&self, note: &SignedCheckpoint) -> Result<UnixSeconds, DirectoryError> {
        self.check_hub(note)?;
        let Checkpoint { size, .. } = note.checkpoint();
        if size < self.len() {
            return Err(DirectoryError::Rollback { size, ours: self.len() });
        }
        self.compare(&note.checkpoint())?;
        Ok(note.at())
    }

    /// Holds a hub's word that somebody else was given against our list.
    ///
    /// # Errors
    /// D-109 for a signature that is no hub's, D-107 and D-108 as in [`Directory::compare`].
    pub fn check_seen(&self, note: &SignedCheckpoint) -> Result<(), DirectoryError> {
        self.check_hub(note)?;
        self.compare(&note.checkpoint())
    }

    /// Whether a hub on the list has signed this word for this network, whatever it says.
    pub fn is_word_of_hub(&self, note: &SignedCheckpoint) -> bool {
        let is_signed = self.hub_key(&note.key_id()).is_some_and(|key| note.is_signed_by(key));
        is_signed && *note.network() == self.network
    }

    fn check_hub(&self, note: &SignedCheckpoint) -> Result<(), DirectoryError> {
        if self.is_word_of_hub(note) { Ok(()) } else { Err(DirectoryError::NotOurHub) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cose::sign;
    use crate::keys::SigningKey;
    use zeroize::Zeroizing;

    /// D-106: the list is filled by hand, as signing 65,536 entries takes a while.
    #[test]
    fn a_list_at_its_bound_takes_no_more() {
        let authority = SigningKey::from_seed(Zeroizing::new([1; 32]));
        let network: NetworkName = "mekong".parse().unwrap();
        let mut list = Directory::new(network.clone(), authority.verifying_key());
        list.messages = vec![Vec::new(); ENTRIES_MAX];
        let entry = DirectoryEntry {
            at: UnixSeconds::new(0),
            act: Act::Hub {
                key: authority.verifying_key(),
                name: "eu-1".to_owned(),
                certificate: Vec::new(),
            },
            number: list.len(),
            network,
            previous: list.head(),
        };
        let message = sign(&authority, &entry);

        let error = list.append(message.as_bytes()).unwrap_err();
        assert_eq!(error, DirectoryError::TooMany);
        assert!(error.to_string().starts_with("[D-106]"));
        assert_eq!(error.code(), "directory-too-many");
        assert_eq!(list.len(), ENTRIES_MAX as u64);
    }
}
