//! Stories of what the directory says about a partner, and of what everybody does about it.

use std::time::Duration;

use saphan_agent::store::Waiting;
use saphan_protocol::lifecycle::State;
use saphan_tests::world::{CHIANG_MAI, GHENT, OfficerAct, VIENTIANE, World, id};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// A world in which everybody has met.
fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

#[test]
fn what_is_for_a_suspended_partner_waits_and_goes_on_when_it_is_resumed() {
    let mut world = settled(300);
    let before = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    world.suspend(VIENTIANE);
    world.run_for(2 * HOUR);

    let after = world.refer(CHIANG_MAI, VIENTIANE);
    assert!(world.act(GHENT, &before, OfficerAct::Recall));
    world.run_for(3 * DAY);

    let queue = world.queue(&id(CHIANG_MAI));
    let waits: Vec<Waiting> = queue.iter().map(|item| item.waits).collect();
    assert_eq!(waits, [Waiting::Suspended]);
    assert_eq!(queue[0].next().to_string(), "the administrator of the network");
    assert_eq!(world.copies(VIENTIANE, &after), 0);
    assert!(!world.act(VIENTIANE, &before, OfficerAct::Open) || world.copies(GHENT, &before) == 1);

    world.resume(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.state(VIENTIANE, &after), Some(State::Delivered));
    for partner in [GHENT, VIENTIANE] {
        assert_eq!(world.state(partner, &before), Some(State::Recalled));
    }
    world.assert_all_is_well();
}
