//! The administrator's visit: whoever comes with a certificate of the authority's own key is let in, and
//! what is asked for goes to the relay.

use std::sync::Arc;
use std::time::Duration;

use saphan_carrier::Connection;
use saphan_certs::x509::Visit;
use saphan_protocol::wire::FRAME_LEN_MAX;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tracing::{info, warn};

use super::allowance::Room;
use super::stream::{read_frame, write_last};
use super::{CLOSE_DONE, CLOSE_REFUSED, Shared};
use crate::store::Store;

/// Administrators at once; there is one, and a visit that hangs must not shut the next out.
const VISITS_MAX: usize = 4;
/// For a whole visit.
const VISIT_DEADLINE: Duration = Duration::from_secs(600);

/// Places for administrators.
pub(super) struct Desk(Semaphore);

impl Default for Desk {
    fn default() -> Self {
        Self(Semaphore::new(VISITS_MAX))
    }
}

impl Desk {
    fn sit(&self) -> Option<SemaphorePermit<'_>> {
        self.0.try_acquire().ok()
    }
}

/// Serves one visit.
pub(super) async fn serve<S: Store>(shared: Arc<Shared<S>>, connection: &Connection) {
    let refuse = || connection.close(CLOSE_REFUSED);
    let chain = connection.chain();
    let visit = match shared.verifier.check_visit(&chain, shared.clock.now()) {
        Ok(certificate) => *certificate.subject(),
        Err(error) => {
            warn!(code = error.code(), cause = %error, "administrator refused");
            return refuse();
        }
    };
    let Some(_seat) = shared.desk.sit() else {
        warn!(%visit, "administrator refused: others are here");
        return refuse();
    };
    info!(%visit, "administrator comes");
    let stop = shared.stop.clone();
    tokio::select! {
        () = stop.cancelled() => {}
        _ = timeout(VISIT_DEADLINE, answer_all(&shared, connection, visit)) => {}
    }
    connection.close(CLOSE_DONE);
    info!(%visit, "administrator leaves");
}

/// One request after the other, so that nothing overtakes what it rests on.
async fn answer_all<S: Store>(shared: &Shared<S>, connection: &Connection, visit: Visit) {
    while let Ok((answer, request)) = connection.accept().await {
        let Ok(frame) = read_frame(request, Room::for_one_of(FRAME_LEN_MAX)).await else {
            return;
        };
        // A visit that goes on beyond its certificate ends.
        let now = shared.clock.now();
        if shared.verifier.check_visit(&connection.chain(), now).is_err() {
            return;
        }
        let (said, change) =
            shared.relay.answer_visit(&frame.body, &shared.roots.load(), now).await;
        // Whoever is revoked is cut off before the answer leaves.
        if let Some(change) = change {
            if change.entries > 0 {
                info!(%visit, entries = change.entries, "the administrator brought entries");
            }
            shared.apply_directory();
            shared.return_mail(&change.revoked).await;
        }
        write_last(answer, said.to_frame(), true).await;
    }
}
