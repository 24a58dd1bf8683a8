//! Stories of an authority that goes on with another root.

use std::time::Duration;

use saphan_agent::office::Office;
use saphan_agent::store::Notice;
use saphan_protocol::directory::{Act, Directory, DirectoryError, Lineage};
use saphan_protocol::evidence::Evidence;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::State;
use saphan_protocol::time::UnixSeconds;
use saphan_tests::world::{CHIANG_MAI, GHENT, VIENTIANE, World, id};
use zeroize::Zeroizing;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
/// A partner that joins late.
const MAE_SOT: &str = "river-th";

/// A world in which everybody has met.
fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

fn knows_new_root(world: &mut World, partner: &str) -> bool {
    let notices = world.notices(partner);
    notices.iter().any(|told| matches!(told, Notice::NewRoot { .. }))
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

#[test]
fn a_root_that_changes_while_half_the_partners_sleep_stops_nobody() {
    let mut world = settled(340);
    let before = world.refer_accepted(GHENT, VIENTIANE);
    for partner in [VIENTIANE, CHIANG_MAI] {
        world.line_gone(partner);
    }

    world.rotate_root(world.now().plus(90 * DAY));
    world.run_for(HOUR);

    assert!(knows_new_root(&mut world, GHENT));
    world.run_for(20 * DAY);
    let after = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(!knows_new_root(&mut world, VIENTIANE), "it sleeps");
    for partner in [VIENTIANE, CHIANG_MAI] {
        world.line_back(partner);
    }
    world.run_until_idle();

    for partner in [VIENTIANE, CHIANG_MAI] {
        assert!(knows_new_root(&mut world, partner), "{partner}");
    }
    assert_eq!(world.state(VIENTIANE, &before), Some(State::Accepted));
    assert_eq!(world.state(GHENT, &after), Some(State::Delivered));
    world.run_for(31 * DAY);
    for partner in [GHENT, VIENTIANE, CHIANG_MAI] {
        assert!(!knows_new_root(&mut world, partner), "{partner} was told long enough");
    }
    world.assert_all_is_well();
}

#[test]
fn whoever_joins_under_the_new_root_reads_what_the_old_one_signed() {
    let mut world = settled(341);
    let (first, now) = (world.authority(), world.now());
    world.rotate_root(now.plus(90 * DAY));
    world.run_for(DAY);
    world.rotate_root(world.now());
    world.join(MAE_SOT);
    world.run_for(DAY);

    let referral = world.refer_accepted(GHENT, MAE_SOT);

    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted));
    assert!(!knows_new_root(&mut world, MAE_SOT), "it knows no other");
    let (now, third) = (world.now(), world.authority());
    let file = world
        .office(GHENT, async |office: &mut Office| office.evidence(&referral, now).await)
        .expect("there is evidence");
    for pinned in [first, third] {
        let proven = Evidence::verify(&file, pinned).expect("it verifies under either root");
        assert_eq!(proven.life.state, Some(State::Accepted));
    }
    assert!(Evidence::verify(&file, key(77).verifying_key()).is_err());
    world.assert_all_is_well();
}

/// D-116, D-117: what the old key is worth in other hands.
#[test]
fn whoever_stole_the_old_key_leads_nobody_astray_who_knows_the_new_one() {
    let mut world = settled(342);
    let (before, old) = (world.directory().clone(), world.authority());
    world.rotate_root(world.now());
    let list = world.directory();
    let words = Lineage::found_in(world.authority(), list.since(0, usize::MAX)).expect("it leads");
    let empty = || Directory::new(list.network().clone(), words.clone());

    let mut newcomer = empty();
    for message in before.since(0, usize::MAX) {
        newcomer.append(message).expect("signed by the old key, as it was");
    }
    assert_eq!(newcomer.len(), before.len());
    assert!(newcomer.partner(&id(GHENT)).is_none(), "nobody is on a list that has not come so far");
    let (thief, hub) = (key(78), key(79).verifying_key());
    let act = Act::Hub { key: hub, name: "eu-9".to_owned(), certificate: Vec::new() };
    let forged = world.signed_with_former_root(&before, &act);
    assert_eq!(newcomer.append(&forged), Err(DirectoryError::OtherRoot(before.len())));
    let next = world.new_root(&thief, old, before.head(), UnixSeconds::new(0));
    let forged = world.signed_with_former_root(&before, &next);
    assert_eq!(newcomer.append(&forged), Err(DirectoryError::OtherRoot(before.len())));

    newcomer.append(&list.since(before.len(), 1)[0]).expect("the change itself");
    assert!(newcomer.partner(&id(GHENT)).is_some());
    assert_eq!(newcomer.checkpoint(), list.checkpoint());
    let late = world.signed_with_former_root(list, &act);
    let error = newcomer.append(&late).expect_err("the old key is over");
    assert_eq!(error.code(), "directory-signature");
    world.assert_all_is_well();
}
