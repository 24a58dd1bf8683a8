//! The hub's folder: its keys, what it trusts, what it was given.
//!
//! ```text
//! hub.toml       settings
//! transport.key  of its connections, for its owner only
//! log.key        of its receipts and checkpoints, for its owner only
//! issuer.key     of the transport certificates that it issues, for its owner only
//! root.pem       the root that was named at the start; no file that comes later replaces it, but one may
//!                name a root that took over from it
//! issued.pem     the authority's answer with the hub's certificates
//! hub.sqlite     the store
//! lock           held while the hub serves
//! ```

mod parts;

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use rand_core::CryptoRng;
use saphan_certs::files::{Readers, read_text, write_atomically};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::hub_name::{Host, HubName};
use saphan_certs::issued::{HubPapers, ISSUED_LEN_MAX, Issued, IssuedError, TrustBundle};
use saphan_certs::pkcs8::{self, KEY_FILE_LEN_MAX, NotPrivateKey};
use saphan_certs::request::{HubKeys, HubRequest, RequestError};
use saphan_certs::x509::{CertificateError, Root};
use saphan_protocol::directory::CERTIFICATE_LEN_MAX;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

pub use parts::Parts;

const TRANSPORT_KEY_FILE: &str = "transport.key";
const LOG_KEY_FILE: &str = "log.key";
const ISSUER_KEY_FILE: &str = "issuer.key";
const ROOT_FILE: &str = "root.pem";
const ISSUED_FILE: &str = "issued.pem";
const LOCK_FILE: &str = "lock";
/// By then whoever only looked has let go of the lock.
const LOOK_OVER: Duration = Duration::from_millis(400);

/// Why the folder is not used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// [HP-101] There is no hub in this folder.
    #[error("[HP-101] no hub in {}", .0.display())]
    NotInitialised(PathBuf),
    /// [HP-102] There is one already.
    #[error("[HP-102] {} holds a hub already; name another folder with --dir", .0.display())]
    AlreadyInitialised(PathBuf),
    /// [HP-103] The authority's answer has not been installed.
    #[error("[HP-103] the hub in {} has no certificate yet", .0.display())]
    NotCertified(PathBuf),
    /// [HP-104] A hub is serving from this folder.
    #[error("[HP-104] a hub is running in {}", .0.display())]
    InUse(PathBuf),
    /// [HP-105] The disk refuses.
    #[error("[HP-105] {}: {source}", .path.display())]
    Disk {
        /// What was being read or written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// [HP-106] A key file is damaged.
    #[error("[HP-106] a key of the hub is damaged: {0}")]
    Key(#[from] NotPrivateKey),
    /// [HP-107] The trusted root is damaged.
    #[error("[HP-107] root.pem is damaged: {0}")]
    Root(#[source] CertificateError),
    /// [HP-108] A file of another authority.
    #[error("[HP-108] the file is of the authority {found}, this hub trusts {trusted}")]
    OtherRoot {
        /// Fingerprint in the file.
        found: Fingerprint,
        /// Fingerprint that was trusted at the start.
        trusted: Fingerprint,
    },
    /// [HP-109] The answer is not for this hub, or its time is over.
    #[error(transparent)]
    Issued(#[from] IssuedError),
}

impl PlaceError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotInitialised(_) => "hub-not-initialised",
            Self::AlreadyInitialised(_) => "hub-already-initialised",
            Self::NotCertified(_) => "hub-not-certified",
            Self::InUse(_) => "hub-in-use",
            Self::Disk { .. } => "hub-disk",
            Self::Key(_) => "hub-key",
            Self::Root(_) => "hub-root",
            Self::OtherRoot { .. } => "hub-other-root",
            Self::Issued(error) => error.code(),
        }
    }
}

/// A hub's folder that was set up.
pub struct Place {
    dir: PathBuf,
    root: Root,
    transport_key: SigningKey,
    log_key: SigningKey,
    issuer_key: SigningKey,
}

/// Held while a hub serves.
pub struct Lock {
    _file: File,
}

