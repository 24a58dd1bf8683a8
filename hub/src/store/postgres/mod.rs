//! The store in a PostgreSQL database: any number of hubs on one, none of which keeps what another needs.
//!
//! A writer locks the rows of the mailboxes that it touches (`mailbox_total`) before it looks at anything
//! in them, several in the order of their names, and looks in a later statement, which then sees all that was
//! committed before. Positions are counted in each mailbox under that lock, so their order is the order in
//! which envelopes become visible, and whoever reads behind a position misses none. Queries are put together
//! at run time, because this engine has to say what the other one says: the contract tests prove it.

mod address;
mod blobs;
mod commit;
mod failure;
mod invitations;
mod listen;
mod queue;
mod read;
mod returned;
mod small;
mod sweep;
mod tally;
mod word;

use std::collections::BTreeSet;
use std::time::Duration;

use saphan_protocol::admin::{Applicant, Invited, SeenOffice};
use saphan_protocol::hub_session::{FoundChunk, Mail, NewProfile};
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::{IsoWeek, UnixDay, UnixSeconds};
use sqlx::migrate::Migrator;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions, Postgres};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::time::timeout;

pub use address::{Database, NoDatabase};
pub use listen::Ear;

use super::{
    Asked, Committed, Counts, Custodian, DayCount, Enrolled, Group, Heap, Last, LetGo, Quota,
    Stopped, Store, StoreError, Swept, Word,
};
use failure::{classify, classify_migration, may_be_repeated};
use listen::Bell;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// Connections that write: one for groups, the others for all else.
const WRITERS: u32 = 4;
/// Connections that read, one of them for what other hubs say.
const READERS: u32 = 9;
/// How long a connection is waited for.
const ACQUIRE_DEADLINE: Duration = Duration::from_secs(5);
/// How long one transaction may take. A database whose computer is gone says nothing at all.
const DEADLINE: Duration = Duration::from_secs(30);
/// A connection that was idle for longer is asked whether it still stands before it is used.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// Times that a transaction is tried which got into another's way.
const TRIES: u32 = 3;

/// What every session is set to. The database gives up waiting for a lock before this program gives up
/// waiting for the database, and lets go of what a program held that is gone. A plan that was made while a
/// mailbox was empty is kept, and must not read all of a full one.
const SESSION: [(&str, &str); 5] = [
    ("synchronous_commit", "on"),
    ("enable_seqscan", "off"),
    ("lock_timeout", "10s"),
    ("idle_in_transaction_session_timeout", "30s"),
    ("client_min_messages", "warning"),
];

/// Locks that are no row's, held under these numbers.
#[derive(Clone, Copy)]
#[repr(i64)]
enum Hold {
    /// Of the one process that sweeps.
    Sweeper = 0x7361_7068_616e_0001,
    /// Of whoever begins an attachment, or deletes chunks of one that is gone.
    Room = 0x7361_7068_616e_0002,
}

/// A store in a PostgreSQL database.
pub struct PostgresStore {
    writes: PgPool,
    reads: PgPool,
    quota: Quota,
    bell: Bell,
}

impl PostgresStore {
    /// Opens the store and brings its schema up to date; an empty database becomes a store.
    ///
    /// # Errors
    /// HS-101 and HS-102 for a store of another program, HS-103, HS-104, HS-107, HS-109 where nobody
    /// answers, HS-110 where a crash would lose what was acknowledged.
    pub async fn open(database: &Database, quota: Quota) -> Result<Self, StoreError> {
        let options = session(database)?;
        let store = Self::with(options.clone(), read_only(options), quota);
        let mut connection = store.writes.acquire().await.map_err(classify)?;
        check_settings(&mut connection).await?;
        check_schema(&mut connection).await?;
        if let Err(error) = MIGRATIONS.run(&mut *connection).await {
            // Its lock on the schema ends with the connection.
            connection.close_on_drop();
            return Err(classify_migration(error));
        }
        drop(connection);
        Ok(store)
    }

    /// Opens a store to look at: whatever would write answers as a read-only disk does.
    ///
    /// # Errors
    /// HS-101, HS-107, HS-109; also if there is no store.
    pub async fn open_read_only(database: &Database) -> Result<Self, StoreError> {
        let options = read_only(session(database)?);
        let store = Self::with(options.clone(), options, Quota::default());
        let mut connection = store.reads.acquire().await.map_err(classify)?;
        check_schema(&mut connection).await?;
        drop(connection);
        Ok(store)
    }

    fn with(writing: PgConnectOptions, reading: PgConnectOptions, quota: Quota) -> Self {
        let writes = pool(WRITERS).connect_lazy_with(writing);
        Self { writes, reads: pool(READERS).connect_lazy_with(reading), quota, bell: Bell::new() }
    }

    /// Waits until all connections are closed; what was answered for is on disk without this too.
    pub async fn close(&self) {
        self.reads.close().await;
        self.writes.close().await;
    }

