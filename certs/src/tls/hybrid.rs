//! X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem) for rustls, from ring's X25519 and `ml-kem`.
//!
//! ML-KEM stands first in every part. There is no classical half on its own: who cannot do the
//! hybrid is refused, so that nothing recorded today opens to a quantum computer tomorrow.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use ml_kem::kem::{Decapsulate as _, Encapsulate as _, Kem as _, KeyExport as _, TryKeyInit as _};
use ml_kem::{MlKem768, ml_kem_768};
use ring::agreement::{self, EphemeralPrivateKey, UnparsedPublicKey, X25519};
use ring::rand::SystemRandom;
use rustls::crypto::{
    ActiveKeyExchange, CompletedKeyExchange, GetRandomFailed, SharedSecret, SupportedKxGroup,
};
use rustls::ffdhe_groups::FfdheGroup;
use rustls::{Error, NamedGroup, PeerMisbehaved, ProtocolVersion};
use zeroize::Zeroizing;

const ENCAPSULATION_KEY_LEN: usize = 1184; // FIPS 203, table 3
const CIPHERTEXT_LEN: usize = 1088; // FIPS 203, table 3
const X25519_LEN: usize = 32; // RFC 7748, section 6.1
const SECRET_LEN: usize = 64; // 32 of ML-KEM-768, 32 of X25519

/// Bytes that a client sends.
pub const CLIENT_SHARE_LEN: usize = ENCAPSULATION_KEY_LEN + X25519_LEN;
/// Bytes that a server answers.
pub const SERVER_SHARE_LEN: usize = CIPHERTEXT_LEN + X25519_LEN;

/// The one key exchange group of this network.
#[derive(Debug)]
pub struct X25519MlKem768;

impl SupportedKxGroup for X25519MlKem768 {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        let (mlkem, encapsulation_key) =
            MlKem768::generate_keypair_from_rng(&mut UnwrapErr(SysRng));
        let (x25519, x25519_public) = x25519_keypair()?;
        let mut share = Vec::with_capacity(CLIENT_SHARE_LEN);
        share.extend_from_slice(&encapsulation_key.to_bytes());
        share.extend_from_slice(x25519_public.as_ref());
        Ok(Box::new(Started { mlkem, x25519, share }))
    }

    fn start_and_complete(&self, peer: &[u8]) -> Result<CompletedKeyExchange, Error> {
        let (encapsulation_key, peer_x25519) =
            split::<CLIENT_SHARE_LEN>(peer, ENCAPSULATION_KEY_LEN)?;
        // Does the modulus check of FIPS 203, section 7.2.
        let encapsulation_key = ml_kem_768::EncapsulationKey::new_from_slice(encapsulation_key)
            .map_err(|_| invalid())?;
        let (ciphertext, mlkem_secret) =
            encapsulation_key.encapsulate_with_rng(&mut UnwrapErr(SysRng));
        let mlkem_secret = Zeroizing::new(mlkem_secret);
        let (x25519, x25519_public) = x25519_keypair()?;
        let mut share = Vec::with_capacity(SERVER_SHARE_LEN);
        share.extend_from_slice(&ciphertext);
        share.extend_from_slice(x25519_public.as_ref());
        let secret = combine(&mlkem_secret, x25519, peer_x25519)?;
        Ok(CompletedKeyExchange { group: self.name(), pub_key: share, secret })
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn name(&self) -> NamedGroup {
        NamedGroup::X25519MLKEM768
    }

    fn usable_for_version(&self, version: ProtocolVersion) -> bool {
        version == ProtocolVersion::TLSv1_3
    }
}

/// The client's side, waiting for the server's share.
struct Started {
    mlkem: ml_kem_768::DecapsulationKey,
    x25519: EphemeralPrivateKey,
    share: Vec<u8>,
}

impl ActiveKeyExchange for Started {
    fn complete(self: Box<Self>, peer: &[u8]) -> Result<SharedSecret, Error> {
        let (ciphertext, peer_x25519) = split::<SERVER_SHARE_LEN>(peer, CIPHERTEXT_LEN)?;
        let mlkem_secret = self.mlkem.decapsulate_slice(ciphertext).map_err(|_| invalid())?;
        combine(&Zeroizing::new(mlkem_secret), self.x25519, peer_x25519)
    }

