//! What comes in: verified whole, then one transaction, then the receipt.
//!
//! Nothing changes before everything was checked, and the hub may forget an envelope only after
//! the transaction is on disk. Whatever comes twice gets the receipt that it got the first time.

use tracing::{debug, info, warn};

use saphan_protocol::custody::{CustodyError, CustodyReceipt};
use saphan_protocol::directory::{Directory, DirectoryError};
use saphan_protocol::envelope::{Envelope, EnvelopeError};
use saphan_protocol::ids::{Digest, Incarnation, PartnerId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::Incoming;
use saphan_protocol::planted::{self, Bug};
use saphan_protocol::section::{Reseal, Section};
use saphan_protocol::statement::{Core, Opened, StatementError, Verified};
use saphan_protocol::time::UnixSeconds;

use super::effects::{Relayed, effect, give_receipt, give_receipt_again};
use super::outgoing::Saying;
use super::resync::{hear, note_forgotten, note_new_life, opens};
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Held, Notice, OutboxState, PairRecord, StoreError, Tx};

/// What became of an envelope. All but [`Received::NotKept`] are on disk, and the hub may forget
/// it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// It took effect.
    Taken {
        /// Hash of the first core that said it.
        step: Digest,
    },
    /// It had taken effect before; the first receipt goes out again.
    Again,
    /// It is kept unopened until it can be judged.
    Held,
    /// It is not valid and was counted; asking for it again would not help.
    Refused(&'static str),
    /// It cannot be told what it is: the hub must not forget what it may have meant to send.
    NotKept(&'static str),
}

impl Received {
    /// Whether the hub may forget the envelope.
    pub fn may_be_forgotten(&self) -> bool {
        !matches!(self, Self::NotKept(_))
    }
}

impl Office {
    /// Takes an envelope that the hub delivered.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it: nothing has happened then, and it must not be
    /// acknowledged.
    pub async fn receive(
        &mut self,
        bytes: &[u8],
        custody: &CustodyReceipt,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let received = match Envelope::parse(bytes.to_vec()) {
            Err(error) => Received::NotKept(error.code()),
            Ok(envelope) if envelope.header().mailbox != self.us.partner => {
                Received::NotKept("mailbox-not-ours")
            }
            Ok(envelope) => {
                info!(envelope = %envelope.header().id, "envelope received");
                self.judge(&envelope, custody, now, Judged::First).await?
            }
        };
        if let Received::Refused(code) | Received::NotKept(code) = received {
            warn!(code, "envelope refused");
            self.count_refusal(code).await?;
        }
        Ok(received)
    }

    /// Judges again what was held for the directory: it is complete now.
    pub(super) async fn judge_held(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        // What came while locked may still wait for the directory; what waited for it waits no more.
        for (held, judged) in
            [(Held::Locked, Judged::First), (Held::DirectoryBehind, Judged::Again)]
        {
            let mut tx = self.store.begin(&mut self.rng).await?;
            let waiting = tx.held(held).await?;
            tx.commit().await?;
            for (bytes, custody) in waiting {
                let (Ok(envelope), Ok(custody)) =
                    (Envelope::parse(bytes), CustodyReceipt::from_bytes(&custody))
                else {
                    continue;
                };
                let id = envelope.header().id;
                let received = match self.judge(&envelope, &custody, now, judged).await {
                    Ok(received) => received,
                    Err(OfficeError::Store(error)) => return Err(error),
                    Err(error) => Received::Refused(error.code()),
                };
                if let Received::Refused(code) | Received::NotKept(code) = received {
                    warn!(envelope = %id, code, "held envelope refused");
                    self.count_refusal(code).await?;
                }
                if received != Received::Held {
                    let mut tx = self.store.begin(&mut self.rng).await?;
                    tx.release(&id).await?;
                    tx.commit().await?;
                }
            }
        }
        Ok(())
    }

    async fn judge(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
        now: UnixSeconds,
        judged: Judged,
    ) -> Result<Received, OfficeError> {
        self.refresh().await?;
        let relayed = match custody.verify(envelope, &self.directory) {
            Ok(at) => at,
            // Before the first directory no hub is known.
            Err(CustodyError::NotOurHub) if judged == Judged::First => {
                return self.hold(envelope, custody, Held::DirectoryBehind).await;
            }
            Err(error) => return Ok(Received::NotKept(error.code())),
        };
        let Some(secret) = self.store.prekey_secret(&envelope.header().prekey).await? else {
            return self.ask_to_reseal(envelope, now).await;
        };
        let opened = match Opened::open(envelope, &secret) {
            Ok(Ok(opened)) => opened,
            Ok(Err(error)) => return Ok(Received::Refused(error.code())),
            Err(error) => return Ok(Received::Refused(EnvelopeError::code(&error))),
        };
        if planted::active(Bug::StateBeforeVerification) {
            self.count_unverified(&opened).await?;
        }
        match opened.verify(&self.us.partner, &self.directory, relayed) {
            Ok(verified) => {
                let Core { sender, step, sequence, .. } = verified.core();
                let said = format!("{step} {sequence} of {sender}");
                let taken = self.take(envelope, custody, verified, relayed, now).await?;
                debug!(said, ?taken, "statement judged");
                Ok(taken)
            }
            Err(StatementError::UnknownSender(_)) if judged == Judged::First => {
                self.hold(envelope, custody, Held::DirectoryBehind).await
            }
            Err(error) => Ok(Received::Refused(error.code())),
        }
    }

    async fn hold(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
        held: Held,
    ) -> Result<Received, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let id = &envelope.header().id;
        tx.hold(id, held, envelope.as_bytes(), &custody.to_bytes()).await?;
        tx.commit().await?;
        Ok(Received::Held)
    }

    /// What a program does that moves its counters before it has checked: see `planted`.
    async fn count_unverified(&mut self, opened: &Opened) -> Result<(), StoreError> {
        let Some(core) = opened.unverified() else { return Ok(()) };
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut pair =
            tx.pair(&core.sender).await?.unwrap_or_else(|| PairRecord::new(self.us.incarnation));
        if incoming(&mut pair, &core, UnixSeconds::new(u64::MAX)).take(&core).is_ok() {
            tx.put_pair(&core.sender, &pair).await?;
        }
        tx.commit().await
    }

    /// The one transaction: number, effect, receipt.
    async fn take(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
        verified: Verified,
        relayed: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let core = verified.core();
        let (sender, digest, first) = (core.sender.clone(), core.digest(), core.step_id());
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut pair =
            tx.pair(&sender).await?.unwrap_or_else(|| PairRecord::new(self.us.incarnation));
        // A step that this store has forgotten the beginning of waits until that is here again.
        let waits = pair.awaits.is_some() && core.step.is_about_a_referral();
        if pair.frozen || waits {
            let id = &envelope.header().id;
            let held = if pair.frozen { Held::Frozen } else { Held::DirectoryBehind };
            tx.hold(id, held, envelope.as_bytes(), &custody.to_bytes()).await?;
            tx.commit().await?;
            return Ok(Received::Held);
        }
        let known = tx.received(&sender, &core.incarnation, core.sequence).await?;
        let careful = !planted::active(Bug::NoDuplicateCheck);
        if known == Some(digest) && careful {
            receipt_again(&mut tx, envelope, core, &first, now).await?;
            tx.commit().await?;
            return Ok(Received::Again);
        }
        let is_new_life = !pair.incoming.is_empty()
            && pair.incoming.iter().all(|one| one.incarnation != core.incarnation);
        let contradicts = match core.repeats {
            // What a fork has cut off is said again in the next life.
            Some(first) if first.incarnation == core.incarnation => tx
                .received(&sender, &first.incarnation, first.sequence)
                .await?
                .is_some_and(|known| known != first.core),
            Some(_) | None => false,
        };
        let taken = match known {
            _ if contradicts => Err(None),
            Some(other) if other != digest => Err(None),
            Some(_) => Ok(()),
            None if opens(&pair, &verified) => {
                incoming(&mut pair, core, relayed).go_on_from(core).map(|_| ()).map_err(Some)
            }
            None => incoming(&mut pair, core, relayed).take(core).map(|_| ()).map_err(Some),
        };
        if let Err(error) = taken {
            if error.is_none_or(|error| error.is_fork()) {
                let life = incoming(&mut pair, core, relayed);
                // Once a person has spoken to them about a life, more of it proves nothing new.
                let was_known = std::mem::replace(&mut life.forked, true);
                return freeze(tx, envelope, custody, &sender, pair, was_known).await;
            }
            return Ok(Received::Refused(error.map_or("pair-equivocation", |error| error.code())));
        }
        number(&mut tx, core, &digest, known.is_none()).await?;
        if is_new_life {
            note_new_life(&mut tx, &sender).await?;
        }
        note_seen(&mut tx, &self.us.incarnation, core).await?;
        note_forgotten(&mut tx, &pair, core).await?;
        let before = tx.effect(&first).await?;
        let is_copy = before.is_some() && careful;
        let mut refused = None;
        if is_copy {
            receipt_again(&mut tx, envelope, core, &first, now).await?;
        } else {
            // What is signed and makes no sense takes its number and nothing else: no receipt.
            let (us, directory) = (&self.us, &self.directory);
            refused = if matches!(core.step, Step::Restored | Step::Resync) {
                hear(&mut tx, us, directory, &verified, &mut pair, (relayed, now)).await?
            } else {
                let relayed = Relayed { at: relayed, custody };
                effect(&mut tx, &us.partner, directory, &verified, relayed, now).await?
            };
            if refused.is_none() && incoming(&mut pair, core, relayed).over {
                pair.owed.extend(core.referral.filter(|id| !pair.owed.contains(id)));
            }
            let receipt = match refused {
                None => give_receipt(&mut tx, envelope, core, &first, now).await?,
                Some(_) => None,
            };
            tx.put_effect(&first, receipt).await?;
            if let (None, Some(id)) = (refused, &core.referral) {
                tx.audit(now, None, Act::StatementTaken, Some(id.as_bytes())).await?;
            }
        }
        note_missing(&mut tx, &sender, &pair).await?;
        note_checkpoint(&mut tx, &self.directory, core).await?;
        tx.put_pair(&sender, &pair).await?;
        tx.commit().await?;
        Ok(match refused {
            Some(code) => Received::Refused(code),
            None if is_copy => Received::Again,
            None => Received::Taken { step: first },
        })
    }

    /// Our key to an envelope is gone, and only its sender knows that it is the sender: all are
    /// asked, once.
    async fn ask_to_reseal(
        &mut self,
        envelope: &Envelope,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let id = envelope.header().id;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let topic = format!("unopened {id}");
        if tx.notice(&topic).await?.is_some() {
            return Ok(Received::Again);
        }
        tx.put_notice(&topic, &Notice::Unopened { count: 1 }).await?;
        let reseal = Reseal { digest: envelope.digest(), envelope: id };
        for partner in others {
            let section = Section::new(&reseal, tx.rng());
            let saying = Saying::housekeeping(Step::Reseal, partner, vec![section]);
            tx.enqueue(&saying.into_record(now)).await?;
        }
        tx.commit().await?;
        warn!(envelope = %id, "no key opens this envelope; its sender was asked to seal it again");
        Ok(Received::Refused("prekey-gone"))
    }

    async fn count_refusal(&mut self, code: &'static str) -> Result<(), StoreError> {
        let topic = format!("refused {code}");
        let mut tx = self.store.begin(&mut self.rng).await?;
        let count = match tx.notice(&topic).await? {
            Some(Notice::Refused { count, .. }) => count.saturating_add(1),
            _ => 1,
        };
        tx.put_notice(&topic, &Notice::Refused { code: code.to_owned(), count }).await?;
        tx.commit().await
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Judged {
    First,
    Again,
}

/// The counters for the life of the sender's store that `core` belongs to, which is over if the hub had
/// this before it had the announcement of another one.
fn incoming<'a>(pair: &'a mut PairRecord, core: &Core, relayed: UnixSeconds) -> &'a mut Incoming {
    let known = pair.incoming.iter().position(|one| one.incarnation == core.incarnation);
    let at = known.unwrap_or_else(|| {
        let over = pair.announced.is_some_and(|announced| relayed < announced);
        pair.incoming.push(Incoming { over, ..Incoming::new(core.incarnation) });
        pair.incoming.len() - 1
    });
    &mut pair.incoming[at]
}

