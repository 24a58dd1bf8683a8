//! The seal of an envelope: HPKE (RFC 9180) in base mode with X-Wing (KEM 0x647a), HKDF-SHA256 and
//! ChaCha20-Poly1305. One suite, no negotiation.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::ids::{Digest, PrekeyId};

/// Length of an X-Wing public key, draft-connolly-cfrg-xwing-kem section 5.1.
pub const PUBLIC_LEN: usize = 1216;
/// Length of an X-Wing private key, which is a seed.
pub const SECRET_LEN: usize = 32;
/// Length of an X-Wing ciphertext, the encapsulated key.
pub const ENCAPSULATED_LEN: usize = 1120;
/// Nt of ChaCha20-Poly1305, RFC 9180 section 7.3.
pub const TAG_LEN: usize = 16;
/// What sealing adds to the plaintext.
pub const OVERHEAD: usize = ENCAPSULATED_LEN + TAG_LEN;

/// Why nothing was sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// [K-104] Not a public key of X-Wing (FIPS 203 section 7.2 checks its modulus).
    #[error("[K-104] not an X-Wing public key")]
    PublicKey,
    /// [E-105] The envelope was not sealed to this key, or was changed on its way.
    #[error("[E-105] cannot be opened: sealed to another key, or changed on its way")]
    Open,
}

/// The private half of a prekey. Whoever holds it opens what is sealed in its week; it is kept
/// apart from all else, is in no backup, and is deleted when its time is over.
pub struct PrekeySecret(Zeroizing<[u8; SECRET_LEN]>);

impl PrekeySecret {
    /// A new key from `rng`.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; SECRET_LEN]);
        rng.fill_bytes(seed.as_mut());
        Self(seed)
    }

    /// The key that `seed` determines.
    pub fn from_seed(seed: Zeroizing<[u8; SECRET_LEN]>) -> Self {
        Self(seed)
    }

    /// The seed, to be sealed into the prekey store and nothing else.
    pub fn expose_seed(&self) -> &[u8; SECRET_LEN] {
        &self.0
    }

    /// The public half.
    pub fn public(&self) -> PrekeyPublic {
        let bytes = XWing::sk_to_pk(&self.hpke()).to_bytes();
        let bytes = bytes.as_slice().try_into().expect("X-Wing public keys have 1216 bytes");
        PrekeyPublic(Box::new(bytes))
    }

    fn hpke(&self) -> <XWing as Kem>::PrivateKey {
        <XWing as Kem>::PrivateKey::from_bytes(self.0.as_ref())
            .expect("every 32 bytes are an X-Wing seed")
    }

    /// Opens `sealed` = encapsulated key || ciphertext.
    ///
    /// # Errors
    /// [`SealError::Open`] (E-105) and nothing more precise.
    pub fn open(
        &self,
        info: &[u8],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (encapsulated, ciphertext) =
            sealed.split_at_checked(ENCAPSULATED_LEN).ok_or(SealError::Open)?;
        let encapsulated =
            <XWing as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| SealError::Open)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.hpke(),
            &encapsulated,
            info,
            ciphertext,
            aad,
        )
        .map(Zeroizing::new)
        .map_err(|_| SealError::Open)
    }
}

/// The public half of a prekey.
#[derive(Clone, PartialEq, Eq)]
pub struct PrekeyPublic(Box<[u8; PUBLIC_LEN]>);

impl PrekeyPublic {
    /// Takes a public key from outside.
    ///
    /// # Errors
    /// [`SealError::PublicKey`] (K-104) if its length or its modulus is wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        <XWing as Kem>::PublicKey::from_bytes(bytes).map_err(|_| SealError::PublicKey)?;
        bytes.try_into().map(|key| Self(Box::new(key))).map_err(|_| SealError::PublicKey)
    }

    /// The bytes as the X-Wing draft writes them.
    pub fn as_bytes(&self) -> &[u8; PUBLIC_LEN] {
        &self.0
    }

    /// SHA-256 of the key, which the statement inside the seal repeats.
    pub fn digest(&self) -> Digest {
        Digest::of(self.0.as_ref())
    }

    /// The short name by which an envelope says which key opens it.
    pub fn id(&self) -> PrekeyId {
        PrekeyId::from_bytes(self.digest().half())
    }

    /// Seals `plaintext`; the result is [`OVERHEAD`] bytes longer.
    pub fn seal(
        &self,
        info: &[u8],
        aad: &[u8],
        plaintext: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Vec<u8> {
        let key = <XWing as Kem>::PublicKey::from_bytes(self.0.as_ref())
            .expect("checked by `from_bytes`");
        let (encapsulated, ciphertext) = hpke::single_shot_seal_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            XWing,
        >(&OpModeS::Base, &key, info, plaintext, aad, rng)
        .expect("base mode to a checked key, first message of its context");
        [encapsulated.to_bytes().as_slice(), &ciphertext].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chacha20::ChaCha20Rng;
    use chacha20::rand_core::SeedableRng;

    #[test]
    fn only_the_right_key_header_and_purpose_open_a_seal() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let ours = PrekeySecret::random(&mut rng);
        let other = PrekeySecret::random(&mut rng);
        let sealed = ours.public().seal(b"info", b"header", b"text", &mut rng);

        assert_eq!(sealed.len(), 4 + OVERHEAD);
        assert_eq!(ours.open(b"info", b"header", &sealed).unwrap().as_slice(), b"text");
        assert_eq!(other.open(b"info", b"header", &sealed).err(), Some(SealError::Open));
        assert_eq!(ours.open(b"other", b"header", &sealed).err(), Some(SealError::Open));
        assert_eq!(ours.open(b"info", b"changed", &sealed).err(), Some(SealError::Open));
        for len in [0, ENCAPSULATED_LEN - 1, ENCAPSULATED_LEN, sealed.len() - 1] {
            assert_eq!(ours.open(b"info", b"header", &sealed[..len]).err(), Some(SealError::Open));
        }
    }

    #[test]
    fn a_public_key_above_the_modulus_is_refused() {
        assert!(PrekeyPublic::from_bytes(&[0xff; PUBLIC_LEN]).is_err());
        assert!(PrekeyPublic::from_bytes(&[0; PUBLIC_LEN - 1]).is_err());
    }
}
