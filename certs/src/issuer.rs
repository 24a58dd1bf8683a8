//! Making certificates. Everything in them comes from the policy here; of a request only the key
//! is used.

use std::time::Duration;

use rand_core::CryptoRng;
use rcgen::string::Ia5String;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, PKCS_ED25519, PublicKeyData, SanType, SerialNumber,
    SignatureAlgorithm,
};
use rustls::pki_types::ServerName;
use saphan_protocol::cose::{self, Sign1Message};
use saphan_protocol::directory::{DirectoryEntry, RootSuccession};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::keys::{KEY_LEN, SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::authority::ActEntry;
use crate::hub_name::{Host, HubName};
use crate::pkcs8;
use crate::rejection::Rejection;
use crate::x509::{
    Administrator, AdministratorCertificate, Certificate, CertificateError, HubTransport,
    IssuerCertificate, LINKS_MAX, Link, Role, Root, VISIT_LIFE, Visit, role,
};

const DAY: Duration = Duration::from_secs(86_400);

/// Life of the root: twenty years.
pub const ROOT_DAYS: u32 = 7305;
/// Life of an identity certificate: twenty-four months.
pub const IDENTITY_DAYS: u32 = 730;
/// Life of a hub's certificates: one year.
pub const HUB_DAYS: u32 = 365;
/// How far a certificate reaches back before its issue, for clocks that are slow.
pub const BACKDATE: Duration = Duration::from_secs(3600);

const SERIAL_LEN: usize = 16; // RFC 5280 section 4.1.2.2 allows 20 octets
const PATH_LEN: u8 = 1; // one issuer between the root and a leaf
const LINK_PATH_LEN: u8 = PATH_LEN + LINKS_MAX as u8 - 1; // and the links of later roots

/// Life of a transport certificate in days, 1 to 90; 14 unless the line is cut for weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransportDays(u32);

/// The number of days is out of range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a transport certificate lives 1 to 90 days, not {0}")]
pub struct TransportDaysError(u32);

impl TransportDays {
    /// The longest life.
    pub const MAX: u32 = 90;

    /// The number of days.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl Default for TransportDays {
    fn default() -> Self {
        Self(14)
    }
}

impl TryFrom<u32> for TransportDays {
    type Error = TransportDaysError;

    fn try_from(days: u32) -> Result<Self, TransportDaysError> {
        if (1..=Self::MAX).contains(&days) { Ok(Self(days)) } else { Err(TransportDaysError(days)) }
    }
}

/// Why the authority's key did not sign.
#[derive(Debug, thiserror::Error)]
#[error("the authority's key did not sign: {0}; nothing was issued, try again")]
pub struct SignerError(String);

impl SignerError {
    /// A failure of the key or of what holds it.
    pub fn new(cause: impl ToString) -> Self {
        Self(cause.to_string())
    }
}

/// The authority's private key, wherever it lives: `rcgen::SigningKey` signs certificates,
/// [`CaSigner::sign_entry`] the directory, [`CaSigner::sign_act`] the log of acts,
/// [`CaSigner::sign_rejection`] what applicants are told and [`CaSigner::sign_root_succession`] that it
/// takes over from another key.
pub trait CaSigner: rcgen::SigningKey {
    /// The public half.
    fn key(&self) -> VerifyingKey;

    /// Signs an entry of the directory.
    ///
    /// # Errors
    /// If what holds the key refuses; a key in memory never does.
    fn sign_entry(
        &self,
        entry: &DirectoryEntry,
    ) -> Result<Sign1Message<DirectoryEntry>, SignerError>;

    /// Signs an act of the log.
    ///
    /// # Errors
    /// As [`CaSigner::sign_entry`].
    fn sign_act(&self, act: &ActEntry) -> Result<Sign1Message<ActEntry>, SignerError>;

    /// Signs that somebody who asked to join does not.
    ///
    /// # Errors
    /// As [`CaSigner::sign_entry`].
    fn sign_rejection(&self, rejection: &Rejection)
    -> Result<Sign1Message<Rejection>, SignerError>;

    /// Signs that this key takes over a list.
    ///
    /// # Errors
    /// As [`CaSigner::sign_entry`].
    fn sign_root_succession(
        &self,
        succession: &RootSuccession,
    ) -> Result<Sign1Message<RootSuccession>, SignerError>;
}

/// The authority's key in memory, unsealed from its file.
pub struct FileSigner {
    key: SigningKey,
    for_x509: Zeroizing<KeyPair>,
}

impl FileSigner {
    /// Uses `key`.
    pub fn new(key: SigningKey) -> Self {
        Self { for_x509: pkcs8::for_rcgen(&key), key }
    }
}

impl PublicKeyData for FileSigner {
    fn der_bytes(&self) -> &[u8] {
        self.for_x509.der_bytes()
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ED25519
    }
}

impl rcgen::SigningKey for FileSigner {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        self.for_x509.sign(message)
    }
}

