//! The life of a referral: the table in full, and folds that do not depend on the order.

use proptest::prelude::*;
use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::{Life, Outcome, Side, SignedStep, State, Step, fold};

const STEPS: [Step; 14] = [
    Step::Submit,
    Step::Delivered,
    Step::Acknowledge,
    Step::Ask,
    Step::Answer,
    Step::Accept,
    Step::AcceptInPart,
    Step::Decline,
    Step::Recall,
    Step::ApproveLate,
    Step::Heartbeat,
    Step::Gap,
    Step::Reseal,
    Step::Nothing,
];

const STATES: [Option<State>; 9] = [
    None,
    Some(State::Submitted),
    Some(State::Delivered),
    Some(State::Acknowledged),
    Some(State::InfoRequested),
    Some(State::Accepted),
    Some(State::AcceptedInPart),
    Some(State::Declined),
    Some(State::Recalled),
];

/// One line per state; what is not written is refused. `o` is the origin, `r` the receiver.
const EXPECTED: &str = "
    none              o submit queued
    queued            r delivered delivered; r acknowledge acknowledged; o recall recalled; o approve_late queued
    delivered         r acknowledge acknowledged; o recall recalled; o approve_late delivered
    acknowledged      r ask info_requested; r accept accepted; r accept_in_part accepted_in_part; r decline declined; o recall recalled; o approve_late acknowledged
    info_requested    r ask info_requested; o answer acknowledged; r accept accepted; r accept_in_part accepted_in_part; r decline declined; o recall recalled; o approve_late info_requested
    accepted          o recall recalled; o approve_late accepted
    accepted_in_part  o recall recalled; o approve_late accepted_in_part
    declined
    recalled
";

fn name(state: Option<State>) -> &'static str {
    state.map_or("none", State::as_str)
}

/// 9 states, 14 steps, 2 sides: 252 questions, 25 of them answered with a state.
#[test]
fn the_table_says_exactly_what_is_written_here() {
    let mut legal = 0;
    for from in STATES {
        let line = EXPECTED
            .lines()
            .map(str::trim)
            .find(|line| line.split_whitespace().next() == Some(name(from)))
            .unwrap();
        let entries: Vec<Vec<&str>> = line[name(from).len()..]
            .split(';')
            .map(|entry| entry.split_whitespace().collect())
            .collect();
        for step in STEPS {
            for (side, letter) in [(Side::Origin, "o"), (Side::Receiver, "r")] {
                let expected = entries
                    .iter()
                    .find(|entry| entry.starts_with(&[letter, step.as_str()]))
                    .map(|entry| entry[2]);
                let found = State::after(from, step, side).map(State::as_str);
                assert_eq!(found, expected, "{step:?} by {side:?} in {}", name(from));
                legal += usize::from(found.is_some());
            }
        }
    }
    assert_eq!(legal, 25);
    assert_eq!(EXPECTED.matches(';').count() + 7, legal, "each written entry is asked for");
}

#[test]
fn only_a_declined_or_recalled_referral_is_at_its_end() {
    let ends: Vec<&str> =
        STATES.into_iter().flatten().filter(|state| state.is_final()).map(State::as_str).collect();

    assert_eq!(ends, ["declined", "recalled"]);
}

#[test]
fn steps_of_a_referral_name_one_and_want_a_receipt_but_for_the_receipt_itself() {
    for step in STEPS {
        let housekeeping =
            matches!(step, Step::Heartbeat | Step::Gap | Step::Reseal | Step::Nothing);
        assert_eq!(step.is_about_a_referral(), !housekeeping, "{step:?}");
        assert_eq!(step.wants_receipt(), !housekeeping && step != Step::Delivered, "{step:?}");
    }
}

/// Builds histories: each step is named after what it is, so that a failure can be read.
#[derive(Default, Clone)]
struct History(Vec<SignedStep>);

impl History {
    fn step(&mut self, step: Step, side: Side, after: Option<Digest>) -> Digest {
        let id = Digest::of(format!("{step:?} {side:?} {}", self.0.len()).as_bytes());
        self.0.push(SignedStep { id, step, side, after });
        id
    }

    /// Submitted, delivered and acknowledged; returns the last step.
    fn acknowledged(&mut self) -> Digest {
        let submit = self.step(Step::Submit, Side::Origin, None);
        let delivered = self.step(Step::Delivered, Side::Receiver, Some(submit));
        self.step(Step::Acknowledge, Side::Receiver, Some(delivered))
    }
}

fn outcome(life: &Life, id: Digest) -> Outcome {
    life.steps.iter().find(|(step, _)| step.id == id).unwrap().1
}

#[test]
fn a_declined_referral_cannot_be_accepted_later() {
    let mut history = History::default();
    let acknowledged = history.acknowledged();
    let declined = history.step(Step::Decline, Side::Receiver, Some(acknowledged));
    let accept = history.step(Step::Accept, Side::Receiver, Some(declined));

    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Declined));
    assert_eq!(outcome(&life, accept), Outcome::Superseded);
    assert_eq!(life.next(Step::Accept, Side::Receiver), None);
}

