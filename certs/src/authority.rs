//! The offline authority: one folder with a sealed key, a root certificate, the signed list of who
//! belongs, and the signed log of everything that was done, by whom.
//!
//! ```text
//! root.key  sealed file: the seed of the authority's key
//! root.pem  its certificate; written last, so its presence means "initialised"
//! acts      the log of acts, append-only
//! log       the directory, append-only
//! notes     what the last visit at the hub brought; may be lost
//! root.key.next  sealed file: the key of the next root, until it has taken over
//! second-KEY.key  sealed file: the seed of the second administrator's key, where there is one
//! lock      held while a program uses the folder
//! ```
//!
//! An act is on the disk before anything else of it is: then the directory, then what leaves. So
//! what a partner holds is always listed here, with who gave it.

mod acting;
mod acts;
mod backup;
mod error;
mod grants;
mod handing;
mod joining;
mod kit;
mod log_file;
mod notes;
mod rotation;
mod second;
mod standing;

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{
    Act as Listed, CERTIFICATE_LEN_MAX, Directory, DirectoryEntry, ENTRIES_MAX,
};
use saphan_protocol::ids::{KeyId, NetworkName, PartnerId};
use saphan_protocol::keys::{KEY_LEN, SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use crate::files::{self, Readers};
use crate::hub_name::HubName;
use crate::issued::TrustBundle;
use crate::issuer::{self, FileSigner, IssueError};
use crate::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX, SealedFileError};
use crate::x509::{IdentityCertificate, Root};
use log_file::LogFile;

pub use acting::{Acting, HAND_CHARS_MAX, Hand, NotHand, SecondHand, SecondWord};
pub use acts::{Act, ActEntry, Acts, ActsError, RotationReason, Second};
pub use backup::{BACKUP_LEN_MAX, Backup, Opener};
pub use error::AuthorityError;
pub use joining::{Compared, InvitationState, Reply};
pub use kit::KitState;
pub use notes::{Notes, Visited};
pub use rotation::ROOT_OVERLAP;

const KEY_FILE: &str = "root.key";
const ROOT_FILE: &str = "root.pem";
const LOG_FILE: &str = "log";
const ACTS_FILE: &str = "acts";
const LOCK_FILE: &str = "lock";

/// An opened authority; its folder is locked as long as this lives.
pub struct Authority {
    dir: PathBuf,
    root: Root,
    directory: Directory,
    log: LogFile,
    acts: Acts,
    acts_file: LogFile,
    mended: Mended,
    _lock: File,
}

/// What the power went in the middle of, and opening put right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mended {
    /// Bytes of a half-written act or entry that were cut off. It had not been answered for: what
    /// was asked for then is to be asked for again.
    pub cut: u64,
    /// The act that was written down and not carried out, and now is. What it was to hand out is to
    /// be asked for again.
    pub finished: Option<u64>,
}

impl Authority {
    /// `by` makes the authority of `network` in `dir`, its key sealed under `passphrase`, and may go on
    /// to act.
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
        by: &Hand,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<(Self, Acting), AuthorityError> {
        files::create_folder(dir).map_err(disk(dir))?;
        let lock = lock(dir)?;
        check_unused(dir)?;
        let key = SigningKey::random(rng);
        let sealed = sealed_file::seal(passphrase, key.expose_seed(), cost, rng)?;
        let acting = Acting::new(by.clone(), FileSigner::new(key));
        let root = issuer::make_root(network, acting.signer(), at, rng)?;
        write(&dir.join(KEY_FILE), &sealed, Readers::Owner)?;
        let create = |name| LogFile::create(&dir.join(name)).map_err(disk(&dir.join(name)));
        let (acts_file, log) = (create(ACTS_FILE)?, create(LOG_FILE)?);
        let directory = Directory::new(network.clone(), *root.key());
        let acts = Acts::new(network.clone(), *root.key());
        let (dir, mended) = (dir.to_owned(), Mended::default());
        let mut made = Self { dir, root, directory, log, acts, acts_file, mended, _lock: lock };
        made.act(&acting, Act::Init, None, at)?;
        files::sync_folder(&made.dir).map_err(disk(&made.dir))?;
        write(&made.dir.join(ROOT_FILE), made.root.to_pem().as_bytes(), Readers::Usual)?;
        Ok((made, acting))
    }

