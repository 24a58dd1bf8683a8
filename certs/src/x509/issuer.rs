//! The one certificate between the root and a leaf: a hub's right to issue transport certificates.

use std::fmt;

use rustls::pki_types::CertificateDer;
use saphan_protocol::ids::NetworkName;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use x509_parser::prelude::X509Certificate;

use super::role::{HUB, Purpose, path_of};
use super::{CertificateError, TrustAnchors, key_of, only_uri, parse, period_of, within};
use crate::hub_name::HubName;

/// What to call it in messages.
const DESCRIPTION: &str = "hub issuer";

/// What a hub shows behind each transport certificate that it issued: an authority of path length 0
/// whose extended key usage is clientAuth alone (RFC 5280 sections 4.2.1.9 and 4.2.1.12), so that
/// nothing it signs is an identity or a hub.
#[derive(Clone)]
pub struct IssuerCertificate {
    hub: HubName,
    key: VerifyingKey,
    not_before: UnixSeconds,
    not_after: UnixSeconds,
    der: CertificateDer<'static>,
}

impl IssuerCertificate {
    /// Checks a certificate that a root itself issued.
    ///
    /// # Errors
    /// then X-103.
    pub fn check(
        der: &[u8],
        under: &impl TrustAnchors,
        now: UnixSeconds,
    ) -> Result<Self, CertificateError> {
        let parsed = parse(der)?;
        let unknown = CertificateError::Chain(webpki::Error::UnknownIssuer);
        let root = under.counting(now).into_iter().find(|root| root.check_signed(&parsed).is_ok());
        let root = root.ok_or(unknown)?;
        let issuer = Self::of(&parsed, root.network())?;
        within(root.not_before, root.not_after, now)?;
        issuer.check_time(now)?;
        Ok(issuer)
    }

    /// Reads a certificate without judging chain and time: one in a chain that was judged.
    ///
    /// # Errors
    ///
    pub(crate) fn read(der: &[u8], network: &NetworkName) -> Result<Self, CertificateError> {
        Self::of(&parse(der)?, network)
    }

    fn of(parsed: &X509Certificate<'_>, network: &NetworkName) -> Result<Self, CertificateError> {
        let wanted = DESCRIPTION;
        if !Purpose::ClientAuth.is_only_one_of(parsed) || !may_issue_leaves(parsed) {
            return Err(CertificateError::Use { wanted });
        }
        let hub = only_uri(parsed, false)
            .and_then(|uri| path_of(uri, network)?.strip_prefix(HUB)?.parse().ok())
            .ok_or_else(|| CertificateError::Name { network: network.clone(), wanted })?;
        let (not_before, not_after) = period_of(parsed)?;
        let der = CertificateDer::from(parsed.as_raw().to_vec());
        Ok(Self { hub, key: key_of(parsed)?, not_before, not_after, der })
    }

    /// The hub that issues with it.
    pub fn hub(&self) -> &HubName {
        &self.hub
    }

    /// The key it certifies.
    pub fn key(&self) -> &VerifyingKey {
        &self.key
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

impl fmt::Debug for IssuerCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{DESCRIPTION} {} until {}", self.hub, self.not_after)
    }
}

/// Signs certificates and nothing else, and none that could sign others.
fn may_issue_leaves(certificate: &X509Certificate<'_>) -> bool {
    let signs = certificate.key_usage().ok().flatten().is_some_and(|usage| {
        usage.value.key_cert_sign() && !usage.value.digital_signature() && !usage.value.crl_sign()
    });
    let ends_here = certificate
        .basic_constraints()
        .ok()
        .flatten()
        .is_some_and(|limits| limits.value.ca && limits.value.path_len_constraint == Some(0));
    signs && ends_here
}
