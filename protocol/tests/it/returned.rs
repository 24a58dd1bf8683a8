//! Notices of returned envelopes.

use saphan_protocol::cose;
use saphan_protocol::directory::{Act, Directory, RevocationReason};
use saphan_protocol::ids::Digest;
use saphan_protocol::returned::{self, ReturnReason, Returned, ReturnedError};

use crate::fixtures::{
    NOW, admit, append, bsp, directory, hub, mekong, next_entry, nkw, receiver, refused,
};

fn envelope() -> Digest {
    Digest::of(b"an envelope")
}

fn said() -> Returned {
    Returned {
        at: NOW,
        why: ReturnReason::Revoked,
        mailbox: nkw(),
        network: mekong(),
        envelope: envelope(),
    }
}

fn revoked() -> Directory {
    let mut list = directory();
    let reason = RevocationReason::DeviceLost;
    append(&mut list, Act::Revoke { since: NOW, reason, partner: nkw() });
    list
}

fn checked(notice: &[u8], list: &Directory) -> Result<Returned, ReturnedError> {
    returned::check(notice, &envelope(), &nkw(), list)
}

fn signed(body: &Returned) -> Vec<u8> {
    cose::sign(&hub(), body).as_bytes().to_vec()
}

#[test]
fn a_notice_is_believed_where_hub_envelope_mailbox_and_directory_agree() {
    assert_eq!(checked(&signed(&said()), &revoked()), Ok(said()));
    let expired = Returned { why: ReturnReason::Expired, ..said() };
    assert_eq!(checked(&signed(&expired), &directory()), Ok(expired));
}

/// garbage, and another kind of message of the same hub.
#[test]
fn what_is_no_notice_is_refused() {
    let entry = cose::sign(&hub(), &next_entry(&directory(), admit("ghn-be", &receiver())));
    for bytes in [&b"spam"[..], entry.as_bytes()] {
        let error = checked(bytes, &revoked()).unwrap_err();
        assert!(matches!(error, ReturnedError::Malformed(_)), "{error}");
        assert!(error.to_string().starts_with("[R-104]"));
        assert_eq!(error.code(), "returned-malformed");
    }
}

/// signed by a partner, or for another network.
#[test]
fn a_notice_of_no_hub_of_this_network_is_refused() {
    let error = ReturnedError::NotOurHub;
    let by_partner = cose::sign(&receiver(), &said());
    refused(checked(by_partner.as_bytes(), &revoked()), "R-105", &error);
    let elsewhere = Returned { network: "danube".parse().unwrap(), ..said() };
    refused(checked(&signed(&elsewhere), &revoked()), "R-105", &error);
    assert_eq!(error.code(), "returned-not-our-hub");
}

///
#[test]
fn a_notice_about_another_envelope_or_mailbox_is_refused() {
    let error = ReturnedError::Other;
    let another = Returned { envelope: Digest::of(b"another"), ..said() };
    refused(checked(&signed(&another), &revoked()), "R-106", &error);
    let elsewhere = Returned { mailbox: bsp(), ..said() };
    refused(checked(&signed(&elsewhere), &revoked()), "R-106", &error);
    assert_eq!(error.code(), "returned-other-envelope");
}

/// a hub alone cannot make a partner look revoked.
#[test]
fn a_notice_of_a_revocation_that_nobody_signed_is_refused() {
    let error = ReturnedError::NotRevoked(nkw());
    refused(checked(&signed(&said()), &directory()), "R-107", &error);
    assert_eq!(error.code(), "returned-not-revoked");
}
