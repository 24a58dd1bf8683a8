//! HPKE: the JSON that RFC 9180 and the HPKE-PQ draft publish, an array of set-ups with their
//! messages and exports.
//!
//! Ours is one suite in base mode. The public key, the first message and, where the vector gives
//! the randomness of the encapsulation as `ikmE`, the sealing run through our wrapper; later
//! messages and exports, which we have none of, through the same suite of the crate `hpke`.

use ::hpke::aead::ChaCha20Poly1305;
use ::hpke::kdf::HkdfSha256;
use ::hpke::kem::XWing;
use ::hpke::{Deserializable, Kem, OpModeR, setup_receiver};
use saphan_protocol::seal::{ENCAPSULATED_LEN, PrekeyPublic, PrekeySecret};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{Fixed, Hex, Outcome, Tally, all};

/// The only suite of ours: X-Wing, HKDF-SHA256, ChaCha20-Poly1305.
const SUITE: (u16, u16, u16) = (0x647a, 1, 3);
const MODE_BASE: u8 = 0;
/// Random bytes that an X-Wing encapsulation takes.
const ENCAPSULATION_SEED_LEN: usize = 64;

#[derive(Deserialize)]
struct SetUp {
    mode: u8,
    kem_id: u16,
    kdf_id: u16,
    aead_id: u16,
    info: Hex,
    #[serde(rename = "ikmE", default)]
    ikm_e: Option<Hex>,
    #[serde(rename = "skRm")]
    secret: Hex,
    #[serde(rename = "pkRm")]
    public: Hex,
    enc: Hex,
    #[serde(default)]
    base_nonce: Option<Hex>,
    #[serde(default)]
    encryptions: Vec<Encryption>,
    #[serde(default)]
    exports: Vec<Export>,
}

#[derive(Deserialize)]
struct Encryption {
    aad: Hex,
    ct: Hex,
    #[serde(alias = "plaintext")]
    pt: Hex,
    #[serde(default)]
    nonce: Option<Hex>,
}

impl Encryption {
    /// Its number within the context, RFC 9180 section 5.2, if the vector gives the nonces.
    fn sequence(&self, set_up: &SetUp) -> Option<u128> {
        let number = |nonce: &Hex| nonce.0.iter().fold(0, |sum, byte| sum << 8 | u128::from(*byte));
        Some(number(self.nonce.as_ref()?) ^ number(set_up.base_nonce.as_ref()?))
    }
}

#[derive(Deserialize)]
struct Export {
    exporter_context: Hex,
    #[serde(rename = "L")]
    len: usize,
    exported_value: Hex,
}

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let set_ups: Vec<SetUp> = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for (number, set_up) in set_ups.iter().enumerate() {
        tally.count(format!("vector {number}"), judge(set_up));
    }
    Ok(tally)
}

fn judge(set_up: &SetUp) -> Outcome {
    if set_up.mode != MODE_BASE {
        return Outcome::Skipped(format!("mode {}: ours is base mode only", set_up.mode));
    }
    let suite = (set_up.kem_id, set_up.kdf_id, set_up.aead_id);
    if suite != SUITE {
        let (kem, kdf, aead) = suite;
        return Outcome::Skipped(format!(
            "KEM {kem:#06x}, KDF {kdf}, AEAD {aead}: ours is KEM 0x647a, KDF 1, AEAD 3 only"
        ));
    }
    let Ok(seed) = <[u8; 32]>::try_from(set_up.secret.0.as_slice()) else {
        return Outcome::Failed("the private key has not 32 bytes".to_owned());
    };
    let secret = PrekeySecret::from_seed(Zeroizing::new(seed));
    let public = PrekeyPublic::from_bytes(&set_up.public.0);
    let first = set_up.encryptions.first().filter(|one| one.sequence(set_up).unwrap_or(0) == 0);
    all(&[
        ("public key", secret.public().as_bytes() == set_up.public.0.as_slice()),
        ("first message", first.is_none_or(|first| opens(set_up, &secret, first))),
        (
            "sealing",
            public.is_ok_and(|public| first.is_none_or(|first| seals(set_up, &public, first))),
        ),
        ("later message or export", context_agrees(set_up)),
    ])
}

fn opens(set_up: &SetUp, secret: &PrekeySecret, first: &Encryption) -> bool {
    let sealed = [&set_up.enc.0[..], &first.ct.0].concat();
    secret.open(&set_up.info.0, &first.aad.0, &sealed).is_ok_and(|opened| *opened == first.pt.0)
}

/// Where the vector gives the randomness, our sealing gives its bytes.
fn seals(set_up: &SetUp, public: &PrekeyPublic, first: &Encryption) -> bool {
    let Some(seed) = &set_up.ikm_e else { return true };
    if seed.0.len() != ENCAPSULATION_SEED_LEN {
        return true;
    }
    let sealed = public.seal(&set_up.info.0, &first.aad.0, &first.pt.0, &mut Fixed(&seed.0));
    sealed[..ENCAPSULATED_LEN] == set_up.enc.0 && sealed[ENCAPSULATED_LEN..] == first.ct.0
}

fn context_agrees(set_up: &SetUp) -> bool {
    let Ok(secret) = <XWing as Kem>::PrivateKey::from_bytes(&set_up.secret.0) else { return false };
    let Ok(enc) = <XWing as Kem>::EncappedKey::from_bytes(&set_up.enc.0) else { return false };
    let Ok(mut context) = setup_receiver::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        &secret,
        &enc,
        &set_up.info.0,
    ) else {
        return false;
    };
    // A context opens in order; what lies behind a gap in the numbers is out of its reach.
    let in_order = set_up
        .encryptions
        .iter()
        .zip(0..)
        .take_while(|(one, at)| one.sequence(set_up).is_none_or(|sequence| sequence == *at));
    let messages = in_order
        .map(|(one, _)| one)
        .all(|one| context.open(&one.ct.0, &one.aad.0).is_ok_and(|opened| opened == one.pt.0));
    messages
        && set_up.exports.iter().all(|export| {
            let mut value = vec![0; export.len];
            context.export(&export.exporter_context.0, &mut value).is_ok()
                && value == export.exported_value.0
        })
}