    /// Runs `work` in one writing transaction, and once more from the start where another transaction was in
    /// its way. If the connection is lost while it commits, it may have been committed: repeating it then is
    /// for whoever asked, who finds what there is.
    async fn write<T>(
        &self,
        work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, StoreError> + Clone,
    ) -> Result<T, StoreError> {
        let mut tries = 1;
        loop {
            let mut connection = self.writes.acquire().await.map_err(classify)?;
            let done = bounded(transact(&mut connection, work.clone())).await;
            match done {
                Err(error) if tries < TRIES && may_be_repeated(&error) => tries += 1,
                Ok(_) | Err(_) => return give_up_if_away(connection, done),
            }
        }
    }

    /// Runs `work` on a connection that reads.
    async fn read<T>(
        &self,
        work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut connection = self.reads.acquire().await.map_err(classify)?;
        let done = bounded(work(&mut connection)).await;
        give_up_if_away(connection, done)
    }
}

/// Waits for `work` as long as a database may take.
async fn bounded<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    match timeout(DEADLINE, work).await {
        Ok(done) => done,
        Err(_) => Err(StoreError::Away(sqlx::Error::PoolTimedOut)),
    }
}

/// A connection that does not answer is not used again.
fn give_up_if_away<T>(
    mut connection: PoolConnection<Postgres>,
    done: Result<T, StoreError>,
) -> Result<T, StoreError> {
    if matches!(done, Err(StoreError::Away(_))) {
        connection.close_on_drop();
    }
    done
}

async fn transact<T>(
    connection: &mut PgConnection,
    work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut transaction = connection.begin().await.map_err(classify)?;
    let done = work(&mut transaction).await?;
    transaction.commit().await.map_err(classify)?;
    Ok(done)
}

fn session(database: &Database) -> Result<PgConnectOptions, StoreError> {
    let options = database.options().map_err(StoreError::Engine)?;
    let options = match options.get_application_name() {
        Some(_) => options,
        None => options.application_name("saphan-hub"),
    };
    Ok(options.options(SESSION).disable_statement_logging())
}

fn read_only(options: PgConnectOptions) -> PgConnectOptions {
    options.options([("default_transaction_read_only", "on")])
}

fn pool(len: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(len)
        .acquire_timeout(ACQUIRE_DEADLINE)
        .test_before_acquire(false)
        .before_acquire(|connection, about| {
            Box::pin(async move {
                if about.idle_for < TRUSTED_FOR {
                    return Ok(true);
                }
                match timeout(ACQUIRE_DEADLINE / 2, connection.ping()).await {
                    Ok(answer) => answer.map(|()| true),
                    Err(_) => Err(sqlx::Error::PoolTimedOut),
                }
            })
        })
}

/// Waits for a lock until the transaction ends.
async fn hold(tx: &mut PgConnection, hold: Hold) -> Result<(), StoreError> {
    let done = sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(hold as i64).execute(tx).await;
    done.map(|_| ()).map_err(classify)
}

/// Stops at a database that confirms what is not on its disk. What the session says is looked at too: what
/// stands between may have dropped it.
async fn check_settings(connection: &mut PgConnection) -> Result<(), StoreError> {
    let settings: Vec<(String, String)> = sqlx::query_as(
        "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')",
    )
    .fetch_all(connection)
    .await
    .map_err(classify)?;
    let is_off = |wanted| settings.iter().any(|(name, setting)| name == wanted && setting != "on");
    if is_off("fsync") {
        Err(StoreError::Unsafe("fsync = off"))
    } else if is_off("synchronous_commit") {
        Err(StoreError::Unsafe("synchronous_commit = off"))
    } else {
        Ok(())
    }
}

