//! Profiles: of each partner the newest, until it is over.

use saphan_protocol::hub_session::NewProfile;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use sqlx::{SqliteConnection, SqlitePool};

use super::{classify, seconds};
use crate::store::StoreError;

pub(super) async fn keep(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
    profile: &NewProfile,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO profile (partner, number, created, good_until, message) \
         VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (partner) DO UPDATE \
         SET number = excluded.number, created = excluded.created, \
             good_until = excluded.good_until, message = excluded.message \
         WHERE excluded.number > profile.number \
            OR (excluded.number = profile.number AND excluded.created > profile.created)",
    )
    .bind(partner.as_str())
    .bind(i64::from(profile.edition.number))
    .bind(seconds(profile.edition.created))
    .bind(seconds(profile.until))
    .bind(profile.message.as_slice())
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

pub(super) async fn of(
    pool: &SqlitePool,
    partner: &PartnerId,
) -> Result<Option<Vec<u8>>, StoreError> {
    sqlx::query_scalar("SELECT message FROM profile WHERE partner = $1")
        .bind(partner.as_str())
        .fetch_optional(pool)
        .await
        .map_err(classify)
}

pub(super) async fn sweep(
    tx: &mut SqliteConnection,
    judged_at: UnixSeconds,
) -> Result<u64, StoreError> {
    let done = sqlx::query("DELETE FROM profile WHERE good_until <= $1")
        .bind(seconds(judged_at))
        .execute(tx)
        .await;
    Ok(done.map_err(classify)?.rows_affected())
}
