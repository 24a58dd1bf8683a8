//! Stories of a hub that shows partners different lists of who belongs: the statements that they send
//! each other tell on it.

use std::time::Duration;

use saphan_agent::office::Office;
use saphan_agent::store::Notice;
use saphan_protocol::directory::Act;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::listing;
use saphan_protocol::split_view::{self, Contradiction};
use saphan_tests::world::{CHIANG_MAI, GHENT, VIENTIANE, World, id};
use zeroize::Zeroizing;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// What the proof says that an office keeps, checked by somebody who has nothing but the authority's key.
fn proven(world: &mut World, office: &str) -> Option<Contradiction> {
    let kept = world.office(office, async |office: &mut Office| office.split_view().await);
    let proof = kept.expect("the store works")?;
    let key = *world.directory().authority();
    Some(split_view::verify(&proof, key).expect("it was checked before it was kept").contradiction)
}

fn is_told(world: &mut World, office: &str, code: &str) -> bool {
    world.notices(office).contains(&Notice::Directory { code: code.to_owned() })
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

#[test]
fn a_hub_that_hides_a_revocation_from_one_office_is_told_on_by_the_next_letter_of_another() {
    let mut world = World::from_seed(330);
    world.run_for(5 * HOUR);
    let known = world.directory().clone();
    world.hub_shows(VIENTIANE, Some(known.clone()));
    world.revoke(CHIANG_MAI);
    world.run_for(5 * HOUR);
    assert_eq!(proven(&mut world, VIENTIANE), None);

    world.refer(GHENT, VIENTIANE);
    world.run_for(2 * DAY);

    assert!(is_told(&mut world, VIENTIANE, "directory-rollback"));
    let told = proven(&mut world, VIENTIANE).expect("both words are the hub's");
    let Contradiction::SetBack { before, later } = told else { panic!("{told:?}") };
    assert_eq!((before.0, later.0), (known.len() + 1, known.len()));
    assert_eq!(proven(&mut world, GHENT), None, "Ghent has nothing of the kind to hold against it");

    world.hub_shows(VIENTIANE, None);
    world.run_for(DAY);
    assert!(is_told(&mut world, VIENTIANE, "directory-rollback"), "a lie that ended was one");
    world.assert_all_is_well();
}

#[test]
fn without_any_letter_the_daily_heartbeat_tells_on_it() {
    let mut world = World::from_seed(334);
    world.run_for(5 * HOUR);
    world.refer(GHENT, VIENTIANE);
    world.run_for(3 * DAY);
    world.hub_shows(VIENTIANE, Some(world.directory().clone()));
    world.revoke(CHIANG_MAI);
    world.run_for(3 * DAY);

    assert!(matches!(proven(&mut world, VIENTIANE), Some(Contradiction::SetBack { .. })));
}

#[test]
fn two_lists_of_a_stolen_authority_meet_in_the_first_letter_between_their_readers() {
    let mut world = World::from_seed(331);
    world.run_for(5 * HOUR);
    let newcomer = |seed| Act::Admit {
        key: key(seed).verifying_key(),
        partner: id("nhl-mm"),
        certificate: vec![0x30, 0],
    };
    world.hub_shows(VIENTIANE, Some(world.list_with(newcomer(66))));
    world.admit(newcomer(67));
    world.run_for(5 * HOUR);

    world.refer(GHENT, VIENTIANE);
    world.run_for(DAY);

    let size = world.directory().len();
    assert_eq!(proven(&mut world, VIENTIANE), Some(Contradiction::Fork { size }));
    assert!(is_told(&mut world, VIENTIANE, "directory-fork"));
    // The receipt goes back with the word that Vientiane was given.
    assert_eq!(proven(&mut world, GHENT), Some(Contradiction::Fork { size }));
    assert!(is_told(&mut world, GHENT, "directory-fork"));
    world.assert_hub_never_saw_a_person();
}

#[test]
fn an_honest_hub_is_never_accused() {
    let mut world = World::from_seed(332);
    world.run_for(5 * HOUR);
    world.refer(GHENT, VIENTIANE);
    world.revoke(CHIANG_MAI);
    world.refer(VIENTIANE, GHENT);
    world.run_for(DAY);
    world.destroy_hub();
    world.run_for(3 * DAY);

    for office in [GHENT, VIENTIANE] {
        assert_eq!(proven(&mut world, office), None);
    }
    world.assert_all_is_well();
}

#[test]
fn a_partner_is_proven_to_belong_without_the_list_and_the_list_to_have_only_grown() {
    let mut world = World::from_seed(333);
    world.run_for(5 * HOUR);
    let of_vientiane = async |office: &mut Office| {
        let proof = office.listing(&id(VIENTIANE), None).await.expect("the store works");
        proof.expect("the hub has vouched for it")
    };
    let before = world.office(GHENT, of_vientiane);
    world.revoke(VIENTIANE);
    world.run_for(DAY);

    let key = *world.directory().authority();
    let old = listing::verify(&before, key).unwrap();
    assert_eq!(old.entries.len(), 2, "the hub and the admission");
    let after = world.office(GHENT, async |office: &mut Office| {
        office.listing(&id(VIENTIANE), Some(&old.checkpoint)).await
    });
    let new = listing::verify(&after.unwrap().unwrap(), key).unwrap();
    assert_eq!(new.since.as_ref(), Some(&old.checkpoint));
    assert!(matches!(new.entries.last().unwrap().act, Act::Revoke { .. }));
}
