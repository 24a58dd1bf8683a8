//! Which acts there are, and which of them can be done where a referral stands.

use saphan_protocol::lifecycle::{Side, State, Step};

use crate::office::ReferralView;

/// One of the acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum Act {
    Accept,
    Ask,
    Redirect,
    Decline,
    Answer,
    AskIdentity,
    LetRead,
    RefuseIdentity,
    Agree,
    Plan,
    Received,
    NotReceived,
    Start,
    FollowUp,
    Finish,
    Confirm,
    Close,
    Say,
    Recall,
}

impl Act {
    /// In the order in which they are offered.
    pub(super) const ALL: [Self; 19] = [
        Self::Accept,
        Self::Ask,
        Self::Redirect,
        Self::Decline,
        Self::Answer,
        Self::AskIdentity,
        Self::LetRead,
        Self::RefuseIdentity,
        Self::Agree,
        Self::Plan,
        Self::Received,
        Self::NotReceived,
        Self::Start,
        Self::FollowUp,
        Self::Confirm,
        Self::Finish,
        Self::Close,
        Self::Say,
        Self::Recall,
    ];

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }

    /// As it stands in addresses and in the names of messages.
    pub(in crate::pages) fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Ask => "ask",
            Self::Redirect => "redirect",
            Self::Decline => "decline",
            Self::Answer => "answer",
            Self::AskIdentity => "ask-identity",
            Self::LetRead => "let-read",
            Self::RefuseIdentity => "refuse-identity",
            Self::Agree => "agree",
            Self::Plan => "plan",
            Self::Received => "received",
            Self::NotReceived => "not-received",
            Self::Start => "start",
            Self::FollowUp => "follow-up",
            Self::Finish => "finish",
            Self::Confirm => "confirm",
            Self::Close => "close",
            Self::Say => "say",
            Self::Recall => "recall",
        }
    }

    /// The step that says whether it is possible.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Accept => Step::Accept,
            Self::Ask => Step::Ask,
            Self::Redirect => Step::Redirect,
            Self::Decline => Step::Decline,
            Self::Answer => Step::Answer,
            Self::AskIdentity => Step::AskIdentity,
            // Whoever is let read opens it next.
            Self::LetRead => Step::IdentityOpened,
            Self::RefuseIdentity => Step::RefuseIdentity,
            Self::Agree => Step::AgreePlan,
            Self::Plan => Step::Plan,
            Self::Received => Step::Received,
            Self::NotReceived => Step::HandoverFailed,
            Self::Start => Step::StartService,
            Self::FollowUp => Step::FollowUp,
            Self::Finish => Step::Finish,
            Self::Confirm => Step::Complete,
            Self::Close => Step::Close,
            Self::Say => Step::Say,
            Self::Recall => Step::Recall,
        }
    }

    /// Whether it takes something away that does not come back: then its reference has to be typed.
    pub(super) fn is_harmful(self) -> bool {
        matches!(self, Self::Recall | Self::Close | Self::Confirm)
    }

    /// Whether it can be done where a referral stands.
    pub(in crate::pages) fn is_possible(self, view: &ReferralView) -> bool {
        let can_follow = view.life.next(self.step(), view.side).is_some();
        // A plan that was agreed to is not agreed to once more.
        can_follow && (self != Self::Agree || view.progress.proposed.is_some())
    }

    /// All that can be done, with the one that usually follows first, if there is one.
    pub(in crate::pages) fn possible(view: &ReferralView) -> (Option<Self>, Vec<Self>) {
        let possible: Vec<Self> =
            Self::ALL.into_iter().filter(|act| act.is_possible(view)).collect();
        let usual = usual(view).filter(|act| possible.contains(act));
        (usual, possible)
    }
}

/// What usually follows where a referral stands, by the hands of this office.
fn usual(view: &ReferralView) -> Option<Act> {
    let theirs = view.progress.proposed.as_ref().is_some_and(|plan| plan.by != view.side);
    Some(match (view.state()?, view.side) {
        (State::Acknowledged | State::InfoRequested, Side::Receiver) => Act::Accept,
        (State::InfoRequested, Side::Origin) => Act::Answer,
        (State::IdentityRequested, Side::Receiver) => Act::LetRead,
        (State::HandoverFailed, _) if theirs => Act::Agree,
        (State::HandoverFailed, _) => Act::Plan,
        (State::Accepted | State::AcceptedInPart | State::IdentityDisclosed, _) if theirs => {
            Act::Agree
        }
        (State::Accepted | State::AcceptedInPart | State::IdentityDisclosed, Side::Receiver)
            if Act::Start.is_possible(view) =>
        {
            Act::Start
        }
        (State::Accepted | State::AcceptedInPart | State::IdentityDisclosed, _) => Act::Plan,
        (State::HandoverPlanned, _) if theirs => Act::Agree,
        (State::HandoverPlanned, Side::Receiver) => Act::Received,
        (State::HandoverPlanned, Side::Origin) => Act::NotReceived,
        (State::Received, _) => Act::Start,
        (State::InService, Side::Origin) => Act::Confirm,
        (State::InService, Side::Receiver) if view.life.finish.is_some() => Act::Confirm,
        (State::InService, Side::Receiver) => Act::FollowUp,
        (
            State::Submitted
            | State::Delivered
            | State::Acknowledged
            | State::IdentityRequested
            | State::Declined
            | State::RedirectProposed
            | State::Expired
            | State::Recalled
            | State::Completed
            | State::Frozen
            | State::Erased,
            _,
        ) => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_act_has_a_name_of_its_own() {
        let names: BTreeSet<_> = Act::ALL.into_iter().map(Act::name).collect();

        assert_eq!(names.len(), Act::ALL.len());
        for act in Act::ALL {
            assert_eq!(Act::named(act.name()), Some(act));
        }
    }
}
