//! Stories of what follows an acceptance: a person changes hands, is helped, and the work ends.

use std::time::Duration;

use saphan_agent::disclosure::Typed;
use saphan_agent::office::{FollowingUp, Office, OfficeError, Planning};
use saphan_agent::report::{AgeAt, Audience, Cell, Days, Told};
use saphan_agent::store::Notice;
use saphan_protocol::codes::{
    CaseCloseReason, FollowupOutcome, FollowupType, HandoverMode, HandoverOutcome, Service,
    ServiceStatus,
};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::ServiceOutcome;
use saphan_protocol::tier1::Date;
use saphan_tests::world::{GHENT, VIENTIANE, World};
use zeroize::Zeroizing;

const DAY: Duration = Duration::from_secs(24 * 3600);
const HOUR: Duration = Duration::from_secs(3600);
/// Where the person crosses.
const BRIDGE: &str = "the checkpoint at the bridge";

fn words(text: &str) -> Typed {
    Typed { text: Zeroizing::new(text.to_owned()), settlements: Vec::new() }
}

fn today(world: &World) -> Date {
    Date::try_from(world.now().date()).expect("a year of this century")
}

/// A transfer from Ghent that Vientiane has accepted whole.
fn accepted(seed: u64) -> (World, ReferralId) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer_accepted(GHENT, VIENTIANE);
    (world, referral)
}

/// An officer proposes a hand-over some hours from now.
fn plan(
    world: &mut World,
    partner: &str,
    referral: &ReferralId,
    place: &str,
    hours: u32,
) -> Result<State, OfficeError> {
    let now = world.now();
    let (at, mode) = (now.plus(hours * HOUR), Some(HandoverMode::LandBorder));
    let planning = Planning { at, mode, place: words(place), persons: Vec::new() };
    world.office(partner, async |office: &mut Office| office.plan(referral, &planning, now).await)
}

fn agree(world: &mut World, partner: &str, referral: &ReferralId) -> Result<State, OfficeError> {
    let now = world.now();
    world.office(partner, async |office: &mut Office| office.agree(referral, now).await)
}

/// Everything on its way arrives, and both offices say the same.
fn both_see(world: &mut World, referral: &ReferralId, state: State, responsible: Side) {
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE] {
        let seen = world.view(partner, referral);
        assert_eq!(seen.state(), Some(state), "{partner}");
        assert_eq!(seen.life.responsible(), responsible, "{partner}");
    }
}

fn alarms(world: &mut World, partner: &str) -> usize {
    let is_alarm = |notice: &&Notice| matches!(notice, Notice::HandoverFailed { .. });
    world.notices(partner).iter().filter(is_alarm).count()
}

fn outcomes(services: &[Service]) -> Vec<ServiceOutcome> {
    let status = ServiceStatus::Completed;
    services.iter().map(|service| ServiceOutcome { status, service: *service }).collect()
}

/// What table R12 of an office counts for a hand-over and a direction.
fn counted(world: &mut World, partner: &str, of: [&str; 2]) -> Option<u64> {
    let days = ["2025-01-01", "2025-12-31"].map(|day| day.parse().expect("a day"));
    let (days, now) = (Days { from: days[0], to: days[1] }, world.now());
    let report = world.office(partner, async |office: &mut Office| {
        office.report(days, Audience::Own, AgeAt::FirstContact, now).await
    });
    let report = report.expect("it is counted");
    let blocks = report.tables.iter().flat_map(|table| &table.blocks);
    let cells = blocks.filter(|block| block.id == "R12.4").flat_map(|block| &block.cells);
    let is_it = |cell: &&Cell| cell.of.iter().flatten().eq(of);
    cells.filter(|cell| cell.of.iter().all(Option::is_some)).find(is_it).map(|cell| {
        match cell.value {
            Told::Exact { count } => count,
            other @ (Told::Range { .. } | Told::Withheld { .. }) => {
                panic!("an office's own counts are exact: {other:?}")
            }
        }
    })
}

const SERVICES: [Service; 5] = [
    Service::FamilyTracing,
    Service::DocumentVerification,
    Service::BorderReception,
    Service::FamilyAssessment,
    Service::Education,
];

