//! Stories of withdrawal and erasure. What is said to be gone is searched for in the files.

use std::path::Path;
use std::time::Duration;

use saphan_agent::office::{Office, OfficeError, Settling};
use saphan_agent::store::{Notice, STORE_FILE};
use saphan_protocol::codes::{ConsentPurpose, ConsentTier, ErasureOutcome, ProceedingStage};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Outcome, State, Step};
use saphan_protocol::section::Withdrawal;
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::Date;
use saphan_tests::world::{FOCAL_PERSON, GHENT, OFFICER, OfficerAct, VIENTIANE, World, id};
use sqlx::{Connection as _, SqliteConnection};

const HOUR: Duration = Duration::from_secs(3600);
const BOTH: [&str; 2] = [GHENT, VIENTIANE];

const ALL: Withdrawal = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };

/// A referral from Ghent that Vientiane has accepted.
fn accepted(seed: u64) -> (World, ReferralId) {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    let referral = world.refer_accepted(GHENT, VIENTIANE);
    assert_eq!(world.state(GHENT, &referral), Some(State::Accepted));
    (world, referral)
}

fn withdraw(world: &mut World, partner: &str, referral: &ReferralId, scope: &Withdrawal) {
    let now = world.now();
    let state = world
        .office(partner, async |office: &mut Office| office.withdraw(referral, scope, now).await);
    assert_eq!(state.expect("anybody who meets the person may"), State::Frozen);
}

fn settle(world: &mut World, partner: &str, referral: &ReferralId, how: Settling) -> State {
    try_settle(world, partner, FOCAL_PERSON, referral, how).expect("the focal person may")
}

fn try_settle(
    world: &mut World,
    partner: &str,
    who: &str,
    referral: &ReferralId,
    how: Settling,
) -> Result<State, OfficeError> {
    let now = world.now();
    world.as_officer(partner, who, async |office: &mut Office| {
        office.resolve(referral, &how, now).await
    })
}

/// Keys, sections and steps of a referral as they lie in a store: what a thief of the disk has.
fn at_rest(dir: &Path, referral: &ReferralId) -> Vec<Vec<u8>> {
    const ROWS: &str = "SELECT sealed FROM section WHERE referral = ?1
        UNION ALL SELECT wrapped FROM data_key WHERE substr(owner, 1, 16) = ?1
        UNION ALL SELECT sealed FROM step WHERE referral = ?1";
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.expect("a runtime of one thread can be built").block_on(async {
        let url = format!("sqlite:{}", dir.join(STORE_FILE).display());
        let mut store = SqliteConnection::connect(&url).await.expect("a copy opens");
        let rows = sqlx::query_scalar(ROWS).bind(referral.as_bytes().as_slice());
        rows.fetch_all(&mut store).await.expect("the tables are there")
    })
}

/// The files in which a piece of `bytes` lies: pages split longer records.
fn files_with(world: &World, bytes: &[u8]) -> Vec<String> {
    let middle = bytes.len() / 2;
    let mut places = world.places_with(&bytes[middle - 16..middle + 16]);
    places.retain(|place| place != "a frame");
    places
}

