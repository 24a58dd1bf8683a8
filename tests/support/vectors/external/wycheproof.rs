//! Project Wycheproof, for the algorithms that we use:
//!
//! | algorithm | runs through |
//! | --- | --- |
//! | Ed25519 | `keys::VerifyingKey` (which refuses keys of small order), then `ring`, as it does |
//! | X25519 | `x25519-dalek`, which `hpke` computes with |
//! | ML-KEM-768 | `ml-kem`, which `hpke` and the key exchange of TLS compute with |
//! | HKDF-SHA256 | `hkdf`, which `hpke` computes with, and `ring`; both must agree |
//! | HMAC-SHA256 | `ring` |
//! | AES-256-GCM | `ring`, which seals the agent's store |
//! | ChaCha20-Poly1305 | `chacha20poly1305`, which `hpke` computes with, and `ring`; both must agree |
//!
//! A vector that Wycheproof calls acceptable passes either way.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use ml_kem::MlKem768;
use ml_kem::kem::{Decapsulate, Encapsulate, KeyExport, TryKeyInit};
use ml_kem::ml_kem_768::EncapsulationKey;
use ring::signature::{ED25519, UnparsedPublicKey};
use ring::{aead, hkdf, hmac};
use saphan_protocol::keys::VerifyingKey;
use serde::Deserialize;

use super::{Fixed, Hex, Outcome, Tally};

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    algorithm: String,
    #[serde(rename = "testGroups")]
    groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Group {
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(default)]
    curve: Option<String>,
    #[serde(default)]
    parameter_set: Option<String>,
    #[serde(default)]
    key_size: Option<u32>,
    #[serde(default)]
    iv_size: Option<u32>,
    #[serde(default)]
    tag_size: Option<u32>,
    #[serde(default, alias = "key")]
    public_key: Option<GroupKey>,
    tests: Vec<Test>,
}

#[derive(Deserialize)]
struct GroupKey {
    #[serde(default)]
    curve: Option<String>,
    #[serde(default)]
    pk: Hex,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Test {
    tc_id: u32,
    result: Verdict,
    #[serde(default)]
    msg: Hex,
    #[serde(default)]
    sig: Hex,
    #[serde(default)]
    public: Hex,
    #[serde(default)]
    private: Hex,
    #[serde(default)]
    shared: Hex,
    #[serde(default)]
    seed: Option<Hex>,
    #[serde(default)]
    ek: Hex,
    #[serde(default)]
    m: Option<Hex>,
    #[serde(default)]
    c: Option<Hex>,
    #[serde(rename = "K", default)]
    k: Hex,
    #[serde(default)]
    ikm: Hex,
    #[serde(default)]
    salt: Hex,
    #[serde(default)]
    info: Hex,
    #[serde(default)]
    size: usize,
    #[serde(default)]
    okm: Hex,
    #[serde(default)]
    key: Hex,
    #[serde(default)]
    tag: Hex,
    #[serde(default)]
    iv: Hex,
    #[serde(default)]
    aad: Hex,
    #[serde(default)]
    ct: Hex,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Valid,
    Invalid,
    Acceptable,
}

/// What we made of a vector: whether it was taken as it says, or why it is none of ours.
type Judged = Result<bool, &'static str>;

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let file: File = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for group in &file.groups {
        for test in &group.tests {
            let outcome = match judge(&file.algorithm, group, test) {
                Err(why) => Outcome::Skipped(format!("{}: {why}", file.algorithm)),
                Ok(taken) => match (test.result, taken) {
                    (Verdict::Valid, false) => Outcome::Failed("valid, but not taken".to_owned()),
                    (Verdict::Invalid, true) => Outcome::Failed("invalid, but taken".to_owned()),
                    _ => Outcome::Passed,
                },
            };
            tally.count(format!("tcId {}", test.tc_id), outcome);
        }
    }
    Ok(tally)
}

fn judge(algorithm: &str, group: &Group, test: &Test) -> Judged {
    match algorithm {
        "EDDSA" | "Ed25519" | "ED25519" => ed25519(group, test),
        "XDH" | "X25519" => x25519(group, test),
        "ML-KEM" | "ML-KEM-768" | "MLKEM" => mlkem(group, test),
        "HKDF-SHA-256" => Ok(hkdf_sha256(test)),
        "HMACSHA256" => hmac_sha256(group, test),
        "AES-GCM" => aes_gcm(group, test),
        "CHACHA20-POLY1305" => chacha20_poly1305(group, test),
        _ => Err("an algorithm that we do not use"),
    }
}

fn ed25519(group: &Group, test: &Test) -> Judged {
    let key = group.public_key.as_ref().ok_or("no public key in the group")?;
    if key.curve.as_deref().is_some_and(|curve| curve != "edwards25519") {
        return Err("a curve that we do not use");
    }
    let Ok(bytes) = <[u8; 32]>::try_from(key.pk.0.as_slice()) else { return Ok(false) };
    Ok(VerifyingKey::from_bytes(bytes).is_ok_and(|key| {
        UnparsedPublicKey::new(&ED25519, key.as_bytes()).verify(&test.msg.0, &test.sig.0).is_ok()
    }))
}

fn x25519(group: &Group, test: &Test) -> Judged {
    if group.curve.as_deref().is_some_and(|curve| curve != "curve25519") {
        return Err("a curve that we do not use");
    }
    if group.kind != "XdhComp" {
        return Err("a form of keys that we do not use");
    }
    let (Ok(private), Ok(public)) =
        (test.private.0.as_slice().try_into(), test.public.0.as_slice().try_into())
    else {
        return Ok(false);
    };
    Ok(x25519_dalek::x25519(private, public).as_slice() == test.shared.0)
}

