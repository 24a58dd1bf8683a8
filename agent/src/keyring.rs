//! The keys and papers of an office, as files beside its store.
//!
//! ```text
//! office.key        sealed under the passphrase: master key of the store, identity seed, incarnation
//! transport.key     in clear, for its owner only: a locked service must reach the hub
//! office.request    what the authority is asked to certify: who we are, both public keys, signed
//! certificates.pem  the authority's answer: root, identity, transport, directory
//! roots.pem         the changes of the root, where there were any: signed entries of the directory
//! transport.pem     the way into the hub that the hub itself renewed, instead of that one
//! identity.key      the identity key that came after the one in `office.key`, sealed under the master key
//! office.invitation with what an office asks to join, until it is admitted; for its owner only
//! self-revocation.txt  the sheet with which the office takes itself out; to be printed and removed
//! staff/CODE.key    what `office.key` holds, and an officer's own seed, under the officer's passphrase
//! ```
//!
//! `office.key` is written last, so that its presence means that the rest is there. A stolen
//! `transport.key` opens a mailbox of ciphertext; the hub stops it when told. Secrets of prekeys
//! are not here: they lie in a file of their own by the store, which no backup copies.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rand_core::CryptoRng;
use saphan_certs::files::{self, Readers, write_atomically};
use saphan_certs::pkcs8::{self, KEY_FILE_LEN_MAX};
use saphan_certs::request::{PartnerRequest, REQUEST_LEN_MAX};
use saphan_certs::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX};
use saphan_certs::self_revocation;
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::directory::SelfRevocation;
use saphan_protocol::ids::{Incarnation, NetworkName, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteArray;
use zeroize::Zeroizing;

use crate::platform;
use crate::vault::KEY_LEN;

use secrets::OfficeKeyV1;

pub use error::KeyringError;
pub use glass::{make_glass_key, open_glass_key, unseal_glass_key};
pub use identity::IDENTITY_FILE;
pub use papers::{Offer, Papers};
pub use roots::Pinned;
pub use secrets::Keys;

pub use officers::STAFF_FOLDER;

mod error;
mod glass;
mod identity;
mod joining;
mod officers;
mod papers;
mod roots;
mod secrets;

/// Holds the secret keys; only the passphrase opens it.
pub const KEY_FILE: &str = "office.key";
/// Holds the key of connections.
pub const TRANSPORT_FILE: &str = "transport.key";
/// Holds what the authority is asked for.
pub const REQUEST_FILE: &str = "office.request";
/// Holds the sheet with which the office takes itself out, until it was printed and removed.
pub const SELF_REVOCATION_FILE: &str = "self-revocation.txt";
/// Holds what the authority answered.
pub const CERTIFICATES_FILE: &str = "certificates.pem";
/// Holds the invitation of an office that was not admitted yet; its code counts once.
pub const INVITATION_FILE: &str = "office.invitation";
/// Holds what leads from the pinned root to the one of today.
pub const ROOTS_FILE: &str = "roots.pem";
/// Holds the chain that the hub issued last.
pub const CHAIN_FILE: &str = "transport.pem";

/// A request that is older is signed anew when the office is opened.
const REQUEST_REFRESH: Duration = Duration::from_secs(30 * 86_400);
const LOCK_FILE: &str = "office.lock";

/// The files of one office, with what is public about it.
#[derive(Debug)]
pub struct Keyring {
    dir: PathBuf,
    request: PartnerRequest,
    request_pem: String,
}

impl Keyring {
    /// Makes the keys of a new office in `dir`, which is created if it is not there.
    ///
    /// A crash on the way leaves a directory that counts as not initialised; trying again is safe.
    ///
    /// # Errors
    /// [`KeyringError::Passphrase`] for a weak one, [`KeyringError::InUse`],
    /// [`KeyringError::AlreadyInitialised`], [`KeyringError::Disk`], and
    /// [`sealed_file::SealedFileError::Memory`] if the passphrase cannot be worked on.
    pub fn init(
        dir: &Path,
        network: &NetworkName,
        partner: &PartnerId,
        passphrase: &Passphrase,
        cost: KdfCost,
        rng: &mut impl CryptoRng,
        now: UnixSeconds,
    ) -> Result<Self, KeyringError> {
        passphrase.check_new()?;
        create_folder(dir)?;
        let _lock = lock(dir)?;
        if dir.join(KEY_FILE).exists() {
            return Err(KeyringError::AlreadyInitialised(dir.to_owned()));
        }
        let mut master = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(master.as_mut());
        let identity = SigningKey::random(rng);
        let transport = SigningKey::random(rng);
        let secrets = OfficeKeyV1 {
            master: ByteArray::new(*master),
            identity: ByteArray::new(*identity.expose_seed()),
            incarnation: Incarnation::random(rng),
        };
        let plaintext = Zeroizing::new(cbor::encode(&secrets));
        let sealed = sealed_file::seal(passphrase, &plaintext, cost, rng)?;
        let request_pem = PartnerRequest::create(network, partner, &identity, &transport, now)?;
        write(dir, TRANSPORT_FILE, pkcs8::to_pem(&transport).as_bytes(), Readers::Owner)?;
        write(dir, REQUEST_FILE, request_pem.as_bytes(), Readers::Usual)?;
        let out = SelfRevocation::make(network, partner, &identity, now);
        let sheet = self_revocation::sheet(&out, None);
        write(dir, SELF_REVOCATION_FILE, sheet.as_bytes(), Readers::Owner)?;
        write(dir, KEY_FILE, &sealed, Readers::Owner)?;
        Self::open(dir)
    }

    /// Reads what is public about the office in `dir`.
    ///
    /// # Errors
    /// [`KeyringError::NotInitialised`], [`KeyringError::Disk`], [`KeyringError::Request`].
    pub fn open(dir: &Path) -> Result<Self, KeyringError> {
        if !dir.join(KEY_FILE).exists() {
            return Err(KeyringError::NotInitialised(dir.to_owned()));
        }
        let path = dir.join(REQUEST_FILE);
        let request_pem = files::read_text(&path, REQUEST_LEN_MAX).map_err(disk(&path))?;
        let request = PartnerRequest::parse(&request_pem)?;
        Ok(Self { dir: dir.to_owned(), request, request_pem })
    }

    /// The data directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The network that the office belongs to or asks to join.
    pub fn network(&self) -> &NetworkName {
        self.request.network()
    }

    /// The office.
    pub fn partner(&self) -> &PartnerId {
        self.request.partner()
    }

    /// The public half of the identity key.
    pub fn identity_key(&self) -> &VerifyingKey {
        self.request.identity_key()
    }

    /// The public half of the transport key.
    pub fn transport_key(&self) -> &VerifyingKey {
        self.request.transport_key()
    }

    /// The request, read.
    pub fn request(&self) -> &PartnerRequest {
        &self.request
    }

    /// The request in the form that the administrator takes.
    pub fn request_pem(&self) -> &str {
        &self.request_pem
    }

    /// Opens `office.key`.
    ///
    /// # Errors
    /// [`KeyringError::Sealed`] with [`sealed_file::SealedFileError::WrongPassphrase`] first among its kinds;
    /// [`KeyringError::Damaged`] if the key inside is not the one that was asked for.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Keys, KeyringError> {
        const LIMITS: Limits = Limits::new(512, 8);
        let path = self.dir.join(KEY_FILE);
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let secrets: OfficeKeyV1 = cbor::decode_canonical(&plaintext, LIMITS)
            .map_err(|_| KeyringError::Damaged(KEY_FILE))?;
        let first = SigningKey::from_seed(Zeroizing::new(*secrets.identity));
        let master = Zeroizing::new(*secrets.master);
        let identity = self.identity_in_use(first, &master)?;
        Ok(Keys { master, identity, incarnation: secrets.incarnation })
    }

    /// The key of connections; no passphrase is needed.
    ///
    /// # Errors
    /// [`KeyringError::Disk`], [`KeyringError::Damaged`].
    pub fn transport(&self) -> Result<SigningKey, KeyringError> {
        let path = self.dir.join(TRANSPORT_FILE);
        let text = Zeroizing::new(files::read_text(&path, KEY_FILE_LEN_MAX).map_err(disk(&path))?);
        pkcs8::from_pem(&text)
            .ok()
            .filter(|key| key.verifying_key() == *self.transport_key())
            .ok_or(KeyringError::Damaged(TRANSPORT_FILE))
    }

    /// Makes a new key of connections, for a machine that was set up from a backup, and signs the request
    /// anew.
    ///
    /// # Errors
    /// [`KeyringError::Disk`].
    pub fn renew_transport(
        mut self,
        keys: &Keys,
        rng: &mut impl CryptoRng,
        now: UnixSeconds,
    ) -> Result<Self, KeyringError> {
        let transport = SigningKey::random(rng);
        let (network, partner) = (self.network(), self.partner());
        let pem = PartnerRequest::create(network, partner, keys.identity(), &transport, now)?;
        self.forget_chain()?;
        write(&self.dir, TRANSPORT_FILE, pkcs8::to_pem(&transport).as_bytes(), Readers::Owner)?;
        write(&self.dir, REQUEST_FILE, pem.as_bytes(), Readers::Usual)?;
        self.request = PartnerRequest::parse(&pem)?;
        self.request_pem = pem;
        Ok(self)
    }

    /// Signs the request anew if that was long ago, so that a hub goes on to take it for a year.
    ///
    /// # Errors
    /// As [`Keyring::renew_request`].
    pub fn refresh_request(self, keys: &Keys, now: UnixSeconds) -> Result<Self, KeyringError> {
        let is_recent = now.since(self.request.at()) <= REQUEST_REFRESH;
        if is_recent { Ok(self) } else { self.renew_request(keys, now) }
    }

    /// Signs the request anew, for the same keys: the authority takes none older than 30 days, and a
    /// hub none older than a year.
    ///
    /// # Errors
    /// [`KeyringError::Disk`], and as [`Keyring::transport`].
    pub fn renew_request(mut self, keys: &Keys, now: UnixSeconds) -> Result<Self, KeyringError> {
        let transport = self.transport()?;
        let (network, partner) = (self.network(), self.partner());
        let pem = PartnerRequest::create(network, partner, keys.identity(), &transport, now)?;
        write(&self.dir, REQUEST_FILE, pem.as_bytes(), Readers::Usual)?;
        self.request = PartnerRequest::parse(&pem)?;
        self.request_pem = pem;
        Ok(self)
    }
}

