//! Counting, and the proof that parts add up.

use std::collections::{BTreeMap, BTreeSet};

use super::ReportError;
use super::dim::Dim;
use super::records::{NOT_RECORDED, Record};
use super::spec::BlockSpec;

/// A cell: a value in each dimension, or `None` for all values.
pub(super) type At = Vec<Option<String>>;

/// A count in all its cells, totals included.
pub(super) struct Counted {
    pub(super) spec: &'static BlockSpec,
    /// The values of each dimension, `not_recorded` last.
    pub(super) values: Vec<Vec<String>>,
    pub(super) cells: BTreeMap<At, u64>,
}

/// Counts a block. Every cell, also a total, is the number of distinct units in it.
pub(super) fn count(spec: &'static BlockSpec, records: &[Record]) -> Counted {
    let matching = records.iter().filter(|record| {
        spec.only.iter().all(|(dim, value)| record.values.get(dim).is_some_and(|is| is == value))
    });
    let mut values: Vec<BTreeSet<(bool, String)>> = vec![BTreeSet::new(); spec.by.len()];
    let mut keys: BTreeMap<At, BTreeSet<u64>> = BTreeMap::new();
    for record in matching {
        let own: Vec<String> = spec.by.iter().map(|dim| value(record, *dim)).collect();
        for (all, value) in values.iter_mut().zip(&own) {
            all.insert((value == NOT_RECORDED, value.clone()));
        }
        for mask in 0..1_usize << own.len() {
            keys.entry(masked(&own, mask)).or_default().insert(record.key);
        }
    }
    for all in &mut values {
        all.insert((true, NOT_RECORDED.to_owned()));
    }
    let values: Vec<Vec<String>> =
        values.into_iter().map(|all| all.into_iter().map(|(_, value)| value).collect()).collect();
    let cells = places(&values)
        .into_iter()
        .map(|at| {
            let count = keys.get(&at).map_or(0, |keys| keys.len() as u64);
            (at, count)
        })
        .collect();
    Counted { spec, values, cells }
}

pub(super) fn value(record: &Record, dim: Dim) -> String {
    record.values.get(&dim).cloned().unwrap_or_else(|| NOT_RECORDED.to_owned())
}

/// The cell with a value in each dimension of `mask`, and all values of the others.
pub(super) fn masked(values: &[String], mask: usize) -> At {
    values
        .iter()
        .enumerate()
        .map(|(at, value)| (mask >> at & 1 == 1).then(|| value.clone()))
        .collect()
}

/// Every cell of the cube: each value and the total in each dimension.
fn places(values: &[Vec<String>]) -> Vec<At> {
    let mut all: Vec<At> = vec![Vec::new()];
    for own in values {
        let own: Vec<Option<String>> = own.iter().cloned().map(Some).chain([None]).collect();
        all = all
            .into_iter()
            .flat_map(|at| {
                own.iter().map(move |value| {
                    let mut at = at.clone();
                    at.push(value.clone());
                    at
                })
            })
            .collect();
    }
    all
}

impl Counted {
    /// Holds every total against its parts.
    ///
    /// # Errors
    /// [`ReportError::Sums`]: a unit was counted twice or lost, and nothing of it may be printed.
    pub(super) fn check(&self) -> Result<(), ReportError> {
        for (at, total) in &self.cells {
            for (dim, values) in
                self.values.iter().enumerate().filter(|(dim, _)| at[*dim].is_none())
            {
                let parts: u64 = values
                    .iter()
                    .map(|value| {
                        let mut part = at.clone();
                        part[dim] = Some(value.clone());
                        self.cells.get(&part).copied().unwrap_or_default()
                    })
                    .sum();
                if parts != *total {
                    return Err(ReportError::Sums(self.spec.id));
                }
            }
        }
        Ok(())
    }
}
