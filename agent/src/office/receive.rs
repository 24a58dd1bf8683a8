//! What comes in: verified whole, then one transaction, then the receipt.
//!
//! Nothing changes before everything was checked, and the hub may forget an envelope only after
//! the transaction is on disk. Whatever comes twice gets the receipt that it got the first time.

use tracing::{info, warn};

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
use serde_bytes::ByteBuf;

use super::effects::{Relayed, effect, give_receipt, give_receipt_again};
use super::outgoing::Saying;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Held, Notice, OutboxState, PairRecord, StepRecord, StoreError, Tx};

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
            let others = self.others().cloned().collect();
            return self.ask_to_reseal(envelope, others, now).await;
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
                let relayed = Relayed { at: relayed, custody: Some(custody) };
                self.take(envelope, verified, relayed, now).await
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
        if incoming(&mut pair, &core).take(&core).is_ok() {
            tx.put_pair(&core.sender, &pair).await?;
        }
        tx.commit().await
    }

    /// The one transaction: number, effect, receipt.
    pub(super) async fn take(
        &mut self,
        envelope: &Envelope,
        verified: Verified,
        relayed: Relayed<'_>,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let core = verified.core();
        let (sender, digest, first) = (core.sender.clone(), core.digest(), core.step_id());
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut pair =
            tx.pair(&sender).await?.unwrap_or_else(|| PairRecord::new(self.us.incarnation));
        if pair.frozen {
            let id = &envelope.header().id;
            let Some(custody) = relayed.custody else {
                return Ok(Received::NotKept("partner-frozen"));
            };
            tx.hold(id, Held::Frozen, envelope.as_bytes(), &custody.to_bytes()).await?;
            tx.commit().await?;
            return Ok(Received::Held);
        }
        let known = tx.received(&sender, &core.incarnation, core.sequence).await?;
        let careful = !planted::active(Bug::NoDuplicateCheck);
        if known == Some(digest) && careful {
            give_receipt_again(&mut tx, &first, now).await?;
            note_relayed_again(&mut tx, core, relayed).await?;
            tx.commit().await?;
            return Ok(Received::Again);
        }
        let is_new_life = !pair.incoming.is_empty()
            && pair.incoming.iter().all(|one| one.incarnation != core.incarnation);
        let contradicts = match core.repeats {
            Some(first) => tx
                .received(&sender, &first.incarnation, first.sequence)
                .await?
                .is_some_and(|known| known != first.core),
            None => false,
        };
        let taken = match known {
            _ if contradicts => Err(None),
            Some(other) if other != digest => Err(None),
            Some(_) => Ok(()),
            None => incoming(&mut pair, core).take(core).map(|_| ()).map_err(Some),
        };
        if let Err(error) = taken {
            if error.is_none_or(|error| error.is_fork()) {
                return freeze(tx, envelope, relayed, &sender, pair).await;
            }
            return Ok(Received::Refused(error.map_or("pair-equivocation", |error| error.code())));
        }
        number(&mut tx, core, &digest, known.is_none()).await?;
        if is_new_life {
            let notice = Notice::NewIncarnation { partner: sender.clone() };
            tx.put_notice(&format!("life of {sender}"), &notice).await?;
        }
        let before = tx.effect(&first).await?;
        let is_copy = before.is_some() && careful;
        let mut refused = None;
        if is_copy {
            give_receipt_again(&mut tx, &first, now).await?;
        } else {
            // What is signed and makes no sense takes its number and nothing else: no receipt.
            refused =
                effect(&mut tx, &self.us.partner, &self.directory, &verified, relayed, now).await?;
            let receipt = match refused {
                None => give_receipt(&mut tx, envelope, core, &first, now).await?,
                Some(_) => None,
            };
            tx.put_effect(&first, receipt).await?;
            if let (None, Some(id)) = (refused, &core.referral) {
                tx.audit(now, None, Act::StatementTaken, Some(id.as_bytes())).await?;
            }
        }
        note_seen(&mut tx, &self.us.incarnation, core).await?;
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

    /// Our key to an envelope is gone, and only its sender knows that it is the sender: all who may
    /// be are asked, once.
    pub(super) async fn ask_to_reseal(
        &mut self,
        envelope: &Envelope,
        others: Vec<PartnerId>,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
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

/// The counters for the life of the sender's store that `core` belongs to.
fn incoming<'a>(pair: &'a mut PairRecord, core: &Core) -> &'a mut Incoming {
    let known = pair.incoming.iter().position(|one| one.incarnation == core.incarnation);
    let at = known.unwrap_or_else(|| {
        pair.incoming.push(Incoming::new(core.incarnation));
        pair.incoming.len() - 1
    });
    &mut pair.incoming[at]
}

/// A submission that was carried by hand has come through the hub too: from now on the hub's time
/// counts, which the sender has as well. What answers it keeps its own, and is never late.
async fn note_relayed_again(
    tx: &mut Tx<'_>,
    core: &Core,
    relayed: Relayed<'_>,
) -> Result<(), StoreError> {
    let (Some(id), Some(custody), None) = (&core.referral, relayed.custody, core.repeats) else {
        return Ok(());
    };
    if !core.step.submits() {
        return Ok(());
    }
    let known = tx.steps(id).await?.into_iter().find(|(step, _)| *step == core.digest());
    if let Some((step, record)) = known.filter(|(_, record)| record.custody.is_none()) {
        let custody = Some(ByteBuf::from(custody.to_bytes()));
        tx.put_step(id, &step, &StepRecord { at: Some(relayed.at), custody, ..record }).await?;
    }
    Ok(())
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

/// Two histories of one store: nothing of this partner takes effect until a person has spoken to
/// them. The envelope is kept as proof.
async fn freeze(
    mut tx: Tx<'_>,
    envelope: &Envelope,
    relayed: Relayed<'_>,
    sender: &PartnerId,
    pair: PairRecord,
) -> Result<Received, OfficeError> {
    warn!(partner = %sender, "two histories of one partner's store; frozen");
    tx.put_pair(sender, &PairRecord { frozen: true, ..pair }).await?;
    let notice = Notice::Forked { partner: sender.clone() };
    tx.put_notice(&format!("fork of {sender}"), &notice).await?;
    let id = &envelope.header().id;
    // What was carried by hand has no word of the hub, and is a proof without it.
    let custody = relayed.custody.map(CustodyReceipt::to_bytes).unwrap_or_default();
    tx.hold(id, Held::Fork, envelope.as_bytes(), &custody).await?;
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
