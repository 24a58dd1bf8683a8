//! What a profile says against what a case asks for.

use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{AgeBand, ReferralKind, Service, Sex, Urgency};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::profile::{Edition, Offer, Profile, Room};
use saphan_protocol::time::UnixSeconds;

use super::{Obstacle, Remark, judge};
use crate::disclosure::{Need, Place};

/// 2026-11-25T12:00:00Z, a Wednesday.
const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

fn partner() -> PartnerId {
    "nkw-la".parse().unwrap()
}

/// A shelter in one province of Laos for women and children.
fn offer() -> Offer {
    Offer {
        ages: vec![AgeBand::A15_17, AgeBand::A18_24],
        room: Some(Room::Few),
        areas: vec!["LA-CH".parse().unwrap()],
        sexes: vec![Sex::Female],
        services: vec![Service::ShelterEmergency, Service::FamilyTracing],
        languages: vec!["lao".parse().unwrap()],
        ..Offer::default()
    }
}

/// A girl who returns to that province.
fn need() -> Need {
    let area = Some("LA-CH".parse().unwrap());
    Need {
        kind: ReferralKind::Transfer,
        urgency: Urgency::Urgent,
        services: vec![Service::ShelterEmergency],
        people: vec![(Sex::Female, AgeBand::A15_17)],
        places: vec![Place { country: "LA".parse().unwrap(), area, is_goal: true }],
        language: Some("lao".parse().unwrap()),
    }
}

fn judged(offer: Offer, need: &Need) -> (Vec<Obstacle>, Vec<Remark>) {
    let edition = Edition { number: 1, created: NOW };
    let until = NOW.plus(std::time::Duration::from_secs(86_400));
    judge(Some(&Profile { edition, until, offer }), &partner(), need, NOW)
}

fn with_offer(change: impl FnOnce(&mut Offer)) -> (Vec<Obstacle>, Vec<Remark>) {
    let mut changed = offer();
    change(&mut changed);
    judged(changed, &need())
}

fn with_need(change: impl FnOnce(&mut Need)) -> (Vec<Obstacle>, Vec<Remark>) {
    let mut changed = need();
    change(&mut changed);
    judged(offer(), &changed)
}

#[test]
fn a_partner_that_fits_has_nothing_against_it() {
    assert_eq!(judged(offer(), &need()), (vec![], vec![]));
}

#[test]
fn each_thing_that_does_not_fit_is_named() {
    type Change = fn(&mut Offer);
    let changes: [(Obstacle, Change); 6] = [
        (Obstacle::Service, |offer| offer.services = vec![Service::LegalAdvice]),
        (Obstacle::Area, |offer| offer.areas = vec!["LA-VT".parse().unwrap()]),
        (Obstacle::Kind, |offer| offer.kinds = vec![ReferralKind::Consultation]),
        (Obstacle::Sex, |offer| offer.sexes = vec![Sex::Male]),
        (Obstacle::Age, |offer| offer.ages = vec![AgeBand::A18_24]),
        (Obstacle::Room, |offer| offer.room = Some(Room::None)),
    ];
    for (obstacle, change) in changes {
        assert_eq!(with_offer(change).0, [obstacle]);
    }
}

#[test]
fn what_is_not_said_leaves_nobody_out() {
    let silent = with_offer(|offer| {
        offer.ages.clear();
        offer.sexes.clear();
        offer.languages.clear();
        offer.room = None;
    });
    assert_eq!(silent, (vec![], vec![]));
    let unknown = with_need(|need| need.people = vec![(Sex::Unknown, AgeBand::MinorUnspecified)]);
    assert_eq!(unknown.0, [], "some minors are taken, and women");
}

#[test]
fn doubt_about_an_age_means_minor_here_too() {
    let adults = with_offer(|offer| offer.ages = vec![AgeBand::A18_24]);
    assert_eq!(adults.0, [Obstacle::Age]);
    let mut in_doubt = need();
    in_doubt.people = vec![(Sex::Female, AgeBand::Unknown)];
    let only_adults = Offer { ages: vec![AgeBand::A18_24], ..offer() };
    assert_eq!(judged(only_adults, &in_doubt).0, [Obstacle::Age]);
}

#[test]
fn a_family_of_four_has_no_place_where_there_are_few() {
    let four = vec![(Sex::Female, AgeBand::A15_17); 4];

    assert_eq!(with_need(|need| need.people.clone_from(&four)).0, [Obstacle::Room]);
    let traced = with_need(|need| {
        need.people.clone_from(&four);
        need.services = vec![Service::FamilyTracing];
    });
    assert_eq!(traced.0, [], "nobody is housed");
    let asked = with_need(|need| {
        need.people = four;
        need.kind = ReferralKind::Consultation;
    });
    assert_eq!(asked.0, [], "a question takes no place");
}

#[test]
fn a_part_of_the_services_can_be_accepted_in_part() {
    let part = with_need(|need| need.services.push(Service::LegalAdvice));

    assert_eq!(part, (vec![], vec![Remark::Without(vec![Service::LegalAdvice])]));
}

#[test]
fn an_area_counts_where_people_go_and_at_home() {
    let elsewhere = Place { country: "TH".parse().unwrap(), area: None, is_goal: false };
    assert_eq!(with_need(|need| need.places = vec![elsewhere]).0, [], "she is there, not to stay");
    let home = Place {
        country: "LA".parse().unwrap(),
        area: Some("LA-VT".parse().unwrap()),
        is_goal: false,
    };
    assert_eq!(with_need(|need| need.places = vec![home]).0, [Obstacle::Area]);
    let somewhere = Place { area: None, ..home };
    assert_eq!(with_need(|need| need.places = vec![somewhere]).0, [], "it can be asked");
    assert_eq!(with_need(|need| need.places.clear()).0, []);
}

#[test]
fn a_closed_office_takes_no_emergency_and_may_be_asked_else() {
    let today = ClosingDays::new(vec![3], Vec::new(), 420).unwrap();
    let closed = Offer { closed: today, ..offer() };
    let emergency = Need { urgency: Urgency::Emergency, ..need() };

    assert_eq!(judged(closed.clone(), &need()), (vec![], vec![Remark::ClosedToday]));
    assert_eq!(judged(closed, &emergency), (vec![Obstacle::Closed], vec![]));
}

#[test]
fn another_language_is_told_and_hinders_nothing() {
    let other = with_need(|need| need.language = Some("fra".parse().unwrap()));
    assert_eq!(other, (vec![], vec![Remark::Language]));
}

#[test]
fn nobody_goes_by_a_profile_that_is_over_or_missing() {
    let edition = Edition { number: 1, created: NOW };
    let none = Offer { room: Some(Room::None), ..offer() };
    let over = Profile { edition, until: NOW, offer: none };

    assert_eq!(judge(Some(&over), &partner(), &need(), NOW), (vec![], vec![Remark::Over(NOW)]));
    assert_eq!(judge(None, &partner(), &need(), NOW), (vec![], vec![Remark::NoProfile]));
}
