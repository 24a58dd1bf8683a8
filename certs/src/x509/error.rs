//! Why a certificate is refused, numbered.

use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;

/// Why a certificate is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// Not a certificate in X.509 version 3.
    #[error("[X-101] not an X.509 certificate; ask for the file again")]
    NotCertificate,
    /// Not issued under this root.
    #[error(
        "[X-102] certificate not issued by this network's authority; compare the root fingerprint with the administrator"
    )]
    Chain(#[source] webpki::Error),
    /// Its time has not come.
    #[error("[X-103] certificate not valid before {from}; check this machine's clock")]
    NotYetValid {
        /// From when on it is valid.
        from: UnixSeconds,
    },
    /// Its time is over.
    #[error("[X-103] certificate expired at {at}; ask the administrator for a new one")]
    Expired {
        /// When it expired.
        at: UnixSeconds,
    },
    /// Issued for another use.
    #[error("[X-104] certificate issued for another use than {wanted}; choose the right file")]
    Use {
        /// What it was to be used for.
        wanted: &'static str,
    },
    /// Does not carry exactly one name of our form, of this network.
    #[error(
        "[X-105] certificate does not name exactly one {wanted} of network {network}; ask the administrator for a new one"
    )]
    Name {
        /// The network.
        network: NetworkName,
        /// What it should name.
        wanted: &'static str,
    },
    /// Not an Ed25519 key that has one owner, or not the key that was expected.
    #[error("[X-106] certificate is not of the expected Ed25519 key; ask for a new one")]
    Key,
    /// Larger than any certificate of ours, or too many of them.
    #[error("[X-107] certificate above 4096 bytes, or more of them than any chain has")]
    TooLong,
}

impl CertificateError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotCertificate => "certificate-malformed",
            Self::Chain(_) => "certificate-chain",
            Self::NotYetValid { .. } => "certificate-not-yet-valid",
            Self::Expired { .. } => "certificate-expired",
            Self::Use { .. } => "certificate-use",
            Self::Name { .. } => "certificate-name",
            Self::Key => "certificate-key",
            Self::TooLong => "certificate-too-long",
        }
    }
}

/// What webpki found, in our numbers.
pub(super) fn refusal(error: webpki::Error, wanted: &'static str) -> CertificateError {
    use webpki::Error as E;
    if let E::CertExpired { not_after, .. } = error {
        return CertificateError::Expired { at: UnixSeconds::new(not_after.as_secs()) };
    }
    if let E::CertNotValidYet { not_before, .. } = error {
        return CertificateError::NotYetValid { from: UnixSeconds::new(not_before.as_secs()) };
    }
    let other_use = matches!(
        error,
        E::RequiredEkuNotFoundContext(_) | E::EmptyEkuExtension | E::CaUsedAsEndEntity
    );
    let malformed = matches!(
        error,
        E::BadDer
            | E::BadDerTime
            | E::TrailingData(_)
            | E::ExtensionValueInvalid
            | E::MalformedExtensions
            | E::InvalidSerialNumber
            | E::InvalidCertValidity
            | E::UnsupportedCertVersion
            | E::UnsupportedCriticalExtension
    );
    if other_use {
        CertificateError::Use { wanted }
    } else if malformed {
        CertificateError::NotCertificate
    } else {
        CertificateError::Chain(error)
    }
}
