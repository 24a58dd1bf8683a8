//! The store in one SQLite file: nothing to install, one process that writes mailboxes.
//!
//! Write-ahead log with a sync at each commit, freed pages overwritten, temporary data in memory.
//! One connection writes; readers have their own and are never in its way. Queries are put together
//! at run time, because this SQL text also has to run on other engines: the contract tests prove it.

mod blobs;
mod commit;
mod door;
mod invitations;
mod keepsakes;
#[cfg(feature = "planted-bugs")]
mod planted;
mod profiles;
mod queue;
mod read;
mod returned;
mod self_revoked;
mod stopped;
mod tally;
mod texts;
mod word;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use saphan_protocol::admin::{Applicant, Invited, SeenOffice};
use saphan_protocol::envelope::CLOCK_TOLERANCE;
use saphan_protocol::hub_session::{FoundChunk, Mail, NewProfile};
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::{IsoWeek, UnixDay, UnixSeconds};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    Sqlite, SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};

use super::{
    Asked, Committed, Counts, Custodian, DayCount, Ear, Enrolled, Group, Heap, Last, LetGo, Quota,
    Stopped, Store, StoreError, Swept, Word,
};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Connections that read.
const READERS: u32 = 4;
/// How long a statement waits for another program that writes: a directory being loaded.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// SQLite's page, which its maximum is counted in.
const PAGE_LEN: u64 = 4096;
/// Rows that one transaction of the sweeper deletes, so that no submission waits long for it.
const SWEEP_ROWS: i64 = 256;
/// One step of giving free pages back: 8 MiB.
const VACUUM: &str = "PRAGMA incremental_vacuum(2048)";

/// A store in one SQLite file.
pub struct SqliteStore {
    writes: SqlitePool,
    reads: SqlitePool,
    quota: Quota,
    #[cfg(feature = "planted-bugs")]
    held: planted::Held,
}

impl SqliteStore {
    /// Opens the store, makes it if there is none, and brings its schema up to date.
    ///
    /// `size_max` is the most bytes that the file may grow to; `None` leaves it to the disk.
    ///
    /// # Errors
    /// HS-101 and HS-102 for a store of another program, HS-103, HS-104, HS-107.
    pub async fn open(
        path: &Path,
        quota: Quota,
        size_max: Option<u64>,
    ) -> Result<Self, StoreError> {
        let mut writing = options(path)
            .create_if_missing(true)
            .auto_vacuum(SqliteAutoVacuum::Incremental)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .statement_cache_capacity(texts::PREPARED_MAX);
        if let Some(bytes) = size_max {
            writing = writing.pragma("max_page_count", (bytes / PAGE_LEN).max(1).to_string());
        }
        let store = Self::with(writing, options(path).pragma("query_only", "ON"), quota);
        let mut connection = store.writes.acquire().await.map_err(classify)?;
        check_schema(&mut connection).await?;
        MIGRATIONS.run(&mut *connection).await.map_err(classify_migration)?;
        drop(connection);
        Ok(store)
    }

    /// Opens a store to look at: whatever would write answers as a read-only disk does.
    ///
    /// # Errors
    /// HS-101, HS-103, HS-107; also if there is no store.
    pub async fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        let reading = options(path).pragma("query_only", "ON");
        let store = Self::with(reading.clone(), reading, Quota::default());
        let mut connection = store.reads.acquire().await.map_err(classify)?;
        check_schema(&mut connection).await?;
        drop(connection);
        Ok(store)
    }

    fn with(writing: SqliteConnectOptions, reading: SqliteConnectOptions, quota: Quota) -> Self {
        Self {
            writes: pool(1).connect_lazy_with(writing),
            reads: pool(READERS).connect_lazy_with(reading),
            quota,
            #[cfg(feature = "planted-bugs")]
            held: planted::Held::default(),
        }
    }

    /// Waits until all connections are closed; what was answered for is on disk without this too.
    pub async fn close(&self) {
        self.reads.close().await;
        self.writes.close().await;
    }

    /// Runs `work` in one writing transaction. A connection on which something failed is not used
    /// again: SQLite may have rolled back by itself, and the next one starts clean.
    async fn write<T>(
        &self,
        work: impl AsyncFnOnce(&mut SqliteConnection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut connection = self.writes.acquire().await.map_err(classify)?;
        match transact(&mut connection, work).await {
            Ok(done) => Ok(done),
            Err(error) => {
                // The failure that counts is the one at hand.
                let _ = connection.close().await;
                Err(error)
            }
        }
    }
}