#[test]
fn what_both_sides_have_erased_is_in_no_file_any_more_and_what_was_signed_still_verifies() {
    let mut world = World::from_seed(70);
    world.run_for(5 * HOUR);
    let referral = world.refer(GHENT, VIENTIANE);
    let now = world.now();
    let leaving = world.office(GHENT, async |office: &mut Office| office.to_submit(now).await);
    let leaving = leaving.expect("the store works").into_iter().map(|(_, envelope)| envelope);
    let envelope = leaving.max_by_key(Vec::len).expect("it is sealed");
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    world.run_until_idle();
    withdraw(&mut world, VIENTIANE, &referral, &ALL);
    world.run_until_idle();
    let before: Vec<Vec<u8>> =
        BOTH.iter().flat_map(|partner| at_rest(&world.copy_files(partner), &referral)).collect();
    world.run_until_idle();
    assert!(before.len() > 8 && before.iter().all(|row| !files_with(&world, row).is_empty()));

    for partner in BOTH {
        settle(&mut world, partner, &referral, Settling::Erase(ErasureOutcome::Erased));
    }
    world.run_for(5 * HOUR);
    world.run_until_idle();
    world.sweep_hub();

    for row in before.iter().chain([&envelope]) {
        assert_eq!(files_with(&world, row), Vec::<String>::new(), "{} bytes", row.len());
    }
    for partner in BOTH {
        let seen = world.view(partner, &referral);
        assert_eq!((seen.state(), seen.erased), (Some(State::Erased), Some(Tier::T1)), "{partner}");
        assert!(seen.tier1.is_none() && seen.acceptance.is_none());
        let submitted = seen.timeline.first().expect("the history stands");
        assert_eq!((submitted.step, submitted.outcome), (Step::Submit, Outcome::Applied));
        let steps = world.office(partner, async |office: &mut Office| {
            let keys = BOTH.map(|one| office.directory().partner(&id(one)).expect("known").key);
            let statements = office.statements(&referral).await.expect("they are kept");
            assert!(statements.iter().all(|one| keys.iter().any(|key| one.verify(key).is_ok())));
            statements.len()
        });
        assert!(steps >= 6, "{partner} has all that was signed");
    }
    world.assert_all_is_well();
}

#[test]
fn nothing_of_a_frozen_referral_is_shown_or_moved_and_only_who_may_settles_it() {
    let (mut world, referral) = accepted(71);

    withdraw(&mut world, VIENTIANE, &referral, &ALL);
    world.run_until_idle();

    for partner in BOTH {
        let seen = world.view(partner, &referral);
        assert_eq!(seen.state(), Some(State::Frozen), "{partner}");
        assert!(seen.tier1.is_none() && seen.acceptance.is_none(), "{partner}");
        assert!(seen.is_ours_to_act(), "{partner}");
        assert!(!world.act(partner, &referral, OfficerAct::Accept));
    }
    assert_eq!(world.notices(GHENT), [Notice::Withdrawn { referral }]);
    let erase = Settling::Erase(ErasureOutcome::Erased);
    let refused = try_settle(&mut world, GHENT, OFFICER, &referral, erase);
    assert_eq!(refused.expect_err("no case worker").code(), "not-permitted");
    let refused = try_settle(&mut world, GHENT, FOCAL_PERSON, &referral, Settling::Resume);
    assert_eq!(refused.expect_err("no consent is left").code(), "consent-gone");

    let until = Date::new(2025, 5, 1).expect("a day");
    let (outcome, proceeding) = (ErasureOutcome::HeldLegalClaim, ProceedingStage::Trial);
    let hold = Settling::Hold { outcome, until, proceeding };
    assert_eq!(settle(&mut world, GHENT, &referral, hold), State::Frozen);
    assert!(world.notices(GHENT).is_empty());
    world.run_for(73 * HOUR);
    let now = world.now();
    let open = |world: &mut World, partner: &str| {
        let open = world.office(partner, async |office: &mut Office| office.erasures(now).await);
        open.expect("it can be listed").remove(0)
    };
    assert!(!open(&mut world, GHENT).is_overdue(now));
    assert!(open(&mut world, GHENT).is_overdue(now.plus(30 * 24 * HOUR)), "the hold is over");
    assert!(open(&mut world, VIENTIANE).is_overdue(now), "72 hours have passed");
    world.assert_all_is_well();
}

#[test]
fn after_a_partial_withdrawal_the_work_goes_on_once_both_have_said_so() {
    let (mut world, referral) = accepted(72);
    let scope = Withdrawal {
        tiers: vec![ConsentTier::T3],
        purposes: vec![ConsentPurpose::IdentityDisclosure],
        ..ALL
    };
    withdraw(&mut world, GHENT, &referral, &scope);
    world.run_until_idle();

    assert_eq!(settle(&mut world, VIENTIANE, &referral, Settling::Resume), State::Frozen);
    world.run_until_idle();
    assert!(world.view(VIENTIANE, &referral).tier1.is_none());
    assert_eq!(settle(&mut world, GHENT, &referral, Settling::Resume), State::Accepted);
    world.run_until_idle();

    for partner in BOTH {
        let seen = world.view(partner, &referral);
        assert_eq!(seen.state(), Some(State::Accepted), "{partner}");
        assert_eq!(seen.erased, Some(Tier::T3), "what was withdrawn is gone at {partner}");
        assert!(seen.tier1.is_some() && seen.acceptance.is_some(), "the rest is not");
    }
    world.assert_all_is_well();
}

