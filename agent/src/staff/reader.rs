//! The keys of an officer: one signs, and one derived from it opens what is sealed to that officer.

use ring::hmac;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret};
use zeroize::Zeroizing;

/// What the key is derived for.
const READER: &[u8] = b"saphan/1/reader";

/// The public halves of an officer's keys.
#[derive(Clone)]
pub struct OfficerKeys {
    /// Of the key that signs.
    pub signs: VerifyingKey,
    /// Of the one that reads.
    pub reads: PrekeyPublic,
}

impl OfficerKeys {
    /// Those of the officer whose key signs with `key`.
    pub fn of(key: &SigningKey) -> Self {
        Self { signs: key.verifying_key(), reads: reader_key(key).public() }
    }
}

/// Derives the key from the one that signs: HMAC-SHA256 of its purpose, keyed by the seed. It lies
/// nowhere else, and whoever loses the key file loses it too.
pub(crate) fn reader_key(key: &SigningKey) -> PrekeySecret {
    let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.expose_seed()), READER);
    let mut seed = Zeroizing::new([0; 32]);
    seed.copy_from_slice(derived.as_ref());
    PrekeySecret::from_seed(seed)
}
