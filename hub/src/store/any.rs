//! The store of whichever engine the settings name.

use std::collections::BTreeSet;
use std::path::Path;

use saphan_protocol::admin::{Applicant, Invited, SeenOffice};
use saphan_protocol::hub_session::{FoundChunk, Mail, NewProfile};
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::{IsoWeek, UnixDay, UnixSeconds};

use super::{
    Asked, Committed, Counts, Custodian, Database, DayCount, Ear, Enrolled, Group, Heap, Last,
    LetGo, PostgresStore, Quota, SqliteStore, Stopped, Store, StoreError, Swept, Word,
};

/// A store of either engine.
pub enum AnyStore {
    /// In a file of this hub.
    Sqlite(SqliteStore),
    /// In a database that several hubs may share.
    Postgres(PostgresStore),
}

impl AnyStore {
    /// Opens the store in `database`, else in the file `path`, which may grow to `size_max` bytes.
    ///
    /// # Errors
    /// As [`SqliteStore::open`] and [`PostgresStore::open`].
    pub async fn open(
        database: Option<&Database>,
        path: &Path,
        quota: Quota,
        size_max: Option<u64>,
    ) -> Result<Self, StoreError> {
        Ok(match database {
            Some(database) => Self::Postgres(PostgresStore::open(database, quota).await?),
            None => Self::Sqlite(SqliteStore::open(path, quota, size_max).await?),
        })
    }

    /// Opens a store to look at: whatever would write answers as a read-only disk does.
    ///
    /// # Errors
    /// As [`SqliteStore::open_read_only`] and [`PostgresStore::open_read_only`].
    pub async fn open_read_only(
        database: Option<&Database>,
        path: &Path,
    ) -> Result<Self, StoreError> {
        Ok(match database {
            Some(database) => Self::Postgres(PostgresStore::open_read_only(database).await?),
            None => Self::Sqlite(SqliteStore::open_read_only(path).await?),
        })
    }
}

/// Asks the engine that is there.
macro_rules! on_either {
    ($self:ident, $store:ident => $asked:expr) => {
        match $self {
            Self::Sqlite($store) => $asked.await,
            Self::Postgres($store) => $asked.await,
        }
    };
}

impl Store for AnyStore {
    async fn commit(&self, group: Group, custodian: &Custodian, now: UnixSeconds) -> Committed {
        on_either!(self, store => store.commit(group, custodian, now))
    }

