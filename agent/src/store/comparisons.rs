//! Comparisons of keys: of each partner the last one that a person made.

use serde::{Deserialize, Serialize};

use saphan_protocol::ids::{Digest, PartnerId, StaffCode};
use saphan_protocol::time::UnixSeconds;

use super::records::Record;
use super::{StoreError, Tx, place};

/// What came of comparing a partner's number.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparisonRecord {
    /// When.
    pub at: UnixSeconds,
    /// Who typed it; absent in an office without officers.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<StaffCode>,
    /// Fingerprint of the key that the directory named then.
    pub key: Digest,
    /// Whether the partner read out the number of that key.
    pub same: bool,
}

impl Record for ComparisonRecord {}

impl Tx<'_> {
    fn comparison_place(&self, partner: &PartnerId) -> Vec<u8> {
        self.vault.blind("comparison.place", partner.as_str().as_bytes()).to_vec()
    }

    /// The last comparison with a partner, of whatever key.
    pub async fn comparison(
        &mut self,
        partner: &PartnerId,
    ) -> Result<Option<ComparisonRecord>, StoreError> {
        let at = self.comparison_place(partner);
        let row = sqlx::query!("SELECT sealed FROM comparison WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("comparison", &at), &row.sealed)).transpose()
    }

    /// Keeps a comparison in place of the one before.
    pub async fn put_comparison(
        &mut self,
        partner: &PartnerId,
        record: &ComparisonRecord,
    ) -> Result<(), StoreError> {
        let at = self.comparison_place(partner);
        let sealed = self.seal(place("comparison", &at), record);
        sqlx::query!(
            "INSERT INTO comparison (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }
}
