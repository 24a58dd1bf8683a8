//! How a command fails: cause, whether the data is safe, what to do next, and the exit code.

use std::fmt;
use std::io;
use std::path::Path;

use saphan_certs::authority::AuthorityError;
use saphan_certs::comparison::NumberError;
use saphan_certs::kit::KitError;
use saphan_certs::request::RequestError;
use saphan_certs::sealed_file::{PassphraseError, SealedFileError};

/// Exit codes that all three programs share.
pub(crate) mod exit {
    pub(crate) const FAILED: u8 = 1;
    pub(crate) const USAGE: u8 = 2;
    pub(crate) const NOT_INITIALISED: u8 = 10;
    pub(crate) const IN_USE: u8 = 11;
    pub(crate) const WRONG_PASSPHRASE: u8 = 12;
    pub(crate) const HUB_UNREACHABLE: u8 = 13;
    pub(crate) const NOT_TRUSTED: u8 = 14;
    pub(crate) const REFUSED: u8 = 15;
    pub(crate) const PARTLY: u8 = 16;
    pub(crate) const NOT_FOUND: u8 = 17;
    pub(crate) const CONFLICT: u8 = 18;
    pub(crate) const PROBLEMS: u8 = 19;
    pub(crate) const TRY_AGAIN: u8 = 75;
    pub(crate) const INTERRUPTED: u8 = 130;
}

/// What became of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    /// What most failures keep.
    Unchanged,
    /// On a visit that ended early.
    HubKept,
    /// After an act whose answer was not written.
    ListWhole,
    /// After an invitation whose drawing was not written.
    Invited,
    /// After a kit whose sheets were not written.
    KitUnused,
    /// After a kit that nobody has read back.
    KitNotConfirmed,
    /// After a number that differs.
    NobodyAdmitted,
    /// After a fault of the program.
    Logged,
}

impl Promise {
    /// In English, as commands say it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Unchanged => "nothing was changed",
            Self::HubKept => "what reached the hub counts, and the rest is kept in this folder",
            Self::ListWhole => "the list and the log are complete and nothing is lost",
            Self::Invited => "the invitation is in the log and was shown to nobody",
            Self::KitUnused => "the authority is whole; this kit is not to be used",
            Self::KitNotConfirmed => {
                "the authority is made and its sheets are written, but not confirmed"
            }
            Self::NobodyAdmitted => "nobody was admitted, and the log says who compared",
            Self::Logged => "what is in the log was done, and nothing else",
        }
    }

    /// Its message.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Unchanged => "error-unchanged",
            Self::HubKept => "safety-hub-kept",
            Self::ListWhole => "safety-list-whole",
            Self::Invited => "safety-invited",
            Self::KitUnused => "safety-kit-unused",
            Self::KitNotConfirmed => "safety-kit-not-confirmed",
            Self::NobodyAdmitted => "safety-nobody-admitted",
            Self::Logged => "safety-logged",
        }
    }
}

/// What stands in the places of a message.
type Places = Vec<(&'static str, String)>;

/// A command that did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: u8,
    pub(crate) code: &'static str,
    /// What happened, in English.
    pub(crate) cause: String,
    pub(crate) safe: Promise,
    /// What to do, in English, where no message says it.
    pub(crate) next: String,
    /// The end of the ids of its messages, where that is not its code.
    pub(crate) said: Option<&'static str>,
    pub(crate) places: Places,
}

/// In English.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} - {} - next: {}", self.cause, self.safe.text(), self.next)
    }
}

impl Failure {
    /// A failure before anything was changed.
    pub(crate) fn new(
        exit: u8,
        code: &'static str,
        cause: impl fmt::Display,
        next: impl Into<String>,
    ) -> Self {
        let (cause, next) = (cause.to_string(), next.into());
        let (safe, said, places) = (Promise::Unchanged, None, Places::new());
        Self { exit, code, cause, safe, next, said, places }
    }

    /// With words in the place `name` of its message, the same in every language.
    pub(crate) fn with(mut self, name: &'static str, is: impl fmt::Display) -> Self {
        self.places.push((name, is.to_string()));
        self
    }

    /// With the file that it is about.
    pub(crate) fn file(self, path: &Path) -> Self {
        self.with("file", path.display())
    }

    /// With the file that it is about, and what the system says.
    pub(crate) fn disk(self, path: &Path, error: &io::Error) -> Self {
        self.file(path).with("detail", error)
    }

    /// Said by the messages `id` instead of those of its code.
    pub(crate) fn said(self, id: &'static str) -> Self {
        Self { said: Some(id), ..self }
    }

