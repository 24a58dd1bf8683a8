//! Stories of offices that see no hub for weeks: sealed envelopes on a stick, and the line that comes
//! back afterwards.

use std::time::Duration;

use saphan_agent::disclosure::{Chosen, Typed};
use saphan_agent::office::{
    Arrived, Office, OfficeError, Planning, QueueState, Received, Releasing,
};
use saphan_agent::store::{Notice, Waiting};
use saphan_protocol::codes::{ConsentPurpose, HandoverMode, HandoverOutcome};
use saphan_protocol::evidence::Evidence;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::time::UnixSeconds;
use saphan_tests::world::{
    CHIANG_MAI, GHENT, OFFICER, OfficerAct, SUPERVISOR, VIENTIANE, World, id,
};
use zeroize::Zeroizing;

mod own_word;
mod restored;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// Everybody has met; then the lines of Ghent and Vientiane are cut.
fn cut_off(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    for partner in [GHENT, VIENTIANE] {
        world.line_gone(partner);
    }
    world
}

fn lines_back(world: &mut World) {
    for partner in [GHENT, VIENTIANE] {
        world.line_back(partner);
    }
    world.run_until_idle();
}

fn taken(arrived: &[Arrived]) -> usize {
    arrived.iter().filter(|one| matches!(one.became, Received::Taken { .. })).count()
}

fn became(arrived: &[Arrived]) -> Vec<&Received> {
    arrived.iter().map(|one| &one.became).collect()
}

#[track_caller]
fn assert_known(arrived: &[Arrived]) {
    let became = became(arrived);
    assert!(became.iter().all(|one| **one == Received::Again), "{became:?}");
}

/// The hub's clock is known to a few seconds: what its last word took to come.
fn is_about(at: Option<UnixSeconds>, expected: UnixSeconds) -> bool {
    at.is_some_and(|at| at <= expected && expected.since(at) < Duration::from_secs(60))
}

#[track_caller]
fn refused(world: &mut World, at: &str, bytes: &[u8], code: &str) {
    let before = world.inbox_len(at);
    let error = world.unpack(at, bytes).err().expect("it must not be taken");
    assert_eq!(error.code(), code, "{error}");
    assert_eq!(world.inbox_len(at), before);
}

fn plan(world: &mut World, partner: &str, referral: &ReferralId) {
    let now = world.now();
    let text = Zeroizing::new("Chong Mek–Vang Tao checkpoint".to_owned());
    let planning = Planning {
        at: now.plus(48 * HOUR),
        mode: Some(HandoverMode::LandBorder),
        place: Typed { text, settlements: Vec::new() },
        persons: Vec::new(),
    };
    world
        .office(partner, async |office: &mut Office| office.plan(referral, &planning, now).await)
        .expect("it may be planned");
}

#[test]
fn two_offices_work_for_three_weeks_over_sticks_and_nothing_doubles_when_the_line_is_back() {
    let mut world = cut_off(200);
    world.run_for(2 * DAY);
    let referral = world.refer(GHENT, VIENTIANE);
    let waits = |world: &mut World| world.queue(&id(GHENT))[0].waits;
    assert_eq!(waits(&mut world), Waiting::StaleDirectory, "no hub has confirmed who belongs");

    world.carry(GHENT, VIENTIANE, 3 * DAY);
    let queued = &world.queue(&id(GHENT))[0];
    assert_eq!(queued.state, QueueState::WaitingHere, "until the recipient has signed for it");
    assert_eq!(queued.carried, Some(world.now().minus(3 * DAY)), "and it is shown");
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));

    world.carry(VIENTIANE, GHENT, 4 * DAY);
    world.assert_both_see(&referral, State::Accepted);
    let submitted = |item: &saphan_agent::office::QueueItem| item.step == Step::Submit;
    assert!(!world.queue(&id(GHENT)).iter().any(submitted), "the receipt came by stick");
    plan(&mut world, GHENT, &referral);

    world.carry(GHENT, VIENTIANE, DAY);
    assert!(world.view(VIENTIANE, &referral).tier2.is_some(), "it followed the acceptance");
    let now = world.now();
    world
        .office(VIENTIANE, async |office: &mut Office| {
            office.agree(&referral, now).await?;
            office.received(&referral, HandoverOutcome::ReceivedSafe, now, now).await
        })
        .expect("the person has arrived");
    world.carry(VIENTIANE, GHENT, 10 * DAY);
    world.assert_both_see(&referral, State::Received);
    let life = |world: &mut World, partner| {
        let view = world.view(partner, &referral);
        view.timeline.iter().map(|entry| (entry.step, entry.outcome)).collect::<Vec<_>>()
    };
    let by_hand = life(&mut world, GHENT);

    lines_back(&mut world);

    world.assert_both_see(&referral, State::Received);
    assert_eq!(life(&mut world, GHENT), by_hand);
    assert_eq!(life(&mut world, VIENTIANE), by_hand);
    world.assert_all_is_well();
}

