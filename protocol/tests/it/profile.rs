//! Profiles: P-101 to P-106, and the frames that carry them (H-116, H-117).

use std::time::Duration;

use saphan_protocol::cbor::CborError;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{AgeBand, ReferralKind, Service, Sex};
use saphan_protocol::cose::CoseError;
use saphan_protocol::directory::{Act, RevocationReason};
use saphan_protocol::hub_session::{Action, Refusal};
use saphan_protocol::profile::{
    AREAS_MAX, COUNTRIES_MAX, Edition, LANGUAGES_MAX, LIFE_MAX, Offer, PROFILE_LEN_MAX, Profile,
    ProfileBody, ProfileError, Room, SignedProfile, check, publish,
};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::Request;
use serde::Serialize;

use crate::fixtures::{
    NOW, append, bsp, directory, mekong, nkw, origin, partner, receiver, refused, signed_as,
};
use crate::hub_session::{Hub, refusal};

const DAY: Duration = Duration::from_secs(86_400);

/// What `nkw-la` offers: shelter in one province, for women and children.
pub(crate) fn offer() -> Offer {
    Offer {
        ages: vec![AgeBand::A15_17, AgeBand::A18_24],
        room: Some(Room::Few),
        areas: vec!["LA-CH".parse().unwrap()],
        kinds: vec![ReferralKind::Referral, ReferralKind::Transfer],
        sexes: vec![Sex::Female],
        closed: ClosingDays::new(vec![6, 7], vec!["2027-01-01".parse().unwrap()], 420).unwrap(),
        services: vec![Service::ShelterEmergency],
        countries: vec!["TH".parse().unwrap()],
        languages: vec!["eng".parse().unwrap(), "lao".parse().unwrap()],
    }
}

pub(crate) fn profile(number: u32) -> Profile {
    let edition = Edition { number, created: NOW };
    Profile { edition, until: NOW.plus(30 * DAY), offer: offer() }
}

/// A profile of `nkw-la`, signed by it.
pub(crate) fn signed_profile() -> SignedProfile {
    publish(&profile(1), &mekong(), &nkw(), &receiver()).unwrap()
}

fn verdict(message: &SignedProfile) -> Result<(), ProfileError> {
    check(message, &nkw(), &directory()).map(|_| ())
}

#[test]
fn what_a_partner_signed_is_read_back() {
    assert_eq!(check(&signed_profile(), &nkw(), &directory()), Ok(profile(1)));
}

/// P-101: signed by the partner for another one, or for another network.
#[test]
fn a_profile_of_another_owner_is_refused() {
    let for_bsp = publish(&profile(1), &mekong(), &bsp(), &receiver()).unwrap();
    let danube = "danube".parse().unwrap();
    let elsewhere = publish(&profile(1), &danube, &nkw(), &receiver()).unwrap();

    refused(verdict(&for_bsp), "P-101", &ProfileError::OtherOwner);
    refused(verdict(&elsewhere), "P-101", &ProfileError::OtherOwner);
    assert_eq!(ProfileError::OtherOwner.code(), "profile-other-owner");
}

/// P-102: neither the hub nor a third partner speaks for this one.
#[test]
fn a_profile_that_its_partner_did_not_sign_is_refused() {
    let swapped = publish(&profile(1), &mekong(), &nkw(), &origin()).unwrap();
    let found = origin().verifying_key().id();

    let error = ProfileError::Signature(CoseError::OtherKey { found });
    refused(verdict(&swapped), "P-102", &error);
    assert_eq!(error.code(), "profile-signature");
}

/// A body that [`publish`] would not sign.
#[derive(Serialize)]
struct Body {
    offer: Offer,
    until: UnixSeconds,
    number: u32,
    created: UnixSeconds,
    network: &'static str,
    partner: &'static str,
}

fn body(spoil: impl FnOnce(&mut Body)) -> SignedProfile {
    let Profile { edition: Edition { number, created }, until, offer } = profile(1);
    let mut body = Body { offer, until, number, created, network: "mekong", partner: "nkw-la" };
    spoil(&mut body);
    SignedProfile::parse(&signed_as::<ProfileBody>(&receiver(), &body)).unwrap()
}