impl CaSigner for FileSigner {
    fn key(&self) -> VerifyingKey {
        self.key.verifying_key()
    }

    fn sign_entry(
        &self,
        entry: &DirectoryEntry,
    ) -> Result<Sign1Message<DirectoryEntry>, SignerError> {
        Ok(cose::sign(&self.key, entry))
    }

    fn sign_act(&self, act: &ActEntry) -> Result<Sign1Message<ActEntry>, SignerError> {
        Ok(cose::sign(&self.key, act))
    }

    fn sign_rejection(
        &self,
        rejection: &Rejection,
    ) -> Result<Sign1Message<Rejection>, SignerError> {
        Ok(cose::sign(&self.key, rejection))
    }

    fn sign_root_succession(
        &self,
        succession: &RootSuccession,
    ) -> Result<Sign1Message<RootSuccession>, SignerError> {
        Ok(cose::sign(&self.key, succession))
    }
}

/// Why no certificate was made.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// The key did not sign, or the encoder refused a name.
    #[error("certificate not made: {0}; nothing was issued")]
    Encoding(#[from] rcgen::Error),
    /// What was made does not pass our own check, as when the root is about to expire.
    #[error("certificate made but not good: {0}; nothing was issued")]
    Check(#[from] CertificateError),
}

impl IssueError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Encoding(_) => "issue-encoding",
            Self::Check(error) => error.code(),
        }
    }
}

/// Makes the root certificate of `network`, valid for twenty years from `at`.
///
/// # Errors
/// [`IssueError`] if the key does not sign.
pub fn make_root(
    network: &NetworkName,
    signer: &dyn CaSigner,
    at: UnixSeconds,
    rng: &mut impl CryptoRng,
) -> Result<Root, IssueError> {
    let mut params = blank(network.as_str(), None, serial(rng));
    set_period(&mut params, at, at.plus(DAY * ROOT_DAYS));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(PATH_LEN));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = false;
    Ok(Root::from_der(params.self_signed(&signer)?.der())?)
}

/// Certifies the key of `next` by the root that it takes over from, for as long as both live (RFC 4210
/// section 4.4).
///
/// # Errors
/// [`IssueError`] if the key does not sign, or one of the two is over.
pub(crate) fn make_link(
    next: &Root,
    former: &Root,
    signer: &dyn CaSigner,
    at: UnixSeconds,
    rng: &mut impl CryptoRng,
) -> Result<Link, IssueError> {
    let mut params = blank(next.network().as_str(), None, serial(rng));
    set_period(&mut params, at, former.period().1.min(next.period().1));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(LINK_PATH_LEN));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let issuer = rcgen::Issuer::from_ca_cert_der(former.der(), signer)?;
    let made = params.signed_by(&Subject(*next.key().as_bytes()), &issuer)?;
    Ok(Link::check(made.der(), former, next)?)
}

/// What the policy decides about one certificate.
pub(crate) struct Leaf<'a, R: Role> {
    pub(crate) subject: &'a R::Subject,
    pub(crate) key: &'a VerifyingKey,
    pub(crate) hosts: &'a [Host],
    pub(crate) days: u32,
    pub(crate) at: UnixSeconds,
}

impl<R: Role> Leaf<'_, R> {
    /// Issues it under the root and checks it as everybody else will.
    pub(crate) fn issue(
        &self,
        root: &Root,
        signer: &dyn CaSigner,
        rng: &mut impl CryptoRng,
    ) -> Result<Certificate<R>, IssueError> {
        let issuer = rcgen::Issuer::from_ca_cert_der(root.der(), signer)?;
        let made = self.make(&issuer, root.network(), root.period().1, rng)?;
        Ok(Certificate::check(made.der(), root, self.at)?)
    }

    /// Issues it under a hub's issuer, whose key is `signer`, and checks the chain.
    pub(crate) fn issue_under(
        &self,
        above: &IssuerCertificate,
        signer: &KeyPair,
        root: &Root,
        rng: &mut impl CryptoRng,
    ) -> Result<Certificate<R>, IssueError> {
        let issuer = rcgen::Issuer::from_ca_cert_der(above.der(), signer)?;
        let made = self.make(&issuer, root.network(), above.not_after(), rng)?;
        Ok(Certificate::check_chain(&[made.der().clone(), above.der().clone()], root, self.at)?)
    }

    fn make<S: rcgen::SigningKey>(
        &self,
        issuer: &rcgen::Issuer<'_, S>,
        network: &NetworkName,
        latest: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<rcgen::Certificate, rcgen::Error> {
        let mut params = blank(&self.subject.to_string(), Some(network.as_str()), serial(rng));
        set_period(&mut params, self.at, latest.min(self.at.plus(DAY * self.days)));
        let uri = R::uri_of(self.subject, network);
        params.subject_alt_names = vec![SanType::URI(Ia5String::try_from(uri)?)];
        for host in self.hosts {
            params.subject_alt_names.push(host_name(host)?);
        }
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![purpose(R::PURPOSE)];
        params.signed_by(&Subject(*self.key.as_bytes()), issuer)
    }
}

