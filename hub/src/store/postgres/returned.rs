//! Envelopes that were let go of before their recipient had them.

use std::collections::BTreeSet;
use std::time::Duration;

use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::returned::{REMEMBERED_DAYS, ReturnReason};
use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;

use super::{PostgresStore, blobs, classify, count, seconds};
use crate::store::{LetGo, StoreError};

/// Rows that one transaction lets go of, so that no submission waits long for it.
const ROWS: i64 = 256;

pub(super) fn number(why: ReturnReason) -> i64 {
    match why {
        ReturnReason::Revoked => 0,
        ReturnReason::Expired => 1,
    }
}

/// Whose mail to let go of.
#[derive(Clone, Copy)]
enum Which<'a> {
    Of(&'a PartnerId),
    /// Whose last day was before this one.
    Before(i64),
}

/// Mailbox and position.
type Place = (String, i64);

async fn places(tx: &mut PgConnection, which: Which<'_>) -> Result<Vec<Place>, StoreError> {
    let found = match which {
        Which::Of(partner) => sqlx::query_as(
            "SELECT mailbox, position FROM mailbox WHERE mailbox = $1 ORDER BY position LIMIT $2",
        )
        .bind(partner.as_str())
        .bind(ROWS)
        .fetch_all(tx)
        .await,
        Which::Before(day) => {
            sqlx::query_as(
                "SELECT mailbox, position FROM mailbox WHERE expires_day < $1 \
                 ORDER BY expires_day LIMIT $2",
            )
            .bind(day)
            .bind(ROWS)
            .fetch_all(tx)
            .await
        }
    };
    found.map_err(classify)
}

/// Lets go of some envelopes; says how many, or `None` once there are no more. Those that were fetched
/// between the look and the lock are gone, and are not said to be returned.
async fn let_go(
    tx: &mut PgConnection,
    which: Which<'_>,
    why: ReturnReason,
    at: UnixSeconds,
) -> Result<Option<u64>, StoreError> {
    let places = places(tx, which).await?;
    if places.is_empty() {
        return Ok(None);
    }
    let names: BTreeSet<&str> = places.iter().map(|(mailbox, _)| mailbox.as_str()).collect();
    let lock = sqlx::query(
        "SELECT 1 FROM mailbox_total WHERE mailbox = ANY($1) ORDER BY mailbox FOR UPDATE",
    );
    let names: Vec<&str> = names.into_iter().collect();
    lock.bind(names).execute(&mut *tx).await.map_err(classify)?;
    let (mailboxes, positions): (Vec<&str>, Vec<i64>) =
        places.iter().map(|(mailbox, position)| (mailbox.as_str(), *position)).unzip();
    let gone: i64 = sqlx::query_scalar(
        "WITH gone AS ( \
             DELETE FROM mailbox USING unnest($1::text[], $2::bigint[]) AS place (mailbox, position) \
             WHERE mailbox.mailbox = place.mailbox AND mailbox.position = place.position \
             RETURNING mailbox.digest, mailbox.mailbox \
         ), noted AS ( \
             INSERT INTO returned (digest, mailbox, why, at) \
             SELECT digest, mailbox, $3, $4 FROM gone ON CONFLICT (digest) DO NOTHING \
         ) SELECT count(*) FROM gone",
    )
    .bind(mailboxes)
    .bind(positions)
    .bind(number(why))
    .bind(seconds(at))
    .fetch_one(tx)
    .await
    .map_err(classify)?;
    count(gone).map(Some)
}

async fn let_all_go(
    store: &PostgresStore,
    which: Which<'_>,
    why: ReturnReason,
    at: UnixSeconds,
) -> Result<u64, StoreError> {
    let mut envelopes = 0;
    while let Some(some) = store.write(async |tx| let_go(tx, which, why, at).await).await? {
        envelopes += some;
    }
    Ok(envelopes)
}

/// Lets go of envelopes whose last day was over at `judged_at`; says how many.
pub(super) async fn expire(
    store: &PostgresStore,
    judged_at: UnixSeconds,
) -> Result<u64, StoreError> {
    let today = i64::from(judged_at.day().get());
    let_all_go(store, Which::Before(today), ReturnReason::Expired, judged_at).await
}

/// Deletes everything that lies here for a partner that was revoked, and what it handed out.
pub(super) async fn empty(
    store: &PostgresStore,
    partner: &PartnerId,
    at: UnixSeconds,
) -> Result<u64, StoreError> {
    let envelopes = let_all_go(store, Which::Of(partner), ReturnReason::Revoked, at).await?;
    store
        .write(async |tx| {
            blobs::empty(tx, partner).await?;
            for sql in
                ["DELETE FROM prekey WHERE partner = $1", "DELETE FROM profile WHERE partner = $1"]
            {
                let done = sqlx::query(sql).bind(partner.as_str()).execute(&mut *tx).await;
                done.map_err(classify)?;
            }
            Ok(())
        })
        .await?;
    Ok(envelopes)
}

/// Hash, mailbox, why and when.
type ReturnedRow = (Vec<u8>, String, i64, i64);

/// Which of these were let go of, in the order of the question.
pub(super) async fn of(
    db: &mut PgConnection,
    digests: &[Digest],
) -> Result<Vec<LetGo>, StoreError> {
    let asked: Vec<&[u8]> = digests.iter().map(|digest| digest.as_bytes().as_slice()).collect();
    let rows: Vec<ReturnedRow> = sqlx::query_as(
        "SELECT returned.digest, returned.mailbox, returned.why, returned.at \
         FROM unnest($1::bytea[]) WITH ORDINALITY AS asked (digest, place) \
         JOIN returned ON returned.digest = asked.digest ORDER BY asked.place",
    )
    .bind(asked)
    .fetch_all(db)
    .await
    .map_err(classify)?;
    let let_go = |(digest, mailbox, why, at): ReturnedRow| {
        Some(LetGo {
            envelope: Digest::try_from(digest.as_slice()).ok()?,
            mailbox: mailbox.parse().ok()?,
            why: if why == 0 { ReturnReason::Revoked } else { ReturnReason::Expired },
            at: UnixSeconds::new(u64::try_from(at).ok()?),
        })
    };
    let all: Option<Vec<LetGo>> = rows.into_iter().map(let_go).collect();
    all.ok_or(StoreError::Damaged("a returned envelope"))
}

/// Forgets what nobody will ask for any more.
pub(super) async fn sweep(tx: &mut PgConnection, now: UnixSeconds) -> Result<(), StoreError> {
    let kept = Duration::from_secs(u64::from(REMEMBERED_DAYS) * 86_400);
    let done = sqlx::query("DELETE FROM returned WHERE at < $1").bind(seconds(now.minus(kept)));
    done.execute(tx).await.map(|_| ()).map_err(classify)
}
