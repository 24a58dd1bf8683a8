//! The door: of each partner, which machine asked last, and on which day.

use saphan_protocol::admin::SeenOffice;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use sqlx::{SqliteConnection, SqlitePool};

use super::{classify, seconds};
use crate::store::StoreError;

/// Whether the request is of the machine that asked last, or of one that came after it.
pub(super) async fn note(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
    signed: UnixSeconds,
    key: &VerifyingKey,
    today: UnixDay,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO door (partner, signed, key, renewed_day) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (partner) DO UPDATE \
         SET signed = max(excluded.signed, door.signed), key = excluded.key, \
             renewed_day = excluded.renewed_day \
         WHERE excluded.signed > door.signed OR excluded.key = door.key",
    )
    .bind(partner.as_str())
    .bind(seconds(signed))
    .bind(key.as_bytes().as_slice())
    .bind(i64::from(today.get()))
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(done.rows_affected() > 0)
}

/// When offices were last here, in the order of their names.
pub(super) async fn seen(
    pool: &SqlitePool,
    after: Option<&PartnerId>,
    most: usize,
) -> Result<Vec<SeenOffice>, StoreError> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT partner, renewed_day FROM door \
         WHERE renewed_day IS NOT NULL AND partner > $1 ORDER BY partner LIMIT $2",
    )
    .bind(after.map_or("", PartnerId::as_str))
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .fetch_all(pool)
    .await
    .map_err(classify)?;
    let office = |(partner, day): (String, i64)| {
        let day = UnixDay::new(u32::try_from(day).ok()?);
        Some(SeenOffice { day, partner: partner.parse().ok()? })
    };
    let all: Option<Vec<SeenOffice>> = rows.into_iter().map(office).collect();
    all.ok_or(StoreError::Damaged("door"))
}