async fn transact<T>(
    connection: &mut PoolConnection<Sqlite>,
    work: impl AsyncFnOnce(&mut SqliteConnection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.map_err(classify)?;
    let done = work(&mut transaction).await?;
    transaction.commit().await.map_err(classify)?;
    Ok(done)
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .disable_statement_logging()
}

fn pool(len: u32) -> SqlitePoolOptions {
    // Without tests and lifetimes a connection is handed over at once, also under a stopped clock.
    SqlitePoolOptions::new()
        .max_connections(len)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
}

/// Stops at a store that a newer program has written, before anything in it is touched.
async fn check_schema(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let has_history: Option<i64> = sqlx::query_scalar(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlx_migrations'",
    )
    .fetch_optional(&mut *connection)
    .await
    .map_err(classify)?;
    if has_history.is_none() {
        return Ok(());
    }
    let found: i64 = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
        .fetch_one(connection)
        .await
        .map_err(classify)?;
    let known = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
    if found > known { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

fn classify_migration(error: MigrateError) -> StoreError {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the enum is non-exhaustive")]
    match error {
        MigrateError::VersionMismatch(number) | MigrateError::VersionMissing(number) => {
            StoreError::OtherHistory(number)
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => classify(error),
        other => StoreError::Engine(sqlx::Error::Migrate(Box::new(other))),
    }
}

/// Primary result codes, <https://www.sqlite.org/rescode.html>.
fn classify(error: sqlx::Error) -> StoreError {
    const BUSY: u32 = 5;
    const READONLY: u32 = 8;
    const IOERR: u32 = 10;
    const CORRUPT: u32 = 11;
    const FULL: u32 = 13;
    const CANTOPEN: u32 = 14;
    const NOTADB: u32 = 26;
    let code = error
        .as_database_error()
        .and_then(|error| error.code())
        .and_then(|code| code.parse::<u32>().ok());
    match code.map(|extended| extended & 0xff) {
        Some(READONLY | IOERR | FULL | CANTOPEN) => StoreError::Disk(error),
        Some(BUSY) => StoreError::InUse(error),
        Some(CORRUPT | NOTADB) => StoreError::Damaged("a page of its file"),
        _ => StoreError::Engine(error),
    }
}

impl Store for SqliteStore {
    async fn commit(&self, group: Group, custodian: &Custodian, now: UnixSeconds) -> Committed {
        commit::commit(self, group, custodian, now).await
    }

    async fn waiting(
        &self,
        mailbox: &PartnerId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Mail>, StoreError> {
        read::waiting(&self.reads, mailbox, after, most).await
    }

    async fn prekeys(
        &self,
        partner: &PartnerId,
        from: IsoWeek,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        read::prekeys(&self.reads, partner, from).await
    }

    async fn keep_profile(
        &self,
        partner: &PartnerId,
        profile: &NewProfile,
    ) -> Result<(), StoreError> {
        self.write(async |connection| profiles::keep(connection, partner, profile).await).await
    }

    async fn profile(&self, partner: &PartnerId) -> Result<Option<Vec<u8>>, StoreError> {
        profiles::of(&self.reads, partner).await
    }

    async fn note_at_door(
        &self,
        partner: &PartnerId,
        signed: UnixSeconds,
        key: &VerifyingKey,
        today: UnixDay,
    ) -> Result<bool, StoreError> {
        self.write(async |connection| door::note(connection, partner, signed, key, today).await)
            .await
    }

    async fn seen(
        &self,
        after: Option<&PartnerId>,
        most: usize,
    ) -> Result<Vec<SeenOffice>, StoreError> {
        door::seen(&self.reads, after, most).await
    }

    async fn invite(&self, invited: &[Invited], now: UnixSeconds) -> Result<(), StoreError> {
        self.write(async |tx| invitations::invite(tx, invited, now).await).await
    }

    async fn withdraw(&self, codes: &[Digest]) -> Result<(), StoreError> {
        self.write(async |tx| invitations::withdraw(tx, codes).await).await
    }

    async fn enrol(&self, asked: &Asked, now: UnixSeconds) -> Result<Enrolled, StoreError> {
        invitations::enrol(self, asked, now).await
    }

    async fn reject(
        &self,
        code: &Digest,
        request_id: &Digest,
        rejection: &[u8],
    ) -> Result<(), StoreError> {
        self.write(async |tx| invitations::reject(tx, code, request_id, rejection).await).await
    }

    async fn pending(
        &self,
        after: Option<&Digest>,
        most: usize,
    ) -> Result<Vec<Applicant>, StoreError> {
        invitations::pending(&self.reads, after, most).await
    }

    async fn kept(&self, blob: &BlobId) -> Result<u32, StoreError> {
        blobs::kept(&self.reads, blob).await
    }

    async fn chunk(
        &self,
        mailbox: &PartnerId,
        blob: &BlobId,
        number: u32,
    ) -> Result<FoundChunk, StoreError> {
        blobs::chunk(&self.reads, mailbox, blob, number).await
    }

    async fn forget_blobs(&self, mailbox: &PartnerId, blobs: &[BlobId]) -> Result<(), StoreError> {
        blobs::forget(self, mailbox, blobs).await
    }

    async fn empty(&self, partner: &PartnerId, now: UnixSeconds) -> Result<u64, StoreError> {
        returned::empty(self, partner, now).await
    }

    async fn returned(&self, envelopes: &[Digest]) -> Result<Vec<LetGo>, StoreError> {
        returned::of(&self.reads, envelopes).await
    }

    async fn sweep(&self, now: UnixSeconds) -> Result<Swept, StoreError> {
        // An office clock may be behind ours: what ended a moment ago is still asked for.
        let judged_at = now.minus(CLOCK_TOLERANCE);
        let mut swept = Swept::default();
        loop {
            let envelopes =
                self.write(async |connection| returned::expire(connection, judged_at).await);
            let envelopes = envelopes.await?;
            swept.envelopes += envelopes;
            if envelopes == 0 {
                break;
            }
        }
        self.write(async |connection| returned::sweep(connection, now).await).await?;
        self.write(async |connection| tally::sweep(connection, now.day()).await).await?;
        swept.prekeys = self
            .write(async |connection| delete_prekeys(connection, judged_at.week()).await)
            .await?;
        swept.profiles =
            self.write(async |connection| profiles::sweep(connection, judged_at).await).await?;
        swept.invitations =
            self.write(async |connection| invitations::sweep(connection, judged_at).await).await?;
        swept.blobs = blobs::sweep(self, judged_at).await?;
        self.give_back().await?;
        Ok(swept)
    }

    async fn append_directory(&self, first: u64, messages: &[Vec<u8>]) -> Result<(), StoreError> {
        self.write(async |connection| commit::append_directory(connection, first, messages).await)
            .await
    }

    async fn directory(&self, since: u64) -> Result<Vec<Vec<u8>>, StoreError> {
        read::directory(&self.reads, since).await
    }

    async fn speak(
        &self,
        known: u64,
        speak: impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Send + Sync,
    ) -> Result<(), StoreError> {
        self.write(async |connection| word::speak(connection, known, &speak).await).await
    }

    async fn hold(&self, since: UnixSeconds) -> Result<(), StoreError> {
        self.write(async |connection| word::hold(connection, since).await).await
    }

    async fn held(&self) -> Result<Option<UnixSeconds>, StoreError> {
        let mut connection = self.reads.acquire().await.map_err(classify)?;
        word::held(&mut connection).await
    }

    async fn release(&self) -> Result<(), StoreError> {
        self.write(async |connection| word::release(connection).await).await
    }

    async fn heaps(&self) -> Result<Vec<Heap>, StoreError> {
        queue::all(&self.reads).await
    }

    async fn let_go(&self, envelope: &EnvelopeId, now: UnixSeconds) -> Result<bool, StoreError> {
        self.write(async |connection| queue::let_go(connection, envelope, now).await).await
    }

    async fn count(&self, counts: &[DayCount]) -> Result<(), StoreError> {
        self.write(async |connection| tally::add(connection, counts).await).await
    }

    async fn counted(&self, from: UnixDay, until: UnixDay) -> Result<Vec<DayCount>, StoreError> {
        tally::of(&self.reads, from, until).await
    }

    async fn keep_self_revocation(
        &self,
        partner: &PartnerId,
        noted: &[u8],
    ) -> Result<(), StoreError> {
        self.write(async |connection| self_revoked::keep(connection, partner, noted).await).await
    }

    async fn forget_self_revocation(&self, partner: &PartnerId) -> Result<(), StoreError> {
        self.write(async |connection| self_revoked::forget(connection, partner).await).await
    }

    async fn self_revocations(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        self_revoked::all(&self.reads).await
    }

    async fn stop(&self, stop: &Stopped) -> Result<bool, StoreError> {
        self.write(async |connection| stopped::stop(connection, stop).await).await
    }

    async fn resume(&self, partner: &PartnerId) -> Result<bool, StoreError> {
        self.write(async |connection| stopped::resume(connection, partner).await).await
    }

    async fn stopped(&self) -> Result<Vec<Stopped>, StoreError> {
        stopped::all(&self.reads).await
    }

    async fn directory_len(&self) -> Result<u64, StoreError> {
        read::directory_len(&self.reads).await
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        let counts = read::counts(&self.reads).await?;
        let (blobs, blob_bytes) = blobs::counts(&self.reads).await?;
        Ok(Counts { blobs, blob_bytes, ..counts })
    }

    async fn elsewhere(&self, _: &mut Ear) -> BTreeSet<PartnerId> {
        // No other process writes to mailboxes.
        std::future::pending().await
    }
}

impl SqliteStore {
    /// Shortens the file and the log by what was deleted, in steps that nobody waits long for.
    async fn give_back(&self) -> Result<(), StoreError> {
        let mut left = i64::MAX;
        loop {
            let mut connection = self.writes.acquire().await.map_err(classify)?;
            sqlx::query(VACUUM).execute(&mut *connection).await.map_err(classify)?;
            let free: i64 = sqlx::query_scalar("PRAGMA freelist_count")
                .fetch_one(&mut *connection)
                .await
                .map_err(classify)?;
            // Others free pages meanwhile; what they free now is for the next time.
            if free == 0 || free >= left {
                let truncate = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)");
                truncate.execute(&mut *connection).await.map_err(classify)?;
                return Ok(());
            }
            left = free;
        }
    }
}

async fn delete_prekeys(
    connection: &mut SqliteConnection,
    this_week: IsoWeek,
) -> Result<u64, StoreError> {
    let done = sqlx::query("DELETE FROM prekey WHERE week < $1")
        .bind(i64::from(this_week.number()))
        .execute(connection)
        .await;
    Ok(done.map_err(classify)?.rows_affected())
}

fn seconds(at: UnixSeconds) -> i64 {
    i64::try_from(at.get()).expect("moments end with the year 9999")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_connection_that_writes_syncs_overwrites_and_leaves_no_temporary_files() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("hub.sqlite");
        let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();
        let mut connection = store.writes.acquire().await.unwrap();

        for (pragma, expected) in [
            ("PRAGMA synchronous", 2),   // FULL
            ("PRAGMA secure_delete", 1), // ON
            ("PRAGMA temp_store", 2),    // MEMORY
            ("PRAGMA foreign_keys", 1),  // ON
            ("PRAGMA auto_vacuum", 2),   // INCREMENTAL
            ("PRAGMA mmap_size", 0), // none: a page that cannot be read is an error, not a signal
        ] {
            let found: i64 = sqlx::query_scalar(pragma).fetch_one(&mut *connection).await.unwrap();
            assert_eq!(found, expected, "{pragma}");
        }
        let mode: String =
            sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *connection).await.unwrap();
        assert_eq!(mode, "wal");
    }

    #[tokio::test]
    async fn a_connection_that_reads_cannot_write() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("hub.sqlite");
        let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();

        let written = sqlx::query("DELETE FROM mailbox").execute(&store.reads).await;

        assert!(matches!(written.map_err(classify), Err(StoreError::Disk(_))));
    }
}
