//! Tables and outlines for people.

use std::fmt::Write as _;

use serde_json::Value;

use crate::said::width::{columns, padded};

const KEY_WIDTH: usize = 24;

/// Rows under a head, each column as wide as its widest cell.
pub(super) fn table<const N: usize>(
    head: [String; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let rows: Vec<[String; N]> = std::iter::once(head).chain(rows).collect();
    let width =
        |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(&padded(cell, width + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Widest first column beside which a second one still fits on a screen, in characters.
const BESIDE_MAX: usize = 72;

/// Lines with others to their right; where a line is too wide, what stands beside it comes below it.
pub(super) fn beside(left: &str, right: impl Iterator<Item = String>) -> String {
    let width = left.lines().map(|line| line.chars().count()).filter(|len| *len <= BESIDE_MAX);
    let width = width.max().unwrap_or_default();
    let (mut text, mut right) = (String::new(), right.peekable());
    for line in left.lines() {
        let fits = line.chars().count() <= width;
        match right.next_if(|_| fits) {
            Some(beside) => writeln!(text, "{line:width$}  | {beside}"),
            None => writeln!(text, "{line}"),
        }
        .expect("strings take every text");
    }
    for beside in right {
        writeln!(text, "{:width$}  | {beside}", "").expect("strings take every text");
    }
    text
}

/// A record as indented lines: a name and its value, lists of plain values on one line.
pub(super) fn write(text: &mut String, record: &Value) {
    write_at(text, record, 1);
}

fn write_at(text: &mut String, record: &Value, depth: usize) {
    let Value::Object(fields) = record else { return };
    let indent = "  ".repeat(depth);
    for (name, value) in fields {
        match value {
            Value::Array(entries) if entries.iter().any(Value::is_object) => {
                for (at, entry) in entries.iter().enumerate() {
                    writeln!(text, "{indent}{name} {}", at + 1).expect("strings take every text");
                    write_at(text, entry, depth + 1);
                }
            }
            Value::Object(_) => {
                writeln!(text, "{indent}{name}").expect("strings take every text");
                write_at(text, value, depth + 1);
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => {
                let shown = plain_text(value);
                if !shown.is_empty() {
                    writeln!(text, "{indent}{name:KEY_WIDTH$} {shown}")
                        .expect("strings take every text");
                }
            }
        }
    }
}

fn plain_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(entries) => entries.iter().map(plain_text).collect::<Vec<_>>().join(", "),
        Value::Object(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["ລາວ".to_owned(), "x".to_owned()], ["nkw-la".to_owned(), "y".to_owned()]];

        let shown = table(["A", "B"].map(str::to_owned), rows.into_iter());

        assert_eq!(shown, "A       B\nລາວ     x\nnkw-la  y\n");
    }

    #[test]
    fn lines_stand_beside_others_and_below_what_is_too_wide() {
        let wide = "x".repeat(BESIDE_MAX + 1);
        let right = ["one", "two", "three"].map(str::to_owned);

        let shown = beside(&format!("ab\n{wide}\nabc\n"), right.into_iter());

        assert_eq!(shown, format!("ab   | one\n{wide}\nabc  | two\n     | three\n"));
    }

    #[test]
    fn a_record_becomes_an_outline() {
        let mut text = String::new();

        write(
            &mut text,
            &serde_json::json!({ "kind": "transfer", "persons": [{ "minor": true, "none": [] }] }),
        );

        assert_eq!(
            text,
            "  kind                     transfer\n  persons 1\n    minor                    yes\n"
        );
    }
}
