//! What a hub shows to those who dial, and can exchange while it serves.

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::{Credentials, provider};

/// The hub's certificate with its key; the next handshake sees what was put in last.
pub struct Shown(ArcSwap<CertifiedKey>);

impl Shown {
    /// Shows these first.
    ///
    /// # Errors
    /// Only if rustls finds key and certificate at odds, which [`Credentials::new`] excludes.
    pub fn new(credentials: Credentials) -> Result<Self, rustls::Error> {
        Ok(Self(ArcSwap::from_pointee(certified(credentials)?)))
    }

    /// Shows these from the next handshake on; connections that stand go on.
    ///
    /// # Errors
    /// As [`Shown::new`]; what was shown before is shown then.
    pub fn replace(&self, credentials: Credentials) -> Result<(), rustls::Error> {
        self.0.store(Arc::new(certified(credentials)?));
        Ok(())
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown")
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.load_full())
    }
}

fn certified(credentials: Credentials) -> Result<CertifiedKey, rustls::Error> {
    CertifiedKey::from_der(credentials.chain, credentials.key, &provider())
}