/// P-103: each list beyond its bound, out of order or repeating itself; no service; no area.
#[test]
fn lists_keep_their_bounds_and_their_order() {
    type Spoil = fn(&mut Offer);
    let spoilt: [(&str, Spoil); 9] = [
        ("ages", |offer| offer.ages.reverse()),
        ("sexes", |offer| offer.sexes.push(Sex::Female)),
        ("kinds", |offer| offer.kinds.reverse()),
        ("services", |offer| offer.services.clear()),
        ("areas", |offer| {
            let area = |n| format!("LA-{n:03}").parse().unwrap();
            offer.areas = (0..=AREAS_MAX).map(area).collect();
        }),
        ("countries", |offer| {
            let code = |n: usize| format!("A{}", char::from(b'A' + n as u8 % 26)).parse().unwrap();
            offer.countries = (0..=COUNTRIES_MAX).map(code).collect();
        }),
        ("languages", |offer| {
            let code = |n: usize| {
                let [high, low] = [n / 26, n % 26].map(|n| char::from(b'a' + n as u8));
                format!("q{high}{low}").parse().unwrap()
            };
            offer.languages = (0..=LANGUAGES_MAX).map(code).collect();
        }),
        ("languages", |offer| offer.languages.reverse()),
        ("areas and countries", |offer| {
            offer.areas.clear();
            offer.countries.clear();
        }),
    ];
    for (list, spoil) in spoilt {
        let error = ProfileError::List { list };
        refused(verdict(&body(|body| spoil(&mut body.offer))), "P-103", &error);
        let mut unsigned = profile(1);
        spoil(&mut unsigned.offer);
        assert_eq!(publish(&unsigned, &mekong(), &nkw(), &receiver()).err(), Some(error.clone()));
        assert_eq!(error.code(), "profile-list");
    }
    assert_eq!(verdict(&body(|_| ())), Ok(()));
}

/// P-104: over when it was made, and good for more than a year.
#[test]
fn a_profile_is_good_for_some_time_and_not_for_ever() {
    let year = NOW.plus(LIFE_MAX);
    for until in [NOW, year.plus(Duration::from_secs(1))] {
        refused(verdict(&body(|body| body.until = until)), "P-104", &ProfileError::Life);
    }
    assert_eq!(verdict(&body(|body| body.until = year)), Ok(()));
    assert_eq!(ProfileError::Life.code(), "profile-life");
    assert!(profile(1).is_good(NOW.plus(30 * DAY).minus(Duration::from_secs(1))));
    assert!(!profile(1).is_good(NOW.plus(30 * DAY)));
}

/// P-105: a stranger, and a partner that was cut off.
#[test]
fn nobody_without_standing_owns_a_profile() {
    let mut list = directory();
    let error = ProfileError::Partner;
    refused(check(&signed_profile(), &partner("ghn-be"), &list).map(|_| ()), "P-105", &error);

    let reason = RevocationReason::KeyExposed;
    append(&mut list, Act::Revoke { since: NOW, reason, partner: nkw() });

    refused(check(&signed_profile(), &nkw(), &list).map(|_| ()), "P-105", &error);
    assert_eq!(error.code(), "profile-partner");
}

/// P-106: the highest number counts, and of two with one number the later.
#[test]
fn an_older_profile_does_not_come_back() {
    let second = profile(2).edition;
    let later = Edition { created: NOW.plus(DAY), ..second };

    let error = ProfileError::Older { known: 2, found: 1 };
    refused(profile(1).follows(Some(second)), "P-106", &error);
    assert_eq!(error.code(), "profile-older");
    assert_eq!(profile(2).follows(Some(later)), Err(ProfileError::Older { known: 2, found: 2 }));
    assert_eq!(profile(2).follows(Some(second)), Ok(()), "the same one again");
    assert_eq!(profile(3).follows(Some(later)), Ok(()));
    assert_eq!(profile(1).follows(None), Ok(()));
}

