//! Signed messages: S-101 to S-107.

use saphan_protocol::cbor::CborError;
use saphan_protocol::cose::{self, CoseError, Sign1Message};
use saphan_protocol::custody::GroupBody;
use saphan_protocol::directory::DirectoryEntry;
use saphan_protocol::keys::{VerifyingKey, WeakKey};

use crate::fixtures::{authority, directory, key, refused, signed_as};

fn parse(bytes: &[u8]) -> Result<Sign1Message<DirectoryEntry>, CoseError> {
    Sign1Message::parse(bytes)
}

/// The first entry of the directory, signed by the authority.
fn entry() -> Sign1Message<DirectoryEntry> {
    parse(&directory().since(0, 1)[0]).unwrap()
}

/// Where the protected header lies: array head, string head, then its 21 bytes.
const PROTECTED_AT: usize = 2;
/// Where the unprotected header lies.
const UNPROTECTED_AT: usize = PROTECTED_AT + 21;

/// S-101: truncated, with trailing bytes, tagged, with an unprotected header.
#[test]
fn what_is_no_cose_sign1_in_our_form_is_refused() {
    let good = entry().as_bytes().to_vec();
    let mut short = good.clone();
    short.pop();
    let tagged = [&[0xd2][..], &good].concat();
    let with_kid =
        [&good[..UNPROTECTED_AT], &[0xa1, 0x04, 0x41, 0x00][..], &good[UNPROTECTED_AT + 1..]]
            .concat();
    assert_eq!(good[UNPROTECTED_AT], 0xa0);
    for (bytes, error) in [
        (short, CborError::Truncated),
        ([&good[..], &[0]].concat(), CborError::Trailing),
        (tagged, CborError::Forbidden),
        (with_kid, CborError::TooManyItems),
        (vec![0x83, 0x40, 0xa0, 0x40], CborError::Shape),
        (vec![0; Sign1Message::<DirectoryEntry>::LEN_MAX + 1], {
            let max = Sign1Message::<DirectoryEntry>::LEN_MAX;
            CborError::TooLong { len: max + 1, max }
        }),
    ] {
        refused(parse(&bytes), "S-101", &CoseError::Outer(error));
    }
    assert_eq!(CoseError::Outer(CborError::Shape).code(), "signed-outer");
}

/// S-102: another algorithm (-8, EdDSA), and a header cut short.
#[test]
fn another_algorithm_or_header_is_refused() {
    let mut other = entry().as_bytes().to_vec();
    assert_eq!(other[PROTECTED_AT + 2], 0x32, "alg -19");
    other[PROTECTED_AT + 2] = 0x27;
    let empty = cbor_message(&[]);

    refused(parse(&other), "S-102", &CoseError::Protected);
    refused(parse(&empty), "S-102", &CoseError::Protected);
    assert_eq!(CoseError::Protected.code(), "signed-protected");
}

fn cbor_message(protected: &[u8]) -> Vec<u8> {
    let empty = std::collections::BTreeMap::<u8, u8>::new();
    saphan_protocol::cbor::encode(&(
        serde_bytes::Bytes::new(protected),
        empty,
        serde_bytes::Bytes::new(b""),
        serde_bytes::Bytes::new(&[0; 64]),
    ))
}

/// S-103
#[test]
fn a_message_of_another_key_is_refused_before_its_signature_is_checked() {
    let message = entry();
    let found = authority().verifying_key().id();

    let result = message.verify(&key(99).verifying_key());

    refused(result, "S-103", &CoseError::OtherKey { found });
    assert_eq!(CoseError::OtherKey { found }.code(), "signed-other-key");
}

/// S-104: one bit of the signature, and one of the payload.
#[test]
fn a_changed_signature_or_payload_is_refused() {
    let good = entry().as_bytes().to_vec();
    let middle = good.len() - 100;
    for at in [good.len() - 1, middle] {
        let mut changed = good.clone();
        changed[at] ^= 1;

        let result =
            parse(&changed).and_then(|message| message.verify(&authority().verifying_key()));

        refused(result, "S-104", &CoseError::Signature);
    }
    assert_eq!(CoseError::Signature.code(), "signed-signature");
}

/// S-105
#[test]
fn a_signed_payload_of_another_shape_is_refused() {
    let bytes = signed_as::<DirectoryEntry>(&authority(), &7);

    let result = parse(&bytes).and_then(|message| message.verify(&authority().verifying_key()));

    refused(result, "S-105", &CoseError::Payload(CborError::Shape));
    assert_eq!(CoseError::Payload(CborError::Shape).code(), "signed-payload");
}

/// S-106
#[test]
fn a_signature_for_one_purpose_means_nothing_for_another() {
    let bytes = entry().as_bytes().to_vec();

    let read = Sign1Message::<GroupBody>::parse(&bytes).unwrap();

    refused(read.verify(&authority().verifying_key()), "S-106", &CoseError::Context);
    assert_eq!(CoseError::Context.code(), "signed-context");
}

/// S-107: the neutral point, and what a key of small order does inside a message.
#[test]
fn a_public_key_of_small_order_is_no_key() {
    let mut neutral = [0; 32];
    neutral[0] = 1;

    refused(VerifyingKey::from_bytes(neutral), "S-107", &WeakKey);
    assert!(VerifyingKey::from_bytes(*key(1).verifying_key().as_bytes()).is_ok());
}

#[test]
fn signing_by_hand_gives_the_bytes_that_sign_gives() {
    let body = entry().body().unwrap();
    let by_hand = signed_as::<DirectoryEntry>(&authority(), &body);

    assert_eq!(cose::sign(&authority(), &body).as_bytes(), by_hand);
}
