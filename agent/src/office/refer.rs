//! Cases, and the referral that is made of one.

use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::{Digest, PartnerId, ReferralCode, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{CONTENT_LEN_MAX, Section};
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
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
    /// Hash of what leaves, as the statement commits to it.
    pub hash: String,
}

/// What became of a case file that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The first of its number.
    New,
    /// The same file was there already.
    Same,
    /// Another file of its number was there and is gone.
    Replaced,
}

/// What was shown, kept until it is sent.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    /// As of when.
    today: Date,
    /// Hash of the case file that it was made of.
    made_of: Digest,
    /// The section with its salt.
    #[serde(with = "serde_bytes")]
    section: Vec<u8>,
}

const DRAFT_LIMITS: Limits = Limits::new(CONTENT_LEN_MAX + 512, 16);

impl Draft {
    /// The section, if it was made of the same case on the same day.
    fn read(kept: &[u8], made_of: Digest, today: Date) -> Option<Section> {
        let draft: Self = cbor::decode_canonical(kept, DRAFT_LIMITS).ok()?;
        let same = draft.made_of == made_of && draft.today == today;
        Section::from_bytes(&draft.section).ok().filter(|_| same)
    }
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

    /// Keeps all of these case files or none. `watch` is told how many were looked at.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn import_all(
        &mut self,
        cases: &[&CaseFile],
        mut watch: impl FnMut(usize),
    ) -> Result<Vec<Kept>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut kept = Vec::with_capacity(cases.len());
        for (done, case) in cases.iter().enumerate() {
            watch(done);
            let (number, json) = (case.local_case_no().expose().as_bytes(), case.as_json_bytes());
            let known = tx.case(number).await?;
            kept.push(match known {
                Some((_, known)) if *known == json => Kept::Same,
                Some(_) => Kept::Replaced,
                None => Kept::New,
            });
            if kept.last() != Some(&Kept::Same) {
                tx.put_case(number, json).await?;
            }
        }
        tx.commit().await?;
        Ok(kept)
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

    /// What would leave if the case were referred to `to` now. It is kept, so that the same bytes are
    /// sealed when the case is referred on the same day and has not changed.
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
        let made_of = Digest::of(case.as_json_bytes());
        let mut tx = self.store.begin(&mut self.rng).await?;
        if let Some(kept) = tx.draft(number.as_bytes(), to).await?
            && let Some(section) = Draft::read(&kept, made_of, today)
        {
            let prepared = disclosure::again(&case, to, today, section)?;
            tx.commit().await?;
            return Ok(prepared);
        }
        let prepared = disclosure::prepare(&case, to, today, &Wanted::Tier1, tx.rng())?;
        let draft = Draft { made_of, section: prepared.section().to_bytes().to_vec(), today };
        let draft = Zeroizing::new(cbor::encode(&draft));
        tx.put_draft(number.as_bytes(), to, &draft).await?;
        tx.commit().await?;
        Ok(prepared)
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
        self.refer_as_seen(number, to, None, now).await
    }

    /// As [`Office::refer`], if what leaves is what was looked at: `seen` is the hash that the preview
    /// showed.
    ///
    /// # Errors
    /// As [`Office::refer`], and [`OfficeError::PreviewChanged`].
    pub async fn refer_as_seen(
        &mut self,
        number: &str,
        to: &PartnerId,
        seen: Option<&str>,
        now: UnixSeconds,
    ) -> Result<Referred, OfficeError> {
        let prepared = self.preview(number, to, now).await?;
        let hash = prepared.hash();
        if seen.is_some_and(|seen| seen != hash) {
            return Err(OfficeError::PreviewChanged);
        }
        let section = prepared.into_section();
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
        tx.put_draft(number.as_bytes(), to, &[]).await?; // it is said now, and never said again
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
        Ok(Referred { id, code: id.code(), hash })
    }
}
