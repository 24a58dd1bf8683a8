//! The life of a referral: states, steps, and one table that says which may follow which
//! (docs/protocol.md, section 6; domain.md section 6).
//!
//! Both partners hold the same signed steps and fold them with [`fold`], whatever the order in
//! which they came, to the same state. Steps that crossed on the wire have one outcome: a recall
//! wins over everything that it did not know of, the origin goes before the receiver, and a step
//! whose place is gone is [`Outcome::Superseded`], which both sides show.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ids::Digest;
use crate::section::SectionKind;

/// One of two partners in a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The partner that refers.
    Origin,
    /// The partner that receives.
    Receiver,
}

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
    /// The receiver takes all of it.
    Accept,
    /// The receiver takes some of it.
    AcceptInPart,
    /// The receiver does not take it.
    Decline,
    /// The origin takes it back.
    Recall,
    /// The origin's second person approves an emergency that has left.
    ApproveLate,
    /// Once a day: I am here, and this is how far I have your statements.
    Heartbeat,
    /// Numbers of yours are missing.
    Gap,
    /// An envelope cannot be opened.
    Reseal,
    /// Nothing: cover for the rest.
    Nothing,
}

impl Step {
    /// The name as it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Delivered => "delivered",
            Self::Acknowledge => "acknowledge",
            Self::Ask => "ask",
            Self::Answer => "answer",
            Self::Accept => "accept",
            Self::AcceptInPart => "accept_in_part",
            Self::Decline => "decline",
            Self::Recall => "recall",
            Self::ApproveLate => "approve_late",
            Self::Heartbeat => "heartbeat",
            Self::Gap => "gap",
            Self::Reseal => "reseal",
            Self::Nothing => "nothing",
        }
    }

    /// The kinds of sections that it carries, in their order.
    pub fn carries(self) -> &'static [SectionKind] {
        match self {
            Self::Submit => &[SectionKind::Tier1],
            Self::Delivered => &[SectionKind::Receipt],
            Self::Acknowledge => &[SectionKind::Contacts],
            Self::Ask => &[SectionKind::Question],
            Self::Answer => &[SectionKind::Answer],
            Self::Accept | Self::AcceptInPart => &[SectionKind::Acceptance],
            Self::Decline => &[SectionKind::Decline],
            Self::Recall => &[SectionKind::Recall],
            Self::Gap => &[SectionKind::Gap],
            Self::Reseal => &[SectionKind::Reseal],
            Self::ApproveLate | Self::Heartbeat | Self::Nothing => &[],
        }
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

    /// Steps that win over what they did not know of.
    fn goes_first(self) -> bool {
        self == Self::Recall
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a referral stands, as far as both sides can know it.
///
/// What only one side knows (a draft, a place in the queue, the hub's custody) is that side's own
/// affair and stands in its outbox.
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
    /// Taken back.
    Recalled,
}

