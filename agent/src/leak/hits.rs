//! Findings on their way: where layers put them, and how they are joined and numbered.

use std::collections::{BTreeMap, HashMap};

use super::finding::{Finding, Kind, Level, Reason};
use super::fold::Folded;
use super::spelling::hash;

/// Most findings of one text before it counts as one that cannot be checked.
pub const FINDINGS_MAX: usize = 100_000;

/// A text that cannot be checked is one finding from end to end.
pub(super) fn too_much(text: &str) -> Finding {
    Finding {
        start: 0,
        end: u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
        kind: Kind::Text,
        level: Level::Stop,
        reason: Reason::TooMuch,
        suggestion: "[REMOVED]".to_owned(),
    }
}

/// Findings on their way: spans of the original, and what the same thing is recognised by.
#[derive(Default)]
pub(super) struct Hits(Vec<Hit>);

struct Hit {
    start: u32,
    end: u32,
    kind: Kind,
    level: Level,
    reason: Reason,
    same: u64,
}

impl Hits {
    pub(super) fn is_full(&self) -> bool {
        self.0.len() > FINDINGS_MAX
    }

    /// Where places and addresses were found.
    pub(super) fn places(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let places = self.0.iter().filter(|hit| matches!(hit.kind, Kind::Place | Kind::Address));
        places.map(|hit| (hit.start, hit.end))
    }

    /// Takes a finding on: bytes of the folded text.
    pub(super) fn add(
        &mut self,
        of: &Folded,
        start: usize,
        end: usize,
        kind: Kind,
        level: Level,
        why: Reason,
    ) {
        let Some(text) = of.text.get(start..end).filter(|text| !text.is_empty()) else { return };
        if self.is_full() {
            return;
        }
        let same = hash(text.chars().filter(|c| c.is_alphanumeric()));
        let (start, end) = of.span(start, end);
        self.0.push(Hit { start, end, kind, level, reason: why, same });
    }

    /// Sorts, joins what overlaps, and numbers the placeholders. Of overlapping findings the stronger
    /// one, then the longer one gives its kind.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        self.0.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
        let mut joined: Vec<Hit> = Vec::new();
        for hit in self.0 {
            let Some(last) = joined.last_mut().filter(|last| hit.start < last.end) else {
                joined.push(hit);
                continue;
            };
            let end = last.end.max(hit.end);
            let len = |hit: &Hit| hit.end - hit.start;
            let is_stronger = (hit.level, len(&hit)) > (last.level, len(last));
            if is_stronger {
                *last = Hit { start: last.start, ..hit };
            }
            last.end = end;
        }
        let mut seen: HashMap<(&str, u64), usize> = HashMap::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let number = |hit: Hit| {
            let word = hit.kind.placeholder();
            let number = *seen.entry((word, hit.same)).or_insert_with(|| {
                let count = counts.entry(word).or_default();
                *count += 1;
                *count
            });
            let Hit { start, end, kind, level, reason, .. } = hit;
            let suggestion = if matches!(kind, Kind::Name | Kind::Alias) {
                "[SURVIVOR]".to_owned()
            } else if kind == Kind::Dob {
                "an age band".to_owned()
            } else if kind == Kind::Combination {
                "less exactly, or leave it out".to_owned()
            } else {
                format!("[{word}-{number}]")
            };
            Finding { start, end, kind, level, reason, suggestion }
        };
        joined.into_iter().map(number).collect()
    }
}
