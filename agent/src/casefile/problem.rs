//! What is wrong with a case file, and where: never what stands there.

use std::fmt;

use super::CaseProblem;

/// Most problems that are told of one file; a file with more is better made anew.
pub const PROBLEMS_MAX: usize = 64;

/// A place in a text, both counted from 1; columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl Position {
    /// The place of the byte `offset` of `text`; behind the end counts as the end.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self { line, column: before[start..].chars().count() + 1 }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the file, like `persons[0].risk.flags[2]`; made of known names only.
    pub path: String,
    /// Line and column, where the place stands in the text.
    pub at: Option<Position>,
    /// What.
    pub what: What,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(at) = self.at {
            write!(f, "{at}: ")?;
        }
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// One field is not as the layout has it.
    #[error(transparent)]
    Field(FieldProblem),
    /// Each field is right, together they are not.
    #[error(transparent)]
    Together(CaseProblem),
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

/// What a case worker should look at; the file is taken all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where in the file.
    pub path: String,
    /// What to look at.
    pub notice: Notice,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.notice)
    }
}

impl Notice {
    /// Stable name, by which it is said in every language.
    pub fn code(self) -> &'static str {
        match self {
            Self::EvidenceOfMinor => "evidence-of-minor",
            Self::NotLowestAge => "not-lowest-age",
            Self::BonesAlone => "bones-alone",
            Self::NoAgeDisputed => "no-age-disputed",
            Self::AgeAndBirth => "age-and-birth",
            Self::NoConsent => "no-consent",
            Self::NoAssent => "no-assent",
            Self::ConsentEnded => "consent-ended",
            Self::ConsentLong => "consent-long",
            Self::Zawgyi => "zawgyi",
            Self::OwnCodes => "own-codes",
        }
    }
}

/// What to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Notice {
    /// Domain rule (a) on age.
    #[error(
        "evidence says under 18, the decision says adult; treat as a minor until it is resolved"
    )]
    EvidenceOfMinor,
    /// Domain rule (b) on age.
    #[error("the age decided lies above the lowest assessed; the lowest of the margin counts")]
    NotLowestAge,
    /// Domain rule (c) on age.
    #[error("bones alone decide against minority; another method is needed")]
    BonesAlone,
    /// Domain rule (d) on age.
    #[error("a paper shows a false birth date; add the risk flag `age_disputed`")]
    NoAgeDisputed,
    /// The birth date is not that of the age.
    #[error("the age decided and the claimed birth date are more than a year apart")]
    AgeAndBirth,
    /// Nobody agreed.
    #[error("no valid consent covers this person for the receiver; it cannot be referred yet")]
    NoConsent,
    /// A child was not asked.
    #[error("no assent of the child is recorded; ask the child in a language the child speaks")]
    NoAssent,
    /// Ended before the referral was prepared.
    #[error("this consent ended before the referral was prepared; ask again")]
    ConsentEnded,
    /// Longer than a consent may stand.
    #[error(
        "a consent stands 12 months at most, 30 days without the person's word; ask again in time"
    )]
    ConsentLong,
    /// A text of another encoding under the same code points.
    #[error(
        "this text looks like Zawgyi, which others read as other letters; convert it to Unicode and \
         import the file again"
    )]
    Zawgyi,
    /// Codes of the office itself.
    #[error(
        "codes of this office stay in the file and never leave; the receiver reads the others only"
    )]
    OwnCodes,
}
