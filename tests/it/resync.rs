//! What is handed back to a store that began a new life, out of order and by whoever likes.

use std::time::Duration;

use saphan_agent::office::Office;
use saphan_agent::store::Notice;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_tests::world::{Backup, CHIANG_MAI, Faults, GHENT, OfficerAct, VIENTIANE, World};

const HOUR: Duration = Duration::from_secs(3600);

/// A world in which everybody has met.
fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

#[test]
fn a_store_in_its_first_life_takes_nothing_back() {
    let mut world = settled(230);

    world.hand_back_forged(GHENT, VIENTIANE, None);
    world.run_for(HOUR);

    let unasked = |notice: &Notice| matches!(notice, Notice::Refused { code, .. } if code == "resync-unasked");
    assert!(world.notices(VIENTIANE).iter().any(unasked), "{:?}", world.notices(VIENTIANE));
    world.assert_hub_never_saw_a_person();
}

#[test]
fn steps_that_overtake_the_beginning_of_their_referral_are_taken_back_too() {
    for seed in 231..239 {
        let mut world = settled(seed);
        let backup = world.back_up(GHENT);
        let referral = world.refer(GHENT, VIENTIANE);
        world.run_for(HOUR);
        for (office, act) in [
            (VIENTIANE, OfficerAct::Open),
            (VIENTIANE, OfficerAct::Ask),
            (GHENT, OfficerAct::Answer),
            (VIENTIANE, OfficerAct::Accept),
        ] {
            assert!(world.act(office, &referral, act));
            world.run_for(HOUR);
        }

        // Each statement of the answer takes its own time.
        world = world.link(Faults { delay: Duration::from_secs(60), ..Faults::default() });
        world.restore(GHENT, &backup);
        world.run_until_idle();

        world.assert_all_is_well();
        world.assert_both_sides_hold_the_same();
    }
}

#[test]
fn whoever_has_learnt_the_number_of_a_referral_adds_nothing_to_it() {
    let mut world = settled(240);
    let backup = world.back_up(GHENT);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);

    world.line_gone(VIENTIANE);
    world.restore(GHENT, &backup);
    world.run_for(HOUR);
    world.hand_back_forged(CHIANG_MAI, GHENT, Some(&referral));
    world.run_for(HOUR);
    assert_eq!(world.state(GHENT, &referral), None, "it begins with what Ghent has signed");

    world.line_back(VIENTIANE);
    world.run_until_idle();

    world.assert_both_sides_hold_the_same();
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_step_that_an_old_copy_did_not_know_what_to_do_with_counts_once_its_referral_is_back() {
    let mut world = settled(241);
    let copy = world.copy_by_hand(GHENT);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);

    world.set_back_by_hand(GHENT, &copy);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_for(2 * HOUR);
    assert_eq!(world.state(GHENT, &referral), None, "the old copy has not heard of it");

    world.repair(GHENT);
    world.run_until_idle();

    world.assert_all_is_well();
    world.assert_both_sides_hold_the_same();
    world.assert_both_see(&referral, State::Accepted);
}

/// Ghent says something that it forgets, before Vientiane, whose line is gone, is set back as well.
fn said_and_forgotten(seed: u64) -> (World, ReferralId, Backup, Backup) {
    let mut world = settled(seed);
    let (backup, copy) = (world.back_up(GHENT), world.copy_by_hand(VIENTIANE));
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(GHENT, &referral, OfficerAct::Recall));
    world.run_for(HOUR);
    let slow = Faults { delay: Duration::from_secs(60), ..Faults::default() };
    (world.link(slow), referral, backup, copy)
}

#[test]
fn what_either_side_may_say_does_not_make_a_referral_the_partners() {
    for seed in 242..250 {
        let (mut world, referral, backup, copy) = said_and_forgotten(seed);

        // Vientiane reads it once its own store is whole, erases it, and says so before it hands it back.
        world.restore(GHENT, &backup);
        world.set_back_by_hand(VIENTIANE, &copy);
        world.repair(VIENTIANE);
        world.line_back(VIENTIANE);
        world.run_until_idle();

        world.assert_all_is_well();
        world.assert_both_sides_hold_the_same();
        world.assert_both_see(&referral, State::Recalled);
    }
}

#[test]
fn two_offices_that_lost_their_keys_at_once_do_not_ask_each_other_for_ever() {
    let (mut world, referral, backup, _) = said_and_forgotten(250);
    let theirs = world.back_up(VIENTIANE);

    world.restore(GHENT, &backup);
    world.restore(VIENTIANE, &theirs);
    world.line_back(VIENTIANE);
    world.run_for(5 * HOUR); // not until it rests: asking each other would never end
    for partner in [GHENT, VIENTIANE] {
        let queue = world.office(partner, async |office: &mut Office| office.queue().await);
        let queue = queue.expect("the queue can be read");
        assert!(queue.iter().all(|item| item.step != Step::Reseal), "{partner} still asks");
    }
    world.run_until_idle();

    world.assert_all_is_well();
    assert_eq!(world.state(GHENT, &referral), None, "what only a lost key opened is gone");
}
