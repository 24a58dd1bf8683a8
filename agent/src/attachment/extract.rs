//! The text of an attachment, and how much of it a machine could read.

use serde::Serialize;
use zeroize::Zeroizing;

/// How much of what people see the text holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Complete {
    /// All of it.
    Complete,
    /// Not all; a person has to look at the rest.
    Partly(Vec<&'static str>),
    /// None of it: a scan, a photograph, handwriting.
    None(&'static str),
}

/// The text of an attachment. It cannot be printed, and is wiped when dropped.
pub struct Extract {
    /// The text.
    pub text: Zeroizing<String>,
    /// How much of the attachment it is.
    pub complete: Complete,
}

impl Extract {
    pub(super) fn new(text: String, complete: Complete) -> Self {
        Self { text: Zeroizing::new(text), complete }
    }
}
