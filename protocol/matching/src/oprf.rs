//! Oblivious evaluation: VOPRF(ristretto255, SHA-512) of RFC 9497, in the one module that knows its crate.
//!
//! Whoever asks learns values of its own inputs and nothing of the key; whoever evaluates learns
//! nothing of the inputs, whatever it can compute; and a proof shows that one key made the whole batch.

use rand_core::CryptoRng;
use voprf::{
    BlindedElement, EvaluationElement, Group as _, Proof, Ristretto255, VoprfClient, VoprfServer,
};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes of an element, `Ne` of RFC 9497 section 4.1.
pub const ELEMENT_LEN: usize = 32;
/// Bytes of a proof: two scalars, RFC 9497 section 2.2.1.
pub const PROOF_LEN: usize = 64;
/// Bytes of a value, `Nh` of RFC 9497 section 4.1.
pub const VALUE_LEN: usize = 64;

/// An element on its way.
pub type Element = [u8; ELEMENT_LEN];

/// Why nothing was evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OprfError {
    /// [M-103] Bytes that are no element, or the identity element.
    #[error(
        "[M-103] element {0} is none of the group or is its identity; ask the partner to enrol again"
    )]
    Element(usize),
    /// [M-104] The proof does not fit the elements and the key that was announced.
    #[error(
        "[M-104] the proof does not fit the key; the partner used another key or altered an element"
    )]
    Proof,
    /// [M-105] Not as many answers as questions.
    #[error("[M-105] {answers} answers to {questions} elements; ask the partner to answer again")]
    Count {
        /// What was asked.
        questions: usize,
        /// What came back.
        answers: usize,
    },
    /// [M-106] An input or a key that the suite has no place for.
    #[error("[M-106] an input of {0} bytes cannot be evaluated")]
    Input(usize),
}

impl OprfError {
    /// Stable name for logs, support and translations.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Element(_) => "match-element",
            Self::Proof => "match-proof",
            Self::Count { .. } => "match-count",
            Self::Input(_) => "match-input",
        }
    }
}

/// A value under a key. Secret as the input is; wiped on drop.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Value([u8; VALUE_LEN]);

impl Value {
    /// The bytes, for deriving tokens.
    #[must_use]
    pub fn expose(&self) -> &[u8; VALUE_LEN] {
        &self.0
    }
}

/// The key of one ordered pair and epoch. Wiped on drop.
pub struct EvaluationKey(VoprfServer<Ristretto255>);

/// Its public part, which the partner holds answers against.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EvaluationPublic([u8; ELEMENT_LEN]);

impl EvaluationPublic {
    /// Reads the public part.
    ///
    /// # Errors
    /// [`OprfError::Element`] if the bytes are no element or the identity.
    pub fn from_bytes(bytes: Element) -> Result<Self, OprfError> {
        Ristretto255::deserialize_elem(&bytes).map_err(|_| OprfError::Element(0))?;
        Ok(Self(bytes))
    }

    /// The bytes.
    #[must_use]
    pub const fn to_bytes(self) -> Element {
        self.0
    }
}

impl EvaluationKey {
    /// `DeriveKeyPair` of RFC 9497 section 3.2.1.
    ///
    /// # Errors
    /// [`OprfError::Input`] if the two are longer than a suite takes, which 64 KiB are.
    pub fn derive(seed: &[u8; 32], info: &[u8]) -> Result<Self, OprfError> {
        VoprfServer::new_from_seed(seed, info).map(Self).map_err(|_| OprfError::Input(info.len()))
    }

    /// Its public part.
    #[must_use]
    pub fn public(&self) -> EvaluationPublic {
        EvaluationPublic(Ristretto255::serialize_elem(self.0.get_public_key()).into())
    }

    /// The value of an own input, without asking anyone (`Evaluate`, RFC 9497 section 3.3.2).
    ///
    /// # Errors
    /// [`OprfError::Input`] if it is longer than 65,535 bytes.
    pub fn evaluate(&self, input: &[u8]) -> Result<Value, OprfError> {
        let value = self.0.evaluate(fitting(input)?).map_err(|_| OprfError::Input(input.len()))?;
        Ok(Value(value.into()))
    }

