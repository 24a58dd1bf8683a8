//! Sticks and offices that were restored: what a partner has to send back first may come by stick too, and
//! until then nothing new leaves by one.

use saphan_agent::office::{Office, Received};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::State;
use saphan_tests::world::{GHENT, OfficerAct, VIENTIANE, World, id};

use super::{HOUR, became, cut_off, lines_back, refused};

/// Without a line, Ghent has referred twice, and Vientiane accepted the second. Then Ghent loses its
/// machine and is restored from a copy of before the second.
fn restored(seed: u64) -> (World, ReferralId) {
    let mut world = cut_off(seed);
    world.refer(GHENT, VIENTIANE);
    world.carry(GHENT, VIENTIANE, HOUR);
    world.carry(VIENTIANE, GHENT, HOUR);
    let backup = world.back_up(GHENT);
    let second = world.refer(GHENT, VIENTIANE);
    world.carry(GHENT, VIENTIANE, HOUR);
    assert!(world.act(VIENTIANE, &second, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &second, OfficerAct::Accept));
    world.restore(GHENT, &backup);
    assert_eq!(world.state(GHENT, &second), None);
    (world, second)
}

#[test]
fn a_restored_office_writes_and_reads_no_stick_before_it_has_heard_the_hub() {
    let (mut world, _) = restored(220);
    let stick = world.pack(VIENTIANE, GHENT);

    let (now, to) = (world.now(), id(VIENTIANE));
    let error = world.office(GHENT, async |office: &mut Office| {
        office.pack_bundle(&to, now).await.err().expect("who takes part may have changed since")
    });

    assert_eq!(error.code(), "directory-unconfirmed");
    // The keys of its sticks were in no backup.
    refused(&mut world, GHENT, &stick.bytes, "bundle-not-ours");
    lines_back(&mut world);
    world.assert_all_is_well();
}

#[test]
fn a_restored_office_gets_back_by_stick_what_it_forgot_before_anything_new_leaves() {
    let (mut world, second) = restored(221);
    world.line_back(GHENT);
    world.run_for(HOUR);
    world.line_gone(GHENT);
    let third = world.refer(GHENT, VIENTIANE);

    let stick = world.pack(GHENT, VIENTIANE);
    assert_eq!((stick.envelopes, stick.unsealed > 0), (1, true), "the announcement, nothing new");
    world.run_for(2 * HOUR);
    world.unpack(VIENTIANE, &stick.bytes).expect("an honest bundle");
    assert_eq!(world.state(VIENTIANE, &third), None);

    // What Vientiane said meanwhile lies before its answer, and is taken once that is whole.
    let arrived = world.carry(VIENTIANE, GHENT, 2 * HOUR);
    let is_taken = |one: &&Received| matches!(one, Received::Taken { .. } | Received::Again);
    assert!(became(&arrived).iter().all(is_taken), "{:?}", became(&arrived));
    assert_eq!(world.state(GHENT, &second), Some(State::Accepted));

    world.carry(GHENT, VIENTIANE, 2 * HOUR);
    assert_eq!(world.state(VIENTIANE, &third), Some(State::Delivered));
    lines_back(&mut world);
    world.assert_all_is_well();
    world.assert_both_sides_hold_the_same();
}
