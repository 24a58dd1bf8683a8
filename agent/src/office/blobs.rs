//! Attachments that leave and that are fetched. Who may have one, the step decides that carries its
//! manifest.

use std::time::Duration;

use saphan_protocol::blob::{BlobError, Manifest, MediaType, Sealer};
use saphan_protocol::codes::Permission;
use saphan_protocol::envelope::KEEP_DAYS;
use saphan_protocol::ids::{BlobId, PartnerId, ReferralId};
use saphan_protocol::section::{AttachedFile, Files, SectionKind};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::attachments::case_id;
use super::cases::may_read;
use super::outgoing::sections_from_bytes;
use super::staff::still_active;
use super::{LockedOffice, Office, OfficeError};
use crate::audit::Act;
use crate::blob::Blobs;
use crate::store::{
    AttachmentCopy, BlobItem, BlobRecord, BlobState, BlobWaits, DraftFile, StoreError, Tx,
};
use crate::vault::VaultError;

/// Chunks that one transaction seals: 4 MiB, so that nobody waits long for the lock.
const CHUNKS_AT_ONCE: usize = 64;
/// Bytes of a file in memory while it is sealed.
const CONTENT_MAX: usize = 384 << 10;
/// How long what is sealed may wait for a second person; what is older was left by a crash, or its draft
/// has to be made again.
const SEALED_MAX: Duration = Duration::from_secs(7 * 24 * 3600);
/// How long what left is kept here: as long as a hub may ask for it again.
const KEEP: Duration = Duration::from_secs(KEEP_DAYS as u64 * 24 * 3600);

/// An attachment on its way, as an officer sees it.
#[derive(Debug, Clone)]
pub struct BlobView {
    /// Its random id.
    pub id: BlobId,
    /// Whether it is fetched.
    pub down: bool,
    /// The other partner.
    pub partner: PartnerId,
    /// How far it is.
    pub state: BlobState,
    /// Share that is safe, in per cent; 100 only when all of it is.
    pub percent: u8,
    /// Bytes that travel.
    pub sealed_len: u64,
    /// Why it waits.
    pub waits: BlobWaits,
    /// Since when it is on its way.
    pub begun: UnixSeconds,
}

impl BlobView {
    fn of(item: &BlobItem, partner: PartnerId, sealed_len: u64) -> Self {
        let percent = u64::from(item.kept) * 100 / u64::from(item.chunks.max(1));
        Self {
            id: item.id,
            down: item.down,
            partner,
            state: item.state,
            percent: u8::try_from(percent).unwrap_or(100),
            sealed_len,
            waits: item.waits,
            begun: item.begun,
        }
    }
}

