//! Envelopes that were let go of before their recipient had them.

use std::time::Duration;

use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::returned::{REMEMBERED_DAYS, ReturnReason};
use saphan_protocol::time::UnixSeconds;
use sqlx::{Sqlite, SqliteConnection, SqlitePool};

use super::{SWEEP_ROWS, SqliteStore, classify, seconds};
use crate::store::{LetGo, StoreError};

pub(super) fn number(why: ReturnReason) -> i64 {
    match why {
        ReturnReason::Revoked => 0,
        ReturnReason::Expired => 1,
    }
}

/// What to let go of, some rows at a time: `$1` says whose or from before which day, `$2` how many.
struct Which {
    note: &'static str,
    delete: &'static str,
}

const OF_MAILBOX: Which = Which {
    note: "INSERT INTO returned (digest, mailbox, why, at) \
           SELECT digest, mailbox, $3, $4 FROM mailbox WHERE position IN \
           (SELECT position FROM mailbox WHERE mailbox = $1 ORDER BY position LIMIT $2) \
           ON CONFLICT (digest) DO NOTHING",
    delete: "DELETE FROM mailbox WHERE position IN \
             (SELECT position FROM mailbox WHERE mailbox = $1 ORDER BY position LIMIT $2)",
};

const OVER: Which = Which {
    note: "INSERT INTO returned (digest, mailbox, why, at) \
           SELECT digest, mailbox, $3, $4 FROM mailbox WHERE position IN \
           (SELECT position FROM mailbox WHERE expires_day < $1 ORDER BY position LIMIT $2) \
           ON CONFLICT (digest) DO NOTHING",
    delete: "DELETE FROM mailbox WHERE position IN \
             (SELECT position FROM mailbox WHERE expires_day < $1 ORDER BY position LIMIT $2)",
};

/// Lets go of some envelopes; says how many.
async fn let_go<'a, B>(
    tx: &mut SqliteConnection,
    which: &Which,
    bound: B,
    why: ReturnReason,
    at: UnixSeconds,
) -> Result<u64, StoreError>
where
    B: Copy + Send + sqlx::Encode<'a, Sqlite> + sqlx::Type<Sqlite> + 'a,
{
    let note = sqlx::query(which.note).bind(bound).bind(SWEEP_ROWS);
    let note = note.bind(number(why)).bind(seconds(at));
    note.execute(&mut *tx).await.map_err(classify)?;
    let delete = sqlx::query(which.delete).bind(bound).bind(SWEEP_ROWS);
    Ok(delete.execute(tx).await.map_err(classify)?.rows_affected())
}

/// Lets go of some envelopes whose last day was over at `judged_at`; says how many.
pub(super) async fn expire(
    tx: &mut SqliteConnection,
    judged_at: UnixSeconds,
) -> Result<u64, StoreError> {
    let today = i64::from(judged_at.day().get());
    let_go(tx, &OVER, today, ReturnReason::Expired, judged_at).await
}

/// Deletes everything that lies here for a partner that was revoked, and what it handed out.
pub(super) async fn empty(
    store: &SqliteStore,
    partner: &PartnerId,
    at: UnixSeconds,
) -> Result<u64, StoreError> {
    let mut envelopes = 0;
    loop {
        let some = store.write(async |tx| {
            let_go(tx, &OF_MAILBOX, partner.as_str(), ReturnReason::Revoked, at).await
        });
        match some.await? {
            0 => break,
            some => envelopes += some,
        }
    }
    store
        .write(async |tx| {
            for sql in [
                "DELETE FROM blob WHERE mailbox = $1",
                "DELETE FROM prekey WHERE partner = $1",
                "DELETE FROM profile WHERE partner = $1",
            ] {
                let done = sqlx::query(sql).bind(partner.as_str()).execute(&mut *tx).await;
                done.map_err(classify)?;
            }
            Ok(())
        })
        .await?;
    Ok(envelopes)
}

/// Which of these were let go of.
pub(super) async fn of(pool: &SqlitePool, digests: &[Digest]) -> Result<Vec<LetGo>, StoreError> {
    let mut found = Vec::new();
    for digest in digests {
        let row: Option<(String, i64, i64)> =
            sqlx::query_as("SELECT mailbox, why, at FROM returned WHERE digest = $1")
                .bind(digest.as_bytes().as_slice())
                .fetch_optional(pool)
                .await
                .map_err(classify)?;
        let Some((mailbox, why, at)) = row else { continue };
        let damaged = || StoreError::Damaged("a returned envelope");
        found.push(LetGo {
            envelope: *digest,
            mailbox: mailbox.parse().map_err(|_| damaged())?,
            why: if why == 0 { ReturnReason::Revoked } else { ReturnReason::Expired },
            at: UnixSeconds::new(u64::try_from(at).map_err(|_| damaged())?),
        });
    }
    Ok(found)
}

/// Forgets what nobody will ask for any more.
pub(super) async fn sweep(tx: &mut SqliteConnection, now: UnixSeconds) -> Result<(), StoreError> {
    let kept = Duration::from_secs(u64::from(REMEMBERED_DAYS) * 86_400);
    let done = sqlx::query("DELETE FROM returned WHERE at < $1").bind(seconds(now.minus(kept)));
    done.execute(tx).await.map_err(classify)?;
    Ok(())
}
