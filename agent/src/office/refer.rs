//! Cases, and the referral that is made of one.

use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::{PartnerId, ReferralCode, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::outgoing::Saying;
use super::{Office, OfficeError};
use crate::casefile::CaseFile;
use crate::disclosure::{self, Prepared, Wanted};
use crate::store::{ReferralRecord, StoreError};

/// A referral that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referred {
    /// Its id.
    pub id: ReferralId,
    /// What people call it.
    pub code: ReferralCode,
}

impl Office {
    /// Keeps a case file; an earlier one of the same number is replaced. Returns whether it was
    /// new.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn import(&mut self, case: &CaseFile) -> Result<bool, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let number = case.local_case_no().expose().as_bytes();
        let is_new = tx.put_case(number, case.as_json_bytes()).await?;
        tx.commit().await?;
        Ok(is_new)
    }

    /// A case file by its local number.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`].
    pub async fn case(&mut self, number: &str) -> Result<CaseFile, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let found = tx.case(number.as_bytes()).await?;
        tx.commit().await?;
        let (_, json) = found.ok_or(OfficeError::NoSuchCase)?;
        Ok(CaseFile::parse(json)?)
    }

    /// All case files.
    ///
    /// # Errors
    /// [`OfficeError::CaseFile`] if one does not read.
    pub async fn cases(&mut self) -> Result<Vec<CaseFile>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let all: Vec<Zeroizing<Vec<u8>>> = tx.cases().await?;
        tx.commit().await?;
        Ok(all.into_iter().map(CaseFile::parse).collect::<Result<_, _>>()?)
    }

    /// What would leave if the case were referred to `to` now.
    ///
    /// # Errors
    /// As [`Office::refer`].
    pub async fn preview(
        &mut self,
        number: &str,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Prepared, OfficeError> {
        self.refresh().await?;
        self.check_receiver(to)?;
        let case = self.case(number).await?;
        if *case.origin_partner() != self.us.partner {
            return Err(OfficeError::NotOurCase(case.origin_partner().clone()));
        }
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        Ok(disclosure::prepare(&case, to, today, &Wanted::Tier1, &mut self.rng)?)
    }

    fn check_receiver(&self, to: &PartnerId) -> Result<(), OfficeError> {
        if *to == self.us.partner {
            return Err(OfficeError::Ourselves(to.clone()));
        }
        // Before the first contact with the hub nobody is known yet: the referral waits then.
        if !self.directory.is_empty() && self.directory.active(to).is_none() {
            return Err(OfficeError::NotAPartner(to.clone()));
        }
        Ok(())
    }

    /// Refers a case: decided and on disk when this returns, sealed and on its way as soon as
    /// directory and prekey allow.
    ///
    /// # Errors
    /// [`OfficeError::Refused`] if the case must not be referred as it is,
    /// [`OfficeError::AlreadyReferred`] if it is on its way to this partner, or is there.
    pub async fn refer(
        &mut self,
        number: &str,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Referred, OfficeError> {
        let section = self.preview(number, to, now).await?.into_section();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut id = ReferralId::random(tx.rng());
        while !tx.referrals_by_code(&id.code()).await?.is_empty() {
            id = ReferralId::random(tx.rng()); // people in this office must not mix two up
        }
        let (case, _) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        for (earlier, record) in tx.referrals().await? {
            let same = record.origin
                && record.partner == *to
                && record.case.as_ref().is_some_and(|known| **known == case);
            if same && !Self::course(&mut tx, &earlier).await?.is_over() {
                let code = earlier.code();
                return Err(OfficeError::AlreadyReferred { code, to: to.clone() });
            }
        }
        let record = ReferralRecord { case: Some(case.into()), origin: true, partner: to.clone() };
        tx.put_referral(&id, &record).await?;
        let saying = Saying {
            step: Step::Submit,
            recipient: to.clone(),
            referral: Some(id),
            sections: vec![section],
            tier: Some(Tier::T1),
            purpose: Some(ConsentPurpose::ReferralPseudonymised),
            after: None,
        };
        tx.enqueue(&saying.into_record(now)).await?;
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(Referred { id, code: id.code() })
    }
}
