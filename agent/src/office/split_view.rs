//! What hubs say about the directory to others, held against what they say to this office.
//!
//! Every statement brings the word that its sender was given. So the list that one office is shown is
//! compared with the lists that all others are shown, through the hub and unseen by it.

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::{Directory, DirectoryError};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::{listing, split_view};
use tracing::{error, warn};

use super::{Office, OfficeError};
use crate::store::{Notice, StoreError, Tx, Word};

const TOPIC: &str = "directory seen by others";

impl Office {
    /// The hub's newest word on the directory, if one was given.
    ///
    /// # Errors
    /// [`OfficeError`] if the store cannot be read.
    pub async fn hub_word_on_directory(&mut self) -> Result<Option<SignedCheckpoint>, OfficeError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let word = tx.checkpoint(Word::Own).await?;
        tx.commit().await?;
        Ok(word)
    }

    /// What proves to others what the directory says about `partner`, and with `since` that it has
    /// only grown; none if there is nothing to prove.
    ///
    /// # Errors
    /// [`OfficeError`] if the store cannot be read.
    pub async fn listing(
        &mut self,
        partner: &PartnerId,
        since: Option<&SignedCheckpoint>,
    ) -> Result<Option<Vec<u8>>, OfficeError> {
        let word = self.hub_word_on_directory().await?;
        let known = word.filter(|_| self.directory.partner(partner).is_some());
        Ok(known.and_then(|word| listing::prove(&self.directory, &word, partner, since)))
    }

    /// The proof that hubs told two stories about the directory, if they were caught at it.
    ///
    /// # Errors
    /// [`OfficeError`] if the store cannot be read.
    pub async fn split_view(&mut self) -> Result<Option<Vec<u8>>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let proof = tx.split_view().await?;
        tx.commit().await?;
        Ok(proof)
    }
}

/// Holds the word that a partner was given against ours.
pub(super) async fn note_seen_by_others(
    tx: &mut Tx<'_>,
    directory: &Directory,
    theirs: &SignedCheckpoint,
) -> Result<(), StoreError> {
    match directory.check_seen(theirs) {
        Ok(()) => Ok(()),
        // No alarm yet: the rest comes with the next connection, or the hub holds it back.
        Err(DirectoryError::Behind { .. }) => keep_seen(tx, theirs).await,
        Err(error @ DirectoryError::Fork { .. }) => {
            keep_contradiction(tx, directory, theirs).await?;
            tell(tx, &error).await
        }
        // Of a hub that is not on our list: as long as that is behind, it may become one.
        Err(error) => {
            warn!(code = error.code(), "a partner was given a word of no hub that is known here");
            Ok(())
        }
    }
}

/// What a partner was given while our list was behind, held against the hub's newest word to us: the
/// list has it by now, or the hub held something back.
pub(super) async fn settle_seen(
    tx: &mut Tx<'_>,
    directory: &Directory,
    ours: &SignedCheckpoint,
) -> Result<(), StoreError> {
    let Some(seen) = tx.checkpoint(Word::Seen).await? else { return Ok(()) };
    if let Some(proof) = split_view::prove(directory, ours, &seen) {
        tx.put_split_view(&proof).await?;
        let (size, shown) = (seen.checkpoint().size, directory.len());
        tell(tx, &DirectoryError::Rollback { size: shown, ours: size }).await?;
    } else if directory.check_seen(&seen).is_err() {
        // Given to the partner after this word, so it may have come in between.
        return Ok(());
    }
    tx.drop_checkpoint(Word::Seen).await
}

/// Keeps the proof that `theirs` and our own newest word contradict each other, if they do.
pub(super) async fn keep_contradiction(
    tx: &mut Tx<'_>,
    directory: &Directory,
    theirs: &SignedCheckpoint,
) -> Result<(), StoreError> {
    let Some(ours) = tx.checkpoint(Word::Own).await? else { return Ok(()) };
    match split_view::prove(directory, &ours, theirs) {
        Some(proof) => {
            error!("a hub told two stories about the directory: the proof is kept");
            tx.put_split_view(&proof).await
        }
        None => Ok(()),
    }
}

async fn keep_seen(tx: &mut Tx<'_>, theirs: &SignedCheckpoint) -> Result<(), StoreError> {
    let known = tx.checkpoint(Word::Seen).await?;
    let is_longer = known.is_none_or(|known| known.checkpoint().size < theirs.checkpoint().size);
    if is_longer { tx.put_checkpoint(Word::Seen, theirs).await } else { Ok(()) }
}

async fn tell(tx: &mut Tx<'_>, error: &DirectoryError) -> Result<(), StoreError> {
    let notice = Notice::Directory { code: error.code().to_owned() };
    tx.put_notice(TOPIC, &notice).await
}
