//! From a decision to an envelope at the hub, and on to the recipient's signed receipt.

use std::time::Duration;

use serde_bytes::ByteBuf;
use tracing::{info, warn};

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::{Directory, Standing};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::evidence::ReceiptProof;
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::prekey::{self, Prekey, SignedPrekey};
use saphan_protocol::section::{Receipt, Section};
use saphan_protocol::statement::{Core, Draft, Repeats};
use saphan_protocol::tier1::Tier1;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;

use super::approve::read_approvals;
use super::blobs::drop_files;
use super::compare::{tells_identity, tells_unknown};
use super::detail::may_leave;
use super::due::note_hub_time;
use super::new_key::new_key;
use super::own_name::is_own_name_in_doubt;
use super::resync::holds_back;
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::store::{
    Moment, Notice, OutboxItem, OutboxRecord, OutboxState, PairRecord, StepRecord, StoreError, Tx,
    Waiting, Word,
};

/// How long the recipient's receipt may take before the same envelope is offered to the hub again:
/// it is known there, or was lost.
pub(super) const RECEIPT_DUE: Duration = Duration::from_secs(24 * 3600);
/// How long to wait before an envelope that the hub refused is offered again: the directory at the
/// hub may be behind ours.
const REFUSED_AGAIN: Duration = Duration::from_secs(3600);
/// Most envelopes handed to the line at once.
const SUBMIT_AT_ONCE: i64 = 64;

/// Something to be said.
pub(super) struct Saying {
    pub(super) step: Step,
    pub(super) recipient: PartnerId,
    pub(super) referral: Option<ReferralId>,
    pub(super) sections: Vec<Section>,
    pub(super) purpose: Option<ConsentPurpose>,
    /// What a submission rules.
    pub(super) terms: Option<Terms>,
    /// The step that it is about, where its kind is about one.
    pub(super) answers: Option<Digest>,
    /// The step it follows, where that is not simply the last one known when it is sealed.
    pub(super) after: Option<Digest>,
}

impl Saying {
    pub(super) fn housekeeping(step: Step, recipient: PartnerId, sections: Vec<Section>) -> Self {
        let (referral, purpose, terms, answers, after) = (None, None, None, None, None);
        Self { step, recipient, referral, sections, purpose, terms, answers, after }
    }

    /// A submission, the first or one more, under the terms of its record.
    pub(super) fn submission(
        (id, step): (ReferralId, Step),
        to: PartnerId,
        sections: Vec<Section>,
    ) -> Result<Self, OfficeError> {
        let records = sections.iter().map(Section::read::<Tier1>);
        let mut terms =
            records.map(|record| Ok::<_, OfficeError>(Terms::of(&record?, ClosingDays::default())));
        let terms = terms.next_back().transpose()?;
        Ok(Self {
            referral: Some(id),
            purpose: Some(ConsentPurpose::ReferralPseudonymised),
            terms,
            ..Self::housekeeping(step, to, sections)
        })
    }

    /// The statement that brings the late approval of an emergency.
    pub(super) fn late_approval(id: ReferralId, to: PartnerId) -> Self {
        let saying = Self::housekeeping(Step::ApproveLate, to, Vec::new());
        Self { referral: Some(id), ..saying }
    }

    pub(super) fn into_record(self, now: UnixSeconds) -> OutboxRecord {
        OutboxRecord {
            step: self.step,
            tier: self.step.tier(),
            after: self.after,
            terms: self.terms,
            answers: self.answers,
            notice: None,
            carried: None,
            waits: Waiting::Service,
            created: now,
            purpose: self.purpose,
            repeats: None,
            numbered: None,
            referral: self.referral.map(|id| ByteBuf::from(id.as_bytes().as_slice())),
            sections: sections_to_bytes(&self.sections),
            approvals: Vec::new(),
            recipient: self.recipient,
        }
    }
}

/// A copy of a step that keeps its place and tells nothing any more, so that neither its number nor what
/// follows it is waited for. Of what never had a number there is none.
pub(super) fn bare_copy(record: OutboxRecord, now: UnixSeconds) -> Option<OutboxRecord> {
    let repeats = Some(record.repeats.or(record.numbered)?);
    Some(OutboxRecord {
        repeats,
        numbered: None,
        waits: Waiting::Service,
        created: now,
        sections: Vec::new(),
        approvals: Vec::new(),
        ..record
    })
}

