//! Cases, and the referral that is made of one.

use saphan_protocol::approval::ApprovalKind;
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::envelope::{EnvelopeError, KEEP_DAYS, SizeClass};
use saphan_protocol::ids::{Digest, PartnerId, ReferralCode, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{CONTENT_LEN_MAX, Section};
use saphan_protocol::tier1::{Date, SecondPerson};
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::approve::{approval, submission};
use super::log::checked_reason;
use super::outgoing::{Saying, sections_to_bytes};
use super::profiles::with_closing_days;
use super::staff::still_active;
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::disclosure::{self, Beside, KeptFinding, Prepared, Summary, Told, Wanted};
use crate::staff::Officer;
use crate::store::{Although, DraftRecord, ReferralRecord, StoreError, Tx};

/// A referral that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referred {
    /// Its id.
    pub id: ReferralId,
    /// What people call it.
    pub code: ReferralCode,
    /// Hash of what leaves, as the statement commits to it.
    pub hash: String,
    /// Why a second person has to look at it; empty if none has to.
    pub second_person: Vec<SecondPerson>,
    /// Whether it leaves only once that person has approved it.
    pub waits: bool,
}

/// Most bytes of an envelope besides its sections: header, seal and statement.
const STATEMENT_LEN_MAX: usize = 2304;
/// Most bytes that the approvals of two officers add.
const APPROVALS_LEN_MAX: usize = 1792;

/// A referral as it is shown before it is sent.
pub struct Preview {
    /// The record, decoded from the bytes that will be sealed.
    pub prepared: Prepared,
    /// The fields of the case file, and which of them are told.
    pub beside: Vec<Beside>,
    /// What the hub can see of it.
    pub hub: HubView,
}

/// What the hub can see of a referral: whose line it comes from, and the envelope's header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubView {
    /// Whose connection it comes through.
    pub from: PartnerId,
    /// Whose mailbox it lies in.
    pub mailbox: PartnerId,
    /// Its padded size, at most.
    pub size: SizeClass,
    /// The day on which it comes if it left now.
    pub day: UnixDay,
    /// Days that it is kept if nobody fetches it.
    pub kept_days: u32,
}

/// How a case is referred.
#[derive(Clone, Default)]
pub struct Referring {
    /// Only if this is the hash that the preview showed.
    pub seen: Option<String>,
    /// What becomes of the summary.
    pub summary: Summary,
    /// Why it rests on something other than consent, for the second person.
    pub basis_reason: Option<String>,
    /// Whether the receiver was told of an emergency by telephone.
    pub phoned: bool,
    /// Why it goes to a partner that says it cannot take it.
    pub although: Option<Although>,
}

/// What was shown, kept until it is sent.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    /// What somebody decided to keep in it.
    kept: Vec<KeptFinding>,
    /// What stands for whom in it.
    told: Told,
    /// As of when.
    today: Date,
    /// Hash of the case that it was made of.
    made_of: Digest,
    /// The section with its salt.
    #[serde(with = "serde_bytes")]
    section: Vec<u8>,
    /// Whether a summary was allowed.
    summary: bool,
}

const DRAFT_LIMITS: Limits = Limits::new(2 * CONTENT_LEN_MAX, 4096);

impl Draft {
    /// The section, what was kept in it and what stands for whom, if it was made of the same case on the same day.
    fn read(
        bytes: &[u8],
        made_of: Digest,
        today: Date,
        summary: &Summary,
    ) -> Option<(Section, Vec<KeptFinding>, Told)> {
        let draft: Self = cbor::decode_canonical(bytes, DRAFT_LIMITS).ok()?;
        let same = draft.made_of == made_of
            && draft.today == today
            && draft.summary == summary.allowed
            && summary.settlements.is_empty();
        let section = Section::from_bytes(&draft.section).ok().filter(|_| same)?;
        Some((section, draft.kept, draft.told))
    }
}

impl Office {
    /// A case file with its id, for a record that is made of it.
    pub(super) async fn case_to_refer(
        &mut self,
        number: &str,
    ) -> Result<(Vec<u8>, CaseFile), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (id, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        let case = with_attached(&mut tx, &id, json).await?;
        tx.commit().await?;
        Ok((id, case))
    }

