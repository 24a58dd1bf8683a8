//! Partners that have taken themselves out.

use saphan_protocol::ids::PartnerId;
use sqlx::{SqliteConnection, SqlitePool};

use super::classify;
use crate::store::StoreError;

/// Keeps one; the first stays, since that is when the partner was out.
pub(super) async fn keep(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
    noted: &[u8],
) -> Result<(), StoreError> {
    let sql = "INSERT INTO self_revocation (partner, noted) VALUES ($1, $2) \
               ON CONFLICT (partner) DO NOTHING";
    let done = sqlx::query(sql).bind(partner.as_str()).bind(noted).execute(tx).await;
    done.map(|_| ()).map_err(classify)
}

/// Forgets those that the authority's list has taken over.
pub(super) async fn forget(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
) -> Result<(), StoreError> {
    let done = sqlx::query("DELETE FROM self_revocation WHERE partner = $1").bind(partner.as_str());
    done.execute(tx).await.map(|_| ()).map_err(classify)
}

pub(super) async fn all(pool: &SqlitePool) -> Result<Vec<Vec<u8>>, StoreError> {
    sqlx::query_scalar("SELECT noted FROM self_revocation ORDER BY partner")
        .fetch_all(pool)
        .await
        .map_err(classify)
}