#[test]
fn what_came_by_stick_and_by_hub_takes_effect_once_and_counts_from_the_hubs_time() {
    let mut world = cut_off(201);
    let referral = world.refer(GHENT, VIENTIANE);
    let stick = world.pack(GHENT, VIENTIANE);
    world.run_for(DAY);
    world.line_back(GHENT);
    world.run_for(HOUR);
    let at_hub = world.view(GHENT, &referral).timeline[0].relayed;
    world.run_for(2 * DAY);

    world.unpack(VIENTIANE, &stick.bytes).expect("an honest bundle");
    let by_stick = world.view(VIENTIANE, &referral).timeline[0].relayed;
    assert!(is_about(by_stick, world.now()), "deadlines count from the import: {by_stick:?}");
    world.line_back(VIENTIANE);
    world.run_until_idle();

    let relayed = world.view(VIENTIANE, &referral).timeline[0].relayed;
    assert_ne!(relayed, by_stick);
    assert_eq!(relayed, at_hub, "the hub's time is the one that both have");
    world.assert_all_is_well();
}

#[test]
fn deadlines_of_what_no_hub_has_seen_count_from_import_and_from_the_receipt() {
    let mut world = cut_off(202);
    world.run_for(6 * DAY);
    let referral = world.refer(GHENT, VIENTIANE);
    assert!(world.view(GHENT, &referral).due.is_empty(), "nothing is due before a receipt");

    world.carry(GHENT, VIENTIANE, 3 * DAY);
    let imported = world.now();
    world.carry(VIENTIANE, GHENT, DAY);

    for (partner, from) in [(VIENTIANE, imported), (GHENT, world.now())] {
        let view = world.view(partner, &referral);
        let counted = view.timeline[0].relayed;
        assert!(is_about(counted, from), "{partner}: {counted:?}");
        let from = counted.expect("just seen");
        // Urgent: 24 hours to open it.
        assert!(
            view.due.iter().any(|one| one.due.at == from.plus(DAY)),
            "{partner}: {:?}",
            view.due
        );
    }
    world.run_for(5 * DAY);
    world.assert_both_see(&referral, State::Delivered);
}

#[test]
fn a_bundle_may_come_twice_late_and_after_a_newer_one() {
    let mut world = cut_off(203);
    let first = world.refer(GHENT, VIENTIANE);
    let old = world.pack(GHENT, VIENTIANE);
    world.line_back(GHENT);
    world.run_for(HOUR);
    world.line_gone(GHENT);
    let second = world.refer(GHENT, VIENTIANE);
    world.run_for(DAY);
    let newer = world.pack(GHENT, VIENTIANE);

    let unpacked = world.unpack(VIENTIANE, &newer.bytes).expect("an honest bundle");
    assert!(taken(&unpacked.arrived) >= 2, "{:?}", became(&unpacked.arrived));
    let now = world.now();
    let confirmed = |world: &mut World| {
        let status = world.office(VIENTIANE, async |office: &mut Office| office.status(now).await);
        status.expect("it can be read").confirmed
    };
    let known = confirmed(&mut world);
    assert_eq!(known, Some(newer.signed_at), "the hub's word came by stick");

    for bytes in [&newer.bytes, &old.bytes, &newer.bytes] {
        let again = world.unpack(VIENTIANE, bytes).expect("an honest bundle");
        assert_known(&again.arrived);
    }
    assert_eq!(confirmed(&mut world), known, "an older word takes nothing back");
    for referral in [first, second] {
        assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    }
    lines_back(&mut world);
    world.assert_all_is_well();
}

#[test]
fn a_look_into_a_bundle_changes_nothing() {
    let mut world = cut_off(204);
    let referral = world.refer(GHENT, VIENTIANE);
    let stick = world.pack(GHENT, VIENTIANE);
    let now = world.now();
    let look = |world: &mut World| {
        world
            .office(VIENTIANE, async |office: &mut Office| {
                office.look_into_bundle(&stick.bytes, now).await
            })
            .expect("an honest bundle")
            .arrived
    };

    assert!(taken(&look(&mut world)) > 0);
    assert_eq!(world.state(VIENTIANE, &referral), None);

    world.unpack(VIENTIANE, &stick.bytes).expect("an honest bundle");
    assert_known(&look(&mut world));
}