    fn pub_key(&self) -> &[u8] {
        &self.share
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn group(&self) -> NamedGroup {
        NamedGroup::X25519MLKEM768
    }
}

fn split<const LEN: usize>(share: &[u8], at: usize) -> Result<(&[u8], &[u8]), Error> {
    if share.len() == LEN { Ok(share.split_at(at)) } else { Err(invalid()) }
}

fn x25519_keypair() -> Result<(EphemeralPrivateKey, agreement::PublicKey), Error> {
    let private = EphemeralPrivateKey::generate(&X25519, &SystemRandom::new())
        .map_err(|_| GetRandomFailed)?;
    let public = private.compute_public_key().map_err(|_| GetRandomFailed)?;
    Ok((private, public))
}

/// The ML-KEM secret, then the X25519 secret; ring refuses an X25519 result of all zeros.
fn combine(
    mlkem_secret: &[u8],
    x25519: EphemeralPrivateKey,
    peer_x25519: &[u8],
) -> Result<SharedSecret, Error> {
    let peer_x25519 = UnparsedPublicKey::new(&X25519, peer_x25519);
    agreement::agree_ephemeral(x25519, &peer_x25519, |x25519_secret| {
        // Full size at once: `SharedSecret` wipes this buffer, growing would leave a copy.
        let mut secret = Vec::with_capacity(SECRET_LEN);
        secret.extend_from_slice(mlkem_secret);
        secret.extend_from_slice(x25519_secret);
        SharedSecret::from(secret)
    })
    .map_err(|_| invalid())
}

fn invalid() -> Error {
    PeerMisbehaved::InvalidKeyShare.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused<T>(result: Result<T, Error>) -> bool {
        result.err() == Some(invalid())
    }

    #[test]
    fn both_sides_come_to_one_secret_of_both_halves() {
        let client = X25519MlKem768.start().unwrap();
        assert_eq!(client.pub_key().len(), 1216);

        let server = X25519MlKem768.start_and_complete(client.pub_key()).unwrap();
        assert_eq!(server.pub_key.len(), 1120);
        assert_eq!(server.group, NamedGroup::X25519MLKEM768);

        let secret = client.complete(&server.pub_key).unwrap();
        assert_eq!(secret.secret_bytes().len(), 64);
        assert_eq!(secret.secret_bytes(), server.secret.secret_bytes());
    }

    #[test]
    fn each_half_reaches_the_secret() {
        for at in [0, CIPHERTEXT_LEN] {
            let client = X25519MlKem768.start().unwrap();
            let mut server = X25519MlKem768.start_and_complete(client.pub_key()).unwrap();
            server.pub_key[at] ^= 1;

            let secret = client.complete(&server.pub_key).unwrap();

            let (ours, theirs) = (secret.secret_bytes(), server.secret.secret_bytes());
            let other_half = if at == 0 { 32..64 } else { 0..32 };
            assert_eq!(ours[other_half.clone()], theirs[other_half]);
            assert_ne!(ours, theirs);
        }
    }

    #[test]
    fn shares_of_another_length_are_refused() {
        let share = X25519MlKem768.start().unwrap().pub_key().to_vec();
        let longer = [share.as_slice(), &[0]].concat();

        for bad in [&share[..share.len() - 1], &longer, &share[..SERVER_SHARE_LEN], &[]] {
            assert!(refused(X25519MlKem768.start_and_complete(bad)));
        }
        for bad in [&share[..SERVER_SHARE_LEN - 1], &share, &[]] {
            assert!(refused(X25519MlKem768.start().unwrap().complete(bad)));
        }
    }

    #[test]
    fn an_encapsulation_key_above_the_modulus_is_refused() {
        let mut share = X25519MlKem768.start().unwrap().pub_key().to_vec();
        share[..3].fill(0xff); // two coefficients of 4095; the modulus is 3329

        assert!(refused(X25519MlKem768.start_and_complete(&share)));
    }

    #[test]
    fn an_x25519_share_of_small_order_is_refused() {
        let client = X25519MlKem768.start().unwrap();
        let mut share = client.pub_key().to_vec();
        share[ENCAPSULATION_KEY_LEN..].fill(0);
        assert!(refused(X25519MlKem768.start_and_complete(&share)));

        let mut server = X25519MlKem768.start_and_complete(client.pub_key()).unwrap();
        server.pub_key[CIPHERTEXT_LEN..].fill(0);
        assert!(refused(client.complete(&server.pub_key)));
    }
}
