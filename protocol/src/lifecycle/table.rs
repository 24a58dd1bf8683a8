//! States, and the one table that says which step may follow where.

use std::fmt;

use super::{Life, Outcome, Resolution, Side, SignedStep, Step};
use crate::codes::{HandoverMode, ReferralKind};

/// Where a referral stands, as far as both sides can know it.
///
/// What only one side knows (a draft, an approval that is waited for, the hub's custody) is that
/// side's own affair and stands in its outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Signed by the origin; not yet known to be at the receiver.
    Submitted,
    /// At the receiver's office.
    Delivered,
    /// Opened by a person there.
    Acknowledged,
    /// A question is open.
    InfoRequested,
    /// Taken.
    Accepted,
    /// Taken in part.
    AcceptedInPart,
    /// Not taken.
    Declined,
    /// Not taken; another partner was named.
    RedirectProposed,
    /// Not opened or decided in time.
    Expired,
    /// Taken back.
    Recalled,
    /// The receiver asks for identity.
    IdentityRequested,
    /// One officer of the receiver has read it.
    IdentityDisclosed,
    /// Both sides agree where and when the person changes hands.
    HandoverPlanned,
    /// The person has arrived.
    Received,
    /// The person did not come.
    HandoverFailed,
    /// The receiver helps.
    InService,
    /// Done.
    Completed,
    /// Consent was withdrawn; both sides settle what becomes of the data.
    Frozen,
    /// Both sides have erased.
    Erased,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 19] = [
        Self::Submitted,
        Self::Delivered,
        Self::Acknowledged,
        Self::InfoRequested,
        Self::Accepted,
        Self::AcceptedInPart,
        Self::Declined,
        Self::RedirectProposed,
        Self::Expired,
        Self::Recalled,
        Self::IdentityRequested,
        Self::IdentityDisclosed,
        Self::HandoverPlanned,
        Self::Received,
        Self::HandoverFailed,
        Self::InService,
        Self::Completed,
        Self::Frozen,
        Self::Erased,
    ];

    /// The code of `referral_state` (domain.md section 6.1).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "queued",
            Self::Delivered => "delivered",
            Self::Acknowledged => "acknowledged",
            Self::InfoRequested => "info_requested",
            Self::Accepted => "accepted",
            Self::AcceptedInPart => "accepted_in_part",
            Self::Declined => "declined",
            Self::RedirectProposed => "redirect_proposed",
            Self::Expired => "expired",
            Self::Recalled => "recalled",
            Self::IdentityRequested => "identity_requested",
            Self::IdentityDisclosed => "identity_disclosed",
            Self::HandoverPlanned => "handover_planned",
            Self::Received => "received",
            Self::HandoverFailed => "handover_failed",
            Self::InService => "in_service",
            Self::Completed => "completed",
            Self::Frozen => "frozen",
            Self::Erased => "erased",
        }
    }

    /// Whether the work is at its end (`terminal` in the list `referral_state`). A withdrawal can
    /// still follow a completed one, and an expired one can be opened again once.
    pub fn is_final(self) -> bool {
        matches!(
            self,
            Self::Declined
                | Self::RedirectProposed
                | Self::Expired
                | Self::Recalled
                | Self::Completed
                | Self::Erased
        )
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A row of the table.
pub(super) struct Row {
    pub(super) from: &'static [State],
    pub(super) step: Step,
    pub(super) by: By,
    /// What must hold beyond state and side.
    pub(super) guard: fn(&Life, &SignedStep) -> bool,
    pub(super) to: To,
}

/// Whose step it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Origin,
    Receiver,
    Either,
}

impl By {
    pub(super) fn fits(self, side: Side) -> bool {
        match self {
            Self::Origin => side == Side::Origin,
            Self::Receiver => side == Side::Receiver,
            Self::Either => true,
        }
    }
}

/// Where a step leads.
#[derive(Clone, Copy)]
pub(super) enum To {
    /// There.
    State(State),
    /// It moves nothing.
    Same,
    /// To where the receiver accepted: in whole or in part.
    AsAccepted,
    /// On, once both sides have settled a withdrawal.
    AsSettled,
}

const fn row(from: &'static [State], step: Step, by: By, to: To) -> Row {
    Row { from, step, by, guard: |_, _| true, to }
}

const fn guarded(row: Row, guard: fn(&Life, &SignedStep) -> bool) -> Row {
    Row { guard, ..row }
}

/// Not yet decided.
const OPEN: &[State] =
    &[State::Submitted, State::Delivered, State::Acknowledged, State::InfoRequested];
