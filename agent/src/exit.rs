//! How a command ends: the exit codes that scripts rely on, and errors that say what happened,
//! whether the data is safe, and what to do next.

use std::fmt::Write as _;

use saphan_certs::sealed_file::{PassphraseError, SealedFileError};
use saphan_protocol::bundle::BundleError;
use serde_json::json;

use crate::attachment::AttachmentError;
use crate::backup::BackupError;
use crate::casefile::CaseFileError;
use crate::config::{ConfigError, NotChanged};
use crate::disclosure::{Tier1Refusal, findings_to_json};
use crate::keyring::KeyringError;
use crate::office::OfficeError;
use crate::report::ReportError;
use crate::store::StoreError;

mod detail;

pub use detail::{Detail, Places};
pub(crate) use detail::{of_map, of_problem, of_refusal, of_sheet, of_trouble};

/// Exit codes; what is not listed and not zero is a failure too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Failed, see the message.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// A setting is invalid.
    Config = 3,
    /// Not initialised, or not admitted yet.
    NotInitialised = 10,
    /// Locked, or in use by another process.
    InUse = 11,
    /// Wrong passphrase.
    WrongPassphrase = 12,
    /// The hub cannot be reached.
    HubUnreachable = 13,
    /// A certificate is unknown, expired or revoked.
    NotTrusted = 14,
    /// Refused by policy: consent missing, role, receiver.
    Policy = 15,
    /// Some of it was done.
    Partly = 16,
    /// Not found.
    NotFound = 17,
    /// Exists already, or has changed meanwhile.
    Conflict = 18,
    /// A check found problems.
    CheckProblems = 19,
    /// Safe to try again later.
    TryLater = 75,
    /// Interrupted.
    Interrupted = 130,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What became of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// What most errors keep.
    Unchanged,
    /// While joining.
    KeysKept,
    /// While setting up.
    KeysMade,
    /// A number that differs.
    Noted,
    /// Without a line.
    GoesOutLater,
    /// While taking an office out of the network.
    OnceMore,
    /// After a restore whose request was not written.
    Restored,
    /// From a bundle that is not used.
    Belonging,
}

impl Promise {
    /// In English, as commands say it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Unchanged => "Nothing was changed.",
            Self::KeysKept => "The keys and the request are kept.",
            Self::KeysMade => "The keys are made and safe.",
            Self::Noted => {
                "This was noted. No identity leaves for this partner until its number is the same."
            }
            Self::GoesOutLater => "What was decided is kept here and goes out later.",
            Self::OnceMore => "Nobody is out of the network yet; once more is safe.",
            Self::Restored => "The office is restored and safe.",
            Self::Belonging => "Only what it says of who belongs was taken over.",
        }
    }

    /// Its message.
    pub fn message(self) -> &'static str {
        match self {
            Self::Unchanged => "error-unchanged",
            Self::KeysKept => "safety-keys-kept",
            Self::KeysMade => "safety-keys-made",
            Self::Noted => "safety-noted",
            Self::GoesOutLater => "safety-goes-out-later",
            Self::OnceMore => "safety-once-more",
            Self::Restored => "safety-restored",
            Self::Belonging => "safety-belonging",
        }
    }
}

/// A command that was not carried out, as its reader needs it.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    code: &'static str,
    cause: String,
    safety: Promise,
    next: Option<String>,
    problems: Vec<serde_json::Value>,
    /// What stands in the places of its message.
    places: Places,
    /// Its message, where that is not the one of its code.
    said: Option<&'static str>,
    /// Each thing that is wrong: where, and what.
    items: Vec<(String, Detail)>,
}

impl Failure {
    /// A failure that changed nothing.
    pub fn new(exit: Exit, code: &'static str, cause: impl Into<String>) -> Self {
        Self {
            exit,
            code,
            cause: cause.into(),
            safety: Promise::Unchanged,
            next: None,
            problems: Vec::new(),
            places: Places::new(),
            said: None,
            items: Vec::new(),
        }
    }

