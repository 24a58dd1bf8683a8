//! Words between the two offices, and the name of a partner that might take what this one does not.

use saphan_protocol::codes::{ConsentPurpose, ConsentTier, DeclineReason, Permission};
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::safe_text::SUMMARY_CHARS_MAX;
use saphan_protocol::section::{Message, Redirect, Section};
use saphan_protocol::time::UnixSeconds;

use super::{Office, OfficeError};
use crate::audit::Act;
use crate::disclosure::{Typed, typed};

impl Office {
    /// Says something to the other office about a referral. It decides nothing.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], and [`OfficeError::Refused`] by the guard of the origin or the leak
    /// check.
    pub async fn say(
        &mut self,
        id: &ReferralId,
        words: &Typed,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let permission = match self.side(id).await? {
            Side::Origin => Permission::ReferralSend,
            Side::Receiver => Permission::ReferralAnswer,
        };
        let (purpose, tier) = (ConsentPurpose::ReferralPseudonymised, ConsentTier::T1);
        let case = self.consented(id, purpose, tier, now).await?;
        self.decide(id, now, (permission, Act::MessageSaid), |_, tx| {
            let record = |text| Message { text };
            let held = (case.as_ref(), 1);
            let section = typed::<_, SUMMARY_CHARS_MAX>(words, held, "text", record, tx.rng())?;
            Ok((Step::Say, Some(section)))
        })
        .await
    }

    /// Does not take a referral, and names a partner that might. Nothing is forwarded: the origin asks
    /// the person and sends anew.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotAPartner`] and [`OfficeError::Ourselves`] for a
    /// partner that cannot take it; the origin is none either.
    pub async fn redirect(
        &mut self,
        id: &ReferralId,
        partner: &PartnerId,
        reason: DeclineReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        self.refresh().await?;
        self.check_receiver(partner)?;
        let what = (Permission::ReferralAnswer, Act::ReferralRedirected);
        let redirect = Redirect { reason, partner: partner.clone() };
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Redirect, Some(Section::new(&redirect, tx.rng()))))
        })
        .await
    }

    /// Which side of a referral this office is.
    pub(super) async fn side(&mut self, id: &ReferralId) -> Result<Side, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(id.code()))?;
        tx.commit().await?;
        Ok(record.side())
    }
}
