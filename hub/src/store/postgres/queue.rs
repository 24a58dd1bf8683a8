//! What waits, for an operator to look at and to return.

use std::collections::BTreeMap;

use saphan_protocol::ids::{Digest, EnvelopeId};
use saphan_protocol::returned::ReturnReason;
use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;

use super::read::receipt;
use super::returned::number;
use super::{classify, seconds};
use crate::store::queue::{HeapRow, heaps};
use crate::store::{Heap, Oldest, StoreError};

pub(super) async fn all(db: &mut PgConnection) -> Result<Vec<Heap>, StoreError> {
    let rows: Vec<HeapRow> = sqlx::query_as(
        "SELECT mailbox, octet_length(envelope)::bigint AS bytes, count(*), min(expires_day) \
         FROM mailbox GROUP BY mailbox, bytes ORDER BY mailbox, bytes",
    )
    .fetch_all(&mut *db)
    .await
    .map_err(classify)?;
    let mut heaps = heaps(rows).ok_or(StoreError::Damaged("a row of a mailbox"))?;
    let rows: Vec<(String, Vec<u8>, Vec<u8>)> = sqlx::query_as(
        "SELECT DISTINCT ON (mailbox) mailbox, digest, custody FROM mailbox \
         ORDER BY mailbox, position",
    )
    .fetch_all(db)
    .await
    .map_err(classify)?;
    let mut oldest = BTreeMap::new();
    for (mailbox, digest, custody) in rows {
        let digest = Digest::try_from(digest.as_slice());
        let digest = digest.map_err(|_| StoreError::Damaged("mailbox.digest"))?;
        oldest.insert(mailbox, Oldest { digest, custody: receipt(&custody)? });
    }
    for heap in &mut heaps {
        heap.oldest = oldest.remove(heap.mailbox.as_str());
    }
    Ok(heaps)
}

/// Lets go of one; whether it was here. Its mailbox is locked first, as by everybody who writes there.
pub(super) async fn let_go(
    tx: &mut PgConnection,
    envelope: &EnvelopeId,
    at: UnixSeconds,
) -> Result<bool, StoreError> {
    let id = envelope.as_bytes().as_slice();
    let lock = sqlx::query(
        "SELECT 1 FROM mailbox_total \
         WHERE mailbox = (SELECT mailbox FROM mailbox WHERE envelope_id = $1) FOR UPDATE",
    );
    lock.bind(id).execute(&mut *tx).await.map_err(classify)?;
    let gone: i64 = sqlx::query_scalar(
        "WITH gone AS ( \
             DELETE FROM mailbox WHERE envelope_id = $1 RETURNING digest, mailbox \
         ), noted AS ( \
             INSERT INTO returned (digest, mailbox, why, at) \
             SELECT digest, mailbox, $2, $3 FROM gone ON CONFLICT (digest) DO NOTHING \
         ) SELECT count(*) FROM gone",
    )
    .bind(id)
    .bind(number(ReturnReason::Expired))
    .bind(seconds(at))
    .fetch_one(tx)
    .await
    .map_err(classify)?;
    Ok(gone > 0)
}
