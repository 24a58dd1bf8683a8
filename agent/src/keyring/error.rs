//! Why the keys or papers are not there or not good.

use std::io;
use std::path::PathBuf;

use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::invitation::InvitationError;
use saphan_certs::issued::IssuedError;
use saphan_certs::request::RequestError;
use saphan_certs::sealed_file::{PassphraseError, SealedFileError};
use saphan_protocol::ids::{PartnerId, StaffCode};

/// Why the keys or papers are not there or not good.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// There is no office in this directory.
    #[error("no office in {}; set it up with saphan-agent init", .0.display())]
    NotInitialised(PathBuf),
    /// There is one already, and its keys would be lost.
    #[error("there is an office in {} already; its keys stand as they were", .0.display())]
    AlreadyInitialised(PathBuf),
    /// Another process is setting it up.
    #[error("another program is setting up {}; wait for it and try again", .0.display())]
    InUse(PathBuf),
    /// The authority has not answered yet.
    #[error(
        "no certificates yet; the administrator has not admitted this office, or its answer is not installed"
    )]
    NotInstalled,
    /// The file system refused.
    #[error("cannot read or write {}: {source}; check space and permissions", .path.display())]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// Not a passphrase for something new.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// `office.key` does not open.
    #[error(transparent)]
    Sealed(#[from] SealedFileError),
    /// The officer has no key on this machine.
    #[error("no officer {0} has a key on this machine; see them with: saphan-agent staff list")]
    NoOfficer(StaffCode),
    /// A file opens but does not hold what it should.
    #[error("{0} is damaged or of another office; restore the newest backup")]
    Damaged(&'static str),
    /// Our own request is not good.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// The authority's answer is not good.
    #[error(transparent)]
    Issued(#[from] IssuedError),
    /// The answer comes from another authority than the one that was pinned.
    #[error(
        "the file is of another authority: root {found}, pinned {pinned}; telephone the administrator before anything else"
    )]
    OtherRoot {
        /// Fingerprint of the file's root.
        found: Fingerprint,
        /// Fingerprint of the pinned root.
        pinned: Fingerprint,
    },
    /// The invitation is for another office than these keys.
    #[error(
        "the invitation is for {found}, and the keys here are of {ours}; use another data directory with --dir"
    )]
    OtherInvitation {
        /// For whom it is.
        found: PartnerId,
        /// Whose keys are here.
        ours: PartnerId,
    },
    /// The invitation cannot be written down.
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    /// The answer is older than what is installed.
    #[error("the file is older than the certificates that are installed; ask for the newest one")]
    Older,
}

impl KeyringError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotInitialised(_) => "not-initialised",
            Self::AlreadyInitialised(_) => "already-initialised",
            Self::InUse(_) => "office-in-use",
            Self::NotInstalled => "certificates-missing",
            Self::Disk { .. } => "office-disk",
            Self::Passphrase(_) => "passphrase-unfit",
            Self::Sealed(error) => error.code(),
            Self::NoOfficer(_) => "officer-no-key",
            Self::Damaged(_) => "office-damaged",
            Self::Request(error) => error.code(),
            Self::Issued(error) => error.code(),
            Self::OtherRoot { .. } => "root-changed",
            Self::OtherInvitation { .. } => "invitation-other",
            Self::Invitation(error) => error.code(),
            Self::Older => "certificates-older",
        }
    }
}