impl Office {
    pub(crate) fn blob_store(&mut self) -> Blobs<'_> {
        Blobs { store: &self.store, rng: &mut self.rng, unlocked: true }
    }

    /// Seals the rebuilt file of an attachment for `to` and lets it travel. The manifest opens it: it
    /// may leave only inside a section of a statement.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NoSuchAttachment`], [`OfficeError::NotPermitted`],
    /// [`OfficeError::NotAPartner`], [`OfficeError::Blob`] for a file that is too large.
    pub async fn offer_blob(
        &mut self,
        number: &str,
        attachment: u32,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Manifest, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = case_id(&mut tx, number).await?;
        tx.commit().await?;
        let (drafted, file) = self.seal_attachment(&case, attachment, to, now).await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        if !let_travel(&mut tx, &case, to, &[drafted], std::slice::from_ref(&file)).await? {
            // It was settled or removed meanwhile: what is sealed may be of two texts.
            drop(tx);
            self.forget_blob(&file.manifest.blob()).await?;
            return Err(OfficeError::NoSuchAttachment(attachment));
        }
        tx.commit().await?;
        Ok(file.manifest)
    }

    /// Seals the rebuilt file of an attachment for `to`; it stays here until [`let_travel`].
    ///
    /// The file is sealed once, under a key of its own, in transactions of 4 MiB. After a crash in
    /// the middle nothing of it is used.
    pub(super) async fn seal_attachment(
        &mut self,
        case: &[u8],
        attachment: u32,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<(DraftFile, AttachedFile), OfficeError> {
        if !self.directory.has_mailbox(to) {
            return Err(OfficeError::NotAPartner(to.clone()));
        }
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, Some(case), now).await?;
        let found = tx.attachment_record(case, attachment).await?;
        let (place, record) = found.ok_or(OfficeError::NoSuchAttachment(attachment))?;
        let mut sealer = Sealer::new(record.rebuilt_len, tx.rng())?;
        let blob = sealer.blob();
        tx.begin_blob(&blob, Some(to), sealer.chunks(), case, now).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(case)).await?;
        tx.commit().await?;

        let sealed = self.seal_blob(&mut sealer, case, &place).await;
        if let Err(error) = sealed {
            self.forget_blob(&blob).await?;
            return Err(error);
        }
        let media = MediaType::ALL.into_iter().find(|media| media.ending() == record.kind);
        let manifest = sealer.finish(media.unwrap_or(MediaType::Text))?;
        let drafted = DraftFile { attachment, commitment: ByteBuf::from(record.commitment) };
        Ok((drafted, AttachedFile { attachment_type: record.attachment_type, manifest }))
    }

    async fn seal_blob(
        &mut self,
        sealer: &mut Sealer,
        case: &[u8],
        place: &[u8],
    ) -> Result<(), OfficeError> {
        let blob = sealer.blob();
        let (mut chunk, mut piece) = (0, 0);
        // Room for a piece and what is left of the one before: growing would leave copies behind.
        let mut content = Zeroizing::new(Vec::with_capacity(CONTENT_MAX));
        while sealer.wants().is_some() {
            let mut tx = self.store.begin(&mut self.rng).await?;
            for _ in 0..CHUNKS_AT_ONCE {
                let Some(wanted) = sealer.wants() else { break };
                while content.len() < wanted {
                    let found =
                        tx.attachment_piece(case, place, AttachmentCopy::Rebuilt, piece).await?;
                    content.extend_from_slice(&found.ok_or(VaultError::Damaged)?);
                    piece += 1;
                }
                let sealed = sealer.seal(&content[..wanted])?;
                content.drain(..wanted);
                tx.put_blob_chunk(&blob, chunk, &sealed).await?;
                chunk += 1;
            }
            tx.commit().await?;
        }
        Ok(())
    }

    /// Lets an attachment be fetched that a partner's statement about `referral` names. The same
    /// once more starts one again that did not check.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`], [`OfficeError::NotPermitted`].
    pub async fn fetch_blob(
        &mut self,
        referral: &ReferralId,
        manifest: &Manifest,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let blob = manifest.blob();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let known = tx.referral(referral).await?;
        let partner = known.ok_or(OfficeError::NoSuchReferral(referral.code()))?.partner;
        if tx.blob(&blob).await?.is_some_and(|item| item.down && item.state == BlobState::Bad) {
            tx.drop_blob(&blob).await?;
        }
        let owner = referral.as_bytes();
        tx.begin_blob(&blob, None, manifest.chunks(), owner, now).await?;
        let record = BlobRecord { partner, manifest: manifest.clone() };
        tx.put_blob_record(&blob, owner, &record).await?;
        Ok(tx.commit().await?)
    }

    /// Hands the bytes of a fetched attachment to `take`, one chunk after the other. Nothing is
    /// handed out before all of it was verified.
    ///
    /// # Errors
    /// [`OfficeError::BlobNotHere`] while it is not here or not verified, [`OfficeError::Blob`] if the
    /// disk has changed it, [`OfficeError::NotPermitted`], or what `take` says.
    pub async fn read_blob<E: From<OfficeError>>(
        &mut self,
        id: &BlobId,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<MediaType, E> {
        let record = self.blob_to_read(id).await?;
        let (opener, chunks) = (record.manifest.opener(), record.manifest.chunks());
        let mut number = 0;
        'all: while number < chunks {
            let read = self.read_chunks(id, number).await?;
            if read.is_empty() {
                return Err(OfficeError::from(BlobError::Chunk(number)).into());
            }
            for sealed in &read {
                let content = opener.open(number, sealed).map_err(OfficeError::from)?;
                if content.is_empty() {
                    break 'all; // what follows only fills the size class
                }
                take(&content)?;
                number += 1;
            }
        }
        Ok(record.manifest.media())
    }

    async fn read_chunks(&mut self, id: &BlobId, from: u32) -> Result<Vec<Vec<u8>>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let read = tx.blob_chunks(id, from).await?;
        tx.commit().await?;
        Ok(read)
    }

    async fn blob_to_read(&mut self, id: &BlobId) -> Result<BlobRecord, OfficeError> {
        self.require(Permission::IdentityOpen)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let item = tx.blob(id).await?.filter(|item| item.down);
        let state = item.ok_or(OfficeError::BlobNotHere)?.state;
        let record = tx.blob_record(id).await?.ok_or(OfficeError::BlobNotHere)?;
        tx.commit().await?;
        if !matches!(state, BlobState::Verified | BlobState::Done) {
            return Err(OfficeError::BlobNotHere);
        }
        Ok(record)
    }

    /// Forgets an attachment: one that its recipient has confirmed, or one that was read. Says
    /// whether there was one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn forget_blob(&mut self, id: &BlobId) -> Result<bool, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let was_there = tx.drop_blob(id).await?;
        tx.commit().await?;
        Ok(was_there)
    }

    /// Attachments on their way, oldest first; those that have arrived stay in the list.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn transfers(&mut self) -> Result<Vec<BlobView>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut views = Vec::new();
        for item in tx.blobs().await? {
            if let Some(record) = tx.blob_record(&item.id).await? {
                views.push(BlobView::of(&item, record.partner, record.manifest.sealed_len()));
            }
        }
        tx.commit().await?;
        Ok(views)
    }

    /// Drops what a crash left half sealed, and what left long ago.
    pub(super) async fn sweep_blobs(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        for item in tx.blobs().await? {
            let age = now.since(item.begun);
            let is_over = match item.state {
                BlobState::Sealing => age > SEALED_MAX,
                BlobState::UnderWay | BlobState::Whole => !item.down && age > KEEP,
                BlobState::Verified | BlobState::Done | BlobState::Bad => false,
            };
            if is_over {
                tx.drop_blob(&item.id).await?;
            }
        }
        tx.commit().await
    }
}

