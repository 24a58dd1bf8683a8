//! Reads the JSON of a case file and says what is wrong with it without repeating any of it.
//!
//! What stands in a wrong place may be a name, and the messages of a JSON parser quote what they
//! found. So an error is rebuilt from its parts that come from us: the path of known fields, the
//! line, the name of a missing field, what was expected, the nearest code.

use std::fmt::Write as _;

use saphan_protocol::codes::nearest;
use saphan_protocol::tier1::DateError;
use serde_json::error::Category;
use serde_json::value::RawValue;
use serde_path_to_error::{Path, Segment};

use super::dates;
use super::locate::{Step, locate, steps, value_at};
use super::model::Content;
use super::problem::{FieldProblem, Problem, What};
use super::survey::survey;
use super::{CaseFileError, Problems};

/// Parses `json` as one case file and nothing after it.
///
/// # Errors
/// [`CaseFileError::NotText`], [`CaseFileError::CutOff`], [`CaseFileError::NotJson`] and
/// [`CaseFileError::Problems`].
pub(super) fn read(json: &[u8]) -> Result<Content, CaseFileError> {
    let text = str::from_utf8(json).map_err(|error| {
        let good = &json[..error.valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        match error.error_len() {
            Some(_) => CaseFileError::NotText { line },
            None => CaseFileError::CutOff { line },
        }
    })?;
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize::<_, Content>(&mut parser);
    let content = match read {
        Ok(content) => content,
        Err(error) if error.inner().classify() == Category::Data => {
            // What follows a wrong field may be no JSON at all; that comes first.
            whole(text)?;
            let (path, problem) = described(error.path(), error.inner());
            let place = steps(&path);
            let (at, problem) = (locate(text, &place), advised(text, &place, problem));
            let first = Problem { path, at, what: What::Field(problem) };
            return Err(CaseFileError::Problems(Problems(survey(text, first))));
        }
        Err(error) => return Err(described_outside(error.inner())),
    };
    parser.end().map_err(|error| described_outside(&error))?;
    Ok(content)
}

fn whole(text: &str) -> Result<(), CaseFileError> {
    serde_json::from_str::<&RawValue>(text).map(drop).map_err(|error| described_outside(&error))
}

fn described_outside(error: &serde_json::Error) -> CaseFileError {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Eof => CaseFileError::CutOff { line },
        Category::Io | Category::Syntax | Category::Data => CaseFileError::NotJson { line, column },
    }
}

/// Where, in known names only, and what.
pub(super) fn described(path: &Path, error: &serde_json::Error) -> (String, FieldProblem) {
    let text = error.to_string();
    // serde_json appends its position to the message of a text; a tree has none.
    let end = if error.line() == 0 { None } else { text.rfind(" at line ") };
    let problem = problem(end.map_or(text.as_str(), |end| &text[..end]));
    // The last segment of an unknown field is the field itself, which comes from the file.
    let known = path.iter().len() - usize::from(matches!(problem, FieldProblem::Unknown { .. }));
    let steps: Vec<Step> = path
        .iter()
        .take(known)
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect();
    (rendered(&steps), problem)
}

/// Says what to write where a date has a year of the Buddhist era. A year points to nobody.
pub(super) fn advised(text: &str, path: &[Step], problem: FieldProblem) -> FieldProblem {
    let no_date = DateError::Date.to_string();
    if !matches!(&problem, FieldProblem::Value(message) if *message == no_date) {
        return problem;
    }
    let written = value_at(text, path).map(|value| value.trim_start_matches('"'));
    written.and_then(dates::advice).map_or(problem, FieldProblem::Value)
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

/// `persons[0].risk.flags[2]`.
pub(super) fn rendered(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Index(index) => {
                write!(text, "[{index}]").expect("writing to a string cannot fail");
            }
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
        }
    }
    if text.is_empty() { "the file".to_owned() } else { text }
}
