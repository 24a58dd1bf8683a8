//! Tokens: what a referral carries of its survivor, and what the partner holds of its own cases.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use rand_core::CryptoRng;

use crate::epoch::Pair;
use crate::feature::{Feature, Kind};
use crate::oprf::{EvaluationKey, OprfError, Value};

/// Bytes of a token: two that differ meet by chance once in 2^128.
pub const TOKEN_LEN: usize = 16;
/// Tokens of every referral that carries any, whatever is known of the survivor.
pub const TOKENS: usize = 60;
/// Bytes of the section: epoch and tokens.
pub const SECTION_LEN: usize = 4 + TOKENS * TOKEN_LEN;

/// One token. Tells nothing without the key of its pair; still wiped, since whoever may ask can test
/// guesses against it.
#[derive(PartialEq, Eq, Hash, Clone, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; TOKEN_LEN]);

impl Token {
    /// The token of a value: bound to the suite, the kind, both partners in their order, and the epoch.
    #[must_use]
    pub fn of(value: &Value, kind: Kind, pair: &Pair) -> Self {
        let mut token = [0; TOKEN_LEN];
        let info = [b"saphan/1/match-token".as_slice(), &[kind.code()], &pair.context()].concat();
        Hkdf::<Sha256>::new(None, value.expose())
            .expand(&info, &mut token)
            .expect("16 bytes are less than 255 hashes");
        Self(token)
    }

    /// Takes a stored token.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; TOKEN_LEN]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn expose(&self) -> &[u8; TOKEN_LEN] {
        &self.0
    }
}

/// The tokens of one referral: shuffled, and filled up with random ones to [`TOKENS`].
pub struct Section {
    epoch: u32,
    tokens: Vec<Token>,
}

/// [M-108] A section that has not the one length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("[M-108] {0} bytes are no section of tokens; the case can be worked on without it")]
pub struct SectionError(usize);

impl SectionError {
    /// Stable name for logs, support and translations.
    #[must_use]
    pub const fn code(self) -> &'static str {
        "match-section"
    }
}

impl Section {
    /// Makes the tokens of a survivor. What is more than fits is left out, the least telling first.
    ///
    /// # Errors
    /// [`OprfError::Input`] if a feature is too long to be evaluated.
    pub fn new(
        features: &[Feature],
        key: &EvaluationKey,
        pair: &Pair,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, OprfError> {
        let mut tokens = Vec::with_capacity(TOKENS);
        for feature in features.iter().take(TOKENS) {
            let value = key.evaluate(&feature.expose())?;
            tokens.push(Token::of(&value, feature.kind(), pair));
        }
        while tokens.len() < TOKENS {
            let mut random = [0; TOKEN_LEN];
            let Ok(()) = rng.try_fill_bytes(&mut random);
            tokens.push(Token(random));
        }
        shuffle(&mut tokens, rng);
        Ok(Self { epoch: pair.epoch(), tokens })
    }

    /// Which epoch's key made the tokens.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The tokens.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// What goes into the sealed section, always [`SECTION_LEN`] bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.epoch.to_be_bytes().to_vec();
        bytes.extend(self.tokens.iter().flat_map(|token| token.0));
        bytes
    }

    /// Reads a section.
    ///
    /// # Errors
    /// M-108: [`SectionError`] unless it has [`SECTION_LEN`] bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SectionError> {
        let wrong = SectionError(bytes.len());
        let (epoch, rest) = bytes.split_first_chunk::<4>().ok_or(wrong)?;
        let (tokens, left) = rest.as_chunks::<TOKEN_LEN>();
        if !left.is_empty() || tokens.len() != TOKENS {
            return Err(wrong);
        }
        let tokens = tokens.iter().copied().map(Token).collect();
        Ok(Self { epoch: u32::from_be_bytes(*epoch), tokens })
    }
}

/// Fisher and Yates, with draws that favour no place.
fn shuffle<T>(values: &mut [T], rng: &mut impl CryptoRng) {
    for last in (1..values.len()).rev() {
        let bound = last as u32 + 1;
        let fair = u32::MAX - u32::MAX % bound;
        let drawn = loop {
            let Ok(drawn) = rng.try_next_u32();
            if drawn < fair {
                break drawn % bound;
            }
        };
        values.swap(last, drawn as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_another_token_for_each_kind_pair_direction_and_epoch() {
        let key = EvaluationKey::derive(&[3; 32], b"test").unwrap();
        let value = key.evaluate(b"somebody").unwrap();
        let pair = |sender, recipient, epoch| Pair::new(sender, recipient, epoch).unwrap();
        let here = pair("a-th", "b-la", 1);

        let tokens = [
            Token::of(&value, Kind::Id, &here),
            Token::of(&value, Kind::NameDate, &here),
            Token::of(&value, Kind::Id, &pair("b-la", "a-th", 1)),
            Token::of(&value, Kind::Id, &pair("a-th", "b-lb", 1)),
            Token::of(&value, Kind::Id, &pair("a-th", "b-la", 2)),
        ];

        let distinct: std::collections::HashSet<_> = tokens.iter().collect();
        assert_eq!(distinct.len(), tokens.len());
    }
}
