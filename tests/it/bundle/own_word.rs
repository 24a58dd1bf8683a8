//! Sticks and partners that have taken themselves out: whoever sees no hub learns of it from whoever did.

use saphan_agent::office::{Office, OfficeError};
use saphan_protocol::directory::{RevocationReason, Standing};
use saphan_tests::world::{CHIANG_MAI, GHENT, VIENTIANE, World, id};

use super::{DAY, HOUR, cut_off, lines_back};

/// Ghent and Vientiane see no hub, and somebody brings the sheet of Vientiane to it.
fn vientiane_is_out(seed: u64) -> World {
    let mut world = cut_off(seed);
    let sheet = world.sheet_of(VIENTIANE);
    world.revoke_self(VIENTIANE, &sheet);
    world.run_for(6 * HOUR);
    world
}

fn is_out(world: &mut World, at: &str) -> bool {
    match world.standing(at, VIENTIANE) {
        Standing::Revoked { reason, .. } => reason == RevocationReason::PartnerRevoked,
        Standing::Active | Standing::Suspended { .. } => false,
    }
}

#[test]
fn an_office_without_a_line_learns_by_stick_who_has_taken_itself_out() {
    let mut world = vientiane_is_out(220);
    let late = world.pack(VIENTIANE, GHENT);
    assert!(is_out(&mut world, CHIANG_MAI) && !is_out(&mut world, GHENT));
    let stick = world.pack(CHIANG_MAI, GHENT);
    let now = world.now();

    let looked = world.office(GHENT, async |office: &mut Office| {
        office.look_into_bundle(&stick.bytes, now).await
    });
    assert_eq!(looked.expect("an honest bundle").out, [id(VIENTIANE)]);
    assert!(!is_out(&mut world, GHENT), "looking changes nothing");
    let unpacked = world.unpack(GHENT, &stick.bytes).expect("an honest bundle");

    assert_eq!(unpacked.out, [id(VIENTIANE)]);
    assert!(is_out(&mut world, GHENT));
    let again = world.unpack(GHENT, &stick.bytes).expect("an honest bundle");
    assert!(again.out.is_empty(), "it is known");
    world.crash_agent(GHENT);
    world.start_agent(GHENT);
    assert!(is_out(&mut world, GHENT), "it is kept");
    let refused = world.unpack(GHENT, &late.bytes).err().expect("its sender is out");
    assert_eq!(refused.code(), "bundle-sender");
    let now = world.now();
    let packed = world
        .office(GHENT, async |office: &mut Office| office.pack_bundle(&id(VIENTIANE), now).await);
    assert!(matches!(packed, Err(OfficeError::NotAPartner(_))));
}

#[test]
fn whoever_learned_of_it_by_stick_passes_it_on_and_the_authority_ends_it() {
    let mut world = vientiane_is_out(221);
    world.carry(CHIANG_MAI, GHENT, DAY);
    world.line_gone(CHIANG_MAI);
    world.run_for(HOUR);

    // The office that has it from a stick writes one itself.
    let stick = world.pack(GHENT, CHIANG_MAI);
    let unpacked = world.unpack(CHIANG_MAI, &stick.bytes).expect("an honest bundle");
    assert!(unpacked.out.is_empty() && is_out(&mut world, CHIANG_MAI));

    world.line_back(CHIANG_MAI);
    world.revoke(VIENTIANE);
    world.run_for(6 * HOUR);
    let stick = world.pack(CHIANG_MAI, GHENT);
    let unpacked = world.unpack(GHENT, &stick.bytes).expect("an honest bundle");

    assert_eq!((unpacked.entries, unpacked.out.len()), (1, 0), "the list says it now");
    assert!(matches!(world.standing(GHENT, VIENTIANE), Standing::Revoked { .. }));
    lines_back(&mut world);
}

#[test]
fn a_stick_tells_of_it_after_the_root_has_changed() {
    let mut world = cut_off(222);
    world.rotate_root(world.now());
    let sheet = world.sheet_of(VIENTIANE);
    world.revoke_self(VIENTIANE, &sheet);
    world.run_for(6 * HOUR);

    let stick = world.pack(CHIANG_MAI, GHENT);
    let unpacked = world.unpack(GHENT, &stick.bytes).expect("an honest bundle");

    assert_eq!((unpacked.entries, unpacked.out.as_slice()), (1, &[id(VIENTIANE)][..]));
    lines_back(&mut world);
}
