//! Histories of referrals, told in a line: `o submit, r delivered, r acknowledge`.

use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{HandoverMode, ReferralKind, Urgency};
use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::{Life, Outcome, Side, SignedStep, Step, Terms, fold};

/// A transfer over a border: the kind that every state belongs to.
pub(crate) fn transfer() -> Terms {
    Terms {
        kind: ReferralKind::Transfer,
        closed: ClosingDays::default(),
        urgency: Urgency::Standard,
        handover: Some(HandoverMode::LandBorder),
    }
}

/// Builds histories: each step is named after what it is, so that a failure can be read.
#[derive(Default, Clone)]
pub(crate) struct History(pub(crate) Vec<SignedStep>);

impl History {
    /// Adds a step after `after`, about whatever such a step is about by then.
    pub(crate) fn step(&mut self, step: Step, side: Side, after: Option<Digest>) -> Digest {
        let id = Digest::of(format!("{step:?} {side:?} {}", self.0.len()).as_bytes());
        let answers = fold(&self.0).to_answer(step);
        let terms = step.submits().then(transfer);
        self.0.push(SignedStep { id, step, side, after, answers, terms });
        id
    }

    /// A history in which each step knows of all before it. `o` is the origin, `r` the receiver.
    pub(crate) fn told(steps: &str) -> Self {
        let mut history = Self::default();
        for (side, step) in parse(steps) {
            history.step(step, side, fold(&history.0).last());
        }
        history
    }

    /// The same with other terms.
    pub(crate) fn under(mut self, terms: &Terms) -> Self {
        for step in &mut self.0 {
            step.terms = step.terms.as_ref().map(|_| terms.clone());
        }
        self
    }

    /// Submitted, delivered and acknowledged; returns the last step.
    pub(crate) fn acknowledged(&mut self) -> Digest {
        *self = Self::told("o submit, r delivered, r acknowledge");
        self.0[2].id
    }
}

fn parse(steps: &str) -> impl Iterator<Item = (Side, Step)> {
    steps.split(',').map(|one| {
        let (side, name) = one.trim().split_once(' ').unwrap();
        let side = if side == "o" { Side::Origin } else { Side::Receiver };
        (side, Step::ALL.into_iter().find(|step| step.as_str() == name).unwrap())
    })
}

/// What became of a step.
pub(crate) fn outcome(life: &Life, id: Digest) -> Outcome {
    life.steps.iter().find(|(step, _)| step.id == id).unwrap().1
}
