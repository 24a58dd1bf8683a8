//! Who belongs to the network: a list of acts, each signed by the authority and chained to the one
//! before (docs/protocol.md, section 7).
//!
//! The hub hands the list on and can withhold its tail, but cannot change, reorder or fork it.
//! Every agent keeps the whole list; the Merkle root over it travels inside statements as a
//! [`Checkpoint`], so that two agents notice when the hub shows them different lengths.

mod acts;
mod error;
mod lineage;
mod own_word;
mod partner;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::checkpoint::{Checkpoint, SignedCheckpoint};
use crate::cose::Sign1Message;
use crate::ids::{Digest, KeyId, NetworkName, PartnerId};
use crate::keys::VerifyingKey;
use crate::merkle;
use crate::time::UnixSeconds;

pub use acts::{
    Act, CERTIFICATE_LEN_MAX, DirectoryEntry, RevocationReason, Succession, SuspensionReason,
};
pub use error::DirectoryError;
pub use lineage::{Lineage, ROOT_CHANGES_MAX, RootChange, RootSuccession};
pub use own_word::{OwnWord, SelfRevocation, SelfRevoked};
pub use partner::{Partner, PastKey, Signer, Standing};

/// How long a key counts after the authority has listed the next one, which it signed: an office may
/// learn late that it has a new one.
pub const OLD_KEY_COUNTS: Duration = Duration::from_secs(90 * 86_400);
/// Most entries that an agent keeps: some hundred partners for decades.
pub const ENTRIES_MAX: usize = 65_536;

/// The list, checked entry by entry under the keys of the authority, one of which is pinned.
#[derive(Debug, Clone)]
pub struct Directory {
    network: NetworkName,
    lineage: Lineage,
    roots: Vec<RootChange>,
    messages: Vec<Vec<u8>>,
    partners: BTreeMap<PartnerId, Partner>,
    hubs: BTreeMap<KeyId, VerifyingKey>,
}

impl Directory {
    /// An empty list of `network` under the authority's key, or what leads to it.
    pub fn new(network: NetworkName, authority: impl Into<Lineage>) -> Self {
        Self {
            network,
            lineage: authority.into(),
            roots: Vec::new(),
            messages: Vec::new(),
            partners: BTreeMap::new(),
            hubs: BTreeMap::new(),
        }
    }

    /// Reads a list that came whole, under the key of any root that it holds.
    ///
    /// # Errors
    /// As [`Directory::append`].
    pub fn read(
        network: NetworkName,
        pinned: VerifyingKey,
        messages: &[impl AsRef<[u8]>],
    ) -> Result<Self, DirectoryError> {
        let mut read = Self::new(network, Lineage::found_in(pinned, messages)?);
        for message in messages {
            read.append(message.as_ref())?;
        }
        Ok(read)
    }

    /// Appends one signed entry.
    ///
    /// # Errors
    /// D-101 to D-106, D-111 to D-114, D-116 and D-117; the list is then unchanged.
    pub fn append(&mut self, message: &[u8]) -> Result<DirectoryEntry, DirectoryError> {
        let entry = Sign1Message::<DirectoryEntry>::parse(message)
            .and_then(|message| message.verify(self.authority()))?;
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
        if !self.lineage.allows(&entry, self.roots.len()) {
            return Err(DirectoryError::OtherRoot(entry.number));
        }
        self.apply(&entry)?;
        self.messages.push(message.to_vec());
        Ok(entry)
    }

    fn apply(&mut self, entry: &DirectoryEntry) -> Result<(), DirectoryError> {
        let number = entry.number;
        match &entry.act {
            Act::Admit { key, partner, certificate } => {
                let known = self.admitted(partner, key, number)?;
                let certificate = certificate.clone();
                self.partners.insert(partner.clone(), Partner { certificate, ..known });
            }
            Act::Renew { key, partner, succession, certificate } => {
                let known = self.renewed(partner, key, succession, entry)?;
                let certificate = certificate.clone();
                self.partners.insert(partner.clone(), Partner { certificate, ..known });
            }
            Act::Revoke { since, reason, partner } => {
                let known = self.known(partner, number)?;
                known.listed = Standing::Revoked { since: *since, reason: *reason };
                known.settle();
            }
            Act::Suspend { reason, partner } => {
                let known = self.known(partner, number)?;
                if known.listed != Standing::Active {
                    return Err(DirectoryError::State(number));
                }
                known.listed = Standing::Suspended { reason: *reason };
                known.settle();
            }
            Act::Resume { partner } => {
                let known = self.known(partner, number)?;
                if !matches!(known.listed, Standing::Suspended { .. }) {
                    return Err(DirectoryError::State(number));
                }
                known.listed = Standing::Active;
                known.settle();
            }
            Act::Hub { key, .. } => {
                self.hubs.insert(key.id(), *key);
            }
            Act::Root { key, .. } => self.change_root(entry, key)?,
        }
        Ok(())
    }

