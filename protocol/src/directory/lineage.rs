//! One key of the authority after the other: the old key lists the new one, and the new one says of the
//! list that it goes on with it.
//!
//! The old key's word carries whoever knows the old root over to the new one. The new key's word
//! carries whoever knows the new root back to the beginning: it names the key before it, and the list
//! as it was then. So a list is read under any root that it ever had.

use serde::{Deserialize, Serialize};

use super::acts::{Act, DirectoryEntry};
use super::error::DirectoryError;
use crate::cbor::Limits;
use crate::cose::{Sign1Message, Signed};
use crate::ids::{Digest, NetworkName};
use crate::keys::VerifyingKey;
use crate::time::UnixSeconds;

/// Most changes of the root that a list may hold: one in a year for as long as certificates of roots live.
pub const ROOT_CHANGES_MAX: usize = 24;

/// What a new key of the authority says when it takes over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RootSuccession {
    /// When, by the authority's clock.
    pub at: UnixSeconds,
    /// The key before it.
    pub former: VerifyingKey,
    /// Place of the entry that lists the new key: what stands before it is the former key's.
    pub number: u64,
    /// The network.
    pub network: NetworkName,
    /// Hash of the whole signed message before that entry.
    pub previous: Digest,
}

impl Signed for RootSuccession {
    const CONTEXT: &'static str = "saphan/1/root-succession";
    const LIMITS: Limits = Limits::new(256, 16);
}

/// A change of the root that a list holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootChange {
    /// When, by the authority's clock.
    pub at: UnixSeconds,
    /// Place of the entry.
    pub number: u64,
    /// The key before it.
    pub former_key: VerifyingKey,
    /// The key from the next entry on.
    pub key: VerifyingKey,
    /// Certificate of the former root, X.509 DER.
    pub former: Vec<u8>,
    /// Certificate of the new root, X.509 DER.
    pub certificate: Vec<u8>,
    /// The new root as the former one certified it, X.509 DER.
    pub link: Vec<u8>,
    /// From when on certificates do not count that rest on the former root.
    pub until: UnixSeconds,
    /// The new key's word: a signed [`RootSuccession`].
    pub succession: Vec<u8>,
}

impl RootChange {
    /// Reads changes of the root that came by themselves, without the entries between them: under the key
    /// of any root among them.
    ///
    /// # Errors
    /// D-101, D-102, D-103 if they are out of order, D-116.
    pub fn read_all(
        network: &NetworkName,
        pinned: VerifyingKey,
        messages: &[impl AsRef<[u8]>],
    ) -> Result<Vec<Self>, DirectoryError> {
        let lineage = Lineage::found_in(pinned, messages)?;
        let mut changes: Vec<Self> = Vec::new();
        for message in messages {
            let key = changes.last().map_or(lineage.first(), |change| &change.key);
            let entry = Sign1Message::<DirectoryEntry>::parse(message.as_ref())
                .and_then(|message| message.verify(key))?;
            if entry.network != *network {
                return Err(DirectoryError::Network(entry.network));
            }
            let expected = changes.last().map_or(0, |change| change.number.saturating_add(1));
            if entry.number < expected {
                return Err(DirectoryError::Number { found: entry.number, expected });
            }
            let change = Self::read(&entry, key)?;
            let (change, _) = change.ok_or(DirectoryError::RootSuccession(entry.number))?;
            changes.push(change);
        }
        Ok(changes)
    }

