//! Stories of the number that partners compare on the telephone: without it nobody is told who a person
//! is.

use std::time::Duration;

use saphan_agent::disclosure::Chosen;
use saphan_agent::office::{
    KeyTrust, NextActor, Office, OfficeError, QueueItem, QueueState, Releasing,
};
use saphan_agent::store::{Notice, Waiting};
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_tests::world::{
    ADMINISTRATOR, CHIANG_MAI, GHENT, OFFICER, OfficerAct, SUPERVISOR, VIENTIANE, World, id,
};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
const PURPOSE: ConsentPurpose = ConsentPurpose::IdentityDisclosure;

/// A world in which Vientiane asks Ghent who the person of a referral is.
fn asked(seed: u64) -> (World, ReferralId) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer_accepted(GHENT, VIENTIANE);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::AskIdentity));
    world.run_until_idle();
    (world, referral)
}

fn releasing() -> Releasing {
    Releasing {
        purpose: PURPOSE,
        person: None,
        chosen: Chosen::default(),
        files: Vec::new(),
        until: None,
        seen: None,
    }
}

fn draft(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    let (now, how) = (world.now(), releasing());
    world.office(GHENT, async |office: &mut Office| {
        office.release_identity(referral, &how, now).await.map(drop)
    })
}

fn approve(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    world.as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
        office.approve_later(referral, now).await
    })
}

fn code<T>(refused: Result<T, OfficeError>) -> &'static str {
    refused.err().expect("refused").code()
}

/// The release on its way out of Ghent.
fn release(world: &mut World) -> Option<QueueItem> {
    world.queue(&id(GHENT)).into_iter().find(|item| item.step == Step::ReleaseIdentity)
}

fn differs(world: &mut World, partner: &str) -> bool {
    world.notices(GHENT).contains(&Notice::NumberDiffers { partner: id(partner) })
}

#[test]
fn nobody_is_told_who_a_person_is_before_the_number_was_compared() {
    let (mut world, referral) = asked(220);
    assert_eq!(world.trust(GHENT, VIENTIANE), KeyTrust::NotCompared);
    let refused = draft(&mut world, &referral).expect_err("nobody has telephoned");
    assert_eq!(refused.code(), "not-compared");
    assert!(refused.to_string().contains("saphan-agent partner compare nkw-la"), "{refused}");
    let now = world.now();
    let preview = world.office(GHENT, async |office: &mut Office| {
        office.preview_release(&referral, &releasing(), now).await.map(drop)
    });
    assert_eq!(code(preview), "not-compared", "nor is it made ready");

    world.compare(GHENT, VIENTIANE);

    let (by, at) = (Some(OFFICER.parse().expect("a code")), world.now());
    assert_eq!(world.trust(GHENT, VIENTIANE), KeyTrust::Compared { by, at });
    assert_eq!(world.trust(GHENT, CHIANG_MAI), KeyTrust::NotCompared, "another partner");
    assert_eq!(world.trust(VIENTIANE, GHENT), KeyTrust::NotCompared, "each for itself");
    draft(&mut world, &referral).expect("it may be drafted");
    approve(&mut world, &referral).expect("the supervisor approves");
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE] {
        let state = world.state(partner, &referral);
        assert_eq!(state, Some(State::IdentityRequested), "told, and not opened yet");
    }
    assert!(world.act(VIENTIANE, &referral, OfficerAct::OpenIdentity));
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE] {
        assert_eq!(world.state(partner, &referral), Some(State::IdentityDisclosed));
    }
    world.assert_all_is_well();
}

#[test]
fn a_slip_is_asked_again_and_counts_for_nothing() {
    let (mut world, _) = asked(221);
    let heard = world.number_of(VIENTIANE);

    let short = world.types(GHENT, VIENTIANE, &heard[1..]);
    let slip = world.types(GHENT, VIENTIANE, &with_other_first_digit(&heard));

    assert_eq!(code(short), "number-form");
    let slip = slip.expect_err("a slip");
    assert_eq!(slip.code(), "number-mistyped");
    assert!(slip.to_string().contains("look at group 1"), "{slip}");
    assert_eq!(world.trust(GHENT, VIENTIANE), KeyTrust::NotCompared);
    assert!(!differs(&mut world, VIENTIANE));
}

fn with_other_first_digit(number: &str) -> String {
    let other = if number.starts_with('7') { "8" } else { "7" };
    format!("{other}{}", &number[1..])
}

#[test]
fn a_number_that_differs_refuses_is_noticed_and_is_over_once_it_is_the_same() {
    let (mut world, referral) = asked(222);
    world.compare(GHENT, VIENTIANE);
    draft(&mut world, &referral).expect("it may be drafted");
    let another = world.number_of(CHIANG_MAI);

    let typed = world.types(GHENT, VIENTIANE, &another);

    assert_eq!(code(typed), "number-differs");
    assert!(matches!(world.trust(GHENT, VIENTIANE), KeyTrust::Differed { .. }));
    assert!(differs(&mut world, VIENTIANE));
    assert_eq!(code(approve(&mut world, &referral)), "number-differs", "nor what was drafted");
    world.run_until_idle();
    assert!(release(&mut world).is_none(), "nothing is on its way");

    world.compare(GHENT, VIENTIANE);
    assert!(!differs(&mut world, VIENTIANE));
    approve(&mut world, &referral).expect("the supervisor approves");
    world.run_until_idle();
    assert!(world.act(VIENTIANE, &referral, OfficerAct::OpenIdentity));
    world.run_until_idle();
    world.assert_all_is_well();
}

