//! Attachments: chunk by chunk in, chunk by chunk out.
//!
//! A chunk is in a commit group like an envelope, so its sender is told of it only once it is
//! synced. Deleting goes in steps, so that nobody waits long for it.
//!
//! Rows of attachments are locked in the order of their ids. Whoever begins one holds [`Hold::Room`] until the
//! end, and takes it before any of those rows: so the room is counted by one at a time, and no chunk of a new
//! attachment is deleted with what was left of an old one of its id.

use std::collections::BTreeSet;

use saphan_protocol::blob::{CHUNK_LEN, WINDOW};
use saphan_protocol::envelope::KEEP_DAYS;
use saphan_protocol::hub_session::{ChunkStored, FoundChunk, NewChunk};
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use sqlx::PgConnection;

use super::failure::{classify, raced};
use super::{Hold, PostgresStore, hold};
use crate::store::{Quota, StoreError};

/// Chunks that one transaction deletes: 4 MiB.
const DELETE_ROWS: i64 = 64;

/// A row of `blob`: mailbox, chunks, kept, fetched.
type BlobRow = (String, i64, i64, bool);

async fn row(db: &mut PgConnection, blob: &BlobId) -> Result<Option<BlobRow>, StoreError> {
    sqlx::query_as("SELECT mailbox, chunks, kept, fetched FROM blob WHERE blob_id = $1")
        .bind(blob.as_bytes().as_slice())
        .fetch_optional(db)
        .await
        .map_err(classify)
}

fn count(stored: i64) -> Result<u32, StoreError> {
    u32::try_from(stored).map_err(|_| StoreError::Damaged("blob.kept"))
}

/// Keeps the chunks of a group, one answer for each, in order.
pub(super) async fn put(
    tx: &mut PgConnection,
    chunks: &[NewChunk],
    quota: Quota,
    now: UnixSeconds,
) -> Result<Vec<ChunkStored>, StoreError> {
    if chunks.is_empty() {
        return Ok(Vec::new());
    }
    lock(tx, chunks.iter().map(|chunk| &chunk.blob)).await?;
    let mut stored = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        stored.push(put_one(tx, chunk, quota, now).await?);
    }
    Ok(stored)
}

/// Locks attachments that are there, and [`Hold::Room`] if one of them is not.
async fn lock<'a>(
    tx: &mut PgConnection,
    blobs: impl Iterator<Item = &'a BlobId>,
) -> Result<(), StoreError> {
    let ids: BTreeSet<&[u8]> = blobs.map(|blob| blob.as_bytes().as_slice()).collect();
    let ids: Vec<&[u8]> = ids.into_iter().collect();
    let known: i64 = sqlx::query_scalar("SELECT count(*) FROM blob WHERE blob_id = ANY($1)")
        .bind(&ids)
        .fetch_one(&mut *tx)
        .await
        .map_err(classify)?;
    let has_new = known.unsigned_abs() < ids.len() as u64;
    if has_new {
        hold(tx, Hold::Room).await?;
    }
    let locked = lock_rows(tx, &ids).await?;
    // One that was swept meanwhile is new now.
    if !has_new && locked < ids.len() { Err(raced()) } else { Ok(()) }
}

async fn lock_rows(tx: &mut PgConnection, ids: &[&[u8]]) -> Result<usize, StoreError> {
    let locked: Vec<Vec<u8>> = sqlx::query_scalar(
        "SELECT blob_id FROM blob WHERE blob_id = ANY($1) ORDER BY blob_id FOR UPDATE",
    )
    .bind(ids)
    .fetch_all(tx)
    .await
    .map_err(classify)?;
    Ok(locked.len())
}

async fn put_one(
    tx: &mut PgConnection,
    chunk: &NewChunk,
    quota: Quota,
    now: UnixSeconds,
) -> Result<ChunkStored, StoreError> {
    let kept = match row(tx, &chunk.blob).await? {
        Some((mailbox, chunks, ..))
            if mailbox != chunk.mailbox.as_str() || chunks != i64::from(chunk.chunks) =>
        {
            return Ok(ChunkStored::IdTaken);
        }
        Some((_, _, kept, true)) => return Ok(ChunkStored::Kept(count(kept)?)),
        Some((_, _, kept, false)) => count(kept)?,
        None => {
            if chunk.number >= WINDOW {
                return Ok(ChunkStored::Ahead);
            }
            if let Some(reason) = no_room(tx, chunk, quota).await? {
                return Ok(ChunkStored::Busy(reason));
            }
            begin(tx, chunk, now).await?;
            0
        }
    };
    if chunk.number >= kept.saturating_add(WINDOW) {
        return Ok(ChunkStored::Ahead);
    }
    if !insert(tx, chunk).await? {
        return Ok(ChunkStored::IdTaken);
    }
    Ok(ChunkStored::Kept(advance(tx, chunk, kept).await?))
}

