//! The life of a referral: states, steps, and one table that says which may follow which
//! (docs/protocol.md, section 6; domain.md section 6).
//!
//! Both partners hold the same signed steps and fold them with [`fold`], whatever the order in
//! which they came, to the same [`Life`]. No clock takes part: that a time has run out is a step
//! like any other. Steps that crossed on the wire have one outcome: a withdrawal wins over
//! everything that it did not know of, then a recall, then the origin goes before the receiver, and
//! a step whose place is gone is [`Outcome::Superseded`], which both sides show.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::closing_days::ClosingDays;
use crate::codes::{HandoverMode, ReferralKind, Urgency};
use crate::ids::Digest;
use crate::tier1::Tier1;

pub use step::Step;
pub use table::State;

mod step;
mod table;

/// One of two partners in a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The partner that refers.
    Origin,
    /// The partner that receives.
    Receiver,
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Origin => Self::Receiver,
            Self::Receiver => Self::Origin,
        }
    }
}

/// What rules the life of a referral from its submission on: codes that outlive the erasure of the
/// record which they repeat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What is asked of the receiver.
    pub kind: ReferralKind,
    /// When the receiver works, as far as the origin knew.
    pub closed: ClosingDays,
    /// How soon.
    pub urgency: Urgency,
    /// How a person changes hands, if one does.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub handover: Option<HandoverMode>,
}

impl Terms {
    /// The terms of a record for a receiver that is closed then.
    pub fn of(record: &Tier1, closed: ClosingDays) -> Self {
        let Tier1 { kind, urgency, handover_mode: handover, .. } = record;
        Self { kind: *kind, closed, urgency: *urgency, handover: *handover }
    }

    /// Whether they repeat what `record` says.
    pub fn are_of(&self, record: &Tier1) -> bool {
        self.kind == record.kind
            && self.urgency == record.urgency
            && self.handover == record.handover_mode
    }
}

/// One signed step of a referral, as the fold sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedStep {
    /// Its name: the hash of its first core.
    pub id: Digest,
    /// What it does.
    pub step: Step,
    /// Who did it.
    pub side: Side,
    /// The last step that its author knew.
    pub after: Option<Digest>,
    /// The step that it is about, where [`Step::answers`].
    pub answers: Option<Digest>,
    /// Of a submission.
    pub terms: Option<Terms>,
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

/// How one side has settled a withdrawal so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// What had to go is gone.
    Erased,
    /// It may not go yet.
    Held,
    /// The rest of the consent stands, and the work goes on.
    Resumed,
}

impl Resolution {
    fn of(step: Step) -> Option<Self> {
        [(Step::Erased, Self::Erased), (Step::Held, Self::Held), (Step::Resume, Self::Resumed)]
            .into_iter()
            .find_map(|(said, means)| (said == step).then_some(means))
    }
}

