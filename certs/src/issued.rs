//! The authority's answers: PEM files with the root, certificates and the signed directory so far.
//!
//! The root in such a file is whatever the file says. It counts only after a person compared its
//! fingerprint, or if it equals the one that was pinned before.

use saphan_protocol::cbor::{self, CborError, Limits};
use saphan_protocol::directory::{CERTIFICATE_LEN_MAX, Directory, DirectoryError, ENTRIES_MAX};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::{ByteBuf, Bytes};

use crate::admission::Admission;
use crate::blocks::{self, CERTIFICATE, DIRECTORY};
use crate::fingerprint::Fingerprint;
use crate::hub_name::HubName;
use crate::x509::{
    CertificateError, HubCertificate, HubLogCertificate, IdentityCertificate, IssuerCertificate,
    Root, Roots, TransportCertificate,
};

/// Longest directory in bytes of CBOR: some thousand entries, decades of a network.
pub const DIRECTORY_LEN_MAX: usize = 24 << 20;
/// Longest answer in bytes of PEM.
pub const ISSUED_LEN_MAX: usize = 2 * DIRECTORY_LEN_MAX;

const LIMITS: Limits = Limits::new(DIRECTORY_LEN_MAX, ENTRIES_MAX as u32 + 1);

/// Identity and transport.
const PARTNER_CERTIFICATES: usize = 2;
/// Identity alone, of an office that joined over the hub.
const JOINED_CERTIFICATES: usize = 1;
/// Transport, log and issuer.
const HUB_CERTIFICATES: usize = 3;

/// Why an answer is refused.
#[derive(Debug, thiserror::Error)]
pub enum IssuedError {
    /// Not an answer of the authority.
    #[error("[X-121] not a file that the authority made for this use; ask for it again")]
    Form,
    /// The directory is not one list of byte strings.
    #[error("[X-122] directory damaged on its way: {0}; ask for the file again")]
    Encoding(#[from] CborError),
    /// An entry of the directory is not good.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// A certificate is not good.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// Of another network.
    #[error("[X-125] the file is for network {found}, this machine belongs to {expected}")]
    Network {
        /// Network of the file.
        found: NetworkName,
        /// Network of this machine.
        expected: NetworkName,
    },
    /// Made for somebody else.
    #[error("[X-126] the file was made for {0}; ask for the right one")]
    Other(String),
    /// The directory does not carry what the certificates say.
    #[error("[X-127] the directory does not list this identity; ask the administrator")]
    NotListed,
}

impl IssuedError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form => "issued-form",
            Self::Encoding(error) => error.code(),
            Self::Directory(error) => error.code(),
            Self::Certificate(error) => error.code(),
            Self::Network { .. } => "issued-network",
            Self::Other(_) => "issued-other",
            Self::NotListed => "issued-not-listed",
        }
    }
}

/// The root and the directory: what a hub starts with and is given anew after each change.
#[derive(Debug, Clone)]
pub struct TrustBundle {
    root: Root,
    directory: Directory,
}

impl TrustBundle {
    /// A root with its directory.
    pub fn new(root: Root, directory: Directory) -> Self {
        Self { root, directory }
    }

    /// The PEM form.
    pub fn to_pem(&self) -> String {
        let mut text = self.root.to_pem();
        write_directory(&mut text, &self.directory);
        text
    }

    /// Reads the PEM form and checks every entry under the root that comes with it.
    ///
    /// # Errors
    ///
    pub fn parse(text: &str) -> Result<Self, IssuedError> {
        let [root, directory] = blocks::read(text, ISSUED_LEN_MAX, [CERTIFICATE, DIRECTORY])
            .ok_or(IssuedError::Form)?;
        let root = Root::from_der(&root)?;
        let directory = read_directory(&directory, &root)?;
        Ok(Self { root, directory })
    }

    /// The root, to be compared before it is trusted.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// The directory.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The root, and those before it.
    ///
    /// # Errors
    ///
    pub fn roots(&self) -> Result<Roots, IssuedError> {
        Ok(Roots::of(&self.root, self.directory.root_changes())?)
    }

    /// What people compare.
    pub fn fingerprint(&self) -> Fingerprint {
        self.root.fingerprint()
    }
}

