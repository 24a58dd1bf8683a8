//! Attachments that leave and that are fetched. Who may have one, the step decides that carries its
//! manifest.

use std::time::Duration;

use saphan_protocol::blob::{BlobError, Manifest, MediaType, Sealer};
use saphan_protocol::codes::Permission;
use saphan_protocol::envelope::KEEP_DAYS;
use saphan_protocol::ids::{BlobId, PartnerId, ReferralId};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::attachments::case_id;
use super::cases::may_read;
use super::staff::still_active;
use super::{LockedOffice, Office, OfficeError};
use crate::audit::Act;
use crate::blob::Blobs;
use crate::store::{AttachmentCopy, BlobItem, BlobRecord, BlobState, BlobWaits, StoreError};
use crate::vault::VaultError;

/// Chunks that one transaction seals: 4 MiB, so that nobody waits long for the lock.
const CHUNKS_AT_ONCE: usize = 64;
/// Bytes of a file in memory while it is sealed.
const CONTENT_MAX: usize = 384 << 10;
/// How long what is being sealed may take; what is older was left by a crash.
const SEALING_MAX: Duration = Duration::from_secs(24 * 3600);
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
    /// The file is sealed once, under a key of its own, in transactions of 4 MiB. After a crash in
    /// the middle nothing of it is used.
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
        if self.directory.active(to).is_none() {
            return Err(OfficeError::NotAPartner(to.clone()));
        }
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = case_id(&mut tx, number).await?;
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, Some(&case), now).await?;
        let found = tx.attachment_record(&case, attachment).await?;
        let (place, record) = found.ok_or(OfficeError::NoSuchAttachment(attachment))?;
        let mut sealer = Sealer::new(record.rebuilt_len, tx.rng())?;
        let blob = sealer.blob();
        tx.begin_blob(&blob, Some(to), sealer.chunks(), &case, now).await?;
        tx.commit().await?;

        let sealed = self.seal_blob(&mut sealer, &case, &place).await;
        if let Err(error) = sealed {
            self.forget_blob(&blob).await?;
            return Err(error);
        }
        let media = MediaType::ALL.into_iter().find(|media| media.ending() == record.kind);
        let manifest = sealer.finish(media.unwrap_or(MediaType::Text))?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let now_there = tx.attachment_record(&case, attachment).await?;
        if now_there.is_none_or(|(_, now_there)| now_there.commitment != record.commitment) {
            // It was settled or removed meanwhile: what is sealed may be of two texts.
            drop(tx);
            self.forget_blob(&blob).await?;
            return Err(OfficeError::NoSuchAttachment(attachment));
        }
        let record = BlobRecord { partner: to.clone(), manifest };
        tx.put_blob_record(&blob, &case, &record).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&case)).await?;
        tx.commit().await?;
        Ok(record.manifest)
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
    /// disk has changed it, [`OfficeError::NotPermitted`].
    pub async fn read_blob(
        &mut self,
        id: &BlobId,
        mut take: impl FnMut(&[u8]),
    ) -> Result<MediaType, OfficeError> {
        self.require(Permission::IdentityOpen)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let item = tx.blob(id).await?.filter(|item| item.down);
        let state = item.ok_or(OfficeError::BlobNotHere)?.state;
        let record = tx.blob_record(id).await?.ok_or(OfficeError::BlobNotHere)?;
        tx.commit().await?;
        if !matches!(state, BlobState::Verified | BlobState::Done) {
            return Err(OfficeError::BlobNotHere);
        }
        let opener = record.manifest.opener();
        for number in 0..record.manifest.chunks() {
            let mut tx = self.store.begin(&mut self.rng).await?;
            let sealed = tx.blob_chunk(id, number).await?;
            tx.commit().await?;
            take(&opener.open(number, &sealed.ok_or(BlobError::Chunk(number))?)?);
        }
        Ok(record.manifest.media())
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
                BlobState::Sealing => age > SEALING_MAX,
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

impl LockedOffice {
    pub(crate) fn blob_store(&mut self) -> Blobs<'_> {
        let (store, rng) = self.parts();
        Blobs { store, rng, unlocked: false }
    }
}
