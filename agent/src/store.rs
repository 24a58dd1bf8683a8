//! The office's store: SQLite, every record sealed (`agent/migrations/store`).
//!
//! All SQL of the agent is in this module and its children. Work happens in a [`Tx`]: one
//! transaction that takes the write lock at its start, so that the command line and the service
//! can share the store, and that is durable when [`Tx::commit`] returns.

mod attachments;
mod audit;
mod blobs;
mod cases;
mod comparisons;
mod disclosures;
mod erase;
mod facts;
mod kept_forms;
mod outbox;
mod pairs;
mod prekeys;
mod profiles;
mod quarantine;
mod records;
mod referrals;
mod releases;
mod self_revoked;
mod staff;
mod watch;

use std::path::Path;
use std::time::Duration;

use rand_core::CryptoRng;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection as _, Sqlite, Transaction};

pub use attachments::{
    ApprovedRecord, AttachmentCopy, AttachmentRecord, BegunAttachment, Checked, Commitment,
    CommitmentCheck, KeptRecord, PIECES_AT_ONCE, Piece, Pieces, SealedName,
};
pub use blobs::{BlobItem, BlobRecord, BlobState, BlobWaits};
pub use comparisons::ComparisonRecord;
pub use disclosures::{CopyRecord, IdentityRecord, ReaderRecord, Second, ShownRecord};
pub use facts::{Moment, Word};
pub use kept_forms::FormRecord;
pub use outbox::{OutboxItem, OutboxState};
pub use pairs::PairRecord;
pub use prekeys::OwnPrekey;
pub use profiles::{Although, ProfileRecord};
pub use quarantine::QuarantineRecord;
pub use records::{
    Awaiting, DraftFile, DraftRecord, GlassRecord, Held, LifeRecord, Notice, OutboxRecord, OwnName,
    ReferralRecord, ReturnRecord, StaffRecord, StepRecord, Waiting,
};

pub use watch::StoreWatch;

pub(crate) use erase::tier_kept_under;

use records::Record;

use crate::vault::{Place, Vault, VaultError};
use saphan_protocol::cbor::CborError;

/// Where the store's randomness comes from: the system for a real office, a seed in the world of
/// the tests.
pub type Entropy = Box<dyn CryptoRng + Send>;

/// Name of the store's file in the data directory.
pub const STORE_FILE: &str = "store.sqlite";
/// Name of the prekey file, which no backup copies.
pub const PREKEY_FILE: &str = "prekeys.sqlite";

/// How long one process waits for another's transaction.
const BUSY_TIMEOUT: Duration = Duration::from_secs(15);

/// What a commit waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The disk: what was committed survives a power cut.
    Full,
    /// Nothing: for a simulated world whose machines crash between steps, not inside the disk.
    Simulated,
}

/// Why the store did not do it. Nothing of the transaction has happened then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused.
    #[error(
        "the store cannot be read or written: {0}; nothing was changed; check disk space and permissions of the data directory"
    )]
    Sql(#[from] sqlx::Error),
    /// The schema is newer than this program.
    #[error("the store was written by a newer program; install that version again: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A record does not open.
    #[error("a record of the store is damaged: {0}; restore the last backup")]
    Vault(#[from] VaultError),
    /// A record opens but does not read.
    #[error("a record of the store is malformed: {0}; restore the last backup")]
    Record(#[from] CborError),
}

impl StoreError {
    /// Stable name for logs and exit codes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sql(error) if is_result(error, FULL) => "store-full",
            Self::Sql(error) if is_result(error, BUSY) => "store-busy",
            Self::Sql(_) => "store-sql",
            Self::Migration(_) => "store-newer",
            Self::Vault(_) => "store-damaged",
            Self::Record(_) => "store-malformed",
        }
    }

    /// Whether another program holds the store; the same may go well in a moment.
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Sql(error) if is_result(error, BUSY))
    }
}

/// Result codes of the engine, <https://sqlite.org/rescode.html>.
const BUSY: i32 = 5;
const FULL: i32 = 13;

fn is_result(error: &sqlx::Error, result: i32) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    // The lowest byte of an extended code is the code.
    code.and_then(|code| code.parse::<i32>().ok()).is_some_and(|code| code & 0xff == result)
}

/// The open store of one office.
pub struct Store {
    pool: SqlitePool,
    prekeys: SqlitePool,
    vault: Vault,
}

/// One transaction.
pub struct Tx<'a> {
    sql: Transaction<'static, Sqlite>,
    vault: &'a Vault,
    rng: &'a mut Entropy,
}

impl Store {
    /// Opens the files in `dir`, makes them if they are not there, and brings them up to date.
    ///
    /// # Errors
    /// [`StoreError::Migration`] if they are newer than this program.
    pub async fn open(
        dir: &Path,
        vault: Vault,
        durability: Durability,
    ) -> Result<Self, StoreError> {
        let pool = open_file(&dir.join(STORE_FILE), durability).await?;
        sqlx::migrate!("migrations/store").run(&pool).await?;
        let prekeys = open_file(&dir.join(PREKEY_FILE), durability).await?;
        sqlx::migrate!("migrations/prekeys").run(&prekeys).await?;
        Ok(Self { pool, prekeys, vault })
    }

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// [`StoreError::Sql`] if another process holds the lock for too long.
    pub async fn begin<'a>(&'a self, rng: &'a mut Entropy) -> Result<Tx<'a>, StoreError> {
        let sql = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        Ok(Tx { sql, vault: &self.vault, rng })
    }

