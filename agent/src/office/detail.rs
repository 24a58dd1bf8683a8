//! Tier 2: what the partner reads once it has accepted. It leaves by itself where consent covers it
//! and the leak check leaves nothing open, else by an officer's hand.

use saphan_protocol::codes::{ConsentPurpose, ConsentTier, Permission};
use saphan_protocol::ids::{Digest, PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Side, Step};
use saphan_protocol::section::{Acceptance, Release, Section};
use saphan_protocol::tier1::{Date, PersonNo, Tier1};
use saphan_protocol::time::UnixSeconds;
use tracing::info;

use super::later::{Telling, keep_waiting};
use super::outgoing::{Saying, referral_of, sections_from_bytes};
use super::refer::{Preview, with_attached};
use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::disclosure::{self, Later, Prepared, Settlement, Told, Wanted};
use crate::store::{OutboxRecord, ShownRecord, Tx};

/// Something of tier 2 or 3 that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Hash of what leaves, as the statement commits to it.
    pub hash: String,
    /// Whether it leaves only once a second person has approved it.
    pub waits: bool,
}

/// A referral of ours that its receiver has taken, with the case that it was made of.
pub(super) struct Taken {
    pub(super) case: Vec<u8>,
    pub(super) file: CaseFile,
    pub(super) to: PartnerId,
    pub(super) tier1: Tier1,
    pub(super) course: Course,
    pub(super) today: Date,
    told: Told,
    persons: Vec<PersonNo>,
}

impl Taken {
    /// The referral, if `step` of ours can follow there.
    pub(super) async fn of(
        tx: &mut Tx<'_>,
        id: &ReferralId,
        step: Step,
        now: UnixSeconds,
    ) -> Result<Self, OfficeError> {
        let code = id.code();
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let course = Office::course(tx, id).await?;
        course.permits(step, code)?;
        let case = record.case.ok_or(OfficeError::NoSuchCase)?.into_vec();
        let json = tx.case_by_id(&case).await?.ok_or(OfficeError::NoSuchCase)?;
        let acceptance: Option<Acceptance> = course.section()?;
        Ok(Self {
            file: with_attached(tx, &case, json).await?,
            to: record.partner,
            tier1: course.section()?.ok_or(OfficeError::NotArrived(code))?,
            today: Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?,
            told: tx.told(id).await?.ok_or(OfficeError::NotTold(code))?,
            persons: acceptance.ok_or(OfficeError::NotArrived(code))?.persons,
            course,
            case,
        })
    }

    /// The record that is wanted of it.
    pub(super) fn prepare(
        &self,
        wanted: &Wanted,
        tx: &mut Tx<'_>,
    ) -> Result<Prepared, OfficeError> {
        let follows = Later { told: &self.told, taken: &self.persons };
        Ok(disclosure::later(&self.file, &self.to, self.today, wanted, &follows, tx.rng())?)
    }

    /// The record, as it was shown where `seen` is its hash, else made anew. What is made is kept as
    /// shown.
    ///
    /// # Errors
    /// [`OfficeError::PreviewChanged`] if something else was shown, or of another case file.
    pub(super) async fn shown_or_made(
        &self,
        tx: &mut Tx<'_>,
        id: &ReferralId,
        wanted: &Wanted,
        seen: Option<&str>,
    ) -> Result<Prepared, OfficeError> {
        let made_of = self.file.digest();
        let Some(seen) = seen else {
            let prepared = self.prepare(wanted, tx)?;
            let shown = ShownRecord {
                kept: prepared.kept().to_vec(),
                made_of,
                section: prepared.section().to_bytes().to_vec(),
                consents: prepared.consents().to_vec(),
            };
            tx.put_shown(id, &shown).await?;
            return Ok(prepared);
        };
        let shown = tx.shown(id).await?.filter(|shown| shown.made_of == made_of);
        let shown = shown.ok_or(OfficeError::PreviewChanged)?;
        let section = Section::from_bytes(&shown.section)?;
        let again = disclosure::again_later(
            &self.file,
            (&self.to, self.today, purpose_of(wanted)),
            section,
            shown.kept,
            shown.consents,
        )?;
        if again.hash() == seen { Ok(again) } else { Err(OfficeError::PreviewChanged) }
    }

    pub(super) fn digest(&self) -> Digest {
        self.file.digest()
    }
}

fn purpose_of(wanted: &Wanted) -> ConsentPurpose {
    match wanted {
        Wanted::Tier1(_) | Wanted::Tier2(_) => ConsentPurpose::ReferralPseudonymised,
        Wanted::Tier3 { purpose, .. } => *purpose,
    }
}

