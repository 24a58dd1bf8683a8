//! What stands in the places of a message about a failure, so that it can be said in every language. Nothing
//! of it tells who somebody is.

use std::fmt;
use std::io;
use std::path::Path;

use saphan_certs::issued::IssuedError;
use saphan_certs::x509::CertificateError;
use saphan_protocol::bundle::BundleError;
use saphan_protocol::codes::{Code, Service};
use saphan_protocol::door::DoorRefusal;
use saphan_protocol::safe_text::TextError;
use saphan_protocol::time::UnixSeconds;

use super::Failure;
use crate::attachment::AttachmentError;
use crate::backup::BackupError;
use crate::casefile::sheet::{MapError, SheetError};
use crate::casefile::{CaseFileError, CaseProblem, FieldProblem, Problem, What};
use crate::config::ConfigError;
use crate::disclosure::{Finding, Tier1Refusal};
use crate::keyring::KeyringError;
use crate::office::OfficeError;
use crate::report::ReportError;
use crate::service::Trouble;

/// What stands in one place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Words that are the same in every language: a path, a reference, a partner code.
    Text(String),
    /// How many.
    Count(usize),
    /// A moment, as the reader's language writes it.
    Moment(UnixSeconds),
    /// A code of a list, by its name.
    Code(&'static str, String),
    /// Another message, with places of its own.
    Message(String, Places),
    /// Several of these.
    All(Vec<Detail>),
}

