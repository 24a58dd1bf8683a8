//! A hub's issuer of transport certificates: it asks nobody, and reaches no further than the door.
//!
//! The authority certifies it for clientAuth with path length 0, for a year. It answers whoever
//! shows a request that the identity key of an active partner has signed. That request is a
//! standing one: an office that nobody unlocks keeps its line with it, so it counts for a year. Who
//! steals the issuer's key gets connections and sealed envelopes, and never an identity.

use std::time::Duration;

use rand_core::CryptoRng;
use rcgen::KeyPair;
use rustls::pki_types::CertificateDer;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::blocks::{self, CERTIFICATE};
use crate::issuer::{IssueError, Leaf, TransportDays};
use crate::pkcs8;
use crate::request::{CLOCK_AHEAD_MAX, PartnerRequest};
use crate::tls::{Refusal, Standings};
use crate::x509::{
    CertificateError, IssuerCertificate, LINKS_MAX, Roots, TransportCertificate, TrustAnchors,
};

/// How long a signed request keeps an office's line alive: its transport key is in clear, and a new
/// one comes with each new request.
pub const RENEWAL_AGE_MAX: Duration = Duration::from_secs(365 * 86_400);
/// Longest file with a chain in bytes of PEM.
pub const CHAIN_LEN_MAX: usize = 40 << 10;

/// Why no transport certificate is issued.
#[derive(Debug, thiserror::Error)]
pub enum RenewalError {
    /// Of another network.
    #[error(
        "[X-141] the request is for another network than this hub's; use the address of its own hub"
    )]
    Network,
    /// to, [X-135], [X-137]: the partner may not.
    #[error(transparent)]
    Standing(#[from] Refusal),
    /// Signed too long ago, or in the time to come.
    #[error(
        "[X-142] request signed at {at}, outside of the last year; open the office once, and it signs a new one"
    )]
    Time {
        /// When it was signed, by the office's clock.
        at: UnixSeconds,
    },
    /// No certificate could be made; the issuer's own may be over.
    #[error(transparent)]
    Issue(#[from] IssueError),
}

impl RenewalError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Network => "renewal-network",
            Self::Standing(refusal) => refusal.code(),
            Self::Time { .. } => "renewal-time",
            Self::Issue(error) => error.code(),
        }
    }
}

/// The issuer with its key in memory.
pub struct TransportIssuer {
    roots: Roots,
    certificate: IssuerCertificate,
    key: Zeroizing<KeyPair>,
}

impl TransportIssuer {
    /// An issuer under the root of today.
    ///
    /// # Errors
    /// X-106 if the certificate is of another key.
    pub fn new(
        roots: impl Into<Roots>,
        certificate: IssuerCertificate,
        key: &SigningKey,
    ) -> Result<Self, CertificateError> {
        let certificate = certificate.of_key(&key.verifying_key())?;
        Ok(Self { roots: roots.into(), certificate, key: pkcs8::for_rcgen(key) })
    }

    /// What it issues with.
    pub fn certificate(&self) -> &IssuerCertificate {
        &self.certificate
    }

    /// Issues a transport certificate of fourteen days to an active partner.
    ///
    /// # Errors
    /// and [`IssueError`] with X-103 if the issuer's
    /// own certificate is over.
    pub fn renew(
        &self,
        request: &PartnerRequest,
        standings: &Standings,
        now: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<TransportChain, RenewalError> {
        if request.network() != self.roots.network() {
            return Err(RenewalError::Network);
        }
        standings.check_identity(request.partner(), request.identity_key(), now)?;
        let at = request.at();
        if at > now.plus(CLOCK_AHEAD_MAX) || now.since(at) > RENEWAL_AGE_MAX {
            return Err(RenewalError::Time { at });
        }
        self.certificate.check_time(now).map_err(IssueError::Check)?;
        let leaf = Leaf {
            subject: request.partner(),
            key: request.transport_key(),
            hosts: &[],
            days: TransportDays::default().get(),
            at: now,
        };
        let certificate =
            leaf.issue_under(&self.certificate, &self.key, self.roots.current(), rng)?;
        let above = std::iter::once(self.certificate.der()).chain(self.roots.links()).cloned();
        Ok(TransportChain { certificate, above: above.collect() })
    }
}

/// A partner's transport certificate with what stands between it and the root.
#[derive(Debug, Clone)]
pub struct TransportChain {
    certificate: TransportCertificate,
    above: Vec<CertificateDer<'static>>,
}

impl TransportChain {
    /// Checks a chain: the partner's certificate, the issuer's where a hub issued it, and links from root to
    /// root.
    ///
    /// # Errors
    /// X-106 also if it is of another key.
    pub fn check(
        chain: &[CertificateDer<'_>],
        under: &impl TrustAnchors,
        key: &VerifyingKey,
        now: UnixSeconds,
    ) -> Result<Self, CertificateError> {
        let certificate = TransportCertificate::check_chain(chain, under, now)?.of_key(key)?;
        let above = chain.iter().skip(1).cloned().map(CertificateDer::into_owned).collect();
        Ok(Self { certificate, above })
    }

    /// The partner's own.
    pub fn certificate(&self) -> &TransportCertificate {
        &self.certificate
    }

    /// As TLS shows it: the partner's own first.
    pub fn ders(&self) -> Vec<CertificateDer<'static>> {
        std::iter::once(self.certificate.der()).chain(&self.above).cloned().collect()
    }

    /// The PEM form.
    pub fn to_pem(&self) -> String {
        let mut text = String::new();
        let titles =
            ["transport", "issuer of the hub"].into_iter().chain(std::iter::repeat("link"));
        for (title, der) in titles.zip(self.ders()) {
            blocks::write(&mut text, title, CERTIFICATE, &der);
        }
        text
    }
}

/// Reads the PEM form of a chain that a hub issued, without judging it.
///
/// # Errors
/// X-101 if it is not two certificates, or more by the links.
pub fn read_chain(pem: &str) -> Result<Vec<CertificateDer<'static>>, CertificateError> {
    let read = (0..=LINKS_MAX)
        .find_map(|links| {
            blocks::read_all(pem, CHAIN_LEN_MAX, &[CERTIFICATE; 2 + LINKS_MAX][..2 + links])
        })
        .ok_or(CertificateError::NotCertificate)?;
    Ok(read.into_iter().map(CertificateDer::from).collect())
}

#[cfg(test)]
mod tests;
