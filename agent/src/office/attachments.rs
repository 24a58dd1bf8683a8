//! Files of a case: attached, looked at, removed.

use saphan_protocol::codes::{AttachmentType, Permission};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::cases::{may_read, may_touch};
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::attachment::{Complete, Rebuilt, Sightings, findings};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::store::{AttachmentCopy, AttachmentRecord, Checked, SealedName, Tx};

/// A file that is to be attached.
pub struct Attaching<'a> {
    /// What it is.
    pub attachment_type: AttachmentType,
    /// What it was called.
    pub name: SealedName,
    /// The file as it came.
    pub original: &'a [u8],
    /// What was rebuilt of it.
    pub rebuilt: &'a Rebuilt,
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
    /// Searches a rebuilt file for what the case knows and what the leak check finds, and keeps both
    /// files unless `dry_run`.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NotPermitted`], and [`OfficeError::LeakCheck`] if the
    /// check cannot run.
    pub async fn attach(
        &mut self,
        number: &str,
        file: Attaching<'_>,
        dry_run: bool,
        now: UnixSeconds,
    ) -> Result<Attached, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        still_active(&mut tx, &self.actor, now).await?;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, Some(&case)).await?;
        let sighted = findings(&CaseFile::parse(json)?, file.rebuilt)?.sightings();
        if dry_run {
            return Ok(Attached { number: None, sighted });
        }
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
            original_len: file.original.len() as u64,
            commitment_key: Vec::new(),
        };
        record.commit_to(&file.rebuilt.bytes, tx.rng());
        let number = tx.put_attachment(&case, &record, file.original, &file.rebuilt.bytes).await?;
        tx.audit(now, self.actor.code(), Act::CaseEdited, Some(&case)).await?;
        tx.commit().await?;
        Ok(Attached { number: Some(number), sighted })
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

    /// One file of an attachment. The original is handed out only where the case is ours.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchAttachment`], [`OfficeError::NotOurCase`], [`OfficeError::NotPermitted`].
    pub async fn attachment(
        &mut self,
        number: &str,
        attachment: u32,
        copy: AttachmentCopy,
        now: UnixSeconds,
    ) -> Result<(AttachmentRecord, Zeroizing<Vec<u8>>), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, Some(&case), now).await?;
        let owner = CaseFile::parse(json)?;
        if copy == AttachmentCopy::Original && *owner.origin_partner() != self.us.partner {
            return Err(OfficeError::NotOurCase(owner.origin_partner().clone()));
        }
        let found = tx.attachment(&case, attachment, copy).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&case)).await?;
        tx.commit().await?;
        found.ok_or(OfficeError::NoSuchAttachment(attachment))
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
        if !tx.remove_attachment(&case, attachment).await? {
            return Err(OfficeError::NoSuchAttachment(attachment));
        }
        tx.audit(now, self.actor.code(), Act::CaseEdited, Some(&case)).await?;
        Ok(tx.commit().await?)
    }
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
