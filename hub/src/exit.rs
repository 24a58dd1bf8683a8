//! How a command ends: the exit codes that scripts rely on, and errors that say what happened,
//! whether the data is safe, and what to do next.

use std::fmt;
use std::io;
use std::path::Path;

use saphan_certs::issued::IssuedError;
use saphan_certs::request::RequestError;
use saphan_certs::sealed_file::{PassphraseError, SealedFileError};
use saphan_certs::x509::CertificateError;
use serde_json::json;

use crate::backup::BackupError;
use crate::config::ConfigError;
use crate::place::PlaceError;
use crate::relay::RelayError;
use crate::shell::ServeError;
use crate::store::StoreError;

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
    /// Not initialised, or not certified yet.
    NotInitialised = 10,
    /// In use by another process.
    InUse = 11,
    /// Wrong passphrase.
    WrongPassphrase = 12,
    /// A certificate is unknown, expired or revoked.
    NotTrusted = 14,
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

/// The promise that most errors keep.
pub const UNCHANGED: &str = "nothing was changed";

/// What stands in the places of a message.
type Places = Vec<(&'static str, String)>;

/// A command that was not carried out, as its reader needs it.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    code: &'static str,
    cause: Box<str>,
    safety: &'static str,
    next: Box<str>,
    /// The end of the ids of its messages, where that is not its code.
    said: Option<&'static str>,
    places: Places,
}

impl Failure {
    /// A failure that changed nothing.
    pub fn new(
        exit: Exit,
        code: &'static str,
        cause: impl ToString,
        next: impl Into<String>,
    ) -> Self {
        let cause = cause.to_string().into_boxed_str();
        let (next, places) = (next.into().into_boxed_str(), Places::new());
        Self { exit, code, cause, safety: UNCHANGED, next, said: None, places }
    }

    /// With words in the place `name` of its message, the same in every language.
    pub fn with(mut self, name: &'static str, is: impl fmt::Display) -> Self {
        self.places.push((name, is.to_string()));
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

    /// A file that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let cause = format!("cannot read {}: {error}", path.display());
        let missing = error.kind() == io::ErrorKind::NotFound;
        let exit = if missing { Exit::NotFound } else { Exit::Failed };
        Self::new(exit, "file-unreadable", cause, "check the file's name and permissions")
            .disk(path, error)
    }

    /// A file that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let cause = format!("cannot write {}: {error}", path.display());
        Self::new(Exit::Failed, "file-unwritable", cause, "make room, or name another file")
            .disk(path, error)
    }

    /// How the process ends.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Stable name in capitals, as support and scripts know it.
    pub fn code(&self) -> String {
        self.code.to_ascii_uppercase().replace('-', "_")
    }

    /// What happened, in English.
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// What to do, in English, where no message says it.
    pub fn hint(&self) -> &str {
        &self.next
    }

    /// The end of the ids of its messages: its code, unless it has some of its own.
    pub fn message(&self) -> &'static str {
        self.said.unwrap_or(self.code)
    }

    /// What stands in the places of its message.
    pub fn places(&self) -> &[(&'static str, String)] {
        &self.places
    }

    /// For people who read English: cause, whether the data is safe, what to do next.
    pub fn to_text(&self, colour: bool) -> String {
        let (on, off) = if colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
        let Self { cause, safety, next, .. } = self;
        format!("{on}error:{off} {} - {safety} - next: {next}\n", printable(cause))
    }

    /// For programs: one line of `saphan.error/1`.
    pub fn to_json(&self) -> String {
        let value = json!({
            "schema": "saphan.error/1",
            "code": self.code(),
            "exit": self.exit as u8,
            "message": self.cause,
            "safety": self.safety,
            "hint": self.next,
        });
        format!("{value}\n")
    }
}