/// Both sides hold the same steps in the end, each its own first.
#[test]
fn a_recall_that_crosses_an_acceptance_wins_on_both_sides() {
    for crossing in [Step::Accept, Step::AcceptInPart, Step::Decline, Step::Ask] {
        let mut shared = History::default();
        let acknowledged = shared.acknowledged();
        let mut at_origin = shared.clone();
        let recall = at_origin.step(Step::Recall, Side::Origin, Some(acknowledged));
        let mut at_receiver = shared.clone();
        let answer = at_receiver.step(crossing, Side::Receiver, Some(acknowledged));
        assert_ne!(fold(&at_receiver.0).state, Some(State::Recalled));

        at_origin.0.push(*at_receiver.0.last().unwrap());
        at_receiver.0.insert(0, at_origin.0[3]);

        let (origin, receiver) = (fold(&at_origin.0), fold(&at_receiver.0));
        assert_eq!(origin, receiver, "{crossing:?}");
        assert_eq!(origin.state, Some(State::Recalled));
        assert_eq!(outcome(&origin, recall), Outcome::Applied);
        assert_eq!(outcome(&origin, answer), Outcome::Superseded);
    }
}

#[test]
fn a_recall_that_knew_of_the_acceptance_follows_it() {
    let mut history = History::default();
    let acknowledged = history.acknowledged();
    let accept = history.step(Step::Accept, Side::Receiver, Some(acknowledged));
    history.step(Step::Recall, Side::Origin, Some(accept));

    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Recalled));
    assert!(life.steps.iter().all(|(_, outcome)| *outcome == Outcome::Applied));
}

#[test]
fn an_answer_that_crosses_a_decision_goes_first_and_the_decision_stands() {
    let mut history = History::default();
    let acknowledged = history.acknowledged();
    let ask = history.step(Step::Ask, Side::Receiver, Some(acknowledged));
    history.step(Step::Decline, Side::Receiver, Some(ask));
    history.step(Step::Answer, Side::Origin, Some(ask));

    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Declined));
    assert!(life.steps.iter().all(|(_, outcome)| *outcome == Outcome::Applied));
}

#[test]
fn a_step_waits_for_what_it_builds_on() {
    let mut history = History::default();
    let acknowledged = history.acknowledged();
    let accept = history.step(Step::Accept, Side::Receiver, Some(acknowledged));
    let without: Vec<SignedStep> =
        history.0.iter().copied().filter(|step| step.id != acknowledged).collect();

    let life = fold(&without);

    assert_eq!(life.state, Some(State::Delivered));
    assert_eq!(outcome(&life, accept), Outcome::Waiting);
    assert_eq!(life.last(), Some(history.0[1].id));
    assert_eq!(fold(&history.0).state, Some(State::Accepted));
    assert_eq!(fold(&history.0).last(), Some(accept));
}

#[test]
fn steps_that_wait_for_each_other_wait_for_ever() {
    let (one, other) = (Digest::of(b"1"), Digest::of(b"2"));
    let step =
        |id, after| SignedStep { id, step: Step::Submit, side: Side::Origin, after: Some(after) };

    let life = fold(&[step(one, other), step(other, one)]);

    assert_eq!(life.state, None);
    assert_eq!(life.last(), None);
}

#[test]
fn a_step_without_a_submission_takes_no_effect() {
    let mut history = History::default();
    let accept = history.step(Step::Accept, Side::Receiver, None);

    let life = fold(&history.0);

    assert_eq!((life.state, outcome(&life, accept)), (None, Outcome::Superseded));
}

fn any_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Origin), Just(Side::Receiver)]
}

/// Steps of any kind, each after one that was made before it, or after none or an unknown one.
fn any_history() -> impl Strategy<Value = Vec<SignedStep>> {
    let step = (prop::sample::select(&STEPS[..9]), any_side(), 0..14usize);
    prop::collection::vec(step, 0..12).prop_map(|steps| {
        let id = |at: usize| Digest::of(&at.to_be_bytes());
        let mut history =
            vec![SignedStep { id: id(0), step: Step::Submit, side: Side::Origin, after: None }];
        for (at, (step, side, after)) in (1..).zip(steps) {
            let after = if after == 13 { None } else { Some(id(after % (at + 2))) };
            history.push(SignedStep { id: id(at), step, side, after });
        }
        history
    })
}

proptest! {
    #[test]
    fn a_fold_depends_neither_on_the_order_nor_on_repetitions(
        history in any_history(),
        again in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        seed: u64,
    ) {
        let mut shuffled: Vec<SignedStep> = history.clone();
        shuffled.extend(again.iter().map(|at| *at.get(&history)));
        shuffled.sort_by_key(|step| Digest::of(&[&seed.to_be_bytes(), &step.id.as_bytes()[..]].concat()));

        prop_assert_eq!(fold(&shuffled), fold(&history));
    }

    #[test]
    fn every_step_has_one_outcome_and_what_waits_is_last(history in any_history()) {
        let life = fold(&history);

        prop_assert_eq!(life.steps.len(), history.len());
        let waiting = life.steps.iter().map(|(_, outcome)| *outcome == Outcome::Waiting);
        prop_assert!(waiting.is_sorted());
    }

    #[test]
    fn a_recall_on_file_is_never_undone(history in any_history()) {
        let mut history = history;
        let id = Digest::of(b"recall");
        let after = fold(&history).last();
        history.push(SignedStep { id, step: Step::Recall, side: Side::Origin, after });

        let life = fold(&history);

        if outcome(&life, id) == Outcome::Applied {
            prop_assert_eq!(life.state, Some(State::Recalled));
        }
    }
}
