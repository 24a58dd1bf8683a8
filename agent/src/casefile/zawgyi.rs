//! Finds texts of a case file that are written in Zawgyi.
//!
//! Zawgyi uses the code points of Burmese for other letters. A name in it is another name for every
//! search, and for the partner who once reads it.

use serde_json::Value;

use super::import::rendered;
use super::locate::Step;
use super::problem::{Notice, PROBLEMS_MAX, Warning};
use super::survey::Tree;
use crate::leak::looks_like_zawgyi;

/// At most [`PROBLEMS_MAX`], of a file that was read.
pub(super) fn warnings(json: &[u8]) -> Vec<Warning> {
    let mut found = Vec::new();
    if let Ok(tree) = serde_json::from_slice(json).map(Tree) {
        walk(&tree.0, &mut Vec::new(), &mut found);
    }
    found
}

fn walk(value: &Value, path: &mut Vec<Step>, found: &mut Vec<Warning>) {
    match value {
        Value::String(text) if found.len() < PROBLEMS_MAX && looks_like_zawgyi(text) => {
            found.push(Warning { path: rendered(path), notice: Notice::Zawgyi });
        }
        Value::Array(entries) => {
            for (at, entry) in entries.iter().enumerate() {
                path.push(Step::Index(at));
                walk(entry, path, found);
                path.pop();
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                path.push(Step::Key(name.clone()));
                walk(field, path, found);
                path.pop();
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