#[test]
fn a_person_changes_hands_at_the_second_try_and_is_followed_to_the_end() {
    let (mut world, referral) = accepted(80);
    let id = &referral;

    plan(&mut world, GHENT, id, BRIDGE, 30).expect("the origin proposes");
    both_see(&mut world, id, State::Accepted, Side::Origin);
    assert_eq!(agree(&mut world, GHENT, id).expect_err("its own plan").code(), "step-not-possible");
    plan(&mut world, VIENTIANE, id, "the bus station in the capital", 50).expect("changed");
    both_see(&mut world, id, State::Accepted, Side::Origin);
    let open = world.view(GHENT, id).progress.proposed.expect("it waits for Ghent");
    assert_eq!((open.by, open.content.persons.len()), (Side::Receiver, 1));
    assert_eq!(open.content.place.expose(), "the bus station in the capital");
    agree(&mut world, GHENT, id).expect("the origin agrees");
    both_see(&mut world, id, State::HandoverPlanned, Side::Origin);

    world.run_for(51 * HOUR);
    let now = world.now();
    world.office(VIENTIANE, async |office: &mut Office| {
        let arrived = HandoverOutcome::ReceivedSafe;
        let wrong = office.handover_failed(id, arrived, now, now).await.expect_err("she arrived");
        assert_eq!(wrong.code(), "handover-outcome");
        let early = office.received(id, arrived, now.plus(HOUR), now).await.expect_err("to come");
        assert_eq!(early.code(), "moment-unfit");
        office.handover_failed(id, HandoverOutcome::NoShow, now, now).await.expect("reported");
    });
    both_see(&mut world, id, State::HandoverFailed, Side::Origin);
    assert_eq!((alarms(&mut world, GHENT), alarms(&mut world, VIENTIANE)), (1, 0));
    world.office(GHENT, async |office: &mut Office| {
        office.handover_seen(id).await.expect("somebody opens it");
    });
    assert_eq!(alarms(&mut world, GHENT), 0);

    // The plan that failed cannot be agreed to once more.
    assert_eq!(agree(&mut world, GHENT, id).expect_err("over").code(), "step-not-possible");
    plan(&mut world, VIENTIANE, id, BRIDGE, 20).expect("planned again");
    world.run_until_idle();
    agree(&mut world, GHENT, id).expect("agreed again");
    both_see(&mut world, id, State::HandoverPlanned, Side::Origin);
    world.run_for(20 * HOUR);
    let now = world.now();
    world.office(VIENTIANE, async |office: &mut Office| {
        let outcome = HandoverOutcome::ReceivedWithConcern;
        office.received(id, outcome, now, now).await.expect("she is here");
    });
    both_see(&mut world, id, State::Received, Side::Receiver);

    let on = today(&world);
    world.office(VIENTIANE, async |office: &mut Office| {
        let not_asked = office.start_service(id, &[Service::Maternity], on, now).await;
        assert_eq!(not_asked.expect_err("nobody asked").code(), "not-in-referral");
        office.start_service(id, &[], on, now).await.expect("it begins");
    });
    both_see(&mut world, id, State::InService, Side::Receiver);
    world.run_for(7 * DAY);
    let (now, on) = (world.now(), today(&world));
    world.office(VIENTIANE, async |office: &mut Office| {
        let (occasion, outcome) = (FollowupType::InCare, FollowupOutcome::SafeStable);
        let contact = FollowingUp { on, occasion, outcome, persons: Vec::new() };
        office.follow_up(id, &contact, now).await.expect("reported");
    });
    both_see(&mut world, id, State::InService, Side::Receiver);
    assert_eq!(world.view(GHENT, id).progress.follow_ups.len(), 1);

    world.office(VIENTIANE, async |office: &mut Office| {
        let reason = CaseCloseReason::GoalsMet;
        let missing = office.finish(id, reason, &outcomes(&SERVICES[1..]), now).await;
        let missing = missing.expect_err("one is missing").to_string();
        assert!(missing.contains("family_tracing"), "{missing}");
        office.finish(id, reason, &outcomes(&SERVICES), now).await.expect("proposed");
        let early = office.complete(id, now).await.expect_err("the origin confirms");
        assert_eq!(early.code(), "too-early");
    });
    both_see(&mut world, id, State::InService, Side::Receiver);
    world.office(GHENT, async |office: &mut Office| {
        office.complete(id, now).await.expect("the origin confirms");
    });
    both_see(&mut world, id, State::Completed, Side::Receiver);
    let report = world.view(GHENT, id).progress.report.expect("it is kept");
    assert_eq!(report.content.services.len(), SERVICES.len());
    assert_eq!(counted(&mut world, VIENTIANE, ["received", "received"]), Some(1));
    assert_eq!(counted(&mut world, GHENT, ["received", "sent"]), Some(1));
    world.assert_all_is_well();
}

