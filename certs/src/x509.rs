//! Certificates and what may be concluded from them (docs/protocol.md, section 8).
//!
//! The chain is judged by webpki, Ed25519 only; names and keys are read after that and never before.
//! A [`Certificate`] exists only for a certificate that stood at some moment under some [`Root`].

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use rustls::pki_types::{CertificateDer, TrustAnchor, UnixTime};
use saphan_protocol::directory::CERTIFICATE_LEN_MAX;
use saphan_protocol::ids::NetworkName;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use webpki::{EndEntityCert, KeyUsage};
use x509_parser::prelude::{FromDer as _, GeneralName, X509Certificate};

use crate::blocks;
use crate::fingerprint::Fingerprint;

pub use error::CertificateError;
pub use issuer::IssuerCertificate;
pub use role::{Administrator, HubLog, HubTransport, Identity, Role, Transport, Visit};
pub use roots::{LINKS_MAX, Link, Roots, TrustAnchors};

mod error;
mod hosts;
mod issuer;
pub mod role;
mod roots;

/// Longest chain that a peer may show, in certificates: its own, one issuer, and links from root to root.
pub const CHAIN_LEN_MAX: usize = 2 + LINKS_MAX;

/// The authority's own certificate: the one thing that is trusted because a person compared it.
#[derive(Debug, Clone)]
pub struct Root {
    der: CertificateDer<'static>,
    anchor: TrustAnchor<'static>,
    network: NetworkName,
    key: VerifyingKey,
    not_before: UnixSeconds,
    not_after: UnixSeconds,
}

impl Root {
    /// Reads a root certificate; whether it is the right one only its [`Root::fingerprint`] tells.
    ///
    /// # Errors
    /// X-107; X-101, also if its common name is no network; X-104 if it is no authority's
    /// certificate; X-106 if its key is not Ed25519; X-102 if it is not signed by itself.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        let read = parse(der)?;
        if !roots::is_authority(&read) {
            return Err(CertificateError::Use { wanted: "an authority" });
        }
        let key = key_of(&read)?;
        read.verify_signature(None)
            .map_err(|_| CertificateError::Chain(webpki::Error::InvalidSignatureForPublicKey))?;
        let network = common_name(&read)
            .and_then(|name| name.parse().ok())
            .ok_or(CertificateError::NotCertificate)?;
        let (not_before, not_after) = period_of(&read)?;
        let der = CertificateDer::from(der.to_vec());
        let anchor = webpki::anchor_from_trusted_cert(&der)
            .map_err(|_| CertificateError::NotCertificate)?
            .to_owned();
        Ok(Self { anchor, network, key, not_before, not_after, der })
    }

    /// Reads the PEM form.
    ///
    /// # Errors
    /// As [`Root::from_der`].
    pub fn from_pem(text: &str) -> Result<Self, CertificateError> {
        let [der] = blocks::read(text, 2 * CERTIFICATE_LEN_MAX, [blocks::CERTIFICATE])
            .ok_or(CertificateError::NotCertificate)?;
        Self::from_der(&der)
    }

    /// The PEM form.
    pub fn to_pem(&self) -> String {
        let mut text = String::new();
        blocks::write(&mut text, "root of the authority", blocks::CERTIFICATE, &self.der);
        text
    }

    /// X.509 DER.
    pub fn der(&self) -> &CertificateDer<'static> {
        &self.der
    }

    /// The network that this authority speaks for.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The key that signs certificates and the directory.
    pub fn key(&self) -> &VerifyingKey {
        &self.key
    }

    /// First and last second of its life.
    pub fn period(&self) -> (UnixSeconds, UnixSeconds) {
        (self.not_before, self.not_after)
    }

    /// What people compare before they trust it.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_certificate(&self.der)
    }
}

/// A certificate that was checked for the role `R`.
pub struct Certificate<R: Role> {
    subject: R::Subject,
    key: VerifyingKey,
    not_before: UnixSeconds,
    not_after: UnixSeconds,
    der: CertificateDer<'static>,
    role: PhantomData<fn() -> R>,
}

/// A partner's identity: what it signs counts as its word.
pub type IdentityCertificate = Certificate<Identity>;
/// A partner's way into a hub.
pub type TransportCertificate = Certificate<Transport>;
/// A hub's proof to those who dial it.
pub type HubCertificate = Certificate<HubTransport>;
/// A hub's key for custody receipts and checkpoints.
pub type HubLogCertificate = Certificate<HubLog>;
/// The administrator's way into a hub, for one visit.
pub type AdministratorCertificate = Certificate<Administrator>;