    /// Wrong usage that only the command itself can notice.
    pub fn usage(cause: impl Into<String>) -> Self {
        Self::new(Exit::Usage, "usage", cause)
    }

    /// With the command that helps.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self { next: Some(next.into()), ..self }
    }

    /// With what became of the data, where something was changed.
    pub fn safety(self, safety: Promise) -> Self {
        Self { safety, ..self }
    }

    /// With each thing that is wrong, for programs; the cause tells them to people.
    pub fn problems(self, problems: Vec<serde_json::Value>) -> Self {
        Self { problems, ..self }
    }

    /// With each thing that is wrong, for people: where, and what.
    pub fn items(self, items: Vec<(String, Detail)>) -> Self {
        Self { items, ..self }
    }

    /// With what stands in the places of its message.
    pub fn filled(self, places: Places) -> Self {
        Self { places, ..self }
    }

    /// With another English sentence for what happened.
    pub fn caused(self, cause: String) -> Self {
        Self { cause, ..self }
    }

    /// What happened.
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// What became of the data.
    pub fn promise(&self) -> Promise {
        self.safety
    }

    /// The command that helps.
    pub fn hint(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// What stands in the places of its message.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// Each thing that is wrong: where, and what.
    pub fn each(&self) -> &[(String, Detail)] {
        &self.items
    }

    /// The end of the ids of its messages: its code, unless it has some of its own.
    pub fn message(&self) -> &'static str {
        self.said.unwrap_or(self.code)
    }

    /// How the process ends.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Stable name in capitals, as support and scripts know it.
    pub fn code(&self) -> String {
        self.code.to_ascii_uppercase().replace('-', "_")
    }

    /// For people: cause, whether the data is safe, next command.
    pub fn to_text(&self, colour: bool) -> String {
        let (on, off) = if colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
        let mut text =
            format!("{on}error:{off} {}\n  {}", printable(&self.cause), self.safety.text());
        if let Some(next) = &self.next {
            write!(text, "\n  Next: {}", printable(next)).expect("strings take every text");
        }
        text.push('\n');
        text
    }

    /// For programs: one line of `saphan.error/1`.
    pub fn to_json(&self) -> String {
        let mut value = json!({
            "schema": "saphan.error/1",
            "code": self.code(),
            "exit": self.exit as u8,
            "message": self.cause,
            "safety": self.safety.text(),
            "hint": self.next,
        });
        if !self.problems.is_empty() {
            value["problems"] = json!(self.problems);
        }
        format!("{value}\n")
    }
}

/// A text without control characters but line feeds and tabs: what comes from a file or a partner cannot
/// steer the terminal.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() && !matches!(c, '\n' | '\t') {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect()
}

impl From<KeyringError> for Failure {
    fn from(error: KeyringError) -> Self {
        use KeyringError as E;
        const INIT: &str =
            "saphan-agent init --join-file FILE, with the administrator's invitation";
        let (exit, next) = match error {
            E::Sealed(error) => return error.into(),
            E::Passphrase(error) => return error.into(),
            E::NotInitialised(_) => (Exit::NotInitialised, Some(INIT)),
            E::NotInstalled => (
                Exit::NotInitialised,
                Some("saphan-agent join, or saphan-agent certificate install FILE"),
            ),
            E::AlreadyInitialised(_) => (Exit::Conflict, Some("saphan-agent check")),
            E::InUse(_) => (Exit::InUse, None),
            E::Disk { .. } | E::Damaged(_) | E::Request(_) => {
                (Exit::Failed, Some("saphan-agent check"))
            }
            E::NoOfficer(_) => (Exit::NotFound, Some("saphan-agent staff list")),
            E::Issued(_) | E::OtherRoot { .. } => (Exit::NotTrusted, None),
            E::Older | E::OtherInvitation { .. } => (Exit::Conflict, None),
            E::Invitation(error) => return error.into(),
        };
        let places = detail::of_keyring(&error);
        let failure = Self { places, ..Self::new(exit, error.code(), error.to_string()) };
        next.map(str::to_owned).into_iter().fold(failure, Self::next)
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        use BackupError as E;
        let exit = match error {
            E::Sealed(error) => return error.into(),
            E::Exists(_) | E::NotEmpty(_) => Exit::Conflict,
            E::Disk { .. } | E::Malformed(_) => Exit::Failed,
        };
        let places = detail::of_backup(&error);
        Self { places, ..Self::new(exit, error.code(), error.to_string()) }
    }
}

