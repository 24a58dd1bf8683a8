//! Files of a case: attached, looked at, removed. No file is in memory as a whole.

use std::io::{self, Read as _, SeekFrom};
use std::time::Duration;

use saphan_protocol::blob;
use saphan_protocol::codes::{AttachmentType, Permission};
use saphan_protocol::ids::Digest;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::cases::{may_read, may_touch};
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::attachment::{
    AttachmentError, Complete, Identifiers, Rebuilt, Sightings, Source, findings,
};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::store::{
    AttachmentCopy, AttachmentRecord, BegunAttachment, Checked, Commitment, PIECES_AT_ONCE, Pieces,
    SealedName, StoreError, Tx,
};
use crate::vault::VaultError;

/// How long a file may take into the store; what is older was left by a crash.
const BEGUN_MAX: Duration = Duration::from_secs(24 * 3600);

/// Bytes that the store takes beside the pieces of a file: its log until that is written back, and what seals
/// and finds them, which is a share of them.
const BESIDE: u64 = 8 << 20;
const BESIDE_SHARE: u64 = 64;

/// A file that is to be attached.
pub struct Attaching<'a> {
    /// What it is.
    pub attachment_type: AttachmentType,
    /// What it was called.
    pub name: SealedName,
    /// The file as it came.
    pub original: &'a mut dyn Source,
    /// What was rebuilt of it.
    pub rebuilt: &'a mut Rebuilt,
    /// Told how many bytes are in the store, and how many will be.
    pub progress: &'a (dyn Fn(u64, u64) + Sync),
}

/// A file that was attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attached {
    /// What people call it within the case; none in a dry run.
    pub number: Option<u32>,
    /// What the office knows of the case and found in it.
    pub sighted: Sightings,
}

impl Office {
    /// What has to be searched for while a file is rebuilt that is to be attached to a case.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NotPermitted`].
    pub async fn identifiers(
        &mut self,
        number: &str,
        now: UnixSeconds,
    ) -> Result<Identifiers, OfficeError> {
        Ok(Identifiers::of(&self.case_to_edit(number, now).await?.file))
    }

