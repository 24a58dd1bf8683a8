//! What was left behind, by kind: a list that may be shown, since it holds none of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something that was left behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removed {
    /// What it was, like `GPS position`.
    pub what: String,
    /// How many.
    pub count: u32,
    /// Where in the file it stood, like `EXIF`.
    #[serde(rename = "where")]
    pub place: String,
}

/// Counts what is left behind.
#[derive(Default)]
pub(super) struct Tally(BTreeMap<(&'static str, &'static str), u32>);

impl Tally {
    pub(super) fn add(&mut self, what: &'static str, place: &'static str) {
        self.add_many(what, place, 1);
    }

    pub(super) fn add_many(&mut self, what: &'static str, place: &'static str, count: usize) {
        if count > 0 {
            let known = self.0.entry((what, place)).or_default();
            *known = known.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for ((what, place), count) in other.0 {
            let known = self.0.entry((what, place)).or_default();
            *known = known.saturating_add(count);
        }
    }

    pub(super) fn into_list(self) -> Vec<Removed> {
        let entry = |((what, place), count): ((&str, &str), u32)| Removed {
            what: what.to_owned(),
            place: place.to_owned(),
            count,
        };
        self.0.into_iter().map(entry).collect()
    }
}
