//! Canonical CBOR: C-101 to C-112.

use data_encoding::HEXLOWER;
use saphan_protocol::cbor::{CborError, Limits, check_canonical, decode_canonical, split_item};
use saphan_protocol::statement::Seen;

use crate::fixtures::refused;

const LIMITS: Limits = Limits::new(128, 64);

#[test]
fn each_departure_from_the_deterministic_form_is_refused_under_its_number() {
    let long = format!("5881{}", "00".repeat(129));
    let deep = format!("{}00", "81".repeat(17));
    let many = format!("9840{}", "00".repeat(64));
    for (number, hex, error, code) in [
        ("C-101", long.as_str(), CborError::TooLong { len: 131, max: 128 }, "cbor-too-long"),
        ("C-102", "", CborError::Truncated, "cbor-truncated"),
        ("C-102", "4200", CborError::Truncated, "cbor-truncated"),
        ("C-102", "19ff", CborError::Truncated, "cbor-truncated"),
        ("C-102", "bbffffffffffffffff", CborError::Truncated, "cbor-truncated"),
        ("C-103", "1817", CborError::NotShortest, "cbor-not-shortest"),
        ("C-103", "190018", CborError::NotShortest, "cbor-not-shortest"),
        ("C-103", "1a0000ffff", CborError::NotShortest, "cbor-not-shortest"),
        ("C-103", "1b00000000ffffffff", CborError::NotShortest, "cbor-not-shortest"),
        ("C-103", "580100", CborError::NotShortest, "cbor-not-shortest"),
        ("C-104", "9f00ff", CborError::Indefinite, "cbor-indefinite"),
        ("C-104", "bf6100ff", CborError::Indefinite, "cbor-indefinite"),
        ("C-104", "7f6161ff", CborError::Indefinite, "cbor-indefinite"),
        ("C-105", "a2616200616100", CborError::KeyOrder, "cbor-key-order"),
        ("C-105", "a2616100616100", CborError::KeyOrder, "cbor-key-order"),
        ("C-105", "a262616100616200", CborError::KeyOrder, "cbor-key-order"),
        ("C-106", "c000", CborError::Forbidden, "cbor-forbidden"),
        ("C-106", "fb3ff0000000000000", CborError::Forbidden, "cbor-forbidden"),
        ("C-106", "f7", CborError::Forbidden, "cbor-forbidden"),
        ("C-106", "f820", CborError::Forbidden, "cbor-forbidden"),
        ("C-106", "1c", CborError::Forbidden, "cbor-forbidden"),
        ("C-107", "61ff", CborError::Utf8, "cbor-utf8"),
        ("C-107", "63eda080", CborError::Utf8, "cbor-utf8"),
        ("C-108", deep.as_str(), CborError::TooDeep, "cbor-too-deep"),
        ("C-109", many.as_str(), CborError::TooManyItems, "cbor-too-many-items"),
        ("C-110", "0000", CborError::Trailing, "cbor-trailing"),
    ] {
        let bytes = HEXLOWER.decode(hex.as_bytes()).unwrap();

        refused(check_canonical(&bytes, LIMITS), number, &error);
        assert_eq!(error.code(), code);
    }
}

#[test]
fn the_same_bytes_pass_where_nothing_departs() {
    let most = format!("983f{}", "00".repeat(63));
    for hex in ["00", "1818", "1b0000000100000000", "5818", "a2616100616200", "f6", "3863", &most] {
        let mut bytes = HEXLOWER.decode(hex.as_bytes()).unwrap();
        if hex == "5818" {
            bytes.extend([0; 24]);
        }

        assert_eq!(check_canonical(&bytes, LIMITS), Ok(()), "{hex}");
    }
}

/// C-111: an unknown field, a missing one, and one of another kind.
#[test]
fn a_message_of_another_shape_is_refused() {
    for (hex, what) in [
        ("a0", "both fields are missing"),
        ("a2646e6f746500 6873657175656e636501", "a field is unknown"),
        ("a26873657175656e636501 6b696e6361726e6174696f6e00", "the incarnation is a number"),
    ] {
        let bytes = HEXLOWER.decode(hex.replace(' ', "").as_bytes()).unwrap();

        let result = decode_canonical::<Seen>(&bytes, LIMITS);

        assert!(matches!(result, Err(CborError::KeyOrder | CborError::Shape)), "{what}");
    }
    let bytes = HEXLOWER.decode(b"a0").unwrap();
    let result = decode_canonical::<Seen>(&bytes, LIMITS);
    refused(result, "C-111", &CborError::Shape);
    assert_eq!(CborError::Shape.code(), "cbor-shape");
}

/// C-112: `null` for a field that is absent.
#[test]
fn an_absent_field_written_as_null_is_not_canonical() {
    let answer = [&b"\xa1\x69directory\xa2\x64note\xf6\x67entries\x80"[..]].concat();

    let result = decode_canonical::<saphan_protocol::wire::Answer>(&answer, LIMITS);

    refused(result, "C-112", &CborError::NotCanonical);
    assert_eq!(CborError::NotCanonical.code(), "cbor-not-canonical");
}

#[test]
fn an_item_is_split_off_without_a_look_at_what_follows() {
    let (item, rest) = split_item(&[0x41, 0x00, 0xff, 0xff], LIMITS).unwrap();

    assert_eq!((item, rest), (&[0x41, 0x00][..], &[0xff, 0xff][..]));
}

/// C-101 counts the item alone, not what lies behind it.
#[test]
fn an_item_longer_than_its_limit_is_not_split_off() {
    let bytes = [&[0x58, 0x20][..], &[0; 40]].concat();

    let result = split_item(&bytes, Limits::new(33, 8));

    refused(result, "C-101", &CborError::TooLong { len: 34, max: 33 });
}