/// Fills the number of a copy that is taken back, or said once more: what says it again fills only the
/// number of its first. Of what is no copy there is nothing to fill.
pub(super) async fn fill_copy(
    tx: &mut Tx<'_>,
    record: &OutboxRecord,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let Some(own) = record.numbered.filter(|_| record.repeats.is_some()) else { return Ok(()) };
    let nothing = Saying::housekeeping(Step::Nothing, record.recipient.clone(), Vec::new());
    tx.enqueue(&OutboxRecord { repeats: Some(own), ..nothing.into_record(now) }).await?;
    Ok(())
}

pub(super) fn sections_to_bytes(sections: &[Section]) -> Vec<ByteBuf> {
    sections.iter().map(|section| ByteBuf::from(section.to_bytes().to_vec())).collect()
}

pub(super) fn sections_from_bytes(sections: &[ByteBuf]) -> Result<Vec<Section>, OfficeError> {
    Ok(sections.iter().map(|bytes| Section::from_bytes(bytes)).collect::<Result<_, _>>()?)
}

pub(super) fn referral_of(record: &OutboxRecord) -> Option<ReferralId> {
    record.referral.as_deref().and_then(|id| id.as_slice().try_into().ok())
}

impl Office {
    /// Seals what waits for it and can be sealed; writes beside the rest why it waits.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn seal_due(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        self.seal_for(None, now).await
    }

    /// Seals what is due. What a person carries to `by_hand` may be sealed by an old directory, as no
    /// hub can be asked; identity never.
    pub(super) async fn seal_for(
        &mut self,
        by_hand: Option<&PartnerId>,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.refresh().await?;
        self.announce_due(now).await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let confirmed = tx.moment(Moment::DirectoryConfirmed).await?;
        let fresh = Self::is_fresh(confirmed, now);
        let word = tx.checkpoint(Word::Own).await?;
        for item in tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await? {
            let to = &item.record.recipient;
            let held_back = holds_back(&mut tx, to, item.record.step).await?;
            let is_carried = by_hand == Some(to) && item.record.step != Step::ReleaseIdentity;
            let word = word.as_ref().filter(|_| fresh || is_carried);
            let ready = if let Some(waits) = stopped(&self.directory, to) {
                Err(waits)
            } else if let Some(waits) = held_back {
                Err(waits)
            } else if new_key(&mut tx, &self.directory, to).await?.is_some() {
                Err(Waiting::NewKey)
            } else if tells_identity(&item.record) && is_own_name_in_doubt(&mut tx).await? {
                Err(Waiting::OwnName)
            } else if tells_unknown(&mut tx, &self.directory, &item.record).await? {
                Err(Waiting::NotCompared)
            } else {
                current_prekey(&mut tx, &self.directory, to, now).await?.ok_or(Waiting::NoPrekey)
            };
            let ready = word.ok_or(Waiting::StaleDirectory).and_then(|word| Ok((word, ready?)));
            if ready.is_ok() && !may_leave(&mut tx, &item.record, now).await? {
                stop(&mut tx, item, now).await?;
                continue;
            }
            match ready {
                Ok((word, prekey)) => seal(&mut tx, &self.us, word, item, &prekey, now).await?,
                Err(waits) if waits != item.record.waits => {
                    let record = OutboxRecord { waits, ..item.record };
                    tx.put_outbox_record(item.number, &record).await?;
                }
                Err(_) => {}
            }
        }
        Ok(tx.commit().await?)
    }

    /// Envelopes for the hub, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn to_submit(
        &mut self,
        now: UnixSeconds,
    ) -> Result<Vec<(EnvelopeId, Vec<u8>)>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let due = tx.to_submit(now, SUBMIT_AT_ONCE).await?;
        tx.commit().await?;
        Ok(due)
    }

    /// The hub says that it has an envelope on disk. Believed only if its signature checks.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_custody(
        &mut self,
        id: &EnvelopeId,
        receipt: &CustodyReceipt,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let item = tx.outbox_by_envelope(id).await?;
        if let Some(item) = item.filter(|item| item.state == OutboxState::ToSubmit) {
            // A hub that was held up writes an old time; ours decides when to look again.
            tx.put_custody(id, &receipt.to_bytes(), now.plus(RECEIPT_DUE)).await?;
            judge_custody(&mut tx, &self.directory, item, receipt, now).await?;
        }
        tx.commit().await
    }

    /// Judges the receipts that came while the office was locked.
    pub(super) async fn judge_custodies(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        for item in tx.outbox(OutboxState::AtHub, OutboxState::AtHub).await? {
            if item.record.waits == Waiting::Recipient {
                continue;
            }
            let receipt = tx.outbox_custody(item.number).await?;
            if let Some(Ok(receipt)) = receipt.as_deref().map(CustodyReceipt::from_bytes) {
                judge_custody(&mut tx, &self.directory, item, &receipt, now).await?;
            }
        }
        tx.commit().await
    }

    /// The hub does not take an envelope.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_not_taken(
        &mut self,
        id: &EnvelopeId,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.put_off(id, Waiting::Refused, now.plus(REFUSED_AGAIN)).await
    }

    /// The hub does not take an envelope now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_try_later(
        &mut self,
        id: &EnvelopeId,
        reason: BusyReason,
        next_try: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.put_off(id, Waiting::Busy(reason), next_try).await
    }

    async fn put_off(
        &mut self,
        id: &EnvelopeId,
        waits: Waiting,
        next_try: UnixSeconds,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_off(id, next_try).await?;
        if let Some(item) = tx.outbox_by_envelope(id).await? {
            let record = OutboxRecord { waits, ..item.record };
            tx.put_outbox_record(item.number, &record).await?;
        }
        tx.commit().await
    }
}