/// Makes the certificate under which the hub `name` issues transport certificates: clientAuth alone,
/// path length 0, for a year.
///
/// # Errors
/// [`IssueError`] if the key does not sign, or the root is about to expire.
pub(crate) fn make_transport_issuer(
    name: &HubName,
    key: &VerifyingKey,
    at: UnixSeconds,
    root: &Root,
    signer: &dyn CaSigner,
    rng: &mut impl CryptoRng,
) -> Result<IssuerCertificate, IssueError> {
    let network = root.network();
    let mut params = blank(&format!("{name} issuer"), Some(network.as_str()), serial(rng));
    let (_, root_ends) = root.period();
    set_period(&mut params, at, root_ends.min(at.plus(DAY * HUB_DAYS)));
    let uri = Ia5String::try_from(HubTransport::uri_of(name, network))?;
    params.subject_alt_names = vec![SanType::URI(uri)];
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let issuer = rcgen::Issuer::from_ca_cert_der(root.der(), signer)?;
    let made = params.signed_by(&Subject(*key.as_bytes()), &issuer)?;
    Ok(IssuerCertificate::check(made.der(), root, at)?)
}

/// Makes the certificate with which the administrator visits hubs: clientAuth alone, for an hour.
///
/// # Errors
/// [`IssueError`] if the key does not sign, or the root is about to expire.
pub(crate) fn make_administrator(
    key: &VerifyingKey,
    at: UnixSeconds,
    root: &Root,
    signer: &dyn CaSigner,
    rng: &mut impl CryptoRng,
) -> Result<AdministratorCertificate, IssueError> {
    let (network, visit) = (root.network(), Visit::random(rng));
    let mut params = blank("administrator", Some(network.as_str()), serial(rng));
    set_period(&mut params, at, root.period().1.min(at.plus(VISIT_LIFE)));
    let uri = Ia5String::try_from(Administrator::uri_of(&visit, network))?;
    params.subject_alt_names = vec![SanType::URI(uri)];
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let issuer = rcgen::Issuer::from_ca_cert_der(root.der(), signer)?;
    let made = params.signed_by(&Subject(*key.as_bytes()), &issuer)?;
    Ok(AdministratorCertificate::check_visit(&[made.der().clone()], root, at)?)
}

fn blank(name: &str, network: Option<&str>, serial: SerialNumber) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    if let Some(network) = network {
        params.distinguished_name.push(DnType::OrganizationName, network);
    }
    params.distinguished_name.push(DnType::CommonName, name);
    params.serial_number = Some(serial);
    params.use_authority_key_identifier_extension = true;
    params
}

fn set_period(params: &mut CertificateParams, from: UnixSeconds, to: UnixSeconds) {
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    params.not_before = epoch + Duration::from_secs(from.minus(BACKDATE).get());
    params.not_after = epoch + Duration::from_secs(to.get());
}

fn serial(rng: &mut impl CryptoRng) -> SerialNumber {
    let mut bytes = [0; SERIAL_LEN];
    rng.fill_bytes(&mut bytes);
    // Positive and of full length, as RFC 5280 section 4.1.2.2 wants it.
    bytes[0] = bytes[0] & 0x7f | 0x40;
    SerialNumber::from_slice(&bytes)
}

fn purpose(purpose: role::Purpose) -> ExtendedKeyUsagePurpose {
    match purpose {
        role::Purpose::ServerAuth => ExtendedKeyUsagePurpose::ServerAuth,
        role::Purpose::ClientAuth => ExtendedKeyUsagePurpose::ClientAuth,
        role::Purpose::DocumentSigning => {
            ExtendedKeyUsagePurpose::Other(role::DOCUMENT_SIGNING.to_vec())
        }
    }
}

fn host_name(host: &Host) -> Result<SanType, rcgen::Error> {
    if let ServerName::IpAddress(address) = host.server_name() {
        Ok(SanType::IpAddress((*address).into()))
    } else {
        Ok(SanType::DnsName(Ia5String::try_from(host.to_string())?))
    }
}

struct Subject([u8; KEY_LEN]);

impl PublicKeyData for Subject {
    fn der_bytes(&self) -> &[u8] {
        &self.0
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ED25519
    }
}
