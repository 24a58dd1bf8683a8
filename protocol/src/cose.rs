//! Signed messages: COSE_Sign1 (RFC 9052 section 4.2) with Ed25519, one context string for each
//! kind (docs/protocol.md, section 2).
//!
//! ```text
//! message  = [ protected: bstr {1: -19, 4: key id}, unprotected: {}, payload: bstr, signature: bstr ]
//! payload  = [ context: tstr, body ]
//! signed   = [ "Signature1", protected, external_aad: h'', payload ]
//! ```
//!
//! [`sign`] is the only place that signs, but for the text of a checkpoint. The kind of a message is in its type and in its bytes:
//! a receipt's signature in a referral's place does not compile, and does not verify.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, Bytes};

use crate::cbor::{self, CborError, Limits};
use crate::ids::KeyId;
use crate::keys::{SIGNATURE_LEN, SigningKey, VerifyingKey};
use crate::planted::{self, Bug};

/// A kind of message that is signed.
pub trait Signed: Serialize + DeserializeOwned {
    /// What the signature is for, like `saphan/1/statement`; no two kinds share one.
    const CONTEXT: &'static str;
    /// Bounds of the payload.
    const LIMITS: Limits;
}

/// Why a signed message is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoseError {
    /// [S-101] Not a COSE_Sign1 array in the deterministic encoding.
    #[error("[S-101] not a signed message: {0}")]
    Outer(#[source] CborError),
    /// [S-102] The protected header is not exactly our algorithm and a key id.
    #[error("[S-102] protected header is not algorithm -19 and a key id")]
    Protected,
    /// [S-103] Signed by another key than the one expected.
    #[error("[S-103] signed by key {found}, not by the expected one")]
    OtherKey {
        /// Key that the message names.
        found: KeyId,
    },
    /// [S-104] The signature does not fit.
    #[error("[S-104] signature does not verify")]
    Signature,
    /// [S-105] Signed, but the payload is not of this kind.
    #[error("[S-105] signed payload is not of this kind: {0}")]
    Payload(#[source] CborError),
    /// [S-106] Signed for another purpose.
    #[error("[S-106] signed for another purpose")]
    Context,
}

impl CoseError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Outer(_) => "signed-outer",
            Self::Protected => "signed-protected",
            Self::OtherKey { .. } => "signed-other-key",
            Self::Signature => "signed-signature",
            Self::Payload(_) => "signed-payload",
            Self::Context => "signed-context",
        }
    }
}

// COSE header parameters, RFC 9052 section 3.1: map of two, 1 (alg) => -19 (Ed25519, RFC 9864),
// 4 (kid) => byte string of 16.
const PROTECTED_PREFIX: [u8; 5] = [0xa2, 0x01, 0x32, 0x04, 0x50];
const PROTECTED_LEN: usize = PROTECTED_PREFIX.len() + KeyId::LEN;

// Array head, two byte-string heads of at most five bytes each, header, empty map, signature.
const OVERHEAD_MAX: usize = 1 + 2 + PROTECTED_LEN + 1 + 5 + 2 + SIGNATURE_LEN;

#[derive(Serialize, Deserialize)]
struct Sign1<'a>(
    #[serde(with = "serde_bytes")] &'a [u8],
    Empty,
    #[serde(with = "serde_bytes")] &'a [u8],
    ByteArray<SIGNATURE_LEN>,
);

/// The unprotected header: an empty map, nothing else.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Empty {}

/// A signed message of kind `T` as it travels: parsed, not yet verified.
pub struct Sign1Message<T: Signed> {
    bytes: Vec<u8>,
    key: KeyId,
    payload: std::ops::Range<usize>,
    signature: [u8; SIGNATURE_LEN],
    of: PhantomData<fn() -> T>,
}

impl<T: Signed> Clone for Sign1Message<T> {
    fn clone(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            key: self.key,
            payload: self.payload.clone(),
            signature: self.signature,
            of: PhantomData,
        }
    }
}

impl<T: Signed> std::fmt::Debug for Sign1Message<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sign1Message<{}>(by {}, {} bytes)", T::CONTEXT, self.key, self.bytes.len())
    }
}

/// Signs `body` as a message of its kind.
pub fn sign<T: Signed>(key: &SigningKey, body: &T) -> Sign1Message<T> {
    let context = if planted::active(Bug::NoContext) { "" } else { T::CONTEXT };
    let payload = cbor::encode(&(context, body));
    let protected = protected_header(key.verifying_key().id());
    let signature = key.sign(&sig_structure(&protected, &payload));
    let bytes = cbor::encode(&Sign1(&protected, Empty {}, &payload, ByteArray::new(signature)));
    Sign1Message::parse(&bytes).expect("we read what we write")
}

impl<T: Signed> Sign1Message<T> {
    /// Most bytes of a message of this kind.
    pub const LEN_MAX: usize = T::LIMITS.bytes + OVERHEAD_MAX;