impl From<SealedFileError> for Failure {
    fn from(error: SealedFileError) -> Self {
        use SealedFileError as E;
        let exit = match error {
            E::WrongPassphrase => Exit::WrongPassphrase,
            E::Memory => Exit::TryLater,
            E::Malformed(_) | E::Format(_) | E::Cost { .. } | E::Damaged | E::TooLong(_) => {
                Exit::Failed
            }
        };
        Self::new(exit, error.code(), error.to_string())
    }
}

impl From<PassphraseError> for Failure {
    fn from(error: PassphraseError) -> Self {
        Self::new(Exit::Usage, "passphrase-unfit", error.to_string())
    }
}

impl From<NotChanged> for Failure {
    fn from(error: NotChanged) -> Self {
        match error {
            NotChanged::Config(error) => error.into(),
            NotChanged::Fixed { .. } => Self::new(Exit::Conflict, error.code(), error.to_string()),
            NotChanged::Write { .. } => Self::new(Exit::Failed, error.code(), error.to_string()),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        let places = detail::of_config(&error);
        Self { places, ..Self::new(Exit::Config, error.code(), error.to_string()) }
            .next("saphan-agent config defaults")
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let exit = if error.is_busy() { Exit::InUse } else { Exit::Failed };
        Self::new(exit, error.code(), error.to_string()).next("saphan-agent check")
    }
}

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        use OfficeError as E;
        let exit = match &error {
            E::Store(store) if store.is_busy() => Exit::InUse,
            E::NoSuchCase
            | E::NoSuchAttachment(_)
            | E::NothingKept(_)
            | E::NoSuchReferral(_)
            | E::NotArrived(_)
            | E::NotAPartner(_)
            | E::NoNewKey(_)
            | E::BlobNotHere => Exit::NotFound,
            E::AmbiguousCode(_)
            | E::AlreadyReferred { .. }
            | E::PreviewChanged
            | E::KeptVoid { .. }
            | E::CaseChanged
            | E::FileChanged
            | E::NotPossible { .. }
            | E::TooLate { .. }
            | E::NoSuchQuestion(_) => Exit::Conflict,
            E::Attachment(error) => exit_of(error),
            E::Refused(_)
            | E::Reworded(_)
            | E::Elsewhere
            | E::OwnKept(_)
            | E::OwnName
            | E::NotOurCase(_)
            | E::NotPermitted { .. }
            | E::NeedsStaff
            | E::BasisReason
            | E::NotPhoned
            | E::LeakCheck(_)
            | E::CannotTake { .. }
            | E::OwnDraft(_)
            | E::LastOfficer(_) => Exit::Policy,
            E::NoSuchOfficer(_) | E::NoDraft(_) | E::NoIdentity(_) => Exit::NotFound,
            E::Released(_)
            | E::CannotRead(_)
            | E::NobodyBeside
            | E::NotLetRead(_)
            | E::GlassKey
            | E::IdentityOver(_)
            | E::NotCompared(_)
            | E::NothingLeft(_) => Exit::Policy,
            E::NumberDiffers(_) => Exit::NotTrusted,
            E::Number(_) => Exit::Usage,
            E::NotTold(_) => Exit::Conflict,
            E::Bundle(BundleError::Sender(_)) => Exit::NotTrusted,
            E::Bundle(_) => Exit::CheckProblems,
            E::NoHubWord | E::NoKeyOf(_) | E::NoMemory(_) => Exit::TryLater,
            E::OfficerExists(_) | E::StillDraft(_) | E::DraftVoid { .. } | E::AlreadyLeft(_) => {
                Exit::Conflict
            }
            E::Report(ReportError::Sums(_)) | E::Release => Exit::Failed,
            E::Report(_) => Exit::Usage,
            E::Moment | E::HandoverOutcome | E::ServiceOutcomes { .. } => Exit::Usage,
            E::TooEarly { .. } => Exit::Policy,
            E::Ourselves(_) | E::Profile(_) | E::NotInReferral(_) | E::Roles | E::Reason => {
                Exit::Usage
            }
            E::NoContacts => Exit::Config,
            E::Store(_)
            | E::CaseFile(_)
            | E::Clock
            | E::TooLarge(_)
            | E::Blob(_)
            | E::Record(_)
            | E::Vault(_) => Exit::Failed,
        };
        let places = detail::of_office(&error);
        let failure = Self { places, ..Self::new(exit, error.code(), error.to_string()) };
        if let E::Refused(Tier1Refusal::Findings(found)) = &error {
            let next = "the same with --settle 1=replace, once for each of them";
            return failure
                .problems(findings_to_json(found))
                .items(detail::found(found))
                .next(next);
        }
        failure
    }
}

