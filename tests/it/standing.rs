//! Stories of what the directory says about a partner, and of what everybody does about it.

use std::time::Duration;

use saphan_agent::disclosure::Chosen;
use saphan_agent::office::{KeyTrust, Office, OfficeError, QueueState, Releasing};
use saphan_agent::store::{Notice, OwnName, Waiting};
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{RevocationReason, Standing};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::returned::{self, ReturnReason, Returned};
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
    world.line_gone(CHIANG_MAI);
    world.run_for(30 * HOUR);
    let after = world.refer(CHIANG_MAI, VIENTIANE);
    world.suspend(VIENTIANE);
    world.line_back(CHIANG_MAI);
    world.run_for(2 * HOUR);

    assert!(world.act(GHENT, &before, OfficerAct::Recall));
    world.run_for(3 * DAY);

    let queue = world.queue(&id(CHIANG_MAI));
    let waits: Vec<Waiting> = queue.iter().map(|item| item.waits).collect();
    assert_eq!(waits, [Waiting::Suspended]);
    assert_eq!(queue[0].next().to_string(), "the administrator of the network");
    assert_eq!(world.copies(VIENTIANE, &after), 0);

    world.resume(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.state(VIENTIANE, &after), Some(State::Delivered));
    for partner in [GHENT, VIENTIANE] {
        assert_eq!(world.state(partner, &before), Some(State::Recalled));
    }
    world.assert_all_is_well();
}

#[test]
fn what_a_revoked_partner_never_fetched_comes_back_with_the_hubs_word() {
    let mut world = settled(305);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(2 * HOUR);
    assert!(!world.mailbox(&id(VIENTIANE)).is_empty());

    world.revoke(VIENTIANE);
    world.run_for(6 * HOUR);

    assert!(world.mailbox(&id(VIENTIANE)).is_empty(), "nothing is kept for whoever has its keys");
    let queue = world.queue(&id(GHENT));
    let item = queue.iter().find(|item| item.referral == Some(referral.code()));
    let item = item.expect("it is shown");
    assert_eq!((item.state, item.waits), (QueueState::Returned, Waiting::Revoked));
    let (notice, list) = (item.notice.as_ref().expect("signed"), world.directory().clone());
    let said = Sign1Message::<Returned>::parse(notice).and_then(|notice| notice.body());
    let said = said.expect("a notice");
    let checked = returned::check(notice, &said.envelope, &id(VIENTIANE), &list);
    assert_eq!(checked.expect("anybody can check it").why, ReturnReason::Revoked);
    let count = 1;
    let came_back = Notice::CameBack { count, partner: id(VIENTIANE) };
    assert!(told(&mut world, GHENT, |told| *told == came_back));

    let elsewhere = world.refer(GHENT, CHIANG_MAI);
    world.run_until_idle();
    assert_eq!(world.state(CHIANG_MAI, &elsewhere), Some(State::Delivered));
    world.assert_all_is_well();
}

#[test]
fn what_the_operator_gives_back_is_sealed_anew_and_arrives_once() {
    let mut world = settled(306);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(2 * HOUR);
    let first = world.mailbox(&id(VIENTIANE));

    assert!(world.operator_returns(&id(VIENTIANE)) > 0);
    world.run_for(30 * HOUR);

    let again = world.mailbox(&id(VIENTIANE));
    assert!(!again.is_empty(), "it was offered once more, under another id");
    assert!(first.iter().all(|id| !again.contains(id)), "and not as it was");
    world.line_back(VIENTIANE);
    world.run_until_idle();
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    assert_eq!(world.copies(VIENTIANE, &referral), 1);
}

/// A referral from Ghent that Vientiane has opened.
fn opened(seed: u64) -> (World, ReferralId) {
    let mut world = settled(seed);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_until_idle();
    (world, referral)
}

fn told(world: &mut World, partner: &str, notice: impl Fn(&Notice) -> bool) -> bool {
    world.notices(partner).iter().any(notice)
}

#[test]
fn what_a_key_in_other_hands_says_is_kept_and_has_no_effect() {
    let (mut world, referral) = opened(301);
    world.line_gone(GHENT);
    let stolen = world.now();
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_for(2 * HOUR);

    world.revoke_since(VIENTIANE, stolen);
    world.line_back(GHENT);
    world.run_for(2 * HOUR);

    assert_eq!(world.state(GHENT, &referral), Some(State::Acknowledged), "it was not accepted");
    let kept = world.office(GHENT, async |office: &mut Office| {
        office.quarantined(&id(VIENTIANE)).await.expect("the store works")
    });
    let accepted = kept.iter().find(|one| one.step == Step::Accept).expect("it is kept");
    assert_eq!(accepted.referral, Some(referral.code()));
    assert!(accepted.at >= stolen);
    let count = u32::try_from(kept.len()).expect("a few");
    let partner = id(VIENTIANE);
    assert!(told(&mut world, GHENT, |told| *told
        == Notice::Quarantined { count, partner: partner.clone() }));
    let view = world.view(GHENT, &referral);
    assert!(!view.is_in_doubt(), "nothing of it has taken effect");
    world.assert_all_is_well();
}