/// Life of an administrator's certificate.
pub const VISIT_LIFE: Duration = Duration::from_secs(3600);

impl AdministratorCertificate {
    /// Checks what an administrator shows: a certificate that the root of today itself issued, for an
    /// hour, and links to that root for a hub that knows an earlier one. Nothing that a hub's issuer has
    /// signed counts, whatever it says.
    ///
    /// # Errors
    /// X-107 for an issuer among the links, X-101 for an empty chain, then as [`Certificate::check_chain`];
    /// X-104 for a certificate that lives longer.
    pub fn check_visit(
        chain: &[CertificateDer<'_>],
        under: &impl TrustAnchors,
        now: UnixSeconds,
    ) -> Result<Self, CertificateError> {
        let root = under.current();
        if chain.iter().skip(1).any(|der| Link::read(der, root.network()).is_err()) {
            return Err(CertificateError::TooLong);
        }
        let certificate = Self::check_chain(chain, root, now)?;
        let life = certificate.not_after.since(certificate.not_before);
        if life > VISIT_LIFE + crate::issuer::BACKDATE {
            return Err(CertificateError::Use { wanted: "a visit of an hour" });
        }
        Ok(certificate)
    }
}

impl<R: Role> Certificate<R> {
    /// Checks a certificate that the root itself issued.
    ///
    /// # Errors
    /// X-107 first, then in the order of their numbers, except that a wrong period
    /// or use may be reported before a broken chain.
    pub fn check(der: &[u8], root: &Root, now: UnixSeconds) -> Result<Self, CertificateError> {
        Self::check_chain(&[CertificateDer::from(der)], root, now)
    }

    /// Checks what a peer showed: its certificate first, then at most one issuer, then links from root to
    /// root.
    ///
    /// # Errors
    /// As [`Certificate::check`]; X-101 for an empty chain.
    pub fn check_chain(
        chain: &[CertificateDer<'_>],
        under: &impl TrustAnchors,
        now: UnixSeconds,
    ) -> Result<Self, CertificateError> {
        let (leaf, above) = chain.split_first().ok_or(CertificateError::NotCertificate)?;
        let too_long = |der: &CertificateDer<'_>| der.len() > CERTIFICATE_LEN_MAX;
        if chain.len() > CHAIN_LEN_MAX || chain.iter().any(too_long) {
            return Err(CertificateError::TooLong);
        }
        let wanted = R::DESCRIPTION;
        let anchors = roots::anchors(&under.counting(now), now)?;
        EndEntityCert::try_from(leaf)
            .and_then(|parsed| {
                parsed.verify_for_usage(
                    &[webpki::ring::ED25519],
                    &anchors,
                    above,
                    UnixTime::since_unix_epoch(Duration::from_secs(now.get())),
                    // A link has none; that the leaf has this one alone is read below.
                    KeyUsage::required_if_present(R::PURPOSE.oid()),
                    None,
                    None,
                )?;
                Ok(())
            })
            .map_err(|error| error::refusal(error, wanted))?;
        let network = under.current().network();
        // What webpki does not look at: whether those between may sign certificates at all.
        let mut issuers = above.iter().filter(|der| Link::read(der, network).is_err());
        if let Some(issuer) = issuers.next() {
            IssuerCertificate::read(issuer, network)?.check_time(now)?;
        }
        if issuers.next().is_some() {
            return Err(CertificateError::TooLong);
        }
        let certificate = Self::read(leaf, network)?;
        within(certificate.not_before, certificate.not_after, now)?;
        Ok(certificate)
    }

    /// Reads a certificate without judging chain and time: one that the signed directory carries,
    /// or one that [`Certificate::check_chain`] has just judged.
    ///
    /// # Errors
    ///
    pub fn read(der: &[u8], network: &NetworkName) -> Result<Self, CertificateError> {
        let parsed = parse(der)?;
        let wanted = R::DESCRIPTION;
        if !R::PURPOSE.is_only_one_of(&parsed) || parsed.is_ca() || !may_sign(&parsed) {
            return Err(CertificateError::Use { wanted });
        }
        let subject = only_uri(&parsed, R::MAY_NAME_HOSTS)
            .and_then(|uri| R::subject_of(uri, network))
            .ok_or_else(|| CertificateError::Name { network: network.clone(), wanted })?;
        let (not_before, not_after) = period_of(&parsed)?;
        let key = key_of(&parsed)?;
        let der = CertificateDer::from(der.to_vec());
        Ok(Self { subject, key, not_before, not_after, der, role: PhantomData })
    }

    /// Whom it names.
    pub fn subject(&self) -> &R::Subject {
        &self.subject
    }

    /// The key it certifies.
    pub fn key(&self) -> &VerifyingKey {
        &self.key
    }

    /// First second of its life.
    pub fn not_before(&self) -> UnixSeconds {
        self.not_before
    }

    /// Last second of its life.
    pub fn not_after(&self) -> UnixSeconds {
        self.not_after
    }

    /// X.509 DER.
    pub fn der(&self) -> &CertificateDer<'static> {
        &self.der
    }

