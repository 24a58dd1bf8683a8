//! Invitations, requests that come with them, and days of renewal.

use std::time::Duration;

use super::*;
use saphan_hub::store::{Asked, Enrolled, INVITATIONS_MAX, OTHERS_MAX};
use saphan_protocol::admin::Invited;
use saphan_protocol::ids::Digest;

fn code(number: u8) -> Digest {
    Digest::from_bytes([number; 32])
}

fn invited(number: u8, partner: &PartnerId) -> Invited {
    Invited { code: code(number), expires: NOW.plus(3 * DAY), partner: partner.clone() }
}

/// Somebody with the keys number `keys`.
fn asked(number: u8, partner: &PartnerId, keys: u8) -> Asked {
    let request = format!("request {keys}");
    Asked {
        code: code(number),
        partner: partner.clone(),
        request_id: Digest::of(request.as_bytes()),
        request,
    }
}

async fn invite(store: &impl Store, all: &[Invited]) {
    store.invite(all, NOW).await.unwrap();
}

async fn enrol(store: &impl Store, asked: &Asked, now: UnixSeconds) -> Enrolled {
    store.enrol(asked, now).await.unwrap()
}

pub(super) async fn an_invitation_is_of_the_first_who_comes(store: impl Store) {
    invite(&store, &[invited(1, &vientiane())]).await;
    let (first, second) = (asked(1, &vientiane(), 1), asked(1, &vientiane(), 2));

    assert_eq!(enrol(&store, &asked(2, &vientiane(), 1), NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &asked(1, &ghent(), 1), NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &first, NOW).await, Enrolled::Waiting);
    assert_eq!(enrol(&store, &second, NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &first, NOW).await, Enrolled::Waiting);
    // The authority brings it again with its next visit.
    invite(&store, &[invited(1, &vientiane())]).await;
    assert_eq!(enrol(&store, &second, NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &first, NOW).await, Enrolled::Waiting);
}

pub(super) async fn whoever_comes_second_is_counted_and_told_nothing(store: impl Store) {
    invite(&store, &[invited(1, &vientiane())]).await;
    enrol(&store, &asked(1, &vientiane(), 1), NOW).await;

    for _ in 0..OTHERS_MAX + 3 {
        assert_eq!(enrol(&store, &asked(1, &vientiane(), 2), NOW).await, Enrolled::NotInvited);
    }

    let waiting = store.pending(None, 8).await.unwrap();
    assert_eq!(i64::from(waiting[0].others), OTHERS_MAX);
    assert_eq!((waiting[0].at, &*waiting[0].request), (NOW, "request 1"));
}

pub(super) async fn an_invitation_is_over_at_its_time_and_a_request_a_month_later(
    store: impl Store,
) {
    let second = Duration::from_secs(1);
    let long = Invited { expires: NOW.plus(365 * DAY), ..invited(3, &partner("mkn-mm")) };
    invite(&store, &[invited(1, &vientiane()), invited(2, &ghent()), long]).await;
    let end = NOW.plus(3 * DAY);
    let late = asked(2, &ghent(), 1);

    assert_eq!(enrol(&store, &asked(1, &vientiane(), 1), end).await, Enrolled::Waiting);
    assert_eq!(enrol(&store, &late, end.plus(second)).await, Enrolled::NotInvited);
    let a_week = NOW.plus(7 * DAY).plus(second);
    let never = enrol(&store, &asked(3, &partner("mkn-mm"), 1), a_week).await;
    assert_eq!(never, Enrolled::NotInvited, "a week at most, whatever the authority says");
    assert_eq!(store.sweep(NOW.plus(8 * DAY)).await.unwrap().invitations, 2);
    assert_eq!(store.pending(None, 8).await.unwrap().len(), 1);
    assert_eq!(store.sweep(end.plus(31 * DAY)).await.unwrap().invitations, 1);
    assert_eq!(store.pending(None, 8).await.unwrap(), []);
}

pub(super) async fn a_newer_invitation_takes_the_place_of_one_that_nobody_used(store: impl Store) {
    invite(&store, &[invited(1, &vientiane()), invited(2, &ghent())]).await;
    enrol(&store, &asked(2, &ghent(), 1), NOW).await;

    invite(&store, &[invited(3, &vientiane()), invited(4, &ghent())]).await;

    assert_eq!(enrol(&store, &asked(1, &vientiane(), 1), NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &asked(3, &vientiane(), 1), NOW).await, Enrolled::Waiting);
    assert_eq!(enrol(&store, &asked(2, &ghent(), 1), NOW).await, Enrolled::Waiting);
    assert_eq!(enrol(&store, &asked(4, &ghent(), 2), NOW).await, Enrolled::Waiting);
}