#[test]
fn what_is_damaged_or_not_for_this_office_is_refused_whole() {
    let mut world = cut_off(205);
    let referral = world.refer(GHENT, VIENTIANE);
    let bytes = world.pack(GHENT, VIENTIANE).bytes;

    refused(&mut world, VIENTIANE, &bytes[..bytes.len() / 2], "bundle-malformed");
    refused(&mut world, VIENTIANE, b"a letter", "bundle-malformed");
    refused(&mut world, VIENTIANE, &[], "bundle-malformed");
    let mut flipped = bytes.clone();
    flipped[bytes.len() / 2] ^= 1;
    refused(&mut world, VIENTIANE, &flipped, "bundle-damaged");
    refused(&mut world, CHIANG_MAI, &bytes, "bundle-not-ours");
    refused(&mut world, GHENT, &bytes, "bundle-not-ours");

    assert_eq!(world.state(VIENTIANE, &referral), None);
    world.unpack(VIENTIANE, &bytes).expect("the honest one still counts");
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
}

#[test]
fn a_revocation_travels_by_stick_and_counts_at_once() {
    let mut world = cut_off(206);
    world.run_for(2 * DAY);
    let referral = world.refer(GHENT, VIENTIANE);
    let thiefs = world.pack(GHENT, VIENTIANE);
    world.revoke(GHENT);
    world.run_for(9 * HOUR);

    world.carry(CHIANG_MAI, VIENTIANE, HOUR);

    refused(&mut world, VIENTIANE, &thiefs.bytes, "bundle-sender");
    assert_eq!(world.state(VIENTIANE, &referral), None);
    let (now, to) = (world.now(), id(GHENT));
    let error = world.office(VIENTIANE, async |office: &mut Office| {
        office.pack_bundle(&to, now).await.err().expect("revoked")
    });
    assert_eq!(error.code(), "partner-not-active");
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_stick_to_an_office_that_lost_its_keys_is_answered_with_new_ones() {
    let mut world = cut_off(207);
    let referral = world.refer(GHENT, VIENTIANE);
    let stick = world.pack(GHENT, VIENTIANE);
    world.lose_prekeys(VIENTIANE);
    refused(&mut world, VIENTIANE, &stick.bytes, "bundle-not-ours");

    world.carry(VIENTIANE, GHENT, DAY);
    let arrived = world.carry(GHENT, VIENTIANE, DAY);
    let gone = |one: &&Received| **one == Received::Refused("prekey-gone");
    assert!(became(&arrived).iter().any(gone), "it was sealed before");
    assert_eq!(world.state(VIENTIANE, &referral), None);

    world.carry(VIENTIANE, GHENT, DAY);
    world.carry(GHENT, VIENTIANE, DAY);
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    lines_back(&mut world);
    world.assert_all_is_well();
}

#[test]
fn an_acceptance_that_was_long_on_its_way_still_counts_when_the_line_is_back() {
    let mut world = cut_off(213);
    let referral = world.refer(GHENT, VIENTIANE);
    world.carry(GHENT, VIENTIANE, HOUR);
    world.carry(VIENTIANE, GHENT, HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));

    world.carry(VIENTIANE, GHENT, 20 * DAY);
    world.assert_both_see(&referral, State::Accepted);
    lines_back(&mut world);
    world.run_for(DAY);

    world.assert_both_see(&referral, State::Accepted);
    world.assert_all_is_well();
}

#[test]
fn a_stick_that_is_found_names_nobody_and_has_one_size_for_little_and_for_nothing() {
    let mut world = cut_off(214);
    let nothing = world.pack(GHENT, VIENTIANE);
    world.refer(GHENT, VIENTIANE);
    let something = world.pack(GHENT, VIENTIANE);

    assert_eq!(nothing.bytes.len(), something.bytes.len());
    assert!(something.envelopes > nothing.envelopes);
    for partner in [GHENT, VIENTIANE, CHIANG_MAI, "mekong", "hub"] {
        let named = |bytes: &[u8]| bytes.windows(partner.len()).any(|at| at == partner.as_bytes());
        assert!(!named(&something.bytes), "{partner}");
    }
}