    /// What would leave if the case were referred to `to` now, beside the file and what the hub can see
    /// of it. It is kept, so that the same bytes are sealed when the case is referred on the same day
    /// and has not changed.
    ///
    /// # Errors
    /// As [`Office::refer`].
    pub async fn preview(
        &mut self,
        number: &str,
        to: &PartnerId,
        summary: &Summary,
        now: UnixSeconds,
    ) -> Result<Preview, OfficeError> {
        let (prepared, _) = self.prepare(number, to, summary, now).await?;
        let beside = disclosure::beside(&self.case_to_refer(number).await?.1, 1);
        let is_signed = !prepared.second_person().is_empty();
        let hub = self.hub_view(to, std::slice::from_ref(prepared.section()), is_signed, now)?;
        Ok(Preview { prepared, beside, hub })
    }

    /// What the hub can see of a statement with these sections, and two officers' signatures if it
    /// `is_signed`.
    pub(super) fn hub_view(
        &self,
        to: &PartnerId,
        sections: &[Section],
        is_signed: bool,
        now: UnixSeconds,
    ) -> Result<HubView, OfficeError> {
        let approvals = if is_signed { APPROVALS_LEN_MAX } else { 0 };
        let content: usize = sections.iter().map(|section| section.to_bytes().len()).sum();
        let len = content + STATEMENT_LEN_MAX + approvals;
        let size = SizeClass::ALL.into_iter().find(|class| len <= class.bytes());
        Ok(HubView {
            from: self.us.partner.clone(),
            mailbox: to.clone(),
            size: size.ok_or(EnvelopeError::TooLarge(len))?,
            day: now.day(),
            kept_days: KEEP_DAYS,
        })
    }

    async fn prepare(
        &mut self,
        number: &str,
        to: &PartnerId,
        summary: &Summary,
        now: UnixSeconds,
    ) -> Result<(Prepared, Told), OfficeError> {
        self.require(Permission::ReferralDraft)?;
        self.refresh().await?;
        self.check_receiver(to)?;
        let (case_id, case) = self.case_to_refer(number).await?;
        if *case.origin_partner() != self.us.partner {
            return Err(OfficeError::NotOurCase(case.origin_partner().clone()));
        }
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        let made_of = case.digest();
        let mut tx = self.store.begin(&mut self.rng).await?;
        if let Some(kept) = tx.draft(&case_id, to).await?
            && let Some((section, kept, told)) = Draft::read(&kept, made_of, today, summary)
        {
            let prepared = disclosure::again(&case, to, today, section, kept)?;
            tx.commit().await?;
            return Ok((prepared, told));
        }
        let wanted = Wanted::Tier1(summary.clone());
        let prepared = disclosure::prepare(&case, to, today, &wanted, tx.rng())?;
        let told = prepared.told().cloned().unwrap_or_default();
        let draft = Draft {
            kept: prepared.kept().to_vec(),
            told: told.clone(),
            today,
            section: prepared.section().to_bytes().to_vec(),
            summary: summary.allowed,
            made_of,
        };
        let draft = Zeroizing::new(cbor::encode(&draft));
        tx.put_draft(&case_id, to, &draft).await?;
        tx.commit().await?;
        Ok((prepared, told))
    }

