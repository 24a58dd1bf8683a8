//! What a partner's key signed and the hub took when that key counted no more.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;

use super::records::Record;
use super::{StoreError, Tx, place};

/// A statement that does not count.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuarantineRecord {
    /// When the hub took it.
    pub at: UnixSeconds,
    /// What it would have done.
    pub step: Step,
    /// The hub's receipt.
    pub custody: ByteBuf,
    /// Whose key signed it.
    pub partner: PartnerId,
    /// As it came; opens as long as its prekey is here.
    pub envelope: ByteBuf,
    /// The referral that it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub referral: Option<ByteBuf>,
}

impl Record for QuarantineRecord {}

impl Tx<'_> {
    /// Keeps one. Twice is no error.
    pub async fn quarantine(
        &mut self,
        id: &EnvelopeId,
        record: &QuarantineRecord,
    ) -> Result<(), StoreError> {
        let id = id.as_bytes().as_slice();
        let of = self.quarantine_place(&record.partner);
        let sealed = self.seal(place("quarantine", id), record);
        sqlx::query!(
            "INSERT INTO quarantine (envelope_id, place, sealed) VALUES (?, ?, ?)
             ON CONFLICT (envelope_id) DO NOTHING",
            id,
            of,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Those of a partner, in the order in which the hub took them.
    pub async fn quarantined(
        &mut self,
        partner: &PartnerId,
    ) -> Result<Vec<QuarantineRecord>, StoreError> {
        let of = self.quarantine_place(partner);
        let rows = sqlx::query!("SELECT envelope_id, sealed FROM quarantine WHERE place = ?", of)
            .fetch_all(&mut *self.sql)
            .await?;
        let mut records: Vec<QuarantineRecord> = rows
            .into_iter()
            .map(|row| self.open(place("quarantine", &row.envelope_id), &row.sealed))
            .collect::<Result<_, _>>()?;
        records.sort_by_key(|record| record.at);
        Ok(records)
    }

    /// How many there are of a partner.
    pub async fn count_quarantined(&mut self, partner: &PartnerId) -> Result<u32, StoreError> {
        let of = self.quarantine_place(partner);
        let count = sqlx::query_scalar!("SELECT count(*) FROM quarantine WHERE place = ?", of)
            .fetch_one(&mut *self.sql)
            .await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    fn quarantine_place(&self, partner: &PartnerId) -> Vec<u8> {
        self.vault.blind("quarantine.place", partner.as_str().as_bytes()).to_vec()
    }
}
