//! Reports as others have them.

use zeroize::Zeroizing;

use super::{StoreError, Tx, place};

impl Tx<'_> {
    /// What was released of a year.
    pub async fn released(&mut self, year: i16) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let number = i64::from(year);
        let row = sqlx::query!("SELECT sealed FROM released_report WHERE year = ?", number)
            .fetch_optional(&mut *self.sql)
            .await?;
        let at = number.to_be_bytes();
        row.map(|row| Ok(self.vault.open(place("released_report", &at), &row.sealed)?)).transpose()
    }

    /// Keeps what is released of a year; one that was released stays.
    pub async fn put_released(&mut self, year: i16, reports: &[u8]) -> Result<(), StoreError> {
        let number = i64::from(year);
        let at = number.to_be_bytes();
        let sealed = self.vault.seal(place("released_report", &at), reports, self.rng);
        sqlx::query!(
            "INSERT INTO released_report (year, sealed) VALUES (?, ?)
             ON CONFLICT (year) DO NOTHING",
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The ids of all case files, in order.
    pub async fn case_ids(&mut self) -> Result<Vec<Vec<u8>>, StoreError> {
        let rows =
            sqlx::query!("SELECT id FROM case_file ORDER BY id").fetch_all(&mut *self.sql).await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }
}
