//! Reads the JSON of a case file and says what is wrong with it without repeating any of it.
//!
//! What stands in a wrong place may be a name, and the messages of a JSON parser quote what they
//! found. So an error is rebuilt from its parts that come from us: the path of known fields, the
//! line, the name of a missing field, what was expected, the nearest code.

use std::fmt::Write as _;

use saphan_protocol::codes::nearest;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

use super::model::Content;
use super::{CaseFileError, FieldProblem};

/// Parses `json` as one case file and nothing after it.
///
/// # Errors
/// [`CaseFileError::CutOff`], [`CaseFileError::NotJson`] and [`CaseFileError::Field`].
pub(super) fn read(json: &[u8]) -> Result<Content, CaseFileError> {
    let mut parser = serde_json::Deserializer::from_slice(json);
    let content: Content = serde_path_to_error::deserialize(&mut parser).map_err(|error| {
        let path = error.path().clone();
        described(&path, &error.into_inner())
    })?;
    parser.end().map_err(|error| described_outside(&error))?;
    Ok(content)
}

fn described_outside(error: &serde_json::Error) -> CaseFileError {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Eof => CaseFileError::CutOff { line },
        Category::Io | Category::Syntax | Category::Data => CaseFileError::NotJson { line, column },
    }
}

fn described(path: &Path, error: &serde_json::Error) -> CaseFileError {
    if error.classify() != Category::Data {
        return described_outside(error);
    }
    let line = error.line();
    let text = error.to_string();
    // serde_json appends its position to the message.
    let message = text.rfind(" at line ").map_or(text.as_str(), |end| &text[..end]);
    let problem = problem(message);
    // The last segment of an unknown field is the field itself, which comes from the file.
    let known = path.iter().len() - usize::from(matches!(problem, FieldProblem::Unknown { .. }));
    CaseFileError::Field { path: rendered(path, known), line, problem }
}

/// Sorts the message of serde's derived code, whose beginnings are fixed; any other message was
/// made by one of our types, and those never repeat a value.
fn problem(message: &str) -> FieldProblem {
    let quoted = |rest: &str| rest.split('`').next().unwrap_or_default().to_owned();
    if let Some(rest) = message.strip_prefix("missing field `") {
        return FieldProblem::Missing { field: quoted(rest) };
    }
    if let Some(rest) = message.strip_prefix("duplicate field `") {
        return FieldProblem::Repeated { field: quoted(rest) };
    }
    for unknown in ["unknown field `", "unknown variant `"] {
        if let Some(rest) = message.strip_prefix(unknown) {
            let near = nearest_expected(rest);
            return if unknown.contains("field") {
                FieldProblem::Unknown { near }
            } else {
                FieldProblem::Value(match near {
                    Some(near) => format!("not a value of this list; the nearest one is `{near}`"),
                    None => "not a value of this list".to_owned(),
                })
            };
        }
    }
    for fixed in ["invalid type: ", "invalid value: ", "invalid length "] {
        if message.starts_with(fixed) {
            return FieldProblem::WrongType { expected: after_last(message, ", expected ") };
        }
    }
    FieldProblem::Value(message.to_owned())
}

/// What follows the last `mark`: that part of a message is written by code. The value before it is
/// not, and may itself contain the mark.
fn after_last(message: &str, mark: &str) -> String {
    message.rfind(mark).map_or("another value", |at| &message[at + mark.len()..]).to_owned()
}

/// The nearest of the names that the message lists behind its last `expected`.
fn nearest_expected(rest: &str) -> Option<String> {
    const MARK: &str = "`, expected ";
    let at = rest.rfind(MARK)?;
    // The listed names stand between backquotes: every second piece.
    let listed = rest[at + MARK.len()..].split('`').skip(1).step_by(2);
    nearest(&rest[..at], listed).map(str::to_owned)
}

/// `persons[0].risk.flags[2]` from the first `known` segments.
fn rendered(path: &Path, known: usize) -> String {
    let mut text = String::new();
    for segment in path.iter().take(known) {
        match segment {
            Segment::Seq { index } => {
                write!(text, "[{index}]").expect("writing to a string cannot fail");
            }
            Segment::Map { key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    if text.is_empty() { "the file".to_owned() } else { text }
}
