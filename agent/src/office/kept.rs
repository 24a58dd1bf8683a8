//! What the leak check finds in the text of an attachment, settled like what it finds in a text: a
//! STOP is replaced, a LOOK may also be kept, for a reason that a second person reads.

use saphan_protocol::codes::Permission;
use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::cases::{may_read, may_touch};
use super::staff::{active, still_active};
use super::{Office, OfficeError};
use crate::attachment::{FIELD, FileFindings, Limits, Rebuilt, findings, rebuild, with_text};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::disclosure::{Finding, Rewritten, Settlement, Tier1Refusal, settle_text};
use crate::store::{ApprovedRecord, AttachmentCopy, AttachmentRecord, KeptRecord, Tx};
use crate::vault::VaultError;

/// What is found in the text of an attachment, for whoever may read the case. It cannot be printed.
pub struct AttachmentFindings {
    /// The text, in whose code points the places are counted.
    pub text: Zeroizing<String>,
    /// Each finding in the order of its number, with the reason if it was kept.
    pub findings: Vec<(Finding, Option<String>)>,
    /// Identifiers of the case that stand elsewhere in the file only.
    pub elsewhere: u32,
    /// Who kept what was kept.
    pub kept: Option<KeptView>,
    /// What is kept beside the file.
    pub record: AttachmentRecord,
}

/// Who kept findings, and who approved it.
pub struct KeptView {
    /// Who kept them.
    pub by: StaffCode,
    /// The second person, once there is one.
    pub approved_by: Option<StaffCode>,
    /// By what an approval names exactly this decision.
    pub digest: Digest,
}

/// What became of the findings of an attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettledAttachment {
    /// Whether the file has another text now.
    pub rewritten: bool,
    /// How many findings were kept and wait for a second person.
    pub kept: usize,
}

/// An attachment as it lies in the store, read again.
struct Stored {
    case: Vec<u8>,
    owner: CaseFile,
    id: Vec<u8>,
    record: AttachmentRecord,
    file: Rebuilt,
    found: FileFindings,
}

impl Stored {
    /// Whether what was kept covers what is found in these bytes today.
    fn is_covered(&self, kept: &KeptRecord) -> bool {
        self.found.elsewhere == 0 && self.found.open(&kept.kept).is_none()
    }
}