#[test]
fn another_key_is_not_the_one_that_was_compared() {
    let (mut world, referral) = asked(223);
    world.compare(GHENT, VIENTIANE);
    let before = world.number_of(VIENTIANE);
    draft(&mut world, &referral).expect("it may be drafted");

    world.change_key(VIENTIANE);
    world.run_for(DAY);

    assert_ne!(world.number_of(VIENTIANE), before);
    assert_eq!(world.trust(GHENT, VIENTIANE), KeyTrust::NotCompared);
    assert_eq!(code(approve(&mut world, &referral)), "not-compared");
    assert_eq!(code(world.types(GHENT, VIENTIANE, &before)), "number-differs");
    world.compare(GHENT, VIENTIANE);
    approve(&mut world, &referral).expect("the supervisor approves");
    world.run_for(DAY);
    let waits = release(&mut world).map(|item| item.waits);
    assert_eq!(waits, Some(Waiting::NewKey), "three days are not over");
    world.run_for(3 * DAY);
    let state = release(&mut world).map(|item| item.state);
    assert!(state != Some(QueueState::WaitingHere), "it was sealed to the new key");
}

/// The authority, or whoever has its key, puts another key in a partner's place after two people have
/// approved the release and before it could be sealed.
#[test]
fn what_was_approved_is_not_sealed_to_a_key_that_nobody_compared() {
    let (mut world, referral) = asked(224);
    world.compare(GHENT, VIENTIANE);
    draft(&mut world, &referral).expect("it may be drafted");
    world.line_gone(GHENT);
    world.run_for(2 * DAY);
    approve(&mut world, &referral).expect("the supervisor approves");
    let waits = release(&mut world).map(|item| item.waits);
    assert_eq!(waits, Some(Waiting::StaleDirectory), "who belongs must be known first");

    world.impersonate(VIENTIANE);
    world.line_back(GHENT);
    world.run_for(2 * DAY);

    let item = release(&mut world).expect("it waits");
    assert_eq!((item.waits, item.next()), (Waiting::NewKey, NextActor::Office));
    let heard = world.number_of(VIENTIANE);
    assert_eq!(code(world.types(GHENT, VIENTIANE, &heard)), "number-differs");
    let now = world.now();
    let confirmed = world.office(GHENT, async |office: &mut Office| {
        office.confirm_partner(&id(VIENTIANE), now).await.map(drop)
    });
    assert_eq!(code(confirmed), "number-differs", "nobody talks it away");
    world.run_for(5 * DAY);
    assert_eq!(release(&mut world).map(|item| item.waits), Some(Waiting::NewKey));
}

#[test]
fn a_comparison_survives_a_restore() {
    let (mut world, referral) = asked(225);
    world.compare(GHENT, VIENTIANE);
    let trust = world.trust(GHENT, VIENTIANE);
    let backup = world.back_up(GHENT);
    world.run_for(HOUR);

    world.restore(GHENT, &backup);
    world.run_until_idle();

    assert_eq!(world.trust(GHENT, VIENTIANE), trust);
    draft(&mut world, &referral).expect("it may be drafted");
    world.assert_all_is_well();
}

#[test]
fn whoever_may_not_release_an_identity_compares_nothing() {
    let (mut world, _) = asked(226);
    let (now, heard) = (world.now(), world.number_of(VIENTIANE));
    let typed = heard.parse().expect("a number");

    let refused = world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
        office.compare_partner(&id(VIENTIANE), &typed, now).await
    });

    assert_eq!(code(refused), "not-permitted");
    assert_eq!(code(world.types(GHENT, GHENT, &heard)), "partner-is-us");
    world.revoke(VIENTIANE);
    world.run_for(HOUR);
    assert_eq!(code(world.types(GHENT, VIENTIANE, &heard)), "partner-not-active");
}

#[test]
fn a_partners_number_is_shown_only_once_it_was_compared() {
    let (mut world, _) = asked(227);
    let shown = |world: &mut World| {
        let key = world
            .office(GHENT, async |office: &mut Office| office.partner_key(&id(VIENTIANE)).await);
        let key = key.expect("a partner");
        (key.ours.to_string(), key.theirs.map(|number| number.to_string()))
    };
    assert_eq!(shown(&mut world), (world.number_of(GHENT), None), "nobody can copy it");

    world.compare(GHENT, VIENTIANE);

    let both = (world.number_of(GHENT), Some(world.number_of(VIENTIANE)));
    assert_eq!(shown(&mut world), both);
}
