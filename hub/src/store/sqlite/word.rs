//! The hub's last word on its directory.

use sqlx::SqliteConnection;

use super::{classify, seconds};
use crate::store::{StoreError, Word};

/// Lets somebody speak on what stands in the directory, alone.
pub(super) async fn speak(
    tx: &mut SqliteConnection,
    known: u64,
    speak: &(impl Fn(Vec<Vec<u8>>, Option<Word>) -> Option<Word> + Sync),
) -> Result<(), StoreError> {
    let first = i64::try_from(known).map_err(|_| StoreError::DirectoryMoved)?;
    let entries =
        sqlx::query_scalar("SELECT message FROM directory WHERE number >= $1 ORDER BY number")
            .bind(first)
            .fetch_all(&mut *tx)
            .await
            .map_err(classify)?;
    let last: Option<(i64, i64, Vec<u8>)> =
        sqlx::query_as("SELECT floor, latest, signed FROM word")
            .fetch_optional(&mut *tx)
            .await
            .map_err(classify)?;
    if let Some(Word { floor, latest, signed }) = speak(entries, last.map(Word::stored)) {
        let sql = "INSERT OR REPLACE INTO word (one, floor, latest, signed) VALUES (1, $1, $2, $3)";
        let kept = sqlx::query(sql).bind(seconds(floor)).bind(seconds(latest)).bind(signed);
        kept.execute(tx).await.map_err(classify)?;
    }
    Ok(())
}