    /// Writes a consistent copy of the store to `path` while others use it; nothing of the prekey file.
    ///
    /// # Errors
    /// [`StoreError::Sql`] if there is a file already, or no room.
    pub async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        // Assembled at run time: the statement has no table that it could be checked against.
        sqlx::query("VACUUM INTO ?")
            .bind(path.to_string_lossy().into_owned())
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Looks whether every page is sound and every record opens. Returns how many were opened.
    ///
    /// # Errors
    /// [`StoreError`] with the first that is not.
    pub async fn check(&self, rng: &mut Entropy) -> Result<u64, StoreError> {
        let verdict: String =
            sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&self.pool).await?;
        if verdict != "ok" {
            return Err(StoreError::Sql(sqlx::Error::Protocol(verdict)));
        }
        let mut tx = self.begin(rng).await?;
        let mut records = tx.directory(0).await?.len() + tx.notices().await?.len();
        records += tx.outbox(OutboxState::ToSeal, OutboxState::Done).await?.len();
        records += tx.staff().await?.len() + tx.pendings().await?.len();
        records += tx.audit_entries().await?.len();
        for (id, _) in tx.referrals().await? {
            records += 1 + tx.steps(&id).await?.len();
        }
        records += tx.cases().await?.len() + tx.forms().await?.len();
        tx.commit().await?;
        Ok(records as u64)
    }

    /// Bytes in the file that hold nothing any more: what comes fills them first.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn spare(&self) -> Result<u64, StoreError> {
        let pages: i64 = sqlx::query_scalar("PRAGMA freelist_count").fetch_one(&self.pool).await?;
        let size: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&self.pool).await?;
        Ok(u64::try_from(pages.saturating_mul(size)).unwrap_or(0))
    }

    /// A look at whether anybody else has changed the store.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn watch(&self) -> Result<StoreWatch, StoreError> {
        StoreWatch::open(&self.pool.connect_options()).await
    }

    /// Closes the files.
    pub async fn close(self) {
        self.pool.close().await;
        self.prekeys.close().await;
    }
}

impl Tx<'_> {
    fn seal<R: Record>(&mut self, place: Place<'_>, record: &R) -> Vec<u8> {
        self.vault.seal(place, &record.to_bytes(), self.rng)
    }

    fn open<R: Record>(&self, place: Place<'_>, sealed: &[u8]) -> Result<R, StoreError> {
        Ok(R::from_bytes(&self.vault.open(place, sealed)?)?)
    }

    /// The randomness of the store, for what is sealed within the transaction.
    pub fn rng(&mut self) -> &mut Entropy {
        self.rng
    }

    /// Makes everything of this transaction durable.
    ///
    /// # Errors
    /// [`StoreError::Sql`]; then nothing of it has happened.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.sql.commit().await?)
    }
}

/// A sealed record's place: version 1 of all tables.
fn place<'a>(table: &'static str, id: &'a [u8]) -> Place<'a> {
    Place { table, id, version: 1 }
}

async fn open_file(path: &Path, durability: Durability) -> Result<SqlitePool, StoreError> {
    let synchronous = match durability {
        Durability::Full => SqliteSynchronous::Full,
        Durability::Simulated => SqliteSynchronous::Off,
    };
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .busy_timeout(BUSY_TIMEOUT)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY");
    Ok(pool().connect_with(options).await?)
}

fn pool() -> SqlitePoolOptions {
    // SQLite ends a transaction by itself where the disk is full or fails; sqlx then counts it as
    // open for ever, and could begin no other on this connection.
    SqlitePoolOptions::new()
        .max_connections(2)
        .before_acquire(|sql, _| Box::pin(async move { Ok(!sql.is_in_transaction()) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_transaction_that_a_full_disk_ended_does_not_stop_the_next() {
        let dir = tempfile::tempdir().unwrap();
        let pool = open_file(&dir.path().join("any.sqlite"), Durability::Simulated).await.unwrap();
        let mut both = [pool.begin().await.unwrap(), pool.begin().await.unwrap()];

        // What SQLite does when a page of the transaction cannot be written.
        for sql in &mut both {
            sqlx::query("ROLLBACK").execute(&mut **sql).await.unwrap();
        }
        drop(both);

        let next = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
        next.commit().await.unwrap();
    }

    #[tokio::test]
    async fn a_store_that_another_program_holds_is_called_busy() {
        let dir = tempfile::tempdir().unwrap();
        let pool = open_file(&dir.path().join("any.sqlite"), Durability::Simulated).await.unwrap();
        let _held = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
        let mut other = pool.acquire().await.unwrap();
        sqlx::query("PRAGMA busy_timeout = 0").execute(&mut *other).await.unwrap();

        let refused = sqlx::query("BEGIN IMMEDIATE").execute(&mut *other).await;

        let error = StoreError::from(refused.unwrap_err());
        assert!(error.is_busy());
        assert_eq!(error.code(), "store-busy");
    }
}
