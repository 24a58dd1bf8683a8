//! The second person: a draft waits with the exact bytes that would leave, until somebody else has
//! seen them and signed, or sent them back.

use std::time::Duration;

use saphan_protocol::approval::{Approval, ApprovalKind, SignedApproval};
use saphan_protocol::codes::{ConsentPurpose, Permission, UserRole};
use saphan_protocol::deadline;
use saphan_protocol::ids::{Digest, PartnerId, ReferralId, StaffCode};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::section::Section;
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::{Date, Tier1};
use saphan_protocol::time::UnixSeconds;

use super::log::checked_reason;
use super::outgoing::{Saying, sections_from_bytes};
use super::profiles::with_closing_days;
use super::refer::with_attached;
use super::staff::{active, still_active};
use super::steps::Course;
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::disclosure;
use crate::store::{DraftRecord, OutboxRecord, ReturnRecord, StoreError, Tx};

/// How long after an emergency has left its second person may take.
pub const LATE_APPROVAL_DUE: Duration = deadline::LATE_APPROVAL;

/// Why a draft falls whose case has another file.
const CASE_CHANGED: &str = "the case was changed after it was drafted";

/// A draft, as the list of what waits shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
    /// Who drafted it.
    pub by: StaffCode,
    /// When.
    pub created: UnixSeconds,
    /// When it left without a second person.
    pub sent: Option<UnixSeconds>,
    /// Whether the second person has approved it.
    pub is_approved: bool,
    /// Why it rests on something other than consent.
    pub basis_reason: Option<String>,
    /// Why each finding of the leak check that is still in it was kept.
    pub kept: Vec<String>,
    /// Who sent it back, if anybody did, and why.
    pub returned: Option<(Option<StaffCode>, String)>,
    /// Of all that leaves: for whom, every section, every file. Another draft has another.
    pub mark: Digest,
}

impl DraftView {
    pub(super) fn of(draft: DraftRecord) -> Self {
        Self {
            mark: mark(&draft),
            by: draft.by,
            created: draft.created,
            sent: draft.sent,
            is_approved: draft.is_approved,
            basis_reason: draft.basis_reason,
            kept: draft.kept.iter().map(|kept| kept.reason().to_owned()).collect(),
            returned: draft.returned.map(|returned| (returned.by, returned.reason)),
        }
    }

    /// The same without what people wrote into it.
    pub(super) fn covered(self) -> Self {
        let returned = self.returned.map(|(by, _)| (by, String::new()));
        Self { basis_reason: None, kept: Vec::new(), returned, ..self }
    }

    /// Whether a second person has to look at it.
    pub fn waits(&self) -> bool {
        !self.is_approved && self.returned.is_none()
    }
}

fn mark(draft: &DraftRecord) -> Digest {
    let mut told = format!("{}\n{}\n", draft.recipient, draft.by).into_bytes();
    for file in &draft.files {
        told.extend_from_slice(format!("{}\n", file.attachment).as_bytes());
    }
    for section in &draft.sections {
        told.extend_from_slice(Digest::of(section).as_bytes());
    }
    Digest::of(&told)
}

/// What the second person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approved {
    /// Whether the referral had left before.
    pub late: bool,
}

