//! Prekeys: K-101 to K-105.

use std::time::Duration;

use saphan_protocol::cose::CoseError;
use saphan_protocol::directory::{Act, RevocationReason};
use saphan_protocol::prekey::{
    self, GRACE, KEEP_MAX, PrekeyBody, PrekeyError, SignedPrekey, check, check_current, is_over,
};
use saphan_protocol::seal::{PUBLIC_LEN, SealError};
use serde::Serialize;
use serde_bytes::ByteBuf;

use crate::fixtures::{
    NOW, append, bsp, directory, mekong, nkw, origin, partner, receiver, refused, secret,
    signed_as, signed_prekey,
};

fn verdict(message: &SignedPrekey) -> Result<(), PrekeyError> {
    check(message, &nkw(), &directory()).map(|_| ())
}

#[test]
fn a_prekey_of_its_owner_passes() {
    assert_eq!(verdict(&signed_prekey()), Ok(()));
}

/// K-101: signed by the partner for another one, or for another network.
#[test]
fn a_prekey_of_another_owner_is_refused() {
    let for_bsp = prekey::publish(&secret(), NOW.week(), &mekong(), &bsp(), NOW, &receiver());
    let danube = "danube".parse().unwrap();
    let elsewhere = prekey::publish(&secret(), NOW.week(), &danube, &nkw(), NOW, &receiver());

    refused(verdict(&for_bsp), "K-101", &PrekeyError::OtherOwner);
    refused(verdict(&elsewhere), "K-101", &PrekeyError::OtherOwner);
    assert_eq!(PrekeyError::OtherOwner.code(), "prekey-other-owner");
}

/// K-102: the hub cannot put its own key, or another partner's, in place of this one's.
#[test]
fn a_prekey_that_its_partner_did_not_sign_is_refused() {
    let swapped = prekey::publish(&secret(), NOW.week(), &mekong(), &nkw(), NOW, &origin());
    let found = origin().verifying_key().id();

    let error = PrekeyError::Signature(CoseError::OtherKey { found });
    refused(verdict(&swapped), "K-102", &error);
    assert_eq!(error.code(), "prekey-signature");
}

/// K-103: last week's and next week's.
#[test]
fn a_prekey_of_another_week_is_not_sealed_to() {
    let expected = NOW.week();
    let last = NOW.minus(Duration::from_secs(7 * 86_400)).week();
    for found in [last, expected.plus(1)] {
        let message = prekey::publish(&secret(), found, &mekong(), &nkw(), NOW, &receiver());

        let result = check_current(&message, &nkw(), &directory(), NOW).map(|_| ());

        let error = PrekeyError::Week { found, expected };
        refused(result, "K-103", &error);
        assert_eq!(error.code(), "prekey-week");
        assert_eq!(verdict(&message), Ok(()), "the hub keeps it all the same");
    }
}

/// K-104: too short, and beyond the modulus of ML-KEM.
#[test]
fn a_signed_prekey_that_is_no_key_is_refused() {
    #[derive(Serialize)]
    struct Body {
        key: ByteBuf,
        week: u32,
        created: u64,
        network: &'static str,
        partner: &'static str,
    }
    for key in [vec![0; PUBLIC_LEN - 1], vec![0xff; PUBLIC_LEN]] {
        let body = Body {
            key: key.into(),
            week: NOW.week().number(),
            created: NOW.get(),
            network: "mekong",
            partner: "nkw-la",
        };
        let message = SignedPrekey::parse(&signed_as::<PrekeyBody>(&receiver(), &body)).unwrap();

        let error = PrekeyError::Key(SealError::PublicKey);
        refused(verdict(&message), "K-104", &error);
        assert_eq!(error.code(), "prekey-key");
    }
}

/// K-105: a stranger, and a partner that was cut off.
#[test]
fn nobody_without_standing_owns_a_prekey() {
    let mut list = directory();
    let error = PrekeyError::Partner;
    refused(check(&signed_prekey(), &partner("ghn-be"), &list).map(|_| ()), "K-105", &error);

    let reason = RevocationReason::KeyExposed;
    append(&mut list, Act::Revoke { since: NOW, reason, partner: nkw() });

    refused(check(&signed_prekey(), &nkw(), &list).map(|_| ()), "K-105", &error);
    assert_eq!(error.code(), "prekey-partner");
}

#[test]
fn a_secret_goes_after_its_grace_and_one_full_drain_or_after_the_longest_keep() {
    let week = NOW.week();
    let grace_over = week.end().plus(GRACE);
    let last = week.end().plus(KEEP_MAX);
    let second = Duration::from_secs(1);

    assert!(!is_over(week, grace_over.minus(second), Some(grace_over.minus(second))));
    assert!(!is_over(week, grace_over, None));
    assert!(!is_over(week, grace_over, Some(grace_over.minus(second))), "drained too early");
    assert!(is_over(week, grace_over, Some(grace_over)));
    assert!(!is_over(week, last.minus(second), None));
    assert!(is_over(week, last, None));
}
