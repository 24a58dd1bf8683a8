//! What of tier 2 or 3 waits for a second person: read back, approved, sent back.

use saphan_protocol::approval::{Approval, ApprovalKind};
use saphan_protocol::codes::{AttachmentType, ConsentPurpose, Permission, UserRole};
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{AttachedFile, Files, Release, Section, SectionKind};
use saphan_protocol::tier2::Tier2;
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use serde_json::Value;

use super::approve::{DraftView, approval};
use super::blobs::let_travel;
use super::cases::may_read;
use super::compare::refuse_uncompared;
use super::detail::Taken;
use super::identity::{answers, readable};
use super::log::checked_reason;
use super::outgoing::{Saying, sections_from_bytes, sections_to_bytes};
use super::staff::{active, still_active};
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::disclosure::{self, KeptFinding};
use crate::staff::{Grant, Officer};
use crate::store::{DraftFile, DraftRecord, OutboxRecord, ReturnRecord, Tx};

/// What of tier 2 or 3 waits for a second person, read back from the exact bytes.
pub struct LaterDraft {
    /// Whom it is for.
    pub to: PartnerId,
    /// What the partner will read.
    pub will_read: Value,
    /// To whom and until when, for an identity.
    pub release: Option<Release>,
    /// The attachments of the case that go with it.
    pub files: Vec<ReleasedFile>,
    /// The draft.
    pub view: DraftView,
}

/// An attachment of a case that goes with an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReleasedFile {
    /// Its number within the case.
    pub attachment: u32,
    /// What it is.
    pub attachment_type: AttachmentType,
    /// Bytes of it.
    pub len: u64,
}

/// A statement of tier 2 or 3 that a second person has to look at.
pub(super) struct Telling {
    pub(super) step: Step,
    pub(super) purpose: ConsentPurpose,
    pub(super) sections: Vec<Section>,
    pub(super) kept: Vec<KeptFinding>,
    pub(super) files: Vec<DraftFile>,
}

impl Telling {
    /// What waits, from its sections.
    fn of(draft: &DraftRecord) -> Result<Self, OfficeError> {
        let sections = sections_from_bytes(&draft.sections)?;
        let record = sections.iter().find(|section| section.kind() == SectionKind::Tier3);
        let (step, purpose) = match record {
            Some(record) => (Step::ReleaseIdentity, record.read::<Tier3>()?.purpose),
            None => (Step::Detail, ConsentPurpose::ReferralPseudonymised),
        };
        let (kept, files) = (draft.kept.clone(), draft.files.clone());
        Ok(Self { step, purpose, sections, kept, files })
    }

    /// What opens its files.
    fn attached(&self) -> Result<Vec<AttachedFile>, OfficeError> {
        let section = self.sections.iter().find(|section| section.kind() == SectionKind::Files);
        let files = section.map(Section::read::<Files>).transpose()?;
        Ok(files.map_or_else(Vec::new, |section| section.files))
    }

    /// What an officer signs about it; never after it has left.
    fn approval(
        &self,
        us: &Identity,
        kind: (ApprovalKind, UserRole),
        id: &ReferralId,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Approval {
        let kind = (kind.0, kind.1, false);
        let about = approval(us, kind, (id, self.step), to, &self.sections, now);
        Approval { tier: self.step.tier(), purpose: Some(self.purpose), ..about }
    }

    /// The draft with its drafter's signature.
    pub(super) fn drafted(
        self,
        us: &Identity,
        officer: &Officer,
        id: &ReferralId,
        taken: &Taken,
        now: UnixSeconds,
    ) -> Result<DraftRecord, OfficeError> {
        let permission = Permission::ReferralDraft;
        let role = officer
            .drafts_as()
            .ok_or(OfficeError::NotPermitted { permission, ask: UserRole::Supervisor })?;
        let body = self.approval(us, (ApprovalKind::Drafted, role), id, &taken.to, now);
        Ok(DraftRecord {
            by: officer.code().clone(),
            case: ByteBuf::from(taken.case.clone()),
            kept: self.kept,
            sent: None,
            created: now,
            returned: None,
            sections: sections_to_bytes(&self.sections),
            files: self.files,
            approvals: vec![officer.sign(&body).to_wire()],
            recipient: taken.to.clone(),
            case_digest: taken.digest(),
            is_approved: false,
            basis_reason: None,
        })
    }
}

impl Office {
    /// What of tier 2 or 3 waits for a second person in this referral, if anything does. Who a person is is
    /// shown to whoever drafted it, may approve it, or may read the case, and each look is written down.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn later_draft(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<Option<LaterDraft>, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let Some(draft) = tx.release_draft(id).await?.filter(waits) else { return Ok(None) };
        let telling = Telling::of(&draft)?;
        if telling.sections.iter().any(|section| section.kind() == SectionKind::Tier3) {
            let is_second = self.actor.may(Permission::ReferralApprove) == Grant::Yes;
            if !is_second && self.actor.code().as_ref() != Some(&draft.by) {
                may_read(&mut tx, &self.actor, Some(&draft.case), now).await?;
            }
            tx.audit(now, self.actor.code(), Act::CaseRead, Some(&draft.case)).await?;
        }
        tx.commit().await?;
        let attached = telling.attached()?;
        let files = telling.files.iter().zip(&attached).map(|(drafted, file)| ReleasedFile {
            attachment: drafted.attachment,
            attachment_type: file.attachment_type,
            len: file.manifest.len(),
        });
        let files = files.collect();
        let (mut will_read, mut release) = (Value::Null, None);
        for section in &telling.sections {
            if section.kind() == SectionKind::Tier3 {
                will_read = readable(&section.read::<Tier3>()?)?;
            } else if section.kind() == SectionKind::Tier2 {
                will_read = readable(&section.read::<Tier2>()?)?;
            } else if section.kind() == SectionKind::Release {
                release = Some(section.read::<Release>()?);
            }
        }
        let (to, view) = (draft.recipient.clone(), DraftView::of(draft));
        Ok(Some(LaterDraft { to, will_read, release, files, view }))
    }

