//! The office's copy of the directory.

use std::time::Duration;

use tracing::{error, info, warn};

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::{Act, Directory, DirectoryError};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::UnixSeconds;

use super::due::note_hub_time;
use super::new_key::{count_waits, note_new_key, note_succession};
use super::own_name::watch_own_name;
use super::quarantine::note_doubt;
use super::split_view::{keep_contradiction, settle_seen};
use super::{Identity, Office};
use crate::store::{Moment, Notice, StoreError, Tx, Word};

/// How old the hub's word on the directory may be when something is sealed: a revocation could
/// have been missed.
pub(super) const FRESH_FOR: Duration = Duration::from_secs(24 * 3600);
/// How long people are told of a new root.
const NEW_ROOT_TOLD: Duration = Duration::from_secs(30 * 86_400);
const NEW_ROOT: &str = "new root";

impl Office {
    /// Reads what another process of this office has learned.
    pub(super) async fn refresh(&mut self) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let messages = tx.directory(self.directory.len()).await?;
        let life = tx.life().await?;
        let self_revoked = tx.self_revoked().await?;
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
        for noted in self_revoked {
            // What the list has taken over is refused, and passed over.
            let _ = self.directory.take_self_revoked(&noted);
        }
        Ok(())
    }

    /// Partners that have taken themselves out, by the hub's word on when: each is verified, and obeyed
    /// without waiting for the authority. Returns those that were not known.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_self_revocations(
        &mut self,
        noted: &[Vec<u8>],
        now: UnixSeconds,
    ) -> Result<Vec<PartnerId>, StoreError> {
        self.refresh().await?;
        let mut out = Vec::new();
        for message in noted {
            let partner = match self.directory.take_self_revoked(message) {
                Ok(Some(partner)) => partner,
                Ok(None) => continue,
                Err(error) => {
                    warn!(code = error.code(), "self-revocation not believed");
                    continue;
                }
            };
            warn!(%partner, "a partner has taken itself out");
            let mut tx = self.store.begin(&mut self.rng).await?;
            tx.put_self_revoked(message).await?;
            if partner == self.us.partner {
                watch_own_name(&mut tx, &self.directory, &self.us, now).await?;
            } else {
                note_doubt(&mut tx, &partner, self.directory.partner(&partner), now).await?;
            }
            tx.commit().await?;
            out.push(partner);
        }
        Ok(out)
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
            if let Err(error) = learn(&mut tx, &mut self.directory, &self.us, message, now).await? {
                problem = Some(error);
                break;
            }
        }
        let note = note.and_then(|note| SignedCheckpoint::parse(note).ok());
        if let (None, Some(note)) = (&problem, &note) {
            match self.directory.check_note(note) {
                Ok(at) => {
                    tx.put_moment(Moment::DirectoryConfirmed, at).await?;
                    tx.put_checkpoint(Word::Own, note).await?;
                    note_hub_time(&mut tx, at, now).await?;
                    count_waits(&mut tx, &self.directory, at).await?;
                    tx.drop_notice("directory").await?;
                    settle_new_root(&mut tx, at).await?;
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

/// Appends one entry to the list, here and on the disk, and tells people what follows from it.
pub(super) async fn learn(
    tx: &mut Tx<'_>,
    directory: &mut Directory,
    us: &Identity,
    message: &[u8],
    now: UnixSeconds,
) -> Result<Result<(), DirectoryError>, StoreError> {
    let number = directory.len();
    let ends: usize = directory.partners().map(|(_, partner)| partner.past.len()).sum();
    let entry = match directory.append(message) {
        Ok(entry) => entry,
        Err(error) => return Ok(Err(error)),
    };
    let has_ended =
        directory.partners().map(|(_, partner)| partner.past.len()).sum::<usize>() > ends;
    tx.put_directory(number, message).await?;
    if let Act::Root { .. } = &entry.act {
        note_new_root(tx, directory, now).await?;
    }
    let Some(partner) = entry.act.partner() else { return Ok(Ok(())) };
    if *partner == us.partner {
        watch_own_name(tx, directory, us, now).await?;
        return Ok(Ok(()));
    }
    match &entry.act {
        Act::Revoke { .. } => note_doubt(tx, partner, directory.partner(partner), now).await?,
        // A new certificate for the key that it has is nothing new.
        Act::Admit { key, .. } if has_ended => {
            note_new_key(tx, partner, key, now).await?;
        }
        Act::Renew { key, .. } => note_succession(tx, partner, key).await?,
        Act::Admit { .. }
        | Act::Suspend { .. }
        | Act::Resume { .. }
        | Act::Hub { .. }
        | Act::Root { .. } => {}
    }
    Ok(Ok(()))
}

/// Tells people of a root that took over from the one that they know; one that led to it is history.
async fn note_new_root(
    tx: &mut Tx<'_>,
    directory: &Directory,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let Some(change) = directory.root_changes().last() else { return Ok(()) };
    if directory.lineage().words().any(|word| word == change.succession) {
        return Ok(());
    }
    let root = Digest::of(&change.certificate);
    warn!(%root, "the authority has a new root");
    let notice = Notice::NewRoot { root, seen: now, until: change.until };
    tx.put_notice(NEW_ROOT, &notice).await
}

/// What was said of a new root for long enough is said no more.
async fn settle_new_root(tx: &mut Tx<'_>, at: UnixSeconds) -> Result<(), StoreError> {
    match tx.notice(NEW_ROOT).await? {
        Some(Notice::NewRoot { seen, .. }) if at.since(seen) > NEW_ROOT_TOLD => {
            tx.drop_notice(NEW_ROOT).await
        }
        Some(_) | None => Ok(()),
    }
}
