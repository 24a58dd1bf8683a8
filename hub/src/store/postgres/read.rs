//! What connections and the operator ask of the store.

use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::hub_session::Mail;
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::time::IsoWeek;
use saphan_protocol::wire::PREKEYS_MAX;
use sqlx::PgConnection;

use super::{blobs, classify, count};
use crate::store::{Counts, StoreError};

/// Position, envelope id, custody receipt, envelope.
type MailRow = (i64, Vec<u8>, Vec<u8>, Vec<u8>);

pub(super) async fn waiting(
    db: &mut PgConnection,
    mailbox: &PartnerId,
    after: u64,
    most: usize,
) -> Result<Vec<Mail>, StoreError> {
    // The database counts in i64; behind its last position there is nothing.
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows: Vec<MailRow> = sqlx::query_as(
        "SELECT position, envelope_id, custody, envelope FROM mailbox \
         WHERE mailbox = $1 AND position > $2 ORDER BY position LIMIT $3",
    )
    .bind(mailbox.as_str())
    .bind(after)
    .bind(most)
    .fetch_all(db)
    .await
    .map_err(classify)?;
    rows.into_iter()
        .map(|(position, id, custody, envelope)| {
            Ok(Mail {
                position: count(position)?,
                id: EnvelopeId::try_from(id.as_slice())
                    .map_err(|_| StoreError::Damaged("mailbox.envelope_id"))?,
                envelope,
                custody: receipt(&custody)?,
            })
        })
        .collect()
}

pub(super) fn receipt(custody: &[u8]) -> Result<CustodyReceipt, StoreError> {
    CustodyReceipt::from_bytes(custody).map_err(|_| StoreError::Damaged("mailbox.custody"))
}

pub(super) async fn prekeys(
    db: &mut PgConnection,
    partner: &PartnerId,
    from: IsoWeek,
) -> Result<Vec<Vec<u8>>, StoreError> {
    sqlx::query_scalar(
        "SELECT message FROM prekey WHERE partner = $1 AND week >= $2 ORDER BY week LIMIT $3",
    )
    .bind(partner.as_str())
    .bind(i64::from(from.number()))
    .bind(PREKEYS_MAX as i64)
    .fetch_all(db)
    .await
    .map_err(classify)
}

pub(super) async fn directory(
    db: &mut PgConnection,
    since: u64,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let since = i64::try_from(since).unwrap_or(i64::MAX);
    sqlx::query_scalar("SELECT message FROM directory WHERE number >= $1 ORDER BY number")
        .bind(since)
        .fetch_all(db)
        .await
        .map_err(classify)
}

pub(super) async fn directory_len(db: &mut PgConnection) -> Result<u64, StoreError> {
    let len = sqlx::query_scalar("SELECT coalesce(max(number) + 1, 0) FROM directory")
        .fetch_one(db)
        .await
        .map_err(classify)?;
    count(len)
}

pub(super) async fn counts(db: &mut PgConnection) -> Result<Counts, StoreError> {
    // The sum of such numbers is of a type without bounds.
    let (envelopes, bytes, mailboxes): (i64, i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(envelopes), 0)::bigint, coalesce(sum(bytes), 0)::bigint, count(*) \
         FROM mailbox_total WHERE envelopes > 0",
    )
    .fetch_one(&mut *db)
    .await
    .map_err(classify)?;
    let prekeys: i64 = sqlx::query_scalar("SELECT count(*) FROM prekey")
        .fetch_one(&mut *db)
        .await
        .map_err(classify)?;
    let (blobs, blob_bytes) = blobs::counts(db).await?;
    Ok(Counts {
        envelopes: count(envelopes)?,
        bytes: count(bytes)?,
        mailboxes: count(mailboxes)?,
        prekeys: count(prekeys)?,
        directory: directory_len(db).await?,
        blobs,
        blob_bytes,
    })
}
