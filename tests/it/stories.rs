//! Stories: what happens between offices, told on the simulated world. Each ends with the search
//! for anything that identifies a person in what the hub stored and relayed.

use std::time::Duration;

use saphan_agent::casefile::CaseFile;
use saphan_agent::disclosure::Summary;
use saphan_agent::office::{Office, QueueState, Referring};
use saphan_agent::store::{Notice, Waiting};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Outcome, State, Step};
use saphan_protocol::section::Fact;
use saphan_tests::world::{CHIANG_MAI, Faults, GHENT, Lie, OfficerAct, VIENTIANE, World, id};
use serde_json::{Value, json};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// A world in which everybody has met.
fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

#[test]
fn a_referral_crosses_the_bridge_and_is_answered() {
    let mut world = settled(1);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Ask));
    world.run_for(HOUR);
    assert!(world.act(GHENT, &referral, OfficerAct::Answer));
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();

    let origin = world.view(GHENT, &referral);
    assert_eq!(origin.state(), Some(State::Accepted));
    let steps: Vec<Step> = origin.timeline.iter().map(|entry| entry.step).collect();
    let before = [Step::Submit, Step::Delivered, Step::Acknowledge, Step::Ask, Step::Answer];
    assert_eq!(steps, [&before[..], &[Step::Accept, Step::Detail]].concat());
    assert!(origin.timeline.iter().all(|entry| entry.relayed.is_some()), "the hub's time is known");
    world.assert_all_is_well();
}

#[test]
fn once_consent_is_withdrawn_no_question_is_answered() {
    let mut world = settled(29);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Ask));
    world.run_for(HOUR);
    let now = world.now();

    let answered = world.office(GHENT, async |office: &mut Office| {
        let kept = office.cases().await.expect("the store works");
        let mut case: Value = serde_json::from_slice(kept[0].as_json_bytes()).expect("JSON");
        case["persons"][0]["consents"][0]["status"] = json!("withdrawn");
        let changed = serde_json::to_vec(&case).expect("JSON is written");
        let changed = CaseFile::parse(changed.into()).expect("it reads");
        office.import(&changed, now).await.expect("the store works");
        office.answer(&referral, vec![Fact::Yes], now).await
    });

    assert_eq!(answered.expect_err("refused").code(), "consent-status");
    world.run_until_idle();
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

#[test]
fn an_office_without_a_line_works_on_and_says_why_things_wait() {
    let mut world = settled(3);
    world.line_gone(GHENT);
    world.run_for(3 * DAY);

    let referral = world.refer(GHENT, VIENTIANE);
    let waiting = world.queue(&id(GHENT));
    world.run_for(4 * DAY);
    world.line_back(GHENT);
    world.run_until_idle();

    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].state, QueueState::WaitingHere);
    assert_eq!(waiting[0].waits, Waiting::StaleDirectory);
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn a_partner_that_is_away_for_weeks_finds_everything() {
    let mut world = settled(4);
    world.line_gone(VIENTIANE);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(19 * DAY);
    assert_eq!(world.queue(&id(GHENT))[0].state, QueueState::AtHub);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

/// Its keys reach 13 weeks. What is decided after that waits here, and leaves once it is back.
#[test]
fn a_partner_that_is_away_for_two_hundred_days_is_written_to_when_it_is_back() {
    let mut world = settled(14);
    world.line_gone(VIENTIANE);
    world.run_for(195 * DAY);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);
    let waiting = world.queue(&id(GHENT));
    world.run_for(3 * DAY);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    let item = waiting.iter().find(|item| item.referral == Some(referral.code())).unwrap();
    assert_eq!((item.state, item.waits), (QueueState::WaitingHere, Waiting::NoPrekey));
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn what_nobody_fetched_for_a_month_is_sealed_anew_once_and_then_returned() {
    let mut world = settled(5);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);

    world.run_for(40 * DAY);
    let second_try = world.queue(&id(GHENT));
    world.run_for(60 * DAY);
    let returned = world.queue(&id(GHENT));

    let of = |queue: &[saphan_agent::office::QueueItem]| {
        let item = queue.iter().find(|item| item.referral == Some(referral.code()));
        item.map(|item| item.state)
    };
    assert_ne!(of(&second_try), Some(QueueState::Returned));
    assert_eq!(of(&returned), Some(QueueState::Returned));
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_locked_office_keeps_what_comes_and_tells_nobody() {
    let mut world = settled(6);
    world.lock(VIENTIANE);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);
    let while_locked = world.queue(&id(GHENT))[0].state;
    world.unlock(VIENTIANE);
    world.run_until_idle();

    assert_eq!(while_locked, QueueState::AtHub);
    assert_eq!(world.state(GHENT, &referral), Some(State::Delivered));
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn a_recall_that_crosses_an_acceptance_wins_on_both_sides() {
    let mut world = settled(7);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    world.act(VIENTIANE, &referral, OfficerAct::Open);
    world.run_for(HOUR);

    world.line_gone(VIENTIANE);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    assert!(world.act(GHENT, &referral, OfficerAct::Recall));
    world.run_for(HOUR);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    for partner in [GHENT, VIENTIANE] {
        let seen = world.view(partner, &referral);
        assert_eq!(seen.state(), Some(State::Recalled), "{partner}");
        let acceptance = seen.timeline.iter().find(|entry| entry.step == Step::Accept);
        assert_eq!(acceptance.expect("it is shown").outcome, Outcome::Superseded, "{partner}");
    }
    world.assert_all_is_well();
}

#[test]
fn a_hub_whose_disk_is_destroyed_loses_nothing_for_good() {
    let mut world = settled(8);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);

    world.destroy_hub();
    world.line_back(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_nothing_lost_or_doubled();
    world.assert_hub_never_saw_a_person();
}

#[test]
fn an_office_whose_prekeys_are_gone_asks_for_what_it_cannot_open() {
    let mut world = settled(9);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);

    world.lose_prekeys(VIENTIANE);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    assert_eq!(world.state(GHENT, &referral), Some(State::Delivered));
    let notices = world.notices(VIENTIANE);
    assert!(notices.iter().any(|notice| matches!(notice, Notice::Unopened { .. })));
    world.assert_all_is_well();
}