#[test]
fn a_withdrawal_that_crosses_an_acceptance_freezes_both() {
    let mut world = World::from_seed(73);
    world.run_for(5 * HOUR);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_for(HOUR);
    world.line_gone(VIENTIANE);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Accept));
    withdraw(&mut world, GHENT, &referral, &ALL);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    for partner in BOTH {
        let seen = world.view(partner, &referral);
        assert_eq!(seen.state(), Some(State::Frozen), "{partner}");
        let acceptance = seen.timeline.iter().find(|entry| entry.step == Step::Accept);
        assert_eq!(acceptance.expect("it is shown").outcome, Outcome::Superseded, "{partner}");
    }
    world.assert_all_is_well();
}

#[test]
fn a_machine_that_dies_right_after_erasing_still_reports_it() {
    let (mut world, referral) = accepted(74);
    withdraw(&mut world, GHENT, &referral, &ALL);
    world.run_until_idle();
    settle(&mut world, GHENT, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.line_gone(VIENTIANE);
    world.run_for(HOUR);

    let settled =
        settle(&mut world, VIENTIANE, &referral, Settling::Erase(ErasureOutcome::NotHeld));
    assert_eq!(settled, State::Frozen, "Ghent's report has not come yet");
    world.crash_agent(VIENTIANE);
    world.start_agent(VIENTIANE);
    assert_eq!(world.view(VIENTIANE, &referral).erased, Some(Tier::T1));
    world.line_back(VIENTIANE);
    world.run_until_idle();

    for partner in BOTH {
        assert_eq!(world.state(partner, &referral), Some(State::Erased), "{partner}");
    }
    world.assert_all_is_well();
}

#[test]
fn what_is_erased_before_it_arrived_leaves_no_gap() {
    let mut world = World::from_seed(78);
    world.run_for(5 * HOUR);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    withdraw(&mut world, GHENT, &referral, &ALL);
    settle(&mut world, GHENT, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.run_for(HOUR);
    world.line_back(VIENTIANE);
    world.run_until_idle();

    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Frozen));
    settle(&mut world, VIENTIANE, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.run_until_idle();
    assert_eq!(world.state(GHENT, &referral), Some(State::Erased));
    for partner in BOTH {
        let missing = world.notices(partner);
        assert!(!missing.iter().any(|one| matches!(one, Notice::Missing { .. })), "{missing:?}");
    }
    world.assert_all_is_well();
}

#[test]
fn a_copy_that_nobody_needs_any_more_and_the_hub_has_lost_leaves_no_gap() {
    let mut world = World::from_seed(81);
    world.run_for(5 * HOUR);
    world.line_gone(VIENTIANE);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_for(HOUR);
    world.line_gone(GHENT);
    withdraw(&mut world, GHENT, &referral, &ALL);
    settle(&mut world, GHENT, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.line_back(VIENTIANE);
    world.run_for(HOUR);
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered), "the first copy came");
    world.line_gone(VIENTIANE);
    world.line_back(GHENT);
    world.run_for(HOUR);
    world.destroy_hub();
    world.start_hub();
    world.line_back(VIENTIANE);
    world.run_for(48 * HOUR);
    world.run_until_idle();

    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Frozen));
    let missing = world.notices(VIENTIANE);
    assert!(!missing.iter().any(|one| matches!(one, Notice::Missing { .. })), "{missing:?}");
    world.assert_all_is_well();
}