    async fn case_to_edit(&mut self, number: &str, now: UnixSeconds) -> Result<Seen, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let seen = seen(&mut tx, number).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, Some(&seen.case)).await?;
        tx.commit().await?;
        Ok(seen)
    }

    /// Searches a rebuilt file for what the case knows and what the leak check finds, and keeps both
    /// files unless `dry_run`: in transactions of 4 MiB, of which nobody sees anything before the last.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NotPermitted`], [`OfficeError::LeakCheck`] if the
    /// check cannot run, [`OfficeError::CaseChanged`] if it was searched for something else than what
    /// the case knows, [`OfficeError::Attachment`] for a file that changes meanwhile, and
    /// [`OfficeError::Store`] for a full disk.
    pub async fn attach(
        &mut self,
        number: &str,
        mut file: Attaching<'_>,
        dry_run: bool,
        now: UnixSeconds,
    ) -> Result<Attached, OfficeError> {
        let seen = self.case_to_edit(number, now).await?;
        let sighted = findings(&seen.file, file.rebuilt)?.sightings();
        if dry_run {
            return Ok(Attached { number: None, sighted });
        }
        let mut tx = self.store.begin(&mut self.rng).await?;
        let begun = tx.begin_attachment(now).await?;
        tx.commit().await?;
        let kept = match self.put_files(&seen.case, &begun, &mut file).await {
            Ok(lens) => self.put_record(&seen, &begun, file, lens, sighted, now).await,
            Err(error) => Err(error),
        };
        if kept.is_err() {
            // What cannot be dropped now, on a disk that is full, is swept later.
            let _ = self.drop_begun(&begun).await;
        }
        Ok(Attached { number: Some(kept?), sighted })
    }

    async fn put_files(
        &mut self,
        case: &[u8],
        begun: &BegunAttachment,
        file: &mut Attaching<'_>,
    ) -> Result<(u64, Commitment), OfficeError> {
        let source = &mut *file.original;
        let original_len = source.seek(SeekFrom::End(0)).map_err(AttachmentError::of_reading)?;
        if original_len > blob::LEN_MAX {
            return Err(AttachmentError::TooLarge.into());
        }
        source.rewind().map_err(AttachmentError::of_reading)?;
        let all = original_len + file.rebuilt.file.len();
        self.has_room(all).await?;
        let progress = file.progress;
        let mut done = 0;
        let mut pieces = Pieces::new(AttachmentCopy::Original, source, original_len);
        self.put_pieces(case, begun, &mut pieces, AttachmentError::of_reading, |piece| {
            done += piece.len() as u64;
            progress(done, all);
        })
        .await?;
        if source.take(1).read_to_end(&mut Vec::new()).map_err(AttachmentError::of_reading)? > 0 {
            return Err(AttachmentError::Changed.into());
        }
        let mut commitment = Commitment::new(&mut self.rng);
        let rebuilt_len = file.rebuilt.file.len();
        let source = file.rebuilt.file.from_start();
        let mut pieces = Pieces::new(AttachmentCopy::Rebuilt, source, rebuilt_len);
        self.put_pieces(case, begun, &mut pieces, scratch, |piece| {
            commitment.update(piece);
            done += piece.len() as u64;
            progress(done, all);
        })
        .await?;
        Ok((original_len, commitment))
    }

    /// Refuses what the disk cannot hold, before a byte of it is stored: a store that has filled a disk does
    /// not shrink again.
    async fn has_room(&mut self, needed: u64) -> Result<(), OfficeError> {
        let needed = needed + needed / BESIDE_SHARE + BESIDE;
        // A disk that does not say is left to what storing meets.
        let on_disk = fs4::available_space(&self.dir).unwrap_or(u64::MAX);
        let free = on_disk.saturating_add(self.store.spare().await?);
        if needed <= free {
            return Ok(());
        }
        let (needed_mib, free_mib) = (needed >> 20, free >> 20);
        Err(AttachmentError::Room { needed_mib, free_mib }.into())
    }

    async fn put_pieces(
        &mut self,
        case: &[u8],
        begun: &BegunAttachment,
        pieces: &mut Pieces<'_>,
        unread: fn(io::Error) -> AttachmentError,
        mut see: impl FnMut(&[u8]),
    ) -> Result<(), OfficeError> {
        loop {
            let mut tx = self.store.begin(&mut self.rng).await?;
            for _ in 0..PIECES_AT_ONCE {
                let Some(piece) = pieces.next_piece().map_err(unread)? else {
                    return Ok(tx.commit().await?);
                };
                see(piece.bytes());
                tx.put_piece(case, begun, &piece).await?;
            }
            tx.commit().await?;
        }
    }

    async fn put_record(
        &mut self,
        seen: &Seen,
        begun: &BegunAttachment,
        file: Attaching<'_>,
        (original_len, commitment): (u64, Commitment),
        sighted: Sightings,
        now: UnixSeconds,
    ) -> Result<u32, OfficeError> {
        let mut record = AttachmentRecord {
            at: now,
            kept: None,
            kind: file.rebuilt.kind.ending().to_owned(),
            name: file.name,
            attachment_type: file.attachment_type,
            checked: checked(&file.rebuilt.extract.complete),
            removed: file.rebuilt.removed.clone(),
            sighted,
            commitment: Vec::new(),
            rebuilt_len: 0,
            original_len,
            commitment_key: Vec::new(),
        };
        record.commit_to(commitment, file.rebuilt.file.len());
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, Some(&seen.case)).await?;
        if !seen.is_still(&mut tx).await? {
            return Err(OfficeError::CaseChanged);
        }
        let number = tx.put_attachment(&seen.case, begun, &record).await?;
        tx.audit(now, self.actor.code(), Act::CaseEdited, Some(&seen.case)).await?;
        tx.commit().await?;
        Ok(number)
    }

    async fn drop_begun(&mut self, begun: &BegunAttachment) -> Result<(), StoreError> {
        loop {
            let mut tx = self.store.begin(&mut self.rng).await?;
            let is_gone = tx.drop_begun(begun).await?;
            tx.commit().await?;
            if is_gone {
                return Ok(());
            }
        }
    }

    /// Drops what a crash left half attached.
    pub(super) async fn sweep_begun(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        loop {
            let mut tx = self.store.begin(&mut self.rng).await?;
            let left = tx.begun_before(now.minus(BEGUN_MAX)).await?;
            tx.commit().await?;
            let Some(left) = left else { return Ok(()) };
            self.drop_begun(&left).await?;
        }
    }

    /// The attachments of a case by number.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NotPermitted`].
    pub async fn attachments(
        &mut self,
        number: &str,
        now: UnixSeconds,
    ) -> Result<Vec<(u32, AttachmentRecord)>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = case_id(&mut tx, number).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, Some(&case), now).await?;
        let found = tx.attachments(&case).await?;
        tx.commit().await?;
        Ok(found)
    }

    /// Hands one file of an attachment to `take`, piece by piece. The original is handed out only where the
    /// case is ours. What was handed out counts once this returns: only then it is known to be whole.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchAttachment`], [`OfficeError::NotOurCase`], [`OfficeError::NotPermitted`],
    /// [`OfficeError::Vault`] for a file that the disk has changed, or what `take` says.
    pub async fn read_attachment<E: From<OfficeError>>(
        &mut self,
        number: &str,
        attachment: u32,
        copy: AttachmentCopy,
        now: UnixSeconds,
        take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<AttachmentRecord, E> {
        let (case, id, record) = self.attachment_to_read(number, attachment, copy, now).await?;
        self.read_pieces(&case, &id, &record, copy, take).await?;
        Ok(record)
    }

    async fn attachment_to_read(
        &mut self,
        number: &str,
        attachment: u32,
        copy: AttachmentCopy,
        now: UnixSeconds,
    ) -> Result<(Vec<u8>, Vec<u8>, AttachmentRecord), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, Some(&case), now).await?;
        let owner = CaseFile::parse(json)?;
        if copy == AttachmentCopy::Original && *owner.origin_partner() != self.us.partner {
            return Err(OfficeError::NotOurCase(owner.origin_partner().clone()));
        }
        let found = tx.attachment_record(&case, attachment).await?;
        let (id, record) = found.ok_or(OfficeError::NoSuchAttachment(attachment))?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&case)).await?;
        tx.commit().await?;
        Ok((case, id, record))
    }

    /// All of a file, piece by piece; an error at the end if it is not the one that was kept.
    pub(super) async fn read_pieces<E: From<OfficeError>>(
        &mut self,
        case: &[u8],
        id: &[u8],
        record: &AttachmentRecord,
        copy: AttachmentCopy,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let damaged = || E::from(VaultError::Damaged.into());
        let len = match copy {
            AttachmentCopy::Original => record.original_len,
            AttachmentCopy::Rebuilt => record.rebuilt_len,
        };
        let (mut check, mut left) = (record.check(), len);
        let mut number = 0;
        while left > 0 {
            let piece = self.read_piece(case, id, copy, number).await?.ok_or_else(damaged)?;
            left = left.checked_sub(piece.len() as u64).ok_or_else(damaged)?;
            check.update(&piece);
            take(&piece)?;
            number += 1;
        }
        let is_it = copy == AttachmentCopy::Original || check.is_met();
        if is_it { Ok(()) } else { Err(damaged()) }
    }

    async fn read_piece(
        &mut self,
        case: &[u8],
        id: &[u8],
        copy: AttachmentCopy,
        number: i64,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, OfficeError> {
        // One transaction for each: whoever else wants to write is not kept waiting.
        let mut tx = self.store.begin(&mut self.rng).await?;
        let piece = tx.attachment_piece(case, id, copy, number).await?;
        tx.commit().await?;
        Ok(piece.filter(|piece| !piece.is_empty()))
    }

    /// Removes an attachment and both its files.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchAttachment`], [`OfficeError::NotPermitted`].
    pub async fn remove_attachment(
        &mut self,
        number: &str,
        attachment: u32,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = case_id(&mut tx, number).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, Some(&case)).await?;
        let removed = tx.remove_attachment(&case, attachment).await?;
        let removed = removed.ok_or(OfficeError::NoSuchAttachment(attachment))?;
        tx.audit(now, self.actor.code(), Act::CaseEdited, Some(&case)).await?;
        tx.commit().await?;
        // Nobody sees it any more; what a crash leaves of its pieces is swept.
        Ok(self.drop_begun(&removed).await?)
    }
}