/// Each envelope that cannot be opened is said again under two more numbers: sealed to the lost key once
/// more, they would double with each round.
#[test]
fn a_hub_that_hands_out_a_lost_prekey_again_makes_no_exchange_without_end() {
    let mut world = settled(12);
    world.line_gone(CHIANG_MAI);
    let referral = world.refer(GHENT, CHIANG_MAI);
    world.run_for(HOUR);

    world.hub_lies(Some(Lie::OldPrekeys));
    world.lose_prekeys(CHIANG_MAI);
    world.line_back(CHIANG_MAI);
    world.run_for(6 * HOUR);
    assert!(world.lies_told() > 0);
    let waiting = world.queue(&id(GHENT));
    let for_want_of_a_key = waiting.iter().filter(|item| item.waits == Waiting::NoPrekey).count();
    assert!((1..=4).contains(&for_want_of_a_key), "{for_want_of_a_key} of {}", waiting.len());
    assert_eq!(world.copies(CHIANG_MAI, &referral), 0);

    world.hub_lies(None);
    world.run_until_idle();
    assert_eq!(world.copies(CHIANG_MAI, &referral), 1);
    assert_eq!(world.state(GHENT, &referral), Some(State::Delivered));
    world.assert_all_is_well();
}

#[test]
fn a_revoked_partner_is_cut_off_and_nothing_more_is_sealed_to_it() {
    let mut world = settled(10);

    world.revoke(CHIANG_MAI);
    world.run_for(6 * HOUR);
    let number = world.import_case(GHENT, CHIANG_MAI);
    let now = world.now();
    let refused =
        world.office(GHENT, async |office| office.refer(&number, &id(CHIANG_MAI), now).await);

    assert_eq!(refused.expect_err("refused").code(), "partner-not-active");
    assert!(!world.is_connected(CHIANG_MAI));
    world.run_until_idle();
    world.assert_all_is_well();
}

