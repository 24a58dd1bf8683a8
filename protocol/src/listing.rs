//! Listings: single entries of the directory with what proves that they are in it, for whoever has
//! the authority's key and not the whole list (docs/protocol.md, section 7.3).
//!
//! A listing says what was done about a partner, and that a hub vouched for a list with it at a
//! moment. That nothing else was done it cannot say; only the whole list can. With the checkpoint of
//! an earlier listing it also proves that the list has only grown since.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::cbor::{self, CborError, Limits};
use crate::checkpoint::SignedCheckpoint;
use crate::cose::{CoseError, Sign1Message};
use crate::directory::{Act, Directory, DirectoryEntry, ENTRIES_MAX, Lineage, RootChange};
use crate::ids::{Digest, NetworkName, PartnerId};
use crate::keys::VerifyingKey;
use crate::merkle;

/// Most entries in a listing: a partner whose certificate is renewed every two years has a few.
pub const LISTED_MAX: usize = 64;
/// Most bytes of a file.
pub const LEN_MAX: usize = 512 << 10;
/// Longest path: log2 of [`ENTRIES_MAX`], and one more for a proof of growth.
const PATH_LEN_MAX: usize = 17;

const FORMAT: &str = "saphan/1/listing";
const LIMITS: Limits = Limits::new(LEN_MAX, 4096);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    since: Option<GrowthV1>,
    format: String,
    entries: Vec<ListedV1>,
    network: NetworkName,
    checkpoint: SignedCheckpoint,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedV1 {
    path: Vec<Digest>,
    entry: ByteBuf,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GrowthV1 {
    path: Vec<Digest>,
    checkpoint: SignedCheckpoint,
}

/// What a file proves.
#[derive(Debug, Clone)]
pub struct Proven {
    /// The entries, in their order.
    pub entries: Vec<DirectoryEntry>,
    /// The hub's word on the list that has them.
    pub checkpoint: SignedCheckpoint,
    /// The earlier word of which that list is a continuation.
    pub since: Option<SignedCheckpoint>,
}

/// Why a file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListingError {
    /// [Y-106] Not a listing.
    #[error("[Y-106] not a listing: {0}")]
    Malformed(#[from] CborError),
    /// [Y-107] An entry that the authority did not sign for this network.
    #[error("[Y-107] an entry is not signed by the authority of this network: {0}")]
    Entry(#[from] CoseError),
    /// [Y-108] An entry that is not in the list at its place, or out of order.
    #[error("[Y-108] entry {0} is not in the list that the checkpoint is about")]
    NotListed(u64),
    /// [Y-109] A checkpoint that no hub among the entries has signed.
    #[error("[Y-109] a checkpoint is not signed by a hub that the listing has")]
    NotOurHub,
    /// [Y-110] An earlier checkpoint of which this list is no continuation.
    #[error("[Y-110] the list does not begin as the earlier checkpoint says: two lists exist")]
    NotGrown,
    /// [Y-111] A change of the root that the new one does not go along with.
    #[error("[Y-111] an entry names a new root that has not taken over this list")]
    Roots,
}

impl ListingError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "listing-malformed",
            Self::Entry(_) => "listing-entry",
            Self::NotListed(_) => "listing-not-listed",
            Self::NotOurHub => "listing-not-our-hub",
            Self::NotGrown => "listing-not-grown",
            Self::Roots => "listing-roots",
        }
    }
}

