//! A new life of the store: after a backup was restored, or when one of two living copies goes on.
//!
//! What the store has forgotten its partners have, signed: they send back what this office said and
//! what it was told since, and only then anything of its own leaves towards them
//! (docs/protocol.md, section 9).

use std::time::Duration;

use tracing::{info, warn};

use saphan_protocol::codes::Permission;
use saphan_protocol::directory::Directory;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{Incarnation, PartnerId, RoundId, StaffCode};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::prekey::WEEKS_AHEAD;
use saphan_protocol::section::{LIVES_MAX, Restored, Resync, Section, SectionKind};
use saphan_protocol::statement::{Core, Seen, Verified};
use saphan_protocol::time::UnixSeconds;

use super::effects::repeat;
use super::outgoing::Saying;
use super::prekeys::check_stored;
use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::staff::Grant;
use crate::store::{
    Awaiting, LifeRecord, Moment, Notice, OutboxItem, OutboxState, PairRecord, StoreError, Tx,
    Waiting,
};

use answer::answer;
use back::{finish, take_back};

mod answer;
mod back;

/// How long a partner has for its answer before it is asked again, once it has the question.
const ANSWER_DUE: Duration = Duration::from_secs(24 * 3600);

/// Why a store begins a new life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewLife {
    /// It was restored from a backup: what it knows is true, and ends with the backup.
    Restored,
    /// It, or a copy of it, went on under the same numbers: what it said last may not be what partners
    /// heard.
    Repaired,
}

impl Office {
    /// Begins a new life of this store. Towards each partner nothing leaves until that partner has
    /// sent what this store lacks.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn begin_new_life(
        &mut self,
        how: NewLife,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        self.us.incarnation = mark_new_life(&mut tx, how, actor, now).await?;
        tx.commit().await?;
        self.is_new_life = true;
        self.announce_due(now).await?;
        Ok(())
    }

    /// The same for the copy that goes on after two were alive, by somebody who may say so.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn repair(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        if self.actor.may(Permission::ReferralAnswer) == Grant::No {
            self.require(Permission::UserManage)?;
        }
        self.begin_new_life(NewLife::Repaired, now).await
    }

    /// Notes that a backup was written.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn note_backup(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_moment(Moment::BackedUp, now).await?;
        tx.audit(now, actor, Act::StoreBackedUp, None).await?;
        tx.commit().await
    }

    /// Tells each partner that a new life has begun, and asks again where no answer came. Nothing in
    /// the first life of a store.
    pub(super) async fn announce_due(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        if !self.is_new_life {
            return Ok(());
        }
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let Some(life) = tx.life().await? else { return tx.commit().await };
        for partner in others {
            let pair = tx.pair(&partner).await?;
            let begins =
                pair.as_ref().is_none_or(|pair| pair.outgoing.incarnation != life.incarnation);
            let mut pair = match pair {
                Some(pair) if begins => begin(&mut tx, &partner, pair, &life).await?,
                Some(pair) => pair,
                None => PairRecord {
                    awaits: Some(Awaiting::default()),
                    ..PairRecord::new(life.incarnation)
                },
            };
            let Some(awaits) = &pair.awaits else { continue };
            let is_due = now.since(awaits.asked) >= ANSWER_DUE;
            if begins || (is_due && is_to_be_asked(&mut tx, &self.directory, &partner, now).await?)
            {
                announce(&mut tx, &partner, &mut pair, now).await?;
            } else if is_due && let Some(awaits) = &mut pair.awaits {
                awaits.asked = now;
                tx.put_pair(&partner, &pair).await?;
            }
        }
        tx.commit().await
    }
}

/// Notes within the transaction that a new life begins, before anything of it is said. Returns which.
///
/// # Errors
/// [`StoreError`].
pub async fn mark_new_life(
    tx: &mut Tx<'_>,
    how: NewLife,
    actor: Option<StaffCode>,
    now: UnixSeconds,
) -> Result<Incarnation, StoreError> {
    let incarnation = Incarnation::random(tx.rng());
    let is_repair = how == NewLife::Repaired;
    tx.put_life(&LifeRecord { begun: now, is_repair, incarnation }).await?;
    // The list of partners is fetched before anything is sealed, and nothing runs out by a time that
    // was read in another life.
    tx.put_moment(Moment::DirectoryConfirmed, UnixSeconds::new(0)).await?;
    tx.put_moment(Moment::HubSettled, UnixSeconds::new(0)).await?;
    let act = if is_repair { Act::StoreRepaired } else { Act::StoreRestored };
    tx.audit(now, actor, act, None).await?;
    Ok(incarnation)
}