#[test]
fn two_stores_with_one_identity_are_noticed_and_frozen() {
    let mut world = settled(11);
    let first = world.refer(GHENT, VIENTIANE);
    world.line_gone(GHENT);
    let copy = world.copy_files(GHENT);
    world.line_back(GHENT);
    world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);

    world.put_files_back(GHENT, &copy);
    world.refer(GHENT, VIENTIANE);
    world.run_for(6 * HOUR);

    assert_eq!(world.copies(VIENTIANE, &first), 1);
    let forked = Notice::Forked { partner: id(GHENT) };
    assert!(world.notices(VIENTIANE).contains(&forked), "a person is told");
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_forged_sender_moves_nothing() {
    let mut world = settled(12);
    let referral = world.refer(GHENT, VIENTIANE);

    assert!(world.forge(CHIANG_MAI, GHENT, VIENTIANE));
    world.run_until_idle();

    let refused = Notice::Refused { code: "statement-signature".to_owned(), count: 1 };
    assert!(world.notices(VIENTIANE).contains(&refused));
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

/// Lets the hub tell one kind of lie while a referral passes, then lets it be honest again.
fn lied_to(seed: u64, lie: Lie) -> (World, ReferralId) {
    let mut world = settled(seed);
    let warm = world.refer(CHIANG_MAI, VIENTIANE);
    world.run_for(HOUR);
    world.refer(VIENTIANE, GHENT);
    world.run_for(HOUR);
    assert_eq!(world.copies(VIENTIANE, &warm), 1);
    let before = world.lies_told();

    world.hub_lies(Some(lie));
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(9 * HOUR);
    assert!(world.lies_told() > before, "{lie:?} was told");
    (world, referral)
}

fn ends_well(mut world: World, referral: ReferralId) {
    world.hub_lies(None);
    for partner in [GHENT, VIENTIANE, CHIANG_MAI] {
        world.line_gone(partner);
        world.line_back(partner);
    }
    world.run_until_idle();
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn a_hub_that_delivers_twice_changes_nothing() {
    let (world, referral) = lied_to(21, Lie::Double);
    ends_well(world, referral);
}

#[test]
fn a_hub_that_replays_changes_nothing() {
    let (world, referral) = lied_to(22, Lie::Replay);
    ends_well(world, referral);
}

#[test]
fn a_hub_that_delivers_a_foreign_envelope_is_noticed() {
    let (mut world, referral) = lied_to(23, Lie::Swap);

    let told = world.notices(VIENTIANE);
    let is_foreign = |notice: &Notice| matches!(notice, Notice::Refused { code, .. } if code == "mailbox-not-ours");
    assert!(told.iter().any(is_foreign), "{told:?}");
    ends_well(world, referral);
}

#[test]
fn a_hub_that_changes_an_envelope_is_noticed() {
    let (mut world, referral) = lied_to(24, Lie::Tamper);

    let told = world.notices(VIENTIANE);
    assert!(told.iter().any(|notice| matches!(notice, Notice::Refused { .. })), "{told:?}");
    ends_well(world, referral);
}

#[test]
fn a_hub_that_withholds_is_seen_in_the_senders_queue() {
    let (mut world, referral) = lied_to(25, Lie::Withhold);

    let queue = world.queue(&id(GHENT));
    let item = queue.iter().find(|item| item.referral == Some(referral.code()));
    assert_eq!(item.expect("it is still ours").state, QueueState::AtHub);
    ends_well(world, referral);
}

#[test]
fn tier_2_follows_an_acceptance_that_has_overtaken_the_opening() {
    let mut world = settled(28);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    world.hub_lies(Some(Lie::Withhold));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);
    world.hub_lies(None);

    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_for(Duration::from_secs(60));
    assert_eq!(world.state(GHENT, &referral), Some(State::Delivered), "it waits for the opening");
    world.line_gone(GHENT);
    world.line_back(GHENT);
    world.run_until_idle();

    let steps: Vec<Step> =
        world.view(GHENT, &referral).timeline.iter().map(|entry| entry.step).collect();
    let before = [Step::Submit, Step::Delivered, Step::Acknowledge];
    assert_eq!(steps, [&before[..], &[Step::Accept, Step::Detail]].concat());
    ends_well(world, referral);
}

#[test]
fn a_hub_that_gives_another_envelopes_receipt_is_noticed() {
    let (mut world, referral) = lied_to(26, Lie::OtherReceipt);

    let told = Notice::Custody { code: "custody-other-envelope".to_owned() };
    assert!(world.notices(GHENT).contains(&told));
    ends_well(world, referral);
}

#[test]
fn a_hub_that_was_set_back_is_noticed() {
    let mut world = settled(27);
    world.revoke(CHIANG_MAI);
    world.run_for(5 * HOUR);

    world.hub_lies(Some(Lie::OldDirectory));
    world.run_for(5 * HOUR);

    let told = Notice::Directory { code: "directory-rollback".to_owned() };
    assert!(world.notices(GHENT).contains(&told), "{:?}", world.notices(GHENT));
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_hub_that_serves_old_prekeys_gets_nothing_sealed_to_them() {
    let mut world = settled(28);
    world.line_gone(GHENT);
    world.run_for(15 * 7 * DAY); // the prekeys that Ghent knows are over
    world.hub_lies(Some(Lie::OldPrekeys));
    world.line_back(GHENT);

    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(5 * HOUR);
    let waits = world.queue(&id(GHENT))[0].waits;
    world.hub_lies(None);
    world.run_until_idle();

    assert_eq!(waits, Waiting::NoPrekey);
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
    world.assert_all_is_well();
}

#[test]
fn what_was_looked_at_is_what_leaves() {
    let mut world = settled(21);
    let number = world.import_case(GHENT, VIENTIANE);
    let (to, now) = (id(VIENTIANE), world.now());

    let looked = async |office: &mut Office| {
        let shown = office.preview(&number, &to, &Summary::default(), now).await;
        shown.expect("it may be referred").prepared.hash()
    };
    let seen = |hash: &str| Referring { seen: Some(hash.to_owned()), ..Referring::default() };
    let (first, second, wrong, sent) = world.office(GHENT, async |office| {
        let first = looked(office).await;
        let second = looked(office).await;
        let other = "0".repeat(64);
        let wrong = office.refer_so(&number, &to, &seen(&other), now).await;
        let sent = office.refer_so(&number, &to, &seen(&first), now).await;
        (first, second, wrong, sent)
    });

    assert_eq!(first, second, "a draft is made once");
    assert_eq!(wrong.expect_err("refused").code(), "preview-changed");
    assert_eq!(sent.expect("referred").hash, first);
    world.run_for(HOUR);
}
