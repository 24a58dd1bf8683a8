//! The hubs' last word on their directory: one for all of them.

use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;

use super::{classify, seconds};
use crate::store::{Last, StoreError, Word};

/// Lets somebody speak on what stands in the directory, alone: no other hub speaks meanwhile, and nothing is
/// appended.
pub(super) async fn speak(
    tx: &mut PgConnection,
    known: u64,
    speak: &(impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Sync),
) -> Result<(), StoreError> {
    let first = i64::try_from(known).map_err(|_| StoreError::DirectoryMoved)?;
    let lock = sqlx::query("LOCK TABLE directory IN EXCLUSIVE MODE");
    lock.execute(&mut *tx).await.map_err(classify)?;
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
    let last = Last { word: last.map(Word::stored), held: held(&mut *tx).await? };
    if let Some(Word { floor, latest, signed }) = speak(entries, last) {
        let kept = sqlx::query(
            "INSERT INTO word (one, floor, latest, signed) VALUES (1, $1, $2, $3) \
             ON CONFLICT (one) DO UPDATE \
             SET floor = excluded.floor, latest = excluded.latest, signed = excluded.signed",
        );
        let kept = kept.bind(seconds(floor)).bind(seconds(latest)).bind(signed);
        kept.execute(tx).await.map_err(classify)?;
    }
    Ok(())
}

pub(super) async fn hold(tx: &mut PgConnection, since: UnixSeconds) -> Result<(), StoreError> {
    let sql = "INSERT INTO held (one, since) VALUES (1, $1) \
               ON CONFLICT (one) DO UPDATE SET since = excluded.since";
    sqlx::query(sql).bind(seconds(since)).execute(tx).await.map_err(classify)?;
    Ok(())
}

pub(super) async fn held(db: &mut PgConnection) -> Result<Option<UnixSeconds>, StoreError> {
    let since: Option<i64> =
        sqlx::query_scalar("SELECT since FROM held").fetch_optional(db).await.map_err(classify)?;
    Ok(since.map(|since| UnixSeconds::new(since.cast_unsigned())))
}

pub(super) async fn release(tx: &mut PgConnection) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM held").execute(tx).await.map_err(classify)?;
    Ok(())
}
