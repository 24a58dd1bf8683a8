//! What a statement does once it is believed: steps of referrals, receipts, gaps and reseals.

use std::collections::BTreeSet;

use saphan_protocol::approval::SignedApproval;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::{Directory, Partner};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::evidence::ReceiptProof;
use saphan_protocol::ids::{Digest, PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Side, Step};
use saphan_protocol::prekey::WEEKS_AHEAD;
use saphan_protocol::section::{Gap, Receipt, Reseal, Section, SectionKind};
use saphan_protocol::statement::{Core, Repeats, Verified};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::detail::after_acceptance;
use super::handover::raise_alarm;
use super::held::{drop_superseded, hold, note_glass, release_refused};
use super::outgoing::{Saying, fill_copy, note_relay_time, referral_of, sections_to_bytes};
use super::resync::forget_prekeys;
use super::withdraw::notice_topic;
use super::{Office, OfficeError};
use crate::store::{
    Notice, OutboxItem, OutboxRecord, OutboxState, ReferralRecord, StepRecord, StoreError, Tx,
    Waiting,
};

/// When the hub took an envelope, and its word for it; of one that was carried by hand, when it was
/// imported, by the hub's time as far as it is known here.
#[derive(Clone, Copy)]
pub(super) struct Relayed<'a> {
    pub(super) at: UnixSeconds,
    pub(super) custody: Option<&'a CustodyReceipt>,
}

impl Relayed<'_> {
    /// When it was said, for the order of a store's lives: by the hub's time where there is one. A stick
    /// may have lain about for weeks, so of what it brought the sender's own clock counts.
    pub(super) fn said(&self, core: &Core) -> UnixSeconds {
        if self.custody.is_some() { self.at } else { self.at.min(core.created) }
    }
}

/// Carries out what a statement says. Returns why not, if it may not; nothing has changed then.
pub(super) async fn effect(
    tx: &mut Tx<'_>,
    us: &PartnerId,
    directory: &Directory,
    verified: &Verified,
    relayed: Relayed<'_>,
    now: UnixSeconds,
) -> Result<Option<&'static str>, OfficeError> {
    let core = verified.core();
    if verified.sections().iter().any(|section| section.check().is_err()) {
        return Ok(Some("section-malformed"));
    }
    if core.step == Step::Delivered {
        return delivered(tx, verified, (relayed, now)).await;
    }
    if core.step.is_about_a_referral() {
        return referral_step(tx, us, directory, verified, (relayed, now)).await;
    }
    for section in verified.sections() {
        let kind = section.kind();
        if kind == SectionKind::Gap {
            send_missing(tx, &core.sender, &section.read()?, now).await?;
        } else if kind == SectionKind::Reseal {
            reseal(tx, &core.sender, &section.read()?, now).await?;
        } else {
            debug_assert!(false, "no housekeeping carries {kind:?}");
        }
    }
    Ok(None)
}

