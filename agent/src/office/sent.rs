//! What one signed step of a referral says: read back from the very bytes that its author signed for.

use saphan_protocol::ids::{Digest, PartnerId, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{
    Acceptance, Answer, Closing, ClosingReport, Contacts, Decline, ErasureReport, Files, FollowUp,
    Gap, HandoverPlan, HandoverReport, IdentityRequest, Leaves, Message, Opening, Question, Recall,
    Receipt, Redirect, Release, Reseal, Restored, Resync, Section, SectionKind, ServiceStart,
    Withdrawal,
};
use saphan_protocol::tier1::Tier1;
use saphan_protocol::tier2::Tier2;
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;

use super::cases::may_read;
use super::erase::tells_of_persons;
use super::identity::readable;
use super::outgoing::sections_from_bytes;
use super::view::may_see;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::disclosure;

/// A signed step with what it says.
pub struct StepSaid {
    /// What it does.
    pub step: Step,
    /// Who said it.
    pub by: PartnerId,
    /// The author's own time, to the minute.
    pub created: UnixSeconds,
    /// The hub's time, where it is known.
    pub relayed: Option<UnixSeconds>,
    /// Its sections that are here and may be shown.
    pub parts: Vec<SaidPart>,
    /// How many are erased, or closed off while consent is withdrawn.
    pub hidden: usize,
}

/// One section of a step.
pub struct SaidPart {
    /// What stands in it.
    pub content: Value,
    /// Bytes of it.
    pub len: usize,
    /// By what the signed message names exactly these bytes.
    pub hash: String,
}

impl Office {
    /// What a step of a referral says, for whoever may see the referral.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`], also of a step that is none of it, and
    /// [`OfficeError::NotPermitted`].
    pub async fn step_said(
        &mut self,
        id: &ReferralId,
        step: &Digest,
        now: UnixSeconds,
    ) -> Result<StepSaid, OfficeError> {
        let unknown = || OfficeError::NoSuchReferral(id.code());
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or_else(unknown)?;
        let course = Self::course(&mut tx, id).await?;
        let contacts: Option<Contacts> = course.section()?;
        if let Err(permission) = may_see(&self.actor, record.side(), contacts.as_ref()) {
            tx.commit().await?;
            return Err(self.not_permitted(permission));
        }
        let case = record.case.as_ref().map(|case| case.as_slice());
        let reads_case = may_read(&mut tx, &self.actor, case, now).await.is_ok();
        let is_closed_off = course.is_closed_off();
        let found = course.steps.into_iter().find(|(known, _)| known == step);
        let (_, found) = found.ok_or_else(unknown)?;
        let (_, core) = found.said().ok_or_else(unknown)?;
        let sections = sections_from_bytes(&found.sections)?;
        let is_ours = found.ours;
        let is_identity =
            |section: &Section| matches!(section.kind(), SectionKind::Tier3 | SectionKind::Files);
        // An identity that came is opened by two people, and never here; one that was told is shown to
        // whoever may read the case, and that is written down.
        let may_show = |section: &Section| is_ours && reads_case || !is_identity(section);
        let shown: Vec<&Section> = sections
            .iter()
            .filter(|section| {
                may_show(section) && (!is_closed_off || !tells_of_persons(section.kind()))
            })
            .collect();
        if shown.iter().any(|section| is_identity(section)) {
            tx.audit(now, self.actor.code(), Act::CaseRead, case).await?;
        }
        tx.commit().await?;
        let parts: Vec<SaidPart> = shown.into_iter().map(part).collect::<Result<_, _>>()?;
        Ok(StepSaid {
            step: core.step,
            by: if is_ours { self.us.partner.clone() } else { record.partner },
            created: core.created,
            relayed: found.at,
            hidden: core.sections.len().saturating_sub(parts.len()),
            parts,
        })
    }
}

fn part(section: &Section) -> Result<SaidPart, OfficeError> {
    Ok(SaidPart {
        content: content(section)?,
        len: section.content().len(),
        hash: section.commitment().digest.to_string(),
    })
}

/// What stands in a section, as people read it.
fn content(section: &Section) -> Result<Value, OfficeError> {
    fn of<T: Leaves>(section: &Section) -> Result<Value, OfficeError> {
        readable(&section.read::<T>()?)
    }
    match section.kind() {
        SectionKind::Tier1 => Ok(disclosure::to_json(&section.read::<Tier1>()?)),
        SectionKind::Tier2 => of::<Tier2>(section),
        SectionKind::Tier3 => of::<Tier3>(section),
        SectionKind::Contacts => of::<Contacts>(section),
        SectionKind::Question => of::<Question>(section),
        SectionKind::Answer => of::<Answer>(section),
        SectionKind::Message => of::<Message>(section),
        SectionKind::Acceptance => of::<Acceptance>(section),
        SectionKind::Decline => of::<Decline>(section),
        SectionKind::Redirect => of::<Redirect>(section),
        SectionKind::Recall => of::<Recall>(section),
        SectionKind::Receipt => of::<Receipt>(section),
        SectionKind::Gap => of::<Gap>(section),
        SectionKind::Reseal => of::<Reseal>(section),
        SectionKind::Restored => of::<Restored>(section),
        SectionKind::Resync => of::<Resync>(section),
        SectionKind::IdentityRequest => of::<IdentityRequest>(section),
        SectionKind::Release => of::<Release>(section),
        SectionKind::Files => files(&section.read::<Files>()?),
        SectionKind::Opening => of::<Opening>(section),
        SectionKind::HandoverPlan => of::<HandoverPlan>(section),
        SectionKind::HandoverReport => of::<HandoverReport>(section),
        SectionKind::Closing => of::<Closing>(section),
        SectionKind::ServiceStart => of::<ServiceStart>(section),
        SectionKind::FollowUp => of::<FollowUp>(section),
        SectionKind::ClosingReport => of::<ClosingReport>(section),
        SectionKind::Withdrawal => of::<Withdrawal>(section),
        SectionKind::ErasureReport => of::<ErasureReport>(section),
    }
}

/// Files by their types: what opens them is for no page.
fn files(files: &Files) -> Result<Value, OfficeError> {
    let types: Vec<_> = files.files.iter().map(|file| file.attachment_type.to_string()).collect();
    readable(&serde_json::json!({ "attachments": types }))
}