fn mlkem(group: &Group, test: &Test) -> Judged {
    if group.parameter_set.as_deref() != Some("ML-KEM-768") {
        return Err("a parameter set that we do not use");
    }
    let Some(seed) = &test.seed else {
        return if test.ek.0.is_empty() {
            Err("a private key in expanded form; ours are seeds")
        } else {
            Ok(encapsulates(test))
        };
    };
    let Ok(seed) = seed.0.as_slice().try_into() else { return Ok(false) };
    let (secret, public) = <MlKem768 as ml_kem::FromSeed>::from_seed(&seed);
    let same_key = test.ek.0.is_empty() || public.to_bytes().as_slice() == test.ek.0;
    let Some(ciphertext) = &test.c else { return Ok(same_key) };
    let Ok(ciphertext) = ml_kem::ml_kem_768::Ciphertext::try_from(ciphertext.0.as_slice()) else {
        return Ok(false);
    };
    Ok(same_key && secret.decapsulate(&ciphertext).as_slice() == test.k.0)
}

/// Takes the public key and, if the vector gives the randomness, comes to its ciphertext.
fn encapsulates(test: &Test) -> bool {
    let Ok(key) = EncapsulationKey::new_from_slice(&test.ek.0) else { return false };
    let (Some(randomness), Some(expected)) = (&test.m, &test.c) else { return true };
    let (ciphertext, shared) = key.encapsulate_with_rng(&mut Fixed(&randomness.0));
    ciphertext.as_slice() == expected.0 && shared.as_slice() == test.k.0
}

struct Len(usize);

impl hkdf::KeyType for Len {
    fn len(&self) -> usize {
        self.0
    }
}

fn hkdf_sha256(test: &Test) -> bool {
    let mut okm = vec![0; test.size];
    let by_hkdf = ::hkdf::Hkdf::<sha2::Sha256>::new(Some(&test.salt.0), &test.ikm.0)
        .expand(&test.info.0, &mut okm)
        .is_ok_and(|()| okm == test.okm.0);
    let key = hkdf::Salt::new(hkdf::HKDF_SHA256, &test.salt.0).extract(&test.ikm.0);
    let mut okm = vec![0; test.size];
    let by_ring = key
        .expand(&[&test.info.0], Len(test.size))
        .and_then(|value| value.fill(&mut okm))
        .is_ok_and(|()| okm == test.okm.0);
    // One that disagrees makes a valid vector fail, and an invalid one too.
    if test.result == Verdict::Invalid { by_hkdf || by_ring } else { by_hkdf && by_ring }
}

fn hmac_sha256(group: &Group, test: &Test) -> Judged {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &test.key.0);
    let len = group.tag_size.map_or(test.tag.0.len(), |bits| bits as usize / 8);
    let tag = hmac::sign(&key, &test.msg.0);
    let tag = tag.as_ref().get(..len).ok_or("a tag longer than the hash")?;
    Ok(tag == test.tag.0)
}

fn aes_gcm(group: &Group, test: &Test) -> Judged {
    if group.key_size != Some(256) {
        return Err("a key size that we do not use");
    }
    sizes(group)?;
    Ok(by_ring(&aead::AES_256_GCM, test))
}

fn sizes(group: &Group) -> Result<(), &'static str> {
    if group.iv_size != Some(96) || group.tag_size != Some(128) {
        return Err("a size of nonce or tag that we do not use");
    }
    Ok(())
}

fn chacha20_poly1305(group: &Group, test: &Test) -> Judged {
    sizes(group)?;
    let ring = by_ring(&aead::CHACHA20_POLY1305, test);
    let other = by_chacha20poly1305(test);
    Ok(if test.result == Verdict::Invalid { ring || other } else { ring && other })
}

/// Opens what the vector sealed, and seals what it opened.
fn by_ring(algorithm: &'static aead::Algorithm, test: &Test) -> bool {
    let Ok(key) = aead::UnboundKey::new(algorithm, &test.key.0) else { return false };
    let key = aead::LessSafeKey::new(key);
    let nonce = || aead::Nonce::try_assume_unique_for_key(&test.iv.0);
    let (Ok(for_opening), Ok(for_sealing)) = (nonce(), nonce()) else { return false };
    let sealed = [&test.ct.0[..], &test.tag.0].concat();
    let mut opened = sealed.clone();
    let Ok(opened) = key.open_in_place(for_opening, aead::Aad::from(&test.aad.0), &mut opened)
    else {
        return false;
    };
    let mut again = opened.to_vec();
    opened == test.msg.0
        && key
            .seal_in_place_append_tag(for_sealing, aead::Aad::from(&test.aad.0), &mut again)
            .is_ok_and(|()| again == sealed)
}

fn by_chacha20poly1305(test: &Test) -> bool {
    let Ok(cipher) = chacha20poly1305::ChaCha20Poly1305::new_from_slice(&test.key.0) else {
        return false;
    };
    let Ok(nonce) = test.iv.0.as_slice().try_into() else { return false };
    let sealed = [&test.ct.0[..], &test.tag.0].concat();
    let opened = cipher.decrypt(&nonce, Payload { msg: &sealed, aad: &test.aad.0 });
    let again = cipher.encrypt(&nonce, Payload { msg: &test.msg.0, aad: &test.aad.0 });
    opened.is_ok_and(|opened| opened == test.msg.0) && again.is_ok_and(|again| again == sealed)
}
