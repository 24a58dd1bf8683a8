//! Stories of backups: an office that lost its machine knows again what its partners know, and nothing
//! is said twice.

use std::time::Duration;

use saphan_agent::office::{Office, Settling};
use saphan_agent::store::Notice;
use saphan_protocol::codes::ErasureOutcome;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::State;
use saphan_protocol::section::Withdrawal;
use saphan_protocol::statement::Tier;
use saphan_tests::world::{
    Backup, CHIANG_MAI, FOCAL_PERSON, GHENT, OfficerAct, VIENTIANE, World, id,
};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// A world in which everybody has met, with a referral from Ghent that Vientiane has opened.
fn settled(seed: u64) -> (World, ReferralId) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);
    (world, referral)
}

/// A day of work after a backup: a question and its answer, and a referral each way.
fn a_days_work(world: &mut World, old: &ReferralId) -> [ReferralId; 2] {
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, old, OfficerAct::Ask));
    world.run_for(HOUR);
    assert!(world.act(GHENT, old, OfficerAct::Answer));
    let new = world.refer(GHENT, VIENTIANE);
    let back = world.refer(VIENTIANE, GHENT);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &new, OfficerAct::Open));
    assert!(world.act(GHENT, &back, OfficerAct::Open));
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &new, OfficerAct::Accept));
    world.run_for(DAY);
    [new, back]
}

fn ends_well(world: &mut World) {
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE, CHIANG_MAI] {
        let notices = world.notices(partner);
        let waits =
            |notice: &&Notice| matches!(notice, Notice::Resync { .. } | Notice::StoreIsCopy { .. });
        assert_eq!(notices.iter().find(waits), None, "{partner}");
    }
    world.assert_all_is_well();
    world.assert_both_sides_hold_the_same();
}

fn states(world: &mut World, partner: &str, referrals: &[ReferralId]) -> Vec<Option<State>> {
    referrals.iter().map(|referral| world.state(partner, referral)).collect()
}

/// Backs `who` up, lets a day pass, and restores it.
fn restored_after_a_day(seed: u64, who: &[&str]) {
    let (mut world, old) = settled(seed);
    let backups: Vec<_> = who.iter().map(|name| (*name, world.back_up(name))).collect();
    let [new, back] = a_days_work(&mut world, &old);
    let all = [old, new, back];
    let before = states(&mut world, GHENT, &all);

    for (name, backup) in &backups {
        world.restore(name, backup);
    }
    if let [one] = who {
        assert_eq!(world.state(one, &new), None, "{one} has forgotten it");
    }
    ends_well(&mut world);

    if who.len() == 1 {
        assert_eq!(states(&mut world, GHENT, &all), before);
        assert_eq!(states(&mut world, VIENTIANE, &all), before);
    }
    // And the work goes on.
    assert!(world.act(GHENT, &old, OfficerAct::Recall));
    let next = world.refer(GHENT, VIENTIANE);
    ends_well(&mut world);
    assert_eq!(world.state(VIENTIANE, &old), Some(State::Recalled));
    assert_eq!(world.state(VIENTIANE, &next), Some(State::Delivered));
}

#[test]
fn a_restored_origin_knows_again_what_it_said_and_says_nothing_twice() {
    restored_after_a_day(201, &[GHENT]);
}

#[test]
fn a_restored_receiver_knows_again_what_it_was_told_and_what_it_answered() {
    restored_after_a_day(202, &[VIENTIANE]);
}

#[test]
fn two_offices_restored_at_once_agree_on_what_one_of_them_still_knows() {
    restored_after_a_day(203, &[GHENT, VIENTIANE]);
}

#[test]
fn what_waited_to_leave_when_the_backup_was_taken_leaves_once() {
    let (mut world, old) = settled(204);
    world.line_gone(GHENT);
    let waiting = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    let backup = world.back_up(GHENT);
    world.line_back(GHENT);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &waiting, OfficerAct::Open));
    world.run_for(DAY);

    world.restore(GHENT, &backup);
    ends_well(&mut world);

    assert_eq!(world.state(GHENT, &waiting), Some(State::Acknowledged));
    assert_eq!(world.state(GHENT, &old), Some(State::Acknowledged));
}

#[test]
fn an_office_that_is_restored_twice_from_one_backup_forgets_nothing_of_the_life_between() {
    let (mut world, old) = settled(205);
    let backup = world.back_up(GHENT);
    let [new, back] = a_days_work(&mut world, &old);
    world.restore(GHENT, &backup);
    world.run_for(5 * HOUR);
    let between = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(GHENT, &back, OfficerAct::Accept));
    world.run_for(DAY);

    world.restore(GHENT, &backup);
    ends_well(&mut world);

    for referral in [old, new, back, between] {
        assert!(world.state(GHENT, &referral).is_some(), "{referral}");
    }
    assert_eq!(world.state(VIENTIANE, &back), Some(State::Accepted));
}

