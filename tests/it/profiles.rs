//! Stories of profiles: who can take a case, as partners say it of themselves through the hub.

use std::time::Duration;

use saphan_agent::office::{Obstacle, Office, OfficeError, PROFILE_DEFAULT, Referring, Remark};
use saphan_agent::store::{Although, Notice};
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::Service;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::profile::{Offer, Room};
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use saphan_tests::world::{GHENT, Lie, VIENTIANE, World};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

fn id(name: &str) -> PartnerId {
    name.parse().expect("a partner's id")
}

/// Everything that the example asks for, in all of Laos and Thailand.
fn offer() -> Offer {
    Offer {
        services: Service::ALL.to_vec(),
        countries: ["LA", "TH"].map(|country| country.parse().expect("a country")).to_vec(),
        ..Offer::default()
    }
}

/// The example asks for no bed; this one does.
fn wants_shelter(case: &mut serde_json::Value) {
    case["referral"]["services_requested"][0]["service"] = "shelter_emergency".into();
}

fn says(world: &mut World, partner: &str, offer: Offer) {
    let now = world.now();
    let said = world.office(partner, async |office: &mut Office| {
        office.set_profile(offer, now.plus(PROFILE_DEFAULT), now).await
    });
    said.expect("the profile is in order");
}

/// What Ghent reads of whether Vientiane can take a case.
fn candidate(world: &mut World, case: &str) -> (Vec<Obstacle>, Vec<Remark>) {
    let now = world.now();
    let all = world
        .office(GHENT, async |office: &mut Office| office.candidates(case, now).await)
        .expect("the case is there");
    let found = all.into_iter().find(|one| one.partner == id(VIENTIANE)).expect("a partner");
    (found.obstacles, found.remarks)
}

fn number_known(world: &mut World, at: &str, of: &str) -> Option<u32> {
    let of = id(of);
    let known = world.office(at, async |office: &mut Office| office.profile(&of).await);
    known.expect("the store works").map(|view| view.profile.edition.number)
}

#[test]
fn a_partner_that_is_closed_for_the_new_year_and_has_no_place_is_not_offered() {
    let mut world = World::from_seed(110);
    world.run_for(5 * HOUR);
    let case = world.import_changed(GHENT, VIENTIANE, wants_shelter);
    assert_eq!(candidate(&mut world, &case), (vec![], vec![Remark::NoProfile]));
    says(&mut world, VIENTIANE, offer());
    world.run_for(4 * HOUR);
    assert_eq!(candidate(&mut world, &case), (vec![], vec![]));

    let day = |at: UnixSeconds| Date::try_from(at.date()).expect("within the calendar");
    let days = vec![day(world.now()), day(world.now().plus(DAY))];
    let closed = ClosingDays::new(Vec::new(), days, 0).expect("two days");
    let full = Offer { room: Some(Room::None), closed: closed.clone(), ..offer() };
    says(&mut world, VIENTIANE, full);
    world.run_for(4 * HOUR);

    let (why, remarks) = candidate(&mut world, &case);
    assert_eq!((why, remarks), (vec![Obstacle::Room], vec![Remark::ClosedToday]));
    let (now, to) = (world.now(), id(VIENTIANE));
    let refused = world
        .office(GHENT, async |office: &mut Office| office.refer(&case, &to, now).await)
        .expect_err("it has no place");
    assert!(
        matches!(refused, OfficeError::CannotTake { obstacles, .. } if obstacles == [Obstacle::Room])
    );
    let how = Referring { although: Some(Although::Agreed), ..Referring::default() };
    let referred = world
        .office(GHENT, async |office: &mut Office| office.refer_so(&case, &to, &how, now).await)
        .expect("somebody has asked them");
    let (now, referral) = (world.now(), referred.id);
    world
        .as_officer(GHENT, "sv-01", async |office: &mut Office| {
            office.approve(&referral, now).await
        })
        .expect("the supervisor approves");
    world.run_for(HOUR);
    for partner in [GHENT, VIENTIANE] {
        let view = world
            .office(partner, async |office: &mut Office| office.referral(&referred.id).await)
            .expect("it is here");
        assert_eq!(view.life.terms.as_ref().map(|terms| &terms.closed), Some(&closed), "{partner}");
    }
    world.assert_all_is_well();
}

/// The hub was set back, or lies: what was said before does not come back, and people are told.
#[test]
fn an_older_profile_is_refused_and_shown() {
    let mut world = World::from_seed(111);
    world.run_for(5 * HOUR);
    says(&mut world, VIENTIANE, offer());
    world.run_for(4 * HOUR);
    says(&mut world, VIENTIANE, Offer { room: Some(Room::None), ..offer() });
    world.run_for(4 * HOUR);
    assert_eq!(number_known(&mut world, GHENT, VIENTIANE), Some(2));

    world.hub_lies(Some(Lie::OldProfiles));
    world.run_for(4 * HOUR);
    assert!(world.lies_told() > 0);
    assert_eq!(number_known(&mut world, GHENT, VIENTIANE), Some(2));
    let noticed = |world: &mut World| {
        let now = world.now();
        let status = world.office(GHENT, async |office: &mut Office| office.status(now).await);
        let notices = status.expect("the store works").notices;
        notices.iter().any(|notice| matches!(notice, Notice::Profile { .. }))
    };
    assert!(noticed(&mut world));

    world.hub_lies(None);
    world.run_for(4 * HOUR);
    assert!(!noticed(&mut world), "it hands out the right one again");
    world.assert_all_is_well();
}

/// A store that was set back learns from the hub what it had said, and goes on behind it.
#[test]
fn an_office_that_lost_its_profile_gets_it_back() {
    let mut world = World::from_seed(112);
    world.run_for(5 * HOUR);
    let copy = world.copy_files(VIENTIANE);
    says(&mut world, VIENTIANE, offer());
    says(&mut world, VIENTIANE, Offer { room: Some(Room::Few), ..offer() });
    world.run_for(4 * HOUR);

    world.put_files_back(VIENTIANE, &copy);
    world.run_for(4 * HOUR);
    assert_eq!(number_known(&mut world, VIENTIANE, VIENTIANE), Some(2));
    says(&mut world, VIENTIANE, Offer { room: Some(Room::None), ..offer() });
    world.run_for(4 * HOUR);

    assert_eq!(number_known(&mut world, GHENT, VIENTIANE), Some(3));
}

#[test]
fn a_profile_that_is_over_is_gone_by_no_more() {
    let mut world = World::from_seed(113);
    world.run_for(5 * HOUR);
    let case = world.import_changed(GHENT, VIENTIANE, wants_shelter);
    says(&mut world, VIENTIANE, Offer { room: Some(Room::None), ..offer() });
    world.run_for(4 * HOUR);
    assert_eq!(candidate(&mut world, &case).0, [Obstacle::Room]);

    world.run_for(PROFILE_DEFAULT);

    let (why, remarks) = candidate(&mut world, &case);
    assert!(why.is_empty() && matches!(remarks[..], [Remark::Over(_), ..]), "{remarks:?}");
}
