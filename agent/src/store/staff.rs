//! Officers, drafts, keepers of cases, and access beyond a role.

use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::time::UnixSeconds;

use super::records::{DraftRecord, GlassRecord, KeeperRecord, Record as _, StaffRecord};
use super::{StoreError, Tx, place};

impl Tx<'_> {
    /// Keeps an officer; an earlier record of the code is replaced.
    pub async fn put_staff(&mut self, record: &StaffRecord) -> Result<(), StoreError> {
        let at = self.vault.blind("staff.code", record.code.as_str().as_bytes()).to_vec();
        let sealed = self.seal(place("staff", &at), record);
        sqlx::query!(
            "INSERT INTO staff (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// All officers, also those who are disabled, by code.
    pub async fn staff(&mut self) -> Result<Vec<StaffRecord>, StoreError> {
        let rows =
            sqlx::query!("SELECT place, sealed FROM staff").fetch_all(&mut *self.sql).await?;
        let mut staff = rows
            .iter()
            .map(|row| self.open(place("staff", &row.place), &row.sealed))
            .collect::<Result<Vec<StaffRecord>, _>>()?;
        staff.sort_by(|one, other| one.code.cmp(&other.code));
        Ok(staff)
    }

    /// Keeps a draft of a referral, under the referral's own key.
    pub async fn put_pending(
        &mut self,
        referral: &ReferralId,
        record: &DraftRecord,
    ) -> Result<(), StoreError> {
        let key = self.data_key(referral.as_bytes()).await?;
        let id = referral.as_bytes().as_slice();
        let sealed = key.seal(place("pending_approval", id), &record.to_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO pending_approval (referral, sealed) VALUES (?, ?)
             ON CONFLICT (referral) DO UPDATE SET sealed = excluded.sealed",
            id,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The draft of a referral.
    pub async fn pending(
        &mut self,
        referral: &ReferralId,
    ) -> Result<Option<DraftRecord>, StoreError> {
        let id = referral.as_bytes().as_slice();
        let row = sqlx::query!("SELECT sealed FROM pending_approval WHERE referral = ?", id)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(referral.as_bytes()).await?;
        Ok(Some(DraftRecord::from_bytes(&key.open(place("pending_approval", id), &row.sealed)?)?))
    }

    /// All drafts.
    pub async fn pendings(&mut self) -> Result<Vec<(ReferralId, DraftRecord)>, StoreError> {
        let rows =
            sqlx::query!("SELECT referral FROM pending_approval").fetch_all(&mut *self.sql).await?;
        let mut drafts = Vec::with_capacity(rows.len());
        for row in rows {
            let Ok(id) = ReferralId::try_from(row.referral.as_slice()) else { continue };
            if let Some(draft) = self.pending(&id).await? {
                drafts.push((id, draft));
            }
        }
        Ok(drafts)
    }

    /// Notes whose case it is.
    pub async fn put_keeper(&mut self, case: &[u8], code: &StaffCode) -> Result<(), StoreError> {
        let key = self.data_key(case).await?;
        let record = KeeperRecord { code: code.clone() };
        let sealed = key.seal(place("case_keeper", case), &record.to_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO case_keeper (case_id, sealed) VALUES (?, ?)
             ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed",
            case,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Whose case it is; nobody's in particular if it was there before any officer was.
    pub async fn keeper(&mut self, case: &[u8]) -> Result<Option<StaffCode>, StoreError> {
        let row = sqlx::query!("SELECT sealed FROM case_keeper WHERE case_id = ?", case)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(case).await?;
        let bytes = key.open(place("case_keeper", case), &row.sealed)?;
        Ok(Some(KeeperRecord::from_bytes(&bytes)?.code))
    }

    /// Notes that somebody opened a case beyond their role.
    pub async fn add_glass(&mut self, record: &GlassRecord) -> Result<i64, StoreError> {
        let number = sqlx::query!("INSERT INTO break_glass (sealed) VALUES (x'')")
            .execute(&mut *self.sql)
            .await?
            .last_insert_rowid();
        self.put_glass(number, record).await?;
        Ok(number)
    }

    /// Writes such a note again, for who has seen it.
    pub async fn put_glass(&mut self, number: i64, record: &GlassRecord) -> Result<(), StoreError> {
        let sealed = self.seal(place("break_glass", &number.to_be_bytes()), record);
        sqlx::query!("UPDATE break_glass SET sealed = ? WHERE number = ?", sealed, number)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// All such notes, oldest first.
    pub async fn glasses(&mut self) -> Result<Vec<(i64, GlassRecord)>, StoreError> {
        let rows = sqlx::query!("SELECT number, sealed FROM break_glass ORDER BY number")
            .fetch_all(&mut *self.sql)
            .await?;
        rows.iter()
            .map(|row| {
                let at = row.number.to_be_bytes();
                Ok((row.number, self.open(place("break_glass", &at), &row.sealed)?))
            })
            .collect()
    }
}

impl StaffRecord {
    /// Whether the officer may act now. A clock that runs behind locks nobody out: whether a
    /// signature falls into its certificate is judged by who receives it.
    pub fn is_active(&self, now: UnixSeconds) -> bool {
        self.disabled.is_none() && now < self.until
    }
}