    /// Signs what waits of tier 2 or 3 as its second person. It leaves then.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::OwnDraft`], [`OfficeError::NoDraft`],
    /// [`OfficeError::DraftVoid`] if the case was changed or the drafter disabled meanwhile,
    /// [`OfficeError::NotPossible`], [`OfficeError::Refused`] if consent stands no more, and for an
    /// identity [`OfficeError::NotCompared`] and [`OfficeError::NumberDiffers`] if the partner's key was
    /// changed since it was drafted, or is not the one that was read out.
    pub async fn approve_later(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.require(Permission::ReferralApprove)?;
        let code = id.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let draft = tx.release_draft(id).await?.filter(waits);
        let mut draft = draft.ok_or(OfficeError::NoDraft(code))?;
        if draft.by == *officer.code() {
            return Err(OfficeError::OwnDraft(code));
        }
        let telling = Telling::of(&draft)?;
        let taken = Taken::of(&mut tx, id, telling.step, now).await?;
        let staff = tx.staff().await?;
        let by_active = active(&staff, &draft.by, now).is_some();
        let unchanged = taken.digest() == draft.case_digest && by_active;
        let (files, to) = (telling.attached()?, &draft.recipient);
        if !unchanged || !let_travel(&mut tx, &taken.case, to, &draft.files, &files).await? {
            let reason = "the case or one of its files was changed, or its drafter disabled, after it \
                          was drafted";
            draft.returned = Some(ReturnRecord { at: now, by: None, reason: reason.to_owned() });
            tx.put_release_draft(id, &draft).await?;
            tx.audit(now, None, Act::DraftReturned, Some(id.as_bytes())).await?;
            tx.commit().await?;
            return Err(OfficeError::DraftVoid { code, reason });
        }
        telling.still_allowed(&taken, now)?;
        if telling.step == Step::ReleaseIdentity {
            refuse_uncompared(&mut tx, &self.directory, &draft.recipient).await?;
        }
        let kind = (ApprovalKind::Approved, UserRole::Supervisor);
        let body = telling.approval(&self.us, kind, id, &draft.recipient, now);
        draft.approvals.push(officer.sign(&body).to_wire());
        draft.is_approved = true;
        tx.put_release_draft(id, &draft).await?;
        let saying = Saying {
            referral: Some(*id),
            purpose: Some(telling.purpose),
            answers: taken.course.foreseen.to_answer(telling.step),
            ..Saying::housekeeping(telling.step, draft.recipient, telling.sections)
        };
        let record = OutboxRecord { approvals: draft.approvals, ..saying.into_record(now) };
        tx.enqueue(&record).await?;
        let is_identity = telling.step == Step::ReleaseIdentity;
        let act = if is_identity { Act::IdentityReleased } else { Act::DetailSent };
        tx.audit(now, Some(officer.code().clone()), act, Some(id.as_bytes())).await?;
        tx.commit().await?;
        self.seal_due(now).await
    }

    /// Sends what waits of tier 2 or 3 back: nothing of it leaves. Its drafter may take it back too.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Reason`], [`OfficeError::NoDraft`].
    pub async fn return_later(
        &mut self,
        id: &ReferralId,
        reason: &str,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let reason = checked_reason(reason)?;
        let by = self.actor.code();
        let may = self.require(Permission::ReferralApprove).map(|_| ());
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let draft = tx.release_draft(id).await?.filter(waits);
        let mut draft = draft.ok_or(OfficeError::NoDraft(id.code()))?;
        if by.as_ref() != Some(&draft.by) {
            may?;
        }
        draft.returned = Some(ReturnRecord { at: now, by: by.clone(), reason });
        tx.put_release_draft(id, &draft).await?;
        tx.audit(now, by, Act::DraftReturned, Some(id.as_bytes())).await?;
        Ok(tx.commit().await?)
    }
}

impl Telling {
    /// Whether these bytes may still leave: a consent or the time of the release may have ended.
    fn still_allowed(&self, taken: &Taken, now: UnixSeconds) -> Result<(), OfficeError> {
        for section in &self.sections {
            if matches!(section.kind(), SectionKind::Tier2 | SectionKind::Tier3) {
                let what = (&taken.to, taken.today, self.purpose);
                let (section, kept) = (section.clone(), self.kept.clone());
                disclosure::again_later(&taken.file, what, section, kept, Vec::new())?;
            }
        }
        if self.step == Step::ReleaseIdentity {
            answers(&self.sections, taken, now)
        } else {
            Ok(())
        }
    }
}

/// Keeps what waits for a second person, if nothing else of the referral does.
pub(super) async fn keep_waiting(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    draft: &DraftRecord,
) -> Result<(), OfficeError> {
    refuse_second(tx, id).await?;
    Ok(tx.put_release_draft(id, draft).await?)
}

/// Refuses a second draft of tier 2 or 3 while one waits.
pub(super) async fn refuse_second(tx: &mut Tx<'_>, id: &ReferralId) -> Result<(), OfficeError> {
    match tx.release_draft(id).await? {
        Some(draft) if waits(&draft) => Err(OfficeError::StillDraft(id.code())),
        _ => Ok(()),
    }
}

fn waits(draft: &DraftRecord) -> bool {
    draft.returned.is_none() && !draft.is_approved
}