/// Adds a step to its referral, which a first step of the origin brings into being.
async fn referral_step(
    tx: &mut Tx<'_>,
    us: &PartnerId,
    directory: &Directory,
    verified: &Verified,
    (relayed, now): (Relayed<'_>, UnixSeconds),
) -> Result<Option<&'static str>, OfficeError> {
    let core = verified.core();
    let Some(id) = core.referral else { return Ok(Some("statement-shape")) };
    match tx.referral(&id).await? {
        // Somebody else's referral, or a step that is not theirs to take.
        Some(known)
            if known.partner != core.sender || !core.step.may_be_by(known.side().other()) =>
        {
            return Ok(Some("referral-not-theirs"));
        }
        Some(_) => {}
        None if core.step.may_be_by(Side::Origin) && core.sender != *us => {
            let record = ReferralRecord {
                although: None,
                by: None,
                case: None,
                origin: false,
                partner: core.sender.clone(),
            };
            tx.put_referral(&id, &record).await?;
        }
        None => return Ok(Some("referral-unknown")),
    }
    if core.step == Step::ApproveLate {
        let keys = directory.partner(&core.sender).map(Partner::keys).unwrap_or_default();
        let course = Office::course(tx, &id).await?;
        // One that overtook its submission is judged once both are here, when it is shown.
        if let Some(submission) = course.submission()
            && let Err(error) = submission.verify_late(verified.approvals(), &keys)
        {
            return Ok(Some(error.code()));
        }
    }
    let releases = core.step == Step::ReleaseIdentity && !core.is_bare();
    if releases && let Some(code) = release_refused(tx, &id, verified, relayed.at).await? {
        return Ok(Some(code));
    }
    if core.step == Step::Reopen {
        tx.keep_again(&id).await?;
    }
    put_their_step(tx, &id, verified, (relayed, now)).await?;
    if releases {
        hold(tx, &id, verified).await?;
    }
    drop_superseded(tx, &id, now).await?;
    if core.step == Step::HandoverFailed
        && let Some(known) = tx.referral(&id).await?
    {
        raise_alarm(tx, &id, known.side()).await?;
    }
    if core.step == Step::IdentityOpened {
        note_glass(tx, &id, verified).await?;
    }
    if core.step == Step::Withdraw {
        tx.put_notice(&notice_topic(&id), &Notice::Withdrawn { referral: id }).await?;
    }
    Ok(None)
}

/// Whether this office's own referral was accepted, as far as what came goes.
async fn is_accepted(tx: &mut Tx<'_>, referral: &ReferralId) -> Result<bool, OfficeError> {
    let is_ours = tx.referral(referral).await?.is_some_and(|known| known.origin);
    Ok(is_ours && Office::course(tx, referral).await?.life.accepted.is_some())
}

