//! Deleting what is over, by one process at a time.

use std::time::Duration;

use saphan_protocol::envelope::CLOCK_TOLERANCE;
use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;
use tokio::time::timeout;
use tracing::{debug, warn};

use super::{Hold, PostgresStore, blobs, classify, returned, seconds, tally};
use crate::store::{StoreError, Swept};

/// How long the database may take to give space back. Nobody waits for it.
const VACUUM_DEADLINE: Duration = Duration::from_secs(600);

/// Sweeps unless another process does: then nothing was swept here.
///
/// # Cancel safety
/// Dropped, it is swept in part, and whoever comes next goes on.
pub(super) async fn sweep(store: &PostgresStore, now: UnixSeconds) -> Result<Swept, StoreError> {
    let mut holder = store.writes.acquire().await.map_err(classify)?;
    // The lock ends with its connection, also where nobody waits for this any more.
    holder.close_on_drop();
    let is_ours: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1)")
        .bind(Hold::Sweeper as i64)
        .fetch_one(&mut *holder)
        .await
        .map_err(classify)?;
    if !is_ours {
        debug!("another hub sweeps");
        return Ok(Swept::default());
    }
    let swept = delete(store, now).await;
    if swept.is_ok() {
        give_back(&mut holder).await;
    }
    let done = sqlx::query("SELECT pg_advisory_unlock($1)").bind(Hold::Sweeper as i64);
    done.execute(&mut *holder).await.map_err(classify)?;
    swept
}

async fn delete(store: &PostgresStore, now: UnixSeconds) -> Result<Swept, StoreError> {
    // An office clock may be behind ours: what ended a moment ago is still asked for.
    let judged_at = now.minus(CLOCK_TOLERANCE);
    let envelopes = returned::expire(store, judged_at).await?;
    store.write(async |tx| returned::sweep(tx, now).await).await?;
    store.write(async |tx| tally::sweep(tx, now.day()).await).await?;
    let this_week = i64::from(judged_at.week().number());
    let prekeys = over(store, "DELETE FROM prekey WHERE week < $1", this_week).await?;
    let at = seconds(judged_at);
    let profiles = over(store, "DELETE FROM profile WHERE good_until <= $1", at).await?;
    let invitations = over(store, "DELETE FROM invitation WHERE expires < $1", at).await?;
    let blobs = blobs::sweep(store, judged_at).await?;
    Ok(Swept { envelopes, prekeys, profiles, invitations, blobs })
}

async fn over(store: &PostgresStore, sql: &'static str, bound: i64) -> Result<u64, StoreError> {
    store
        .write(async |tx| {
            let done = sqlx::query(sql).bind(bound).execute(tx).await;
            Ok(done.map_err(classify)?.rows_affected())
        })
        .await
}

/// Makes room of what was deleted. The database does so by itself too, only later.
async fn give_back(holder: &mut PgConnection) {
    let vacuum = sqlx::query(
        "VACUUM (SKIP_LOCKED) mailbox, mailbox_total, returned, prekey, blob, blob_chunk",
    );
    match timeout(VACUUM_DEADLINE, vacuum.execute(holder)).await {
        Ok(Ok(_)) => {}
        Ok(Err(cause)) => warn!(%cause, "space not given back"),
        Err(_) => warn!("giving space back takes long"),
    }
}
