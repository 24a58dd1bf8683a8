//! Case files and the keys that erase them.

use zeroize::Zeroizing;

use super::{StoreError, Tx, place};
use crate::vault::DataKey;

/// Length of the random id of a case.
pub(crate) const CASE_ID_LEN: usize = 16;

/// The random id of a case in this store.
pub(crate) type CaseId = [u8; CASE_ID_LEN];

impl Tx<'_> {
    /// The key of `owner`, a case or a referral; made if there is none.
    pub(super) async fn data_key(&mut self, owner: &[u8]) -> Result<DataKey, StoreError> {
        if let Some(key) = self.find_data_key(owner).await? {
            return Ok(key);
        }
        let key = self.vault.new_data_key(self.rng);
        let wrapped = self.vault.wrap(place("data_key", owner), &key, self.rng);
        sqlx::query!("INSERT INTO data_key (owner, wrapped) VALUES (?, ?)", owner, wrapped)
            .execute(&mut *self.sql)
            .await?;
        Ok(key)
    }

    async fn find_data_key(&mut self, owner: &[u8]) -> Result<Option<DataKey>, StoreError> {
        let row = sqlx::query!("SELECT wrapped FROM data_key WHERE owner = ?", owner)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| Ok(self.vault.unwrap(place("data_key", owner), &row.wrapped)?)).transpose()
    }

    /// Keeps a case file under its local number; an earlier file of that number is replaced.
    /// Returns whether it was new.
    pub async fn put_case(&mut self, number: &[u8], json: &[u8]) -> Result<bool, StoreError> {
        let index = self.vault.blind("case_file.number", number).to_vec();
        let known = sqlx::query!("SELECT id FROM case_file WHERE number_index = ?", index)
            .fetch_optional(&mut *self.sql)
            .await?
            .map(|row| row.id);
        let is_new = known.is_none();
        let id = known.unwrap_or_else(|| {
            let mut id: CaseId = [0; CASE_ID_LEN];
            self.rng.fill_bytes(&mut id);
            id.to_vec()
        });
        let key = self.data_key(&id).await?;
        let sealed = key.seal(place("case_file", &id), json, self.rng);
        sqlx::query!(
            "INSERT INTO case_file (id, number_index, sealed) VALUES (?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
            id,
            index,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(is_new)
    }

    /// The case file of a local number, and its id.
    pub async fn case(
        &mut self,
        number: &[u8],
    ) -> Result<Option<(Vec<u8>, Zeroizing<Vec<u8>>)>, StoreError> {
        let index = self.vault.blind("case_file.number", number).to_vec();
        let row = sqlx::query!("SELECT id, sealed FROM case_file WHERE number_index = ?", index)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(&row.id).await?;
        let json = key.open(place("case_file", &row.id), &row.sealed)?;
        Ok(Some((row.id, json)))
    }

    /// The case file of an id.
    pub async fn case_by_id(
        &mut self,
        id: &[u8],
    ) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let row = sqlx::query!("SELECT sealed FROM case_file WHERE id = ?", id)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(id).await?;
        Ok(Some(key.open(place("case_file", id), &row.sealed)?))
    }

    /// All case files.
    pub async fn cases(&mut self) -> Result<Vec<Zeroizing<Vec<u8>>>, StoreError> {
        Ok(self.cases_with_ids().await?.into_iter().map(|(_, json)| json).collect())
    }

    /// All case files, each with its id.
    pub async fn cases_with_ids(
        &mut self,
    ) -> Result<Vec<(Vec<u8>, Zeroizing<Vec<u8>>)>, StoreError> {
        let rows =
            sqlx::query!("SELECT id, sealed FROM case_file").fetch_all(&mut *self.sql).await?;
        let mut cases = Vec::with_capacity(rows.len());
        for row in rows {
            let key = self.data_key(&row.id).await?;
            let json = key.open(place("case_file", &row.id), &row.sealed)?;
            cases.push((row.id, json));
        }
        Ok(cases)
    }
}
