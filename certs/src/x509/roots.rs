//! The roots of a network one after the other, and what certificates may rest on at one time.

use rustls::pki_types::{CertificateDer, TrustAnchor};
use saphan_protocol::directory::RootChange;
use saphan_protocol::ids::NetworkName;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use x509_parser::prelude::{FromDer as _, SubjectPublicKeyInfo, X509Certificate};

use super::{CertificateError, Root, common_name, key_of, parse, within};

/// Most links that a peer may show: whoever slept through more changes of the root joins anew.
pub const LINKS_MAX: usize = 4;

/// A later root as the one before it certified it: it leads whoever knows the earlier one to what rests on
/// the later one.
#[derive(Debug, Clone)]
pub struct Link {
    key: VerifyingKey,
    der: CertificateDer<'static>,
}

impl Link {
    /// Reads a link without judging who signed it.
    ///
    /// # Errors
    /// X-107; X-101; X-104 if it certifies no authority, or is a root; X-105 for one of another network.
    pub fn read(der: &[u8], network: &NetworkName) -> Result<Self, CertificateError> {
        let read = parse(der)?;
        let wanted = "an authority";
        if !is_authority(&read) {
            return Err(CertificateError::Use { wanted });
        }
        if read.verify_signature(None).is_ok() {
            // A root leads nowhere but to itself.
            return Err(CertificateError::Use { wanted: "a link between roots" });
        }
        if common_name(&read) != Some(network.as_str()) {
            return Err(CertificateError::Name { network: network.clone(), wanted });
        }
        Ok(Self { key: key_of(&read)?, der: CertificateDer::from(der.to_vec()) })
    }

    /// Checks that `former` has certified the key of `next` in it.
    ///
    /// # Errors
    /// As [`Link::read`]; X-106 for another key, X-102 for another signer.
    pub fn check(der: &[u8], former: &Root, next: &Root) -> Result<Self, CertificateError> {
        let link = Self::read(der, former.network())?;
        if link.key != *next.key() {
            return Err(CertificateError::Key);
        }
        former.check_signed(&parse(der)?)?;
        Ok(link)
    }

    /// X.509 DER.
    pub fn der(&self) -> &CertificateDer<'static> {
        &self.der
    }
}

/// Certifies keys and takes part in nothing itself.
pub(super) fn is_authority(certificate: &X509Certificate<'_>) -> bool {
    let signs = certificate.key_usage().ok().flatten();
    certificate.is_ca()
        && signs.is_some_and(|usage| usage.value.key_cert_sign())
        && matches!(certificate.extended_key_usage(), Ok(None))
}

impl Root {
    /// Whether this root has signed the certificate.
    pub(super) fn check_signed(
        &self,
        certificate: &X509Certificate<'_>,
    ) -> Result<(), CertificateError> {
        let own = X509Certificate::from_der(&self.der);
        let own = own.map_err(|_| CertificateError::NotCertificate)?.1;
        let info: &SubjectPublicKeyInfo<'_> = own.public_key();
        certificate
            .verify_signature(Some(info))
            .map_err(|_| CertificateError::Chain(webpki::Error::UnknownIssuer))
    }
}

/// What a chain may end at: one root, or the roots of a network as one followed the other.
pub trait TrustAnchors: sealed::Sealed {
    /// The root that the authority signs with today.
    fn current(&self) -> &Root;

    /// The roots that certificates may rest on at `now`, the one of today first.
    fn counting(&self, now: UnixSeconds) -> Vec<&Root>;
}

impl TrustAnchors for Root {
    fn current(&self) -> &Root {
        self
    }

    fn counting(&self, _now: UnixSeconds) -> Vec<&Root> {
        vec![self]
    }
}

impl TrustAnchors for Roots {
    fn current(&self) -> &Root {
        &self.current
    }