    /// With what became of the data, where something was changed.
    pub(crate) fn safe(self, safe: Promise) -> Self {
        Self { safe, ..self }
    }

    /// A file that could not be read.
    pub(crate) fn unreadable(path: &Path, error: io::Error) -> Self {
        let cause = format!("{}: {error}", path.display());
        if error.kind() == io::ErrorKind::NotFound {
            return Self::new(exit::NOT_FOUND, "file-not-found", cause, "check the file's name");
        }
        let foreign = [io::ErrorKind::FileTooLarge, io::ErrorKind::InvalidData];
        if foreign.contains(&error.kind()) {
            return Self::new(exit::NOT_TRUSTED, "file-not-ours", cause, "ask for the file again");
        }
        Self::new(exit::FAILED, "file-unreadable", cause, "check the disk and its permissions")
    }

    /// A file that could not be written.
    pub(crate) fn unwritten(path: &Path, error: &io::Error, next: &str) -> Self {
        let cause = format!("{}: {error}", path.display());
        Self::new(exit::FAILED, "file-not-written", cause, next).disk(path, error)
    }
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        let exit =
            if let RequestError::Time { .. } = error { exit::REFUSED } else { exit::NOT_TRUSTED };
        let places = match &error {
            RequestError::Time { at } => vec![("at", at.to_string())],
            RequestError::Form
            | RequestError::Pkcs10(_)
            | RequestError::Key
            | RequestError::Signature(_)
            | RequestError::Binding => Places::new(),
        };
        let next = "saphan-agent init --request FILE, at the office";
        Self { places, ..Self::new(exit, error.code(), error, next) }
    }
}

impl From<PassphraseError> for Failure {
    fn from(error: PassphraseError) -> Self {
        let exit = match error {
            PassphraseError::Empty | PassphraseError::TooLong => exit::WRONG_PASSPHRASE,
            PassphraseError::TooShort => exit::REFUSED,
        };
        Self::new(exit, "passphrase", error, "try again with another passphrase")
    }
}

impl From<KitError> for Failure {
    fn from(error: KitError) -> Self {
        let places = match error {
            KitError::Word(number) => vec![("number", number.to_string())],
            KitError::Same(sheet) => vec![("sheet", sheet.to_string())],
            KitError::Answer { share, position } => {
                vec![("sheet", share.to_string()), ("number", position.to_string())]
            }
            KitError::Count
            | KitError::Checksum
            | KitError::Number
            | KitError::Mixed
            | KitError::OtherKey => Places::new(),
        };
        let next = "the same command, with the printed sheets at hand";
        Self { places, ..Self::new(exit::WRONG_PASSPHRASE, error.code(), error, next) }
    }
}

impl From<SealedFileError> for Failure {
    fn from(error: SealedFileError) -> Self {
        let (exit, next) = match error {
            SealedFileError::WrongPassphrase => {
                (exit::WRONG_PASSPHRASE, "the same command with the right passphrase")
            }
            SealedFileError::Memory => (exit::TRY_AGAIN, "the same command, later"),
            SealedFileError::Malformed(_)
            | SealedFileError::Format(_)
            | SealedFileError::Cost { .. }
            | SealedFileError::Damaged
            | SealedFileError::TooLong(_) => (exit::FAILED, "saphan-ca check"),
        };
        Self::new(exit, error.code(), error, next)
    }
}

