//! Erasing what is held of a referral: the course goes on without its sections.

use saphan_protocol::codes::ErasureOutcome;
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::section::{ErasureReport, Section, SectionKind};
use saphan_protocol::statement::Tier;
use saphan_protocol::time::UnixSeconds;

use super::blobs::{drop_fetched, drop_files};
use super::outgoing::{Saying, bare_copy, fill_copy, referral_of};
use super::resync::awaits_answer;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{OutboxState, ReferralRecord, Tx};

impl Course {
    /// Whether nothing of its content is used any more: consent is withdrawn, or it is erased.
    pub(super) fn is_closed_off(&self) -> bool {
        matches!(self.state(), Some(State::Frozen | State::Erased))
    }
}

/// Whether a section of this kind tells of persons, and is not shown while the referral is frozen.
pub(super) fn tells_of_persons(kind: SectionKind) -> bool {
    !matches!(
        kind,
        SectionKind::Contacts
            | SectionKind::Decline
            | SectionKind::Redirect
            | SectionKind::Recall
            | SectionKind::Receipt
            | SectionKind::Gap
            | SectionKind::Reseal
            | SectionKind::Restored
            | SectionKind::Resync
            | SectionKind::Withdrawal
            | SectionKind::ErasureReport
    )
}

/// Whether the receiver keeps nothing of a referral in this state.
pub(super) fn ends_without_content(state: State) -> bool {
    matches!(state, State::Declined | State::RedirectProposed | State::Expired | State::Recalled)
}

/// Erases tier `from` and above of a referral within the transaction, and what waits to leave of it.
pub(super) async fn erase(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    record: &ReferralRecord,
    from: Tier,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let never_left = Office::course(tx, id).await?.life.state.is_none();
    for item in tx.outbox(OutboxState::ToSeal, OutboxState::Done).await? {
        let tells = item.record.tier.is_some_and(|tier| tier >= from) && !item.record.is_bare();
        if referral_of(&item.record) == Some(*id) && (tells || never_left) {
            drop_files(tx, &item.record.sections).await?;
            tx.drop_outbox(item.number).await?;
            fill_copy(tx, &item.record, now).await?;
            if let Some(bare) = bare_copy(item.record, now) {
                tx.enqueue(&bare).await?;
            }
        }
    }
    for (_, step) in tx.steps(id).await? {
        drop_files(tx, &step.sections).await?;
    }
    drop_fetched(tx, id).await?;
    if record.origin {
        // Nobody knows whom a form is about that was typed and not sent.
        tx.drop_all_forms().await?;
    } else {
        // What came from a partner is typed about on the pages of its referral.
        tx.drop_forms_of(&id.code().to_string()).await?;
    }
    if let (Some(case), Tier::T1) = (&record.case, from) {
        tx.put_draft(case, &record.partner, &[]).await?;
    }
    Ok(tx.erase(id, from).await?)
}

/// Puts the report of what became of the data into the outbox.
pub(super) async fn report(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    to: &PartnerId,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let gone = ErasureReport { until: None, outcome: ErasureOutcome::Erased, proceeding: None };
    let section = Section::new(&gone, tx.rng());
    let saying = Saying::housekeeping(Step::Erased, to.clone(), vec![section]);
    let saying = Saying { referral: Some(*id), ..saying };
    tx.enqueue(&saying.into_record(now)).await?;
    Ok(())
}

impl Office {
    /// Erases at once what the receiver keeps of referrals that came to nothing, says so after a
    /// recall, and finishes what a crash has interrupted. Nobody is asked.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it; it is done with the next call then.
    pub(super) async fn erase_due(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let erased = tx.erased().await?;
        for (id, record) in tx.referrals().await? {
            if record.side() == Side::Origin || erased.get(&id) == Some(&Tier::T1) {
                continue;
            }
            let course = Self::course(&mut tx, &id).await?;
            let Some(state) = course.life.state.filter(|state| ends_without_content(*state)) else {
                continue;
            };
            if awaits_answer(&mut tx, &record.partner).await? {
                continue;
            }
            tx.audit(now, None, Act::ContentErased, Some(id.as_bytes())).await?;
            if state == State::Recalled {
                report(&mut tx, &id, &record.partner, now).await?;
            }
            erase(&mut tx, &id, &record, Tier::T1, now).await?;
        }
        tx.commit().await?;
        self.store.scrub().await?;
        Ok(())
    }
}
