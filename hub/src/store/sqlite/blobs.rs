//! Attachments: chunk by chunk in, chunk by chunk out.
//!
//! A chunk is in a commit group like an envelope, so its sender is told of it only once it is
//! synced. Deleting goes in steps, since with `secure_delete` a whole file is as much writing as its
//! arrival was, and nobody is to wait that long.

use saphan_protocol::blob::{CHUNK_LEN, WINDOW};
use saphan_protocol::envelope::KEEP_DAYS;
use saphan_protocol::hub_session::{ChunkStored, FoundChunk, NewChunk};
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use sqlx::{SqliteConnection, SqlitePool};

use super::{SqliteStore, classify};
use crate::store::{Quota, StoreError};

/// Chunks that one transaction deletes: 4 MiB.
const DELETE_ROWS: i64 = 64;

/// A row of `blob`: mailbox, chunks, kept, fetched.
type BlobRow = (String, i64, i64, i64);

async fn row(
    connection: &mut SqliteConnection,
    blob: &BlobId,
) -> Result<Option<BlobRow>, StoreError> {
    sqlx::query_as("SELECT mailbox, chunks, kept, fetched FROM blob WHERE blob_id = $1")
        .bind(blob.as_bytes().as_slice())
        .fetch_optional(connection)
        .await
        .map_err(classify)
}

fn count(stored: i64) -> Result<u32, StoreError> {
    u32::try_from(stored).map_err(|_| StoreError::Damaged("blob.kept"))
}

pub(super) async fn put(
    tx: &mut SqliteConnection,
    chunk: &NewChunk,
    quota: Quota,
    now: UnixSeconds,
) -> Result<ChunkStored, StoreError> {
    let kept = match row(tx, &chunk.blob).await? {
        Some((mailbox, chunks, _, _))
            if mailbox != chunk.mailbox.as_str() || chunks != i64::from(chunk.chunks) =>
        {
            return Ok(ChunkStored::IdTaken);
        }
        Some((_, _, kept, 1)) => return Ok(ChunkStored::Kept(count(kept)?)),
        Some((_, _, kept, _)) => count(kept)?,
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
    tx: &mut SqliteConnection,
    chunk: &NewChunk,
    quota: Quota,
) -> Result<Option<BusyReason>, StoreError> {
    let (here, all): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(CASE WHEN mailbox = $1 THEN chunks END), 0), coalesce(sum(chunks), 0) \
         FROM blob_total",
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
    tx: &mut SqliteConnection,
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
async fn insert(tx: &mut SqliteConnection, chunk: &NewChunk) -> Result<bool, StoreError> {
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
    let is_same: i64 =
        sqlx::query_scalar("SELECT sealed = $3 FROM blob_chunk WHERE blob_id = $1 AND number = $2")
            .bind(blob)
            .bind(number)
            .bind(chunk.sealed.as_slice())
            .fetch_one(tx)
            .await
            .map_err(classify)?;
    Ok(is_same == 1)
}

/// Moves `kept` over what lies there without a gap: a window at most, since nothing lies beyond.
async fn advance(
    tx: &mut SqliteConnection,
    chunk: &NewChunk,
    kept: u32,
) -> Result<u32, StoreError> {
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

pub(super) async fn kept(pool: &SqlitePool, blob: &BlobId) -> Result<u32, StoreError> {
    let kept: Option<i64> = sqlx::query_scalar("SELECT kept FROM blob WHERE blob_id = $1")
        .bind(blob.as_bytes().as_slice())
        .fetch_optional(pool)
        .await
        .map_err(classify)?;
    count(kept.unwrap_or(0))
}

pub(super) async fn chunk(
    pool: &SqlitePool,
    mailbox: &PartnerId,
    blob: &BlobId,
    number: u32,
) -> Result<FoundChunk, StoreError> {
    // One statement, so that a writer cannot come in between.
    let found: Option<(String, i64, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT blob.mailbox, blob.kept, blob_chunk.sealed FROM blob LEFT JOIN blob_chunk \
         ON blob_chunk.blob_id = blob.blob_id AND blob_chunk.number = $2 AND blob.fetched = 0 \
         WHERE blob.blob_id = $1",
    )
    .bind(blob.as_bytes().as_slice())
    .bind(i64::from(number))
    .fetch_optional(pool)
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
    store: &SqliteStore,
    mailbox: &PartnerId,
    blobs: &[BlobId],
) -> Result<(), StoreError> {
    store
        .write(async |tx| {
            for blob in blobs {
                sqlx::query(
                    "UPDATE blob SET fetched = 1 WHERE blob_id = $1 AND mailbox = $2 AND kept = chunks",
                )
                .bind(blob.as_bytes().as_slice())
                .bind(mailbox.as_str())
                .execute(&mut *tx)
                .await
                .map_err(classify)?;
            }
            Ok(())
        })
        .await?;
    for blob in blobs {
        delete_chunks(store, blob.as_bytes()).await?;
    }
    Ok(())
}

/// Deletes attachments whose day is over, then chunks that belong to none; says how many
/// attachments.
pub(super) async fn sweep(store: &SqliteStore, judged_at: UnixSeconds) -> Result<u64, StoreError> {
    let today = i64::from(judged_at.day().get());
    // What is left is read where it is written: a reader of its own could keep the log from being
    // shortened afterwards.
    let (swept, left): (u64, Vec<Vec<u8>>) = store
        .write(async |tx| {
            let done = sqlx::query("DELETE FROM blob WHERE expires_day < $1").bind(today);
            let swept = done.execute(&mut *tx).await.map_err(classify)?.rows_affected();
            let left = sqlx::query_scalar(
                "SELECT DISTINCT blob_chunk.blob_id FROM blob_chunk \
                 LEFT JOIN blob ON blob.blob_id = blob_chunk.blob_id \
                 WHERE blob.blob_id IS NULL OR blob.fetched = 1",
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
async fn delete_chunks(store: &SqliteStore, blob: &[u8]) -> Result<(), StoreError> {
    loop {
        let deleted = store
            .write(async |tx| {
                let done = sqlx::query(
                    "DELETE FROM blob_chunk WHERE rowid IN \
                     (SELECT rowid FROM blob_chunk WHERE blob_id = $1 LIMIT $2) \
                     AND NOT EXISTS (SELECT 1 FROM blob WHERE blob_id = $1 AND fetched = 0)",
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

pub(super) async fn counts(pool: &SqlitePool) -> Result<(u64, u64), StoreError> {
    let (blobs, chunks): (i64, i64) =
        sqlx::query_as("SELECT count(*), coalesce(sum(chunks), 0) FROM blob WHERE fetched = 0")
            .fetch_one(pool)
            .await
            .map_err(classify)?;
    Ok((blobs.unsigned_abs(), chunks.unsigned_abs() * CHUNK_LEN as u64))
}
