//! What waits, for an operator to look at and to return.

use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::returned::ReturnReason;
use saphan_protocol::time::UnixSeconds;
use sqlx::{SqliteConnection, SqlitePool};

use super::read::receipt;
use super::returned::number;
use super::{classify, seconds};
use crate::store::queue::{HeapRow, heaps};
use crate::store::{Heap, Oldest, StoreError};

pub(super) async fn all(pool: &SqlitePool) -> Result<Vec<Heap>, StoreError> {
    let rows: Vec<HeapRow> = sqlx::query_as(
        "SELECT mailbox, length(envelope) AS bytes, count(*), min(expires_day) FROM mailbox \
         GROUP BY mailbox, bytes ORDER BY mailbox, bytes",
    )
    .fetch_all(pool)
    .await
    .map_err(classify)?;
    let mut heaps = heaps(rows).ok_or(StoreError::Damaged("a row of a mailbox"))?;
    for heap in &mut heaps {
        heap.oldest = oldest(pool, &heap.mailbox).await?;
    }
    Ok(heaps)
}

async fn oldest(pool: &SqlitePool, mailbox: &PartnerId) -> Result<Option<Oldest>, StoreError> {
    let row: Option<(Vec<u8>, Vec<u8>)> = sqlx::query_as(
        "SELECT digest, custody FROM mailbox WHERE mailbox = $1 ORDER BY position LIMIT 1",
    )
    .bind(mailbox.as_str())
    .fetch_optional(pool)
    .await
    .map_err(classify)?;
    let Some((digest, custody)) = row else { return Ok(None) };
    let digest = Digest::try_from(digest.as_slice());
    let digest = digest.map_err(|_| StoreError::Damaged("mailbox.digest"))?;
    Ok(Some(Oldest { digest, custody: receipt(&custody)? }))
}

/// Lets go of one; whether it was here.
pub(super) async fn let_go(
    tx: &mut SqliteConnection,
    envelope: &EnvelopeId,
    at: UnixSeconds,
) -> Result<bool, StoreError> {
    let id = envelope.as_bytes().as_slice();
    sqlx::query(
        "INSERT INTO returned (digest, mailbox, why, at) \
         SELECT digest, mailbox, $2, $3 FROM mailbox WHERE envelope_id = $1 \
         ON CONFLICT (digest) DO NOTHING",
    )
    .bind(id)
    .bind(number(ReturnReason::Expired))
    .bind(seconds(at))
    .execute(&mut *tx)
    .await
    .map_err(classify)?;
    let done = sqlx::query("DELETE FROM mailbox WHERE envelope_id = $1").bind(id).execute(tx).await;
    Ok(done.map_err(classify)?.rows_affected() > 0)
}
