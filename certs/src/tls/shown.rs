//! What a hub shows to those who dial, and can exchange while it serves. Whoever asks to join knows the
//! root by its fingerprint only, and is shown the roots too.

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::{Credentials, JOIN_ALPN, provider};
use crate::x509::Roots;

/// The hub's certificate with its key; the next handshake sees what was put in last.
pub struct Shown(ArcSwap<Certified>);

struct Certified {
    to_partners: Arc<CertifiedKey>,
    to_applicants: Arc<CertifiedKey>,
}

impl Shown {
    /// Shows these first; the root of today has issued them.
    ///
    /// # Errors
    /// Only if rustls finds key and certificate at odds, which [`Credentials::new`] excludes.
    pub fn new(credentials: Credentials, roots: &Roots) -> Result<Self, rustls::Error> {
        Ok(Self(ArcSwap::from_pointee(certified(credentials, roots)?)))
    }

    /// Shows these from the next handshake on; connections that stand go on.
    ///
    /// # Errors
    /// As [`Shown::new`]; what was shown before is shown then.
    pub fn replace(&self, credentials: Credentials, roots: &Roots) -> Result<(), rustls::Error> {
        self.0.store(Arc::new(certified(credentials, roots)?));
        Ok(())
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown")
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let joins = hello.alpn().is_some_and(|mut offered| offered.any(|one| one == JOIN_ALPN));
        let shown = self.0.load();
        Some(Arc::clone(if joins { &shown.to_applicants } else { &shown.to_partners }))
    }
}

fn certified(credentials: Credentials, roots: &Roots) -> Result<Certified, rustls::Error> {
    let Credentials { chain, key } = credentials.with_links(roots);
    let with_root = chain.iter().chain(roots.shown_to_applicants()).cloned().collect();
    let certify = |chain, key| CertifiedKey::from_der(chain, key, &provider()).map(Arc::new);
    Ok(Certified {
        to_applicants: certify(with_root, key.clone_key())?,
        to_partners: certify(chain, key)?,
    })
}