/// Files of `dir` that others than their owner may read although they hold keys.
///
/// # Errors
/// [`KeyringError::Disk`] if a file cannot be looked at.
pub fn too_open(dir: &Path) -> Result<Vec<&'static str>, KeyringError> {
    let mut found = Vec::new();
    for (name, path) in [
        ("the data directory", dir.to_owned()),
        (KEY_FILE, dir.join(KEY_FILE)),
        (TRANSPORT_FILE, dir.join(TRANSPORT_FILE)),
    ] {
        if platform::is_open_to_others(&path).map_err(disk(&path))? {
            found.push(name);
        }
    }
    Ok(found)
}

/// Makes the folder of an office, for its owner only; one that exists is left as it is.
///
/// # Errors
/// [`KeyringError::Disk`].
pub(crate) fn create_folder(dir: &Path) -> Result<(), KeyringError> {
    platform::folder_for_owner().recursive(true).create(dir).map_err(disk(dir))
}

/// One process at a time sets up an office; the lock goes with the file.
fn lock(dir: &Path) -> Result<File, KeyringError> {
    let path = dir.join(LOCK_FILE);
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(disk(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(KeyringError::InUse(dir.to_owned())),
        Err(TryLockError::Error(error)) => Err(disk(&path)(error)),
    }
}

fn write(dir: &Path, name: &str, bytes: &[u8], readers: Readers) -> Result<(), KeyringError> {
    let path = dir.join(name);
    write_atomically(&path, bytes, readers).map_err(disk(&path))
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> KeyringError {
    let path = path.to_owned();
    move |source| KeyringError::Disk { path, source }
}

#[cfg(test)]
mod tests;