impl Office {
    /// What would leave, read back from the exact bytes that wait, with receiver and drafter.
    ///
    /// # Errors
    /// [`OfficeError::NoDraft`] if nothing waits under this id.
    pub async fn draft(
        &mut self,
        id: &ReferralId,
    ) -> Result<(Tier1, PartnerId, DraftView), OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let draft = waiting_draft(&mut tx, id).await?;
        tx.commit().await?;
        let record = record_of(&draft)?;
        Ok((record, draft.recipient.clone(), DraftView::of(draft)))
    }

    /// Signs a draft as its second person. It leaves then; an emergency has left already, and the
    /// approval, marked late, follows it unless the referral is over.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::OwnDraft`], [`OfficeError::NoDraft`],
    /// [`OfficeError::DraftVoid`] if the case was changed or the drafter disabled meanwhile, and
    /// [`OfficeError::Refused`] if the case must not be referred any more.
    pub async fn approve(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<Approved, OfficeError> {
        self.require(Permission::ReferralApprove)?;
        let code = id.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let mut draft = waiting_draft(&mut tx, id).await?;
        if draft.by == *officer.code() {
            return Err(OfficeError::OwnDraft(code));
        }
        let late = draft.sent.is_some();
        if !late && let Some(reason) = void(&mut tx, &draft, now).await? {
            draft.returned = Some(ReturnRecord { at: now, by: None, reason: reason.to_owned() });
            tx.put_pending(id, &draft).await?;
            tx.audit(now, None, Act::DraftReturned, Some(id.as_bytes())).await?;
            tx.commit().await?;
            return Err(OfficeError::DraftVoid { code, reason });
        }
        if !late {
            still_allowed(&mut tx, &draft, now).await?;
        }
        let sections = sections_from_bytes(&draft.sections)?;
        let kind = (ApprovalKind::Approved, UserRole::Supervisor, late);
        let about = (id, submits_as(&Self::course(&mut tx, id).await?, late));
        let approval = approval(&self.us, kind, about, &draft.recipient, &sections, now);
        let signed = officer.sign(&approval).to_wire();
        draft.approvals.push(signed.clone());
        draft.is_approved = true;
        tx.put_pending(id, &draft).await?;
        let act = if late { Act::ReferralApprovedLate } else { Act::ReferralApproved };
        let actor = Some(officer.code().clone());
        tx.audit(now, actor, act, Some(id.as_bytes())).await?;
        if !late {
            let record = submission(about, &draft, sections, now)?;
            let record = with_closing_days(&mut tx, record, &self.directory, now).await?;
            tx.enqueue(&record).await?;
        } else if !Self::course(&mut tx, id).await?.is_over() {
            let saying = Saying::late_approval(*id, draft.recipient.clone());
            let record = OutboxRecord { approvals: vec![signed], ..saying.into_record(now) };
            tx.enqueue(&record).await?;
        }
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(Approved { late })
    }

    /// Sends a draft back: nothing of it leaves. Its drafter may take it back too.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Reason`], [`OfficeError::NoDraft`], and
    /// [`OfficeError::AlreadyLeft`] for an emergency, which only a recall takes back.
    pub async fn return_draft(
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
        let mut draft = waiting_draft(&mut tx, id).await?;
        if by.as_ref() != Some(&draft.by) {
            may?;
        }
        if draft.sent.is_some() {
            return Err(OfficeError::AlreadyLeft(id.code()));
        }
        draft.returned = Some(ReturnRecord { at: now, by: by.clone(), reason });
        tx.put_pending(id, &draft).await?;
        tx.audit(now, by, Act::DraftReturned, Some(id.as_bytes())).await?;
        Ok(tx.commit().await?)
    }
}

async fn waiting_draft(tx: &mut Tx<'_>, id: &ReferralId) -> Result<DraftRecord, OfficeError> {
    let draft = tx.pending(id).await?;
    let waits = |draft: &DraftRecord| draft.returned.is_none() && !draft.is_approved;
    draft.filter(waits).ok_or(OfficeError::NoDraft(id.code()))
}

fn record_of(draft: &DraftRecord) -> Result<Tier1, OfficeError> {
    let sections = sections_from_bytes(&draft.sections)?;
    let section = sections.first().ok_or(saphan_protocol::cbor::CborError::Shape)?;
    Ok(section.read()?)
}

/// Why a draft does not count any more, if it does not.
async fn void(
    tx: &mut Tx<'_>,
    draft: &DraftRecord,
    now: UnixSeconds,
) -> Result<Option<&'static str>, OfficeError> {
    let staff = tx.staff().await?;
    if active(&staff, &draft.by, now).is_none() {
        return Ok(Some("the officer who drafted it may act no more"));
    }
    let same = match tx.case_by_id(&draft.case).await? {
        Some(json) => with_attached(tx, &draft.case, json).await?.digest() == draft.case_digest,
        None => false,
    };
    Ok((!same).then_some(CASE_CHANGED))
}