/// The root, certificates and the directory, as the authority hands them to one partner or hub.
#[derive(Debug, Clone)]
pub struct Issued {
    trust: TrustBundle,
    certificates: Vec<Vec<u8>>,
}

/// What a partner may rely on once it trusts the root.
#[derive(Debug, Clone)]
pub struct PartnerPapers {
    /// The authority's certificate.
    pub root: Root,
    /// The partner's identity.
    pub identity: IdentityCertificate,
    /// Its way into the hub.
    pub transport: TransportCertificate,
    /// Everybody in the network, this partner among them.
    pub directory: Directory,
}

/// What a hub may rely on once it trusts the root.
#[derive(Debug, Clone)]
pub struct HubPapers {
    /// The authority's certificate.
    pub root: Root,
    /// That root, and those before it.
    pub roots: Roots,
    /// Shown to those who dial.
    pub transport: HubCertificate,
    /// Of the key that signs receipts and checkpoints.
    pub log: HubLogCertificate,
    /// Of the key that signs transport certificates.
    pub issuer: IssuerCertificate,
    /// Everybody in the network, this hub among them.
    pub directory: Directory,
}

impl Issued {
    /// Identity first, then transport.
    pub(crate) fn to_partner(
        trust: TrustBundle,
        identity: &IdentityCertificate,
        transport: &TransportCertificate,
    ) -> Self {
        Self { trust, certificates: vec![identity.der().to_vec(), transport.der().to_vec()] }
    }

    /// What an office that was admitted over the hub keeps as its papers: the list and the way into the hub
    /// come over the line.
    pub fn to_joined(admission: Admission) -> Self {
        let Admission { root, identity, .. } = admission;
        let directory = Directory::new(root.network().clone(), *root.key());
        Self { trust: TrustBundle { root, directory }, certificates: vec![identity.der().to_vec()] }
    }

    /// Transport first, then log, then issuer.
    pub(crate) fn to_hub(
        trust: TrustBundle,
        transport: &HubCertificate,
        log: &HubLogCertificate,
        issuer: &IssuerCertificate,
    ) -> Self {
        let ders = [transport.der(), log.der(), issuer.der()];
        Self { trust, certificates: ders.map(|der| der.to_vec()).to_vec() }
    }

    /// The PEM form; `openssl x509` and every other PEM reader take the certificates out of it.
    pub fn to_pem(&self) -> String {
        let mut text = self.trust.root.to_pem();
        let titles: &[&str] = match self.certificates.len() {
            HUB_CERTIFICATES => &["hub transport", "hub log", "hub issuer"],
            _ => &["identity", "transport"],
        };
        for (title, der) in titles.iter().zip(&self.certificates) {
            blocks::write(&mut text, title, CERTIFICATE, der);
        }
        write_directory(&mut text, &self.trust.directory);
        text
    }

    /// Reads the PEM form of a partner's answer and checks the directory under the root that comes
    /// with it.
    ///
    /// # Errors
    ///
    pub fn parse(text: &str) -> Result<Self, IssuedError> {
        Self::read(text, PARTNER_CERTIFICATES)
    }

    /// Reads what an office has installed: an answer of the authority, or what it kept when it joined.
    ///
    /// # Errors
    ///
    pub fn parse_installed(text: &str) -> Result<Self, IssuedError> {
        match Self::read(text, PARTNER_CERTIFICATES) {
            Err(IssuedError::Form) => Self::read(text, JOINED_CERTIFICATES),
            read => read,
        }
    }

    /// Identity, and transport where the authority issued one, X.509 DER.
    pub fn certificates(&self) -> &[Vec<u8>] {
        &self.certificates
    }

    /// The same for a hub's answer.
    ///
    /// # Errors
    ///
    pub fn parse_for_hub(text: &str) -> Result<Self, IssuedError> {
        Self::read(text, HUB_CERTIFICATES)
    }

    fn read(text: &str, certificates: usize) -> Result<Self, IssuedError> {
        let mut tags = vec![CERTIFICATE; 1 + certificates];
        tags.push(DIRECTORY);
        let mut blocks = blocks::read_all(text, ISSUED_LEN_MAX, &tags).ok_or(IssuedError::Form)?;
        let directory = blocks.pop().ok_or(IssuedError::Form)?;
        let root = Root::from_der(&blocks.remove(0))?;
        let directory = read_directory(&directory, &root)?;
        Ok(Self { trust: TrustBundle { root, directory }, certificates: blocks })
    }