/// The whole attachment is counted at its first chunk.
async fn no_room(
    tx: &mut PgConnection,
    chunk: &NewChunk,
    quota: Quota,
) -> Result<Option<BusyReason>, StoreError> {
    let (here, all): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(CASE WHEN mailbox = $1 THEN chunks END), 0)::bigint, \
                coalesce(sum(chunks), 0)::bigint FROM blob_total",
    )
    .bind(chunk.mailbox.as_str())
    .fetch_one(tx)
    .await
    .map_err(classify)?;
    let bytes = |chunks: i64| {
        (chunks.unsigned_abs() + u64::from(chunk.chunks)).saturating_mul(CHUNK_LEN as u64)
    };
    Ok(if bytes(here) > quota.mailbox_blob_bytes {
        Some(BusyReason::BlobsFull)
    } else if bytes(all) > quota.blob_bytes {
        Some(BusyReason::HubFull)
    } else {
        None
    })
}

async fn begin(
    tx: &mut PgConnection,
    chunk: &NewChunk,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO blob (blob_id, mailbox, chunks, kept, expires_day) VALUES ($1, $2, $3, 0, $4)",
    )
    .bind(chunk.blob.as_bytes().as_slice())
    .bind(chunk.mailbox.as_str())
    .bind(i64::from(chunk.chunks))
    .bind(i64::from(now.day().plus(KEEP_DAYS).get()))
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

/// Whether this chunk lies in its place now; one that was there stays.
async fn insert(tx: &mut PgConnection, chunk: &NewChunk) -> Result<bool, StoreError> {
    let (blob, number) = (chunk.blob.as_bytes().as_slice(), i64::from(chunk.number));
    let inserted = sqlx::query(
        "INSERT INTO blob_chunk (blob_id, number, sealed) VALUES ($1, $2, $3) \
         ON CONFLICT (blob_id, number) DO NOTHING",
    )
    .bind(blob)
    .bind(number)
    .bind(chunk.sealed.as_slice())
    .execute(&mut *tx)
    .await
    .map_err(classify)?;
    if inserted.rows_affected() == 1 {
        return Ok(true);
    }
    sqlx::query_scalar("SELECT sealed = $3 FROM blob_chunk WHERE blob_id = $1 AND number = $2")
        .bind(blob)
        .bind(number)
        .bind(chunk.sealed.as_slice())
        .fetch_one(tx)
        .await
        .map_err(classify)
}

/// Moves `kept` over what lies there without a gap: a window at most, since nothing lies beyond.
async fn advance(tx: &mut PgConnection, chunk: &NewChunk, kept: u32) -> Result<u32, StoreError> {
    if chunk.number != kept {
        return Ok(kept);
    }
    let blob = chunk.blob.as_bytes().as_slice();
    let beyond: Vec<i64> = sqlx::query_scalar(
        "SELECT number FROM blob_chunk WHERE blob_id = $1 AND number >= $2 ORDER BY number LIMIT $3",
    )
    .bind(blob)
    .bind(i64::from(kept))
    .bind(i64::from(WINDOW))
    .fetch_all(&mut *tx)
    .await
    .map_err(classify)?;
    let gained = beyond.iter().zip(i64::from(kept)..).take_while(|(at, next)| *at == next).count();
    let kept = kept + u32::try_from(gained).expect("a window at most");
    sqlx::query("UPDATE blob SET kept = $2 WHERE blob_id = $1")
        .bind(blob)
        .bind(i64::from(kept))
        .execute(tx)
        .await
        .map_err(classify)?;
    Ok(kept)
}

pub(super) async fn kept(db: &mut PgConnection, blob: &BlobId) -> Result<u32, StoreError> {
    row(db, blob).await?.map_or(Ok(0), |(_, _, kept, _)| count(kept))
}

pub(super) async fn chunk(
    db: &mut PgConnection,
    mailbox: &PartnerId,
    blob: &BlobId,
    number: u32,
) -> Result<FoundChunk, StoreError> {
    // One statement, so that a writer cannot come in between.
    let found: Option<(String, i64, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT blob.mailbox, blob.kept, blob_chunk.sealed FROM blob LEFT JOIN blob_chunk \
         ON blob_chunk.blob_id = blob.blob_id AND blob_chunk.number = $2 AND NOT blob.fetched \
         WHERE blob.blob_id = $1",
    )
    .bind(blob.as_bytes().as_slice())
    .bind(i64::from(number))
    .fetch_optional(db)
    .await
    .map_err(classify)?;
    Ok(match found {
        None => FoundChunk::NotYet(0),
        Some((owner, ..)) if owner != mailbox.as_str() => FoundChunk::Foreign,
        Some((_, _, Some(sealed))) => FoundChunk::Here(sealed),
        Some((_, kept, None)) => FoundChunk::NotYet(count(kept)?),
    })
}

