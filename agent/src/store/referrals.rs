//! Referrals and their signed steps.

use saphan_protocol::evidence::ReceiptProof;
use saphan_protocol::ids::{Digest, ReferralCode, ReferralId};

use super::records::{Record, ReferralRecord, StepRecord};
use super::{StoreError, Tx, place, tier_kept_under};

impl Tx<'_> {
    /// Keeps what is known of a referral.
    pub async fn put_referral(
        &mut self,
        id: &ReferralId,
        record: &ReferralRecord,
    ) -> Result<(), StoreError> {
        let sealed = self.seal(place("referral", id.as_bytes()), record);
        let (bytes, code) = (id.as_bytes().as_slice(), id.code().to_string());
        sqlx::query!(
            "INSERT INTO referral (id, code, sealed) VALUES (?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
            bytes,
            code,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// A referral.
    pub async fn referral(
        &mut self,
        id: &ReferralId,
    ) -> Result<Option<ReferralRecord>, StoreError> {
        let bytes = id.as_bytes().as_slice();
        let row = sqlx::query!("SELECT sealed FROM referral WHERE id = ?", bytes)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("referral", bytes), &row.sealed)).transpose()
    }

    /// The referrals that a short code names: one, unless chance was against us.
    pub async fn referrals_by_code(
        &mut self,
        code: &ReferralCode,
    ) -> Result<Vec<ReferralId>, StoreError> {
        let code = code.to_string();
        let rows = sqlx::query!("SELECT id FROM referral WHERE code = ?", code)
            .fetch_all(&mut *self.sql)
            .await?;
        Ok(rows.iter().filter_map(|row| row.id.as_slice().try_into().ok()).collect())
    }

    /// All referrals.
    pub async fn referrals(&mut self) -> Result<Vec<(ReferralId, ReferralRecord)>, StoreError> {
        let rows =
            sqlx::query!("SELECT id, sealed FROM referral").fetch_all(&mut *self.sql).await?;
        rows.iter()
            .filter_map(|row| Some((ReferralId::try_from(row.id.as_slice()).ok()?, &row.sealed)))
            .map(|(id, sealed)| Ok((id, self.open(place("referral", id.as_bytes()), sealed)?)))
            .collect()
    }

    /// Keeps a signed step of a referral under the referral's own key, and what it tells of persons
    /// under the key of its tier; one that is known is written again, for its relay time.
    pub async fn put_step(
        &mut self,
        referral: &ReferralId,
        id: &Digest,
        record: &StepRecord,
    ) -> Result<(), StoreError> {
        let mut record = record.clone();
        if let Some(tier) = record.said().and_then(|(_, core)| tier_kept_under(core.step)) {
            let sections = std::mem::take(&mut record.sections);
            self.put_sections(referral, id, tier, &sections).await?;
        }
        let key = self.data_key(referral.as_bytes()).await?;
        let (id, referral) = (id.as_bytes().as_slice(), referral.as_bytes().as_slice());
        let sealed = key.seal(place("step", id), &record.to_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO step (id, referral, sealed) VALUES (?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
            id,
            referral,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Forgets a step and what it told.
    pub async fn drop_step(&mut self, id: &Digest) -> Result<(), StoreError> {
        let id = id.as_bytes().as_slice();
        sqlx::query!("DELETE FROM section WHERE step = ?", id).execute(&mut *self.sql).await?;
        sqlx::query!("DELETE FROM step WHERE id = ?", id).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// Keeps the recipient's receipt beside the step that it is for, if it is for its first copy.
    pub async fn put_receipt(
        &mut self,
        referral: &ReferralId,
        id: &Digest,
        receipt: ReceiptProof,
    ) -> Result<(), StoreError> {
        let steps = self.steps(referral).await?;
        match steps.into_iter().find(|(known, step)| known == id && step.receipt.is_none()) {
            Some((_, step)) => {
                self.put_step(referral, id, &StepRecord { receipt: Some(receipt), ..step }).await
            }
            None => Ok(()),
        }
    }

    /// The signed steps of a referral with those sections that are still here, in no order.
    pub async fn steps(
        &mut self,
        referral: &ReferralId,
    ) -> Result<Vec<(Digest, StepRecord)>, StoreError> {
        let key = self.data_key(referral.as_bytes()).await?;
        let mut sections = self.sections(referral).await?;
        let referral = referral.as_bytes().as_slice();
        let rows = sqlx::query!("SELECT id, sealed FROM step WHERE referral = ?", referral)
            .fetch_all(&mut *self.sql)
            .await?;
        let mut steps = Vec::with_capacity(rows.len());
        for row in rows {
            let mut record =
                StepRecord::from_bytes(&key.open(place("step", &row.id), &row.sealed)?)?;
            // A store of before had them with the step.
            record.sections.extend(sections.remove(&row.id).unwrap_or_default());
            if let Ok(id) = Digest::try_from(row.id.as_slice()) {
                steps.push((id, record));
            }
        }
        Ok(steps)
    }
}
