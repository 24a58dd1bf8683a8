//! Tier 3: one officer asks who the person is, for one purpose; two officers of the origin tell.

use std::time::Duration;

use saphan_protocol::approval::{Approval, ApprovalKind};
use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{ConsentPurpose, DeclineReason, Permission, UserRole};
use saphan_protocol::ids::{PartnerId, ReferralId, StaffCode};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::release::{self, RELEASE_MAX};
use saphan_protocol::section::{Decline, Files, IdentityRequest, Release, Section, SectionKind};
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_bytes::ByteBuf;
use serde_json::Value;

use super::approve::{DraftView, approval};
use super::detail::{Disclosed, Taken};
use super::log::checked_reason;
use super::outgoing::{Saying, sections_from_bytes, sections_to_bytes};
use super::refer::Preview;
use super::staff::{active, still_active};
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::casefile::LocalRef;
use crate::disclosure::{self, Chosen, KeptFinding, Wanted};
use crate::staff::{Grant, Officer, grant};
use crate::store::{DraftRecord, OutboxRecord, ReturnRecord, Tx};

/// How long a released identity may be opened if nobody says.
pub const RELEASE_DEFAULT: Duration = Duration::from_secs(7 * 86_400);

/// What identity is released for, and how much of it.
#[derive(Debug, Clone)]
pub struct Releasing {
    /// What for; it is what was asked.
    pub purpose: ConsentPurpose,
    /// The one person whom it concerns, if not all.
    pub person: Option<LocalRef>,
    /// What somebody chose beside what the purpose needs.
    pub chosen: Chosen,
    /// From when it may not be opened any more.
    pub until: Option<UnixSeconds>,
    /// Only if this is the hash that the preview showed.
    pub seen: Option<String>,
}

/// What of tier 2 or 3 waits for a second person, read back from the exact bytes.
pub struct LaterDraft {
    /// Whom it is for.
    pub to: PartnerId,
    /// What the partner will read.
    pub will_read: Value,
    /// To whom and until when, for an identity.
    pub release: Option<Release>,
    /// The draft.
    pub view: DraftView,
}

/// A statement of tier 2 or 3 that a second person has to look at.
pub(super) struct Telling {
    pub(super) step: Step,
    pub(super) purpose: ConsentPurpose,
    pub(super) sections: Vec<Section>,
    pub(super) kept: Vec<KeptFinding>,
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
        Ok(Self { step, purpose, sections, kept: draft.kept.clone() })
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
            approvals: vec![officer.sign(&body).to_wire()],
            recipient: taken.to.clone(),
            case_digest: taken.digest(),
            is_approved: false,
            basis_reason: None,
        })
    }
}