    /// Opens the authority in `dir` and checks the list, the log of acts and that they agree; the
    /// key stays sealed. What a power cut left in the middle is put right ([`Authority::mended`]).
    ///
    /// # Errors
    /// O-101, O-103 to O-106, O-117.
    pub fn open(dir: &Path) -> Result<Self, AuthorityError> {
        let root_path = dir.join(ROOT_FILE);
        if !root_path.exists() {
            return Err(AuthorityError::NotInitialised(dir.to_owned()));
        }
        let lock = lock(dir)?;
        let pem =
            files::read_text(&root_path, 2 * CERTIFICATE_LEN_MAX).map_err(disk(&root_path))?;
        let root = Root::from_pem(&pem).map_err(AuthorityError::Root)?;
        let read = |name, len_max| {
            let path = dir.join(name);
            LogFile::open(&path, len_max).map_err(disk(&path))
        };
        let (log, entries) = read(LOG_FILE, Sign1Message::<DirectoryEntry>::LEN_MAX)?;
        let (acts_file, done) = read(ACTS_FILE, Sign1Message::<ActEntry>::LEN_MAX)?;
        let (directory, acts) = read_lists(&root, &entries.messages, &done.messages)?;
        let mended = Mended { cut: entries.cut + done.cut, finished: None };
        let dir = dir.to_owned();
        let mut opened = Self { dir, root, directory, log, acts, acts_file, mended, _lock: lock };
        opened.mended.finished = opened.carry_out()?;
        opened.take_over_root()?;
        Ok(opened)
    }

    /// What opening put right.
    pub fn mended(&self) -> Mended {
        self.mended
    }

    /// Where the sealed key lies.
    pub fn key_path(&self) -> PathBuf {
        self.dir.join(KEY_FILE)
    }

    /// The root certificate.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Who belongs, and who no longer does.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Everything that was done with the key.
    pub fn acts(&self) -> &Acts {
        &self.acts
    }

    /// Root and directory, for hubs.
    pub fn bundle(&self) -> TrustBundle {
        TrustBundle::new(self.root.clone(), self.directory.clone())
    }

    /// Unseals the key, so that `by` may act.
    ///
    /// # Errors
    /// O-104, O-107, O-108.
    pub fn unlock(&self, passphrase: &Passphrase, by: Hand) -> Result<Acting, AuthorityError> {
        Ok(Acting::new(by, FileSigner::new(SigningKey::from_seed(self.unseal(passphrase)?))))
    }

    /// Whether the passphrase opens the key, and the key fits the root.
    ///
    /// # Errors
    /// O-104, O-107, O-108.
    pub fn check_key(&self, passphrase: &Passphrase) -> Result<(), AuthorityError> {
        self.unseal(passphrase).map(|_| ())
    }

