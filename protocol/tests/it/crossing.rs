//! Folds of steps that crossed, came late, twice or not at all.

use proptest::prelude::*;
use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::{Outcome, Side, SignedStep, State, Step, fold};

use crate::history::{History, outcome};

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

        at_origin.0.push(at_receiver.0.last().unwrap().clone());
        at_receiver.0.insert(0, at_origin.0[3].clone());

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
        history.0.iter().filter(|step| step.id != acknowledged).cloned().collect();

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
    let step = |id, after| signed(id, Step::Submit, Side::Origin, Some(after));

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

fn signed(id: Digest, step: Step, side: Side, after: Option<Digest>) -> SignedStep {
    let terms = step.submits().then(crate::history::transfer);
    SignedStep { id, step, side, after, answers: None, terms }
}

fn any_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Origin), Just(Side::Receiver)]
}

/// Steps of any kind, each after one that was made before it, or after none or an unknown one.
fn any_history() -> impl Strategy<Value = Vec<SignedStep>> {
    let steps: Vec<Step> =
        Step::ALL.into_iter().filter(|step| step.is_about_a_referral()).collect();
    let step = (prop::sample::select(steps), any_side(), 0..14usize);
    prop::collection::vec(step, 0..12).prop_map(|steps| {
        let id = |at: usize| Digest::of(&at.to_be_bytes());
        let mut history = vec![signed(id(0), Step::Submit, Side::Origin, None)];
        for (at, (step, side, after)) in (1..).zip(steps) {
            let after = if after == 13 { None } else { Some(id(after % (at + 2))) };
            let answers = fold(&history).to_answer(step);
            history.push(SignedStep { answers, ..signed(id(at), step, side, after) });
        }
        history
    })
}

/// Adds a step of each side after the last one that both know, in either order, and folds at both.
fn crossed(shared: &str, origin: Step, receiver: Step) -> (History, Digest, Digest) {
    let mut history = History::told(shared);
    let last = fold(&history.0).last();
    let answers = |step| fold(&History::told(shared).0).to_answer(step);
    let by_origin = history.step(origin, Side::Origin, last);
    let by_receiver = history.step(receiver, Side::Receiver, last);
    for step in &mut history.0 {
        if [by_origin, by_receiver].contains(&step.id) {
            step.answers = answers(step.step);
        }
    }
    let mut other = history.clone();
    other.0.reverse();
    assert_eq!(fold(&other.0), fold(&history.0));
    (history, by_origin, by_receiver)
}

#[test]
fn a_withdrawal_wins_over_whatever_crossed_it() {
    let shared =
        "o submit, r delivered, r acknowledge, r accept, r ask_identity, o release_identity";
    let (history, withdrawn, opened) = crossed(shared, Step::Withdraw, Step::IdentityOpened);
    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Frozen));
    assert_eq!(outcome(&life, withdrawn), Outcome::Applied);
    assert_eq!(
        outcome(&life, opened),
        Outcome::Superseded,
        "and both sides show that it was opened"
    );
}

#[test]
fn of_a_recall_and_a_withdrawal_the_withdrawal_stands() {
    let shared = "o submit, r delivered, r acknowledge, r accept";
    let (history, recall, withdrawn) = crossed(shared, Step::Recall, Step::Withdraw);
    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Frozen));
    assert_eq!(
        (outcome(&life, recall), outcome(&life, withdrawn)),
        (Outcome::Superseded, Outcome::Applied)
    );
}

#[test]
fn what_expired_before_an_acceptance_came_stays_expired() {
    let (history, _, accept) =
        crossed("o submit, r delivered, r acknowledge", Step::Expire, Step::Accept);
    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::Expired));
    assert_eq!(outcome(&life, accept), Outcome::Superseded);
}

#[test]
fn an_agreement_to_a_plan_that_was_changed_meanwhile_agrees_to_nothing() {
    let shared = "o submit, r delivered, r acknowledge, r accept, o plan";
    let (history, _, agreed) = crossed(shared, Step::Plan, Step::AgreePlan);
    let life = fold(&history.0);

    assert_eq!(outcome(&life, agreed), Outcome::Superseded);
    assert_eq!((life.state, life.agreed), (Some(State::Accepted), None));
}

#[test]
fn two_plans_that_crossed_leave_the_receivers_open() {
    let (history, _, theirs) =
        crossed("o submit, r delivered, r acknowledge, r accept", Step::Plan, Step::Plan);

    assert_eq!(fold(&history.0).plan, Some((theirs, Side::Receiver)));
}

#[test]
fn an_arrival_and_a_failure_that_crossed_count_in_that_order() {
    let shared = "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan";
    let (history, failed, received) = crossed(shared, Step::HandoverFailed, Step::Received);
    let life = fold(&history.0);

    assert_eq!(life.state, Some(State::HandoverFailed), "the alarm is raised; people speak");
    assert_eq!(
        (outcome(&life, failed), outcome(&life, received)),
        (Outcome::Applied, Outcome::Superseded)
    );
}

proptest! {
    #[test]
    fn a_fold_depends_neither_on_the_order_nor_on_repetitions(
        history in any_history(),
        again in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        seed: u64,
    ) {
        let mut shuffled: Vec<SignedStep> = history.clone();
        shuffled.extend(again.iter().map(|at| at.get(&history).clone()));
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
        history.push(signed(id, Step::Recall, Side::Origin, after));

        let life = fold(&history);

        if outcome(&life, id) == Outcome::Applied {
            prop_assert_eq!(life.state, Some(State::Recalled));
        }
    }
}