#[test]
fn of_plans_that_cross_the_receivers_stands_open_and_is_agreed_to() {
    let (mut world, referral) = accepted(81);
    let id = &referral;

    plan(&mut world, GHENT, id, BRIDGE, 40).expect("decided");
    plan(&mut world, VIENTIANE, id, "the bus station in the capital", 60).expect("decided");
    both_see(&mut world, id, State::Accepted, Side::Origin);

    for partner in [GHENT, VIENTIANE] {
        let open = world.view(partner, id).progress.proposed.expect("one is open");
        assert_eq!(open.by, Side::Receiver, "{partner}");
    }
    let own = agree(&mut world, VIENTIANE, id).expect_err("its own plan").code();
    assert_eq!(own, "step-not-possible");
    agree(&mut world, GHENT, id).expect("the origin agrees");
    both_see(&mut world, id, State::HandoverPlanned, Side::Origin);
    world.assert_all_is_well();
}

#[test]
fn the_receiver_confirms_by_itself_once_the_origin_was_silent_for_14_days() {
    let (mut world, referral) = accepted(82);
    let id = &referral;
    plan(&mut world, VIENTIANE, id, BRIDGE, 30).expect("proposed");
    world.run_until_idle();
    agree(&mut world, GHENT, id).expect("agreed");
    world.run_until_idle();
    world.run_for(3 * HOUR);
    let (now, on) = (world.now(), today(&world));
    world.office(VIENTIANE, async |office: &mut Office| {
        office.received(id, HandoverOutcome::ReceivedSafe, now, now).await.expect("arrived");
        office.start_service(id, &[], on, now).await.expect("begun");
        let reason = CaseCloseReason::GoalsMet;
        office.finish(id, reason, &outcomes(&SERVICES), now).await.expect("proposed");
    });
    world.run_until_idle();

    let confirm = |world: &mut World| {
        let now = world.now();
        world.office(VIENTIANE, async |office: &mut Office| office.complete(id, now).await)
    };
    world.run_for(13 * DAY);
    let early = confirm(&mut world);
    world.run_for(2 * DAY);
    let done = confirm(&mut world);

    assert_eq!(early.expect_err("the origin has its time").code(), "too-early");
    assert_eq!(done.expect("silence counts as consent"), State::Completed);
    both_see(&mut world, id, State::Completed, Side::Receiver);
    world.assert_all_is_well();
}

#[test]
fn words_that_name_somebody_do_not_leave_and_others_arrive_in_order() {
    let (mut world, referral) = accepted(83);
    let id = &referral;
    let now = world.now();
    let say = async |office: &mut Office, text: &str| office.say(id, &words(text), now).await;

    let named = plan(&mut world, GHENT, id, "the school in Ban Nonsavangxay", 30);
    assert_eq!(named.expect_err("her village").code(), "disclosure-findings");
    let (village, fine) = world.office(GHENT, async |office: &mut Office| {
        (say(office, "She waits in Nonsavangxay.").await, say(office, "We wait.").await)
    });
    assert_eq!(village.expect_err("her village").code(), "disclosure-findings");
    fine.expect("it names nobody");
    world.run_until_idle();
    let (number, answered) = world.office(VIENTIANE, async |office: &mut Office| {
        (say(office, "Call +856 20 5551 2345.").await, say(office, "So do we.").await)
    });
    assert_eq!(number.expect_err("a telephone").code(), "disclosure-findings");
    answered.expect("it names nobody");
    both_see(&mut world, id, State::Accepted, Side::Origin);

    for partner in [GHENT, VIENTIANE] {
        let messages = world.view(partner, id).progress.messages;
        let texts: Vec<_> = messages.iter().map(|one| one.content.text.expose()).collect();
        assert_eq!(texts, ["We wait.", "So do we."], "{partner}");
    }
    world.assert_all_is_well();
}

#[test]
fn what_came_to_no_hand_over_is_closed_by_the_origin_alone() {
    let (mut world, referral) = accepted(84);
    let id = &referral;
    plan(&mut world, GHENT, id, BRIDGE, 30).expect("proposed");
    world.run_until_idle();
    agree(&mut world, VIENTIANE, id).expect("agreed");
    world.run_until_idle();
    let now = world.now();
    world.office(GHENT, async |office: &mut Office| {
        let refused = HandoverOutcome::RefusedBySurvivor;
        office.handover_failed(id, refused, now, now).await.expect("either side may say so");
    });
    both_see(&mut world, id, State::HandoverFailed, Side::Origin);
    assert_eq!(alarms(&mut world, GHENT), 0, "the origin said it itself");

    let reason = CaseCloseReason::SurvivorRequest;
    let theirs = world.office(VIENTIANE, async |office: &mut Office| {
        office.close_referral(id, reason, now).await
    });
    assert_eq!(theirs.expect_err("not theirs").code(), "step-not-possible");
    world.office(GHENT, async |office: &mut Office| {
        office.close_referral(id, reason, now).await.expect("the origin closes");
    });
    both_see(&mut world, id, State::Completed, Side::Origin);
    world.assert_all_is_well();
}