    /// The root with the directory.
    pub fn trust(&self) -> &TrustBundle {
        &self.trust
    }

    /// The root, to be compared before it is trusted.
    pub fn root(&self) -> &Root {
        &self.trust.root
    }

    /// What people compare before they open it.
    pub fn fingerprint(&self) -> Fingerprint {
        self.trust.fingerprint()
    }

    /// Whether the directory in it lists this key for `partner` now.
    pub fn names(&self, partner: &PartnerId, key: &VerifyingKey) -> bool {
        self.trust.directory.active(partner).is_some_and(|listed| listed.key == *key)
    }

    /// Opens an answer that was made for this partner and these keys.
    ///
    /// # Errors
    /// with the number of the certificate's failed check, X-126, X-127.
    pub fn open_partner(
        &self,
        network: &NetworkName,
        partner: &PartnerId,
        identity: &VerifyingKey,
        transport: &VerifyingKey,
        now: UnixSeconds,
    ) -> Result<PartnerPapers, IssuedError> {
        let TrustBundle { root, directory } = self.trust.clone();
        check_network(&root, network)?;
        let [first, second] = self.certificates.as_slice() else { return Err(IssuedError::Form) };
        let identity = IdentityCertificate::read(first, network)?.of_key(identity)?;
        identity.check_time(now)?;
        let transport = TransportCertificate::check(second, &root, now)?.of_key(transport)?;
        for named in [identity.subject(), transport.subject()] {
            if named != partner {
                return Err(IssuedError::Other(named.to_string()));
            }
        }
        // It may be older than the root, which has taken over the list that names it.
        if directory.active(partner).is_none_or(|listed| listed.certificate != *first) {
            return Err(IssuedError::NotListed);
        }
        Ok(PartnerPapers { root, identity, transport, directory })
    }

    /// Opens an answer that was made for this hub and these keys: of its connections, its log and
    /// its issuer.
    ///
    /// # Errors
    /// As [`Issued::open_partner`].
    pub fn open_hub(
        &self,
        network: &NetworkName,
        name: &HubName,
        [transport, log, issuer]: [&VerifyingKey; 3],
        now: UnixSeconds,
    ) -> Result<HubPapers, IssuedError> {
        let TrustBundle { root, directory } = self.trust.clone();
        check_network(&root, network)?;
        let [first, second, third] = self.certificates.as_slice() else {
            return Err(IssuedError::Form);
        };
        let transport = HubCertificate::check(first, &root, now)?.of_key(transport)?;
        let log = HubLogCertificate::check(second, &root, now)?.of_key(log)?;
        let issuer = IssuerCertificate::check(third, &root, now)?.of_key(issuer)?;
        for named in [transport.subject(), log.subject(), issuer.hub()] {
            if named != name {
                return Err(IssuedError::Other(named.to_string()));
            }
        }
        if directory.hub_key(&log.key().id()) != Some(log.key()) {
            return Err(IssuedError::NotListed);
        }
        let roots = self.trust.roots()?;
        Ok(HubPapers { root, roots, transport, log, issuer, directory })
    }
}

fn check_network(root: &Root, expected: &NetworkName) -> Result<(), IssuedError> {
    if root.network() == expected {
        return Ok(());
    }
    Err(IssuedError::Network { found: root.network().clone(), expected: expected.clone() })
}

fn write_directory(text: &mut String, directory: &Directory) {
    let messages: Vec<&Bytes> =
        directory.since(0, ENTRIES_MAX).iter().map(|message| Bytes::new(message)).collect();
    blocks::write(text, "directory of the network", DIRECTORY, &cbor::encode(&messages));
}

fn read_directory(bytes: &[u8], root: &Root) -> Result<Directory, IssuedError> {
    let messages: Vec<ByteBuf> = cbor::decode_canonical(bytes, LIMITS)?;
    Ok(Directory::read(root.network().clone(), *root.key(), &messages)?)
}

// What the authority writes, a partner or hub can read: one entry never outgrows the whole.
const _: () = assert!(DIRECTORY_LEN_MAX > 1000 * CERTIFICATE_LEN_MAX);

#[cfg(test)]
mod tests;
