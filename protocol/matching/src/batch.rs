//! Batches: always 1,024 elements, so that their number tells little of a case load and nothing of a case.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::epoch::Pair;
use crate::feature::{Feature, Kind};
use crate::oprf::{
    Blinding, ELEMENT_LEN, Element, EvaluationKey, EvaluationPublic, OprfError, PROOF_LEN,
};
use crate::token::Token;

/// Elements of every batch.
pub const BATCH_LEN: usize = 1_024;
/// Bytes of a batch on its way: epoch, number, elements.
pub const REQUEST_LEN: usize = 4 + 16 + BATCH_LEN * ELEMENT_LEN;
/// Bytes of an answer: epoch, number, elements, proof.
pub const ANSWER_LEN: usize = REQUEST_LEN + PROOF_LEN;

/// Why a batch or an answer was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// [M-101] Not 1,024 elements.
    #[error("[M-101] {0} bytes are no batch of 1024 elements; ask the partner to enrol again")]
    Len(usize),
    /// [M-102] A batch of this number was evaluated already, or the answer is to another one.
    #[error("[M-102] this batch was seen already; nothing is evaluated twice")]
    Replayed,
    /// [M-107] A key of an epoch that is not there.
    #[error("[M-107] epoch {0} is not the one that is enrolled for; fetch the key first")]
    Epoch(u32),
    /// The evaluation failed, see [`OprfError`].
    #[error(transparent)]
    Oprf(#[from] OprfError),
}

impl BatchError {
    /// Stable name for logs, support and translations.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Len(_) => "match-batch-len",
            Self::Replayed => "match-batch-replayed",
            Self::Epoch(_) => "match-batch-epoch",
            Self::Oprf(error) => error.code(),
        }
    }
}

/// The number of a batch: random, chosen by whoever asks.
pub type BatchId = [u8; 16];

/// A batch on its way to whoever evaluates.
pub struct Request {
    epoch: u32,
    id: BatchId,
    elements: Vec<Element>,
}

/// The answer on its way back.
pub struct Answer {
    epoch: u32,
    id: BatchId,
    elements: Vec<Element>,
    proof: [u8; PROOF_LEN],
}

/// What somebody who asked keeps: which case and kind each element is of, and how it was blinded. `C`
/// names a case. Wiped on drop.
pub struct Asked<C> {
    epoch: u32,
    id: BatchId,
    of: Vec<(C, Kind)>,
    blinding: Blinding,
}

/// Blinds features of own cases, filled up with random inputs to whole batches.
///
/// # Errors
/// [`OprfError::Input`] if a feature is too long.
pub fn ask<C: Copy>(
    features: &[(C, Feature)],
    epoch: u32,
    rng: &mut impl CryptoRng,
) -> Result<Vec<(Asked<C>, Request)>, OprfError> {
    let mut batches = Vec::new();
    for chunk in features.chunks(BATCH_LEN) {
        let mut inputs: Vec<Zeroizing<Vec<u8>>> =
            chunk.iter().map(|(_, feature)| Zeroizing::new(feature.expose())).collect();
        while inputs.len() < BATCH_LEN {
            let mut filler = Zeroizing::new(vec![0; 32]);
            let Ok(()) = rng.try_fill_bytes(&mut filler);
            inputs.push(filler);
        }
        let mut id = [0; 16];
        let Ok(()) = rng.try_fill_bytes(&mut id);
        let (blinding, elements) = Blinding::new(inputs, rng)?;
        let of = chunk.iter().map(|(case, feature)| (*case, feature.kind())).collect();
        batches.push((Asked { epoch, id, of, blinding }, Request { epoch, id, elements }));
    }
    Ok(batches)
}

impl Request {
    /// The number of the batch, by which a repeated one is known.
    #[must_use]
    pub const fn id(&self) -> BatchId {
        self.id
    }