/// Ends the pair's life before: what it knew is noted, and what nobody has signed for yet waits to be
/// said again.
async fn begin(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    mut pair: PairRecord,
    life: &LifeRecord,
) -> Result<PairRecord, StoreError> {
    // Those that the backup knows may be keys that the partner has lost too.
    forget_prekeys(tx, partner, life.begun).await?;
    tx.drop_notice(&copy_topic(partner)).await?;
    let last = pair.outgoing.clone();
    if last.sequence > 0 && !life.is_repair {
        pair.past.push(Seen { sequence: last.sequence, incarnation: last.incarnation });
    }
    pair.outgoing = saphan_protocol::pair::Outgoing::new(life.incarnation);
    let mut said = pair.past.clone();
    for item in tx.outbox_towards(partner).await? {
        let numbers = [item.record.numbered, item.record.repeats];
        if item.record.step.is_about_a_referral() {
            for number in numbers.into_iter().flatten() {
                let of_life = said.iter_mut().find(|one| one.incarnation == number.incarnation);
                if let Some(one) = of_life {
                    one.sequence = one.sequence.min(number.sequence - 1);
                }
            }
            repeat(tx, item, life.begun).await?;
        } else {
            // Numbers of a life that is over are not waited for.
            tx.drop_outbox(item.number).await?;
        }
    }
    for item in waiting_for(tx, partner).await? {
        if matches!(
            item.record.step,
            Step::Restored | Step::Resync | Step::Heartbeat | Step::Nothing
        ) {
            tx.drop_outbox(item.number).await?;
        }
    }
    let heard = pair.incoming.iter().filter_map(|one| one.seen());
    let known =
        Awaiting { said: newest(said), heard: newest(heard.collect()), ..Awaiting::default() };
    // An answer that never came whole leaves the knowledge of the life before that.
    pair.awaits = Some(pair.awaits.take().map_or(known, |before| Awaiting {
        said: before.said,
        heard: before.heard,
        ..Awaiting::default()
    }));
    Ok(pair)
}

fn newest(mut lives: Vec<Seen>) -> Vec<Seen> {
    lives.retain(|one| one.sequence > 0);
    lives.split_off(lives.len().saturating_sub(LIVES_MAX))
}

async fn waiting_for(tx: &mut Tx<'_>, partner: &PartnerId) -> Result<Vec<OutboxItem>, StoreError> {
    let mut items = tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await?;
    items.retain(|item| item.record.recipient == *partner);
    Ok(items)
}

/// Whether a partner that has not answered is to be asked again: it took the question, or the question was
/// sealed to a prekey that it may have lost itself, and has another one now.
async fn is_to_be_asked(
    tx: &mut Tx<'_>,
    directory: &Directory,
    partner: &PartnerId,
    now: UnixSeconds,
) -> Result<bool, StoreError> {
    let is_question = |item: &OutboxItem| item.record.step == Step::Restored;
    if waiting_for(tx, partner).await?.iter().any(is_question) {
        return Ok(false);
    }
    let asked = tx.outbox_towards(partner).await?.into_iter().find(is_question);
    let Some(asked) = asked else { return Ok(true) };
    let envelope = tx.outbox_envelope(asked.number).await?;
    let sealed_to =
        envelope.and_then(|bytes| Envelope::parse(bytes).ok()).map(|one| one.header().prekey);
    let known = tx.partner_prekey(partner, now.week()).await?;
    let known = known.as_deref().and_then(|known| check_stored(directory, known, partner));
    let is_other = known.is_some_and(|known| Some(known.key.id()) != sealed_to);
    if is_other {
        repeat(tx, asked, now).await?;
    } else {
        // They are fetched anew, and looked at the next time.
        forget_prekeys(tx, partner, now).await?;
    }
    Ok(is_other)
}

/// Forgets a partner's prekeys, so that they are fetched anew: it may have lost these.
pub(super) async fn forget_prekeys(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    tx.drop_partner_prekeys(partner, now.week().and_next(WEEKS_AHEAD + 1)).await
}

/// Puts the announcement into the outbox.
async fn announce(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    pair: &mut PairRecord,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let Some(awaits) = &mut pair.awaits else { return Ok(()) };
    let round = RoundId::random(tx.rng());
    (awaits.round, awaits.taken, awaits.asked) = (Some(round), 0, now);
    let restored = Restored { said: awaits.said.clone(), heard: awaits.heard.clone(), round };
    let section = Section::new(&restored, tx.rng());
    let saying = Saying::housekeeping(Step::Restored, partner.clone(), vec![section]);
    tx.enqueue(&saying.into_record(now)).await?;
    tx.put_pair(partner, pair).await?;
    let notice = Notice::Resync { partner: partner.clone() };
    tx.put_notice(&topic(partner), &notice).await?;
    info!(%partner, "asked for what was said since the backup");
    Ok(())
}

