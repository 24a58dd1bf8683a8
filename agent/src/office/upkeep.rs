//! What the office does by itself: heartbeats, second tries, gap requests, catching up.

use std::time::Duration;

use tracing::{info, warn};

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::codes::Permission;
use saphan_protocol::envelope::CLOCK_TOLERANCE;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{Gap, Section};
use saphan_protocol::time::UnixSeconds;

use super::due::note_hub_time;
use super::effects::repeat;
use super::outgoing::{RECEIPT_DUE, Saying};
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::staff::Grant;
use crate::store::{
    Held, Moment, Notice, OutboxItem, OutboxRecord, OutboxState, StoreError, Tx, Waiting,
};

/// How long missing numbers may take before they are asked for again.
const ASK_AGAIN: Duration = Duration::from_secs(3600);
/// Most heartbeats that a partner has not seen: those of an office that is away do not pile up. With one
/// alone, two that crossed would each wait for the other for good.
const UNSEEN_BEATS_MAX: usize = 2;
/// Topic of the notice that clocks differ.
const CLOCK: &str = "clock";

impl Office {
    /// Everything that is due at `now`. The service calls it each minute and after each change of
    /// the line; calling it more often changes nothing.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn tend(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        if self.is_new_life {
            self.judge_held(now).await?;
        }
        self.hand_back(now).await?;
        self.heartbeats(now).await?;
        self.look_again(now).await?;
        self.sweep_blobs(now).await?;
        self.sweep_begun(now).await?;
        self.erase_identities(now).await?;
        self.erase_due(now).await?;
        self.seal_due(now).await
    }

    /// Catches up on what came while the office was locked; before any page is shown.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn catch_up(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        self.refresh().await?;
        self.judge_custodies(now).await?;
        if !self.directory.is_empty() {
            self.judge_held(now).await?;
        }
        // The service may be locked, and then only carries what is sealed: receipts among it.
        self.seal_due(now).await
    }

    /// The mailbox was delivered to its end, and all of it judged.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn handle_drained(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        // What was fetched while locked is not judged before the office is unlocked.
        let is_judged = tx.held(Held::Locked).await?.is_empty();
        if is_judged {
            tx.put_moment(Moment::Drained, now).await?;
        }
        tx.commit().await?;
        if is_judged {
            self.settle(now).await?;
        }
        Ok(self.ask_for_missing(now).await?)
    }

    /// Notes that the hub has answered, and what it says of the time and the directory.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_online(
        &mut self,
        word: &SignedCheckpoint,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_moment(Moment::Online, now).await?;
        if self.directory.is_word_of_hub(word) {
            note_hub_time(&mut tx, word.at(), now).await?;
            let apart = now.since(word.at()).max(word.at().since(now));
            if apart > CLOCK_TOLERANCE {
                let notice = Notice::Clock { here: now, hub: word.at() };
                tx.put_notice(CLOCK, &notice).await?;
            } else {
                tx.drop_notice(CLOCK).await?;
            }
        }
        tx.commit().await
    }

    /// Asks each partner for the numbers that are missing, once an hour at most.
    async fn ask_for_missing(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let mut tx = self.store.begin(&mut self.rng).await?;
        for partner in others {
            let Some(mut pair) = tx.pair(&partner).await? else { continue };
            if pair.frozen || now.since(pair.asked) < ASK_AGAIN {
                continue;
            }
            let gaps: Vec<Gap> = pair
                .incoming
                .iter()
                .map(|one| Gap { missing: one.missing(), incarnation: one.incarnation })
                .filter(|gap| !gap.missing.is_empty())
                .collect();
            for gap in &gaps {
                let section = Section::new(gap, tx.rng());
                let saying = Saying::housekeeping(Step::Gap, partner.clone(), vec![section]);
                tx.enqueue(&saying.into_record(now)).await?;
                info!(%partner, missing = gap.missing.len(), "asked for missing messages");
            }
            if !gaps.is_empty() {
                pair.asked = now;
                tx.put_pair(&partner, &pair).await?;
            }
        }
        tx.commit().await
    }

    /// Once a day, to each partner with whom anything was exchanged: how far we have theirs. A
    /// partner that has not fetched the last one gets no second.
    async fn heartbeats(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let mut tx = self.store.begin(&mut self.rng).await?;
        for partner in others {
            let Some(mut pair) = tx.pair(&partner).await? else { continue };
            if pair.heartbeat >= now.day() || pair.frozen || pair.awaits.is_some() {
                continue;
            }
            let unseen = tx.outbox_towards(&partner).await?;
            let beats = unseen.iter().filter(|item| item.record.step == Step::Heartbeat).count();
            if beats >= UNSEEN_BEATS_MAX {
                continue;
            }
            pair.heartbeat = now.day();
            tx.put_pair(&partner, &pair).await?;
            let saying = Saying::housekeeping(Step::Heartbeat, partner, Vec::new());
            tx.enqueue(&saying.into_record(now)).await?;
        }
        tx.commit().await
    }

    /// Looks at what has been at the hub, or waiting for it, for long.
    pub(super) async fn look_again(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        for item in tx.outbox(OutboxState::ToSubmit, OutboxState::Done).await? {
            let over = item.expires.is_some_and(|day| now >= day.end().plus(CLOCK_TOLERANCE));
            match item.state {
                OutboxState::Done if over && !item.record.came_back() => {
                    tx.drop_outbox(item.number).await?;
                }
                OutboxState::ToSubmit | OutboxState::AtHub if over => {
                    expire(&mut tx, item, now).await?;
                }
                OutboxState::AtHub if item.next_try <= now => {
                    let step = item.record.step;
                    let again =
                        step.wants_receipt() || matches!(step, Step::Restored | Step::Resync);
                    let state = if again { OutboxState::ToSubmit } else { OutboxState::AtHub };
                    let next_try = if again { now } else { now.plus(RECEIPT_DUE) };
                    tx.set_outbox_state(item.number, state, next_try).await?;
                }
                OutboxState::ToSeal
                | OutboxState::ToSubmit
                | OutboxState::AtHub
                | OutboxState::Done => {}
            }
        }
        tx.commit().await
    }

    /// Lets everything that waits for the hub be tried at once. Returns how many items wait.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn retry_all(&mut self) -> Result<u64, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let count = tx.retry_all().await? + tx.retry_blobs().await?;
        tx.commit().await?;
        Ok(count)
    }

    /// Lets a frozen partner's statements take effect again: a person has spoken to them and knows
    /// that its store began a new life. What was held meanwhile is judged; the proof of the fork
    /// stays.
    ///
    /// # Errors
    /// [`OfficeError::NotAPartner`] if nothing was ever exchanged with it.
    pub async fn thaw(
        &mut self,
        partner: &PartnerId,
        now: UnixSeconds,
    ) -> Result<bool, OfficeError> {
        if self.actor.may(Permission::ReferralAnswer) == Grant::No {
            self.require(Permission::UserManage)?;
        }
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let Some(mut pair) = tx.pair(partner).await? else {
            return Err(OfficeError::NotAPartner(partner.clone()));
        };
        let was_frozen = std::mem::replace(&mut pair.frozen, false);
        tx.put_pair(partner, &pair).await?;
        tx.drop_notice(&format!("fork of {partner}")).await?;
        tx.rejudge_frozen().await?;
        tx.audit(now, actor, Act::PartnerThawed, None).await?;
        tx.commit().await?;
        self.judge_held(now).await?;
        Ok(was_frozen)
    }
}

/// The hub has let go of an envelope: once it is sealed anew, the second time it is returned.
pub(super) async fn expire(
    tx: &mut Tx<'_>,
    item: OutboxItem,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let was_there = item.state == OutboxState::AtHub || item.record.notice.is_some();
    let twice = item.record.repeats.is_some() && was_there;
    if !twice || item.record.is_bare() || !item.record.step.wants_receipt() {
        return repeat(tx, item, now).await;
    }
    warn!(number = item.number, "not delivered twice; returned");
    if let Some(first) = &item.record.repeats {
        tx.put_spent(&item.record.recipient, first).await?;
    }
    let record = OutboxRecord { waits: Waiting::Returned, ..item.record };
    tx.put_outbox_record(item.number, &record).await?;
    tx.set_outbox_state(item.number, OutboxState::Done, now).await
}
