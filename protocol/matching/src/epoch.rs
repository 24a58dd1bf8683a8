//! Keys of pairs: one for each ordered pair of partners and each epoch.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::oprf::{EvaluationKey, OprfError};

/// How long an epoch lasts, in seconds: about six months.
pub const EPOCH_S: u64 = 182 * 86_400;
/// How long the tokens of the epoch before stay comparable, in seconds: referrals are on their way.
pub const OVERLAP_S: u64 = 90 * 86_400;
/// Longest id of a partner in bytes (`PartnerId`).
const ID_LEN_MAX: usize = 32;

/// An ordered pair in one epoch: who sends, who receives, and which key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    sender: String,
    recipient: String,
    epoch: u32,
}

impl Pair {
    /// `None` if an id is empty or longer than 32 bytes, or both are one.
    #[must_use]
    pub fn new(sender: &str, recipient: &str, epoch: u32) -> Option<Self> {
        let fits = |id: &str| (1..=ID_LEN_MAX).contains(&id.len());
        let is_pair = fits(sender) && fits(recipient) && sender != recipient;
        is_pair.then(|| Self { sender: sender.to_owned(), recipient: recipient.to_owned(), epoch })
    }

    /// The epoch.
    #[must_use]
    pub const fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The same two in the epoch after.
    #[must_use]
    pub fn next(&self) -> Self {
        Self { epoch: self.epoch.saturating_add(1), ..self.clone() }
    }

    /// Lengths, ids and epoch: no two pairs have the same.
    #[must_use]
    pub fn context(&self) -> Vec<u8> {
        let mut context = Vec::with_capacity(2 * ID_LEN_MAX + 6);
        for id in [&self.sender, &self.recipient] {
            context.push(id.len() as u8); // at most 32: `new` checks it
            context.extend_from_slice(id.as_bytes());
        }
        context.extend_from_slice(&self.epoch.to_be_bytes());
        context
    }
}

/// What every key of an office is derived from. Wiped on drop, no `Debug`.
#[derive(zeroize::ZeroizeOnDrop)]
pub struct MatchRoot([u8; 32]);

impl MatchRoot {
    /// Takes the root from the keyring.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key under which a partner's features are evaluated in an epoch.
    ///
    /// # Errors
    /// As [`EvaluationKey::derive`].
    pub fn key(&self, pair: &Pair) -> Result<EvaluationKey, OprfError> {
        let mut seed = Zeroizing::new([0; 32]);
        let info = [b"saphan/1/match-key".as_slice(), &pair.context()].concat();
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(&info, seed.as_mut())
            .expect("32 bytes are less than 255 hashes");
        EvaluationKey::derive(&seed, &info)
    }
}

/// The epoch of a moment, from when the pair's key was first announced. A person may begin a new one at any time;
/// this one is due by itself.
#[must_use]
pub const fn is_due(began_at_s: u64, now_s: u64) -> bool {
    now_s.saturating_sub(began_at_s) >= EPOCH_S
}

/// Whether tokens of an epoch may still be compared that ended when its successor began.
#[must_use]
pub const fn is_comparable(successor_began_at_s: Option<u64>, now_s: u64) -> bool {
    match successor_began_at_s {
        None => true,
        Some(began_at_s) => now_s.saturating_sub(began_at_s) < OVERLAP_S,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_direction_and_epoch_has_its_own_key() {
        let root = MatchRoot::new([9; 32]);
        let pairs =
            [("a-th", "b-la", 1), ("b-la", "a-th", 1), ("a-th", "b-la", 2), ("a-th", "b-lb", 1)];

        let keys = pairs.map(|(sender, recipient, epoch)| {
            root.key(&Pair::new(sender, recipient, epoch).unwrap()).unwrap().public().to_bytes()
        });

        let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
        assert_eq!(distinct.len(), pairs.len());
    }

    #[test]
    fn the_last_epoch_is_compared_for_ninety_days() {
        assert!(is_comparable(None, 1_000_000_000));
        assert!(is_comparable(Some(1_000), 1_000 + OVERLAP_S - 1));
        assert!(!is_comparable(Some(1_000), 1_000 + OVERLAP_S));
        assert!(is_due(1_000, 1_000 + EPOCH_S) && !is_due(1_000, 999 + EPOCH_S));
    }

    #[test]
    fn a_pair_has_two_ends() {
        assert!(Pair::new("a-th", "a-th", 1).is_none());
        assert!(Pair::new("", "a-th", 1).is_none());
        assert!(Pair::new("a-th", &"b".repeat(33), 1).is_none());
    }
}
