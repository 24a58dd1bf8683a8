//! What the leak check finds in the text of an attachment, settled like what it finds in a text: a
//! STOP is replaced, a LOOK may also be kept, for a reason that a second person reads.

use saphan_protocol::codes::Permission;
use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use std::io::Write as _;

use super::attachments::{Seen, seen};
use super::cases::{may_read, may_touch};
use super::staff::{active, still_active};
use super::{Office, OfficeError};
use crate::attachment::{
    AttachmentError, FIELD, FileFindings, Identifiers, Rebuilt, Spool, SpoolWriter, Workbench,
    findings, rebuild, with_text,
};
use crate::audit::Act;
use crate::disclosure::{Finding, Rewritten, Settlement, Tier1Refusal, settle_text};
use crate::store::{
    ApprovedRecord, AttachmentCopy, AttachmentRecord, Commitment, KeptRecord, Piece, Pieces, Tx,
};

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
    seen: Seen,
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

    /// Refuses to go on from a case or an attachment that somebody has changed meanwhile: reading a large
    /// file takes minutes, in which others use the store.
    async fn is_still(&self, tx: &mut Tx<'_>, attachment: u32) -> Result<(), OfficeError> {
        let found = tx.attachment_record(&self.seen.case, attachment).await?;
        let kept = |record: &AttachmentRecord| record.kept().map(KeptRecord::digest);
        let is_same = found.is_some_and(|(id, record)| {
            id == self.id
                && record.commitment == self.record.commitment
                && kept(&record) == kept(&self.record)
        });
        let is_same = is_same && self.seen.is_still(tx).await?;
        if is_same { Ok(()) } else { Err(OfficeError::CaseChanged) }
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
        tx.commit().await?;
        let stored = self.stored(number, attachment).await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&stored.seen.case)).await?;
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
        tx.commit().await?;
        let mut stored = self.stored(number, attachment).await?;

        let (text, open) = (&stored.file.extract.text, &stored.found.findings);
        let made = settle_text(FIELD, text, open, settlements)?;
        let by = self.actor.officer().map(|officer| officer.code().clone());
        if !made.kept.is_empty() && by.is_none() {
            return Err(OfficeError::NeedsStaff);
        }
        let known = Identifiers::of(&stored.seen.file);
        let bench = Workbench::new(&self.dir, &known);
        let is_same = *made.text == **text;
        let anew =
            (!is_same).then(|| with_text(stored.file.kind, &made.text, &bench)).transpose()?;
        let found = findings(&stored.seen.file, anew.as_ref().unwrap_or(&stored.file))?;
        passes(&found, &made)?;
        let done = SettledAttachment { rewritten: anew.is_some(), kept: made.kept.len() };
        if dry_run {
            return Ok(done);
        }
        let before = stored.record.commitment.clone();
        let pieces = match anew {
            Some(mut file) => Some(self.pieces(&mut file.file, &mut stored.record)?),
            None => None,
        };
        let commitment = std::mem::replace(&mut stored.record.commitment, before);
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        stored.is_still(&mut tx, attachment).await?;
        let Stored { seen, id, mut record, .. } = stored;
        may_touch(&mut tx, &self.actor, Permission::CaseEdit, Some(&seen.case)).await?;
        let kept = by.filter(|_| !made.kept.is_empty());
        record.commitment = commitment.clone();
        record.kept =
            kept.map(|by| KeptRecord { at: now, by, kept: made.kept, approved: None, commitment });
        record.sighted = found.sightings();
        tx.change_attachment(&seen.case, &id, &record, pieces.as_deref()).await?;
        tx.audit(now, self.actor.code(), Act::AttachmentSettled, Some(&seen.case)).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// The pieces of a file that was written anew, to which the record commits from now on.
    fn pieces(
        &mut self,
        file: &mut Spool,
        record: &mut AttachmentRecord,
    ) -> Result<Vec<Piece>, OfficeError> {
        let unread = |error: std::io::Error| AttachmentError::Scratch(error.kind());
        let mut commitment = Commitment::new(&mut self.rng);
        let (len, mut pieces) = (file.len(), Vec::new());
        let mut cut = Pieces::new(AttachmentCopy::Rebuilt, file.from_start(), len);
        while let Some(piece) = cut.next_piece().map_err(unread)? {
            commitment.update(piece.bytes());
            pieces.push(piece);
        }
        record.commit_to(commitment, len);
        Ok(pieces)
    }

    /// Reads an attachment back from the exact bytes that would leave, and runs the check over them.
    async fn stored(&mut self, number: &str, attachment: u32) -> Result<Stored, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let seen = seen(&mut tx, number).await?;
        let found = tx.attachment_record(&seen.case, attachment).await?;
        let (id, record) = found.ok_or(OfficeError::NoSuchAttachment(attachment))?;
        tx.commit().await?;
        let no_room =
            |error: std::io::Error| OfficeError::from(AttachmentError::Scratch(error.kind()));
        let mut lying = SpoolWriter::new(&self.dir, record.rebuilt_len).map_err(no_room)?;
        self.read_pieces(&seen.case, &id, &record, AttachmentCopy::Rebuilt, |piece| {
            lying.write_all(piece).map_err(no_room)
        })
        .await?;
        let mut lying = lying.finish().map_err(no_room)?;
        let known = Identifiers::of(&seen.file);
        let file = rebuild(&mut lying, &Workbench::here(&self.dir, &known))?;
        let found = findings(&seen.file, &file)?;
        Ok(Stored { seen, id, record, file, found })
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
        tx.commit().await?;
        self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let mut stored = self.stored(number, attachment).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        stored.is_still(&mut tx, attachment).await?;
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
        let case = stored.seen.case;
        tx.change_attachment(&case, &stored.id, &stored.record, None).await?;
        let by = Some(officer.code().clone());
        tx.audit(now, by, Act::AttachmentApproved, Some(&case)).await?;
        Ok(tx.commit().await?)
    }
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