    fn counting(&self, now: UnixSeconds) -> Vec<&Root> {
        let former = self.former.iter().filter(|former| now < former.until);
        [&self.current].into_iter().chain(former.map(|former| &former.root)).collect()
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Root {}
    impl Sealed for super::Roots {}
}

/// A root that another one has taken over from.
#[derive(Debug, Clone)]
struct Former {
    root: Root,
    until: UnixSeconds,
}

/// What certificates may rest on: the root of today, and for a while those before it.
#[derive(Debug, Clone)]
pub struct Roots {
    current: Root,
    former: Vec<Former>,
    links: Vec<Link>,
}

impl From<Root> for Roots {
    fn from(current: Root) -> Self {
        Self { current, former: Vec::new(), links: Vec::new() }
    }
}

impl Roots {
    /// The roots of a network of which a person compared one, by the changes that its list holds.
    ///
    /// # Errors
    /// for changes whose certificates are not those of their keys, or that do not lead to
    /// `pinned`; that is all then that anything may rest on.
    pub fn of(pinned: &Root, changes: &[RootChange]) -> Result<Self, CertificateError> {
        let Some(first) = changes.first() else {
            return Ok(Self::from(pinned.clone()));
        };
        let root_of = |der: &[u8], key: &VerifyingKey| {
            let root = Root::from_der(der)?;
            let ours = root.network() == pinned.network() && root.key() == key;
            if ours { Ok(root) } else { Err(CertificateError::Key) }
        };
        let mut roots = Self::from(root_of(&first.former, &first.former_key)?);
        for change in changes {
            let next = root_of(&change.certificate, &change.key)?;
            roots.links.push(Link::check(&change.link, &roots.current, &next)?);
            let root = std::mem::replace(&mut roots.current, next);
            roots.former.push(Former { root, until: change.until });
        }
        if roots.all().any(|root| root.der == pinned.der) {
            Ok(roots)
        } else {
            Err(CertificateError::Chain(webpki::Error::UnknownIssuer))
        }
    }

    /// The network that they speak for.
    pub fn network(&self) -> &NetworkName {
        self.current.network()
    }

    /// The same as if none of them had ever stopped to count: to tell what is over from what is foreign.
    #[must_use]
    pub fn at_any_time(&self) -> Self {
        let mut roots = self.clone();
        roots.former.iter_mut().for_each(|former| former.until = UnixSeconds::new(u64::MAX));
        roots
    }

    /// All of them, whether they still count or not, the oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Root> {
        self.former.iter().map(|former| &former.root).chain([&self.current])
    }

    /// The root before the one of today, and until when certificates may rest on it, if that is ahead.
    pub fn overlap(&self, now: UnixSeconds) -> Option<(&Root, UnixSeconds)> {
        let last = self.former.last()?;
        (now < last.until).then_some((&last.root, last.until))
    }

    /// What a hub or the administrator shows behind its own certificate, the newest first.
    pub fn links(&self) -> impl Iterator<Item = &CertificateDer<'static>> {
        self.links.iter().rev().take(LINKS_MAX).map(Link::der)
    }

    /// What whoever asks to join finds the root of its invitation among.
    pub fn shown_to_applicants(&self) -> impl Iterator<Item = &CertificateDer<'static>> {
        let former = self.former.iter().rev().take(LINKS_MAX).map(|former| &former.root.der);
        [&self.current.der].into_iter().chain(former)
    }
}

/// The anchors among `roots` whose own time `now` lies in.
///
/// # Errors
/// X-103 of the first of them if there is none.
pub(super) fn anchors<'a>(
    roots: &[&'a Root],
    now: UnixSeconds,
) -> Result<Vec<TrustAnchor<'a>>, CertificateError> {
    let in_time = |root: &&Root| within(root.not_before, root.not_after, now);
    let found: Vec<_> =
        roots.iter().filter(|root| in_time(root).is_ok()).map(|root| root.anchor.clone()).collect();
    if let (true, Some(first)) = (found.is_empty(), roots.first()) {
        in_time(first)?;
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
