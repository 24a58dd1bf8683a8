//! The hand-over: both offices agree where and when, one of them meets the person.

use std::collections::BTreeSet;

use saphan_protocol::codes::{
    CaseCloseReason, ConsentPurpose, ConsentTier, HandoverMode, HandoverOutcome, Permission,
};
use saphan_protocol::ids::{ReferralCode, ReferralId};
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::safe_text::PLACE_CHARS_MAX;
use saphan_protocol::section::{Acceptance, Closing, HandoverPlan, HandoverReport, Section};
use saphan_protocol::tier1::{PersonNo, Tier1};
use saphan_protocol::time::UnixSeconds;

use super::held::glass;
use super::steps::{Course, chosen};
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::disclosure::{Typed, typed};
use crate::staff::Grant;
use crate::store::{Notice, StoreError, Tx};

/// A hand-over as an officer proposes it.
pub struct Planning {
    /// When.
    pub at: UnixSeconds,
    /// How; as the referral says, if left out.
    pub mode: Option<HandoverMode>,
    /// Where.
    pub place: Typed,
    /// Who comes; all who were accepted, if empty.
    pub persons: Vec<PersonNo>,
}

impl Office {
    /// Proposes where and when the person changes hands; the newest proposal counts once the other
    /// office agrees to it.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::Moment`] for a time that is over,
    /// [`OfficeError::NotInReferral`] for a person who was not accepted, and [`OfficeError::Refused`]
    /// by the guard of the origin or the leak check.
    pub async fn plan(
        &mut self,
        id: &ReferralId,
        planning: &Planning,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let case = self.consented_to_travel(id, now).await?;
        let what = (Permission::HandoverConfirm, Act::HandoverPlanned);
        self.decide(id, now, what, |course, tx| {
            if planning.at <= now {
                return Err(OfficeError::Moment);
            }
            course.permits(Step::Plan, code)?;
            let mode = match planning.mode {
                Some(mode) => mode,
                None => course
                    .section::<Tier1>()?
                    .and_then(|record| record.handover_mode)
                    .ok_or(OfficeError::NotInReferral(code))?,
            };
            let persons = course.travellers(&planning.persons, code)?;
            let at = planning.at.minute();
            let record = |place| HandoverPlan { at, mode, place, persons };
            let section = typed::<_, PLACE_CHARS_MAX>(
                &planning.place,
                (case.as_ref(), 2),
                "place",
                record,
                tx.rng(),
            )?;
            Ok((Step::Plan, Some(section)))
        })
        .await
    }

    /// Agrees to the other office's last proposal.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if there is none, or it was agreed to before;
    /// [`OfficeError::Moment`] if its time is over; [`OfficeError::Refused`] by the guard.
    pub async fn agree(&mut self, id: &ReferralId, now: UnixSeconds) -> Result<State, OfficeError> {
        let code = id.code();
        self.consented_to_travel(id, now).await?;
        let what = (Permission::HandoverConfirm, Act::HandoverAgreed);
        self.decide(id, now, what, |course, _| {
            let step = Step::AgreePlan;
            let plan = course.foreseen.plan.map(|(plan, _)| plan);
            if let (Some(plan), Some(state)) = (plan, course.state()) {
                // A failed hand-over needs a new time.
                if course.foreseen.agreed == Some(plan) {
                    return Err(OfficeError::NotPossible { code, state, step });
                }
                let said = course.said::<HandoverPlan>(&[Step::Plan])?;
                if said.iter().any(|one| one.id == plan && one.content.at <= now) {
                    return Err(OfficeError::Moment);
                }
            }
            Ok((step, None))
        })
        .await
    }

    /// Reports that this office has met the person: in a transfer it answers for her from now on.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::Moment`] for a time to come,
    /// [`OfficeError::HandoverOutcome`] if nobody arrived.
    pub async fn received(
        &mut self,
        id: &ReferralId,
        outcome: HandoverOutcome,
        at: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        self.report_handover(id, HandoverReport { at: at.minute(), outcome }, true, now).await
    }

    /// Reports that the person did not come.
    ///
    /// # Errors
    /// As [`Office::received`], and [`OfficeError::HandoverOutcome`] if somebody arrived.
    pub async fn handover_failed(
        &mut self,
        id: &ReferralId,
        outcome: HandoverOutcome,
        at: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        self.report_handover(id, HandoverReport { at: at.minute(), outcome }, false, now).await
    }

    async fn report_handover(
        &mut self,
        id: &ReferralId,
        report: HandoverReport,
        arrived: bool,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        if report.is_arrival() != arrived {
            return Err(OfficeError::HandoverOutcome);
        }
        if report.at > now {
            return Err(OfficeError::Moment);
        }
        let (step, act) = if arrived {
            (Step::Received, Act::HandoverReceived)
        } else {
            (Step::HandoverFailed, Act::HandoverFailed)
        };
        self.decide(id, now, (Permission::HandoverConfirm, act), |_, tx| {
            Ok((step, Some(Section::new(&report, tx.rng()))))
        })
        .await
    }

    /// Closes a referral of ours that came to no hand-over.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`].
    pub async fn close_referral(
        &mut self,
        id: &ReferralId,
        reason: CaseCloseReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::HandoverConfirm, Act::ReferralClosed);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Close, Some(Section::new(&Closing { reason }, tx.rng()))))
        })
        .await
    }

    /// Somebody who may open the referral has looked at it: what was to be noticed at once was.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handover_seen(&mut self, id: &ReferralId) -> Result<(), StoreError> {
        if self.actor.may(Permission::ReferralDraft) == Grant::No {
            return Ok(());
        }
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.drop_notice(&alarm(id)).await?;
        tx.drop_notice(&glass(id)).await?;
        tx.commit().await
    }

    /// The guard for whatever lets persons travel.
    async fn consented_to_travel(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<Option<CaseFile>, OfficeError> {
        self.consented(id, ConsentPurpose::ReturnLogistics, ConsentTier::T2, now).await
    }
}

impl Course {
    /// The accepted persons of `wanted`, all of them if it is empty.
    pub(super) fn travellers(
        &self,
        wanted: &[PersonNo],
        code: ReferralCode,
    ) -> Result<Vec<PersonNo>, OfficeError> {
        let acceptance = self.acceptance()?;
        let accepted: BTreeSet<PersonNo> =
            acceptance.into_iter().flat_map(|it| it.persons).collect();
        chosen(wanted, &accepted).ok_or(OfficeError::NotInReferral(code))
    }

    /// What was accepted.
    pub(super) fn acceptance(&self) -> Result<Option<Acceptance>, OfficeError> {
        let said = self.said(&[Step::Accept, Step::AcceptInPart])?;
        Ok(said.into_iter().next_back().map(|said| said.content))
    }
}

/// Tells the origin's people at once that the person did not come.
pub(super) async fn raise_alarm(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    side: Side,
) -> Result<(), StoreError> {
    if side == Side::Receiver {
        return Ok(());
    }
    let notice = Notice::HandoverFailed { referral: id.code().to_string() };
    tx.put_notice(&alarm(id), &notice).await
}

fn alarm(id: &ReferralId) -> String {
    format!("hand-over of {id}")
}