impl From<AttachmentError> for Failure {
    fn from(error: AttachmentError) -> Self {
        let places = detail::of_attachment(&error);
        Self { places, ..Self::new(exit_of(&error), error.code(), error.to_string()) }
    }
}

fn exit_of(error: &AttachmentError) -> Exit {
    use AttachmentError as E;
    match error {
        E::Changed => Exit::Conflict,
        E::Unreadable(_) => Exit::NotFound,
        E::Scratch(_) | E::Room { .. } => Exit::Failed,
        E::Memory { .. } => Exit::TryLater,
        E::TooLarge
        | E::TooMuchText
        | E::Bomb
        | E::Damaged
        | E::Encrypted
        | E::HiddenLayers
        | E::PictureInside
        | E::Picture
        | E::Recording
        | E::Archive
        | E::Executable
        | E::Unknown
        | E::Left
        | E::Drawn
        | E::Rewritten => Exit::Policy,
    }
}

impl From<CaseFileError> for Failure {
    fn from(error: CaseFileError) -> Self {
        let places = detail::of_case_file(&error);
        let failure = Self { places, ..Self::new(Exit::Failed, error.code(), error.to_string()) };
        failure.items(detail::wrong(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_happened_whether_the_data_is_safe_and_what_to_do() {
        let failure = Failure::from(KeyringError::NotInitialised("/data".into()));

        let text = failure.to_text(false);

        assert!(text.starts_with("error: no office in /data"));
        assert!(text.contains(Promise::Unchanged.text()));
        assert!(text.contains("Next: saphan-agent init"));
        assert_eq!(failure.exit() as u8, 10);
    }

    #[test]
    fn the_json_form_has_a_schema_a_code_and_the_exit() {
        let failure = Failure::from(SealedFileError::WrongPassphrase);

        let read: serde_json::Value = serde_json::from_str(&failure.to_json()).unwrap();

        assert_eq!(read["schema"], "saphan.error/1");
        assert_eq!(read["code"], "WRONG_PASSPHRASE");
        assert_eq!(read["exit"], 12);
    }

    #[test]
    fn a_text_from_outside_cannot_steer_the_terminal() {
        let failure = Failure::usage("file \x1b[2J\r\u{9b}31m");

        assert!(!failure.to_text(false).contains(['\x1b', '\r', '\u{9b}']));
    }
}
