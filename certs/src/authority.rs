//! The offline authority: one folder with a sealed key, a root certificate and the signed list of
//! everything it ever did.
//!
//! ```text
//! root.key  sealed file: the seed of the authority's key
//! root.pem  its certificate; written last, so its presence means "initialised"
//! log       the directory, append-only
//! lock      held while a program uses the folder
//! ```
//!
//! The log is synced before any certificate leaves, so what a partner holds is always listed here.

mod error;
mod grants;
mod log_file;

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{
    Act, CERTIFICATE_LEN_MAX, Directory, DirectoryEntry, ENTRIES_MAX,
};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::{KEY_LEN, SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::files::{self, Readers};
use crate::hub_name::HubName;
use crate::issued::TrustBundle;
use crate::issuer::{self, CaSigner, FileSigner, IssueError};
use crate::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX, SealedFileError};
use crate::x509::{IdentityCertificate, Root};
use log_file::LogFile;

pub use error::AuthorityError;

const KEY_FILE: &str = "root.key";
const ROOT_FILE: &str = "root.pem";
const LOG_FILE: &str = "log";
const LOCK_FILE: &str = "lock";

/// An opened authority; its folder is locked as long as this lives.
pub struct Authority {
    dir: PathBuf,
    root: Root,
    directory: Directory,
    log: LogFile,
    cut: u64,
    _lock: File,
}

impl Authority {
    /// Makes the authority of `network` in `dir`, its key sealed under `passphrase`.
    ///
    /// A crash on the way leaves a folder that counts as not initialised; trying again is safe.
    ///
    /// # Errors
    /// O-102, O-103, O-104; O-107 for want of memory; O-115 never in practice.
    pub fn init(
        dir: &Path,
        network: &NetworkName,
        passphrase: &Passphrase,
        cost: KdfCost,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, AuthorityError> {
        files::create_folder(dir).map_err(disk(dir))?;
        let lock = lock(dir)?;
        // A log without its root is an authority that lost a file, not a place for a new one.
        let log_len = std::fs::metadata(dir.join(LOG_FILE)).map_or(0, |found| found.len());
        if dir.join(ROOT_FILE).exists() || log_len > 0 {
            return Err(AuthorityError::AlreadyInitialised(dir.to_owned()));
        }
        let key = SigningKey::random(rng);
        let sealed = sealed_file::seal(passphrase, key.expose_seed(), cost, rng)?;
        let root = issuer::make_root(network, &FileSigner::new(key), at, rng)?;
        write(&dir.join(KEY_FILE), &sealed, Readers::Owner)?;
        let log_path = dir.join(LOG_FILE);
        let log = LogFile::create(&log_path).map_err(disk(&log_path))?;
        files::sync_folder(dir).map_err(disk(dir))?;
        write(&dir.join(ROOT_FILE), root.to_pem().as_bytes(), Readers::Usual)?;
        let directory = Directory::new(network.clone(), *root.key());
        Ok(Self { dir: dir.to_owned(), root, directory, log, cut: 0, _lock: lock })
    }

    /// Opens the authority in `dir` and checks its whole log; the key stays sealed.
    ///
    /// # Errors
    /// O-101, O-103 to O-106.
    pub fn open(dir: &Path) -> Result<Self, AuthorityError> {
        let root_path = dir.join(ROOT_FILE);
        if !root_path.exists() {
            return Err(AuthorityError::NotInitialised(dir.to_owned()));
        }
        let lock = lock(dir)?;
        let pem =
            files::read_text(&root_path, 2 * CERTIFICATE_LEN_MAX).map_err(disk(&root_path))?;
        let root = Root::from_pem(&pem).map_err(AuthorityError::Root)?;
        let log_path = dir.join(LOG_FILE);
        let (log, contents) = LogFile::open(&log_path).map_err(disk(&log_path))?;
        let mut directory = Directory::new(root.network().clone(), *root.key());
        for message in &contents.messages {
            directory.append(message)?;
        }
        Ok(Self { dir: dir.to_owned(), root, directory, log, cut: contents.cut, _lock: lock })
    }

    /// How many bytes of a half-written entry were cut off at opening. It had not been answered
    /// for: what was asked for then is to be asked for again.
    pub fn cut(&self) -> Option<u64> {
        (self.cut > 0).then_some(self.cut)
    }

    /// The root certificate.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Everything the authority did.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Root and directory, for hubs.
    pub fn bundle(&self) -> TrustBundle {
        TrustBundle::new(self.root.clone(), self.directory.clone())
    }

    /// Unseals the key.
    ///
    /// # Errors
    /// O-104, O-107, O-108.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<FileSigner, AuthorityError> {
        let path = self.dir.join(KEY_FILE);
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let seed: [u8; KEY_LEN] =
            plaintext.as_slice().try_into().map_err(|_| SealedFileError::Damaged)?;
        let signer = FileSigner::new(SigningKey::from_seed(Zeroizing::new(seed)));
        self.check_signer(&signer)?;
        Ok(signer)
    }

    /// The identity certificate of a partner as the log has it.
    ///
    /// # Errors
    /// O-113, and O-115 if the log holds something that is no such certificate.
    pub fn identity(&self, partner: &PartnerId) -> Result<IdentityCertificate, AuthorityError> {
        let known = self
            .directory
            .partner(partner)
            .ok_or_else(|| AuthorityError::UnknownPartner(partner.clone()))?;
        let read = IdentityCertificate::read(&known.certificate, self.root.network());
        Ok(read.map_err(IssueError::Check)?)
    }

    /// The hubs by name, each with its log keys.
    pub fn hubs(&self) -> Vec<(HubName, VerifyingKey)> {
        self.acts()
            .filter_map(|act| match act {
                Act::Hub { key, name, .. } => Some((name.parse().ok()?, key)),
                Act::Admit { .. } | Act::Revoke { .. } => None,
            })
            .collect()
    }

    fn acts(&self) -> impl Iterator<Item = Act> {
        self.directory.since(0, ENTRIES_MAX).iter().map(|message| {
            Sign1Message::<DirectoryEntry>::parse(message)
                .and_then(|message| message.body())
                .expect("the directory holds what it has verified")
                .act
        })
    }

    fn check_signer(&self, signer: &dyn CaSigner) -> Result<(), AuthorityError> {
        if signer.key() == *self.root.key() { Ok(()) } else { Err(AuthorityError::OtherKey) }
    }

    /// Signs one act, tries it on a copy of the list, writes and syncs it, then takes it over.
    fn record(
        &mut self,
        signer: &dyn CaSigner,
        act: Act,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        let (number, previous) = (self.directory.len(), self.directory.head());
        let network = self.root.network().clone();
        let message = signer.sign_entry(&DirectoryEntry { at, act, number, network, previous })?;
        let mut directory = self.directory.clone();
        directory.append(message.as_bytes())?;
        self.log.append(message.as_bytes()).map_err(disk(&self.dir.join(LOG_FILE)))?;
        self.directory = directory;
        Ok(())
    }
}

fn lock(dir: &Path) -> Result<File, AuthorityError> {
    let path = dir.join(LOCK_FILE);
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    files::owner_only(&mut options);
    let file = options.open(&path).map_err(disk(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(AuthorityError::InUse(dir.to_owned())),
        Err(TryLockError::Error(source)) => Err(AuthorityError::Disk { path, source }),
    }
}

fn write(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), AuthorityError> {
    files::write_atomically(path, bytes, readers).map_err(disk(path))
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> AuthorityError {
    let path = path.to_owned();
    move |source| AuthorityError::Disk { path, source }
}

#[cfg(test)]
mod tests;
