//! The key that opens what is sealed to one officer.

use ring::hmac;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::seal::PrekeySecret;
use zeroize::Zeroizing;

/// What the key is derived for.
const READER: &[u8] = b"saphan/1/reader";

/// Derives the key from the one that signs: HMAC-SHA256 of its purpose, keyed by the seed. It lies
/// nowhere else, and whoever loses the key file loses it too.
pub(crate) fn reader_key(key: &SigningKey) -> PrekeySecret {
    let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.expose_seed()), READER);
    let mut seed = Zeroizing::new([0; 32]);
    seed.copy_from_slice(derived.as_ref());
    PrekeySecret::from_seed(seed)
}