/// Opened and not yet decided.
const OPENED: &[State] = &[State::Acknowledged, State::InfoRequested];
/// Taken, and no identity was asked for.
const ACCEPTED: &[State] = &[State::Accepted, State::AcceptedInPart];
/// From the opening to the end of the work.
const AT_WORK: &[State] = &[
    State::Acknowledged,
    State::InfoRequested,
    State::Accepted,
    State::AcceptedInPart,
    State::IdentityRequested,
    State::IdentityDisclosed,
    State::HandoverPlanned,
    State::Received,
    State::HandoverFailed,
    State::InService,
];
/// From the acceptance to the end of the work.
const TAKEN: &[State] = &[
    State::Accepted,
    State::AcceptedInPart,
    State::IdentityRequested,
    State::IdentityDisclosed,
    State::HandoverPlanned,
    State::Received,
    State::HandoverFailed,
    State::InService,
];
/// Where a hand-over can be planned, also anew.
const PLANNABLE: &[State] = &[
    State::Accepted,
    State::AcceptedInPart,
    State::IdentityDisclosed,
    State::HandoverPlanned,
    State::HandoverFailed,
];
/// Where the origin may take back: no identity was asked for.
const RECALLABLE: &[State] = &[
    State::Submitted,
    State::Delivered,
    State::Acknowledged,
    State::InfoRequested,
    State::Accepted,
    State::AcceptedInPart,
];
/// Where consent can be withdrawn: wherever content may still be used.
const WITHDRAWABLE: &[State] = &[
    State::Submitted,
    State::Delivered,
    State::Acknowledged,
    State::InfoRequested,
    State::Accepted,
    State::AcceptedInPart,
    State::IdentityRequested,
    State::IdentityDisclosed,
    State::HandoverPlanned,
    State::Received,
    State::HandoverFailed,
    State::InService,
    State::Completed,
];
/// Where content is erased without a withdrawal, and either side may say that it has.
const AT_END: &[State] = &[
    State::Declined,
    State::RedirectProposed,
    State::Expired,
    State::Recalled,
    State::Completed,
    State::Erased,
];

/// The table of legal steps; everything not listed is refused (domain.md section 6.2). A submission
/// begins a life and stands in [`after`]. `Delivered` is the receiver's automatic receipt for it.
pub(super) const ROWS: &[Row] = {
    use self::To::{AsAccepted, AsSettled, Same, State as To};
    use By::{Either, Origin, Receiver};
    use State as S;
    &[
        row(&[], Step::Submit, Origin, To(S::Submitted)),
        row(&[S::Submitted], Step::Delivered, Receiver, To(S::Delivered)),
        row(&[S::Submitted, S::Delivered], Step::Acknowledge, Receiver, To(S::Acknowledged)),
        row(OPENED, Step::Ask, Receiver, To(S::InfoRequested)),
        row(&[S::InfoRequested], Step::Answer, Origin, To(S::Acknowledged)),
        row(AT_WORK, Step::Say, Either, Same),
        row(OPENED, Step::Accept, Receiver, To(S::Accepted)),
        row(OPENED, Step::AcceptInPart, Receiver, To(S::AcceptedInPart)),
        row(OPENED, Step::Decline, Receiver, To(S::Declined)),
        row(OPENED, Step::Redirect, Receiver, To(S::RedirectProposed)),
        row(RECALLABLE, Step::Recall, Origin, To(S::Recalled)),
        guarded(row(OPEN, Step::Expire, Either, To(S::Expired)), Life::knows_reopening),
        row(&[S::Expired], Step::Expire, Either, Same),
        guarded(row(&[S::Expired], Step::Reopen, Origin, To(S::Submitted)), |life, _| {
            !life.reopened
        }),
        row(RECALLABLE, Step::ApproveLate, Origin, Same),
        row(TAKEN, Step::Detail, Origin, Same),
        guarded(row(ACCEPTED, Step::AskIdentity, Receiver, To(S::IdentityRequested)), |life, _| {
            life.has_identity()
        }),
        guarded(
            row(&[S::IdentityRequested], Step::RefuseIdentity, Origin, AsAccepted),
            |life, step| life.release.is_none() && step.answers == life.request,
        ),
        guarded(row(&[S::IdentityRequested], Step::ReleaseIdentity, Origin, Same), |life, step| {
            step.answers == life.request
        }),
        guarded(
            row(&[S::IdentityRequested], Step::IdentityOpened, Receiver, To(S::IdentityDisclosed)),
            |life, step| life.release.is_some() && step.answers == life.release,
        ),
        guarded(row(PLANNABLE, Step::Plan, Either, Same), |life, _| life.has_handover()),
        guarded(row(PLANNABLE, Step::AgreePlan, Either, To(S::HandoverPlanned)), |life, step| {
            life.plan.is_some_and(|(id, by)| step.answers == Some(id) && by != step.side)
        }),
        row(&[S::HandoverPlanned], Step::Received, Receiver, To(S::Received)),
        row(&[S::HandoverPlanned], Step::HandoverFailed, Either, To(S::HandoverFailed)),
        row(&[S::HandoverFailed], Step::Close, Origin, To(S::Completed)),
        row(&[S::Received], Step::StartService, Receiver, To(S::InService)),
        guarded(
            row(
                &[S::Accepted, S::AcceptedInPart, S::IdentityDisclosed],
                Step::StartService,
                Receiver,
                To(S::InService),
            ),
            |life, _| life.is_remote(),
        ),
        row(&[S::InService], Step::FollowUp, Receiver, Same),
        row(&[S::InService], Step::Finish, Receiver, Same),
        // Silence counts as consent after 14 days, so the receiver may say it too.
        guarded(row(&[S::InService], Step::Complete, Either, To(S::Completed)), |life, step| {
            life.finish.is_some() && step.answers == life.finish
        }),
        row(WITHDRAWABLE, Step::Withdraw, Either, To(S::Frozen)),
        row(&[S::Frozen], Step::Withdraw, Either, Same),
        row(&[S::Frozen], Step::Erased, Either, AsSettled),
        row(&[S::Frozen], Step::Held, Either, AsSettled),
        row(&[S::Frozen], Step::Resume, Either, AsSettled),
        row(AT_END, Step::Erased, Either, Same),
        row(AT_END, Step::Held, Either, Same),
    ]
};

