//! Signing keys (Ed25519, RFC 8032), and the one door through which they sign.

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::ids::{Digest, KeyId};

/// Length of an Ed25519 signature, RFC 8032 section 5.1.6.
pub const SIGNATURE_LEN: usize = 64;
/// Length of an Ed25519 seed and of a public key, RFC 8032 section 5.1.5.
pub const KEY_LEN: usize = 32;

/// An Ed25519 private key. It cannot be printed or copied, and is wiped when dropped.
pub struct SigningKey {
    seed: Zeroizing<[u8; KEY_LEN]>,
    pair: Ed25519KeyPair,
    public: VerifyingKey,
}

impl SigningKey {
    /// A new key from `rng`.
    pub fn random(rng: &mut impl rand_core::CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(seed)
    }

    /// The key that `seed` determines.
    pub fn from_seed(seed: Zeroizing<[u8; KEY_LEN]>) -> Self {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed.as_ref())
            .expect("every 32 bytes are an Ed25519 seed");
        let public = pair.public_key().as_ref().try_into().expect("public keys have 32 bytes");
        Self { seed, pair, public: VerifyingKey(public) }
    }

    /// The seed, to be sealed into a key file and nothing else.
    pub fn expose_seed(&self) -> &[u8; KEY_LEN] {
        &self.seed
    }

    /// The public half.
    pub fn verifying_key(&self) -> VerifyingKey {
        self.public
    }

    /// Signs bytes that begin with what they are for; only `cose::sign`, with a `Sig_structure`, and
    /// `SignedCheckpoint::sign` call it.
    pub(crate) fn sign(&self, message: &[u8]) -> [u8; SIGNATURE_LEN] {
        self.pair.sign(message).as_ref().try_into().expect("signatures have 64 bytes")
    }
}

/// An Ed25519 public key that is not of small order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "serde_bytes::ByteArray<32>", into = "serde_bytes::ByteArray<32>")]
pub struct VerifyingKey([u8; KEY_LEN]);

/// [S-107] The bytes are no public key that can be trusted to have one owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("[S-107] public key of small order")]
pub struct WeakKey;

impl WeakKey {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        "key-weak"
    }
}

/// The y coordinates of the points of order 1, 2, 4 and 8 of edwards25519, and the second
/// encodings of 0 and 1 modulo 2^255 - 19 (RFC 8032 section 5.1.3 forbids these). Under such a key
/// one signature fits many messages.
const SMALL_ORDER: [[u8; KEY_LEN]; 7] = [
    filled(0x00, 0x00, 0x00),
    filled(0x01, 0x00, 0x00),
    filled(0xec, 0xff, 0x7f),
    filled(0xed, 0xff, 0x7f),
    filled(0xee, 0xff, 0x7f),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98,
        0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53,
        0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67,
        0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac,
        0x03, 0x7a,
    ],
];

const fn filled(first: u8, middle: u8, last: u8) -> [u8; KEY_LEN] {
    let mut bytes = [middle; KEY_LEN];
    bytes[0] = first;
    bytes[KEY_LEN - 1] = last;
    bytes
}

impl VerifyingKey {
    /// Takes a public key from outside.
    ///
    /// # Errors
    /// [`WeakKey`] (S-107) for a point of small order.
    pub fn from_bytes(bytes: [u8; KEY_LEN]) -> Result<Self, WeakKey> {
        let mut y = bytes;
        y[KEY_LEN - 1] &= 0x7f;
        if SMALL_ORDER.contains(&y) { Err(WeakKey) } else { Ok(Self(bytes)) }
    }

    /// The public key as RFC 8032 writes it.
    pub const fn as_bytes(&self) -> &[u8; KEY_LEN] {
        &self.0
    }

    /// The short name of this key.
    pub fn id(&self) -> KeyId {
        KeyId::from_bytes(Digest::of(&self.0).half())
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).is_ok()
    }
}

impl TryFrom<serde_bytes::ByteArray<32>> for VerifyingKey {
    type Error = WeakKey;

    fn try_from(bytes: serde_bytes::ByteArray<32>) -> Result<Self, WeakKey> {
        Self::from_bytes(bytes.into_array())
    }
}

impl From<VerifyingKey> for serde_bytes::ByteArray<32> {
    fn from(key: VerifyingKey) -> Self {
        Self::new(key.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_small_order_is_no_key() {
        for mut weak in SMALL_ORDER {
            assert_eq!(VerifyingKey::from_bytes(weak), Err(WeakKey));
            weak[31] |= 0x80;
            assert_eq!(VerifyingKey::from_bytes(weak), Err(WeakKey));
        }
    }
}
