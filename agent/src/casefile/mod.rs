//! Case files: everything an office knows about a case, read from `saphan.casefile/0`.
//!
//! A file is read whole or not at all. [`CaseFile::parse`] knows every field and every code, and
//! its errors say where and what without repeating the file: a mistyped code may be a name.

use std::fmt;

use saphan_protocol::cbor;
use saphan_protocol::codes::AttachmentType;
use saphan_protocol::ids::{Digest, PartnerId};
use serde_bytes::Bytes;
use zeroize::Zeroizing;

#[cfg(test)]
pub(crate) mod any;
mod check;
mod dates;
pub mod export;
mod import;
pub mod layout;
mod locate;
pub mod model;
pub mod person;
mod problem;
pub mod sheet;
mod survey;
mod text;
mod warn;
mod zawgyi;

pub use check::CaseProblem;
pub use problem::{FieldProblem, Notice, PROBLEMS_MAX, Position, Problem, Warning, What};
pub(crate) use survey::Tree;
pub use text::{CASE_TEXT_LEN_MAX, CaseText, Codes, LIST_LEN_MAX, List, LocalRef};

use model::Content;

/// Largest case file, in bytes.
pub const CASE_FILE_LEN_MAX: usize = 16 * 1024 * 1024;

/// Why a file is no case file. No message repeats anything that stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseFileError {
    /// Larger than [`CASE_FILE_LEN_MAX`].
    #[error("the file has {len} bytes, a case file at most 16 MiB; import attachments one by one")]
    TooLarge {
        /// Its length in bytes.
        len: usize,
    },
    /// Ends before its end.
    #[error("the file is cut off at line {line}; copy it again from its source")]
    CutOff {
        /// The last line.
        line: usize,
    },
    /// No JSON, or something after the end.
    #[error("line {line}, column {column} is not JSON; export the case file again")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// Not UTF-8.
    #[error("line {line} is not UTF-8 text; save the file as UTF-8 and import it again")]
    NotText {
        /// Line, from 1.
        line: usize,
    },
    /// Read to its end, and something in it is wrong.
    #[error("{0}")]
    Problems(Problems),
}

/// What is wrong with a file, at least one thing and at most [`PROBLEMS_MAX`], in the order of the
/// file. Fields that do not fit together are sought only where each is right by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        if self.0.len() >= PROBLEMS_MAX {
            writeln!(f, "there may be more")?;
        }
        f.write_str("correct it and import the file again")
    }
}

impl CaseFileError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "case-file-too-large",
            Self::CutOff { .. } => "case-file-cut-off",
            Self::NotJson { .. } => "case-file-not-json",
            Self::NotText { .. } => "case-file-not-text",
            Self::Problems(_) => "case-file-problems",
        }
    }
}

/// One case file: the bytes as they came, to be sealed in the store, and what they mean.
///
/// Holds names and stories. No `Debug`, `Clone` or `Serialize`; text and bytes are wiped on drop.
pub struct CaseFile {
    json: Zeroizing<Vec<u8>>,
    content: Content,
    attached: Vec<AttachmentType>,
}

impl CaseFile {
    /// Reads a case file.
    ///
    /// # Errors
    /// [`CaseFileError::TooLarge`] before anything is read; then [`CaseFileError::NotJson`] and its like, or all that is wrong.
    pub fn parse(json: Zeroizing<Vec<u8>>) -> Result<Self, CaseFileError> {
        if json.len() > CASE_FILE_LEN_MAX {
            return Err(CaseFileError::TooLarge { len: json.len() });
        }
        let content = import::read(&json)?;
        let wrong = check::check(&content);
        if !wrong.is_empty() {
            let text = str::from_utf8(&json).unwrap_or_default();
            return Err(CaseFileError::Problems(Problems(located(text, wrong))));
        }
        Ok(Self { json, content, attached: Vec::new() })
    }

    /// With the files that the office keeps for the case.
    pub fn with_attached(self, attached: Vec<AttachmentType>) -> Self {
        Self { attached, ..self }
    }

    /// What there is of each type: as many as the file lists, or as are attached, whichever is more.
    /// A file lists papers that nobody has scanned, and one may be attached that it does not list.
    pub fn attachment_types(&self) -> Vec<AttachmentType> {
        let listed = self.content.attachments.iter().map(|file| file.attachment_type);
        let mut types: Vec<AttachmentType> = listed.collect();
        let count = |all: &[AttachmentType], one| all.iter().filter(|it| **it == one).count();
        for one in &self.attached {
            if count(&types, *one) < count(&self.attached, *one) {
                types.push(*one);
            }
        }
        types
    }

    /// Hash of all that a record can be made of: the file, and the types of what is attached.
    pub fn digest(&self) -> Digest {
        let whole = (Bytes::new(&self.json), &self.attached);
        Digest::of(&Zeroizing::new(cbor::encode(&whole)))
    }

    /// What a case worker should look at, at most [`PROBLEMS_MAX`]: of the texts first, then of what
    /// they say.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut found = zawgyi::warnings(&self.json);
        found.extend(warn::warnings(&self.content));
        found.truncate(PROBLEMS_MAX);
        found
    }

    /// The file as it came.
    pub fn as_json_bytes(&self) -> &[u8] {
        &self.json
    }

    /// What the file says.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The office's own number of the case. It never leaves the office before the identity does.
    pub fn local_case_no(&self) -> &CaseText {
        &self.content.case.local_case_no
    }

    /// The office that keeps the case.
    pub fn origin_partner(&self) -> &PartnerId {
        &self.content.case.origin_partner
    }

    /// The receiver of the referral that is being prepared.
    pub fn to_partner(&self) -> &PartnerId {
        &self.content.referral.to_partner
    }
}

fn located(text: &str, wrong: Vec<(String, CaseProblem)>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = wrong
        .into_iter()
        .take(PROBLEMS_MAX)
        .map(|(path, problem)| {
            let at = locate::locate(text, &locate::steps(&path));
            Problem { path, at, what: What::Together(problem) }
        })
        .collect();
    problems.sort_by_key(|problem| problem.at);
    problems
}

#[cfg(test)]
mod tests;