impl Office {
    /// What the partner would read at tier 2, beside the file and what the hub can see of it.
    ///
    /// # Errors
    /// As [`Office::disclose_detail`].
    pub async fn preview_detail(
        &mut self,
        id: &ReferralId,
        settlements: &[Settlement],
        now: UnixSeconds,
    ) -> Result<Preview, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let wanted = Wanted::Tier2(settlements.to_vec());
        let mut tx = self.store.begin(&mut self.rng).await?;
        let taken = Taken::of(&mut tx, id, Step::Detail, now).await?;
        let prepared = taken.shown_or_made(&mut tx, id, &wanted, None).await?;
        tx.commit().await?;
        let sections = std::slice::from_ref(prepared.section());
        let hub = self.hub_view(&taken.to, sections, prepared.keeps_findings(), now)?;
        Ok(Preview { beside: disclosure::beside(&taken.file, 2), prepared, hub })
    }

    /// Tells the partner that has accepted what tier 2 holds; `seen` is the hash of what was shown.
    /// Where somebody decided to keep a finding it waits for a second person.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] before acceptance, [`OfficeError::Refused`] by consent or leak
    /// check, [`OfficeError::PreviewChanged`], [`OfficeError::NotTold`].
    pub async fn disclose_detail(
        &mut self,
        id: &ReferralId,
        settlements: &[Settlement],
        seen: Option<&str>,
        now: UnixSeconds,
    ) -> Result<Disclosed, OfficeError> {
        self.require(Permission::ReferralSend)?;
        let wanted = Wanted::Tier2(settlements.to_vec());
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let taken = Taken::of(&mut tx, id, Step::Detail, now).await?;
        let prepared = taken.shown_or_made(&mut tx, id, &wanted, seen).await?;
        let (hash, waits) = (prepared.hash(), prepared.keeps_findings());
        let kept = prepared.kept().to_vec();
        let sections = vec![prepared.into_section()];
        if waits {
            let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
            let telling = Telling {
                step: Step::Detail,
                purpose: purpose_of(&wanted),
                sections,
                kept,
                files: Vec::new(),
            };
            let draft = telling.drafted(&self.us, officer, id, &taken, now)?;
            keep_waiting(&mut tx, id, &draft).await?;
            let by = Some(draft.by);
            tx.audit(now, by, Act::ReferralDrafted, Some(id.as_bytes())).await?;
        } else {
            tx.enqueue(&detail(id, &taken.to, sections).into_record(now)).await?;
            tx.audit(now, self.actor.code(), Act::DetailSent, Some(id.as_bytes())).await?;
        }
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(Disclosed { hash, waits })
    }
}

fn detail(id: &ReferralId, to: &PartnerId, sections: Vec<Section>) -> Saying {
    Saying {
        referral: Some(*id),
        purpose: Some(ConsentPurpose::ReferralPseudonymised),
        ..Saying::housekeeping(Step::Detail, to.clone(), sections)
    }
}

/// The partner has accepted: tier 2 follows by itself, if nothing stands against it. What does is for
/// an officer to settle, who finds that nothing was sent. An acceptance that came too late is answered
/// with an expiry.
pub(super) async fn after_acceptance(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let taken = match Taken::of(tx, id, Step::Detail, now).await {
        Ok(taken) => taken,
        Err(OfficeError::Store(error)) => return Err(error.into()),
        Err(_) => return Ok(()),
    };
    if taken.course.before_late_acceptance().is_some() {
        return Ok(());
    }
    match taken.prepare(&Wanted::Tier2(Vec::new()), tx) {
        Ok(prepared) => {
            let saying = detail(id, &taken.to, vec![prepared.into_section()]);
            tx.enqueue(&saying.into_record(now)).await?;
            tx.audit(now, None, Act::DetailSent, Some(id.as_bytes())).await?;
        }
        Err(refusal) => info!(code = refusal.code(), "tier 2 waits for an officer"),
    }
    Ok(())
}

/// Whether something of tier 2 or 3 that waits to be sealed may leave at this moment: the course still
/// has a place for it, consent stands, and it is not over.
pub(super) async fn may_leave(
    tx: &mut Tx<'_>,
    record: &OutboxRecord,
    now: UnixSeconds,
) -> Result<bool, OfficeError> {
    let is_later = matches!(record.step, Step::Detail | Step::ReleaseIdentity) && !record.is_bare();
    let Some(id) = referral_of(record).filter(|_| is_later) else { return Ok(true) };
    let Some(case) = tx.referral(&id).await?.and_then(|known| known.case) else { return Ok(true) };
    let life = Office::course(tx, &id).await?.life;
    let follows = life.next(record.step, Side::Origin).is_some()
        && life.to_answer(record.step) == record.answers;
    let Some(json) = tx.case_by_id(&case).await?.filter(|_| follows) else { return Ok(false) };
    let case = CaseFile::parse(json)?;
    let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
    let purpose = record.purpose.unwrap_or(ConsentPurpose::ReferralPseudonymised);
    let is_identity = record.step == Step::ReleaseIdentity;
    let tier = if is_identity { ConsentTier::T3 } else { ConsentTier::T2 };
    if disclosure::check_consent(&case, &record.recipient, today, purpose, tier).is_err() {
        return Ok(false);
    }
    let sections = sections_from_bytes(&record.sections)?;
    let releases = sections.iter().filter_map(|section| section.read::<Release>().ok());
    Ok(releases.into_iter().all(|release| now < release.until))
}
