//! Values on the command line that have a form of their own.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use saphan_protocol::codes::{AttachmentType, Code, Service, ServiceStatus};
use saphan_protocol::ids::{NameError, ReferralCode, ReferralId};
use saphan_protocol::section::{Fact, ServiceOutcome};
use saphan_protocol::tier1::PersonNo;
use saphan_protocol::time::UnixSeconds;

/// Most bytes of a case number on the command line.
const CASE_NUMBER_LEN_MAX: usize = 256;

/// A referral as people name it: its short code, or its whole id where two share a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferralRef {
    /// Like 7F3-K2Q.
    Code(ReferralCode),
    /// 32 hexadecimal digits.
    Id(ReferralId),
}

impl FromStr for ReferralRef {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        text.parse().map(Self::Id).or_else(|_| text.parse().map(Self::Code))
    }
}

/// The office's own number of a case, as people type it.
#[derive(Clone)]
pub struct CaseNumber(String);

impl CaseNumber {
    /// The number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CaseNumber {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() || text.len() > CASE_NUMBER_LEN_MAX {
            return Err("a case number has 1 to 256 letters");
        }
        Ok(Self(text.to_owned()))
    }
}

/// A code of one list; the help names them all.
pub(super) fn code<T: Code + Send + Sync>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::CODES.iter().map(|code| code.code()))
        .map(|text| text.parse().expect("only codes of the list pass"))
}

/// Types of files that no case holds: the list `attachment_refused` of `protocol/codes.json`.
pub(super) const ATTACHMENT_REFUSED: [(&str, &str); 3] = [
    (
        "child_abuse_material",
        "images of child abuse never enter this program; law enforcement takes them, and the case \
         holds the number of the police file",
    ),
    ("executable", "programs and documents with macros are refused; print it to a new PDF"),
    ("unscanned", "look at the file first, then say what it is"),
];

/// What a file is. The types that are refused say what to do instead.
pub(super) fn attachment_type(text: &str) -> Result<AttachmentType, String> {
    if let Some((_, what)) = ATTACHMENT_REFUSED.iter().find(|(code, _)| *code == text) {
        return Err((*what).to_owned());
    }
    text.parse().map_err(|_| {
        let codes: Vec<&str> = AttachmentType::CODES.iter().map(|code| code.code()).collect();
        format!("a file is one of: {}", codes.join(", "))
    })
}

/// A person of a referral, as it is shown or as a bare number: `P1` or `1`.
pub(super) fn person(text: &str) -> Result<PersonNo, &'static str> {
    let digits = text.strip_prefix(['P', 'p']).unwrap_or(text);
    digits.parse::<u8>().map_or(Err("a person is named P1 to P64"), PersonNo::try_from)
}

/// A moment with its offset, to the minute.
pub(super) fn moment(text: &str) -> Result<UnixSeconds, &'static str> {
    let wrong = "a time is written like 2026-12-03T09:30+07:00, with the offset of the place";
    let at: jiff::Timestamp = text.parse().map_err(|_| wrong)?;
    u64::try_from(at.as_second()).ok().and_then(|at| at.try_into().ok()).ok_or(wrong)
}

/// What came of a service: `education=completed`.
pub(super) fn service_outcome(text: &str) -> Result<ServiceOutcome, &'static str> {
    let wrong = "an outcome is written like education=completed; see the codes with --help";
    let (service, status) = text.split_once('=').ok_or(wrong)?;
    let service: Service = service.parse().map_err(|_| wrong)?;
    let status: ServiceStatus = status.parse().map_err(|_| wrong)?;
    Ok(ServiceOutcome { status, service })
}

/// One fact of an answer, as `Fact` writes itself: a word, or a kind and its value.
pub(super) fn fact(text: &str) -> Result<Fact, String> {
    const FORM: &str =
        "yes, no, not_known, count=2, date=2026-11-25 or KIND=CODE, like service=maternity";
    let value = match text.split_once('=') {
        None => serde_json::json!(text),
        Some(("count", number)) => {
            let number: u8 = number.parse().map_err(|_| "count=0 to count=255".to_owned())?;
            serde_json::json!({ "count": number })
        }
        Some((kind, value)) => serde_json::json!({ kind: value }),
    };
    // The messages of serde would repeat what was typed, which may be a name.
    serde_json::from_value(value).map_err(|_| format!("a fact is {FORM}"))
}
