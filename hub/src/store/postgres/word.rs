//! The hubs' last word on their directory: one for all of them.

use sqlx::PgConnection;

use super::{classify, seconds};
use crate::store::{StoreError, Word};

/// Lets somebody speak on what stands in the directory, alone: no other hub speaks meanwhile, and nothing is
/// appended.
pub(super) async fn speak(
    tx: &mut PgConnection,
    known: u64,
    speak: &(impl Fn(Vec<Vec<u8>>, Option<Word>) -> Option<Word> + Sync),
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
    if let Some(Word { floor, latest, signed }) = speak(entries, last.map(Word::stored)) {
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
