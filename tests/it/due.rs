//! Stories of deadlines: what runs out by the hub's time, and what does not.

use std::time::Duration;

use saphan_agent::office::{Office, OfficeError, ReferralView, Referring};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Outcome, State, Step};
use saphan_tests::world::{GHENT, OfficerAct, SUPERVISOR, VIENTIANE, World};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
/// A decade: what a clock without a battery may be off.
const DECADE: Duration = Duration::from_secs(3653 * 86_400);

/// A world in which Ghent has referred an urgent case to Vientiane. It is due to be opened within 24 hours
/// and decided within 72, and ends unopened after 72 hours, undecided after 14 days.
fn referred(seed: u64) -> (World, ReferralId) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    (world, referral)
}

#[test]
fn what_nobody_opens_expires_at_both_ends() {
    let (mut world, referral) = referred(80);
    world.run_for(2 * DAY);
    world.assert_both_see(&referral, State::Delivered);
    let now = world.now();
    let status = world.office(VIENTIANE, async |office: &mut Office| office.status(now).await);
    assert_eq!(status.expect("read").due.ours_overdue, 1, "overdue, and not over");

    world.run_for(2 * DAY);

    world.assert_both_see(&referral, State::Expired);
    let steps = |view: ReferralView| -> Vec<(Step, Outcome)> {
        view.timeline.iter().map(|entry| (entry.step, entry.outcome)).collect()
    };
    let (origin, receiver) = (world.view(GHENT, &referral), world.view(VIENTIANE, &referral));
    assert_eq!(steps(origin), steps(receiver));
    world.assert_all_is_well();
}

#[test]
fn an_open_question_stops_the_clock() {
    let (mut world, referral) = referred(81);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Ask));
    world.run_for(20 * DAY);
    world.assert_both_see(&referral, State::InfoRequested);

    assert!(world.act(GHENT, &referral, OfficerAct::Answer));
    world.run_for(13 * DAY);
    world.assert_both_see(&referral, State::Acknowledged);
    world.run_for(3 * DAY);

    world.assert_both_see(&referral, State::Expired);
    world.assert_all_is_well();
}

#[test]
fn an_acceptance_that_leaves_too_late_is_answered_with_expired() {
    let (mut world, referral) = referred(82);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);
    world.line_gone(VIENTIANE);
    world.line_gone(GHENT);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Accepted));
    world.run_for(16 * DAY);

    world.line_back(VIENTIANE);
    world.run_for(HOUR);
    world.line_back(GHENT);
    world.run_for(5 * HOUR);

    world.assert_both_see(&referral, State::Expired);
    let entry = world
        .view(VIENTIANE, &referral)
        .timeline
        .into_iter()
        .find(|entry| entry.step == Step::Accept)
        .expect("it is shown");
    assert_eq!(entry.outcome, Outcome::Superseded);
    world.assert_all_is_well();
}

#[test]
fn an_acceptance_that_was_at_the_hub_in_time_stands_however_late_it_is_fetched() {
    let (mut world, referral) = referred(83);
    world.line_gone(GHENT);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));

    world.run_for(20 * DAY);
    world.line_back(GHENT);
    world.run_for(5 * HOUR);

    world.assert_both_see(&referral, State::Accepted);
    world.assert_all_is_well();
}

#[test]
fn an_office_that_was_offline_for_forty_days_learns_that_its_time_is_over() {
    let (mut world, referral) = referred(84);
    world.line_gone(VIENTIANE);
    world.run_for(40 * DAY);
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered), "nothing ends by itself");
    assert_eq!(world.state(GHENT, &referral), Some(State::Expired));

    world.line_back(VIENTIANE);
    world.run_for(5 * HOUR);

    world.assert_both_see(&referral, State::Expired);
    assert!(!world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.assert_all_is_well();
}

#[test]
fn a_clock_that_jumps_expires_nothing_and_holds_nothing_up() {
    let (mut world, referral) = referred(85);
    let now = world.now();
    for wrong in [now.plus(DECADE), now.minus(DECADE)] {
        for partner in [GHENT, VIENTIANE] {
            world.office(partner, async |office: &mut Office| {
                office.expire_due(wrong).await.expect("the store works");
                office.handle_drained(wrong).await.expect("the store works");
                let shown = office.hub_now(wrong).await.expect("the store works");
                assert!(shown >= now.minus(2 * HOUR), "time does not go back");
            });
        }
        world.assert_both_see(&referral, State::Delivered);
    }

    world.run_for(4 * DAY);

    world.assert_both_see(&referral, State::Expired);
}

#[test]
fn a_decision_after_its_time_is_refused_and_names_what_helps() {
    let (mut world, referral) = referred(86);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);
    world.line_gone(GHENT);
    // Looked at every four hours: it knows that the time is over, and may still be missing mail.
    world.run_for(14 * DAY + 3 * HOUR);
    let now = world.now();

    let refused = world.office(VIENTIANE, async |office: &mut Office| {
        office.accept(&referral, &[], &[], now).await.expect_err("too late")
    });

    assert_eq!(refused.code(), "decision-too-late");
    assert!(refused.to_string().contains("refer the case again"), "{refused}");
}

/// The origin submits once more what has expired, and its second person lets it leave.
fn reopen(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    let reopened = world.office(GHENT, async |office: &mut Office| {
        office.reopen(referral, &Referring::default(), now).await
    })?;
    assert!(reopened.waits && reopened.id == *referral);
    world.as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
        office.approve(referral, now).await.map(drop)
    })
}

#[test]
fn what_has_expired_is_opened_again_once_under_its_own_code() {
    let (mut world, referral) = referred(87);
    assert_eq!(reopen(&mut world, &referral).expect_err("not over").code(), "step-not-possible");
    world.run_for(5 * DAY);
    world.assert_both_see(&referral, State::Expired);
    assert!(world.view(VIENTIANE, &referral).tier1.is_none(), "nothing of it is kept");

    reopen(&mut world, &referral).expect("once");
    world.run_until_idle();

    world.assert_both_see(&referral, State::Delivered);
    assert!(world.view(VIENTIANE, &referral).tier1.is_some(), "it came with its record");
    world.run_for(5 * DAY);
    world.assert_both_see(&referral, State::Expired);
    assert_eq!(reopen(&mut world, &referral).expect_err("twice").code(), "step-not-possible");
    world.assert_all_is_well();
}

#[test]
fn a_reopened_referral_has_its_whole_time_and_is_accepted_in_it() {
    let (mut world, referral) = referred(88);
    world.run_for(5 * DAY);
    reopen(&mut world, &referral).expect("once");
    world.run_for(2 * DAY);

    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();

    world.assert_both_see(&referral, State::Accepted);
    world.assert_all_is_well();
}
