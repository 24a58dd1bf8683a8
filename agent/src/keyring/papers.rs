//! What the authority answered: examined, compared by a person, installed.

use std::io;

use rustls::pki_types::CertificateDer;
use saphan_certs::files::{self, Readers};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::issued::{ISSUED_LEN_MAX, Issued, IssuedError};
use saphan_certs::transport_issuer::{CHAIN_LEN_MAX, TransportChain, read_chain};
use saphan_certs::x509::Root;
use saphan_protocol::directory::Directory;
use saphan_protocol::time::UnixSeconds;

use super::{CERTIFICATES_FILE, CHAIN_FILE, Keyring, KeyringError, Pinned, disk, lock, write};

/// What the authority answered, as far as a locked office needs it.
#[derive(Debug, Clone)]
pub struct Papers {
    /// The pinned root of the network.
    pub root: Root,
    /// What took over from it, or led to it.
    pub pinned: Pinned,
    /// Our identity certificate; whether it stands today is for its user to check.
    pub identity: CertificateDer<'static>,
    /// Our way into the hub, as TLS shows it: the certificate, and its issuer's where the hub renewed it.
    /// Empty where the office has joined and not been at the hub's door since.
    pub transport: Vec<CertificateDer<'static>>,
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
    is_next: bool,
}

impl Offer {
    /// Whether the office goes on with the new key that it asked for.
    pub fn is_renewal(&self) -> bool {
        self.is_next
    }

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

impl Keyring {
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
        let issued = Issued::parse_installed(&pem)?;
        let damaged = || KeyringError::Damaged(CERTIFICATES_FILE);
        let mut certificates =
            issued.certificates().iter().map(|der| CertificateDer::from(der.clone()));
        let identity = certificates.next().ok_or_else(damaged)?;
        let root = issued.root().clone();
        if root.network() != self.network() {
            return Err(damaged());
        }
        let transport = self.chain()?.unwrap_or_else(|| certificates.collect());
        let directory = issued.trust().directory().clone();
        let (kept, listed) = (self.root_entries()?, directory.root_messages());
        let pinned = if kept.len() > listed.len() {
            Pinned::of(&root, &kept)?
        } else {
            Pinned::of(&root, &listed)?
        };
        Ok(Papers { root, pinned, identity, transport, directory })
    }

    /// Checks an answer of the authority against our keys and, if there is one, the pinned root: it is of
    /// that one, or of one that took over from it.
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
            let roots = issued.trust().roots()?;
            if !roots.all().any(|root| root.fingerprint() == pinned) {
                return Err(KeyringError::OtherRoot { found, pinned });
            }
            let newer = issued.trust().directory();
            if newer.len() < installed.directory.len() {
                return Err(KeyringError::Older);
            }
            newer.compare(&installed.directory.checkpoint()).map_err(IssuedError::from)?;
        }
        let next = self.next_identity()?;
        let is_next = next.filter(|next| issued.names(self.partner(), next));
        let (identity, transport) = (is_next.as_ref(), self.transport_key());
        let identity = identity.unwrap_or(self.identity_key());
        let papers =
            issued.open_partner(self.network(), self.partner(), identity, transport, now)?;
        Ok(Offer {
            pem,
            fingerprint: papers.root.fingerprint(),
            pinned,
            identity_until: papers.identity.not_after(),
            transport_until: papers.transport.not_after(),
            is_next: is_next.is_some(),
        })
    }

    /// Installs an answer whose root a person has compared; from now on that root is pinned.
    ///
    /// # Errors
    /// [`KeyringError::InUse`], [`KeyringError::Disk`]; what was installed then still stands.
    pub fn install(&self, offer: &Offer) -> Result<(), KeyringError> {
        let _lock = lock(&self.dir)?;
        self.forget_chain()?;
        write(&self.dir, CERTIFICATES_FILE, offer.pem.as_bytes(), Readers::Usual)?;
        if offer.is_next { self.adopt_next() } else { Ok(()) }
    }

    /// Keeps what the hub issued, instead of what was there before.
    ///
    /// # Errors
    /// [`KeyringError::Disk`]; what was there before still stands then.
    pub fn keep_chain(&self, chain: &TransportChain) -> Result<(), KeyringError> {
        write(&self.dir, CHAIN_FILE, chain.to_pem().as_bytes(), Readers::Usual)
    }

    fn chain(&self) -> Result<Option<Vec<CertificateDer<'static>>>, KeyringError> {
        let path = self.dir.join(CHAIN_FILE);
        if !path.exists() {
            return Ok(None);
        }
        let pem = files::read_text(&path, CHAIN_LEN_MAX).map_err(disk(&path))?;
        read_chain(&pem).map(Some).map_err(|_| KeyringError::Damaged(CHAIN_FILE))
    }

    /// What the hub issued is of another key or from before a newer answer.
    pub(super) fn forget_chain(&self) -> Result<(), KeyringError> {
        let path = self.dir.join(CHAIN_FILE);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&path)(error)),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}