    async fn waiting(
        &self,
        mailbox: &PartnerId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Mail>, StoreError> {
        on_either!(self, store => store.waiting(mailbox, after, most))
    }

    async fn prekeys(
        &self,
        partner: &PartnerId,
        from: IsoWeek,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        on_either!(self, store => store.prekeys(partner, from))
    }

    async fn keep_profile(
        &self,
        partner: &PartnerId,
        profile: &NewProfile,
    ) -> Result<(), StoreError> {
        on_either!(self, store => store.keep_profile(partner, profile))
    }

    async fn profile(&self, partner: &PartnerId) -> Result<Option<Vec<u8>>, StoreError> {
        on_either!(self, store => store.profile(partner))
    }

    async fn note_at_door(
        &self,
        partner: &PartnerId,
        signed: UnixSeconds,
        key: &VerifyingKey,
        today: UnixDay,
    ) -> Result<bool, StoreError> {
        on_either!(self, store => store.note_at_door(partner, signed, key, today))
    }

    async fn seen(
        &self,
        after: Option<&PartnerId>,
        most: usize,
    ) -> Result<Vec<SeenOffice>, StoreError> {
        on_either!(self, store => store.seen(after, most))
    }

    async fn invite(&self, invited: &[Invited], now: UnixSeconds) -> Result<(), StoreError> {
        on_either!(self, store => store.invite(invited, now))
    }

    async fn withdraw(&self, codes: &[Digest]) -> Result<(), StoreError> {
        on_either!(self, store => store.withdraw(codes))
    }

    async fn enrol(&self, asked: &Asked, now: UnixSeconds) -> Result<Enrolled, StoreError> {
        on_either!(self, store => store.enrol(asked, now))
    }

    async fn reject(
        &self,
        code: &Digest,
        request_id: &Digest,
        rejection: &[u8],
    ) -> Result<(), StoreError> {
        on_either!(self, store => store.reject(code, request_id, rejection))
    }

    async fn pending(
        &self,
        after: Option<&Digest>,
        most: usize,
    ) -> Result<Vec<Applicant>, StoreError> {
        on_either!(self, store => store.pending(after, most))
    }

    async fn kept(&self, blob: &BlobId) -> Result<u32, StoreError> {
        on_either!(self, store => store.kept(blob))
    }

    async fn chunk(
        &self,
        mailbox: &PartnerId,
        blob: &BlobId,
        number: u32,
    ) -> Result<FoundChunk, StoreError> {
        on_either!(self, store => store.chunk(mailbox, blob, number))
    }

    async fn forget_blobs(&self, mailbox: &PartnerId, blobs: &[BlobId]) -> Result<(), StoreError> {
        on_either!(self, store => store.forget_blobs(mailbox, blobs))
    }

    async fn empty(&self, partner: &PartnerId, now: UnixSeconds) -> Result<u64, StoreError> {
        on_either!(self, store => store.empty(partner, now))
    }

    async fn returned(&self, envelopes: &[Digest]) -> Result<Vec<LetGo>, StoreError> {
        on_either!(self, store => store.returned(envelopes))
    }

    async fn sweep(&self, now: UnixSeconds) -> Result<Swept, StoreError> {
        on_either!(self, store => store.sweep(now))
    }

    async fn append_directory(&self, first: u64, messages: &[Vec<u8>]) -> Result<(), StoreError> {
        on_either!(self, store => store.append_directory(first, messages))
    }

    async fn directory(&self, since: u64) -> Result<Vec<Vec<u8>>, StoreError> {
        on_either!(self, store => store.directory(since))
    }

    async fn speak(
        &self,
        known: u64,
        speak: impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Send + Sync,
    ) -> Result<(), StoreError> {
        on_either!(self, store => store.speak(known, speak))
    }

    async fn hold(&self, since: UnixSeconds) -> Result<(), StoreError> {
        on_either!(self, store => store.hold(since))
    }

    async fn held(&self) -> Result<Option<UnixSeconds>, StoreError> {
        on_either!(self, store => store.held())
    }

    async fn release(&self) -> Result<(), StoreError> {
        on_either!(self, store => store.release())
    }

    async fn heaps(&self) -> Result<Vec<Heap>, StoreError> {
        on_either!(self, store => store.heaps())
    }

    async fn let_go(&self, envelope: &EnvelopeId, now: UnixSeconds) -> Result<bool, StoreError> {
        on_either!(self, store => store.let_go(envelope, now))
    }

    async fn count(&self, counts: &[DayCount]) -> Result<(), StoreError> {
        on_either!(self, store => store.count(counts))
    }

    async fn counted(&self, from: UnixDay, until: UnixDay) -> Result<Vec<DayCount>, StoreError> {
        on_either!(self, store => store.counted(from, until))
    }

    async fn keep_self_revocation(
        &self,
        partner: &PartnerId,
        noted: &[u8],
    ) -> Result<(), StoreError> {
        on_either!(self, store => store.keep_self_revocation(partner, noted))
    }

    async fn forget_self_revocation(&self, partner: &PartnerId) -> Result<(), StoreError> {
        on_either!(self, store => store.forget_self_revocation(partner))
    }

    async fn self_revocations(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        on_either!(self, store => store.self_revocations())
    }

    async fn stop(&self, stop: &Stopped) -> Result<bool, StoreError> {
        on_either!(self, store => store.stop(stop))
    }

    async fn resume(&self, partner: &PartnerId) -> Result<bool, StoreError> {
        on_either!(self, store => store.resume(partner))
    }

    async fn stopped(&self) -> Result<Vec<Stopped>, StoreError> {
        on_either!(self, store => store.stopped())
    }

    async fn directory_len(&self) -> Result<u64, StoreError> {
        on_either!(self, store => store.directory_len())
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        on_either!(self, store => store.counts())
    }

    async fn elsewhere(&self, ear: &mut Ear) -> BTreeSet<PartnerId> {
        on_either!(self, store => store.elsewhere(ear))
    }
}