    /// Holds that `to` is a partner who can take a referral.
    pub(super) fn check_receiver(&self, to: &PartnerId) -> Result<(), OfficeError> {
        if *to == self.us.partner {
            return Err(OfficeError::Ourselves(to.clone()));
        }
        // Before the first contact with the hub nobody is known yet: the referral waits then.
        if !self.directory.is_empty() && !self.directory.has_mailbox(to) {
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
        self.refer_so(number, to, &Referring::default(), now).await
    }

    /// The case and receiver of a referral that has expired and can be submitted once more.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if it has not expired, or was reopened before.
    pub async fn expired(
        &mut self,
        id: &ReferralId,
    ) -> Result<(Zeroizing<String>, PartnerId), OfficeError> {
        let code = id.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        Self::course(&mut tx, id).await?.permits(Step::Reopen, code)?;
        let case = record.case.ok_or(OfficeError::NoSuchCase)?;
        let json = tx.case_by_id(&case).await?.ok_or(OfficeError::NoSuchCase)?;
        tx.commit().await?;
        let number = CaseFile::parse(json)?.local_case_no().expose().to_owned();
        Ok((Zeroizing::new(number), record.partner))
    }

    /// Submits once more what has expired, made anew of the case; never without its second person.
    ///
    /// # Errors
    /// As [`Office::expired`] and [`Office::refer_so`].
    pub async fn reopen(
        &mut self,
        id: &ReferralId,
        how: &Referring,
        now: UnixSeconds,
    ) -> Result<Referred, OfficeError> {
        let (number, to) = self.expired(id).await?;
        self.submit(Some(*id), (&number, &to), how, now).await
    }

    /// As [`Office::refer`], with everything that somebody decides about it.
    ///
    /// # Errors
    /// As [`Office::refer`], [`OfficeError::PreviewChanged`], [`OfficeError::BasisReason`] where it
    /// rests on no consent and nobody said why, [`OfficeError::NotPhoned`] for an emergency of
    /// which the receiver does not know yet, and [`OfficeError::CannotTake`] where the receiver says so
    /// and nobody said why all the same.
    pub async fn refer_so(
        &mut self,
        number: &str,
        to: &PartnerId,
        how: &Referring,
        now: UnixSeconds,
    ) -> Result<Referred, OfficeError> {
        self.submit(None, (number, to), how, now).await
    }

    /// Submits a case under a new id, or under that of what has expired `again`.
    async fn submit(
        &mut self,
        again: Option<ReferralId>,
        (number, to): (&str, &PartnerId),
        how: &Referring,
        now: UnixSeconds,
    ) -> Result<Referred, OfficeError> {
        self.require(Permission::ReferralSend)?;
        // First of all, so that whoever sends it a second time is told that it was sent.
        let mut tx = self.store.begin(&mut self.rng).await?;
        if let Some((case, _)) = tx.case(number.as_bytes()).await? {
            check_not_referred(&mut tx, &case, to).await?;
        }
        tx.commit().await?;
        let (prepared, told) = self.prepare(number, to, &how.summary, now).await?;
        let although = self.although((number, to), how, now).await?;
        let second_person = prepared.second_person().to_vec();
        let officer = self.actor.officer();
        if !second_person.is_empty() && officer.is_none() {
            return Err(OfficeError::NeedsStaff);
        }
        let basis_reason = how.basis_reason(&second_person)?;
        let hash = prepared.hash();
        if how.seen.as_ref().is_some_and(|seen| *seen != hash) {
            return Err(OfficeError::PreviewChanged);
        }
        let kept = prepared.kept().to_vec();
        let section = prepared.into_section();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let (id, step) = match again {
            Some(id) => (id, Step::Reopen),
            None => (new_id(&mut tx).await?, Step::Submit),
        };
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        check_not_referred(&mut tx, &case, to).await?;
        let by = self.actor.code();
        let record = ReferralRecord {
            although,
            by: by.clone(),
            case: Some(case.clone().into()),
            origin: true,
            partner: to.clone(),
        };
        tx.put_referral(&id, &record).await?;
        tx.put_told(&id, &told).await?;
        tx.put_draft(&case, to, &[]).await?; // it is said now, and never said again
        if although.is_some() {
            let act = Act::ReferralAgainstProfile;
            tx.audit(now, by.clone(), act, Some(id.as_bytes())).await?;
        }
        // What has run out once leaves on two people's word, emergency or not.
        let leaves_first = second_person.contains(&SecondPerson::Emergency) && step == Step::Submit;
        let waits = !second_person.is_empty() && !leaves_first;
        match officer.filter(|_| !second_person.is_empty()) {
            Some(officer) => {
                let digest = with_attached(&mut tx, &case, json).await?.digest();
                let case = (case, digest);
                let mut draft = drafted(&self.us, officer, (&id, step), to, case, &section, now)?;
                (draft.kept, draft.basis_reason) = (kept, basis_reason);
                if leaves_first {
                    draft.sent = Some(now);
                    let record = submission((&id, step), &draft, vec![section], now)?;
                    let record = with_closing_days(&mut tx, record, &self.directory, now).await?;
                    tx.enqueue(&record).await?;
                }
                tx.put_pending(&id, &draft).await?;
            }
            None => {
                let saying = Saying::submission((id, step), to.clone(), vec![section])?;
                let record = saying.into_record(now);
                let record = with_closing_days(&mut tx, record, &self.directory, now).await?;
                tx.enqueue(&record).await?;
            }
        }
        let act = if waits { Act::ReferralDrafted } else { Act::ReferralSent };
        tx.audit(now, by, act, Some(id.as_bytes())).await?;
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(Referred { id, code: id.code(), hash, second_person, waits })
    }
}

impl Referring {
    /// The reason for another basis than consent, where one is asked for; and an emergency is known to
    /// its receiver.
    fn basis_reason(&self, second_person: &[SecondPerson]) -> Result<Option<String>, OfficeError> {
        if second_person.contains(&SecondPerson::Emergency) && !self.phoned {
            return Err(OfficeError::NotPhoned);
        }
        match &self.basis_reason {
            Some(reason) => Ok(Some(checked_reason(reason)?)),
            None if second_person.contains(&SecondPerson::NonConsentBasis) => {
                Err(OfficeError::BasisReason)
            }
            None => Ok(None),
        }
    }
}

/// An id whose code no other referral here has: people in this office must not mix two up.
async fn new_id(tx: &mut Tx<'_>) -> Result<ReferralId, StoreError> {
    loop {
        let id = ReferralId::random(tx.rng());
        if tx.referrals_by_code(&id.code()).await?.is_empty() {
            return Ok(id);
        }
    }
}

/// A case as a record is made of it: the file, and what is attached.
pub(super) async fn with_attached(
    tx: &mut Tx<'_>,
    id: &[u8],
    json: Zeroizing<Vec<u8>>,
) -> Result<CaseFile, OfficeError> {
    let attached = tx.attachments(id).await?.into_iter();
    let types = attached.map(|(_, record)| record.attachment_type).collect();
    Ok(CaseFile::parse(json)?.with_attached(types))
}

/// Whether the case is on its way to this partner, or there. What was sent back to its drafter is not.
async fn check_not_referred(
    tx: &mut Tx<'_>,
    case: &[u8],
    to: &PartnerId,
) -> Result<(), OfficeError> {
    for (earlier, record) in tx.referrals().await? {
        let same = record.origin
            && record.partner == *to
            && record.case.as_ref().is_some_and(|known| **known == *case);
        let returned = tx.pending(&earlier).await?.is_some_and(|draft| draft.returned.is_some());
        if same && !returned && !Office::course(tx, &earlier).await?.is_over() {
            let code = earlier.code();
            return Err(OfficeError::AlreadyReferred { code, to: to.clone() });
        }
    }
    Ok(())
}

/// A draft with its drafter's signature.
fn drafted(
    us: &Identity,
    officer: &Officer,
    about: (&ReferralId, Step),
    to: &PartnerId,
    (case, case_digest): (Vec<u8>, Digest),
    section: &Section,
    now: UnixSeconds,
) -> Result<DraftRecord, OfficeError> {
    let permission = Permission::ReferralDraft;
    let role = officer
        .drafts_as()
        .ok_or(OfficeError::NotPermitted { permission, ask: UserRole::Supervisor })?;
    let sections = std::slice::from_ref(section);
    let body = approval(us, (ApprovalKind::Drafted, role, false), about, to, sections, now);
    Ok(DraftRecord {
        by: officer.code().clone(),
        case: ByteBuf::from(case),
        kept: Vec::new(),
        sent: None,
        created: now,
        returned: None,
        sections: sections_to_bytes(sections),
        files: Vec::new(),
        approvals: vec![officer.sign(&body).to_wire()],
        recipient: to.clone(),
        case_digest,
        is_approved: false,
        basis_reason: None,
    })
}