/// Marks attachments of one mailbox as fetched, then deletes their chunks. After a crash in between
/// the sweeper goes on.
pub(super) async fn forget(
    store: &PostgresStore,
    mailbox: &PartnerId,
    blobs: &[BlobId],
) -> Result<(), StoreError> {
    let ids: Vec<&[u8]> = blobs.iter().map(|blob| blob.as_bytes().as_slice()).collect();
    store
        .write(async |tx| {
            lock_rows(tx, &ids).await?;
            let done = sqlx::query(
                "UPDATE blob SET fetched = true \
                 WHERE blob_id = ANY($1) AND mailbox = $2 AND kept = chunks AND NOT fetched",
            )
            .bind(&ids)
            .bind(mailbox.as_str());
            done.execute(tx).await.map(|_| ()).map_err(classify)
        })
        .await?;
    for id in ids {
        delete_chunks(store, id).await?;
    }
    Ok(())
}

/// Deletes the attachments of a mailbox, and their chunks with the next sweep.
pub(super) async fn empty(tx: &mut PgConnection, mailbox: &PartnerId) -> Result<(), StoreError> {
    hold(tx, Hold::Room).await?;
    let lock = sqlx::query("SELECT 1 FROM blob WHERE mailbox = $1 ORDER BY blob_id FOR UPDATE");
    lock.bind(mailbox.as_str()).execute(&mut *tx).await.map_err(classify)?;
    let done = sqlx::query("DELETE FROM blob WHERE mailbox = $1").bind(mailbox.as_str());
    done.execute(tx).await.map(|_| ()).map_err(classify)
}

/// Deletes attachments whose day is over, then chunks that belong to none; says how many
/// attachments.
pub(super) async fn sweep(
    store: &PostgresStore,
    judged_at: UnixSeconds,
) -> Result<u64, StoreError> {
    let today = i64::from(judged_at.day().get());
    let (swept, left): (u64, Vec<Vec<u8>>) = store
        .write(async |tx| {
            hold(tx, Hold::Room).await?;
            let lock = sqlx::query(
                "SELECT 1 FROM blob WHERE expires_day < $1 ORDER BY blob_id FOR UPDATE",
            );
            lock.bind(today).execute(&mut *tx).await.map_err(classify)?;
            let done = sqlx::query("DELETE FROM blob WHERE expires_day < $1").bind(today);
            let swept = done.execute(&mut *tx).await.map_err(classify)?.rows_affected();
            let left = sqlx::query_scalar(
                "SELECT DISTINCT blob_chunk.blob_id FROM blob_chunk \
                 LEFT JOIN blob ON blob.blob_id = blob_chunk.blob_id \
                 WHERE blob.blob_id IS NULL OR blob.fetched",
            );
            Ok((swept, left.fetch_all(tx).await.map_err(classify)?))
        })
        .await?;
    for blob in left {
        delete_chunks(store, &blob).await?;
    }
    Ok(swept)
}

/// Deletes the chunks of an attachment that is fetched or gone, and of no other.
async fn delete_chunks(store: &PostgresStore, blob: &[u8]) -> Result<(), StoreError> {
    loop {
        let deleted = store
            .write(async |tx| {
                hold(tx, Hold::Room).await?;
                let done = sqlx::query(
                    "DELETE FROM blob_chunk WHERE blob_id = $1 AND number IN \
                     (SELECT number FROM blob_chunk WHERE blob_id = $1 ORDER BY number LIMIT $2) \
                     AND NOT EXISTS (SELECT 1 FROM blob WHERE blob_id = $1 AND NOT fetched)",
                )
                .bind(blob)
                .bind(DELETE_ROWS);
                Ok(done.execute(tx).await.map_err(classify)?.rows_affected())
            })
            .await?;
        if deleted == 0 {
            return Ok(());
        }
    }
}

pub(super) async fn counts(db: &mut PgConnection) -> Result<(u64, u64), StoreError> {
    let (blobs, chunks): (i64, i64) = sqlx::query_as(
        "SELECT count(*), coalesce(sum(chunks), 0)::bigint FROM blob WHERE NOT fetched",
    )
    .fetch_one(db)
    .await
    .map_err(classify)?;
    Ok((blobs.unsigned_abs(), chunks.unsigned_abs() * CHUNK_LEN as u64))
}
