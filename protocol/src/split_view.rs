//! Proof that a hub told two stories about the directory, to be checked by anybody who has the
//! authority's key (docs/protocol.md, section 7.2).
//!
//! A file holds two signed words of hubs and the list that one of them vouched for. They contradict
//! each other if the list does not begin as the other word says, or if one hub had fewer entries
//! later than it had before. Nothing of it says who wrote to whom.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::cbor::{self, CborError, Limits};
use crate::checkpoint::SignedCheckpoint;
use crate::directory::{Directory, DirectoryError};
use crate::ids::{KeyId, NetworkName};
use crate::keys::VerifyingKey;
use crate::time::UnixSeconds;

/// Most bytes of a file: a directory of some hundred partners and their decades.
pub const LEN_MAX: usize = 16 << 20;

const FORMAT: &str = "saphan/1/split-view";
const LIMITS: Limits = Limits::new(LEN_MAX, 1 << 17);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    ours: SignedCheckpoint,
    format: String,
    theirs: SignedCheckpoint,
    network: NetworkName,
    directory: Vec<ByteBuf>,
}

/// What two words of hubs cannot both be true of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// The two lists differ within their first `size` entries.
    Fork {
        /// Entries that the word which does not fit the list speaks of.
        size: u64,
    },
    /// One hub had fewer entries later than before: it was set back, or held entries back.
    SetBack {
        /// Entries it had before, and when.
        before: (u64, UnixSeconds),
        /// Entries it had later, and when.
        later: (u64, UnixSeconds),
    },
}

impl Contradiction {
    /// What `ours`, which vouches for the whole of `directory`, and `theirs` contradict each other in.
    /// Both are taken for signed.
    pub fn between(
        directory: &Directory,
        ours: &SignedCheckpoint,
        theirs: &SignedCheckpoint,
    ) -> Option<Self> {
        let size = theirs.checkpoint().size;
        if matches!(directory.compare(&theirs.checkpoint()), Err(DirectoryError::Fork { .. })) {
            return Some(Self::Fork { size });
        }
        let (first, second) = if ours.at() < theirs.at() { (ours, theirs) } else { (theirs, ours) };
        let story = |note: &SignedCheckpoint| (note.checkpoint().size, note.at());
        let is_set_back = first.key_id() == second.key_id()
            && first.at() < second.at()
            && first.checkpoint().size > second.checkpoint().size;
        is_set_back.then(|| Self::SetBack { before: story(first), later: story(second) })
    }
}

/// What a file proves.
#[derive(Debug, Clone)]
pub struct Proven {
    /// What cannot both be true.
    pub contradiction: Contradiction,
    /// The hubs that signed, the one that vouched for the list first, and when each did.
    pub hubs: [(KeyId, UnixSeconds); 2],
    /// The list that one of them vouched for.
    pub directory: Directory,
}

/// Why a file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SplitViewError {
    /// [Y-102] Not such a file.
    #[error("[Y-102] not a proof of two lists: {0}")]
    Malformed(#[from] CborError),
    /// [Y-103] A list that the authority did not sign, or with a hole.
    #[error("[Y-103] the directory in the file does not check: {0}")]
    Directory(#[from] DirectoryError),
    /// [Y-104] A word that no hub of the list has signed, or that is not on this list.
    #[error("[Y-104] a checkpoint in the file is no word of a hub on this list: {0}")]
    Checkpoint(DirectoryError),
    /// [Y-105] Both may be true.
    #[error("[Y-105] the two checkpoints do not contradict each other")]
    NoContradiction,
}

impl SplitViewError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "split-view-malformed",
            Self::Directory(_) => "split-view-directory",
            Self::Checkpoint(_) => "split-view-checkpoint",
            Self::NoContradiction => "split-view-no-contradiction",
        }
    }
}

/// The file that shows the contradiction between `ours`, the newest word on the beginning of
/// `directory` that it vouches for, and `theirs`; none if there is nothing to show.
pub fn prove(
    directory: &Directory,
    ours: &SignedCheckpoint,
    theirs: &SignedCheckpoint,
) -> Option<Vec<u8>> {
    let size = usize::try_from(ours.checkpoint().size).ok()?;
    let vouched = directory.since(0, size).iter().cloned().map(ByteBuf::from).collect();
    let file = FileV1 {
        ours: ours.clone(),
        format: FORMAT.to_owned(),
        theirs: theirs.clone(),
        network: directory.network().clone(),
        directory: vouched,
    };
    let bytes = cbor::encode(&file);
    verify(&bytes, *directory.lineage().first()).is_ok().then_some(bytes)
}

/// Reads a file and checks all of it under the pinned key of the authority.
///
/// # Errors
/// Y-102 to Y-105.
pub fn verify(bytes: &[u8], authority: VerifyingKey) -> Result<Proven, SplitViewError> {
    let file: FileV1 = cbor::decode_canonical(bytes, LIMITS)?;
    if file.format != FORMAT {
        return Err(CborError::Shape.into());
    }
    let directory = Directory::read(file.network, authority, &file.directory)?;
    directory.check_note(&file.ours).map_err(SplitViewError::Checkpoint)?;
    if let Err(error @ DirectoryError::NotOurHub) = directory.check_seen(&file.theirs) {
        return Err(SplitViewError::Checkpoint(error));
    }
    let contradiction = Contradiction::between(&directory, &file.ours, &file.theirs)
        .ok_or(SplitViewError::NoContradiction)?;
    let word = |note: &SignedCheckpoint| (note.key_id(), note.at());
    Ok(Proven { contradiction, hubs: [word(&file.ours), word(&file.theirs)], directory })
}