#[test]
fn what_a_stick_brought_is_proven_without_a_hub() {
    let mut world = cut_off(208);
    let referral = world.refer(GHENT, VIENTIANE);
    world.carry(GHENT, VIENTIANE, DAY);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.carry(VIENTIANE, GHENT, DAY);

    let now = world.now();
    let authority = world.authority();
    let file = world
        .office(GHENT, async |office: &mut Office| office.evidence(&referral, now).await)
        .expect("it can be proven");
    let proven = Evidence::verify(&file, authority).expect("it verifies");

    assert_eq!(proven.life.state, Some(State::Acknowledged));
    assert!(proven.steps[0].received.is_some(), "the recipient's receipt came by stick");
    assert!(proven.steps.iter().all(|step| step.relayed.is_none()), "no hub has seen it");
}

/// A world in which Vientiane has asked who the person is, and Ghent has said it: sealed a moment after
/// the line went, while the hub's word was fresh.
fn released(seed: u64) -> (World, ReferralId) {
    const PURPOSE: ConsentPurpose = ConsentPurpose::IdentityDisclosure;
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer_accepted(GHENT, VIENTIANE);
    let (now, officer) = (world.now(), OFFICER.parse().expect("a code"));
    world
        .office(VIENTIANE, async |office: &mut Office| {
            office.ask_identity(&referral, PURPOSE, &officer, now).await
        })
        .expect("it may be asked");
    world.run_until_idle();
    world.compare_once(GHENT, VIENTIANE);
    for partner in [GHENT, VIENTIANE] {
        world.line_gone(partner);
    }
    let now = world.now();
    world
        .office(GHENT, async |office: &mut Office| {
            let chosen = Chosen::default();
            let files = Vec::new();
            let (person, until, seen) = (None, None, None);
            let how = Releasing { purpose: PURPOSE, person, chosen, files, until, seen };
            let (preview, _) = office.preview_release(&referral, &how, now).await?;
            let seen = Some(preview.prepared.hash());
            office.release_identity(&referral, &Releasing { seen, ..how }, now).await
        })
        .expect("it may be drafted");
    world
        .as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
            office.approve_later(&referral, now).await
        })
        .expect("the supervisor approves");
    (world, referral)
}

fn opens(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    world.as_officer(VIENTIANE, SUPERVISOR, async |office: &mut Office| {
        office.let_read(referral, now).await
    })?;
    world.office(VIENTIANE, async |office: &mut Office| {
        office.open_identity(referral, None, now).await.map(drop)
    })
}

#[test]
fn identity_goes_by_stick_beside_a_word_of_the_hub_of_the_same_day() {
    let (mut world, referral) = released(209);
    let stick = world.pack(GHENT, VIENTIANE);
    assert_eq!(stick.identities_left, 0);
    world.run_for(12 * HOUR);

    world.unpack(VIENTIANE, &stick.bytes).expect("an honest bundle");

    opens(&mut world, &referral).expect("it is here");
    world.assert_hub_never_saw_a_person();
}

#[test]
fn identity_does_not_go_by_a_stick_that_a_revocation_may_have_overtaken() {
    let (mut world, referral) = released(210);
    let stick = world.pack(GHENT, VIENTIANE);
    world.run_for(25 * HOUR);

    let unpacked = world.unpack(VIENTIANE, &stick.bytes).expect("the rest may be taken");
    let became = became(&unpacked.arrived);
    let too_old = |one: &&&Received| ***one == Received::NotKept("bundle-too-old");
    assert_eq!(became.iter().filter(too_old).count(), 1, "{became:?}");
    assert_eq!(opens(&mut world, &referral).expect_err("refused").code(), "identity-not-here");
    assert_eq!(world.pack(GHENT, VIENTIANE).identities_left, 1, "nor is it written");

    lines_back(&mut world);
    opens(&mut world, &referral).expect("the hub brings it");
    world.run_until_idle();
    world.assert_all_is_well();
}

#[test]
fn a_bundle_of_another_network_opens_nowhere_here_and_is_no_fork() {
    let mut world = cut_off(211);
    let mut other = cut_off(212);
    other.refer(GHENT, VIENTIANE);
    let stick = other.pack(GHENT, VIENTIANE);

    refused(&mut world, VIENTIANE, &stick.bytes, "bundle-not-ours");

    let told = |notice: &Notice| matches!(notice, Notice::Directory { .. });
    assert!(!world.notices(VIENTIANE).iter().any(told), "another network is no fork");
}