/// The places of a message.
pub type Places = Vec<(&'static str, Detail)>;

impl From<usize> for Detail {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<String> for Detail {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<UnixSeconds> for Detail {
    fn from(at: UnixSeconds) -> Self {
        Self::Moment(at)
    }
}

impl Detail {
    /// Words that are the same in every language.
    pub fn text(value: impl fmt::Display) -> Self {
        Self::Text(value.to_string())
    }

    /// A code by its name.
    pub fn code<T: Code>(code: T) -> Self {
        Self::Code(T::LIST, code.code().to_owned())
    }

    /// The message `part-name`.
    pub fn message(part: &str, name: &str) -> Self {
        Self::Message(format!("{part}-{name}"), Places::new())
    }
}

impl Failure {
    /// With words in the place `name` of the message, the same in every language.
    pub fn with(self, name: &'static str, value: impl fmt::Display) -> Self {
        self.detailed(name, Detail::text(value))
    }

    /// With a detail in the place `name` of the message.
    pub fn detailed(mut self, name: &'static str, detail: impl Into<Detail>) -> Self {
        self.places.push((name, detail.into()));
        self
    }

    /// With the file that it is about.
    pub fn file(self, path: &Path) -> Self {
        self.with("file", path.display())
    }

    /// With the file that it is about, and what the system says.
    pub fn disk(self, path: &Path, error: &io::Error) -> Self {
        self.file(path).with("detail", error)
    }

    /// Said by the message `id` instead of that of its code.
    pub fn said(self, id: &'static str) -> Self {
        Self { said: Some(id), ..self }
    }
}

fn one(name: &'static str, value: impl fmt::Display) -> Places {
    vec![(name, Detail::text(value))]
}

fn referral(code: impl fmt::Display) -> Places {
    one("referral", code)
}

pub(super) fn of_office(error: &OfficeError) -> Places {
    use OfficeError as E;
    match error {
        E::CaseFile(error) => of_case_file(error),
        E::Refused(refusal) => of_refusal(refusal),
        E::Attachment(error) => of_attachment(error),
        E::Report(error) => of_report(error),
        E::NoSuchReferral(code)
        | E::AmbiguousCode(code)
        | E::NotArrived(code)
        | E::NotInReferral(code)
        | E::NoSuchQuestion(code)
        | E::OwnDraft(code)
        | E::NoDraft(code)
        | E::StillDraft(code)
        | E::DraftVoid { code, .. }
        | E::NothingLeft(code)
        | E::AlreadyLeft(code)
        | E::NotTold(code)
        | E::NotLetRead(code)
        | E::NoIdentity(code)
        | E::IdentityOver(code) => referral(code),
        E::NoSuchAttachment(number)
        | E::OwnKept(number)
        | E::NothingKept(number)
        | E::KeptVoid { attachment: number, .. } => one("number", number),
        E::Reworded(number) => one("number", number),
        E::NotAPartner(partner)
        | E::NoNewKey(partner)
        | E::Ourselves(partner)
        | E::NotOurCase(partner)
        | E::NotCompared(partner)
        | E::NumberDiffers(partner)
        | E::NoKeyOf(partner) => one("partner", partner),
        E::NoSuchOfficer(officer) | E::OfficerExists(officer) | E::CannotRead(officer) => {
            one("officer", officer)
        }
        E::LastOfficer(role) => vec![("role", Detail::code(*role))],
        E::NotPermitted { permission, ask } => {
            vec![("permission", Detail::code(*permission)), ("role", Detail::code(*ask))]
        }
        E::CannotTake { to, obstacles } => {
            let all = obstacles.iter().map(|one| Detail::message("obstacle", one.as_str()));
            vec![("partner", Detail::text(to)), ("obstacles", Detail::All(all.collect()))]
        }
        E::AlreadyReferred { code, to } => {
            vec![("referral", Detail::text(code)), ("partner", Detail::text(to))]
        }
        E::NotPossible { code, state, step } => vec![
            ("referral", Detail::text(code)),
            ("state", Detail::message("state", state.as_str())),
            ("step", Detail::message("step", step.as_str())),
        ],
        E::TooLate { code, at } => vec![("referral", Detail::text(code)), ("at", (*at).into())],
        E::TooEarly { code, from } => {
            vec![("referral", Detail::text(code)), ("from", Detail::text(from))]
        }
        E::ServiceOutcomes { code, services } => {
            let all = services.split(", ").map(|one| Detail::Code(Service::LIST, one.to_owned()));
            vec![("referral", Detail::text(code)), ("services", Detail::All(all.collect()))]
        }
        E::Bundle(error) => of_bundle(error),
        E::Store(_)
        | E::NoSuchCase
        | E::CaseChanged
        | E::FileChanged
        | E::Elsewhere
        | E::OwnName
        | E::Profile(_)
        | E::Clock
        | E::NotPhoned
        | E::PreviewChanged
        | E::Moment
        | E::HandoverOutcome
        | E::NoContacts
        | E::LeakCheck(_)
        | E::BasisReason
        | E::NeedsStaff
        | E::Roles
        | E::Number(_)
        | E::NoMemory(_)
        | E::Released(_)
        | E::NobodyBeside
        | E::GlassKey
        | E::Reason
        | E::Release
        | E::TooLarge(_)
        | E::Record(_)
        | E::Blob(_)
        | E::BlobNotHere
        | E::NoHubWord
        | E::Vault(_) => Places::new(),
    }
}

fn of_bundle(error: &BundleError) -> Places {
    use BundleError as E;
    match error {
        E::Sender(partner) => one("partner", partner),
        E::TooOld { at } => vec![("at", (*at).into())],
        E::Malformed(_)
        | E::Damaged
        | E::NotOurs
        | E::Directory(_)
        | E::Note(_)
        | E::Envelope(_)
        | E::Prekey(_)
        | E::OtherSender
        | E::OwnWord(_) => Places::new(),
    }
}

pub(crate) fn of_refusal(refusal: &Tier1Refusal) -> Places {
    use Tier1Refusal as R;
    match refusal {
        R::Incomplete { person, part } => {
            let part = match *part {
                "the risk assessment" => Detail::message("lacking", "risk"),
                "how far the best-interest decision is" => {
                    Detail::message("lacking", "best-interest")
                }
                _ => Detail::message("lacking", "constraints"),
            };
            vec![("person", Detail::text(person)), ("part", part)]
        }
        R::CameOfAge { person }
        | R::ServiceForOther { person }
        | R::Consent { person, .. }
        | R::NotSent { person }
        | R::ConsentNotTold { person } => one("person", person),
        R::Findings(found) => vec![("count", found.len().into())],
        R::Settlement { number } => one("number", number),
        R::Text { problem: TextError::TooLong { max }, .. } => one("max", max),
        R::Text { problem: TextError::Empty | TextError::Hidden, .. }
        | R::OtherReceiver
        | R::DatedInFuture
        | R::Record(_)
        | R::LeakCheck(_)
        | R::Later(_)
        | R::TooLong => Places::new(),
    }
}

pub(super) fn of_case_file(error: &CaseFileError) -> Places {
    use CaseFileError as E;
    match error {
        E::CutOff { line } | E::NotText { line } => one("line", line),
        E::NotJson { line, column } => {
            vec![("line", Detail::text(line)), ("column", Detail::text(column))]
        }
        E::Problems(problems) => vec![("count", problems.iter().count().into())],
        E::TooLarge { .. } => Places::new(),
    }
}

/// Each passage that would say who somebody is.
pub(super) fn found(found: &[Finding]) -> Vec<(String, Detail)> {
    let item = |(number, finding): (usize, &Finding)| {
        let Finding { field, level, reason, suggestion, .. } = finding;
        let reason = Detail::message("found", reason.code());
        let places = vec![
            ("reason", reason),
            ("from", finding.start.to_string().into()),
            ("to", finding.end.to_string().into()),
            ("suggestion", suggestion.clone().into()),
        ];
        let id = if suggestion.is_empty() { "passage" } else { "passage-instead" };
        (format!("[{number}] {} {field}", level.as_str()), Detail::Message(id.to_owned(), places))
    };
    (1..).zip(found).map(item).collect()
}

/// Each thing that is wrong in a case file.
pub(super) fn wrong(error: &CaseFileError) -> Vec<(String, Detail)> {
    let CaseFileError::Problems(problems) = error else { return Vec::new() };
    let item = |problem: &Problem| {
        let at = problem.at.map(|at| format!("{at}: ")).unwrap_or_default();
        (format!("{at}{}", problem.path), of_problem(&problem.what))
    };
    problems.iter().map(item).collect()
}

/// What is wrong with a field or with what stands together.
pub(crate) fn of_problem(what: &What) -> Detail {
    let said = |id: &str, places| Detail::Message(format!("problem-{id}"), places);
    match what {
        What::Field(FieldProblem::Unknown { near: None }) => said("unknown", Places::new()),
        What::Field(FieldProblem::Unknown { near: Some(name) }) => {
            said("unknown-near", one("name", name))
        }
        What::Field(FieldProblem::Missing { field }) => said("missing", one("field", field)),
        What::Field(FieldProblem::Repeated { field }) => said("repeated", one("field", field)),
        What::Field(FieldProblem::WrongType { expected }) => {
            said("wrong-type", one("expected", expected))
        }
        // Of hundreds of kinds: which code or shape belongs there.
        What::Field(FieldProblem::Value(text)) => said("value", one("original", text)),
        What::Together(problem) => match problem {
            CaseProblem::TooMany { max } => {
                let places = vec![("count", (*max).into())];
                Detail::Message(format!("wrong-{}", problem.code()), places)
            }
            CaseProblem::RepeatedId
            | CaseProblem::UnknownPerson
            | CaseProblem::UnknownGiver
            | CaseProblem::RelatedToSelf
            | CaseProblem::NoRelation
            | CaseProblem::NoName
            | CaseProblem::NoNationality
            | CaseProblem::NoSurvivor
            | CaseProblem::NoExploitationType
            | CaseProblem::DateOrder
            | CaseProblem::Age
            | CaseProblem::MinorDenied
            | CaseProblem::AreaElsewhere
            | CaseProblem::NoHandover
            | CaseProblem::ToSelf
            | CaseProblem::CoversNobody => Detail::message("wrong", problem.code()),
        },
    }
}

pub(super) fn of_attachment(error: &AttachmentError) -> Places {
    if let AttachmentError::Memory { needed_mib, free_mib } = error {
        return vec![("needed", Detail::text(needed_mib)), ("free", Detail::text(free_mib))];
    }
    Places::new()
}

fn of_report(error: &ReportError) -> Places {
    match error {
        ReportError::OwnOnly(part) | ReportError::Sums(part) => one("part", part),
        ReportError::Period | ReportError::NotAYear | ReportError::NotOver => Places::new(),
    }
}

fn of_file(path: &Path) -> Places {
    one("file", path.display())
}

fn of_disk(path: &Path, error: &io::Error) -> Places {
    vec![("file", Detail::text(path.display())), ("detail", Detail::text(error))]
}

pub(super) fn of_keyring(error: &KeyringError) -> Places {
    use KeyringError as E;
    match error {
        E::Disk { path, source } => of_disk(path, source),
        E::NoOfficer(officer) => one("officer", officer),
        E::OtherInvitation { found, ours } => {
            vec![("partner", Detail::text(found)), ("us", Detail::text(ours))]
        }
        E::Issued(IssuedError::Certificate(error)) => of_certificate(error),
        E::NotInitialised(_)
        | E::AlreadyInitialised(_)
        | E::InUse(_)
        | E::NotInstalled
        | E::Passphrase(_)
        | E::Sealed(_)
        | E::Damaged(_)
        | E::Request(_)
        | E::Issued(_)
        | E::OtherRoot { .. }
        | E::Invitation(_)
        | E::Older => Places::new(),
    }
}

/// Of a certificate that does not hold.
fn of_certificate(error: &CertificateError) -> Places {
    match error {
        CertificateError::Expired { at } => vec![("at", (*at).into())],
        CertificateError::NotYetValid { from } => vec![("from", (*from).into())],
        CertificateError::NotCertificate
        | CertificateError::Chain(_)
        | CertificateError::Use { .. }
        | CertificateError::Name { .. }
        | CertificateError::Key
        | CertificateError::TooLong => Places::new(),
    }
}

pub(super) fn of_backup(error: &BackupError) -> Places {
    use BackupError as E;
    match error {
        E::Disk { path, source } => of_disk(path, source),
        E::Exists(path) | E::NotEmpty(path) | E::Malformed(path) => of_file(path),
        E::Sealed(_) => Places::new(),
    }
}

pub(super) fn of_config(error: &ConfigError) -> Places {
    use ConfigError as E;
    match error {
        E::Read { path, source } => of_disk(path, source),
        E::Form { path, line, problem } => vec![
            ("file", Detail::text(path.display())),
            ("line", Detail::text(line)),
            ("detail", Detail::text(problem)),
        ],
        E::UnknownKey { path, line, key, .. } => vec![
            ("file", Detail::text(path.display())),
            ("line", Detail::text(line)),
            ("key", Detail::text(key)),
        ],
        E::Value { setting, expected, .. } => {
            vec![("key", Detail::text(setting.key())), ("expected", Detail::text(expected))]
        }
    }
}

pub(crate) fn of_sheet(error: &SheetError) -> Places {
    use SheetError as E;
    match error {
        E::TooManyColumns { line }
        | E::CellTooLong { line }
        | E::Unclosed { line }
        | E::NotText { line }
        | E::Nul { line } => one("line", line),
        E::Rows(rows) => vec![("count", rows.iter().count().into())],
        E::TooLarge | E::TooManyRows | E::Workbook | E::Empty | E::NoCaseColumn => Places::new(),
    }
}

pub(crate) fn of_map(error: &MapError) -> Places {
    use MapError as E;
    match error {
        E::Toml { line, .. } => one("line", line),
        E::Column { name, .. } => one("column", name),
        E::SameHeader { first, second } => {
            vec![("first", Detail::text(first)), ("second", Detail::text(second))]
        }
        E::Value { column, .. } => one("column", column),
    }
}

pub(crate) fn of_trouble(trouble: &Trouble) -> Places {
    use Trouble as T;
    match trouble {
        T::Clock { here, hub } => vec![("here", (*here).into()), ("hub", (*hub).into())],
        T::NotRenewed(refusal) => vec![("reason", of_door(*refusal))],
        T::OwnCertificate(error) => of_certificate(error),
        T::Keyring(error) => of_keyring(error),
        T::Office(error) => of_office(error),
        T::Name
        | T::Socket(_)
        | T::Silent
        | T::Proxy(_)
        | T::Ended
        | T::HubNotTrusted(_)
        | T::Protocol(_)
        | T::Revoked
        | T::Expired
        | T::NotInvited
        | T::NotAdmitted
        | T::NotAccepted => Places::new(),
    }
}

fn of_door(refusal: DoorRefusal) -> Detail {
    let name = match refusal {
        DoorRefusal::Suspended => "suspended",
        DoorRefusal::IdentityExpired => "identity-expired",
        DoorRefusal::RequestTime => "request-time",
        DoorRefusal::Replaced => "replaced",
        DoorRefusal::NoIssuer => "no-issuer",
        DoorRefusal::Malformed
        | DoorRefusal::Revoked
        | DoorRefusal::NotInvited
        | DoorRefusal::NotAdmitted => "not-taken",
    };
    Detail::message("door", name)
}
