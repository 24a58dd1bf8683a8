//! Partners that the operator keeps out for a while.

use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use sqlx::{SqliteConnection, SqliteExecutor};

use super::{classify, seconds};
use crate::store::{Stopped, StoreError};

/// Keeps one; the first stays.
pub(super) async fn stop(tx: &mut SqliteConnection, stopped: &Stopped) -> Result<bool, StoreError> {
    let sql = "INSERT INTO stopped (partner, since, reason) VALUES ($1, $2, $3) \
               ON CONFLICT (partner) DO NOTHING";
    let done = sqlx::query(sql).bind(stopped.partner.as_str()).bind(seconds(stopped.since));
    let done = done.bind(stopped.reason.as_str()).execute(tx).await.map_err(classify)?;
    Ok(done.rows_affected() > 0)
}

/// Lets one in again.
pub(super) async fn resume(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
) -> Result<bool, StoreError> {
    let done = sqlx::query("DELETE FROM stopped WHERE partner = $1").bind(partner.as_str());
    Ok(done.execute(tx).await.map_err(classify)?.rows_affected() > 0)
}

pub(super) async fn all(db: impl SqliteExecutor<'_>) -> Result<Vec<Stopped>, StoreError> {
    let rows: Vec<(String, i64, String)> =
        sqlx::query_as("SELECT partner, since, reason FROM stopped ORDER BY partner")
            .fetch_all(db)
            .await
            .map_err(classify)?;
    let damaged = || StoreError::Damaged("stopped");
    rows.into_iter()
        .map(|(partner, since, reason)| {
            let named = |one: &SuspensionReason| one.as_str() == reason;
            Ok(Stopped {
                partner: partner.parse().map_err(|_| damaged())?,
                since: UnixSeconds::new(since.cast_unsigned()),
                reason: SuspensionReason::ALL.into_iter().find(named).ok_or_else(damaged)?,
            })
        })
        .collect()
}
