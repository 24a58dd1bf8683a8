//! Case files: everything an office knows about a case, read from `saphan.casefile/0`.
//!
//! A file is read whole or not at all. [`CaseFile::parse`] knows every field and every code, and
//! its errors say where and what without repeating the file.

use zeroize::Zeroizing;

use saphan_protocol::ids::PartnerId;

mod check;
mod import;
pub mod model;
pub mod person;
mod text;

pub use check::CaseProblem;
pub use text::{CASE_TEXT_LEN_MAX, CaseText, LIST_LEN_MAX, List, LocalRef};

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
    /// A field is not as the layout has it.
    #[error("{path}, line {line}: {problem}; correct it and import the file again")]
    Field {
        /// Where in the file, like `persons[0].risk.flags[2]`.
        path: String,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        problem: FieldProblem,
    },
    /// Each field is right, together they are not.
    #[error("{path}: {problem}; correct it and import the file again")]
    Inconsistent {
        /// Where in the file.
        path: String,
        /// What is wrong.
        problem: CaseProblem,
    },
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldProblem {
    /// The layout has no such field.
    #[error("unknown field{}", .near.as_ref().map(|name| format!(", perhaps `{name}`")).unwrap_or_default())]
    Unknown {
        /// The field of the layout that is spelt most alike.
        near: Option<String>,
    },
    /// A field is missing.
    #[error("`{field}` is missing")]
    Missing {
        /// Its name.
        field: String,
    },
    /// A field stands twice.
    #[error("`{field}` stands twice")]
    Repeated {
        /// Its name.
        field: String,
    },
    /// Another kind of value.
    #[error("wrong kind of value, expected {expected}")]
    WrongType {
        /// What belongs there.
        expected: String,
    },
    /// The right kind, but not a value of its list or shape.
    #[error("{0}")]
    Value(String),
}

impl CaseFileError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "case-file-too-large",
            Self::CutOff { .. } => "case-file-cut-off",
            Self::NotJson { .. } => "case-file-not-json",
            Self::Field { .. } => "case-file-field",
            Self::Inconsistent { .. } => "case-file-inconsistent",
        }
    }
}

/// One case file: the bytes as they came, to be sealed in the store, and what they mean.
///
/// Holds names and stories. No `Debug`, `Clone` or `Serialize`; text and bytes are wiped on drop.
pub struct CaseFile {
    json: Zeroizing<Vec<u8>>,
    content: Content,
}

impl CaseFile {
    /// Reads a case file.
    ///
    /// # Errors
    /// [`CaseFileError::TooLarge`] before anything is read; then the first thing that is wrong.
    pub fn parse(json: Zeroizing<Vec<u8>>) -> Result<Self, CaseFileError> {
        if json.len() > CASE_FILE_LEN_MAX {
            return Err(CaseFileError::TooLarge { len: json.len() });
        }
        let content = import::read(&json)?;
        check::check(&content)?;
        Ok(Self { json, content })
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

#[cfg(test)]
mod tests;
