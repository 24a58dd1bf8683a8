//! Who is connected: to be woken when mail comes, and cut off when revoked.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use rustls::pki_types::CertificateDer;
use saphan_carrier::Connection;
use saphan_certs::tls::Refusal;
use saphan_certs::x509::TransportCertificate;
use saphan_protocol::ids::PartnerId;
use tokio::sync::Notify;
use tracing::{info, warn};

use super::{CLOSE_REFUSED, CLOSE_REPLACED};

/// Connections of one partner at once: an office machine, its successor, and what a cut line left
/// behind. One more closes the oldest.
const CONNECTIONS_PER_PARTNER: usize = 8;

/// One connection.
pub(super) struct Live {
    pub(super) connection: Connection,
    pub(super) certificate: TransportCertificate,
    /// What it showed, the certificate first.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// Something new lies in this partner's mailbox.
    pub(super) new_mail: Notify,
}

impl Live {
    pub(super) fn partner(&self) -> &PartnerId {
        self.certificate.subject()
    }

    pub(super) fn close(&self, code: u32) {
        self.connection.close(code);
    }
}

/// All connections by partner.
#[derive(Default)]
pub(super) struct Registry(Mutex<HashMap<PartnerId, Vec<Arc<Live>>>>);

/// A connection's place in the registry, left when dropped.
pub(super) struct Seat {
    registry: Arc<Registry>,
    live: Arc<Live>,
}

impl Registry {
    fn all(&self) -> MutexGuard<'_, HashMap<PartnerId, Vec<Arc<Live>>>> {
        self.0.lock().expect("nobody panics while holding the registry")
    }

    /// Adds a connection. Who has too many loses the oldest.
    pub(super) fn join(self: &Arc<Self>, live: Arc<Live>) -> Seat {
        let mut all = self.all();
        let of_partner = all.entry(live.partner().clone()).or_default();
        if of_partner.len() >= CONNECTIONS_PER_PARTNER {
            info!(partner = %live.partner(), "too many connections, closing the oldest");
            of_partner.remove(0).close(CLOSE_REPLACED);
        }
        of_partner.push(Arc::clone(&live));
        drop(all);
        Seat { registry: Arc::clone(self), live }
    }

    /// Tells the connections of `mailbox` that something new is there.
    pub(super) fn wake(&self, mailbox: &PartnerId) {
        for live in self.all().get(mailbox).into_iter().flatten() {
            live.new_mail.notify_one();
        }
    }

    /// Closes whoever `judge` refuses, and says how many.
    pub(super) fn close_refused(&self, judge: impl Fn(&Live) -> Result<(), Refusal>) -> usize {
        let mut closed = 0;
        for live in self.all().values().flatten() {
            if let Err(refusal) = judge(live) {
                live.close(CLOSE_REFUSED);
                closed += 1;
                warn!(partner = %live.partner(), code = refusal.code(), "connection closed");
            }
        }
        closed
    }

    /// Closes all of them, and says how many.
    pub(super) fn close_all(&self, code: u32) -> usize {
        let all = self.all();
        all.values().flatten().map(|live| live.close(code)).count()
    }

    /// Connections at this moment.
    pub(super) fn len(&self) -> usize {
        self.all().values().map(Vec::len).sum()
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut all = self.registry.all();
        if let Some(of_partner) = all.get_mut(self.live.partner()) {
            of_partner.retain(|live| !Arc::ptr_eq(live, &self.live));
            if of_partner.is_empty() {
                all.remove(self.live.partner());
            }
        }
    }
}