/// A case as it was read.
pub(super) struct Seen {
    pub(super) case: Vec<u8>,
    pub(super) file: CaseFile,
    number: String,
    state: Digest,
}

/// A case as it is now.
pub(super) async fn seen(tx: &mut Tx<'_>, number: &str) -> Result<Seen, OfficeError> {
    let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
    let state = Digest::of(&json);
    Ok(Seen { case, file: CaseFile::parse(json)?, number: number.to_owned(), state })
}

impl Seen {
    /// Whether nobody has changed it since.
    pub(super) async fn is_still(&self, tx: &mut Tx<'_>) -> Result<bool, OfficeError> {
        let found = tx.case(self.number.as_bytes()).await?;
        Ok(found.is_some_and(|(case, json)| case == self.case && Digest::of(&json) == self.state))
    }
}

fn scratch(error: io::Error) -> AttachmentError {
    AttachmentError::Scratch(error.kind())
}

pub(super) async fn case_id(tx: &mut Tx<'_>, number: &str) -> Result<Vec<u8>, OfficeError> {
    let found = tx.case(number.as_bytes()).await?;
    found.map(|(case, _)| case).ok_or(OfficeError::NoSuchCase)
}

fn checked(complete: &Complete) -> Checked {
    let owned = |reasons: &[&str]| reasons.iter().map(|reason| (*reason).to_owned()).collect();
    let (level, reasons) = match complete {
        Complete::Complete => ("complete", Vec::new()),
        Complete::Partly(reasons) => ("partly", owned(reasons)),
        Complete::None(reason) => ("none", owned(&[reason])),
    };
    Checked { level: level.to_owned(), reasons }
}
