//! What a statement does.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Side;
use super::table::ROWS;
use crate::section::SectionKind;
use crate::statement::Tier;

/// What a statement does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The origin refers a case.
    Submit,
    /// The receiver's agent has it, verified and on disk.
    Delivered,
    /// A person at the receiver has opened it.
    Acknowledge,
    /// The receiver needs to know something.
    Ask,
    /// The origin replies.
    Answer,
    /// A short text of either side that decides nothing.
    Say,
    /// The receiver takes all of it.
    Accept,
    /// The receiver takes some of it.
    AcceptInPart,
    /// The receiver does not take it.
    Decline,
    /// The receiver does not take it and names a partner that might.
    Redirect,
    /// The origin takes it back.
    Recall,
    /// Nobody has opened or decided it in time.
    Expire,
    /// The origin submits once more what had expired.
    Reopen,
    /// The origin's second person approves an emergency that has left.
    ApproveLate,
    /// The origin tells what tier 2 holds.
    Detail,
    /// The receiver asks who the person is.
    AskIdentity,
    /// The origin does not tell.
    RefuseIdentity,
    /// The origin tells, to one officer and for one purpose.
    ReleaseIdentity,
    /// That officer has opened it.
    IdentityOpened,
    /// Either side proposes where and when the person changes hands.
    Plan,
    /// The other side agrees to that plan.
    AgreePlan,
    /// The receiver has met the person.
    Received,
    /// The person did not come.
    HandoverFailed,
    /// The origin closes what came to no hand-over.
    Close,
    /// The receiver's service begins.
    StartService,
    /// The receiver reports on the person.
    FollowUp,
    /// The receiver proposes to finish, with an outcome for each service.
    Finish,
    /// The finish is confirmed.
    Complete,
    /// The person withdraws consent.
    Withdraw,
    /// This side has erased what it must.
    Erased,
    /// This side may not erase yet.
    Held,
    /// This side goes on with the narrower consent.
    Resume,
    /// Once a day: I am here, and this is how far I have your statements.
    Heartbeat,
    /// Numbers of yours are missing.
    Gap,
    /// An envelope cannot be opened.
    Reseal,
    /// My store began a new life: a backup was restored, or a clone put right.
    Restored,
    /// What a store that began a new life lacks.
    Resync,
    /// Nothing: it fills the number of a statement that need not be said any more.
    Nothing,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 38] = [
        Self::Submit,
        Self::Delivered,
        Self::Acknowledge,
        Self::Ask,
        Self::Answer,
        Self::Say,
        Self::Accept,
        Self::AcceptInPart,
        Self::Decline,
        Self::Redirect,
        Self::Recall,
        Self::Expire,
        Self::Reopen,
        Self::ApproveLate,
        Self::Detail,
        Self::AskIdentity,
        Self::RefuseIdentity,
        Self::ReleaseIdentity,
        Self::IdentityOpened,
        Self::Plan,
        Self::AgreePlan,
        Self::Received,
        Self::HandoverFailed,
        Self::Close,
        Self::StartService,
        Self::FollowUp,
        Self::Finish,
        Self::Complete,
        Self::Withdraw,
        Self::Erased,
        Self::Held,
        Self::Resume,
        Self::Heartbeat,
        Self::Gap,
        Self::Reseal,
        Self::Restored,
        Self::Resync,
        Self::Nothing,
    ];

    /// The name as it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Delivered => "delivered",
            Self::Acknowledge => "acknowledge",
            Self::Ask => "ask",
            Self::Answer => "answer",
            Self::Say => "say",
            Self::Accept => "accept",
            Self::AcceptInPart => "accept_in_part",
            Self::Decline => "decline",
            Self::Redirect => "redirect",
            Self::Recall => "recall",
            Self::Expire => "expire",
            Self::Reopen => "reopen",
            Self::ApproveLate => "approve_late",
            Self::Detail => "detail",
            Self::AskIdentity => "ask_identity",
            Self::RefuseIdentity => "refuse_identity",
            Self::ReleaseIdentity => "release_identity",
            Self::IdentityOpened => "identity_opened",
            Self::Plan => "plan",
            Self::AgreePlan => "agree_plan",
            Self::Received => "received",
            Self::HandoverFailed => "handover_failed",
            Self::Close => "close",
            Self::StartService => "start_service",
            Self::FollowUp => "follow_up",
            Self::Finish => "finish",
            Self::Complete => "complete",
            Self::Withdraw => "withdraw",
            Self::Erased => "erased",
            Self::Held => "held",
            Self::Resume => "resume",
            Self::Heartbeat => "heartbeat",
            Self::Gap => "gap",
            Self::Reseal => "reseal",
            Self::Restored => "restored",
            Self::Resync => "resync",
            Self::Nothing => "nothing",
        }
    }

    /// The kinds of sections that it carries, in their order.
    pub fn carries(self) -> &'static [SectionKind] {
        match self {
            Self::Submit | Self::Reopen => &[SectionKind::Tier1],
            Self::Delivered => &[SectionKind::Receipt],
            Self::Acknowledge => &[SectionKind::Contacts],
            Self::Ask => &[SectionKind::Question],
            Self::Answer => &[SectionKind::Answer],
            Self::Say => &[SectionKind::Message],
            Self::Accept | Self::AcceptInPart => &[SectionKind::Acceptance],
            Self::Decline | Self::RefuseIdentity => &[SectionKind::Decline],
            Self::Redirect => &[SectionKind::Redirect],
            Self::Recall => &[SectionKind::Recall],
            Self::Detail => &[SectionKind::Tier2],
            Self::AskIdentity => &[SectionKind::IdentityRequest],
            Self::ReleaseIdentity => {
                &[SectionKind::Release, SectionKind::Tier3, SectionKind::Files]
            }
            Self::IdentityOpened => &[SectionKind::Opening],
            Self::Plan => &[SectionKind::HandoverPlan],
            Self::Received | Self::HandoverFailed => &[SectionKind::HandoverReport],
            Self::Close => &[SectionKind::Closing],
            Self::StartService => &[SectionKind::ServiceStart],
            Self::FollowUp => &[SectionKind::FollowUp],
            Self::Finish => &[SectionKind::ClosingReport],
            Self::Withdraw => &[SectionKind::Withdrawal],
            Self::Erased | Self::Held => &[SectionKind::ErasureReport],
            Self::Gap => &[SectionKind::Gap],
            Self::Reseal => &[SectionKind::Reseal],
            Self::Restored => &[SectionKind::Restored],
            Self::Resync => &[SectionKind::Resync],
            Self::Expire
            | Self::ApproveLate
            | Self::AgreePlan
            | Self::Complete
            | Self::Resume
            | Self::Heartbeat
            | Self::Nothing => &[],
        }
    }

    /// The tier of what it tells about a person; `None` where it tells codes of the work only.
    pub fn tier(self) -> Option<Tier> {
        if matches!(self, Self::Submit | Self::Reopen | Self::Answer | Self::Say) {
            Some(Tier::T1)
        } else if matches!(self, Self::Detail | Self::Plan) {
            Some(Tier::T2)
        } else {
            (self == Self::ReleaseIdentity).then_some(Tier::T3)
        }
    }

    /// Whether it brings a record that begins, or begins again, the life of a referral.
    pub fn submits(self) -> bool {
        matches!(self, Self::Submit | Self::Reopen)
    }

    /// Whether it names an earlier step of the other side, or of its own, that it is about.
    pub fn answers(self) -> bool {
        matches!(
            self,
            Self::RefuseIdentity
                | Self::ReleaseIdentity
                | Self::IdentityOpened
                | Self::AgreePlan
                | Self::Complete
        )
    }

    /// Whether it is ever the step of `side`.
    pub fn may_be_by(self, side: Side) -> bool {
        ROWS.iter().any(|row| row.step == self && row.by.fits(side))
    }

    /// Whether it belongs to a referral, and so names one.
    pub fn is_about_a_referral(self) -> bool {
        ROWS.iter().any(|row| row.step == self)
    }

    /// Whether the recipient owes a signed receipt for it. Receipts and housekeeping have none:
    /// the high-water mark in later statements covers them.
    pub fn wants_receipt(self) -> bool {
        self.is_about_a_referral() && self != Self::Delivered
    }

    /// Which goes first of steps that did not know of each other: the person's word, then a recall.
    pub(super) fn rank(self) -> u8 {
        if self == Self::Withdraw { 0 } else { 2 - u8::from(self == Self::Recall) }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