#[test]
fn an_office_that_is_restored_while_its_partner_is_away_for_forty_days_waits_for_it() {
    let (mut world, old) = settled(206);
    let backup = world.back_up(GHENT);
    let [new, back] = a_days_work(&mut world, &old);
    world.line_gone(VIENTIANE);

    world.restore(GHENT, &backup);
    let meanwhile = world.refer(GHENT, VIENTIANE);
    world.run_for(40 * DAY);
    assert!(world.notices(GHENT).contains(&Notice::Resync { partner: id(VIENTIANE) }));
    world.line_back(VIENTIANE);
    ends_well(&mut world);

    for referral in [old, new, back, meanwhile] {
        assert!(world.state(GHENT, &referral).is_some(), "{referral}");
    }
}

#[test]
fn an_office_without_a_line_for_forty_days_after_it_was_restored_catches_up() {
    let (mut world, old) = settled(207);
    let backup = world.back_up(VIENTIANE);
    let [new, back] = a_days_work(&mut world, &old);

    world.line_gone(VIENTIANE);
    world.restore(VIENTIANE, &backup);
    let unseen = world.refer(GHENT, VIENTIANE);
    world.run_for(40 * DAY);
    world.line_back(VIENTIANE);
    ends_well(&mut world);

    for referral in [old, new, back, unseen] {
        assert!(world.state(VIENTIANE, &referral).is_some(), "{referral}");
    }
}

#[test]
fn a_hub_that_loses_its_disk_while_an_office_is_restored_loses_nothing_that_had_arrived() {
    let (mut world, old) = settled(208);
    let backup = world.back_up(VIENTIANE);
    let [new, back] = a_days_work(&mut world, &old);

    world.restore(VIENTIANE, &backup);
    world.run_for(Duration::from_secs(2));
    world.destroy_hub();
    ends_well(&mut world);

    for referral in [old, new, back] {
        assert!(world.state(VIENTIANE, &referral).is_some(), "{referral}");
    }
}

#[test]
fn an_office_that_was_away_for_seventy_days_is_told_everything_and_misses_no_number() {
    let (mut world, _) = settled(217);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);

    // The hub keeps nothing for longer than thirty days.
    world.run_for(70 * DAY);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    let notices = world.notices(VIENTIANE);
    assert!(!notices.iter().any(|one| matches!(one, Notice::Missing { .. })), "{notices:?}");
    world.assert_all_is_well();
}

#[test]
fn a_hub_that_loses_its_disk_as_a_week_ends_is_given_the_prekeys_of_all_weeks_again() {
    let (mut world, _) = settled(216);
    let backup = world.back_up(GHENT);
    for partner in [GHENT, VIENTIANE] {
        world.line_gone(partner);
    }

    // In the week that begins each of them has a new prekey to publish.
    world.run_for(8 * DAY);
    world.destroy_hub();
    world.restore(GHENT, &backup);
    let referral = world.refer(GHENT, VIENTIANE);
    for partner in [GHENT, VIENTIANE] {
        world.line_back(partner);
    }
    ends_well(&mut world);

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
}

#[test]
fn what_an_old_life_had_left_at_the_hub_arrives_and_comes_back_to_its_author() {
    let (mut world, old) = settled(209);
    let backup = world.back_up(GHENT);
    world.line_gone(VIENTIANE);
    let late = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);

    world.restore(GHENT, &backup);
    world.run_for(HOUR);
    assert_eq!(world.state(GHENT, &late), None);
    world.line_back(VIENTIANE);
    ends_well(&mut world);

    assert_eq!(world.state(GHENT, &late), Some(State::Delivered));
    assert_eq!(world.state(GHENT, &old), Some(State::Acknowledged));
}

#[test]
fn what_was_erased_after_the_backup_is_erased_again() {
    let (mut world, referral) = settled(210);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    let backup = world.back_up(VIENTIANE);
    let now = world.now();
    let all = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };
    let frozen = world
        .office(GHENT, async |office: &mut Office| office.withdraw(&referral, &all, now).await);
    assert_eq!(frozen.expect("anybody may"), State::Frozen);
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE] {
        let now = world.now();
        let erased = world.as_officer(partner, FOCAL_PERSON, async |office: &mut Office| {
            office.resolve(&referral, &Settling::Erase(ErasureOutcome::Erased), now).await
        });
        erased.expect("the focal person may");
        world.run_until_idle();
    }

    world.restore(VIENTIANE, &backup);
    let view = |world: &mut World| {
        let view =
            world.office(VIENTIANE, async |office: &mut Office| office.referral(&referral).await);
        let view = view.expect("it is here");
        (view.state(), view.erased, view.tier1.is_some())
    };
    assert_eq!(view(&mut world), (Some(State::Accepted), None, true), "as in the backup");
    ends_well(&mut world);

    assert_eq!(view(&mut world), (Some(State::Erased), Some(Tier::T1), false));
}

