//! Whether the store has changed: so that the service takes up at once what a command has decided.

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection as _, query_scalar};

use super::StoreError;

/// Sees the commits of every other connection to the store, those of its own process included.
pub struct StoreWatch {
    sql: SqliteConnection,
    version: i64,
}

impl StoreWatch {
    pub(super) async fn open(options: &SqliteConnectOptions) -> Result<Self, StoreError> {
        let mut sql = SqliteConnection::connect_with(options).await?;
        let version = version(&mut sql).await?;
        Ok(Self { sql, version })
    }

    /// Whether anything was committed since the last call.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn changed(&mut self) -> Result<bool, StoreError> {
        let version = version(&mut self.sql).await?;
        Ok(std::mem::replace(&mut self.version, version) != version)
    }
}

/// <https://sqlite.org/pragma.html#pragma_data_version>; comparable within one connection only.
async fn version(sql: &mut SqliteConnection) -> Result<i64, StoreError> {
    // Assembled at run time because a pragma has no table that it could be checked against.
    Ok(query_scalar("PRAGMA data_version").fetch_one(sql).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_commit_of_another_connection_is_seen_once() {
        let dir = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new()
            .filename(dir.path().join("any.sqlite"))
            .create_if_missing(true)
            .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal);
        let mut other = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::query("CREATE TABLE t (a INTEGER)").execute(&mut other).await.unwrap();
        let mut watch = StoreWatch::open(&options).await.unwrap();

        let before = watch.changed().await.unwrap();
        sqlx::query("INSERT INTO t VALUES (1)").execute(&mut other).await.unwrap();

        assert!(!before);
        assert!(watch.changed().await.unwrap());
        assert!(!watch.changed().await.unwrap());
    }
}
