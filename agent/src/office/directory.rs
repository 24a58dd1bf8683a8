//! The office's copy of the directory.

use std::time::Duration;

use tracing::{error, info, warn};

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::time::UnixSeconds;

use super::Office;
use super::due::note_hub_time;
use super::split_view::{keep_contradiction, settle_seen};
use crate::store::{Moment, Notice, StoreError, Word};

/// How old the hub's word on the directory may be when something is sealed: a revocation could
/// have been missed.
pub(super) const FRESH_FOR: Duration = Duration::from_secs(24 * 3600);

impl Office {
    /// Reads what another process of this office has learned.
    pub(super) async fn refresh(&mut self) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let messages = tx.directory(self.directory.len()).await?;
        let life = tx.life().await?;
        tx.commit().await?;
        // Another process may have begun it.
        self.is_new_life = life.is_some();
        self.us.incarnation = life.map_or(self.us.incarnation, |life| life.incarnation);
        for message in messages {
            if let Err(error) = self.directory.append(&message) {
                error!(code = error.code(), "stored directory entry does not check");
                break;
            }
        }
        Ok(())
    }

    /// Appends entries that the hub sent, and believes its note if it checks. Returns whether more
    /// are to be fetched.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_entries(
        &mut self,
        entries: &[Vec<u8>],
        note: Option<&[u8]>,
        now: UnixSeconds,
    ) -> Result<bool, StoreError> {
        self.refresh().await?;
        let mut problem = None;
        let mut tx = self.store.begin(&mut self.rng).await?;
        for message in entries {
            let number = self.directory.len();
            match self.directory.append(message) {
                Ok(_) => tx.put_directory(number, message).await?,
                Err(error) => {
                    problem = Some(error);
                    break;
                }
            }
        }
        let note = note.and_then(|note| SignedCheckpoint::parse(note).ok());
        if let (None, Some(note)) = (&problem, &note) {
            match self.directory.check_note(note) {
                Ok(at) => {
                    tx.put_moment(Moment::DirectoryConfirmed, at).await?;
                    tx.put_checkpoint(Word::Own, note).await?;
                    note_hub_time(&mut tx, at, now).await?;
                    tx.drop_notice("directory").await?;
                    settle_seen(&mut tx, &self.directory, note).await?;
                    info!(entries = self.directory.len(), "directory confirmed");
                }
                Err(error) => {
                    keep_contradiction(&mut tx, &self.directory, note).await?;
                    problem = Some(error);
                }
            }
        }
        if let Some(error) = &problem {
            warn!(code = error.code(), "the hub's directory does not check");
            let notice = Notice::Directory { code: error.code().to_owned() };
            tx.put_notice("directory", &notice).await?;
        }
        tx.commit().await?;
        let complete = note.is_some() || problem.is_some();
        if complete && problem.is_none() {
            self.judge_held(now).await?;
        }
        Ok(!complete && !entries.is_empty())
    }

    /// Whether the directory may be relied upon at `now`.
    pub(super) fn is_fresh(confirmed: Option<UnixSeconds>, now: UnixSeconds) -> bool {
        confirmed.is_some_and(|at| now.since(at) <= FRESH_FOR)
    }
}