    fn unseal(&self, passphrase: &Passphrase) -> Result<Zeroizing<[u8; KEY_LEN]>, AuthorityError> {
        let path = self.dir.join(KEY_FILE);
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let seed = plaintext.as_slice().try_into().map_err(|_| SealedFileError::Damaged)?;
        let seed = Zeroizing::new(seed);
        check_fits(&seed, &self.root)?;
        Ok(seed)
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

    /// The name of the hub that has this log key.
    pub fn hub_of(&self, key: &KeyId) -> Option<HubName> {
        self.hubs().into_iter().find_map(|(name, found)| (found.id() == *key).then_some(name))
    }

    /// The hubs by name, each with its log keys.
    pub fn hubs(&self) -> Vec<(HubName, VerifyingKey)> {
        self.listed()
            .filter_map(|act| match act {
                Listed::Hub { key, name, .. } => Some((name.parse().ok()?, key)),
                Listed::Admit { .. }
                | Listed::Renew { .. }
                | Listed::Revoke { .. }
                | Listed::Suspend { .. }
                | Listed::Resume { .. }
                | Listed::Root { .. } => None,
            })
            .collect()
    }

    /// The acts of the directory, in their order.
    fn listed(&self) -> impl Iterator<Item = Listed> {
        self.directory.since(0, ENTRIES_MAX).iter().map(|message| {
            Sign1Message::<DirectoryEntry>::parse(message)
                .and_then(|message| message.body())
                .expect("the directory holds what it has verified")
                .act
        })
    }

    /// Whether the key is the root's; and what the disk refused halfway is done first.
    fn ready(&mut self, acting: &Acting) -> Result<(), AuthorityError> {
        if acting.signer().key() != *self.root.key() {
            return Err(AuthorityError::OtherKey);
        }
        self.carry_out().map(|_| ())
    }

    /// Writes down one act, then carries it out: `listed` is what it adds to the directory.
    fn act(
        &mut self,
        acting: &Acting,
        act: Act,
        listed: Option<Listed>,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        let entry = listed.map(|act| self.sign_listed(acting, act, at)).transpose()?;
        let acts = self.sign(acting, act, entry, at)?;
        self.write_down(acts)?;
        self.carry_out().map(|_| ())
    }

    /// Signs one act: the log as it will be with it.
    fn sign(
        &self,
        acting: &Acting,
        act: Act,
        entry: Option<ByteBuf>,
        at: UnixSeconds,
    ) -> Result<Acts, AuthorityError> {
        let (by, number, previous) = (acting.by().clone(), self.acts.len(), self.acts.head());
        let network = self.root.network().clone();
        let mut entry = ActEntry { at, by, act, entry, number, second: None, network, previous };
        if let Some(word) = self.word_of_second(acting, &entry)? {
            entry.second = Some(word);
        }
        let mut acts = self.acts.clone();
        acts.append(acting.signer().sign_act(&entry)?.as_bytes())?;
        Ok(acts)
    }

    /// Puts the last act of a signed log onto the disk, and takes the log over.
    fn write_down(&mut self, acts: Acts) -> Result<(), AuthorityError> {
        let message = acts.messages().last().expect("a signed log ends with what was signed");
        self.acts_file.append(message).map_err(disk(&self.dir.join(ACTS_FILE)))?;
        self.acts = acts;
        Ok(())
    }

    /// Signs an entry of the directory and tries it on a copy.
    fn sign_listed(
        &self,
        acting: &Acting,
        act: Listed,
        at: UnixSeconds,
    ) -> Result<ByteBuf, AuthorityError> {
        let (number, previous) = (self.directory.len(), self.directory.head());
        let network = self.root.network().clone();
        let entry = DirectoryEntry { at, act, number, network, previous };
        let message = acting.signer().sign_entry(&entry)?;
        self.directory.clone().append(message.as_bytes())?;
        Ok(ByteBuf::from(message.as_bytes()))
    }

    /// Adds to the directory what the last act announced, unless it is there; returns that act.
    fn carry_out(&mut self) -> Result<Option<u64>, AuthorityError> {
        let list = self.directory.since(0, ENTRIES_MAX);
        let Some(message) = self.acts.compare(list)? else { return Ok(None) };
        let mut directory = self.directory.clone();
        directory.append(message)?;
        self.log.append(message).map_err(disk(&self.dir.join(LOG_FILE)))?;
        self.directory = directory;
        Ok(Some(self.acts.len() - 1))
    }
}

/// Refuses a folder in which there is, or was, an authority that acted.
fn check_unused(dir: &Path) -> Result<(), AuthorityError> {
    let acts = dir.join(ACTS_FILE);
    let begun = match LogFile::open(&acts, Sign1Message::<ActEntry>::LEN_MAX) {
        Ok((_, contents)) => contents.messages.len() > 1,
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    };
    // A log without its root is an authority that lost a file, not a place for a new one.
    let log_len = std::fs::metadata(dir.join(LOG_FILE)).map_or(0, |found| found.len());
    if begun || log_len > 0 || dir.join(ROOT_FILE).exists() {
        return Err(AuthorityError::AlreadyInitialised(dir.to_owned()));
    }
    // The first act of an attempt that was cut short, signed with a key that goes with it.
    match std::fs::remove_file(&acts) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&acts)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The list and the log of the authority with this root, each checked by itself.
fn read_lists(
    root: &Root,
    entries: &[impl AsRef<[u8]>],
    done: &[impl AsRef<[u8]>],
) -> Result<(Directory, Acts), AuthorityError> {
    let directory = Directory::read(root.network().clone(), *root.key(), entries)?;
    let mut acts = Acts::new(root.network().clone(), *directory.lineage().first());
    for message in done {
        acts.append(message.as_ref())?;
    }
    if acts.is_empty() { Err(ActsError::Init(0).into()) } else { Ok((directory, acts)) }
}

/// Whether the root certifies the key of `seed`.
fn check_fits(seed: &Zeroizing<[u8; KEY_LEN]>, root: &Root) -> Result<(), AuthorityError> {
    let key = SigningKey::from_seed(seed.clone()).verifying_key();
    if key == *root.key() { Ok(()) } else { Err(AuthorityError::OtherKey) }
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
