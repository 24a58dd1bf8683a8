//! What the authority certified of a hub, replaceable while it serves.

use std::sync::Arc;

use arc_swap::ArcSwap;
use saphan_certs::issued::HubPapers;
use saphan_certs::tls::{Credentials, Shown};
use saphan_certs::transport_issuer::TransportIssuer;
use saphan_certs::x509::CertificateError;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;

use super::ServeError;
use crate::place::Place;

/// Certificate and issuer of today.
pub struct Certified {
    shown: Arc<Shown>,
    issuer: ArcSwap<TransportIssuer>,
    issuer_key: Arc<ArcSwap<VerifyingKey>>,
    /// Last second of the certificate that is shown.
    until: ArcSwap<UnixSeconds>,
}

impl Certified {
    /// What `papers` say of the keys in `place`.
    ///
    /// # Errors
    /// HV-102, X-106.
    pub fn new(papers: &HubPapers, place: &Place) -> Result<Self, ServeError> {
        let (credentials, issuer) = of(papers, place)?;
        Ok(Self {
            shown: Arc::new(Shown::new(credentials, &papers.roots)?),
            issuer_key: Arc::new(ArcSwap::from_pointee(*issuer.certificate().key())),
            issuer: ArcSwap::from_pointee(issuer),
            until: ArcSwap::from_pointee(papers.transport.not_after()),
        })
    }

    pub(super) fn replace(&self, papers: &HubPapers, place: &Place) -> Result<(), ServeError> {
        let (credentials, issuer) = of(papers, place)?;
        self.shown.replace(credentials, &papers.roots)?;
        self.issuer_key.store(Arc::new(*issuer.certificate().key()));
        self.issuer.store(Arc::new(issuer));
        self.until.store(Arc::new(papers.transport.not_after()));
        Ok(())
    }

    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown)
    }

    /// Until when the certificate stands that is shown.
    pub(super) fn until(&self) -> UnixSeconds {
        **self.until.load()
    }

    /// The key under which transport certificates of this hub count.
    pub(super) fn issuer_key(&self) -> Arc<ArcSwap<VerifyingKey>> {
        Arc::clone(&self.issuer_key)
    }

    pub(super) fn issuer(&self) -> Arc<TransportIssuer> {
        self.issuer.load_full()
    }
}

fn of(
    papers: &HubPapers,
    place: &Place,
) -> Result<(Credentials, TransportIssuer), CertificateError> {
    let credentials = Credentials::new(&papers.transport, place.transport_key())?;
    let (roots, issuer) = (papers.roots.clone(), papers.issuer.clone());
    Ok((credentials, TransportIssuer::new(roots, issuer, place.issuer_key())?))
}