    /// Reads the outer structure.
    ///
    /// # Errors
    /// S-101 and S-102.
    pub fn parse(bytes: &[u8]) -> Result<Self, CoseError> {
        let limits = Limits::new(Self::LEN_MAX, 5);
        let Sign1(protected, Empty {}, payload, signature) =
            cbor::decode_canonical(bytes, limits).map_err(CoseError::Outer)?;
        let key = protected
            .strip_prefix(&PROTECTED_PREFIX)
            .and_then(|kid| KeyId::try_from(kid).ok())
            .ok_or(CoseError::Protected)?;
        let start = bytes.len() - 2 - SIGNATURE_LEN - payload.len();
        Ok(Self {
            bytes: bytes.to_vec(),
            key,
            payload: start..start + payload.len(),
            signature: signature.into_array(),
            of: PhantomData,
        })
    }

    /// The key that the message says it is signed with.
    pub fn key_id(&self) -> KeyId {
        self.key
    }

    /// The whole message.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Checks the signature over the received bytes, then reads the body.
    ///
    /// # Errors
    /// S-103 to S-106, in that order except that the context (S-106) is looked at before the body
    /// (S-105).
    pub fn verify(&self, key: &VerifyingKey) -> Result<T, CoseError> {
        if key.id() != self.key {
            return Err(CoseError::OtherKey { found: self.key });
        }
        let payload = &self.bytes[self.payload.clone()];
        if !key.verifies(&sig_structure(&protected_header(self.key), payload), &self.signature) {
            return Err(CoseError::Signature);
        }
        self.body()
    }

    /// The body without any check of the signature: to find out whose key to ask for, and to read
    /// back what we stored after verifying it.
    ///
    /// # Errors
    /// S-106 and S-105.
    pub fn body(&self) -> Result<T, CoseError> {
        let payload = &self.bytes[self.payload.clone()];
        // An array of two whose first item is this kind's context, before anything else is read.
        let context = cbor::encode(&T::CONTEXT);
        if payload.get(1..1 + context.len()) != Some(&context) && !planted::active(Bug::NoContext) {
            return Err(CoseError::Context);
        }
        let (_, body): (String, T) =
            cbor::decode_canonical(payload, T::LIMITS).map_err(CoseError::Payload)?;
        Ok(body)
    }
}

fn protected_header(key: KeyId) -> [u8; PROTECTED_LEN] {
    let mut bytes = [0; PROTECTED_LEN];
    let (prefix, kid) = bytes.split_at_mut(PROTECTED_PREFIX.len());
    prefix.copy_from_slice(&PROTECTED_PREFIX);
    kid.copy_from_slice(key.as_bytes());
    bytes
}

/// `Sig_structure` of RFC 9052 section 4.4, with no external data.
fn sig_structure(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    cbor::encode(&("Signature1", Bytes::new(protected), Bytes::new(&[]), Bytes::new(payload)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use zeroize::Zeroizing;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Note {
        n: u32,
    }

    impl Signed for Note {
        const CONTEXT: &'static str = "saphan/1/test-note";
        const LIMITS: Limits = Limits::new(64, 8);
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Other {
        n: u32,
    }

    impl Signed for Other {
        const CONTEXT: &'static str = "saphan/1/test-other";
        const LIMITS: Limits = Limits::new(64, 8);
    }

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(Zeroizing::new([seed; 32]))
    }

    #[test]
    fn what_is_signed_verifies_under_that_key_only() {
        let message = sign(&key(1), &Note { n: 7 });

        let read = Sign1Message::<Note>::parse(message.as_bytes()).unwrap();

        assert_eq!(read.verify(&key(1).verifying_key()), Ok(Note { n: 7 }));
        let found = key(1).verifying_key().id();
        assert_eq!(read.verify(&key(2).verifying_key()), Err(CoseError::OtherKey { found }));
    }

    #[test]
    fn a_signature_means_nothing_in_another_context() {
        let message = sign(&key(1), &Note { n: 7 });

        let read = Sign1Message::<Other>::parse(message.as_bytes()).unwrap();

        assert_eq!(read.verify(&key(1).verifying_key()), Err(CoseError::Context));
    }

    proptest! {
        #[test]
        fn one_changed_bit_is_refused(n: u32, at in any::<prop::sample::Index>(), bit in 0..8u8) {
            let mut bytes = sign(&key(1), &Note { n }).as_bytes().to_vec();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;

            let verdict = Sign1Message::<Note>::parse(&bytes)
                .and_then(|message| message.verify(&key(1).verifying_key()));

            prop_assert!(verdict.is_err());
        }

        #[test]
        fn whatever_arrives_is_parsed_or_refused(bytes: Vec<u8>) {
            if let Ok(message) = Sign1Message::<Note>::parse(&bytes) {
                prop_assert_eq!(message.as_bytes(), bytes);
            }
        }
    }
}