fn topic(partner: &PartnerId) -> String {
    format!("resync with {partner}")
}

/// Whether something may leave before the recipient has sent what this store lacks.
fn goes_first(step: Step) -> bool {
    matches!(step, Step::Restored | Step::Resync | Step::Gap | Step::Reseal)
}

/// Whether this store may lack something that the partner knows of.
pub(super) async fn awaits_answer(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
) -> Result<bool, StoreError> {
    Ok(tx.pair(partner).await?.is_some_and(|pair| pair.awaits.is_some()))
}

/// Whether this is the first statement of the answer that we wait for.
pub(super) fn opens(pair: &PairRecord, verified: &Verified) -> bool {
    let Some(round) = pair.awaits.as_ref().and_then(|awaits| awaits.round) else { return false };
    let read = |section: &Section| section.read::<Resync>().ok();
    let mut answers = verified.sections().iter().filter_map(read);
    answers.any(|answer| answer.opens && answer.round == round)
}

/// Takes an announcement or a part of an answer. Returns why not, if it may not be.
pub(super) async fn hear(
    tx: &mut Tx<'_>,
    us: &Identity,
    directory: &Directory,
    verified: &Verified,
    pair: &mut PairRecord,
    (relayed, now): (UnixSeconds, UnixSeconds),
) -> Result<Option<&'static str>, OfficeError> {
    let core = verified.core();
    if verified.sections().iter().any(|section| section.check().is_err()) {
        return Ok(Some("section-malformed"));
    }
    let mut refused = None;
    for section in verified.sections() {
        if section.kind() == SectionKind::Restored {
            if pair.announced.is_some_and(|newest| relayed < newest) {
                // It began another life since, and nobody waits for this answer.
                continue;
            }
            pair.announced = Some(relayed);
            for life in &mut pair.incoming {
                life.over = life.incarnation != core.incarnation;
            }
            // People see whoever has everything sent again, however often it asks.
            note_new_life(tx, &core.sender).await?;
            answer(tx, core, &section.read()?, pair, now).await?;
        } else if tx.life().await?.is_none() {
            // A store in its first life has forgotten nothing.
            return Ok(Some("resync-unasked"));
        } else {
            let resync: Resync = section.read()?;
            if let Some(kept) = &resync.kept {
                refused = take_back(tx, us, directory, &core.sender, kept, now).await?;
            }
            let Some(awaits) = &mut pair.awaits else { continue };
            if awaits.round != Some(resync.round) || resync.count == 0 {
                continue;
            }
            awaits.taken += 1;
            if resync.opens {
                for life in &mut pair.incoming {
                    life.over |= life.incarnation != core.incarnation;
                }
            }
            if awaits.taken >= resync.count {
                pair.awaits = None;
                finish(tx, &core.sender, now).await?;
            }
        }
    }
    Ok(refused)
}

/// Tells people that a partner's store began a new life.
pub(super) async fn note_new_life(tx: &mut Tx<'_>, partner: &PartnerId) -> Result<(), StoreError> {
    let notice = Notice::NewIncarnation { partner: partner.clone() };
    tx.put_notice(&format!("life of {partner}"), &notice).await
}

/// A partner has more of ours than this store knows of having said: an older copy is alive, or this one
/// is one.
pub(super) async fn note_forgotten(
    tx: &mut Tx<'_>,
    pair: &PairRecord,
    core: &Core,
) -> Result<(), StoreError> {
    let forgotten = core.seen.is_some_and(|seen| {
        seen.incarnation == pair.outgoing.incarnation && seen.sequence > pair.outgoing.sequence
    });
    if forgotten {
        warn!(partner = %core.sender, "it has more of ours than this store knows of");
        let notice = Notice::StoreIsCopy { partner: core.sender.clone() };
        tx.put_notice(&copy_topic(&core.sender), &notice).await?;
    }
    Ok(())
}

fn copy_topic(partner: &PartnerId) -> String {
    format!("store is a copy to {partner}")
}

/// Why nothing leaves towards a partner now, if that is so: it has not sent what this store lacks, or has
/// heard more than this store knows of having said.
pub(super) async fn holds_back(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    step: Step,
) -> Result<Option<Waiting>, StoreError> {
    if tx.notice(&copy_topic(partner)).await?.is_some() {
        return Ok(Some(Waiting::Repair));
    }
    let waits = awaits_answer(tx, partner).await? && !goes_first(step);
    Ok(waits.then_some(Waiting::Resync))
}
