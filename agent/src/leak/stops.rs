//! Thai, Lao and Burmese words that no name begins with or holds.

use std::collections::{HashMap, HashSet};

use super::LeakError;
use super::fold::Folded;
use super::hashes::Hashes;
use super::lists::{EVERYDAY, NO_NAMES, PLACE_PARTS, PLACE_WORDS};
use super::names::continues;
use super::words::whole;

/// Thai verbs and words of grammar, folded (docs/leak-check.md names the source and licence).
const VERBS: &str = include_str!("../../data/leak/thai-verbs.txt");
const VERBS_SHA256: &str = include_str!("../../data/leak/thai-verbs.txt.sha256");

/// A word that no name begins with counts in longer words too from as many letters on.
const LONG_STOP: usize = 4;

/// The lists, folded.
pub(super) struct Stops {
    whole: HashSet<String>,
    /// By their first letters.
    beginnings: HashMap<char, Vec<String>>,
    verbs: Hashes,
    place_words: HashSet<String>,
    place_parts: HashSet<String>,
}

impl Stops {
    pub(super) fn load() -> Result<Self, LeakError> {
        if !whole(VERBS, VERBS_SHA256) {
            return Err(LeakError::Data("thai-verbs.txt"));
        }
        let words = |list: &'static str| list.split_whitespace().map(Folded::word);
        let mut beginnings: HashMap<char, Vec<String>> = HashMap::new();
        for word in words(NO_NAMES) {
            beginnings.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
        }
        Ok(Self {
            whole: words(NO_NAMES).chain(words(EVERYDAY)).collect(),
            beginnings,
            place_words: words(PLACE_WORDS).collect(),
            place_parts: words(PLACE_PARTS).collect(),
            verbs: Hashes::of_lines(VERBS),
        })
    }

    /// Whether this is such a word.
    pub(super) fn holds(&self, word: &str) -> bool {
        self.whole.contains(word)
    }

    /// Whether a word begins with one of [`LONG_STOP`] letters at least.
    pub(super) fn begins(&self, word: &str) -> bool {
        self.starting(word).iter().any(|stop| {
            stop.chars().count() >= LONG_STOP
                && word.strip_prefix(stop.as_str()).is_some_and(|rest| !continues(rest))
        })
    }

    /// Whether a text begins with one, of which only the long ones count within a word.
    pub(super) fn is_no_name(&self, text: &str) -> bool {
        self.starting(text).iter().any(|word| {
            text.strip_prefix(word.as_str()).is_some_and(|rest| {
                // No name begins with these vowels and one letter.
                let is_long = word.chars().count() > 2 || word.starts_with(['ใ', 'ไ', 'ໃ', 'ໄ']);
                rest.is_empty() || (is_long && !continues(rest))
            })
        })
    }

    /// A Thai verb or word of grammar, which opens no name that nothing else shows to be one.
    pub(super) fn is_verb(&self, word: &str) -> bool {
        self.verbs.contains(word)
    }

    /// A word for a kind of place, which names of other places begin with.
    pub(super) fn is_place_word(&self, word: &str) -> bool {
        self.place_words.contains(word)
    }

    /// An everyday word that names of places are made of all the same.
    pub(super) fn is_place_part(&self, word: &str) -> bool {
        self.place_parts.contains(word)
            || self
                .place_parts
                .iter()
                .any(|part| part.chars().count() >= LONG_STOP && word.starts_with(part.as_str()))
    }

    fn starting(&self, text: &str) -> &[String] {
        text.chars().next().and_then(|c| self.beginnings.get(&c)).map_or(&[], Vec::as_slice)
    }
}