#[test]
fn what_was_said_before_the_key_was_in_other_hands_counts() {
    let (mut world, referral) = opened(302);
    world.line_gone(GHENT);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_for(2 * HOUR);
    let stolen = world.now();
    world.run_for(HOUR);

    world.revoke_since(VIENTIANE, stolen);
    world.line_back(GHENT);
    world.run_for(2 * HOUR);

    let view = world.view(GHENT, &referral);
    assert_eq!(view.state(), Some(State::Accepted));
    assert!(!view.is_in_doubt());
    assert!(!told(&mut world, GHENT, |told| matches!(told, Notice::Quarantined { .. })));
    world.assert_all_is_well();
}

#[test]
fn what_took_effect_before_the_theft_was_known_is_shown_as_in_doubt() {
    let (mut world, referral) = opened(303);
    let other = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    let stolen = world.now();
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted));

    world.revoke_since(VIENTIANE, stolen);
    world.run_for(2 * HOUR);

    let view = world.view(GHENT, &referral);
    let doubtful = view.timeline.iter().filter(|entry| entry.is_in_doubt);
    let steps: Vec<Step> = doubtful.map(|entry| entry.step).collect();
    assert_eq!(steps, [Step::Accept], "what was said before stands");
    assert!(!world.view(GHENT, &other).is_in_doubt());
    let in_doubt = Notice::InDoubt { count: 1, partner: id(VIENTIANE) };
    assert!(told(&mut world, GHENT, |told| *told == in_doubt));
    assert!(!told(&mut world, CHIANG_MAI, |told| matches!(told, Notice::InDoubt { .. })));
    world.assert_all_is_well();
}

#[test]
fn a_partner_that_was_admitted_anew_leaves_what_its_old_key_said_as_it_was() {
    let (mut world, referral) = opened(304);
    world.line_gone(GHENT);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_for(HOUR);

    world.change_key(VIENTIANE);
    world.line_back(GHENT);
    world.run_for(6 * HOUR);

    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted), "its old key counted then");
}

#[test]
fn a_key_that_the_old_one_signed_counts_at_once_and_has_to_be_compared_anew() {
    let mut world = settled(306);
    world.compare(GHENT, VIENTIANE);
    let before = world.refer(CHIANG_MAI, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &before, OfficerAct::Open));

    world.renew_key(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.new_key(GHENT, VIENTIANE), None);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted));
    assert_eq!(world.state(CHIANG_MAI, &before), Some(State::Acknowledged));
    assert_eq!(world.trust(GHENT, VIENTIANE), KeyTrust::NotCompared, "its number is another");
    assert!(!told(&mut world, VIENTIANE, |told| matches!(told, Notice::OwnName { .. })));
    let now = world.now();
    let alarms = world.office(VIENTIANE, async |office: &mut Office| office.alarms(now).await);
    assert!(alarms.expect("the store works").is_empty());
    assert!(!told(&mut world, VIENTIANE, |told| matches!(told, Notice::AskedKey { .. })));
    world.assert_all_is_well();
}

#[test]
fn a_key_that_the_old_one_did_not_sign_waits_for_three_days_and_a_person() {
    let (mut world, referral) = opened(307);
    world.change_key(VIENTIANE);
    world.run_for(2 * HOUR);
    let other = world.refer(GHENT, VIENTIANE);
    world.run_for(2 * HOUR);
    let held = world.new_key(GHENT, VIENTIANE).expect("it is held back");
    assert!(!held.is_confirmed);
    let not_before = held.not_before.expect("a hub has vouched for it");
    let queue = world.queue(&id(GHENT));
    assert!(queue.iter().any(|item| item.waits == Waiting::NewKey), "{:?}", queue.len());
    assert_eq!(world.copies(VIENTIANE, &other), 0);

    world.run_for(4 * DAY);
    assert!(world.now() > not_before);
    assert!(world.new_key(GHENT, VIENTIANE).is_some(), "nobody has made sure of it");
    assert_eq!(world.copies(VIENTIANE, &other), 0);
    assert_eq!(world.confirm(GHENT, VIENTIANE).expect("somebody has telephoned"), None);
    world.confirm(CHIANG_MAI, VIENTIANE).expect("there too");
    world.run_for(2 * DAY);

    assert_eq!(world.copies(VIENTIANE, &other), 1);
    assert_eq!(world.copies(GHENT, &referral), 1);
    assert!(!told(&mut world, GHENT, |told| matches!(told, Notice::NewKey { .. })));
    assert_eq!(code(world.confirm(GHENT, VIENTIANE)), "no-new-key");
}

