//! The case file beside the record that is made of it: what of the file is told, and what stays.

use serde_json::Value;

use super::table::{Row, TABLE};
use crate::casefile::CaseFile;

/// A field that stands in the case file, and what a record of one tier makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside {
    /// The row of the table.
    pub row: &'static Row,
    /// Whether it or its generalised form is told at that tier.
    pub is_told: bool,
}

/// The fields that stand in `case`, in the order of the table. It repeats nothing of what stands there.
pub fn beside(case: &CaseFile, tier: u8) -> Vec<Beside> {
    let Ok(file) = serde_json::from_slice::<Value>(case.as_json_bytes()) else { return Vec::new() };
    TABLE
        .iter()
        .filter(|row| stands_in(&file, row.field))
        .map(|row| Beside { row, is_told: row.first.is_some_and(|first| first <= tier) })
        .collect()
}

/// Whether a path, without the numbers of list entries, leads to something.
fn stands_in(value: &Value, path: &str) -> bool {
    match value {
        Value::Array(entries) => entries.iter().any(|entry| stands_in(entry, path)),
        Value::Object(fields) => {
            let (name, rest) = path.split_once('.').map_or((path, ""), |(name, rest)| (name, rest));
            fields.get(name).is_some_and(|inside| stands_in(inside, rest))
        }
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) | Value::String(_) => path.is_empty(),
    }
}
