//! The keys and papers of an office, as files beside its store.
//!
//! ```text
//! office.key        sealed under the passphrase: master key of the store, identity seed, incarnation
//! transport.key     in clear, for its owner only: a locked service must reach the hub
//! office.request    what the authority is asked to certify: who we are, both public keys, signed
//! certificates.pem  the authority's answer: root, identity, transport, directory
//! staff/CODE.key    what `office.key` holds, and an officer's own seed, under the officer's passphrase
//! ```
//!
//! `office.key` is written last, so that its presence means that the rest is there. A stolen
//! `transport.key` opens a mailbox of ciphertext; the hub stops it when told. Secrets of prekeys
//! are not here: they lie in a file of their own by the store, which no backup copies.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use saphan_certs::files::{self, Readers, write_atomically};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::issued::{ISSUED_LEN_MAX, Issued, IssuedError};
use saphan_certs::pkcs8::{self, KEY_FILE_LEN_MAX};
use saphan_certs::request::{PartnerRequest, REQUEST_LEN_MAX, RequestError};
use saphan_certs::sealed_file::{
    self, KdfCost, Passphrase, PassphraseError, SEALED_LEN_MAX, SealedFileError,
};
use saphan_certs::x509::Root;
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::{Incarnation, NetworkName, PartnerId, StaffCode};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteArray;
use zeroize::{Zeroize as _, Zeroizing};

use crate::vault::{KEY_LEN, Vault};

/// Holds the secret keys; only the passphrase opens it.
pub const KEY_FILE: &str = "office.key";
/// Holds the key of connections.
pub const TRANSPORT_FILE: &str = "transport.key";
/// Holds what the authority is asked for.
pub const REQUEST_FILE: &str = "office.request";
/// Holds what the authority answered.
pub const CERTIFICATES_FILE: &str = "certificates.pem";

/// Holds the officers' keys.
const STAFF_FOLDER: &str = "staff";

const LOCK_FILE: &str = "office.lock";

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
        "no certificates yet; send the request to the administrator, then saphan-agent certificate install FILE"
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
            Self::Older => "certificates-older",
        }
    }
}

/// The secrets of an unlocked office. They cannot be printed or copied, and are wiped when dropped.
pub struct Keys {
    master: Zeroizing<[u8; KEY_LEN]>,
    identity: SigningKey,
    incarnation: Incarnation,
}

impl Keys {
    /// The store's vault, the identity key, and which life of the store this is.
    pub fn into_parts(self) -> (Vault, SigningKey, Incarnation) {
        (Vault::new(self.master), self.identity, self.incarnation)
    }

    /// The same keys once more, for what is sealed under an officer's passphrase.
    fn of(secrets: &OfficeKeyV1) -> Self {
        Self {
            master: Zeroizing::new(*secrets.master),
            identity: SigningKey::from_seed(Zeroizing::new(*secrets.identity)),
            incarnation: secrets.incarnation,
        }
    }

    fn to_secrets(&self) -> OfficeKeyV1 {
        OfficeKeyV1 {
            master: ByteArray::new(*self.master),
            identity: ByteArray::new(*self.identity.expose_seed()),
            incarnation: self.incarnation,
        }
    }

    /// A second set, for an office that is opened while an officer is added to it.
    pub fn duplicate(&self) -> Self {
        Self::of(&self.to_secrets())
    }

    /// The identity key.
    pub fn identity(&self) -> &SigningKey {
        &self.identity
    }

    /// Which life of the store this is.
    pub fn incarnation(&self) -> Incarnation {
        self.incarnation
    }
}

/// What `office.key` holds inside its seal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeKeyV1 {
    master: ByteArray<KEY_LEN>,
    identity: ByteArray<KEY_LEN>,
    incarnation: Incarnation,
}

impl Drop for OfficeKeyV1 {
    fn drop(&mut self) {
        self.master.zeroize();
        self.identity.zeroize();
    }
}

/// What `staff/CODE.key` holds inside its seal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficerKeyV1 {
    seed: ByteArray<KEY_LEN>,
    office: OfficeKeyV1,
}