impl Place {
    /// Makes the folder with three new keys, trusting `root`.
    ///
    /// # Errors
    /// HP-102, HP-105; the root is written last, so half a folder is no hub.
    pub fn init(dir: &Path, root: Root, rng: &mut impl CryptoRng) -> Result<Self, PlaceError> {
        if dir.join(ROOT_FILE).exists() {
            return Err(PlaceError::AlreadyInitialised(dir.to_owned()));
        }
        create_folder(dir).map_err(|source| disk(dir, source))?;
        let place = Self {
            dir: dir.to_owned(),
            root,
            transport_key: SigningKey::random(rng),
            log_key: SigningKey::random(rng),
            issuer_key: SigningKey::random(rng),
        };
        place.write(TRANSPORT_KEY_FILE, &pkcs8::to_pem(&place.transport_key), Readers::Owner)?;
        place.write(LOG_KEY_FILE, &pkcs8::to_pem(&place.log_key), Readers::Owner)?;
        place.write_issuer_key()?;
        place.write(ROOT_FILE, &place.root.to_pem(), Readers::Usual)?;
        Ok(place)
    }

    /// Opens a folder that [`Place::init`] made.
    ///
    /// # Errors
    /// HP-101, HP-105 to HP-107.
    pub fn open(dir: &Path) -> Result<Self, PlaceError> {
        let path = dir.join(ROOT_FILE);
        let root = match read_text(&path, 2 * CERTIFICATE_LEN_MAX) {
            Ok(text) => Root::from_pem(&text).map_err(PlaceError::Root)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(PlaceError::NotInitialised(dir.to_owned()));
            }
            Err(source) => return Err(disk(&path, source)),
        };
        Ok(Self {
            transport_key: read_key(&dir.join(TRANSPORT_KEY_FILE))?,
            log_key: read_key(&dir.join(LOG_KEY_FILE))?,
            issuer_key: read_key(&dir.join(ISSUER_KEY_FILE))?,
            dir: dir.to_owned(),
            root,
        })
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The authority.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// The key of its connections.
    pub fn transport_key(&self) -> &SigningKey {
        &self.transport_key
    }

    /// The key of its receipts and checkpoints.
    pub fn log_key(&self) -> &SigningKey {
        &self.log_key
    }

    /// The key of the transport certificates that it issues.
    pub fn issuer_key(&self) -> &SigningKey {
        &self.issuer_key
    }

    /// Makes a new issuer key, as after a theft: once the answer to the next request is installed,
    /// what the old one signed counts no more, and every office renews by itself.
    ///
    /// # Errors
    /// HP-105; the old key stands then.
    pub fn renew_issuer(&mut self, rng: &mut impl CryptoRng) -> Result<(), PlaceError> {
        self.issuer_key = SigningKey::random(rng);
        self.write_issuer_key()
    }

    fn write_issuer_key(&self) -> Result<(), PlaceError> {
        self.write(ISSUER_KEY_FILE, &pkcs8::to_pem(&self.issuer_key), Readers::Owner)
    }

    /// What the authority is asked for.
    ///
    /// # Errors
    /// X-111 if there is no host or there are too many.
    pub fn request(
        &self,
        name: &HubName,
        hosts: &[Host],
        now: UnixSeconds,
    ) -> Result<String, RequestError> {
        let keys = HubKeys {
            transport: &self.transport_key,
            log: &self.log_key,
            issuer: &self.issuer_key,
        };
        HubRequest::create(self.root.network(), name, hosts, &keys, now)
    }

    /// Gives the log key away, to whom signs with it.
    pub fn into_log_key(self) -> SigningKey {
        self.log_key
    }

    /// Holds a root that came in a file against the one that was trusted at the start: it is that one, or
    /// the list beside it leads from that one to it.
    ///
    /// # Errors
    /// HP-108, HP-109.
    pub fn check_root(&self, trust: &TrustBundle) -> Result<(), PlaceError> {
        let (found, trusted) = (trust.fingerprint(), self.root.fingerprint());
        let leads_here = trust.roots()?.all().any(|root| root.fingerprint() == trusted);
        if leads_here { Ok(()) } else { Err(PlaceError::OtherRoot { found, trusted }) }
    }

    /// Checks an answer of the authority for this hub.
    ///
    /// # Errors
    /// HP-108, HP-109.
    pub fn examine(
        &self,
        pem: &str,
        name: &HubName,
        now: UnixSeconds,
    ) -> Result<HubPapers, PlaceError> {
        let issued = Issued::parse_for_hub(pem)?;
        self.check_root(issued.trust())?;
        let [transport, log, issuer] =
            [&self.transport_key, &self.log_key, &self.issuer_key].map(SigningKey::verifying_key);
        Ok(issued.open_hub(self.root.network(), name, [&transport, &log, &issuer], now)?)
    }