    fn change_root(
        &mut self,
        entry: &DirectoryEntry,
        key: &VerifyingKey,
    ) -> Result<(), DirectoryError> {
        let refused = DirectoryError::RootSuccession(entry.number);
        let Some((change, said)) = RootChange::read(entry, self.authority())? else {
            return Err(refused);
        };
        if said.previous != self.head() || self.roots.len() >= ROOT_CHANGES_MAX {
            return Err(refused);
        }
        if self.is_used(key) {
            return Err(DirectoryError::UsedKey(entry.number));
        }
        self.roots.push(change);
        Ok(())
    }

    /// A partner as it is once it is admitted with `key`.
    fn admitted(
        &self,
        id: &PartnerId,
        key: &VerifyingKey,
        number: u64,
    ) -> Result<Partner, DirectoryError> {
        let known = self.partners.get(id);
        let mut past = known.map(|known| known.past.clone()).unwrap_or_default();
        match known {
            // A new certificate does not end a suspension.
            Some(known) if known.listed.stands() && known.key == *key => {
                return Ok(known.clone());
            }
            Some(known) => match known.listed {
                Standing::Active | Standing::Suspended { .. } => {
                    return Err(DirectoryError::KeyChange(number));
                }
                Standing::Revoked { since, .. } => {
                    let until = known.own_word.map_or(since, |own| own.min(since));
                    past.push(PastKey { key: known.key, until, is_revoked: true });
                }
            },
            None => {}
        }
        if self.is_used(key) {
            return Err(DirectoryError::UsedKey(number));
        }
        Ok(Partner::admitted(*key, past))
    }

    /// A partner as it is once it goes on with `key`.
    fn renewed(
        &self,
        id: &PartnerId,
        key: &VerifyingKey,
        succession: &[u8],
        entry: &DirectoryEntry,
    ) -> Result<Partner, DirectoryError> {
        let number = entry.number;
        let known = self.partners.get(id).ok_or(DirectoryError::Stranger(number))?;
        if !known.listed.stands() {
            return Err(DirectoryError::State(number));
        }
        let said = Sign1Message::<Succession>::parse(succession)
            .and_then(|said| said.verify(&known.key))
            .map_err(|_| DirectoryError::Succession(number))?;
        if said.key != *key || said.partner != *id || said.network != self.network {
            return Err(DirectoryError::Succession(number));
        }
        if self.is_used(key) {
            return Err(DirectoryError::UsedKey(number));
        }
        let mut renewed = Partner { key: *key, ..known.clone() };
        let until = entry.at.plus(OLD_KEY_COUNTS);
        renewed.past.push(PastKey { key: known.key, until, is_revoked: false });
        Ok(renewed)
    }

    /// Whether a partner, a hub or the authority has this key, or had it.
    fn is_used(&self, key: &VerifyingKey) -> bool {
        let id = key.id();
        self.authority() == key
            || self.roots.iter().any(|change| change.former_key == *key)
            || self.hubs.contains_key(&id)
            || self.partners.values().any(|partner| partner.signer(&id).is_some())
    }

    fn known(&mut self, id: &PartnerId, number: u64) -> Result<&mut Partner, DirectoryError> {
        self.partners.get_mut(id).ok_or(DirectoryError::Stranger(number))
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The key of the authority that signs the next entry.
    pub fn authority(&self) -> &VerifyingKey {
        self.roots.last().map_or(self.lineage.first(), |change| &change.key)
    }

    /// The key that signed the first entry, and what leads from it to the pinned root.
    pub fn lineage(&self) -> &Lineage {
        &self.lineage
    }

    /// The changes of the root, in their order.
    pub fn root_changes(&self) -> &[RootChange] {
        &self.roots
    }

    /// The signed entries of those changes.
    pub fn root_messages(&self) -> Vec<&[u8]> {
        let place = |change: &RootChange| usize::try_from(change.number).ok();
        let placed = self.roots.iter().filter_map(place);
        placed.filter_map(|at| self.messages.get(at)).map(Vec::as_slice).collect()
    }

    /// Whether the list has come to the pinned root. Before that nobody is on it: what an earlier key
    /// signed counts only by what the pinned one says of it.
    fn is_whole(&self) -> bool {
        self.roots.len() >= self.lineage.len()
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

    /// A partner, whether active, suspended or revoked.
    pub fn partner(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.get(id).filter(|_| self.is_whole())
    }

    /// All partners by name.
    pub fn partners(&self) -> impl Iterator<Item = (&PartnerId, &Partner)> {
        self.partners.iter().filter(|_| self.is_whole())
    }

    /// The partner, if it may take part now.
    pub fn active(&self, id: &PartnerId) -> Option<&Partner> {
        self.partner(id).filter(|partner| partner.standing == Standing::Active)
    }

    /// Whether something may be put into this partner's mailbox: it is active, or suspended and may
    /// come back.
    pub fn has_mailbox(&self, id: &PartnerId) -> bool {
        self.partner(id).is_some_and(|partner| partner.standing.stands())
    }

    /// The key of one of the network's hubs.
    pub fn hub_key(&self, id: &KeyId) -> Option<&VerifyingKey> {
        self.hubs.get(id).filter(|_| self.is_whole())
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
