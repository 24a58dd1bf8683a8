//! From a path to its line and column.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::value::RawValue;

use super::problem::Position;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// Into a field.
    Key(String),
    /// Into an entry, from 0.
    Index(usize),
}

/// The steps of `persons[0].risk.flags[2]`.
pub(super) fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let mut pieces = part.split('[');
        let key = pieces.next().unwrap_or_default();
        if !key.is_empty() {
            steps.push(Step::Key(key.to_owned()));
        }
        let indices = pieces.filter_map(|piece| piece.trim_end_matches(']').parse().ok());
        steps.extend(indices.map(Step::Index));
    }
    steps
}

/// Where the value at `path` begins; where the path leads nowhere, the last value on the way.
pub(super) fn locate(text: &str, path: &[Step]) -> Option<Position> {
    let (value, _) = follow(text, path)?;
    let offset = value.get().as_ptr() as usize - text.as_ptr() as usize;
    Some(Position::of(text, offset))
}

/// The value at `path` as it is written, if the path leads to one.
pub(super) fn value_at<'t>(text: &'t str, path: &[Step]) -> Option<&'t str> {
    follow(text, path).filter(|(_, arrived)| *arrived).map(|(value, _)| value.get())
}

/// The last value on the way, and whether it is the end of the way.
fn follow<'t>(text: &'t str, path: &[Step]) -> Option<(&'t RawValue, bool)> {
    let mut here: &RawValue = serde_json::from_str(text).ok()?;
    for step in path {
        let next = match step {
            Step::Key(key) => serde_json::from_str::<HashMap<Cow<'_, str>, &RawValue>>(here.get())
                .ok()
                .and_then(|fields| fields.get(key.as_str()).copied()),
            Step::Index(at) => serde_json::from_str::<Vec<&RawValue>>(here.get())
                .ok()
                .and_then(|entries| entries.get(*at).copied()),
        };
        match next {
            Some(next) => here = next,
            None => return Some((here, false)),
        }
    }
    Some((here, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_line_and_column_in_characters() {
        let text = "{\n \"ນາງ\": 1, \"a\": [{\"b\": 2},\n   {\"b\": [3, 4]}]\n}";

        let at = |path: &str| locate(text, &steps(path)).map(|at| at.to_string()).unwrap();

        assert_eq!(at("ນາງ"), "2:9");
        assert_eq!(at("a[0].b"), "2:24");
        assert_eq!(at("a[1].b[1]"), "3:14");
        assert_eq!(at("a[1].missing"), "3:4");
        assert_eq!(at("the file"), "1:1");
    }
}
