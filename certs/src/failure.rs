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

pub(crate) const UNCHANGED: &str = "nothing was changed";

/// A command that did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: u8,
    pub(crate) code: &'static str,
    pub(crate) cause: String,
    pub(crate) safe: &'static str,
    pub(crate) next: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} - {} - next: {}", self.cause, self.safe, self.next)
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
        Self { exit, code, cause: cause.to_string(), safe: UNCHANGED, next: next.into() }
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
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        let exit =
            if let RequestError::Time { .. } = error { exit::REFUSED } else { exit::NOT_TRUSTED };
        Self::new(exit, error.code(), error, "saphan-agent init --request FILE, at the office")
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
        let next = "the same command, with the printed sheets at hand";
        Self::new(exit::WRONG_PASSPHRASE, error.code(), error, next)
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
        Self::new(exit, error.code(), error, next)
    }
}
