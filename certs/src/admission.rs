//! What an invited office is given once the authority has approved it: judged by nothing but its invitation
//! and its own keys (docs/protocol.md, section 19).

use saphan_protocol::directory::{DirectoryError, RootChange};
use saphan_protocol::time::UnixSeconds;

use crate::request::PartnerRequest;
use crate::x509::{CertificateError, IdentityCertificate, Root};

/// The authority and the office's identity under it.
#[derive(Debug, Clone)]
pub struct Admission {
    /// The authority, whose fingerprint the invitation names.
    pub root: Root,
    /// The office's identity.
    pub identity: IdentityCertificate,
    /// The signed entries that changed the root, before and after the one that the invitation names.
    pub roots: Vec<Vec<u8>>,
}

/// Why what a hub gives is no admission.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AdmissionError {
    /// [J-107] Changes of the root that do not go with the one that the invitation names.
    #[error("[J-107] the hub names another authority than the invitation: {0}")]
    Roots(#[from] DirectoryError),
    /// [J-108] A certificate is not good.
    #[error("[J-108] the hub hands over a certificate that does not hold: {0}")]
    Certificate(#[from] CertificateError),
    /// [J-109] The identity is of another office or key.
    #[error("[J-109] the hub hands over the identity of another office")]
    Other,
}

impl AdmissionError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Roots(_) => "admission-root",
            Self::Certificate(error) => error.code(),
            Self::Other => "admission-other",
        }
    }
}

impl Admission {
    /// Checks what came for `request`, made with an invitation that names `root`.
    ///
    /// # Errors
    /// J-107 to J-109, in that order.
    pub fn check(
        root: Root,
        identity: &[u8],
        roots: &[impl AsRef<[u8]>],
        request: &PartnerRequest,
        now: UnixSeconds,
    ) -> Result<Self, AdmissionError> {
        RootChange::read_all(root.network(), *root.key(), roots)?;
        let roots = roots.iter().map(|entry| entry.as_ref().to_vec()).collect();
        let identity = IdentityCertificate::check(identity, &root, now)?;
        let is_ours =
            identity.subject() == request.partner() && identity.key() == request.identity_key();
        if is_ours { Ok(Self { root, identity, roots }) } else { Err(AdmissionError::Other) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{Ca, DAY, NOW, key, mekong, vientiane};
    use crate::x509::Identity;

    fn request(seed: u8) -> PartnerRequest {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(seed), &key(3), NOW);
        PartnerRequest::parse(&text.unwrap()).unwrap()
    }

    /// J-107, J-108, J-109.
    #[test]
    fn only_the_pinned_authority_admits_and_only_this_office() {
        let (ca, other) = (Ca::of(&mekong(), 1), Ca::of(&mekong(), 4));
        let ours = ca.leaf::<Identity>(&vientiane(), &key(2), &[], NOW);
        let bsp = ca.leaf::<Identity>(&"bsp-th".parse().unwrap(), &key(2), &[], NOW);
        let theirs = other.leaf::<Identity>(&vientiane(), &key(2), &[], NOW);
        let code = |root: &Root, identity: &IdentityCertificate, seed, now| {
            Admission::check(root.clone(), identity.der(), &[b""; 0], &request(seed), now)
                .err()
                .map_or("admitted", |error| error.code())
        };

        assert_eq!(code(&ca.root, &ours, 2, NOW), "admitted");
        assert_eq!(code(&ca.root, &theirs, 2, NOW), "certificate-chain");
        assert_eq!(code(&ca.root, &ours, 2, NOW.plus(DAY * 15)), "certificate-expired");
        assert_eq!(code(&ca.root, &ours, 5, NOW), "admission-other");
        assert_eq!(code(&ca.root, &bsp, 2, NOW), "admission-other");
    }
}
