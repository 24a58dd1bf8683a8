//! What a relay does about partners that are out: by their own word, revoked, or kept out by the operator.

use std::collections::BTreeSet;
use std::sync::Arc;

use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{Directory, Partner, SelfRevoked};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::SELF_REVOCATIONS_MAX;

use super::{Change, Relay, RelayError};
use crate::store::{Event, Stopped, Store};

impl<S: Store> Relay<S> {
    /// Takes a partner out by its own word, which came at `now`. Once more is no error.
    ///
    /// # Errors
    /// D-115, or the store's; nothing is changed then.
    pub async fn revoke_self(
        &self,
        message: &[u8],
        now: UnixSeconds,
    ) -> Result<(PartnerId, Change), RelayError> {
        let directory = self.directory();
        let partner = directory.check_self_revocation(message)?;
        let is_out = directory.partner(&partner).and_then(Partner::out_by_own_word).is_some();
        if !is_out {
            // What lies here is of keys that it had before.
            self.store.forget_self_revocation(&partner).await?;
        }
        let noted = self.custodian.note_self_revocation(message, now);
        self.store.keep_self_revocation(&partner, noted.as_bytes()).await?;
        Ok((partner, self.refresh_directory(now).await?))
    }

    /// Whether another program has taken a partner out that this one does not know of.
    ///
    /// # Errors
    /// The store's.
    pub async fn has_self_revoked(&self) -> Result<bool, RelayError> {
        let (directory, noted) = (self.directory(), self.store.self_revocations().await?);
        Ok(noted.iter().any(|message| matches!(directory.self_revoked(message), Ok(Some(_)))))
    }

    /// Whom the operator keeps out, as of the last look.
    pub fn stopped(&self) -> Arc<BTreeSet<PartnerId>> {
        Arc::clone(&self.stopped.lock().expect("nobody panics while holding a set"))
    }

    /// Looks whom the operator keeps out; whether that is news.
    ///
    /// # Errors
    /// The store's.
    pub async fn refresh_stopped(&self) -> Result<bool, RelayError> {
        let found = names(self.store.stopped().await?);
        let mut stopped = self.stopped.lock().expect("nobody panics while holding a set");
        let is_news = **stopped != found;
        *stopped = Arc::new(found);
        Ok(is_news)
    }

    /// Lets go of everything that lies here for whoever is revoked now, and for `also`, who was revoked
    /// and may be back with another key. Returns how many envelopes those were.
    ///
    /// # Errors
    /// The store's; the next call goes on.
    pub async fn return_mail(
        &self,
        also: &BTreeSet<PartnerId>,
        now: UnixSeconds,
    ) -> Result<u64, RelayError> {
        let mut returned = 0;
        for partner in self.revoked().union(also) {
            returned += self.store.empty(partner, now).await?;
        }
        self.tally.note(now.day(), Event::Returned, returned);
        Ok(returned)
    }

    /// Those that the authority's list does not say yet.
    pub(super) fn not_taken_over(&self, noted: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
        let directory = self.directory();
        let is_out = |message: &Vec<u8>| {
            let said = Sign1Message::<SelfRevoked>::parse(message).and_then(|said| said.body());
            said.is_ok_and(|said| directory.check_self_revocation(&said.message).is_ok())
        };
        noted.into_iter().filter(is_out).take(SELF_REVOCATIONS_MAX).collect()
    }

    fn revoked(&self) -> BTreeSet<PartnerId> {
        let directory = self.directory();
        let revoked = directory.partners().filter(|(_, partner)| !partner.standing.stands());
        revoked.map(|(id, _)| id.clone()).collect()
    }
}

pub(super) fn names(stopped: Vec<Stopped>) -> BTreeSet<PartnerId> {
    stopped.into_iter().map(|one| one.partner).collect()
}

/// Takes out who said so; what the list has taken over meanwhile is refused and passed over.
pub(super) fn take_self_revoked(
    directory: &mut Directory,
    noted: &[Vec<u8>],
) -> BTreeSet<PartnerId> {
    noted.iter().filter_map(|message| directory.take_self_revoked(message).ok().flatten()).collect()
}