/// Why nothing may be sealed to this partner, if the directory does not let it take part.
fn stopped(directory: &Directory, to: &PartnerId) -> Option<Waiting> {
    match directory.partner(to).map(|partner| partner.standing) {
        Some(Standing::Active) => None,
        Some(Standing::Suspended { .. }) => Some(Waiting::Suspended),
        Some(Standing::Revoked { .. }) | None => Some(Waiting::NotActive),
    }
}

/// Takes back what may not leave any more. Of a copy its place is kept.
async fn stop(tx: &mut Tx<'_>, item: OutboxItem, now: UnixSeconds) -> Result<(), OfficeError> {
    let referral = referral_of(&item.record);
    tx.audit(now, None, Act::DisclosureStopped, referral.as_ref().map(|id| &id.as_bytes()[..]))
        .await?;
    drop_files(tx, &item.record.sections).await?;
    tx.drop_outbox(item.number).await?;
    if let Some(bare) = bare_copy(item.record, now) {
        tx.enqueue(&bare).await?;
    }
    Ok(())
}

/// The recipient's prekey for this week, if we have it and it checks.
pub(super) async fn current_prekey(
    tx: &mut Tx<'_>,
    directory: &Directory,
    to: &PartnerId,
    now: UnixSeconds,
) -> Result<Option<Prekey>, StoreError> {
    let Some(message) = tx.partner_prekey(to, now.week()).await? else { return Ok(None) };
    let checked = SignedPrekey::parse(&message)
        .map_err(prekey::PrekeyError::from)
        .and_then(|signed| prekey::check_current(&signed, to, directory, now));
    Ok(checked
        .inspect_err(|error| warn!(partner = %to, code = error.code(), "prekey refused"))
        .ok())
}

