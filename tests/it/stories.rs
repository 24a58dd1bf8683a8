//! Stories: what happens between offices, told on the simulated world.

use std::time::Duration;

use saphan_protocol::lifecycle::State;
use saphan_tests::world::{Faults, GHENT, OfficerAct, VIENTIANE, World};

#[test]
fn a_referral_crosses_the_bridge_and_is_answered() {
    let mut world = World::from_seed(1);
    world.run_for(Duration::from_secs(3600));

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(Duration::from_secs(5 * 3600));
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();

    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted));
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn a_line_that_loses_repeats_and_cuts_delivers_once() {
    let faults =
        Faults { delay: Duration::from_secs(10), lose_one_in: 5, repeat_one_in: 3, cut_one_in: 10 };
    let mut world = World::from_seed(2).link(faults);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}