/// The file about `partner`, in the beginning of `directory` that `note` vouches for; with `since`
/// also that this continues an earlier list. None if there is nothing to prove, or too much.
pub fn prove(
    directory: &Directory,
    note: &SignedCheckpoint,
    partner: &PartnerId,
    since: Option<&SignedCheckpoint>,
) -> Option<Vec<u8>> {
    directory.check_seen(note).ok()?;
    let size = usize::try_from(note.checkpoint().size).ok()?;
    let messages = directory.since(0, size);
    let leaves = || messages.iter().map(Vec::as_slice);
    let (_, paths) = merkle::paths(leaves());
    let is_told = |message: &[u8]| {
        let entry = Sign1Message::<DirectoryEntry>::parse(message).and_then(|one| one.body());
        entry.is_ok_and(|entry| match entry.act {
            Act::Admit { partner: about, .. }
            | Act::Renew { partner: about, .. }
            | Act::Revoke { partner: about, .. }
            | Act::Suspend { partner: about, .. }
            | Act::Resume { partner: about } => about == *partner,
            Act::Root { .. } => true,
            Act::Hub { key, .. } => {
                key.id() == note.key_id() || since.is_some_and(|old| old.key_id() == key.id())
            }
        })
    };
    let entries: Vec<_> = messages
        .iter()
        .zip(paths)
        .filter(|(message, _)| is_told(message))
        .map(|(message, path)| ListedV1 { path, entry: ByteBuf::from(message.clone()) })
        .collect();
    let since = match since {
        Some(old) => {
            directory.check_seen(old).ok()?;
            let path = merkle::growth(leaves(), old.checkpoint().size)?;
            Some(GrowthV1 { path, checkpoint: old.clone() })
        }
        None => None,
    };
    let (format, network) = (FORMAT.to_owned(), directory.network().clone());
    let file = FileV1 { since, format, entries, network, checkpoint: note.clone() };
    let bytes = cbor::encode(&file);
    verify(&bytes, *directory.lineage().first()).is_ok().then_some(bytes)
}

/// Reads a file and checks all of it under the pinned key of the authority.
///
/// # Errors
/// Y-106 to Y-110.
pub fn verify(bytes: &[u8], authority: VerifyingKey) -> Result<Proven, ListingError> {
    let file: FileV1 = cbor::decode_canonical(bytes, LIMITS)?;
    let is_bounded = (1..=LISTED_MAX).contains(&file.entries.len())
        && file.entries.iter().all(|one| one.path.len() <= PATH_LEN_MAX)
        && file.since.as_ref().is_none_or(|since| since.path.len() <= PATH_LEN_MAX)
        && file.checkpoint.checkpoint().size <= ENTRIES_MAX as u64;
    if file.format != FORMAT || !is_bounded {
        return Err(CborError::Shape.into());
    }
    let tree = file.checkpoint.checkpoint();
    let messages: Vec<_> = file.entries.iter().map(|one| &one.entry).collect();
    let lineage = Lineage::found_in(authority, &messages).map_err(|_| ListingError::Roots)?;
    let mut key = *lineage.first();
    let mut entries: Vec<DirectoryEntry> = Vec::new();
    for one in &file.entries {
        let entry = Sign1Message::<DirectoryEntry>::parse(&one.entry)?.verify(&key)?;
        let follows = entries.last().is_none_or(|last| last.number < entry.number);
        let is_listed =
            merkle::leads_to(&tree.root, tree.size, &one.entry, entry.number, &one.path);
        if !follows || !is_listed || entry.network != file.network {
            return Err(ListingError::NotListed(entry.number));
        }
        if let Some((change, _)) =
            RootChange::read(&entry, &key).map_err(|_| ListingError::Roots)?
        {
            key = change.key;
        }
        entries.push(entry);
    }
    check_hub(&file.checkpoint, &file.network, &entries)?;
    if let Some(GrowthV1 { path, checkpoint: old }) = &file.since {
        check_hub(old, &file.network, &entries)?;
        let before = old.checkpoint();
        if !merkle::grew((&before.root, before.size), (&tree.root, tree.size), path) {
            return Err(ListingError::NotGrown);
        }
    }
    let since = file.since.map(|since| since.checkpoint);
    Ok(Proven { entries, checkpoint: file.checkpoint, since })
}

fn check_hub(
    note: &SignedCheckpoint,
    network: &NetworkName,
    entries: &[DirectoryEntry],
) -> Result<(), ListingError> {
    let is_signed = entries.iter().any(|entry| match &entry.act {
        Act::Hub { key, .. } => note.is_signed_by(key),
        Act::Admit { .. }
        | Act::Renew { .. }
        | Act::Revoke { .. }
        | Act::Suspend { .. }
        | Act::Resume { .. }
        | Act::Root { .. } => false,
    });
    if is_signed && note.network() == network { Ok(()) } else { Err(ListingError::NotOurHub) }
}