/// Notes the number as taken, and the number that a repetition fills.
async fn number(
    tx: &mut Tx<'_>,
    core: &Core,
    digest: &Digest,
    is_new: bool,
) -> Result<(), StoreError> {
    let (sender, life) = (&core.sender, &core.incarnation);
    if is_new {
        tx.put_received(sender, life, core.sequence, digest).await?;
    }
    if let Some(first) = core.repeats
        && tx.received(sender, &first.incarnation, first.sequence).await?.is_none()
    {
        tx.put_received(sender, &first.incarnation, first.sequence, &first.core).await?;
    }
    Ok(())
}

/// Whoever says a step again has no receipt for it: the first one goes out once more. Where it is in the
/// outbox no more, since the step came back from a partner or was receipted in a life that is over, it is
/// given anew.
async fn receipt_again(
    tx: &mut Tx<'_>,
    envelope: &Envelope,
    core: &Core,
    first: &Digest,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    if give_receipt_again(tx, first, now).await? {
        return Ok(());
    }
    let Some(id) = core.referral else { return Ok(()) };
    if tx.steps(&id).await?.iter().any(|(known, _)| known == first) {
        let receipt = give_receipt(tx, envelope, core, first, now).await?;
        tx.put_effect(first, receipt).await?;
    }
    Ok(())
}