    /// Evaluates what a partner blinded, with one proof for all (`BlindEvaluate`, RFC 9497 section 3.3.2).
    ///
    /// # Errors
    /// [`OprfError::Element`] if one is none of the group, or the identity.
    pub fn evaluate_blinded(
        &self,
        blinded: &[Element],
        rng: &mut impl CryptoRng,
    ) -> Result<(Vec<Element>, [u8; PROOF_LEN]), OprfError> {
        let read = |(at, bytes): (usize, &Element)| {
            BlindedElement::deserialize(bytes).map_err(|_| OprfError::Element(at))
        };
        let elements = blinded.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
        let answer = self
            .0
            .batch_blind_evaluate(&mut Older(rng), &elements)
            .map_err(|_| OprfError::Count { questions: blinded.len(), answers: 0 })?;
        let evaluated = answer.messages.iter().map(|element| element.serialize().into()).collect();
        let mut proof = [0; PROOF_LEN];
        proof.copy_from_slice(&answer.proof.serialize());
        Ok((evaluated, proof))
    }
}

/// What somebody who asked keeps until the answer comes: inputs and how they were blinded.
/// Wiped on drop.
pub struct Blinding {
    inputs: Vec<Zeroizing<Vec<u8>>>,
    clients: Vec<VoprfClient<Ristretto255>>,
}

impl Blinding {
    /// Blinds inputs (`Blind`, RFC 9497 section 3.3.2). What comes out is uniform, whatever goes in.
    ///
    /// # Errors
    /// [`OprfError::Input`] if one is longer than 65,535 bytes.
    pub fn new(
        inputs: Vec<Zeroizing<Vec<u8>>>,
        rng: &mut impl CryptoRng,
    ) -> Result<(Self, Vec<Element>), OprfError> {
        let mut clients = Vec::with_capacity(inputs.len());
        let mut elements = Vec::with_capacity(inputs.len());
        for input in &inputs {
            let blinded = VoprfClient::blind(fitting(input)?, &mut Older(rng))
                .map_err(|_| OprfError::Input(input.len()))?;
            clients.push(blinded.state);
            elements.push(blinded.message.serialize().into());
        }
        Ok((Self { inputs, clients }, elements))
    }

    /// Checks the proof over all and takes the blinding off (`Finalize`, RFC 9497 section 3.3.2).
    ///
    /// # Errors
    /// [`OprfError::Count`], [`OprfError::Element`] or [`OprfError::Proof`]: then none is taken.
    pub fn finalize(
        &self,
        evaluated: &[Element],
        proof: &[u8; PROOF_LEN],
        public: EvaluationPublic,
    ) -> Result<Vec<Value>, OprfError> {
        if evaluated.len() != self.clients.len() {
            let (questions, answers) = (self.clients.len(), evaluated.len());
            return Err(OprfError::Count { questions, answers });
        }
        let read = |(at, bytes): (usize, &Element)| {
            EvaluationElement::deserialize(bytes).map_err(|_| OprfError::Element(at))
        };
        let elements = evaluated.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
        let proof = Proof::deserialize(proof).map_err(|_| OprfError::Proof)?;
        let public = Ristretto255::deserialize_elem(&public.0).map_err(|_| OprfError::Proof)?;
        let inputs: Vec<&[u8]> = self.inputs.iter().map(|input| input.as_slice()).collect();
        VoprfClient::batch_finalize(&inputs, &self.clients, &elements, &proof, public)
            .map_err(|_| OprfError::Proof)?
            .map(|value| value.map(|value| Value(value.into())).map_err(|_| OprfError::Proof))
            .collect()
    }
}

/// RFC 9497 section 1.2: an input has fewer than 2^16 bytes. The library does not look everywhere.
fn fitting(input: &[u8]) -> Result<&[u8], OprfError> {
    if u16::try_from(input.len()).is_ok() { Ok(input) } else { Err(OprfError::Input(input.len())) }
}

/// Randomness for a crate that asks for it through older traits.
struct Older<'a, R>(&'a mut R);