/// Stops at a store that a newer program has written, before anything in it is touched.
async fn check_schema(connection: &mut PgConnection) -> Result<(), StoreError> {
    let has_history: bool =
        sqlx::query_scalar("SELECT to_regclass('_sqlx_migrations') IS NOT NULL")
            .fetch_one(&mut *connection)
            .await
            .map_err(classify)?;
    if !has_history {
        return Ok(());
    }
    let found: i64 = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
        .fetch_one(connection)
        .await
        .map_err(classify)?;
    let known = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
    if found > known { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

fn seconds(at: UnixSeconds) -> i64 {
    i64::try_from(at.get()).expect("moments end with the year 9999")
}

/// A number that is never below zero.
fn count(stored: i64) -> Result<u64, StoreError> {
    u64::try_from(stored).map_err(|_| StoreError::Damaged("a number below zero"))
}

impl Store for PostgresStore {
    async fn commit(&self, group: Group, custodian: &Custodian, now: UnixSeconds) -> Committed {
        commit::commit(self, group, custodian, now).await
    }

    async fn waiting(
        &self,
        mailbox: &PartnerId,
        after: u64,
        most: usize,
    ) -> Result<Vec<Mail>, StoreError> {
        self.read(async |db| read::waiting(db, mailbox, after, most).await).await
    }

    async fn prekeys(
        &self,
        partner: &PartnerId,
        from: IsoWeek,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read(async |db| read::prekeys(db, partner, from).await).await
    }

    async fn keep_profile(
        &self,
        partner: &PartnerId,
        profile: &NewProfile,
    ) -> Result<(), StoreError> {
        self.write(async |tx| small::keep_profile(tx, partner, profile).await).await
    }

    async fn profile(&self, partner: &PartnerId) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(async |db| small::profile(db, partner).await).await
    }

    async fn note_at_door(
        &self,
        partner: &PartnerId,
        signed: UnixSeconds,
        key: &VerifyingKey,
        today: UnixDay,
    ) -> Result<bool, StoreError> {
        self.write(async |tx| small::note_at_door(tx, partner, signed, key, today).await).await
    }

    async fn seen(
        &self,
        after: Option<&PartnerId>,
        most: usize,
    ) -> Result<Vec<SeenOffice>, StoreError> {
        self.read(async |db| small::seen(db, after, most).await).await
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
        self.read(async |db| invitations::pending(db, after, most).await).await
    }

    async fn kept(&self, blob: &BlobId) -> Result<u32, StoreError> {
        self.read(async |db| blobs::kept(db, blob).await).await
    }

    async fn chunk(
        &self,
        mailbox: &PartnerId,
        blob: &BlobId,
        number: u32,
    ) -> Result<FoundChunk, StoreError> {
        self.read(async |db| blobs::chunk(db, mailbox, blob, number).await).await
    }

    async fn forget_blobs(&self, mailbox: &PartnerId, blobs: &[BlobId]) -> Result<(), StoreError> {
        blobs::forget(self, mailbox, blobs).await
    }

    async fn empty(&self, partner: &PartnerId, now: UnixSeconds) -> Result<u64, StoreError> {
        returned::empty(self, partner, now).await
    }

    async fn returned(&self, envelopes: &[Digest]) -> Result<Vec<LetGo>, StoreError> {
        self.read(async |db| returned::of(db, envelopes).await).await
    }

    async fn sweep(&self, now: UnixSeconds) -> Result<Swept, StoreError> {
        sweep::sweep(self, now).await
    }

    async fn append_directory(&self, first: u64, messages: &[Vec<u8>]) -> Result<(), StoreError> {
        self.write(async |tx| small::append_directory(tx, first, messages).await).await
    }

    async fn directory(&self, since: u64) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read(async |db| read::directory(db, since).await).await
    }

    async fn speak(
        &self,
        known: u64,
        speak: impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Send + Sync,
    ) -> Result<(), StoreError> {
        self.write(async |tx| word::speak(tx, known, &speak).await).await
    }

    async fn hold(&self, since: UnixSeconds) -> Result<(), StoreError> {
        self.write(async |tx| word::hold(tx, since).await).await
    }

    async fn held(&self) -> Result<Option<UnixSeconds>, StoreError> {
        self.read(async |db| word::held(db).await).await
    }

    async fn release(&self) -> Result<(), StoreError> {
        self.write(async |tx| word::release(tx).await).await
    }

    async fn heaps(&self) -> Result<Vec<Heap>, StoreError> {
        self.read(async |db| queue::all(db).await).await
    }

    async fn let_go(&self, envelope: &EnvelopeId, now: UnixSeconds) -> Result<bool, StoreError> {
        self.write(async |tx| queue::let_go(tx, envelope, now).await).await
    }

    async fn count(&self, counts: &[DayCount]) -> Result<(), StoreError> {
        self.write(async |tx| tally::add(tx, counts).await).await
    }

    async fn counted(&self, from: UnixDay, until: UnixDay) -> Result<Vec<DayCount>, StoreError> {
        self.read(async |db| tally::of(db, from, until).await).await
    }

    async fn keep_self_revocation(
        &self,
        partner: &PartnerId,
        noted: &[u8],
    ) -> Result<(), StoreError> {
        self.write(async |tx| small::keep_self_revocation(tx, partner, noted).await).await
    }

    async fn forget_self_revocation(&self, partner: &PartnerId) -> Result<(), StoreError> {
        self.write(async |tx| small::forget_self_revocation(tx, partner).await).await
    }

    async fn self_revocations(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read(async |db| small::self_revocations(db).await).await
    }

    async fn stop(&self, stop: &Stopped) -> Result<bool, StoreError> {
        self.write(async |tx| small::stop(tx, stop).await).await
    }

    async fn resume(&self, partner: &PartnerId) -> Result<bool, StoreError> {
        self.write(async |tx| small::resume(tx, partner).await).await
    }

    async fn stopped(&self) -> Result<Vec<Stopped>, StoreError> {
        self.read(async |db| small::stopped(db).await).await
    }

    async fn directory_len(&self) -> Result<u64, StoreError> {
        self.read(async |db| read::directory_len(db).await).await
    }

    async fn counts(&self) -> Result<Counts, StoreError> {
        self.read(async |db| read::counts(db).await).await
    }

    async fn elsewhere(&self, ear: &mut Ear) -> BTreeSet<PartnerId> {
        listen::elsewhere(self, ear).await
    }
}
