//! Who acts, and with what key.

use std::fmt;
use std::str::FromStr;

use saphan_protocol::cbor::Limits;
use saphan_protocol::cose::{self, Sign1Message, Signed};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::safe_text::is_hidden;
use serde::{Deserialize, Serialize};

use crate::issuer::CaSigner;

/// Most characters of the name of whoever acts.
pub const HAND_CHARS_MAX: usize = 64;

/// The person who acts: a name, initials or a code, as the authority's log shows it for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hand(String);

/// The text names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name has 1 to 64 characters, all of them visible, and no space at either end")]
pub struct NotHand;

impl Hand {
    /// Whether two names may be of one person: they differ in nothing but capitals.
    pub fn is_like(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }

    /// The name as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Hand {
    type Err = NotHand;

    fn from_str(text: &str) -> Result<Self, NotHand> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Hand {
    type Error = NotHand;

    fn try_from(text: String) -> Result<Self, NotHand> {
        let fits = text.trim().len() == text.len()
            && (1..=HAND_CHARS_MAX).contains(&text.chars().count())
            && !text.chars().any(|letter| letter == '\n' || is_hidden(letter));
        if fits { Ok(Self(text)) } else { Err(NotHand) }
    }
}

impl From<Hand> for String {
    fn from(hand: Hand) -> Self {
        hand.0
    }
}

impl fmt::Display for Hand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A person with the authority's key unsealed: what an act is signed with and whose it is.
pub struct Acting {
    by: Hand,
    signer: Box<dyn CaSigner + Send + Sync>,
    second: Option<SecondHand>,
}

/// The second person, with a key of their own unsealed. Whoever holds the authority's key admits nobody
/// without them, where the network has named one.
pub struct SecondHand {
    by: Hand,
    key: SigningKey,
}

/// What the second person signs: the act as the first one is about to sign it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondWord {
    /// Who agrees.
    pub by: Hand,
    /// To what: SHA-256 of the act in canonical CBOR, without this word.
    pub act: Digest,
}

impl Signed for SecondWord {
    const CONTEXT: &'static str = "saphan/1/second-administrator";
    const LIMITS: Limits = Limits::new(512, 16);
}

impl SecondHand {
    pub(super) fn new(by: Hand, key: SigningKey) -> Self {
        Self { by, key }
    }

    /// Who it is.
    pub fn by(&self) -> &Hand {
        &self.by
    }

    pub(super) fn agree(&self, act: Digest) -> Sign1Message<SecondWord> {
        cose::sign(&self.key, &SecondWord { by: self.by.clone(), act })
    }
}

impl Acting {
    /// `by` acts with the key that `signer` holds, in memory or in a token.
    pub fn new(by: Hand, signer: impl CaSigner + Send + Sync + 'static) -> Self {
        Self { by, signer: Box::new(signer), second: None }
    }

    /// The same with the second person at the same table.
    #[must_use]
    pub fn with_second(self, second: SecondHand) -> Self {
        Self { second: Some(second), ..self }
    }

    /// With this second person from now on, or with nobody.
    pub fn set_second(&mut self, second: Option<SecondHand>) {
        self.second = second;
    }

    /// The same with another key, of the root that takes over.
    pub(super) fn with_signer(self, signer: impl CaSigner + Send + Sync + 'static) -> Self {
        Self { signer: Box::new(signer), ..self }
    }

    /// The second person.
    pub fn second(&self) -> Option<&SecondHand> {
        self.second.as_ref()
    }

    /// Who acts.
    pub fn by(&self) -> &Hand {
        &self.by
    }

    /// The key.
    pub fn signer(&self) -> &dyn CaSigner {
        &*self.signer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_read_in_any_script_and_hides_nothing() {
        let longest = "x".repeat(64);
        for good in ["Noy", "AM-01", "ນ້ອຍ ພົມ", &longest] {
            assert_eq!(good.parse::<Hand>().unwrap().as_str(), good);
        }
        for bad in ["", " ", " Noy", "Noy\n", "N\u{202e}oy", "a\0b", &"x".repeat(65)] {
            assert_eq!(bad.parse::<Hand>(), Err(NotHand), "{bad:?}");
        }
    }
}
