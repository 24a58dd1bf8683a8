//! Key files: PKCS#8 version 1 (RFC 5958, key form of RFC 8410 section 7), 48 bytes for Ed25519.
//!
//! Version 1, without the public key, is the form that every OpenSSL and Python can read.

use data_encoding::BASE64;
use rcgen::{KeyPair, PKCS_ED25519};
use rustls::pki_types::PrivatePkcs8KeyDer;
use saphan_protocol::keys::{KEY_LEN, SigningKey};
use zeroize::{Zeroize, Zeroizing};

/// Longest key file that is read, in bytes.
pub const KEY_FILE_LEN_MAX: usize = 4096;

/// Length of a PKCS#8 version 1 Ed25519 key in bytes.
pub const PKCS8_LEN: usize = PREFIX.len() + KEY_LEN;

// SEQUENCE { INTEGER 0, SEQUENCE { OID 1.3.101.112 }, OCTET STRING { OCTET STRING seed } }
const PREFIX: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----\n";
const END: &str = "\n-----END PRIVATE KEY-----\n";

/// The file is no Ed25519 private key in PKCS#8 version 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 private key in PKCS#8 version 1; make it again with saphan")]
pub struct NotPrivateKey;

/// The DER form.
pub fn to_der(key: &SigningKey) -> Zeroizing<[u8; PKCS8_LEN]> {
    let mut der = Zeroizing::new([0; PKCS8_LEN]);
    let (prefix, seed) = der.split_at_mut(PREFIX.len());
    prefix.copy_from_slice(&PREFIX);
    seed.copy_from_slice(key.expose_seed());
    der
}

/// The PEM form, for a file that only its owner may read.
pub fn to_pem(key: &SigningKey) -> Zeroizing<String> {
    let der = to_der(key);
    // 48 bytes are 64 letters: one line of PEM, and one allocation that is wiped.
    let mut text = Zeroizing::new(String::with_capacity(BEGIN.len() + 64 + END.len()));
    text.push_str(BEGIN);
    BASE64.encode_append(&*der, &mut text);
    text.push_str(END);
    text
}

/// Reads what [`to_pem`] wrote.
///
/// # Errors
/// [`NotPrivateKey`] for anything else.
pub fn from_pem(text: &str) -> Result<SigningKey, NotPrivateKey> {
    if text.len() > KEY_FILE_LEN_MAX {
        return Err(NotPrivateKey);
    }
    let block = pem::parse(text).map_err(|_| NotPrivateKey)?;
    let (tag_fits, mut der) = (block.tag() == "PRIVATE KEY", block.into_contents());
    let seed = der
        .strip_prefix(&PREFIX)
        .filter(|_| tag_fits)
        .and_then(|seed| <[u8; KEY_LEN]>::try_from(seed).ok())
        .map(Zeroizing::new);
    der.zeroize();
    seed.map(SigningKey::from_seed).ok_or(NotPrivateKey)
}

/// The key as rcgen signs certificates and requests with it; wiped when dropped.
pub(crate) fn for_rcgen(key: &SigningKey) -> Zeroizing<KeyPair> {
    let der = to_der(key);
    let der = PrivatePkcs8KeyDer::from(&der[..]);
    Zeroizing::new(
        KeyPair::from_pkcs8_der_and_sign_algo(&der, &PKCS_ED25519)
            .expect("ring reads PKCS#8 version 1 of an Ed25519 seed"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_read_back() {
        let key = SigningKey::from_seed(Zeroizing::new([7; 32]));

        let read = from_pem(&to_pem(&key)).unwrap();

        assert_eq!(read.verifying_key(), key.verifying_key());
    }

    #[test]
    fn what_is_no_such_key_is_refused() {
        let key = SigningKey::from_seed(Zeroizing::new([7; 32]));
        let other_tag = to_pem(&key).replace("PRIVATE", "PUBLIC");

        for bad in ["", "MC4CAQAwBQYDK2VwBCIEIAcH", &other_tag, &"-".repeat(5000)] {
            assert!(from_pem(bad).is_err(), "{bad}");
        }
    }
}