    /// Reads an entry, which `former_key` has signed; none if it is about something else. What the new
    /// key says of the message before it is for whoever has that.
    ///
    /// # Errors
    /// D-116.
    pub(crate) fn read(
        entry: &DirectoryEntry,
        former_key: &VerifyingKey,
    ) -> Result<Option<(Self, RootSuccession)>, DirectoryError> {
        let Act::Root { key, link, until, former, succession, certificate } = &entry.act else {
            return Ok(None);
        };
        let refused = DirectoryError::RootSuccession(entry.number);
        let said = Sign1Message::<RootSuccession>::parse(succession)
            .and_then(|said| said.verify(key))
            .map_err(|_| refused.clone())?;
        let fits = said.former == *former_key
            && said.number == entry.number
            && said.network == entry.network;
        if !fits {
            return Err(refused);
        }
        let change = Self {
            at: entry.at,
            number: entry.number,
            former_key: *former_key,
            key: *key,
            former: former.clone(),
            certificate: certificate.clone(),
            link: link.clone(),
            until: *until,
            succession: succession.clone(),
        };
        Ok(Some((change, said)))
    }
}

/// Under which key a list begins, and to which root it has to come before it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    first: VerifyingKey,
    ahead: Vec<Ahead>,
}

/// A change that is known before the list holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Ahead {
    number: u64,
    succession: Vec<u8>,
}

impl From<VerifyingKey> for Lineage {
    /// A list that begins under the pinned key.
    fn from(pinned: VerifyingKey) -> Self {
        Self { first: pinned, ahead: Vec::new() }
    }
}

impl Lineage {
    /// What leads to the root with the key `pinned`, by the words of keys that took over, in any order.
    /// Words that do not lead there are left aside.
    ///
    /// # Errors
    /// D-116 for words that go round in a circle, or are more than a list may hold.
    pub fn leading_to(
        pinned: VerifyingKey,
        words: &[impl AsRef<[u8]>],
    ) -> Result<Self, DirectoryError> {
        let mut lineage = Self::from(pinned);
        while let Some((said, word)) = words.iter().find_map(|word| lineage.word_of_first(word)) {
            let is_before = lineage.ahead.first().is_none_or(|ahead| said.number < ahead.number);
            if !is_before || lineage.ahead.len() >= ROOT_CHANGES_MAX {
                return Err(DirectoryError::RootSuccession(said.number));
            }
            lineage.ahead.insert(0, Ahead { number: said.number, succession: word });
            lineage.first = said.former;
        }
        Ok(lineage)
    }

    /// The same from the entries of a list that is not verified yet.
    ///
    /// # Errors
    /// As [`Lineage::leading_to`].
    pub fn found_in(
        pinned: VerifyingKey,
        messages: &[impl AsRef<[u8]>],
    ) -> Result<Self, DirectoryError> {
        let words: Vec<Vec<u8>> = messages
            .iter()
            .filter_map(|message| {
                let entry = Sign1Message::<DirectoryEntry>::parse(message.as_ref()).ok()?;
                let Act::Root { succession, .. } = entry.body().ok()?.act else { return None };
                Some(succession)
            })
            .collect();
        Self::leading_to(pinned, &words)
    }

    /// This word with what it says, if the key under which the list begins has said it.
    fn word_of_first(&self, word: &impl AsRef<[u8]>) -> Option<(RootSuccession, Vec<u8>)> {
        let word = word.as_ref();
        let said = Sign1Message::<RootSuccession>::parse(word).ok()?;
        Some((said.verify(&self.first).ok()?, word.to_vec()))
    }

    /// The key that signs the first entry.
    pub fn first(&self) -> &VerifyingKey {
        &self.first
    }

    /// The words that lead from it to the pinned root, in their order.
    pub fn words(&self) -> impl Iterator<Item = &[u8]> {
        self.ahead.iter().map(|ahead| ahead.succession.as_slice())
    }

    /// How many changes lie between the first key and the pinned root.
    pub(super) fn len(&self) -> usize {
        self.ahead.len()
    }

    /// Whether the entry is what has to stand in its place, after `passed` changes of the root.
    pub(super) fn allows(&self, entry: &DirectoryEntry, passed: usize) -> bool {
        let Some(ahead) = self.ahead.get(passed) else { return true };
        if let Act::Root { succession, .. } = &entry.act {
            *succession == ahead.succession
        } else {
            entry.number < ahead.number
        }
    }
}