#[test]
fn a_persons_word_shortens_nothing_and_a_held_key_passes_its_wait_on() {
    let mut world = settled(308);
    let thief = world.double(VIENTIANE);
    world.run_for(6 * HOUR);
    let left = world.confirm(GHENT, VIENTIANE).expect("somebody was talked into it");
    let left = left.expect("three days all the same");
    assert!(left.is_confirmed && left.not_before.is_some());

    let next = world.random_key();
    world.succeed(VIENTIANE, &thief, &next);
    world.run_for(6 * HOUR);

    let held = world.new_key(GHENT, VIENTIANE).expect("as long as the one before it");
    assert_eq!(held.not_before, left.not_before);
    assert!(!held.is_confirmed, "nobody has made sure of this one");
    world.run_for(4 * DAY);
    assert!(world.new_key(GHENT, VIENTIANE).is_some());
}

/// The authority's key is stolen, and a double of a known partner is made with it.
#[test]
fn a_double_of_a_known_partner_is_seen_by_everybody_and_told_nothing() {
    let mut world = settled(309);
    world.compare(GHENT, VIENTIANE);
    let real = world.number_of(VIENTIANE);

    world.impersonate(VIENTIANE);
    world.run_for(2 * HOUR);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(DAY);

    for partner in [GHENT, CHIANG_MAI] {
        assert!(world.new_key(partner, VIENTIANE).is_some());
        let is_told = |told: &Notice| matches!(told, Notice::NewKey { partner, .. } if *partner == id(VIENTIANE));
        assert!(told(&mut world, partner, is_told), "{partner}");
    }
    assert!(world.mailbox(&id(VIENTIANE)).is_empty(), "nothing was sealed to it");
    assert_eq!(world.copies(GHENT, &referral), 1, "it waits here");
    assert_eq!(code(world.types(GHENT, VIENTIANE, &real)), "number-differs");
    world.run_for(10 * DAY);
    assert!(world.mailbox(&id(VIENTIANE)).is_empty(), "nor later: a person has heard it differs");

    world.learns_the_list(VIENTIANE);
    let own = Notice::OwnName { what: OwnName::OtherKey };
    assert!(told(&mut world, VIENTIANE, |told| *told == own), "the true owner sees its double");
    let now = world.now();
    let alarms = world.office(VIENTIANE, async |office: &mut Office| office.alarms(now).await);
    assert_eq!(alarms.expect("the store works").first(), Some(&own));
}

#[test]
fn an_office_whose_name_is_in_doubt_tells_nobody_who_a_person_is() {
    let (mut world, referral) = opened(310);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    assert!(world.act(VIENTIANE, &referral, OfficerAct::AskIdentity));
    world.run_until_idle();
    world.compare(GHENT, VIENTIANE);
    world.suspend(GHENT);

    world.learns_the_list(GHENT);

    let own = Notice::OwnName { what: OwnName::Suspended };
    assert!(told(&mut world, GHENT, |told| *told == own));
    assert_eq!(code(draft_identity(&mut world, &referral)), "own-name");
    world.resume(GHENT);
    world.run_for(6 * HOUR);
    assert!(!told(&mut world, GHENT, |told| matches!(told, Notice::OwnName { .. })));
    draft_identity(&mut world, &referral).expect("it may be drafted");
}

fn draft_identity(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    let how = Releasing {
        purpose: ConsentPurpose::IdentityDisclosure,
        person: None,
        chosen: Chosen::default(),
        files: Vec::new(),
        until: None,
        seen: None,
    };
    world.office(GHENT, async |office: &mut Office| {
        office.release_identity(referral, &how, now).await.map(drop)
    })
}

fn code<T>(refused: Result<T, OfficeError>) -> &'static str {
    refused.err().expect("refused").code()
}

#[test]
fn a_partner_takes_itself_out_without_the_authority_and_everybody_obeys() {
    let (mut world, referral) = opened(311);
    let sheet = world.sheet_of(VIENTIANE);
    let waiting = {
        world.line_gone(VIENTIANE);
        let waiting = world.refer(CHIANG_MAI, VIENTIANE);
        world.run_for(6 * HOUR);
        waiting
    };

    world.revoke_self(VIENTIANE, &sheet);
    world.line_back(VIENTIANE);
    world.run_for(6 * HOUR);

    assert!(!world.is_connected(VIENTIANE));
    let gone = world.queue(&id(CHIANG_MAI));
    let gone = gone.iter().find(|item| item.referral == Some(waiting.code()));
    assert_eq!(gone.map(|item| item.waits), Some(Waiting::Revoked));
    for partner in [GHENT, CHIANG_MAI] {
        let standing = world.standing(partner, VIENTIANE);
        let reason = RevocationReason::PartnerRevoked;
        assert!(matches!(standing, Standing::Revoked { reason: found, .. } if found == reason));
    }
    world.crash_agent(GHENT);
    world.start_agent(GHENT);
    assert!(matches!(world.standing(GHENT, VIENTIANE), Standing::Revoked { .. }), "it is kept");
    assert_eq!(world.copies(GHENT, &referral), 1);

    // The authority learns of it, makes it final, and admits the office anew.
    world.revoke(VIENTIANE);
    world.run_for(6 * HOUR);
    world.change_key(VIENTIANE);
    world.run_for(6 * HOUR);
    assert_eq!(world.standing(GHENT, VIENTIANE), Standing::Active);
    assert!(world.new_key(GHENT, VIENTIANE).is_some(), "a key that no old one signed");
}