    /// Keeps an answer that [`Place::examine`] has approved.
    ///
    /// # Errors
    /// HP-105.
    pub fn install(&self, pem: &str) -> Result<(), PlaceError> {
        self.write(ISSUED_FILE, pem, Readers::Usual)
    }

    /// What was installed, checked anew.
    ///
    /// # Errors
    /// HP-103, HP-105, HP-108, HP-109.
    pub fn papers(&self, name: &HubName, now: UnixSeconds) -> Result<HubPapers, PlaceError> {
        let path = self.dir.join(ISSUED_FILE);
        match read_text(&path, ISSUED_LEN_MAX) {
            Ok(pem) => self.examine(&pem, name, now),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(PlaceError::NotCertified(self.dir.clone()))
            }
            Err(source) => Err(disk(&path, source)),
        }
    }

    /// When the authority's answer was last put here, to be compared with what it was before.
    pub fn installed_at(&self) -> Option<SystemTime> {
        std::fs::metadata(self.dir.join(ISSUED_FILE)).and_then(|found| found.modified()).ok()
    }

    /// Makes this the only hub that serves from the folder. Whoever looks whether one does holds the lock for
    /// a moment, which is waited for.
    ///
    /// # Errors
    /// HP-104, HP-105.
    pub fn lock(&self) -> Result<Lock, PlaceError> {
        let path = self.dir.join(LOCK_FILE);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|source| disk(&path, source))?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Lock { _file: file }),
                Err(TryLockError::WouldBlock) if begun.elapsed() < LOOK_OVER => {
                    sleep(LOOK_OVER / 20)
                }
                Err(TryLockError::WouldBlock) => return Err(PlaceError::InUse(self.dir.clone())),
                Err(TryLockError::Error(source)) => return Err(disk(&path, source)),
            }
        }
    }

    /// Whether a hub serves from the folder. Writes nothing, and is in nobody's way who looks too.
    ///
    /// # Errors
    /// HP-105.
    pub fn is_served(&self) -> Result<bool, PlaceError> {
        let path = self.dir.join(LOCK_FILE);
        let file = match File::open(&path) {
            Ok(file) => file,
            // No hub has ever served here.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(source) => return Err(disk(&path, source)),
        };
        match file.try_lock_shared() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(source)) => Err(disk(&path, source)),
        }
    }

    /// Key files that others than their owner may read.
    ///
    /// # Errors
    /// HP-105.
    #[cfg(unix)]
    pub fn too_open(&self) -> Result<Vec<&'static str>, PlaceError> {
        use std::os::unix::fs::PermissionsExt as _;
        let mut open = Vec::new();
        for name in [TRANSPORT_KEY_FILE, LOG_KEY_FILE, ISSUER_KEY_FILE] {
            let path = self.dir.join(name);
            let found = std::fs::metadata(&path).map_err(|source| disk(&path, source))?;
            if found.permissions().mode() & 0o077 != 0 {
                open.push(name);
            }
        }
        Ok(open)
    }

    /// Key files that others than their owner may read: elsewhere the folder's own rights decide.
    ///
    /// # Errors
    /// None.
    #[cfg(not(unix))]
    pub fn too_open(&self) -> Result<Vec<&'static str>, PlaceError> {
        Ok(Vec::new())
    }

    fn write(&self, name: &str, text: &str, readers: Readers) -> Result<(), PlaceError> {
        let path = self.dir.join(name);
        write_atomically(&path, text.as_bytes(), readers).map_err(|source| disk(&path, source))
    }
}

fn read_key(path: &Path) -> Result<SigningKey, PlaceError> {
    let text = read_text(path, KEY_FILE_LEN_MAX).map_err(|source| disk(path, source))?;
    Ok(pkcs8::from_pem(&Zeroizing::new(text))?)
}

fn disk(path: &Path, source: io::Error) -> PlaceError {
    PlaceError::Disk { path: path.to_owned(), source }
}

/// Only its owner enters it; one that exists already is left as it is.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