#[test]
fn a_clone_that_was_noticed_is_repaired_and_both_agree_on_what_either_copy_said() {
    let (mut world, old) = settled(211);
    world.line_gone(GHENT);
    let copy = world.copy_by_hand(GHENT);
    world.line_back(GHENT);
    // One copy works on, and the other one under the same numbers.
    let by_one = world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);
    world.set_back_by_hand(GHENT, &copy);
    let by_other = world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);
    assert!(world.notices(VIENTIANE).contains(&Notice::Forked { partner: id(GHENT) }));

    world.repair(GHENT);
    world.run_for(HOUR);
    let now = world.now();
    let thawed =
        world.office(VIENTIANE, async |office: &mut Office| office.thaw(&id(GHENT), now).await);
    assert!(thawed.expect("an officer may"), "it was frozen");
    ends_well(&mut world);

    for referral in [old, by_one, by_other] {
        assert!(world.state(GHENT, &referral).is_some(), "{referral}");
        assert!(world.state(VIENTIANE, &referral).is_some(), "{referral}");
    }
    let next = world.refer(GHENT, VIENTIANE);
    ends_well(&mut world);
    assert_eq!(world.state(VIENTIANE, &next), Some(State::Delivered));
}

#[test]
fn an_old_copy_learns_from_its_partners_that_it_is_one() {
    let (mut world, _) = settled(212);
    let copy = world.copy_by_hand(GHENT);
    let forgotten = world.refer(GHENT, VIENTIANE);
    world.run_for(2 * HOUR);

    world.set_back_by_hand(GHENT, &copy);
    world.refer(VIENTIANE, GHENT);
    world.run_for(2 * HOUR);

    assert!(
        world.notices(GHENT).contains(&Notice::StoreIsCopy { partner: id(VIENTIANE) }),
        "before anybody is frozen"
    );
    let meanwhile = world.refer(GHENT, VIENTIANE);
    world.run_for(DAY);
    assert!(!world.notices(VIENTIANE).contains(&Notice::Forked { partner: id(GHENT) }));
    assert_eq!(world.state(VIENTIANE, &meanwhile), None, "it says nothing more");

    world.repair(GHENT);
    ends_well(&mut world);

    assert_eq!(world.state(GHENT, &forgotten), Some(State::Delivered));
    assert_eq!(world.state(VIENTIANE, &meanwhile), Some(State::Delivered));
}

/// Whether the files of an office hold what a referral tells of persons.
fn holds_record(world: &mut World, partner: &str, referral: &ReferralId) -> bool {
    let read = world.readable_with_office_key(partner, referral);
    assert!(!read.is_empty(), "{partner} has sections of it");
    read.windows(8).any(|part| part == b"age_band")
}

/// A referral that Vientiane has accepted, and a backup of Vientiane from before.
fn accepted_after_a_backup(seed: u64) -> (World, ReferralId, Backup) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let before = world.back_up(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    assert!(holds_record(&mut world, VIENTIANE, &referral), "the search finds what is there");
    (world, referral, before)
}

#[test]
fn who_has_forgotten_all_of_a_frozen_referral_is_not_told_of_persons_again() {
    let (mut world, referral, before) = accepted_after_a_backup(213);
    let now = world.now();
    let all = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };
    let frozen = world
        .office(GHENT, async |office: &mut Office| office.withdraw(&referral, &all, now).await);
    assert_eq!(frozen.expect("anybody may"), State::Frozen);
    world.run_until_idle();

    world.restore(VIENTIANE, &before);
    ends_well(&mut world);

    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Frozen));
    assert!(!holds_record(&mut world, VIENTIANE, &referral));
}

#[test]
fn whoever_claims_to_have_forgotten_everything_is_told_of_persons_for_ninety_days() {
    for (seed, days, told) in [(214, 80, true), (215, 91, false)] {
        let (mut world, referral, before) = accepted_after_a_backup(seed);
        world.run_for(days * DAY);

        world.restore(VIENTIANE, &before);
        ends_well(&mut world);

        assert_eq!(world.state(VIENTIANE, &referral), world.state(GHENT, &referral));
        assert_eq!(holds_record(&mut world, VIENTIANE, &referral), told, "{days} days");
        assert!(world.notices(GHENT).contains(&Notice::NewIncarnation { partner: id(VIENTIANE) }));
    }
}