#[test]
fn a_withdrawal_does_not_wait_for_steps_that_were_erased_before_they_left() {
    let (mut world, referral) = accepted(79);
    world.line_gone(GHENT);
    for act in [OfficerAct::Plan, OfficerAct::Say, OfficerAct::Detail] {
        assert!(world.act(GHENT, &referral, act), "{act:?}");
    }
    world.run_for(HOUR);
    withdraw(&mut world, GHENT, &referral, &ALL);
    settle(&mut world, GHENT, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.line_back(GHENT);
    world.run_until_idle();

    let seen = world.view(VIENTIANE, &referral);
    assert_eq!(seen.state(), Some(State::Frozen));
    assert!(seen.timeline.iter().all(|entry| entry.outcome == Outcome::Applied), "nothing waits");
    assert!(seen.timeline.iter().any(|entry| entry.step == Step::Plan));
    assert_eq!(world.places_with("the bridge".as_bytes()), Vec::<String>::new());
    settle(&mut world, VIENTIANE, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.run_until_idle();
    for partner in BOTH {
        assert_eq!(world.state(partner, &referral), Some(State::Erased), "{partner}");
    }
    world.assert_all_is_well();
}

#[test]
fn a_referral_that_was_erased_before_it_left_arrives_as_a_withdrawal() {
    let mut world = World::from_seed(80);
    world.run_for(5 * HOUR);
    world.line_gone(GHENT);
    let referral = world.refer(GHENT, VIENTIANE);
    withdraw(&mut world, GHENT, &referral, &ALL);
    settle(&mut world, GHENT, &referral, Settling::Erase(ErasureOutcome::Erased));
    world.line_back(GHENT);
    world.run_until_idle();

    let seen = world.view(VIENTIANE, &referral);
    assert_eq!((seen.state(), seen.tier1.is_none()), (Some(State::Frozen), true));
    settle(&mut world, VIENTIANE, &referral, Settling::Erase(ErasureOutcome::NotHeld));
    world.run_until_idle();
    assert_eq!(world.state(GHENT, &referral), Some(State::Erased));
    world.assert_all_is_well();
}

#[test]
fn what_came_to_nothing_is_erased_by_the_receiver_itself_and_a_recall_is_confirmed() {
    for (seed, act) in [(75, OfficerAct::Decline), (76, OfficerAct::Recall)] {
        let mut world = World::from_seed(seed);
        world.run_for(5 * HOUR);
        let referral = world.refer(GHENT, VIENTIANE);
        world.run_for(HOUR);
        assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
        world.run_for(HOUR);
        let by = if matches!(act, OfficerAct::Recall) { GHENT } else { VIENTIANE };
        assert!(world.act(by, &referral, act));
        world.run_for(9 * HOUR);
        world.run_until_idle();

        let seen = world.view(VIENTIANE, &referral);
        assert_eq!((seen.erased, seen.tier1.is_none()), (Some(Tier::T1), true), "{act:?}");
        let seen = world.view(GHENT, &referral);
        let confirmed = seen.timeline.iter().any(|entry| entry.step == Step::Erased);
        assert_eq!(confirmed, matches!(act, OfficerAct::Recall), "{act:?}");
        assert!(seen.tier1.is_some(), "the origin keeps its own");
        let now = world.now();
        let over = world.as_officer(VIENTIANE, FOCAL_PERSON, async |office: &mut Office| {
            office.retention(true, now).await
        });
        assert!(over.expect("the focal person may").is_empty(), "nothing is left to do");
        world.assert_all_is_well();
    }
}

#[test]
fn a_case_whose_consent_is_withdrawn_is_frozen_everywhere_and_goes_nowhere_new() {
    let mut world = World::from_seed(77);
    world.run_for(5 * HOUR);
    let number = world.import_case(GHENT, VIENTIANE);
    let (to, now) = (id(VIENTIANE), world.now());
    let (drafted, told, again) = world.office(GHENT, async |office: &mut Office| {
        let drafted = office.refer(&number, &to, now).await.expect("it may be drafted");
        let told = office.withdraw_case(&number, &ALL, now).await.expect("it is withdrawn");
        (drafted, told, office.refer(&number, &to, now).await)
    });

    assert!(drafted.waits && told.is_empty(), "nothing had left");
    assert!(matches!(again, Err(OfficeError::Refused(_))), "no consent stands any more");
    let seen = world.view(GHENT, &drafted.id);
    assert!(seen.draft.expect("it is kept").returned.is_some(), "the draft fell");
    world.run_until_idle();
    assert_eq!(world.inbox_len(VIENTIANE), 0);
}