impl Drop for OfficerKeyV1 {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

/// What the authority answered, as far as a locked office needs it.
#[derive(Debug, Clone)]
pub struct Papers {
    /// The pinned root of the network.
    pub root: Root,
    /// Our identity certificate; whether it stands today is for its user to check.
    pub identity: CertificateDer<'static>,
    /// Our way into the hub, as TLS shows it.
    pub transport: CertificateDer<'static>,
    /// The directory as it was when the certificates were issued; the store's own is newer.
    pub directory: Directory,
}

/// An answer of the authority that is good for our keys, before a person has compared its root.
#[derive(Debug)]
pub struct Offer {
    pem: String,
    fingerprint: Fingerprint,
    pinned: bool,
    identity_until: UnixSeconds,
    transport_until: UnixSeconds,
}

impl Offer {
    /// What a person compares with the administrator, by telephone.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Whether this root was compared and pinned before.
    pub fn is_pinned(&self) -> bool {
        self.pinned
    }

    /// Last second of the identity and of the transport certificate.
    pub fn until(&self) -> (UnixSeconds, UnixSeconds) {
        (self.identity_until, self.transport_until)
    }
}

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
    /// [`SealedFileError::Memory`] if the passphrase cannot be worked on.
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

    /// The request in the form that the administrator takes.
    pub fn request_pem(&self) -> &str {
        &self.request_pem
    }