    /// Holds it against the key that it is supposed to certify.
    ///
    /// # Errors
    ///
    pub fn of_key(self, key: &VerifyingKey) -> Result<Self, CertificateError> {
        if self.key == *key { Ok(self) } else { Err(CertificateError::Key) }
    }

    /// Whether `now` lies in its life.
    ///
    /// # Errors
    ///
    pub fn check_time(&self, now: UnixSeconds) -> Result<(), CertificateError> {
        within(self.not_before, self.not_after, now)
    }
}

impl<R: Role> Clone for Certificate<R> {
    fn clone(&self) -> Self {
        Self { subject: self.subject.clone(), der: self.der.clone(), ..*self }
    }
}

impl<R: Role> fmt::Debug for Certificate<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} until {}", R::DESCRIPTION, self.subject, self.not_after)
    }
}

fn within(from: UnixSeconds, to: UnixSeconds, now: UnixSeconds) -> Result<(), CertificateError> {
    if now < from {
        Err(CertificateError::NotYetValid { from })
    } else if now > to {
        Err(CertificateError::Expired { at: to })
    } else {
        Ok(())
    }
}

fn parse(der: &[u8]) -> Result<X509Certificate<'_>, CertificateError> {
    if der.len() > CERTIFICATE_LEN_MAX {
        return Err(CertificateError::TooLong);
    }
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate),
        Ok(_) | Err(_) => Err(CertificateError::NotCertificate),
    }
}

fn period_of(
    certificate: &X509Certificate<'_>,
) -> Result<(UnixSeconds, UnixSeconds), CertificateError> {
    let moment = |seconds: i64| {
        u64::try_from(seconds).map(UnixSeconds::new).map_err(|_| CertificateError::NotCertificate)
    };
    let validity = certificate.validity();
    Ok((moment(validity.not_before.timestamp())?, moment(validity.not_after.timestamp())?))
}

// id-Ed25519, RFC 8410 section 3: 1.3.101.112.
const ED25519: &[u8] = &[0x2b, 0x65, 0x70];

fn key_of(certificate: &X509Certificate<'_>) -> Result<VerifyingKey, CertificateError> {
    let info = certificate.public_key();
    let key = info.subject_public_key.data.as_ref();
    let fits = info.algorithm.algorithm.as_bytes() == ED25519
        && info.algorithm.parameters.is_none()
        && info.subject_public_key.unused_bits == 0;
    key.try_into()
        .ok()
        .filter(|_| fits)
        .and_then(|key| VerifyingKey::from_bytes(key).ok())
        .ok_or(CertificateError::Key)
}

fn common_name<'a>(certificate: &'a X509Certificate<'_>) -> Option<&'a str> {
    let mut names = certificate.subject().iter_common_name();
    let name = names.next()?.as_str().ok()?;
    names.next().is_none().then_some(name)
}

/// Key usage is present and allows signatures, and nothing that an issuer does.
fn may_sign(certificate: &X509Certificate<'_>) -> bool {
    certificate.key_usage().ok().flatten().is_some_and(|usage| {
        usage.value.digital_signature() && !usage.value.key_cert_sign() && !usage.value.crl_sign()
    })
}

/// The one URI among the names; other names only if they are hosts and hosts are allowed.
fn only_uri<'a>(certificate: &'a X509Certificate<'_>, hosts: bool) -> Option<&'a str> {
    let names = &certificate.subject_alternative_name().ok()??.value.general_names;
    let mut found = None;
    for name in names {
        if let GeneralName::URI(uri) = name {
            if found.replace(*uri).is_some() {
                return None;
            }
        } else {
            let is_host = matches!(name, GeneralName::DNSName(_) | GeneralName::IPAddress(_));
            if !(hosts && is_host) {
                return None;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
