//! Envelopes: E-101 to E-106.

use proptest::prelude::*;
use saphan_protocol::cbor::{CborError, encode};
use saphan_protocol::envelope::{Blank, Envelope, EnvelopeError, KEEP_DAYS, SizeClass};
use saphan_protocol::ids::{EnvelopeId, Incarnation, PrekeyId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::Incoming;
use saphan_protocol::seal::{OVERHEAD, SealError};
use saphan_protocol::statement::Opened;

use crate::fixtures::{
    NOW, core, directory, nkw, refused, rng, seal, sealed_bytes, secret, signed_prekey,
};

/// A header of our choice, padded to 4 KiB.
fn with_header(header: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = encode(header);
    bytes.resize(4096, 0);
    bytes
}

type HeaderParts = (u8, u8, &'static str, PrekeyId, EnvelopeId, u8, u32);

fn parts() -> HeaderParts {
    (1, 1, "nkw-la", PrekeyId::from_bytes([1; 16]), EnvelopeId::from_bytes([2; 16]), 0, 20_000)
}

#[test]
fn a_header_of_right_parts_passes() {
    assert!(Envelope::parse(with_header(&parts())).is_ok());
}

/// E-101
#[test]
fn an_envelope_has_one_of_three_sizes() {
    for len in [0, 1, 4095, 4097, 16 << 10 | 1, (64 << 10) - 1, 128 << 10] {
        let error = EnvelopeError::Size(len);
        refused(Envelope::parse(vec![0; len]), "E-101", &error);
        assert_eq!(error.code(), "envelope-size");
    }
}

/// E-102: no array, a short array, no partner, no size class, an endless list.
#[test]
fn a_malformed_header_is_refused() {
    let (version, suite, mailbox, prekey, id, class, expires) = parts();
    let cases = [
        (with_header(&0), CborError::Shape),
        (with_header(&(version, suite, mailbox, prekey, id, class)), CborError::Shape),
        (with_header(&(version, suite, "NKW", prekey, id, class, expires)), CborError::Shape),
        (with_header(&(version, suite, mailbox, prekey, id, 3, expires)), CborError::Shape),
        (with_header(&[0; 8]), CborError::TooManyItems),
        (with_header(&(version, suite, "a".repeat(130), prekey, id, class, expires)), {
            CborError::TooLong { len: 173, max: 128 }
        }),
    ];
    for (bytes, error) in cases {
        let error = EnvelopeError::Header(error);
        refused(Envelope::parse(bytes), "E-102", &error);
        assert_eq!(error.code(), "envelope-header");
    }
}

/// E-103
#[test]
fn a_later_version_is_named() {
    let mut later = parts();
    later.0 = 2;
    let mut other = parts();
    other.1 = 7;

    for (parts, version, suite) in [(later, 2, 1), (other, 1, 7)] {
        let error = EnvelopeError::Version { version, suite };
        refused(Envelope::parse(with_header(&parts)), "E-103", &error);
        assert_eq!(error.code(), "envelope-version");
    }
}

/// E-104
#[test]
fn a_size_class_that_is_not_the_size_is_refused() {
    let mut large = parts();
    large.5 = 2;

    refused(Envelope::parse(with_header(&large)), "E-104", &EnvelopeError::Class);
    assert_eq!(EnvelopeError::Class.code(), "envelope-class");
}

/// E-105
#[test]
fn another_prekey_opens_nothing() {
    let envelope = sealed_bytes(b"content");
    let other = saphan_protocol::seal::PrekeySecret::random(&mut rng(1));

    let error = EnvelopeError::Seal(SealError::Open);
    refused(envelope.open(&other).map(|_| ()), "E-105", &error);
    assert_eq!(error.code(), "envelope-seal");
}

/// E-106: at addressing, and at sealing more than was addressed.
#[test]
fn what_fits_no_envelope_is_refused() {
    let key = secret().public();
    let expires = NOW.day().plus(KEEP_DAYS);
    let address = |len| Blank::address(&nkw(), &key, len, expires, &mut rng(1));
    let most = (1..).find(|len| address(64 * 1024 - OVERHEAD - len).is_ok()).unwrap();
    let most = 64 * 1024 - OVERHEAD - most;

    refused(address(most + 1).map(|_| ()), "E-106", &EnvelopeError::TooLarge(most + 1));
    let blank = address(1).unwrap_or_else(|error| panic!("{error}"));
    let result = blank.seal(&key, &[0; 4096], &mut rng(2));
    refused(result, "E-106", &EnvelopeError::TooLarge(4096));
    assert_eq!(EnvelopeError::TooLarge(0).code(), "envelope-too-large");
}

/// What an agent does with bytes that are said to be an envelope: all the checks, then the numbers.
fn receive(incoming: &mut Incoming, bytes: Vec<u8>) -> Result<(), String> {
    let envelope = Envelope::parse(bytes).map_err(|error| error.to_string())?;
    let opened = Opened::open(&envelope, &secret())
        .map_err(|error| error.to_string())?
        .map_err(|error| error.to_string())?;
    let verified = opened.verify(&nkw(), &directory(), NOW).map_err(|error| error.to_string())?;
    incoming.take(verified.core()).map(|_| ()).map_err(|error| error.to_string())
}

/// Each byte of a whole envelope, one after the other: header, encapsulated key, ciphertext, tag.
#[test]
fn one_changed_byte_anywhere_is_refused_and_changes_nothing() {
    let sealed = seal(core(Step::Heartbeat), Vec::new());
    let bytes = sealed.envelope.as_bytes().to_vec();
    let untouched = Incoming::new(Incarnation::from_bytes([9; 16]));
    let mut incoming = untouched.clone();

    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(receive(&mut incoming, changed).is_err(), "byte {at}");
        assert_eq!(incoming, untouched, "byte {at}");
    }
    assert_eq!(receive(&mut incoming, bytes), Ok(()), "the unchanged envelope still counts");
    assert_ne!(incoming, untouched);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sealed_is_opened_padded_and_no_longer_than_its_class(
        content in prop::collection::vec(any::<u8>(), 0..20_000),
        seed: u64,
    ) {
        let key = secret().public();
        let expires = NOW.day().plus(KEEP_DAYS);
        let blank = Blank::address(&nkw(), &key, content.len(), expires, &mut rng(seed)).unwrap();
        let (header, digest) = (blank.header().clone(), blank.header_digest());

        let sealed = blank.seal(&key, &content, &mut rng(seed)).unwrap();
        let read = Envelope::parse(sealed.as_bytes().to_vec()).unwrap();

        prop_assert_eq!(read.header(), &header);
        prop_assert_eq!(read.header_digest(), digest);
        prop_assert_eq!(read.as_bytes().len(), header.class.bytes());
        let smaller = SizeClass::ALL.iter().filter(|class| **class < header.class).max();
        prop_assert!(smaller.is_none_or(|class| class.bytes() < content.len() + OVERHEAD + 128));
        let opened = read.open(&secret()).unwrap();
        prop_assert_eq!(&opened[..content.len()], &content[..]);
        prop_assert!(opened[content.len()..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn changed_bytes_of_any_class_are_refused(
        class in 0..3usize,
        at in any::<prop::sample::Index>(),
        change in 1..=255u8,
    ) {
        let content = vec![7; [10, 9_000, 30_000][class]];
        let mut bytes = sealed_bytes(&content).as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= change;

        let opened = Envelope::parse(bytes).and_then(|envelope| envelope.open(&secret()));

        prop_assert!(opened.is_err());
    }
}

#[test]
fn an_envelope_keeps_for_thirty_days_and_a_little() {
    let envelope = sealed_bytes(b"");
    let over = envelope.header().expires.end();

    assert!(!envelope.is_expired(over));
    assert!(envelope.is_expired(over.plus(saphan_protocol::envelope::CLOCK_TOLERANCE)));
    assert_eq!(envelope.header().expires.get(), NOW.day().get() + 30);
}

#[test]
fn the_header_names_the_prekey_that_opens_it() {
    let envelope = sealed_bytes(b"");

    assert_eq!(envelope.header().prekey, secret().public().id());
    assert!(signed_prekey().as_bytes().windows(1216).any(|at| at == secret().public().as_bytes()));
}
