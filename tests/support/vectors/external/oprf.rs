//! RFC 9497, appendix A, in the JSON that goes with it (`allVectors.json` of the CFRG's repository): a list of groups of
//! vectors, one for each suite and mode. Lists of a batch are parted by commas.
//!
//! `ristretto255-SHA512` in verifiable mode is what saphan uses and runs through its wrapper; the other modes and the suites
//! of NIST's curves run in the same library under it, which shows that the library is that of the RFC. Every input counts
//! once, so a batch of two counts twice. `decaf448` has no implementation here and is skipped.

use saphan_matching::oprf::{Blinding, EvaluationKey};
use serde::Deserialize;
use voprf::{
    BlindedElement, Group as _, OprfClient, OprfServer, PoprfClient, PoprfServer, Proof,
    Ristretto255, VoprfClient, VoprfServer,
};
use zeroize::Zeroizing;

use super::{Fixed, Hex, Outcome, Tally, all};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Group {
    identifier: String,
    mode: u8,
    key_info: Hex,
    seed: Hex,
    #[serde(rename = "skSm")]
    secret: Hex,
    #[serde(default, rename = "pkSm")]
    public: Hex,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Vector {
    blind: List,
    blinded_element: List,
    evaluation_element: List,
    input: List,
    output: List,
    #[serde(default)]
    info: Hex,
    proof: Option<Proven>,
}

#[derive(Deserialize)]
struct Proven {
    proof: Hex,
    r: Hex,
}

/// Bytes in hexadecimal digits, parted by commas.
struct List(Vec<Vec<u8>>);

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let decoded = text
            .split(',')
            .map(|part| data_encoding::HEXLOWER_PERMISSIVE.decode(part.trim().as_bytes()));
        decoded.collect::<Result<_, _>>().map(Self).map_err(serde::de::Error::custom)
    }
}

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let groups: Vec<Group> = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for group in &groups {
        for (number, vector) in group.vectors.iter().enumerate() {
            let name = format!("{} mode {} vector {}", group.identifier, group.mode, number + 1);
            for _ in &vector.input.0 {
                tally.count(&name, judge(group, vector));
            }
        }
    }
    Ok(tally)
}

fn judge(group: &Group, vector: &Vector) -> Outcome {
    let found = match (group.identifier.as_str(), group.mode) {
        ("ristretto255-SHA512", 1) => ours(group, vector),
        ("ristretto255-SHA512", _) => ristretto(group, vector),
        ("P256-SHA256", _) => p256(group, vector),
        ("P384-SHA384", _) => p384(group, vector),
        ("P521-SHA512", _) => p521(group, vector),
        (other, _) => return Outcome::Skipped(format!("no implementation of {other}")),
    };
    found.unwrap_or_else(|| Outcome::Failed("a value is refused".to_owned()))
}

/// The suite and mode that saphan uses, through its own wrapper.
fn ours(group: &Group, vector: &Vector) -> Option<Outcome> {
    let seed: &[u8; 32] = group.seed.0.as_slice().try_into().ok()?;
    let key = EvaluationKey::derive(seed, &group.key_info.0).ok()?;
    let proven = vector.proof.as_ref()?;
    // The library draws 64 bytes for a scalar and reduces them: the blind and zeros are the blind.
    let wide = |scalar: &Vec<u8>| [scalar.as_slice(), &[0; 32]].concat();
    let blinds: Vec<u8> = vector.blind.0.iter().flat_map(wide).collect();
    let inputs = vector.input.0.iter().cloned().map(Zeroizing::new).collect();
    let (blinding, blinded) = Blinding::new(inputs, &mut Fixed(&blinds)).ok()?;
    let (evaluated, proof) = key.evaluate_blinded(&blinded, &mut Fixed(&proven.r.0)).ok()?;
    let values = blinding.finalize(&evaluated, &proof, key.public()).ok()?;
    let is_own = vector.input.0.iter().zip(&vector.output.0).all(|(input, output)| {
        key.evaluate(input).is_ok_and(|value| value.expose().as_slice() == output.as_slice())
    });
    Some(all(&[
        ("public key", key.public().to_bytes().as_slice() == group.public.0.as_slice()),
        ("blinded element", same(&blinded, &vector.blinded_element)),
        ("evaluation element", same(&evaluated, &vector.evaluation_element)),
        ("proof", proof.as_slice() == proven.proof.0.as_slice()),
        (
            "output",
            same(&values.iter().map(|value| *value.expose()).collect::<Vec<_>>(), &vector.output),
        ),
        ("own evaluation", is_own),
    ]))
}

fn same(found: &[impl AsRef<[u8]>], expected: &List) -> bool {
    found.len() == expected.0.len()
        && found
            .iter()
            .zip(&expected.0)
            .all(|(found, expected)| found.as_ref() == expected.as_slice())
}