impl<R: CryptoRng> rand_core_06::RngCore for Older<'_, R> {
    fn next_u32(&mut self) -> u32 {
        let Ok(value) = self.0.try_next_u32();
        value
    }

    fn next_u64(&mut self) -> u64 {
        let Ok(value) = self.0.try_next_u64();
        value
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        let Ok(()) = self.0.try_fill_bytes(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core_06::Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl<R: CryptoRng> rand_core_06::CryptoRng for Older<'_, R> {}

#[cfg(test)]
mod tests {
    use super::*;
    use chacha20::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::from_seed([7; 32])
    }

    fn key(seed: u8) -> EvaluationKey {
        EvaluationKey::derive(&[seed; 32], b"test").unwrap()
    }

    fn asked(count: u8) -> (Blinding, Vec<Element>) {
        Blinding::new((0..count).map(|i| Zeroizing::new(vec![i; 20])).collect(), &mut rng())
            .unwrap()
    }

    #[test]
    fn whoever_asks_gets_what_whoever_evaluates_would() {
        let key = key(1);
        let (blinding, elements) = asked(5);

        let (evaluated, proof) = key.evaluate_blinded(&elements, &mut rng()).unwrap();
        let values = blinding.finalize(&evaluated, &proof, key.public()).unwrap();

        for (i, value) in (0..5).zip(&values) {
            assert_eq!(value.expose(), key.evaluate(&[i; 20]).unwrap().expose());
        }
    }

    #[test]
    fn m_104_another_key_is_refused() {
        let (blinding, elements) = asked(3);

        let (evaluated, proof) = key(2).evaluate_blinded(&elements, &mut rng()).unwrap();

        let refused = blinding.finalize(&evaluated, &proof, key(1).public());
        assert_eq!(refused.err(), Some(OprfError::Proof));
    }

    #[test]
    fn one_element_under_another_key_spoils_the_batch() {
        let (blinding, elements) = asked(3);
        let (mut evaluated, proof) = key(1).evaluate_blinded(&elements, &mut rng()).unwrap();
        let (others, _) = key(2).evaluate_blinded(&elements, &mut rng()).unwrap();

        evaluated[1] = others[1];

        let refused = blinding.finalize(&evaluated, &proof, key(1).public());
        assert_eq!(refused.err(), Some(OprfError::Proof));
    }

    #[test]
    fn m_104_a_bad_proof_is_refused() {
        let key = key(1);
        let (blinding, elements) = asked(2);
        let (evaluated, proof) = key.evaluate_blinded(&elements, &mut rng()).unwrap();

        for at in [0, 31, 32, 63] {
            let mut bad = proof;
            bad[at] ^= 1;
            let refused = blinding.finalize(&evaluated, &bad, key.public());
            assert_eq!(refused.err(), Some(OprfError::Proof), "byte {at}");
        }
    }

    #[test]
    fn m_103_the_identity_element_is_refused_on_both_sides() {
        // Sixteen zero words are the identity, RFC 9496 section 4.3.
        let key = key(1);
        let (blinding, mut elements) = asked(2);
        let (mut evaluated, proof) = key.evaluate_blinded(&elements, &mut rng()).unwrap();

        elements[1] = [0; ELEMENT_LEN];
        evaluated[1] = [0; ELEMENT_LEN];

        let refused = key.evaluate_blinded(&elements, &mut rng());
        assert_eq!(refused.err(), Some(OprfError::Element(1)));
        let refused = blinding.finalize(&evaluated, &proof, key.public());
        assert_eq!(refused.err(), Some(OprfError::Element(1)));
        assert!(EvaluationPublic::from_bytes([0; ELEMENT_LEN]).is_err());
    }

    #[test]
    fn m_105_as_many_answers_as_questions() {
        let key = key(1);
        let (blinding, elements) = asked(3);
        let (evaluated, proof) = key.evaluate_blinded(&elements[..2], &mut rng()).unwrap();

        let refused = blinding.finalize(&evaluated, &proof, key.public());

        assert_eq!(refused.err(), Some(OprfError::Count { questions: 3, answers: 2 }));
    }

    #[test]
    fn m_106_an_input_that_no_suite_takes_is_refused() {
        let long = vec![0; 65_536];

        assert_eq!(key(1).evaluate(&long).err(), Some(OprfError::Input(65_536)));
        let refused = Blinding::new(vec![Zeroizing::new(long)], &mut rng());
        assert_eq!(refused.err(), Some(OprfError::Input(65_536)));
    }
}