impl Office {
    /// Asks the origin who the person is, for one purpose and one officer of this office, who alone
    /// will read it.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] before acceptance, [`OfficeError::NoSuchOfficer`], and
    /// [`OfficeError::CannotRead`] for one who may not read identity or has never signed in.
    pub async fn ask_identity(
        &mut self,
        id: &ReferralId,
        purpose: ConsentPurpose,
        officer: &StaffCode,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let staff = tx.staff().await?;
        let known = active(&staff, officer, now)
            .ok_or_else(|| OfficeError::NoSuchOfficer(officer.clone()))?;
        let may = |role: &UserRole| grant(*role, Permission::IdentityOpen) != Grant::No;
        if !known.roles.iter().any(may) || tx.reader(officer).await?.is_none() {
            return Err(OfficeError::CannotRead(officer.clone()));
        }
        tx.commit().await?;
        let request = IdentityRequest { purpose, officer: officer.clone() };
        let what = (Permission::IdentityRequest, Act::IdentityAsked);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::AskIdentity, Some(Section::new(&request, tx.rng()))))
        })
        .await
    }

    /// Does not tell the partner who the person is.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if nobody asks, or it was told already.
    pub async fn refuse_identity(
        &mut self,
        id: &ReferralId,
        reason: DeclineReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::IdentityRelease, Act::IdentityRefused);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::RefuseIdentity, Some(Section::new(&Decline { reason }, tx.rng()))))
        })
        .await
    }

    /// What the officer who asked would read, beside the file and what the hub can see.
    ///
    /// # Errors
    /// As [`Office::release_identity`].
    pub async fn preview_release(
        &mut self,
        id: &ReferralId,
        how: &Releasing,
        now: UnixSeconds,
    ) -> Result<Preview, OfficeError> {
        self.require(Permission::IdentityRelease)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let taken = Taken::of(&mut tx, id, Step::ReleaseIdentity, now).await?;
        let prepared = taken.shown_or_made(&mut tx, id, &how.wanted(), None).await?;
        let sections =
            how.sections(id, &taken, prepared.consents(), prepared.section(), &mut tx, now)?;
        tx.commit().await?;
        let hub = self.hub_view(&taken.to, &sections, true, now)?;
        Ok(Preview { beside: disclosure::beside(&taken.file, 3), prepared, hub })
    }

    /// Drafts the identity for the officer who asked, with the drafter's signature. It leaves once
    /// another person has approved it, never before: neither an emergency nor broken glass changes
    /// that.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if nobody asks, [`OfficeError::Refused`] where no consent names this
    /// partner, purpose and tier, [`OfficeError::Released`] if it is not what was asked,
    /// [`OfficeError::NeedsStaff`], [`OfficeError::PreviewChanged`], [`OfficeError::TooLarge`].
    pub async fn release_identity(
        &mut self,
        id: &ReferralId,
        how: &Releasing,
        now: UnixSeconds,
    ) -> Result<Disclosed, OfficeError> {
        self.require(Permission::IdentityRelease)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let taken = Taken::of(&mut tx, id, Step::ReleaseIdentity, now).await?;
        let seen = how.seen.as_deref();
        let prepared = taken.shown_or_made(&mut tx, id, &how.wanted(), seen).await?;
        let hash = prepared.hash();
        let sections =
            how.sections(id, &taken, prepared.consents(), prepared.section(), &mut tx, now)?;
        let (step, purpose, kept) = (Step::ReleaseIdentity, how.purpose, Vec::new());
        let telling = Telling { step, purpose, sections, kept };
        let draft = telling.drafted(&self.us, officer, id, &taken, now)?;
        keep_waiting(&mut tx, id, &draft).await?;
        tx.audit(now, Some(draft.by), Act::IdentityDrafted, Some(id.as_bytes())).await?;
        tx.commit().await?;
        Ok(Disclosed { hash, waits: true })
    }

    /// What of tier 2 or 3 waits for a second person in this referral, if anything does.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn later_draft(
        &mut self,
        id: &ReferralId,
    ) -> Result<Option<LaterDraft>, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let draft = tx.release_draft(id).await?.filter(waits);
        tx.commit().await?;
        let Some(draft) = draft else { return Ok(None) };
        let telling = Telling::of(&draft)?;
        let (mut will_read, mut release) = (Value::Null, None);
        for section in &telling.sections {
            if section.kind() == SectionKind::Tier3 {
                will_read = readable(&section.read::<Tier3>()?)?;
            } else if section.kind() == SectionKind::Tier2 {
                will_read = readable(&section.read::<saphan_protocol::tier2::Tier2>()?)?;
            } else if section.kind() == SectionKind::Release {
                release = Some(section.read::<Release>()?);
            }
        }
        let (to, view) = (draft.recipient.clone(), DraftView::of(draft));
        Ok(Some(LaterDraft { to, will_read, release, view }))
    }

    /// Signs what waits of tier 2 or 3 as its second person. It leaves then.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::OwnDraft`], [`OfficeError::NoDraft`],
    /// [`OfficeError::DraftVoid`] if the case was changed or the drafter disabled meanwhile,
    /// [`OfficeError::NotPossible`], and [`OfficeError::Refused`] if consent stands no more.
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
        if taken.digest() != draft.case_digest || !by_active {
            let reason = "the case was changed, or its drafter disabled, after it was drafted";
            draft.returned = Some(ReturnRecord { at: now, by: None, reason: reason.to_owned() });
            tx.put_release_draft(id, &draft).await?;
            tx.audit(now, None, Act::DraftReturned, Some(id.as_bytes())).await?;
            tx.commit().await?;
            return Err(OfficeError::DraftVoid { code, reason });
        }
        telling.still_allowed(&taken, now)?;
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

impl Releasing {
    fn wanted(&self) -> Wanted {
        let (purpose, person) = (self.purpose, self.person.clone());
        Wanted::Tier3 { purpose, person, chosen: self.chosen.clone() }
    }

    /// The sections of the statement, held against the request.
    fn sections(
        &self,
        id: &ReferralId,
        taken: &Taken,
        consents: &[saphan_protocol::tier1::ConsentId],
        record: &Section,
        tx: &mut Tx<'_>,
        now: UnixSeconds,
    ) -> Result<Vec<Section>, OfficeError> {
        let request: Option<IdentityRequest> = taken.course.section()?;
        let request = request.ok_or(OfficeError::NotArrived(id.code()))?;
        let longest = now.plus(RELEASE_MAX);
        let until = self.until.unwrap_or(now.plus(RELEASE_DEFAULT)).min(longest);
        let consents = consents.to_vec();
        let release = Release { until, officer: request.officer, consents };
        let sections = vec![
            Section::new(&release, tx.rng()),
            record.clone(),
            Section::new(&Files { files: Vec::new() }, tx.rng()),
        ];
        answers(&sections, taken, now)?;
        Ok(sections)
    }
}

/// Holds a release against the request and the referral, as its receiver will.
fn answers(sections: &[Section], taken: &Taken, now: UnixSeconds) -> Result<(), OfficeError> {
    let [release, record, _] = sections else { return Err(CborError::Shape.into()) };
    let (release, record): (Release, Tier3) = (release.read()?, record.read()?);
    let request: IdentityRequest = taken.course.section()?.ok_or(CborError::Shape)?;
    let what = (&release, &record);
    Ok(release::check(what, record.purpose, &request, &taken.tier1, now)?)
}

/// Keeps what waits for a second person, if nothing else of the referral does.
pub(super) async fn keep_waiting(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    draft: &DraftRecord,
) -> Result<(), OfficeError> {
    if tx.release_draft(id).await?.as_ref().is_some_and(waits) {
        return Err(OfficeError::StillDraft(id.code()));
    }
    Ok(tx.put_release_draft(id, draft).await?)
}

fn waits(draft: &DraftRecord) -> bool {
    draft.returned.is_none() && !draft.is_approved
}

/// A record as people read it.
pub(super) fn readable(record: &impl Serialize) -> Result<Value, OfficeError> {
    serde_json::to_value(record).map_err(|_| CborError::Shape.into())
}