/// Sends the drafts of a case back that has another file now. What has left is not a draft any
/// more. Returns which fell.
pub(super) async fn void_drafts(
    tx: &mut Tx<'_>,
    case: &[u8],
    by: Option<&StaffCode>,
    now: UnixSeconds,
) -> Result<Vec<ReferralId>, StoreError> {
    let mut fallen = Vec::new();
    for (id, mut draft) in tx.pendings().await? {
        let waits = draft.returned.is_none() && !draft.is_approved && draft.sent.is_none();
        if !waits || draft.case.as_slice() != case {
            continue;
        }
        draft.returned = Some(ReturnRecord { at: now, by: None, reason: CASE_CHANGED.to_owned() });
        tx.put_pending(&id, &draft).await?;
        tx.audit(now, by.cloned(), Act::DraftReturned, Some(id.as_bytes())).await?;
        fallen.push(id);
    }
    Ok(fallen)
}

/// Whether these bytes may still leave: a consent may have ended since they were drafted.
async fn still_allowed(
    tx: &mut Tx<'_>,
    draft: &DraftRecord,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let json = tx.case_by_id(&draft.case).await?.ok_or(OfficeError::NoSuchCase)?;
    let case = with_attached(tx, &draft.case, json).await?;
    let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
    for section in sections_from_bytes(&draft.sections)? {
        disclosure::again(&case, &draft.recipient, today, section, draft.kept.clone())?;
    }
    Ok(())
}

/// The step that a draft leaves as: a new submission, or, of what has expired, one more.
fn submits_as(course: &Course, late: bool) -> Step {
    let is_over = course.state() == Some(State::Expired);
    if is_over && !late { Step::Reopen } else { Step::Submit }
}

/// What an officer signs about a submission.
pub(super) fn approval(
    us: &Identity,
    (kind, role, late): (ApprovalKind, UserRole, bool),
    (id, step): (&ReferralId, Step),
    to: &PartnerId,
    sections: &[Section],
    now: UnixSeconds,
) -> Approval {
    Approval {
        at: now.minute(),
        kind,
        late,
        role,
        step,
        tier: Some(Tier::T1),
        sender: us.partner.clone(),
        network: us.network.clone(),
        purpose: Some(ConsentPurpose::ReferralPseudonymised),
        referral: *id,
        sections: sections.iter().map(Section::commitment).collect(),
        recipient: to.clone(),
    }
}

/// The outbox record of a submission with whatever stands under its draft.
pub(super) fn submission(
    (id, step): (&ReferralId, Step),
    draft: &DraftRecord,
    sections: Vec<Section>,
    now: UnixSeconds,
) -> Result<OutboxRecord, OfficeError> {
    let saying = Saying::submission((*id, step), draft.recipient.clone(), sections)?;
    Ok(OutboxRecord { approvals: draft.approvals.clone(), ..saying.into_record(now) })
}

/// The signatures that a stored record holds.
pub(super) fn read_approvals(record: &OutboxRecord) -> Result<Vec<SignedApproval>, OfficeError> {
    let read = record.approvals.iter().map(SignedApproval::from_wire).collect::<Option<_>>();
    Ok(read.ok_or(saphan_protocol::cbor::CborError::Shape)?)
}

/// Drafts that a second person has to look at, and emergencies for which that is overdue.
pub(super) async fn count_waiting(
    tx: &mut Tx<'_>,
    now: UnixSeconds,
) -> Result<(usize, usize), StoreError> {
    let mut drafts = tx.pendings().await?;
    drafts.extend(tx.release_drafts().await?);
    let waiting: Vec<DraftView> = drafts
        .into_iter()
        .map(|(_, draft)| DraftView::of(draft))
        .filter(DraftView::waits)
        .collect();
    let overdue =
        |draft: &&DraftView| draft.sent.is_some_and(|sent| now.since(sent) >= LATE_APPROVAL_DUE);
    Ok((waiting.len(), waiting.iter().filter(overdue).count()))
}
