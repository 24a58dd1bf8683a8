//! The hub's last word on its directory.

use saphan_protocol::time::UnixSeconds;
use sqlx::SqliteConnection;

use super::{classify, seconds};
use crate::store::{Last, StoreError, Word};

/// Lets somebody speak on what stands in the directory, alone.
pub(super) async fn speak(
    tx: &mut SqliteConnection,
    known: u64,
    speak: &(impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Sync),
) -> Result<(), StoreError> {
    let first = i64::try_from(known).map_err(|_| StoreError::DirectoryMoved)?;
    let entries =
        sqlx::query_scalar("SELECT message FROM directory WHERE number >= $1 ORDER BY number")
            .bind(first)
            .fetch_all(&mut *tx)
            .await
            .map_err(classify)?;
    let last = Last { word: last(&mut *tx).await?, held: held(&mut *tx).await? };
    if let Some(word) = speak(entries, last) {
        keep(tx, &word).await?;
    }
    Ok(())
}

pub(super) async fn last(db: &mut SqliteConnection) -> Result<Option<Word>, StoreError> {
    let last: Option<(i64, i64, Vec<u8>)> =
        sqlx::query_as("SELECT floor, latest, signed FROM word")
            .fetch_optional(db)
            .await
            .map_err(classify)?;
    Ok(last.map(Word::stored))
}

pub(super) async fn keep(tx: &mut SqliteConnection, word: &Word) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO word (one, floor, latest, signed) VALUES (1, $1, $2, $3)";
    let Word { floor, latest, signed } = word;
    let kept =
        sqlx::query(sql).bind(seconds(*floor)).bind(seconds(*latest)).bind(signed.as_slice());
    kept.execute(tx).await.map_err(classify)?;
    Ok(())
}

pub(super) async fn hold(tx: &mut SqliteConnection, since: UnixSeconds) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO held (one, since) VALUES (1, $1)";
    sqlx::query(sql).bind(seconds(since)).execute(tx).await.map_err(classify)?;
    Ok(())
}

pub(super) async fn held(db: &mut SqliteConnection) -> Result<Option<UnixSeconds>, StoreError> {
    let since: Option<i64> =
        sqlx::query_scalar("SELECT since FROM held").fetch_optional(db).await.map_err(classify)?;
    Ok(since.map(|since| UnixSeconds::new(since.cast_unsigned())))
}

pub(super) async fn release(tx: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM held").execute(tx).await.map_err(classify)?;
    Ok(())
}