impl Office {
    /// What the leak check finds in the text of an attachment, as the case is today.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NoSuchAttachment`], [`OfficeError::NotPermitted`].
    pub async fn attachment_findings(
        &mut self,
        number: &str,
        attachment: u32,
        now: UnixSeconds,
    ) -> Result<AttachmentFindings, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = tx.case(number.as_bytes()).await?.map(|(case, _)| case);
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, case.as_deref(), now).await?;
        let stored = stored(&mut tx, number, attachment).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&stored.case)).await?;
        tx.commit().await?;
        let Stored { record, file, found, .. } = stored;
        let kept = record.kept();
        let reason = |finding: &Finding| {
            let of = kept.into_iter().flat_map(|kept| &kept.kept);
            of.filter(|one| one.covers(finding)).map(|one| one.reason().to_owned()).next()
        };
        let findings = found.findings.into_iter().map(|one| (reason(&one), one));
        Ok(AttachmentFindings {
            findings: findings.map(|(reason, one)| (one, reason)).collect(),
            elsewhere: found.elsewhere,
            kept: kept.map(|kept| KeptView {
                by: kept.by.clone(),
                approved_by: kept.approved.as_ref().map(|second| second.by.clone()),
                digest: kept.digest(),
            }),
            text: file.extract.text,
            record,
        })
    }

    /// Carries out what was decided about every finding in the text of an attachment. The new file is
    /// rebuilt and checked as a whole before it takes the place of the one before; what was kept or
    /// approved earlier falls. Nothing is written in a dry run.
    ///
    /// # Errors
    /// [`OfficeError::Refused`] while a finding is open, and for a decision that cannot be carried
    /// out; [`OfficeError::Reworded`] and [`OfficeError::Elsewhere`] if the file would still say who
    /// somebody is, [`OfficeError::Attachment`] for a file whose text cannot be replaced, and
    /// [`OfficeError::NeedsStaff`] if something is kept where there is no second person.
    pub async fn settle_attachment(
        &mut self,
        number: &str,
        attachment: u32,
        settlements: &[Settlement],
        dry_run: bool,
        now: UnixSeconds,
    ) -> Result<SettledAttachment, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = tx.case(number.as_bytes()).await?.map(|(case, _)| case);
        still_active(&mut tx, &self.actor, now).await?;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, case.as_deref()).await?;
        let Stored { case, owner, id, mut record, file, found } =
            stored(&mut tx, number, attachment).await?;

        let made = settle_text(FIELD, &file.extract.text, &found.findings, settlements)?;
        let by = self.actor.officer().map(|officer| officer.code().clone());
        if !made.kept.is_empty() && by.is_none() {
            return Err(OfficeError::NeedsStaff);
        }
        let rewritten = *made.text != *file.extract.text;
        let file =
            if rewritten { with_text(file.kind, &made.text, &Limits::default())? } else { file };
        let found = findings(&owner, &file)?;
        passes(&found, &made)?;
        let done = SettledAttachment { rewritten, kept: made.kept.len() };
        if dry_run {
            return Ok(done);
        }
        if rewritten {
            record.commit_to(&file.bytes, tx.rng());
        }
        let commitment = record.commitment.clone();
        let kept = by.filter(|_| !made.kept.is_empty());
        record.kept =
            kept.map(|by| KeptRecord { at: now, by, kept: made.kept, approved: None, commitment });
        record.sighted = found.sightings();
        let bytes = rewritten.then_some(file.bytes.as_slice());
        tx.change_attachment(&case, &id, &record, bytes).await?;
        tx.audit(now, self.actor.code(), Act::AttachmentSettled, Some(&case)).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Approves, as the second person, exactly the decision that `seen` names: from then on what was
    /// kept is settled.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::NeedsStaff`], [`OfficeError::OwnKept`],
    /// [`OfficeError::NothingKept`], and [`OfficeError::KeptVoid`] if it does not count any more.
    pub async fn approve_attachment(
        &mut self,
        number: &str,
        attachment: u32,
        seen: &Digest,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.require(Permission::ReferralApprove)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let case = tx.case(number.as_bytes()).await?.map(|(case, _)| case);
        still_active(&mut tx, &self.actor, now).await?;
        may_read(&mut tx, &self.actor, case.as_deref(), now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let mut stored = stored(&mut tx, number, attachment).await?;
        let waits = stored.record.kept().filter(|kept| kept.approved.is_none());
        let mut kept = waits.cloned().ok_or(OfficeError::NothingKept(attachment))?;
        if kept.by == *officer.code() {
            return Err(OfficeError::OwnKept(attachment));
        }
        let void = |reason| Err(OfficeError::KeptVoid { attachment, reason });
        if kept.digest() != *seen {
            return void("it was settled anew since you looked at it");
        }
        if active(&tx.staff().await?, &kept.by, now).is_none() {
            return void("the officer who kept it may act no more");
        }
        if !stored.is_covered(&kept) {
            return void("the case was changed, and more is found in it now");
        }
        kept.approved = Some(ApprovedRecord { at: now, by: officer.code().clone() });
        stored.record.kept = Some(kept);
        stored.record.sighted = stored.found.sightings();
        tx.change_attachment(&stored.case, &stored.id, &stored.record, None).await?;
        let by = Some(officer.code().clone());
        tx.audit(now, by, Act::AttachmentApproved, Some(&stored.case)).await?;
        Ok(tx.commit().await?)
    }
}

/// Reads an attachment back from the exact bytes that would leave, and runs the check over them.
async fn stored(tx: &mut Tx<'_>, number: &str, attachment: u32) -> Result<Stored, OfficeError> {
    let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
    let unknown = || OfficeError::NoSuchAttachment(attachment);
    let (id, _) = tx.attachment_record(&case, attachment).await?.ok_or_else(unknown)?;
    let found = tx.attachment(&case, attachment, AttachmentCopy::Rebuilt).await?;
    let (record, bytes) = found.ok_or_else(unknown)?;
    if !record.commits_to(&bytes) {
        return Err(VaultError::Damaged.into());
    }
    let owner = CaseFile::parse(json)?;
    let file = rebuild(&bytes, &Limits::default())?;
    let found = findings(&owner, &file)?;
    Ok(Stored { case, owner, id, record, file, found })
}

/// Whether nothing is left in the new file but what was kept.
fn passes(found: &FileFindings, made: &Rewritten) -> Result<(), OfficeError> {
    if found.elsewhere > 0 {
        return Err(OfficeError::Elsewhere);
    }
    let Some(open) = found.open(&made.kept) else { return Ok(()) };
    let meets = |(start, end): &(u32, u32)| *start < open.end && open.start < *end;
    match made.places.iter().position(meets) {
        Some(at) => Err(OfficeError::Reworded(at + 1)),
        None => Err(Tier1Refusal::Findings(found.findings.clone()).into()),
    }
}
