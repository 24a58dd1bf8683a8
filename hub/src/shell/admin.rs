//! The administrator's visit: who comes with a certificate of the authority's own key brings what the hub
//! lacks, and fetches who asks to join.

use std::sync::Arc;
use std::time::Duration;

use quinn::{Connection, VarInt};
use saphan_certs::rejection::Rejection;
use saphan_certs::request::PartnerRequest;
use saphan_certs::x509::Visit;
use saphan_protocol::admin::{
    AdminAnswer, AdminRefusal, AdminRequest, Applicant, PENDING_PER_ANSWER, SEEN_PER_ANSWER,
};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::wire::FRAME_LEN_MAX;
use serde_bytes::ByteBuf;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tracing::{info, warn};

use super::stream::{read_frame, write_last};
use super::{CLOSE_DONE, CLOSE_REFUSED, Shared, chain_of};
use crate::relay::RelayError;
use crate::store::{Store, StoreError};

/// Administrators at once; there is one, and a visit that hangs must not shut the next out.
const VISITS_MAX: usize = 4;
/// For a whole visit.
const VISIT_DEADLINE: Duration = Duration::from_secs(600);
/// What the administrator is asked to wait where the disk is full.
const BUSY_AFTER_S: u32 = 60;

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
pub(super) async fn serve<S: Store>(shared: Arc<Shared<S>>, connection: Connection) {
    let refuse = || connection.close(VarInt::from_u32(CLOSE_REFUSED), b"");
    let chain = chain_of(&connection);
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
        _ = timeout(VISIT_DEADLINE, answer_all(&shared, &connection, visit)) => {}
    }
    connection.close(VarInt::from_u32(CLOSE_DONE), b"");
    info!(%visit, "administrator leaves");
}

/// One request after the other, so that nothing overtakes what it rests on.
async fn answer_all<S: Store>(shared: &Shared<S>, connection: &Connection, visit: Visit) {
    while let Ok((answer, request)) = connection.accept_bi().await {
        let Ok(frame) = read_frame(request, Arc::new(Semaphore::new(FRAME_LEN_MAX))).await else {
            return;
        };
        // A visit that goes on beyond its certificate ends.
        let now = shared.clock.now();
        if shared.verifier.check_visit(&chain_of(connection), now).is_err() {
            return;
        }
        let said = match AdminRequest::from_body(&frame.body) {
            Ok(request) => act(shared, request, visit).await,
            Err(_) => AdminAnswer::Refused { reason: AdminRefusal::Malformed },
        };
        write_last(answer, said.to_frame(), true).await;
    }
}

async fn act<S: Store>(shared: &Shared<S>, request: AdminRequest, visit: Visit) -> AdminAnswer {
    let now = shared.clock.now();
    let store = shared.relay.store();
    let done = match request {
        AdminRequest::Hello => return hello(shared),
        AdminRequest::Append { first, entries } => {
            return append(shared, first, entries, visit).await;
        }
        AdminRequest::Invite { invitations } => {
            store.invite(&invitations, now).await.map(|()| AdminAnswer::Done)
        }
        AdminRequest::Reject { rejections } => return reject(shared, &rejections).await,
        AdminRequest::Pending { after } => pending(shared, after).await,
        AdminRequest::Seen { after } => seen(store, after).await,
    };
    done.unwrap_or_else(|error| failed(&error))
}

fn hello<S: Store>(shared: &Shared<S>) -> AdminAnswer {
    let checkpoint = shared.relay.directory().checkpoint();
    AdminAnswer::Hello { at: shared.clock.now(), checkpoint }
}

fn failed(error: &StoreError) -> AdminAnswer {
    warn!(code = error.code(), cause = %error, "not done for the administrator");
    if matches!(error, StoreError::Full) {
        AdminAnswer::Refused { reason: AdminRefusal::Full }
    } else {
        AdminAnswer::Busy { after_s: BUSY_AFTER_S }
    }
}

/// Whoever is revoked by it is cut off before the answer leaves.
async fn append<S: Store>(
    shared: &Shared<S>,
    first: u64,
    entries: Vec<ByteBuf>,
    visit: Visit,
) -> AdminAnswer {
    let entries: Vec<Vec<u8>> = entries.into_iter().map(ByteBuf::into_vec).collect();
    let appended = shared.relay.extend_directory(first, &entries).await;
    if let Ok(change) = &appended {
        info!(%visit, entries = change.entries, "the administrator brought entries");
    }
    shared.apply_directory();
    if let Ok(change) = &appended {
        shared.return_mail(&change.revoked).await;
    }
    match appended {
        Ok(_) => hello(shared),
        Err(RelayError::Store(StoreError::DirectoryMoved) | RelayError::OtherDirectory) => {
            AdminAnswer::Refused { reason: AdminRefusal::Directory }
        }
        Err(RelayError::Store(error)) => failed(&error),
        Err(RelayError::Directory(error)) => {
            warn!(code = error.code(), cause = %error, "entries refused");
            AdminAnswer::Refused { reason: AdminRefusal::Directory }
        }
    }
}

async fn reject<S: Store>(shared: &Shared<S>, rejections: &[ByteBuf]) -> AdminAnswer {
    let roots = shared.roots.load();
    let read: Result<Vec<Rejection>, _> =
        rejections.iter().map(|message| Rejection::check(message, &roots)).collect();
    let Ok(read) = read else {
        return AdminAnswer::Refused { reason: AdminRefusal::Rejection };
    };
    for (rejection, message) in read.iter().zip(rejections) {
        let store = shared.relay.store();
        if let Err(error) = store.reject(&rejection.code, &rejection.request, message).await {
            return failed(&error);
        }
    }
    AdminAnswer::Done
}

/// Without those who were admitted meanwhile: they only have to fetch that.
async fn pending<S: Store>(
    shared: &Shared<S>,
    mut after: Option<Digest>,
) -> Result<AdminAnswer, StoreError> {
    let directory = shared.relay.directory();
    let waits = |applicant: &Applicant| {
        let Ok(request) = PartnerRequest::parse(&applicant.request) else { return false };
        let known = directory.active(request.partner());
        known.is_none_or(|known| known.key != *request.identity_key())
    };
    let mut requests: Vec<Applicant> = Vec::new();
    loop {
        let room = PENDING_PER_ANSWER - requests.len();
        let found = shared.relay.store().pending(after.as_ref(), PENDING_PER_ANSWER).await?;
        let is_last = found.len() < PENDING_PER_ANSWER;
        after = found.last().map(|applicant| applicant.code);
        let waiting: Vec<Applicant> = found.into_iter().filter(waits).collect();
        let more = !is_last || waiting.len() > room;
        requests.extend(waiting.into_iter().take(room));
        if !more || requests.len() == PENDING_PER_ANSWER {
            return Ok(AdminAnswer::Pending { more, requests });
        }
    }
}

async fn seen<S: Store>(store: &S, after: Option<PartnerId>) -> Result<AdminAnswer, StoreError> {
    let offices = store.seen(after.as_ref(), SEEN_PER_ANSWER).await?;
    Ok(AdminAnswer::Seen { more: offices.len() == SEEN_PER_ANSWER, offices })
}