    /// Opens `office.key`.
    ///
    /// # Errors
    /// [`KeyringError::Sealed`] with [`SealedFileError::WrongPassphrase`] first among its kinds;
    /// [`KeyringError::Damaged`] if the key inside is not the one that was asked for.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Keys, KeyringError> {
        const LIMITS: Limits = Limits::new(512, 8);
        let path = self.dir.join(KEY_FILE);
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let secrets: OfficeKeyV1 = cbor::decode_canonical(&plaintext, LIMITS)
            .map_err(|_| KeyringError::Damaged(KEY_FILE))?;
        let identity = SigningKey::from_seed(Zeroizing::new(*secrets.identity));
        if identity.verifying_key() != *self.identity_key() {
            return Err(KeyringError::Damaged(KEY_FILE));
        }
        let master = Zeroizing::new(*secrets.master);
        Ok(Keys { master, identity, incarnation: secrets.incarnation })
    }

    /// Makes the key of an officer, and seals it with what opens the office under the officer's own
    /// passphrase. A file that nobody certified is written over.
    ///
    /// # Errors
    /// [`KeyringError::Passphrase`], [`KeyringError::Disk`], [`SealedFileError::Memory`].
    pub fn add_officer(
        &self,
        code: &StaffCode,
        keys: &Keys,
        passphrase: &Passphrase,
        cost: KdfCost,
        rng: &mut impl CryptoRng,
    ) -> Result<VerifyingKey, KeyringError> {
        passphrase.check_new()?;
        let dir = self.dir.join(STAFF_FOLDER);
        create_folder(&dir)?;
        let key = SigningKey::random(rng);
        let secrets =
            OfficerKeyV1 { seed: ByteArray::new(*key.expose_seed()), office: keys.to_secrets() };
        let plaintext = Zeroizing::new(cbor::encode(&secrets));
        let sealed = sealed_file::seal(passphrase, &plaintext, cost, rng)?;
        write(&dir, &officer_file(code), &sealed, Readers::Owner)?;
        Ok(key.verifying_key())
    }

    /// Opens the key of an officer, and with it the office.
    ///
    /// # Errors
    /// [`KeyringError::NoOfficer`], else as [`Keyring::unlock`].
    pub fn unlock_officer(
        &self,
        code: &StaffCode,
        passphrase: &Passphrase,
    ) -> Result<(Keys, SigningKey), KeyringError> {
        const LIMITS: Limits = Limits::new(512, 12);
        let path = self.dir.join(STAFF_FOLDER).join(officer_file(code));
        if !path.exists() {
            return Err(KeyringError::NoOfficer(code.clone()));
        }
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let secrets: OfficerKeyV1 = cbor::decode_canonical(&plaintext, LIMITS)
            .map_err(|_| KeyringError::Damaged("the officer's key file"))?;
        let keys = Keys::of(&secrets.office);
        if keys.identity.verifying_key() != *self.identity_key() {
            return Err(KeyringError::Damaged("the officer's key file"));
        }
        Ok((keys, SigningKey::from_seed(Zeroizing::new(*secrets.seed))))
    }

    /// Takes the key file of an officer away, if there is one.
    ///
    /// # Errors
    /// [`KeyringError::Disk`].
    pub fn remove_officer(&self, code: &StaffCode) -> Result<(), KeyringError> {
        let path = self.dir.join(STAFF_FOLDER).join(officer_file(code));
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&path)(error)),
            Ok(()) | Err(_) => Ok(()),
        }
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

    /// Signs the request anew, for the same keys: the authority takes none older than 30 days.
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

    /// Whether the authority's answer is installed.
    pub fn is_installed(&self) -> bool {
        self.dir.join(CERTIFICATES_FILE).exists()
    }

    /// What is installed.
    ///
    /// # Errors
    /// [`KeyringError::NotInstalled`], [`KeyringError::Disk`], [`KeyringError::Issued`],
    /// [`KeyringError::Damaged`] for a file of another network.
    pub fn papers(&self) -> Result<Papers, KeyringError> {
        if !self.is_installed() {
            return Err(KeyringError::NotInstalled);
        }
        let path = self.dir.join(CERTIFICATES_FILE);
        let pem = files::read_text(&path, ISSUED_LEN_MAX).map_err(disk(&path))?;
        let issued = Issued::parse(&pem)?;
        let damaged = || KeyringError::Damaged(CERTIFICATES_FILE);
        let certificates = CertificateDer::pem_slice_iter(pem.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| damaged())?;
        let [_, identity, transport] = certificates.try_into().map_err(|_| damaged())?;
        let root = issued.root().clone();
        if root.network() != self.network() {
            return Err(damaged());
        }
        Ok(Papers { root, identity, transport, directory: issued.trust().directory().clone() })
    }

    /// Checks an answer of the authority against our keys and, if there is one, the pinned root.
    ///
    /// # Errors
    /// [`KeyringError::Issued`] with the number of the failed check, [`KeyringError::OtherRoot`],
    /// [`KeyringError::Older`].
    pub fn examine(&self, pem: String, now: UnixSeconds) -> Result<Offer, KeyringError> {
        let issued = Issued::parse(&pem)?;
        let pinned = self.is_installed();
        if pinned {
            let installed = self.papers()?;
            let (found, pinned) = (issued.fingerprint(), installed.root.fingerprint());
            if found != pinned {
                return Err(KeyringError::OtherRoot { found, pinned });
            }
            let newer = issued.trust().directory();
            if newer.len() < installed.directory.len() {
                return Err(KeyringError::Older);
            }
            newer.compare(&installed.directory.checkpoint()).map_err(IssuedError::from)?;
        }
        let (identity, transport) = (self.identity_key(), self.transport_key());
        let papers =
            issued.open_partner(self.network(), self.partner(), identity, transport, now)?;
        Ok(Offer {
            pem,
            fingerprint: papers.root.fingerprint(),
            pinned,
            identity_until: papers.identity.not_after(),
            transport_until: papers.transport.not_after(),
        })
    }

    /// Installs an answer whose root a person has compared; from now on that root is pinned.
    ///
    /// # Errors
    /// [`KeyringError::InUse`], [`KeyringError::Disk`]; what was installed then still stands.
    pub fn install(&self, offer: &Offer) -> Result<(), KeyringError> {
        let _lock = lock(&self.dir)?;
        write(&self.dir, CERTIFICATES_FILE, offer.pem.as_bytes(), Readers::Usual)
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
        let about = std::fs::metadata(&path).map_err(disk(&path))?;
        if is_open_to_others(&about) {
            found.push(name);
        }
    }
    Ok(found)
}

#[cfg(unix)]
fn is_open_to_others(about: &std::fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0
}

// Windows gives a file the permissions of its folder, which is the user's own.
#[cfg(not(unix))]
fn is_open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

fn officer_file(code: &StaffCode) -> String {
    format!("{code}.key")
}

fn create_folder(dir: &Path) -> Result<(), KeyringError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(disk(dir))
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