    /// Which epoch's key is asked for.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// What goes into the sealed section, always [`REQUEST_LEN`] bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        joined(self.epoch, self.id, &self.elements)
    }

    /// Reads a batch.
    ///
    /// # Errors
    /// M-101: [`BatchError::Len`] unless it has [`REQUEST_LEN`] bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BatchError> {
        let (epoch, id, elements) = parted(bytes)
            .filter(|_| bytes.len() == REQUEST_LEN)
            .ok_or(BatchError::Len(bytes.len()))?;
        Ok(Self { epoch, id, elements })
    }

    /// Evaluates the batch, once. `has_seen` says whether this number was evaluated before.
    ///
    /// # Errors
    /// M-102: [`BatchError::Replayed`]; M-107: [`BatchError::Epoch`]; M-103: [`OprfError::Element`].
    pub fn evaluate(
        &self,
        key: &EvaluationKey,
        pair: &Pair,
        has_seen: impl FnOnce(BatchId) -> bool,
        rng: &mut impl CryptoRng,
    ) -> Result<Answer, BatchError> {
        if self.epoch != pair.epoch() {
            return Err(BatchError::Epoch(self.epoch));
        }
        if has_seen(self.id) {
            return Err(BatchError::Replayed);
        }
        let (elements, proof) = key.evaluate_blinded(&self.elements, rng)?;
        Ok(Answer { epoch: self.epoch, id: self.id, elements, proof })
    }
}

impl Answer {
    /// Under which epoch's key it was made.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The number of the batch that is answered.
    #[must_use]
    pub const fn id(&self) -> BatchId {
        self.id
    }

    /// What goes into the sealed section, always [`ANSWER_LEN`] bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = joined(self.epoch, self.id, &self.elements);
        bytes.extend_from_slice(&self.proof);
        bytes
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// M-101: [`BatchError::Len`] unless it has [`ANSWER_LEN`] bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BatchError> {
        let wrong = BatchError::Len(bytes.len());
        let (head, proof) = bytes.split_last_chunk::<PROOF_LEN>().ok_or(wrong)?;
        let (epoch, id, elements) =
            parted(head).filter(|_| head.len() == REQUEST_LEN).ok_or(wrong)?;
        Ok(Self { epoch, id, elements, proof: *proof })
    }
}

impl<C: Copy> Asked<C> {
    /// The number of the batch.
    #[must_use]
    pub const fn id(&self) -> BatchId {
        self.id
    }

    /// Checks the answer and gives the token of each feature.
    ///
    /// # Errors
    /// M-102 if it answers another batch, M-107 if another epoch, M-103 to M-105 as
    /// [`Blinding::finalize`]: then no token is taken.
    pub fn tokens(
        &self,
        answer: &Answer,
        public: EvaluationPublic,
        pair: &Pair,
    ) -> Result<Vec<(C, Kind, Token)>, BatchError> {
        if answer.epoch != self.epoch || pair.epoch() != self.epoch {
            return Err(BatchError::Epoch(answer.epoch));
        }
        if answer.id != self.id {
            return Err(BatchError::Replayed);
        }
        let values = self.blinding.finalize(&answer.elements, &answer.proof, public)?;
        let of = self.of.iter().zip(&values);
        Ok(of.map(|((case, kind), value)| (*case, *kind, Token::of(value, *kind, pair))).collect())
    }
}

fn joined(epoch: u32, id: BatchId, elements: &[Element]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ANSWER_LEN);
    bytes.extend_from_slice(&epoch.to_be_bytes());
    bytes.extend_from_slice(&id);
    bytes.extend(elements.iter().flatten());
    bytes
}

fn parted(bytes: &[u8]) -> Option<(u32, BatchId, Vec<Element>)> {
    let (epoch, rest) = bytes.split_first_chunk::<4>()?;
    let (id, rest) = rest.split_first_chunk::<16>()?;
    let (elements, left) = rest.as_chunks::<ELEMENT_LEN>();
    left.is_empty().then(|| (u32::from_be_bytes(*epoch), *id, elements.to_vec()))
}
