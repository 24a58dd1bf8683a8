//! The door: of each partner, which machine asked last.

use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use sqlx::SqliteConnection;

use super::{classify, seconds};
use crate::store::StoreError;

/// Whether the request is of the machine that asked last, or of one that came after it.
pub(super) async fn note(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
    signed: UnixSeconds,
    key: &VerifyingKey,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO door (partner, signed, key) VALUES ($1, $2, $3) \
         ON CONFLICT (partner) DO UPDATE \
         SET signed = max(excluded.signed, door.signed), key = excluded.key \
         WHERE excluded.signed > door.signed OR excluded.key = door.key",
    )
    .bind(partner.as_str())
    .bind(seconds(signed))
    .bind(key.as_bytes().as_slice())
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(done.rows_affected() > 0)
}