/// Two histories of one store: nothing of this partner takes effect until a person has spoken to
/// them. The envelope is kept as proof.
async fn freeze(
    mut tx: Tx<'_>,
    envelope: &Envelope,
    custody: &CustodyReceipt,
    sender: &PartnerId,
    pair: PairRecord,
    was_known: bool,
) -> Result<Received, OfficeError> {
    if was_known {
        tx.put_pair(sender, &pair).await?;
    } else {
        warn!(partner = %sender, "two histories of one partner's store; frozen");
        tx.put_pair(sender, &PairRecord { frozen: true, ..pair }).await?;
        let notice = Notice::Forked { partner: sender.clone() };
        tx.put_notice(&format!("fork of {sender}"), &notice).await?;
    }
    let id = &envelope.header().id;
    tx.hold(id, Held::Fork, envelope.as_bytes(), &custody.to_bytes()).await?;
    tx.commit().await?;
    Ok(Received::Held)
}

/// The sender tells how far it has ours: what needs no receipt is done with up to there.
async fn note_seen(tx: &mut Tx<'_>, life: &Incarnation, core: &Core) -> Result<(), StoreError> {
    let Some(seen) = core.seen.filter(|seen| seen.incarnation == *life) else { return Ok(()) };
    for item in tx.outbox_towards(&core.sender).await? {
        let covered = item.record.numbered.is_some_and(|own| {
            own.incarnation == seen.incarnation && own.sequence <= seen.sequence
        });
        if covered && (item.record.is_bare() || !item.record.step.wants_receipt()) {
            tx.set_outbox_state(item.number, OutboxState::Done, UnixSeconds::new(0)).await?;
        }
    }
    Ok(())
}

/// Tells people, and later the sender, what is missing.
async fn note_missing(
    tx: &mut Tx<'_>,
    sender: &PartnerId,
    pair: &PairRecord,
) -> Result<(), StoreError> {
    let count: usize = pair.incoming.iter().map(|one| one.missing().len()).sum();
    let topic = format!("gap of {sender}");
    if count == 0 {
        return tx.drop_notice(&topic).await;
    }
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    tx.put_notice(&topic, &Notice::Missing { count, partner: sender.clone() }).await
}

/// Holds the sender's view of the directory against ours.
async fn note_checkpoint(
    tx: &mut Tx<'_>,
    directory: &Directory,
    core: &Core,
) -> Result<(), StoreError> {
    match directory.compare(&core.checkpoint) {
        Ok(()) => Ok(()),
        // Behind is no alarm yet: it is fetched with the next connection, and is one if it stays.
        Err(DirectoryError::Behind { .. }) => Ok(()),
        Err(error) => {
            let notice = Notice::Directory { code: error.code().to_owned() };
            tx.put_notice("directory seen by others", &notice).await
        }
    }
}
