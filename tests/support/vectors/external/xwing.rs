//! X-Wing: the JSON of draft-connolly-cfrg-xwing-kem, an array of key pairs with one encapsulation
//! each. The public key and the ciphertext run through our wrapper, the shared secret, which our
//! wrapper never shows, through the KEM of `hpke`.

use ::hpke::kem::XWing;
use ::hpke::{Deserializable, Kem};
use saphan_protocol::seal::{ENCAPSULATED_LEN, PrekeyPublic, PrekeySecret};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{Fixed, Hex, Outcome, Tally, all};

#[derive(Deserialize)]
struct KeyPair {
    #[serde(alias = "seed")]
    sk: Hex,
    pk: Hex,
    eseed: Hex,
    ct: Hex,
    ss: Hex,
}

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let mut pairs: Vec<serde_json::Value> = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for (number, pair) in pairs.iter_mut().enumerate() {
        // The draft gives the private key twice, as `seed` and as `sk`.
        if let Some(fields) = pair.as_object_mut()
            && fields.contains_key("sk")
        {
            fields.remove("seed");
        }
        let pair = KeyPair::deserialize(&*pair)?;
        tally.count(format!("vector {number}"), judge(&pair));
    }
    Ok(tally)
}

fn judge(pair: &KeyPair) -> Outcome {
    let Ok(seed) = <[u8; 32]>::try_from(pair.sk.0.as_slice()) else {
        return Outcome::Failed("the private key has not 32 bytes".to_owned());
    };
    let secret = PrekeySecret::from_seed(Zeroizing::new(seed));
    let Ok(public) = PrekeyPublic::from_bytes(&pair.pk.0) else {
        return Outcome::Failed("the public key is refused".to_owned());
    };
    let sealed = public.seal(b"", b"", b"", &mut Fixed(&pair.eseed.0));
    let shared = shared(&pair.sk.0, &pair.ct.0);
    all(&[
        ("public key", secret.public() == public),
        ("ciphertext", sealed[..ENCAPSULATED_LEN] == pair.ct.0),
        ("opening", secret.open(b"", b"", &sealed).is_ok_and(|opened| opened.is_empty())),
        ("shared secret", shared.is_some_and(|shared| shared == pair.ss.0)),
    ])
}

fn shared(secret: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>> {
    let secret = <XWing as Kem>::PrivateKey::from_bytes(secret).ok()?;
    let ciphertext = <XWing as Kem>::EncappedKey::from_bytes(ciphertext).ok()?;
    Some(XWing::decap(&secret, None, &ciphertext).ok()?.0.to_vec())
}