/// Where `step` leads a referral, or `None` where it cannot follow.
pub(super) fn after(life: &Life, step: &SignedStep) -> Option<State> {
    let Some(state) = life.state else {
        return (step.step == Step::Submit && step.side == Side::Origin)
            .then_some(State::Submitted);
    };
    let row = ROWS.iter().find(|row| {
        row.step == step.step
            && row.by.fits(step.side)
            && row.from.contains(&state)
            && (row.guard)(life, step)
    })?;
    Some(match row.to {
        To::State(next) => next,
        To::Same => state,
        To::AsAccepted => life.accepted.unwrap_or(state),
        To::AsSettled => life.settled(step),
    })
}

impl Life {
    /// Whether the next word is `side`'s.
    pub fn waits_for(&self, side: Side) -> bool {
        let Some(state) = self.state else { return false };
        let resolved = match side {
            Side::Origin => self.resolved.0,
            Side::Receiver => self.resolved.1,
        };
        let whose = match state {
            State::Submitted | State::Delivered | State::Acknowledged => Some(Side::Receiver),
            State::InfoRequested => Some(Side::Origin),
            State::IdentityRequested if self.release.is_none() => Some(Side::Origin),
            State::IdentityRequested => Some(Side::Receiver),
            State::Accepted | State::AcceptedInPart | State::IdentityDisclosed => {
                self.open_plan().map(Side::other)
            }
            State::HandoverPlanned => self.open_plan().map(Side::other).or(Some(Side::Receiver)),
            State::HandoverFailed => self.open_plan().map(Side::other).or(Some(Side::Origin)),
            State::Received => Some(Side::Receiver),
            State::InService if self.finish.is_some() => Some(Side::Origin),
            State::InService => Some(Side::Receiver),
            State::Frozen => (resolved.is_none()).then_some(side),
            State::Declined
            | State::RedirectProposed
            | State::Expired
            | State::Recalled
            | State::Completed
            | State::Erased => None,
        };
        whose == Some(side)
    }

    /// Whether the author of `step` knew that it was opened again, if it was: the partner's word on
    /// the time that had run out before must not end the new one.
    fn knows_reopening(&self, step: &SignedStep) -> bool {
        let applied_reopening = |(one, outcome): &(SignedStep, Outcome)| {
            one.step == Step::Reopen && *outcome == Outcome::Applied
        };
        let Some(reopened) = self.steps.iter().rposition(applied_reopening) else { return true };
        self.steps[reopened..].iter().any(|(one, _)| Some(one.id) == step.after)
    }

    /// Whose plan waits for an agreement.
    fn open_plan(&self) -> Option<Side> {
        self.plan.filter(|(id, _)| self.agreed != Some(*id)).map(|(_, side)| side)
    }

    /// Whether this kind of referral ever tells who the person is: a consultation is anonymous.
    fn has_identity(&self) -> bool {
        self.terms.as_ref().is_none_or(|terms| terms.kind != ReferralKind::Consultation)
    }

    /// Whether a person changes hands in this kind of referral.
    fn has_handover(&self) -> bool {
        self.terms.as_ref().is_some_and(|terms| {
            matches!(terms.kind, ReferralKind::Referral | ReferralKind::Transfer)
                && terms.handover.is_some_and(|mode| mode != HandoverMode::RemoteOnly)
        })
    }

    /// Whether the service begins without anybody travelling.
    fn is_remote(&self) -> bool {
        !self.has_handover()
    }

    /// The state once `step` is counted among how the two sides settled a withdrawal: both have
    /// erased, or both go on, or it stays frozen.
    fn settled(&self, step: &SignedStep) -> State {
        let own = Resolution::of(step.step);
        let other = match step.side {
            Side::Origin => self.resolved.1,
            Side::Receiver => self.resolved.0,
        };
        match (own, other) {
            (Some(Resolution::Erased), Some(Resolution::Erased)) => State::Erased,
            (Some(Resolution::Resumed), Some(Resolution::Resumed)) => {
                self.frozen_in.unwrap_or(State::Frozen)
            }
            _ => State::Frozen,
        }
    }
}