#[test]
fn the_longest_profile_has_room_in_its_bound() {
    let longest = Offer {
        ages: AgeBand::ALL.to_vec(),
        room: Some(Room::More),
        areas: (0..AREAS_MAX).map(|n| format!("LA-{n:03}").parse().unwrap()).collect(),
        kinds: ReferralKind::ALL.to_vec(),
        sexes: Sex::ALL.to_vec(),
        closed: ClosingDays::new(
            vec![1, 2, 3, 4, 5, 6],
            (1..=31)
                .map(|day| format!("2027-01-{day:02}").parse().unwrap())
                .chain(["2027-02-01".parse().unwrap()])
                .collect(),
            -840,
        )
        .unwrap(),
        services: Service::ALL.to_vec(),
        countries: ('A'..='Z')
            .map(|last| format!("A{last}").parse().unwrap())
            .chain(('A'..='F').map(|last| format!("B{last}").parse().unwrap()))
            .collect(),
        languages: ('a'..='z')
            .map(|last| format!("qa{last}").parse().unwrap())
            .chain(('a'..='f').map(|last| format!("qb{last}").parse().unwrap()))
            .collect(),
    };
    let name = format!("{}-la", "n".repeat(29)).parse().unwrap();
    let edition = Edition { number: u32::MAX, created: NOW };
    let profile = Profile { edition, until: NOW.plus(LIFE_MAX), offer: longest };

    let message = publish(&profile, &"m".repeat(32).parse().unwrap(), &name, &receiver()).unwrap();

    assert!(message.as_bytes().len() <= PROFILE_LEN_MAX, "{}", message.as_bytes().len());
    let read = SignedProfile::parse(message.as_bytes()).unwrap();
    assert!(read.verify(&receiver().verifying_key()).is_ok());
}

#[test]
fn areas_are_named_or_lie_in_a_country_that_is_named_whole() {
    let (laos, thailand) = ("LA".parse().unwrap(), "TH".parse().unwrap());
    let area = |code: &str| Some(code.parse().unwrap());

    assert!(offer().covers(laos, area("LA-CH")));
    assert!(!offer().covers(laos, area("LA-VT")));
    assert!(offer().covers(laos, None), "somewhere in it");
    assert!(offer().covers(thailand, area("TH-50")));
    assert!(!offer().covers("MM".parse().unwrap(), None));
}

#[test]
fn room_is_told_in_steps_that_one_person_does_not_move() {
    assert!(!Room::None.takes(1));
    assert!(Room::Few.takes(3) && !Room::Few.takes(4));
    assert!(Room::More.takes(40));
    assert_eq!(Room::ALL.map(Room::as_str), ["none", "few", "more"]);
}

fn published(message: &SignedProfile) -> Request {
    Request::PublishProfile { profile: message.as_bytes().to_vec() }
}

/// H-116: another partner's profile, and bytes that are none.
#[test]
fn only_a_partners_own_profile_is_kept() {
    let others = publish(&profile(1), &mekong(), &nkw(), &origin()).unwrap();
    let others = Hub::greeted().request(1, &published(&others));
    let none = Hub::greeted().request(1, &Request::PublishProfile { profile: vec![0] });

    assert_eq!(refusal(&others), (Refusal::Profile(ProfileError::OtherOwner), false));
    let error = ProfileError::Signature(CoseError::Outer(CborError::Shape));
    assert_eq!(refusal(&none), (Refusal::Profile(error), false));
    assert_eq!(Refusal::Profile(ProfileError::Life).code(), "profile-life");
}

/// H-117: made tomorrow, and over since yesterday; five minutes are a clock's.
#[test]
fn a_profile_that_is_not_for_now_is_not_kept() {
    let minutes = |count: u64| Duration::from_secs(60 * count);
    for (created, until, kept) in [
        (NOW, NOW.plus(DAY), true),
        (NOW.plus(minutes(5)), NOW.plus(DAY), true),
        (NOW.plus(minutes(6)), NOW.plus(DAY), false),
        (NOW.minus(2 * DAY), NOW, false),
    ] {
        let edition = Edition { number: 1, created };
        let profile = Profile { edition, until, offer: offer() };
        let message = publish(&profile, &mekong(), &bsp(), &origin()).unwrap();

        let actions = Hub::greeted().request(1, &published(&message));

        if kept {
            let [Action::KeepProfile { stream: 1, profile }] = &actions[..] else {
                panic!("{actions:?}")
            };
            assert_eq!((profile.edition, profile.until), (edition, until));
            assert_eq!(profile.message, message.as_bytes());
        } else {
            assert_eq!(refusal(&actions), (Refusal::ProfileTime, false));
        }
    }
    refused::<(), _>(Err(Refusal::ProfileTime), "H-117", &Refusal::ProfileTime);
    assert_eq!(Refusal::ProfileTime.code(), "profile-time");
}