/// Keeps a step. One that an acceptance had overtaken lets the acceptance count, and what follows it
/// follows now.
async fn put_their_step(
    tx: &mut Tx<'_>,
    referral: &ReferralId,
    verified: &Verified,
    (relayed, now): (Relayed<'_>, UnixSeconds),
) -> Result<(), OfficeError> {
    let was_accepted = is_accepted(tx, referral).await?;
    // Identity never lies here under the office's own key: `identity.rs` holds it.
    let is_readable =
        |section: &&Section| !matches!(section.kind(), SectionKind::Tier3 | SectionKind::Files);
    let readable: Vec<Section> = verified.sections().iter().filter(is_readable).cloned().collect();
    let step = StepRecord {
        at: Some(relayed.at),
        ours: false,
        custody: relayed.custody.map(|custody| ByteBuf::from(custody.to_bytes())),
        receipt: None,
        sections: sections_to_bytes(&readable),
        approvals: verified.approvals().iter().map(SignedApproval::to_wire).collect(),
        statement: verified.statement().as_bytes().to_vec(),
    };
    tx.put_step(referral, &verified.core().step_id(), &step).await?;
    if !was_accepted && is_accepted(tx, referral).await? {
        after_acceptance(tx, referral, now).await?;
    }
    Ok(())
}

/// The recipient has signed for something of ours: the outbox lets go of it.
async fn delivered(
    tx: &mut Tx<'_>,
    verified: &Verified,
    (relayed, now): (Relayed<'_>, UnixSeconds),
) -> Result<Option<&'static str>, OfficeError> {
    let core = verified.core();
    for section in verified.sections() {
        let receipt: Receipt = section.read()?;
        let Some(item) = item_of(tx, &receipt, core.after).await? else {
            note_late_receipt(tx, verified, (relayed, now)).await?;
            continue;
        };
        if item.record.recipient != core.sender {
            return Ok(Some("receipt-not-theirs"));
        }
        if let (true, Some(id)) = (item.record.step.submits(), core.referral) {
            let ours = referral_of(&item.record) == Some(id);
            match tx.referral(&id).await? {
                Some(known) if ours && known.side() == Side::Origin => {
                    put_their_step(tx, &id, verified, (relayed, now)).await?;
                }
                _ => return Ok(Some("referral-not-theirs")),
            }
        }
        if let Some(id) = referral_of(&item.record) {
            let proof = ReceiptProof::new(section, verified.statement());
            tx.put_receipt(&id, &receipt.core, proof).await?;
        }
        if item.record.carried.is_some() {
            // No hub may ever have had it; then its time here is that of its receipt.
            note_relay_time(tx, &item.record, None, relayed.at).await?;
        }
        tx.drop_outbox(item.number).await?;
        if item.record.numbered.is_some_and(|own| own.core != receipt.core) {
            fill_copy(tx, &item.record, now).await?;
        }
    }
    Ok(None)
}

/// What a receipt is for: the statement that it names, or the copy of the same step that is under way in
/// its place.
async fn item_of(
    tx: &mut Tx<'_>,
    receipt: &Receipt,
    step: Option<Digest>,
) -> Result<Option<OutboxItem>, StoreError> {
    if let Some(item) = tx.outbox_by_core(&receipt.core).await? {
        return Ok(Some(item));
    }
    match step {
        Some(step) => item_of_step(tx, &step).await,
        None => Ok(None),
    }
}

/// The copy of a step that is under way.
pub(super) async fn item_of_step(
    tx: &mut Tx<'_>,
    step: &Digest,
) -> Result<Option<OutboxItem>, StoreError> {
    let items = tx.outbox(OutboxState::ToSeal, OutboxState::AtHub).await?;
    let first = |item: &OutboxItem| item.record.repeats.or(item.record.numbered);
    Ok(items.into_iter().find(|item| first(item).is_some_and(|first| first.core == *step)))
}

/// The receipt for a submission for which nothing waits any more, because it was erased on its way or said in
/// a life of this store that is over: both sides count it among the steps.
async fn note_late_receipt(
    tx: &mut Tx<'_>,
    verified: &Verified,
    (relayed, now): (Relayed<'_>, UnixSeconds),
) -> Result<(), OfficeError> {
    let core = verified.core();
    let (Some(id), Some(after)) = (core.referral, core.after) else { return Ok(()) };
    let known = tx.referral(&id).await?;
    let is_ours = known.is_some_and(|known| known.origin && known.partner == core.sender);
    if !is_ours {
        return Ok(());
    }
    let steps = tx.steps(&id).await?;
    let submission = steps.iter().find(|(step, _)| *step == after);
    let said = submission.and_then(|(_, step)| step.said());
    if said.is_some_and(|(_, core)| core.step.submits()) {
        put_their_step(tx, &id, verified, (relayed, now)).await?;
    }
    Ok(())
}

/// The partner misses numbers of ours: what the outbox still has goes out again, and what was not worth
/// keeping is filled.
async fn send_missing(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    gap: &Gap,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let mut missing: BTreeSet<u64> = gap.missing.iter().copied().collect();
    let of_gap = |number: Option<Repeats>| {
        number.filter(|own| own.incarnation == gap.incarnation).map(|own| own.sequence)
    };
    for item in tx.outbox_towards(partner).await? {
        if let Some(sequence) = of_gap(item.record.numbered)
            && missing.remove(&sequence)
        {
            tx.set_outbox_state(item.number, OutboxState::ToSubmit, now).await?;
        }
    }
    for item in tx.outbox(OutboxState::ToSeal, OutboxState::AtHub).await? {
        if let Some(sequence) = of_gap(item.record.repeats)
            && item.record.recipient == *partner
        {
            missing.remove(&sequence);
        }
    }
    for sequence in missing {
        if let Some(spent) = tx.spent(partner, gap.incarnation, sequence).await? {
            let nothing = Saying::housekeeping(Step::Nothing, partner.clone(), Vec::new());
            let nothing = OutboxRecord { repeats: Some(spent), ..nothing.into_record(now) };
            tx.enqueue(&nothing).await?;
        }
    }
    Ok(())
}

/// The partner cannot open an envelope of ours: its statement goes out again under a new number,
/// sealed to a prekey that is fetched anew. The ones known here may be those that it lost; the one of this
/// envelope is, and a hub that hands it out again would have both offices say everything again for ever.
async fn reseal(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    reseal: &Reseal,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    match tx.outbox_by_envelope(&reseal.envelope).await? {
        Some(item) if item.record.recipient == *partner => {
            forget_prekeys(tx, partner, now).await?;
            let envelope = tx.outbox_envelope(item.number).await?;
            if let Some(Ok(envelope)) = envelope.map(Envelope::parse) {
                let (week, id) = (now.week(), &envelope.header().prekey);
                tx.put_gone_prekey(id, week.plus(WEEKS_AHEAD + 1), week).await?;
            }
            repeat(tx, item, now).await
        }
        _ => Ok(()),
    }
}

/// Puts a statement that did not arrive back to be sealed, as a repetition of the first one.
pub(super) async fn repeat(
    tx: &mut Tx<'_>,
    item: OutboxItem,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let Some(numbered) = item.record.numbered else { return Ok(()) };
    let step = item.record.step;
    if !step.is_about_a_referral() && !matches!(step, Step::Restored | Step::Resync) {
        return fill(tx, item, now).await;
    }
    let repeats = Some(item.record.repeats.unwrap_or(numbered));
    tx.drop_outbox(item.number).await?;
    fill_copy(tx, &item.record, now).await?;
    let (numbered, carried, notice) = (None, None, None);
    let record = OutboxRecord { repeats, numbered, carried, notice, ..item.record };
    tx.enqueue(&OutboxRecord { waits: Waiting::Service, created: now, ..record }).await?;
    Ok(())
}

/// Takes back a statement whose word is old by now, and is said anew elsewhere; its number is filled if
/// it has one.
pub(super) async fn fill(
    tx: &mut Tx<'_>,
    item: OutboxItem,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    tx.drop_outbox(item.number).await?;
    let repeats = item.record.repeats.or(item.record.numbered);
    if repeats.is_some() {
        let nothing = Saying::housekeeping(Step::Nothing, item.record.recipient, Vec::new());
        tx.enqueue(&OutboxRecord { repeats, ..nothing.into_record(now) }).await?;
    }
    Ok(())
}

/// Puts the signed receipt into the outbox. Returns its number there.
pub(super) async fn give_receipt(
    tx: &mut Tx<'_>,
    envelope: &Envelope,
    core: &Core,
    first: &Digest,
    now: UnixSeconds,
) -> Result<Option<i64>, StoreError> {
    if !core.step.wants_receipt() {
        return Ok(None);
    }
    let receipt = Receipt { core: core.digest(), envelope: envelope.digest() };
    let section = Section::new(&receipt, tx.rng());
    let saying = Saying {
        referral: core.referral,
        after: Some(*first),
        ..Saying::housekeeping(Step::Delivered, core.sender.clone(), vec![section])
    };
    // Both sides count one receipt for a submission: another one for its copy repeats that.
    let repeats = match &core.referral {
        Some(id) if core.step.submits() => own_receipt(tx, id, first).await?,
        Some(_) | None => None,
    };
    tx.enqueue(&OutboxRecord { repeats, ..saying.into_record(now) }).await.map(Some)
}

async fn own_receipt(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    submission: &Digest,
) -> Result<Option<Repeats>, StoreError> {
    for (step, kept) in tx.steps(id).await?.into_iter().filter(|(_, kept)| kept.ours) {
        if let Some((_, core)) = kept.said()
            && core.step == Step::Delivered
            && core.after == Some(*submission)
        {
            let (sequence, incarnation) = (core.sequence, core.incarnation);
            return Ok(Some(Repeats { core: step, sequence, incarnation }));
        }
    }
    Ok(None)
}

/// Sends the first receipt again: the same bytes. Returns whether they are still here.
pub(super) async fn give_receipt_again(
    tx: &mut Tx<'_>,
    first: &Digest,
    now: UnixSeconds,
) -> Result<bool, StoreError> {
    let Some(Some(number)) = tx.effect(first).await? else { return Ok(false) };
    let Some(item) = tx.outbox_item(number).await? else { return Ok(false) };
    if item.state != OutboxState::ToSeal {
        tx.set_outbox_state(number, OutboxState::ToSubmit, now).await?;
    }
    Ok(true)
}
