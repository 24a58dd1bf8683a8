//! Partners that have taken themselves out.

use super::{StoreError, Tx};

impl Tx<'_> {
    /// Keeps one, with the hub's note. Twice is no error.
    pub async fn put_self_revoked(&mut self, noted: &[u8]) -> Result<(), StoreError> {
        sqlx::query!("INSERT INTO self_revoked (noted) VALUES (?) ON CONFLICT DO NOTHING", noted)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// All that are kept.
    pub async fn self_revoked(&mut self) -> Result<Vec<Vec<u8>>, StoreError> {
        let rows = sqlx::query!("SELECT noted FROM self_revoked").fetch_all(&mut *self.sql).await?;
        Ok(rows.into_iter().map(|row| row.noted).collect())
    }
}