impl rand_core_06::RngCore for Fixed<'_> {
    fn next_u32(&mut self) -> u32 {
        let Ok(value) = rand_core::TryRng::try_next_u32(self);
        value
    }

    fn next_u64(&mut self) -> u64 {
        let Ok(value) = rand_core::TryRng::try_next_u64(self);
        value
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        let Ok(()) = rand_core::TryRng::try_fill_bytes(self, bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core_06::Error> {
        rand_core_06::RngCore::fill_bytes(self, bytes);
        Ok(())
    }
}

impl rand_core_06::CryptoRng for Fixed<'_> {}

/// One suite of the library. Its bounds on generic suites are longer than this.
macro_rules! suite {
    ($name:ident, $suite:ty) => {
        fn $name(group: &Group, vector: &Vector) -> Option<Outcome> {
            type Curve = <$suite as voprf::CipherSuite>::Group;
            let (seed, info) = (&group.seed.0, &group.key_info.0);
            let mut blinded = Vec::new();
            let mut values = Vec::new();
            let mut evaluated = Vec::new();
            let mut proof = Vec::new();
            let inputs: Vec<&[u8]> = vector.input.0.iter().map(Vec::as_slice).collect();
            let public;
            match group.mode {
                0 => {
                    let server = OprfServer::<$suite>::new_from_seed(seed, info).ok()?;
                    if server.serialize()[..] != group.secret.0[..] {
                        return Some(Outcome::Failed("secret key differs".to_owned()));
                    }
                    public = Vec::new();
                    for (input, blind) in inputs.iter().zip(&vector.blind.0) {
                        let asked = OprfClient::<$suite>::blind(input, &mut Fixed(blind)).ok()?;
                        let element = server.blind_evaluate(&asked.message);
                        values.push(asked.state.finalize(input, &element).ok()?.to_vec());
                        blinded.push(asked.message.serialize().to_vec());
                        evaluated.push(element.serialize().to_vec());
                    }
                }
                1 => {
                    let server = VoprfServer::<$suite>::new_from_seed(seed, info).ok()?;
                    public = Curve::serialize_elem(server.get_public_key()).to_vec();
                    let mut clients = Vec::new();
                    for (input, blind) in inputs.iter().zip(&vector.blind.0) {
                        let asked = VoprfClient::<$suite>::blind(input, &mut Fixed(blind)).ok()?;
                        blinded.push(asked.message.serialize().to_vec());
                        clients.push(asked.state);
                    }
                    let read = |bytes: &Vec<u8>| BlindedElement::<$suite>::deserialize(bytes).ok();
                    let elements: Vec<_> = blinded.iter().map(read).collect::<Option<_>>()?;
                    let proven = vector.proof.as_ref()?;
                    let answer =
                        server.batch_blind_evaluate(&mut Fixed(&proven.r.0), &elements).ok()?;
                    evaluated.extend(answer.messages.iter().map(|it| it.serialize().to_vec()));
                    proof = answer.proof.serialize().to_vec();
                    let read = Proof::deserialize(&proof).ok()?;
                    let public = server.get_public_key();
                    let found = VoprfClient::batch_finalize(
                        &inputs,
                        &clients,
                        &answer.messages,
                        &read,
                        public,
                    );
                    for value in found.ok()? {
                        values.push(value.ok()?.to_vec());
                    }
                }
                2 => {
                    let server = PoprfServer::<$suite>::new_from_seed(seed, info).ok()?;
                    public = Curve::serialize_elem(server.get_public_key()).to_vec();
                    let mut clients = Vec::new();
                    for (input, blind) in inputs.iter().zip(&vector.blind.0) {
                        let asked = PoprfClient::<$suite>::blind(input, &mut Fixed(blind)).ok()?;
                        blinded.push(asked.message.serialize().to_vec());
                        clients.push(asked.state);
                    }
                    let read = |bytes: &Vec<u8>| BlindedElement::<$suite>::deserialize(bytes).ok();
                    let elements: Vec<_> = blinded.iter().map(read).collect::<Option<_>>()?;
                    let proven = vector.proof.as_ref()?;
                    let tweak = Some(vector.info.0.as_slice());
                    let answer = server
                        .batch_blind_evaluate(&mut Fixed(&proven.r.0), &elements, tweak)
                        .ok()?;
                    evaluated.extend(answer.messages.iter().map(|it| it.serialize().to_vec()));
                    proof = answer.proof.serialize().to_vec();
                    let found = PoprfClient::batch_finalize(
                        inputs.iter().copied(),
                        &clients,
                        &answer.messages,
                        &answer.proof,
                        server.get_public_key(),
                        tweak,
                    );
                    for value in found.ok()? {
                        values.push(value.ok()?.to_vec());
                    }
                }
                mode => return Some(Outcome::Skipped(format!("no mode {mode}"))),
            }
            let expected = vector.proof.as_ref().map_or(&[][..], |proven| &proven.proof.0);
            Some(all(&[
                ("public key", public == group.public.0),
                ("blinded element", same(&blinded, &vector.blinded_element)),
                ("evaluation element", same(&evaluated, &vector.evaluation_element)),
                ("proof", proof == expected),
                ("output", same(&values, &vector.output)),
            ]))
        }
    };
}

suite!(ristretto, Ristretto255);
suite!(p256, p256::NistP256);
suite!(p384, p384::NistP384);
suite!(p521, p521::NistP521);
