//! What the administrator's visit asks for: it brings what the hub lacks, and fetches who asks to join and
//! who has taken itself out (docs/protocol.md, section 20). Who may visit, the shell has judged.

use saphan_certs::rejection::Rejection;
use saphan_certs::request::PartnerRequest;
use saphan_certs::x509::Roots;
use saphan_protocol::admin::{
    AdminAnswer, AdminRefusal, AdminRequest, Applicant, PENDING_PER_ANSWER, SEEN_PER_ANSWER,
};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use tracing::warn;

use super::{Change, Relay, RelayError};
use crate::store::{Store, StoreError};

/// What the administrator is asked to wait where the disk is full.
const BUSY_AFTER_S: u32 = 60;

impl<S: Store> Relay<S> {
    /// The answer to one request, and what it changed in the directory: whoever that revokes or suspends is
    /// to be cut off before the answer leaves.
    ///
    /// # Cancel safety
    /// Dropped, a write may have happened all the same; each is safe to repeat.
    pub async fn answer_visit(
        &self,
        body: &[u8],
        roots: &Roots,
        now: UnixSeconds,
    ) -> (AdminAnswer, Option<Change>) {
        let Ok(request) = AdminRequest::from_body(body) else {
            return (refused(AdminRefusal::Malformed), None);
        };
        if shows_that_all_came(&request)
            && let Err(error) = self.release().await
        {
            return (failed(&error), None);
        }
        let done = match request {
            AdminRequest::Hello => Ok(self.greet(now)),
            AdminRequest::Append { first, entries } => {
                let (answer, change) = self.append(first, entries, now).await;
                return (answer, Some(change));
            }
            AdminRequest::Invite { invitations } => {
                self.store.invite(&invitations, now).await.map(|()| AdminAnswer::Done)
            }
            AdminRequest::Withdraw { codes } => {
                self.store.withdraw(&codes).await.map(|()| AdminAnswer::Done)
            }
            AdminRequest::Reject { rejections } => self.reject(&rejections, roots).await,
            AdminRequest::Pending { after } => self.pending(after).await,
            AdminRequest::Seen { after } => self.seen(after).await,
            AdminRequest::SelfRevocations => self.self_revoked().await,
        };
        (done.unwrap_or_else(|error| failed(&error)), None)
    }

    fn greet(&self, at: UnixSeconds) -> AdminAnswer {
        AdminAnswer::Hello { at, checkpoint: self.directory().checkpoint() }
    }

    async fn append(
        &self,
        first: u64,
        entries: Vec<ByteBuf>,
        now: UnixSeconds,
    ) -> (AdminAnswer, Change) {
        let entries: Vec<Vec<u8>> = entries.into_iter().map(ByteBuf::into_vec).collect();
        let error = match self.extend_directory(first, &entries, now).await {
            Ok(change) => return (self.greet(now), change),
            Err(error) => error,
        };
        let answer = match error {
            RelayError::Store(StoreError::DirectoryMoved) | RelayError::OtherDirectory => {
                refused(AdminRefusal::Directory)
            }
            RelayError::Store(error) => failed(&error),
            // Appending says no word.
            RelayError::Held => AdminAnswer::Busy { after_s: BUSY_AFTER_S },
            RelayError::Directory(error) => {
                warn!(code = error.code(), cause = %error, "entries refused");
                refused(AdminRefusal::Directory)
            }
        };
        // Entries before a bad one of another program may count.
        (answer, Change::default())
    }

    async fn reject(
        &self,
        rejections: &[ByteBuf],
        roots: &Roots,
    ) -> Result<AdminAnswer, StoreError> {
        let read: Result<Vec<Rejection>, _> =
            rejections.iter().map(|message| Rejection::check(message, roots)).collect();
        let Ok(read) = read else { return Ok(refused(AdminRefusal::Rejection)) };
        for (rejection, message) in read.iter().zip(rejections) {
            self.store.reject(&rejection.code, &rejection.request, message).await?;
        }
        Ok(AdminAnswer::Done)
    }

    /// Without those who were admitted meanwhile: they only have to fetch that.
    async fn pending(&self, mut after: Option<Digest>) -> Result<AdminAnswer, StoreError> {
        let directory = self.directory();
        let waits = |applicant: &Applicant| {
            let Ok(request) = PartnerRequest::parse(&applicant.request) else { return false };
            let known = directory.active(request.partner());
            known.is_none_or(|known| known.key != *request.identity_key())
        };
        let mut requests: Vec<Applicant> = Vec::new();
        loop {
            let room = PENDING_PER_ANSWER - requests.len();
            let found = self.store.pending(after.as_ref(), PENDING_PER_ANSWER).await?;
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

    async fn seen(&self, after: Option<PartnerId>) -> Result<AdminAnswer, StoreError> {
        let offices = self.store.seen(after.as_ref(), SEEN_PER_ANSWER).await?;
        Ok(AdminAnswer::Seen { more: offices.len() == SEEN_PER_ANSWER, offices })
    }

    async fn self_revoked(&self) -> Result<AdminAnswer, StoreError> {
        let noted = self.not_taken_over(self.store.self_revocations().await?);
        Ok(AdminAnswer::SelfRevocations { noted: noted.into_iter().map(ByteBuf::from).collect() })
    }
}

/// A visit brings all entries that the hub lacks before it asks for anything else (docs/protocol.md, section 20), and the
/// authority's list is the one that grows.
fn shows_that_all_came(request: &AdminRequest) -> bool {
    match request {
        AdminRequest::Hello | AdminRequest::Append { .. } => false,
        AdminRequest::Invite { .. }
        | AdminRequest::Withdraw { .. }
        | AdminRequest::Reject { .. }
        | AdminRequest::Pending { .. }
        | AdminRequest::Seen { .. }
        | AdminRequest::SelfRevocations => true,
    }
}

fn refused(reason: AdminRefusal) -> AdminAnswer {
    AdminAnswer::Refused { reason }
}

fn failed(error: &StoreError) -> AdminAnswer {
    warn!(code = error.code(), cause = %error, "not done for the administrator");
    if matches!(error, StoreError::Full) {
        refused(AdminRefusal::Full)
    } else {
        AdminAnswer::Busy { after_s: BUSY_AFTER_S }
    }
}