/// Gives the item its number, signs and seals it. The number and the envelope are one transaction.
async fn seal(
    tx: &mut Tx<'_>,
    us: &Identity,
    word: &SignedCheckpoint,
    item: OutboxItem,
    prekey: &Prekey,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let record = item.record;
    let mut pair =
        tx.pair(&record.recipient).await?.unwrap_or_else(|| PairRecord::new(us.incarnation));
    let referral = referral_of(&record);
    let after = match &referral {
        // A copy follows what its first followed, and that may be nothing.
        _ if record.after.is_some() || record.repeats.is_some() => record.after,
        Some(id) => Office::course(tx, id).await?.life.last(),
        None => None,
    };
    let mut core = Core {
        seen: pair.incoming.iter().rfind(|life| !life.over).and_then(|life| life.seen()),
        step: record.step,
        tier: record.tier,
        after,
        terms: record.terms.clone(),
        answers: record.answers,
        header: Digest::of(&[]),
        prekey: Digest::of(&[]),
        sender: us.partner.clone(),
        created: now.minute(),
        network: us.network.clone(),
        purpose: record.purpose,
        repeats: record.repeats,
        previous: Digest::of(&[]),
        referral,
        sections: Vec::new(),
        sequence: 0,
        recipient: record.recipient.clone(),
        checkpoint: word.clone(),
        incarnation: us.incarnation,
    };
    pair.outgoing.number(&mut core);
    let sections = sections_from_bytes(&record.sections)?;
    let approvals = read_approvals(&record)?;
    let sealed = Draft { core, sections, approvals }.seal(prekey, &us.key, now, tx.rng())?;
    pair.outgoing.advance(&sealed.core);
    let digest = sealed.core.digest();
    tx.put_pair(&record.recipient, &pair).await?;
    tx.put_envelope(item.number, &digest, &sealed.envelope).await?;
    if let (Some(id), None) = (&referral, record.repeats)
        && counts_in_course(tx, id, &record).await?
    {
        let step = StepRecord {
            at: None,
            ours: true,
            custody: None,
            receipt: None,
            sections: record.sections.clone(),
            approvals: record.approvals.clone(),
            statement: sealed.statement.as_bytes().to_vec(),
        };
        tx.put_step(id, &digest, &step).await?;
    }
    if let (Some(id), Some(step), Step::Delivered) = (&referral, &record.after, record.step) {
        for section in &sections_from_bytes(&record.sections)? {
            if section.read::<Receipt>()?.core == *step {
                let proof = ReceiptProof::new(section, &sealed.statement);
                tx.put_receipt(id, step, proof).await?;
            }
        }
    }
    let numbered = Repeats {
        core: digest,
        sequence: sealed.core.sequence,
        incarnation: sealed.core.incarnation,
    };
    if record.repeats.is_some() || !record.step.is_about_a_referral() {
        tx.put_spent(&record.recipient, &numbered).await?;
    }
    let numbered = Some(numbered);
    let record = OutboxRecord { numbered, after, waits: Waiting::Service, ..record };
    tx.put_outbox_record(item.number, &record).await?;
    info!(envelope = %sealed.envelope.header().id, size_class = %sealed.envelope.header().class, "sealed");
    Ok(())
}

/// Whether both sides count it among the steps of the referral: of receipts only the one for the
/// submission, which the life of a referral knows as `delivered`.
async fn counts_in_course(
    tx: &mut Tx<'_>,
    referral: &ReferralId,
    record: &OutboxRecord,
) -> Result<bool, StoreError> {
    if record.step != Step::Delivered {
        return Ok(true);
    }
    let known = tx.steps(referral).await?;
    let receipted = known.iter().find(|(id, _)| Some(*id) == record.after);
    let said = receipted.and_then(|(_, step)| step.said());
    Ok(said.is_some_and(|(_, core)| core.step.submits()))
}

/// Holds the hub's receipt against the envelope; what does not check is submitted again.
async fn judge_custody(
    tx: &mut Tx<'_>,
    directory: &Directory,
    item: OutboxItem,
    receipt: &CustodyReceipt,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let bytes = tx.outbox_envelope(item.number).await?;
    let Some(Ok(envelope)) = bytes.map(Envelope::parse) else { return Ok(()) };
    match receipt.verify(&envelope, directory) {
        Ok(at) => {
            info!(envelope = %envelope.header().id, "the hub has it");
            note_relay_time(tx, &item.record, Some(receipt), at).await?;
            note_hub_time(tx, at, now).await?;
            let record = OutboxRecord { waits: Waiting::Recipient, ..item.record };
            tx.put_outbox_record(item.number, &record).await
        }
        Err(error) => {
            warn!(envelope = %envelope.header().id, code = error.code(), "custody receipt refused");
            let notice = Notice::Custody { code: error.code().to_owned() };
            tx.put_notice("custody", &notice).await?;
            let next_try = now.plus(REFUSED_AGAIN);
            tx.set_outbox_state(item.number, OutboxState::ToSubmit, next_try).await
        }
    }
}

/// Writes the hub's time beside our own step: the one clock that both sides see.
pub(super) async fn note_relay_time(
    tx: &mut Tx<'_>,
    record: &OutboxRecord,
    receipt: Option<&CustodyReceipt>,
    at: UnixSeconds,
) -> Result<(), StoreError> {
    let (Some(referral), Some(numbered)) = (referral_of(record), record.numbered) else {
        return Ok(());
    };
    let id = record.repeats.map_or(numbered.core, |first| first.core);
    for (known, step) in tx.steps(&referral).await? {
        if known == id && step.at.is_none() {
            // Of a copy the envelope is another than the one that the step was signed for.
            let receipt = receipt.filter(|_| record.repeats.is_none());
            let custody = receipt.map(|receipt| ByteBuf::from(receipt.to_bytes()));
            let custody = custody.or(step.custody);
            tx.put_step(&referral, &id, &StepRecord { at: Some(at), custody, ..step }).await?;
        }
    }
    Ok(())
}
