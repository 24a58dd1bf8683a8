//! What became of a referral after it was accepted, as its steps say.

use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::{Outcome, Side, Step};
use saphan_protocol::section::{
    Closing, ClosingReport, FollowUp, HandoverPlan, HandoverReport, Leaves, Message, Redirect,
    ServiceStart,
};
use saphan_protocol::time::UnixSeconds;

use super::OfficeError;
use super::erase::tells_of_persons;
use super::outgoing::sections_from_bytes;
use super::steps::Course;

/// A section of a step that counts.
pub struct Said<T> {
    /// The step; that of a decision which is not sealed stands for nothing.
    pub(super) id: Digest,
    /// What the step does.
    pub step: Step,
    /// Who said it.
    pub by: Side,
    /// When, by its author's clock; absent for a decision that is not sealed.
    pub at: Option<UnixSeconds>,
    /// What was said.
    pub content: T,
}

/// What became of a referral after it was accepted.
#[derive(Default)]
pub struct Progress {
    /// The hand-over that both offices agree to.
    pub agreed: Option<Said<HandoverPlan>>,
    /// A proposal that waits for an agreement.
    pub proposed: Option<Said<HandoverPlan>>,
    /// How the hand-overs went, in order.
    pub handovers: Vec<Said<HandoverReport>>,
    /// What began.
    pub started: Option<Said<ServiceStart>>,
    /// Contacts with the person, in order.
    pub follow_ups: Vec<Said<FollowUp>>,
    /// The last proposal to finish.
    pub report: Option<Said<ClosingReport>>,
    /// Why the origin closed it.
    pub closed: Option<Said<Closing>>,
    /// Which partner might take it instead.
    pub redirect: Option<Said<Redirect>>,
    /// What the offices said to each other, in order.
    pub messages: Vec<Said<Message>>,
}

impl Course {
    /// The sections that these steps brought, as far as they count, ours that wait to be sealed last.
    /// Nothing that tells of persons while the referral is frozen, or once it is erased.
    ///
    /// # Errors
    /// [`OfficeError::Record`] if one does not read.
    pub(super) fn said<T: Leaves>(&self, wanted: &[Step]) -> Result<Vec<Said<T>>, OfficeError> {
        let mut all = Vec::new();
        if self.is_closed_off() && tells_of_persons(T::KIND) {
            return Ok(all);
        }
        for (signed, outcome) in &self.life.steps {
            if *outcome != Outcome::Applied || !wanted.contains(&signed.step) {
                continue;
            }
            let Some((id, record)) = self.steps.iter().find(|(id, _)| *id == signed.id) else {
                continue;
            };
            let at = record.said().map(|(_, core)| core.created);
            for content in read(&record.sections)? {
                all.push(Said { id: *id, step: signed.step, by: signed.side, at, content });
            }
        }
        // The fold knows a decision that is not sealed by the hash of nothing.
        let (id, by) = (Digest::of(&[]), self.side);
        for (step, sections) in self.pending.iter().filter(|(step, _)| wanted.contains(step)) {
            for content in read(sections)? {
                all.push(Said { id, step: *step, by, at: None, content });
            }
        }
        Ok(all)
    }

    /// What became of it after it was accepted.
    ///
    /// # Errors
    /// As [`Course::said`].
    pub(super) fn progress(&self) -> Result<Progress, OfficeError> {
        let (newest, agreed) = (self.foreseen.plan.map(|(id, _)| id), self.foreseen.agreed);
        let plan = |wanted: Option<Digest>| -> Result<_, OfficeError> {
            let plans = self.said::<HandoverPlan>(&[Step::Plan])?;
            Ok(plans.into_iter().rev().find(|plan| Some(plan.id) == wanted))
        };
        Ok(Progress {
            agreed: plan(agreed)?,
            proposed: plan(newest.filter(|newest| agreed != Some(*newest)))?,
            handovers: self.said(&[Step::Received, Step::HandoverFailed])?,
            started: self.last(Step::StartService)?,
            follow_ups: self.said(&[Step::FollowUp])?,
            report: self.last(Step::Finish)?,
            closed: self.last(Step::Close)?,
            redirect: self.last(Step::Redirect)?,
            messages: self.said(&[Step::Say])?,
        })
    }

    fn last<T: Leaves>(&self, step: Step) -> Result<Option<Said<T>>, OfficeError> {
        Ok(self.said(&[step])?.pop())
    }
}

fn read<T: Leaves>(sections: &[serde_bytes::ByteBuf]) -> Result<Vec<T>, OfficeError> {
    let sections = sections_from_bytes(sections)?.into_iter();
    let ours = sections.filter(|section| section.kind() == T::KIND);
    Ok(ours.map(|section| section.read()).collect::<Result<_, _>>()?)
}
