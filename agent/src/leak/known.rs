//! What one case knows of its people, made ready to be searched for.

use std::collections::{HashMap, HashSet};

use aho_corasick::AhoCorasick;
use zeroize::Zeroizing;

use super::Kind;
use super::dates::Day;
use super::fold::{Folded, Squeezed};
use super::script::Script;

/// Most identifiers of one case; a case that has more cannot be checked and so not be sent.
pub const IDENTIFIERS_MAX: usize = 200_000;
/// Longest name that spellings are looked up for, in letters.
pub(super) const FUZZY_LEN_MAX: usize = 40;
/// Fewest digits of a number that are taken for it.
pub(super) const GRAM: usize = 6;

/// What an identifier is to the case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Name,
    Alias,
    Relative,
    /// Staff, offenders, doctors, interpreters.
    Other,
    Phone,
    /// Papers, accounts, plates, case numbers, file names.
    Number,
    Address,
    /// A village or what is as small.
    Place,
    /// A district: only a hint.
    District,
    Handle,
}

/// How a match is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// A whole name.
    Whole,
    /// One part of a name.
    Part,
    /// A nickname, or two syllables of a longer Burmese name.
    Nick,
    /// Numbers with letters, handles: only between boundaries.
    Code,
    Address,
    Place,
}

/// One thing that is searched for.
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) rule: Rule,
    pub(super) script: Script,
    /// Letters after squeezing.
    pub(super) len: usize,
    /// Made of ordinary English words alone.
    pub(super) is_common: bool,
    /// Only a hint.
    pub(super) is_hint: bool,
}

/// The identifiers of one case, indexed. Build it once, scan with it often.
///
/// Holds names. No `Debug`, `Clone` or `Serialize`. The lists are wiped on drop; the automaton
/// built from them belongs to a library that does not wipe.
pub struct Known {
    pub(super) entries: Vec<Entry>,
    pub(super) forms: Vec<Zeroizing<String>>,
    pub(super) automaton: Option<AhoCorasick>,
    /// Entries by the hash of a Latin skeleton.
    pub(super) skeletons: HashMap<u64, Vec<u32>>,
    /// Entries by the hash of themselves with at most one letter left out.
    pub(super) spellings: HashMap<u64, Vec<u32>>,
    pub(super) numbers: Vec<Zeroizing<String>>,
    pub(super) grams: HashMap<u32, Vec<(u32, u32)>>,
    /// A part of a name, and the first letter of another part.
    pub(super) initials: HashSet<(u64, char)>,
    /// First letters of whole names.
    pub(super) monograms: HashSet<String>,
    pub(super) births: Vec<Day>,
}

impl Known {
    /// The identifiers as an outline: how many of each sort, for people who wonder what is searched.
    pub fn len(&self) -> usize {
        self.entries.len() + self.numbers.len() + self.births.len()
    }

    /// Whether nothing is known at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The squeezed form of an entry.
    pub(super) fn form(&self, index: u32) -> &str {
        self.forms.get(index as usize).map_or("", |form| form.as_str())
    }
}

impl Drop for Known {
    fn drop(&mut self) {
        use zeroize::Zeroize as _;
        for text in self.monograms.drain() {
            Zeroizing::new(text).zeroize();
        }
    }
}

/// What a text looks like to the search: folded and squeezed.
pub(super) struct Page<'a> {
    pub(super) folded: &'a Folded,
    pub(super) squeezed: &'a Squeezed,
}
