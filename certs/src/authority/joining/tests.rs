//! Who is invited, compared, approved and refused, as the log has it.

use std::time::Duration;

use super::*;
use crate::authority::tests::{World, code, request, world};
use crate::comparison::NoMemory;
use crate::fixtures::{DAY, NOW, key, mekong, rng, rng_of, vientiane};

const HOUR: Duration = Duration::from_secs(3600);

fn invite(world: &mut World, partner: &str) -> Result<Invitation, AuthorityError> {
    let partner: PartnerId = partner.parse().unwrap();
    let hub = "hub.example.org:4433".parse().unwrap();
    let (expires, seed) = (NOW.plus(72 * HOUR), partner.as_str().as_bytes()[0]);
    world.authority.invite(&world.acting, &partner, &hub, expires, NOW, &mut rng_of(seed))
}

fn number(world: &World, code: &Digest, request: &PartnerRequest) -> Result<String, NoMemory> {
    let root = world.authority.root().fingerprint();
    ComparisonNumber::of_request(&root, code, request).map(|number| number.to_string())
}

fn approve(
    world: &mut World,
    code: &Digest,
    request: &PartnerRequest,
    typed: &str,
) -> Result<(), AuthorityError> {
    let (acting, typed) = (&world.acting, typed.parse().unwrap());
    let compared = world.authority.compare_joining(acting, code, request, &typed, NOW)?;
    world.authority.approve(acting, compared, NOW, &mut rng()).map(|_| ())
}

#[test]
fn an_invitation_is_known_by_the_hash_of_its_code_and_nothing_else_is_kept() {
    let mut world = world();

    let made = invite(&mut world, "nkw-la").unwrap();

    let [state] = &world.authority.invitations()[..] else { panic!("one") };
    assert_eq!((state.code, &state.partner), (made.code.id(), &vientiane()));
    assert_eq!((state.by.as_str(), state.expires), ("Noy", NOW.plus(72 * HOUR)));
    for file in std::fs::read_dir(world.dir.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let found = bytes.windows(16).any(|some| some == made.code.expose());
        assert!(!found, "the code itself is on no disk");
    }
}

/// O-131, O-132, O-133.
#[test]
fn whoever_is_in_is_not_invited_and_an_answer_is_given_once() {
    let mut world = world();
    let first = invite(&mut world, "nkw-la").unwrap().code.id();
    let other = invite(&mut world, "bsp-th").unwrap().code.id();
    let asked = request(2, NOW);
    let right = number(&world, &first, &asked).unwrap();

    assert_eq!(code(approve(&mut world, &other, &asked, &right)), "authority-not-invited");
    let unknown = Digest::of(b"unknown");
    assert_eq!(code(approve(&mut world, &unknown, &asked, &right)), "authority-not-invited");
    approve(&mut world, &first, &asked, &right).unwrap();
    assert_eq!(code(approve(&mut world, &first, &asked, &right)), "authority-answered");
    let why = (RejectionReason::Other, None);
    let late = world.authority.reject(&world.acting, &first, &asked, why, NOW);
    assert_eq!(code(late), "authority-answered");
    assert_eq!(code(invite(&mut world, "nkw-la")), "authority-already-partner");
}

/// O-133, O-137.
#[test]
fn what_was_taken_back_admits_nobody() {
    let mut world = world();
    let nothing = world.authority.withdraw(&world.acting, &vientiane(), NOW);
    assert_eq!(code(nothing), "authority-nothing-open");
    let first = invite(&mut world, "nkw-la").unwrap().code.id();
    invite(&mut world, "bsp-th").unwrap();
    let asked = request(2, NOW);
    let right = number(&world, &first, &asked).unwrap();

    assert_eq!(world.authority.withdraw(&world.acting, &vientiane(), NOW).unwrap(), 1);

    let replies: Vec<_> = world.authority.invitations().into_iter().map(|one| one.reply).collect();
    assert_eq!(replies, [Some(Reply::Withdrawn), None], "nobody else's");
    let last = world.authority.acts().entries().last().unwrap();
    assert_eq!((last.act.as_str(), last.by.as_str()), ("withdraw", "Noy"));
    assert_eq!(code(approve(&mut world, &first, &asked, &right)), "authority-answered");
    let again = world.authority.withdraw(&world.acting, &vientiane(), NOW);
    assert_eq!(code(again), "authority-nothing-open");
    let over =
        world.authority.withdraw(&world.acting, &"bsp-th".parse().unwrap(), NOW.plus(4 * DAY));
    assert_eq!(code(over), "authority-nothing-open");
}

#[test]
fn the_number_is_of_this_code_these_keys_and_this_authority() {
    let mut world = world();
    let first = invite(&mut world, "nkw-la").unwrap().code.id();
    let second = {
        let (partner, hub) = (vientiane(), "hub.example.org:4433".parse().unwrap());
        let (expires, rng) = (NOW.plus(HOUR), &mut rng_of(5));
        world.authority.invite(&world.acting, &partner, &hub, expires, NOW, rng).unwrap().code.id()
    };
    let asked = request(2, NOW);
    let line = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(4), NOW).unwrap();
    let other_line = PartnerRequest::parse(&line).unwrap();
    let right = number(&world, &first, &asked).unwrap();

    for (code, request) in [(&second, &asked), (&first, &request(5, NOW)), (&first, &other_line)] {
        assert_ne!(number(&world, code, request).unwrap(), right);
    }
    let signed_later = request(2, NOW.plus(DAY));
    assert_eq!(number(&world, &first, &signed_later).unwrap(), right, "signed anew, same keys");
    let elsewhere = crate::fingerprint::Fingerprint::of_certificate(b"another root");
    let foreign = ComparisonNumber::of_request(&elsewhere, &first, &asked).unwrap();
    assert_ne!(foreign.to_string(), right);
}

#[test]
fn a_number_that_differs_is_in_the_log_and_the_right_one_still_counts() {
    let mut world = world();
    let made = invite(&mut world, "nkw-la").unwrap().code.id();
    let (asked, other) = (request(2, NOW), request(5, NOW));
    let (right, wrong) =
        (number(&world, &made, &asked).unwrap(), number(&world, &made, &other).unwrap());

    assert_eq!(code(approve(&mut world, &made, &asked, &wrong)), "number-differs");

    let state = &world.authority.invitations()[0];
    assert_eq!(state.differed.as_ref().map(|(at, by)| (*at, by.as_str())), Some((NOW, "Noy")));
    assert!(state.reply.is_none());
    approve(&mut world, &made, &asked, &right).unwrap();
    assert_eq!(world.authority.identity(&vientiane()).unwrap().key(), &key(2).verifying_key());
}