pub(super) async fn what_was_taken_back_lets_nobody_in_and_a_new_one_does(store: impl Store) {
    invite(
        &store,
        &[invited(1, &vientiane()), invited(2, &ghent()), invited(3, &partner("mkn-mm"))],
    )
    .await;
    enrol(&store, &asked(2, &ghent(), 1), NOW).await;

    for _ in 0..2 {
        store.withdraw(&[code(1), code(2), code(9)]).await.unwrap();
    }

    assert_eq!(enrol(&store, &asked(1, &vientiane(), 1), NOW).await, Enrolled::NotInvited);
    assert_eq!(enrol(&store, &asked(2, &ghent(), 1), NOW).await, Enrolled::NotInvited);
    assert_eq!(store.pending(None, 8).await.unwrap(), [], "whoever had asked waits no more");
    assert_eq!(enrol(&store, &asked(3, &partner("mkn-mm"), 1), NOW).await, Enrolled::Waiting);
    invite(&store, &[invited(4, &vientiane())]).await;
    assert_eq!(enrol(&store, &asked(4, &vientiane(), 1), NOW).await, Enrolled::Waiting);
}

pub(super) async fn what_the_authority_said_first_stays(store: impl Store) {
    invite(&store, &[invited(1, &vientiane())]).await;
    let applicant = asked(1, &vientiane(), 1);
    enrol(&store, &applicant, NOW).await;
    let id = applicant.request_id;

    store.reject(&code(1), &Digest::of(b"another request"), b"for another").await.unwrap();
    assert_eq!(enrol(&store, &applicant, NOW).await, Enrolled::Waiting);
    store.reject(&code(1), &id, b"no").await.unwrap();
    store.reject(&code(1), &id, b"no again").await.unwrap();

    assert_eq!(enrol(&store, &applicant, NOW).await, Enrolled::Rejected(b"no".to_vec()));
    assert_eq!(store.pending(None, 8).await.unwrap(), []);
}

pub(super) async fn requests_are_handed_over_in_pages(store: impl Store) {
    let partners: Vec<PartnerId> = (0..5).map(|number| partner(&format!("p{number}-la"))).collect();
    for (number, one) in (1..).zip(&partners) {
        invite(&store, &[invited(number, one)]).await;
        enrol(&store, &asked(number, one, number), NOW).await;
    }

    let first = store.pending(None, 3).await.unwrap();
    let rest = store.pending(Some(&first[2].code), 3).await.unwrap();

    let codes: Vec<Digest> = first.iter().chain(&rest).map(|one| one.code).collect();
    assert_eq!(codes, (1..=5).map(code).collect::<Vec<_>>());
}

/// AD-114.
pub(super) async fn more_invitations_than_fit_are_refused_as_a_whole(store: impl Store) {
    let many: Vec<Invited> = (0..=INVITATIONS_MAX)
        .map(|number| Invited {
            code: Digest::of(&number.to_be_bytes()),
            ..invited(0, &partner(&format!("p{number}-la")))
        })
        .collect();

    let full = store.invite(&many, NOW).await;

    assert!(matches!(full, Err(StoreError::Full)), "{full:?}");
    store.invite(&many[1..], NOW).await.unwrap();
    store.invite(&many[1..], NOW).await.unwrap();
}

pub(super) async fn offices_are_seen_by_the_day(store: impl Store) {
    let key = key(9).verifying_key();
    store.note_at_door(&vientiane(), NOW, &key, NOW.day()).await.unwrap();
    store.note_at_door(&ghent(), NOW, &key, NOW.day()).await.unwrap();
    store.note_at_door(&ghent(), NOW, &key, NOW.day().plus(7)).await.unwrap();

    let all = store.seen(None, 8).await.unwrap();
    let rest = store.seen(Some(&all[0].partner), 8).await.unwrap();

    let days: Vec<_> = all.iter().map(|one| (one.partner.clone(), one.day)).collect();
    assert_eq!(days, [(vientiane(), NOW.day()), (ghent(), NOW.day().plus(7))]);
    assert_eq!(rest, all[1..]);
}
