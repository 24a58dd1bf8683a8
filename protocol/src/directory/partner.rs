//! A partner, its keys one after the other, and whether it may take part.

use super::acts::{RevocationReason, SuspensionReason};
use crate::ids::KeyId;
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

impl Standing {
    /// Whether the partner's key stands: it is active, or will be again once it is resumed.
    pub fn stands(self) -> bool {
        match self {
            Self::Active | Self::Suspended { .. } => true,
            Self::Revoked { .. } => false,
        }
    }
}

/// A key that a partner had before the one that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastKey {
    /// The key.
    pub key: VerifyingKey,
    /// What the hub took from this moment on does not count under it.
    pub until: UnixSeconds,
    /// Whether it was revoked; else it signed the key that came after it.
    pub is_revoked: bool,
}

/// A key that a partner has or had, and how long what is signed with it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signer {
    /// The key.
    pub key: VerifyingKey,
    /// What the hub took from this moment on does not count; `None` as long as the key stands.
    pub until: Option<UnixSeconds>,
    /// Whether it was revoked: then nothing rests on it that lies ahead.
    pub is_revoked: bool,
}

impl Signer {
    /// Whether what the hub took at `relayed` counts under this key.
    pub fn counts_at(&self, relayed: UnixSeconds) -> bool {
        self.until.is_none_or(|until| relayed < until)
    }
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
    /// The keys that it had before, oldest first.
    pub past: Vec<PastKey>,
    /// What the authority's list says by itself.
    pub(super) listed: Standing,
    /// Since when the partner is out by its own word.
    pub(super) own_word: Option<UnixSeconds>,
}

impl Partner {
    /// A partner as it is admitted.
    pub(super) fn admitted(key: VerifyingKey, past: Vec<PastKey>) -> Self {
        let (standing, listed, own_word) = (Standing::Active, Standing::Active, None);
        Self { key, certificate: Vec::new(), standing, past, listed, own_word }
    }

    /// Since when it is out by its own word, if it is and the authority has not said so yet.
    pub fn out_by_own_word(&self) -> Option<UnixSeconds> {
        self.own_word.filter(|_| self.listed.stands())
    }

    /// Works out what list and own word come to, and ends the keys of a line that is over.
    pub(super) fn settle(&mut self) {
        self.standing = match (self.listed, self.own_word) {
            (listed, None) => listed,
            (Standing::Revoked { since, reason }, Some(own)) => {
                Standing::Revoked { since: since.min(own), reason }
            }
            (Standing::Active | Standing::Suspended { .. }, Some(since)) => {
                Standing::Revoked { since, reason: RevocationReason::PartnerRevoked }
            }
        };
        let Standing::Revoked { since, .. } = self.standing else { return };
        // The keys before it rest on it, and so on each other.
        let is_over = !self.listed.stands();
        for past in self.past.iter_mut().rev().take_while(|past| !past.is_revoked) {
            past.until = past.until.min(since);
        }
        if is_over {
            for past in self.past.iter_mut().rev().take_while(|past| !past.is_revoked) {
                past.is_revoked = true;
            }
        }
    }
    /// The key of this id, if the partner has it or had it.
    pub fn signer(&self, id: &KeyId) -> Option<Signer> {
        if self.key.id() == *id {
            return Some(self.present());
        }
        let past = self.past.iter().rev().find(|past| past.key.id() == *id)?;
        Some(Signer { key: past.key, until: Some(past.until), is_revoked: past.is_revoked })
    }

    /// The key that it has.
    pub fn present(&self) -> Signer {
        let until = match self.standing {
            Standing::Active | Standing::Suspended { .. } => None,
            Standing::Revoked { since, .. } => Some(since),
        };
        Signer { key: self.key, until, is_revoked: until.is_some() }
    }

    /// The key of this id for what lies ahead, like a prekey of a week that begins at `from`: the one
    /// that the partner has, or an earlier one that signed it, for as long as that counts.
    pub fn stands_behind(&self, id: &KeyId, from: UnixSeconds) -> Option<VerifyingKey> {
        self.signer(id).filter(|one| !one.is_revoked && one.counts_at(from)).map(|one| one.key)
    }

    /// The keys that stand, the one that it has first: those before it have signed the next one.
    pub fn line(&self) -> Vec<VerifyingKey> {
        let past = self.past.iter().rev().take_while(|past| !past.is_revoked);
        std::iter::once(self.key).chain(past.map(|past| past.key)).collect()
    }

    /// The key of this id, or else the one that the partner has: what is not signed with either fails
    /// against that one.
    pub fn signer_or_present(&self, id: &KeyId) -> Signer {
        self.signer(id).unwrap_or_else(|| self.present())
    }

    /// All keys of the partner, the one that it has first: an officer may have been certified under an
    /// earlier one.
    pub fn keys(&self) -> Vec<VerifyingKey> {
        std::iter::once(self.key).chain(self.past.iter().rev().map(|past| past.key)).collect()
    }
}
