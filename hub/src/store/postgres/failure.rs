//! What a failure of the database means for whoever asked.

use sqlx::migrate::MigrateError;

use crate::store::StoreError;

/// Two transactions each waited for what the other held.
const DEADLOCK: &str = "40P01";
/// A transaction met one that it cannot be put behind.
const SERIALIZATION: &str = "40001";

/// By SQLSTATE, <https://www.postgresql.org/docs/15/errcodes-appendix.html>.
#[expect(clippy::wildcard_enum_match_arm, reason = "the enum is non-exhaustive")]
pub(super) fn classify(error: sqlx::Error) -> StoreError {
    match &error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed => StoreError::Away(error),
        sqlx::Error::Database(said) => match said.code().as_deref() {
            // disk_full, io_error, read_only_sql_transaction
            Some("53100" | "58030" | "25006") => StoreError::Disk(error),
            // lock_not_available, query_canceled
            Some(DEADLOCK | SERIALIZATION | "55P03" | "57014") => StoreError::InUse(error),
            // out_of_memory, too_many_connections; admin_shutdown, crash_shutdown, cannot_connect_now;
            // idle_in_transaction_session_timeout
            Some("53200" | "53300" | "57P01" | "57P02" | "57P03" | "25P03") => {
                StoreError::Away(error)
            }
            // connection exceptions
            Some(code) if code.starts_with("08") => StoreError::Away(error),
            // data_corrupted, index_corrupted
            Some("XX001" | "XX002") => StoreError::Damaged("a page of its database"),
            Some(_) | None => StoreError::Engine(error),
        },
        _ => StoreError::Engine(error),
    }
}

pub(super) fn classify_migration(error: MigrateError) -> StoreError {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the enum is non-exhaustive")]
    match error {
        MigrateError::VersionMismatch(number) | MigrateError::VersionMissing(number) => {
            StoreError::OtherHistory(number)
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => classify(error),
        other => StoreError::Engine(sqlx::Error::Migrate(Box::new(other))),
    }
}

/// Another hub has just written what this transaction found free.
pub(super) fn raced() -> StoreError {
    StoreError::InUse(sqlx::Error::Protocol("another hub was quicker".to_owned()))
}

/// Whether a transaction may go well if it is tried again at once: nothing of it has happened.
pub(super) fn may_be_repeated(error: &StoreError) -> bool {
    let StoreError::InUse(cause) = error else { return false };
    let code = cause.as_database_error().and_then(|said| said.code());
    matches!(cause, sqlx::Error::Protocol(_))
        || matches!(code.as_deref(), Some(DEADLOCK | SERIALIZATION))
}