/// Lets sealed files travel, if each is still what the case holds. Says whether they do; nothing has
/// changed if they do not.
pub(super) async fn let_travel(
    tx: &mut Tx<'_>,
    case: &[u8],
    to: &PartnerId,
    drafted: &[DraftFile],
    files: &[AttachedFile],
) -> Result<bool, OfficeError> {
    if drafted.len() != files.len() {
        return Ok(false);
    }
    for (drafted, file) in drafted.iter().zip(files) {
        let held = tx.attachment_record(case, drafted.attachment).await?;
        let is_same = held.is_some_and(|(_, held)| *held.commitment == **drafted.commitment);
        let item = tx.blob(&file.manifest.blob()).await?;
        if !is_same || item.is_none_or(|item| item.state != BlobState::Sealing) {
            return Ok(false);
        }
    }
    for file in files {
        let record = BlobRecord { partner: to.clone(), manifest: file.manifest.clone() };
        tx.put_blob_record(&file.manifest.blob(), case, &record).await?;
    }
    Ok(true)
}

/// Drops the files that sections name, wherever they are on their way.
pub(super) async fn drop_files(tx: &mut Tx<'_>, sections: &[ByteBuf]) -> Result<(), OfficeError> {
    for section in sections_from_bytes(sections)? {
        if section.kind() == SectionKind::Files {
            for file in section.read::<Files>()?.files {
                tx.drop_blob(&file.manifest.blob()).await?;
            }
        }
    }
    Ok(())
}

/// Drops the files that were fetched of a referral.
pub(super) async fn drop_fetched(tx: &mut Tx<'_>, id: &ReferralId) -> Result<(), StoreError> {
    for item in tx.blobs().await? {
        if item.down && item.owner == id.as_bytes() {
            tx.drop_blob(&item.id).await?;
        }
    }
    Ok(())
}

impl LockedOffice {
    pub(crate) fn blob_store(&mut self) -> Blobs<'_> {
        let (store, rng) = self.parts();
        Blobs { store, rng, unlocked: false }
    }
}