/// A referral as its steps make it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Life {
    /// Where it stands; `None` before the submission has come.
    pub state: Option<State>,
    /// The steps in the order in which they count, with what became of each.
    pub steps: Vec<(SignedStep, Outcome)>,
    /// What it was submitted under.
    pub terms: Option<Terms>,
    /// Whether the receiver has met the person, and so answers for her if it is a transfer.
    pub has_arrived: bool,
    /// Whether what had expired was opened again, which is possible once.
    pub reopened: bool,
    /// Whether it was accepted in whole or in part.
    pub accepted: Option<State>,
    /// The open request for identity.
    pub request: Option<Digest>,
    /// The release that answers it.
    pub release: Option<Digest>,
    /// The newest plan of a hand-over that counts, and whose it is.
    pub plan: Option<(Digest, Side)>,
    /// The plan that both agree to.
    pub agreed: Option<Digest>,
    /// The proposal to finish.
    pub finish: Option<Digest>,
    /// Where it stood before consent was withdrawn.
    pub frozen_in: Option<State>,
    /// How origin and receiver have settled the withdrawal.
    pub resolved: (Option<Resolution>, Option<Resolution>),
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

    /// The state that `step` by `side` would lead to now, as an answer to what it answers.
    pub fn next(&self, step: Step, side: Side) -> Option<State> {
        table::after(self, &self.proposed(step, side))
    }

    /// Counts a decision in that is not signed yet. Returns the state, or `None` if it cannot
    /// follow, and then nothing has changed.
    pub fn anticipate(&mut self, step: Step, side: Side) -> Option<State> {
        let proposed = self.proposed(step, side);
        let next = table::after(self, &proposed)?;
        self.apply(&proposed, next);
        Some(next)
    }

    /// The partner that answers for the person: the origin, until the receiver of a transfer has
    /// met her.
    pub fn responsible(&self) -> Side {
        let transfer =
            self.terms.as_ref().is_some_and(|terms| terms.kind == ReferralKind::Transfer);
        if transfer && self.has_arrived { Side::Receiver } else { Side::Origin }
    }

    /// The step that `step` has to name as what it is about, if it is one of those that do.
    pub fn to_answer(&self, step: Step) -> Option<Digest> {
        let plan = self.plan.map(|(id, _)| id);
        let about = [
            (Step::RefuseIdentity, self.request),
            (Step::ReleaseIdentity, self.request),
            (Step::IdentityOpened, self.release),
            (Step::AgreePlan, plan),
            (Step::Complete, self.finish),
        ];
        about.into_iter().find_map(|(one, id)| id.filter(|_| one == step))
    }

    /// `step` as it would be signed now; its id is not known yet and stands for nothing.
    fn proposed(&self, step: Step, side: Side) -> SignedStep {
        let answers = self.to_answer(step);
        SignedStep { id: Digest::of(&[]), step, side, after: self.last(), answers, terms: None }
    }

    /// Moves to `next` by `step`, and remembers what later guards ask for.
    fn apply(&mut self, step: &SignedStep, next: State) {
        let before = self.state.replace(next);
        let own = match step.side {
            Side::Origin => &mut self.resolved.0,
            Side::Receiver => &mut self.resolved.1,
        };
        if let Some(resolution) = Resolution::of(step.step) {
            *own = Some(resolution);
        }
        if let Some(terms) = &step.terms {
            self.terms = Some(terms.clone());
        }
        if matches!(step.step, Step::Accept | Step::AcceptInPart) {
            self.accepted = Some(next);
        }
        self.reopened |= step.step == Step::Reopen;
        self.has_arrived |= step.step == Step::Received;
        if step.step == Step::AskIdentity {
            (self.request, self.release) = (Some(step.id), None);
        }
        if step.step == Step::ReleaseIdentity {
            self.release = Some(step.id);
        }
        if step.step == Step::Plan {
            self.plan = Some((step.id, step.side));
        }
        if step.step == Step::AgreePlan {
            self.agreed = step.answers;
        }
        if step.step == Step::Finish {
            self.finish = Some(step.id);
        }
        if step.step == Step::Withdraw {
            self.resolved = (None, None);
            self.frozen_in = before.filter(|state| *state != State::Frozen).or(self.frozen_in);
        }
    }
}

/// Folds the steps of one referral into its life. The order of `steps` does not matter, nor do
/// repetitions.
///
/// A step counts once everything it was signed after has counted. Of those that may count next, a
/// withdrawal goes first, then a recall, then the origin's, then by hash.
pub fn fold(steps: &[SignedStep]) -> Life {
    let mut left: BTreeMap<Digest, &SignedStep> =
        steps.iter().map(|step| (step.id, step)).collect();
    let mut done: BTreeSet<Digest> = BTreeSet::new();
    let mut life = Life { steps: Vec::with_capacity(left.len()), ..Life::default() };
    loop {
        let next = left
            .values()
            .filter(|step| step.after.is_none_or(|after| done.contains(&after)))
            .min_by_key(|step| (step.step.rank(), step.side, step.id))
            .copied();
        let Some(step) = next else { break };
        left.remove(&step.id);
        done.insert(step.id);
        let outcome = match table::after(&life, step) {
            Some(state) => {
                life.apply(step, state);
                Outcome::Applied
            }
            None => Outcome::Superseded,
        };
        life.steps.push((step.clone(), outcome));
    }
    life.steps.extend(left.into_values().map(|step| (step.clone(), Outcome::Waiting)));
    life
}
