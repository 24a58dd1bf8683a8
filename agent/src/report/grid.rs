//! A count as rows and columns, as people read it.

use std::collections::BTreeMap;

use super::count::At;
use super::records::NOT_RECORDED;
use super::{Block, Told};

/// A count in rows of its first dimensions and columns of its last.
pub struct Grid {
    /// The dimensions of the rows.
    pub by: Vec<String>,
    /// The values of the last dimension, all of them together last; only that, where there is one
    /// dimension.
    pub columns: Vec<Option<String>>,
    /// Rows in which nobody is are left out, but what is not recorded is always there.
    pub rows: Vec<Row>,
}

/// One row.
pub struct Row {
    /// Its value in each dimension of the rows; `None` for all values.
    pub of: At,
    /// What is told in each column.
    pub told: Vec<Told>,
    /// What is told of all columns together.
    pub all: Told,
}

impl Grid {
    /// The rows and columns of a block.
    pub fn of(block: &Block) -> Self {
        let cells: BTreeMap<&At, Told> =
            block.cells.iter().map(|cell| (&cell.of, cell.value)).collect();
        let last = block.by.len() - 1;
        let (columns, rows) = values(block, last);
        let told = |row: &At, column: &Option<String>| {
            let mut at = row.clone();
            if last > 0 {
                at.push(column.clone());
            }
            cells.get(&at).copied().unwrap_or(Told::Exact { count: 0 })
        };
        let rows = rows.into_iter().filter_map(|of| {
            let all = told(&of, &None);
            let plain = matches!(of.as_slice(), [only] if rank(only).0 > 0);
            let whole = of.iter().all(Option::is_none);
            let is_empty = all == Told::Exact { count: 0 };
            let told = columns.iter().map(|column| told(&of, column)).collect();
            (!is_empty || plain || whole).then_some(Row { of, told, all })
        });
        let rows = rows.collect();
        Self { by: block.by.iter().take(last.max(1)).cloned().collect(), columns, rows }
    }
}

/// The values of the columns, and those of the rows, in the order in which they are shown.
fn values(block: &Block, last: usize) -> (Vec<Option<String>>, Vec<At>) {
    let mut columns: Vec<Option<String>> = Vec::new();
    let mut rows: Vec<At> = Vec::new();
    for cell in &block.cells {
        let (row, column) = match cell.of.split_last() {
            Some((column, row)) if last > 0 => (row.to_vec(), column.clone()),
            Some(_) | None => (cell.of.clone(), None),
        };
        if !columns.contains(&column) {
            columns.push(column);
        }
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    columns.sort_by_key(rank);
    rows.sort_by_key(|row| row.iter().map(rank).collect::<Vec<_>>());
    (columns, rows)
}

/// Totals and what is not recorded come last.
fn rank(value: &Option<String>) -> (u8, String) {
    match value.as_deref() {
        Some(NOT_RECORDED) => (1, String::new()),
        Some(value) => (0, value.to_owned()),
        None => (2, String::new()),
    }
}
