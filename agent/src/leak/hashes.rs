//! Sets of many words, kept as hashes: no word is copied when a list is loaded.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use super::spelling::hash;

/// What is a hash already.
#[derive(Default)]
pub(super) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| hash.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        // The table takes its bucket from the low bits and its tag from the high ones; FNV mixes both little.
        self.0 = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }
}

/// Words by their hashes: two of 2^64 that are the same do not happen among so few.
#[derive(Default)]
pub(super) struct Hashes(HashSet<u64, BuildHasherDefault<Hashed>>);

impl Hashes {
    /// An empty set with room for as many words.
    pub(super) fn with_capacity(count: usize) -> Self {
        Self(HashSet::with_capacity_and_hasher(count, BuildHasherDefault::default()))
    }

    /// The lines of a folded list without its comments.
    pub(super) fn of_lines(list: &str) -> Self {
        let mut this = Self::with_capacity(list.len() / 8);
        this.extend(lines(list));
        this
    }

    pub(super) fn insert(&mut self, word: &str) {
        self.0.insert(hash(word.chars()));
    }

    pub(super) fn contains(&self, word: &str) -> bool {
        self.holds(hash(word.chars()))
    }

    /// Whether a word of this hash is one of them.
    pub(super) fn holds(&self, hash: u64) -> bool {
        self.0.contains(&hash)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl<'a> Extend<&'a str> for Hashes {
    fn extend<T: IntoIterator<Item = &'a str>>(&mut self, words: T) {
        words.into_iter().for_each(|word| self.insert(word));
    }
}

/// The lines of a list without its comments.
pub(super) fn lines(list: &str) -> impl Iterator<Item = &str> + Clone {
    list.lines().map(str::trim).filter(|line| !line.starts_with('#') && !line.is_empty())
}