impl From<AuthorityError> for Failure {
    fn from(error: AuthorityError) -> Self {
        let (places, said) = (places_of(&error), said_of(&error));
        let (exit, next) = match error {
            AuthorityError::Request(error) => return error.into(),
            AuthorityError::Key(error) => return error.into(),
            AuthorityError::NotInitialised(_) => {
                (exit::NOT_INITIALISED, "saphan-ca init --network NAME")
            }
            AuthorityError::InUse(_) => (exit::IN_USE, "the same command, later"),
            AuthorityError::AlreadyInitialised(_) => (exit::CONFLICT, "saphan-ca status"),
            AuthorityError::OtherIdentity(_) => (exit::CONFLICT, "saphan-ca partner show CODE"),
            AuthorityError::AlreadyRevoked { .. }
            | AuthorityError::Suspended(_)
            | AuthorityError::HandedToSame(_)
            | AuthorityError::NotSuspended(_) => (exit::CONFLICT, "saphan-ca partner list"),
            AuthorityError::UnknownPartner(_) => (exit::NOT_FOUND, "saphan-ca partner list"),
            AuthorityError::Network(_) | AuthorityError::UsedKey => {
                (exit::REFUSED, "saphan-ca partner list")
            }
            AuthorityError::AlreadyPartner(_) => (exit::CONFLICT, "saphan-ca partner show CODE"),
            AuthorityError::Answered(_) => {
                (exit::CONFLICT, "saphan-ca invite PARTNER --country CC")
            }
            AuthorityError::NothingOpen(_) => {
                (exit::NOT_FOUND, "saphan-ca request list, for those who have asked")
            }
            AuthorityError::NotInvited(_) => (exit::NOT_TRUSTED, "saphan-ca request list"),
            AuthorityError::Invitation(_) => (exit::USAGE, "the same command with a shorter --hub"),
            AuthorityError::Number(NumberError::Differs) => {
                (exit::NOT_TRUSTED, "saphan-ca request refuse PARTNER --reason number-differs")
            }
            AuthorityError::Number(_) => {
                (exit::USAGE, "the same command, once it was read out again")
            }
            AuthorityError::NoMemory(_) => (exit::TRY_AGAIN, "the same command, later"),
            AuthorityError::SecondNeeded(_) => {
                (exit::REFUSED, "the same command, with the second person at the keyboard")
            }
            AuthorityError::SamePerson(_) => (exit::REFUSED, "the same command with another --by"),
            AuthorityError::SecondLost => (exit::REFUSED, "saphan-ca second NAME"),
            AuthorityError::Kit(error) => return error.into(),
            AuthorityError::Occupied(_) => (exit::CONFLICT, "saphan-ca restore FILE --dir DIR"),
            AuthorityError::BackupForm(_) | AuthorityError::BackupDamaged => {
                (exit::NOT_TRUSTED, "saphan-ca backup verify FILE, with another copy")
            }
            AuthorityError::FormerRoot(_) => {
                (exit::CONFLICT, "saphan-ca invite PARTNER --country CC")
            }
            AuthorityError::RootChanges => (exit::REFUSED, "saphan-ca show powers"),
            AuthorityError::RootNotKept => (exit::REFUSED, "saphan-ca backup FILE"),
            AuthorityError::KitNotConfirmed => {
                (exit::REFUSED, "saphan-ca kit confirm, or saphan-ca kit make")
            }
            AuthorityError::Acts(_) => {
                (exit::PROBLEMS, "saphan-ca backup verify FILE, with the newest backup")
            }
            AuthorityError::Disk { .. }
            | AuthorityError::Log(_)
            | AuthorityError::Root(_)
            | AuthorityError::OtherKey
            | AuthorityError::Issue(_)
            | AuthorityError::Signer(_) => (exit::FAILED, "saphan-ca check"),
        };
        Self { places, said, ..Self::new(exit, error.code(), error, next) }
    }
}

/// The message of an error, where that is not the one of its code.
fn said_of(error: &AuthorityError) -> Option<&'static str> {
    let slip = matches!(error, AuthorityError::Number(NumberError::Mistyped { group: Some(_) }));
    slip.then_some("number-mistyped-in")
}

fn places_of(error: &AuthorityError) -> Places {
    use AuthorityError as E;
    let one = |name, is: &dyn fmt::Display| vec![(name, is.to_string())];
    match error {
        E::NotInitialised(dir) | E::AlreadyInitialised(dir) | E::Occupied(dir) => {
            one("dir", &dir.display())
        }
        E::Disk { path, source } => {
            vec![("file", path.display().to_string()), ("detail", source.to_string())]
        }
        E::Network(network) => one("network", network),
        E::OtherIdentity(partner) | E::NotInvited(partner) => one("partner", partner),
        E::SecondNeeded(name) | E::SamePerson(name) | E::HandedToSame(name) => one("name", name),
        E::Number(NumberError::Mistyped { group: Some(group) }) => one("group", group),
        E::InUse(_)
        | E::Log(_)
        | E::Root(_)
        | E::Key(_)
        | E::OtherKey
        | E::Request(_)
        | E::UsedKey
        | E::UnknownPartner(_)
        | E::AlreadyRevoked { .. }
        | E::Issue(_)
        | E::Signer(_)
        | E::Acts(_)
        | E::KitNotConfirmed
        | E::BackupForm(_)
        | E::BackupDamaged
        | E::Suspended(_)
        | E::NotSuspended(_)
        | E::AlreadyPartner(_)
        | E::Answered(_)
        | E::SecondLost
        | E::NothingOpen(_)
        | E::FormerRoot(_)
        | E::Invitation(_)
        | E::Number(_)
        | E::NoMemory(_)
        | E::RootChanges
        | E::RootNotKept
        | E::Kit(_) => Places::new(),
    }
}