/// A text without control characters but line feeds and tabs: what comes from a file cannot steer
/// the terminal.
pub fn printable(text: &str) -> String {
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    text.chars().map(|c| if steers(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        let exit = match &error {
            ConfigError::Missing(_) => Exit::NotInitialised,
            ConfigError::Read { .. }
            | ConfigError::Form { .. }
            | ConfigError::UnknownKey { .. }
            | ConfigError::Value { .. } => Exit::Config,
        };
        let places = places_of_config(&error);
        Self { places, ..Self::new(exit, error.code(), &error, "saphan-hub config defaults") }
    }
}

impl Failure {
    /// What the store says.
    pub fn of_store(error: &StoreError) -> Self {
        let exit = match error {
            StoreError::InUse(_) | StoreError::Disk(_) | StoreError::Away(_) => Exit::TryLater,
            StoreError::DirectoryMoved | StoreError::Full => Exit::Conflict,
            StoreError::Newer { .. }
            | StoreError::OtherHistory(_)
            | StoreError::Damaged(_)
            | StoreError::Unsafe(_)
            | StoreError::Engine(_) => Exit::Failed,
        };
        Self::new(exit, error.code(), error, "saphan-hub check")
    }

    /// What the relay says.
    pub fn of_relay(error: &RelayError) -> Self {
        let (exit, code) = match error {
            RelayError::Store(error) => return Self::of_store(error),
            RelayError::Directory(_) => (Exit::NotTrusted, error.code()),
            RelayError::OtherDirectory => (Exit::Conflict, error.code()),
            RelayError::Held => {
                let next = "saphan-ca sync at the administrator's, or saphan-hub directory load FILE --newest";
                return Self::new(Exit::TryLater, error.code(), error, next);
            }
        };
        Self::new(exit, code, error, "saphan-ca export FILE, then saphan-hub directory load FILE")
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::of_store(&error)
    }
}

impl From<RelayError> for Failure {
    fn from(error: RelayError) -> Self {
        Self::of_relay(&error)
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Self {
        let (code, cause) = (error.code(), error.to_string());
        let (exit, places) = match error {
            ServeError::Relay(error) => return error.into(),
            ServeError::Listen { address, source } => {
                let places = vec![("address", address.to_string()), ("detail", source.to_string())];
                (Exit::InUse, places)
            }
            ServeError::Certificate(error) => (Exit::NotTrusted, places_of_certificate(&error)),
            ServeError::Tls(_) => (Exit::Failed, Places::new()),
        };
        Self { places, ..Self::new(exit, code, &cause, "saphan-hub check") }
    }
}

impl From<IssuedError> for Failure {
    fn from(error: IssuedError) -> Self {
        let places = places_of_issued(&error);
        Self { places, ..Self::new(Exit::NotTrusted, error.code(), &error, ASK) }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        use BackupError as E;
        let (exit, next) = match &error {
            E::Disk { .. } => (Exit::Failed, "check space and permissions"),
            E::Exists(_) => (Exit::Conflict, "name another file"),
            E::NotEmpty(_) => (Exit::Conflict, "name an empty or new folder with --dir"),
            E::Malformed(_) => (Exit::Failed, "take another backup"),
            E::Sealed(SealedFileError::WrongPassphrase) => (Exit::WrongPassphrase, "try again"),
            E::Sealed(_) => (Exit::Failed, "take another backup"),
        };
        let places = match &error {
            E::Disk { path, source } => {
                vec![("file", path.display().to_string()), ("detail", source.to_string())]
            }
            E::Exists(path) | E::NotEmpty(path) | E::Malformed(path) => {
                vec![("file", path.display().to_string())]
            }
            E::Sealed(_) => Places::new(),
        };
        Self { places, ..Self::new(exit, error.code(), &error, next) }
    }
}

impl From<PassphraseError> for Failure {
    fn from(error: PassphraseError) -> Self {
        let next = "four or five words that do not belong together";
        Self::new(Exit::Usage, "passphrase-unfit", error, next)
    }
}

impl From<CertificateError> for Failure {
    fn from(error: CertificateError) -> Self {
        let places = places_of_certificate(&error);
        Self { places, ..Self::new(Exit::NotTrusted, error.code(), &error, ASK) }
    }
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        Self::new(Exit::Failed, error.code(), &error, "saphan-hub init --help")
    }
}

impl From<PlaceError> for Failure {
    fn from(error: PlaceError) -> Self {
        use PlaceError as E;
        let (exit, next) = match &error {
            E::NotInitialised(_) => (Exit::NotInitialised, "saphan-hub init --help"),
            E::NotCertified(_) => (Exit::NotInitialised, "saphan-hub certificate install FILE"),
            E::AlreadyInitialised(_) => (Exit::Conflict, "saphan-hub check"),
            E::InUse(_) => (Exit::InUse, "saphan-hub status"),
            E::Disk { .. } => (Exit::Failed, "saphan-hub check"),
            E::Key(_) => (Exit::Failed, "restore the hub's folder from its newest backup"),
            E::OtherRoot { .. } => (Exit::NotTrusted, ASK),
            E::Issued(_) => (Exit::NotTrusted, ASK),
            E::Root(_) => (Exit::Failed, "restore the hub's folder from its newest backup"),
        };
        let places = match &error {
            E::NotInitialised(dir)
            | E::NotCertified(dir)
            | E::AlreadyInitialised(dir)
            | E::InUse(dir) => vec![("dir", dir.display().to_string())],
            E::Disk { path, source } => {
                vec![("file", path.display().to_string()), ("detail", source.to_string())]
            }
            E::OtherRoot { found, trusted } => {
                vec![("found", found.to_string()), ("trusted", trusted.to_string())]
            }
            E::Issued(error) => places_of_issued(error),
            E::Key(_) | E::Root(_) => Places::new(),
        };
        Self { places, ..Self::new(exit, error.code(), &error, next) }
    }
}

fn places_of_config(error: &ConfigError) -> Places {
    match error {
        ConfigError::Read { path, source } => {
            vec![("file", path.display().to_string()), ("detail", source.to_string())]
        }
        ConfigError::Form { path, line, problem } => vec![
            ("file", path.display().to_string()),
            ("line", line.to_string()),
            ("detail", problem.clone()),
        ],
        ConfigError::UnknownKey { path, line, key, .. } => vec![
            ("file", path.display().to_string()),
            ("line", line.to_string()),
            ("key", key.clone()),
        ],
        ConfigError::Value { setting, expected, .. } => {
            vec![("key", setting.key().to_owned()), ("expected", expected.clone())]
        }
        ConfigError::Missing(setting) => vec![("key", setting.key().to_owned())],
    }
}

fn places_of_issued(error: &IssuedError) -> Places {
    match error {
        IssuedError::Certificate(error) => places_of_certificate(error),
        IssuedError::Network { found, expected } => {
            vec![("found", found.to_string()), ("expected", expected.to_string())]
        }
        IssuedError::Other(name) => vec![("name", name.clone())],
        IssuedError::Form
        | IssuedError::Encoding(_)
        | IssuedError::Directory(_)
        | IssuedError::NotListed => Places::new(),
    }
}

fn places_of_certificate(error: &CertificateError) -> Places {
    match error {
        CertificateError::NotYetValid { from } => vec![("from", from.to_string())],
        CertificateError::Expired { at } => vec![("at", at.to_string())],
        CertificateError::NotCertificate
        | CertificateError::Chain(_)
        | CertificateError::Use { .. }
        | CertificateError::Name { .. }
        | CertificateError::Key
        | CertificateError::TooLong => Places::new(),
    }
}

const ASK: &str = "ask the administrator for the right file";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_happened_whether_the_data_is_safe_and_what_to_do() {
        let failure = Failure::from(PlaceError::NotInitialised("/srv/hub".into()));

        let text = failure.to_text(false);

        assert!(text.starts_with("error: [HP-101] no hub in /srv/hub"), "{text}");
        assert!(text.ends_with(" - nothing was changed - next: saphan-hub init --help\n"));
        assert_eq!(failure.exit() as u8, 10);
    }

    #[test]
    fn the_json_form_has_a_schema_a_code_and_the_exit() {
        let failure = Failure::from(RelayError::OtherDirectory);

        let read: serde_json::Value = serde_json::from_str(&failure.to_json()).unwrap();

        assert_eq!(read["schema"], "saphan.error/1");
        assert_eq!(read["code"], "DIRECTORY_OTHER");
        assert_eq!(read["exit"], 18);
    }

    #[test]
    fn a_text_from_outside_cannot_steer_the_terminal() {
        let failure = Failure::new(Exit::Failed, "x", "file \x1b[2J\r\u{9b}31m", "y");

        assert!(!failure.to_text(false).contains(['\x1b', '\r', '\u{9b}']));
    }
}