impl State {
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
            Self::Recalled => "recalled",
        }
    }

    /// Whether nothing can follow.
    pub fn is_final(self) -> bool {
        !ROWS.iter().any(|row| row.from.contains(&Some(self)))
    }

    /// The state after `step` by `side`, or `None` where that step cannot follow.
    pub fn after(from: Option<Self>, step: Step, side: Side) -> Option<Self> {
        ROWS.iter()
            .find(|row| row.step == step && row.by == side && row.from.contains(&from))
            .map(|row| row.to)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

struct Row {
    from: &'static [Option<State>],
    step: Step,
    by: Side,
    to: State,
}

const fn row(from: &'static [Option<State>], step: Step, by: Side, to: State) -> Row {
    Row { from, step, by, to }
}

/// The table of legal steps; everything not listed is refused. Rows 1 to 12 of domain.md 6.2 as
/// far as they are built; `Delivered` is the receiver's automatic receipt for the submission.
const ROWS: &[Row] = {
    use Side::{Origin, Receiver};
    use State as S;
    const OPENED: &[Option<S>] = &[Some(S::Acknowledged), Some(S::InfoRequested)];
    &[
        row(&[None], Step::Submit, Origin, S::Submitted),
        row(&[Some(S::Submitted)], Step::Delivered, Receiver, S::Delivered),
        row(
            &[Some(S::Submitted), Some(S::Delivered)],
            Step::Acknowledge,
            Receiver,
            S::Acknowledged,
        ),
        row(OPENED, Step::Ask, Receiver, S::InfoRequested),
        row(&[Some(S::InfoRequested)], Step::Answer, Origin, S::Acknowledged),
        row(OPENED, Step::Accept, Receiver, S::Accepted),
        row(OPENED, Step::AcceptInPart, Receiver, S::AcceptedInPart),
        row(OPENED, Step::Decline, Receiver, S::Declined),
        row(
            &[
                Some(S::Submitted),
                Some(S::Delivered),
                Some(S::Acknowledged),
                Some(S::InfoRequested),
                Some(S::Accepted),
                Some(S::AcceptedInPart),
            ],
            Step::Recall,
            Origin,
            S::Recalled,
        ),
        // A late approval moves nothing.
        row(&[Some(S::Submitted)], Step::ApproveLate, Origin, S::Submitted),
        row(&[Some(S::Delivered)], Step::ApproveLate, Origin, S::Delivered),
        row(&[Some(S::Acknowledged)], Step::ApproveLate, Origin, S::Acknowledged),
        row(&[Some(S::InfoRequested)], Step::ApproveLate, Origin, S::InfoRequested),
        row(&[Some(S::Accepted)], Step::ApproveLate, Origin, S::Accepted),
        row(&[Some(S::AcceptedInPart)], Step::ApproveLate, Origin, S::AcceptedInPart),
    ]
};

/// One signed step of a referral, as the fold sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedStep {
    /// Its name: the hash of its first core.
    pub id: Digest,
    /// What it does.
    pub step: Step,
    /// Who did it.
    pub side: Side,
    /// The last step that its author knew.
    pub after: Option<Digest>,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It took effect.
    Applied,
    /// Another step had taken its place; both sides show it.
    Superseded,
    /// A step that it builds on has not come yet.
    Waiting,
}

/// A referral as its steps make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// Where it stands; `None` before the submission has come.
    pub state: Option<State>,
    /// The steps in the order in which they count, with what became of each.
    pub steps: Vec<(SignedStep, Outcome)>,
}

impl Life {
    /// What the next step of ours must name as the last that we know.
    pub fn last(&self) -> Option<Digest> {
        self.steps
            .iter()
            .rev()
            .find(|(_, outcome)| *outcome != Outcome::Waiting)
            .map(|(step, _)| step.id)
    }

    /// The state that `step` by `side` would lead to now.
    pub fn next(&self, step: Step, side: Side) -> Option<State> {
        State::after(self.state, step, side)
    }
}

/// Folds the steps of one referral into its life. The order of `steps` does not matter, nor do
/// repetitions.
///
/// A step counts once everything it was signed after has counted. Of those that may count next,
/// a recall goes first, then the origin's, then by hash.
pub fn fold(steps: &[SignedStep]) -> Life {
    let mut left: BTreeMap<Digest, SignedStep> =
        steps.iter().map(|step| (step.id, *step)).collect();
    let mut done: BTreeSet<Digest> = BTreeSet::new();
    let mut life = Life { state: None, steps: Vec::with_capacity(left.len()) };
    loop {
        let next = left
            .values()
            .filter(|step| step.after.is_none_or(|after| done.contains(&after)))
            .min_by_key(|step| (!step.step.goes_first(), step.side, step.id))
            .copied();
        let Some(step) = next else { break };
        left.remove(&step.id);
        done.insert(step.id);
        let outcome = match State::after(life.state, step.step, step.side) {
            Some(state) => {
                life.state = Some(state);
                Outcome::Applied
            }
            None => Outcome::Superseded,
        };
        life.steps.push((step, outcome));
    }
    life.steps.extend(left.into_values().map(|step| (step, Outcome::Waiting)));
    life
}
